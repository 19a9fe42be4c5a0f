//! A release: the handout of one slice.

mod crossings;
mod groups;
mod numbers;

pub use crossings::Crossing;
pub use groups::ReleaseGroup;
pub use numbers::{NumberRow, Numbers};

use super::attached::NotesView;
use super::bars::Bar;
use super::book::MapView;
use super::frame::{Frame, PageKind};
use super::heat::HeatActivity;
use super::later::Lazy;
use super::narrative::Sentence;
use super::open::OpenPoint;
use super::persona::PersonaView;
use super::pieces::Prerendered;
use super::urls::{self, encoded};
use super::walk::Step;
use crate::map::{ReleaseIx, ReleaseStatus};
use serde::Serialize;
use std::sync::Arc;

/// What a release's page shows.
#[derive(Debug, Serialize)]
pub struct ReleasePage {
    /// What is around it.
    pub frame: Frame,
    /// The release.
    pub release: ReleaseView,
}

/// A release, on its own page and in the handout: what its head says, and the rest as a piece.
#[derive(Debug, Serialize)]
pub struct ReleaseView {
    /// Its id.
    pub id: String,
    /// Its page.
    pub href: String,
    /// The map it is a slice of.
    pub map: String,
    /// Its name.
    pub name: String,
    /// `release 1 of 2 · active`.
    pub kicker: String,
    /// What changes for its users.
    pub outcome_html: Option<String>,
    /// How one can tell that it came.
    pub measure_html: Option<String>,
    /// When it ships.
    pub when: String,
    /// How far it is: a bar of its stories, and one of its points where anything is estimated.
    pub bars: Vec<Bar>,
    /// How much of the backbone it goes through: `Stories in 4 of 5 activities, and in 9 of 12
    /// tasks`; none where it has no story.
    pub reach: Option<String>,
    /// The backbone as it goes through it; empty where it has no story.
    pub heat: Vec<HeatActivity>,
    /// Whom it serves.
    pub personas: Vec<Arc<PersonaView>>,
    /// All the rest, as `release-body.html` makes it.
    pub body_html: String,
}

/// A release below its head, once for all pages.
#[derive(Debug, Serialize)]
pub struct ReleaseBody<'b> {
    /// Its name.
    pub name: String,
    /// More about it.
    pub description_html: Option<String>,
    /// The walk.
    pub walk: Lazy<'b, Vec<Step>>,
    /// The walk as sentences that can be read aloud.
    pub aloud: Lazy<'b, Vec<Sentence>>,
    /// Its stories in full, activity by activity; activities it does not go through are left out.
    pub groups: Vec<ReleaseGroup>,
    /// What its stories need of other releases.
    pub needs: Lazy<'b, Vec<Crossing>>,
    /// What waits in other releases for its stories.
    pub needed_by: Lazy<'b, Vec<Crossing>>,
    /// Its figures.
    pub numbers: Lazy<'b, Numbers>,
    /// What is not known about the release itself.
    pub notes: NotesView,
    /// What is still open, as sentences.
    pub open: Lazy<'b, Vec<OpenPoint>>,
}

impl MapView<'_> {
    /// The page of a release.
    pub fn release_page(&self, release: ReleaseIx, pieces: &Prerendered) -> ReleasePage {
        ReleasePage {
            frame: self.frame(PageKind::Release(release)),
            release: self.release(release, pieces),
        }
    }

    pub(crate) fn release(&self, ix: ReleaseIx, pieces: &Prerendered) -> ReleaseView {
        let release = &self.map[ix];
        let position = format!("release {} of {}", ix.index() + 1, self.map.releases.len());
        let kicker = match release.status() {
            ReleaseStatus::Planned => position,
            status => format!("{position} · {}", status.word()),
        };
        ReleaseView {
            id: release.id.clone(),
            href: encoded(&urls::release_file(release)),
            map: self.map.title.text.clone(),
            name: release.name.text.clone(),
            kicker,
            outcome_html: self.line(release.outcome.as_ref()),
            measure_html: self.line(release.measure.as_ref()),
            when: self.when(ix),
            bars: self.own_bars(ix),
            reach: self.reach(ix),
            heat: self.heat(ix),
            personas: self
                .coverage
                .release_personas(ix)
                .iter()
                .map(|persona| self.persona(*persona))
                .collect(),
            body_html: pieces.bodies[ix.index()].clone(),
        }
    }

    /// What stands below the head of a release; `stories_html` is each story of the map, rendered.
    pub fn release_body(&self, ix: ReleaseIx, stories_html: &[String]) -> ReleaseBody<'_> {
        let release = &self.map[ix];
        ReleaseBody {
            name: release.name.text.clone(),
            description_html: self.prose(&release.details, &format!("release-{}-", release.id)),
            walk: Lazy::new(move || self.walk(ix)),
            aloud: Lazy::new(move || self.narrative(ix)),
            groups: self.groups(ix, stories_html),
            needs: Lazy::new(move || self.needs_from_outside(ix)),
            needed_by: Lazy::new(move || self.needed_outside(ix)),
            numbers: Lazy::new(move || self.numbers(ix, self.band_totals(Some(ix)))),
            notes: self.notes(&release.details.notes),
            open: Lazy::new(move || self.open_in(ix)),
        }
    }
}
