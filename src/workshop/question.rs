//! A question: what is asked, why, and what an answer does to the map.

use super::answer::{Answer, Misunderstood};
use super::doubt::Doubt;
use super::effect::{AnswerEffect, Reply};
use super::progress::WorkshopProgress;
use super::step::WorkshopStep;
use crate::map::{Change, ExpectedText, ItemList, ItemOrMap, ItemRef};
use crate::messages::{Catalog, Message, message};
use serde::Serialize;

/// The id of the question who is in the room.
pub const PEOPLE_QUESTION: &str = "people";

/// A question of a workshop. It can be asked anywhere: in a terminal, as JSON, or on a phone.
#[derive(Clone, Debug)]
pub struct Question {
    /// What identifies it in the journal: it is the same as long as the same thing is asked.
    pub id: String,
    /// The step that it belongs to.
    pub step: WorkshopStep,
    /// What it is about.
    pub about: ItemOrMap,
    /// What makes one ask, such as the finding of a rule.
    pub because: Option<Message<'static>>,
    /// What is asked.
    pub text: Message<'static>,
    /// Why it is asked.
    pub why: Message<'static>,
    /// What can be chosen, by number.
    pub choices: Vec<Choice>,
    /// Whether an answer can be several texts.
    pub takes_several: bool,
    /// Whether cards are collected: an answer of one line can be followed by more of the same.
    pub collects: bool,
    /// Whether there is something in the map that more of the same is added to.
    pub is_begun: bool,
    /// Whether the workshop can go on without an answer.
    pub is_optional: bool,
    /// What it means to skip it.
    pub skip: SkipEffect,
    pub(super) becomes: AnswerEffect,
}

/// What an answer consists of: what a page asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerKind {
    /// Cards, from everybody.
    Cards,
    /// A sentence.
    Words,
    /// Choices, by number.
    Choose,
    /// Everybody's agreement.
    Agree,
}

/// Something that can be chosen by its number.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What it is.
    pub label: Message<'static>,
    /// What somebody says who chooses it, for the minutes.
    pub said: SaidChoice,
}

/// What somebody says who chooses something.
#[derive(Clone, Debug)]
pub enum SaidChoice {
    /// Its label.
    Label,
    /// Less than that, such as the title of a card.
    Words(Message<'static>),
    /// Nothing but what they write beside it.
    Nothing,
}

impl From<Message<'static>> for Choice {
    fn from(label: Message<'static>) -> Self {
        Self {
            label,
            said: SaidChoice::Label,
        }
    }
}

impl Choice {
    /// What is said by choosing it.
    fn spoken(&self) -> Option<&Message<'static>> {
        match &self.said {
            SaidChoice::Label => Some(&self.label),
            SaidChoice::Words(words) => Some(words),
            SaidChoice::Nothing => None,
        }
    }
}

/// What it means to skip a question, with a reason.
#[derive(Clone, Debug)]
pub enum SkipEffect {
    /// The reason is kept in the minutes.
    Noted,
    /// The map accepts a gap for that reason.
    Ignores {
        /// The item that has the gap.
        item: ItemOrMap,
        /// The rule that would report it.
        rule: &'static str,
    },
    /// It can't be skipped; this says why.
    Refused(Message<'static>),
}

/// Something to ask.
#[derive(Clone, Debug)]
pub struct Topic {
    /// The question.
    pub question: Question,
    /// Whether it has an answer: in the map, or, where the map can't say it, in the journal.
    pub is_settled: bool,
}

impl Topic {
    /// A question whose answer the map has to say: nothing that a journal says replaces it.
    pub(super) fn gate(question: Question, is_met: bool) -> Self {
        Self {
            question,
            is_settled: is_met,
        }
    }

    /// A question that is also settled if it was answered before, or if the map has gone on to later steps.
    pub(super) fn open_once(
        question: Question,
        is_past: bool,
        progress: &WorkshopProgress,
    ) -> Self {
        let is_settled = is_past || progress.is_settled(&question.id);
        Self {
            question,
            is_settled,
        }
    }
}

impl Question {
    /// A question that takes one answer in words, without which the workshop doesn't go on, unless it is skipped.
    pub(super) fn new(
        step: WorkshopStep,
        id: impl Into<String>,
        about: ItemOrMap,
        becomes: AnswerEffect,
    ) -> Self {
        Self {
            id: id.into(),
            step,
            about,
            because: None,
            text: Message::new(""),
            why: Message::new(""),
            choices: Vec::new(),
            takes_several: false,
            collects: false,
            is_begun: true,
            is_optional: false,
            skip: SkipEffect::Noted,
            becomes,
        }
    }

