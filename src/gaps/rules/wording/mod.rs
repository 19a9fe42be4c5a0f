//! The map reads as the user’s own story.

use super::Rule;
pub(crate) use reading::read;

mod feature_noun;
mod long_title;
mod placeholder_name;
mod reading;
mod screen_words;
mod system_words;
mod verbs;

/// The rules of this family, in the order in which the report shows them.
pub(crate) static RULES: &[&Rule] = &[
    &system_words::RULE,
    &screen_words::RULE,
    &feature_noun::RULE,
    &placeholder_name::RULE,
    &long_title::RULE,
];
