//! What a rule is.

use super::{Finding, RuleContext};
use crate::format::{OptionKind, RuleOptionSpec, RuleSpec};
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
    /// What a project can set.
    pub options: &'static [RuleOptionSpec],
    /// Finds the places. Levels and ignores are applied afterwards.
    pub check: fn(&RuleContext) -> Vec<Finding>,
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
    /// Whether the map reads as the user's own story.
    Wording,
    /// Whether what is built next is known well enough, and nothing else is over-detailed.
    Readiness,
    /// What the map says about its own gaps.
    Upkeep,
}

impl Family {
    /// Every family, in the order of the report.
    pub const ALL: [Family; 7] = [
        Family::Frame,
        Family::Backbone,
        Family::Releases,
        Family::Dependencies,
        Family::Wording,
        Family::Readiness,
        Family::Upkeep,
    ];

    /// The heading, and what the family is about.
    pub fn heading(self) -> (&'static str, &'static str) {
        match self {
            Family::Frame => ("The frame", "who walks through the map, and to what end"),
            Family::Backbone => ("The backbone", "what they do, in order"),
            Family::Releases => ("Releases", "thin slices that go all the way across"),
            Family::Dependencies => ("Dependencies", "what has to come first"),
            Family::Wording => ("Words", "the map reads as the user’s own story"),
            Family::Readiness => (
                "Readiness",
                "what is built next is known well enough, and nothing else is over-detailed",
            ),
            Family::Upkeep => ("Upkeep", "what the map says about its own gaps"),
        }
    }
}

impl Rule {
    /// What the project file can say of the rule.
    pub fn spec(&self) -> RuleSpec {
        RuleSpec {
            id: self.id,
            about: self.looks_for,
            options: self.options,
        }
    }

    /// Everything there is to say about the rule, as `storywall explain` prints it.
    pub fn explanation(&self) -> String {
        let family = self.family.heading().0.to_lowercase();
        let mut text = format!(
            "{} ({}, {family})\n\n{}\n\nWhy it matters: {}\n\nWhat to do: {}\n\nBefore:\n\n{}\nAfter:\n\n{}",
            self.id,
            self.level.word(),
            self.looks_for,
            self.why,
            self.advice,
            indented(self.before),
            indented(self.after),
        );
        if let Some(example) = self.settings_example() {
            text.push_str("\nOptions, in the project file:\n\n");
            text.push_str(&indented(&example));
        }
        text
    }

    /// How the rule's options are written in the project file, with their defaults; none where
    /// it has no options.
    pub fn settings_example(&self) -> Option<String> {
        if self.options.is_empty() {
            return None;
        }
        let value = |option: &RuleOptionSpec| match option.kind {
            OptionKind::Number { default, .. } => default.to_string(),
            OptionKind::Share { default } => format!("{default} %"),
            OptionKind::Words => "[…]".to_owned(),
        };
        let lines = self.options.iter().map(|option| {
            let setting = format!("{}: {}", option.name, value(option));
            format!("    {setting:<12} # {}\n", option.about)
        });
        Some(format!(
            "gaps:\n  {}:\n{}",
            self.id,
            lines.collect::<String>()
        ))
    }
}

fn indented(text: &str) -> String {
    let lines = text.trim_matches('\n').lines();
    lines.map(|line| format!("    {line}\n")).collect()
}
