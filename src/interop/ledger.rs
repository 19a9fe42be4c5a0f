//! Where each cell went: the promise that nothing is lost silently.
//!
//! Every filled cell has exactly one fate in the end, so that the sum of the report is that of the file. What
//! a later step finds out about a cell only ever improves its fate: a key that tells parents apart and is
//! also written as a link is kept.

use super::table::CellIx;

/// What became of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fate {
    /// Nothing could be made of it; a diagnostic says where and why.
    NotUnderstood,
    /// It is left out because of a rule, a position in [`Ledger::rules`].
    Aside(usize),
    /// It isn't in the map, but the map depends on it: parents, ranks, categories.
    Used,
    /// It is in a description, a check list or an own field.
    Folded,
    /// It is a field of the map.
    Kept,
}

/// The fates of all cells.
#[derive(Debug)]
pub(crate) struct Ledger {
    fates: Vec<Option<Fate>>,
    /// Why cells are set aside.
    pub(crate) rules: Vec<String>,
}

/// How many cells have each fate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CellCounts {
    /// All cells with something in them, without headers.
    pub filled: usize,
    /// Fields of the map.
    pub kept: usize,
    /// Cells that decided about parents, order, status and the like.
    pub used: usize,
    /// Cells that are part of a description, a check list or an own field.
    pub folded: usize,
    /// Cells that a rule leaves out.
    pub aside: usize,
    /// Cells that nothing could be made of.
    pub not_understood: usize,
}

impl CellCounts {
    /// Whether every filled cell is accounted for.
    pub fn is_balanced(&self) -> bool {
        let all = self.kept + self.used + self.folded + self.aside + self.not_understood;
        all == self.filled
    }
}

impl Ledger {
    /// A ledger of this many cells without fates.
    pub(crate) fn new(cells: usize) -> Self {
        Self {
            fates: vec![None; cells],
            rules: Vec::new(),
        }
    }

    /// Records what became of a cell, unless something better has already.
    pub(crate) fn record(&mut self, cell: CellIx, fate: Fate) {
        self.fates[cell] = self.fates[cell].max(Some(fate));
    }

    /// Records that a rule leaves out a cell.
    pub(crate) fn set_aside(&mut self, cell: CellIx, rule: &str) {
        let rule = self.rule(rule);
        self.record(cell, Fate::Aside(rule));
    }

    /// The position of a rule.
    pub(crate) fn rule(&mut self, rule: &str) -> usize {
        let known = self.rules.iter().position(|other| other == rule);
        known.unwrap_or_else(|| {
            self.rules.push(rule.to_owned());
            self.rules.len() - 1
        })
    }

    /// What became of a cell so far.
    pub(crate) fn fate(&self, cell: CellIx) -> Option<Fate> {
        self.fates[cell]
    }

    /// The numbers of cells by fate. Cells without a fate are only counted as filled.
    pub(crate) fn counts(&self) -> CellCounts {
        let mut counts = CellCounts {
            filled: self.fates.len(),
            ..CellCounts::default()
        };
        for fate in self.fates.iter().flatten() {
            match fate {
                Fate::Kept => counts.kept += 1,
                Fate::Used => counts.used += 1,
                Fate::Folded => counts.folded += 1,
                Fate::Aside(_) => counts.aside += 1,
                Fate::NotUnderstood => counts.not_understood += 1,
            }
        }
        counts
    }
}
