//! The formats that backlogs come in, one file each. A format is a table of what differs between tools: the
//! headers that mean something else there, the markup of texts, and how to recognize its files.

mod azure;
mod documents;
mod featmap;
mod github;
mod gitlab;
mod jira;
mod linear;
mod spreadsheet;

use super::markup::Markup;
use super::role::ColumnRole;
use super::table::DataTable;
use super::words::header_key;
use std::collections::HashSet;

/// The tool whose export a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BacklogFormat {
    /// A CSV of Jira's issue navigator.
    Jira,
    /// Issues or a project of GitHub, as JSON of `gh` or as TSV of a view.
    GitHub,
    /// The CSV of a query in Azure DevOps, flat or as a tree.
    Azure,
    /// A CSV of Linear.
    Linear,
    /// Issues of GitLab, as CSV of an export or for an import.
    GitLab,
    /// A map of storymaps.io, as JSON or YAML.
    StoryMaps,
    /// The Markdown of MozaicWorks.
    MozaicWorks,
    /// The JSON of a board of Trello.
    Trello,
    /// An outline or a table of Markdown.
    Markdown,
    /// The epics and stories of BMAD, and their progress.
    Bmad,
    /// Specifications and task lists of spec-kit.
    SpecKit,
    /// Files of Backlog.md.
    BacklogMd,
    /// OPML, and mind maps of FreeMind, Freeplane and `XMind`.
    MindMap,
    /// Lists of items in YAML.
    Yaml,
    /// The JSON of a map of livt.
    Livt,
    /// The JSON of a storyboard of Thunderdome.
    Thunderdome,
    /// A wall that was drawn in a spreadsheet.
    Grid,
    /// The CSV of Featmap.
    Featmap,
    /// Any other table or list of objects, by its headers.
    Spreadsheet,
}

/// What differs between formats. Each is written as what differs from [`FormatRules::COMMON`].
pub(crate) struct FormatRules {
    /// The name on the command line.
    pub(crate) id: &'static str,
    /// The name in reports.
    pub(crate) name: &'static str,
    /// Headers that mean something else in this format, in the form of `header_key`.
    pub(crate) headers: &'static [(&'static str, ColumnRole)],
    /// Headers of ids that only the tool itself knows.
    pub(crate) internal: &'static [&'static str],
    /// Statuses that mean something else in this format, in lower case.
    pub(crate) statuses: &'static [(&'static str, &'static str)],
    /// The markup of descriptions.
    pub(crate) markup: Markup,
    /// Whether the tool puts an apostrophe before texts that a spreadsheet would run as a formula.
    pub(crate) has_formula_guard: bool,
    /// Whether the newest item comes first, so that a file without ranks is turned round.
    pub(crate) is_newest_first: bool,
    /// Whether people type such tables, and may leave cells empty that mean the cell above.
    pub(crate) is_typed: bool,
    /// Whether a feature is a level above stories, even if it has none.
    pub(crate) has_feature_level: bool,
    /// The prefix that makes a number a reference that people know: `#12`. `None` if numbers are only
    /// for the tool itself.
    pub(crate) id_prefix: Option<&'static str>,
    /// Whether a file with these headers is in this format.
    pub(crate) recognizes: fn(&HashSet<String>) -> bool,
}

impl FormatRules {
    /// A format in which nothing differs, and which no file is recognized as.
    const COMMON: FormatRules = FormatRules {
        id: "",
        name: "",
        headers: &[],
        internal: &[],
        statuses: &[],
        markup: Markup::Markdown,
        has_formula_guard: false,
        is_newest_first: false,
        is_typed: false,
        has_feature_level: false,
        id_prefix: None,
        recognizes: |_| false,
    };

    /// Whether rows of releases and personas declare them, as in a map.
    pub(crate) fn has_declarations(&self) -> bool {
        matches!(
            self.id,
            "storymaps" | "mozaicworks" | "livt" | "thunderdome" | "yaml"
        )
    }
}

