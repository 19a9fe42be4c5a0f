//! Decoding a project file.

use super::rules::{RuleSpec, decode_gaps};
use super::{Pattern, Project};
use crate::format::decode::{Decoder, FieldValue, Scope, decode_language, list_values};
use crate::format::document::{Decoded, FileKind, decode};
use crate::format::error_code::ErrorCode;
use crate::format::limits::Limits;
use crate::format::schema::ValueDecoder::{Count, Custom, Flag, Name};
use crate::format::schema::{ItemDecoder, ItemSpec, ValueKind, about, list, optional, required};
use crate::format::suggest::excerpt;
use crate::format::yaml::{Entry, Node, Value};
use crate::map::{SpannedText, Status, StatusKind, Statuses, reference_key};
use crate::messages::{Catalogs, ReplacedTexts};
use crate::text::{Source, Span};
use std::sync::Arc;

/// The fields of a project file.
pub(crate) static PROJECT: ItemDecoder<ProjectDraft> = ItemDecoder::new(
    ItemSpec::new(
        "project",
        "the project file",
        "`storywall.yaml`, beside the maps: settings that they share.",
    ),
    [
        optional(
            "title",
            Name(|draft, title| draft.project.title = title.text),
            about("The title of the index page.")
                .example("Product maps")
                .default("Story maps"),
        ),
        optional(
            "lang",
            Custom(ValueKind::Language, |draft, value| {
                draft.lang = decode_language(value);
            }),
            about("The language of the index, and of maps that don't say theirs.")
                .detail("By default, the index is in the language of all maps, or in English.")
                .example("de"),
        ),
        list(
            "maps",
            "glob",
            Custom(ValueKind::Names, ProjectDraft::decode_maps),
            about("The files that are maps, as globs.")
                .detail("By default, every YAML file in this folder and its subfolders with `activities` at its top, unless git ignores it.")
                .example("[\"maps/**/*.yaml\"]"),
        ),
        optional(
            "theme",
            Name(|draft, theme| draft.project.theme = Some(theme)),
            about("A built-in theme (`wall`, `plain` or `slate`), or the folder of your own.")
                .example("slate")
                .default("wall"),
        ),
        optional(
            "theme_options",
            Custom(ValueKind::Free, ProjectDraft::decode_theme_options),
            about("Options of the theme, such as `accent`, `font`, `logo` and `footer`.")
                .block(&["accent: \"#0b6e4f\"", "footer: For internal use"]),
        ),
        optional(
            "output",
            Name(|draft, output| draft.project.output = Some(output)),
            about("The folder that the site is written to.")
                .detail("It must be in the project's folder or in its git repository; `-o` can name any other.")
                .example("public")
                .default("site"),
        ),
        optional(
            "base_url",
            Custom(ValueKind::Name, ProjectDraft::decode_base_url),
            about("The URL of the published site, for the sitemap.")
                .detail("Pages link to each other relatively.")
                .example("https://maps.example/"),
        ),
        optional(
            "links",
            Custom(ValueKind::Patterns, ProjectDraft::decode_links),
            about("Short references for `links`, and their URLs.")
                .detail("`*` is the part that varies.")
                .block(&["SHOP-*: https://tracker.example/browse/SHOP-*"]),
        ),
        optional(
            "statuses",
            Custom(ValueKind::Statuses, ProjectDraft::decode_statuses),
            about("The statuses that stories can have.")
                .detail("They replace `todo`, `doing`, `done` and `blocked`.")
                .block(&[
                    "- todo: Ready",
                    "- doing: In progress",
                    "- shipped: {name: Shipped, means: done}",
                ]),
        ),
        optional(
            "estimates",
            Custom(ValueKind::Estimates, ProjectDraft::decode_estimates),
            about("The unit of estimates, shown beside totals, and sizes that stand for numbers.")
                .detail("With sizes, a story can say `estimate: M`: cards show the size, totals count its number.")
                .example("{unit: points, sizes: {S: 1, M: 3, L: 8}}")
                .default("points"),
        ),
        optional(
            "fields",
            Custom(ValueKind::OwnFields, ProjectDraft::decode_fields),
            about("Fields of your own that stories show in their details.")
                .detail("With `filter: true`, the wall can be filtered by the field.")
                .block(&[
                    "x-tests: Tests",
                    "x-market: {name: Market, filter: true}",
                ]),
        ),
        optional(
            "import",
            Custom(ValueKind::Import, ProjectDraft::decode_import),
            about("How `storywall import` and `storywall pull` read exports of your tracker.")
                .block(&["as: {Epic: activity}", "owner: initials"]),
        ),
        optional(
            "gaps",
            Custom(ValueKind::Gaps, ProjectDraft::decode_gaps),
            about("The level of gap rules, or their options.")
                .detail("Under `questions`, your own questions for the room, or `off` for none.")
                .block(&[
                    "no-goal: off",
                    "backbone-size: {min: 3, max: 8}",
                    "questions:",
                    "  - ask: who has to approve it?",
                    "    when: [publish, send … newsletter]",
                    "    unless: [approve, sign … off]",
                ]),
        ),
        optional(
            "today",
            Flag(|draft, today| draft.project.uses_today = today),
            about("Whether rules use today's date, to report overdue releases.")
                .detail("If not, the same files always make the same site.")
                .example("true")
                .default("false"),
        ),
        optional(
            "limits",
            Custom(ValueKind::Limits, ProjectDraft::decode_limits),
            about("How large a map can be.").block(&["items: 500000"]),
        ),
        optional(
            "messages",
            Custom(ValueKind::Free, ProjectDraft::decode_messages),
            about("Texts of the pages to replace, by name.")
                .detail("`storywall theme messages` lists all texts. Texts under a language, such as `de:`, are for pages in it.")
                .block(&["skip-to-content: Skip navigation"]),
        ),
    ],
);

