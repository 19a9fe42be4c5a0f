//! Questions about the ends of what people do: the steps that nobody put on the wall.
//!
//! Where somebody's part of the way ends and another one's goes on, something changes hands, and it is easily
//! forgotten. What comes before the first step of a map is asked only if this step needs something, and what
//! comes after the last one only if nobody else is on the map who could go on. Elsewhere the team has chosen where its
//! map begins and ends.

use super::RoomQuestion;
use super::phrases::PhraseSet;
use super::words::QuestionSection;
use crate::gaps::title_words::TitleWords;
use crate::gaps::work_names::PeriodWords;
use crate::gaps::{RuleContext, RuleItem, TitleIssue, WordSection};
use crate::map::{ActivityIx, PersonaIx, StoryIx, StoryMap, TaskIx};
use crate::messages::{MessageValue, message};

/// Someone with fewer activities is asked about tasks: the ends of a short walk are within activities.
const MIN_ACTIVITIES: usize = 3;

/// The words by which titles say where a walk begins or ends.
#[derive(Debug)]
pub(super) struct WalkWords {
    phrases: PhraseSet,
}

/// What the title of a step says about its place in a walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum StepTrait {
    /// Something has to be there before it: `submit`.
    Needs,
    /// It is a beginning: `hear about`.
    Begins,
    /// It is an end for whoever does it: `thank`.
    Ends,
    /// It is no part of any walk: settings, upkeep, closing the books.
    Upkeep,
}

