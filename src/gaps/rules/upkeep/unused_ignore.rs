//! A reason for a gap that is gone.

use crate::format::RuleLevel;
use crate::gaps::{Family, Finding, Phrase, Rule, RuleContext, RuleItem, Subject};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "unused-ignore",
    family: Family::Upkeep,
    level: Level::Note,
    looks_for: "An entry under `ignore:` silences nothing: the gap it speaks of is not there, or not any more.",
    why: "Reasons that no longer hold make people doubt those that do, and the entry would silence the next gap of that kind unseen.",
    advice: "take the entry out",
    before: r#"
- activity: Receive the order
  ignore:
    - rule: empty-activity
      reason: The courier does it
  tasks:
    - task: Open the door
      stories:
        - Sign on glass: mvp
"#,
    after: r#"
- activity: Receive the order
  tasks:
    - task: Open the door
      stories:
        - Sign on glass: mvp
"#,
    options: &[],
    check,
};

/// This rule runs last, when it is known which entries have silenced something.
fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let mut findings = Vec::new();
    for item in RuleItem::all(map) {
        for (at, ignore) in item.details(map).ignores.iter().enumerate() {
            let rule = ignore.rule.text.as_str();
            if !context.silencing.contains(&(item, at)) && has_run(context, rule) {
                let message =
                    Phrase::from_text(format!("`{rule}` is ignored here, and found nothing"));
                findings.push(Finding::new(&RULE, Subject::Ignore(item, at), message));
            }
        }
    }
    findings
}

/// Whether a rule has looked at the map at all: one that is off, or unknown, has not, and none
/// about dates has where nobody said what day it is. Whether an entry for this rule itself is
/// of use is not known before it has run.
fn has_run(context: &RuleContext, rule: &str) -> bool {
    let is_off = (context.project.rules.get(rule)).is_some_and(|rule| rule.level == RuleLevel::Off);
    let knows_the_day = context.today().is_some() || rule != "overdue-release";
    !is_off && knows_the_day && rule != RULE.id && crate::gaps::find_rule(rule).is_some()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::Fixture;

    const MAP: &str = r#"title: Groceries
personas: [Sarah]
ignore:
  - {rule: no-goal, reason: Everybody knows it}
  - {rule: no-persona, reason: Was true once}
#          ^^^^^^^^^^ note: `no-persona` is ignored here, and found nothing
  - {rule: overdue-release, reason: Dates are wishes}
  - {rule: backbone-size, reason: A small map}
activities:
  - activity: Pay
    ignore:
      - {rule: empty-activity, reason: By hand}
    tasks:
      - task: Pay cash
        ignore: [{rule: empty-task, reason: By hand}]
#                       ^^^^^^^^^^ note: `empty-task` is ignored here, and found nothing
        stories: [Count coins]
"#;

    #[test]
    fn fires_on_entries_that_silence_nothing() {
        let fixture = MAP.replace(
            "rule: empty-activity, reason: By hand}\n",
            "rule: empty-activity, reason: By hand}\n#              ^^^^^^^^^^^^^^ note: `empty-activity` is ignored here, and found nothing\n",
        );
        Fixture::new(&RULE).check(&fixture);
    }

    #[test]
    fn a_rule_that_is_off_has_not_looked() {
        Fixture::new(&RULE)
            .project("gaps:\n  empty-activity: off\n  backbone-size: off")
            .check(MAP);
    }
}
