//! Progress as a bar: stories or points, divided by status.
//!
//! Lengths are percentages of a scale. Bars with the same scale can be compared, and a bar
//! is as wide as its place on any screen.

use super::view::MapView;
use super::words::{status_name, status_sign};
use crate::format::Project;
use crate::map::{Decimal, ReleaseIx, StatusKind, Statuses, Totals};
use crate::messages::{Catalog, message};
use serde::Serialize;

/// The order of a bar's parts.
const ORDER: [StatusKind; 4] = [
    StatusKind::Done,
    StatusKind::Doing,
    StatusKind::Blocked,
    StatusKind::Todo,
];

/// A bar of stories or points, divided by status.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Bar {
    /// The total: `11 stories`, `30 points`.
    pub all: String,
    /// Its parts, from the start of the bar; empty parts are left out.
    pub parts: Vec<BarPart>,
    /// What the bar doesn't include: `2 stories without an estimate`.
    pub without: Option<String>,
}

/// The part of a bar with one status.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BarPart {
    /// `done`, `doing`, `blocked` or `todo`; a class name for themes.
    pub means: &'static str,
    /// The sign of the status.
    pub sign: &'static str,
    /// The status and the amount: `Doing: 4`.
    pub label: String,
    /// The start, in percent of the scale.
    pub start: String,
    /// The end, in percent of the scale.
    pub end: String,
    /// The length, in percent of the scale.
    pub length: String,
}

/// The amounts that fill the whole length of a bar.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scale {
    stories: Decimal,
    points: Decimal,
}

impl Scale {
    /// A scale on which the largest of the totals fills the bar.
    pub(crate) fn for_largest<'t>(totals: impl IntoIterator<Item = &'t Totals>) -> Self {
        let mut scale = Self {
            stories: Decimal::ZERO,
            points: Decimal::ZERO,
        };
        for totals in totals {
            scale.stories = scale.stories.max(totals.stories.into());
            scale.points = scale.points.max(totals.points());
        }
        scale
    }
}

/// A bar of stories, and one of points if anything is estimated; empty without stories.
fn bars(view: &MapView, totals: &Totals, scale: Scale) -> Vec<Bar> {
    let mut bars = Vec::new();
    bars.extend(story_bar(view, totals, scale));
    bars.extend(point_bar(view, totals, scale));
    bars
}

/// A bar of points over its whole length; `None` if nothing is estimated.
pub(crate) fn whole_point_bar(view: &MapView, totals: &Totals) -> Option<Bar> {
    point_bar(view, totals, Scale::for_largest([totals]))
}

/// A bar of points; `None` if nothing is estimated.
fn point_bar(view: &MapView, totals: &Totals, scale: Scale) -> Option<Bar> {
    let bare = totals.stories - totals.estimated;
    (totals.points() > Decimal::ZERO).then(|| Bar {
        all: view.amount(totals.points()),
        parts: bar_parts(view, |meaning| totals.points_with(meaning), scale.points),
        without: (bare > 0).then(|| view.text(message!("bar-unestimated", count = bare))),
    })
}

/// A bar of stories over its whole length; `None` without stories.
pub(crate) fn whole_bar(view: &MapView, totals: &Totals) -> Option<Bar> {
    story_bar(view, totals, Scale::for_largest([totals]))
}

/// A bar of stories; `None` without stories.
fn story_bar(view: &MapView, totals: &Totals, scale: Scale) -> Option<Bar> {
    (totals.stories > 0).then(|| Bar {
        all: view.text(message!("stories", count = totals.stories)),
        parts: bar_parts(
            view,
            |meaning| totals.stories_with(meaning).into(),
            scale.stories,
        ),
        without: None,
    })
}

/// The project's name for a kind of status.
pub(crate) fn status_word<'v>(view: &'v MapView, meaning: StatusKind) -> &'v str {
    first_status_name(view.catalog, &view.map.statuses, meaning).unwrap_or(meaning.word())
}

fn bar_parts(
    view: &MapView,
    number: impl Fn(StatusKind) -> Decimal,
    scale: Decimal,
) -> Vec<BarPart> {
    let mut start = Decimal::ZERO;
    let parts = ORDER.into_iter().filter_map(|meaning| {
        let number = number(meaning);
        (number > Decimal::ZERO).then(|| {
            let length = percent(number, scale);
            let from = start;
            start += length;
            BarPart {
                means: meaning.word(),
                sign: status_sign(meaning),
                label: view.text(message!(
                    "bar-part",
                    status = status_word(view, meaning),
                    count = number,
                )),
                start: from.to_string(),
                end: start.to_string(),
                length: length.to_string(),
            }
        })
    });
    parts.collect()
}

/// The bars of a release, on its own scale.
pub(crate) fn release_bars(view: &MapView, release: ReleaseIx) -> Vec<Bar> {
    let totals = view.band_totals(Some(release));
    bars(view, totals, Scale::for_largest([totals]))
}

/// A full bar for each kind of status that the project has, with the status as its text.
pub(crate) fn status_key(project: &Project, catalog: &Catalog) -> Vec<Bar> {
    let bars = ORDER.into_iter().filter_map(|meaning| {
        let word = first_status_name(catalog, &project.statuses, meaning)?;
        Some(Bar {
            all: word.to_owned(),
            parts: vec![BarPart {
                means: meaning.word(),
                sign: status_sign(meaning),
                label: word.to_owned(),
                start: "0".to_owned(),
                end: "100".to_owned(),
                length: "100".to_owned(),
            }],
            without: None,
        })
    });
    bars.collect()
}

/// The name of the first status of a kind, if the project has one.
fn first_status_name<'n>(
    catalog: &'n Catalog,
    statuses: &'n Statuses,
    meaning: StatusKind,
) -> Option<&'n str> {
    let status = statuses.iter().find(|status| status.kind == meaning)?;
    Some(status_name(catalog, statuses, status))
}

/// A share in percent with two decimals; it divides first, since sums can be as large as decimals
/// get.
fn percent(part: Decimal, whole: Decimal) -> Decimal {
    let share = part.checked_div(whole).unwrap_or_default();
    (share * Decimal::ONE_HUNDRED).round_dp(2).normalize()
}
