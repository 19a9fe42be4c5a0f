//! Reports activities in which a release has no story.

use crate::gaps::{Check, Family, Finding, Phrase, Rule, RuleContext, RuleItem, WallPlace};
use crate::map::{ActivityIx, ReleaseIx};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "skipped-activity",
    family: Family::Releases,
    level: Level::Warning,
    looks_for: "A release has no story in an activity of the people it serves. In the first release each such activity is a warning, because its walking skeleton is broken; a later release gets one note.",
    why: "A slice has to carry people from the first step to the last. One step short, and nobody reaches the goal with it, however well the other steps are made.",
    advice: "put the thinnest story of this step into the release, or say in the map how it is done by hand until then",
    before: r#"
releases:
  - mvp: First basket
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - Pay with credit card: mvp
  - activity: Receive the order
    tasks:
      - task: Follow the delivery
        stories:
          - See the van on a map
"#,
    after: r#"
releases:
  - mvp: First basket
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories:
          - Pay with credit card: mvp
  - activity: Receive the order
    tasks:
      - task: Follow the delivery
        stories:
          - Be told the hour of delivery: mvp
          - See the van on a map
"#,
    options: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let mut findings = Vec::new();
    for (position, release) in map.release_ixs().enumerate() {
        let skipped = context.coverage.skipped_activities(map, release);
        if position == 0 {
            findings.extend(
                skipped
                    .iter()
                    .map(|activity| first_release_finding(context, release, *activity)),
            );
        } else if let [first, others @ ..] = &skipped[..] {
            findings.push(later_release_finding(context, release, *first, others));
        }
    }
    findings
}

/// The warning about an activity that the first release skips.
fn first_release_finding(
    context: &RuleContext,
    release: ReleaseIx,
    activity: ActivityIx,
) -> Finding {
    let map = context.map;
    let message = Phrase::from_title(context.release_name(release))
        .and(" skips ")
        .and_title(&map[activity].title.text)
        .and(": nobody gets past that step in it");
    let tasks: Vec<&str> = map
        .tasks_of(activity)
        .map(|task| map[task].title.text.as_str())
        .collect();
    let advice = Phrase::from_text("put the thinnest story under ")
        .and_titles(&tasks, "or")
        .and(" into the release, or say in the map how it is done by hand until then");
    Finding::new(&RULE, RuleItem::Activity(activity), message)
        .marked_at(WallPlace::ActivityInRelease(activity, release))
        .with_advice(advice)
}

/// The note about all activities that a later release skips.
fn later_release_finding(
    context: &RuleContext,
    release: ReleaseIx,
    first: ActivityIx,
    others: &[ActivityIx],
) -> Finding {
    let map = context.map;
    let titles: Vec<&str> = [first]
        .iter()
        .chain(others)
        .map(|activity| map[*activity].title.text.as_str())
        .collect();
    let beginning = match titles.len() {
        1 => " passes over ".to_owned(),
        number => format!(" passes over {number} activities: "),
    };
    let message = Phrase::from_title(context.release_name(release))
        .and(beginning)
        .and_titles(&titles, "and");
    let advice = Phrase::from_text(
        "decide it aloud: a later slice may leave out what an earlier one has made good enough",
    );
    let others = others.iter().map(|other| RuleItem::Activity(*other));
    Finding::new(&RULE, RuleItem::Activity(first), message)
        .marked_at(WallPlace::ActivityInRelease(first, release))
        .with_level(Level::Note)
        .with_advice(advice)
        .with_related_items(others, "this one too")
        .with_identity(RuleItem::Release(release).identity(map))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_for_each_activity_of_the_first_release() {
        check(
            &RULE,
            r#"title: Groceries
personas: [Sarah, Pat]
releases: [First, Second]
activities:
  - activity: Find
    tasks:
      - task: Search
        stories: [By name: First, By shelf: Second]
  - activity: Pay
#             ^^^ warning: `First` skips `Pay`: nobody gets past that step in it
    tasks:
      - task: Pay cash
        stories: [Count coins: Second]
  - activity: Receive
#             ^^^^^^^ warning: `First` skips `Receive`: nobody gets past that step in it
    tasks:
      - task: Sign
        stories: [Sign on glass: Second]
"#,
        );
    }

    #[test]
    fn fires_once_for_a_later_release() {
        check(
            &RULE,
            r#"title: Groceries
personas: [Sarah, Pat]
releases: [First, Second]
activities:
  - activity: Find
    tasks:
      - task: Search
        stories: [By name: First, By shelf: Second]
  - activity: Pay
#             ^^^ note: `Second` passes over 2 activities: `Pay` and `Receive`
    tasks:
      - task: Pay cash
        stories: [Count coins: First]
  - activity: Receive
    tasks:
      - task: Sign
        stories: [Sign on glass: First]
"#,
        );
    }

    #[test]
    fn activities_of_other_personas_and_empty_ones_are_fine() {
        check(
            &RULE,
            r#"title: Groceries
personas: [Sarah, Pat]
releases: [First, Second]
activities:
  - activity: Find
    tasks:
      - task: Search
        stories: [By name: First, By shelf: Second]
  - activity: Pack
    persona: Pat
    tasks:
      - task: Collect
        stories: [Walk the shop]
  - Receive
"#,
        );
    }
}
