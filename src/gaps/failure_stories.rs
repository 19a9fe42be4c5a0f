//! Stories about something that goes wrong: failures, mistakes and exceptional cases.

use super::title_words::TitleWords;
use super::word_list::{RuleWords, WordList};
use super::{RuleContext, RuleItem, WordSection};
use crate::format::RuleOptionSpec;

/// The rule whose options say which stories are about failure. Other rules use the same options.
pub(crate) const FAILURE_RULE: &str = "happy-path-only";

/// The option that names the tags of such stories.
pub(crate) const FAILURE_TAGS: RuleOptionSpec = RuleOptionSpec::words(
    "tags",
    "Tags of stories about failures; by default edge and error.",
);

/// The tags of such stories in a project that doesn't set the option.
const DEFAULT_TAGS: [&str; 2] = ["edge", "error"];

/// For every story on the wall, whether it is about something that goes wrong, by its tags or by
/// the words of its title.
pub(crate) fn failure_stories(context: &RuleContext) -> Vec<bool> {
    let words = context.failure_words();
    let tags = context.words_option(FAILURE_RULE, FAILURE_TAGS);
    let is_failure_tag = |tag: &String| {
        let equals = |other: &str| tag.to_lowercase() == other.to_lowercase();
        if tags.is_empty() {
            DEFAULT_TAGS.into_iter().any(equals)
        } else {
            tags.iter().copied().any(equals)
        }
    };
    let stories = context.map.stories.iter();
    let mut failures: Vec<bool> = stories
        .map(|story| story.tags.iter().any(is_failure_tag))
        .collect();
    for title in context.titles() {
        if let RuleItem::Story(story) = title.item {
            failures[story.index()] |= words.describe(&title.words);
        }
    }
    failures
}

/// The words of a language that tell what goes wrong.
#[derive(Debug)]
pub(crate) struct FailureWords {
    words: RuleWords,
    conditions: &'static WordList,
    negations: &'static WordList,
}

impl FailureWords {
    /// The words of the map's language, as the project has customized them.
    pub(crate) fn new(context: &RuleContext) -> Self {
        Self {
            words: context.rule_words(FAILURE_RULE, WordSection::Failure),
            conditions: context.words(WordSection::Conditions),
            negations: context.words(WordSection::Negations),
        }
    }

    /// Whether a text is about something that goes wrong.
    pub(crate) fn describe(&self, title: &TitleWords) -> bool {
        self.words.find_in(title).is_some() || self.has_negative_condition(title)
    }

    /// Whether a title has a negative word after `when` or `if`: `Get help when the book is not for
    /// loan`.
    fn has_negative_condition(&self, title: &TitleWords) -> bool {
        let words = title.as_slice();
        let condition = words.iter().position(|word| self.conditions.has(word));
        let after = condition.map_or(&[][..], |position| &words[position..]);
        after.iter().any(|word| self.negations.has(word))
    }
}

#[cfg(test)]
mod tests {
    use super::FailureWords;
    use crate::gaps::WordSection;
    use crate::gaps::language::LanguageWords;
    use crate::gaps::title_words::TitleWords;
    use std::borrow::Cow;

    #[test]
    fn titles_about_failure_are_recognized() {
        let english = LanguageWords::for_tag("en").expect("English");
        let words = FailureWords {
            words: Cow::Borrowed(english.list(WordSection::Failure)),
            conditions: english.list(WordSection::Conditions),
            negations: english.list(WordSection::Negations),
        };
        let is_found = |title| words.describe(&TitleWords::new(title));
        for title in [
            "Cancel a booking",
            "Keep the basket when the card is declined",
            "See what is out of stock",
            "Report a lost card",
            "Take a photo when nobody is home",
            "Be warned before the budget is spent",
            "Tell the guest that I will be late",
            "Get my money back",
            "Work without a connection",
            "Undo the last step",
            "Try again after a time-out",
            "Reset my password",
            "Find a stand-in when a driver falls ill",
            "Explain why a name was not found",
            "Pay when the code doesn’t scan",
            "Merge duplicates",
            "Dispute a charge",
            "Call for help when the van breaks down",
            "Correct a typo in my name",
            "Choose another day when a class is fully booked",
            "Report side effects",
            "Chase overdue books",
            "Move a visit I cannot make",
            "Get help when the book is not for loan",
            "Hear what to do if nothing arrives",
        ] {
            assert!(is_found(title), "{title}");
        }
        for title in [
            "Book a late-night delivery",
            "Plan a coffee break",
            "Fix a date for the visit",
            "Ask the lost and found",
            "Duplicate last week's order",
            "Lose weight with friends",
            "Recover at home after surgery",
            "Restore a painting",
            "Browse works by unknown masters",
            "Add an emergency contact",
            "Ask for unpaid leave",
            "Catch up on what I missed",
            "Book a late checkout",
            "See a breakdown of costs",
            "Record allergies",
            "Withdraw cash",
            "Take a crash course",
            "Find an offline store",
            "Collect refuse on Mondays",
            "Latest news first",
            "See who else is going",
            "Share a list that no one else sees",
            "Solve a maths problem",
            "Pay with PayPal",
            "See when the bus comes",
        ] {
            assert!(!is_found(title), "{title}");
        }
    }
}
