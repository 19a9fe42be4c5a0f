//! A release in figures.

use crate::map::{Decimal, ReleaseIx, StatusKind, Totals};
use crate::pages::book::MapView;
use crate::pages::words::sign;
use serde::Serialize;

/// Stories by activity and status.
#[derive(Debug, Serialize)]
pub struct Numbers {
    /// The heads of the columns between activity and total.
    pub statuses: Vec<String>,
    /// `points`, where anything is estimated.
    pub unit: Option<String>,
    /// One row an activity.
    pub rows: Vec<NumberRow>,
    /// All of them together.
    pub total: NumberRow,
}

/// A row of figures; an empty one is a dash.
#[derive(Debug, Serialize)]
pub struct NumberRow {
    /// What it is about.
    pub name: String,
    /// Stories of each status.
    pub stories: Vec<String>,
    /// All stories.
    pub all: usize,
    /// Their points.
    pub points: String,
}

impl MapView<'_> {
    pub(crate) fn numbers(&self, release: ReleaseIx, totals: &Totals) -> Numbers {
        let shown: Vec<StatusKind> = StatusKind::ALL
            .into_iter()
            .filter(|meaning| totals.stories_with(*meaning) > 0)
            .collect();
        let word = |meaning: &StatusKind| format!("{} {}", sign(*meaning), self.word(*meaning));
        let row = |name: String, totals: &Totals| NumberRow {
            name,
            stories: shown
                .iter()
                .map(|meaning| dashed(totals.stories_with(*meaning)))
                .collect(),
            all: totals.stories,
            points: if totals.points() == Decimal::ZERO {
                "–".to_owned()
            } else {
                totals.points().to_string()
            },
        };
        let rows = self.map.activity_ixs().map(|activity| {
            let stories = self.stories_in(activity, Some(release));
            let totals = Totals::for_stories(self.map, stories.map(|story| &self.map[story]));
            row(self.map[activity].title.text.clone(), &totals)
        });
        Numbers {
            statuses: shown.iter().map(word).collect(),
            unit: (totals.estimated > 0).then(|| self.project.estimates.clone()),
            rows: rows.collect(),
            total: row(format!("All of {}", self.map[release].name.text), totals),
        }
    }
}

fn dashed(number: usize) -> String {
    if number == 0 {
        "–".to_owned()
    } else {
        number.to_string()
    }
}
