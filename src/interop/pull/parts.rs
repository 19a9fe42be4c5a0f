//! Sub-tasks, which are entries of check lists in descriptions: a pull ticks those that are done.

use super::names::TrackerNames;
use super::{PullOutcome, PulledField, PulledStory, Puller};
use crate::interop::item_values::{means, status};
use crate::interop::values::ItemStatus;
use crate::map::{Change, Details, ExpectedText, ItemKind, ItemOrMap, ItemRef, Story, StoryMap};
use crate::text::Span;

/// The word for a sub-task in reports, where a field has its key.
pub(super) const SUB_TASK: &str = "sub-task";

/// An entry of a check list that ends with a key: `- [ ] Ask for the code (SHOP-5)`.
pub(super) struct CheckEntry<'t> {
    /// The place of what is between the brackets of its box.
    mark: usize,
    is_ticked: bool,
    pub(super) key: &'t str,
}

/// The entries of the check lists in a text.
pub(super) fn check_entries(text: &str) -> Vec<CheckEntry<'_>> {
    let mut entries = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let entry = line.trim();
        let mark = start + (line.len() - line.trim_start().len()) + "- [".len();
        let key = entry
            .strip_suffix(')')
            .and_then(|line| line.rsplit_once('('));
        let marked = entry.strip_prefix("- [").and_then(|rest| {
            let mark = rest.chars().next()?;
            rest[mark.len_utf8()..].starts_with("] ").then_some(mark)
        });
        if let (Some(mark_text @ (' ' | 'x' | 'X')), Some((_, key))) = (marked, key) {
            entries.push(CheckEntry {
                mark,
                is_ticked: mark_text != ' ',
                key,
            });
        }
        start += line.len();
    }
    entries
}

/// Something with a check list.
struct CheckListHost<'m> {
    item: ItemRef,
    title: &'m str,
    span: Span,
    details: &'m Details,
}

impl Puller<'_, '_> {
    /// The sub-tasks in the check list of a story that differ.
    pub(super) fn story_parts(&mut self, story: &Story) -> Vec<PulledField> {
        self.parts(&CheckListHost {
            item: ItemRef::new(ItemKind::Story, &story.id),
            title: &story.title.text,
            span: story.title.span,
            details: &story.details,
        })
    }

    /// The sub-tasks in the check lists of activities and tasks that differ.
    pub(super) fn group_parts(&mut self, map: &StoryMap) -> Vec<PulledField> {
        let activities = map.activities.iter().map(|activity| CheckListHost {
            item: ItemRef::new(ItemKind::Activity, &activity.id),
            title: &activity.title.text,
            span: activity.title.span,
            details: &activity.details,
        });
        let tasks = map.tasks.iter().filter_map(|task| {
            let heading = task.heading.as_ref()?;
            Some(CheckListHost {
                item: ItemRef::new(ItemKind::Task, &heading.id),
                title: &heading.title.text,
                span: heading.title.span,
                details: &task.details,
            })
        });
        let hosts = activities.chain(tasks).collect::<Vec<_>>();
        hosts.iter().flat_map(|host| self.parts(host)).collect()
    }

    fn parts(&mut self, host: &CheckListHost) -> Vec<PulledField> {
        let Some(text) = host.details.description.as_deref() else {
            return Vec::new();
        };
        let mut found = Vec::new();
        // The text with the ticks so far: each change begins where the one before it ends.
        let mut ticked = text.to_owned();
        for entry in check_entries(text) {
            let mut names = TrackerNames::default();
            names.add(entry.key);
            let mut rows = self.index.rows(&names);
            rows.retain(|row| self.sub_tasks.contains(row));
            self.on_maps.extend(&rows);
            let Some(outcome) = self.part_outcome(&rows, entry.is_ticked) else {
                continue;
            };
            let mut changes = Vec::new();
            if outcome == PullOutcome::Taken {
                let mark = if entry.is_ticked { " " } else { "x" };
                let before = ticked.clone();
                ticked.replace_range(entry.mark..=entry.mark, mark);
                changes.push(Change::Set {
                    item: ItemOrMap::Item(host.item.clone()),
                    field: "description".to_owned(),
                    was: ExpectedText::Text(before),
                    to: Some(ticked.clone()),
                });
            }
            let word = |is_ticked: bool| vec![if is_ticked { "done" } else { "open" }.to_owned()];
            found.push(PulledField {
                story: PulledStory {
                    item: host.item.clone(),
                    title: host.title.to_owned(),
                    span: host.span,
                    reference: entry.key.to_owned(),
                },
                field: SUB_TASK,
                from: word(entry.is_ticked),
                to: word(!entry.is_ticked),
                outcome,
                changes,
            });
        }
        found
    }

    /// What becomes of the box of a sub-task; `None` if the tracker says the same, or nothing that can be understood.
    fn part_outcome(&self, rows: &[usize], is_ticked: bool) -> Option<PullOutcome> {
        let options = &self.options.import;
        let mut states = Vec::new();
        for row in rows {
            states.push(match status(self.backlog, *row, options) {
                ItemStatus::Known(id) => means(&id, options) == "done",
                ItemStatus::Cancelled | ItemStatus::Unknown => return None,
            });
        }
        let is_done = *states.first()?;
        let conflict = |text: &str| Some(PullOutcome::Conflict(text.to_owned()));
        if states.iter().any(|state| *state != is_done) {
            return conflict("the export has several rows for it, with different values");
        }
        match (is_done, is_ticked) {
            (true, true) | (false, false) => None,
            (true, false) => Some(PullOutcome::Taken),
            (false, true) if self.options.takes_theirs => Some(PullOutcome::Taken),
            (false, true) => conflict("ticked on the wall, and not done in the tracker"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_of_check_lists_have_keys() {
        let text = "Intro\n\n- [ ] Ask (A-1)\n  - [x] é (A-2)\n- [-] no (A-3)\n- [ ] none\nno - [ ] (A-4)\n";
        let entries = check_entries(text);
        let found: Vec<(&str, &str, bool)> = entries
            .iter()
            .map(|entry| (entry.key, &text[entry.mark..=entry.mark], entry.is_ticked))
            .collect();
        assert_eq!(found, [("A-1", " ", false), ("A-2", "x", true)]);
    }
}
