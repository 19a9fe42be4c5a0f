//! The fields of the project file, and of a theme's manifest.

use super::super::shape::{Item, Shape, optional, required};

/// The project file.
pub(in crate::format) const PROJECT: Item = Item {
    kind: "project file",
    article: "the project file",
    opening: None,
    pair: None,
    about: "What the maps of one folder have in common.",
    fields: &[
        optional("title", Shape::Name, "The index page's title."),
        optional("maps", Shape::Names, "Which files are maps, as globs."),
        optional("theme", Shape::Name, "A built-in theme, or a folder."),
        optional("theme_options", Shape::Free, "The theme's own options."),
        optional(
            "output",
            Shape::Name,
            "The folder the site is written to; `site` by default.",
        ),
        optional(
            "base_url",
            Shape::Name,
            "Where the site will stand; only for the sitemap.",
        ),
        optional(
            "links",
            Shape::Patterns,
            "Short references and the addresses they stand for.",
        ),
        optional(
            "statuses",
            Shape::Statuses,
            "The statuses of stories, where the four defaults do not fit.",
        ),
        optional(
            "estimates",
            Shape::Name,
            "The unit shown beside totals; `points` by default.",
        ),
        optional(
            "gaps",
            Shape::Gaps,
            "Per rule: `off`, `note`, `warning`, `error`, or its options.",
        ),
        optional(
            "today",
            Shape::Flag,
            "Whether rules may know what day it is; `false` by default, so that the same files always make the same site.",
        ),
        optional("limits", Shape::Limits, "How large a map may be."),
    ],
};

/// A status of a project, in its long form.
pub(in crate::format) const STATUS: Item = Item {
    kind: "status",
    article: "a status",
    opening: None,
    pair: None,
    about: "A status of stories.",
    fields: &[
        required("name", Shape::Name, "What people read."),
        optional(
            "means",
            Shape::Meaning,
            "What it means for totals; `todo` by default.",
        ),
    ],
};

/// The limits of a project.
pub(in crate::format) const LIMITS: Item = Item {
    kind: "limits",
    article: "the limits",
    opening: None,
    pair: None,
    about: "How large a map may be.",
    fields: &[
        optional("file_mib", Shape::Count, "The size of one file, in MiB."),
        optional(
            "depth",
            Shape::Count,
            "Lists and mappings inside of each other.",
        ),
        optional(
            "items",
            Shape::Count,
            "Personas, releases, activities, tasks and stories together.",
        ),
        optional(
            "cells",
            Shape::Count,
            "Columns, releases and personas against releases and personas.",
        ),
    ],
};

/// The manifest of a theme.
pub(in crate::format) const MANIFEST: Item = Item {
    kind: "theme manifest",
    article: "the theme manifest",
    opening: None,
    pair: None,
    about: "What a theme says of itself.",
    fields: &[
        required("name", Shape::Name, "What it is called."),
        optional("about", Shape::Name, "What it is like."),
        optional(
            "extends",
            Shape::Name,
            "The built-in theme whose files it uses where it has none of its own.",
        ),
        required(
            "contract",
            Shape::Name,
            "The version of the contract it was made for.",
        ),
        optional(
            "styles",
            Shape::Names,
            "Its style sheets, in the order pages link them; those of the theme it extends, by default.",
        ),
        optional(
            "fragment_styles",
            Shape::Names,
            "The style sheets of pieces that stand in other people's pages; those of the theme it extends, by default.",
        ),
        optional(
            "options",
            Shape::Free,
            "What a project can set under `theme_options`, besides those of the theme it extends.",
        ),
        optional(
            "without",
            Shape::Names,
            "The pages it does without: `journeys`, `handout`, `embed`, `picture`, `data`.",
        ),
    ],
};

/// An option of a theme.
pub(in crate::format) const THEME_OPTION: Item = Item {
    kind: "option",
    article: "an option",
    opening: None,
    pair: None,
    about: "Something that a project can set for a theme.",
    fields: &[
        required(
            "kind",
            Shape::Name,
            "What it takes: `color`, `font`, `picture`, `text` or `style`.",
        ),
        required("about", Shape::Name, "What it is, in a few words."),
        optional(
            "sets",
            Shape::Name,
            "The custom property that a colour or a font sets.",
        ),
        optional(
            "ink",
            Shape::Name,
            "The custom property for text on the colour.",
        ),
        optional(
            "grounds",
            Shape::Names,
            "What the colour stands on, in light and in dark pages: it is kept apart from these.",
        ),
    ],
};
