//! What is around every page: title, styles, where one is, where one can go.

use super::book::MapView;
use super::persona::PersonaView;
use super::urls::{self, encoded};
use super::words::{amount, count};
use super::wrap::wrap;
use crate::format::OptionalPage;
use crate::map::{PersonaIx, ReleaseIx};
use serde::Serialize;
use std::sync::Arc;

/// The frame of a page.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    /// The language of the map's texts.
    pub lang: String,
    /// `rtl` where that language is written from right to left, else `ltr`.
    pub dir: &'static str,
    /// The title of the document.
    pub title: String,
    /// What stands at the foot of every printed page: the title on one line, and when the map was last
    /// looked over.
    pub running: String,
    /// What a search engine or a chat shows of the page: plain text.
    pub about: Option<String>,
    /// The way from this page to the site's root: empty, or `../`.
    pub root: &'static str,
    /// The pages above this one, from the root on; the last has no `href`. Empty on the index.
    pub crumbs: Vec<Crumb>,
    /// The other pages of the map.
    pub views: Vec<PageLink>,
}

/// A step of the way to a page.
#[derive(Clone, Debug, Serialize)]
pub struct Crumb {
    /// What it is called.
    pub name: String,
    /// Where it is; none for the page itself.
    pub href: Option<String>,
}

/// A page of the map.
#[derive(Clone, Debug, Serialize)]
pub struct PageLink {
    /// What it is called.
    pub name: String,
    /// Where it is.
    pub href: String,
    /// Whether it is this one.
    pub is_current: bool,
}

/// The head of a map's pages.
#[derive(Clone, Debug, Serialize)]
pub struct MapHeader {
    /// The map's title.
    pub title: String,
    /// Its goal.
    pub goal_html: Option<String>,
    /// More about it.
    pub description_html: Option<String>,
    /// Its personas.
    pub personas: Vec<Arc<PersonaView>>,
    /// `21 stories`.
    pub stories: String,
    /// `3 done`.
    pub done: String,
    /// `55 points`; none where nothing is estimated.
    pub points: Option<String>,
    /// `5 gaps to decide on`; none where there are none.
    pub gaps: Option<String>,
    /// `3 notes`; none where there are none.
    pub notes: Option<String>,
    /// Where the gaps are.
    pub gaps_href: &'static str,
    /// When the map was last looked over.
    pub updated: Option<String>,
}

/// The pages of a map that a frame can stand around.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PageKind {
    Wall,
    Release(ReleaseIx),
    Gaps,
    Journey(PersonaIx),
    Outline,
    Handout,
}

