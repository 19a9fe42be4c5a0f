//! Maps of other tools, boards and outlines, whose readers are in [`documents`](crate::interop::documents). Their rows have
//! the headers that all formats share.

use super::FormatRules;

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
