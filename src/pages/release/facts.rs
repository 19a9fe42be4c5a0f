//! The status, the date and the figures of a release as short texts.

use crate::map::{Band, ReleaseIx, ReleaseStatus};
use crate::messages::message;
use crate::pages::view::MapView;
use crate::pages::words::release_status_label;

/// The facts of a band: status, progress, size, date and share of the backbone.
pub(crate) fn band_facts(view: &MapView, band: Band) -> Vec<String> {
    let totals = view.band_totals(band);
    let Some(release) = band else {
        let unscheduled = message!("unscheduled-stories-count", count = totals.stories);
        return vec![view.text(unscheduled)];
    };
    let mut facts = Vec::new();
    facts.extend(status_fact(view, release));
    facts.push(view.text(message!(
        "release-progress",
        done = totals.done(),
        count = totals.stories,
    )));
    if totals.estimated > 0 {
        facts.push(view.amount(totals.points()));
    }
    facts.push(release_date(view, release));
    facts.push(backbone_share(view, release));
    facts
}

/// The facts of a release beside its bars: all but the figures that the bars show.
pub(crate) fn release_facts(view: &MapView, release: ReleaseIx) -> Vec<String> {
    let mut facts = Vec::new();
    facts.extend(status_fact(view, release));
    facts.push(release_date(view, release));
    facts.push(backbone_share(view, release));
    facts
}

/// The status of a release, unless its date says the same.
pub(crate) fn status_fact(view: &MapView, release: ReleaseIx) -> Option<String> {
    let release = &view.map[release];
    match release.status() {
        ReleaseStatus::Released if release.date.is_some() => None,
        status => release_status(view, status),
    }
}

/// The status of a release in words; `None` if it is planned.
pub(crate) fn release_status(view: &MapView, status: ReleaseStatus) -> Option<String> {
    match status {
        ReleaseStatus::Planned => None,
        status => Some(view.label(release_status_label(status)).to_owned()),
    }
}

/// The share of the backbone that a release covers: `3 of 5 activities`.
fn backbone_share(view: &MapView, release: ReleaseIx) -> String {
    view.text(message!(
        "release-share",
        reached = view.steps_reached(release),
        count = view.steps().count(),
    ))
}

/// The date of a release: `Due January 15, 2027`.
pub(crate) fn release_date(view: &MapView, release: ReleaseIx) -> String {
    let release = &view.map[release];
    view.text(match (release.date, release.status()) {
        (Some(date), ReleaseStatus::Released) => message!("release-date-past", date = date),
        (Some(date), _) => message!("release-date-due", date = date),
        (None, _) => message!("release-date-none"),
    })
}
