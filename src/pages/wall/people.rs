//! The people above the backbone: for whom each part of it is.

use crate::map::{ActivityIx, PersonaIx, TaskIx};
use crate::pages::view::{MapView, PersonaView};
use serde::Serialize;
use std::sync::Arc;

/// Neighboring columns for the same personas.
#[derive(Debug, Serialize)]
pub struct PeopleSpan {
    /// The number of columns.
    pub columns: usize,
    /// The personas. Stories for others name them on their cards.
    pub personas: Vec<Arc<PersonaView>>,
}

/// The personas above all columns, from left to right; empty in a map without personas.
pub(crate) fn people_spans(view: &MapView) -> Vec<PeopleSpan> {
    if view.map.personas.is_empty() {
        return Vec::new();
    }
    let columns: Vec<Vec<PersonaIx>> = (view.columns())
        .map(|(activity, task)| column_personas(view, activity, task))
        .collect();
    columns
        .chunk_by(|left, right| left == right)
        .map(|span| PeopleSpan {
            columns: span.len(),
            personas: span[0].iter().map(|ix| view.persona(*ix)).collect(),
        })
        .collect()
}

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
