//! The filters of the wall: the facets of stories, and the values that a reader can choose.

use super::view::MapView;
use super::words::StatusView;
use crate::map::PersonaIx;
use serde::Serialize;
use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

/// The facets of stories, in the order in which the wall offers them. The filter (`valuesOf` in the
/// theme's `filter.js`) reads the values of a card from the attribute `data-<name>`, separated by
/// spaces, or from the texts of the elements with the class `<name>`, which must equal the choices.
const FACETS: &[Facet] = &[
    Facet {
        name: "release",
        label: "filter-release",
        is_obvious_alone: true,
        limits_embed: true,
        values: |view| {
            let bands = view.shown_bands().map(|band| match band {
                Some(release) => choice(&view.map[release].id, &view.map[release].name.text),
                None => choice("-", view.label("unscheduled")),
            });
            bands.collect()
        },
    },
    Facet {
        name: "persona",
        label: "filter-persona",
        is_obvious_alone: true,
        limits_embed: false,
        values: |view| {
            let stories = view.map.stories.iter();
            let served: HashSet<PersonaIx> = stories
                .flat_map(|story| story.personas.iter().copied())
                .collect();
            let personas = (view.map.persona_ixs()).filter(|persona| served.contains(persona));
            personas
                .map(|persona| choice(&view.map[persona].id, view.short_name(persona)))
                .collect()
        },
    },
    Facet {
        name: "status",
        label: "filter-status",
        is_obvious_alone: true,
        limits_embed: false,
        values: |view| {
            let stories = view.map.stories.iter();
            let used: HashSet<usize> = stories.map(|story| story.status).collect();
            let statuses = view.statuses().enumerate();
            statuses
                .filter(|(at, _)| used.contains(at))
                .map(|(_, status)| choice(&status.id, &status.word))
                .collect()
        },
    },
    Facet {
        name: "owner",
        label: "filter-owner",
        is_obvious_alone: false,
        limits_embed: false,
        values: |view| sorted(view.map.stories.iter().flat_map(|story| &story.owner)),
    },
    Facet {
        name: "tag",
        label: "filter-tag",
        is_obvious_alone: false,
        limits_embed: false,
        values: |view| sorted(view.map.stories.iter().flat_map(|story| &story.tags)),
    },
];

/// A property of stories by which a reader can filter them.
struct Facet {
    /// The name in addresses and scripts.
    name: &'static str,
    /// The name of its label in the catalog.
    label: &'static str,
    /// Whether a single value is no choice, because every story has it.
    is_obvious_alone: bool,
    /// Whether a wall in a frame can be limited to one value.
    limits_embed: bool,
    /// The values that occur in a map.
    values: fn(&MapView) -> Vec<FilterChoice>,
}

/// The filters of the wall. Only values that occur are offered, and a filter by release, persona or
/// status is empty if all stories have the same one.
#[derive(Debug, Serialize)]
pub struct FilterChoices {
    /// The filters, in the order in which the wall offers them.
    pub facets: Vec<FacetView>,
    /// Every status of the project with its sign, for the legend.
    pub signs: Vec<Arc<StatusView>>,
}

/// A filter of the wall.
#[derive(Debug, Serialize)]
pub struct FacetView {
    /// The name of the filter in addresses and scripts, such as `release`.
    pub name: String,
    /// The label to show.
    pub label: String,
    /// The values to choose from; empty if there is no choice.
    pub choices: Vec<FilterChoice>,
    /// Whether the dialog for embedding the wall offers the choices, too. `embed.html` shows the
    /// whole wall or one value.
    pub limits_embed: bool,
}

/// A value that the reader of a wall can filter by.
#[derive(Debug, Serialize)]
pub struct FilterChoice {
    /// The value, as cards and addresses have it; `-` for unscheduled stories.
    pub value: String,
    /// The text to show.
    pub name: String,
}

/// The filters of a map's wall.
pub(crate) fn filter_choices(view: &MapView) -> FilterChoices {
    let facets = FACETS.iter().map(|facet| {
        let mut choices = (facet.values)(view);
        if facet.is_obvious_alone && choices.len() == 1 {
            choices.clear();
        }
        FacetView {
            name: facet.name.to_owned(),
            label: view.label(facet.label).to_owned(),
            limits_embed: facet.limits_embed && !choices.is_empty(),
            choices,
        }
    });
    FilterChoices {
        facets: facets.chain(own_facets(view)).collect(),
        signs: view.statuses().cloned().collect(),
    }
}

/// The filters by the author's own fields for which the project asks.
fn own_facets(view: &MapView) -> impl Iterator<Item = FacetView> {
    let fields = view.project.fields.iter().filter(|field| field.has_filter);
    fields.map(|declared| {
        let own = (view.map.stories.iter()).flat_map(|story| &story.details.own_fields);
        let values = own.filter(|field| field.key == declared.key);
        let texts: Vec<String> = values.flat_map(|field| field.value.texts()).collect();
        FacetView {
            name: declared.key.clone(),
            label: declared.name.clone(),
            choices: sorted(texts.iter()),
            limits_embed: false,
        }
    })
}

/// A choice for each different text, sorted.
fn sorted<'a>(texts: impl Iterator<Item = &'a String>) -> Vec<FilterChoice> {
    let texts: BTreeSet<&String> = texts.collect();
    texts.into_iter().map(|text| choice(text, text)).collect()
}

fn choice(value: &str, name: &str) -> FilterChoice {
    FilterChoice {
        value: value.to_owned(),
        name: name.to_owned(),
    }
}