/// The fields of a status in its long form.
pub(crate) static STATUS: ItemDecoder<Status> = ItemDecoder::new(
    ItemSpec::new(
        "statuses",
        "a status",
        "An entry under `statuses` of the project file.",
    )
    .below_id("shipped"),
    [
        required(
            "name",
            Name(|status, name| status.name = name.text),
            about("What pages show.").example("Shipped"),
        ),
        optional(
            "means",
            Custom(ValueKind::StatusKind, |status: &mut Status, value| {
                if let Some(at) = value.choice(&StatusKind::ALL.map(StatusKind::word)) {
                    status.kind = StatusKind::ALL[at];
                }
            }),
            about("What it counts as in totals.")
                .example("done")
                .default("todo"),
        )
        .with_noun("meaning"),
    ],
);

/// The fields of `limits`.
pub(crate) static LIMITS: ItemDecoder<Limits> = ItemDecoder::new(
    ItemSpec::new("limits", "the limits", "How large a map can be."),
    [
        optional(
            "file_mib",
            Count(Limits::MAX.file_mib, |limits, limit| {
                limits.file_mib = limit
            }),
            about("The size of a file, in MiB.")
                .example("64")
                .default("32"),
        ),
        optional(
            "depth",
            Count(Limits::MAX.depth, |limits, limit| limits.depth = limit),
            about("How deep lists and mappings can be nested.")
                .example("100")
                .default("64"),
        ),
        optional(
            "items",
            Count(Limits::MAX.items, |limits, limit| limits.items = limit),
            about("The number of personas, releases, activities, tasks and stories together.")
                .example("500000")
                .default("250000"),
        ),
        optional(
            "cells",
            Count(Limits::MAX.cells, |limits, limit| limits.cells = limit),
            about("The number of cells on the wall and in tables, empty ones included.")
                .example("2000000")
                .default("1000000"),
        ),
    ],
);

/// Decodes a project file; in an empty one every field has its default. `rules` are all gap rules,
/// which `gaps:` can name.
pub fn read_project(source: &Arc<Source>, rules: &[RuleSpec]) -> Decoded<Project> {
    let is_blank = |line: &str| line.trim().is_empty() || line.trim_start().starts_with('#');
    if source.text().lines().all(is_blank) {
        return Decoded {
            value: Some(Project::default()),
            diagnostics: Vec::new(),
        };
    }
    let kind = FileKind {
        article: "a project file",
        start: "start the file with a field, for example `title: …`",
        long_list: None,
    };
    decode(
        source,
        &Limits::default(),
        &kind,
        |decoder, entries, span| {
            let defaults = Project::default();
            let draft = ProjectDraft {
                project: Project::default(),
                lang: None,
                texts: ReplacedTexts::default(),
                rules: rules.to_vec(),
            };
            let scope = Scope::new(&defaults, &[]);
            let draft = PROJECT.decode_mapping(decoder, &scope, entries, span, draft);
            draft.finish()
        },
    )
}

/// A project of which not all fields may have been decoded.
pub(crate) struct ProjectDraft {
    pub(crate) project: Project,
    /// The language of the project.
    lang: Option<String>,
    /// The texts of pages that it replaces.
    pub(super) texts: ReplacedTexts,
    /// All gap rules.
    rules: Vec<RuleSpec>,
}

impl ProjectDraft {
    /// The project. What its texts are for depends on its language, which can stand after them.
    fn finish(self) -> Project {
        Project {
            catalogs: Catalogs::new(self.lang.as_deref(), self.texts),
            ..self.project
        }
    }

    pub(crate) fn decode_maps(&mut self, value: FieldValue) {
        let globs = list_values(value.node).iter();
        let globs = globs.filter_map(|node| value.decoder.name(node, value.field.noun));
        self.project.maps = Some(globs.map(|glob| glob.text).collect());
    }

