//! The report of an import in lines for people.

use super::{ColumnSummary, FileSummary, ImportSummary, SummaryLine, format_name};
use crate::interop::ImportOptions;
use crate::interop::formats::BacklogFormat;
use crate::interop::items::Backlog;
use crate::interop::order::Ordered;
use crate::interop::plan::{NO_FIELD, PlanNotes};
use crate::interop::read::ReadBacklog;
use crate::interop::role::Role;
use crate::interop::values::{ItemStatus, StatusWords};
use crate::map::id_from_title;
use std::collections::BTreeMap;

/// How many names, words or lines a line of the report lists at most.
const MAX_LISTED: usize = 8;

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
    report.parents();
    report.fields();
    report.left_out(summary);
    report.advice(summary);
    report.lines
}

/// Collects the lines of the report.
struct ReportLines<'r, 't> {
    backlog: &'r Backlog<'t>,
    notes: &'r PlanNotes,
    read: &'r ReadBacklog,
    options: &'r ImportOptions,
    lines: Vec<SummaryLine>,
}

impl ReportLines<'_, '_> {
    fn say(&mut self, about: &'static str, text: impl Into<String>) {
        self.lines.push(SummaryLine {
            about,
            text: text.into(),
        });
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
        let rows = self.backlog.table.rows.len();
        if let Some(total) = self.read.total.filter(|total| *total > rows) {
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
        if self.read.format == BacklogFormat::Jira {
            let garbled = self
                .backlog
                .table
                .cells
                .iter()
                .take(20_000)
                .any(|cell| cell.text.contains("├"));
            if garbled {
                self.say("note", "some text was already garbled in the file");
            }
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
    fn column_of(&self, role: Role) -> Option<(&str, usize)> {
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
            .column_of(Role::Sprint)
            .map(|(name, rows)| (name.to_owned(), rows));
        let release = self
            .column_of(Role::Release)
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
                self.say("release", format!("\"{name}\" is filled in {rows}, but backlog stories have no release: kept as x-release"));
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
            self.say("release", format!("{stories} with several releases: the earliest counts, the others are in x-also-in"));
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
            let Some(word) = self.backlog.value(item.row, Role::Status) else {
                continue;
            };
            if words.contains_key(word) || words.len() > 50 {
                continue;
            }
            // Without the resolution, which differs from row to row.
            let words_of_row = StatusWords {
                status: Some(word),
                category: self.backlog.value(item.row, Role::Category),
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

    fn parents(&mut self) {
        if self.notes.built > 0 {
            let parents = counted(self.notes.built, "parent isn't", "parents aren't");
            self.say(
                "parents",
                format!("{parents} in the file: created from the titles that rows give"),
            );
        }
        if self.notes.has_default_activity && self.notes.tasks > 0 {
            self.say(
                "backbone",
                "nothing is above the tasks: one activity holds them all",
            );
        }
        let unknown: Vec<(String, Vec<usize>)> = self
            .notes
            .unknown_parents
            .iter()
            .map(|(parent, rows)| {
                (
                    parent.clone(),
                    rows.iter()
                        .map(|row| self.backlog.table.line(*row))
                        .collect(),
                )
            })
            .collect();
        for (parent, lines) in unknown.iter().take(MAX_LISTED) {
            self.say(
                "parents",
                format!(
                    "{parent} isn't in the file, and no row has its title: {}",
                    lines_text(lines)
                ),
            );
        }
        if unknown.len() > MAX_LISTED {
            let more = unknown.len() - MAX_LISTED;
            self.say(
                "parents",
                format!("{more} more parents aren't in the file; their stories have x-parent"),
            );
        }
        if self.notes.has_phases {
            self.say(
                "parents",
                "most parents sound like releases: try --as epic=release",
            );
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
        for (rule, rows) in &self.notes.rows_out {
            let lines: Vec<usize> = rows
                .iter()
                .map(|row| self.backlog.table.line(*row))
                .collect();
            let rows = counted(rows.len(), "row", "rows");
            self.lines.push(SummaryLine {
                about: "aside",
                text: format!("{rows} ({rule}): {}", lines_text(&lines)),
            });
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

    /// What to export instead if there is no structure.
    fn advice(&mut self, summary: &ImportSummary) {
        if summary.activities > 0 || summary.backlog == 0 {
            return;
        }
        let roles = self.backlog.roles;
        let has_parents = roles.has(Role::Parent) || roles.has(Role::ParentKey);
        let text = match self.read.format {
            _ if !self.notes.unknown_parents.is_empty() => {
                "the parents of the stories aren't in the files, so all are in the backlog: export the parents, too, or use --group-by with the column of the parents"
            }
            BacklogFormat::Jira if !has_parents => {
                "this export has no Parent column, so everything is in the backlog: in Jira, use Export > Export CSV (all fields)"
            }
            BacklogFormat::Azure if !has_parents => {
                "this export has no Parent column, so everything is in the backlog: in Azure DevOps, add the column Parent to the query"
            }
            BacklogFormat::GitHub => {
                "nothing is above the stories, so all are in the backlog: use --group-by, or export `parent`"
            }
            _ => {
                "nothing is above the stories, so all are in the backlog: use --group-by with a column"
            }
        };
        self.say("wall", text);
    }
}

/// A number with its noun.
fn counted(count: usize, one: &str, many: &str) -> String {
    let noun = if count == 1 { one } else { many };
    format!("{} {noun}", grouped(count))
}

/// A number with commas between thousands.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The first texts of a list, and how many more there are.
fn listed(texts: &[String]) -> String {
    let first = texts
        .iter()
        .take(MAX_LISTED)
        .cloned()
        .collect::<Vec<_>>()
        .join(", ");
    match texts.len().saturating_sub(MAX_LISTED) {
        0 => first,
        more => format!("{first}, and {more} more"),
    }
}

/// `line 3`, or `lines 3, 5, 8`.
fn lines_text(lines: &[usize]) -> String {
    let texts: Vec<String> = lines.iter().map(usize::to_string).collect();
    let noun = if lines.len() == 1 { "line" } else { "lines" };
    format!("{noun} {}", listed(&texts))
}

/// An argument as it is typed into a shell.
pub(crate) fn quoted(argument: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ':' | '/');
    if argument.chars().all(is_plain) {
        argument.to_owned()
    } else if argument.contains(['"', '$', '`', '\\', '!']) {
        format!("'{}'", argument.replace('\'', "'\\''"))
    } else {
        format!("\"{argument}\"")
    }
}
