//! Reports decisions that descriptions mention as open, and that no question, assumption or risk is about.

use crate::gaps::title_words::TitleWords;
use crate::gaps::word_list::WordList;
use crate::gaps::{
    BearsOn, Check, Family, Finding, Requirement, Rule, RuleContext, RuleItem, WordSection,
};
use crate::messages::{Conjunction, MessageValue, message};
use crate::text::Level;
use std::collections::HashSet;

pub(crate) static RULE: Rule = Rule {
    id: "open-matter-in-notes",
    family: Family::Readiness,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
description: |
  Legal still has to approve the terms for alcohol.
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories: [Pay with credit card]
"#,
    after: r#"
questions:
  - Does legal approve the terms for alcohol?
activities:
  - activity: Make purchase
    tasks:
      - task: Pay
        stories: [Pay with credit card]
"#,
    options: &[WordList::ADD, WordList::REMOVE],
    needs: &[Requirement::English],
    check: Check::Map(check),
};

/// How many words a note shares with a line that it is about.
const MIN_SHARED: usize = 2;

/// Shorter words, such as `the` and `with`, say nothing about the content.
const MIN_LETTERS: usize = 5;

/// A line of a description that mentions something open.
#[derive(Clone, Copy)]
struct OpenLine<'m> {
    item: RuleItem,
    text: &'m str,
}

fn check(context: &RuleContext) -> Vec<Finding> {
    let map = context.map;
    let words = context.rule_words(RULE.id, WordSection::OpenMatter);
    let tasks = map.headed_tasks().map(|(task, _)| RuleItem::Task(task));
    let lines = [RuleItem::Map].into_iter().chain(tasks).flat_map(|item| {
        let description = item.details(map).description.as_deref().unwrap_or_default();
        description.lines().map(move |text| OpenLine {
            item,
            text: text.trim(),
        })
    });
    let mut open: Vec<OpenLine> = lines
        .filter(|line| words.find_in(&TitleWords::new(line.text)).is_some())
        .collect();
    if open.is_empty() {
        return Vec::new();
    }
    let notes = RuleItem::all(map).flat_map(|item| item.details(map).notes.iter());
    let notes: Vec<HashSet<String>> = notes.map(|(_, note)| content(&note.text.text)).collect();
    open.retain(|line| {
        let words = content(line.text);
        notes
            .iter()
            .all(|note| note.intersection(&words).count() < MIN_SHARED)
    });
    context.one_finding(&RULE, open, |lines| {
        let texts: Vec<&str> = lines.iter().map(|line| line.text).collect();
        let message = message!(
            "open-matter-in-notes.finding",
            lines = MessageValue::titles(&texts, Conjunction::And),
            count = lines.len(),
        );
        let mut others: Vec<RuleItem> = lines[1..].iter().map(|line| line.item).collect();
        others.retain(|item| *item != lines[0].item);
        others.dedup();
        Finding::new(&RULE, lines[0].item, message)
            .with_places(others, message!("open-matter-in-notes.also"))
            .identified_by(RuleItem::Map)
    })
}

/// The words of a text that say what it is about.
fn content(text: &str) -> HashSet<String> {
    let words = TitleWords::new(text);
    let long = words
        .lower()
        .into_iter()
        .filter(|word| word.chars().count() >= MIN_LETTERS);
    long.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_once_and_quotes_the_lines() {
        check(
            &RULE,
            r#"title: Groceries
#      ^^^^^^^^^ note: open matters stand only in descriptions: `The budget for vans is undecided.` and `Blocked by the bank.`
description: |
  For busy parents.
  The budget for vans is undecided.
  The terms of payment need a sign-off.
risks: [Nobody signs off the payment terms]
activities:
  - activity: Pay
    tasks:
      - task: Pay cash
        description: Blocked by the bank.
        stories:
          - {story: Count coins, description: TBD}
"#,
        );
    }

    #[test]
    fn other_descriptions_are_fine() {
        check(
            &RULE,
            "title: Groceries\ndescription: Decided by all in March.\nactivities: [Pay]\n",
        );
    }
}
