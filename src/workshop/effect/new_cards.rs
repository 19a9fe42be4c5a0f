//! New cards, and the tasks that they are added to.

use super::changes::{added, put_at};
use super::reply::{CardChoice, LeftOut, NewCardPlace, NewCardPlaces};
use super::slice::{card_called, cards_called, field_of_tags, is_task_called, title_and_task};
use crate::map::{Change, ItemKind, ListPosition, NewField, reference_key};
use crate::messages::{MessageValue, message};
use crate::workshop::answer::{Answer, Misunderstood};
use crate::workshop::phrases::is_all;

impl NewCardPlace {
    fn position(&self) -> ListPosition {
        ListPosition {
            list: self.list.clone(),
            before: None,
        }
    }

    /// The change that adds a card here.
    pub(super) fn added(&self, title: &str, fields: &[NewField]) -> Change {
        added(ItemKind::Story, &self.position(), title, fields)
    }
}

impl NewCardPlaces {
    fn asked(&self) -> impl Iterator<Item = &NewCardPlace> {
        self.asked.iter().filter_map(|at| self.all.get(*at))
    }

    /// The place that an answer means for all of its new cards: the only one that is asked about, or the one whose number it
    /// has. The numbers of places come after those of `listed` cards.
    fn chosen(&self, answer: &Answer, listed: usize) -> Option<&NewCardPlace> {
        if let [only] = self.asked[..] {
            return self.all.get(only);
        }
        let numbers = answer.numbers.iter();
        let asked = numbers.filter_map(|number| number.checked_sub(listed + 1));
        let asked: Vec<usize> = asked.filter_map(|at| self.asked.get(at).copied()).collect();
        match asked[..] {
            [only] => self.all.get(only),
            _ => None,
        }
    }

    /// The place whose number stands before a text.
    fn beside(&self, answer: &Answer, text: &str, listed: usize) -> Option<&NewCardPlace> {
        let mut beside = answer.beside.iter();
        let (_, number) = beside.find(|(other, _)| other == text)?;
        let at = number.checked_sub(listed + 1)?;
        self.all.get(*self.asked.get(at)?)
    }

    /// Titles of new cards, each with its place: the one that it names behind it, as cards are listed, such as
    /// `Search by taste (Search)`, or the one that the answer means.
    ///
    /// # Errors
    ///
    /// A title has no place, or a place was chosen without a title.
    pub(super) fn placed<'t>(
        &self,
        answer: &Answer,
        titles: Vec<&'t String>,
        listed: usize,
    ) -> Result<Vec<(&'t str, &NewCardPlace)>, Misunderstood> {
        let has_place = answer.numbers.iter().any(|number| *number > listed);
        if titles.is_empty() && self.asked.len() > 1 && has_place {
            return Err(no_new_title(listed + 1));
        }
        let placed = titles.into_iter().map(|text| {
            let named = match answer.is_literal(text) {
                true => None,
                false => self.named_by(text),
            };
            let own = self.beside(answer, text, listed);
            let chosen = own.or_else(|| self.chosen(answer, listed));
            match named.or(chosen.map(|place| (text.as_str(), place))) {
                Some(placed) => Ok(placed),
                None if self.asked.is_empty() => Err(self.no_task(text)),
                None => Err(which_task(text, listed + 1)),
            }
        });
        placed.collect()
    }

    /// A title that is none of the listed cards, and names no task.
    fn no_task(&self, title: &str) -> Misunderstood {
        let Some(place) = self.all.first() else {
            return super::slice::no_card(title);
        };
        let message = message!(
            "workshop-new-needs-task",
            title = MessageValue::title(title)
        );
        let example = format!("{title} ({})", place.task);
        let help = message!("workshop-new-needs-task.help", example = example);
        Misunderstood::new(message, help)
    }

    /// The title of a new card, and the place that it names behind it: first of all one of those that are asked about.
    fn named_by<'t>(&self, text: &'t str) -> Option<(&'t str, &NewCardPlace)> {
        let (title, task) = title_and_task(text)?;
        let mut places = self.asked().chain(self.all.iter());
        let place = places.find(|place| is_task_called(&place.task, task))?;
        Some((title, place))
    }
}

