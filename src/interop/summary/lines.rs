//! The report of an import in lines for people.

use super::phrases::{counted, grouped, listed, quoted};
use super::{ColumnSummary, FileSummary, ImportSummary, SummaryLine, format_name};
use crate::interop::ImportOptions;
use crate::interop::formats::BacklogFormat;
use crate::interop::items::Backlog;
use crate::interop::order::Ordered;
use crate::interop::plan::{NO_FIELD, PlanNotes};
use crate::interop::read::ReadBacklog;
use crate::interop::role::ColumnRole;
use crate::interop::table::CellOrigin;
use crate::interop::values::{ItemStatus, StatusWords};
use crate::map::id_from_title;
use std::collections::BTreeMap;

/// The lines of the report.
pub(crate) fn report_lines(
    backlog: &Backlog,
    notes: &PlanNotes,
    read: &ReadBacklog,
    options: &ImportOptions,
    summary: &ImportSummary,
) -> Vec<SummaryLine> {
    let mut report = ReportLines {
        backlog,
        notes,
        read,
        options,
        lines: Vec::new(),
    };
    report.files();
    report.wall(summary);
    report.releases();
    report.order();
    report.statuses();
    report.levels();
    report.parents();
    report.fields();
    if summary.cut_addresses > 0 {
        let addresses = counted(summary.cut_addresses, "mail address", "mail addresses");
        report.say(
            "note",
            format!("{addresses} in texts cut off after the `@`"),
        );
    }
    report.left_out(summary);
    report.advice(summary);
    report.lines
}

/// Collects the lines of the report.
pub(super) struct ReportLines<'r, 't> {
    pub(super) backlog: &'r Backlog<'t>,
    pub(super) notes: &'r PlanNotes,
    pub(super) read: &'r ReadBacklog,
    pub(super) options: &'r ImportOptions,
    lines: Vec<SummaryLine>,
}

impl ReportLines<'_, '_> {
    pub(super) fn say(&mut self, about: &'static str, text: impl Into<String>) {
        self.lines.push(SummaryLine {
            about,
            text: text.into(),
        });
    }

    /// The lines of rows, with their files if there are several: `lines 3, 5, 8`, or `a.csv:3, b.csv:5`.
    pub(super) fn lines_of(&self, rows: &[usize]) -> String {
        let table = &self.backlog.table;
        let lines: Vec<String> = rows
            .iter()
            .map(|row| table.line(*row).to_string())
            .collect();
        if table.files.len() > 1 {
            let places = rows.iter().zip(lines).map(|(row, line)| {
                let place = table.row_place(*row);
                format!("{}:{line}", place.source.name())
            });
            return listed(&places.collect::<Vec<_>>());
        }
        let noun = if lines.len() == 1 { "line" } else { "lines" };
        format!("{noun} {}", listed(&lines))
    }

    fn files(&mut self) {
        let columns = self.backlog.table.columns.len();
        for file in &self.read.files {
            let summary = FileSummary::new(file);
            let text = format!(
                "{}: {}, {}, {}, {}, {}",
                file.name,
                format_name(self.read),
                counted(file.rows, "row", "rows"),
                counted(columns, "column", "columns"),
                summary.encoding,
                summary.kind(),
            );
            self.lines.push(SummaryLine {
                about: "import",
                text,
            });
            if file.is_guess {
                let text = format!(
                    "{} doesn't say its encoding; if letters are wrong, use --encoding",
                    file.name
                );
                self.lines.push(SummaryLine {
                    about: "note",
                    text,
                });
            }
            if !file.other_sheets.is_empty() {
                let sheets = file.other_sheets.iter().map(|name| quoted(name));
                let sheets: Vec<String> = sheets.collect();
                let text = format!("other sheets: {}; read one with --sheet", listed(&sheets));
                self.lines.push(SummaryLine {
                    about: "sheets",
                    text,
                });
            }
            if file.unreadable > 0 {
                let text = format!(
                    "{} in {} can't be read as {}",
                    counted(file.unreadable, "character", "characters"),
                    file.name,
                    summary.encoding
                );
                self.lines.push(SummaryLine {
                    about: "note",
                    text,
                });
            }
        }
        let cells = self.backlog.table.cells.iter();
        let merged = cells.filter(|cell| cell.origin == CellOrigin::Merged);
        match merged.count() {
            0 => {}
            count => {
                let cells = counted(count, "cell", "cells");
                let text = format!("{cells} of merged ranges taken as the first one of the range");
                self.say("sheets", text);
            }
        }
        for file in &self.read.same_files {
            self.lines.push(SummaryLine {
                about: "import",
                text: format!("{}: the same file as {}, read once", file.name, file.first),
            });
        }
        let rows = self.backlog.table.rows.len();
        let total = self.read.total.filter(|total| *total > rows);
        if total.is_some() && self.read.format == BacklogFormat::Jira {
            let text =
                format!("there are more than these {rows} items: import all pages of the search");
            self.say("note", text);
        } else if let Some(total) = total {
            self.say("note", format!("the file says that there are {total} items, and has {rows}: export more with `-L {total}`"));
        } else if self.read.format == BacklogFormat::GitHub
            && self.read.is_json
            && self.read.total.is_none()
            && rows == 30
        {
            self.say(
                "note",
                "exactly 30 items: `gh issue list` stops there unless you add `-L 1000`",
            );
        } else if self.read.format == BacklogFormat::Jira && rows == 1000 {
            self.say(
                "note",
                "exactly 1,000 rows: Jira stops there; export the rest with another filter",
            );
        }
        let mut cells = self.backlog.table.cells.iter().take(20_000);
        if cells.any(|cell| is_garbled(&cell.text)) {
            self.say("note", "some text was already garbled in the file");
        }
    }

