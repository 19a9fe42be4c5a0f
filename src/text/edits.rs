//! Changes of a text as values: which bytes are replaced, and by what.

use super::source::Span;

/// New text for one place of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The bytes that it replaces; an empty span for an insertion.
    pub span: Span,
    /// The text that it puts there.
    pub new: String,
}

impl Edit {
    /// An edit that replaces the bytes `start..end`.
    pub fn new(start: usize, end: usize, new: impl Into<String>) -> Self {
        Self {
            span: Span::new(start, end),
            new: new.into(),
        }
    }
}

/// Edits of one text that don't overlap, in the order of the text. What lies between them can't change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edits {
    edits: Vec<Edit>,
}

impl Edits {
    /// These edits, in any order; edits at the same place stay in this order. `None` if two of them
    /// replace the same byte, or one inserts within what another replaces.
    pub fn new(mut edits: Vec<Edit>) -> Option<Self> {
        edits.sort_by_key(|edit| edit.span);
        let is_disjoint = edits
            .windows(2)
            .all(|pair| pair[0].span.end <= pair[1].span.start);
        is_disjoint.then_some(Self { edits })
    }

    /// The edits, in the order of the text.
    pub fn iter(&self) -> impl Iterator<Item = &Edit> {
        self.edits.iter()
    }

    /// Whether nothing is changed.
    pub fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    /// The text after the edits. `text` must be the one that they were made for.
    pub fn apply(&self, text: &str) -> String {
        let mut applied = String::with_capacity(text.len() + 64);
        let mut copied = 0;
        for edit in &self.edits {
            applied.push_str(&text[copied..edit.span.start as usize]);
            applied.push_str(&edit.new);
            copied = edit.span.end as usize;
        }
        applied.push_str(&text[copied..]);
        applied
    }

    /// The edits that turn the text after these edits back into `text`, byte for byte.
    pub fn inverse(&self, text: &str) -> Self {
        let mut edits = Vec::with_capacity(self.edits.len());
        let (mut at, mut copied) = (0, 0);
        for edit in &self.edits {
            let range = edit.span.range();
            at += range.start - copied;
            edits.push(Edit::new(at, at + edit.new.len(), &text[range.clone()]));
            at += edit.new.len();
            copied = range.end;
        }
        Self { edits }
    }

    /// The bytes of the text before these edits that are at these bytes of the text after them. `None` if the edits
    /// put one of their ends there.
    pub fn place_before(&self, span: Span) -> Option<Span> {
        let (start, end) = (span.start as usize, span.end as usize);
        let is_empty = start == end;
        let (mut found_start, mut found_end) = (None, None);
        // How far what follows the edits so far is from its place before.
        let mut shift = 0_isize;
        for edit in &self.edits {
            let range = edit.span.range();
            let new_start = range.start.saturating_add_signed(shift);
            let new_end = new_start + edit.new.len();
            let before = |offset: usize| offset.saturating_add_signed(-shift);
            if start < new_start || is_empty && start == new_start {
                found_start.get_or_insert(before(start));
            }
            if end <= new_start {
                found_end.get_or_insert(before(end));
            }
            if found_start.is_none() && start < new_end || found_end.is_none() && end <= new_end {
                return None;
            }
            shift += edit.new.len().cast_signed() - range.len().cast_signed();
        }
        let before = |offset: usize| offset.saturating_add_signed(-shift);
        let start = found_start.unwrap_or(before(start));
        Some(Span::new(start, found_end.unwrap_or(before(end))))
    }

    /// These edits and then `later`, which are edits of the text that these lead to, as edits of the
    /// text that these are made for. Edits that touch become one.
    pub fn then(&self, later: &Self) -> Self {
        let mut before = self.pieces();
        before.reverse();
        let mut after = Vec::new();
        let mut at = 0;
        for edit in &later.edits {
            let range = edit.span.range();
            after.extend(take_bytes(&mut before, range.start - at));
            drop(take_bytes(&mut before, range.len()));
            after.push(Piece::New(&edit.new));
            at = range.end;
        }
        after.extend(before.into_iter().rev());
        edits_between(&after)
    }

    /// These edits, made for a text that `later` is made for, too, as edits of the text after `later`. `None` if one
    /// of them touches one of those.
    pub fn carried_over(&self, later: &Self) -> Option<Self> {
        let mut passed = later.edits.iter().peekable();
        let mut shift = 0_isize;
        let moved = self.edits.iter().map(|edit| {
            let (start, end) = (edit.span.start, edit.span.end);
            while let Some(before) = passed.next_if(|later| later.span.end < start) {
                let removed = before.span.range().len().cast_signed();
                shift += before.new.len().cast_signed() - removed;
            }
            let is_apart = passed.peek().is_none_or(|later| later.span.start > end);
            let place = |offset: u32| (offset as usize).saturating_add_signed(shift);
            is_apart.then(|| Edit::new(place(start), place(end), edit.new.clone()))
        });
        let edits: Option<Vec<Edit>> = moved.collect();
        Some(Self { edits: edits? })
    }

    /// The text after the edits, as pieces of the text before and of new text.
    fn pieces(&self) -> Vec<Piece<'_>> {
        let mut pieces = Vec::with_capacity(2 * self.edits.len() + 1);
        let mut copied = 0;
        for edit in &self.edits {
            pieces.push(Piece::Old(copied, edit.span.start as usize));
            pieces.push(Piece::New(&edit.new));
            copied = edit.span.end as usize;
        }
        pieces.push(Piece::Old(copied, usize::MAX));
        pieces
    }
}

