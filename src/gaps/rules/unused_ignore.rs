//! Reports `ignore:` entries that match no finding. This family has no other rule.

use super::find_rule;
use crate::gaps::{
    BearsOn, Check, Family, Finding, IgnoreEntry, Rule, RuleContext, RuleItem, Subject,
};
use crate::messages::message;
use crate::text::Level;
use std::collections::HashSet;

pub(crate) static RULE: Rule = Rule {
    id: "unused-ignore",
    family: Family::Upkeep,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
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
    needs: &[],
    check: Check::UnusedIgnores(check),
};

/// Reports the entries that are not among `used`, those that match a finding.
fn check(context: &RuleContext, used: &HashSet<IgnoreEntry>) -> Vec<Finding> {
    let map = context.map;
    let mut findings = Vec::new();
    for item in RuleItem::all(map) {
        for (position, ignore) in item.details(map).ignores.iter().enumerate() {
            let rule = ignore.rule.text.as_str();
            if !used.contains(&(item, position)) && has_run(context, rule) {
                let message = message!("unused-ignore.finding", rule = rule);
                findings.push(Finding::new(
                    &RULE,
                    Subject::Ignore(item, position),
                    message,
                ));
            }
        }
    }
    findings
}

/// Whether a rule has checked the map: not if it is turned off, if it doesn't exist, or if it
/// depends on today's date and that is not known. An entry for this rule itself is never reported,
/// because its findings are not known yet.
fn has_run(context: &RuleContext, rule: &str) -> bool {
    let knows_today = context.today().is_some() || rule != "overdue-release";
    let is_on = find_rule(rule).is_some_and(|rule| context.is_on(rule));
    knows_today && rule != RULE.id && is_on
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::Fixture;

    const MAP: &str = r#"title: Groceries
personas: [Sarah, Pat]
ignore:
  - {rule: no-goal, reason: Everybody knows it}
  - {rule: no-persona, reason: Was true once}
#          ^^^^^^^^^^ note: `no-persona` finds nothing here to ignore
  - {rule: overdue-release, reason: Dates are wishes}
  - {rule: no-releases, reason: All at once}
activities:
  - activity: Pay
    ignore:
      - {rule: empty-activity, reason: By hand}
    tasks:
      - task: Pay cash
        ignore: [{rule: empty-task, reason: By hand}]
#                       ^^^^^^^^^^ note: `empty-task` finds nothing here to ignore
        stories: [Count coins]
"#;

    #[test]
    fn fires_on_entries_that_match_no_finding() {
        let fixture = MAP.replace(
            "rule: empty-activity, reason: By hand}\n",
            "rule: empty-activity, reason: By hand}\n#              ^^^^^^^^^^^^^^ note: `empty-activity` finds nothing here to ignore\n",
        );
        Fixture::new(&RULE).check(&fixture);
    }

    #[test]
    fn entries_for_rules_that_are_off_are_fine() {
        Fixture::new(&RULE)
            .with_project_file("gaps:\n  empty-activity: off\n  backbone-size: off")
            .check(MAP);
    }
}
