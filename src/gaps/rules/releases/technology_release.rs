//! Reports releases of which much is named after a technology.

use crate::gaps::title_words::TitleWords;
use crate::gaps::word_list::WordList;
use crate::gaps::{
    BearsOn, Check, Family, Finding, Requirement, Rule, RuleContext, RuleItem, WordSection,
};
use crate::map::{ReleaseIx, StoryIx};
use crate::messages::{Conjunction, MessageValue, message};
use crate::text::Level;
use std::collections::BTreeMap;

pub(crate) static RULE: Rule = Rule {
    id: "technology-release",
    family: Family::Releases,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
releases: [mvp, later]
activities:
  - activity: Find products
    tasks:
      - task: Search the shop
        stories:
          - AI product search: later
          - AR view of the shelf: later
          - Predictive shopping list: later
"#,
    after: r#"
releases: [mvp, later]
activities:
  - activity: Find products
    tasks:
      - task: Search the shop
        stories:
          - Find a product by a photo of it: later
          - See where it is on the shelf: later
          - Get a list of what I am running out of: later
"#,
    options: &[WordList::ADD, WordList::REMOVE],
    needs: &[Requirement::Words(&[WordSection::Technology])],
    check: Check::Map(check),
};

/// Fewer titles are no theme of a release.
const MIN_TITLES: usize = 3;

/// At least one title in so many.
const MIN_SHARE: usize = 4;

fn check(context: &RuleContext) -> Vec<Finding> {
    let own = context.rule_words(RULE.id, WordSection::Technology);
    let every = context.words_of_every_language(RULE.id, WordSection::Technology);
    let names_technology = |words: &TitleWords| {
        own.find_in(words)
            .or_else(|| every.find_in(words))
            .is_some_and(|word| {
                // `ar` and `ml` are words of other languages and a unit, but not in capitals.
                word.chars().count() > 3 || word.chars().any(char::is_uppercase)
            })
    };
    let mut named_in: BTreeMap<ReleaseIx, Vec<StoryIx>> = BTreeMap::new();
    for title in context.titles() {
        if let RuleItem::Story(story) = title.item
            && let Some(release) = context.map[story].release
            && names_technology(&title.words)
        {
            named_in.entry(release).or_default().push(story);
        }
    }
    let findings = context.open_releases().filter_map(|release| {
        let (all, named) = (context.stories_in(release), named_in.get(&release)?);
        if named.len() < MIN_TITLES || named.len() * MIN_SHARE < all.len() {
            return None;
        }
        let titles: Vec<&str> = named
            .iter()
            .map(|story| context.story_title(*story))
            .collect();
        let message = message!(
            "technology-release.finding",
            release = MessageValue::title(context.release_name(release)),
            count = named.len(),
            total = all.len(),
            stories = MessageValue::titles(&titles, Conjunction::And),
        );
        let named = named.iter().map(|story| RuleItem::Story(*story));
        let finding = Finding::new(&RULE, RuleItem::Release(release), message);
        Some(finding.summing_up(named, message!("technology-release.related")))
    });
    findings.collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    fn map(expected: &str, stories: &str) -> String {
        format!(
            "title: Groceries\nreleases: [First]\n{expected}activities:\n  - activity: Find\n    tasks:\n      - task: Search\n        stories: [{stories}]\n"
        )
    }

    #[test]
    fn fires_on_a_quarter_of_the_titles() {
        check(
            &RULE,
            &map(
                "#          ^^^^^ note: 3 of 4 stories of `First` are named after a technology: `AI search`, `Drones to my door` and `Face recognition`\n",
                "AI search: First, Drones to my door: First, Face recognition: First, Pay: First",
            ),
        );
    }

    #[test]
    fn two_titles_and_small_letters_are_fine() {
        check(
            &RULE,
            &map("", "AI search: First, Drones to my door: First, Pay: First"),
        );
        check(
            &RULE,
            &map("", "Buy 500 ml: First, Sell 10 ml: First, Ship 5 ml: First"),
        );
    }
}
