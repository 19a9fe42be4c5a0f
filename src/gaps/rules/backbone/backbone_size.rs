//! Reports maps with too few or too many activities.

use super::{is_wide, lopsided_depth, time_as_backbone};
use crate::format::RuleOptionSpec;
use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::ActivityIx;
use crate::messages::{Conjunction, MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "backbone-size",
    family: Family::Backbone,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
personas: [sarah, pat]
activities:
  - activity: Use the shop
"#,
    after: r#"
personas: [sarah, pat]
activities:
  - activity: Find products
  - activity: Fill the basket
  - activity: Make purchase
  - activity: Receive the order
"#,
    options: &[MIN, MAX],
    needs: &[],
    check: Check::Map(check),
};

const MIN: RuleOptionSpec =
    RuleOptionSpec::number("min", 4, 1000, "The minimum number of activities.");
const MAX: RuleOptionSpec =
    RuleOptionSpec::number("max", 10, 1000, "The maximum number of activities.");

/// What a backbone of an odd size needs.
enum OddSize {
    TooFew,
    TooMany,
}

/// How many stories a map has at least that a short backbone is odd in.
const SHORT: usize = 12;

/// What is odd about the number of steps, layers not counted. Few steps are enough for one persona, as long
/// as none of them hides several.
fn odd_size(context: &RuleContext) -> Option<OddSize> {
    let number = context.steps().count();
    let min = context.number_option(RULE.id, MIN);
    if number > context.number_option(RULE.id, MAX) {
        return Some(OddSize::TooMany);
    }
    let hides_steps = || context.steps().any(|activity| is_wide(context, activity));
    // A short map is a short walk.
    let is_short = (1..SHORT).contains(&context.map.stories.len());
    let is_small = (1..min).contains(&number) && !is_short;
    let is_too_small = is_small && (context.map.personas.len() > 1 || hides_steps());
    is_too_small.then_some(OddSize::TooFew)
}

/// Whether this rule reports a map. Then `wide-activity` says nothing, since it is the same talk.
pub(crate) fn reports(context: &RuleContext) -> bool {
    context.is_on(&RULE) && odd_size(context).is_some()
}

fn check(context: &RuleContext) -> Vec<Finding> {
    let number = context.steps().count();
    let finding = match odd_size(context) {
        None => return Vec::new(),
        // Too few steps show in one that holds most stories, or in steps that are periods.
        Some(OddSize::TooFew)
            if lopsided_depth::reports(context) || time_as_backbone::reports(context) =>
        {
            return Vec::new();
        }
        Some(OddSize::TooFew) => {
            let min = context.number_option(RULE.id, MIN);
            let message = message!("backbone-size.too-few", count = number, min = min);
            Finding::new(&RULE, RuleItem::Map, message)
                .with_advice(message!("backbone-size.advice-for-few"))
        }
        Some(OddSize::TooMany) => {
            let max = context.number_option(RULE.id, MAX);
            let layers = context.map.activity_ixs();
            let layers = layers.filter(|activity| context.is_layer(*activity));
            let message = message!(
                "backbone-size.too-many",
                count = number,
                layers = layers.count(),
                max = max,
            );
            let finding = Finding::new(&RULE, RuleItem::Map, message);
            let names = personas_with_own_steps(context);
            match &names[..] {
                [_, _, ..] => finding.with_advice(message!(
                    "backbone-size.advice-for-personas",
                    personas = MessageValue::titles(&names, Conjunction::And),
                )),
                _ => finding,
            }
        }
    };
    vec![finding]
}

/// The short names of the personas with a journey of their own: at least two activities that have stories
/// for nobody else, side by side. Where others come in between, people hand something over, and one map shows that.
fn personas_with_own_steps<'m>(context: &RuleContext<'m>) -> Vec<&'m str> {
    let map = context.map;
    let is_own = |activity: &ActivityIx| context.coverage.activity_personas(*activity).len() == 1;
    let with_own = map.persona_ixs().filter(|persona| {
        let stops = context.journeys[persona.index()].stops.iter();
        let own = stops.map(|stop| stop.activity).filter(is_own);
        let own: Vec<ActivityIx> = own.collect();
        let steps = context.steps().skip_while(|step| own.first() != Some(step));
        own.len() > 1 && steps.take(own.len()).eq(own.iter().copied())
    });
    with_own.map(|persona| map[persona].short_name()).collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    #[test]
    fn fires_above_ten() {
        check(
            &RULE,
            r#"title: Groceries
#      ^^^^^^^^^ note: the backbone has 11 activities: more than 10 are hard to take in at once
activities: [A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11]
"#,
        );
        check(
            &RULE,
            "title: Groceries\nactivities: [A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, Security, UI]\n",
        );
        check(
            &RULE,
            r#"title: Groceries
#      ^^^^^^^^^ note: the backbone has 11 activities, not counting 1 layer of the work: more than 10 are hard to take in at once
activities: [A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, Security, A11]
"#,
        );
    }

    #[test]
    fn fires_below_four_if_steps_must_be_missing() {
        check(
            &RULE,
            r#"title: Groceries
#      ^^^^^^^^^ note: the backbone has 1 activity: fewer than 4 rarely cover a whole journey
personas: [Sarah, Pat]
activities: [Find]
"#,
        );
        check(
            &RULE,
            r#"title: Groceries
#      ^^^^^^^^^ note: the backbone has 1 activity: fewer than 4 rarely cover a whole journey
activities:
  - activity: Find
    tasks: [T1, T2, T3, T4, T5, T6, T7, T8]
"#,
        );
    }

    #[test]
    fn a_short_journey_of_one_persona_and_no_activities_are_fine() {
        check(
            &RULE,
            "title: Groceries\npersonas: [Sarah]\nactivities: [Find, Pay]\n",
        );
        check(&RULE, "title: Groceries\nactivities: []\n");
    }

    #[test]
    fn the_project_sets_the_limits() {
        Fixture::new(&RULE)
            .with_project_file("gaps:\n  backbone-size: {min: 2, max: 3}")
            .check("title: Groceries\npersonas: [Sarah, Pat]\nactivities: [Find, Pay]\n");
    }
}
