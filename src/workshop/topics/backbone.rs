//! The steps Activities and Tasks: what people do, from first to last, and how.

use crate::gaps::RuleItem;
use crate::map::{
    ActivityIx, ItemKind, ItemList, ItemOrMap, ListPosition, Persona, PersonaIx, TaskIx,
};
use crate::messages::{Conjunction, MessageValue, message};
use crate::workshop::effect::{AnswerEffect, PersonaChoice};
use crate::workshop::facts::{ACTIVITIES_QUESTION, MIN_ACTIVITIES, RoomFacts};
use crate::workshop::phrases::name_without_asides;
use crate::workshop::question::{Question, SkipEffect, Topic};
use crate::workshop::step::WorkshopStep;

pub(in crate::workshop) fn activities(facts: &RoomFacts) -> Vec<Topic> {
    let RoomFacts { map, progress, .. } = *facts;
    let ask = |id: &str, position| {
        let becomes = AnswerEffect::Items {
            kind: ItemKind::Activity,
            position: ListPosition {
                list: ItemList::Activities,
                before: position,
            },
            fields: Vec::new(),
            taken: { map.activities.iter() }
                .map(|activity| activity.title.text.clone())
                .collect(),
        };
        Question::new(WorkshopStep::Activities, id, ItemOrMap::Map, becomes).several()
    };
    let steps: Vec<ActivityIx> = facts.steps().collect();
    let (why, persona) = (message!("workshop-first-activities.why"), facts.somebody());
    let text = match steps.len() {
        0 => message!("workshop-first-activities", persona = persona),
        count => message!("workshop-more-activities", persona = persona, count = count),
    };
    let mut activities = ask(ACTIVITIES_QUESTION, None).asks(text, why).collecting();
    activities = activities.begun(!map.activities.is_empty());
    let asides = map
        .activity_ixs()
        .filter(|activity| !steps.contains(activity));
    let asides: Vec<&str> = asides
        .map(|activity| map[activity].title.text.as_str())
        .collect();
    if !asides.is_empty() {
        activities = activities.because(message!(
            "workshop-not-counted",
            titles = MessageValue::titles(&asides, Conjunction::And)
        ));
    }
    if steps.is_empty() {
        let needed = message!("workshop-first-activities.needed");
        activities = activities.skipping(SkipEffect::Refused(needed));
    }
    let is_enough = steps.len() >= MIN_ACTIVITIES;
    let is_settled = progress.is_settled(ACTIVITIES_QUESTION);
    // Whoever has planned releases may have a short journey on purpose: they are asked, and can go on.
    let is_passed = match facts.has_plan() {
        true => !facts.is_half_finished() || is_settled,
        false => progress.is_skipped(ACTIVITIES_QUESTION),
    };
    if facts.has_plan() && !steps.is_empty() {
        activities = activities.optional();
    }
    let is_passed = !steps.is_empty() && is_passed;
    let mut topics = Vec::new();
    topics.push(Topic::gate(activities, is_enough || is_passed));
    let is_past = map.headed_tasks().next().is_some() || !map.stories.is_empty();
    let is_past = is_past && !facts.was_half_finished();
    if let [first, .., last] = steps[..] {
        let title = |activity: ActivityIx| MessageValue::title(&map[activity].title.text);
        let before = RuleItem::Activity(first).address(map);
        let before = ask("before", before).asks(
            message!("workshop-before", activity = title(first)),
            message!("workshop-before.why"),
        );
        let after = ask("after", None).asks(
            message!("workshop-after", activity = title(last)),
            message!("workshop-after.why"),
        );
        let ends = [before.optional(), after.optional()].into_iter();
        topics.extend(ends.map(|end| Topic::open_once(end, is_past, progress)));
    }
    topics
}

pub(in crate::workshop) fn tasks(facts: &RoomFacts) -> Vec<Topic> {
    let map = facts.map;
    let mut topics = Vec::new();
    for activity in facts.steps() {
        if map.personas.len() > 1 {
            topics.push(who(facts, activity));
        }
        topics.push(steps_of(facts, activity));
    }
    topics
}

