//! The stories of a map as CSV: one row per story, with everything that it says, for spreadsheets and
//! scripts.
//!
//! [`COLUMNS`] lists the columns; the author's own fields are between them and [`PLACE_COLUMNS`]. The
//! rows are written here rather than by a crate because cells that begin or end with a space are quoted
//! too, which some programs need to keep the space.

use super::view::MapView;
use crate::map::{Decimal, Link, Note, Story};
use std::collections::HashSet;

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
        let amount = story.estimate.as_ref().map(|estimate| estimate.amount);
        amount.as_ref().map(Decimal::to_string).unwrap_or_default()
    }),
    text_column("size", |_, story| {
        let size = story
            .estimate
            .as_ref()
            .and_then(|estimate| estimate.size.as_deref());
        size.unwrap_or_default().to_owned()
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
    text_column("description", |_, story| {
        story.details.description.clone().unwrap_or_default()
    }),
    text_column("acceptance", |_, story| story.acceptance.join("\n")),
    text_column("questions", |_, story| {
        notes(&story.details.notes.questions)
    }),
    text_column("assumptions", |_, story| {
        notes(&story.details.notes.assumptions)
    }),
    text_column("risks", |_, story| notes(&story.details.notes.risks)),
    text_column("links", |_, story| {
        let links: Vec<String> = story.details.links.iter().map(link).collect();
        list(links.iter().map(String::as_str))
    }),
    text_column("ignore", |_, story| {
        let ignores = story.details.ignores.iter();
        let ignores = ignores.map(|ignore| format!("{}: {}", ignore.rule.text, ignore.reason));
        ignores.collect::<Vec<_>>().join("\n")
    }),
];

/// The columns after the author's own fields: where the story is in its file.
const PLACE_COLUMNS: &[Column] = &[
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

/// Notes in one cell, each on a line, with its answer after an arrow.
fn notes(notes: &[Note]) -> String {
    let lines = notes.iter().map(|note| match &note.answer {
        Some(answer) => format!("{} → {answer}", note.text.text),
        None => note.text.text.clone(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A link: its title and URL, or one of them if they are the same or there is no URL.
fn link(link: &Link) -> String {
    match &link.url {
        Some(url) if *url != link.title => format!("{} <{url}>", link.title),
        _ => link.title.clone(),
    }
}

/// The stories as separated values (RFC 4180): column by column of the wall, the most important
/// first; stories of the backlog come last, without an activity and a task. `separator` is between the
/// cells.
pub fn csv(view: &MapView, separator: char) -> String {
    let stories = || view.map.stories.iter().chain(&view.map.backlog);
    let own_keys = own_keys(view, stories());
    let mut out = String::new();
    let names = |columns: &'static [Column]| columns.iter().map(|column| column.name.to_owned());
    let header = names(COLUMNS)
        .chain(own_keys.iter().map(|key| (*key).to_owned()))
        .chain(names(PLACE_COLUMNS));
    write_row(&mut out, separator, header);
    for story in stories() {
        let cells = |columns: &'static [Column]| {
            columns.iter().map(|column| match column.is_number {
                true => (column.cell)(view, story),
                false => harmless((column.cell)(view, story)),
            })
        };
        let own_cells = own_keys.iter().map(|key| {
            let mut fields = story.details.own_fields.iter();
            let texts = fields.find(|field| field.key == *key);
            let texts = texts.map(|field| field.value.texts()).unwrap_or_default();
            harmless(texts.join("; "))
        });
        let row = cells(COLUMNS).chain(own_cells).chain(cells(PLACE_COLUMNS));
        write_row(&mut out, separator, row);
    }
    out
}

/// The keys of the author's own fields that stories have: first those that the project shows, then the
/// others in the order in which they occur.
fn own_keys<'v>(view: &'v MapView, stories: impl Iterator<Item = &'v Story>) -> Vec<&'v str> {
    let own_fields = stories.flat_map(|story| &story.details.own_fields);
    let used: Vec<&str> = own_fields.map(|field| field.key.as_str()).collect();
    let in_stories: HashSet<&str> = used.iter().copied().collect();
    let shown = view.project.fields.iter().map(|field| field.key.as_str());
    let shown = shown.filter(|key| in_stories.contains(key));
    let mut seen = HashSet::new();
    let keys = shown.chain(used).filter(|key| seen.insert(*key));
    keys.collect()
}

/// A text that no spreadsheet runs as a formula: with an apostrophe in front if it could be one.
fn harmless(text: String) -> String {
    let is_formula =
        text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if is_formula { format!("'{text}") } else { text }
}

/// Writes the cells of a row and a line break, with quotes where a cell needs them.
fn write_row(out: &mut String, separator: char, cells: impl Iterator<Item = String>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push(separator);
        }
        if cell.contains(['"', separator, '\n', '\r'])
            || cell.starts_with(' ')
            || cell.ends_with(' ')
        {
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
        write_row(
            &mut out,
            ',',
            cells.into_iter().map(str::to_owned).map(harmless),
        );
        assert_eq!(
            out,
            "'=1+1,'-2,'@SUM(A1),'\t=1,\"say \"\"hi\"\", all\",\"a\nb\",1-2,\r\n"
        );
    }
}
