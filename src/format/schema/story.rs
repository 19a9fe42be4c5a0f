//! The fields of a story. A new one is an entry of this table and a field of
//! [`Story`](crate::map::Story); the module's documentation has the steps.
//!
//! An entry such as
//!
//! ```text
//! list(
//!     "tags",
//!     "tag",
//!     Names(|draft, tag| draft.story.tags.push(tag.text)),
//!     "Words to find it by.",
//! ),
//! ```
//!
//! makes `tags:` a known key, which may be left out and takes plain texts; stores each decoded text in
//! the story; and documents the key for editors. Messages call one of the texts a tag. A text that can't be
//! decoded is reported, and the function isn't called.

use super::details::{assumptions, description, id, ignores, links, personas, questions, risks};
use super::table::ValueDecoder::{ByItem, Custom, Estimate, Line, Names, StoryStatus, Texts};
use super::table::{ItemDecoder, ItemSpec, ShortPair, ValueKind, list, optional};
use crate::format::decode::StoryDraft;

/// The fields of a story on the wall or in the backlog.
pub(crate) static STORY: ItemDecoder<StoryDraft> = ItemDecoder::new(
    ItemSpec::new("story", "a story", "A card: something people can do.")
        .opens_with(ValueKind::Name),
    [
        id(),
        optional(
            "release",
            Custom(ValueKind::Release, StoryDraft::decode_release),
            "The release it ships with; without one it is not scheduled.",
        )
        .in_pair(ShortPair::TitleAndRelease),
        personas(),
        optional(
            "status",
            StoryStatus(|draft, status| draft.story.status = status),
            "How far it is; `todo` by default.",
        ),
        optional(
            "estimate",
            Estimate(|draft, estimate| draft.story.estimate = Some(estimate)),
            "How large it is, in the project's unit.",
        ),
        description("More about it, in Markdown."),
        optional(
            "why",
            Line(|draft, why| draft.story.why = Some(why.text)),
            "Why it is wanted: one line of Markdown.",
        ),
        list(
            "acceptance",
            "acceptance criterion",
            Texts(|draft, criterion| draft.story.acceptance.push(criterion)),
            "What must be true when it is done, each as Markdown.",
        ),
        list(
            "needs",
            "story",
            ByItem(ValueKind::Stories),
            "Stories that must be there before it, by id or title.",
        ),
        links(),
        list(
            "owner",
            "owner",
            Names(|draft, owner| draft.story.owner.push(owner.text)),
            "Who looks after it: one name, or a list of names.",
        ),
        list(
            "tags",
            "tag",
            Names(|draft, tag| draft.story.tags.push(tag.text)),
            "Words to find it by.",
        ),
        questions(),
        assumptions(),
        risks(),
        ignores(),
    ],
);
