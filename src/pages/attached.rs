//! What hangs on every kind of item: descriptions, questions, assumptions, risks, links.

use super::book::MapView;
use super::urls;
use crate::map::{Details, Link, Note, Notes};
use serde::Serialize;

/// A link to somewhere else.
#[derive(Clone, Debug, Serialize)]
pub struct LinkView {
    /// What people read.
    pub title: String,
    /// Where it leads; none where that is not safe, or not known.
    pub href: Option<String>,
}

/// Questions, assumptions and risks.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NotesView {
    /// What nobody has answered yet, or has.
    pub questions: Vec<NoteView>,
    /// What is taken for true.
    pub assumptions: Vec<NoteView>,
    /// What could go wrong.
    pub risks: Vec<NoteView>,
}

/// A question, assumption or risk.
#[derive(Clone, Debug, Serialize)]
pub struct NoteView {
    /// The line.
    pub text_html: String,
    /// The answer, which closes it.
    pub answer_html: Option<String>,
}

impl MapView<'_> {
    /// A description.
    pub(crate) fn prose(&self, details: &Details, prefix: &str) -> Option<String> {
        details
            .description
            .as_ref()
            .map(|text| self.markdown().prose(text, prefix))
    }

    /// Questions, assumptions and risks.
    pub(crate) fn notes(&self, notes: &Notes) -> NotesView {
        let list = |notes: &[Note]| notes.iter().map(|note| self.note(note)).collect();
        NotesView {
            questions: list(&notes.questions),
            assumptions: list(&notes.assumptions),
            risks: list(&notes.risks),
        }
    }

    fn note(&self, note: &Note) -> NoteView {
        NoteView {
            text_html: self.markdown().line(&note.text.text),
            answer_html: self.line(note.answer.as_ref()),
        }
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
        href: link.url.as_deref().and_then(urls::safe),
    }
}
