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
    /// The numbers of the choices in it.
    pub numbers: Vec<usize>,
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

/// Changes that can be chosen.
#[derive(Clone, Debug)]
pub(super) struct ChangeOption {
    /// The release that stands for it.
    pub(super) called: String,
    pub(super) changes: Vec<Change>,
}

/// A persona who can be chosen.
#[derive(Clone, Debug)]
pub(super) struct PersonaChoice {
    pub(super) id: String,
    /// The names by which people call them.
    pub(super) names: Vec<String>,
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
                let chosen = numbers.iter().filter_map(|number| personas.get(number - 1));
                let mut ids: Vec<String> = chosen.map(|persona| persona.id.clone()).collect();
                for text in texts {
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

/// The cards that can enter a release, and the lists that new ones can be added to.
struct SliceCards<'q> {
    release: &'q String,
    cards: &'q [CardChoice],
    listed: usize,
    new: &'q [ItemList],
    tags: &'q [String],
}

impl SliceCards<'_> {
    fn changes(&self, answer: &Answer) -> Result<Vec<Change>, Misunderstood> {
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

fn added_story(position: &ListPosition, title: &str, fields: &[NewField]) -> Change {
    added(ItemKind::Story, position, title, fields)
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

/// The id of the persona whom somebody named, and what adds them if they are new.
fn persona_called(
    name: &str,
    personas: &[PersonaChoice],
) -> Result<(String, Option<Change>), Misunderstood> {
    let key = reference_key(name);
    let is_called = |persona: &&PersonaChoice| {
        let mut names = persona.names.iter();
        persona.id == name || names.any(|other| reference_key(other) == key)
    };
    if let Some(persona) = personas.iter().find(is_called) {
        return Ok((persona.id.clone(), None));
    }
    if !name.contains([',', '(', '，', '、']) {
        let title = MessageValue::title(name);
        let message = message!("workshop-no-persona", name = title);
        let help = message!("workshop-no-persona.help");
        return Err(Misunderstood::new(message, help));
    }
    let taken: Vec<String> = { personas.iter() }
        .flat_map(|persona| [&persona.id].into_iter().chain(&persona.names).cloned())
        .collect();
    let new = new_personas(&[name.to_owned()], &taken).into_iter().next();
    let own = || id_from_title(name, ItemKind::Persona.word());
    let id = short_id(name, &taken).unwrap_or_else(own);
    Ok((id, new))
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

/// What people say when they don't, in the same languages.
const NO: [&str; 33] = [
    "no",
    "n",
    "nope",
    "not yet",
    "disagree",
    "nein",
    "nicht einverstanden",
    "non",
    "pas d'accord",
    "todavía no",
    "no estoy de acuerdo",
    "não",
    "nao",
    "discordo",
    "non sono d'accordo",
    "nee",
    "niet akkoord",
    "oneens",
    "nie",
    "nie zgadzam się",
    "いいえ",
    "いや",
    "反対",
    "反対です",
    "不同意",
    "不",
    "不行",
    "不是",
    "反对",
    "아니요",
    "아니오",
    "반대",
    "반대합니다",
];

fn is_yes(text: &str) -> bool {
    YES.contains(&reduced(text).as_str())
}

fn is_no(text: &str) -> bool {
    NO.contains(&reduced(text).as_str())
}

/// What was said, without its case and its end.
fn reduced(text: &str) -> String {
    let text = half_width(text).replace('’', "'").to_lowercase();
    let text = text.trim_end_matches(['.', '!', '。']).trim_end();
    text.to_owned()
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

/// Refuses titles that others have, or that are in the answer twice.
fn check_distinct(titles: &[String], taken: &[String]) -> Result<(), Misunderstood> {
    check_free(titles, taken)?;
    let mut before = titles.iter().enumerate();
    before.try_for_each(|(at, title)| check_free(std::slice::from_ref(title), &titles[..at]))
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

fn set(item: &ItemOrMap, field: &str, was: ExpectedText, to: String) -> Change {
    Change::Set {
        item: item.clone(),
        field: field.to_owned(),
        was,
        to: Some(to),
    }
}

fn put_at(item: &ItemRef, field: &str, value: String) -> Change {
    put(&ItemOrMap::Item(item.clone()), field, value)
}

fn put(item: &ItemOrMap, field: &str, value: String) -> Change {
    Change::Put {
        item: item.clone(),
        field: field.to_owned(),
        value,
        before: None,
    }
}

pub(super) fn schedule(story: ItemRef, release: Option<&String>) -> Change {
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
    let made_of_name = short_id(was, &[]).unwrap_or_else(|| was.to_owned());
    let says_name = [was, &made_of_name]
        .iter()
        .any(|name| reference_key(&item.id) == reference_key(name));
    let Some(id) = short_id(to, taken).filter(|_| says_name) else {
        return vec![renamed(item, was, to)];
    };
    let new = ItemRef::new(item.kind, id.clone());
    let item = ItemOrMap::Item(item.clone());
    let set = set(&item, "id", ExpectedText::Anything, id);
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
///
/// # Errors
///
/// They say no and not why, or name a card that is in the release already.
fn agree(answer: &Answer, found: Cards, reply: &mut Reply) -> Result<(), Misunderstood> {
    let Cards {
        agreement,
        cards,
        others,
    } = found;
    let yes = |text: &String| is_yes(text);
    if answer.numbers == [1] || !answer.texts.is_empty() && answer.texts.iter().all(yes) {
        reply.agreed = Some(agreement.clone());
        return Ok(());
    }
    if answer.texts.iter().any(|text| is_no(text)) {
        let help = message!("workshop-agree.needed");
        return Err(Misunderstood::new(message!("workshop-agree-no"), help));
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
            // Titles put cards in; nobody shall take one out by them.
            (None, Some(card)) => {
                let title = MessageValue::title(&card.title);
                let message = message!("workshop-in-already", title = title);
                let help = message!("workshop-in-already.help");
                return Err(Misunderstood::new(message, help));
            }
            (None, None) => reply.parked.push(text.clone()),
        }
    }
    Ok(())
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
        for text in ["No", "nein!", "Não.", "いいえ。", "아니요"] {
            assert!(is_no(text), "{text}");
        }
    }
}
