//! The fields of a theme's manifest.

use super::spec::{ItemSpec, ValueKind};
use super::table::ValueDecoder::{Custom, Name, Names};
use super::table::{ItemDecoder, list, optional, required};
use crate::format::manifest::{ThemeManifest, ThemeOptionDraft};

/// The manifest of a theme.
pub(crate) static MANIFEST: ItemDecoder<ThemeManifest> = ItemDecoder::new(
    ItemSpec::new(
        "theme manifest",
        "the theme manifest",
        "What a theme says of itself.",
    ),
    [
        required(
            "name",
            Name(|manifest, name| manifest.name = name.text),
            "What it is called.",
        ),
        optional(
            "about",
            Name(|manifest, about| manifest.about = about.text),
            "What it is like.",
        ),
        optional(
            "extends",
            Name(|manifest, theme| manifest.extends = Some(theme)),
            "The built-in theme whose files it uses where it has none of its own.",
        ),
        required(
            "contract",
            Name(|manifest, version| manifest.contract = Some(version)),
            "The version of the contract it was made for.",
        ),
        optional(
            "styles",
            Names(|manifest, style| manifest.styles.push(style)),
            "Its style sheets, in the order pages link them; those of the theme it extends, by default.",
        ),
        optional(
            "fragment_styles",
            Names(|manifest, style| manifest.fragment_styles.push(style)),
            "The style sheets of pieces that stand in other people's pages; those of the theme it extends, by default.",
        ),
        optional(
            "options",
            Custom(ValueKind::Free, ThemeManifest::decode_options),
            "What a project can set under `theme_options`, besides those of the theme it extends.",
        ),
        list(
            "without",
            "page",
            Custom(ValueKind::Names, ThemeManifest::decode_without),
            "The pages it does without: `journeys`, `handout`, `embed`, `picture`, `data`.",
        ),
    ],
);

/// An option of a theme.
pub(crate) static THEME_OPTION: ItemDecoder<ThemeOptionDraft> = ItemDecoder::new(
    ItemSpec::new(
        "option",
        "an option",
        "Something that a project can set for a theme.",
    ),
    [
        required(
            "kind",
            Custom(ValueKind::Name, ThemeOptionDraft::decode_kind),
            "What it takes: `color`, `font`, `picture`, `text` or `style`.",
        ),
        required(
            "about",
            Name(|option, about| option.about = Some(about.text)),
            "What it is, in a few words.",
        ),
        optional(
            "sets",
            Name(|option, property| option.sets = Some(property.text)),
            "The custom property that a colour or a font sets.",
        ),
        optional(
            "ink",
            Name(|option, property| option.ink = Some(property.text)),
            "The custom property for text on the colour.",
        ),
        optional(
            "grounds",
            Custom(ValueKind::Names, ThemeOptionDraft::decode_grounds),
            "What the colour stands on, in light and in dark pages: it is kept apart from these.",
        ),
    ],
);
