//! Reports titles that are too long for a card.

use crate::format::RuleOptionSpec;
use crate::gaps::title_words::TitledItem;
use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem, TitleIssue};
use crate::messages::{MessageValue, message};
use crate::text::Level;
use std::collections::HashSet;
use unicode_normalization::char::is_combining_mark;

const MAX: RuleOptionSpec =
    RuleOptionSpec::number("max", 120, 1000, "The maximum number of characters.");

pub(crate) static RULE: Rule = Rule {
    id: "long-title",
    family: Family::Wording,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - Pay with a credit card that is valid and not blocked, and see the total in my bank's currency before I agree to the payment
"#,
    after: r#"
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - story: Pay with a credit card
            acceptance:
              - A card that is invalid or blocked keeps the basket
              - The total is shown in my bank's currency before I agree
"#,
    options: &[MAX],
    needs: &[],
    check: Check::Map(check),
};

/// The number of characters of a title that a message shows.
const MAX_SHOWN: usize = 40;

fn check(context: &RuleContext) -> Vec<Finding> {
    let max = context.number_option(RULE.id, MAX);
    let sentences = context.titles_with_issue(|issue| matches!(issue, TitleIssue::Sentence));
    let sentences: HashSet<RuleItem> = sentences.iter().map(|found| found.title.item).collect();
    let long = context.titles().iter().filter(|title| {
        // A title can't have more characters than bytes.
        title.text.len() > max
            && visible_length(title.text) > max
            && !sentences.contains(&title.item)
    });
    let long: Vec<&TitledItem> = long.collect();
    context.one_finding(&RULE, long, |titles| {
        let title = shortened(titles[0].text);
        let message = message!(
            "long-title.finding",
            title = MessageValue::title(&title),
            count = visible_length(titles[0].text),
            others = titles.len() - 1,
        );
        let others = titles[1..].iter().map(|title| title.item);
        Finding::new(&RULE, titles[0].item, message)
            .with_places(others, message!("long-title.also"))
            .identified_by(RuleItem::Map)
    })
}

/// The number of visible characters of a title. Accents count with their letters, and the characters
/// that join emoji do not count.
fn visible_length(title: &str) -> usize {
    let is_visible = |c: &char| !is_combining_mark(*c) && !matches!(c, '\u{200d}' | '\u{fe0f}');
    title.chars().filter(is_visible).count()
}

/// The first words of a title, followed by `…` if it has more.
fn shortened(title: &str) -> String {
    let Some((end, _)) = title.char_indices().nth(MAX_SHOWN) else {
        return title.to_owned();
    };
    let shown = &title[..end];
    let words = shown.rsplit_once(' ').map_or(shown, |(words, _)| words);
    format!("{}…", words.trim_end_matches([',', ' ']))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    fn map(title: &str, expected: &str) -> String {
        format!(
            "title: Groceries\nlang: de\nactivities:\n  - activity: Pay\n    tasks:\n      - task: Pay cash\n        stories:\n          - {title}\n{expected}"
        )
    }

    #[test]
    fn counts_characters_and_not_bytes() {
        check(&RULE, &map(&"ü".repeat(120), ""));
        let carets = "^".repeat(121);
        let shown = "ü".repeat(40);
        check(
            &RULE,
            &map(
                &"ü".repeat(121),
                &format!(
                    "#           {carets} note: `{shown}…` has 121 characters: too long for a card\n"
                ),
            ),
        );
    }

    #[test]
    fn a_project_sets_how_long_is_too_long() {
        Fixture::new(&RULE)
            .with_project_file("gaps:\n  long-title:\n    max: 10\n")
            .check(&map(
                "Pay, cash, by counting many small coins",
                "#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note: `Pay, cash, by counting many small coins` has 39 characters: too long for a card\n",
            ));
    }
}
