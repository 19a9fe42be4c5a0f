//! The step Slices: releases as thin slices through the whole backbone, each with an outcome, each agreed. The first one
//! can't be skipped.

use super::cards::{can_enter, cards_of, choices_of_cards, places_for_new};
use super::findings::rule_topics;
use super::rule_table::step_of;
use crate::gaps::{Family, Rule, RuleItem};
use crate::map::{ActivityIx, ItemOrMap, ReleaseIx, StoryIx};
use crate::messages::{Message, MessageValue, message};
use crate::workshop::effect::AnswerEffect;
use crate::workshop::facts::{FIRST_RELEASE, RoomFacts, as_it_is};
use crate::workshop::question::{Question, SkipEffect, Topic};
use crate::workshop::step::WorkshopStep;

const SKIPPED_ACTIVITY: &str = "skipped-activity";
const EMPTY_RELEASE: &str = "empty-release";
const NO_OUTCOME: &str = "no-outcome";
const OVERPACKED: &str = "overpacked-first-release";
const HAPPY_PATH_ONLY: &str = "happy-path-only";

pub(in crate::workshop) fn slices(facts: &RoomFacts) -> Vec<Topic> {
    let map = facts.map;
    let mut topics = Vec::new();
    if map.releases.is_empty() {
        topics.push(Topic::gate(first_release(facts, new_release(facts)), false));
        return topics;
    }
    topics.extend(named_release(facts, None));
    let first = map.first_unreleased();
    // What the first release has, compared with the others, can be told when all are made.
    let is_late = |rule: &Rule| {
        rule.id == OVERPACKED || rule.id == HAPPY_PATH_ONLY && facts.open_releases().count() > 1
    };
    let is_about_ready =
        |rule: &Rule| rule.family == Family::Readiness && rule.id != HAPPY_PATH_ONLY;
    for release in facts.open_releases() {
        if Some(release) == first {
            topics.extend(
                facts
                    .walk(release)
                    .into_iter()
                    .map(|activity| part(facts, release, activity)),
            );
        }
        let has_passed = topics.iter().all(|topic| topic.is_settled);
        topics.extend(cards(facts, release, has_passed));
        topics.push(outcome(facts, release, Some(release) == first));
        if Some(release) == first {
            topics.push(measure(facts, release));
            let rules = rule_topics(facts, |rule| {
                let is_of_slice = step_of(rule) == WorkshopStep::Slices;
                is_of_slice && !is_about_ready(rule) && !is_late(rule)
            });
            topics.extend(rules);
        }
        topics.extend(named_release(facts, Some(release)));
    }
    topics.extend(next_release(facts));
    if topics.iter().all(|topic| topic.is_settled) {
        topics.extend(rule_topics(facts, is_late));
    }
    // Everybody agrees to releases that are made, and that nothing can be taken out of any more.
    let made = facts.open_releases();
    let made = made.filter(|release| !facts.stories_in(*release).is_empty());
    topics.extend(made.map(|release| agree(facts, release)));
    // Whether stories are ready is asked about those of a release that is agreed.
    let ready = rule_topics(facts, |rule| is_about_ready(rule) && !is_late(rule));
    topics.extend(ready);
    topics
}

fn ask(id: String, about: ItemOrMap, becomes: AnswerEffect) -> Question {
    Question::new(WorkshopStep::Slices, id, about, becomes)
}

fn needed() -> SkipEffect {
    SkipEffect::Refused(message!("workshop-slice-needed"))
}

fn new_release(facts: &RoomFacts) -> AnswerEffect {
    AnswerEffect::Release {
        taken: names_of_releases(facts),
    }
}

fn names_of_releases(facts: &RoomFacts) -> Vec<String> {
    let releases = facts.map.releases.iter();
    let names = releases.flat_map(|release| [release.id.clone(), release.name.text.clone()]);
    names.collect()
}

/// The question that a release got its name from, for whoever goes back to it: the first one, or the one after `before`.
fn named_release(facts: &RoomFacts, before: Option<ReleaseIx>) -> Option<Topic> {
    let map = facts.map;
    let mut releases = map.release_ixs();
    let id = match before {
        None => FIRST_RELEASE.to_owned(),
        Some(before) => {
            releases.by_ref().find(|release| *release == before)?;
            next_id(facts, before)
        }
    };
    let named = releases.next()?;
    if !facts.progress.is_settled(&id) || facts.progress.answers(&id).is_empty() {
        return None;
    }
    let item = RuleItem::Release(named).address(map)?;
    let mut taken = names_of_releases(facts);
    let was = map[named].name.text.clone();
    taken.retain(|name| *name != item.id && *name != was);
    let becomes = AnswerEffect::ReleaseName { item, was, taken };
    let question = match before {
        None => first_release(facts, becomes),
        Some(before) => next_release_after(facts, before, becomes),
    };
    Some(Topic::gate(question.optional(), true))
}

