//! What the report says of the structure of a backlog: parents, columns of levels, and what is missing.

use super::ImportSummary;
use super::lines::ReportLines;
use super::phrases::{MAX_LISTED, counted};
use crate::interop::documents;
use crate::interop::formats::BacklogFormat;
use crate::interop::role::ColumnRole;
use crate::interop::table::GuessedLevels;

/// How many columns an export of Jira has at most that isn't one of all fields.
const JIRA_COLUMNS: usize = 24;

impl ReportLines<'_, '_> {
    /// What the levels of outlines were taken as, and what empty cells in the columns of levels were.
    pub(super) fn levels(&mut self) {
        self.guessed_levels();
        let backlog = self.backlog;
        for level in &backlog.empty_levels {
            let (header, count) = (&level.header, level.rows.len());
            let text = if level.continues {
                let cells = counted(count, "empty cell", "empty cells");
                format!("{cells} of \"{header}\" taken as the cell above")
            } else {
                let rows = counted(count, "row", "rows");
                let lines = self.lines_of(&level.rows);
                format!("\"{header}\" is empty in {rows}, and counts as empty there: {lines}")
            };
            self.say("levels", text);
        }
    }

    /// Which levels outlines were taken to have that don't say what their items are.
    fn guessed_levels(&mut self) {
        let table = self.backlog.table;
        let mut said: Vec<String> = Vec::new();
        for guess in &table.guessed_levels {
            let text = level_words(guess);
            let text = match table.files.len() {
                1 => text,
                _ => format!("{}: {text}", table.files[guess.file].name()),
            };
            said.push(text);
        }
        for text in said.drain(..said.len().min(MAX_LISTED)) {
            self.say("levels", text);
        }
        if !said.is_empty() {
            let more = counted(said.len(), "more outline", "more outlines");
            self.say("levels", format!("{more} with guessed levels"));
        }
    }

    pub(super) fn parents(&mut self) {
        if self.notes.built > 0 {
            let parents = counted(self.notes.built, "parent isn't", "parents aren't");
            self.say(
                "parents",
                format!("{parents} in the file: created from the titles that rows give"),
            );
        }
        if self.notes.has_default_activity && self.notes.tasks > 0 {
            let text = match self.notes.activities {
                1 => "nothing is above the tasks: one activity holds them all",
                _ => "nothing is above some of the tasks: the last activity holds them",
            };
            self.say("backbone", text);
        }
        let unknown = &self.notes.unknown_parents;
        for (parent, rows) in unknown.iter().take(MAX_LISTED) {
            let lines = self.lines_of(rows);
            let text = format!("{parent} isn't in the file, and no row has its title: {lines}");
            self.say("parents", text);
        }
        if unknown.len() > MAX_LISTED {
            let more = unknown.len() - MAX_LISTED;
            self.say(
                "parents",
                format!("{more} more parents aren't in the file; their stories have x-parent"),
            );
        }
        if self.notes.has_phases {
            // Readers of documents have words of their own for kinds.
            let kind = match documents::kinds_of(self.read.document_format()).is_empty() {
                true => "epic",
                false => "task",
            };
            let text = format!("most parents sound like releases: try --as {kind}=release");
            self.say("parents", text);
        }
    }

    /// What to export instead, or in addition, if there is no structure.
    pub(super) fn advice(&mut self, summary: &ImportSummary) {
        let roles = self.backlog.roles;
        let above = [
            ColumnRole::Parent,
            ColumnRole::ParentKey,
            ColumnRole::ParentTitle,
            ColumnRole::Children,
            ColumnRole::Group,
        ];
        let has_parents =
            above.into_iter().any(|role| roles.has(role)) || self.options.group_by.is_some();
        let is_tree = roles
            .of_column
            .iter()
            .any(|role| matches!(role, ColumnRole::Level(_) | ColumnRole::Indent(_)));
        let lacks_parents = !has_parents && !is_tree;
        let has_wall = summary.activities > 0;
        let export = match self.read.format {
            BacklogFormat::Jira => "in Jira, use Export > Export CSV (all fields)",
            BacklogFormat::Azure => "in Azure DevOps, add the column Parent to the query",
            BacklogFormat::GitHub => "use --group-by, or export `parent`",
            _ => "use --group-by with a column",
        };
        let text = match self.read.format {
            _ if has_wall && lacks_parents => {
                format!("no column says what is above an item, so its level is all that is known: {export}")
            }
            _ if has_wall || summary.backlog == 0 => return,
            _ if !self.notes.unknown_parents.is_empty() => {
                "the parents of the stories aren't in the files, so all are in the backlog: export the parents, too, or use --group-by with the column of the parents".to_owned()
            }
            // All fields, without a single parent.
            BacklogFormat::Jira if lacks_parents && self.backlog.table.columns.len() > JIRA_COLUMNS => {
                "no item of this export has a parent, so everything is in the backlog: use --group-by with a column".to_owned()
            }
            BacklogFormat::Jira | BacklogFormat::Azure if lacks_parents => {
                format!("this export has no Parent column, so everything is in the backlog: {export}")
            }
            BacklogFormat::GitHub => {
                format!("nothing is above the stories, so all are in the backlog: {export}")
            }
            _ => "nothing is above the stories, so all are in the backlog: use --group-by with a column".to_owned(),
        };
        self.say(if has_wall { "parents" } else { "wall" }, text);
    }
}

/// What the levels of an outline were taken as, and how to say that stories are on another one.
fn level_words(guess: &GuessedLevels) -> String {
    let words = ["activities", "tasks", "stories"];
    let words = &words[words.len() - guess.story.min(words.len())..];
    let levels = words.iter().enumerate();
    let levels: Vec<String> = levels
        .map(|(at, word)| format!("level {} as {word}", at + 1))
        .collect();
    let mut text = levels.join(", ");
    let has_parts = guess.deepest > guess.story;
    if has_parts {
        text.push_str(", deeper ones as check lists");
    }
    let other = if has_parts {
        guess.story + 1
    } else {
        guess.story.saturating_sub(1)
    };
    if other > 0 {
        text.push_str(&format!(
            " (a guess: --depth story={other} if stories are on level {other})"
        ));
    }
    text
}
