//! What a line belongs to.

use crate::text::Source;

/// A line as far as its indentation tells what it belongs to.
#[derive(Clone, Copy)]
pub(crate) struct SourceLine<'s> {
    /// Its number, from 1.
    pub(crate) number: usize,
    /// How many bytes of white space it begins with.
    pub(crate) indent: usize,
    /// Whether it begins an item of a list.
    pub(crate) is_item: bool,
    /// What it says, behind the dash of an item.
    pub(crate) words: &'s str,
}

impl<'s> SourceLine<'s> {
    /// The line of that number; none where it says nothing.
    pub(crate) fn of(source: &'s Source, number: usize) -> Option<Self> {
        let text = source.line(number);
        let said = text.trim();
        let item = said.strip_prefix("- ");
        (!said.is_empty() && !said.starts_with('#')).then(|| Self {
            number,
            indent: text.len() - text.trim_start().len(),
            is_item: item.is_some(),
            words: item.unwrap_or(said).trim_start(),
        })
    }

    /// Where the keys of its mapping stand.
    pub(crate) fn column(&self) -> usize {
        self.indent + if self.is_item { 2 } else { 0 }
    }

    /// The key that it begins with.
    pub(crate) fn key(&self) -> Option<&'s str> {
        let (key, rest) = self.words.split_once(':')?;
        (rest.is_empty() || rest.starts_with(' ')).then_some(key)
    }

    /// The lines above it that say something, the nearest first.
    pub(crate) fn above(self, source: &'s Source) -> impl Iterator<Item = SourceLine<'s>> {
        (1..self.number)
            .rev()
            .filter_map(|number| SourceLine::of(source, number))
    }

    /// The line that it stands below, one level further out; none where items like it stand above it.
    pub(crate) fn parent(self, source: &'s Source) -> Option<SourceLine<'s>> {
        let outer = self.above(source).find(|line| line.indent <= self.indent)?;
        (outer.indent < self.indent || !outer.is_item).then_some(outer)
    }

    /// The line whose list it is an item of.
    pub(crate) fn list(self, source: &'s Source) -> Option<SourceLine<'s>> {
        let is_outer = |line: &SourceLine| {
            line.indent < self.indent || (line.indent == self.indent && !line.is_item)
        };
        self.above(source).find(is_outer)
    }
}
