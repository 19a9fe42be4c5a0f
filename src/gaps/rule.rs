//! What a rule consists of: its examples, its options and its check. Its texts are in the catalog of
//! messages, under its id.

use super::requirement::Requirement;
use super::{Finding, IgnoreEntry, RuleContext};
use crate::format::{OptionKind, RuleOptionSpec, RuleSpec};
use crate::messages::{Catalog, Message, message, with_straight_quotes};
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
    /// What its findings bear on, by which a report sorts them.
    pub(crate) bears_on: BearsOn,
    /// A part of a map in which it reports something.
    pub before: &'static str,
    /// The same part after a fix.
    pub after: &'static str,
    /// The options that a project can set.
    pub options: &'static [RuleOptionSpec],
    /// What the map must have for the rule to look at it.
    pub(crate) needs: &'static [Requirement],
    /// Finds the gaps. The levels of the project and the ignores of the map are applied afterwards.
    pub(crate) check: Check,
}

/// What the findings of a rule bear on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BearsOn {
    /// The journey through the first release, if they are about that one.
    Journey,
    /// The next release, wherever they are reported.
    NextRelease,
    /// The release in which they are reported.
    OwnRelease,
}

/// The function that finds the gaps of a rule, by what it needs.
#[derive(Debug)]
pub(crate) enum Check {
    /// Needs nothing but the map and the project.
    Map(fn(&RuleContext) -> Vec<Finding>),
    /// Needs the entries of `ignore:` that match findings, so it runs after the other rules.
    UnusedIgnores(fn(&RuleContext, &HashSet<IgnoreEntry>) -> Vec<Finding>),
}

/// What is wrong with the wording of a title.
#[derive(Clone, Debug)]
pub(crate) enum TitleIssue {
    /// It is a placeholder.
    Placeholder,
    /// It begins like the sentence of a story template.
    Sentence,
    /// It is a question.
    Question,
    /// It contains this technical term.
    SystemWord(String),
    /// It names this part of a user interface.
    ScreenWord(String),
    /// It is a wish of the business.
    BusinessWish,
    /// It names a thing instead of an action.
    Thing,
}

impl TitleIssue {
    /// The word that gave rise to it; empty if it isn't about a word.
    pub(crate) fn word(&self) -> &str {
        match self {
            TitleIssue::SystemWord(word) | TitleIssue::ScreenWord(word) => word,
            TitleIssue::Placeholder
            | TitleIssue::Sentence
            | TitleIssue::Question
            | TitleIssue::BusinessWish
            | TitleIssue::Thing => "",
        }
    }
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
    /// The dependencies between stories.
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

    /// The name of the family for programs.
    pub fn word(self) -> &'static str {
        match self {
            Family::Frame => "personas-and-goal",
            Family::Backbone => "backbone",
            Family::Releases => "releases",
            Family::Dependencies => "dependencies",
            Family::Wording => "wording",
            Family::Readiness => "readiness",
            Family::Upkeep => "upkeep",
        }
    }

    /// The name of the family.
    pub fn name(self) -> Message<'static> {
        match self {
            Family::Frame => message!("family-frame"),
            Family::Backbone => message!("family-backbone"),
            Family::Releases => message!("family-releases"),
            Family::Dependencies => message!("family-dependencies"),
            Family::Wording => message!("family-wording"),
            Family::Readiness => message!("family-readiness"),
            Family::Upkeep => message!("family-upkeep"),
        }
    }

    /// What the family is about, in a few words.
    pub fn about(self) -> Message<'static> {
        match self {
            Family::Frame => message!("family-frame.about"),
            Family::Backbone => message!("family-backbone.about"),
            Family::Releases => message!("family-releases.about"),
            Family::Dependencies => message!("family-dependencies.about"),
            Family::Wording => message!("family-wording.about"),
            Family::Readiness => message!("family-readiness.about"),
            Family::Upkeep => message!("family-upkeep.about"),
        }
    }
}

impl Rule {
    /// The condition under which it reports something, in sentences.
    pub fn looks_for<'c>(&self, catalog: &'c Catalog) -> &'c str {
        self.text(catalog, "looks-for")
    }

    /// Why that matters to the users of the product, in sentences.
    pub fn why<'c>(&self, catalog: &'c Catalog) -> &'c str {
        self.text(catalog, "why")
    }

    /// What to ask the people in a room about it.
    pub fn ask<'c>(&self, catalog: &'c Catalog) -> &'c str {
        self.text(catalog, "ask")
    }

    /// How to fix it, as an imperative without a period.
    pub fn advice<'c>(&self, catalog: &'c Catalog) -> &'c str {
        self.text(catalog, "advice")
    }

    fn text<'c>(&self, catalog: &'c Catalog, kind: &str) -> &'c str {
        let text = catalog.fixed_text(&format!("{}.{kind}", self.id));
        text.unwrap_or_default()
    }

    /// The description of the rule for the schema of the project file.
    pub fn spec(&self) -> RuleSpec {
        RuleSpec {
            id: self.id,
            about: self.looks_for(&Catalog::english()).to_owned(),
            options: self.options,
        }
    }

    /// All texts of the rule, as `storywall explain` prints them.
    pub fn explanation(&self) -> String {
        let catalog = Catalog::english();
        let mut text = format!(
            "{} ({}, {})\n\n{}\n\nWhy it matters: {}\n\nWhat to do: {}\n\nBefore:\n\n{}\nAfter:\n\n{}",
            self.id,
            self.level.word(),
            catalog.plain(&self.family.name()),
            with_straight_quotes(self.looks_for(&catalog)),
            with_straight_quotes(self.why(&catalog)),
            with_straight_quotes(self.advice(&catalog)),
            indented(self.before),
            indented(self.after),
        );
        if let Some(example) = self.settings_example() {
            text.push_str("\nOptions in the project file:\n\n");
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
            OptionKind::Share { default } => format!("{default}%"),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gaps::all_rules;

    #[test]
    fn every_rule_has_its_texts_in_the_catalog() {
        let catalog = Catalog::english();
        for rule in all_rules() {
            let (looks_for, why) = (rule.looks_for(&catalog), rule.why(&catalog));
            let advice = rule.advice(&catalog);
            let ask = rule.ask(&catalog);
            assert!(!ask.is_empty() && !ask.ends_with('.'), "{}: {ask}", rule.id);
            assert!(
                looks_for.ends_with('.') && why.ends_with('.'),
                "{}",
                rule.id
            );
            assert!(
                !advice.is_empty() && !advice.ends_with('.'),
                "{}: {advice}",
                rule.id
            );
        }
    }
}
