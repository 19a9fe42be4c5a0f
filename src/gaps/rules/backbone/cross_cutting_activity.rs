//! Reports activities that are a layer of the work, not a step that users take.

use crate::gaps::word_list::WordList;
use crate::gaps::work_names::LAYER_RULE;
use crate::gaps::{
    BearsOn, Check, Family, Finding, Requirement, Rule, RuleContext, RuleItem, WordSection,
};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: LAYER_RULE,
    family: Family::Backbone,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
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
    needs: &[Requirement::Words(&[WordSection::Layers])],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let layers = context
        .map
        .activity_ixs()
        .filter(|activity| context.is_layer(*activity));
    context.one_finding(&RULE, layers.collect(), |layers| {
        let title = MessageValue::title(&context.map[layers[0]].title.text);
        let others = layers.len() - 1;
        let message = message!(
            "cross-cutting-activity.finding",
            activity = title,
            others = others
        );
        let others = layers[1..].iter().map(|layer| RuleItem::Activity(*layer));
        Finding::new(&RULE, RuleItem::Activity(layers[0]), message)
            .with_places(others, message!("cross-cutting-activity.also"))
            .identified_by(RuleItem::Map)
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    #[test]
    fn fires_once_for_layers_alone_in_lists_and_after_a_prefix() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - Infrastructure
#   ^^^^^^^^^^^^^^ note: `Infrastructure` and 5 other activities are layers of the work, not steps that users take
  - Security & compliance
  - Tech debt work
  - Data
  - 'Enabler: pay abroad'
  - Cross-cutting – whatever else
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
