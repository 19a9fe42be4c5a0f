//! Where a finding is: its place on the pages and in the file.

use super::unplaced::BACKLOG;
use crate::analysis::urls;
use crate::gaps::{Finding, RuleItem, Subject, WallPlace};
use crate::pages::view::MapView;

/// A link to the place of an item.
pub(crate) struct PlaceLink {
    /// The address, from any page of the map.
    pub(crate) href: String,
    /// The name of the link's text in the catalog.
    pub(crate) go: &'static str,
}

/// The link to the place of a finding.
pub(crate) fn finding_link(view: &MapView, finding: &Finding) -> PlaceLink {
    if finding.rule.id == BACKLOG {
        // The whole backlog, which the finding counts.
        return PlaceLink {
            href: format!("{}#{}", urls::OUTLINE, urls::BACKLOG),
            go: "show-in-outline",
        };
    }
    place_link(view, finding.subject.item(), finding.wall_place)
}

/// The link to an item at a place of the wall. Stories of the backlog and personas are not on the wall:
/// they link to the outline and to their journey.
pub(crate) fn place_link(view: &MapView, item: RuleItem, place: WallPlace) -> PlaceLink {
    let (href, go) = match item {
        RuleItem::Backlog(position) => {
            let href = urls::story_href(urls::OUTLINE, &view.map.backlog[position].id);
            (href, "show-in-outline")
        }
        RuleItem::Persona(persona) if place == WallPlace::Head => {
            match view.journey_href(persona) {
                Some(href) => (href, "show-journey"),
                None => (view.place_href(place), "show-on-wall"),
            }
        }
        _ => (view.place_href(place), "show-on-wall"),
    };
    PlaceLink { href, go }
}

/// The place in the file: `maps/shop.yaml:12`.
pub(crate) fn source_location(view: &MapView, subject: Subject) -> String {
    let start = subject.span(view.map).start;
    let line = view.analyzed.source.position(start).line;
    format!("{}:{line}", view.analyzed.file)
}