/// The question for the first release.
fn first_release(facts: &RoomFacts, becomes: AnswerEffect) -> Question {
    let goal = facts.map.goal.as_deref().unwrap_or_default();
    let text = message!(
        "workshop-release",
        persona = facts.somebody(),
        goal = MessageValue::markdown(goal)
    );
    ask(FIRST_RELEASE.into(), ItemOrMap::Map, becomes)
        .asks(text, message!("workshop-release.why"))
        .skipping(needed())
}

/// The question for the release after the last one, while there are cards for it.
fn next_release(facts: &RoomFacts) -> Option<Topic> {
    let map = facts.map;
    let count = facts.unscheduled().len();
    let last = map.release_ixs().next_back()?;
    if count == 0 {
        return None;
    }
    let question = next_release_after(facts, last, new_release(facts));
    // Where everything is released, the workshop is about what comes next.
    Some(match map.first_unreleased() {
        Some(_) => Topic::open_once(question.optional(), false, facts.progress),
        None => Topic::gate(question.skipping(needed()), false),
    })
}

/// The question for the release after another one.
fn next_release_after(facts: &RoomFacts, release: ReleaseIx, becomes: AnswerEffect) -> Question {
    let text = message!(
        "workshop-next-release",
        release = name(facts, release),
        count = facts.unscheduled().len()
    );
    ask(next_id(facts, release), ItemOrMap::Map, becomes)
        .asks(text, message!("workshop-next-release.why"))
}

/// The id of the question for the release after another one.
fn next_id(facts: &RoomFacts, release: ReleaseIx) -> String {
    format!("next:{}", facts.map[release].id)
}

/// The name of a release in a message.
fn name<'m>(facts: &RoomFacts<'m>, release: ReleaseIx) -> MessageValue<'m> {
    MessageValue::title(&facts.map[release].name.text)
}

/// The question for the cards of an activity that the first release can't leave out.
fn part(facts: &RoomFacts, release: ReleaseIx, activity: ActivityIx) -> Topic {
    let map = facts.map;
    let item = RuleItem::Activity(activity);
    let stories = map.stories_under(activity);
    let stories: Vec<StoryIx> = stories
        .filter(|story| can_enter(facts, *story, release))
        .collect();
    let text = message!(
        "workshop-slice",
        release = name(facts, release),
        activity = MessageValue::title(&map[activity].title.text)
    );
    let id = format!("slice:{}:{}", map[release].id, map[activity].id);
    let about = facts.address(item);
    let columns = map.tasks_of(activity).collect();
    let (new, new_labels) = places_for_new(facts, columns);
    let cards = cards_of(facts, &stories);
    let becomes = AnswerEffect::Slice {
        release: map[release].id.clone(),
        listed: cards.len(),
        cards,
        new,
        tags: Vec::new(),
    };
    let question = ask(id, about.clone(), becomes)
        .asks(text, message!("workshop-slice.why"))
        .choosing(choices_of_cards(facts, &stories))
        .choosing(new_labels)
        .several()
        .skipping(SkipEffect::Ignores {
            item: about,
            rule: SKIPPED_ACTIVITY,
        });
    // As long as the map is small, no rule reports it, and there is nothing to ignore.
    let is_reported = facts.reports(SKIPPED_ACTIVITY, item);
    let is_accepted = facts.ignores(item, SKIPPED_ACTIVITY)
        || facts.ignores(RuleItem::Release(release), SKIPPED_ACTIVITY)
        || facts.progress.is_skipped(&question.id) && !is_reported;
    Topic::gate(question, facts.reaches(activity, release) || is_accepted)
}

