//! The story map, and iterators over its items.

use super::{
    Activity, ActivityIx, CoarseDate, Details, Persona, PersonaIx, Release, ReleaseIx,
    ReleaseStatus, SpannedText, Status, StatusKind, Statuses, Story, StoryIx, Task, TaskHeading,
    TaskIx,
};
use std::ops::Index;
use std::sync::Arc;

/// A user story map: personas, a backbone of activities and tasks, the stories below them, and the
/// releases that the stories ship in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryMap {
    /// The name of the map.
    pub title: SpannedText,
    /// What its personas want to achieve, as a line of Markdown.
    pub goal: Option<String>,
    /// The language of its texts, as a BCP 47 tag such as `en` or `de-AT`.
    pub lang: String,
    /// Whether the file or the project says so; otherwise the language is English by default.
    pub declares_lang: bool,
    /// The date at which the map was last reviewed.
    pub updated: Option<CoarseDate>,
    /// Description, notes, links and ignored rules of the map itself.
    pub details: Details,
    /// The personas. Stories without a persona of their own, their task's or their activity's are
    /// for the first one.
    pub personas: Vec<Persona>,
    /// The releases, in the order in which they ship.
    pub releases: Vec<Release>,
    /// The activities of the backbone, from left to right.
    pub activities: Vec<Activity>,
    /// The tasks of all activities, from left to right.
    pub tasks: Vec<Task>,
    /// The stories of all tasks, column by column, the most important of a column first.
    pub stories: Vec<Story>,
    /// The stories that are not on the map yet.
    pub backlog: Vec<Story>,
    /// The statuses that stories can have.
    pub statuses: Arc<Statuses>,
}

impl StoryMap {
    /// The indices of all personas.
    pub fn persona_ixs(&self) -> impl DoubleEndedIterator<Item = PersonaIx> + use<> {
        (0..self.personas.len()).map(PersonaIx::new)
    }

    /// The names of all personas.
    pub fn persona_names(&self) -> Vec<&str> {
        let personas = self.personas.iter();
        personas.map(|persona| persona.name.text.as_str()).collect()
    }

    /// The indices of all releases, in the order in which they ship.
    pub fn release_ixs(&self) -> impl DoubleEndedIterator<Item = ReleaseIx> + use<> {
        (0..self.releases.len()).map(ReleaseIx::new)
    }

    /// The indices of all activities, from left to right.
    pub fn activity_ixs(&self) -> impl DoubleEndedIterator<Item = ActivityIx> + use<> {
        (0..self.activities.len()).map(ActivityIx::new)
    }

    /// The indices of all tasks, from left to right: the columns of the wall that have stories, or
    /// could have some.
    pub fn task_ixs(&self) -> impl DoubleEndedIterator<Item = TaskIx> + use<> {
        (0..self.tasks.len()).map(TaskIx::new)
    }

    /// The tasks with their headings, from left to right; without those that stand for the stories
    /// right under an activity.
    pub fn headed_tasks(&self) -> impl Iterator<Item = (TaskIx, &TaskHeading)> {
        let tasks = self.task_ixs().zip(&self.tasks);
        tasks.filter_map(|(ix, task)| Some((ix, task.heading.as_ref()?)))
    }

    /// The indices of all stories on the wall, column by column.
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

    /// Whether an activity is divided into tasks, rather than having its stories right under it. An
    /// activity without anything isn't.
    pub fn has_steps(&self, activity: ActivityIx) -> bool {
        let tasks = &self.tasks[self[activity].tasks.clone()];
        tasks.iter().any(|task| task.heading.is_some())
    }

    /// The title that the stories of a task are under: the task's, or else the activity's.
    pub fn title_over(&self, task: TaskIx) -> &SpannedText {
        match &self[task].heading {
            Some(heading) => &heading.title,
            None => &self[self[task].activity].title,
        }
    }

    /// The stories of a task, the most important first.
    pub fn stories_of(&self, task: TaskIx) -> impl DoubleEndedIterator<Item = StoryIx> + use<> {
        self[task].stories.clone().map(StoryIx::new)
    }

    /// The stories of all tasks of an activity, task by task.
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

    /// Whether a story's status is of kind [`StatusKind::Done`].
    pub fn is_done(&self, story: StoryIx) -> bool {
        self.status(&self[story]).kind == StatusKind::Done
    }

    /// Whether any story, on the wall or in the backlog, has acceptance criteria. Rules and pages
    /// report missing criteria only in maps that use them.
    pub fn has_acceptance(&self) -> bool {
        let mut stories = self.stories.iter().chain(&self.backlog);
        stories.any(|story| !story.acceptance.is_empty())
    }

    /// Whether any story on the wall has an estimate.
    pub fn has_estimates(&self) -> bool {
        self.stories.iter().any(|story| story.estimate.is_some())
    }

    /// Every Markdown text of more than one line, which can contain images: descriptions and
    /// acceptance criteria.
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

    /// The first release that is not released: what is released is decided.
    pub fn first_unreleased(&self) -> Option<ReleaseIx> {
        self.release_ixs()
            .find(|release| self[*release].status() != ReleaseStatus::Released)
    }

    /// The next release: the first active one, or else the first that is not released.
    pub fn next_release(&self) -> Option<ReleaseIx> {
        self.release_ixs()
            .find(|release| self[*release].status() == ReleaseStatus::Active)
            .or_else(|| self.first_unreleased())
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
