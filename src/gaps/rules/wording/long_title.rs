//! Reports titles that are too long for a card.

use crate::format::RuleOptionSpec;
use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::messages::{MessageValue, message};
use crate::text::Level;
use unicode_normalization::char::is_combining_mark;

const MAX: RuleOptionSpec =
    RuleOptionSpec::number("max", 120, 1000, "The maximum number of characters.");

pub(crate) static RULE: Rule = Rule {
    id: "long-title",
    family: Family::Wording,
    level: Level::Note,
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
    check: Check::Map(check),
};

/// The number of characters of a title that a message shows.
const MAX_SHOWN: usize = 40;

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let max = context.number_option(RULE.id, MAX);
    let activities = map.activity_ixs().map(RuleItem::Activity);
    let tasks = map.headed_tasks().map(|(task, _)| RuleItem::Task(task));
    let stories = map.story_ixs().map(RuleItem::Story);
    activities
        .chain(tasks)
        .chain(stories)
        .filter_map(|item| {
            let title = item.name(map);
            let length = visible_length(title);
            (length > max).then(|| {
                let title = shortened(title);
                let message = message!(
                    "long-title.finding",
                    title = MessageValue::title(&title),
                    count = length,
                );
                Finding::new(&RULE, item, message)
            })
        })
        .collect()
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