    pub(super) fn asks(self, text: Message, why: Message) -> Self {
        Self {
            text: text.into_owned(),
            why: why.into_owned(),
            ..self
        }
    }

    pub(super) fn because(self, because: Message) -> Self {
        Self {
            because: Some(because.into_owned()),
            ..self
        }
    }

    pub(super) fn choosing(mut self, choices: impl IntoIterator<Item = impl Into<Choice>>) -> Self {
        self.choices.extend(choices.into_iter().map(Into::into));
        self
    }

    pub(super) fn several(self) -> Self {
        Self {
            takes_several: true,
            ..self
        }
    }

    pub(super) fn collecting(self) -> Self {
        Self {
            takes_several: true,
            collects: true,
            ..self
        }
    }

    /// Says whether the map has anything of what is asked for.
    pub(super) fn begun(self, is_begun: bool) -> Self {
        Self { is_begun, ..self }
    }

    pub(super) fn optional(self) -> Self {
        Self {
            is_optional: true,
            ..self
        }
    }

    pub(super) fn skipping(self, skip: SkipEffect) -> Self {
        Self { skip, ..self }
    }

    /// Whether an answer of one line can be followed by more, until an empty line.
    pub fn takes_lines(&self) -> bool {
        // What comes before all else has to be in its order at once.
        let is_list = self.takes_several && self.choices.is_empty() && self.id != "before";
        self.collects || is_list
    }

    /// Whether it is about a card that may be none at all, since it is a question.
    pub fn asks_about_card(&self) -> bool {
        self.id.starts_with("gap:question-as-story:")
    }

    /// Whether it is about what a rule found.
    pub(super) fn is_about_gap(&self) -> bool {
        self.id.starts_with("gap:")
    }

    /// Whether an answer says that nobody knows one, and the map can't keep the question.
    pub fn is_unknown_to(&self, answer: &Answer) -> bool {
        self.becomes.is_unknown_to(answer)
    }

    /// Whether words are understood that aren't listed: new cards, or a sentence.
    pub fn takes_own_words(&self) -> bool {
        !matches!(
            self.becomes,
            AnswerEffect::Choose { .. }
                | AnswerEffect::ActivitiesOf { .. }
                | AnswerEffect::TakeOut { .. }
        )
    }

    /// The text of the map that an answer replaces.
    pub fn replaces(&self) -> Option<&str> {
        match &self.becomes {
            AnswerEffect::Field {
                was: ExpectedText::Text(was),
                ..
            }
            | AnswerEffect::Name { was, .. }
            | AnswerEffect::ReleaseName { was, .. }
            | AnswerEffect::PersonaName { was, .. } => Some(was),
            _ => None,
        }
    }

    /// The card that a choice stands for; none if it stands for something else.
    pub fn card_of_choice(&self, number: usize) -> Option<&ItemRef> {
        let at = number.checked_sub(1)?;
        let card = match &self.becomes {
            AnswerEffect::Slice { cards, listed, .. } => cards[..*listed].get(at),
            AnswerEffect::Stories { backlog, .. } => backlog.get(at),
            AnswerEffect::TakeOut { cards } => cards.get(at),
            AnswerEffect::ActivitiesOf { activities, .. } => activities.get(at),
            AnswerEffect::Agreement { cards, .. } => cards.get(at.checked_sub(1)?),
            _ => None,
        };
        card.map(|card| &card.item)
    }

    /// Whether the words of an answer become titles, which don't keep who said them.
    pub fn takes_titles(&self) -> bool {
        matches!(
            self.becomes,
            AnswerEffect::Items { .. }
                | AnswerEffect::Steps { .. }
                | AnswerEffect::Release { .. }
                | AnswerEffect::ReleaseName { .. }
                | AnswerEffect::Name { .. }
                | AnswerEffect::Personas { .. }
                | AnswerEffect::PersonaName { .. }
                | AnswerEffect::PersonasOf { .. }
                | AnswerEffect::Stories { .. }
                | AnswerEffect::Slice { .. }
                | AnswerEffect::ActivitiesOf { .. }
                | AnswerEffect::TakeOut { .. }
                | AnswerEffect::Agreement { .. }
        )
    }

    /// The lists of the map that its answers are added to.
    pub fn lists(&self) -> Vec<&ItemList> {
        match &self.becomes {
            AnswerEffect::Items { position, .. } => vec![&position.list],
            AnswerEffect::Personas { .. } => vec![&ItemList::Personas],
            AnswerEffect::Stories { places, .. } => {
                let asked = places.asked.iter();
                asked.map(|at| &places.all[*at].list).collect()
            }
            _ => Vec::new(),
        }
    }

