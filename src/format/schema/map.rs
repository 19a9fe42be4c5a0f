//! The field table: what may be typed, said once. Decoding, did-you-mean and the JSON Schema
//! all read it.

use super::spec::{FieldSpec, ItemSpec, ShortPair, ValueKind, optional, required};

/// The map: the whole file.
pub(crate) const MAP: ItemSpec = ItemSpec {
    kind: "map",
    article: "a map",
    opening: None,
    pair: None,
    about: "A user story map: people, a backbone of what they do, and releases cut through it.",
    fields: &[
        required("title", ValueKind::Name, "What the map is called."),
        optional(
            "goal",
            ValueKind::Line,
            "What its people want to reach: one line of Markdown.",
        ),
        optional(
            "description",
            ValueKind::Prose,
            "More about the map, in Markdown.",
        ),
        optional(
            "lang",
            ValueKind::Language,
            "The language of the texts (BCP 47); `en` by default.",
        ),
        optional(
            "updated",
            ValueKind::Date,
            "When the map was last looked over: YYYY-MM-DD.",
        ),
        optional(
            "personas",
            ValueKind::Items(&PERSONA),
            "Whose story it is; the first is served where nothing else is said.",
        ),
        optional(
            "releases",
            ValueKind::Items(&RELEASE),
            "The slices, in the order they ship.",
        ),
        optional(
            "activities",
            ValueKind::Items(&ACTIVITY),
            "The backbone, from left to right.",
        ),
        optional(
            "backlog",
            ValueKind::Items(&STORY),
            "Stories that are known and not on the wall yet.",
        ),
        QUESTIONS,
        ASSUMPTIONS,
        RISKS,
        IGNORE,
    ],
};

/// A persona.
pub(crate) const PERSONA: ItemSpec = ItemSpec {
    kind: "persona",
    article: "a persona",
    opening: Some(ValueKind::Id),
    pair: Some(ShortPair::IdAndName),
    about: "Somebody whose story the map tells.",
    fields: &[
        optional(
            "name",
            ValueKind::Name,
            "The whole name, such as `Sarah, a busy parent`.",
        ),
        optional(
            "goal",
            ValueKind::Line,
            "What they want to reach: one line of Markdown.",
        ),
        optional(
            "description",
            ValueKind::Prose,
            "More about them, in Markdown.",
        ),
        optional(
            "color",
            ValueKind::Color,
            "A colour of the theme's palette.",
        ),
    ],
};

/// A release.
pub(crate) const RELEASE: ItemSpec = ItemSpec {
    kind: "release",
    article: "a release",
    opening: Some(ValueKind::Id),
    pair: Some(ShortPair::IdAndName),
    about: "A slice across the map that ships as one.",
    fields: &[
        optional("name", ValueKind::Name, "What people call it."),
        optional(
            "outcome",
            ValueKind::Line,
            "What changes for its users: one line of Markdown.",
        ),
        optional(
            "measure",
            ValueKind::Line,
            "How one can tell that it came: one line of Markdown.",
        ),
        optional("date", ValueKind::Date, "When it ships: YYYY-MM-DD."),
        optional(
            "status",
            ValueKind::ReleaseStatus,
            "How far it is; `planned` by default.",
        ),
        optional(
            "description",
            ValueKind::Prose,
            "More about it, in Markdown.",
        ),
        QUESTIONS,
        ASSUMPTIONS,
        RISKS,
        IGNORE,
    ],
};

/// An activity.
pub(crate) const ACTIVITY: ItemSpec = ItemSpec {
    kind: "activity",
    article: "an activity",
    opening: Some(ValueKind::Name),
    pair: None,
    about: "A large step of the backbone: what people do.",
    fields: &[
        ID,
        PERSONAS,
        DESCRIPTION,
        optional(
            "tasks",
            ValueKind::Items(&TASK),
            "The steps within it, from left to right.",
        ),
        QUESTIONS,
        ASSUMPTIONS,
        RISKS,
        LINKS,
        IGNORE,
    ],
};

/// A task.
pub(crate) const TASK: ItemSpec = ItemSpec {
    kind: "task",
    article: "a task",
    opening: Some(ValueKind::Name),
    pair: None,
    about: "A step within an activity: a column of the wall.",
    fields: &[
        ID,
        PERSONAS,
        DESCRIPTION,
        optional(
            "stories",
            ValueKind::Items(&STORY),
            "Its stories, the most important on top.",
        ),
        QUESTIONS,
        ASSUMPTIONS,
        RISKS,
        LINKS,
        IGNORE,
    ],
};

/// A story, on the wall or in the backlog.
pub(crate) const STORY: ItemSpec = ItemSpec {
    kind: "story",
    article: "a story",
    opening: Some(ValueKind::Name),
    pair: Some(ShortPair::TitleAndRelease),
    about: "A card: something people can do.",
    fields: &[
        ID,
        optional(
            "release",
            ValueKind::Release,
            "The release it ships with; without one it is not scheduled.",
        ),
        PERSONAS,
        optional(
            "status",
            ValueKind::StoryStatus,
            "How far it is; `todo` by default.",
        ),
        optional(
            "estimate",
            ValueKind::Estimate,
            "How large it is, in the project's unit.",
        ),
        DESCRIPTION,
        optional(
            "why",
            ValueKind::Line,
            "Why it is wanted: one line of Markdown.",
        ),
        optional(
            "acceptance",
            ValueKind::Texts,
            "What must be true when it is done, each as Markdown.",
        ),
        optional(
            "needs",
            ValueKind::Stories,
            "Stories that must be there before it, by id or title.",
        ),
        LINKS,
        optional("owner", ValueKind::Name, "Who looks after it."),
        optional("tags", ValueKind::Names, "Words to find it by."),
        QUESTIONS,
        ASSUMPTIONS,
        RISKS,
        IGNORE,
    ],
};

/// The items that stand in lists, for advice on a key that belongs to another one.
pub(crate) const LISTED: [&ItemSpec; 5] = [&PERSONA, &RELEASE, &ACTIVITY, &TASK, &STORY];

const ID: FieldSpec = optional(
    "id",
    ValueKind::Id,
    "Pins the id, so that links survive a rename.",
);
const PERSONAS: FieldSpec = optional(
    "persona",
    ValueKind::Personas,
    "Whose it is, by id or name; inherited by what is below.",
);
const DESCRIPTION: FieldSpec = optional(
    "description",
    ValueKind::Prose,
    "More about it, in Markdown.",
);
const LINKS: FieldSpec = optional(
    "links",
    ValueKind::Links,
    "Addresses, or short references that the project's `links:` know.",
);
const QUESTIONS: FieldSpec = optional(
    "questions",
    ValueKind::Notes,
    "What is not known: lines, or `{text, answer}`.",
);
const ASSUMPTIONS: FieldSpec = optional(
    "assumptions",
    ValueKind::Notes,
    "What is taken for true: lines, or `{text, answer}`.",
);
const RISKS: FieldSpec = optional(
    "risks",
    ValueKind::Notes,
    "What could go wrong: lines, or `{text, answer}`.",
);
const IGNORE: FieldSpec = optional(
    "ignore",
    ValueKind::Ignores,
    "Gaps that are meant: `{rule, reason}`, the reason required.",
);