impl StepTrait {
    /// All of them, with the sections of their words.
    const ALL: [(Self, &'static str); 4] = [
        (Self::Needs, "walk needs"),
        (Self::Begins, "walk begins"),
        (Self::Ends, "walk ends"),
        (Self::Upkeep, "walk upkeep"),
    ];
}

impl WalkWords {
    /// The words in the sections of a language, with an empty set of phrases.
    pub(super) fn new(sections: &[QuestionSection], mut phrases: PhraseSet) -> Self {
        for (group, (_, name)) in StepTrait::ALL.iter().enumerate() {
            for section in sections.iter().filter(|section| section.name == *name) {
                phrases.add(group, section.lines.iter().copied());
            }
        }
        Self { phrases }
    }
}

/// The questions about walks: about a hand-over, else about the end of the map, and about its beginning.
pub(super) fn walk_questions(
    context: &RuleContext,
    words: Option<&'static WalkWords>,
) -> impl Iterator<Item = RoomQuestion> {
    let steps = Steps::new(context, words);
    let walks: Vec<Walk> = walks(context)
        .into_iter()
        // Someone with a single step has no walk yet.
        .filter(|walk| walk.steps.len() > 1)
        .collect();
    let after = steps.hand_over(&walks).or_else(|| steps.end_of_map(&walks));
    let before = steps.beginning(&walks);
    [after, before].into_iter().flatten()
}

/// The steps of one persona, from left to right.
struct Walk {
    /// The persona; `None` in a map without personas.
    persona: Option<PersonaIx>,
    /// Activities, or tasks if there are too few activities.
    steps: Vec<WalkStep>,
}

/// A step of a walk.
struct WalkStep {
    item: RuleItem,
    activity: ActivityIx,
    /// The last task of the step with stories of the persona.
    last_task: TaskIx,
    /// The number of the release that first has a story of the persona there; what is unscheduled comes last.
    release: usize,
}

/// A place where one persona's walk ends and another one goes on.
struct HandOver {
    giver: PersonaIx,
    last: RuleItem,
    taker: PersonaIx,
    next: RuleItem,
    /// Whether the taker has been on the way before.
    goes_on: bool,
}

/// The walks of all personas who are people.
fn walks(context: &RuleContext) -> Vec<Walk> {
    let map = context.map;
    if map.personas.is_empty() {
        let stops = map
            .activity_ixs()
            .map(|activity| map.stories_under(activity).collect());
        let steps = walk_steps(context, stops.collect());
        return vec![Walk {
            persona: None,
            steps,
        }];
    }
    let personas = map.persona_ixs().zip(context.journeys);
    personas
        .filter(|(persona, _)| is_person(context, *persona))
        .map(|(persona, journey)| {
            let stops = journey.stops.iter().map(|stop| stop.stories.clone());
            Walk {
                persona: Some(persona),
                steps: walk_steps(context, stops.collect()),
            }
        })
        .collect()
}

/// Whether a persona is neither the product nor a place or body.
fn is_person(context: &RuleContext, persona: PersonaIx) -> bool {
    let [systems, bodies, articles] = [
        WordSection::SystemPersonas,
        WordSection::PlacePersonas,
        WordSection::Articles,
    ]
    .map(|section| context.words(section));
    let name = TitleWords::new(context.map[persona].short_name());
    let is_body = name.as_slice().last().is_some_and(|last| bodies.has(last));
    !is_body && !systems.equals(&name.without_first(|word| articles.has(word)))
}

/// The steps of a walk, given the persona's stories of each activity.
fn walk_steps(context: &RuleContext, stops: Vec<Vec<StoryIx>>) -> Vec<WalkStep> {
    let map = context.map;
    let mut tasks: Vec<WalkStep> = Vec::new();
    for story in stops.into_iter().flatten() {
        let Some(task) = map[story].task else {
            continue;
        };
        let activity = map[task].activity;
        let item = RuleItem::for_column(task, map);
        let is_step = !context.is_layer(activity)
            && !context.is_placeholder(RuleItem::Activity(activity))
            && !context.is_placeholder(item);
        let release = first_release(&[story], map);
        match tasks.last_mut() {
            Some(last) if last.last_task == task => last.release = last.release.min(release),
            _ if is_step => tasks.push(WalkStep {
                item,
                activity,
                last_task: task,
                release,
            }),
            _ => {}
        }
    }
    let mut activities: Vec<WalkStep> = Vec::new();
    for task in &tasks {
        match activities.last_mut() {
            Some(last) if last.activity == task.activity => {
                last.last_task = task.last_task;
                last.release = last.release.min(task.release);
            }
            _ => activities.push(WalkStep {
                item: RuleItem::Activity(task.activity),
                ..*task
            }),
        }
    }
    match activities.len() >= MIN_ACTIVITIES {
        true => activities,
        false => tasks,
    }
}

/// What is known of the steps of a map.
struct Steps<'c, 'm> {
    context: &'c RuleContext<'m>,
    words: Option<&'static WalkWords>,
    periods: PeriodWords,
    /// The first activity with stories.
    first: Option<ActivityIx>,
    /// The first and the last activity without stories.
    empty: Option<(ActivityIx, ActivityIx)>,
}

impl<'c, 'm> Steps<'c, 'm> {
    fn new(context: &'c RuleContext<'m>, words: Option<&'static WalkWords>) -> Self {
        let map = context.map;
        let is_empty = |step: &ActivityIx| map.stories_under(*step).len() == 0;
        let first = context.steps().find(|step| !is_empty(step));
        let mut empty = context.steps().filter(is_empty);
        let first_empty = empty.next();
        let last_empty = empty.next_back().or(first_empty);
        Self {
            context,
            words,
            periods: PeriodWords::new(context),
            first,
            empty: first_empty.zip(last_empty),
        }
    }

    /// The question what happens between the end of one persona's walk and the next step of another one. One
    /// who has been on the way before is more likely to wait for something.
    fn hand_over(&self, walks: &[Walk]) -> Option<RoomQuestion> {
        let hand_overs = walks.iter().filter_map(|walk| self.hand_over_after(walk));
        // The first of those that are alike.
        let hand_over = hand_overs.min_by_key(|hand_over| !hand_over.goes_on)?;
        let map = self.context.map;
        let giver = &map[hand_over.giver];
        let (giver_name, taker_name) = (giver.short_name(), map[hand_over.taker].short_name());
        let [last, next] =
            [hand_over.last, hand_over.next].map(|item| MessageValue::title(item.name(map)));
        let message = match &giver.goal {
            Some(goal) => message!(
                "question-hand-over-goal",
                giver = giver_name,
                last = last,
                taker = taker_name,
                next = next,
                goal = MessageValue::markdown(goal),
            ),
            None => message!(
                "question-hand-over",
                giver = giver_name,
                last = last,
                taker = taker_name,
                next = next,
            ),
        };
        Some(RoomQuestion {
            message: message.into_owned(),
            because: vec![hand_over.last, hand_over.next],
        })
    }

