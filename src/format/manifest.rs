//! The manifest of a theme.

use super::decoder::Decoder;
use super::fields;
use super::yaml::Entry;
use crate::text::Span;

/// What a theme says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    /// What it is called.
    pub name: String,
    /// What it is like.
    pub about: String,
    /// The version of the contract it was made for.
    pub contract: String,
    /// Its style sheets, in the order pages link them.
    pub styles: Vec<String>,
}

/// Reads the fields of a manifest.
pub(super) fn read(decoder: &mut Decoder, entries: &[Entry], span: Span) -> Manifest {
    let fields = decoder.fields(&fields::MANIFEST, entries, span);
    let mut name = |what: &str| {
        let text = fields.get(what).and_then(|node| decoder.name(node, what));
        text.map(|text| text.text).unwrap_or_default()
    };
    let (theme, about, contract) = (name("name"), name("about"), name("contract"));
    let styles = fields
        .get("styles")
        .map_or(&[][..], |node| decoder.values(node))
        .iter();
    let styles = styles
        .filter_map(|node| decoder.name(node, "style sheet"))
        .map(|style| style.text);
    Manifest {
        name: theme,
        about,
        contract,
        styles: styles.collect(),
    }
}
