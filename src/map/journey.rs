//! The map as one persona walks it.

use super::{ActivityIx, Coverage, ReleaseIx, StoryIx, StoryMap};

/// One persona's way through the backbone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journey {
    /// The activities that are theirs, from left to right.
    pub stops: Vec<JourneyStop>,
    /// Their releases in which the way breaks, with the activities that are missing between
    /// two that are there.
    pub breaks: Vec<(ReleaseIx, Vec<ActivityIx>)>,
}

/// An activity on somebody's way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JourneyStop {
    /// The activity.
    pub activity: ActivityIx,
    /// Their stories in it, in the order of the wall.
    pub stories: Vec<StoryIx>,
}

impl Journey {
    /// The way of every persona of a map, in time proportional to its stories and to personas ×
    /// (releases + activities they walk through).
    pub fn for_personas(map: &StoryMap, coverage: &Coverage) -> Vec<Self> {
        let mut stops: Vec<Vec<JourneyStop>> = vec![Vec::new(); map.personas.len()];
        for activity in map.activity_ixs() {
            for walker in coverage.walkers(activity) {
                stops[walker.index()].push(JourneyStop {
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
                breaks: breaks(map, &stops),
                stops,
            })
            .collect()
    }
}

/// Where a release has stories before and after one of the stops and none in it.
fn breaks(map: &StoryMap, stops: &[JourneyStop]) -> Vec<(ReleaseIx, Vec<ActivityIx>)> {
    // For each release, the positions of the stops it reaches: found in one pass over the stories.
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
            (!missing.is_empty()).then_some((release, missing))
        })
        .collect()
}