/// The question for the steps of an activity.
fn steps_of(facts: &RoomFacts, activity: ActivityIx) -> Topic {
    let map = facts.map;
    let item = RuleItem::Activity(activity);
    let list = item
        .address(map)
        .map_or(ItemList::Activities, ItemList::Below);
    let has_stories_of_its_own = !map[activity].tasks.is_empty() && !map.has_steps(activity);
    let kind = match has_stories_of_its_own {
        true => ItemKind::Story,
        false => ItemKind::Task,
    };
    let becomes = AnswerEffect::Items {
        kind,
        position: ListPosition { list, before: None },
        fields: Vec::new(),
        taken: { map.tasks_of(activity) }
            .filter_map(|task| Some(map[task].heading.as_ref()?.title.text.clone()))
            .collect(),
    };
    let title = MessageValue::title(&map[activity].title.text);
    let persona = facts.who_does(activity);
    let tasks: Vec<TaskIx> = map.tasks_of(activity).collect();
    let only = match tasks[..] {
        [only] if facts.was_half_finished() => map[only].heading.as_ref(),
        _ => None,
    };
    let text = match only {
        Some(only) => message!(
            "workshop-more-steps",
            activity = title,
            task = MessageValue::title(&only.title.text),
            persona = persona
        ),
        None => message!("workshop-steps", activity = title, persona = persona),
    };
    let id = format!("tasks:{}", map[activity].id);
    let about = facts.address(item);
    let question = Question::new(WorkshopStep::Tasks, id, about.clone(), becomes)
        .asks(text, message!("workshop-steps.why"))
        .begun(!map[activity].tasks.is_empty())
        .collecting();
    if only.is_some() {
        return Topic::open_once(question.optional(), false, facts.progress);
    }
    let question = question.skipping(SkipEffect::Ignores {
        item: about,
        rule: EMPTY_ACTIVITY,
    });
    let is_met = !map[activity].tasks.is_empty() || facts.ignores(item, EMPTY_ACTIVITY);
    Topic::gate(question, is_met)
}

/// The rule that reports activities without anything.
const EMPTY_ACTIVITY: &str = "empty-activity";

/// A persona by all that people call them: Sarah Miller, a busy parent, is Sarah, Miller and the parent, too.
fn persona_choice(persona: &Persona) -> PersonaChoice {
    let name = persona.name.text.as_str();
    let short = persona.short_name();
    let mut names = vec![name.to_owned(), short.to_owned(), persona.id.clone()];
    let is_between = |c: char| c.is_whitespace() || matches!(c, '(' | ')' | '（' | '）');
    let words = short.split(is_between).filter(|word| is_name(word));
    names.extend(words.map(str::to_owned));
    // A family name with its title is a name, too: Dr. Osei.
    names.push(name_without_asides(short));
    let clause = name.strip_prefix(short).unwrap_or_default();
    let clause = clause.trim_matches(|c: char| !c.is_alphanumeric());
    names.push(name_without_asides(clause));
    names.retain(|name| !name.is_empty());
    PersonaChoice {
        id: persona.id.clone(),
        names,
    }
}

/// Whether people call somebody by a word of their name: it is neither an initial nor a title.
fn is_name(word: &str) -> bool {
    let is_short = word.is_ascii() && word.len() < 2;
    !is_short && !word.ends_with('.') && word.chars().any(char::is_alphabetic)
}

/// The ids of those who do the activity before this one.
fn ids_before(facts: &RoomFacts, activity: ActivityIx) -> Vec<String> {
    let map = facts.map;
    let before = facts.steps().take_while(|other| *other != activity);
    let own = before.last().map(|before| &map[before].personas[..]);
    let ids = |personas: &[PersonaIx]| -> Vec<String> {
        let personas = personas.iter();
        personas.map(|persona| map[*persona].id.clone()).collect()
    };
    match own {
        None => Vec::new(),
        // Without an answer, it is the first one, like everything else.
        Some([]) => ids(map.persona_ixs().next().as_slice()),
        Some(personas) => ids(personas),
    }
}

/// The question for the people who do an activity, on a map for several.
fn who(facts: &RoomFacts, activity: ActivityIx) -> Topic {
    let map = facts.map;
    let item = RuleItem::Activity(activity);
    let id = format!("who:{}", map[activity].id);
    let becomes = match item.address(map) {
        Some(item) => AnswerEffect::PersonasOf {
            item,
            personas: map.personas.iter().map(persona_choice).collect(),
            now: { map[activity].personas.iter() }
                .map(|persona| map[*persona].id.clone())
                .collect(),
            before: ids_before(facts, activity),
        },
        None => AnswerEffect::Decision,
    };
    let names = map.personas.iter().map(|persona| {
        let name = MessageValue::from(persona.name.text.as_str());
        message!("workshop-choice", name = name).into_owned()
    });
    let title = MessageValue::title(&map[activity].title.text);
    let first = MessageValue::from(map.personas[0].short_name());
    let question = Question::new(WorkshopStep::Tasks, id, facts.address(item), becomes)
        .asks(
            message!("workshop-who", activity = title),
            message!("workshop-who.why", persona = first),
        )
        .choosing(names)
        .several()
        .optional();
    let below = map
        .tasks_of(activity)
        .any(|task| !map[task].personas.is_empty());
    let stories = map
        .stories_under(activity)
        .any(|story| map[story].has_own_personas);
    let is_said = !map[activity].personas.is_empty() || below || stories;
    // On a map with stories, who does what has been decided.
    let is_past = is_said || facts.is_for_first() || !map.stories.is_empty();
    Topic::open_once(question, is_past, facts.progress)
}
