//! The field table: what may be typed, said once. Decoding, did-you-mean and the JSON Schema
//! all read it.

mod parts;
mod project;

pub(super) use parts::{IGNORED, LINK, NOTE};
pub(super) use project::{LIMITS, MANIFEST, PROJECT, STATUS, THEME_OPTION};

use super::shape::{Field, Item, Pair, Shape, optional, required};

/// The map: the whole file.
pub(super) const MAP: Item = Item {
    kind: "map",
    article: "a map",
    opening: None,
    pair: None,
    about: "A user story map: people, a backbone of what they do, and releases cut through it.",
    fields: &[
        required("title", Shape::Name, "What the map is called."),
        optional(
            "goal",
            Shape::Line,
            "What its people want to reach: one line of Markdown.",
        ),
        optional(
            "description",
            Shape::Prose,
            "More about the map, in Markdown.",
        ),
        optional(
            "lang",
            Shape::Language,
            "The language of the texts (BCP 47); `en` by default.",
        ),
        optional(
            "updated",
            Shape::Date,
            "When the map was last looked over: YYYY-MM-DD.",
        ),
        optional(
            "personas",
            Shape::Items(&PERSONA),
            "Whose story it is; the first is served where nothing else is said.",
        ),
        optional(
            "releases",
            Shape::Items(&RELEASE),
            "The slices, in the order they ship.",
        ),
        optional(
            "activities",
            Shape::Items(&ACTIVITY),
            "The backbone, from left to right.",
        ),
        optional(
            "backlog",
            Shape::Items(&STORY),
            "Stories that are known and not on the wall yet.",
        ),
        QUESTIONS,
        ASSUMPTIONS,
        RISKS,
        IGNORE,
    ],
};

/// A persona.
pub(super) const PERSONA: Item = Item {
    kind: "persona",
    article: "a persona",
    opening: Some(Shape::Id),
    pair: Some(Pair::IdAndName),
    about: "Somebody whose story the map tells.",
    fields: &[
        optional(
            "name",
            Shape::Name,
            "The whole name, such as `Sarah, a busy parent`.",
        ),
        optional(
            "goal",
            Shape::Line,
            "What they want to reach: one line of Markdown.",
        ),
        optional("description", Shape::Prose, "More about them, in Markdown."),
        optional("color", Shape::Color, "A colour of the theme's palette."),
    ],
};

/// A release.
pub(super) const RELEASE: Item = Item {
    kind: "release",
    article: "a release",
    opening: Some(Shape::Id),
    pair: Some(Pair::IdAndName),
    about: "A slice across the map that ships as one.",
    fields: &[
        optional("name", Shape::Name, "What people call it."),
        optional(
            "outcome",
            Shape::Line,
            "What changes for its users: one line of Markdown.",
        ),
        optional(
            "measure",
            Shape::Line,
            "How one can tell that it came: one line of Markdown.",
        ),
        optional("date", Shape::Date, "When it ships: YYYY-MM-DD."),
        optional(
            "status",
            Shape::ReleaseStatus,
            "How far it is; `planned` by default.",
        ),
        optional("description", Shape::Prose, "More about it, in Markdown."),
        QUESTIONS,
        ASSUMPTIONS,
        RISKS,
        IGNORE,
    ],
};

/// An activity.
pub(super) const ACTIVITY: Item = Item {
    kind: "activity",
    article: "an activity",
    opening: Some(Shape::Name),
    pair: None,
    about: "A large step of the backbone: what people do.",
    fields: &[
        ID,
        PERSONAS,
        DESCRIPTION,
        optional(
            "tasks",
            Shape::Items(&TASK),
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
pub(super) const TASK: Item = Item {
    kind: "task",
    article: "a task",
    opening: Some(Shape::Name),
    pair: None,
    about: "A step within an activity: a column of the wall.",
    fields: &[
        ID,
        PERSONAS,
        DESCRIPTION,
        optional(
            "stories",
            Shape::Items(&STORY),
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
pub(super) const STORY: Item = Item {
    kind: "story",
    article: "a story",
    opening: Some(Shape::Name),
    pair: Some(Pair::TitleAndRelease),
    about: "A card: something people can do.",
    fields: &[
        ID,
        optional(
            "release",
            Shape::Release,
            "The release it ships with; without one it is not scheduled.",
        ),
        PERSONAS,
        optional(
            "status",
            Shape::StoryStatus,
            "How far it is; `todo` by default.",
        ),
        optional(
            "estimate",
            Shape::Estimate,
            "How large it is, in the project's unit.",
        ),
        DESCRIPTION,
        optional(
            "why",
            Shape::Line,
            "Why it is wanted: one line of Markdown.",
        ),
        optional(
            "acceptance",
            Shape::Texts,
            "What must be true when it is done, each as Markdown.",
        ),
        optional(
            "needs",
            Shape::Stories,
            "Stories that must be there before it, by id or title.",
        ),
        LINKS,
        optional("owner", Shape::Name, "Who looks after it."),
        optional("tags", Shape::Names, "Words to find it by."),
        QUESTIONS,
        ASSUMPTIONS,
        RISKS,
        IGNORE,
    ],
};

/// The items that stand in lists, for advice on a key that belongs to another one.
pub(super) const LISTED: [&Item; 5] = [&PERSONA, &RELEASE, &ACTIVITY, &TASK, &STORY];

const ID: Field = optional(
    "id",
    Shape::Id,
    "Pins the id, so that links survive a rename.",
);
const PERSONAS: Field = optional(
    "persona",
    Shape::Personas,
    "Whose it is, by id or name; inherited by what is below.",
);
const DESCRIPTION: Field = optional("description", Shape::Prose, "More about it, in Markdown.");
const LINKS: Field = optional(
    "links",
    Shape::Links,
    "Addresses, or short references that the project's `links:` know.",
);
const QUESTIONS: Field = optional(
    "questions",
    Shape::Notes,
    "What is not known: lines, or `{text, answer}`.",
);
const ASSUMPTIONS: Field = optional(
    "assumptions",
    Shape::Notes,
    "What is taken for true: lines, or `{text, answer}`.",
);
const RISKS: Field = optional(
    "risks",
    Shape::Notes,
    "What could go wrong: lines, or `{text, answer}`.",
);
const IGNORE: Field = optional(
    "ignore",
    Shape::Ignores,
    "Gaps that are meant: `{rule, reason}`, the reason required.",
);
