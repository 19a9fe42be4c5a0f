//! How much of the backbone a release goes through.

use super::{ActivityIx, Band, PersonaIx, ReleaseIx, StoryMap, TaskIx, Wall};

/// Which activities and tasks have stories in which release, and whom they serve.
#[derive(Clone, Debug)]
pub struct Coverage {
    /// The cells it was counted from.
    pub wall: Wall,
    /// Whom each release serves: the personas of its stories, in the map's order.
    release_personas: Vec<Vec<PersonaIx>>,
    /// Whose activity each one is: the personas of its stories, in the map's order.
    activity_personas: Vec<Vec<PersonaIx>>,
}

impl Coverage {
    /// Counts a map, in time proportional to stories and cells.
    pub fn new(map: &StoryMap) -> Self {
        let wall = Wall::new(map);
        let personas = |stories: &mut dyn Iterator<Item = super::StoryIx>| {
            let mut seen = vec![false; map.personas.len()];
            for persona in stories.flat_map(|story| &map[story].personas) {
                seen[persona.index()] = true;
            }
            map.persona_ixs()
                .filter(|persona| seen[persona.index()])
                .collect()
        };
        let served = map
            .release_ixs()
            .map(|release| personas(&mut wall.band(Some(release)).iter().copied()))
            .collect();
        let walkers = map
            .activity_ixs()
            .map(|activity| personas(&mut map.stories_under(activity)))
            .collect();
        Self {
            wall,
            release_personas: served,
            activity_personas: walkers,
        }
    }

    /// How many stories a task has in a band.
    pub fn count_in_task(&self, task: TaskIx, band: Band) -> usize {
        self.wall.cell(task, band).len()
    }

    /// How many stories an activity has in a band.
    pub fn count_in_activity(&self, map: &StoryMap, activity: ActivityIx, band: Band) -> usize {
        map.tasks_of(activity)
            .map(|task| self.count_in_task(task, band))
            .sum()
    }

    /// How many tasks of an activity have a story in a band.
    pub fn tasks_reached(&self, map: &StoryMap, activity: ActivityIx, band: Band) -> usize {
        map.tasks_of(activity)
            .filter(|task| self.count_in_task(*task, band) > 0)
            .count()
    }

    /// How many activities have a story in a band.
    pub fn activities_reached(&self, map: &StoryMap, band: Band) -> usize {
        map.activity_ixs()
            .filter(|activity| self.count_in_activity(map, *activity, band) > 0)
            .count()
    }

    /// Whom a release serves.
    pub fn served(&self, release: ReleaseIx) -> &[PersonaIx] {
        &self.release_personas[release.index()]
    }

    /// Whose activity it is.
    pub fn walkers(&self, activity: ActivityIx) -> &[PersonaIx] {
        &self.activity_personas[activity.index()]
    }

    /// Whether somebody whom the release serves walks through the activity somewhere. In a map
    /// without personas everybody is the one nameless persona.
    pub fn shares_persona(&self, map: &StoryMap, release: ReleaseIx, activity: ActivityIx) -> bool {
        map.personas.is_empty()
            || self
                .walkers(activity)
                .iter()
                .any(|walker| self.served(release).contains(walker))
    }

    /// The activities that a release passes over although they are its personas' own: holes in
    /// the walk. Activities without any story, and releases without any, are left out: each is
    /// one hole of its own.
    pub fn skipped_activities(&self, map: &StoryMap, release: ReleaseIx) -> Vec<ActivityIx> {
        if self.wall.band(Some(release)).is_empty() {
            return Vec::new();
        }
        map.activity_ixs()
            .filter(|activity| {
                map.stories_under(*activity).len() > 0
                    && self.count_in_activity(map, *activity, Some(release)) == 0
                    && self.shares_persona(map, release, *activity)
            })
            .collect()
    }
}
