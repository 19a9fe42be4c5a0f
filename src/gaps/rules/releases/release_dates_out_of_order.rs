//! Reports releases with an earlier date than a release above them.

use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::{CoarseDate, ReleaseIx};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "release-dates-out-of-order",
    family: Family::Releases,
    level: Level::Warning,
    bears_on: BearsOn::OwnRelease,
    before: r#"
releases:
  - release: First basket
    date: 2027-03-01
  - release: Pay any way
    date: 2027-02-01
"#,
    after: r#"
releases:
  - release: First basket
    date: 2027-02-01
  - release: Pay any way
    date: 2027-03-01
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let mut latest: Option<(CoarseDate, ReleaseIx)> = None;
    let mut findings = Vec::new();
    for release in context.open_releases() {
        let Some(date) = map[release].date else {
            continue;
        };
        match latest {
            Some((later, before)) if date.last_day() < later.last_day() => {
                let message = message!(
                    "release-dates-out-of-order.finding",
                    release = MessageValue::title(context.release_name(release)),
                    date = date,
                    above = MessageValue::title(context.release_name(before)),
                    later = later,
                );
                let finding = Finding::new(&RULE, RuleItem::Release(release), message);
                let related = message!("release-dates-out-of-order.related");
                findings.push(finding.with_related(RuleItem::Release(before), related));
            }
            _ => latest = Some((date, release)),
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_on_the_later_release() {
        check(
            &RULE,
            r#"title: Groceries
releases:
  - {release: First, date: 2027-02-01}
  - {release: Second}
  - {release: Third, date: 2027-01-15}
#             ^^^^^ warning: `Third` is due January 15, 2027, but `First` above it is due February 1, 2027
  - {release: Fourth, date: 2027-02-01}
"#,
        );
    }
}