/// The cards of an answer to a question for the stories of a task.
pub(super) struct NewStories<'q> {
    pub(super) places: &'q NewCardPlaces,
    /// The cards of the backlog that have numbers: they are moved.
    pub(super) backlog: &'q [CardChoice],
    /// The tags of new cards. One that is there already gets them.
    pub(super) tags: &'q [String],
}

impl NewStories<'_> {
    /// The changes that move and add cards, and those that are there already.
    ///
    /// # Errors
    ///
    /// All of them are there already, or one has no place.
    pub(super) fn changes(
        &self,
        answer: &Answer,
    ) -> Result<(Vec<Change>, Vec<LeftOut>), Misunderstood> {
        let listed = self.backlog.len();
        let numbers = answer.numbers.iter().map(|number| number - 1);
        let mut moved: Vec<&CardChoice> = numbers.filter_map(|at| self.backlog.get(at)).collect();
        let mut new = Vec::new();
        for text in &answer.texts {
            // Whoever types the title of a card that is listed means that card.
            match cards_called(self.backlog, text)? {
                Some(found) => moved.extend(found),
                None if is_all(text) && !answer.is_literal(text) && !self.backlog.is_empty() => {
                    moved.extend(self.backlog);
                }
                None => new.push(text),
            }
        }
        let mut moves = Vec::new();
        for card in &moved {
            let place = self.places.chosen(answer, listed);
            let place = place.ok_or_else(|| which_task(&card.title, listed + 1))?;
            moves.push(Change::Move {
                item: card.item.clone(),
                position: place.position(),
            });
        }
        let has_title = !moved.is_empty();
        let placed = match new.is_empty() && has_title {
            true => Vec::new(),
            false => self.places.placed(answer, new, listed)?,
        };
        let fields: Vec<NewField> = field_of_tags(self.tags).into_iter().collect();
        let mut changes = match answer.begins_with_text {
            true => Vec::new(),
            false => std::mem::take(&mut moves),
        };
        let mut left_out: Vec<LeftOut> = Vec::new();
        // The titles of new cards, each with the position of its place.
        let mut seen: Vec<(String, &NewCardPlace)> = Vec::new();
        for (title, place) in placed {
            let key = reference_key(title);
            let is_twice = seen
                .iter()
                .any(|(other, at)| *other == key && at.list == place.list && !key.is_empty());
            match card_called(&place.cards, title) {
                None if is_twice => left_out.push(LeftOut::taken(title)),
                None => {
                    seen.push((key, place));
                    changes.push(place.added(title, &fields));
                }
                Some(card) => {
                    let tags = self.tags.iter();
                    let tagged = tags.map(|tag| put_at(&card.item, "tags", tag.clone()));
                    changes.extend(tagged);
                    if self.tags.is_empty() {
                        left_out.push(LeftOut::taken(title));
                    }
                }
            }
        }
        changes.extend(moves);
        match left_out.first().filter(|_| changes.is_empty()) {
            Some(first) => Err(first.why.clone()),
            None => Ok((changes, left_out)),
        }
    }
}

/// A new card that could be in several tasks.
fn which_task(title: &str, number: usize) -> Misunderstood {
    let shown = MessageValue::title(title);
    let message = message!("workshop-which-task", title = shown);
    let example = format!("{number}; {title}");
    Misunderstood::new(
        message,
        message!("workshop-which-task.help", example = example),
    )
}

/// A task that was chosen for a new card, without the title of one.
fn no_new_title(number: usize) -> Misunderstood {
    let help = message!("workshop-no-new-title.help", number = number.to_string());
    Misunderstood::new(message!("workshop-no-new-title"), help)
}
