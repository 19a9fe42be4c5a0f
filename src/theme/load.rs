//! A theme that is ready to render: compiled templates, static files and options.

use super::built_in::{BUILT_IN, BuiltInTheme};
use super::fragment_css::fragment_css;
use super::layers::{ThemeFiles, ThemeLayers};
use super::template::{LanguageTemplates, TemplateSource};
use super::used_fields::{self, UsedFields};
use crate::format::{OptionalPage, ThemeOption};
use crate::messages::Catalogs;
use crate::text::Diagnostic;
use bytes::Bytes;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};
use xxhash_rust::xxh3::xxh3_64;

/// The name of the style sheet of fragments, among the theme's static files and in the site.
const FRAGMENT_STYLE: &str = "storywall.css";

/// The name of the style sheet of the page of changes.
const CHANGES_STYLE: &str = "changes.css";

/// The maximum number of characters of a static file's own name in its name in the site.
const MAX_STEM: usize = 40;

/// The color of a custom property, for templates of pictures, which can't use the property.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct SchemeColors {
    pub(crate) light: String,
    pub(crate) dark: String,
}

/// A theme that is ready to render.
#[derive(Debug)]
pub struct Theme {
    /// The templates by name, as they were written.
    pub(crate) templates: BTreeMap<String, Arc<TemplateSource>>,
    /// The texts of pages, with those that the theme replaces.
    pub(crate) catalogs: Catalogs,
    /// The templates with the texts of each catalog, by its position; compiled on first use.
    pub(crate) by_catalog: Vec<OnceLock<Result<LanguageTemplates, Box<Diagnostic>>>>,
    /// The fields that each template uses, by its name without that of its theme; filled on first use.
    pub(crate) used_fields: BTreeMap<String, OnceLock<UsedFields>>,
    /// The fields that the templates of a story use together; filled on first use.
    pub(crate) used_story_fields: OnceLock<UsedFields>,
    /// Whether templates get only the fields they use. Pages are the same either way.
    pub(crate) filters_fields: bool,
    /// The names of the built-in themes below, the uppermost first.
    pub(crate) bases: Vec<&'static str>,
    /// The addresses of the style sheets from the site's root, in the order pages link them.
    pub(crate) style_addresses: Vec<String>,
    /// The addresses of all static files from the site's root, by name.
    pub(crate) file_addresses: BTreeMap<String, String>,
    pub(crate) assets: Vec<Asset>,
    /// The style sheets for fragments, in their order.
    pub(crate) fragment_sheets: Vec<Vec<u8>>,
    /// The options that a project can set.
    pub(crate) known_options: Vec<ThemeOption>,
    pub(crate) omitted_pages: Vec<OptionalPage>,
    /// The values of the project's options, as templates get them in `options`.
    pub(crate) options: BTreeMap<String, String>,
    /// The custom properties that the options set, without their dashes, as templates get them in
    /// `colors`.
    pub(crate) colors: BTreeMap<String, SchemeColors>,
}

impl Theme {
    /// The built-in theme of that name, if there is one.
    pub fn built_in(name: &str) -> Option<Result<Self, Vec<Diagnostic>>> {
        let theme = BUILT_IN.iter().find(|theme| theme.name == name)?;
        Some(Self::new(theme, None, &Catalogs::default()))
    }

    /// A folder's theme on top of the built-in theme that it extends.
    ///
    /// # Errors
    ///
    /// All errors in its manifest and its templates.
    pub fn from_folder(folder: &ThemeFiles) -> Result<Self, Vec<Diagnostic>> {
        Self::new(&BUILT_IN[0], Some(folder), &Catalogs::default())
    }

    /// A built-in theme, with a folder's files on top if there is one, and with the texts of a project.
    ///
    /// # Errors
    ///
    /// All errors in the folder's manifest and templates.
    pub(crate) fn new(
        base: &'static BuiltInTheme,
        folder: Option<&ThemeFiles>,
        catalogs: &Catalogs,
    ) -> Result<Self, Vec<Diagnostic>> {
        let layers = ThemeLayers::new(base, folder)?;
        let catalogs = catalogs.on_top_of(layers.texts);
        let mut theme = Self {
            by_catalog: std::iter::repeat_with(OnceLock::new)
                .take(catalogs.count())
                .collect(),
            catalogs,
            used_fields: used_fields::by_template(layers.templates.keys()),
            used_story_fields: OnceLock::new(),
            filters_fields: true,
            templates: layers.templates,
            bases: layers.bases,
            style_addresses: Vec::new(),
            file_addresses: BTreeMap::new(),
            assets: Vec::new(),
            fragment_sheets: Vec::new(),
            known_options: layers.options,
            omitted_pages: layers.omitted_pages,
            options: BTreeMap::new(),
            colors: BTreeMap::new(),
        };
        let sheets = layers.fragment_styles.iter();
        let sheets = sheets.filter_map(|name| layers.static_files.get(name));
        theme.fragment_sheets = sheets.cloned().collect();
        for (name, bytes) in layers.static_files {
            let asset = Asset::new(&name, bytes);
            theme.file_addresses.insert(name, asset.path.clone());
            theme.assets.push(asset);
        }
        let styles = layers.styles.iter();
        theme.style_addresses = styles
            .filter_map(|name| theme.file_addresses.get(name).cloned())
            .collect();
        // What is wrong with a template is wrong in every language. Built-in ones have no errors.
        if folder.is_some() {
            theme.prepare("en").map_err(|error| vec![*error])?;
        }
        Ok(theme)
    }

