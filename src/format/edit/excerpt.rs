//! The part of a map's text that a change is about.
//!
//! A change is about one activity, or two. The others are cut out of the text, so that the edits of a long map don't
//! take longer than those of a short one. What is left is a map, too, with the same keys before and after the
//! activities; of these, the neighbors of changed ones stay, so that the lines around each edit are those of the
//! whole text. The edits are proved on the whole text.

use super::written::WrittenItem;
use crate::format::yaml::item_lines;
use crate::text::{Edit, Edits, Span};
use std::borrow::Cow;
use std::ops::Range;

/// The list that texts are cut in.
const ACTIVITIES: &str = "activities";

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

    /// The text without the activities that stay as they are. `None` if it can't be cut, or needn't.
    pub(crate) fn of_changed(
        text: &str,
        before: &WrittenItem,
        after: &WrittenItem,
    ) -> Option<Self> {
        let (now, then) = (before.items(ACTIVITIES), after.items(ACTIVITIES));
        let is_same = |(now, then): (&WrittenItem, &WrittenItem)| now.key == then.key;
        if now.len() < 4 || now.len() != then.len() || !now.iter().zip(then).all(is_same) {
            return None;
        }
        let lines = item_lines(text, ACTIVITIES)?;
        if lines.len() != now.len() + 1 || may_have_anchor(text) {
            return None;
        }
        let mut is_kept = vec![false; now.len()];
        // The list keeps its beginning and its end.
        is_kept[0] = true;
        is_kept[now.len() - 1] = true;
        for at in (0..now.len()).filter(|at| now[*at] != then[*at]) {
            let last = now.len() - 1;
            is_kept[at.saturating_sub(1)..=(at + 1).min(last)].fill(true);
        }
        if is_kept.iter().all(|is_kept| *is_kept) {
            return None;
        }
        let mut kept = Vec::new();
        push_range(&mut kept, 0..lines[0]);
        for at in (0..now.len()).filter(|at| is_kept[*at]) {
            push_range(&mut kept, lines[at]..lines[at + 1]);
        }
        push_range(&mut kept, lines[now.len()]..text.len());
        let part = |map: &WrittenItem| {
            let mut part = WrittenItem::new(map.key, map.spec, &map.name);
            let fields = map.fields.iter().filter(|field| field.key != ACTIVITIES);
            part.fields.extend(fields.cloned());
            let activities = map.items(ACTIVITIES).iter().zip(&is_kept);
            let activities = activities.filter(|(_, is_kept)| **is_kept);
            let activities = activities.map(|(activity, _)| activity.clone());
            part.items_mut(ACTIVITIES).extend(activities);
            part
        };
        let parts = kept.iter().map(|range| &text[range.clone()]);
        Some(Self {
            text: Cow::Owned(parts.collect()),
            before: Cow::Owned(part(before)),
            after: Cow::Owned(part(after)),
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

    fn edits_of(excerpt: &MapExcerpt, edits: &Edits) -> Edits {
        excerpt.edits_in_whole(edits).unwrap()
    }
}
