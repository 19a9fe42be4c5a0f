//! What a rule is.

use super::{Facts, Finding};
use crate::text::Level;

/// One way in which a map can have a hole.
#[derive(Debug)]
pub struct Rule {
    /// The id used in reports, in `ignore:` and in the project file.
    pub id: &'static str,
    /// The family it belongs to.
    pub family: Family,
    /// How much its findings matter unless a finding or the project says otherwise.
    pub level: Level,
    /// When it fires, as a sentence.
    pub looks_for: &'static str,
    /// Why that matters to the people who will use the product.
    pub why: &'static str,
    /// What to do about it.
    pub advice: &'static str,
    /// A piece of a map on which it fires.
    pub before: &'static str,
    /// The same piece, mended.
    pub after: &'static str,
    /// Finds the places. It never sees settings: levels and ignores are applied afterwards.
    pub check: fn(&Facts) -> Vec<Finding>,
}

/// What rules are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// Who walks through the map, and to what end.
    Frame,
    /// What they do, in order.
    Backbone,
    /// Thin slices that go all the way across.
    Releases,
    /// What has to come first.
    Dependencies,
}

impl Family {
    /// Every family, in the order of the report.
    pub const ALL: [Family; 4] = [
        Family::Frame,
        Family::Backbone,
        Family::Releases,
        Family::Dependencies,
    ];

    /// The heading, and what the family is about.
    pub fn heading(self) -> (&'static str, &'static str) {
        match self {
            Family::Frame => ("The frame", "who walks through the map, and to what end"),
            Family::Backbone => ("The backbone", "what they do, in order"),
            Family::Releases => ("Releases", "thin slices that go all the way across"),
            Family::Dependencies => ("Dependencies", "what has to come first"),
        }
    }
}

impl Rule {
    /// Everything there is to say about the rule, as `storywall explain` prints it.
    pub fn explanation(&self) -> String {
        let example = |text: &str| {
            text.trim_matches('\n')
                .lines()
                .map(|line| format!("    {line}\n"))
                .collect::<String>()
        };
        format!(
            "{} ({}, {})\n\n{}\n\nWhy it matters: {}\n\nWhat to do: {}\n\nBefore:\n\n{}\nAfter:\n\n{}",
            self.id,
            self.level.word(),
            self.family.heading().0.to_lowercase(),
            self.looks_for,
            self.why,
            self.advice,
            example(self.before),
            example(self.after),
        )
    }
}
