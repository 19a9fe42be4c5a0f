//! Where a finding shows on the wall.

use super::super::book::Book;
use super::super::urls;
use crate::gaps::Spot;
use crate::map::{ReleaseIx, Task};

impl Book<'_> {
    /// The address of a place on the wall, from any page of the map.
    pub(in crate::pages) fn spot_href(&self, spot: Spot) -> String {
        format!("{}{}", urls::WALL, self.spot_fragment(spot))
    }

    /// The address of a place on the wall, from the site's root.
    pub fn site_href(&self, spot: Spot) -> String {
        format!(
            "{}/{}",
            urls::encoded(&self.shown.stem),
            self.spot_href(spot)
        )
    }

    /// The fragment of a place on the wall.
    pub(super) fn spot_fragment(&self, spot: Spot) -> String {
        let anchor = match spot {
            Spot::Head => return String::new(),
            Spot::Band(None) => "band-".to_owned(),
            Spot::Band(Some(release)) => format!("band-{}", self.map[release].id),
            Spot::Activity(activity) | Spot::Hole(activity, _)
                if self.map[activity].tasks.is_empty() =>
            {
                format!("activity-{}", self.map[activity].id)
            }
            Spot::Activity(activity) => format!("activity-{}", self.map[activity].id),
            Spot::Task(task) => format!("task-{}", self.map[task].id),
            Spot::Hole(activity, release) => {
                let task = &self.map.tasks[self.map[activity].tasks.start];
                self.cell_anchor(release, task)
            }
            Spot::Cell(task, release) => self.cell_anchor(release, &self.map[task]),
            Spot::Card(story) => urls::story_anchor(&self.map[story].id),
        };
        format!("#{}", urls::encoded(&anchor))
    }

    fn cell_anchor(&self, release: ReleaseIx, task: &Task) -> String {
        format!("cell-{}:{}", self.map[release].id, task.id)
    }
}
