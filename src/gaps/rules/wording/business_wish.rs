//! Reports stories that are a wish of the business in the voice of a user.

use super::finding_about_titles;
use crate::gaps::title_words::TitleWords;
use crate::gaps::word_list::{RuleWords, WordList};
use crate::gaps::{
    BearsOn, Check, Family, Finding, Requirement, Rule, RuleContext, TitleIssue, WordSection,
};
use crate::messages::message;
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "business-wish",
    family: Family::Wording,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
activities:
  - activity: Find products
    tasks:
      - task: Search the shop
        stories:
          - See ads for other products
"#,
    after: r#"
activities:
  - activity: Find products
    tasks:
      - task: Search the shop
        stories:
          - See what others bought with it
"#,
    options: &[WordList::ADD, WordList::REMOVE],
    needs: &[Requirement::Words(&[
        WordSection::BusinessActs,
        WordSection::BusinessThings,
    ])],
    check: Check::Map(check),
};

/// The word lists of this rule as the project has customized them.
pub(crate) struct BusinessWords {
    acts: &'static WordList,
    things: RuleWords,
}

impl BusinessWords {
    pub(crate) fn new(context: &RuleContext) -> Self {
        Self {
            acts: context.words(WordSection::BusinessActs),
            things: context.rule_words(RULE.id, WordSection::BusinessThings),
        }
    }

    /// Whether a title says that users see or get something that only the business wishes to show.
    pub(crate) fn is_wish(&self, title: &TitleWords) -> bool {
        self.acts.occurs_in(title) && self.things.occurs_in(title)
    }
}

fn check(context: &RuleContext) -> Vec<Finding> {
    finding_about_titles(
        context,
        &RULE,
        |issue| matches!(issue, TitleIssue::BusinessWish),
        |found| {
            message!(
                "business-wish.finding",
                title = found.first,
                others = found.others
            )
            .into_owned()
        },
        &message!("business-wish.also"),
    )
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_once_for_all_such_stories() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: See ads
    tasks:
      - task: Look around
        stories:
          - Watch an ad before the recipe
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `Watch an ad before the recipe` and 1 other story are what the business wishes, not what users do
          - Get a discount offer
"#,
        );
    }

    #[test]
    fn people_who_work_with_ads_and_codes_are_fine() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Sell
    tasks:
      - task: Place an ad
        stories: [Add a banner, Pay for an ad, Get a promo code, See what I saved]
"#,
        );
    }
}
