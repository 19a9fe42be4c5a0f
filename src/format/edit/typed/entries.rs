//! Entries of mappings: adding one in the order of the table, and removing one with its comments.

use super::extent::{Extent, Neighbors};
use super::new_element::NewElement;
use super::quoting::{TextRole, scalar};
use super::render::{flow_element, flow_value, spaces};
use super::{ItemSite, OwnEntry, OwnMap, TypedMap, check_own};
use crate::format::edit::refusal::Objection;
use crate::format::edit::written::WrittenValue;
use crate::format::schema::{ItemSpec, ValueKind};
use crate::text::Edit;

/// A new entry, for either kind of mapping.
struct NewEntry {
    /// Its lines, if the mapping is written in lines.
    lines: Vec<String>,
    /// Its text, if the mapping is in braces.
    flow: String,
}

/// The position of a key among those of an item: the opening key is first, the author's own are last.
fn rank(spec: &ItemSpec, key: &str) -> usize {
    let position = spec.keys().position(|other| other == key);
    position.unwrap_or(usize::MAX)
}

impl<'t> TypedMap<'t> {
    /// Adds an entry with a value.
    pub(super) fn insert_value(
        &self,
        map: OwnMap<'t>,
        key: &str,
        value: &WrittenValue,
    ) -> Result<Edit, Objection> {
        let field = map.spec.field(key);
        let typed_key = scalar(key, TextRole::FlowKey, true);
        let new = NewEntry {
            lines: self.entry_lines(map.spec, key, value, self.column_of(map)),
            flow: format!(
                "{typed_key}: {}",
                flow_value(value, field, TextRole::FlowValue)
            ),
        };
        self.insert_entry(map, key, new)
    }

    /// Adds an entry with a list of one item or value.
    pub(super) fn insert_list(
        &self,
        map: OwnMap<'t>,
        key: &str,
        new: NewElement,
    ) -> Result<Edit, Objection> {
        if let NewElement::Value(value, _) = new {
            return self.insert_value(map, key, &WrittenValue::List(vec![value.clone()]));
        }
        if let Some(first) = map.entries.first()
            && (map.is_flow || self.is_in_flow(&first.key))
        {
            new.check_for_brackets(first.key.span)?;
        }
        let column = self.column_of(map);
        let start = format!("{}{key}:", spaces(column));
        let lines = self.element_lines(&new, self.dash_below(column));
        let new = NewEntry {
            lines: std::iter::once(start).chain(lines).collect(),
            flow: format!("{key}: [{}]", flow_element(&new, None)),
        };
        self.insert_entry(map, key, new)
    }

    fn insert_entry(&self, map: OwnMap<'t>, key: &str, new: NewEntry) -> Result<Edit, Objection> {
        let Some(first) = map.entries.first() else {
            return Err(Objection::unproved("an empty mapping"));
        };
        let own_rank = rank(map.spec, key);
        let is_before = |entry: &crate::format::yaml::SyntaxEntry| {
            let other = entry.key.text().unwrap_or_default();
            rank(map.spec, other) <= own_rank
        };
        let after = map.entries.iter().rposition(is_before);
        let after = after.map(|position| OwnEntry {
            map,
            position,
            entry: &map.entries[position],
        });
        if map.is_flow || self.is_in_flow(&first.key) {
            return Ok(match after {
                Some(after) => {
                    let end = after.entry.end();
                    Edit::new(end, end, format!(", {}", new.flow))
                }
                None => {
                    let start = first.key.span.start as usize;
                    Edit::new(start, start, format!("{}, ", new.flow))
                }
            });
        }
        let mut lines = new.lines;
        let is_separated = self.are_entries_separated(map);
        match after {
            Some(after) => {
                if is_separated {
                    lines.insert(0, String::new());
                }
                Ok(self.insert_after(self.entry_extent(after).last, &lines))
            }
            None => {
                let first = OwnEntry {
                    map,
                    position: 0,
                    entry: first,
                };
                if !self.begins_its_line(first) {
                    return Err(Objection::unproved("an item without its opening key"));
                }
                if is_separated {
                    lines.push(String::new());
                }
                Ok(self.insert_before(self.entry_extent(first).first, &lines))
            }
        }
    }

