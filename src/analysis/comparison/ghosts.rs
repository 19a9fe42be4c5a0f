//! Where on the new wall the ghosts of what is gone are: of stories, and of whole columns and bands.

use super::items::{ItemAt, ItemTable, ListAt};
use super::matching::Matching;
use crate::map::{ActivityIx, Band, ItemKind, ReleaseIx, TaskIx};
use std::collections::HashMap;

/// The cell of the new wall in which a story was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GhostCell {
    /// Its column.
    pub column: ComparedColumn,
    /// Its band.
    pub band: ComparedBand,
}

/// A column of the new wall with the ghosts of those that are gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ComparedColumn {
    /// The column of a task of the new map.
    Task(TaskIx),
    /// A position in [`GoneParts::columns`].
    Gone(usize),
}

/// A band of the new wall with the ghosts of those that are gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ComparedBand {
    /// A band of the new wall.
    Kept(Band),
    /// A position in [`GoneParts::releases`].
    Gone(usize),
}

/// The parts of the old wall that the new one doesn't have, each in the order of the old map.
#[derive(Clone, Debug, Default)]
pub struct GoneParts {
    /// The activities.
    pub activities: Vec<GoneActivity>,
    /// The columns of tasks, and those of activities without tasks.
    pub columns: Vec<GoneColumn>,
    /// The releases.
    pub releases: Vec<GoneRelease>,
}

/// An activity that is gone.
#[derive(Clone, Debug)]
pub struct GoneActivity {
    /// Its title.
    pub title: String,
    /// The activity of the new map after which it was; `None` if it was before all of them.
    pub after: Option<ActivityIx>,
}

/// A column that is gone.
#[derive(Clone, Debug)]
pub struct GoneColumn {
    /// The title of its task; `None` if its stories were right below the activity.
    pub title: Option<String>,
    /// The activity that it was in.
    pub activity: ColumnActivity,
}

/// The activity of a column that is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnActivity {
    /// An activity of the new map.
    Kept {
        /// The activity.
        activity: ActivityIx,
        /// The task of the activity after which the column was; `None` if it was before all of them.
        after: Option<TaskIx>,
    },
    /// A position in [`GoneParts::activities`].
    Gone(usize),
}

/// A release that is gone.
#[derive(Clone, Debug)]
pub struct GoneRelease {
    /// Its id in the old map.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The release of the new map after which it was; `None` if it was before all of them.
    pub after: Option<ReleaseIx>,
}

/// The places of old items on the new wall.
#[derive(Debug, Default)]
pub(super) struct Ghosts {
    /// What the new wall doesn't have.
    pub(super) gone: GoneParts,
    /// The column of each task, and of each activity with stories right below it, by the old item.
    columns: HashMap<ItemAt, ComparedColumn>,
    /// The band of each release, by the old item.
    bands: HashMap<ItemAt, ComparedBand>,
}

impl Ghosts {
    /// The places of what an old map has, if there is a new one.
    pub(super) fn new(old: &ItemTable, new: &ItemTable, matching: &Matching) -> Self {
        let mut ghosts = Self::default();
        if new.map.is_some() {
            ghosts.add_bands(old, new, matching);
            ghosts.add_columns(old, new, matching);
        }
        ghosts
    }

    fn add_bands(&mut self, old: &ItemTable, new: &ItemTable, matching: &Matching) {
        let first = new.of_kind(ItemKind::Release).start;
        let mut after = None;
        for at in old.of_kind(ItemKind::Release) {
            let band = match matching.new_of[at] {
                Some(release) => {
                    after = Some(ReleaseIx::new(release - first));
                    ComparedBand::Kept(after)
                }
                None => {
                    let gone = &mut self.gone.releases;
                    gone.push(GoneRelease {
                        id: old.items[at].id.to_owned(),
                        name: old.items[at].title.to_owned(),
                        after,
                    });
                    ComparedBand::Gone(gone.len() - 1)
                }
            };
            self.bands.insert(at, band);
        }
    }

    fn add_columns(&mut self, old: &ItemTable, new: &ItemTable, matching: &Matching) {
        let Some(old_map) = old.map.map(|map| &map.map) else {
            return;
        };
        let first = new.of_kind(ItemKind::Activity).start;
        let mut after_activity = None;
        for activity in old_map.activity_ixs() {
            let at = old.nth(ItemKind::Activity, activity.index());
            let kept = matching.new_of[at].map(|new| ActivityIx::new(new - first));
            match kept {
                Some(kept) => after_activity = Some(kept),
                None => self.gone.activities.push(GoneActivity {
                    title: old.items[at].title.to_owned(),
                    after: after_activity,
                }),
            }
            let mut after = None;
            for task in old_map.tasks_of(activity) {
                let owner = old.column(task);
                let column = matching.new_of[owner].and_then(|new_owner| new.task_of(new_owner));
                // Stories that were right below an activity which now has tasks were in its first column.
                let column = column.or_else(|| match (kept, owner == at) {
                    (Some(kept), true) => new.map?.map.tasks_of(kept).next(),
                    _ => None,
                });
                if let Some(task) = column {
                    let is_here = new
                        .map
                        .is_some_and(|new| Some(new.map[task].activity) == kept);
                    after = if is_here { Some(task) } else { after };
                    self.columns.insert(owner, ComparedColumn::Task(task));
                    continue;
                }
                let activity = match kept {
                    Some(activity) => ColumnActivity::Kept { activity, after },
                    None => ColumnActivity::Gone(self.gone.activities.len() - 1),
                };
                let title = (owner != at).then(|| old.items[owner].title.to_owned());
                self.columns
                    .insert(owner, ComparedColumn::Gone(self.gone.columns.len()));
                self.gone.columns.push(GoneColumn { title, activity });
            }
        }
    }

    /// The cell of the new wall in which an old item was; `None` if it wasn't a story on the wall.
    pub(super) fn cell(&self, old: &ItemTable, at: ItemAt) -> Option<GhostCell> {
        let item = &old.items[at];
        old.story_ix(at)?;
        let ListAt::Below(owner) = item.list else {
            return None;
        };
        let band = match item.release {
            Some(release) => *self.bands.get(&release)?,
            None => ComparedBand::Kept(None),
        };
        Some(GhostCell {
            column: *self.columns.get(&owner)?,
            band,
        })
    }
}
