//! The manifest of a theme: its fields, and decoding them.

use super::decode::{Decoder, FieldValue, Scope, list_values};
use super::document::{Decoded, FileKind, decode};
use super::error_code::ErrorCode;
use super::limits::Limits;
use super::project::Project;
use super::schema::ValueDecoder::{Custom, Name, Names};
use super::schema::{ItemDecoder, ItemSpec, ValueKind, about, list, optional, required};
use super::yaml::Entry;
use crate::map::SpannedText;
use crate::text::{Source, Span};
use std::sync::Arc;

/// The fields of a manifest.
static MANIFEST: ItemDecoder<ThemeManifest> = ItemDecoder::new(
    ItemSpec::new(
        "theme manifest",
        "the theme manifest",
        "`theme.yaml`, in the folder of a theme.",
    ),
    [
        required(
            "name",
            Name(|manifest, name| manifest.name = name.text),
            about("The name of the theme."),
        ),
        optional(
            "about",
            Name(|manifest: &mut ThemeManifest, about| manifest.about = about.text),
            about("The look of the theme, in one sentence."),
        )
        .with_noun("description"),
        optional(
            "extends",
            Name(|manifest, theme| manifest.extends = Some(theme)),
            about("The built-in theme that provides the files this theme doesn't have."),
        ),
        required(
            "contract",
            Name(|manifest: &mut ThemeManifest, version| manifest.contract = Some(version)),
            about("The version of the theme contract that the theme is made for."),
        )
        .with_noun("contract version"),
        list(
            "styles",
            "style sheet",
            Names(|manifest, style| manifest.styles.push(style)),
            about("The style sheets, in the order in which pages link them.")
                .detail("By default, those of the theme it extends."),
        ),
        list(
            "fragment_styles",
            "style sheet",
            Names(|manifest, style| manifest.fragment_styles.push(style)),
            about("The style sheets of fragments.")
                .detail("By default, those of the theme it extends."),
        ),
        optional(
            "options",
            Custom(ValueKind::Free, ThemeManifest::decode_options),
            about("The keys that a project can set under `theme_options`.")
                .detail("Options of the theme it extends can be set as well."),
        ),
        list(
            "without",
            "page",
            Custom(ValueKind::Names, ThemeManifest::decode_without),
            about(
                "The pages that are not built: `journeys`, `handout`, `embed`, `picture`, `data`.",
            ),
        ),
    ],
);

/// The fields of an option.
static THEME_OPTION: ItemDecoder<ThemeOptionDraft> = ItemDecoder::new(
    ItemSpec::new(
        "option",
        "an option",
        "An entry under `options` of a theme manifest.",
    ),
    [
        required(
            "kind",
            Custom(ValueKind::Name, ThemeOptionDraft::decode_kind),
            about("The kind of value: `color`, `font`, `picture`, `text` or `style`."),
        ),
        required(
            "about",
            Name(|option: &mut ThemeOptionDraft, about| option.about = Some(about.text)),
            about("What the option changes, in a few words."),
        )
        .with_noun("description"),
        optional(
            "sets",
            Name(|option: &mut ThemeOptionDraft, property| option.sets = Some(property.text)),
            about("The CSS custom property that a color or font sets."),
        )
        .with_noun("custom property"),
        optional(
            "ink",
            Name(|option: &mut ThemeOptionDraft, property| option.ink = Some(property.text)),
            about("The CSS custom property for text on the color."),
        )
        .with_noun("custom property"),
        list(
            "grounds",
            "color",
            Custom(ValueKind::Names, ThemeOptionDraft::decode_grounds),
            about("The backgrounds of the color, in light and in dark pages.")
                .detail("The color is adjusted until it differs enough from both."),
        ),
        list(
            "inks",
            "color",
            Custom(ValueKind::Names, ThemeOptionDraft::decode_inks),
            about("The texts on the color, in light and in dark pages.")
                .detail("The color is adjusted until both are readable on it."),
        ),
        list(
            "tints",
            "tint",
            Custom(ValueKind::Names, ThemeOptionDraft::decode_tints),
            about("Other custom properties that are set to tints of the color, such as `--task 35`.")
                .detail("Less than 100 percent is paler, more is stronger; a property that ends in `-ink` is set to a text color for the tint."),
        ),
    ],
);

