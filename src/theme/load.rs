//! A theme made ready: built-in files, with a folder's own files over them.

use super::asset::Asset;
use super::built_in::{BUILT_IN, BuiltInTheme};
use super::errors;
use super::files::ThemeFiles;
use super::layers::ThemeLayers;
use super::named::{self, UsedFields};
use super::scoped::scoped;
use super::template::Template;
use crate::format::{OptionalPage, ThemeOption};
use crate::text::Diagnostic;
use std::collections::BTreeMap;
use std::sync::OnceLock;
use tera::Tera;

/// The style sheet of pieces, as templates and people know it.
const FRAGMENT_STYLE: &str = "storywall.css";

/// A theme that is ready to render.
#[derive(Debug)]
pub struct Theme {
    pub(crate) tera: Tera,
    /// The templates by name, for the places of errors.
    pub(crate) templates: BTreeMap<String, Template>,
    /// What each of them may ask for, once it was asked.
    pub(crate) named: BTreeMap<String, OnceLock<UsedFields>>,
    pub(crate) bases: Vec<&'static str>,
    /// The style sheets, in the order pages link them.
    pub(crate) styles: Vec<String>,
    /// Where every static file stands in the site, by its name in the theme.
    pub(crate) files: BTreeMap<String, String>,
    pub(crate) assets: Vec<Asset>,
    pub(crate) fragment_sheets: Vec<Vec<u8>>,
    /// What a project can set.
    pub(crate) known: Vec<ThemeOption>,
    /// The pages that it does without.
    pub(crate) without: Vec<OptionalPage>,
    /// What it has set, as templates are given it.
    pub(crate) options: BTreeMap<String, String>,
}

impl Theme {
    /// The built-in theme of that name, if there is one.
    pub fn built_in(name: &str) -> Option<Result<Self, Vec<Diagnostic>>> {
        let theme = BUILT_IN.iter().find(|theme| theme.name == name)?;
        Some(Self::load(theme, None))
    }

    /// A folder's theme over the built-in one it extends.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with its manifest and templates.
    pub fn over(folder: &ThemeFiles) -> Result<Self, Vec<Diagnostic>> {
        Self::load(&BUILT_IN[0], Some(folder))
    }

    pub(crate) fn load(
        base: &'static BuiltInTheme,
        over: Option<&ThemeFiles>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let layers = ThemeLayers::new(base, over)?;
        let mut theme = Self {
            tera: errors::compile(&layers.bases, &layers.templates)?,
            named: named::unasked(&layers.templates),
            templates: layers.templates,
            bases: layers.bases,
            styles: Vec::new(),
            files: BTreeMap::new(),
            assets: Vec::new(),
            fragment_sheets: Vec::new(),
            known: layers.options,
            without: layers.without,
            options: BTreeMap::new(),
        };
        let sheets = layers.fragment_styles.iter();
        let sheets = sheets.filter_map(|name| layers.statics.get(name));
        theme.fragment_sheets = sheets.cloned().collect();
        for (name, bytes) in layers.statics {
            let asset = Asset::new(&name, bytes);
            theme.files.insert(name, asset.path.clone());
            theme.assets.push(asset);
        }
        let styles = layers.styles.iter();
        theme.styles = styles
            .filter_map(|name| theme.files.get(name).cloned())
            .collect();
        Ok(theme)
    }

    /// The style sheet of pieces that stand in other people's pages: it reaches nothing around them.
    pub fn fragment_css(&self) -> String {
        let sheets = self.fragment_sheets.iter();
        let sheets: Vec<_> = sheets.map(|bytes| String::from_utf8_lossy(bytes)).collect();
        scoped(sheets.iter().map(AsRef::as_ref))
    }

    /// The theme with that style sheet as a file, which pieces then link.
    pub fn with_fragments(mut self) -> Self {
        let asset = Asset::new(FRAGMENT_STYLE, self.fragment_css().into_bytes());
        self.files
            .insert(FRAGMENT_STYLE.to_owned(), asset.path.clone());
        self.assets.push(asset);
        self
    }

    /// The pages that it does without.
    pub fn without(&self) -> &[OptionalPage] {
        &self.without
    }

    /// The static files.
    pub fn assets(&self) -> &[Asset] {
        &self.assets
    }
}
