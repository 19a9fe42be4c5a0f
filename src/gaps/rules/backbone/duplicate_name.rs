//! Reports tasks, and stories of a task, that have the same title.

use crate::gaps::{Check, Family, Finding, Phrase, Rule, RuleContext, RuleItem};
use crate::text::Level;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

pub(crate) static RULE: Rule = Rule {
    id: "duplicate-name",
    family: Family::Backbone,
    level: Level::Note,
    looks_for: "Two tasks of the map, or two stories of one task, have the same title, case and spaces aside: one finding for each repeat, at the later one.",
    why: "Two people mean different things by the same words, or the same thing twice. On the wall nobody can tell which.",
    advice: "take one of them off, or say in both titles what sets them apart",
    before: r#"
stories:
  - Pay with card
  - Pay with card: later
"#,
    after: r#"
stories:
  - Pay with a new card
  - Pay with a stored card: later
"#,
    options: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let tasks = map.task_ixs().map(RuleItem::Task);
    let mut findings = repeated_titles(context, tasks, "another task");
    for task in map.task_ixs() {
        let stories = map.stories_of(task).map(RuleItem::Story);
        findings.extend(repeated_titles(
            context,
            stories,
            "another story of its task",
        ));
    }
    findings
}

/// A finding for each item that has the title of an earlier item.
fn repeated_titles(
    context: &RuleContext,
    items: impl Iterator<Item = RuleItem>,
    other: &str,
) -> Vec<Finding> {
    let mut firsts: HashMap<String, RuleItem> = HashMap::new();
    let mut findings = Vec::new();
    for item in items {
        let title = item.name(context.map);
        match firsts.entry(normalized(title)) {
            Entry::Vacant(free) => {
                free.insert(item);
            }
            Entry::Occupied(first) => {
                let message =
                    Phrase::from_title(title).and(format!(" has the same title as {other}"));
                let finding = Finding::new(&RULE, item, message);
                findings.push(finding.with_related(*first.get(), "the first with this title"));
            }
        }
    }
    findings
}

/// A title in lower case, with single spaces.
fn normalized(title: &str) -> String {
    let mut normalized = String::with_capacity(title.len());
    for word in title.split_whitespace() {
        if !normalized.is_empty() {
            normalized.push(' ');
        }
        normalized.extend(word.chars().flat_map(char::to_lowercase));
    }
    normalized
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_on_each_repeat() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Find
    tasks:
      - task: Search the shop
        stories:
          - By name
          - By  NAME
#           ^^^^^^^^ note: `By  NAME` has the same title as another story of its task
          - by name
#           ^^^^^^^ note: `by name` has the same title as another story of its task
  - activity: Find again
    tasks:
      - task: Search The Shop
#             ^^^^^^^^^^^^^^^ note: `Search The Shop` has the same title as another task
        stories:
          - By name
"#,
        );
    }

    #[test]
    fn an_activity_and_its_task_may_share_a_title() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Pay
    tasks:
      - task: Pay
        stories: [Pay]
"#,
        );
    }
}
