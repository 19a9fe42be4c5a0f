//! The fields of the project file, and of a theme's manifest.

use super::spec::{ItemSpec, ValueKind, optional, required};

/// The project file.
pub(crate) const PROJECT: ItemSpec = ItemSpec {
    kind: "project file",
    article: "the project file",
    opening: None,
    pair: None,
    about: "What the maps of one folder have in common.",
    fields: &[
        optional("title", ValueKind::Name, "The index page's title."),
        optional("maps", ValueKind::Names, "Which files are maps, as globs."),
        optional("theme", ValueKind::Name, "A built-in theme, or a folder."),
        optional("theme_options", ValueKind::Free, "The theme's own options."),
        optional(
            "output",
            ValueKind::Name,
            "The folder the site is written to; `site` by default.",
        ),
        optional(
            "base_url",
            ValueKind::Name,
            "Where the site will stand; only for the sitemap.",
        ),
        optional(
            "links",
            ValueKind::Patterns,
            "Short references and the addresses they stand for.",
        ),
        optional(
            "statuses",
            ValueKind::Statuses,
            "The statuses of stories, where the four defaults do not fit.",
        ),
        optional(
            "estimates",
            ValueKind::Name,
            "The unit shown beside totals; `points` by default.",
        ),
        optional(
            "gaps",
            ValueKind::Gaps,
            "Per rule: `off`, `note`, `warning`, `error`, or its options.",
        ),
        optional(
            "today",
            ValueKind::Flag,
            "Whether rules may know what day it is; `false` by default, so that the same files always make the same site.",
        ),
        optional("limits", ValueKind::Limits, "How large a map may be."),
    ],
};

/// A status of a project, in its long form.
pub(crate) const STATUS: ItemSpec = ItemSpec {
    kind: "status",
    article: "a status",
    opening: None,
    pair: None,
    about: "A status of stories.",
    fields: &[
        required("name", ValueKind::Name, "What people read."),
        optional(
            "means",
            ValueKind::Meaning,
            "What it means for totals; `todo` by default.",
        ),
    ],
};

/// The limits of a project.
pub(crate) const LIMITS: ItemSpec = ItemSpec {
    kind: "limits",
    article: "the limits",
    opening: None,
    pair: None,
    about: "How large a map may be.",
    fields: &[
        optional(
            "file_mib",
            ValueKind::Count,
            "The size of one file, in MiB.",
        ),
        optional(
            "depth",
            ValueKind::Count,
            "Lists and mappings inside of each other.",
        ),
        optional(
            "items",
            ValueKind::Count,
            "Personas, releases, activities, tasks and stories together.",
        ),
        optional(
            "cells",
            ValueKind::Count,
            "Columns, releases and personas against releases and personas.",
        ),
    ],
};

/// The manifest of a theme.
pub(crate) const MANIFEST: ItemSpec = ItemSpec {
    kind: "theme manifest",
    article: "the theme manifest",
    opening: None,
    pair: None,
    about: "What a theme says of itself.",
    fields: &[
        required("name", ValueKind::Name, "What it is called."),
        optional("about", ValueKind::Name, "What it is like."),
        optional(
            "extends",
            ValueKind::Name,
            "The built-in theme whose files it uses where it has none of its own.",
        ),
        required(
            "contract",
            ValueKind::Name,
            "The version of the contract it was made for.",
        ),
        optional(
            "styles",
            ValueKind::Names,
            "Its style sheets, in the order pages link them; those of the theme it extends, by default.",
        ),
        optional(
            "fragment_styles",
            ValueKind::Names,
            "The style sheets of pieces that stand in other people's pages; those of the theme it extends, by default.",
        ),
        optional(
            "options",
            ValueKind::Free,
            "What a project can set under `theme_options`, besides those of the theme it extends.",
        ),
        optional(
            "without",
            ValueKind::Names,
            "The pages it does without: `journeys`, `handout`, `embed`, `picture`, `data`.",
        ),
    ],
};

/// An option of a theme.
pub(crate) const THEME_OPTION: ItemSpec = ItemSpec {
    kind: "option",
    article: "an option",
    opening: None,
    pair: None,
    about: "Something that a project can set for a theme.",
    fields: &[
        required(
            "kind",
            ValueKind::Name,
            "What it takes: `color`, `font`, `picture`, `text` or `style`.",
        ),
        required("about", ValueKind::Name, "What it is, in a few words."),
        optional(
            "sets",
            ValueKind::Name,
            "The custom property that a colour or a font sets.",
        ),
        optional(
            "ink",
            ValueKind::Name,
            "The custom property for text on the colour.",
        ),
        optional(
            "grounds",
            ValueKind::Names,
            "What the colour stands on, in light and in dark pages: it is kept apart from these.",
        ),
    ],
};
