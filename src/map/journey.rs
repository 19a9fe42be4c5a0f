//! The part of a map that one persona goes through.

use super::{ActivityIx, Coverage, ReleaseIx, StoryIx, StoryMap};

/// The activities that have stories for one persona, and the releases that interrupt their path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journey {
    /// The activities with stories for the persona, from left to right.
    pub stops: Vec<JourneyStop>,
    /// The releases that skip a stop of the persona between two stops they have stories for,
    /// in the order of the map.
    pub breaks: Vec<JourneyBreak>,
}

/// An activity with stories for a persona.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JourneyStop {
    /// The activity.
    pub activity: ActivityIx,
    /// The persona's stories in the activity, in the order of the wall.
    pub stories: Vec<StoryIx>,
}

/// A release in which a persona can't get from one stop to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JourneyBreak {
    /// The release.
    pub release: ReleaseIx,
    /// The stops without a story for the persona in the release, although earlier and later stops
    /// have one. Never empty.
    pub missing: Vec<ActivityIx>,
}

impl Journey {
    /// The journeys of all personas of `map`, in their order. Takes time proportional to the
    /// stories and to personas × (releases + stops).
    pub fn for_personas(map: &StoryMap, coverage: &Coverage) -> Vec<Self> {
        let mut stops: Vec<Vec<JourneyStop>> = vec![Vec::new(); map.personas.len()];
        for activity in map.activity_ixs() {
            for persona in coverage.activity_personas(activity) {
                stops[persona.index()].push(JourneyStop {
                    activity,
                    stories: Vec::new(),
                });
            }
            for story in map.stories_under(activity) {
                for persona in &map[story].personas {
                    if let Some(stop) = stops[persona.index()].last_mut() {
                        stop.stories.push(story);
                    }
                }
            }
        }
        stops
            .into_iter()
            .map(|stops| Self {
                breaks: find_breaks(map, &stops),
                stops,
            })
            .collect()
    }

    /// The break of the journey in a release, if there is one.
    pub fn break_in(&self, release: ReleaseIx) -> Option<&JourneyBreak> {
        let position = (self.breaks).binary_search_by_key(&release, |broken| broken.release);
        position.ok().map(|position| &self.breaks[position])
    }
}

/// The releases that skip one of `stops` between two stops they have stories for.
fn find_breaks(map: &StoryMap, stops: &[JourneyStop]) -> Vec<JourneyBreak> {
    // For each release, the positions of the stops it has stories for.
    let mut reached: Vec<Vec<usize>> = vec![Vec::new(); map.releases.len()];
    for (position, stop) in stops.iter().enumerate() {
        for release in stop.stories.iter().filter_map(|story| map[*story].release) {
            let positions = &mut reached[release.index()];
            if positions.last() != Some(&position) {
                positions.push(position);
            }
        }
    }
    map.release_ixs()
        .zip(reached)
        .filter_map(|(release, positions)| {
            let missing: Vec<ActivityIx> = positions
                .windows(2)
                .flat_map(|pair| &stops[pair[0] + 1..pair[1]])
                .map(|stop| stop.activity)
                .collect();
            (!missing.is_empty()).then_some(JourneyBreak { release, missing })
        })
        .collect()
}
