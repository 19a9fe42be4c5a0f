//! How exports of the project's tracker are read, so that an import and each pull need no options.

use super::read::{ProjectDraft, text_entries};
use crate::format::decode::{FieldValue, list_values};
use crate::format::schema::ValueDecoder::{Custom, Name};
use crate::format::schema::{ItemDecoder, ItemSpec, ValueKind, about, list, optional};
use crate::map::SpannedText;

/// How exports are read. The values are checked where they are used: this layer doesn't know trackers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportSettings {
    /// Kinds of items and columns, and what they become.
    pub kinds: Vec<(SpannedText, SpannedText)>,
    /// Headers, and the fields that their columns are.
    pub headers: Vec<(SpannedText, SpannedText)>,
    /// The column with the releases.
    pub release_from: Option<SpannedText>,
    /// The column with the estimates.
    pub estimate_from: Option<SpannedText>,
    /// The column, or the labels, whose values become tasks.
    pub group_by: Option<SpannedText>,
    /// The column with the tags.
    pub tags: Option<SpannedText>,
    /// What happens to the names of people.
    pub owner: Option<SpannedText>,
    /// The columns that become fields of the author's own.
    pub keep: Vec<SpannedText>,
    /// The address of the tracker.
    pub tracker: Option<SpannedText>,
}

/// The fields of `import`.
pub(crate) static IMPORT: ItemDecoder<ImportSettings> = ItemDecoder::new(
    ItemSpec::new(
        "import",
        "the import",
        "How `storywall import` and `storywall pull` read exports.",
    ),
    [
        optional(
            "as",
            Custom(
                ValueKind::Free,
                |settings: &mut ImportSettings, mut value| {
                    settings.kinds = text_entries(&mut value);
                },
            ),
            about("What kinds of items, or columns, become.")
                .detail("Like `--as`.")
                .block(&["Epic: activity", "Bug: drop"]),
        ),
        optional(
            "map",
            Custom(
                ValueKind::Free,
                |settings: &mut ImportSettings, mut value| {
                    settings.headers = text_entries(&mut value);
                },
            ),
            about("What columns are.")
                .detail("Like `--map`.")
                .block(&["T-shirt: estimate"]),
        ),
        optional(
            "release_from",
            Name(|settings, column| settings.release_from = Some(column)),
            about("The column with the releases.").example("Sprint"),
        ),
        optional(
            "estimate_from",
            Name(|settings, column| settings.estimate_from = Some(column)),
            about("The column with the estimates.").example("T-shirt"),
        ),
        optional(
            "group_by",
            Name(|settings, column| settings.group_by = Some(column)),
            about("The column, or the labels, whose values become tasks.").example("label:area"),
        ),
        optional(
            "tags",
            Name(|settings, column| settings.tags = Some(column)),
            about("The only column with tags, or `none`.").example("Labels"),
        ),
        optional(
            "owner",
            Name(|settings, how| settings.owner = Some(how)),
            about("What happens to the names of people: `keep`, `initials` or `none`.")
                .example("initials"),
        ),
        list(
            "keep",
            "column",
            Custom(ValueKind::Names, |settings: &mut ImportSettings, value| {
                let columns = list_values(value.node).iter();
                let columns = columns.filter_map(|node| value.decoder.name(node, value.field.noun));
                settings.keep = columns.collect();
            }),
            about("The columns that become fields of your own (`x-…`).").example("[Market]"),
        ),
        optional(
            "tracker",
            Name(|settings, address| settings.tracker = Some(address)),
            about("The address of the tracker.").example("https://tracker.example"),
        ),
    ],
);

impl ProjectDraft {
    pub(crate) fn decode_import(&mut self, value: FieldValue) {
        let FieldValue {
            decoder,
            scope,
            node,
            ..
        } = value;
        let help = "write one setting per line, indented, for example `owner: initials`";
        let Some(entries) = decoder.mapping(node, "import", help) else {
            return;
        };
        let settings = ImportSettings::default();
        self.project.import = IMPORT.decode_mapping(decoder, scope, entries, node.span, settings);
    }
}
