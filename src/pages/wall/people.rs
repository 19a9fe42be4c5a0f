//! The people above the backbone: for whom each part of it is.

use crate::map::PersonaIx;
use crate::pages::column_personas::column_personas;
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
