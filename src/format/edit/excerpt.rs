//! The part of a map's text that a change is about.
//!
//! A change is about one activity, task or story, or two. The others are cut out of the text, so that the edits of a long
//! map don't take longer than those of a short one. What is left is a map, too. Of each list, the first and the last item
//! stay, and the neighbors of those that change, so that the lines around each edit are those of the whole text. The edits
//! are proved on the whole text; where an excerpt turns out to be cut wrongly, they are made in the whole text.

use super::written::WrittenItem;
use crate::format::yaml::{item_lines, nested_item_lines};
use crate::text::{Edit, Edits, Span};
use std::borrow::Cow;
use std::ops::Range;

/// The list of a map that is cut, and those of its items and theirs.
const ACTIVITIES: &str = "activities";
const LISTS_OF_ITEMS: [&str; 2] = ["tasks", "stories"];

/// Lists with fewer items keep all of them.
const SHORT: usize = 4;

/// A text with what it says and is going to say: the whole text of a map, or a part of it.
pub(crate) struct MapExcerpt<'m> {
    pub(crate) text: Cow<'m, str>,
    pub(crate) before: Cow<'m, WrittenItem>,
    pub(crate) after: Cow<'m, WrittenItem>,
    /// The bytes of the whole text that are kept, in order.
    kept: Vec<Range<usize>>,
}

impl<'m> MapExcerpt<'m> {
    /// The whole text.
    pub(crate) fn whole(text: &'m str, before: &'m WrittenItem, after: &'m WrittenItem) -> Self {
        Self {
            text: Cow::Borrowed(text),
            before: Cow::Borrowed(before),
            after: Cow::Borrowed(after),
            kept: std::iter::once(0..text.len()).collect(),
        }
    }

    /// The text without the activities, tasks and stories that stay as they are. `None` if it can't be cut, or needn't.
    pub(crate) fn of_changed(
        text: &str,
        before: &WrittenItem,
        after: &WrittenItem,
    ) -> Option<Self> {
        if may_have_anchor(text) {
            return None;
        }
        let mut cut = TextCut {
            text,
            kept: Vec::new(),
        };
        let list = ListLines {
            range: 0..text.len(),
            key: ACTIVITIES,
            items: item_lines(text, ACTIVITIES)?,
        };
        let ItemPair { before, after } = cut.list(ItemPair { before, after }, &list)?;
        let TextCut { kept, .. } = cut;
        if kept.len() == 1 {
            return None;
        }
        let parts = kept.iter().map(|range| &text[range.clone()]);
        Some(Self {
            text: Cow::Owned(parts.collect()),
            before: Cow::Owned(before),
            after: Cow::Owned(after),
            kept,
        })
    }

    /// The place in the whole text of a place in this one.
    pub(crate) fn span_in_whole(&self, span: Span) -> Span {
        self.range_in_whole(span).unwrap_or_default()
    }

    /// Edits of this text as edits of the whole text. `None` if one of them would go over what was cut out.
    pub(crate) fn edits_in_whole(&self, edits: &Edits) -> Option<Edits> {
        let edits = edits.iter().map(|edit| {
            let span = self.range_in_whole(edit.span)?;
            let new = edit.new.clone();
            Some(Edit { span, new })
        });
        let edits: Option<Vec<Edit>> = edits.collect();
        Edits::new(edits?)
    }

    fn range_in_whole(&self, span: Span) -> Option<Span> {
        let (start, end) = (span.start as usize, span.end as usize);
        let mut at = 0;
        for range in &self.kept {
            let shift = range.start - at;
            at += range.len();
            if start < at || end <= at {
                let is_within = end <= at;
                return is_within.then(|| Span::new(start + shift, end + shift));
            }
        }
        None
    }
}

/// An item before a change and after it.
#[derive(Clone, Copy)]
struct ItemPair<I> {
    before: I,
    after: I,
}

impl ItemPair<&WrittenItem> {
    fn cloned(self) -> ItemPair<WrittenItem> {
        ItemPair {
            before: self.before.clone(),
            after: self.after.clone(),
        }
    }

    /// Both with these items in a list instead of their own.
    fn with_items(
        self,
        key: &str,
        items: Vec<ItemPair<Option<WrittenItem>>>,
    ) -> ItemPair<WrittenItem> {
        let without = |item: &WrittenItem| {
            let mut part = WrittenItem::new(item.key, item.spec, &item.name);
            part.has_derived_id = item.has_derived_id;
            let fields = item.fields.iter().filter(|field| field.key != key);
            part.fields.extend(fields.cloned());
            part
        };
        let (mut before, mut after) = (without(self.before), without(self.after));
        for pair in items {
            before.items_mut(key).extend(pair.before);
            after.items_mut(key).extend(pair.after);
        }
        ItemPair { before, after }
    }
}