    fn hand_over_after(&self, walk: &Walk) -> Option<HandOver> {
        let map = self.context.map;
        let (giver, last) = (walk.persona?, walk.steps.last()?);
        if !self.is_way(last) || is_addition(walk) {
            return None;
        }
        let mut columns = map.task_ixs().skip_while(|task| *task <= last.last_task);
        let next = columns.find(|task| map.stories_of(*task).next().is_some())?;
        let activity = map[next].activity;
        let (next, stories): (RuleItem, Vec<StoryIx>) = match activity == last.activity {
            true => (
                RuleItem::for_column(next, map),
                map.stories_of(next).collect(),
            ),
            false => (
                RuleItem::Activity(activity),
                map.stories_under(activity).collect(),
            ),
        };
        if self.context.is_layer(activity)
            || self.context.is_placeholder(next)
            || self.is_question(next)
            || self.has(next, StepTrait::Upkeep)
        {
            return None;
        }
        let taker = self.busiest(&stories, giver)?;
        let journey = &self.context.journeys[taker.index()];
        let mut way = journey.stops.iter().flat_map(|stop| &stop.stories);
        let goes_on = way.any(|story| map[*story].task <= Some(last.last_task));
        // What ships before a step doesn't wait for it. Where nobody says whose a step is, that is the question.
        let ships_before = first_release(&stories, map) < last.release;
        let is_somebodys = stories.iter().any(|story| self.names_persona(*story));
        (is_somebodys && !ships_before).then_some(HandOver {
            giver,
            last: last.item,
            taker,
            next,
            goes_on,
        })
    }

    /// Whether a story, or what it is under, says whose it is. Otherwise it is for the first persona of the map.
    fn names_persona(&self, story: StoryIx) -> bool {
        let map = self.context.map;
        let story = &map[story];
        story.has_own_personas
            || story.task.is_some_and(|task| {
                let task = &map[task];
                !task.personas.is_empty() || !map[task.activity].personas.is_empty()
            })
    }

    /// The person with the most of these stories, besides one.
    fn busiest(&self, stories: &[StoryIx], other: PersonaIx) -> Option<PersonaIx> {
        let map = self.context.map;
        let count = |persona: PersonaIx| {
            let own = stories
                .iter()
                .filter(|story| map[**story].personas.contains(&persona));
            own.count()
        };
        let people = map
            .persona_ixs()
            .filter(|persona| *persona != other && is_person(self.context, *persona));
        let counts = people.map(|persona| (persona, count(persona)));
        // The first of those who have as many.
        let (persona, count) = counts.rev().max_by_key(|(_, count)| *count)?;
        (count > 0).then_some(persona)
    }

    /// The question what comes after the last step of a map that has a goal, and nobody else who could go on.
    fn end_of_map(&self, walks: &[Walk]) -> Option<RoomQuestion> {
        let map = self.context.map;
        let [walk] = walks else {
            return None;
        };
        let last = walk.steps.last()?;
        let goal = map.goal.as_ref().filter(|_| map.personas.len() < 2)?;
        if !self.is_way(last) || is_addition(walk) {
            return None;
        }
        let message = message!(
            "question-after",
            title = MessageValue::title(last.item.name(map)),
            goal = MessageValue::markdown(goal),
        );
        Some(RoomQuestion {
            message: message.into_owned(),
            because: vec![last.item],
        })
    }

    /// The question what comes before the first step of the map, if this step needs something.
    fn beginning(&self, walks: &[Walk]) -> Option<RoomQuestion> {
        let map = self.context.map;
        let walk = walks.iter().find(|walk| {
            walk.steps
                .first()
                .is_some_and(|first| self.needs_something(first))
        })?;
        let first = walk.steps.first()?;
        let title = MessageValue::title(first.item.name(map));
        let message = match walk.persona.filter(|_| map.personas.len() > 1) {
            None => message!("question-before", title = title),
            Some(persona) => message!(
                "question-before-persona",
                persona = map[persona].short_name(),
                title = title,
            ),
        };
        Some(RoomQuestion {
            message: message.into_owned(),
            because: vec![first.item],
        })
    }