/// A part of a text after edits.
#[derive(Clone, Copy)]
enum Piece<'e> {
    /// The bytes between these two offsets of the text before.
    Old(usize, usize),
    /// Text that wasn't there before.
    New(&'e str),
}

/// Takes so many bytes from the end of a list of pieces that is in reverse order.
fn take_bytes<'e>(pieces: &mut Vec<Piece<'e>>, mut bytes: usize) -> Vec<Piece<'e>> {
    let mut taken = Vec::new();
    while bytes > 0
        && let Some(piece) = pieces.pop()
    {
        let (length, head, tail) = match piece {
            Piece::Old(start, end) => {
                let cut = end.min(start.saturating_add(bytes));
                (end - start, Piece::Old(start, cut), Piece::Old(cut, end))
            }
            Piece::New(text) => {
                let cut = text.len().min(bytes);
                (
                    text.len(),
                    Piece::New(&text[..cut]),
                    Piece::New(&text[cut..]),
                )
            }
        };
        taken.push(head);
        if length > bytes {
            pieces.push(tail);
        }
        bytes = bytes.saturating_sub(length);
    }
    taken
}

/// The edits that turn a text into one of these pieces, in which the pieces of the old text are in order.
fn edits_between(pieces: &[Piece]) -> Edits {
    let mut edits = Vec::new();
    let mut new = String::new();
    let mut copied = 0;
    for piece in pieces {
        match piece {
            Piece::New(text) => new.push_str(text),
            Piece::Old(start, end) if start == end => {}
            Piece::Old(start, end) => {
                if copied < *start || !new.is_empty() {
                    edits.push(Edit::new(copied, *start, std::mem::take(&mut new)));
                }
                copied = *end;
            }
        }
    }
    Edits { edits }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::cases;
    use proptest::prelude::*;

    #[test]
    fn edits_that_overlap_are_refused() {
        assert!(Edits::new(vec![Edit::new(0, 2, ""), Edit::new(1, 3, "")]).is_none());
        assert!(Edits::new(vec![Edit::new(0, 2, ""), Edit::new(1, 1, "x")]).is_none());
        let touching = Edits::new(vec![Edit::new(2, 3, "c"), Edit::new(0, 2, "ab")]);
        assert_eq!(touching.unwrap().apply("xyz!"), "abc!");
        let insertions = Edits::new(vec![Edit::new(1, 1, "a"), Edit::new(1, 1, "b")]);
        assert_eq!(insertions.unwrap().apply("xy"), "xaby");
    }

    /// Edits of a text with this many bytes, from numbers.
    fn edits(length: usize, numbers: &[(usize, usize)]) -> Edits {
        let mut edits = Vec::new();
        let mut at = 0;
        for (skipped, removed) in numbers {
            let start = (at + skipped).min(length);
            let end = (start + removed).min(length);
            edits.push(Edit::new(
                start,
                end,
                "xyz".get(..skipped % 4).unwrap_or_default(),
            ));
            at = end;
        }
        Edits::new(edits).unwrap()
    }

    fn numbers() -> impl Strategy<Value = Vec<(usize, usize)>> {
        prop::collection::vec((0..6_usize, 0..4_usize), 0..6)
    }

    proptest! {
        #![proptest_config(cases(256))]

        #[test]
        fn edits_are_undone_and_joined(first in numbers(), second in numbers()) {
            let text = "abcdefghijklm";
            let first = edits(text.len(), &first);
            let between = first.apply(text);
            prop_assert_eq!(first.inverse(text).apply(&between), text);
            let second = edits(between.len(), &second);
            let after = second.apply(&between);
            prop_assert_eq!(first.then(&second).apply(text), after);
        }

        #[test]
        fn a_place_that_stays_is_found_before_the_edits(numbers in numbers(), start in 0..40_usize, length in 0..8_usize) {
            let text = "abcdefghijklm";
            let edits = edits(text.len(), &numbers);
            let after = edits.apply(text);
            let start = start.min(after.len());
            let end = (start + length).min(after.len());
            // A place is new if one of its ends is, and nothing else is.
            let inverse = edits.inverse(text);
            let is_new = |byte: usize| inverse.iter().any(|edit| edit.span.range().contains(&byte));
            match edits.place_before(Span::new(start, end)) {
                Some(before) if start < end => {
                    prop_assert_eq!(text.as_bytes()[before.start as usize], after.as_bytes()[start]);
                    prop_assert_eq!(text.as_bytes()[before.end as usize - 1], after.as_bytes()[end - 1]);
                }
                Some(before) => prop_assert!(before.start == before.end && before.end as usize <= text.len()),
                None => prop_assert!(start == end || is_new(start) || is_new(end - 1)),
            }
        }

        #[test]
        fn an_edit_is_undone_after_later_ones(first in numbers(), second in numbers()) {
            let text = "abcdefghijklm";
            let first = edits(text.len(), &first);
            let between = first.apply(text);
            let undo = first.inverse(text);
            let second = edits(between.len(), &second);
            let after = second.apply(&between);
            let carried = undo.carried_over(&second);
            let other = second.carried_over(&undo);
            prop_assert_eq!(carried.is_some(), other.is_some());
            if let Some((carried, other)) = carried.zip(other) {
                // In either order, both are made.
                prop_assert_eq!(carried.apply(&after), other.apply(text));
            }
        }
    }
}
