//! What a release promises, and how far it is.

use super::facts::release_date;
use crate::map::{ReleaseIx, StatusKind};
use crate::messages::message;
use crate::pages::bars::{Bar, whole_bar, whole_point_bar};
use crate::pages::details::note_kind;
use crate::pages::view::{MapView, PersonaView};
use crate::pages::words::capital;
use serde::Serialize;
use std::sync::Arc;

/// The date, the measure, the progress and the people of a release.
#[derive(Debug, Serialize)]
pub struct ReleasePlan {
    /// Its date: `Due January 15, 2027`.
    pub when: String,
    /// The measure of success.
    pub measure_html: Option<String>,
    /// Its stories divided by status; empty without stories.
    pub stories: Option<Bar>,
    /// `5 of 11 done`.
    pub progress: String,
    /// Its points divided by status; empty if nothing is estimated.
    pub points: Option<Bar>,
    /// The unit of estimates, as a heading: `Points`.
    pub unit: String,
    /// `11 of 30 points`.
    pub points_done: Option<String>,
    /// The personas that it serves.
    pub personas: Vec<Arc<PersonaView>>,
    /// Its questions, assumptions and risks that have an answer.
    pub answered: Vec<AnsweredNote>,
}

/// A question, an assumption or a risk with its answer.
#[derive(Debug, Serialize)]
pub struct AnsweredNote {
    /// Its kind: `Question`, `Assumption` or `Risk`.
    pub kind: String,
    /// The text.
    pub text_html: String,
    /// The answer.
    pub answer_html: String,
}

pub(crate) fn release_plan(view: &MapView, ix: ReleaseIx) -> ReleasePlan {
    let release = &view.map[ix];
    let totals = view.band_totals(Some(ix));
    let points = whole_point_bar(view, totals);
    let points_done = message!(
        "release-points",
        done = totals.points_with(StatusKind::Done),
        all = view.amount(totals.points()),
    );
    let notes = release.details.notes.iter();
    let answered = notes.filter_map(|(kind, note)| {
        Some(AnsweredNote {
            kind: note_kind(view, kind).1.to_owned(),
            text_html: view.markdown().line(&note.text.text),
            answer_html: view.inline_html(note.answer.as_ref())?,
        })
    });
    ReleasePlan {
        when: release_date(view, ix),
        measure_html: view.inline_html(release.measure.as_ref()),
        stories: whole_bar(view, totals),
        progress: view.text(message!(
            "release-progress",
            done = totals.done(),
            count = totals.stories,
        )),
        unit: capital(&view.unit()),
        points_done: points.is_some().then(|| view.text(points_done)),
        points,
        personas: (view.coverage.release_personas(ix).iter())
            .map(|persona| view.persona(*persona))
            .collect(),
        answered: answered.collect(),
    }
}
