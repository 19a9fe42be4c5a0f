//! Finds the gaps of a map with a catalog of rules.
//!
//! Each [`Rule`] is one file below `rules/`: the texts that explain it, an example, and its check.
//! A check returns [`Finding`]s about items of the map. Their places in the file are looked up
//! later, by [`Finding::diagnostic`], so no rule deals with lines and columns. Rules report what is
//! wrong with a map and never judge its authors.
//!
//! A new rule is a new file and an entry in the list of its family.

mod context;
mod failure_stories;
mod finding;
#[cfg(test)]
mod fixture;
mod rule;
mod rules;
mod run;
mod title_words;
mod word_list;
mod work_names;

pub use crate::text::{Phrase, Segment};
pub use context::RuleContext;
pub use finding::{Finding, RuleItem, Subject, WallPlace};
pub use rule::{Family, Rule};
pub use rules::{all_rules, find_rule, rule_ids, rule_specs};
pub use run::{Gaps, IgnoredFinding, find_gaps};

pub(crate) use context::StoryNeed;
pub(crate) use finding::IgnoreEntry;
pub(crate) use rule::{Check, TitleIssue};
