//! What each column is taken as: by its header, and where headers are in a language that nobody has listed,
//! by its values.

use super::formats::BacklogFormat;
use super::role::ColumnRole;
use super::table::{DataCell, DataTable};
use super::words::{header_key, header_meaning};
use std::collections::HashSet;

/// How many cells of a column are looked at to recognize it by its values.
const SAMPLE: usize = 300;

/// What a person says about columns on the command line.
#[derive(Clone, Debug, Default)]
pub(crate) struct ColumnChoices {
    /// Headers with the role that they shall have.
    pub(crate) roles: Vec<ColumnChoice>,
    /// Whether no other columns than the chosen ones have tags.
    pub(crate) has_only_tags: bool,
}

/// A header with the role that it shall have.
#[derive(Clone, Debug)]
pub(crate) struct ColumnChoice {
    pub(crate) header: String,
    pub(crate) role: ColumnRole,
    /// Whether other columns of this role are no longer used for it.
    pub(crate) is_only: bool,
}

/// What each column of a table is taken as.
#[derive(Debug)]
pub(crate) struct Roles {
    /// For each column its role.
    pub(crate) of_column: Vec<ColumnRole>,
    /// For each column its rank among the columns of its role; the smallest is used first.
    priorities: Vec<usize>,
    /// Why columns are set aside.
    pub(crate) reasons: Vec<&'static str>,
    /// The columns that were recognized by their values.
    pub(crate) by_value: Vec<usize>,
    /// Whether sprints are taken as releases.
    pub(crate) has_sprint_releases: bool,
    /// The choices of the command line for which there is no column.
    pub(crate) unknown_headers: Vec<String>,
}

impl Roles {
    /// Recognizes the columns of a table.
    pub(crate) fn recognize(
        table: &DataTable,
        format: BacklogFormat,
        choices: &ColumnChoices,
    ) -> Self {
        let count = table.columns.len();
        let mut roles = Self {
            of_column: vec![ColumnRole::NotKept; count],
            priorities: vec![usize::MAX; count],
            reasons: Vec::new(),
            by_value: Vec::new(),
            has_sprint_releases: false,
            unknown_headers: Vec::new(),
        };
        for (at, column) in table.columns.iter().enumerate() {
            if column.is_nameless {
                continue;
            }
            let known = format.header(&column.name);
            if let Some(known) = known {
                (roles.of_column[at], roles.priorities[at]) = (known, 0);
            } else if format.is_internal(&column.name) {
                roles.of_column[at] = roles.aside("internal ids");
            } else if let Some(role) = roles.issue_link(&column.name) {
                roles.of_column[at] = role;
            } else if let Some(meaning) = header_meaning(&column.name) {
                roles.priorities[at] = meaning.priority + 1;
                roles.of_column[at] = roles.role_of_word(meaning.role);
            }
        }
        roles.prefer_addresses_of_pages(table);
        roles.recognize_values(table);
        roles.choose(table, choices);
        let is_chosen = (choices.roles.iter()).any(|choice| choice.role == ColumnRole::Title);
        if !is_chosen {
            roles.prefer_titles_that_differ(table, format);
        }
        roles.choose_title(table);
        roles
    }

    /// Items of the REST API of GitHub have two addresses: people open the other one.
    fn prefer_addresses_of_pages(&mut self, table: &DataTable) {
        let column = |key: &str| {
            let mut columns = table.columns.iter();
            columns.position(|column| header_key(&column.name) == key)
        };
        if let (Some(for_programs), Some(_)) = (column("url"), column("html url")) {
            self.of_column[for_programs] = self.aside("addresses for programs");
        }
    }

    fn role_of_word(&mut self, word: &'static str) -> ColumnRole {
        match word.strip_prefix("aside ") {
            Some(reason) => self.aside(reason),
            None => ColumnRole::from_name(word).unwrap_or(ColumnRole::NotKept),
        }
    }