impl BacklogFormat {
    /// All formats, in the order in which they are tried.
    pub const ALL: [BacklogFormat; 19] = [
        BacklogFormat::Azure,
        BacklogFormat::Linear,
        BacklogFormat::Jira,
        BacklogFormat::GitLab,
        BacklogFormat::GitHub,
        BacklogFormat::StoryMaps,
        BacklogFormat::MozaicWorks,
        BacklogFormat::Trello,
        BacklogFormat::Markdown,
        BacklogFormat::Bmad,
        BacklogFormat::SpecKit,
        BacklogFormat::BacklogMd,
        BacklogFormat::MindMap,
        BacklogFormat::Yaml,
        BacklogFormat::Livt,
        BacklogFormat::Thunderdome,
        BacklogFormat::Grid,
        BacklogFormat::Featmap,
        BacklogFormat::Spreadsheet,
    ];

    pub(crate) fn rules(self) -> &'static FormatRules {
        match self {
            BacklogFormat::Jira => &jira::RULES,
            BacklogFormat::GitHub => &github::RULES,
            BacklogFormat::Azure => &azure::RULES,
            BacklogFormat::Linear => &linear::RULES,
            BacklogFormat::GitLab => &gitlab::RULES,
            BacklogFormat::StoryMaps => &documents::STORYMAPS,
            BacklogFormat::MozaicWorks => &documents::MOZAICWORKS,
            BacklogFormat::Trello => &documents::TRELLO,
            BacklogFormat::Markdown => &documents::MARKDOWN,
            BacklogFormat::Bmad => &documents::BMAD,
            BacklogFormat::SpecKit => &documents::SPEC_KIT,
            BacklogFormat::BacklogMd => &documents::BACKLOG_MD,
            BacklogFormat::MindMap => &documents::MIND_MAP,
            BacklogFormat::Yaml => &documents::YAML,
            BacklogFormat::Livt => &documents::LIVT,
            BacklogFormat::Thunderdome => &documents::THUNDERDOME,
            BacklogFormat::Grid => &documents::GRID,
            BacklogFormat::Featmap => &featmap::RULES,
            BacklogFormat::Spreadsheet => &spreadsheet::RULES,
        }
    }

    /// Moves what this format keeps in odd places into columns of its own.
    pub(crate) fn prepare(self, table: &mut DataTable) {
        if self == BacklogFormat::GitLab {
            gitlab::prepare(table);
        }
    }

    /// The title of a map whose files name none: `name`, if that isn't the name of one file of many.
    pub(crate) fn map_name(self, table: &DataTable, name: &str) -> String {
        match self {
            BacklogFormat::BacklogMd => "Backlog".to_owned(),
            BacklogFormat::SpecKit => documents::spec_kit_name(table).unwrap_or(name).to_owned(),
            _ => name.to_owned(),
        }
    }

    /// The name on the command line.
    pub fn id(self) -> &'static str {
        self.rules().id
    }

    /// The name in reports.
    pub fn name(self) -> &'static str {
        self.rules().name
    }

    /// The role of a header that means something else in this format.
    pub(crate) fn header(self, header: &str) -> Option<ColumnRole> {
        let key = header_key(header);
        if let Some(number) = key.strip_prefix("title ").and_then(|end| end.parse().ok())
            && (1..=12).contains(&number)
        {
            return Some(ColumnRole::Indent(number));
        }
        let mut headers = self.rules().headers.iter();
        headers
            .find(|(name, _)| *name == key)
            .map(|(_, role)| *role)
    }

    /// Whether a header is that of ids which only the tool itself knows.
    pub(crate) fn is_internal(self, header: &str) -> bool {
        self.rules().internal.contains(&header_key(header).as_str())
    }

    /// The format of a file with these headers.
    pub(crate) fn of_headers<'h>(headers: impl Iterator<Item = &'h str>) -> Self {
        let keys: HashSet<String> = headers.map(header_key).collect();
        let mut formats = Self::ALL.into_iter();
        let found = formats.find(|format| (format.rules().recognizes)(&keys));
        found.unwrap_or(BacklogFormat::Spreadsheet)
    }
}