    fn wall(&mut self, summary: &ImportSummary) {
        let mut wall = Vec::new();
        if summary.activities > 0 {
            wall.push(counted(summary.activities, "activity", "activities"));
            if summary.tasks > 0 {
                wall.push(counted(summary.tasks, "task", "tasks"));
            }
            wall.push(counted(summary.stories, "story", "stories"));
        }
        if !wall.is_empty() {
            self.say("wall", wall.join(", "));
        }
        if summary.backlog > 0 {
            let stories = counted(summary.backlog, "story", "stories");
            let why = if wall.is_empty() {
                ""
            } else {
                " without anything above"
            };
            self.say("backlog", format!("{stories}{why}"));
        }
        if summary.parts > 0 {
            let parts = counted(summary.parts, "item", "items");
            let lists = counted(self.notes.check_lists, "description", "descriptions");
            let text = match self.notes.check_lists {
                0 => format!("{parts} below stories became acceptance criteria"),
                _ => format!("{parts} below stories became check lists in {lists}"),
            };
            self.say("parts", text);
        }
        if self.notes.personas > 0 {
            self.say(
                "personas",
                counted(self.notes.personas, "persona", "personas"),
            );
        }
        if self.notes.sentences > 0 {
            let titles = counted(self.notes.sentences, "title", "titles");
            self.say(
                "titles",
                format!(
                    "{titles} taken apart (`As a …, I want …`): --sentences keep leaves them whole"
                ),
            );
        }
    }

    /// The header of the columns of a role, with the number of filled cells.
    fn column_of(&self, role: ColumnRole) -> Option<(&str, usize)> {
        let column = *self.backlog.roles.columns(role).first()?;
        let name = self.backlog.table.columns[column].name.as_str();
        let rows = self.backlog.table.rows.iter().filter(|row| {
            let mut cells = self.backlog.table.cells[row.cells.clone()].iter();
            cells.any(|cell| {
                let column = self.backlog.table.columns.get(cell.column);
                column.is_some_and(|column| column.name == name)
            })
        });
        Some((name, rows.count())).filter(|(_, rows)| *rows > 0)
    }

    fn releases(&mut self) {
        let sprint = self
            .column_of(ColumnRole::Sprint)
            .map(|(name, rows)| (name.to_owned(), rows));
        let release = self
            .column_of(ColumnRole::Release)
            .map(|(name, rows)| (name.to_owned(), rows));
        let names = listed(&self.notes.releases);
        match release {
            Some((name, _)) if !self.notes.releases.is_empty() => {
                let releases = counted(self.notes.releases.len(), "release", "releases");
                let stories = counted(self.notes.released_stories, "story", "stories");
                self.say(
                    "release",
                    format!("{releases} from \"{name}\" in {stories}: {names}"),
                );
            }
            Some((name, rows)) => {
                let rows = counted(rows, "row", "rows");
                self.say("release", format!("\"{name}\" is filled in {rows}, but for no story on the wall; stories of the backlog keep it as x-release"));
            }
            None if !self.notes.releases.is_empty() => self.say("release", names),
            None => {}
        }
        if let Some((name, rows)) = sprint {
            let rows = counted(rows, "row", "rows");
            self.say(
                "sprint",
                format!(
                    "\"{name}\" is filled in {rows}, and not taken as releases: --release-from {}",
                    quoted(&name)
                ),
            );
        }
        if self.notes.several_releases > 0 {
            let stories = counted(self.notes.several_releases, "story", "stories");
            let text = match self.backlog.roles.has_sprint_releases {
                true => "several sprints: the last one counts",
                false => "several releases: the earliest counts",
            };
            self.say(
                "release",
                format!("{stories} with {text}, the others are in x-also-in"),
            );
        }
        let (released, active) = (&self.notes.released, &self.notes.active);
        if !released.is_empty() {
            let text = format!("{} released: all stories are done", listed(released));
            self.say("release", text);
        }
        if !active.is_empty() {
            let text = format!("{} active: some stories are started", listed(active));
            self.say("release", text);
        }
    }

    fn order(&mut self) {
        let text = match self.notes.order {
            Ordered::File => return,
            Ordered::Rank => "by rank",
            Ordered::Number => "by the numbers of the order column",
            Ordered::Reversed => {
                "the file turned round, since its newest item comes first: --order file keeps its order"
            }
            Ordered::Key => "by key",
        };
        self.say("order", text);
    }

