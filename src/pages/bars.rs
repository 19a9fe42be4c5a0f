//! How far something is, as a bar: stories or points, cut by status.
//!
//! Everything is a share of a scale in percent, so that bars with one scale can be compared by
//! eye, and so that a bar grows with its place on any screen.

use super::book::MapView;
use super::words::{amount, count, sign};
use crate::format::Project;
use crate::map::{Decimal, ReleaseIx, StatusKind, Statuses, Totals};
use serde::Serialize;

/// The order of a bar's parts: what is there, what is on its way, what cannot go on, the rest.
const ORDER: [StatusKind; 4] = [
    StatusKind::Done,
    StatusKind::Doing,
    StatusKind::Blocked,
    StatusKind::Todo,
];

/// Stories or points, cut by how far they are.
#[derive(Clone, Debug, Serialize)]
pub struct Bar {
    /// All of it: `11 stories`, `30 points`.
    pub all: String,
    /// Its parts, from the start of the line; those that are empty are left out.
    pub parts: Vec<BarPart>,
    /// What is not in it: `2 stories have no estimate`.
    pub without: Option<String>,
}

/// The part of a bar that has one status.
#[derive(Clone, Debug, Serialize)]
pub struct BarPart {
    /// `done`, `doing`, `blocked` or `todo`; a class name for themes.
    pub means: &'static str,
    /// The sign of the status.
    pub sign: &'static str,
    /// How much it is: `4 doing`.
    pub told: String,
    /// Where it begins, in percent of the scale.
    pub start: String,
    /// Where it ends, in percent of the scale.
    pub end: String,
    /// How long it is, in percent of the scale.
    pub length: String,
}

/// What a full line is worth.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scale {
    stories: Decimal,
    points: Decimal,
}

impl Scale {
    /// A scale on which the largest of these fills the line.
    pub(crate) fn of<'t>(totals: impl IntoIterator<Item = &'t Totals>) -> Self {
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

impl MapView<'_> {
    /// The scale on which the bars of all releases can be compared.
    pub(crate) fn scale(&self) -> Scale {
        let totals: Vec<Totals> = (self.map.release_ixs())
            .map(|release| *self.band_totals(Some(release)))
            .collect();
        Scale::of(&totals)
    }

    /// A bar of stories, and one of points where anything is estimated; none without stories.
    pub(crate) fn bars(&self, totals: &Totals, scale: Scale) -> Vec<Bar> {
        let mut bars = Vec::new();
        bars.extend(self.bar_of_stories(totals, scale));
        if totals.points() > Decimal::ZERO {
            let bare = totals.stories - totals.estimated;
            bars.push(Bar {
                all: amount(totals.points(), &self.project.estimates),
                parts: self.parts(|meaning| totals.points_with(meaning), scale.points),
                without: (bare > 0).then(|| {
                    let have = if bare == 1 { "has" } else { "have" };
                    format!("{} {have} no estimate", count(bare, "story", "stories"))
                }),
            });
        }
        bars
    }

    /// A bar of stories; none where there are none.
    pub(crate) fn bar_of_stories(&self, totals: &Totals, scale: Scale) -> Option<Bar> {
        (totals.stories > 0).then(|| Bar {
            all: count(totals.stories, "story", "stories"),
            parts: self.parts(|meaning| totals.stories_with(meaning).into(), scale.stories),
            without: None,
        })
    }

    /// How the project calls what has this meaning.
    pub(crate) fn word(&self, meaning: StatusKind) -> &str {
        word(&self.map.statuses, meaning).unwrap_or(meaning.word())
    }

    fn parts(&self, number: impl Fn(StatusKind) -> Decimal, scale: Decimal) -> Vec<BarPart> {
        let mut start = Decimal::ZERO;
        let parts = ORDER.into_iter().filter_map(|meaning| {
            let number = number(meaning);
            (number > Decimal::ZERO).then(|| {
                let length = percent(number, scale);
                let from = start;
                start += length;
                BarPart {
                    means: meaning.word(),
                    sign: sign(meaning),
                    told: format!("{number} {}", self.word(meaning)),
                    start: from.to_string(),
                    end: start.to_string(),
                    length: length.to_string(),
                }
            })
        });
        parts.collect()
    }

    /// The bars of a release, on a scale of its own.
    pub(crate) fn own_bars(&self, release: ReleaseIx) -> Vec<Bar> {
        let totals = self.band_totals(Some(release));
        self.bars(totals, Scale::of([totals]))
    }
}

/// A full bar for each status that the project has, called by it.
pub(crate) fn key(project: &Project) -> Vec<Bar> {
    let bars = ORDER.into_iter().filter_map(|meaning| {
        let word = word(&project.statuses, meaning)?;
        Some(Bar {
            all: word.to_owned(),
            parts: vec![BarPart {
                means: meaning.word(),
                sign: sign(meaning),
                told: word.to_owned(),
                start: "0".to_owned(),
                end: "100".to_owned(),
                length: "100".to_owned(),
            }],
            without: None,
        })
    });
    bars.collect()
}

/// What the first status of this meaning is called, where there is one.
fn word(statuses: &Statuses, meaning: StatusKind) -> Option<&str> {
    let mut statuses = statuses.iter();
    let status = statuses.find(|status| status.kind == meaning)?;
    Some(&status.name)
}

/// A share in percent with two decimals; it divides first, since sums can be as large as decimals
/// get.
fn percent(part: Decimal, whole: Decimal) -> Decimal {
    let share = part.checked_div(whole).unwrap_or_default();
    (share * Decimal::ONE_HUNDRED).round_dp(2).normalize()
}
