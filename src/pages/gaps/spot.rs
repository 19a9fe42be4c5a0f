//! Where a finding shows on the wall.

use crate::gaps::WallPlace;
use crate::map::{ReleaseIx, Task};
use crate::pages::book::MapView;
use crate::pages::urls;

impl MapView<'_> {
    /// The address of a place on the wall, from any page of the map.
    pub(crate) fn spot_href(&self, spot: WallPlace) -> String {
        format!("{}{}", urls::WALL, self.spot_fragment(spot))
    }

    /// The address of a place on the wall, from the site's root.
    pub fn site_href(&self, spot: WallPlace) -> String {
        format!(
            "{}/{}",
            urls::encoded(&self.shown.stem),
            self.spot_href(spot)
        )
    }

    /// The fragment of a place on the wall.
    pub(crate) fn spot_fragment(&self, spot: WallPlace) -> String {
        let anchor = match spot {
            WallPlace::Head => return String::new(),
            WallPlace::Band(None) => "band-".to_owned(),
            WallPlace::Band(Some(release)) => format!("band-{}", self.map[release].id),
            WallPlace::Activity(activity) | WallPlace::ActivityInRelease(activity, _)
                if self.map[activity].tasks.is_empty() =>
            {
                format!("activity-{}", self.map[activity].id)
            }
            WallPlace::Activity(activity) => format!("activity-{}", self.map[activity].id),
            WallPlace::Task(task) => format!("task-{}", self.map[task].id),
            WallPlace::ActivityInRelease(activity, release) => {
                let task = &self.map.tasks[self.map[activity].tasks.start];
                self.cell_anchor(release, task)
            }
            WallPlace::TaskInRelease(task, release) => self.cell_anchor(release, &self.map[task]),
            WallPlace::Card(story) => urls::story_anchor(&self.map[story].id),
        };
        format!("#{}", urls::encoded(&anchor))
    }

    fn cell_anchor(&self, release: ReleaseIx, task: &Task) -> String {
        format!("cell-{}:{}", self.map[release].id, task.id)
    }
}