    fn statuses(&mut self) {
        let mut words: BTreeMap<&str, String> = BTreeMap::new();
        for item in &self.backlog.items {
            let Some(word) = self.backlog.value(item.status_row, ColumnRole::Status) else {
                continue;
            };
            if words.contains_key(word) || words.len() > 50 {
                continue;
            }
            // Without the resolution, which differs from row to row.
            let words_of_row = StatusWords {
                status: Some(word),
                category: self.backlog.value(item.status_row, ColumnRole::Category),
                resolution: None,
            };
            let status = match words_of_row.resolve(self.backlog.rules, &self.options.statuses) {
                ItemStatus::Known(id) => id,
                ItemStatus::Cancelled => "cancelled".to_owned(),
                ItemStatus::Unknown => continue,
            };
            words.insert(word, status);
        }
        let words: Vec<String> = words
            .iter()
            .map(|(word, status)| format!("{word} → {status}"))
            .collect();
        if !words.is_empty() {
            self.say("status", listed(&words));
        }
        for (word, count) in &self.notes.unknown_statuses {
            let stories = counted(*count, "story", "stories");
            let id = id_from_title(word, "status");
            self.lines.push(SummaryLine {
                about: "status",
                text: format!(
                    "`{word}` ({stories}) isn't known: kept as x-status; declare it in storywall.yaml: `statuses: [{{{id}: {{name: {word}, means: doing}}}}]`"
                ),
            });
        }
    }

    fn fields(&mut self) {
        if self.notes.odd_estimates > 0 {
            let values = counted(self.notes.odd_estimates, "value isn't", "values aren't");
            self.say("estimate", format!("{values} a number or a size of the project, or differ from another column: kept as x-estimate"));
        }
        if self.notes.ticked > 0 {
            let boxes = counted(self.notes.ticked, "criterion was", "criteria were");
            self.say("note", format!("{boxes} ticked, which a map can't say"));
        }
        if self.notes.other_needs > 0 {
            let needs = counted(self.notes.other_needs, "dependency", "dependencies");
            self.say(
                "needs",
                format!(
                    "{needs} that aren't between stories on the wall: kept as x-needs or x-blocks"
                ),
            );
        }
        let by_value: Vec<String> = self
            .backlog
            .roles
            .by_value
            .iter()
            .map(|column| {
                let name = &self.backlog.table.columns[*column].name;
                format!(
                    "\"{name}\" as {}",
                    self.backlog.roles.of_column[*column].name()
                )
            })
            .collect();
        if !by_value.is_empty() {
            self.say(
                "columns",
                format!("recognized by their values: {}", listed(&by_value)),
            );
        }
    }

    fn left_out(&mut self, summary: &ImportSummary) {
        let different = self.backlog.repeated.iter().filter(|row| row.differs);
        let rows: Vec<usize> = different.map(|repeated| repeated.row).collect();
        if !rows.is_empty() {
            let number = counted(rows.len(), "row differs", "rows differ");
            let text = format!(
                "{number} from an earlier row of the same item, which counts: {}",
                self.lines_of(&rows)
            );
            self.say("repeated", text);
        }
        let notes = self.notes;
        for (rule, rows) in &notes.rows_out {
            let number = counted(rows.len(), "row", "rows");
            self.say(
                "aside",
                format!("{number} ({rule}): {}", self.lines_of(rows)),
            );
        }
        let rules: Vec<String> = summary
            .aside
            .iter()
            .filter(|aside| {
                aside.rule != NO_FIELD && !self.notes.rows_out.contains_key(&aside.rule)
            })
            .map(|aside| format!("{} ({})", aside.rule, aside.cells))
            .collect();
        if !rules.is_empty() {
            self.say("aside", format!("cells by rule: {}", rules.join(", ")));
        }
        let not_kept: Vec<&ColumnSummary> = summary
            .columns
            .iter()
            .filter(|column| column.is_not_kept() && column.cells > 0)
            .collect();
        if let Some(first) = not_kept.first() {
            let names: Vec<String> = not_kept
                .iter()
                .map(|column| format!("{} ({})", column.name, column.cells))
                .collect();
            self.say(
                "not kept",
                format!("{}: --keep {}", listed(&names), quoted(&first.name)),
            );
        }
        let cells = summary.cells;
        self.say(
            "cells",
            format!(
                "{} filled = {} kept + {} used + {} folded + {} set aside + {} not understood",
                grouped(cells.filled),
                grouped(cells.kept),
                grouped(cells.used),
                grouped(cells.folded),
                grouped(cells.aside),
                grouped(cells.not_understood)
            ),
        );
    }
}

/// Whether a text was read in a wrong encoding before it came into the file: letters and dashes of UTF-8, shown in the code page
/// of a terminal or of Windows.
fn is_garbled(text: &str) -> bool {
    ["├", "ΓÇ", "Ã©", "Ã¼", "Ã¶", "Ã¤", "â€"]
        .iter()
        .any(|sign| text.contains(sign))
}
