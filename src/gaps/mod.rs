//! Finds the gaps of a map with a catalog of rules.
//!
//! Each [`Rule`] is one file below `rules/`: an example, its options, and its check. Its texts are in
//! the catalog of messages, under its id. A check returns [`Finding`]s about items of the map. Their
//! places in the file are looked up later, by [`Finding::diagnostic`], so no rule deals with lines and
//! columns. Rules report what is wrong with a map and never judge its authors.
//!
//! # How to add a rule
//!
//! 1. Write a file below `rules/`, in the folder of its family: its level and options, an example before
//!    and after the fix, and the check. Start from a copy of a short rule.
//! 2. Write its texts in `messages/en.ftl`, under its id: `.looks-for`, `.why` and `.advice`, and those
//!    of its findings.
//! 3. Add it to the list in the family's `mod.rs`. `explain`, the rules page, the project file's schema
//!    and SARIF read that list.
//! 4. `STORYWALL_BLESS=1 cargo test --test it` updates the golden files that list rules and findings; read
//!    the diff. `tests/it/rules.rs` checks the texts.

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

pub use context::RuleContext;
pub use finding::{Finding, RuleItem, Subject, WallPlace};
pub use rule::{Family, Rule};
pub use rules::{all_rules, find_rule, rule_ids, rule_specs};
pub use run::{Gaps, IgnoredFinding, find_gaps};

pub(crate) use context::StoryNeed;
pub(crate) use finding::IgnoreEntry;
pub(crate) use rule::{Check, TitleIssue};
