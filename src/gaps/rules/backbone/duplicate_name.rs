//! Reports tasks, and stories of a task, that have the same title.

use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::messages::{Message, MessageValue, message};
use crate::text::Level;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

pub(crate) static RULE: Rule = Rule {
    id: "duplicate-name",
    family: Family::Backbone,
    level: Level::Note,
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
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let tasks = map.headed_tasks().map(|(task, _)| RuleItem::Task(task));
    let mut findings = repeated_titles(context, tasks, |title| {
        message!("duplicate-name.task", title = MessageValue::title(title))
    });
    for task in map.task_ixs() {
        let stories = map.stories_of(task).map(RuleItem::Story);
        findings.extend(repeated_titles(context, stories, |title| {
            message!("duplicate-name.story", title = MessageValue::title(title))
        }));
    }
    findings
}

/// A finding for each item that has the title of an earlier item.
fn repeated_titles(
    context: &RuleContext,
    items: impl Iterator<Item = RuleItem>,
    message: fn(&str) -> Message<'_>,
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
                let finding = Finding::new(&RULE, item, message(title));
                let related = message!("duplicate-name.related");
                findings.push(finding.with_related(*first.get(), related));
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
#           ^^^^^^^^ note: an earlier story of this task is also called `By  NAME`
          - by name
#           ^^^^^^^ note: an earlier story of this task is also called `by name`
  - activity: Find again
    tasks:
      - task: Search The Shop
#             ^^^^^^^^^^^^^^^ note: an earlier task is also called `Search The Shop`
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
