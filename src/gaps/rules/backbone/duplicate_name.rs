//! Reports tasks, and stories of a task, that have the same title.

use crate::gaps::fix::says_only_its_title;
use crate::gaps::{BearsOn, Check, Family, Finding, Fix, Rule, RuleContext, RuleItem};
use crate::map::{Change, PersonaIx, StoryIx, StoryMap};
use crate::messages::{MessageValue, message};
use crate::text::Level;
use std::borrow::Cow;
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

pub(crate) static RULE: Rule = Rule {
    id: "duplicate-name",
    family: Family::Backbone,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
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
    let tasks = groups_by_title(context, tasks).into_iter();
    let stories = groups_by_title(context, map.story_ixs().map(RuleItem::Story)).into_iter();
    let stories = stories
        .map(|group| confusable(map, group))
        .filter(|group| group.len() > 1);
    let findings = tasks
        .chain(stories)
        .flat_map(|group| title_findings(context, group));
    findings.collect()
}

/// The finding about items with the same title.
fn title_findings(context: &RuleContext, items: Vec<RuleItem>) -> Vec<Finding> {
    let map = context.map;
    let personas: Vec<&[PersonaIx]> = items
        .iter()
        .filter_map(|item| match item {
            RuleItem::Story(story) => Some(map[*story].personas.as_slice()),
            _ => None,
        })
        .collect();
    let differ = |pair: &[&[PersonaIx]]| !pair[0].iter().any(|persona| pair[1].contains(persona));
    let is_for_others = !map.personas.is_empty() && personas.windows(2).any(differ);
    // An item that is ignored has no finding, and leaves the others to differ from each other.
    context.one_finding(&RULE, items, |items| {
        let (title, count) = (items[0].name(map), items.len());
        let message = match items[0] {
            RuleItem::Task(_) => {
                message!(
                    "duplicate-name.task",
                    title = MessageValue::title(title),
                    count = count
                )
            }
            _ => message!(
                "duplicate-name.story",
                title = MessageValue::title(title),
                count = count
            ),
        };
        let finding = Finding::new(&RULE, items[0], message).with_places(
            items[1..].iter().copied(),
            message!("duplicate-name.related"),
        );
        if is_for_others {
            finding.with_advice(message!("duplicate-name.advice-for-personas"))
        } else {
            finding
        }
    })
}

/// Joins the stories that say nothing but what the first story with their title in their task says.
pub(crate) fn join_equal_stories(map: &StoryMap, items: &[RuleItem]) -> Vec<Fix> {
    let stories: Vec<StoryIx> = items
        .iter()
        .filter_map(|item| match item {
            RuleItem::Story(story) => Some(*story),
            _ => None,
        })
        .collect();
    let mut fixes = Vec::new();
    let mut joined: Vec<StoryIx> = Vec::new();
    for first in &stories {
        if joined.contains(first) {
            continue;
        }
        let is_repeated = |other: &&StoryIx| {
            let (first, other) = (&map[*first], &map[**other]);
            other.title.text == first.title.text
                && other.task == first.task
                && other.release == first.release
                && other.personas == first.personas
                && says_only_its_title(other)
        };
        let others = stories.iter().filter(|other| *other > first);
        let others: Vec<StoryIx> = others.filter(is_repeated).copied().collect();
        if others.is_empty() {
            continue;
        }
        let repeated = others.iter().flat_map(|other| {
            let (id, name) = match map[*other].release {
                Some(release) => (&*map[release].id, &*map[release].name.text),
                None => ("", ""),
            };
            ["story", "release", &map[*other].title.text, id, name]
        });
        let may_remove = repeated.map(str::to_owned).collect();
        let all = [*first].into_iter().chain(others.iter().copied());
        let all = all.filter_map(|story| RuleItem::Story(story).address(map));
        fixes.push(Fix {
            item: RuleItem::Story(*first),
            change: Change::Join {
                stories: all.collect(),
                name: map[*first].title.text.clone(),
            },
            may_remove,
        });
        joined.extend(others);
    }
    fixes
}

/// The items that share their title with another one, title by title, in the order of the first ones.
/// Placeholders are reported as such.
fn groups_by_title(
    context: &RuleContext,
    items: impl Iterator<Item = RuleItem>,
) -> Vec<Vec<RuleItem>> {
    // Most titles are the only ones of their kind, and get no list.
    let mut firsts: HashMap<Cow<str>, RuleItem> = HashMap::new();
    let mut groups: BTreeMap<RuleItem, Vec<RuleItem>> = BTreeMap::new();
    for item in items.filter(|item| !context.is_placeholder(*item)) {
        match firsts.entry(normalized(item.name(context.map))) {
            Entry::Vacant(free) => {
                free.insert(item);
            }
            Entry::Occupied(first) => {
                let group = groups.entry(*first.get());
                group.or_insert_with(|| vec![*first.get()]).push(item);
            }
        }
    }
    groups.into_values().collect()
}

/// The stories of a group that may be meant as one: those that have another one of the group in the same
/// task, or in another task and another release.
fn confusable(map: &StoryMap, group: Vec<RuleItem>) -> Vec<RuleItem> {
    let cell = |item: &RuleItem| match item {
        RuleItem::Story(story) => (map[*story].task, map[*story].release),
        _ => (None, None),
    };
    // How many stories of the group are in each task, in each release, and in both.
    let (mut tasks, mut releases, mut cells) = (HashMap::new(), HashMap::new(), HashMap::new());
    for (task, release) in group.iter().map(cell) {
        *tasks.entry(task).or_insert(0) += 1;
        *releases.entry(release).or_insert(0) += 1;
        *cells.entry((task, release)).or_insert(0) += 1;
    }
    let all = group.len();
    let mut group = group;
    group.retain(|item| {
        let (task, release) = cell(item);
        let elsewhere = all + cells[&(task, release)] - tasks[&task] - releases[&release];
        tasks[&task] > 1 || elsewhere > 0
    });
    group
}

/// A title in lower case, with single spaces. Most titles are equal to it but for their first letter.
pub(crate) fn normalized(title: &str) -> Cow<'_, str> {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    if title.bytes().all(is_plain) {
        return Cow::Borrowed(title);
    }
    let mut normalized = String::with_capacity(title.len());
    for word in title.split_whitespace() {
        if !normalized.is_empty() {
            normalized.push(' ');
        }
        normalized.extend(word.chars().flat_map(char::to_lowercase));
    }
    Cow::Owned(normalized)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_once_for_each_title() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First, Second]
activities:
  - activity: Find
    tasks:
      - task: Search the shop
#             ^^^^^^^^^^^^^^^ note: 2 tasks are called `Search the shop`: one task, or two?
        stories:
          - By name
#           ^^^^^^^ note: 3 stories are called `By name`: one story, or several?
          - By  NAME
          - By price: First
#           ^^^^^^^^ note: 2 stories are called `By price`: one story, or two?
  - activity: Find again
    tasks:
      - task: Search The Shop
        stories:
          - by name: First
          - By price: Second
"#,
        );
    }

    #[test]
    fn titles_in_other_tasks_of_a_release_and_of_their_activity_are_fine() {
        check(
            &RULE,
            r#"title: Groceries
releases: [First]
activities:
  - activity: Pay
    tasks:
      - task: Pay
        stories: [Pay, See the total: First, TBD, TBD]
      - task: Order
        stories: [See the total: First]
"#,
        );
    }
}