/// Decodes a theme manifest.
pub fn read_manifest(source: &Arc<Source>) -> Decoded<ThemeManifest> {
    let kind = FileKind {
        article: "a theme manifest",
        start: "start the file with `name: …` and `contract: 1`",
        long_list: None,
    };
    decode(
        source,
        &Limits::default(),
        &kind,
        |decoder, entries, span| {
            let project = Project::default();
            let scope = Scope::new(&project, &[]);
            MANIFEST.decode_mapping(decoder, &scope, entries, span, ThemeManifest::default())
        },
    )
}

/// The manifest of a theme, `theme.yaml`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ThemeManifest {
    /// The name of the theme.
    pub name: String,
    /// One sentence about its look.
    pub about: String,
    /// The version of the contract between themes and storywall that it was made for.
    pub contract: Option<SpannedText>,
    /// The built-in theme that provides the files it doesn't have.
    pub extends: Option<SpannedText>,
    /// The paths of its style sheets, in the order in which pages link them.
    pub styles: Vec<SpannedText>,
    /// The paths of the style sheets for fragments, in order.
    pub fragment_styles: Vec<SpannedText>,
    /// The options that a project can set under `theme_options`.
    pub options: Vec<ThemeOption>,
    /// The pages that are not built with this theme.
    pub without: Vec<OptionalPage>,
}

/// A file of a map that a theme can leave out because nothing else needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionalPage {
    /// The page with the journeys of the personas.
    Journeys,
    /// The handout for printing.
    Handout,
    /// The page that shows the wall in a frame of another page.
    Embed,
    /// The wall as an SVG picture.
    Picture,
    /// The map as JSON.
    Data,
}

impl OptionalPage {
    const WORDS: [&str; 5] = ["journeys", "handout", "embed", "picture", "data"];
    const ALL: [Self; 5] = [
        Self::Journeys,
        Self::Handout,
        Self::Embed,
        Self::Picture,
        Self::Data,
    ];
}

/// An option that a project can set for a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeOption {
    /// The key under `theme_options`.
    pub name: String,
    /// What the option does, in a few words.
    pub about: String,
    /// The kind of its value.
    pub kind: ThemeOptionKind,
    /// The CSS custom property that it sets.
    pub sets: Option<String>,
    /// The CSS custom property that is set to a text color readable on the color.
    pub ink: Option<String>,
    /// The backgrounds of the color, in light and in dark pages, from which it must differ enough.
    pub grounds: Option<[String; 2]>,
    /// The texts on the color, in light and in dark pages, which must stay readable.
    pub inks: Option<[String; 2]>,
    /// Other properties that are set to tints of the color.
    pub tints: Vec<Tint>,
}

/// A custom property that is set to a tint of an option's color.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tint {
    /// The CSS custom property. If its name ends in `-ink`, it is set to a text color for the tint.
    pub property: String,
    /// How much of the color is in the tint, in percent: with less than 100 it is mixed with white in
    /// light pages and with black in dark ones; with more, up to 200, the other way round.
    pub percent: u16,
}

/// The kind of value of a theme option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ThemeOptionKind {
    /// A color.
    Color,
    /// The name of a font, or the path of a font file.
    Font,
    /// The path of a picture.
    Picture,
    /// A line of Markdown.
    Text,
    /// The path of a style sheet.
    Style,
}

impl ThemeOptionKind {
    const WORDS: [&str; 5] = ["color", "font", "picture", "text", "style"];
    const ALL: [Self; 5] = [
        Self::Color,
        Self::Font,
        Self::Picture,
        Self::Text,
        Self::Style,
    ];
}

impl ThemeManifest {
    pub(crate) fn decode_options(&mut self, value: FieldValue) {
        let FieldValue {
            decoder,
            scope,
            node,
            ..
        } = value;
        let help = "write one `name: {kind: …, about: …}` per line, indented";
        let Some(entries) = decoder.mapping(node, "options", help) else {
            return;
        };
        let entries = decoder.without_duplicates(entries).into_iter();
        let options = entries.filter_map(|entry| option(decoder, scope, entry));
        self.options = options.collect();
    }

    pub(crate) fn decode_without(&mut self, value: FieldValue) {
        for node in list_values(value.node) {
            let page = value
                .decoder
                .choice(node, value.field.noun, &OptionalPage::WORDS);
            self.without.extend(page.map(|at| OptionalPage::ALL[at]));
        }
    }
}