    pub(crate) fn decode_base_url(&mut self, value: FieldValue) {
        let FieldValue {
            decoder,
            field,
            node,
            ..
        } = value;
        let Some(url) = decoder.name(node, field.noun) else {
            return;
        };
        if !url.text.starts_with("https://") && !url.text.starts_with("http://") {
            let message = format!("invalid value `{}` for `base_url`", excerpt(&url.text));
            decoder
                .error(ErrorCode::UnknownValue, node.span, message)
                .help("start the URL with `https://`");
        }
        self.project.base_url = Some(format!("{}/", url.text.trim_end_matches('/')));
    }

    pub(crate) fn decode_theme_options(&mut self, mut value: FieldValue) {
        self.project.theme_options = text_entries(&mut value);
    }

    pub(crate) fn decode_links(&mut self, mut value: FieldValue) {
        let links = text_entries(&mut value).into_iter();
        let patterns = links.map(|(reference, address)| {
            (Pattern::new(&reference.text), Pattern::new(&address.text))
        });
        self.project.links = patterns.collect();
    }

    pub(crate) fn decode_statuses(&mut self, value: FieldValue) {
        let mut statuses: Vec<Status> = Vec::new();
        let mut spans: Vec<Span> = Vec::new();
        for node in list_values(value.node) {
            let Some((status, span)) = status(value.decoder, value.scope, node) else {
                continue;
            };
            let key = reference_key(&status.id);
            let first = (statuses.iter()).position(|other| reference_key(&other.id) == key);
            if let Some(first) = first {
                let text = status.id;
                let id = SpannedText { text, span };
                value.decoder.duplicate_id("status", &id, spans[first]);
                continue;
            }
            statuses.push(status);
            spans.push(span);
        }
        self.project.statuses = Arc::new(Statuses::new(statuses));
    }

    pub(crate) fn decode_gaps(&mut self, value: FieldValue) {
        let settings = decode_gaps(value, &self.rules);
        self.project.rules = settings.rules;
        self.project.questions = settings.questions;
    }

    pub(crate) fn decode_limits(&mut self, value: FieldValue) {
        let FieldValue {
            decoder,
            scope,
            node,
            ..
        } = value;
        let help = "write one `limit: number` per line, for example `items: 500000`";
        let Some(entries) = decoder.mapping(node, "limits", help) else {
            return;
        };
        let limits = Limits::default();
        self.project.limits = LIMITS.decode_mapping(decoder, scope, entries, node.span, limits);
    }
}

/// Decodes a status in any of its forms. Also returns the place of its id.
fn status(decoder: &mut Decoder, scope: &Scope, node: &Node) -> Option<(Status, Span)> {
    let (id_node, value) = match &node.value {
        Value::Map(entries) if entries.len() == 1 => (&entries[0].key, Some(&entries[0].value)),
        _ => (node, None),
    };
    let id = decoder.id(id_node, "status id")?.text;
    if let Some(value) = value
        && let Value::Map(entries) = &value.value
    {
        let status = Status {
            name: id.clone(),
            id,
            kind: StatusKind::Todo,
        };
        let status = STATUS.decode_mapping(decoder, scope, entries, value.span, status);
        return Some((status, id_node.span));
    }
    let name = match value {
        Some(value) => decoder.name(value, "status name")?.text,
        None => id.clone(),
    };
    // `- done: Shipped` renames a default status, which keeps its kind.
    let kind = StatusKind::from_word(&id).unwrap_or(StatusKind::Todo);
    Some((Status { id, name, kind }, id_node.span))
}

/// Decodes a mapping from keys to texts.
pub(crate) fn text_entries(value: &mut FieldValue) -> Vec<(SpannedText, SpannedText)> {
    let (field, node) = (value.field, value.node);
    let decoder = &mut *value.decoder;
    let Value::Map(entries) = &node.value else {
        decoder
            .error(
                ErrorCode::WrongKind,
                node.span,
                format!(
                    "expected a mapping for `{}`, found {}",
                    field.name,
                    node.kind()
                ),
            )
            .help("write one `key: value` per line, indented");
        return Vec::new();
    };
    let entries = decoder.without_duplicates(entries).into_iter();
    entries
        .filter_map(|entry| text_entry(decoder, entry))
        .collect()
}

/// Decodes a key with a text.
pub(crate) fn text_entry(
    decoder: &mut Decoder,
    entry: &Entry,
) -> Option<(SpannedText, SpannedText)> {
    let key = decoder.name(&entry.key, "key")?;
    if entry.value.is_absent() {
        let message = format!("missing value for `{}`", excerpt(&key.text));
        decoder
            .error(ErrorCode::WrongKind, key.span, message)
            .help("write a value after the colon; if it starts with `#`, put it in quotes");
        return None;
    }
    if !matches!(entry.value.value, Value::Scalar(..)) {
        let message = format!(
            "expected a single value for `{}`, found {}",
            excerpt(&key.text),
            entry.value.kind()
        );
        decoder
            .error(ErrorCode::WrongKind, entry.value.span, message)
            .help("write a single value after the colon");
        return None;
    }
    Some((key, decoder.name(&entry.value, "value")?))
}
