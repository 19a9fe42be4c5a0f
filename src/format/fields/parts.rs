//! The fields of what items carry: notes, links, ignores.

use super::super::shape::{Item, Shape, optional, required};

/// A question, assumption or risk with its answer.
pub(in crate::format) const NOTE: Item = Item {
    kind: "note",
    article: "a note",
    opening: None,
    pair: None,
    about: "A question, assumption or risk; with an answer it is closed.",
    fields: &[
        required(
            "text",
            Shape::Line,
            "The question, assumption or risk: one line of Markdown.",
        ),
        optional("answer", Shape::Line, "The answer, which closes it."),
    ],
};

/// A link with a title.
pub(in crate::format) const LINK: Item = Item {
    kind: "link",
    article: "a link",
    opening: None,
    pair: None,
    about: "A link with a title.",
    fields: &[
        optional("title", Shape::Name, "What people read."),
        required("url", Shape::Name, "Where it leads."),
    ],
};

/// A gap that is meant.
pub(in crate::format) const IGNORED: Item = Item {
    kind: "ignore",
    article: "an ignored rule",
    opening: None,
    pair: None,
    about: "A gap that is meant, and why.",
    fields: &[
        required(
            "rule",
            Shape::Rule,
            "The rule that is not to speak of this item.",
        ),
        required(
            "reason",
            Shape::Line,
            "Why the gap is meant: one line of Markdown.",
        ),
    ],
};
