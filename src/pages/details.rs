//! Descriptions, questions, assumptions, risks and links, which every kind of item can have.

use super::view::MapView;
use crate::analysis::urls;
use crate::map::{Details, Link, Note, NoteKind, Notes};
use serde::Serialize;

/// A link of the map.
#[derive(Clone, Debug, Serialize)]
pub struct LinkView {
    /// The text to show.
    pub title: String,
    /// The address; empty if it is missing or not safe to link to.
    pub href: Option<String>,
}

/// Questions, assumptions and risks.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NotesView {
    /// Questions, open and answered.
    pub questions: Vec<NoteView>,
    /// Assumptions.
    pub assumptions: Vec<NoteView>,
    /// Risks.
    pub risks: Vec<NoteView>,
}

/// A question, assumption or risk.
#[derive(Clone, Debug, Serialize)]
pub struct NoteView {
    /// The sign of its kind.
    pub sign: &'static str,
    /// Its kind: `Question`, `Assumption` or `Risk`.
    pub kind: String,
    /// The text.
    pub text_html: String,
    /// The answer, which closes the note.
    pub answer_html: Option<String>,
}

/// The description of an item as HTML; `prefix` makes the ids of its footnotes unique on the page.
pub(crate) fn description_html(view: &MapView, details: &Details, prefix: &str) -> Option<String> {
    details
        .description
        .as_ref()
        .map(|text| view.markdown().prose(text, prefix))
}

/// Questions, assumptions and risks.
pub(crate) fn notes_view(view: &MapView, notes: &Notes) -> NotesView {
    let list = |notes: &[Note], kind: NoteKind| {
        let notes = notes.iter();
        notes.map(|note| note_view(view, kind, note)).collect()
    };
    NotesView {
        questions: list(&notes.questions, NoteKind::Question),
        assumptions: list(&notes.assumptions, NoteKind::Assumption),
        risks: list(&notes.risks, NoteKind::Risk),
    }
}

/// The sign and the name of a kind of notes.
pub(crate) fn note_kind<'v>(view: &MapView<'v>, kind: NoteKind) -> (&'static str, &'v str) {
    match kind {
        NoteKind::Question => ("?", view.label("note-question")),
        NoteKind::Assumption => ("≈", view.label("note-assumption")),
        NoteKind::Risk => ("⚡", view.label("note-risk")),
    }
}

fn note_view(view: &MapView, kind: NoteKind, note: &Note) -> NoteView {
    let (sign, kind) = note_kind(view, kind);
    NoteView {
        sign,
        kind: kind.to_owned(),
        text_html: view.markdown().line(&note.text.text),
        answer_html: view.inline_html(note.answer.as_ref()),
    }
}

/// A link as pages show it: the address without its scheme where it has no title.
pub(crate) fn link_view(link: &Link) -> LinkView {
    let bare = link
        .title
        .strip_prefix("https://")
        .or(link.title.strip_prefix("http://"));
    let title = bare.map_or(link.title.as_str(), |bare| bare.trim_end_matches('/'));
    LinkView {
        title: title.to_owned(),
        href: link.url.as_deref().and_then(urls::safe_url),
    }
}