    /// Whether something has to happen before a step that nothing on the wall is on the left of: neither what
    /// others do nor an empty activity.
    fn needs_something(&self, step: &WalkStep) -> bool {
        let is_first = Some(step.activity) == self.first
            && self.empty.is_none_or(|(first, _)| first > step.activity);
        let item = step.item;
        is_first
            && !self.is_no_step(item)
            && !self.has(item, StepTrait::Begins)
            && (self.has(item, StepTrait::Needs) || self.is_bare(item))
    }

    /// Whether a step is on the way to somewhere: not an end, nor followed by an empty activity. Looking at
    /// something, and what is no act, hands nothing over.
    fn is_way(&self, step: &WalkStep) -> bool {
        let is_open = self.empty.is_some_and(|(_, last)| last > step.activity);
        !is_open
            && !self.is_no_step(step.item)
            && !self.has(step.item, StepTrait::Ends)
            && !self.has(step.item, StepTrait::Upkeep)
    }

    /// Whether the words of a title say something about its step. Without words for the language, none do.
    fn has(&self, item: RuleItem, wanted: StepTrait) -> bool {
        let (Some(words), Some(position)) = (self.words, self.position(item)) else {
            return false;
        };
        let fillers = self.context.words(WordSection::Articles);
        let mut found = Vec::new();
        let title = &self.context.titles()[position].words;
        words.phrases.find_groups(title, fillers, &mut found);
        found.iter().any(|group| StepTrait::ALL[*group].0 == wanted)
    }

    /// Whether a title is a verb and nothing else, so that it doesn't say what it is done with.
    fn is_bare(&self, item: RuleItem) -> bool {
        let Some(position) = self.position(item) else {
            return false;
        };
        match self.context.titles()[position].words.as_slice() {
            [word] => [WordSection::Verbs, WordSection::VerbsOrNouns]
                .iter()
                .any(|section| self.context.words(*section).has(word)),
            _ => false,
        }
    }

    /// Whether a title is nothing that users do: a thing (`Dashboard`), a question, a sentence or a period.
    fn is_no_step(&self, item: RuleItem) -> bool {
        let context = self.context;
        let Some(position) = self.position(item) else {
            return true;
        };
        let title = &context.titles()[position];
        let is_period =
            self.periods.is_period(&title.words) || self.periods.may_be_period(&title.words);
        let has_issue = matches!(
            context.title_issue(position),
            Some(TitleIssue::Thing | TitleIssue::Sentence)
        );
        is_period || has_issue || self.is_question(item) || context.is_placeholder(item)
    }

    fn is_question(&self, item: RuleItem) -> bool {
        let title = item.name(self.context.map);
        title.trim_end().ends_with(['?', '？'])
    }

    /// The position of the title of an item; titles are in the order of items.
    fn position(&self, item: RuleItem) -> Option<usize> {
        let titles = self.context.titles();
        titles.binary_search_by_key(&item, |title| title.item).ok()
    }
}

/// The number of the first release of some stories; what is unscheduled comes last.
fn first_release(stories: &[StoryIx], map: &StoryMap) -> usize {
    let releases = stories.iter().map(|story| map[*story].release);
    let numbers = releases.map(|release| release.map_or(usize::MAX, |release| release.index()));
    numbers.min().unwrap_or(usize::MAX)
}

/// Whether the last step of a walk comes with a later release than the rest of it: people get along without it.
fn is_addition(walk: &Walk) -> bool {
    let Some((last, others)) = walk.steps.split_last() else {
        return false;
    };
    let is_task = !matches!(last.item, RuleItem::Activity(_));
    let mut beside = others
        .iter()
        .filter(|step| !is_task || step.activity == last.activity);
    beside.any(|step| step.release < last.release)
}
