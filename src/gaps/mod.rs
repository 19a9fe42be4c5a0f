//! Finds the gaps of a map with a catalog of rules.
//!
//! Each [`Rule`] is one file below `rules/`: an example, its options, and its check. Its texts are in
//! the catalog of messages, under its id. A check returns [`Finding`]s about items of the map. Their
//! places in the file are looked up later, by [`Finding::diagnostic`], so no rule deals with lines and
//! columns. Rules report what is wrong with a map and never judge its authors.
//!
//! # Words
//!
//! Rules about wording read the word lists of the map's language, one file for each language below
//! `words/`. The comment at the top of `words/en.txt` describes their format; `language` says how to add
//! a language. A rule that has no words for a map, or that needs something else which the map doesn't
//! have (`Requirement`), doesn't run; then it is in [`Gaps::skipped`] with the reason.
//!
//! # Questions for the room
//!
//! What only people can see isn't a finding but a question ([`RoomQuestion`]): `questions/kinds.rs` lists them,
//! and the files below `questions/words/` have the words of titles that make one ask, and those that answer
//! it. Questions never fail a check.
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

mod code_signs;
mod context;
mod failure_stories;
mod finding;
mod fix;
#[cfg(test)]
mod fixture;
mod language;
mod language_guess;
mod later_plans;
mod order;
mod proposal;
mod questions;
mod release_walks;
mod requirement;
mod rule;
mod rules;
mod run;
mod subject;
mod title_words;
mod vocabulary;
mod wall_place;
mod word_list;
mod word_section;
mod work_names;

pub use context::RuleContext;
pub use finding::{Finding, FurtherPlace};
pub use fix::Fix;
pub(crate) use fix::says_only_its_title;
pub use proposal::{Proposal, proposals};
pub use questions::RoomQuestion;
pub use rule::{Family, Rule};
pub use rules::{all_rules, find_rule, fixes, rule_ids, rule_specs};
pub use run::{Gaps, IgnoredFinding, SkippedRule, find_gaps, find_gaps_only};
pub use subject::{RuleItem, Subject};
pub use wall_place::WallPlace;

pub(crate) use context::{StoryNeed, TitleIssueAt, TitleWithIssue, WordsMissing};
pub(crate) use requirement::Requirement;
pub(crate) use rule::{BearsOn, Check, TitleIssue};
pub(crate) use subject::IgnoreEntry;
pub(crate) use word_section::WordSection;
