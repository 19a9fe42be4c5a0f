//! The people above the backbone: for whom each part of it is.

use crate::map::{ActivityIx, PersonaIx, TaskIx};
use crate::pages::column_personas::column_personas;
use crate::pages::view::{MapView, PersonaView};
use serde::Serialize;
use std::sync::Arc;

/// Neighboring columns for the same personas.
#[derive(Debug, Serialize)]
pub struct PeopleSpan {
    /// The number of columns.
    pub columns: usize,
    /// The personas. Stories for others name them on their cards. Empty above columns that are gone.
    pub personas: Vec<Arc<PersonaView>>,
}

/// A column of the wall; `None` stands for one that is gone.
pub(crate) type PeopleColumn = Option<(ActivityIx, Option<TaskIx>)>;

/// The personas above these columns, from left to right; empty in a map without personas. A column that is gone has
/// them if those around it have the same.
pub(crate) fn people_spans(view: &MapView, columns: &[PeopleColumn]) -> Vec<PeopleSpan> {
    if view.map.personas.is_empty() {
        return Vec::new();
    }
    let own: Vec<Option<Vec<PersonaIx>>> = (columns.iter())
        .map(|column| column.map(|(activity, task)| column_personas(view, activity, task)))
        .collect();
    let personas: Vec<&[PersonaIx]> = (0..own.len())
        .map(|at| {
            let before = own[..=at].iter().rev().find_map(Option::as_deref);
            let after = own[at..].iter().find_map(Option::as_deref);
            before.filter(|_| before == after).unwrap_or_default()
        })
        .collect();
    personas
        .chunk_by(|left, right| left == right)
        .map(|span| PeopleSpan {
            columns: span.len(),
            personas: span[0].iter().map(|ix| view.persona(*ix)).collect(),
        })
        .collect()
}
