//! Where a finding is marked on the wall.

use super::RuleItem;
use crate::map::{ActivityIx, Band, ReleaseIx, StoryIx, TaskIx};

/// The place on the wall where a finding is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WallPlace {
    /// The head of the page, for findings without a place of their own.
    Head,
    /// The header of a band: a release or the unscheduled stories.
    Band(Band),
    /// The header of an activity.
    Activity(ActivityIx),
    /// The header of a task.
    Task(TaskIx),
    /// The cells of one activity in one release.
    ActivityInRelease(ActivityIx, ReleaseIx),
    /// The cell of one task in one release.
    TaskInRelease(TaskIx, ReleaseIx),
    /// A card.
    Card(StoryIx),
}

impl WallPlace {
    /// The place of an item.
    pub fn for_item(item: RuleItem) -> Self {
        match item {
            RuleItem::Map | RuleItem::Persona(_) | RuleItem::Backlog(_) => WallPlace::Head,
            RuleItem::Release(release) => WallPlace::Band(Some(release)),
            RuleItem::Activity(activity) => WallPlace::Activity(activity),
            RuleItem::Task(task) => WallPlace::Task(task),
            RuleItem::Story(story) => WallPlace::Card(story),
        }
    }

    /// The release whose band or cells this place is in.
    pub fn release(self) -> Option<ReleaseIx> {
        match self {
            WallPlace::Band(band) => band,
            WallPlace::ActivityInRelease(_, release) | WallPlace::TaskInRelease(_, release) => {
                Some(release)
            }
            WallPlace::Head | WallPlace::Activity(_) | WallPlace::Task(_) | WallPlace::Card(_) => {
                None
            }
        }
    }

    /// The item of the column and the release that meet in this place.
    pub(crate) fn items(self) -> [Option<RuleItem>; 2] {
        let column = match self {
            WallPlace::Head | WallPlace::Band(_) => None,
            WallPlace::Activity(activity) | WallPlace::ActivityInRelease(activity, _) => {
                Some(RuleItem::Activity(activity))
            }
            WallPlace::Task(task) | WallPlace::TaskInRelease(task, _) => Some(RuleItem::Task(task)),
            WallPlace::Card(story) => Some(RuleItem::Story(story)),
        };
        [column, self.release().map(RuleItem::Release)]
    }
}