    /// The role of columns that are set aside for this reason.
    pub(crate) fn aside(&mut self, reason: &'static str) -> ColumnRole {
        let known = self.reasons.iter().position(|other| *other == reason);
        ColumnRole::Aside(known.unwrap_or_else(|| {
            self.reasons.push(reason);
            self.reasons.len() - 1
        }))
    }

    /// The role of a header such as `Inward issue link (Blocks)`: the name of the link isn't translated.
    fn issue_link(&mut self, header: &str) -> Option<ColumnRole> {
        let (words, name) = header.strip_suffix(')')?.rsplit_once('(')?;
        let direction = header_meaning(words)?.role;
        let is_blocking = header_key(name).starts_with("block");
        Some(match direction {
            "inward-link" if is_blocking => ColumnRole::BlockedBy,
            "outward-link" if is_blocking => ColumnRole::Blocks,
            "inward-link" | "outward-link" => self.aside("links of other kinds"),
            _ => return None,
        })
    }

    /// The rank of a column among the columns of its role; the smallest is used first.
    pub(crate) fn priority(&self, column: usize) -> usize {
        self.priorities[column]
    }

    /// Whether any column has the role.
    pub(crate) fn has(&self, role: ColumnRole) -> bool {
        self.of_column.contains(&role)
    }

    /// The columns of a role, the one to use first at the beginning.
    pub(crate) fn columns(&self, role: ColumnRole) -> Vec<usize> {
        let columns = 0..self.of_column.len();
        let mut columns: Vec<usize> = columns.filter(|at| self.of_column[*at] == role).collect();
        columns.sort_by_key(|at| self.priorities[*at]);
        columns
    }

    /// Recognizes keys, ids, parents and ranks by their values, where no header says what they are.
    fn recognize_values(&mut self, table: &DataTable) {
        let unknown: Vec<usize> = self.columns(ColumnRole::NotKept);
        let set = |roles: &mut Self, column: usize, role: ColumnRole| {
            roles.of_column[column] = role;
            roles.by_value.push(column);
        };
        let values = |column: usize| -> Vec<&str> { table.sample(column, SAMPLE).collect() };
        let all = |column: usize, is: fn(&str) -> bool| {
            let values = values(column);
            values.len() > 1 && values.iter().all(|value| is(value))
        };
        let differ = |column: usize| {
            let values = values(column);
            values.iter().collect::<HashSet<_>>().len() == values.len()
        };
        for &column in &unknown {
            if all(column, is_lexorank) && !self.has(ColumnRole::Rank) {
                set(self, column, ColumnRole::Rank);
            } else if all(column, is_issue_key) && differ(column) && !self.has(ColumnRole::Key) {
                set(self, column, ColumnRole::Key);
            }
        }
        let keys = self.columns(ColumnRole::Key);
        let Some(&key) = keys.first() else {
            return;
        };
        if all(key, is_issue_key) {
            let neighbors = [key.wrapping_add(1), key.wrapping_sub(1)];
            for column in neighbors {
                let is_open =
                    unknown.contains(&column) && self.of_column[column] == ColumnRole::NotKept;
                if is_open && all(column, is_number) && differ(column) && !self.has(ColumnRole::Id)
                {
                    set(self, column, ColumnRole::Id);
                }
            }
            let known = |role: ColumnRole, roles: &Self| -> HashSet<String> {
                let columns = roles.columns(role);
                let cells = table.cells.iter();
                let cells = cells.filter(|cell| columns.contains(&cell.column));
                cells.map(|cell| cell.text.trim().to_owned()).collect()
            };
            let (ids, keys) = (known(ColumnRole::Id, self), known(ColumnRole::Key, self));
            for &column in &unknown {
                let values = values(column);
                // In whichever language, a name in brackets is that of a link or of a field of their own.
                let is_named = table.columns[column].name.trim_end().ends_with(')');
                let is_open = self.of_column[column] == ColumnRole::NotKept && !is_named;
                if is_open && values.len() > 1 && !self.has(ColumnRole::Parent) {
                    let hits = |known: &HashSet<String>| {
                        values
                            .iter()
                            .filter(|value| known.contains(**value))
                            .count()
                    };
                    let most = values.len() * 4 / 5;
                    if hits(&ids).max(hits(&keys)) > most {
                        set(self, column, ColumnRole::Parent);
                    }
                }
            }
        }
    }

