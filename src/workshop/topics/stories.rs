//! The step Stories: the ways to take each step, and what can go wrong.

use crate::gaps::RuleItem;
use crate::map::{
    ActivityIx, ItemKind, ItemList, ItemOrMap, ListPosition, NewField, NewValue, StoryMap, TaskIx,
};
use crate::messages::{MessageValue, message};
use crate::workshop::effect::{AnswerEffect, CardChoice};
use crate::workshop::facts::RoomFacts;
use crate::workshop::question::{Question, SkipEffect, Topic};
use crate::workshop::step::WorkshopStep;

const EMPTY_ACTIVITY: &str = "empty-activity";
const EMPTY_TASK: &str = "empty-task";

/// The tags of stories about what can go wrong; the first one is given to new ones.
pub(super) const FAILURE_TAGS: [&str; 2] = ["edge", "error"];

pub(in crate::workshop) fn stories(facts: &RoomFacts) -> Vec<Topic> {
    let map = facts.map;
    let mut topics = Vec::new();
    for activity in map.activity_ixs() {
        // A layer of the work needs no stories; but if it has some, its empty tasks are gaps, too.
        let is_step = !facts.gaps.asides.contains(&activity);
        if !is_step && map.stories_under(activity).len() == 0 {
            continue;
        }
        let tasks: Vec<TaskIx> = map.tasks_of(activity).collect();
        for task in tasks {
            if map[task].heading.is_some() {
                topics.push(ways(facts, task));
            }
            topics.push(failures(facts, task));
        }
        topics.extend(still_empty(facts, activity));
    }
    // Without any story, there is nothing to release.
    if map.stories.is_empty() && topics.iter().all(|topic| topic.is_settled) {
        topics.extend(first_story(facts));
    }
    topics
}

/// The list that stories of a column are in.
fn list_of(task: TaskIx, map: &StoryMap) -> Option<ItemList> {
    RuleItem::for_column(task, map)
        .address(map)
        .map(ItemList::Below)
}

/// The question for the stories of a task.
fn ways(facts: &RoomFacts, task: TaskIx) -> Topic {
    let map = facts.map;
    let item = RuleItem::for_column(task, map);
    let is_empty = map[task].stories.is_empty();
    let activity = map[task].activity;
    let text = message!(
        "workshop-ways",
        task = facts.title_over(task),
        persona = facts.who_does(activity)
    );
    // An activity whose only task has no stories has none either: that is asked once, and is one gap.
    let is_only = map.tasks_of(activity).count() == 1;
    let (accepted_at, rule) = match is_only {
        true => (RuleItem::Activity(activity), EMPTY_ACTIVITY),
        false => (item, EMPTY_TASK),
    };
    let question = adding(facts, task, format!("stories:{}", id_of(task, map)))
        .asks(text, message!("workshop-ways.why"))
        .skipping(SkipEffect::Ignores {
            item: facts.address(accepted_at),
            rule,
        });
    let is_accepted = facts.ignores(item, EMPTY_TASK) || facts.ignores(item, EMPTY_ACTIVITY);
    Topic::gate(question, !is_empty || is_accepted)
}

/// A question whose answers become stories of a column. Cards of the backlog can be chosen, too.
fn adding(facts: &RoomFacts, task: TaskIx, id: String) -> Question {
    /// More cards would hide the question.
    const MAX_CARDS: usize = 12;
    let map = facts.map;
    let cards = (0..map.backlog.len().min(MAX_CARDS)).filter_map(|at| {
        let item = RuleItem::Backlog(at).address(map)?;
        let title = map.backlog[at].title.text.clone();
        let task = String::new();
        Some(CardChoice { item, title, task })
    });
    let backlog: Vec<CardChoice> = cards.collect();
    let labels: Vec<_> = backlog
        .iter()
        .map(|card| {
            let title = MessageValue::from(card.title.as_str());
            message!("workshop-choice.backlog", title = title).into_owned()
        })
        .collect();
    let about = facts.address(RuleItem::for_column(task, map));
    let becomes = match list_of(task, map) {
        Some(list) => AnswerEffect::StoriesOf {
            list,
            task: map.title_over(task).text.clone(),
            backlog,
        },
        None => AnswerEffect::Decision,
    };
    Question::new(WorkshopStep::Stories, id, about, becomes)
        .choosing(labels)
        .collecting()
}

