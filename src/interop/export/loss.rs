//! What a tracker doesn't get from a map. A test compares it with what an import of the file really lacks.

use super::azure::work_item_number;
use super::jira::{jira_key, needs_between_files};
use super::outline::{Outline, OutlineItem, OutlineLevel};
use super::{ActivityForm, Tracker, TrackerOptions, label_name};
use crate::map::Details;
use std::collections::HashSet;

/// Something that maps say, and that a tracker may not be able to keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MapField {
    /// Activities, as levels of their own.
    Activities,
    /// Tasks, as levels of their own.
    Tasks,
    /// The descriptions of activities and tasks.
    GroupTexts,
    /// The releases of stories.
    Releases,
    /// The statuses of stories.
    Statuses,
    /// The estimates of stories, as numbers.
    Estimates,
    /// Estimates that are sizes.
    Sizes,
    /// The people responsible for stories.
    Owners,
    /// The tags of stories.
    Tags,
    /// What stories need.
    Needs,
    /// Links of stories.
    Links,
    /// Questions, assumptions and risks.
    Notes,
    /// Fields of the author's own.
    OwnFields,
    /// Dates, outcomes and whatever else releases say.
    ReleasePlans,
    /// Goals, full names and whatever else personas say.
    PersonaDetails,
}

impl MapField {
    /// All of them, in the order of the report.
    pub const ALL: [MapField; 15] = [
        MapField::Activities,
        MapField::Tasks,
        MapField::GroupTexts,
        MapField::Releases,
        MapField::Statuses,
        MapField::Estimates,
        MapField::Sizes,
        MapField::Owners,
        MapField::Tags,
        MapField::Needs,
        MapField::Links,
        MapField::Notes,
        MapField::OwnFields,
        MapField::ReleasePlans,
        MapField::PersonaDetails,
    ];

    /// What is lost, in the singular and in the plural.
    fn words(self) -> [&'static str; 2] {
        match self {
            MapField::Activities => ["activity", "activities"],
            MapField::Tasks => ["task", "tasks"],
            MapField::GroupTexts => [
                "description of an activity or task",
                "descriptions of activities and tasks",
            ],
            MapField::Releases => ["release of a story", "releases of stories"],
            MapField::Statuses => ["status", "statuses"],
            MapField::Estimates => ["estimate", "estimates"],
            MapField::Sizes => ["size (a number there)", "sizes (numbers there)"],
            MapField::Owners => ["owner", "owners"],
            MapField::Tags => ["tag as it is typed", "tags as they are typed"],
            MapField::Needs => ["dependency", "dependencies"],
            MapField::Links => ["link", "links"],
            MapField::Notes => [
                "question, assumption or risk",
                "questions, assumptions and risks",
            ],
            MapField::OwnFields => ["field of your own", "fields of your own"],
            MapField::ReleasePlans => ["plan of a release", "plans of releases"],
            MapField::PersonaDetails => ["description of a persona", "descriptions of personas"],
        }
    }
}

/// How much of one kind a tracker doesn't get.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MapLoss {
    /// What it is.
    pub field: MapField,
    /// How many there are.
    pub count: usize,
    /// Where it goes instead: into labels.
    pub is_label: bool,
}

impl MapLoss {
    /// The number and the noun: `3 activities (labels there)`.
    pub fn phrase(&self) -> String {
        let [one, several] = self.field.words();
        let noun = if self.count == 1 { one } else { several };
        let place = match (self.is_label, self.count) {
            (false, _) => "",
            (true, 1) => " (a label there)",
            (true, _) => " (labels there)",
        };
        format!("{} {noun}{place}", self.count)
    }
}

/// What is lost, without what isn't.
pub(super) fn losses(
    outline: &Outline,
    tracker: Tracker,
    options: &TrackerOptions,
) -> Vec<MapLoss> {
    let losses = MapField::ALL.map(|field| MapLoss {
        field,
        count: count(field, outline, tracker, options),
        is_label: is_label(field, tracker),
    });
    losses.into_iter().filter(|loss| loss.count > 0).collect()
}

/// Whether the tracker gets a label instead.
fn is_label(field: MapField, tracker: Tracker) -> bool {
    match field {
        MapField::Activities => tracker != Tracker::Asana,
        MapField::Releases => matches!(tracker, Tracker::Azure | Tracker::Linear),
        MapField::Statuses => tracker == Tracker::GitHub,
        _ => false,
    }
}