/// Where a list is in a text, and where the lines of its items begin; after the last of these, where that item ends.
struct ListLines {
    /// The item with the list.
    range: Range<usize>,
    key: &'static str,
    items: Vec<usize>,
}

/// What new items take over from the others of their list, if all have it.
#[derive(PartialEq, Eq)]
struct ItemLook {
    /// Whether a blank line follows.
    is_set_off: bool,
    /// The quote or bracket that it begins with.
    mark: Option<char>,
}

impl ItemLook {
    /// The look of an item with these lines.
    fn read(lines: &str) -> Self {
        let last = lines.lines().rev().map(str::trim);
        let mut last = last.take_while(|line| line.is_empty() || line.starts_with('#'));
        let first = lines.trim_start().trim_start_matches('-').trim_start();
        Self {
            is_set_off: last.any(str::is_empty),
            mark: first.chars().next().filter(|mark| "\"'{[".contains(*mark)),
        }
    }
}

/// A text of which parts are cut out.
struct TextCut<'t> {
    text: &'t str,
    /// What is kept so far, in order.
    kept: Vec<Range<usize>>,
}

impl TextCut<'_> {
    /// Keeps an item, without what stays as it is in its list of tasks or stories.
    fn item(&mut self, item: ItemPair<&WrittenItem>, range: Range<usize>) -> ItemPair<WrittenItem> {
        for key in LISTS_OF_ITEMS {
            let items = nested_item_lines(&self.text[range.clone()], key);
            let items = items.map(|items| items.iter().map(|at| range.start + at).collect());
            let list = items.map(|items| ListLines {
                range: range.clone(),
                key,
                items,
            });
            if let Some(parts) = list.and_then(|list| self.list(item, &list)) {
                return parts;
            }
        }
        push_range(&mut self.kept, range);
        item.cloned()
    }

    /// Keeps what is around a list and, of its items, the first and the last one, those that differ, and their neighbors.
    /// `None` if there is none, or its items can't be told apart in the text: nothing is kept then.
    fn list(
        &mut self,
        item: ItemPair<&WrittenItem>,
        list: &ListLines,
    ) -> Option<ItemPair<WrittenItem>> {
        let ListLines { range, key, items } = list;
        let (old, new) = (item.before.items(key), item.after.items(key));
        if old.is_empty() || items.len() != old.len() + 1 {
            return None;
        }
        let is_same = |(old, new): &(&WrittenItem, &WrittenItem)| old.key == new.key;
        let head = old.iter().zip(new).take_while(is_same).count();
        let backwards = old.iter().rev().zip(new.iter().rev());
        let rest = old.len().min(new.len()) - head;
        let tail = backwards.take(rest).take_while(is_same).count();
        // Between them, items come, go or move.
        let (old_middle, new_middle) = (head..old.len() - tail, head..new.len() - tail);
        let after_at = |at: usize| match at < head {
            true => at,
            false => at + new.len() - old.len(),
        };
        let last = old.len() - 1;
        let mut is_kept = vec![old.len() < SHORT; old.len()];
        (is_kept[0], is_kept[last]) = (true, true);
        if !(old_middle.is_empty() && new_middle.is_empty()) {
            is_kept[head.saturating_sub(1)..=old_middle.end.min(last)].fill(true);
        }
        for at in (0..old.len()).filter(|at| !old_middle.contains(at)) {
            if old[at] != new[after_at(at)] {
                is_kept[at.saturating_sub(1)..=(at + 1).min(last)].fill(true);
            }
        }
        // What all items of a list have in common is a habit, so one of each look stays.
        let mut looks: Vec<ItemLook> = Vec::new();
        for (at, lines) in items.windows(2).enumerate() {
            let look = ItemLook::read(&self.text[lines[0]..lines[1]]);
            if !looks.contains(&look) {
                looks.push(look);
                is_kept[at] = true;
            }
        }
        push_range(&mut self.kept, range.start..items[0]);
        let mut parts = Vec::new();
        for at in 0..=old.len() {
            if at == old_middle.end {
                let come = new[new_middle.clone()].iter().cloned();
                parts.extend(come.map(|after| ItemPair {
                    before: None,
                    after: Some(after),
                }));
            }
            if !is_kept.get(at).is_some_and(|is_kept| *is_kept) {
                continue;
            }
            let lines = items[at]..items[at + 1];
            if old_middle.contains(&at) {
                push_range(&mut self.kept, lines);
                let (before, after) = (Some(old[at].clone()), None);
                parts.push(ItemPair { before, after });
                continue;
            }
            let (before, after) = (&old[at], &new[after_at(at)]);
            let part = self.item(ItemPair { before, after }, lines);
            parts.push(ItemPair {
                before: Some(part.before),
                after: Some(part.after),
            });
        }
        push_range(&mut self.kept, items[old.len()]..range.end);
        Some(item.with_items(key, parts))
    }
}

