//! Cards that enter a release.

use super::changes::{added, schedule};
use super::reply::{CardChoice, NewCardPlace};
use crate::map::{Change, ItemKind, ItemRef, ListPosition, NewField, NewValue, reference_key};
use crate::messages::{MessageValue, message};
use crate::workshop::answer::{Answer, Misunderstood};
use crate::workshop::phrases::is_all;

/// The cards that can enter a release, and the lists that new ones can be added to.
pub(super) struct SliceCards<'q> {
    pub(super) release: &'q String,
    pub(super) cards: &'q [CardChoice],
    pub(super) listed: usize,
    pub(super) new: &'q [NewCardPlace],
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
                None if is_all(text) && !answer.is_literal(text) => {
                    let listed = self.cards.iter().take(self.listed);
                    items.extend(listed.map(|card| &card.item));
                }
                None => new.push(text),
            }
        }
        let places: Vec<&NewCardPlace> = match self.new {
            [only] => vec![only],
            several => {
                let named = numbers().filter_map(|at| several.get(at.checked_sub(self.listed)?));
                named.collect()
            }
        };
        let number = self.listed + 1;
        if new.is_empty() && self.new.len() > 1 && !places.is_empty() {
            return Err(no_new_title(number));
        }
        let placed = new.into_iter().map(|text| match self.place_named_by(text) {
            Some((title, place)) => Ok((title, place)),
            None if self.new.is_empty() => Err(no_card(text)),
            None => match places[..] {
                [place] => Ok((text.as_str(), place)),
                _ => Err(which_task(text, number)),
            },
        });
        let placed: Vec<(&str, &NewCardPlace)> = placed.collect::<Result<_, _>>()?;
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
        if !self.tags.is_empty() {
            fields.push(NewField {
                key: "tags".into(),
                value: NewValue::List(self.tags.to_vec()),
            });
        }
        changes.extend(placed.into_iter().map(|(title, place)| {
            let position = ListPosition {
                list: place.list.clone(),
                before: None,
            };
            added(ItemKind::Story, &position, title, &fields)
        }));
        Ok(changes)
    }

    /// The title of a new card, and the task that it names behind it, as cards are listed: `Search by taste (Search)`.
    fn place_named_by<'t>(&self, text: &'t str) -> Option<(&'t str, &NewCardPlace)> {
        let (title, task) = title_and_task(text)?;
        let key = reference_key(task);
        let mut places = self.new.iter();
        let place = places.find(|place| reference_key(&place.task) == key)?;
        Some((title, place))
    }
}

/// A text such as `Search by taste (Search)` as its title and its task.
fn title_and_task(text: &str) -> Option<(&str, &str)> {
    let inner = text.trim_end().strip_suffix([')', '）'])?;
    let (title, task) = inner.rsplit_once(['(', '（'])?;
    let (title, task) = (title.trim(), task.trim());
    (!title.is_empty() && !task.is_empty()).then_some((title, task))
}

/// The title of a new card of a task, without the name of the task in brackets behind it.
pub(super) fn title_before<'t>(text: &'t str, task: &str) -> &'t str {
    match title_and_task(text) {
        Some((title, named)) if reference_key(named) == reference_key(task) => title,
        _ => text,
    }
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
        let (title, task) = (reference_key(title), reference_key(task));
        let mut cards = cards.iter();
        cards.find(|card| reference_key(&card.title) == title && reference_key(&card.task) == task)
    };
    same.or_else(like).or_else(with_task)
}

pub(super) fn no_card(title: &str) -> Misunderstood {
    let message = message!("workshop-no-card", title = MessageValue::title(title));
    Misunderstood::new(message, message!("workshop-no-card.help"))
}