    /// What an answer consists of.
    pub fn kind(&self) -> AnswerKind {
        match &self.becomes {
            AnswerEffect::Agreement { .. } => AnswerKind::Agree,
            _ if self.collects => AnswerKind::Cards,
            _ if !self.choices.is_empty() => AnswerKind::Choose,
            _ if self.takes_several => AnswerKind::Cards,
            _ => AnswerKind::Words,
        }
    }

    /// What an answer does. `catalog` has the language of the map.
    ///
    /// # Errors
    ///
    /// The answer doesn't fit the question.
    pub fn reply(&self, answer: &Answer, catalog: &Catalog) -> Result<Reply, Misunderstood> {
        let answer = &self.understood(answer)?;
        if answer.is_empty() {
            return match self.is_optional {
                true => Ok(Reply::default()),
                false => Err(Misunderstood::missing(self.how_to_pass())),
            };
        }
        let numbers = answer.numbers.iter();
        if let Some(wrong) = numbers
            .clone()
            .find(|number| !(1..=self.choices.len()).contains(number))
        {
            return Err(Misunderstood::no_choice(*wrong, self.choices.len()));
        }
        if !self.takes_several && answer.texts.len() > 1 {
            return Err(Misunderstood::one_only());
        }
        let mut reply = self.becomes.reply(answer, self.choices.len(), catalog)?;
        let said = numbers.filter_map(|number| self.choices[number - 1].spoken());
        let said: Vec<String> = said.map(|said| catalog.plain(said)).collect();
        let chosen = said.join(", ");
        let words = answer.texts.iter().cloned();
        reply.texts = said.into_iter().chain(words).collect();
        for aside in &answer.asides {
            match self.becomes {
                // A decision is kept with what is said beside it.
                AnswerEffect::Decision => reply.texts.push(aside.clone()),
                AnswerEffect::Agreement { .. } => reply.parked.push(aside.clone()),
                _ if chosen.is_empty() => reply.parked.push(aside.clone()),
                _ => reply.parked.push(format!("{chosen}, {aside}")),
            }
        }
        for left_out in &reply.left_out {
            let at = { reply.texts.iter() }.rposition(|text| *text == left_out.text);
            at.map(|at| reply.texts.remove(at));
        }
        reply.numbers = answer.numbers.clone();
        Ok(reply)
    }

    /// An answer as people mean it: `nothing`, or what they say instead in another language, adds nothing.
    ///
    /// # Errors
    ///
    /// It says yes, or counts fingers, where nothing like this was asked.
    pub fn understood(&self, answer: &Answer) -> Result<Answer, Misunderstood> {
        self.becomes
            .understood(answer, self.choices.len(), self.is_optional)
    }

    /// Whether an answer that somebody typed sounds like none, or like another one: it is asked about before it is taken.
    pub fn doubts(&self, answer: &Answer) -> Option<Doubt> {
        match answer.is_typed {
            true => self
                .becomes
                .doubts(answer, self.choices.len(), self.takes_several),
            false => None,
        }
    }

    /// How to go on without an answer, where one is needed.
    fn how_to_pass(&self) -> Message<'static> {
        match &self.skip {
            SkipEffect::Refused(why) => why.clone(),
            SkipEffect::Noted | SkipEffect::Ignores { .. } => message!("workshop-can-be-skipped"),
        }
    }

    /// The item and the rule of the gap that the map accepts if it is skipped.
    pub fn accepts(&self) -> Option<(ItemOrMap, &'static str)> {
        match &self.skip {
            SkipEffect::Ignores { item, rule } => Some((item.clone(), *rule)),
            SkipEffect::Noted | SkipEffect::Refused(_) => None,
        }
    }

    /// What skipping it for a reason does.
    ///
    /// # Errors
    ///
    /// It can't be skipped.
    pub fn skipped(&self, reason: &str) -> Result<Vec<Change>, Misunderstood> {
        match &self.skip {
            SkipEffect::Refused(why) => Err(Misunderstood::new(
                message!("workshop-not-skipped"),
                why.clone(),
            )),
            SkipEffect::Noted => Ok(Vec::new()),
            SkipEffect::Ignores { item, rule } => Ok(vec![Change::Ignore {
                item: item.clone(),
                rule: (*rule).to_owned(),
                was: ExpectedText::Anything,
                reason: reason.to_owned(),
            }]),
        }
    }
}
