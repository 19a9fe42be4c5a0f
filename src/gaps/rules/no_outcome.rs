//! A release that changes nothing.

use crate::gaps::{Facts, Family, Finding, Phrase, Rule, Spot, Subject};
use crate::map::ReleaseStatus;
use crate::text::Level;

/// See [`Rule`].
pub(super) static RULE: Rule = Rule {
    id: "no-outcome",
    family: Family::Releases,
    level: Level::Warning,
    looks_for: "A release says nothing of what changes for its users: a warning in the next release, a note in later ones. What has been released is left alone.",
    why: "A release that is only a list of stories is done when they are done, whether or not anything is better for anybody.",
    advice: "finish the sentence \"when this is out, our users can …\" under `outcome:`",
    before: r#"
- release: mvp
  name: First basket
"#,
    after: r#"
- release: mvp
  name: First basket
  outcome: A parent orders one week's groceries, start to finish
"#,
    check,
};

fn check(facts: &Facts) -> Vec<Finding> {
    let map = facts.map;
    let next = map.next_release();
    map.release_ixs()
        .filter(|release| {
            map[*release].outcome.is_none()
                && map[*release].status() != ReleaseStatus::Released
                && !facts.is_empty_release(*release)
        })
        .map(|release| {
            let level = if Some(release) == next {
                Level::Warning
            } else {
                Level::Note
            };
            let message =
                Phrase::title(facts.name(release)).and(" does not say what changes for its users");
            Finding::new(
                &RULE,
                Subject::Release(release),
                Spot::Band(Some(release)),
                message,
            )
            .level(level)
        })
        .collect()
}
