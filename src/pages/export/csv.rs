//! One row a story, for spreadsheets and scripts.

use crate::map::{Story, Task};
use crate::pages::book::MapView;

const HEAD: [&str; 15] = [
    "activity", "task", "story", "id", "release", "personas", "status", "estimate", "owner",
    "tags", "needs", "why", "links", "file", "line",
];

impl MapView<'_> {
    /// The stories as comma-separated values (RFC 4180), from left to right and downwards; those
    /// of the backlog come last, with no activity and no task.
    pub fn csv(&self) -> String {
        let mut out = String::new();
        row(&mut out, HEAD.map(str::to_owned));
        for story in self.map.stories.iter().chain(&self.map.backlog) {
            row(&mut out, self.csv_row(story));
        }
        out
    }

    fn csv_row(&self, story: &Story) -> [String; 15] {
        let map = self.map;
        let task: Option<&Task> = story.task.map(|task| &map[task]);
        let personas = story
            .personas
            .iter()
            .map(|persona| &*map[*persona].name.text);
        let needs = story.needs.iter().map(|need| &*map[need.story].id);
        let links =
            (story.details.links.iter()).map(|link| link.url.as_deref().unwrap_or(&link.title));
        let line = self.shown.source.position(story.title.span.start).line;
        let texts = [
            task.map_or("", |task| &map[task.activity].title.text),
            task.map_or("", |task| &task.title.text),
            &story.title.text,
            &story.id,
            story.release.map_or("", |release| &map[release].name.text),
            &personas.collect::<Vec<_>>().join("; "),
            &map.status(story).name,
        ];
        let more = [
            story.owner.as_deref().unwrap_or_default(),
            &story.tags.join("; "),
            &needs.collect::<Vec<_>>().join("; "),
            story.why.as_deref().unwrap_or_default(),
            &links.collect::<Vec<_>>().join("; "),
            &self.shown.file,
        ];
        let [activity, task, title, id, release, personas, status] = texts.map(harmless);
        let [owner, tags, needs, why, links, file] = more.map(harmless);
        // The two that are numbers stay numbers.
        let estimate = story
            .estimate
            .map_or(String::new(), |estimate| estimate.to_string());
        [
            activity,
            task,
            title,
            id,
            release,
            personas,
            status,
            estimate,
            owner,
            tags,
            needs,
            why,
            links,
            file,
            line.to_string(),
        ]
    }
}

/// A text that no spreadsheet takes for a formula: an apostrophe stands before what could be one.
fn harmless(text: &str) -> String {
    let is_formula =
        text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    format!("{}{text}", if is_formula { "'" } else { "" })
}

fn row<const N: usize>(out: &mut String, cells: [String; N]) {
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        if cell.contains(['"', ',', '\n', '\r']) || cell.starts_with(' ') || cell.ends_with(' ') {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(cell);
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
        row(&mut out, cells.map(harmless));
        assert_eq!(
            out,
            "'=1+1,'-2,'@SUM(A1),'\t=1,\"say \"\"hi\"\", all\",\"a\nb\",1-2,\r\n"
        );
    }
}
