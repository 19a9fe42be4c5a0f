//! What an answer does: the changes of the map that it becomes.

use super::answer::{Answer, Misunderstood, half_width};
use super::event::Agreement;
use crate::map::{
    Change, ExpectedText, IdsAfterRename, ItemKind, ItemList, ItemOrMap, ItemRef, ListPosition,
    NewField, NewValue, NoteKind, id_from_title, reference_key,
};
use crate::messages::{Catalog, Message, MessageValue, message};

/// What an answer does.
#[derive(Clone, Debug, Default)]
pub struct Reply {
    /// The changes of the map, to be made together.
    pub changes: Vec<Change>,
    /// The answer in words, for the minutes.
    pub texts: Vec<String>,
    /// The release that everybody agreed to.
    pub agreed: Option<Agreement>,
    /// What goes into the parking lot.
    pub parked: Vec<String>,
    /// Whether more of the same may follow, so that the question is still asked.
    pub more: bool,
}

/// A card that can be chosen.
#[derive(Clone, Debug)]
pub(super) struct CardChoice {
    pub(super) item: ItemRef,
    pub(super) title: String,
}

/// What an answer does.
#[derive(Clone, Debug)]
pub(super) enum AnswerEffect {
    /// Nothing in the map; it is kept in the minutes.
    Decision,
    /// It becomes the value of a field.
    Field {
        item: ItemOrMap,
        field: &'static str,
    },
    /// It becomes new items of this kind.
    Items {
        kind: ItemKind,
        position: ListPosition,
        fields: Vec<NewField>,
    },
    /// It becomes a new release. With the names that others have.
    Release { taken: Vec<String> },
    /// It becomes new personas. With the ids that others have.
    Personas { taken: Vec<String> },
    /// It becomes the name of an item.
    Name { item: ItemRef, was: String },
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
    /// Numbers choose the personas of an item.
    PersonasOf {
        item: ItemRef,
        personas: Vec<String>,
    },
    /// Numbers choose the activities that a persona walks through.
    ActivitiesOf {
        persona: String,
        activities: Vec<ItemRef>,
    },
    /// Numbers and titles choose the cards that enter a release. Other titles become new cards in `new`.
    Slice {
        release: String,
        cards: Vec<CardChoice>,
        new: Option<ItemList>,
    },
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
            AnswerEffect::Field { item, field } => reply.changes.push(set(item, field, text())),
            AnswerEffect::Items {
                kind,
                position,
                fields,
            } => {
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
            AnswerEffect::PersonaName { item, was, taken } => {
                reply.changes = renamed_persona(item, was, &text(), taken);
            }
            AnswerEffect::StoriesOf { list, backlog } => {
                let position = ListPosition {
                    list: list.clone(),
                    before: None,
                };
                let moved = chosen(backlog).into_iter();
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
                let ids = numbers.iter().filter_map(|number| personas.get(number - 1));
                let put = ids.map(|id| put(&ItemOrMap::Item(item.clone()), "persona", id.clone()));
                reply.changes.extend(put);
                only_choices(texts, choices)?;
            }
            AnswerEffect::ActivitiesOf {
                persona,
                activities,
            } => {
                let items = numbers
                    .iter()
                    .filter_map(|number| activities.get(number - 1));
                let put = items
                    .map(|item| put(&ItemOrMap::Item(item.clone()), "persona", persona.clone()));
                reply.changes.extend(put);
                only_choices(texts, choices)?;
            }
            AnswerEffect::Slice {
                release,
                cards,
                new,
            } => {
                let mut items = chosen(cards);
                for text in texts {
                    match (card_called(cards, text), new) {
                        (Some(card), _) => items.push(card.item.clone()),
                        (None, Some(list)) => {
                            let position = ListPosition {
                                list: list.clone(),
                                before: None,
                            };
                            let field = NewField {
                                key: "release".into(),
                                value: NewValue::Text(release.clone()),
                            };
                            reply
                                .changes
                                .push(added(ItemKind::Story, &position, text, &[field]));
                        }
                        (None, None) => return Err(no_card(text)),
                    }
                }
                items.dedup();
                reply.changes.extend(
                    items
                        .into_iter()
                        .map(|story| schedule(story, Some(release))),
                );
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
                );
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
                    text: Some(text()),
                });
            }
        }
        Ok(reply)
    }
}