impl MapView<'_> {
    /// The frame of one of the map's pages.
    pub(crate) fn frame(&self, page: PageKind) -> Frame {
        let title = &self.map.title.text;
        let name = match page {
            PageKind::Wall => None,
            PageKind::Release(release) => Some(self.map[release].name.text.clone()),
            PageKind::Gaps => Some("Gaps".to_owned()),
            PageKind::Journey(persona) => Some(format!("Journey of {}", self.short(persona))),
            PageKind::Outline => Some("Outline".to_owned()),
            PageKind::Handout => Some("Handout".to_owned()),
        };
        let mut crumbs = vec![Crumb {
            name: self.project.title.clone(),
            href: Some(format!("../{}", urls::INDEX)),
        }];
        let wall = name.is_some().then(|| urls::WALL.to_owned());
        crumbs.push(Crumb {
            name: title.clone(),
            href: wall,
        });
        crumbs.extend(name.iter().map(|name| Crumb {
            name: name.clone(),
            href: None,
        }));
        let title = name.map_or_else(|| title.clone(), |name| format!("{name} · {title}"));
        let updated = self
            .map
            .updated
            .map(|date| format!(" · as of {}", date.long_form()));
        Frame {
            lang: self.map.lang.clone(),
            dir: direction(&self.map.lang),
            running: running(&title) + &updated.unwrap_or_default(),
            title,
            about: self.map.goal.clone(),
            root: "../",
            crumbs,
            views: self.views(page),
        }
    }

    /// Whether the map's language is written from right to left.
    pub(crate) fn is_rtl(&self) -> bool {
        direction(&self.map.lang) == "rtl"
    }

    fn views(&self, page: PageKind) -> Vec<PageLink> {
        let view = |name: &str, href: String, is_current| PageLink {
            name: name.to_owned(),
            href,
            is_current,
        };
        let mut views = vec![view("Wall", urls::WALL.to_owned(), page == PageKind::Wall)];
        views.extend(self.map.release_ixs().map(|release| {
            let href = encoded(&urls::release_file(&self.map[release]));
            view(
                &self.map[release].name.text,
                href,
                page == PageKind::Release(release),
            )
        }));
        views.push(view("Gaps", urls::GAPS.to_owned(), page == PageKind::Gaps));
        let first = self.map.persona_ixs().next();
        if let Some(href) = first.and_then(|first| self.journey_href(first)) {
            views.push(view("Journeys", href, matches!(page, PageKind::Journey(_))));
        }
        views.push(view(
            "Outline",
            urls::OUTLINE.to_owned(),
            page == PageKind::Outline,
        ));
        if self.has(OptionalPage::Handout) {
            let href = urls::HANDOUT.to_owned();
            views.push(view("Handout", href, page == PageKind::Handout));
        }
        views
    }

    /// The head of the map's pages.
    pub(crate) fn head(&self) -> MapHeader {
        let (gaps, notes) = self.gap_counts();
        let totals = &self.totals;
        let description = self.map.details.description.as_ref();
        MapHeader {
            title: self.map.title.text.clone(),
            goal_html: self.line(self.map.goal.as_ref()),
            description_html: description.map(|text| self.markdown().prose(text, "map-")),
            personas: self
                .map
                .persona_ixs()
                .map(|persona| self.persona(persona))
                .collect(),
            stories: count(totals.stories, "story", "stories"),
            done: format!("{} done", totals.done()),
            points: (totals.estimated > 0)
                .then(|| amount(totals.points(), &self.project.estimates)),
            gaps: (gaps > 0).then(|| format!("{} to decide on", count(gaps, "gap", "gaps"))),
            notes: (notes > 0).then(|| count(notes, "note", "notes")),
            gaps_href: urls::GAPS,
            updated: self.map.updated.map(|date| date.long_form()),
        }
    }

    /// A persona as pages name it.
    pub(crate) fn persona(&self, persona: PersonaIx) -> Arc<PersonaView> {
        Arc::clone(&self.personas[persona.index()])
    }

    /// A persona as pages name it, made.
    pub(crate) fn persona_view(&self, persona: PersonaIx) -> PersonaView {
        let view = &self.map[persona];
        PersonaView {
            id: view.id.clone(),
            name: view.name.text.clone(),
            short: view.short_name().to_owned(),
            color: self.colors[persona.index()],
            href: self.journey_href(persona),
        }
    }

    /// Where the journey of a persona is, if there are any.
    pub(crate) fn journey_href(&self, persona: PersonaIx) -> Option<String> {
        self.has(OptionalPage::Journeys)
            .then(|| encoded(&urls::journey_file(&self.map[persona])))
    }
}

/// A title at the foot of a page, where it has one line beside the page's number.
pub(crate) fn running(title: &str) -> String {
    wrap(title, 3600, 1).concat()
}

/// The direction in which a language is written.
pub(crate) fn direction(lang: &str) -> &'static str {
    let mut parts = lang.split('-');
    let language = parts.next().unwrap_or_default().to_ascii_lowercase();
    let script = parts
        .find(|part| part.len() == 4)
        .map(str::to_ascii_lowercase);
    let is_rtl = match script.as_deref() {
        Some(script) => matches!(script, "arab" | "hebr" | "thaa" | "syrc" | "nkoo" | "adlm"),
        None => matches!(
            language.as_str(),
            "ar" | "he" | "fa" | "ur" | "ps" | "sd" | "ug" | "yi" | "dv" | "ckb" | "syr"
        ),
    };
    if is_rtl { "rtl" } else { "ltr" }
}
