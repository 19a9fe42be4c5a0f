//! The map itself, and how one walks through it.

use super::{
    Activity, ActivityIx, Date, Details, Persona, PersonaIx, Release, ReleaseIx, ReleaseStatus,
    SpannedText, Status, StatusKind, Statuses, Story, StoryIx, Task, TaskIx,
};
use std::ops::Index;
use std::sync::Arc;

/// A user story map: people, a backbone of what they do, and releases cut through it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryMap {
    /// What the map is called.
    pub title: SpannedText,
    /// What its people want to reach: a line of Markdown.
    pub goal: Option<String>,
    /// The language its texts are in, as BCP 47 names it.
    pub lang: String,
    /// When it was last looked over.
    pub updated: Option<Date>,
    /// More about it.
    pub details: Details,
    /// Whose story it is; the first is served where nothing else is said.
    pub personas: Vec<Persona>,
    /// The slices, in the order they ship.
    pub releases: Vec<Release>,
    /// The backbone, from left to right.
    pub activities: Vec<Activity>,
    /// All tasks, from left to right.
    pub tasks: Vec<Task>,
    /// All stories on the wall, column by column, the most important on top.
    pub stories: Vec<Story>,
    /// Stories that are known and not on the wall yet.
    pub backlog: Vec<Story>,
    /// The statuses that stories can have.
    pub statuses: Arc<Statuses>,
}

impl StoryMap {
    /// Every persona.
    pub fn persona_ixs(&self) -> impl DoubleEndedIterator<Item = PersonaIx> + use<> {
        (0..self.personas.len()).map(PersonaIx::new)
    }

    /// Every release, in the order they ship.
    pub fn release_ixs(&self) -> impl DoubleEndedIterator<Item = ReleaseIx> + use<> {
        (0..self.releases.len()).map(ReleaseIx::new)
    }

    /// Every activity, from left to right.
    pub fn activity_ixs(&self) -> impl DoubleEndedIterator<Item = ActivityIx> + use<> {
        (0..self.activities.len()).map(ActivityIx::new)
    }

    /// Every task, from left to right.
    pub fn task_ixs(&self) -> impl DoubleEndedIterator<Item = TaskIx> + use<> {
        (0..self.tasks.len()).map(TaskIx::new)
    }

    /// Every story on the wall, column by column.
    pub fn story_ixs(&self) -> impl DoubleEndedIterator<Item = StoryIx> + use<> {
        (0..self.stories.len()).map(StoryIx::new)
    }

    /// The tasks of an activity.
    pub fn tasks_of(
        &self,
        activity: ActivityIx,
    ) -> impl DoubleEndedIterator<Item = TaskIx> + use<> {
        self[activity].tasks.clone().map(TaskIx::new)
    }

    /// The stories of a task, the most important first.
    pub fn stories_of(&self, task: TaskIx) -> impl DoubleEndedIterator<Item = StoryIx> + use<> {
        self[task].stories.clone().map(StoryIx::new)
    }

    /// The stories under an activity, task by task.
    pub fn stories_under(
        &self,
        activity: ActivityIx,
    ) -> impl DoubleEndedIterator<Item = StoryIx> + ExactSizeIterator + use<> {
        let tasks = &self.tasks[self[activity].tasks.clone()];
        let first = tasks.first().map_or(0, |task| task.stories.start);
        let end = tasks.last().map_or(0, |task| task.stories.end);
        (first..end).map(StoryIx::new)
    }

    /// The status of a story.
    pub fn status(&self, story: &Story) -> &Status {
        self.statuses.get(story.status)
    }

    /// Whether a story's status means that it is there.
    pub fn is_done(&self, story: StoryIx) -> bool {
        self.status(&self[story]).kind == StatusKind::Done
    }

    /// Whether any story, on the wall or in the backlog, says what must be true when it is done:
    /// only then do others lack it.
    pub fn has_acceptance(&self) -> bool {
        let mut stories = self.stories.iter().chain(&self.backlog);
        stories.any(|story| !story.acceptance.is_empty())
    }

    /// Every text in which pictures can stand: Markdown of any length.
    pub fn markdown_texts(&self) -> impl Iterator<Item = &str> {
        let stories = || self.stories.iter().chain(&self.backlog);
        let descriptions = [&self.details]
            .into_iter()
            .chain(self.personas.iter().map(|persona| &persona.details))
            .chain(self.releases.iter().map(|release| &release.details))
            .chain(self.activities.iter().map(|activity| &activity.details))
            .chain(self.tasks.iter().map(|task| &task.details))
            .chain(stories().map(|story| &story.details))
            .filter_map(|details| details.description.as_deref());
        descriptions.chain(stories().flat_map(|story| story.acceptance.iter().map(String::as_str)))
    }

    /// The next release: the active one, else the first that is not released.
    pub fn next_release(&self) -> Option<ReleaseIx> {
        let with = |wanted: &dyn Fn(ReleaseStatus) -> bool| {
            self.release_ixs()
                .find(|release| wanted(self[*release].status()))
        };
        with(&|status| status == ReleaseStatus::Active)
            .or_else(|| with(&|status| status != ReleaseStatus::Released))
    }
}

macro_rules! indexed {
    ($($index:ident => $list:ident: $item:ident;)*) => {$(
        impl Index<$index> for StoryMap {
            type Output = $item;

            fn index(&self, index: $index) -> &$item {
                &self.$list[index.index()]
            }
        }
    )*};
}

indexed! {
    PersonaIx => personas: Persona;
    ReleaseIx => releases: Release;
    ActivityIx => activities: Activity;
    TaskIx => tasks: Task;
    StoryIx => stories: Story;
}
