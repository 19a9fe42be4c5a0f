//! Cards that enter a release.

use super::changes::schedule;
use super::reply::{CardChoice, LeftOut, NewCardPlaces};
use crate::map::{Change, ItemRef, NewField, NewValue, reference_key};
use crate::messages::{MessageValue, message};
use crate::workshop::answer::{Answer, Misunderstood};
use crate::workshop::facts::BELOW;
use crate::workshop::numbers::listed_in;
use crate::workshop::phrases::is_all;

/// The cards that can enter a release, and the lists that new ones can be added to.
pub(super) struct SliceCards<'q> {
    pub(super) release: &'q String,
    pub(super) cards: &'q [CardChoice],
    pub(super) listed: usize,
    pub(super) new: &'q NewCardPlaces,
    pub(super) tags: &'q [String],
}

impl SliceCards<'_> {
    pub(super) fn changes(
        &self,
        answer: &Answer,
    ) -> Result<(Vec<Change>, Vec<LeftOut>), Misunderstood> {
        let numbers = answer.numbers.iter().map(|number| number - 1);
        let listed = numbers.filter(|at| *at < self.listed);
        let listed = listed.filter_map(|at| self.cards.get(at));
        let mut items: Vec<&ItemRef> = listed.map(|card| &card.item).collect();
        let mut new = Vec::new();
        for text in &answer.texts {
            if let Some(found) = cards_called(self.cards, text)? {
                items.extend(found.into_iter().map(|card| &card.item));
            } else if is_all(text) && !answer.is_literal(text) {
                let listed = self.cards.iter().take(self.listed);
                items.extend(listed.map(|card| &card.item));
            } else {
                new.push(text);
            }
        }
        let mut left_out = Vec::new();
        let mut placed = Vec::new();
        for text in new {
            match self.new.placed(answer, vec![text], self.listed) {
                Ok(found) => placed.extend(found),
                // What is known enters the release; what isn't is asked about.
                Err(why) if !items.is_empty() => left_out.push(LeftOut {
                    text: text.clone(),
                    why,
                }),
                Err(why) => return Err(why),
            }
        }
        if placed.is_empty() && left_out.is_empty() {
            self.new.placed(answer, Vec::new(), self.listed)?;
        }
        let mut seen = Vec::new();
        items.retain(|item| {
            let is_new = !seen.contains(item);
            seen.push(*item);
            is_new
        });
        let scheduled = items.into_iter();
        let mut changes: Vec<Change> = scheduled
            .map(|item| schedule(item.clone(), Some(self.release)))
            .collect();
        let mut fields = vec![NewField {
            key: "release".into(),
            value: NewValue::Text(self.release.clone()),
        }];
        fields.extend(field_of_tags(self.tags));
        let added = placed.into_iter();
        changes.extend(added.map(|(title, place)| place.added(title, &fields)));
        Ok((changes, left_out))
    }
}

/// The field for the tags of a new card; none if it has none.
pub(super) fn field_of_tags(tags: &[String]) -> Option<NewField> {
    (!tags.is_empty()).then(|| NewField {
        key: "tags".into(),
        value: NewValue::List(tags.to_vec()),
    })
}

/// A text such as `Search by taste (Search)` as its title and its task.
pub(super) fn title_and_task(text: &str) -> Option<(&str, &str)> {
    let inner = text.trim_end().strip_suffix([')', '）'])?;
    let (title, task) = inner.rsplit_once(['(', '（'])?;
    let (title, task) = (title.trim(), task.trim());
    (!title.is_empty() && !task.is_empty()).then_some((title, task))
}

/// The card with this title, or with this title and its task behind it, as cards are listed.
pub(super) fn card_called<'c>(cards: &'c [CardChoice], title: &str) -> Option<&'c CardChoice> {
    let same = cards.iter().find(|card| card.title == title);
    let key = reference_key(title);
    let like = || {
        cards
            .iter()
            .find(|card| !key.is_empty() && reference_key(&card.title) == key)
    };
    let with_task = || {
        let (title, task) = title_and_task(title)?;
        let title = reference_key(title);
        let mut cards = cards.iter();
        cards.find(|card| reference_key(&card.title) == title && is_task_called(&card.task, task))
    };
    same.or_else(like).or_else(with_task)
}

/// Whether a task, which may be shown with its activity, is called like this: with or without that.
pub(super) fn is_task_called(shown: &str, name: &str) -> bool {
    let key = reference_key(name);
    let own = shown.rsplit_once(BELOW).map(|(_, own)| own);
    reference_key(shown) == key || own.is_some_and(|own| reference_key(own) == key)
}

/// The cards that a text names: one of them, or several with commas or the word for `and` between them. `None` if it names
/// none.
///
/// # Errors
///
/// It names some of them, and something else.
pub(super) fn cards_called<'c>(
    cards: &'c [CardChoice],
    text: &str,
) -> Result<Option<Vec<&'c CardChoice>>, Misunderstood> {
    if let Some(card) = card_called(cards, text) {
        return Ok(Some(vec![card]));
    }
    let parts = listed_in(text);
    let found = parts.iter().map(|part| card_called(cards, part));
    let found: Vec<&CardChoice> = found.flatten().collect();
    match found.len() {
        0 => Ok(None),
        count if count == parts.len() => Ok(Some(found)),
        _ => Err(several_in_one(text, &parts)),
    }
}

/// A text that lists cards and something else, which could also be a title with a comma in it.
fn several_in_one(text: &str, parts: &[&str]) -> Misunderstood {
    let message = message!("workshop-several-in-one", title = MessageValue::title(text));
    let example = parts.join("; ");
    Misunderstood::new(
        message,
        message!("workshop-several-in-one.help", example = example),
    )
}

pub(super) fn no_card(title: &str) -> Misunderstood {
    let message = message!("workshop-no-card", title = MessageValue::title(title));
    Misunderstood::new(message, message!("workshop-no-card.help"))
}
