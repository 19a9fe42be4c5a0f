//! What the stories of a wall can be narrowed down to.

use crate::map::PersonaIx;
use crate::pages::book::MapView;
use crate::pages::words::StatusView;
use serde::Serialize;
use std::collections::{BTreeSet, HashSet};

/// What one can choose among the stories of a wall. Only what occurs is offered, and where all
/// stories have the same release, persona or status, there is nothing to choose.
#[derive(Debug, Serialize)]
pub struct FilterChoices {
    /// Releases, by id; what is not scheduled last, as `-`.
    pub releases: Vec<FilterChoice>,
    /// Personas, by id.
    pub personas: Vec<FilterChoice>,
    /// Statuses, by id.
    pub statuses: Vec<FilterChoice>,
    /// Owners, by name.
    pub owners: Vec<FilterChoice>,
    /// Tags.
    pub tags: Vec<FilterChoice>,
    /// Every status of the project with its sign, for the legend.
    pub signs: Vec<StatusView>,
}

/// One thing to choose.
#[derive(Debug, Serialize)]
pub struct FilterChoice {
    /// How cards and addresses know it.
    pub value: String,
    /// What people read.
    pub name: String,
}

impl MapView<'_> {
    pub(crate) fn choices(&self) -> FilterChoices {
        let stories = &self.map.stories;
        let bands = self.shown_bands().map(|band| match band {
            Some(release) => choice(&self.map[release].id, &self.map[release].name.text),
            None => choice("-", "Not scheduled"),
        });
        let served: HashSet<PersonaIx> = (stories.iter())
            .flat_map(|story| story.personas.iter().copied())
            .collect();
        let seen: HashSet<&str> = (stories.iter())
            .map(|story| self.map.status(story).id.as_str())
            .collect();
        let personas = (self.map.persona_ixs()).filter(|persona| served.contains(persona));
        let statuses =
            (self.map.statuses.iter()).filter(|status| seen.contains(status.id.as_str()));
        let owners: BTreeSet<&str> = (stories.iter())
            .filter_map(|story| story.owner.as_deref())
            .collect();
        let tags: BTreeSet<&str> = (stories.iter())
            .flat_map(|story| story.tags.iter().map(String::as_str))
            .collect();
        FilterChoices {
            releases: several(bands.collect()),
            personas: several(
                personas
                    .map(|persona| choice(&self.map[persona].id, self.short(persona)))
                    .collect(),
            ),
            statuses: several(
                statuses
                    .map(|status| choice(&status.id, &status.name))
                    .collect(),
            ),
            owners: owners.into_iter().map(|name| choice(name, name)).collect(),
            tags: tags.into_iter().map(|tag| choice(tag, tag)).collect(),
            signs: (self.map.statuses.iter()).map(StatusView::of).collect(),
        }
    }
}

fn choice(value: &str, name: &str) -> FilterChoice {
    FilterChoice {
        value: value.to_owned(),
        name: name.to_owned(),
    }
}

/// The choices, where there is more than one.
fn several(choices: Vec<FilterChoice>) -> Vec<FilterChoice> {
    if choices.len() > 1 {
        choices
    } else {
        Vec::new()
    }
}
