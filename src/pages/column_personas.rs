//! For whom a column of the wall is.

use super::view::MapView;
use crate::map::{ActivityIx, PersonaIx, TaskIx};

/// The personas of a column: those of stories that name none themselves.
pub(crate) fn column_personas(
    view: &MapView,
    activity: ActivityIx,
    task: Option<TaskIx>,
) -> Vec<PersonaIx> {
    let of_task = task.map_or(&[][..], |task| &view.map[task].personas);
    let of_activity = &view.map[activity].personas[..];
    if !of_task.is_empty() {
        of_task.to_vec()
    } else if !of_activity.is_empty() {
        of_activity.to_vec()
    } else {
        view.map.persona_ixs().take(1).collect()
    }
}