/// The question for what can go wrong in a column.
fn failures(facts: &RoomFacts, task: TaskIx) -> Topic {
    let map = facts.map;
    let id = format!("failures:{}", id_of(task, map));
    let about = facts.address(RuleItem::for_column(task, map));
    let becomes = match list_of(task, map) {
        Some(list) => AnswerEffect::Items {
            kind: ItemKind::Story,
            position: ListPosition { list, before: None },
            fields: vec![NewField {
                key: "tags".into(),
                value: NewValue::List(vec![FAILURE_TAGS[0].into()]),
            }],
            taken: Vec::new(),
        },
        None => AnswerEffect::Decision,
    };
    let text = message!("workshop-failures", task = facts.title_over(task));
    let question = Question::new(WorkshopStep::Stories, id, about, becomes)
        .asks(text, message!("workshop-failures.why"))
        .several()
        .optional();
    let is_failure = |tag: &String| FAILURE_TAGS.contains(&tag.as_str());
    let mut stories = map.stories_of(task);
    let has_one = stories.any(|story| map[story].tags.iter().any(is_failure));
    // A map with releases has been through this.
    let is_past = has_one || map[task].stories.is_empty() || !map.releases.is_empty();
    Topic::open_once(question, is_past, facts.progress)
}

/// The question about an activity all of whose tasks were left empty for a reason.
fn still_empty(facts: &RoomFacts, activity: ActivityIx) -> Option<Topic> {
    let map = facts.map;
    let item = RuleItem::Activity(activity);
    let mut tasks = map.tasks_of(activity);
    let first = tasks.next()?;
    let is_accepted = |task: TaskIx| facts.ignores(RuleItem::for_column(task, map), EMPTY_TASK);
    let all_accepted = map.tasks_of(activity).all(is_accepted);
    // About a single task, this has been asked.
    let is_asked = map.tasks_of(activity).count() == 1 && map[first].heading.is_some();
    if map.stories_under(activity).len() > 0 || !all_accepted || is_asked {
        return None;
    }
    let about = facts.address(item);
    let text = message!(
        "workshop-still-empty",
        activity = MessageValue::title(&map[activity].title.text)
    );
    let question = adding(facts, first, format!("empty:{}", map[activity].id))
        .asks(text, message!("workshop-still-empty.why"))
        .skipping(SkipEffect::Ignores {
            item: about,
            rule: EMPTY_ACTIVITY,
        });
    Some(Topic::gate(question, facts.ignores(item, EMPTY_ACTIVITY)))
}

/// The question for the first story of a map that would have none.
fn first_story(facts: &RoomFacts) -> Option<Topic> {
    let map = facts.map;
    let activity = facts.steps().next()?;
    let needed = SkipEffect::Refused(message!("workshop-first-story.needed"));
    let question = match map.tasks_of(activity).next() {
        Some(task) => adding(facts, task, "first-story".into()),
        None => {
            let item = RuleItem::Activity(activity).address(map)?;
            let becomes = AnswerEffect::Items {
                kind: ItemKind::Story,
                position: ListPosition {
                    list: ItemList::Below(item.clone()),
                    before: None,
                },
                fields: Vec::new(),
                taken: Vec::new(),
            };
            let about = ItemOrMap::Item(item);
            Question::new(WorkshopStep::Stories, "first-story", about, becomes).collecting()
        }
    };
    let title = MessageValue::title(&map[activity].title.text);
    let text = message!("workshop-first-story", activity = title);
    let question = question
        .asks(text, message!("workshop-still-empty.why"))
        .skipping(needed);
    Some(Topic::gate(question, false))
}

/// The id of the item over a column.
fn id_of(task: TaskIx, map: &StoryMap) -> String {
    let item = RuleItem::for_column(task, map).address(map);
    item.map(|item| item.id).unwrap_or_default()
}
