//! The manifest of a theme.

use super::decoder::Decoder;
use super::fields;
use super::yaml::Entry;
use crate::map::Text;
use crate::text::Span;

/// What a theme says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// What it is called.
    pub name: String,
    /// What it is like.
    pub about: String,
    /// The version of the contract it was made for.
    pub contract: Option<Text>,
    /// The built-in theme whose files it uses where it has none of its own.
    pub extends: Option<Text>,
    /// Its style sheets, in the order pages link them.
    pub styles: Vec<Text>,
    /// The style sheets of pieces that stand in other people's pages, in their order.
    pub fragment_styles: Vec<Text>,
}

/// Reads the fields of a manifest.
pub(super) fn read(decoder: &mut Decoder, entries: &[Entry], span: Span) -> Manifest {
    let fields = decoder.fields(&fields::MANIFEST, entries, span);
    let mut name = |what: &str| fields.get(what).and_then(|node| decoder.name(node, what));
    let text = |name: Option<Text>| name.map(|name| name.text).unwrap_or_default();
    let (theme, about) = (text(name("name")), text(name("about")));
    let (contract, extends) = (name("contract"), name("extends"));
    let mut sheets = |what: &str| {
        let values = fields
            .get(what)
            .map_or(&[][..], |node| decoder.values(node));
        let names = values.iter();
        names
            .filter_map(|node| decoder.name(node, "style sheet"))
            .collect()
    };
    let (styles, fragment_styles) = (sheets("styles"), sheets("fragment_styles"));
    Manifest {
        name: theme,
        about,
        contract,
        extends,
        styles,
        fragment_styles,
    }
}