/// An option of which not all fields may have been decoded.
#[derive(Default)]
pub(crate) struct ThemeOptionDraft {
    kind: Option<ThemeOptionKind>,
    pub(crate) about: Option<String>,
    pub(crate) sets: Option<String>,
    pub(crate) ink: Option<String>,
    grounds: ColorPairDraft,
    inks: ColorPairDraft,
    tints: Vec<Tint>,
}

/// A list of colors that should be a pair: for light pages, and for dark pages.
#[derive(Default)]
struct ColorPairDraft {
    colors: Vec<String>,
    /// The span of the value.
    span: Option<Span>,
}

impl ColorPairDraft {
    fn decode(value: &mut FieldValue) -> Self {
        let mut colors = Vec::new();
        for node in list_values(value.node) {
            let color = value.decoder.name(node, value.field.noun);
            colors.extend(color.map(|color| color.text));
        }
        Self {
            colors,
            span: Some(value.node.span),
        }
    }

    /// The pair, if there is one.
    fn pair(self, decoder: &mut Decoder, field: &str, option: Span) -> Option<[String; 2]> {
        match <[String; 2]>::try_from(self.colors) {
            Ok(pair) => Some(pair),
            Err(others) if others.is_empty() => None,
            Err(_) => {
                let message = format!("expected two colors for `{field}`");
                decoder
                    .error(ErrorCode::UnknownValue, self.span.unwrap_or(option), message)
                    .help(
                        "write a color for light pages and one for dark pages, for example `[\"#fff\", \"#111\"]`",
                    );
                None
            }
        }
    }
}

impl ThemeOptionDraft {
    pub(crate) fn decode_kind(&mut self, value: FieldValue) {
        let kind = value.choice(&ThemeOptionKind::WORDS);
        self.kind = kind.map(|at| ThemeOptionKind::ALL[at]);
    }

    pub(crate) fn decode_grounds(&mut self, mut value: FieldValue) {
        self.grounds = ColorPairDraft::decode(&mut value);
    }

    pub(crate) fn decode_inks(&mut self, mut value: FieldValue) {
        self.inks = ColorPairDraft::decode(&mut value);
    }

    pub(crate) fn decode_tints(&mut self, value: FieldValue) {
        for node in list_values(value.node) {
            let Some(text) = value.decoder.name(node, value.field.noun) else {
                continue;
            };
            let tint = text.text.split_once(' ').and_then(|(property, percent)| {
                let percent = percent
                    .trim()
                    .parse()
                    .ok()
                    .filter(|percent| *percent <= 200)?;
                let property = property.to_owned();
                Some(Tint { property, percent })
            });
            match tint {
                Some(tint) => self.tints.push(tint),
                None => {
                    let message = format!("`{}` isn't a tint", text.text);
                    value
                        .decoder
                        .error(ErrorCode::UnknownValue, text.span, message)
                        .help("write a custom property and a percentage up to 200, for example `--task 35`");
                }
            }
        }
    }
}

/// Decodes an entry of `options`.
fn option(decoder: &mut Decoder, scope: &Scope, entry: &Entry) -> Option<ThemeOption> {
    let Entry { key, value } = entry;
    let name = decoder.name(key, "option")?;
    let entries = decoder.mapping(value, &name.text, "write `{kind: …, about: …}`")?;
    let draft = ThemeOptionDraft::default();
    let draft = THEME_OPTION.decode_mapping(decoder, scope, entries, value.span, draft);
    let (kind, about) = (draft.kind?, draft.about?);
    let needs_property = matches!(kind, ThemeOptionKind::Color | ThemeOptionKind::Font);
    if needs_property && draft.sets.is_none() {
        let message = format!("missing field `sets` in option `{}`", name.text);
        decoder
            .error(ErrorCode::MissingField, name.span, message)
            .help("add `sets: --…` (the CSS custom property to set)");
    }
    let grounds = draft.grounds.pair(decoder, "grounds", name.span);
    let inks = draft.inks.pair(decoder, "inks", name.span);
    Some(ThemeOption {
        name: name.text,
        about,
        kind,
        sets: draft.sets,
        ink: draft.ink,
        grounds,
        inks,
        tints: draft.tints,
    })
}
