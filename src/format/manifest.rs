//! The manifest of a theme.

use super::decode::Decoder;
use super::decode::FieldNodes;
use super::faults::Fault;
use super::schema;
use super::yaml::{Entry, Node, Value};
use crate::map::SpannedText;
use crate::text::Span;

/// What a theme says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeManifest {
    /// What it is called.
    pub name: String,
    /// What it is like.
    pub about: String,
    /// The version of the contract it was made for.
    pub contract: Option<SpannedText>,
    /// The built-in theme whose files it uses where it has none of its own.
    pub extends: Option<SpannedText>,
    /// Its style sheets, in the order pages link them.
    pub styles: Vec<SpannedText>,
    /// The style sheets of pieces that stand in other people's pages, in their order.
    pub fragment_styles: Vec<SpannedText>,
    /// What a project can set under `theme_options`.
    pub options: Vec<ThemeOption>,
    /// The pages that it does without.
    pub without: Vec<OptionalPage>,
}

/// What a theme can do without: files of a map that nothing else needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionalPage {
    /// The journeys of personas.
    Journeys,
    /// The handout.
    Handout,
    /// The way to the wall in a frame.
    Embed,
    /// The wall as a picture.
    Picture,
    /// The map as data.
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

/// Something that a project can set for a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeOption {
    /// The key.
    pub name: String,
    /// What it is, in a few words.
    pub about: String,
    /// What may stand after the key.
    pub kind: ThemeOptionKind,
    /// The custom property that it sets.
    pub sets: Option<String>,
    /// The custom property for text on a colour.
    pub ink: Option<String>,
    /// What a colour stands on, in light and in dark pages.
    pub grounds: Option<[String; 2]>,
}

/// What an option of a theme takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ThemeOptionKind {
    /// A colour.
    Color,
    /// The name of a font, or a file with one.
    Font,
    /// A picture's file.
    Picture,
    /// A line of Markdown.
    Text,
    /// A style sheet's file.
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

/// Reads the fields of a manifest.
pub(crate) fn read(decoder: &mut Decoder, entries: &[Entry], span: Span) -> ThemeManifest {
    let fields = decoder.fields(&schema::MANIFEST, entries, span);
    let mut name = |what: &str| fields.get(what).and_then(|node| decoder.name(node, what));
    let text = |name: Option<SpannedText>| name.map(|name| name.text).unwrap_or_default();
    let (theme, about) = (text(name("name")), text(name("about")));
    let (contract, extends) = (name("contract"), name("extends"));
    let (styles, fragment_styles) = (
        names(decoder, &fields, "styles"),
        names(decoder, &fields, "fragment_styles"),
    );
    let options = fields
        .get("options")
        .map(|node| options(decoder, node))
        .unwrap_or_default();
    let without = fields
        .get("without")
        .map_or(&[][..], |node| decoder.values(node));
    let without = without.iter().filter_map(|node| {
        let extra = decoder.choice(node, "page", &OptionalPage::WORDS)?;
        Some(OptionalPage::ALL[extra])
    });
    let without = without.collect();
    ThemeManifest {
        name: theme,
        about,
        contract,
        extends,
        styles,
        fragment_styles,
        options,
        without,
    }
}

fn names(decoder: &mut Decoder, fields: &FieldNodes, what: &str) -> Vec<SpannedText> {
    let values = fields
        .get(what)
        .map_or(&[][..], |node| decoder.values(node));
    let names = values.iter();
    names.filter_map(|node| decoder.name(node, what)).collect()
}

fn options(decoder: &mut Decoder, node: &Node) -> Vec<ThemeOption> {
    let Value::Map(entries) = &node.value else {
        decoder
            .error(
                Fault::WrongKind,
                node.span,
                "expected `options` as a mapping",
            )
            .help("write one `name: {kind: …, about: …}` a line, indented");
        return Vec::new();
    };
    let entries = decoder.unrepeated(entries);
    entries
        .into_iter()
        .filter_map(|entry| option(decoder, entry))
        .collect()
}

fn option(decoder: &mut Decoder, Entry { key, value }: &Entry) -> Option<ThemeOption> {
    let name = decoder.name(key, "option")?;
    let Value::Map(entries) = &value.value else {
        let message = format!("expected `{}` as a mapping", name.text);
        decoder
            .error(Fault::WrongKind, value.span, message)
            .help("write `{kind: …, about: …}`");
        return None;
    };
    let fields = decoder.fields(&schema::THEME_OPTION, entries, value.span);
    let kind = decoder.choice(fields.get("kind")?, "kind", &ThemeOptionKind::WORDS)?;
    let kind = ThemeOptionKind::ALL[kind];
    let grounds = names(decoder, &fields, "grounds").into_iter();
    let grounds: Vec<String> = grounds.map(|ground| ground.text).collect();
    let mut text = |what: &str| {
        let name = fields.get(what).and_then(|node| decoder.name(node, what));
        name.map(|name| name.text)
    };
    let (about, sets, ink) = (text("about")?, text("sets"), text("ink"));
    let sets_nothing =
        matches!(kind, ThemeOptionKind::Color | ThemeOptionKind::Font) && sets.is_none();
    if sets_nothing {
        let message = format!("the option `{}` sets nothing", name.text);
        decoder
            .error(Fault::MissingField, name.span, message)
            .help("add `sets: --…`, the custom property that style sheets use");
    }
    let grounds = match <[String; 2]>::try_from(grounds) {
        Ok(grounds) => Some(grounds),
        Err(others) if others.is_empty() => None,
        Err(_) => {
            let at = fields.get("grounds").map_or(name.span, |node| node.span);
            decoder
                .error(Fault::UnknownValue, at, "expected two grounds")
                .help(
                    "write the colour of light pages and that of dark ones: `[\"#fff\", \"#111\"]`",
                );
            None
        }
    };
    Some(ThemeOption {
        name: name.text,
        about,
        kind,
        sets,
        ink,
        grounds,
    })
}