/// Adds a range to others before it, or to the last of them if it follows that.
fn push_range(ranges: &mut Vec<Range<usize>>, range: Range<usize>) {
    match ranges.last_mut() {
        Some(last) if last.end == range.start => last.end = range.end,
        _ => ranges.push(range),
    }
}

/// Whether there may be an anchor in a text, for an alias that may be far away.
fn may_have_anchor(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_start = |at: usize| at == 0 || b" \t\n[{,".contains(&bytes[at - 1]);
    let is_name = |at: usize| {
        bytes
            .get(at + 1)
            .is_some_and(|next| !b" \t\r\n".contains(next))
    };
    memchr::memchr_iter(b'&', bytes).any(|at| is_start(at) && is_name(at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::edit::written::written_map_of_text;

    #[test]
    fn the_other_activities_are_cut_out() {
        let text = "title: M\nactivities:\n  - A\n  - B # &b\n  # c\n  - C\n  - D\n  - E\n\n  - activity: F\nbacklog: [G]\n";
        let before = written_map_of_text(text);
        let mut after = before.clone();
        after.items_mut("activities")[5].name = "X".to_owned();
        assert!(
            MapExcerpt::of_changed(text, &before, &after).is_none(),
            "a possible anchor"
        );
        let text = text.replace('&', "");
        let excerpt = MapExcerpt::of_changed(&text, &before, &after).unwrap();
        assert_eq!(
            excerpt.text,
            "title: M\nactivities:\n  - A\n  - E\n\n  - activity: F\nbacklog: [G]\n"
        );
        assert_eq!(*excerpt.before, written_map_of_text(&excerpt.text));
        let at = excerpt.text.find('F').unwrap();
        let edits = Edits::new(vec![Edit::new(at, at + 1, "X")]).unwrap();
        let edits = edits_of(&excerpt, &edits);
        assert_eq!(edits.apply(&text), text.replace('F', "X"));
        // Nothing can be said about bytes that go over what was cut out.
        let over = Edits::new(vec![Edit::new(20, at, "")]).unwrap();
        assert_eq!(excerpt.edits_in_whole(&over), None);
    }

    const NESTED: &str = "\
title: M
activities:
  - activity: A
    tasks:
      - task: T
        # the list
        stories:
          - One
          - story: Two
            description: |
              stories:
              - no story
          # before three
          - Three: r
          - Four
          - Five
          - Six
          # after all
        description: Because
      - U
  - activity: B
    stories:
    - One b
    - Two b
    - Three b
    - Four b
    - Five b
    description: Also
releases: [r]
";

    /// The excerpt of a text for a change of what it says. What is left of the map says what is left of the text.
    #[track_caller]
    fn excerpt_text(text: &str, change: impl Fn(&mut Vec<WrittenItem>)) -> String {
        let before = written_map_of_text(text);
        let mut after = before.clone();
        change(after.items_mut("activities"));
        let excerpt = MapExcerpt::of_changed(text, &before, &after).expect("an excerpt");
        assert_eq!(*excerpt.before, written_map_of_text(&excerpt.text));
        excerpt.text.into_owned()
    }

    #[test]
    fn the_other_stories_are_cut_out() {
        let renamed = excerpt_text(NESTED, |activities| {
            let task = &mut activities[0].items_mut("tasks")[0];
            task.items_mut("stories")[4].name = "X".to_owned();
        });
        // Beside the one that changes, of each list the first item and the last one are left.
        let cut = "          - story: Two\n            description: |\n              stories:\n              - no story\n          # before three\n          - Three: r\n";
        let rest = "    - Two b\n    - Three b\n    - Four b\n";
        assert_eq!(renamed, NESTED.replace(cut, "").replace(rest, ""));

        // A story that goes to another list, and one that comes.
        let moved = excerpt_text(NESTED, |activities| {
            let story = activities[1].items_mut("stories").remove(1);
            let task = &mut activities[0].items_mut("tasks")[0];
            task.items_mut("stories").push(story);
        });
        let cut = cut.to_owned() + "          - Four\n          - Five\n";
        assert_eq!(
            moved,
            NESTED.replace(&cut, "").replace("    - Four b\n", "")
        );

        // Lists in brackets, and those that can't be told apart in the text, stay whole.
        let text = NESTED
            .replace(
                "        # the list\n        stories:\n",
                "        stories: &x\n",
            )
            .replace(" &x", "  # all");
        let whole = excerpt_text(&text, |activities| activities[1].name = "X".to_owned());
        assert_eq!(whole, text.replace(rest, ""));
    }

    fn edits_of(excerpt: &MapExcerpt, edits: &Edits) -> Edits {
        excerpt.edits_in_whole(edits).unwrap()
    }
}