    /// A column with the same title in all rows says what they are, and not what each is about: another column that tells them
    /// apart has the titles. In JSON, that may be one of an object within each item.
    fn prefer_titles_that_differ(&mut self, table: &DataTable, format: BacklogFormat) {
        if (self.of_column.iter()).any(|role| matches!(role, ColumnRole::Indent(_))) {
            return;
        }
        let values = |column: usize| -> Vec<&str> { table.sample(column, SAMPLE).collect() };
        let differ = |column: &usize| values(*column).windows(2).any(|pair| pair[0] != pair[1]);
        let titles = self.columns(ColumnRole::Title);
        let is_same = |column: &&usize| values(**column).len() > 1 && !differ(column);
        let same: Vec<usize> = titles.iter().take_while(is_same).copied().collect();
        let others = &titles[same.len()..];
        let is_found = others.first().is_some_and(differ);
        if titles.is_empty() || !same.is_empty() && !is_found {
            let inner = self
                .inner_title(table)
                .filter(|column| titles.is_empty() || differ(column));
            let Some(column) = inner else {
                return;
            };
            self.open_wrapper(table, column);
        } else if let Some(first) = others
            .first()
            .filter(|_| format == BacklogFormat::Spreadsheet)
        {
            // `story.title` is known, and `story.status` is below the same key.
            self.open_wrapper(table, *first);
        }
        for column in same {
            self.of_column[column] = ColumnRole::NotKept;
        }
    }

    /// The column of titles within an object that each item has, such as `attributes.title`.
    fn inner_title(&self, table: &DataTable) -> Option<usize> {
        let open = self.columns(ColumnRole::NotKept).into_iter();
        let title = |column: &usize| {
            let (wrapper, rest) = wrapped(&table.columns[*column].name)?;
            // The name of an owner or a milestone isn't that of the item.
            let is_other = header_meaning(wrapper).is_some_and(|known| known.role != "title");
            let meaning =
                header_meaning(rest).filter(|known| known.role == "title" && !is_other)?;
            let prefix = format!("{wrapper}.");
            let inside = table.columns.iter();
            let inside = inside.filter(|column| column.name.starts_with(&prefix));
            Some((std::cmp::Reverse(inside.count()), meaning.priority))
        };
        open.filter(|column| title(column).is_some())
            .min_by_key(title)
    }

    /// Takes the columns of an object within each item for what they would be outside of it.
    fn open_wrapper(&mut self, table: &DataTable, title: usize) {
        let Some((wrapper, _)) = wrapped(&table.columns[title].name) else {
            return;
        };
        let prefix = format!("{wrapper}.");
        for column in self.columns(ColumnRole::NotKept) {
            let rest = table.columns[column].name.strip_prefix(&prefix);
            if let Some(meaning) = rest.and_then(header_meaning) {
                self.of_column[column] = self.role_of_word(meaning.role);
                // What isn't within an object counts first.
                self.priorities[column] = meaning.priority + table.columns.len() + 1_000;
            }
        }
    }

