//! What an answer does: the changes of the map that it becomes.

mod agree;
mod changes;
mod reply;
mod slice;

use super::answer::{Answer, Misunderstood};
use super::event::Agreement;
use crate::map::{
    Change, ExpectedText, ItemKind, ItemList, ItemOrMap, ItemRef, ListPosition, NewField, NoteKind,
    reference_key,
};
use crate::messages::{Catalog, Message};
use agree::{Cards, agree};
pub(super) use changes::schedule;
use changes::{
    added, check_distinct, check_free, new_personas, only_choices, persona_called, personas_listed,
    put, put_at, renamed, renamed_persona, set, with_capital,
};
pub use reply::Reply;
pub(super) use reply::{CardChoice, ChangeOption, PersonaChoice};
use slice::{SliceCards, card_called, no_card};

/// What an answer does.
#[derive(Clone, Debug)]
pub(super) enum AnswerEffect {
    /// Nothing in the map; it is kept in the minutes.
    Decision,
    /// It becomes the value of a field.
    Field {
        item: ItemOrMap,
        field: &'static str,
        /// What the field has until now: nobody's words are overwritten unseen.
        was: ExpectedText,
    },
    /// It becomes new items of this kind.
    Items {
        kind: ItemKind,
        position: ListPosition,
        fields: Vec<NewField>,
        /// The titles that others have, where nobody could tell them apart.
        taken: Vec<String>,
    },
    /// It becomes a new release. With the names that others have.
    Release { taken: Vec<String> },
    /// It becomes new personas. With the ids that others have.
    Personas { taken: Vec<String> },
    /// It becomes the name of an item.
    Name { item: ItemRef, was: String },
    /// It becomes the name of an item whose name is a question, which stays with it as an open question.
    QuestionName { item: ItemRef, was: String },
    /// It becomes the name of a persona. With the ids that others have.
    PersonaName {
        item: ItemRef,
        was: String,
        taken: Vec<String>,
    },
    /// It becomes stories of a task; numbers choose cards of the backlog, which are moved there.
    StoriesOf {
        list: ItemList,
        backlog: Vec<CardChoice>,
    },
    /// Numbers and names choose the personas of an item. Somebody new with a clause becomes a persona.
    PersonasOf {
        item: ItemRef,
        personas: Vec<PersonaChoice>,
    },
    /// Numbers choose the activities that a persona walks through.
    ActivitiesOf {
        persona: String,
        activities: Vec<ItemRef>,
    },
    /// Numbers and titles choose the cards that enter a release; the first `listed` of them have numbers. Other titles
    /// become new cards with these tags in `new`. If that is more than one list, numbers after those of the
    /// cards say which.
    Slice {
        release: String,
        cards: Vec<CardChoice>,
        listed: usize,
        new: Vec<ItemList>,
        tags: Vec<String>,
    },
    /// Numbers and titles choose the cards that leave their release.
    TakeOut { cards: Vec<CardChoice> },
    /// A number or the name of a release chooses one of these changes.
    Choose { options: Vec<ChangeOption> },
    /// The first choice agrees; other numbers take cards out of the release, and titles put cards into it.
    Agreement {
        agreement: Agreement,
        cards: Vec<CardChoice>,
        others: Vec<CardChoice>,
    },
    /// It becomes an open question, an assumption or the like of an item.
    Note {
        item: ItemOrMap,
        field: &'static str,
    },
    /// It answers a question, an assumption or a risk of the map.
    AnsweredNote {
        item: ItemOrMap,
        note: NoteKind,
        was: String,
    },
    /// It answers a question that isn't in the map yet.
    NewAnsweredNote {
        item: ItemOrMap,
        question: Message<'static>,
    },
}

