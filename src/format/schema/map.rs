//! The fields of a map, and of its personas, releases, activities and tasks.

use super::details::{assumptions, description, id, ignores, links, personas, questions, risks};
use super::story::STORY;
use super::table::ValueDecoder::{ByItem, Custom, Date, Line, Name};
use super::table::{ItemDecoder, ItemSpec, ShortPair, ValueKind, about, optional, required};
use crate::format::decode::{ActivityDraft, TaskDraft, decode_language};
use crate::map::{COLORS, Persona, Release, ReleaseStatus, StoryMap};

/// The fields of the map itself.
pub(crate) static MAP: ItemDecoder<StoryMap> = ItemDecoder::new(
    ItemSpec::new(
        "map",
        "a map",
        "The whole file: who the users are, what they do from left to right, and what ships when.",
    ),
    [
        required(
            "title",
            Name(|map, title| map.title = title),
            about("The name of the map.").example("Weekly groceries"),
        ),
        optional(
            "goal",
            Line(|map, goal| map.goal = Some(goal.text)),
            about("What users want to achieve.")
                .example("Order groceries for the week without leaving home"),
        ),
        description("Sarah has forty minutes on a Sunday evening."),
        optional(
            "lang",
            Custom(ValueKind::Language, |map, value| {
                if let Some(lang) = decode_language(value) {
                    map.lang = lang;
                    map.declares_lang = true;
                }
            }),
            about("The language of the map, and of its pages.")
                .detail("By default, it is that of the project, or English.")
                .example("en-US")
                .default("en"),
        ),
        optional(
            "updated",
            Date(|map, date| map.updated = Some(date)),
            about("When the map was last reviewed.").example("2026-11-20"),
        ),
        optional(
            "personas",
            ByItem(ValueKind::Items(&PERSONA.spec)),
            about("Who uses the product.")
                .detail("The first persona is the default for all activities.")
                .block(&[
                    "- sarah: Sarah, a busy parent",
                    "- pat: Pat, a store picker",
                ]),
        ),
        optional(
            "releases",
            ByItem(ValueKind::Items(&RELEASE.spec)),
            about("What ships together, in the order it ships.")
                .block(&["- mvp: First basket", "- pay: Pay any way"]),
        ),
        optional(
            "activities",
            ByItem(ValueKind::Items(&ACTIVITY.spec)),
            about("The backbone: what users do, from left to right.").block(&[
                "- activity: Make purchase",
                "  tasks:",
                "    - task: Choose payment method",
                "      stories:",
                "        - Pay with credit card",
                "- Receive the order",
            ]),
        ),
        optional(
            "backlog",
            ByItem(ValueKind::Items(&STORY.spec)),
            about("Stories that have no place on the wall yet.").block(&["- Gift cards"]),
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
        "A kind of user, named after someone you can picture.",
    )
    .opens_with(
        ValueKind::Id,
        about("The id that activities, tasks and stories refer to.").example("sarah"),
    ),
    [
        optional(
            "name",
            ByItem(ValueKind::Name),
            about("The full name.")
                .detail("Cards show the part before the first comma. By default, the id.")
                .example("Sarah, a busy parent"),
        )
        .in_pair(ShortPair::IdAndName),
        optional(
            "goal",
            Line(|persona, goal| persona.goal = Some(goal.text)),
            about("What they want to achieve.")
                .example("Have the week's food at home and Saturday free"),
        ),
        description("Two children, one allergic to nuts. Shops on her phone."),
        optional(
            "color",
            Custom(ValueKind::Color, |persona, value| {
                persona.color = value.choice(&COLORS).map(|at| COLORS[at]);
            }),
            about("The color of their mark on cards.")
                .detail("By default, each persona gets a different color.")
                .example("blue"),
        ),
    ],
);

/// The fields of a release.
pub(crate) static RELEASE: ItemDecoder<Release> = ItemDecoder::new(
    ItemSpec::new(
        "release",
        "a release",
        "Stories that ship together, across the whole map.",
    )
    .opens_with(
        ValueKind::Id,
        about("The id that stories refer to.").example("mvp"),
    ),
    [
        optional(
            "name",
            ByItem(ValueKind::Name),
            about("The name.")
                .detail("By default, the id.")
                .example("First basket"),
        )
        .in_pair(ShortPair::IdAndName),
        optional(
            "outcome",
            Line(|release, line| release.outcome = Some(line.text)),
            about("What changes for users.")
                .example("A parent orders one week's groceries in one sitting"),
        ),
        optional(
            "measure",
            Line(|release, line| release.measure = Some(line.text)),
            about("How you will know that the outcome was reached.")
                .example("20 of 50 families order again in the second week"),
        ),
        optional(
            "date",
            Date(|release, date| release.date = Some(date)),
            about("When it ships, as precisely as you know.")
                .detail("A month or quarter counts as its last day.")
                .example("2027-01-15"),
        ),
        optional(
            "status",
            Custom(ValueKind::ReleaseStatus, |release, value| {
                let status = value.choice(&ReleaseStatus::ALL.map(ReleaseStatus::word));
                release.status = status.map(|at| ReleaseStatus::ALL[at]);
            }),
            about("How far along it is.")
                .example("active")
                .default("planned"),
        ),
        description("One shop, one town, fifty families."),
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
        "A big step of the backbone: something users do.",
    )
    .opens_with(
        ValueKind::Name,
        about("The title.").example("Make purchase"),
    ),
    [
        id("purchase"),
        personas(),
        description("From a full basket to a confirmed order."),
        optional(
            "tasks",
            ByItem(ValueKind::Items(&TASK.spec)),
            about("The smaller steps of the activity, from left to right.").block(&[
                "- Review the basket",
                "- task: Choose payment method",
                "  stories:",
                "    - Pay with credit card: mvp",
            ]),
        ),
        optional(
            "stories",
            ByItem(ValueKind::Items(&STORY.spec)),
            about("The stories of an activity without `tasks`, most important on top.")
                .detail(
                    "They are one column of the wall, until you divide the activity into tasks.",
                )
                .block(&["- Pay with credit card: mvp", "- Pay with a gift card"]),
        )
        .instead_of("tasks"),
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
        "A step of an activity, and a column of the wall.",
    )
    .opens_with(
        ValueKind::Name,
        about("The title.").example("Choose payment method"),
    ),
    [
        id("payment"),
        personas(),
        description("Cards and PayPal come from the same provider."),
        optional(
            "stories",
            ByItem(ValueKind::Items(&STORY.spec)),
            about("The stories of the task, most important on top.")
                .block(&["- Pay with credit card: mvp", "- Pay with a gift card"]),
        ),
        questions(),
        assumptions(),
        risks(),
        links(),
        ignores(),
    ],
);
