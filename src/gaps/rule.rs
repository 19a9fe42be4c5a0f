//! What a rule consists of: its texts, its options and its check.

use super::title_words::TitledItem;
use super::{Finding, IgnoreEntry, RuleContext};
use crate::format::{OptionKind, RuleOptionSpec, RuleSpec};
use crate::text::Level;
use std::collections::HashSet;

/// A rule: one kind of gap that a map can have.
#[derive(Debug)]
pub struct Rule {
    /// The id used in reports, in `ignore:` and in the project file.
    pub id: &'static str,
    /// The family it belongs to.
    pub family: Family,
    /// The level of its findings, unless a finding or the project sets another level.
    pub level: Level,
    /// The condition under which it reports something, as a sentence.
    pub looks_for: &'static str,
    /// Why that matters to the users of the product.
    pub why: &'static str,
    /// How to fix it.
    pub advice: &'static str,
    /// A part of a map in which it reports something.
    pub before: &'static str,
    /// The same part after a fix.
    pub after: &'static str,
    /// The options that a project can set.
    pub options: &'static [RuleOptionSpec],
    /// Finds the gaps. The levels of the project and the ignores of the map are applied afterwards.
    pub(crate) check: Check,
}

/// The function that finds the gaps of a rule, by what it needs.
#[derive(Debug)]
pub(crate) enum Check {
    /// Needs nothing but the map and the project.
    Map(fn(&RuleContext) -> Vec<Finding>),
    /// Needs the wording issue of a title. Issues are found once for all these rules, so that each
    /// title is reported by one of them.
    Title(fn(&TitledItem, &TitleIssue) -> Option<Finding>),
    /// Needs the entries of `ignore:` that match findings, so it runs after the other rules.
    UnusedIgnores(fn(&RuleContext, &HashSet<IgnoreEntry>) -> Vec<Finding>),
}

/// What is wrong with the wording of a title.
#[derive(Clone, Debug)]
pub(crate) enum TitleIssue {
    /// It is a placeholder.
    Placeholder,
    /// It contains this word of developers.
    SystemWord(String),
    /// It contains this part of a user interface.
    ScreenWord(String),
    /// It names a thing instead of an action.
    Thing,
}

/// A group of rules about the same aspect of a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// The personas and the goal.
    Frame,
    /// The activities and tasks.
    Backbone,
    /// The releases, which should be thin slices across the whole backbone.
    Releases,
    /// The order that the needs of stories imply.
    Dependencies,
    /// The wording of titles.
    Wording,
    /// The details of stories: enough for the next release, and not too many for later ones.
    Readiness,
    /// The `ignore:` entries of the map.
    Upkeep,
}

impl Family {
    /// All families, in the order of the report.
    pub const ALL: [Family; 7] = [
        Family::Frame,
        Family::Backbone,
        Family::Releases,
        Family::Dependencies,
        Family::Wording,
        Family::Readiness,
        Family::Upkeep,
    ];

    /// The heading of the family, and a phrase that says what it is about.
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
    /// The description of the rule for the schema of the project file.
    pub fn spec(&self) -> RuleSpec {
        RuleSpec {
            id: self.id,
            about: self.looks_for,
            options: self.options,
        }
    }

    /// All texts of the rule, as `storywall explain` prints them.
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

    /// An example of the rule's options in the project file, with their defaults, or `None` if it
    /// has no options.
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