impl AnswerEffect {
    /// What an answer does. `choices` is the number of choices; `catalog` has the language of the map.
    ///
    /// # Errors
    ///
    /// The answer doesn't fit.
    pub(super) fn reply(
        &self,
        answer: &Answer,
        choices: usize,
        catalog: &Catalog,
    ) -> Result<Reply, Misunderstood> {
        let Answer { texts, numbers } = answer;
        let text = || texts.first().cloned().unwrap_or_default();
        let chosen = |cards: &[CardChoice]| -> Vec<ItemRef> {
            let cards = numbers.iter().filter_map(|number| cards.get(number - 1));
            cards.map(|card| card.item.clone()).collect()
        };
        let mut reply = Reply::default();
        match self {
            AnswerEffect::Decision => {}
            AnswerEffect::Field { item, field, was } => {
                reply.changes.push(set(item, field, was.clone(), text()));
            }
            AnswerEffect::Items {
                kind,
                position,
                fields,
                taken,
            } => {
                if matches!(kind, ItemKind::Activity | ItemKind::Task) {
                    check_distinct(texts, taken)?;
                }
                let added = texts
                    .iter()
                    .map(|text| added(*kind, position, text, fields));
                reply.changes.extend(added);
            }
            AnswerEffect::Release { taken } => {
                check_free(texts, taken)?;
                let position = ListPosition {
                    list: ItemList::Releases,
                    before: None,
                };
                reply
                    .changes
                    .push(added(ItemKind::Release, &position, &text(), &[]));
            }
            AnswerEffect::Personas { taken } => {
                check_free(texts, taken)?;
                reply.changes = new_personas(texts, taken);
            }
            AnswerEffect::Name { item, was } => reply.changes.push(renamed(item, was, &text())),
            AnswerEffect::QuestionName { item, was } => {
                reply.changes.push(put_at(item, "questions", was.clone()));
                reply.changes.push(renamed(item, was, &text()));
            }
            AnswerEffect::PersonaName { item, was, taken } => {
                reply.changes = renamed_persona(item, was, &text(), taken);
            }
            AnswerEffect::StoriesOf { list, backlog } => {
                let position = ListPosition {
                    list: list.clone(),
                    before: None,
                };
                // Whoever types the title of a card that is listed means that card.
                let (named, texts): (Vec<&String>, Vec<&String>) =
                    { texts.iter() }.partition(|text| card_called(backlog, text).is_some());
                let named = named
                    .into_iter()
                    .filter_map(|text| card_called(backlog, text));
                let named = named.map(|card| card.item.clone());
                let moved = chosen(backlog).into_iter().chain(named);
                reply.changes.extend(moved.map(|item| Change::Move {
                    item,
                    position: position.clone(),
                }));
                let added = texts
                    .iter()
                    .map(|text| added(ItemKind::Story, &position, text, &[]));
                reply.changes.extend(added);
            }
            AnswerEffect::PersonasOf { item, personas } => {
                let chosen = numbers.iter().filter_map(|number| personas.get(number - 1));
                let mut ids: Vec<String> = chosen.map(|persona| persona.id.clone()).collect();
                for text in texts {
                    if let Some(listed) = personas_listed(text, personas) {
                        ids.extend(listed);
                        continue;
                    }
                    let (id, new) = persona_called(text, personas)?;
                    ids.push(id);
                    reply.changes.extend(new);
                }
                let put = ids.into_iter();
                let put = put.map(|id| put_at(item, "persona", id));
                reply.changes.extend(put);
            }
            AnswerEffect::ActivitiesOf {
                persona,
                activities,
            } => {
                let items = numbers
                    .iter()
                    .filter_map(|number| activities.get(number - 1));
                let put = items.map(|item| put_at(item, "persona", persona.clone()));
                reply.changes.extend(put);
                only_choices(texts, choices)?;
            }
            AnswerEffect::Slice {
                release,
                cards,
                listed,
                new,
                tags,
            } => {
                let slice = SliceCards {
                    release,
                    cards,
                    listed: *listed,
                    new,
                    tags,
                };
                reply.changes = slice.changes(answer)?;
            }
            AnswerEffect::TakeOut { cards } => {
                let mut items = chosen(cards);
                for text in texts {
                    let card = card_called(cards, text).ok_or_else(|| no_card(text))?;
                    items.push(card.item.clone());
                }
                let out = items.into_iter().map(|story| schedule(story, None));
                reply.changes.extend(out);
            }
            AnswerEffect::Choose { options } => {
                let called = |text: &String| {
                    let key = reference_key(text);
                    let mut options = options.iter();
                    options.find(|option| reference_key(&option.called) == key)
                };
                let numbered = numbers.iter().filter_map(|number| options.get(number - 1));
                let found: Vec<&ChangeOption> =
                    numbered.chain(texts.iter().filter_map(called)).collect();
                match found[..] {
                    [option] => reply.changes.clone_from(&option.changes),
                    [] => only_choices(texts, choices)?,
                    [..] => return Err(Misunderstood::one_only()),
                }
            }
            AnswerEffect::Agreement {
                agreement,
                cards,
                others,
            } => {
                agree(
                    answer,
                    Cards {
                        agreement,
                        cards,
                        others,
                    },
                    &mut reply,
                )?;
            }
            AnswerEffect::Note { item, field } => {
                reply
                    .changes
                    .extend(texts.iter().map(|text| put(item, field, text.clone())));
            }
            AnswerEffect::AnsweredNote { item, note, was } => reply.changes.push(Change::Answer {
                item: item.clone(),
                note: *note,
                was: was.clone(),
                text: Some(text()),
            }),
            AnswerEffect::NewAnsweredNote { item, question } => {
                let question = with_capital(&catalog.plain(question));
                reply.changes.push(put(item, "questions", question.clone()));
                reply.changes.push(Change::Answer {
                    item: item.clone(),
                    note: NoteKind::Question,
                    was: question,
                    text: Some(texts.join("; ")),
                });
            }
        }
        Ok(reply)
    }
}
