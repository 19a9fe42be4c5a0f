//! What changed in several maps, as one page that needs no other file.

use super::markdown::summary;
use crate::analysis::comparison::Comparison;
use crate::messages::{Catalog, message};
use crate::pages::frame::{Frame, footer_title};
use crate::pages::view::direction;
use crate::pages::words::message_text;
use serde::Serialize;

/// The names of the two versions that are compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionNames {
    /// The old one.
    pub old: String,
    /// The new one; `None` for the files as they are.
    pub new: Option<String>,
}

/// The data of `diff.html`.
#[derive(Debug, Serialize)]
pub struct DiffPage {
    /// What surrounds the page: language, title. It has no links.
    pub frame: Frame,
    /// The heading of the page: `What changed since v1.0`.
    pub heading: String,
    /// The numbers of changes in all maps.
    pub summary: String,
    /// Whether nothing differs in any map.
    pub is_empty: bool,
    /// Links to the maps on this page; empty with a single map.
    pub maps: Vec<DiffLink>,
    /// The maps, each rendered by `diff-map.html`.
    pub maps_html: Vec<String>,
    /// The style sheets of the page, as one.
    pub style_html: String,
}

/// A link to a map on the page.
#[derive(Debug, Serialize)]
pub struct DiffLink {
    /// The address.
    pub href: String,
    /// The title of the map.
    pub title: String,
    /// The language of the map.
    pub lang: String,
    /// The numbers of its changes.
    pub summary: String,
}

/// A map on the page.
#[derive(Clone, Debug)]
pub(crate) struct DiffMap<'c> {
    /// The id of its part of the page.
    pub(crate) id: String,
    /// Its language.
    pub(crate) lang: &'c str,
    /// What changed.
    pub(crate) comparison: &'c Comparison,
    /// The part of the page, as `diff-map.html` rendered it.
    pub(crate) html: String,
}

/// The page with these maps, in the language `lang`; `style_html` is its style sheet.
pub(crate) fn diff_page(
    catalog: &Catalog,
    lang: &str,
    versions: &VersionNames,
    maps: Vec<DiffMap>,
    style_html: String,
) -> DiffPage {
    let old = versions.old.as_str();
    let heading = match &versions.new {
        Some(new) => message!("changes-heading-between", from = old, to = new.as_str()),
        None => message!("changes-heading", since = old),
    };
    let heading = message_text(catalog, &heading);
    let comparisons: Vec<&Comparison> = maps.iter().map(|map| map.comparison).collect();
    let links = maps.iter().map(|map| DiffLink {
        href: format!("#{}", map.id),
        title: map.comparison.title.clone(),
        lang: map.lang.to_owned(),
        summary: summary(catalog, &[map.comparison]),
    });
    let links: Vec<DiffLink> = links.collect();
    let lang = catalog.page_language(lang);
    DiffPage {
        frame: Frame {
            lang: lang.to_owned(),
            texts_lang: None,
            dir: direction(lang),
            running: footer_title(&heading),
            title: heading.clone(),
            about: None,
            root: "",
            crumbs: Vec::new(),
            views: Vec::new(),
        },
        heading,
        summary: match comparisons.is_empty() {
            true => message_text(catalog, &message!("diff-nothing")),
            false => summary(catalog, &comparisons),
        },
        is_empty: comparisons.iter().all(|map| map.is_empty()),
        maps: if links.len() > 1 { links } else { Vec::new() },
        maps_html: maps.into_iter().map(|map| map.html).collect(),
        style_html,
    }
}