    /// Removes an entry with the comments that belong to it.
    pub(super) fn remove_entry(
        &self,
        site: ItemSite<'t>,
        found: OwnEntry<'t>,
    ) -> Result<Vec<Edit>, Objection> {
        check_own(site.node)?;
        self.remove_from(found, site.dash)
    }

    /// Removes an entry of a mapping that follows a dash, or doesn't.
    pub(super) fn remove_from(
        &self,
        found: OwnEntry<'t>,
        dash: Option<usize>,
    ) -> Result<Vec<Edit>, Objection> {
        let OwnEntry {
            map,
            position,
            entry,
        } = found;
        let start = |position: usize| map.entries[position].key.span.start as usize;
        let count = map.entries.len();
        if count == 1 {
            return Err(Objection::unproved("a mapping without entries"));
        }
        if map.is_flow || self.is_in_flow(&entry.key) {
            let (from, to) = if position + 1 < count {
                (start(position), start(position + 1))
            } else {
                (map.entries[position - 1].end(), entry.end())
            };
            if self.has_comment(from, to) {
                let message = "a mapping with comments between its braces can't be edited";
                let help = "write it without braces first";
                return Err(Objection::unsupported(entry.key.span, message, help));
            }
            return Ok(vec![Edit::new(from, to, "")]);
        }
        if self.begins_its_line(found) {
            let neighbors = Neighbors::new(position, count);
            return Ok(vec![self.remove_lines(self.entry_extent(found), neighbors)]);
        }
        let (Some(dash), 0) = (dash, position) else {
            return Err(Objection::unproved("two entries on a line"));
        };
        // The next entry takes its place after the dash. Comments that belong to this one go with it, and those above the
        // next one stay there.
        let next = start(1);
        let last_line = self.lines.get(self.entry_extent(found).last);
        let has_comment_below = self.has_comment(last_line.end.min(next), next);
        Ok(vec![if has_comment_below {
            Edit::new(dash + 1, last_line.text_end, "")
        } else {
            Edit::new(start(0), next, "")
        }])
    }

    /// The lines of an entry with the comments that belong to it.
    pub(super) fn entry_extent(&self, found: OwnEntry<'t>) -> Extent {
        let start = found.entry.key.span.start as usize;
        self.extent(start, found.entry.end(), self.lines.column(start))
    }

    /// Whether the key of an entry is the first thing on its line.
    fn begins_its_line(&self, found: OwnEntry<'t>) -> bool {
        let start = found.entry.key.span.start as usize;
        self.lines.get(self.lines.at(start)).content == start
    }

    /// The column of the keys of a mapping.
    pub(super) fn column_of(&self, map: OwnMap<'t>) -> usize {
        let first = map.entries.first();
        first.map_or(0, |entry| self.lines.column(entry.key.span.start as usize))
    }

    /// Whether there is a blank line between all entries. Two alone are no habit.
    fn are_entries_separated(&self, map: OwnMap<'t>) -> bool {
        let entries = map.entries.iter().enumerate();
        let extents: Vec<Extent> = entries
            .map(|(position, entry)| {
                self.entry_extent(OwnEntry {
                    map,
                    position,
                    entry,
                })
            })
            .collect();
        extents.len() > 2 && self.are_separated(&extents)
    }
}

/// Whether a single value of a field is short, as a list of such values in brackets is.
pub(super) fn has_short_values(kind: Option<ValueKind>) -> bool {
    matches!(
        kind,
        Some(ValueKind::Names | ValueKind::Personas | ValueKind::Stories)
    )
}
