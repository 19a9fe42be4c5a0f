//! Reports activities that are named after a persona.

use crate::gaps::title_words::TitleWords;
use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::ActivityIx;
use crate::messages::{MessageValue, message};
use crate::text::Level;
use std::collections::HashSet;

pub(crate) static RULE: Rule = Rule {
    id: "person-as-activity",
    family: Family::Frame,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
personas: [sarah, pat]
activities:
  - Sarah
  - Pat
"#,
    after: r#"
personas: [sarah, pat]
activities:
  - Find products
  - activity: Pack the order
    persona: pat
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let key = |text: &str| TitleWords::new(text).lower().join(" ");
    let names = map.personas.iter();
    let names = names.flat_map(|persona| [key(&persona.name.text), key(persona.short_name())]);
    let names: HashSet<String> = names.filter(|name| !name.is_empty()).collect();
    let is_person = |activity: &ActivityIx| names.contains(&key(&map[*activity].title.text));
    let people = map.activity_ixs().filter(is_person);
    context.one_finding(&RULE, people.collect(), |people| {
        let title = MessageValue::title(&map[people[0]].title.text);
        let others = people.len() - 1;
        let message = message!(
            "person-as-activity.finding",
            activity = title,
            others = others
        );
        let others = people[1..].iter().map(|other| RuleItem::Activity(*other));
        Finding::new(&RULE, RuleItem::Activity(people[0]), message)
            .with_places(others, message!("person-as-activity.also"))
            .identified_by(RuleItem::Map)
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_once_in_any_language() {
        check(
            &RULE,
            r#"title: Einkauf
lang: de
personas: ["Anna, in Eile", Verkäufer, Pat]
activities:
  - Einkaufen
  - anna
#   ^^^^ note: `anna` and 1 other activity are persons, not steps
  - Verkäufer
"#,
        );
    }

    #[test]
    fn steps_with_a_persona_in_their_title_are_fine() {
        check(
            &RULE,
            "title: Groceries\npersonas: [Sarah]\nactivities: [Greet Sarah, Shop]\n",
        );
    }
}
