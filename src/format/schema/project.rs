//! The fields of the project file.

use super::spec::{ItemSpec, ValueKind};
use super::table::ValueDecoder::{Count, Custom, Flag, Name};
use super::table::{ItemDecoder, list, optional, required};
use crate::format::limits::Limits;
use crate::format::project::ProjectDraft;
use crate::map::{Status, StatusKind};

/// The project file.
pub(crate) static PROJECT: ItemDecoder<ProjectDraft> = ItemDecoder::new(
    ItemSpec::new(
        "project file",
        "the project file",
        "What the maps of one folder have in common.",
    ),
    [
        optional(
            "title",
            Name(|draft, title| draft.project.title = title.text),
            "The index page's title.",
        ),
        list(
            "maps",
            "glob",
            Custom(ValueKind::Names, ProjectDraft::decode_maps),
            "Which files are maps, as globs.",
        ),
        optional(
            "theme",
            Name(|draft, theme| draft.project.theme = Some(theme)),
            "A built-in theme, or a folder.",
        ),
        optional(
            "theme_options",
            Custom(ValueKind::Free, ProjectDraft::decode_theme_options),
            "The theme's own options.",
        ),
        optional(
            "output",
            Name(|draft, output| draft.project.output = output.text),
            "The folder the site is written to; `site` by default.",
        ),
        optional(
            "base_url",
            Custom(ValueKind::Name, ProjectDraft::decode_base_url),
            "Where the site will stand; only for the sitemap.",
        ),
        optional(
            "links",
            Custom(ValueKind::Patterns, ProjectDraft::decode_links),
            "Short references and the addresses they stand for.",
        ),
        optional(
            "statuses",
            Custom(ValueKind::Statuses, ProjectDraft::decode_statuses),
            "The statuses of stories, where the four defaults do not fit.",
        ),
        optional(
            "estimates",
            Name(|draft, unit| draft.project.estimates = unit.text),
            "The unit shown beside totals; `points` by default.",
        ),
        optional(
            "gaps",
            Custom(ValueKind::Gaps, ProjectDraft::decode_gaps),
            "Per rule: `off`, `note`, `warning`, `error`, or its options.",
        ),
        optional(
            "today",
            Flag(|draft, today| draft.project.asks_for_today = today),
            "Whether rules may know what day it is; `false` by default, so that the same files always make the same site.",
        ),
        optional(
            "limits",
            Custom(ValueKind::Limits, ProjectDraft::decode_limits),
            "How large a map may be.",
        ),
    ],
);

/// A status of a project, in its long form.
pub(crate) static STATUS: ItemDecoder<Status> = ItemDecoder::new(
    ItemSpec::new("status", "a status", "A status of stories."),
    [
        required(
            "name",
            Name(|status, name| status.name = name.text),
            "What people read.",
        ),
        optional(
            "means",
            Custom(ValueKind::StatusKind, |status: &mut Status, value| {
                if let Some(at) = value.choice(&StatusKind::ALL.map(StatusKind::word)) {
                    status.kind = StatusKind::ALL[at];
                }
            }),
            "What it means for totals; `todo` by default.",
        )
        .called("meaning"),
    ],
);

/// The limits of a project.
pub(crate) static LIMITS: ItemDecoder<Limits> = ItemDecoder::new(
    ItemSpec::new("limits", "the limits", "How large a map may be."),
    [
        optional(
            "file_mib",
            Count(Limits::MOST.file_mib, |limits, limit| {
                limits.file_mib = limit
            }),
            "The size of one file, in MiB.",
        ),
        optional(
            "depth",
            Count(Limits::MOST.depth, |limits, limit| limits.depth = limit),
            "Lists and mappings inside of each other.",
        ),
        optional(
            "items",
            Count(Limits::MOST.items, |limits, limit| limits.items = limit),
            "Personas, releases, activities, tasks and stories together.",
        ),
        optional(
            "cells",
            Count(Limits::MOST.cells, |limits, limit| limits.cells = limit),
            "Columns, releases and personas against releases and personas.",
        ),
    ],
);