fn count(field: MapField, outline: &Outline, tracker: Tracker, options: &TrackerOptions) -> usize {
    let map = outline.map;
    let is_flat = tracker.is_flat();
    let has_activities = match tracker {
        Tracker::Jira => options.activities == ActivityForm::Initiative,
        Tracker::Azure | Tracker::Asana => true,
        _ => false,
    };
    let items = || outline.items.iter();
    let has_stories = |item: &OutlineItem| {
        let is_it = |story: &OutlineItem| {
            story.activity == item.activity
                && (item.level == OutlineLevel::Activity || story.task == item.task)
        };
        outline.stories().any(is_it)
    };
    let groups = |level: OutlineLevel| items().filter(move |item| item.level == level);
    match field {
        MapField::Activities => groups(OutlineLevel::Activity)
            .filter(|item| !has_activities || is_flat && !has_stories(item))
            .count(),
        MapField::Tasks if is_flat => {
            // Stories whose tasks have the same label have one task there; in Asana, it is that of their section.
            let mut known: HashSet<(Option<&str>, String)> = HashSet::new();
            let tasks = groups(OutlineLevel::Task);
            tasks
                .filter(|item| {
                    let section = item.activity.filter(|_| has_activities);
                    let label = item.task.map(label_name).unwrap_or_default();
                    !has_stories(item) || !known.insert((section, label))
                })
                .count()
        }
        MapField::Tasks => 0,
        MapField::GroupTexts => items()
            .enumerate()
            .filter(|(at, item)| {
                let is_kept = !is_flat && (has_activities || is_epic(outline, *at));
                item.story.is_none() && item.details.description.is_some() && !is_kept
            })
            .count(),
        MapField::ReleasePlans => {
            let releases = map.releases.iter().filter(|release| {
                let has_plan = release.date.is_some() || release.status.is_some();
                let has_aim = release.outcome.is_some() || release.measure.is_some();
                has_plan || has_aim || release.details != Details::default()
            });
            releases.count()
        }
        MapField::PersonaDetails => {
            let personas = map.personas.iter().filter(|persona| {
                persona.short_name() != persona.name.text
                    || persona.goal.is_some()
                    || persona.details != Details::default()
            });
            personas.count()
        }
        MapField::Notes => items().map(|item| item.details.notes.iter().count()).sum(),
        MapField::OwnFields => items().map(|item| item.details.own_fields.len()).sum(),
        MapField::Needs if matches!(tracker, Tracker::Jira | Tracker::JiraDataCenter) => {
            let stories = outline.stories().filter_map(|item| item.story);
            let needs = stories.flat_map(|story| &story.needs);
            let missing = needs.filter(|need| outline.position(need.story).is_none());
            let split = match tracker {
                Tracker::Jira => {
                    needs_between_files(outline, options.activities, options.max_rows(tracker))
                }
                _ => 0,
            };
            missing.count() + split
        }
        MapField::Needs => outline
            .stories()
            .filter_map(|item| item.story)
            .map(|story| story.needs.len())
            .sum(),
        _ => outline
            .stories()
            .filter(|item| is_lost(field, outline, item, tracker))
            .count(),
    }
}

/// Whether an item becomes an epic in Jira without initiatives.
fn is_epic(outline: &Outline, at: usize) -> bool {
    let mut below = outline.items.iter().filter(|item| item.parent == Some(at));
    outline.items[at].level == OutlineLevel::Task
        || below.all(|item| item.level == OutlineLevel::Story)
}

/// Whether a tracker doesn't get a field of a story, or gets it changed.
fn is_lost(field: MapField, outline: &Outline, item: &OutlineItem, tracker: Tracker) -> bool {
    let Some(story) = item.story else {
        return false;
    };
    let is_login = |name: &String| {
        let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || b".-_".contains(&byte);
        name.bytes().all(is_sign)
    };
    match field {
        MapField::Releases => {
            story.release.is_some() && matches!(tracker, Tracker::Azure | Tracker::Linear)
        }
        MapField::Statuses => {
            story.status != outline.map.statuses.initial()
                && matches!(tracker, Tracker::Azure | Tracker::GitHub)
        }
        MapField::Estimates => {
            let points = outline.points(story);
            match tracker {
                Tracker::GitHub => !points.is_empty(),
                Tracker::GitLab => points.contains('.'),
                _ => false,
            }
        }
        MapField::Sizes => {
            let estimate = story.estimate.as_ref();
            estimate.is_some_and(|estimate| estimate.size.is_some())
        }
        MapField::Owners => match tracker {
            Tracker::Azure | Tracker::GitHub => !story.owner.is_empty(),
            Tracker::GitLab => !story.owner.iter().all(is_login),
            _ => story.owner.len() > 1,
        },
        MapField::Tags => story.tags.iter().any(|tag| match tracker {
            Tracker::Jira | Tracker::JiraDataCenter => tag.contains(char::is_whitespace),
            _ => tag.contains([',', ';', '"']),
        }),
        MapField::Links => {
            let is_kept = match tracker {
                Tracker::Jira => item.key.and_then(jira_key).is_some(),
                Tracker::Azure => item.key.and_then(work_item_number).is_some(),
                _ => false,
            };
            item.details.links.len() > usize::from(is_kept)
        }
        _ => false,
    }
}
