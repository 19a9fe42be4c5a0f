//! The step Gaps: what the rules found, one finding after the other, and what only people can see.

use super::cards::{can_enter, cards_of, choices_of_cards, places_for_new};
use super::rule_table::{RuleAnswer, answer_to, step_of};
use super::stories::FAILURE_TAGS;
use crate::gaps::{Finding, Rule, RuleItem, Subject, says_only_its_title};
use crate::map::{
    ActivityIx, Change, ExpectedText, ItemKind, ItemList, ItemOrMap, ListPosition, Note, NoteKind,
    StoryIx, TaskIx, reference_key,
};
use crate::messages::{Message, MessageValue, message};
use crate::text::Level;
use crate::workshop::effect::{AnswerEffect, CardChoice, ChangeOption, schedule};
use crate::workshop::facts::RoomFacts;
use crate::workshop::numbers::once_each;
use crate::workshop::question::{Choice, Question, SkipEffect, Topic};
use crate::workshop::step::WorkshopStep;

/// The rule about cards that are questions.
const QUESTION_AS_STORY: &str = "question-as-story";

/// The rule about two items with one title.
const DUPLICATE_NAME: &str = "duplicate-name";

/// The rule about activities without steps.
const NO_STEPS: &str = "no-steps";

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
            items: vec![item.clone()],
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
    let topics = asked.flat_map(|finding| match is_asked_one_by_one(finding) {
        false => rule_topic(facts, finding).into_iter().collect(),
        true => topics_of_places(facts, finding),
    });
    topics.collect()
}

/// Whether each place of a finding is asked about on its own: what is said of one is no answer for the others.
fn is_asked_one_by_one(finding: &Finding) -> bool {
    let is_for_each = matches!(
        answer_to(finding.rule),
        RuleAnswer::Steps | RuleAnswer::Name
    );
    // Of two items with one name, it is enough to rename the first.
    let is_pair = finding.rule.id == DUPLICATE_NAME;
    is_for_each && !is_pair && finding.places().count() > 1
}

/// The questions about the places of a finding, one for each.
fn topics_of_places(facts: &RoomFacts, finding: &Finding) -> Vec<Topic> {
    /// Nobody wants to rename more items at once. If they do, the next ones are asked about.
    const MAX_RENAMED: usize = 5;
    let is_about_titles =
        answer_to(finding.rule) == RuleAnswer::Name && finding.rule.id != QUESTION_AS_STORY;
    let places = finding.places().take(match is_about_titles {
        true => MAX_RENAMED,
        false => usize::MAX,
    });
    let topics = places.filter_map(|place| {
        let message = message_of_place(facts, finding, place.subject);
        let own = Finding::new(finding.rule, place.subject, message).with_level(finding.level);
        let topic = rule_topic(facts, &own)?;
        // Whoever has a reason for such titles has it for all of them.
        let skip = match is_about_titles {
            true => SkipEffect::Ignores {
                item: ItemOrMap::Map,
                rule: finding.rule.id,
            },
            false => topic.question.skip.clone(),
        };
        let question = topic.question.skipping(skip);
        Some(Topic { question, ..topic })
    });
    topics.collect()
}

/// What makes one ask about one of the places of a finding.
fn message_of_place(facts: &RoomFacts, finding: &Finding, place: Subject) -> Message<'static> {
    const TITLES: [&str; 4] = ["title", "activity", "persona", "release"];
    const OTHERS: &str = "others";
    let title = MessageValue::title(place.item().name(facts.map));
    let only_title = message!("workshop-choice", name = title).into_owned();
    let title = only_title.value("name").cloned();
    let title = title.unwrap_or_else(|| MessageValue::from(""));
    let mut message = Message::new(finding.message.name.clone());
    for (name, value) in finding.message.values() {
        message = match name {
            OTHERS => message.with(OTHERS, 0),
            name if TITLES.contains(&name) => message.with(name, title.clone()),
            // Such as the word that gave rise to it, which is another one in each title.
            _ if place != finding.subject => return only_title,
            name => message.with(name, value.clone()),
        };
    }
    message
}

