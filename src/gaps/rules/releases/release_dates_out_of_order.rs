//! Reports releases that ship before an earlier release.

use crate::gaps::{Check, Family, Finding, Phrase, Rule, RuleContext, RuleItem};
use crate::map::{Date, ReleaseIx};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "release-dates-out-of-order",
    family: Family::Releases,
    level: Level::Warning,
    looks_for: "A later release has an earlier date than one before it.",
    why: "Releases ship from top to bottom. With these dates the map tells two orders, and people will plan by both.",
    advice: "put the releases in the order in which they ship, or mend the date",
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
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let mut latest: Option<(Date, ReleaseIx)> = None;
    let mut findings = Vec::new();
    for release in map.release_ixs() {
        let Some(date) = map[release].date else {
            continue;
        };
        match latest {
            Some((later, before)) if date < later => {
                let message = Phrase::from_title(context.release_name(release))
                    .and(format!(" ships on {}, before ", date.long_form()))
                    .and_title(context.release_name(before))
                    .and(format!(" above it on {}", later.long_form()));
                let finding = Finding::new(&RULE, RuleItem::Release(release), message);
                findings.push(finding.with_related(
                    RuleItem::Release(before),
                    "stands above it, and ships later",
                ));
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
#             ^^^^^ warning: `Third` ships on 15 January 2027, before `First` above it on 1 February 2027
  - {release: Fourth, date: 2027-02-01}
"#,
        );
    }
}
