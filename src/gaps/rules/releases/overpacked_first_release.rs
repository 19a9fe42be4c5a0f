//! Reports first releases that have most of the scheduled stories.

use crate::format::RuleOptionSpec;
use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::map::{ReleaseIx, StoryIx};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "overpacked-first-release",
    family: Family::Releases,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
- Search by product name: mvp
- Filter by diet: mvp
- Compare two products: mvp
- See what others bought: mvp
- Search by photo: later
"#,
    after: r#"
- Search by product name: mvp
- Filter by diet: mvp
- Compare two products: mvp
- See what others bought: later
- Search by photo: later
"#,
    options: &[SHARE],
    needs: &[],
    check: Check::Map(check),
};

const SHARE: RuleOptionSpec = RuleOptionSpec::share(
    75,
    "The share of all scheduled stories that the first release may have.",
);

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    // What is released was the first release, and others had room to come after it.
    if context.open_releases().count() < map.releases.len() {
        return Vec::new();
    }
    let with_stories: Vec<ReleaseIx> = (context.open_releases())
        .filter(|release| !context.is_empty_release(*release))
        .collect();
    let &[first, _, ..] = &with_stories[..] else {
        return Vec::new();
    };
    let is_of_step = |story: &&StoryIx| {
        let activity = map[**story].task.map(|task| map[task].activity);
        activity.is_none_or(|activity| !context.is_layer(activity))
    };
    let count = |release: ReleaseIx| {
        context
            .stories_in(release)
            .iter()
            .filter(is_of_step)
            .count()
    };
    let (in_first, total) = (
        count(first),
        with_stories.iter().copied().map(count).sum::<usize>(),
    );
    if in_first * 100 <= total * context.number_option(RULE.id, SHARE) {
        return Vec::new();
    }
    let message = message!(
        "overpacked-first-release.finding",
        release = MessageValue::title(context.release_name(first)),
        count = in_first,
        total = total,
    );
    vec![Finding::new(&RULE, RuleItem::Release(first), message)]
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    const MAP: &str = r#"title: Groceries
releases:
  - First
  - Second
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        stories: [A1: First, A2: First, A3: First, A4: First, A5: Second, A6]
"#;

    #[test]
    fn fires_above_the_share_of_scheduled_stories() {
        check(
            &RULE,
            &MAP.replace(
                "- First\n",
                "- First\n#   ^^^^^ note: `First` has 4 of 5 scheduled stories\n",
            ),
        );
    }

    #[test]
    fn one_release_and_the_allowed_share_are_fine() {
        check(
            &RULE,
            &MAP.replace("  - Second\n", "")
                .replace(": Second", ": First"),
        );
        check(&RULE, &MAP.replace("A6]", "A6: Second]"));
        check(
            &RULE,
            &MAP.replace(
                "- First\n",
                "- {release: First, status: active}\n  - {release: Zero, status: released}\n",
            ),
        );
        Fixture::new(&RULE)
            .with_project_file("gaps:\n  overpacked-first-release: {share: 80 %}")
            .check(MAP);
    }
}