/// A release that is to be agreed, with its cards and those that could be in it.
struct Cards<'q> {
    agreement: &'q Agreement,
    cards: &'q [CardChoice],
    others: &'q [CardChoice],
}

/// What people say when they agree, in the languages of the catalog.
const YES: [&str; 55] = [
    "agreed",
    "agree",
    "i agree",
    "we agree",
    "yes",
    "y",
    "ok",
    "okay", // English
    "ja",
    "einverstanden",
    "zustimmung",
    "stimme zu", // German
    "oui",
    "d'accord", // French
    "sí",
    "si",
    "de acuerdo",
    "vale", // Spanish
    "sim",
    "de acordo",
    "concordo",
    "concordamos", // Portuguese
    "sì",
    "d'accordo",
    "va bene", // Italian
    "akkoord",
    "eens",
    "mee eens", // Dutch
    "tak",
    "zgoda",
    "zgadzam się",
    "zgadzamy się", // Polish
    "はい",
    "うん",
    "同意",
    "同意します",
    "賛成",
    "賛成です",
    "合意",
    "合意します", // Japanese
    "是",
    "是的",
    "好",
    "好的",
    "可以",
    "行",
    "没问题",
    "赞成",
    "同意了", // Chinese
    "예",
    "네",
    "동의",
    "동의합니다",
    "찬성",
    "좋아요", // Korean
];

fn is_yes(text: &str) -> bool {
    let text = half_width(text).replace('’', "'").to_lowercase();
    YES.contains(&text.trim_end_matches(['.', '!', '。']).trim_end())
}

/// The card with this title.
fn card_called<'c>(cards: &'c [CardChoice], title: &str) -> Option<&'c CardChoice> {
    let same = cards.iter().find(|card| card.title == title);
    let key = reference_key(title);
    let like = || {
        cards
            .iter()
            .find(|card| !key.is_empty() && reference_key(&card.title) == key)
    };
    same.or_else(like)
}

fn no_card(title: &str) -> Misunderstood {
    let message = message!("workshop-no-card", title = MessageValue::title(title));
    Misunderstood::new(message, message!("workshop-no-card.help"))
}

/// Refuses names that others have: nobody could tell them apart.
fn check_free(names: &[String], taken: &[String]) -> Result<(), Misunderstood> {
    let is_taken = |name: &&String| {
        let key = reference_key(name);
        taken
            .iter()
            .any(|other| other == *name || reference_key(other) == key)
    };
    match names.iter().find(is_taken) {
        None => Ok(()),
        Some(name) => {
            let title = MessageValue::title(name);
            let message = message!("workshop-name-taken", name = title);
            Err(Misunderstood::new(
                message,
                message!("workshop-name-taken.help"),
            ))
        }
    }
}

/// Refuses words where only numbers can be chosen.
fn only_choices(texts: &[String], choices: usize) -> Result<(), Misunderstood> {
    match texts {
        [] => Ok(()),
        [..] => Err(Misunderstood::new(
            message!("workshop-only-choices"),
            message!("workshop-no-choice.help", count = choices),
        )),
    }
}

fn added(kind: ItemKind, position: &ListPosition, name: &str, fields: &[NewField]) -> Change {
    Change::Add {
        kind,
        position: position.clone(),
        name: name.to_owned(),
        fields: fields.to_vec(),
    }
}

