//! The step Gaps: what the rules found, one finding after the other, and what only people can see.

use super::cards::{can_enter, cards_of, choice_of_card, places_for_new};
use super::rule_table::{RuleAnswer, answer_to, step_of};
use super::stories::FAILURE_TAGS;
use crate::gaps::{Finding, Rule, RuleItem, Subject, says_only_its_title};
use crate::map::{Change, ExpectedText, ItemOrMap, Note, NoteKind, StoryIx, TaskIx};
use crate::messages::{Message, MessageValue, message};
use crate::text::Level;
use crate::workshop::effect::{AnswerEffect, CardChoice, ChangeOption, schedule};
use crate::workshop::facts::RoomFacts;
use crate::workshop::question::{Choice, Question, SkipEffect, Topic};
use crate::workshop::step::WorkshopStep;

/// The rule about cards that are questions.
const QUESTION_AS_STORY: &str = "question-as-story";

pub(in crate::workshop) fn gaps(facts: &RoomFacts) -> Vec<Topic> {
    let mut topics = rule_topics(facts, |rule| step_of(rule) == WorkshopStep::Gaps);
    // On a map with releases, the questions have been read in the gap report.
    let is_past = facts.is_past_stories() && !facts.asks_all;
    let questions = facts.gaps.questions.iter();
    // What comes after the last activity has been asked already.
    let is_asked_already =
        |name: &str| name == "question-after" && facts.progress.is_settled("after");
    let questions = questions.filter(|question| !is_asked_already(&question.message.name));
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

/// The questions about what some of the rules found.
pub(super) fn rule_topics(facts: &RoomFacts, is_asked: impl Fn(&Rule) -> bool) -> Vec<Topic> {
    let findings = facts.gaps.findings.iter();
    let asked = findings.filter(|finding| is_asked(finding.rule));
    asked
        .filter_map(|finding| rule_topic(facts, step_of(finding.rule), finding))
        .collect()
}

fn rule_topic(facts: &RoomFacts, step: WorkshopStep, finding: &Finding) -> Option<Topic> {
    let map = facts.map;
    let (rule, subject) = (finding.rule, finding.subject);
    let item = subject.item();
    let noted_at = noted_at(facts, item);
    let mut choices: Vec<Choice> = Vec::new();
    let asks_for_note = || AnswerEffect::NewAnsweredNote {
        item: noted_at.clone(),
        question: Message::new(format!("{}.ask", rule.id)),
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
            (RuleItem::Story(_) | RuleItem::Backlog(_), Some(item))
                if rule.id == QUESTION_AS_STORY =>
            {
                let was = subject.item().name(map).to_owned();
                let asked_at = asked_at(facts, subject.item());
                AnswerEffect::QuestionName {
                    item,
                    was,
                    asked_at,
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
            let activities = facts.steps().filter_map(|activity| {
                let title = map[activity].title.text.clone();
                let label = message!("workshop-choice", name = title.clone()).into_owned();
                let label = Choice::from(label);
                let item = RuleItem::Activity(activity).address(map)?;
                let task = String::new();
                Some((CardChoice { item, title, task }, label))
            });
            let (activities, labels): (Vec<CardChoice>, Vec<Choice>) = activities.unzip();
            choices = labels;
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
            was: ExpectedText::Anything,
        },
        RuleAnswer::Failures => match failures_at(facts, finding) {
            Some((becomes, labels)) => {
                choices = labels;
                becomes
            }
            None => asks_for_note(),
        },
        RuleAnswer::Acceptance => AnswerEffect::Note {
            item: only_place(facts, finding)?,
            field: "acceptance",
        },
        RuleAnswer::TakeOut => match item {
            RuleItem::Release(release) => {
                let stories = facts.stories_in(release);
                let listed = stories.iter().map(|story| choice_of_card(facts, *story));
                choices = listed.collect();
                AnswerEffect::TakeOut {
                    cards: cards_of(facts, stories),
                }
            }
            _ => asks_for_note(),
        },
        RuleAnswer::Entry => match entry_at(facts, subject) {
            Some((options, labels)) => {
                choices = labels.into_iter().map(Choice::from).collect();
                AnswerEffect::Choose { options }
            }
            None => asks_for_note(),
        },
        RuleAnswer::Need => match subject {
            Subject::Need(story, position) => {
                let needed = map[story].needs.get(position)?.story;
                let (options, labels) = needed_at(facts, story, needed);
                choices = labels.into_iter().map(Choice::from).collect();
                AnswerEffect::Choose { options }
            }
            _ => asks_for_note(),
        },
    };
    let takes_several = matches!(
        becomes,
        AnswerEffect::Note { .. }
            | AnswerEffect::Slice { .. }
            | AnswerEffect::TakeOut { .. }
            | AnswerEffect::ActivitiesOf { .. }
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
    // A note on a map whose releases are made has been read before; but a card that is a question is one of the room.
    let is_note = finding.level == Level::Note && rule.id != QUESTION_AS_STORY;
    let is_past = is_note && step == WorkshopStep::Gaps && facts.is_past_stories();
    Some(Topic::open_once(question, is_past, facts.progress))
}

/// The item that takes notes for another one: personas take none.
fn noted_at(facts: &RoomFacts, item: RuleItem) -> ItemOrMap {
    match item {
        RuleItem::Persona(_) => ItemOrMap::Map,
        item => facts.address(item),
    }
}

/// The item that takes over the question which a card is: its task, or the map for a card of the backlog. A card that says
/// more than its question, or that others refer to, keeps it.
fn asked_at(facts: &RoomFacts, item: RuleItem) -> ItemOrMap {
    let map = facts.map;
    let (story, owner) = match item {
        RuleItem::Story(story) => {
            let task = map[story].task;
            let owner = task.map_or(RuleItem::Map, |task| RuleItem::for_column(task, map));
            (&map[story], owner)
        }
        RuleItem::Backlog(at) => (&map.backlog[at], RuleItem::Map),
        item => return facts.address(item),
    };
    let is_needed = map.stories.iter().any(|other| {
        let mut needs = other.needs.iter();
        needs.any(|need| RuleItem::Story(need.story) == item)
    });
    match says_only_its_title(story) && story.release.is_none() && !is_needed {
        true => facts.address(owner),
        false => facts.address(item),
    }
}

fn note<'m>(facts: &RoomFacts<'m>, subject: Subject) -> Option<(NoteKind, &'m Note)> {
    let Subject::Note(item, kind, position) = subject else {
        return None;
    };
    let notes = item.details(facts.map).notes.of_kind(kind);
    Some((kind, notes.get(position)?))
}

/// The only story that a finding is about.
fn only_place(facts: &RoomFacts, finding: &Finding) -> Option<ItemOrMap> {
    let places = finding.places().map(|place| place.subject.item());
    let stories: Vec<RuleItem> = places
        .filter(|item| matches!(item, RuleItem::Story(_)))
        .collect();
    match stories[..] {
        [only] => Some(facts.address(only)),
        _ => None,
    }
}

/// Stories about failures that enter the release that a finding is about: those that are there already, and new ones in
/// the tasks that it is about.
fn failures_at(facts: &RoomFacts, finding: &Finding) -> Option<(AnswerEffect, Vec<Choice>)> {
    let map = facts.map;
    let release = finding.wall_place.release().or(map.first_unreleased())?;
    let places = finding.places().map(|place| place.subject.item());
    let columns = places.filter_map(|item| match item {
        RuleItem::Task(task) => Some(task),
        RuleItem::Activity(activity) if !map.has_steps(activity) => map.tasks_of(activity).next(),
        _ => None,
    });
    let columns: Vec<TaskIx> = columns.collect();
    if columns.is_empty() {
        return None;
    }
    let enters = |story: &StoryIx| can_enter(facts, *story, release);
    let is_listed = |story: &StoryIx| {
        let mut tags = map[*story].tags.iter();
        tags.any(|tag| FAILURE_TAGS.contains(&tag.as_str()))
            && map[*story].task.is_some_and(|task| columns.contains(&task))
    };
    let (listed, others): (Vec<StoryIx>, Vec<StoryIx>) =
        map.story_ixs().filter(enters).partition(is_listed);
    let choices = listed.iter().map(|story| choice_of_card(facts, *story));
    let mut labels: Vec<Choice> = choices.collect();
    let (new, new_labels) = places_for_new(facts, columns);
    labels.extend(new_labels);
    let becomes = AnswerEffect::Slice {
        release: map[release].id.clone(),
        cards: cards_of(facts, &[&listed[..], &others[..]].concat()),
        listed: listed.len(),
        new,
        tags: vec![FAILURE_TAGS[0].to_owned()],
    };
    Some((becomes, labels))
}

/// What can become of an entry that accepts a gap which isn't there: it goes, or stays.
fn entry_at(
    facts: &RoomFacts,
    subject: Subject,
) -> Option<(Vec<ChangeOption>, Vec<Message<'static>>)> {
    let Subject::Ignore(item, position) = subject else {
        return None;
    };
    let ignore = item.details(facts.map).ignores.get(position)?;
    let gone = Change::Take {
        item: facts.address(item),
        field: "ignore".into(),
        value: ignore.rule.text.clone(),
    };
    let option = |called: &str, changes| ChangeOption {
        called: called.to_owned(),
        changes,
    };
    let options = vec![
        option(ChangeOption::YES, vec![gone]),
        option(ChangeOption::NO, Vec::new()),
    ];
    let labels = vec![
        message!("workshop-choice.remove-entry").into_owned(),
        message!("workshop-choice.keep-entry").into_owned(),
    ];
    Some((options, labels))
}

/// When a needed story can ship: with the one that needs it, earlier, or later with both of them; or both wait.
fn needed_at(
    facts: &RoomFacts,
    story: StoryIx,
    needed: StoryIx,
) -> (Vec<ChangeOption>, Vec<Message<'static>>) {
    let map = facts.map;
    let (Some(item), Some(needed_item)) = (
        RuleItem::Story(story).address(map),
        RuleItem::Story(needed).address(map),
    ) else {
        return Default::default();
    };
    let title = |story: StoryIx| MessageValue::from(map[story].title.text.as_str());
    let own = map[story].release;
    let in_order = facts
        .open_releases()
        .filter(|release| Some(*release) != own);
    let releases = own.into_iter().chain(in_order);
    let mut options = Vec::new();
    let mut labels = Vec::new();
    for release in releases {
        let id = &map[release].id;
        let name = MessageValue::from(map[release].name.text.as_str());
        let mut changes = vec![schedule(needed_item.clone(), Some(id))];
        labels.push(if Some(release) <= own {
            message!(
                "workshop-choice.ships",
                title = title(needed),
                release = name
            )
            .into_owned()
        } else {
            changes.push(schedule(item.clone(), Some(id)));
            message!("workshop-choice.both", release = name).into_owned()
        });
        options.push(ChangeOption {
            called: map[release].name.text.clone(),
            changes,
        });
    }
    labels.push(message!("workshop-choice.out", title = title(story)).into_owned());
    options.push(ChangeOption {
        called: map[story].title.text.clone(),
        changes: vec![schedule(item, None)],
    });
    (options, labels)
}
