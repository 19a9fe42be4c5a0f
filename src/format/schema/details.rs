//! Fields that several kinds of items share, and the mappings that are their values.

use super::table::ValueDecoder::{Custom, Id, Ignores, Line, Links, Name, Notes, Personas, Prose};
use super::table::{FieldDecoder, ItemDecoder, ItemSpec, ValueKind, list, optional, required};
use crate::format::decode::{BackboneDraft, IgnoreDraft, LinkDraft, NoteDraft, WithDetails};

/// The field `id` of an activity, a task or a story.
pub(crate) const fn id<T: BackboneDraft>() -> FieldDecoder<T> {
    optional(
        "id",
        Id(|item: &mut T, id| *item.pinned_id_mut() = Some(id)),
        "Pins the id, so that links survive a rename.",
    )
}

/// The field `persona` of an activity, a task or a story.
pub(crate) const fn personas<T: BackboneDraft>() -> FieldDecoder<T> {
    optional(
        "persona",
        Personas(|item: &mut T, persona| {
            if !item.personas_mut().contains(&persona) {
                item.personas_mut().push(persona);
            }
        }),
        "Whose it is, by id or name; inherited by what is below.",
    )
}

/// The field `description`, with its documentation.
pub(crate) const fn description<T: WithDetails>(about: &'static str) -> FieldDecoder<T> {
    optional(
        "description",
        Prose(|item: &mut T, text| item.details_mut().description = Some(text)),
        about,
    )
}

/// The field `questions`.
pub(crate) const fn questions<T: WithDetails>() -> FieldDecoder<T> {
    list(
        "questions",
        "question",
        Notes(|item: &mut T, note| item.details_mut().notes.questions.push(note)),
        "What is not known: lines, or `{text, answer}`.",
    )
}

/// The field `assumptions`.
pub(crate) const fn assumptions<T: WithDetails>() -> FieldDecoder<T> {
    list(
        "assumptions",
        "assumption",
        Notes(|item: &mut T, note| item.details_mut().notes.assumptions.push(note)),
        "What is taken for true: lines, or `{text, answer}`.",
    )
}

/// The field `risks`.
pub(crate) const fn risks<T: WithDetails>() -> FieldDecoder<T> {
    list(
        "risks",
        "risk",
        Notes(|item: &mut T, note| item.details_mut().notes.risks.push(note)),
        "What could go wrong: lines, or `{text, answer}`.",
    )
}

/// The field `links` of an activity, a task or a story.
pub(crate) const fn links<T: WithDetails>() -> FieldDecoder<T> {
    list(
        "links",
        "link",
        Links(|item: &mut T, link| item.details_mut().links.push(link)),
        "Addresses, or short references that the project's `links:` know.",
    )
}

/// The field `ignore`.
pub(crate) const fn ignores<T: WithDetails>() -> FieldDecoder<T> {
    optional(
        "ignore",
        Ignores(|item: &mut T, ignore| item.details_mut().ignores.push(ignore)),
        "Gaps that are meant: `{rule, reason}`, the reason required.",
    )
}

/// The long form of a question, assumption or risk.
pub(crate) static NOTE: ItemDecoder<NoteDraft> = ItemDecoder::new(
    ItemSpec::new(
        "note",
        "a note",
        "A question, assumption or risk; with an answer it is closed.",
    ),
    [
        required(
            "text",
            Custom(ValueKind::Line, NoteDraft::decode_text),
            "The question, assumption or risk: one line of Markdown.",
        ),
        optional(
            "answer",
            Line(|note, answer| note.answer = Some(answer.text)),
            "The answer, which closes it.",
        ),
    ],
);

/// The long form of a link.
pub(crate) static LINK: ItemDecoder<LinkDraft> = ItemDecoder::new(
    ItemSpec::new("link", "a link", "A link with a title."),
    [
        optional(
            "title",
            Name(|link, title| link.title = Some(title.text)),
            "What people read.",
        ),
        required(
            "url",
            Name(|link, url| link.url = Some(url.text)),
            "Where it leads.",
        ),
    ],
);

/// A gap that the team accepts, with the reason.
pub(crate) static IGNORE: ItemDecoder<IgnoreDraft> = ItemDecoder::new(
    ItemSpec::new("ignore", "an ignored rule", "A gap that is meant, and why."),
    [
        required(
            "rule",
            Custom(ValueKind::Rule, IgnoreDraft::decode_rule),
            "The rule that is not to speak of this item.",
        ),
        required(
            "reason",
            Custom(ValueKind::Line, IgnoreDraft::decode_reason),
            "Why the gap is meant: one line of Markdown.",
        ),
    ],
);
