//! The releases of a handout on their pages: each in the fullest form in which it fits on a page, and small
//! ones together on one.

use super::leaf_form::LeafForm;
use super::paper_height::{PAGE_HEIGHT, release_height};
use crate::map::ReleaseIx;
use crate::pages::release::{ReleaseView, release_view};
use crate::pages::view::MapView;
use serde::Serialize;

/// Releases that begin a page together, and end together with it.
#[derive(Debug, Serialize)]
pub struct Leaf<'p> {
    /// The releases.
    pub releases: Vec<LeafRelease<'p>>,
    /// Whether they fill less than about half of the page, so that there is room for larger type.
    pub is_roomy: bool,
}

/// A release on a leaf.
#[derive(Debug, Serialize)]
pub struct LeafRelease<'p> {
    /// The release.
    pub release: ReleaseView<'p>,
    /// How its stories are printed: `full`, `dense` (in smaller type, without the description of the release), `short` (without criteria) or `tight`
    /// (the same in three columns); a class name for themes.
    pub form: &'static str,
}

/// The releases that have stories, on leaves.
pub(crate) fn leaves<'p>(view: &MapView, bodies_html: &'p [String]) -> Vec<Leaf<'p>> {
    let mut leaves: Vec<Leaf> = Vec::new();
    let mut used = PAGE_HEIGHT;
    for ix in view.map.release_ixs() {
        if view.coverage.wall.band(Some(ix)).is_empty() {
            continue;
        }
        let (form, height) = fitting_form(view, ix);
        let release = LeafRelease {
            release: release_view(view, ix, bodies_html),
            form: form.name(),
        };
        match leaves.last_mut().filter(|_| used + height <= PAGE_HEIGHT) {
            Some(leaf) => {
                leaf.releases.push(release);
                used += height;
            }
            None => {
                leaves.push(Leaf {
                    releases: vec![release],
                    is_roomy: false,
                });
                // A release that needs several pages leaves room on the last of them.
                used = height % PAGE_HEIGHT;
            }
        }
        if let Some(leaf) = leaves.last_mut() {
            leaf.is_roomy = used < PAGE_HEIGHT * 55 / 100 && height < PAGE_HEIGHT;
        }
    }
    leaves
}

/// The fullest form in which a release needs no more pages than in the tightest, and its height.
fn fitting_form(view: &MapView, release: ReleaseIx) -> (LeafForm, usize) {
    let forms = LeafForm::ALL.map(|form| (form, release_height(view, release, form)));
    // Where a release is broken, some of each page stays empty.
    let pages = |height: usize| match height <= PAGE_HEIGHT {
        true => 1,
        false => (height * 108 / 100).div_ceil(PAGE_HEIGHT),
    };
    let tightest = forms[forms.len() - 1];
    let fitting = (forms.into_iter()).find(|(_, height)| pages(*height) <= pages(tightest.1));
    fitting.unwrap_or(tightest)
}
