//! Cards as choices: which can enter a release, how they are listed, and where new ones can go.

use crate::gaps::RuleItem;
use crate::map::{ItemList, ReleaseIx, StoryIx, TaskIx};
use crate::messages::{MessageValue, message};
use crate::workshop::effect::{CardChoice, NewCardPlace, NewCardPlaces};
use crate::workshop::facts::RoomFacts;
use crate::workshop::question::{Choice, SaidChoice};

/// Whether a card can be put into a release.
pub(super) fn can_enter(facts: &RoomFacts, story: StoryIx, release: ReleaseIx) -> bool {
    facts.map[story].release != Some(release) && !facts.is_released(story)
}

/// The places for new cards, and the choices among them if there are several.
pub(super) fn places_for_new(
    facts: &RoomFacts,
    columns: Vec<TaskIx>,
) -> (NewCardPlaces, Vec<Choice>) {
    let all = facts.places();
    let list_of = |column: TaskIx| {
        let list = RuleItem::for_column(column, facts.map).address(facts.map)?;
        let list = ItemList::Below(list);
        all.iter().position(|place| place.list == list)
    };
    let asked: Vec<usize> = columns.into_iter().filter_map(list_of).collect();
    let choices = match asked.len() {
        0 | 1 => Vec::new(),
        _ => asked.iter().map(|at| choice_of_place(&all[*at])).collect(),
    };
    (NewCardPlaces { all, asked }, choices)
}

/// The choice to add a new card here. What is said is the card.
fn choice_of_place(place: &NewCardPlace) -> Choice {
    let task = MessageValue::from(place.task.as_str());
    let label = message!("workshop-choice.new", task = task).into_owned();
    Choice {
        label,
        said: SaidChoice::Nothing,
    }
}

pub(super) fn cards_of(facts: &RoomFacts, stories: &[StoryIx]) -> Vec<CardChoice> {
    let stories = facts.offered(stories).iter();
    stories.filter_map(|story| facts.card(*story)).collect()
}

/// These cards as choices.
pub(super) fn choices_of_cards(
    facts: &RoomFacts,
    stories: &[StoryIx],
) -> impl Iterator<Item = Choice> {
    let stories = facts.offered(stories).iter();
    stories.map(|story| choice_of_card(facts, *story))
}

/// A card with its task, the release that it is in, and its votes. What is said is its title.
fn choice_of_card(facts: &RoomFacts, story: StoryIx) -> Choice {
    let map = facts.map;
    let title = &map[story].title.text;
    let task = map[story].task;
    let task = task.map_or(MessageValue::from(""), |task| {
        MessageValue::Text(facts.name_of_column(task))
    });
    let (shown, votes) = (
        MessageValue::from(title.as_str()),
        facts.progress.votes(title),
    );
    let message = match (map[story].release, votes) {
        (Some(release), _) => {
            let release = MessageValue::from(map[release].name.text.as_str());
            message!(
                "workshop-choice.scheduled",
                title = shown,
                task = task,
                release = release
            )
        }
        (None, 0) => message!("workshop-choice.card", title = shown, task = task),
        (None, votes) => {
            message!(
                "workshop-choice.voted",
                title = shown,
                task = task,
                votes = votes
            )
        }
    };
    Choice {
        label: message.into_owned(),
        said: SaidChoice::Words(message!("workshop-choice", name = title.clone()).into_owned()),
    }
}

/// A card of a release that is read aloud, with its task. What is said is its title.
pub(super) fn choice_of_card_read(facts: &RoomFacts, story: StoryIx) -> Choice {
    let map = facts.map;
    let title = &map[story].title.text;
    let task = map[story].task;
    let task = task.map_or(MessageValue::from(""), |task| {
        MessageValue::Text(facts.name_of_column(task))
    });
    let shown = MessageValue::from(title.as_str());
    Choice {
        label: message!("workshop-choice.card", title = shown, task = task).into_owned(),
        said: SaidChoice::Words(
            message!("workshop-choice", name = MessageValue::title(title)).into_owned(),
        ),
    }
}
