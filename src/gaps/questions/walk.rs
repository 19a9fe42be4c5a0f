//! Questions about both ends of what each persona does: the steps that nobody put on the wall.

use super::RoomQuestion;
use crate::gaps::language::ANY_LANGUAGE;
use crate::gaps::title_words::{TitleWords, TitledItem};
use crate::gaps::work_names::PeriodWords;
use crate::gaps::{RuleContext, RuleItem, TitleIssue, WordSection};
use crate::map::{ActivityIx, PersonaIx, StoryIx, TaskIx};
use crate::messages::{Message, MessageValue, message};

/// Someone with fewer activities is asked about tasks: the ends of a short walk are within activities.
const MIN_ACTIVITIES: usize = 3;

/// The questions "what happens before … / after …?" of each persona, in the order of the personas.
pub(super) fn walk_questions(context: &RuleContext) -> Vec<RoomQuestion> {
    let ends = WalkEnds::new(context);
    let mut questions: Vec<RoomQuestion> = Vec::new();
    for walk in walks(context) {
        let (Some(first), Some(last)) = (walk.steps.first(), walk.steps.last()) else {
            continue;
        };
        // Someone with a single step has no walk yet.
        if first == last {
            continue;
        }
        let persona = walk.persona.filter(|_| context.map.personas.len() > 1);
        let name = persona.map(|persona| context.map[persona].short_name());
        let before = ends.asks_before(*first).then_some((*first, true));
        let after = ends.asks_after(*last).then_some((*last, false));
        for (item, is_before) in [before, after].into_iter().flatten() {
            let message = walk_message(name, item.name(context.map), is_before);
            let is_asked = |other: &RoomQuestion| {
                other.because == [item]
                    && other.message.name.starts_with("question-before") == is_before
            };
            // Two personas can have the same first step.
            if !questions.iter().any(is_asked) {
                questions.push(RoomQuestion {
                    message: message.into_owned(),
                    because: vec![item],
                });
            }
        }
    }
    questions
}

fn walk_message<'a>(persona: Option<&'a str>, title: &'a str, is_before: bool) -> Message<'a> {
    let title = MessageValue::title(title);
    match (persona, is_before) {
        (None, true) => message!("question-before", title = title),
        (None, false) => message!("question-after", title = title),
        (Some(persona), true) => {
            message!("question-before-persona", persona = persona, title = title)
        }
        (Some(persona), false) => {
            message!("question-after-persona", persona = persona, title = title)
        }
    }
}

/// The steps of one persona, from left to right.
struct Walk {
    /// The persona; `None` in a map without personas.
    persona: Option<PersonaIx>,
    /// Activities, or tasks if there are too few activities.
    steps: Vec<RuleItem>,
}

/// The walks of all personas who are people.
fn walks(context: &RuleContext) -> Vec<Walk> {
    let map = context.map;
    if map.personas.is_empty() {
        let stops = map
            .activity_ixs()
            .map(|activity| (activity, map.stories_under(activity).collect()));
        let steps = steps(context, stops.collect());
        return vec![Walk {
            persona: None,
            steps,
        }];
    }
    let systems = context.words(WordSection::SystemPersonas);
    let bodies = context.words(WordSection::PlacePersonas);
    let articles = context.words(WordSection::Articles);
    let personas = map.persona_ixs().zip(context.journeys);
    personas
        .filter(|(persona, _)| {
            let name = TitleWords::new(map[*persona].short_name());
            let is_body = name.as_slice().last().is_some_and(|last| bodies.has(last));
            !is_body && !systems.equals(&name.without_first(|word| articles.has(word)))
        })
        .map(|(persona, journey)| {
            let stops = journey.stops.iter();
            let stops = stops.map(|stop| (stop.activity, stop.stories.clone()));
            Walk {
                persona: Some(persona),
                steps: steps(context, stops.collect()),
            }
        })
        .collect()
}

