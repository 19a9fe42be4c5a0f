//! Fields that several kinds of items share, and the mappings that are their values.

use super::table::ValueDecoder::{Custom, Id, Ignores, Line, Links, Name, Notes, Personas, Prose};
use super::table::{
    FieldDecoder, ItemDecoder, ItemSpec, ValueKind, about, list, optional, required,
};
use crate::format::decode::{BackboneDraft, IgnoreDraft, LinkDraft, NoteDraft, WithDetails};

/// The field `id` of an activity, a task or a story, with its example.
pub(crate) const fn id<T: BackboneDraft>(example: &'static str) -> FieldDecoder<T> {
    optional(
        "id",
        Id(|item: &mut T, id| *item.pinned_id_mut() = Some(id)),
        about("A fixed id, so that links survive a new title.")
            .detail("By default, the id comes from the title.")
            .example(example),
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
        about("Who it is for.")
            .detail("Tasks and stories inherit it. By default, it is the first persona of the map.")
            .example("sarah"),
    )
}

/// The field `description`, with its example.
pub(crate) const fn description<T: WithDetails>(example: &'static str) -> FieldDecoder<T> {
    optional(
        "description",
        Prose(|item: &mut T, text| item.details_mut().description = Some(text)),
        about("Background, as long as needed.").example(example),
    )
}

/// The field `questions`.
pub(crate) const fn questions<T: WithDetails>() -> FieldDecoder<T> {
    list(
        "questions",
        "question",
        Notes(|item: &mut T, note| item.details_mut().notes.questions.push(note)),
        about("What you don't know yet.")
            .detail("A question with an answer is closed.")
            .block(&["- Do parents trust PayPal on a phone?"]),
    )
}

/// The field `assumptions`.
pub(crate) const fn assumptions<T: WithDetails>() -> FieldDecoder<T> {
    list(
        "assumptions",
        "assumption",
        Notes(|item: &mut T, note| item.details_mut().notes.assumptions.push(note)),
        about("What you believe without proof.")
            .detail("An assumption with an answer is closed.")
            .block(&[
                "- text: Most families have a PayPal account",
                "  answer: 31 of 50 do",
            ]),
    )
}

/// The field `risks`.
pub(crate) const fn risks<T: WithDetails>() -> FieldDecoder<T> {
    list(
        "risks",
        "risk",
        Notes(|item: &mut T, note| item.details_mut().notes.risks.push(note)),
        about("What could go wrong.")
            .detail("A risk with an answer is closed.")
            .block(&["- The contract isn't signed yet"]),
    )
}

/// The field `links` of an activity, a task or a story.
pub(crate) const fn links<T: WithDetails>() -> FieldDecoder<T> {
    list(
        "links",
        "link",
        Links(|item: &mut T, link| item.details_mut().links.push(link)),
        about("Related pages.")
            .detail("The project file turns short references into URLs.")
            .block(&[
                "- SHOP-12",
                "- title: Interviews",
                "  url: https://notes.example/twelve-kitchens",
            ]),
    )
}

/// The field `ignore`.
pub(crate) const fn ignores<T: WithDetails>() -> FieldDecoder<T> {
    optional(
        "ignore",
        Ignores(|item: &mut T, ignore| item.details_mut().ignores.push(ignore)),
        about("Gaps that you accept.")
            .detail("The gap report lists them with their reasons.")
            .block(&[
                "- rule: no-acceptance",
                "  reason: We write the criteria when we pick a story up",
            ]),
    )
}

/// The long form of a question, assumption or risk.
pub(crate) static NOTE: ItemDecoder<NoteDraft> = ItemDecoder::new(
    ItemSpec::new(
        "note",
        "a note",
        "An entry under `questions`, `assumptions` or `risks`.",
    )
    .or_text("text"),
    [
        required(
            "text",
            Custom(ValueKind::Line, NoteDraft::decode_text),
            about("The question, assumption or risk.")
                .example("Do parents trust PayPal on a phone?"),
        ),
        optional(
            "answer",
            Line(|note, answer| note.answer = Some(answer.text)),
            about("What you found out, which closes the note.")
                .example("Yes, 41 of 50 would use it"),
        ),
    ],
);

/// The long form of a link.
pub(crate) static LINK: ItemDecoder<LinkDraft> = ItemDecoder::new(
    ItemSpec::new("link", "a link", "An entry under `links`.").or_text("url"),
    [
        optional(
            "title",
            Name(|link, title| link.title = Some(title.text)),
            about("The text of the link.")
                .detail("By default, the URL.")
                .example("Interviews"),
        ),
        required(
            "url",
            Name(|link, url| link.url = Some(url.text)),
            about("The address.").example("https://notes.example/twelve-kitchens"),
        ),
    ],
);

/// A gap that the team accepts, with the reason.
pub(crate) static IGNORE: ItemDecoder<IgnoreDraft> = ItemDecoder::new(
    ItemSpec::new(
        "ignore",
        "an ignored rule",
        "An entry under `ignore`: a gap that you accept, and why.",
    ),
    [
        required(
            "rule",
            Custom(ValueKind::Rule, IgnoreDraft::decode_rule),
            about("The rule that should not report this item.").example("no-acceptance"),
        ),
        required(
            "reason",
            Custom(ValueKind::Line, IgnoreDraft::decode_reason),
            about("Why you accept the gap.")
                .example("We write the criteria when we pick a story up"),
        ),
    ],
);
