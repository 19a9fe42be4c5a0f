//! The step Gaps: what the rules found, one finding after the other, and what only people can see.

use super::rule_table::{RuleAnswer, answer_to, step_of};
use crate::gaps::{Finding, RuleItem, Subject};
use crate::map::{
    ItemKind, ItemList, ItemOrMap, ItemRef, ListPosition, NewField, NewValue, Note, NoteKind,
};
use crate::messages::{Message, MessageValue, message};
use crate::text::Level;
use crate::workshop::effect::AnswerEffect;
use crate::workshop::facts::RoomFacts;
use crate::workshop::question::{Question, SkipEffect, Topic};
use crate::workshop::step::WorkshopStep;

pub(in crate::workshop) fn gaps(facts: &RoomFacts) -> Vec<Topic> {
    let mut topics = rule_topics(facts, WorkshopStep::Gaps);
    // On a map with releases, the questions have been read in the gap report.
    let is_past = !facts.map.releases.is_empty();
    let questions = facts.gaps.questions.iter();
    topics.extend(questions.map(|question| {
        let item = question.because.first().copied().unwrap_or(RuleItem::Map);
        let item = noted_at(facts, item);
        let becomes = AnswerEffect::NewAnsweredNote {
            item: item.clone(),
            question: question.message.clone(),
        };
        let id = format!("room:{}:{item}", question.message.name);
        let question = Question::new(WorkshopStep::Gaps, id, item, becomes)
            .asks(question.message.clone(), message!("workshop-room.why"))
            .optional();
        Topic::open_once(question, is_past, facts.progress)
    }));
    topics
}

/// The questions about what rules found, of the rules that are asked about in this step.
pub(super) fn rule_topics(facts: &RoomFacts, step: WorkshopStep) -> Vec<Topic> {
    let findings = facts.gaps.findings.iter();
    let of_step = findings.filter(|finding| step_of(finding.rule) == step);
    of_step
        .filter_map(|finding| rule_topic(facts, step, finding))
        .collect()
}

fn rule_topic(facts: &RoomFacts, step: WorkshopStep, finding: &Finding) -> Option<Topic> {
    let map = facts.map;
    let (rule, subject) = (finding.rule, finding.subject);
    let item = subject.item();
    let noted_at = noted_at(facts, item);
    let mut choices = Vec::new();
    let asks_for_note = || AnswerEffect::Note {
        item: noted_at.clone(),
        field: "questions",
    };
    let becomes = match answer_to(rule) {
        RuleAnswer::Agenda => return None,
        RuleAnswer::Name => match (item, item.address(map)) {
            (RuleItem::Persona(_), Some(item)) => {
                let ids = map.personas.iter().map(|persona| persona.id.clone());
                let was = subject.item().name(map).to_owned();
                AnswerEffect::PersonaName {
                    item,
                    was,
                    taken: ids.collect(),
                }
            }
            (_, Some(item)) => AnswerEffect::Name {
                item,
                was: subject.item().name(map).to_owned(),
            },
            (_, None) => asks_for_note(),
        },
        RuleAnswer::Question => asks_for_note(),
        RuleAnswer::NoteAnswer => match note(facts, subject) {
            // What was asked in this workshop is open on purpose.
            Some((_, note)) if facts.progress.has_said(&note.text.text) => return None,
            Some((kind, note)) => AnswerEffect::AnsweredNote {
                item: facts.address(item),
                note: kind,
                was: note.text.text.clone(),
            },
            None => asks_for_note(),
        },
        RuleAnswer::Activities => {
            let activities: Vec<ItemRef> = facts
                .steps()
                .filter_map(|activity| RuleItem::Activity(activity).address(map))
                .collect();
            let titles = facts.steps().map(|activity| {
                let title = MessageValue::from(map[activity].title.text.as_str());
                message!("workshop-choice", name = title).into_owned()
            });
            choices = titles.collect();
            match item.address(map) {
                Some(item) => AnswerEffect::ActivitiesOf {
                    persona: item.id,
                    activities,
                },
                None => asks_for_note(),
            }
        }
        RuleAnswer::Language => AnswerEffect::Field {
            item: ItemOrMap::Map,
            field: "lang",
        },
        RuleAnswer::Failures => match failures_at(facts, finding) {
            Some(becomes) => becomes,
            None => asks_for_note(),
        },
    };
    let takes_several = matches!(
        becomes,
        AnswerEffect::Note { .. } | AnswerEffect::Items { .. } | AnswerEffect::ActivitiesOf { .. }
    );
    // A reason for one place is a reason there; for several, it is one for the map.
    let accepted_at = match finding.further_places[..] {
        [] => noted_at,
        [..] => ItemOrMap::Map,
    };
    let id = format!("gap:{}:{}", rule.id, subject.identity(map));
    let question = Question::new(step, id, facts.address(item), becomes)
        .because(finding.message.clone())
        .asks(
            Message::new(format!("{}.ask", rule.id)),
            Message::new(format!("{}.why", rule.id)),
        )
        .choosing(choices)
        .skipping(SkipEffect::Ignores {
            item: accepted_at,
            rule: rule.id,
        });
    let question = Question {
        takes_several,
        is_optional: finding.level == Level::Note,
        ..question
    };
    // A note on a map whose releases are made has been read before.
    let is_past =
        finding.level == Level::Note && step == WorkshopStep::Gaps && !map.releases.is_empty();
    Some(Topic::open_once(question, is_past, facts.progress))
}

/// The item that takes notes for another one: personas take none.
fn noted_at(facts: &RoomFacts, item: RuleItem) -> ItemOrMap {
    match item {
        RuleItem::Persona(_) => ItemOrMap::Map,
        item => facts.address(item),
    }
}

fn note<'m>(facts: &RoomFacts<'m>, subject: Subject) -> Option<(NoteKind, &'m Note)> {
    let Subject::Note(item, kind, position) = subject else {
        return None;
    };
    let notes = item.details(facts.map).notes.of_kind(kind);
    Some((kind, notes.get(position)?))
}

/// Stories about failures, in the release and in the first task that a finding is about.
fn failures_at(facts: &RoomFacts, finding: &Finding) -> Option<AnswerEffect> {
    let map = facts.map;
    let release = map[finding.wall_place.release().or(map.first_unreleased())?]
        .id
        .clone();
    let mut places = finding.places().map(|place| place.subject.item());
    let task = places.find(|item| matches!(item, RuleItem::Task(_) | RuleItem::Activity(_)))?;
    if matches!(task, RuleItem::Activity(activity) if map.has_steps(activity)) {
        return None;
    }
    let field = |key: &str, value| NewField {
        key: key.into(),
        value,
    };
    Some(AnswerEffect::Items {
        kind: ItemKind::Story,
        position: ListPosition {
            list: ItemList::Below(task.address(map)?),
            before: None,
        },
        fields: vec![
            field("release", NewValue::Text(release)),
            field("tags", NewValue::List(vec!["edge".into()])),
        ],
    })
}
