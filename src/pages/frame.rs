//! What surrounds every page: language, title, breadcrumbs, links to the other pages.

use super::view::{MapView, PersonaView, direction};
use super::words::message_text;
use super::wrap::wrap;
use crate::analysis::urls::{self, percent_encoded};
use crate::format::OptionalPage;
use crate::map::{PersonaIx, ReleaseIx};
use crate::messages::{Catalog, Message, message};
use crate::text::{Hyphens, Level, plain_line, shortened};
use serde::Serialize;
use std::sync::Arc;

/// What surrounds a page: language, title, breadcrumbs, links to the other pages.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    /// The language of the map's texts, a BCP 47 tag.
    pub lang: String,
    /// The language of storywall's own texts, if it isn't that of the map. The page is then in this one, and
    /// elements with the map's texts, which templates give `dir="auto"`, are marked with the map's.
    pub texts_lang: Option<String>,
    /// `rtl` if that language is written from right to left, otherwise `ltr`.
    pub dir: &'static str,
    /// The title of the document, for `<title>`.
    pub title: String,
    /// The footer of every printed page: the title on one line, and the date of the map's last
    /// review.
    pub running: String,
    /// A description for search engines and link previews, as plain text.
    pub about: Option<String>,
    /// The path from this page to the site's root: empty or `../`.
    pub root: &'static str,
    /// The pages above this one, from the root down; the last is this page and has no `href`. Empty
    /// on the index of several maps.
    pub crumbs: Vec<Crumb>,
    /// Links to the pages of the map, or to those of the site.
    pub views: Vec<PageLink>,
}

/// A step of the breadcrumbs.
#[derive(Clone, Debug, Serialize)]
pub struct Crumb {
    /// The text to show.
    pub name: String,
    /// The address; empty for the page itself.
    pub href: Option<String>,
    /// Whether the text is a title of the map, rather than storywall's own.
    pub is_title: bool,
}

/// A link to a page of the map, or of the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PageLink {
    /// The text to show.
    pub name: String,
    /// The address.
    pub href: String,
    /// Whether it links to the current page, or groups it.
    pub is_current: bool,
    /// The pages that it groups, as the releases; then `href` is the address of the first. Empty for
    /// a single page.
    pub pages: Vec<PageLink>,
    /// Whether the text is a title of the map, rather than storywall's own.
    pub is_title: bool,
}

/// The header of a map, on most of its pages.
#[derive(Clone, Debug, Serialize)]
pub struct MapHeader {
    /// The map's title.
    pub title: String,
    /// Its goal.
    pub goal_html: Option<String>,
    /// Its description.
    pub description_html: Option<String>,
    /// Its personas.
    pub personas: Vec<Arc<PersonaView>>,
    /// `21 stories`.
    pub stories: String,
    /// `3 done`.
    pub done: String,
    /// `55 points`; empty if nothing is estimated.
    pub points: Option<String>,
    /// `5 gaps`; empty without gaps.
    pub gaps: Option<String>,
    /// `3 notes`; empty without notes.
    pub notes: Option<String>,
    /// The address of the gap report.
    pub gaps_href: &'static str,
    /// The date of the map's last review (`updated:`): `Updated January 15, 2027`.
    pub updated: Option<String>,
}

/// The pages of a map that have a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PageKind {
    Wall,
    Release(ReleaseIx),
    Gaps,
    Changes,
    Journey(PersonaIx),
    Outline,
    History,
    Handout,
}

/// The frame of one of the map's pages.
pub(crate) fn frame(view: &MapView, page: PageKind) -> Frame {
    let title = &view.map.title.text;
    let name = match page {
        PageKind::Wall => None,
        PageKind::Release(release) => Some(view.map[release].name.text.clone()),
        PageKind::Gaps => Some(view.label("page-gaps").to_owned()),
        PageKind::Changes => Some(view.label("page-changes").to_owned()),
        PageKind::Journey(persona) => {
            let persona = view.short_name(persona);
            // A sentence in two languages can't be read aloud.
            Some(match view.texts_lang() {
                Some(_) => persona.to_owned(),
                None => view.text(message!("page-journey", persona = persona)),
            })
        }
        PageKind::Outline => Some(view.label("page-outline").to_owned()),
        PageKind::History => Some(view.label("page-history").to_owned()),
        PageKind::Handout => Some(view.label("page-handout").to_owned()),
    };
    let mut crumbs = vec![Crumb {
        name: view.project.site_title(view.catalog).to_owned(),
        href: Some(format!("../{}", urls::INDEX)),
        is_title: false,
    }];
    let wall = name.is_some().then(|| urls::WALL.to_owned());
    crumbs.push(Crumb {
        name: title.clone(),
        href: wall,
        is_title: true,
    });
    crumbs.extend(name.iter().map(|name| Crumb {
        name: name.clone(),
        href: None,
        is_title: matches!(page, PageKind::Release(_) | PageKind::Journey(_)),
    }));
    let title = match name {
        Some(name) => view.text(message!("page-title", page = name, map = title.as_str())),
        None => title.clone(),
    };
    let short_title = footer_title(&title);
    Frame {
        lang: view.map.lang.clone(),
        texts_lang: view.texts_lang().map(str::to_owned),
        dir: direction(&view.map.lang),
        running: match view.map.updated {
            Some(date) => view.text(message!("page-footer", title = short_title, date = date)),
            None => short_title,
        },
        title,
        about: about(view, page),
        root: "../",
        crumbs,
        views: page_links(view, page),
    }
}

