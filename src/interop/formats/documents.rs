//! Maps of other tools, boards and outlines, whose readers are in [`documents`](crate::interop::documents). Their rows have
//! the headers that all formats share.

use super::FormatRules;
use crate::interop::table::DataTable;

/// The rules of a format that a reader recognizes, and not its headers.
const fn document(id: &'static str, name: &'static str) -> FormatRules {
    FormatRules {
        id,
        name,
        internal: &["id"],
        is_typed: true,
        has_feature_level: true,
        ..FormatRules::COMMON
    }
}

/// Ids of these formats are known to people.
const fn named(rules: FormatRules) -> FormatRules {
    FormatRules {
        internal: &[],
        ..rules
    }
}

pub(super) static STORYMAPS: FormatRules = document("storymaps", "storymaps.io map");
pub(super) static MOZAICWORKS: FormatRules = document("mozaicworks", "MozaicWorks map");
pub(super) static TRELLO: FormatRules = FormatRules {
    has_feature_level: false,
    ..named(document("trello", "Trello board"))
};
pub(super) static MARKDOWN: FormatRules = named(document("markdown", "outline"));
pub(super) static MIND_MAP: FormatRules = named(document("mind-map", "mind map"));
pub(super) static GRID: FormatRules = named(document("wall", "wall in a spreadsheet"));
pub(super) static YAML: FormatRules = named(document("yaml", "YAML list"));
pub(super) static LIVT: FormatRules = document("livt", "livt map");
pub(super) static THUNDERDOME: FormatRules = document("thunderdome", "Thunderdome storyboard");
pub(super) static BMAD: FormatRules = FormatRules {
    // What has a draft of its story file isn't begun.
    statuses: &[
        ("drafted", "todo"),
        ("ready for dev", "todo"),
        ("contexted", "todo"),
    ],
    ..named(document("bmad", "BMAD epics"))
};
pub(super) static SPEC_KIT: FormatRules = named(document("spec-kit", "spec-kit"));
pub(super) static BACKLOG_MD: FormatRules = named(document("backlog-md", "Backlog.md task"));

/// The folder that names the features of spec-kit: that of the only one, or the project's, which has them in `specs`.
pub(super) fn spec_kit_name(table: &DataTable) -> Option<&str> {
    let folder = |above: usize| {
        let mut names = table.files.iter().map(|file| {
            let parts = file.name().rsplit(['/', '\\']);
            parts.skip(above).find(|part| !matches!(*part, "." | ".."))
        });
        let first = names.next().flatten().filter(|name| !name.is_empty())?;
        names.all(|name| name == Some(first)).then_some(first)
    };
    let above = || folder(2).filter(|name| *name != "specs");
    let specs = || folder(2).map(|_| "Specs");
    folder(1)
        .or_else(above)
        .or_else(|| folder(3))
        .or_else(specs)
}
