//! The page of a release: its release plan.

mod body;
mod crossing;
mod facts;
mod plan;

pub use body::{ReleaseBody, ReleaseGroup, release_body};
pub use crossing::Crossing;
pub(crate) use crossing::{needed_outside, needs_from_outside};
pub(crate) use facts::{band_facts, release_date, release_facts, status_fact};
pub use plan::{AnsweredNote, ReleasePlan};

use super::frame::{Frame, PageKind, PageLink, frame};
use super::narrative::{Sentence, narrative};
use super::rendering::Lazy;
use super::view::MapView;
use crate::analysis::urls::{self, percent_encoded};
use crate::map::ReleaseIx;
use crate::messages::message;
use facts::release_status;
use serde::Serialize;

/// The data of `release.html`.
#[derive(Debug, Serialize)]
pub struct ReleasePage<'b> {
    /// What surrounds the page: language, title, links.
    pub frame: Frame,
    /// The release.
    pub release: ReleaseView<'b>,
    /// The journey through it as sentences to read aloud; empty if the map's language isn't that of the sentences.
    pub aloud: Lazy<'b, Vec<Sentence>>,
}

/// A release on its own page and in the handout: its header, and the rest as rendered HTML.
#[derive(Debug, Serialize)]
pub struct ReleaseView<'b> {
    /// Its id.
    pub id: String,
    /// The address of its page.
    pub href: String,
    /// The title of its map.
    pub map: String,
    /// Its name.
    pub name: String,
    /// Its position: `Release 1 of 2`.
    pub position: String,
    /// `Active` or `Released`; none if it is planned.
    pub status: Option<String>,
    /// The outcome: what changes for users.
    pub outcome_html: Option<String>,
    /// The release that ships after it.
    pub next: Option<PageLink>,
    /// The rest, as `release-body.html` rendered it.
    pub body_html: &'b str,
}

/// The page of a release; `bodies_html` has the rendered bodies of all releases.
pub fn release_page<'v>(
    view: &'v MapView,
    release: ReleaseIx,
    bodies_html: &'v [String],
) -> ReleasePage<'v> {
    ReleasePage {
        frame: frame(view, PageKind::Release(release)),
        release: release_view(view, release, bodies_html),
        aloud: Lazy::new(move || match view.texts_lang() {
            Some(_) => Vec::new(),
            None => narrative(view, release),
        }),
    }
}

pub(crate) fn release_view<'b>(
    view: &MapView,
    ix: ReleaseIx,
    bodies_html: &'b [String],
) -> ReleaseView<'b> {
    let release = &view.map[ix];
    let position = message!(
        "release-position",
        number = ix.index() + 1,
        count = view.map.releases.len(),
    );
    ReleaseView {
        id: release.id.clone(),
        href: percent_encoded(&urls::release_file(release)),
        map: view.map.title.text.clone(),
        name: release.name.text.clone(),
        position: view.text(position),
        status: release_status(view, release.status()),
        outcome_html: view.inline_html(release.outcome.as_ref()),
        next: (view.map.release_ixs().nth(ix.index() + 1)).map(|next| release_link(view, next)),
        body_html: &bodies_html[ix.index()],
    }
}

/// A link to the page of a release.
fn release_link(view: &MapView, ix: ReleaseIx) -> PageLink {
    let release = &view.map[ix];
    PageLink {
        name: release.name.text.clone(),
        href: percent_encoded(&urls::release_file(release)),
        is_current: false,
        pages: Vec::new(),
        is_title: true,
    }
}