    /// Makes one column the title: the one whose header says so most clearly, and where none does, the
    /// deepest level, such as `Feature`.
    fn choose_title(&mut self, table: &DataTable) {
        if self
            .of_column
            .iter()
            .any(|role| matches!(role, ColumnRole::Indent(_)))
        {
            for column in self.columns(ColumnRole::Title) {
                if self.is_beside_indented(table, column) {
                    self.of_column[column] = ColumnRole::NotKept;
                }
            }
            if !self.has(ColumnRole::Title) {
                return;
            }
        }
        let titles = self.columns(ColumnRole::Title);
        for &other in titles.iter().skip(1) {
            let is_sentence = table
                .sample(other, SAMPLE)
                .any(|text| text.split_whitespace().count() > 4);
            self.of_column[other] = if is_sentence {
                ColumnRole::Sentence
            } else {
                ColumnRole::NotKept
            };
        }
        if titles.is_empty() {
            for fallback in [
                ColumnRole::Level(3),
                ColumnRole::Level(2),
                ColumnRole::Sentence,
                ColumnRole::Description,
            ] {
                if let Some(&column) = self.columns(fallback).first() {
                    self.of_column[column] = ColumnRole::Title;
                    return;
                }
            }
            // In a language that nobody has listed, the title of an issue is the first text that isn't its key.
            if !self.has(ColumnRole::Key) {
                return;
            }
            let has_text = |column: &usize| {
                table
                    .sample(*column, SAMPLE)
                    .any(|text| text.contains(char::is_alphabetic))
            };
            let mut open = self.columns(ColumnRole::NotKept);
            open.sort_unstable();
            if let Some(column) = open.into_iter().find(has_text) {
                self.of_column[column] = ColumnRole::Title;
                self.by_value.push(column);
            }
        }
    }

    /// Whether a column is filled in rows whose titles are in columns for the levels of a tree. Of several sheets, only some
    /// can be trees.
    fn is_beside_indented(&self, table: &DataTable, column: usize) -> bool {
        table.rows.iter().any(|row| {
            let cells = &table.cells[row.cells.clone()];
            let is_indented = |cell: &DataCell| {
                let role = self.of_column.get(cell.column);
                matches!(role, Some(ColumnRole::Indent(_)))
            };
            cells.iter().any(|cell| cell.column == column) && cells.iter().any(is_indented)
        })
    }

    /// Applies what the command line says.
    fn choose(&mut self, table: &DataTable, choices: &ColumnChoices) {
        if choices.has_only_tags {
            for role in &mut self.of_column {
                if matches!(role, ColumnRole::Tags | ColumnRole::Component) {
                    *role = ColumnRole::NotKept;
                }
            }
        }
        for choice in &choices.roles {
            let key = header_key(&choice.header);
            let named: Vec<usize> = (0..table.columns.len())
                .filter(|at| header_key(&table.columns[*at].name) == key)
                .collect();
            if named.is_empty() {
                self.unknown_headers.push(choice.header.clone());
                continue;
            }
            if choice.is_only || choice.role.is_single() {
                for other in self.columns(choice.role) {
                    self.of_column[other] = ColumnRole::NotKept;
                }
            }
            for column in named {
                self.has_sprint_releases |= choice.role == ColumnRole::Release
                    && self.of_column[column] == ColumnRole::Sprint;
                (self.of_column[column], self.priorities[column]) = (choice.role, 0);
            }
        }
    }
}

/// The object that a path of JSON is in, and the rest: `attributes` and `title`.
fn wrapped(path: &str) -> Option<(&str, &str)> {
    let is_path = !path.contains(' ');
    path.rsplit_once('.').filter(|_| is_path)
}

/// Whether a text is a key of Jira or a tracker like it: `SHOP-12`.
pub(crate) fn is_issue_key(text: &str) -> bool {
    let Some((project, number)) = text.rsplit_once('-') else {
        return false;
    };
    let is_project = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    project.starts_with(|c: char| c.is_ascii_uppercase())
        && project.bytes().all(is_project)
        && is_number(number)
}

/// Whether a text is a whole number.
pub(crate) fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a text is a rank of Jira, whose order is that of plain strings: `0|i000hr:`.
pub(crate) fn is_lexorank(text: &str) -> bool {
    let Some((bucket, rank)) = text.split_once('|') else {
        return false;
    };
    is_number(bucket)
        && rank.contains(':')
        && rank
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_recognized_by_their_shape() {
        assert!(is_issue_key("SHOP-12") && is_issue_key("CS4483-1"));
        assert!(!is_issue_key("US-x") && !is_issue_key("shop-12") && !is_issue_key("12"));
        assert!(is_lexorank("0|i000hr:") && is_lexorank("0|i01qy5:10t"));
        assert!(!is_lexorank("3") && !is_lexorank("a|b"));
    }
}
