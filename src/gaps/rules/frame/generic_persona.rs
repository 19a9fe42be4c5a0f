//! Reports personas with a generic name, or with the name of a system.

use crate::gaps::word_list::{BuiltInWords, WordList};
use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "generic-persona",
    family: Family::Frame,
    level: Level::Note,
    before: r#"
personas:
  - User
"#,
    after: r#"
personas:
  - sarah: Sarah, a busy parent
"#,
    options: &[WordList::ADD, WordList::REMOVE],
    check: Check::Map(check),
};

static ANYBODY: BuiltInWords = BuiltInWords::new(include_str!("../../words/generic_personas.txt"));

static SYSTEM: BuiltInWords = BuiltInWords::new(include_str!("../../words/system_personas.txt"));

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let anybody = context.word_list(RULE.id, &ANYBODY);
    let system = context.word_list(RULE.id, &SYSTEM);
    map.persona_ixs()
        .filter_map(|persona| {
            let name = &map[persona].name.text;
            let words = context.english_words(name)?.without_determiner();
            let persona_name = MessageValue::title(name);
            let message = if anybody.covers(&words) {
                message!("generic-persona.anybody", persona = persona_name)
            } else if system.covers(&words) {
                message!("generic-persona.system", persona = persona_name)
            } else {
                return None;
            };
            Some(Finding::new(&RULE, RuleItem::Persona(persona), message))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    #[test]
    fn fires_on_whole_names() {
        check(
            &RULE,
            r#"title: Groceries
personas:
  - User
#   ^^^^ note: `User` could be anyone
  - customer: The customers
#             ^^^^^^^^^^^^^ note: `The customers` could be anyone
  - Back-end
#   ^^^^^^^^ note: `Back-end` is the system, not a person
  - sarah: Sarah, a busy customer
  - Power user of the shop
"#,
        );
    }

    #[test]
    fn words_are_english_and_can_be_customized() {
        check(&RULE, "title: Einkauf\nlang: de\npersonas: [System]\n");
        Fixture::new(&RULE)
            .with_project_file("gaps:\n  generic-persona: {add: [shopper], remove: [client]}")
            .check(
                r#"title: Groceries
personas:
  - Client
  - Shopper
#   ^^^^^^^ note: `Shopper` could be anyone
"#,
            );
    }
}
