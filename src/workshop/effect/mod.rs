//! What an answer does: the changes of the map that it becomes.

mod agree;
mod changes;
mod new_cards;
mod reply;
mod slice;

use super::answer::{Answer, Misunderstood};
use super::doubt::{Doubt, DoubtedAs, doubt};
use super::event::Agreement;
use super::numbers::{listed_in, once_each};
use super::phrases::{
    self, adds_nothing, denies, is_all, is_both, is_no, is_nothing, is_unsure, is_vote, is_yes,
};
use crate::map::{
    Change, ExpectedText, IdsAfterRename, ItemKind, ItemList, ItemOrMap, ItemRef, ListPosition,
    NewField, NoteKind, reference_key,
};
use crate::messages::{Catalog, Message};
use agree::{Cards, agree};
pub(super) use changes::schedule;
use changes::{
    added, check_free, check_persons, new_names, new_personas, no_activity, no_persona,
    only_choices, persona_called, personas_meant, put, put_at, renamed, renamed_persona, set,
    steps_of_stories, take_at, with_capital,
};
use new_cards::NewStories;
pub(super) use reply::{CardChoice, ChangeOption, NewCardPlace, NewCardPlaces, PersonaChoice};
pub use reply::{LeftOut, Reply};
use slice::{SliceCards, cards_called, no_card};

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
    /// It becomes the tasks of an activity whose stories are right under it: they move to the first of them. As long as they
    /// are under way, they are in an activity called `holder`. With the titles that others have.
    Steps {
        activity: ItemRef,
        stories: Vec<ItemRef>,
        holder: String,
        taken: Vec<String>,
    },
    /// It becomes a new release. With the names that others have.
    Release { taken: Vec<String> },
    /// It becomes the name of a release, whose id stays: what was agreed and answered about it still is. With the names that
    /// others have.
    ReleaseName {
        item: ItemRef,
        was: String,
        taken: Vec<String>,
    },
    /// It becomes new personas. With the ids that others have.
    Personas { taken: Vec<String> },
    /// It becomes the name of an item.
    Name { item: ItemRef, was: String },
    /// It answers the question that a card is, and stands beside it there. If nobody knows, the card is nothing but a question:
    /// one of `asked_at`, instead of the item if that says nothing else.
    QuestionAnswer {
        item: ItemRef,
        was: String,
        asked_at: ItemOrMap,
    },
    /// It becomes the name of a persona. With the ids that others have.
    PersonaName {
        item: ItemRef,
        was: String,
        taken: Vec<String>,
    },
    /// It becomes stories with these tags; the first numbers choose cards of the backlog, which are moved. If they could go
    /// to several tasks, numbers after those say to which.
    Stories {
        places: NewCardPlaces,
        backlog: Vec<CardChoice>,
        tags: Vec<String>,
    },
    /// Numbers and names choose the personas of an item. Somebody new with a clause becomes a persona.
    PersonasOf {
        item: ItemRef,
        personas: Vec<PersonaChoice>,
        /// The ids of those whom it has until now: a new answer replaces them.
        now: Vec<String>,
        /// The ids of those who do the activity before, for `him` or `the same`.
        before: Vec<String>,
    },
    /// Numbers choose the activities that a persona walks through.
    ActivitiesOf {
        persona: String,
        activities: Vec<CardChoice>,
    },
    /// Numbers and titles choose the cards that enter a release; the first `listed` of them have numbers. Other titles
    /// become new cards with these tags. If `new` asks about more than one list, numbers after those of the
    /// cards say which.
    Slice {
        release: String,
        cards: Vec<CardChoice>,
        listed: usize,
        new: NewCardPlaces,
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
    /// It answers a question that isn't in the map yet, of each of these items.
    NewAnsweredNote {
        items: Vec<ItemOrMap>,
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
        let Answer { texts, numbers, .. } = answer;
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
                let (new, left_out) = match kind {
                    ItemKind::Activity | ItemKind::Task => new_names(texts, taken, |_| Ok(()))?,
                    _ => (texts.clone(), Vec::new()),
                };
                let added = new.iter().map(|text| added(*kind, position, text, fields));
                reply.changes.extend(added);
                reply.left_out = left_out;
            }
            AnswerEffect::Steps {
                activity,
                stories,
                holder,
                taken,
            } => {
                let (new, left_out) = new_names(texts, taken, |_| Ok(()))?;
                reply.changes = steps_of_stories(activity, stories, holder, &new);
                reply.left_out = left_out;
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
            AnswerEffect::ReleaseName { item, was, taken } => {
                check_free(texts, taken)?;
                reply.changes.push(Change::Rename {
                    item: item.clone(),
                    was: Some(was.clone()),
                    to: text(),
                    ids: IdsAfterRename::Keep,
                });
            }
            AnswerEffect::Personas { taken } => {
                let (new, left_out) = new_names(texts, taken, check_persons)?;
                reply.changes = new_personas(&new, taken);
                reply.left_out = left_out;
            }
            AnswerEffect::Name { item, was } => reply.changes.push(renamed(item, was, &text())),
            AnswerEffect::QuestionAnswer {
                item,
                was,
                asked_at,
            } if is_open(answer, is_unsure) => {
                reply.changes.push(put(asked_at, "questions", was.clone()));
                if *asked_at != ItemOrMap::Item(item.clone()) {
                    reply.changes.push(Change::Remove { item: item.clone() });
                }
            }
            AnswerEffect::QuestionAnswer { item, was, .. } => {
                reply.changes.push(put_at(item, "questions", was.clone()));
                reply.changes.push(Change::Answer {
                    item: ItemOrMap::Item(item.clone()),
                    note: NoteKind::Question,
                    was: was.clone(),
                    replaces: ExpectedText::Anything,
                    text: Some(text()),
                });
            }
            AnswerEffect::PersonaName { item, was, taken } => {
                check_persons(texts)?;
                reply.changes = renamed_persona(item, was, &text(), taken);
            }
            AnswerEffect::Stories {
                places,
                backlog,
                tags,
            } => {
                let stories = NewStories {
                    places,
                    backlog,
                    tags,
                };
                (reply.changes, reply.left_out) = stories.changes(answer)?;
            }
            AnswerEffect::PersonasOf {
                item,
                personas,
                now,
                before,
            } => {
                let chosen = numbers.iter().filter_map(|number| personas.get(number - 1));
                let mut ids: Vec<String> = chosen.map(|persona| persona.id.clone()).collect();
                for text in texts {
                    let said = |says: fn(&str) -> bool| says(text) && !answer.is_literal(text);
                    // Of three people, nobody knows which two `both` are, unless two were named just before.
                    if said(is_both) && personas.len() != 2 {
                        match before[..] {
                            [_, _] => ids.extend(before.iter().cloned()),
                            _ => return Err(no_persona(text)),
                        }
                        continue;
                    }
                    if said(is_all) || said(is_both) {
                        ids.extend(personas.iter().map(|persona| persona.id.clone()));
                        continue;
                    }
                    if let Some(meant) = personas_meant(text, personas, before)? {
                        ids.extend(meant);
                        continue;
                    }
                    let (id, new) = persona_called(text, personas)?;
                    ids.push(id);
                    reply.changes.extend(new);
                }
                ids = once_each(ids);
                let gone = now.iter().filter(|id| !ids.contains(id));
                let taken = gone.map(|id| take_at(item, "persona", id.clone()));
                let put = ids.iter().map(|id| put_at(item, "persona", id.clone()));
                reply.changes.extend(put.chain(taken));
            }
            AnswerEffect::ActivitiesOf {
                persona,
                activities,
            } => {
                let mut items = chosen(activities);
                for text in texts {
                    match cards_called(activities, text)? {
                        Some(found) => {
                            items.extend(found.into_iter().map(|activity| activity.item.clone()));
                        }
                        None if is_all(text) => {
                            items.extend(activities.iter().map(|activity| activity.item.clone()));
                        }
                        // Beside the numbers of what is meant, it is a thought.
                        None if !numbers.is_empty() => reply.parked.push(text.clone()),
                        None => return Err(no_activity(text, choices)),
                    }
                }
                let put = items.iter();
                let put = put.map(|item| put_at(item, "persona", persona.clone()));
                reply.changes.extend(put);
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
                (reply.changes, reply.left_out) = slice.changes(answer)?;
                reply.more = !reply.left_out.is_empty();
            }
            AnswerEffect::TakeOut { cards } => {
                let mut items = chosen(cards);
                for text in texts {
                    match cards_called(cards, text)? {
                        Some(found) => {
                            items.extend(found.into_iter().map(|card| card.item.clone()))
                        }
                        None if !numbers.is_empty() => reply.parked.push(text.clone()),
                        None => return Err(no_card(text)),
                    }
                }
                let out = items.into_iter().map(|story| schedule(story, None));
                reply.changes.extend(out);
            }
            AnswerEffect::Choose { options } => {
                let called = |text: &str| {
                    let key = reference_key(text);
                    let mut options = options.iter();
                    options.find(|option| match option.called.as_str() {
                        ChangeOption::YES => is_yes(text),
                        ChangeOption::NO => is_no(text),
                        called => reference_key(called) == key,
                    })
                };
                let all_called = |text: &String| match called(text) {
                    Some(option) => vec![option],
                    None => listed_in(text).into_iter().filter_map(called).collect(),
                };
                let numbered = numbers.iter().filter_map(|number| options.get(number - 1));
                let found: Vec<&ChangeOption> =
                    numbered.chain(texts.iter().flat_map(all_called)).collect();
                match found[..] {
                    [option] => {
                        reply.changes.clone_from(&option.changes);
                        if !numbers.is_empty() {
                            let others = texts.iter().filter(|text| all_called(text).is_empty());
                            reply.parked.extend(others.cloned());
                        }
                    }
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
            // A question that nobody can answer stays open in the map.
            AnswerEffect::AnsweredNote { .. } if is_open(answer, adds_nothing) => {}
            AnswerEffect::AnsweredNote { item, note, was } => reply.changes.push(Change::Answer {
                item: item.clone(),
                note: *note,
                was: was.clone(),
                replaces: ExpectedText::Anything,
                text: Some(text()),
            }),
            AnswerEffect::NewAnsweredNote { items, question } => {
                let question = with_capital(&catalog.plain(question));
                for item in items {
                    reply.changes.push(put(item, "questions", question.clone()));
                    if !is_open(answer, is_unsure) {
                        reply.changes.push(Change::Answer {
                            item: item.clone(),
                            note: NoteKind::Question,
                            was: question.clone(),
                            replaces: ExpectedText::Anything,
                            text: Some(texts.join("; ")),
                        });
                    }
                }
            }
        }
        Ok(reply)
    }

    /// Whether an answer sounds like none, or like another one.
    pub(super) fn doubts(
        &self,
        answer: &Answer,
        choices: usize,
        takes_several: bool,
    ) -> Option<Doubt> {
        let becomes = match self {
            // Whoever chooses one of a few things answers with no question.
            AnswerEffect::Decision if choices > 0 && !takes_several => DoubtedAs::Choice,
            AnswerEffect::Agreement { .. } => DoubtedAs::Agreement,
            AnswerEffect::AnsweredNote { .. }
            | AnswerEffect::NewAnsweredNote { .. }
            | AnswerEffect::QuestionAnswer { .. } => DoubtedAs::Answer,
            AnswerEffect::Decision
            | AnswerEffect::Choose { .. }
            | AnswerEffect::ActivitiesOf { .. }
            | AnswerEffect::TakeOut { .. }
            | AnswerEffect::Field { field: "lang", .. } => return None,
            AnswerEffect::Items {
                kind: ItemKind::Story,
                position,
                ..
            } if position.list != ItemList::Backlog => DoubtedAs::Story,
            AnswerEffect::Stories { .. } | AnswerEffect::Slice { .. } => DoubtedAs::Story,
            AnswerEffect::Note { .. } => DoubtedAs::Note,
            AnswerEffect::Personas { .. }
            | AnswerEffect::PersonaName { .. }
            | AnswerEffect::PersonasOf { .. } => DoubtedAs::Person,
            AnswerEffect::Field { field: "title", .. } => DoubtedAs::Title,
            AnswerEffect::Field { .. } => DoubtedAs::Sentence,
            AnswerEffect::Items { .. }
            | AnswerEffect::Steps { .. }
            | AnswerEffect::Release { .. }
            | AnswerEffect::ReleaseName { .. }
            | AnswerEffect::Name { .. } => DoubtedAs::Title,
        };
        let known: Vec<(String, Vec<String>)> = match self {
            AnswerEffect::PersonasOf { personas, .. } => { personas.iter() }
                .map(|persona| (persona.id.clone(), persona.names.clone()))
                .collect(),
            _ => Vec::new(),
        };
        doubt(answer, becomes, &known, choices)
    }

    /// Whether an answer says that nobody knows one, and no note of the map keeps the question open.
    pub(super) fn is_unknown_to(&self, answer: &Answer) -> bool {
        let is_kept = matches!(
            self,
            AnswerEffect::AnsweredNote { .. }
                | AnswerEffect::NewAnsweredNote { .. }
                | AnswerEffect::QuestionAnswer { .. }
        );
        !is_kept && !answer.is_empty() && answer.numbers.is_empty() && is_open(answer, is_unsure)
    }

    /// An answer as people mean it: without what says that there is nothing to add.
    ///
    /// # Errors
    ///
    /// It says yes, or counts fingers, where nothing like this was asked.
    pub(super) fn understood(
        &self,
        answer: &Answer,
        choices: usize,
        is_optional: bool,
    ) -> Result<Answer, Misunderstood> {
        let adds_nothing: fn(&str) -> bool = match self {
            // Yes and no are among what they are asked for.
            AnswerEffect::Agreement { .. }
            | AnswerEffect::Choose { .. }
            | AnswerEffect::AnsweredNote { .. }
            | AnswerEffect::Field { field: "lang", .. } => |_| false,
            // Some of these ask for yes or no; what nobody knows stays an open question.
            AnswerEffect::NewAnsweredNote { .. } if is_optional => {
                |text| is_nothing(text) || is_no(text)
            }
            AnswerEffect::NewAnsweredNote { .. } => is_nothing,
            // No is an answer.
            AnswerEffect::QuestionAnswer { .. } => is_nothing,
            AnswerEffect::Field { .. }
            | AnswerEffect::Release { .. }
            | AnswerEffect::ReleaseName { .. }
            | AnswerEffect::Personas { .. }
            | AnswerEffect::Note { .. }
            | AnswerEffect::Decision => |text| adds_nothing(text) || denies(text),
            _ => adds_nothing,
        };
        let is_vote: fn(&str) -> bool = match self {
            AnswerEffect::Agreement { .. }
            | AnswerEffect::Choose { .. }
            | AnswerEffect::NewAnsweredNote { .. }
            | AnswerEffect::Decision
            | AnswerEffect::Field { field: "lang", .. } => |_| false,
            _ => is_vote,
        };
        let is_vote = match self {
            // Two things to choose between have no yes.
            AnswerEffect::Decision if choices > 0 => phrases::is_vote,
            _ => is_vote,
        };
        let said = |text: &&String| !answer.is_literal(text);
        let mut texts = answer.texts.iter().filter(said);
        // Nothing is listed that all or both of could be meant, and nobody is called by a pronoun.
        let lists_nothing = choices == 0
            && matches!(
                self,
                AnswerEffect::Items { .. }
                    | AnswerEffect::Steps { .. }
                    | AnswerEffect::Stories { .. }
                    | AnswerEffect::Personas { .. }
                    | AnswerEffect::Release { .. }
            );
        let is_no_name = |text: &str| is_all(text) || phrases::pronoun(text).is_some();
        let is_no_card = |text: &String| is_vote(text) || lists_nothing && is_no_name(text);
        if let Some(vote) = texts.find(|text| is_no_card(text)) {
            return Err(Misunderstood::no_answer(vote));
        }
        let texts = { answer.texts.iter() }
            .filter(|text| answer.is_literal(text) || !adds_nothing(text))
            .cloned();
        Ok(Answer {
            texts: texts.collect(),
            ..answer.clone()
        })
    }
}

/// Whether an answer says that a question stays open.
fn is_open(answer: &Answer, says_so: fn(&str) -> bool) -> bool {
    let mut texts = answer.texts.iter();
    texts.all(|text| !answer.is_literal(text) && says_so(text))
}
