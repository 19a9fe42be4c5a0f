//! The papers that a wall is printed on.

use std::ops::RangeInclusive;

/// A size of paper, on its side: what its margins leave, in CSS pixels.
#[derive(Debug)]
pub(crate) struct Paper {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
    pub(crate) width: usize,
    pub(crate) height: usize,
    /// The fewest columns that share its width.
    fewest: usize,
    /// As many as any words have room in.
    pub(crate) easy: usize,
    /// As many as words that are not long have room in.
    most: usize,
}

impl Paper {
    /// As high as A4 and as wide as Letter: what fits here fits on both. Then A3. Margins are
    /// those of `print.css`: 8 mm, and 11 mm below; a few pixels are left to the browser.
    pub(crate) const ALL: [&'static Self; 2] = [
        &Self {
            id: "a4",
            name: "A4 or Letter",
            width: 990,
            height: 714,
            fewest: 4,
            easy: 8,
            most: 10,
        },
        &Self {
            id: "a3",
            name: "A3",
            width: 1520,
            height: 1042,
            fewest: 6,
            easy: 12,
            most: 15,
        },
    ];

    pub(crate) fn columns(&self) -> RangeInclusive<usize> {
        self.fewest..=self.most
    }
}