/// New personas. Sarah, a busy parent, is `sarah` in stories, unless another Sarah is.
fn new_personas(names: &[String], taken: &[String]) -> Vec<Change> {
    let position = ListPosition {
        list: ItemList::Personas,
        before: None,
    };
    let mut taken = taken.to_vec();
    let added = names.iter().map(|name| {
        let id = short_id(name, &taken);
        taken.extend(id.clone());
        let fields = id.map(|id| NewField {
            key: "id".into(),
            value: NewValue::Text(id),
        });
        added(ItemKind::Persona, &position, name, fields.as_slice())
    });
    added.collect()
}

/// The id of a persona whose name has a clause, made from what comes before that.
fn short_id(name: &str, taken: &[String]) -> Option<String> {
    let clause = name.find([',', '(']).filter(|at| *at > 0)?;
    let id = id_from_title(&name[..clause], ItemKind::Persona.word());
    let key = reference_key(&id);
    let is_taken = taken.iter().any(|other| reference_key(other) == key);
    (!is_taken).then_some(id)
}

fn set(item: &ItemOrMap, field: &str, to: String) -> Change {
    Change::Set {
        item: item.clone(),
        field: field.to_owned(),
        was: ExpectedText::Anything,
        to: Some(to),
    }
}

fn put(item: &ItemOrMap, field: &str, value: String) -> Change {
    Change::Put {
        item: item.clone(),
        field: field.to_owned(),
        value,
        before: None,
    }
}

fn schedule(story: ItemRef, release: Option<&String>) -> Change {
    Change::Schedule {
        story,
        release: release.cloned(),
    }
}

/// The change that gives an item another name.
fn renamed(item: &ItemRef, was: &str, to: &str) -> Change {
    Change::Rename {
        item: item.clone(),
        was: Some(was.to_owned()),
        to: to.to_owned(),
        ids: IdsAfterRename::Follow,
    }
}

/// The changes that give a persona another name, and another id if the old one says what the old name said.
fn renamed_persona(item: &ItemRef, was: &str, to: &str, taken: &[String]) -> Vec<Change> {
    let says_name = reference_key(&item.id) == reference_key(was);
    let Some(id) = short_id(to, taken).filter(|_| says_name) else {
        return vec![renamed(item, was, to)];
    };
    let new = ItemRef::new(item.kind, id.clone());
    let set = set(&ItemOrMap::Item(item.clone()), "id", id);
    vec![set, renamed(&new, was, to)]
}

/// A sentence with a capital letter.
fn with_capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// What is said about a release that is to be agreed: yes, cards that go out, cards that come in, or an objection, which
/// is parked.
fn agree(answer: &Answer, found: Cards, reply: &mut Reply) {
    let Cards {
        agreement,
        cards,
        others,
    } = found;
    let yes = |text: &String| is_yes(text);
    if answer.numbers == [1] || !answer.texts.is_empty() && answer.texts.iter().all(yes) {
        reply.agreed = Some(agreement.clone());
        return;
    }
    let out = answer.numbers.iter().filter(|number| **number > 1);
    let out = out.filter_map(|number| cards.get(number - 2));
    reply
        .changes
        .extend(out.map(|card| schedule(card.item.clone(), None)));
    for text in &answer.texts {
        match (card_called(others, text), card_called(cards, text)) {
            (Some(card), _) => {
                let release = Some(&agreement.release);
                reply.changes.push(schedule(card.item.clone(), release));
            }
            (None, Some(card)) => reply.changes.push(schedule(card.item.clone(), None)),
            (None, None) => reply.parked.push(text.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_agree_in_their_own_language() {
        for text in [
            "Agreed!",
            "OK.",
            "Ja",
            "D’accord",
            "Sí",
            "Sim",
            "Sì.",
            "Akkoord",
            "Tak",
            "はい。",
            "同意",
            "是！",
            "好",
            "예",
            "네.",
            "ＯＫ",
        ] {
            assert!(is_yes(text), "{text}");
        }
        for text in [
            "no",
            "いいえ",
            "不",
            "아니요",
            "OK, but later",
            "同意しません",
        ] {
            assert!(!is_yes(text), "{text}");
        }
    }
}
