//! Cards as choices: which can enter a release, how they are listed, and where new ones can go.

use crate::gaps::RuleItem;
use crate::map::{ItemList, ReleaseIx, StoryIx, TaskIx};
use crate::messages::{Message, MessageValue, message};
use crate::workshop::effect::{CardChoice, NewCardPlace};
use crate::workshop::facts::RoomFacts;

/// Whether a card can be put into a release.
pub(super) fn can_enter(facts: &RoomFacts, story: StoryIx, release: ReleaseIx) -> bool {
    facts.map[story].release != Some(release) && !facts.is_released(story)
}

/// The places for new cards, and the choices among them if there are several.
pub(super) fn places_for_new(
    facts: &RoomFacts,
    columns: Vec<TaskIx>,
) -> (Vec<NewCardPlace>, Vec<Message<'static>>) {
    let map = facts.map;
    let places = columns.into_iter().filter_map(|column| {
        let list = RuleItem::for_column(column, map).address(map)?;
        let task = &map.title_over(column).text;
        let shown = MessageValue::from(task.as_str());
        let label = message!("workshop-choice.new", task = shown).into_owned();
        let place = NewCardPlace {
            list: ItemList::Below(list),
            task: task.clone(),
        };
        Some((place, label))
    });
    let (places, labels): (Vec<NewCardPlace>, Vec<Message>) = places.unzip();
    match places.len() {
        0 | 1 => (places, Vec::new()),
        _ => (places, labels),
    }
}

pub(super) fn cards_of(facts: &RoomFacts, stories: &[StoryIx]) -> Vec<CardChoice> {
    stories
        .iter()
        .filter_map(|story| facts.card(*story))
        .collect()
}

/// A card with its task, the release that it is in, and its votes.
pub(super) fn label(facts: &RoomFacts, story: StoryIx) -> Message<'static> {
    let map = facts.map;
    let title = &map[story].title.text;
    let task = map[story].task;
    let task = task.map_or(MessageValue::from(""), |task| {
        MessageValue::from(map.title_over(task).text.as_str())
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
    message.into_owned()
}