    /// The texts of pages, with those that the theme replaces.
    pub fn catalogs(&self) -> &Catalogs {
        &self.catalogs
    }

    /// Compiles the templates with the texts of a language, unless that was done before.
    ///
    /// # Errors
    ///
    /// The first error in a template.
    pub fn prepare(&self, lang: &str) -> Result<(), Box<Diagnostic>> {
        self.templates_for(self.catalogs.position(lang)).map(|_| ())
    }

    /// The templates with the texts of the catalog at this position.
    ///
    /// # Errors
    ///
    /// The first error in a template.
    pub(crate) fn templates_for(
        &self,
        position: usize,
    ) -> Result<&LanguageTemplates, Box<Diagnostic>> {
        let compile = || {
            let catalog = self.catalogs.at(position);
            LanguageTemplates::new(&self.bases, &self.templates, catalog)
        };
        let templates = self.by_catalog[position].get_or_init(compile);
        templates.as_ref().map_err(Clone::clone)
    }

    /// The theme with all fields of structs for its templates, not only the fields they use. Pages
    /// are the same, and take longer.
    pub fn with_all_fields(mut self) -> Self {
        self.filters_fields = false;
        self
    }

    /// The style sheet of fragments, whose rules match nothing in the page around them.
    pub fn fragment_css(&self) -> String {
        let sheets = self.fragment_sheets.iter();
        let sheets: Vec<_> = sheets.map(|bytes| String::from_utf8_lossy(bytes)).collect();
        fragment_css(sheets.iter().map(AsRef::as_ref))
    }

    /// The style sheets of the page of changes as one, for a page that needs no other file.
    pub(crate) fn style_of_changes(&self) -> String {
        let changes = self.file_addresses.get(CHANGES_STYLE);
        let sheets = self.style_addresses.iter().chain(changes);
        let sheets = sheets.filter_map(|path| self.assets.iter().find(|asset| asset.path == *path));
        let texts: Vec<_> = sheets
            .map(|sheet| String::from_utf8_lossy(&sheet.bytes))
            .collect();
        // Nothing in a style sheet may end the element that it is in.
        texts.concat().replace("</", "<\\/")
    }

    /// The theme with the style sheet of fragments among its files, which fragments then link.
    pub fn with_fragment_css(mut self) -> Self {
        let asset = Asset::new(FRAGMENT_STYLE, self.fragment_css().into_bytes());
        self.file_addresses
            .insert(FRAGMENT_STYLE.to_owned(), asset.path.clone());
        self.assets.push(asset);
        self
    }

    /// The optional pages that the theme leaves out.
    pub fn omitted_pages(&self) -> &[OptionalPage] {
        &self.omitted_pages
    }

    /// The static files.
    pub fn assets(&self) -> &[Asset] {
        &self.assets
    }
}

/// A static file of the site. Its name contains a hash of its content, so browsers can cache it
/// forever.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Its path in the site: `assets/<name>.<hash>.<extension>`.
    pub path: String,
    /// Its content.
    pub bytes: Bytes,
}

impl Asset {
    /// A static file with the path that its name and its content give.
    pub fn new(name: &str, bytes: Vec<u8>) -> Self {
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let stem: String = stem
            .chars()
            .map(|c| {
                if c.is_ascii_alphanumeric() || c == '-' {
                    c.to_ascii_lowercase()
                } else {
                    '-'
                }
            })
            .take(MAX_STEM)
            .collect();
        let hash = xxh3_64(&bytes);
        let path = format!(
            "{}/{stem}.{hash:016x}.{extension}",
            crate::analysis::urls::ASSETS
        );
        Self {
            path,
            bytes: bytes.into(),
        }
    }
}
