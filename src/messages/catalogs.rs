//! The catalogs of a site, one for each language that its pages can be in.

use super::catalog::{Catalog, ReplacedPatterns};
use super::languages::{BuiltInLanguage, primary_language, with_wider_tags};
use super::replaced::ReplacedTexts;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

/// The catalogs of a site: those of the program, with the texts that a theme and a project replace.
/// Cheap to clone.
#[derive(Clone)]
pub struct Catalogs {
    /// The language that the project declares.
    lang: Option<Arc<str>>,
    /// The replaced texts. Those of the project come last, and go before those of a theme.
    layers: Vec<Arc<ReplacedTexts>>,
    /// By tag in lower case, English first.
    catalogs: Arc<Vec<(String, Catalog)>>,
}

impl Catalogs {
    /// The catalogs of a project that declares the language `lang`, with its own texts in place of others.
    ///
    /// Texts that name no language are for pages in the language of the project; if it declares none, for
    /// all pages.
    pub fn new(lang: Option<&str>, replaced: ReplacedTexts) -> Self {
        let layers = match replaced.is_empty() {
            true => Vec::new(),
            false => vec![Arc::new(replaced)],
        };
        Self::of_layers(lang.map(Arc::from), layers)
    }

    /// The same with the texts of a theme below those of the project.
    pub fn on_top_of(&self, theme: ReplacedTexts) -> Self {
        if theme.is_empty() {
            return self.clone();
        }
        let layers = std::iter::once(Arc::new(theme)).chain(self.layers.iter().cloned());
        Self::of_layers(self.lang.clone(), layers.collect())
    }

    fn of_layers(lang: Option<Arc<str>>, layers: Vec<Arc<ReplacedTexts>>) -> Self {
        let own = layers.iter().flat_map(|layer| layer.by_language.keys());
        let own = own.flatten().cloned();
        let own: BTreeSet<String> = own.chain(lang.iter().map(|it| it.to_lowercase())).collect();
        let built_in = BuiltInLanguage::all().map(|language| language.tag.to_owned());
        let mut tags: Vec<String> = built_in.collect();
        tags.retain(|tag| tag == "en" || !own.contains(tag));
        tags.extend(own.into_iter().filter(|tag| tag != "en"));
        let catalogs = tags.into_iter().map(|tag| {
            let catalog = catalog(&tag, lang.as_deref(), &layers);
            (tag, catalog)
        });
        Self {
            catalogs: Arc::new(catalogs.collect()),
            lang,
            layers,
        }
    }

    /// The language that the project declares.
    pub fn declared_lang(&self) -> Option<&str> {
        self.lang.as_deref()
    }

    /// The catalog for pages in this language.
    pub fn in_language(&self, tag: &str) -> &Catalog {
        self.at(self.position(tag))
    }

    /// The place of the catalog for pages in this language among all of them.
    pub(crate) fn position(&self, tag: &str) -> usize {
        let mut tags = with_wider_tags(tag);
        let found = tags.find_map(|tag| self.catalogs.iter().position(|(other, _)| *other == tag));
        found.unwrap_or(0)
    }

    /// The catalog at a place that [`Catalogs::position`] returned.
    pub(crate) fn at(&self, position: usize) -> &Catalog {
        &self.catalogs[position].1
    }

    /// The number of catalogs.
    pub(crate) fn count(&self) -> usize {
        self.catalogs.len()
    }
}

/// The catalog of a language with the texts that are replaced for its pages.
fn catalog(tag: &str, lang: Option<&str>, layers: &[Arc<ReplacedTexts>]) -> Catalog {
    let texts = BuiltInLanguage::closest(tag);
    let is_for_this =
        lang.is_none_or(|lang| primary_language(lang).eq_ignore_ascii_case(primary_language(tag)));
    let mut wider: Vec<Option<String>> = with_wider_tags(tag).map(Some).collect();
    wider.extend(is_for_this.then_some(None));
    let mut patterns = BTreeMap::new();
    for layer in layers {
        // The closest language goes before wider ones.
        for tag in wider.iter().rev() {
            let texts = layer.by_language.get(tag).into_iter().flatten();
            patterns.extend(texts.map(|(name, text)| (name.clone(), text.clone())));
        }
    }
    let is_declared = lang.is_some()
        || layers
            .iter()
            .any(|layer| layer.by_language.contains_key(&Some(tag.to_owned())));
    Catalog::with_replaced(texts, ReplacedPatterns::new(tag, is_declared, patterns))
}

impl Default for Catalogs {
    fn default() -> Self {
        Self::new(None, ReplacedTexts::default())
    }
}

/// Shows what the catalogs are made from.
impl fmt::Debug for Catalogs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = (&self.lang, &self.layers);
        f.debug_tuple("Catalogs").field(&parts).finish()
    }
}

impl PartialEq for Catalogs {
    fn eq(&self, other: &Self) -> bool {
        self.lang == other.lang && self.layers == other.layers
    }
}

impl Eq for Catalogs {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::message;

    fn catalogs(lang: Option<&str>, texts: &[(Option<&str>, &str)]) -> Catalogs {
        let mut replaced = ReplacedTexts::default();
        for (language, text) in texts {
            let done = replaced.replace(*language, "legend", text);
            done.expect("a text");
        }
        Catalogs::new(lang, replaced)
    }

    fn legends(catalogs: &Catalogs, tags: [&str; 4]) -> [String; 4] {
        tags.map(|tag| catalogs.in_language(tag).plain(&message!("legend")))
    }

    #[test]
    fn each_language_has_the_texts_that_are_replaced_for_it() {
        let tags = ["en", "de", "de-CH", "sv"];
        let found = legends(&catalogs(None, &[]), tags);
        assert_eq!(found, ["Legend", "Legende", "Legende", "Legend"]);
        let found = legends(&catalogs(None, &[(None, "All")]), tags);
        assert_eq!(found, ["All", "All", "All", "All"]);
        let found = legends(&catalogs(Some("de-AT"), &[(None, "Own")]), tags);
        assert_eq!(found, ["Legend", "Own", "Own", "Legend"]);
        let texts = [
            (None, "All"),
            (Some("de"), "Zeichen"),
            (Some("de-CH"), "Schweiz"),
        ];
        let found = legends(&catalogs(None, &texts), tags);
        assert_eq!(found, ["All", "Zeichen", "Schweiz", "All"]);
        let found = legends(&catalogs(Some("sv"), &[(None, "Teckenförklaring")]), tags);
        assert_eq!(found, ["Legend", "Legende", "Legende", "Teckenförklaring"]);
    }

    #[test]
    fn the_texts_of_a_project_go_before_those_of_a_theme() {
        let mut theme = ReplacedTexts::default();
        theme
            .replace(Some("de"), "legend", "Thema")
            .expect("a text");
        theme.replace(Some("de"), "share", "Thema").expect("a text");
        let all = catalogs(None, &[(None, "Projekt")]).on_top_of(theme);
        let said = ["legend", "share"].map(|name| all.in_language("de").fixed_text(name));
        assert_eq!(said, [Some("Projekt"), Some("Thema")]);
    }
}