/// The steps of a walk, given its activities and their stories.
fn steps(context: &RuleContext, stops: Vec<(ActivityIx, Vec<StoryIx>)>) -> Vec<RuleItem> {
    let is_step = |activity: ActivityIx| {
        !context.is_layer(activity) && !context.is_placeholder(RuleItem::Activity(activity))
    };
    let stops: Vec<(ActivityIx, Vec<StoryIx>)> = stops
        .into_iter()
        .filter(|(activity, stories)| !stories.is_empty() && is_step(*activity))
        .collect();
    if stops.len() >= MIN_ACTIVITIES {
        let activities = stops.into_iter().map(|(activity, _)| activity);
        return activities.map(RuleItem::Activity).collect();
    }
    let stories = stops.into_iter().flat_map(|(_, stories)| stories);
    let mut tasks: Vec<TaskIx> = stories
        .filter_map(|story| context.map[story].task)
        .collect();
    tasks.dedup();
    let items = tasks
        .into_iter()
        .map(|task| RuleItem::for_column(task, context.map));
    items
        .filter(|item| !context.is_placeholder(*item))
        .collect()
}

/// Which steps can be asked about.
struct WalkEnds<'c, 'm> {
    context: &'c RuleContext<'m>,
    periods: PeriodWords,
    /// The first activity with stories.
    first: Option<ActivityIx>,
    /// The first and the last activity without stories.
    empty: Option<(ActivityIx, ActivityIx)>,
}

impl<'c, 'm> WalkEnds<'c, 'm> {
    fn new(context: &'c RuleContext<'m>) -> Self {
        let map = context.map;
        let is_empty = |step: &ActivityIx| map.stories_under(*step).len() == 0;
        let first = context.steps().find(|step| !is_empty(step));
        let mut empty = context.steps().filter(is_empty);
        let first_empty = empty.next();
        let last_empty = empty.next_back().or(first_empty);
        Self {
            context,
            periods: PeriodWords::new(context),
            first,
            empty: first_empty.zip(last_empty),
        }
    }

    /// Whether it isn't known what comes before a step: its title doesn't say that it is the beginning, and
    /// nothing is on its left, neither what others do nor an empty activity.
    fn asks_before(&self, item: RuleItem) -> bool {
        let activity = self.activity(item);
        if activity != self.first {
            return false;
        }
        let is_open = self.empty.is_some_and(|(first, _)| Some(first) < activity);
        !is_open && self.is_step_without(item, WordSection::JourneyStarts)
    }

    /// Whether it isn't known what comes after a step: its title doesn't say that it is the end, and there
    /// is no empty activity on its right. What others do there says nothing about this persona.
    fn asks_after(&self, item: RuleItem) -> bool {
        let activity = self.activity(item);
        let is_open = self.empty.is_some_and(|(_, last)| Some(last) > activity);
        !is_open && self.is_step_without(item, WordSection::JourneyEnds)
    }

    fn activity(&self, item: RuleItem) -> Option<ActivityIx> {
        match item {
            RuleItem::Activity(activity) => Some(activity),
            RuleItem::Task(task) => Some(self.context.map[task].activity),
            _ => None,
        }
    }

    /// Whether the title of an item is something that users do, and has no word of a section. A thing
    /// (`Dashboard`), a question or a period has nothing before or after it.
    fn is_step_without(&self, item: RuleItem, section: WordSection) -> bool {
        let context = self.context;
        let titles = context.titles();
        // Titles are in the order of items.
        let Ok(position) = titles.binary_search_by_key(&item, |title| title.item) else {
            return false;
        };
        let TitledItem { words, text, .. } = &titles[position];
        let is_period = self.periods.is_period(words) || self.periods.may_be_period(words);
        let is_no_step = matches!(
            context.title_issue(position),
            Some(TitleIssue::Thing | TitleIssue::Question | TitleIssue::Sentence)
        ) || text.trim_end().ends_with(['?', '？']);
        let lists = [context.words(section), ANY_LANGUAGE.list(section)];
        let has_word = lists.iter().any(|list| list.find_in(words).is_some());
        !is_period && !is_no_step && !has_word
    }
}
