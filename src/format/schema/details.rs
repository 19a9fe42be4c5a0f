//! The fields of what items carry: notes, links, ignores.

use super::spec::{ItemSpec, ValueKind, optional, required};

/// A question, assumption or risk with its answer.
pub(crate) const NOTE: ItemSpec = ItemSpec {
    kind: "note",
    article: "a note",
    opening: None,
    pair: None,
    about: "A question, assumption or risk; with an answer it is closed.",
    fields: &[
        required(
            "text",
            ValueKind::Line,
            "The question, assumption or risk: one line of Markdown.",
        ),
        optional("answer", ValueKind::Line, "The answer, which closes it."),
    ],
};

/// A link with a title.
pub(crate) const LINK: ItemSpec = ItemSpec {
    kind: "link",
    article: "a link",
    opening: None,
    pair: None,
    about: "A link with a title.",
    fields: &[
        optional("title", ValueKind::Name, "What people read."),
        required("url", ValueKind::Name, "Where it leads."),
    ],
};

/// A gap that is meant.
pub(crate) const IGNORED: ItemSpec = ItemSpec {
    kind: "ignore",
    article: "an ignored rule",
    opening: None,
    pair: None,
    about: "A gap that is meant, and why.",
    fields: &[
        required(
            "rule",
            ValueKind::Rule,
            "The rule that is not to speak of this item.",
        ),
        required(
            "reason",
            ValueKind::Line,
            "Why the gap is meant: one line of Markdown.",
        ),
    ],
};