/// Links to the pages that aren't part of a map; the address of the current one is `here`.
pub(super) fn site_links(catalog: &Catalog, here: &str) -> Vec<PageLink> {
    let pages = [
        (message!("page-maps"), urls::INDEX),
        (message!("rules-title"), urls::RULES),
    ];
    let link = |(name, href): (Message, &str)| PageLink {
        name: message_text(catalog, &name),
        href: href.to_owned(),
        is_current: href == here,
        pages: Vec::new(),
        is_title: false,
    };
    pages.into_iter().map(link).collect()
}

/// The longest description of a page, in characters. Search engines and link previews show less.
const MAX_ABOUT: usize = 300;

/// A description of a page for search engines and link previews: a release's outcome, or the map's goal.
fn about(view: &MapView, page: PageKind) -> Option<String> {
    let outcome = match page {
        PageKind::Release(release) => view.map[release].outcome.as_ref(),
        _ => None,
    };
    let about = outcome.or(view.map.goal.as_ref())?;
    Some(shortened(&plain_line(about), MAX_ABOUT).into_owned())
}

fn page_links(view: &MapView, page: PageKind) -> Vec<PageLink> {
    let link = |name: &str, href: String, is_current| PageLink {
        name: name.to_owned(),
        href,
        is_current,
        pages: Vec::new(),
        is_title: false,
    };
    let mut views = vec![link(
        view.label("page-wall"),
        urls::WALL.to_owned(),
        page == PageKind::Wall,
    )];
    let releases: Vec<PageLink> = (view.map.release_ixs())
        .map(|release| {
            let href = percent_encoded(&urls::release_file(&view.map[release]));
            let name = &view.map[release].name.text;
            PageLink {
                is_title: true,
                ..link(name, href, page == PageKind::Release(release))
            }
        })
        .collect();
    if let Some(first) = releases.first() {
        views.push(PageLink {
            name: view.label("page-releases").to_owned(),
            href: first.href.clone(),
            is_current: matches!(page, PageKind::Release(_)),
            pages: releases,
            is_title: false,
        });
    }
    views.push(link(
        view.label("page-gaps"),
        urls::GAPS.to_owned(),
        page == PageKind::Gaps,
    ));
    let first = view.map.persona_ixs().next();
    if let Some(href) = first.and_then(|first| view.journey_href(first)) {
        views.push(link(
            view.label("page-journeys"),
            href,
            matches!(page, PageKind::Journey(_)),
        ));
    }
    views.push(link(
        view.label("page-outline"),
        urls::OUTLINE.to_owned(),
        page == PageKind::Outline,
    ));
    if view.analyzed.changes.is_some() {
        views.push(link(
            view.label("page-changes"),
            urls::CHANGES.to_owned(),
            page == PageKind::Changes,
        ));
    }
    if view.analyzed.history.is_some() {
        views.push(link(
            view.label("page-history"),
            urls::HISTORY.to_owned(),
            page == PageKind::History,
        ));
    }
    if view.has_page(OptionalPage::Handout) {
        let href = urls::HANDOUT.to_owned();
        views.push(link(
            view.label("page-handout"),
            href,
            page == PageKind::Handout,
        ));
    }
    views
}

/// The header of the map.
pub(crate) fn map_header(view: &MapView) -> MapHeader {
    let gaps = view.analyzed.gaps.count_to_decide();
    let notes = view.analyzed.gaps.count(Level::Note);
    let totals = &view.totals;
    let description = view.map.details.description.as_ref();
    MapHeader {
        title: view.map.title.text.clone(),
        goal_html: view.inline_html(view.map.goal.as_ref()),
        description_html: description.map(|text| view.markdown().prose(text, "map-")),
        personas: view
            .map
            .persona_ixs()
            .map(|persona| view.persona(persona))
            .collect(),
        stories: view.text(message!("stories", count = totals.stories)),
        done: view.text(message!("done-count", count = totals.done())),
        points: (totals.estimated > 0).then(|| view.amount(totals.points())),
        gaps: (gaps > 0).then(|| view.text(message!("gap-count", count = gaps))),
        notes: (notes > 0).then(|| view.text(message!("note-count", count = notes))),
        gaps_href: urls::GAPS,
        updated: (view.map.updated).map(|date| view.text(message!("map-updated", date = date))),
    }
}

/// A title shortened to one line, for the footer of a printed page.
pub(crate) fn footer_title(title: &str) -> String {
    wrap(title, 3600, 1, Hyphens::default()).concat()
}
