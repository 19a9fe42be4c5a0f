//! What the report says of the structure of a backlog: parents, columns of levels, and what is missing.

use super::ImportSummary;
use super::lines::ReportLines;
use super::phrases::{MAX_LISTED, counted};
use crate::interop::formats::BacklogFormat;
use crate::interop::role::ColumnRole;

/// How many columns an export of Jira has at most that isn't one of all fields.
const JIRA_COLUMNS: usize = 24;

impl ReportLines<'_, '_> {
    /// What empty cells in the columns of levels were taken as.
    pub(super) fn levels(&mut self) {
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
            self.say(
                "parents",
                "most parents sound like releases: try --as epic=release",
            );
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
