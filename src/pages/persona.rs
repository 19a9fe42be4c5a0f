//! Personas as pages name them.

use crate::map::{COLORS, Persona, StoryMap};
use serde::Serialize;

/// A persona as pages name it.
#[derive(Clone, Debug, Serialize)]
pub struct PersonaView {
    /// Its id.
    pub id: String,
    /// Its whole name.
    pub name: String,
    /// What a card calls it.
    pub short: String,
    /// The name of its colour.
    pub color: &'static str,
    /// Its journey, where there are journeys.
    pub href: Option<String>,
}

/// The colour of every persona: its own, else the next of the palette that nobody declared.
pub(crate) fn colors(map: &StoryMap) -> Vec<&'static str> {
    let declared = |color: &&str| map.personas.iter().any(|other| other.color == Some(color));
    let mut palette: Vec<&'static str> = COLORS
        .into_iter()
        .filter(|color| !declared(color))
        .collect();
    if palette.is_empty() {
        palette.extend(COLORS);
    }
    let mut free = palette.iter().copied().cycle();
    let color = |persona: &Persona| persona.color.or_else(|| free.next()).unwrap_or(COLORS[0]);
    map.personas.iter().map(color).collect()
}
