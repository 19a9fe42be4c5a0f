//! The fields of a map, and of its personas, releases, activities and tasks.

use super::details::{assumptions, description, id, ignores, links, personas, questions, risks};
use super::story::STORY;
use super::table::ValueDecoder::{ByItem, Custom, Date, Line, Name};
use super::table::{ItemDecoder, ItemSpec, ShortPair, ValueKind, optional, required};
use crate::format::decode::{ActivityDraft, TaskDraft, decode_language};
use crate::map::{COLORS, Persona, Release, ReleaseStatus, StoryMap};

/// The fields of the map itself.
pub(crate) static MAP: ItemDecoder<StoryMap> = ItemDecoder::new(
    ItemSpec::new(
        "map",
        "a map",
        "A user story map: people, a backbone of what they do, and releases cut through it.",
    ),
    [
        required(
            "title",
            Name(|map, title| map.title = title),
            "What the map is called.",
        ),
        optional(
            "goal",
            Line(|map, goal| map.goal = Some(goal.text)),
            "What its people want to reach: one line of Markdown.",
        ),
        description("More about the map, in Markdown."),
        optional(
            "lang",
            Custom(ValueKind::Language, |map, value| {
                if let Some(lang) = decode_language(value) {
                    map.lang = lang;
                }
            }),
            "The language of the texts (BCP 47); `en` by default.",
        ),
        optional(
            "updated",
            Date(|map, date| map.updated = Some(date)),
            "When the map was last looked over: YYYY-MM-DD.",
        ),
        optional(
            "personas",
            ByItem(ValueKind::Items(&PERSONA.spec)),
            "Whose story it is; the first is served where nothing else is said.",
        ),
        optional(
            "releases",
            ByItem(ValueKind::Items(&RELEASE.spec)),
            "The slices, in the order they ship.",
        ),
        optional(
            "activities",
            ByItem(ValueKind::Items(&ACTIVITY.spec)),
            "The backbone, from left to right.",
        ),
        optional(
            "backlog",
            ByItem(ValueKind::Items(&STORY.spec)),
            "Stories that are known and not on the wall yet.",
        ),
        questions(),
        assumptions(),
        risks(),
        ignores(),
    ],
);

/// The fields of a persona.
pub(crate) static PERSONA: ItemDecoder<Persona> = ItemDecoder::new(
    ItemSpec::new(
        "persona",
        "a persona",
        "Somebody whose story the map tells.",
    )
    .opens_with(ValueKind::Id),
    [
        optional(
            "name",
            ByItem(ValueKind::Name),
            "The whole name, such as `Sarah, a busy parent`.",
        )
        .in_pair(ShortPair::IdAndName),
        optional(
            "goal",
            Line(|persona, goal| persona.goal = Some(goal.text)),
            "What they want to reach: one line of Markdown.",
        ),
        description("More about them, in Markdown."),
        optional(
            "color",
            Custom(ValueKind::Color, |persona, value| {
                persona.color = value.choice(&COLORS).map(|at| COLORS[at]);
            }),
            "A colour of the theme's palette.",
        ),
    ],
);

/// The fields of a release.
pub(crate) static RELEASE: ItemDecoder<Release> = ItemDecoder::new(
    ItemSpec::new(
        "release",
        "a release",
        "A slice across the map that ships as one.",
    )
    .opens_with(ValueKind::Id),
    [
        optional("name", ByItem(ValueKind::Name), "What people call it.")
            .in_pair(ShortPair::IdAndName),
        optional(
            "outcome",
            Line(|release, line| release.outcome = Some(line.text)),
            "What changes for its users: one line of Markdown.",
        ),
        optional(
            "measure",
            Line(|release, line| release.measure = Some(line.text)),
            "How one can tell that it came: one line of Markdown.",
        ),
        optional(
            "date",
            Date(|release, date| release.date = Some(date)),
            "When it ships: YYYY-MM-DD.",
        ),
        optional(
            "status",
            Custom(ValueKind::ReleaseStatus, |release, value| {
                let status = value.choice(&ReleaseStatus::ALL.map(ReleaseStatus::word));
                release.status = status.map(|at| ReleaseStatus::ALL[at]);
            }),
            "How far it is; `planned` by default.",
        ),
        description("More about it, in Markdown."),
        questions(),
        assumptions(),
        risks(),
        ignores(),
    ],
);

/// The fields of an activity.
pub(crate) static ACTIVITY: ItemDecoder<ActivityDraft> = ItemDecoder::new(
    ItemSpec::new(
        "activity",
        "an activity",
        "A large step of the backbone: what people do.",
    )
    .opens_with(ValueKind::Name),
    [
        id(),
        personas(),
        description("More about it, in Markdown."),
        optional(
            "tasks",
            ByItem(ValueKind::Items(&TASK.spec)),
            "The steps within it, from left to right.",
        ),
        questions(),
        assumptions(),
        risks(),
        links(),
        ignores(),
    ],
);

/// The fields of a task.
pub(crate) static TASK: ItemDecoder<TaskDraft> = ItemDecoder::new(
    ItemSpec::new(
        "task",
        "a task",
        "A step within an activity: a column of the wall.",
    )
    .opens_with(ValueKind::Name),
    [
        id(),
        personas(),
        description("More about it, in Markdown."),
        optional(
            "stories",
            ByItem(ValueKind::Items(&STORY.spec)),
            "Its stories, the most important on top.",
        ),
        questions(),
        assumptions(),
        risks(),
        links(),
        ignores(),
    ],
);
