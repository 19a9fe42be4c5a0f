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
//!     about("Labels to search and filter by.").example("[payment]"),
//! ),
//! ```
//!
//! makes `tags:` a known key, which may be left out and takes plain texts; stores each decoded text in
//! the story; and documents the key, with an example, for readers and editors. Messages call one of the
//! texts a tag. A text that can't be decoded is reported, and the function isn't called.

use super::details::{assumptions, description, id, ignores, links, personas, questions, risks};
use super::table::ValueDecoder::{ByItem, Custom, Estimate, Line, Names, StoryStatus, Texts};
use super::table::{ItemDecoder, ItemSpec, ShortPair, ValueKind, about, list, optional};
use crate::format::decode::StoryDraft;

/// The fields of a story on the wall or in the backlog.
pub(crate) static STORY: ItemDecoder<StoryDraft> = ItemDecoder::new(
    ItemSpec::new(
        "story",
        "a story",
        "A card on the wall: something users can do. The most important one is on top.",
    )
    .opens_with(
        ValueKind::Name,
        about("The title.").example("Pay with PayPal"),
    ),
    [
        id("paypal"),
        optional(
            "release",
            Custom(ValueKind::Release, StoryDraft::decode_release),
            about("The release that it ships in.")
                .detail("A story without one is unscheduled; a backlog story can't have one.")
                .example("pay"),
        )
        .in_pair(ShortPair::TitleAndRelease),
        personas(),
        optional(
            "status",
            StoryStatus(|draft, status| draft.story.status = status),
            about("How far along it is.")
                .detail("The project file can declare other statuses.")
                .example("doing")
                .default("todo"),
        ),
        optional(
            "estimate",
            Estimate(|draft, estimate| draft.story.estimate = Some(estimate)),
            about("How much work it is, in points unless the project file names another unit.")
                .detail("The project file can declare sizes, such as `M`.")
                .example("3"),
        ),
        description("The buyer leaves for **paypal.com** and comes back."),
        optional(
            "why",
            Line(|draft, why| draft.story.why = Some(why.text)),
            about("Why people need it.").example("One basket in five is left at payment"),
        ),
        list(
            "acceptance",
            "acceptance criterion",
            Texts(|draft, criterion| draft.story.acceptance.push(criterion)),
            about("Acceptance criteria: what must be true when it is done.").block(&[
                "- A declined payment keeps the basket",
                "- A second tap does not pay twice",
            ]),
        ),
        list(
            "needs",
            "story",
            ByItem(ValueKind::Stories),
            about("Stories that must be done first.").example("[Pay with credit card]"),
        ),
        links(),
        list(
            "owner",
            "owner",
            Names(|draft, owner| draft.story.owner.push(owner.text)),
            about("Who is responsible for it.").example("Jun"),
        ),
        list(
            "tags",
            "tag",
            Names(|draft, tag| draft.story.tags.push(tag.text)),
            about("Labels to search and filter by.")
                .detail("`edge` and `error` mark stories about what can go wrong.")
                .example("[payment]"),
        ),
        questions(),
        assumptions(),
        risks(),
        ignores(),
    ],
);
