//! Which release has stories in which part of the backbone.

use super::{ActivityIx, PersonaIx, ReleaseIx, Story, StoryIx, StoryMap, TaskIx};

/// A row of the wall: the stories of a release, or with `None` the unscheduled stories.
pub type Band = Option<ReleaseIx>;

/// The stories of every cell of the wall. A cell is where the column of a task crosses a band.
#[derive(Clone, Debug)]
pub struct Wall {
    /// The number of tasks, which is the number of cells in a row.
    tasks: usize,
    /// The number of releases; the unscheduled band is the row after the last release.
    releases: usize,
    /// For each cell, numbered `row * tasks + task`, the position in `stories` of its first story.
    /// A last entry holds the end of the last cell.
    starts: Vec<u32>,
    /// The stories, cell after cell.
    stories: Vec<StoryIx>,
}

impl Wall {
    /// Groups the stories of `map` by cell and keeps their order within a cell: a counting sort,
    /// in time and memory proportional to the number of stories and cells.
    pub fn new(map: &StoryMap) -> Self {
        let (tasks, releases) = (map.tasks.len(), map.releases.len());
        let cell_of = |story: &Story| {
            let row = story.release.map_or(releases, ReleaseIx::index);
            story.task.map(|task| row * tasks + task.index())
        };
        let mut starts = vec![0_u32; tasks * (releases + 1) + 1];
        for cell in map.stories.iter().filter_map(cell_of) {
            starts[cell + 1] += 1;
        }
        for cell in 1..starts.len() {
            starts[cell] += starts[cell - 1];
        }
        let mut next = starts.clone();
        let mut stories = vec![StoryIx::new(0); map.stories.len()];
        for (story, cell) in map.story_ixs().zip(map.stories.iter().map(cell_of)) {
            let Some(cell) = cell else { continue };
            stories[next[cell] as usize] = story;
            next[cell] += 1;
        }
        Self {
            tasks,
            releases,
            starts,
            stories,
        }
    }

    /// The stories of one cell, the most important first.
    pub fn cell(&self, task: TaskIx, band: Band) -> &[StoryIx] {
        let row = band.map_or(self.releases, ReleaseIx::index);
        let cell = row * self.tasks + task.index();
        &self.stories[self.starts[cell] as usize..self.starts[cell + 1] as usize]
    }

    /// The stories of one band, from left to right and within a cell the most important first.
    pub fn band(&self, band: Band) -> &[StoryIx] {
        let row = band.map_or(self.releases, ReleaseIx::index);
        let (first, end) = (row * self.tasks, (row + 1) * self.tasks);
        &self.stories[self.starts[first] as usize..self.starts[end] as usize]
    }

    /// Every band from top to bottom: the releases, then the unscheduled stories.
    pub fn bands(&self) -> impl Iterator<Item = Band> + use<> {
        (0..self.releases)
            .map(|release| Some(ReleaseIx::new(release)))
            .chain([None])
    }
}

/// How many stories each release has in each part of the backbone, and for which personas.
#[derive(Clone, Debug)]
pub struct Coverage {
    /// The stories of every cell.
    pub wall: Wall,
    /// For each release, the personas of its stories, in the order of the map.
    release_personas: Vec<Vec<PersonaIx>>,
    /// For each activity, the personas of its stories, in the order of the map.
    activity_personas: Vec<Vec<PersonaIx>>,
}

impl Coverage {
    /// Computes the coverage of `map`, in time proportional to its stories and cells.
    pub fn new(map: &StoryMap) -> Self {
        let wall = Wall::new(map);
        let personas = |stories: &mut dyn Iterator<Item = StoryIx>| {
            let mut seen = vec![false; map.personas.len()];
            for persona in stories.flat_map(|story| &map[story].personas) {
                seen[persona.index()] = true;
            }
            map.persona_ixs()
                .filter(|persona| seen[persona.index()])
                .collect()
        };
        let release_personas = map
            .release_ixs()
            .map(|release| personas(&mut wall.band(Some(release)).iter().copied()))
            .collect();
        let activity_personas = map
            .activity_ixs()
            .map(|activity| personas(&mut map.stories_under(activity)))
            .collect();
        Self {
            wall,
            release_personas,
            activity_personas,
        }
    }

    /// The number of stories that a task has in a band.
    pub fn count_in_task(&self, task: TaskIx, band: Band) -> usize {
        self.wall.cell(task, band).len()
    }

    /// The number of stories that an activity has in a band.
    pub fn count_in_activity(&self, map: &StoryMap, activity: ActivityIx, band: Band) -> usize {
        map.tasks_of(activity)
            .map(|task| self.count_in_task(task, band))
            .sum()
    }

    /// The number of tasks of an activity that have a story in a band.
    pub fn tasks_reached(&self, map: &StoryMap, activity: ActivityIx, band: Band) -> usize {
        map.tasks_of(activity)
            .filter(|task| self.count_in_task(*task, band) > 0)
            .count()
    }

    /// The personas of a release's stories, in the order of the map.
    pub fn release_personas(&self, release: ReleaseIx) -> &[PersonaIx] {
        &self.release_personas[release.index()]
    }

    /// The personas of an activity's stories in any release, in the order of the map.
    pub fn activity_personas(&self, activity: ActivityIx) -> &[PersonaIx] {
        &self.activity_personas[activity.index()]
    }

    /// Whether a release and an activity have stories for a common persona. Always true in a map
    /// without personas, where all stories are for the same unnamed user.
    pub fn shares_persona(&self, map: &StoryMap, release: ReleaseIx, activity: ActivityIx) -> bool {
        map.personas.is_empty()
            || self
                .activity_personas(activity)
                .iter()
                .any(|persona| self.release_personas(release).contains(persona))
    }
}
