//! Cards that enter a release.

use super::changes::{added, schedule};
use super::reply::CardChoice;
use crate::map::{
    Change, ItemKind, ItemList, ItemRef, ListPosition, NewField, NewValue, reference_key,
};
use crate::messages::{MessageValue, message};
use crate::workshop::answer::{Answer, Misunderstood};

/// The cards that can enter a release, and the lists that new ones can be added to.
pub(super) struct SliceCards<'q> {
    pub(super) release: &'q String,
    pub(super) cards: &'q [CardChoice],
    pub(super) listed: usize,
    pub(super) new: &'q [ItemList],
    pub(super) tags: &'q [String],
}

impl SliceCards<'_> {
    pub(super) fn changes(&self, answer: &Answer) -> Result<Vec<Change>, Misunderstood> {
        let numbers = || answer.numbers.iter().map(|number| number - 1);
        let listed = numbers().filter(|at| *at < self.listed);
        let listed = listed.filter_map(|at| self.cards.get(at));
        let mut items: Vec<&ItemRef> = listed.map(|card| &card.item).collect();
        let mut new = Vec::new();
        for text in &answer.texts {
            match card_called(self.cards, text) {
                Some(card) => items.push(&card.item),
                None => new.push(text),
            }
        }
        let places: Vec<&ItemList> = match self.new {
            [only] => vec![only],
            several => {
                let named = numbers().filter_map(|at| several.get(at.checked_sub(self.listed)?));
                named.collect()
            }
        };
        let number = self.listed + 1;
        let place = match (new.first(), &places[..]) {
            (Some(title), _) if self.new.is_empty() => return Err(no_card(title)),
            (Some(_), [place]) => Some(*place),
            (Some(title), _) => return Err(which_task(title, number)),
            (None, [_, ..]) if self.new.len() > 1 => return Err(no_new_title(number)),
            (None, _) => None,
        };
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
        if let Some(list) = place {
            let position = ListPosition {
                list: list.clone(),
                before: None,
            };
            let mut fields = vec![NewField {
                key: "release".into(),
                value: NewValue::Text(self.release.clone()),
            }];
            if !self.tags.is_empty() {
                fields.push(NewField {
                    key: "tags".into(),
                    value: NewValue::List(self.tags.to_vec()),
                });
            }
            let added = new.into_iter();
            changes.extend(added.map(|title| added_story(&position, title, &fields)));
        }
        Ok(changes)
    }
}

pub(super) fn added_story(position: &ListPosition, title: &str, fields: &[NewField]) -> Change {
    added(ItemKind::Story, position, title, fields)
}

/// A new card that could be in several tasks.
pub(super) fn which_task(title: &str, number: usize) -> Misunderstood {
    let shown = MessageValue::title(title);
    let message = message!("workshop-which-task", title = shown);
    let example = format!("{number}; {title}");
    Misunderstood::new(
        message,
        message!("workshop-which-task.help", example = example),
    )
}

/// A task that was chosen for a new card, without the title of one.
pub(super) fn no_new_title(number: usize) -> Misunderstood {
    let help = message!("workshop-no-new-title.help", number = number.to_string());
    Misunderstood::new(message!("workshop-no-new-title"), help)
}

/// The card with this title.
pub(super) fn card_called<'c>(cards: &'c [CardChoice], title: &str) -> Option<&'c CardChoice> {
    let same = cards.iter().find(|card| card.title == title);
    let key = reference_key(title);
    let like = || {
        cards
            .iter()
            .find(|card| !key.is_empty() && reference_key(&card.title) == key)
    };
    same.or_else(like)
}

pub(super) fn no_card(title: &str) -> Misunderstood {
    let message = message!("workshop-no-card", title = MessageValue::title(title));
    Misunderstood::new(message, message!("workshop-no-card.help"))
}