/// The question for the cards of a release that has none. `has_passed` is whether all that the first release has to go through
/// is settled.
fn cards(facts: &RoomFacts, release: ReleaseIx, has_passed: bool) -> Option<Topic> {
    let map = facts.map;
    let item = RuleItem::Release(release);
    if !facts.stories_in(release).is_empty() || !has_passed {
        return None;
    }
    let all = map
        .story_ixs()
        .filter(|story| can_enter(facts, *story, release));
    let (unscheduled, planned): (Vec<StoryIx>, Vec<StoryIx>) =
        all.partition(|story| map[*story].release.is_none());
    let is_first = map.first_unreleased() == Some(release);
    let stories = match (unscheduled.is_empty(), is_first) {
        (true, _) => planned,
        (false, true) => [unscheduled, planned].concat(),
        (false, false) => unscheduled,
    };
    let about = facts.address(item);
    let new = map.task_ixs().next().filter(|_| stories.is_empty());
    let (new, _) = places_for_new(facts, new.into_iter().collect());
    let skip = match is_first && !stories.is_empty() {
        true => needed(),
        false => SkipEffect::Ignores {
            item: about.clone(),
            rule: EMPTY_RELEASE,
        },
    };
    let cards = cards_of(facts, &stories);
    let becomes = AnswerEffect::Slice {
        release: map[release].id.clone(),
        listed: cards.len(),
        cards,
        new,
        tags: Vec::new(),
    };
    let question = ask(format!("cards:{}", map[release].id), about, becomes)
        .asks(
            message!("workshop-cards", release = name(facts, release)),
            Message::new("empty-release.why"),
        )
        .choosing(choices_of_cards(facts, &stories))
        .several()
        .skipping(skip);
    Some(Topic::gate(question, facts.ignores(item, EMPTY_RELEASE)))
}

/// The question for what changes with a release: a must for the first and for the next one.
fn outcome(facts: &RoomFacts, release: ReleaseIx, is_first: bool) -> Topic {
    let map = facts.map;
    let about = facts.address(RuleItem::Release(release));
    let becomes = AnswerEffect::Field {
        item: about.clone(),
        field: "outcome",
        was: as_it_is(map[release].outcome.as_deref()),
    };
    let text = message!(
        "workshop-outcome",
        persona = facts.served_by(release),
        release = name(facts, release)
    );
    let question = ask(format!("outcome:{}", map[release].id), about, becomes)
        .asks(text, Message::new("no-outcome.why"));
    let has_outcome = map[release].outcome.is_some();
    if is_first || map.next_release() == Some(release) {
        return Topic::gate(question.skipping(needed()), has_outcome);
    }
    let item = RuleItem::Release(release);
    let is_past = has_outcome || facts.ignores(item, NO_OUTCOME);
    let accepted_at = facts.address(item);
    let question = question.skipping(SkipEffect::Ignores {
        item: accepted_at,
        rule: NO_OUTCOME,
    });
    Topic::open_once(question, is_past, facts.progress)
}

/// The question for how one can tell that the outcome came.
fn measure(facts: &RoomFacts, release: ReleaseIx) -> Topic {
    let map = facts.map;
    let about = facts.address(RuleItem::Release(release));
    let becomes = AnswerEffect::Field {
        item: about.clone(),
        field: "measure",
        was: as_it_is(map[release].measure.as_deref()),
    };
    let question = ask(format!("measure:{}", map[release].id), about, becomes)
        .asks(message!("workshop-measure"), Message::new("no-measure.why"))
        .optional();
    Topic::open_once(question, map[release].measure.is_some(), facts.progress)
}

/// The question whether everybody agrees to a release. It is asked again when the release changes.
fn agree(facts: &RoomFacts, release: ReleaseIx) -> Topic {
    let map = facts.map;
    let agreement = facts.agreement(release);
    let stories = facts.stories_in(release);
    let others: Vec<StoryIx> = map
        .story_ixs()
        .filter(|story| can_enter(facts, *story, release))
        .collect();
    let because = match map[release].outcome.as_deref() {
        Some(outcome) => message!(
            "workshop-agree.contents",
            release = name(facts, release),
            outcome = MessageValue::markdown(outcome),
            count = stories.len(),
        ),
        None => message!(
            "workshop-agree.stories",
            release = name(facts, release),
            count = stories.len(),
        ),
    };
    let cards = facts.offered(stories).iter().map(|story| {
        let title = MessageValue::from(map[*story].title.text.as_str());
        message!("workshop-choice.out", title = title).into_owned()
    });
    let is_agreed = facts.progress.is_agreed(&agreement);
    let becomes = AnswerEffect::Agreement {
        agreement,
        cards: cards_of(facts, stories),
        others: cards_of(facts, &others),
    };
    let about = facts.address(RuleItem::Release(release));
    let question = ask(format!("agree:{}", map[release].id), about, becomes)
        .because(because)
        .asks(
            message!("workshop-agree", release = name(facts, release)),
            message!("workshop-agree.why"),
        )
        .choosing([message!("workshop-choice.agreed")])
        .choosing(cards)
        .several()
        .skipping(SkipEffect::Refused(message!("workshop-agree.needed")));
    Topic::gate(question, is_agreed)
}
