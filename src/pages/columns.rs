//! The stories of a map as CSV: one row per story, for spreadsheets and scripts.
//!
//! [`COLUMNS`] lists the columns. The rows are written here rather than by a crate because cells that
//! begin or end with a space are quoted too, which some programs need to keep the space.

use super::view::MapView;
use crate::map::Story;

/// The columns, from left to right.
const COLUMNS: &[Column] = &[
    text_column("activity", |view, story| {
        let task = story.task.map(|task| &view.map[task]);
        task.map_or(String::new(), |task| {
            view.map[task.activity].title.text.clone()
        })
    }),
    text_column("task", |view, story| {
        let heading = story.task.and_then(|task| view.map[task].heading.as_ref());
        heading.map_or(String::new(), |heading| heading.title.text.clone())
    }),
    text_column("story", |_, story| story.title.text.clone()),
    text_column("id", |_, story| story.id.clone()),
    text_column("release", |view, story| {
        let release = story.release.map(|release| &view.map[release]);
        release.map_or(String::new(), |release| release.name.text.clone())
    }),
    text_column("personas", |view, story| {
        let personas = story.personas.iter();
        list(personas.map(|persona| view.map[*persona].name.text.as_str()))
    }),
    text_column("status", |view, story| view.map.status(story).name.clone()),
    number_column("estimate", |_, story| {
        let estimate = story.estimate;
        estimate.map_or(String::new(), |estimate| estimate.to_string())
    }),
    text_column("owner", |_, story| {
        list(story.owner.iter().map(String::as_str))
    }),
    text_column("tags", |_, story| {
        list(story.tags.iter().map(String::as_str))
    }),
    text_column("needs", |view, story| {
        let needs = story.needs.iter();
        list(needs.map(|need| view.map[need.story].id.as_str()))
    }),
    text_column("why", |_, story| story.why.clone().unwrap_or_default()),
    text_column("links", |_, story| {
        let links = story.details.links.iter();
        list(links.map(|link| link.url.as_deref().unwrap_or(&link.title)))
    }),
    text_column("file", |view, _| view.analyzed.file.clone()),
    number_column("line", |view, story| {
        let start = story.title.span.start;
        view.analyzed.source.position(start).line.to_string()
    }),
];

/// A column of the CSV export.
struct Column {
    /// The name in the header row.
    name: &'static str,
    /// Whether the cells are numbers, which a spreadsheet should read as numbers.
    is_number: bool,
    /// The cell of a story.
    cell: fn(&MapView, &Story) -> String,
}

const fn text_column(name: &'static str, cell: fn(&MapView, &Story) -> String) -> Column {
    Column {
        name,
        is_number: false,
        cell,
    }
}

const fn number_column(name: &'static str, cell: fn(&MapView, &Story) -> String) -> Column {
    Column {
        name,
        is_number: true,
        cell,
    }
}

/// Several values in one cell.
fn list<'v>(values: impl Iterator<Item = &'v str>) -> String {
    values.collect::<Vec<_>>().join("; ")
}

/// The stories as comma-separated values (RFC 4180): column by column of the wall, the most important
/// first; stories of the backlog come last, without an activity and a task.
pub fn csv(view: &MapView) -> String {
    let mut out = String::new();
    write_row(
        &mut out,
        COLUMNS.iter().map(|column| column.name.to_owned()),
    );
    for story in view.map.stories.iter().chain(&view.map.backlog) {
        let cells = COLUMNS.iter().map(|column| {
            let cell = (column.cell)(view, story);
            if column.is_number {
                cell
            } else {
                harmless(cell)
            }
        });
        write_row(&mut out, cells);
    }
    out
}

/// A text that no spreadsheet runs as a formula: with an apostrophe in front if it could be one.
fn harmless(text: String) -> String {
    let is_formula =
        text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if is_formula { format!("'{text}") } else { text }
}

/// Writes the cells of a row and a line break, with quotes where a cell needs them.
fn write_row(out: &mut String, cells: impl Iterator<Item = String>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push(',');
        }
        if cell.contains(['"', ',', '\n', '\r']) || cell.starts_with(' ') || cell.ends_with(' ') {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&cell);
        }
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_quotes_are_doubled() {
        let mut out = String::new();
        let cells = [
            "=1+1",
            "-2",
            "@SUM(A1)",
            "\t=1",
            "say \"hi\", all",
            "a\nb",
            "1-2",
            "",
        ];
        write_row(&mut out, cells.into_iter().map(str::to_owned).map(harmless));
        assert_eq!(
            out,
            "'=1+1,'-2,'@SUM(A1),'\t=1,\"say \"\"hi\"\", all\",\"a\nb\",1-2,\r\n"
        );
    }
}