fn rule_topic(facts: &RoomFacts, finding: &Finding) -> Option<Topic> {
    let step = step_of(finding.rule);
    let map = facts.map;
    let (rule, subject) = (finding.rule, finding.subject);
    let item = subject.item();
    let noted_at = noted_at(facts, item);
    let mut choices: Vec<Choice> = Vec::new();
    let is_answered = rule.id == QUESTION_AS_STORY && is_answered(facts, item);
    let asks_for_note = || AnswerEffect::NewAnsweredNote {
        items: all_noted_at(facts, finding),
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
                match is_answered {
                    true => AnswerEffect::Name { item, was },
                    false => AnswerEffect::QuestionAnswer {
                        item,
                        was,
                        asked_at,
                    },
                }
            }
            (_, Some(item)) => AnswerEffect::Name {
                item,
                was: subject.item().name(map).to_owned(),
            },
            (_, None) => asks_for_note(),
        },
        RuleAnswer::Question => asks_for_note(),
        RuleAnswer::Steps => match item {
            RuleItem::Activity(activity) => {
                steps_for(facts, activity).unwrap_or_else(asks_for_note)
            }
            _ => asks_for_note(),
        },
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
                choices = choices_of_cards(facts, stories).collect();
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
            | AnswerEffect::Items { .. }
            | AnswerEffect::Steps { .. }
            | AnswerEffect::Slice { .. }
            | AnswerEffect::TakeOut { .. }
            | AnswerEffect::ActivitiesOf { .. }
    );
    // A reason for one place is a reason there; for several, it is one for the map.
    let accepted_at = match finding.further_places[..] {
        [] => noted_at,
        [..] => ItemOrMap::Map,
    };
    let id = match is_answered {
        true => format!("gap:{}:{}:answered", rule.id, subject.identity(map)),
        false => format!("gap:{}:{}", rule.id, subject.identity(map)),
    };
    let question = Question::new(step, id, facts.address(item), becomes)
        .because(because(facts, finding))
        .asks(
            question_of(facts, finding),
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

/// What makes one ask about a finding: of two tasks with one title, the one that an answer would rename.
fn because(facts: &RoomFacts, finding: &Finding) -> Message<'static> {
    match finding.subject.item() {
        RuleItem::Task(task) if finding.rule.id == DUPLICATE_NAME => {
            message!("workshop-choice", name = facts.title_over(task)).into_owned()
        }
        _ => finding.message.clone(),
    }
}

/// How it is asked about a finding: for the steps of one activity, by its title.
fn question_of<'f>(facts: &RoomFacts<'f>, finding: &Finding) -> Message<'f> {
    match (finding.rule.id, finding.subject.item()) {
        (NO_STEPS, RuleItem::Activity(activity)) => message!(
            "workshop-steps",
            activity = MessageValue::title(&facts.map[activity].title.text),
            persona = facts.who_does(activity)
        ),
        (QUESTION_AS_STORY, item) => match is_answered(facts, item) {
            false => message!("workshop-question-answer"),
            true => {
                let task = match item {
                    RuleItem::Story(story) => facts.map[story].task,
                    _ => None,
                };
                let persona = match task {
                    Some(task) => facts.who_does(facts.map[task].activity),
                    None => facts.somebody(),
                };
                message!("workshop-question-then", persona = persona)
            }
        },
        (rule, _) => Message::new(format!("{rule}.ask")),
    }
}

/// Whether a card that is a question has its answer beside it.
fn is_answered(facts: &RoomFacts, item: RuleItem) -> bool {
    let notes = &item.details(facts.map).notes;
    let title = item.name(facts.map);
    let mut asked = notes.of_kind(NoteKind::Question).iter();
    asked.any(|note| note.answer.is_some() && note.text.text == title)
}

/// What the steps of an activity become: its tasks. Stories that are right under it move to the first of them. `None` if one
/// of them has the title of another story: its id says where it is, so that it can't move.
fn steps_for(facts: &RoomFacts, activity: ActivityIx) -> Option<AnswerEffect> {
    let map = facts.map;
    let item = RuleItem::Activity(activity).address(map)?;
    let title = |task: TaskIx| Some(map[task].heading.as_ref()?.title.text.clone());
    if map.has_steps(activity) || map.stories_under(activity).len() == 0 {
        return Some(AnswerEffect::Items {
            kind: ItemKind::Task,
            position: ListPosition {
                list: ItemList::Below(item),
                before: None,
            },
            fields: Vec::new(),
            taken: map.tasks_of(activity).filter_map(title).collect(),
        });
    }
    let stories = map.stories_under(activity);
    let titles = map.stories.iter().chain(&map.backlog);
    let titles: Vec<String> = titles
        .map(|story| reference_key(&story.title.text))
        .collect();
    let is_only = |story: StoryIx| {
        let key = reference_key(&map[story].title.text);
        titles.iter().filter(|other| **other == key).count() == 1
    };
    if !map.stories_under(activity).all(is_only) {
        return None;
    }
    let stories = stories.filter_map(|story| RuleItem::Story(story).address(map));
    let is_free = |name: &String| {
        let mut activities = map.activities.iter();
        !activities.any(|other| reference_key(&other.id) == reference_key(name))
    };
    let mut names = (1..).map(|number| format!("stories-{number}"));
    let tasks = map.headed_tasks().map(|(_, heading)| heading);
    Some(AnswerEffect::Steps {
        activity: item,
        stories: stories.collect(),
        holder: names.find(is_free)?,
        taken: tasks
            .flat_map(|task| [task.title.text.clone(), task.id.clone()])
            .collect(),
    })
}

/// The items that an answer about all places of a finding is kept at: each of a few, or else the map. One that sums up
/// others, such as a release, stands for them.
fn all_noted_at(facts: &RoomFacts, finding: &Finding) -> Vec<ItemOrMap> {
    /// More items with the same question are no help.
    const MAX: usize = 5;
    let mut places = finding.places().map(|place| place.subject.item());
    let subject = finding.subject.item();
    if !places.any(|place| place == subject) {
        return vec![noted_at(facts, subject)];
    }
    let places = finding.places().map(|place| place.subject.item());
    let items = once_each(places.map(|place| noted_at(facts, place)).collect());
    match items.len() <= MAX {
        true => items,
        false => vec![ItemOrMap::Map],
    }
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
    let mut labels: Vec<Choice> = choices_of_cards(facts, &listed).collect();
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
