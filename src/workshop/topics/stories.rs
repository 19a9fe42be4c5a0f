//! The step Stories: the ways to take each step, and what can go wrong.

use super::cards::places_for_new;
use crate::gaps::RuleItem;
use crate::map::{
    ActivityIx, ItemKind, ItemList, ItemOrMap, ListPosition, StoryIx, StoryMap, TaskIx,
};
use crate::messages::{MessageValue, message};
use crate::workshop::effect::{AnswerEffect, CardChoice};
use crate::workshop::facts::RoomFacts;
use crate::workshop::question::{Choice, Question, SaidChoice, SkipEffect, Topic};
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
    // An activity whose last task is skipped has no story at all: that isn't asked once more, and is one gap.
    let mut others = map.tasks_of(activity).filter(|other| *other != task);
    let is_last = others.all(|other| {
        let other_item = RuleItem::for_column(other, map);
        map[other].stories.is_empty() && facts.ignores(other_item, EMPTY_TASK)
    });
    let is_only = map.tasks_of(activity).count() == 1;
    let (accepted_at, rule) = match is_last {
        true => (RuleItem::Activity(activity), EMPTY_ACTIVITY),
        false => (item, EMPTY_TASK),
    };
    let id = format!("stories:{}", id_of(task, map));
    let mut stories = map.stories_of(task);
    if let (Some(only), None) = (stories.next(), stories.next())
        && (facts.was_half_finished() || is_from_elsewhere(facts, only, task))
    {
        let text = message!(
            "workshop-more-ways",
            task = facts.title_over(task),
            story = MessageValue::title(&map[only].title.text),
            persona = facts.who_does(activity)
        );
        let question = adding(facts, vec![task], facts.address(item), id)
            .asks(text, message!("workshop-ways.why"))
            .optional();
        return Topic::open_once(question, false, facts.progress);
    }
    let question = adding(facts, vec![task], facts.address(item), id)
        .asks(text, message!("workshop-ways.why"))
        .begun(!is_empty)
        .skipping(SkipEffect::Ignores {
            item: facts.address(accepted_at),
            rule,
        });
    let is_accepted = facts.ignores(item, EMPTY_ACTIVITY)
        || facts.ignores(item, EMPTY_TASK) && !(is_last && is_only);
    Topic::gate(question, !is_empty || is_accepted)
}

/// Whether a story was added in this workshop while another task was asked about: its own is still to be asked about.
fn is_from_elsewhere(facts: &RoomFacts, story: StoryIx, task: TaskIx) -> bool {
    let title = &facts.map[story].title.text;
    let task = &facts.map.title_over(task).text;
    let said = [format!("{title} ({task})"), format!("{title}（{task}）")];
    said.iter().any(|said| facts.progress.has_said(said))
}

/// A question whose answers become stories of one of these columns. Cards of the backlog can be chosen, too.
fn adding(facts: &RoomFacts, columns: Vec<TaskIx>, about: ItemOrMap, id: String) -> Question {
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
    let choices: Vec<Choice> = backlog.iter().map(choice_of_backlog).collect();
    let (places, place_choices) = places_for_new(facts, columns);
    let becomes = AnswerEffect::Stories {
        places,
        backlog,
        tags: Vec::new(),
    };
    Question::new(WorkshopStep::Stories, id, about, becomes)
        .choosing(choices)
        .choosing(place_choices)
        .collecting()
}

fn choice_of_backlog(card: &CardChoice) -> Choice {
    let title = MessageValue::from(card.title.as_str());
    Choice {
        label: message!("workshop-choice.backlog", title = title).into_owned(),
        said: SaidChoice::Words(
            message!("workshop-choice", name = card.title.clone()).into_owned(),
        ),
    }
}

/// The question for what can go wrong in a column.
fn failures(facts: &RoomFacts, task: TaskIx) -> Topic {
    let map = facts.map;
    let id = format!("failures:{}", id_of(task, map));
    let about = facts.address(RuleItem::for_column(task, map));
    let (places, _) = places_for_new(facts, vec![task]);
    let becomes = AnswerEffect::Stories {
        places,
        backlog: Vec::new(),
        tags: vec![FAILURE_TAGS[0].to_owned()],
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
    let is_past = has_one || map[task].stories.is_empty() || facts.is_past_stories();
    Topic::open_once(question, is_past, facts.progress)
}

/// The question about an activity all of whose tasks are left empty for a reason, although it isn't itself.
fn still_empty(facts: &RoomFacts, activity: ActivityIx) -> Option<Topic> {
    let map = facts.map;
    let item = RuleItem::Activity(activity);
    let columns: Vec<TaskIx> = map.tasks_of(activity).collect();
    let is_accepted = |task: &TaskIx| facts.ignores(RuleItem::for_column(*task, map), EMPTY_TASK);
    // About a single task, this has been asked.
    let is_asked = matches!(columns[..], [only] if map[only].heading.is_some());
    let has_stories = map.stories_under(activity).len() > 0;
    if columns.is_empty() || has_stories || is_asked || !columns.iter().all(is_accepted) {
        return None;
    }
    let about = facts.address(item);
    let text = message!(
        "workshop-still-empty",
        activity = MessageValue::title(&map[activity].title.text)
    );
    let id = format!("empty:{}", map[activity].id);
    let question = adding(facts, columns, about.clone(), id)
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
    let item = RuleItem::Activity(activity).address(map)?;
    let about = ItemOrMap::Item(item.clone());
    let needed = SkipEffect::Refused(message!("workshop-first-story.needed"));
    let columns: Vec<TaskIx> = map.tasks_of(activity).collect();
    let question = match columns[..] {
        [_, ..] => adding(facts, columns, about, "first-story".into()),
        [] => {
            let becomes = AnswerEffect::Items {
                kind: ItemKind::Story,
                position: ListPosition {
                    list: ItemList::Below(item),
                    before: None,
                },
                fields: Vec::new(),
                taken: Vec::new(),
            };
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
