//! Who stands where: the cells of the wall.

use super::{ReleaseIx, StoryIx, StoryMap, TaskIx};

/// A row of the wall: a release, or the band of what is not scheduled.
pub type Band = Option<ReleaseIx>;

/// The stories of every cell, found in one pass over the map.
#[derive(Clone, Debug)]
pub struct Wall {
    tasks: usize,
    releases: usize,
    /// Where the stories of cell `row * tasks + task` begin; one more entry than cells.
    starts: Vec<u32>,
    stories: Vec<StoryIx>,
}

impl Wall {
    /// Sorts the stories of `map` into cells, keeping their order of priority. Takes time and
    /// memory proportional to stories and cells.
    pub fn new(map: &StoryMap) -> Self {
        let (tasks, releases) = (map.tasks.len(), map.releases.len());
        let cell_of = |story: &super::Story| {
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

    /// One slice: the stories of a band, from left to right.
    pub fn band(&self, band: Band) -> &[StoryIx] {
        let row = band.map_or(self.releases, ReleaseIx::index);
        let (first, end) = (row * self.tasks, (row + 1) * self.tasks);
        &self.stories[self.starts[first] as usize..self.starts[end] as usize]
    }

    /// Every band, in the order of the wall: the releases, then what is not scheduled.
    pub fn bands(&self) -> impl Iterator<Item = Band> + use<> {
        (0..self.releases)
            .map(|release| Some(ReleaseIx::new(release)))
            .chain([None])
    }
}
