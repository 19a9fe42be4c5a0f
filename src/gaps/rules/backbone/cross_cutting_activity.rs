//! Reports activities that are a layer of the work, not a step that users take.

use crate::gaps::word_list::{BuiltInWords, WordList};
use crate::gaps::work_names::is_layer;
use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "cross-cutting-activity",
    family: Family::Backbone,
    level: Level::Note,
    before: r#"
activities:
  - Find products
  - Infrastructure
"#,
    after: r#"
activities:
  - activity: Find products
    tasks:
      - task: Search the shop
        stories:
          - Find a product in under a second on Black Friday
"#,
    options: &[WordList::ADD, WordList::REMOVE],
    check: Check::Map(check),
};

static LAYERS: BuiltInWords = BuiltInWords::new(include_str!("../../words/layer_activities.txt"));

fn check(context: &RuleContext) -> Vec<Finding> {
    let list = context.word_list(RULE.id, &LAYERS);
    let layers = context.titles().iter().filter(|title| {
        matches!(title.item, RuleItem::Activity(_)) && is_layer(&title.words, &list)
    });
    layers
        .map(|title| {
            let activity = MessageValue::title(title.text);
            let message = message!("cross-cutting-activity.finding", activity = activity);
            Finding::new(&RULE, title.item, message)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    #[test]
    fn fires_on_layers_alone_and_in_lists() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - Infrastructure
#   ^^^^^^^^^^^^^^ note: `Infrastructure` is a layer of the work, not a step that users take
  - Security & compliance
#   ^^^^^^^^^^^^^^^^^^^^^ note: `Security & compliance` is a layer of the work, not a step that users take
  - Tech debt work
#   ^^^^^^^^^^^^^^ note: `Tech debt work` is a layer of the work, not a step that users take
"#,
        );
    }

    #[test]
    fn steps_that_mention_one_and_what_the_project_allows_are_fine() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - Go through security
  - Watch the performance
  - Test the bike
  - '"Legal"'
"#,
        );
        Fixture::new(&RULE)
            .with_project_file(
                "gaps:\n  cross-cutting-activity: {remove: [security], add: [paperwork]}",
            )
            .check(
                r#"title: Airport
activities:
  - Security
  - Paperwork
#   ^^^^^^^^^ note: `Paperwork` is a layer of the work, not a step that users take
"#,
            );
    }
}
