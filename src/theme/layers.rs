//! The files of a theme, layer over layer: a built-in theme, the built-in ones that extend it, and
//! somebody's folder.

use super::built_in::BuiltInTheme;
use super::files::ThemeFiles;
use super::layer::{ThemeLayer, fault};
use super::template::Template;
use crate::format::{OptionalPage, ThemeOption};
use crate::map::SpannedText;
use crate::text::{Diagnostic, Source};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What lies on top, file by file.
#[derive(Debug, Default)]
pub(crate) struct ThemeLayers {
    /// The built-in themes below, the uppermost first: where a template is looked for.
    pub bases: Vec<&'static str>,
    /// The templates by name; those of built-in themes as `wall/<name>`.
    pub templates: BTreeMap<String, Template>,
    /// The static files by name.
    pub statics: BTreeMap<String, Vec<u8>>,
    /// The style sheets, in the order pages link them.
    pub styles: Vec<String>,
    /// The style sheets that pieces for other people's pages are given, in their order.
    pub fragment_styles: Vec<String>,
    /// What a project can set.
    pub options: Vec<ThemeOption>,
    /// What it does without.
    pub without: Vec<OptionalPage>,
}

impl ThemeLayers {
    /// The built-in theme `base`, with what it extends below it; over them a folder, which may
    /// say that it extends another one.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the folder's manifest and templates.
    pub(crate) fn new(
        base: &'static BuiltInTheme,
        over: Option<&ThemeFiles>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut layers = Self::default();
        match over {
            None => layers.built_in(base)?,
            Some(folder) => {
                let folder = ThemeLayer::folder(folder)?;
                layers.built_in(folder.extends()?.unwrap_or(base))?;
                layers.put(folder)?;
            }
        }
        Ok(layers)
    }

    fn built_in(&mut self, theme: &BuiltInTheme) -> Result<(), Vec<Diagnostic>> {
        let layer = ThemeLayer::built_in(theme)?;
        if let Some(below) = layer.extends()? {
            self.built_in(below)?;
        }
        self.put(layer)
    }

    /// Puts a layer on top.
    fn put(&mut self, layer: ThemeLayer) -> Result<(), Vec<Diagnostic>> {
        self.bases.splice(0..0, layer.name);
        let templates = layer.templates.into_iter();
        self.templates
            .extend(templates.map(|(name, template)| match layer.name {
                Some(theme) => (format!("{theme}/{name}"), template),
                None => (name, template),
            }));
        self.statics.extend(layer.statics);
        let Some((source, manifest)) = layer.manifest else {
            return Ok(());
        };
        let known = |styles: &[SpannedText]| named(styles, &self.statics, &source);
        let styles = known(&manifest.styles)?;
        let fragment_styles = known(&manifest.fragment_styles)?;
        if !styles.is_empty() {
            self.styles = styles;
        }
        if !fragment_styles.is_empty() {
            self.fragment_styles = fragment_styles;
        }
        let is_other = |known: &ThemeOption| {
            let mut own = manifest.options.iter();
            own.all(|option| option.name != known.name)
        };
        self.options.retain(is_other);
        self.options.extend(manifest.options);
        self.without.extend(manifest.without);
        Ok(())
    }
}

/// The style sheets that a manifest names, or which of them are not there.
fn named(
    styles: &[SpannedText],
    statics: &BTreeMap<String, Vec<u8>>,
    source: &Arc<Source>,
) -> Result<Vec<String>, Vec<Diagnostic>> {
    let missing = styles
        .iter()
        .filter(|style| !statics.contains_key(&style.text));
    let faults: Vec<_> = missing
        .map(|style| {
            let sheets = statics.keys().filter(|name| name.ends_with(".css"));
            let sheets: Vec<&str> = sheets.map(String::as_str).collect();
            let message = format!("there is no style sheet `static/{}`", style.text);
            fault("theme-style", source, style, message)
                .help(format!("there are {}", sheets.join(", ")))
        })
        .collect();
    if faults.is_empty() {
        Ok(styles.iter().map(|style| style.text.clone()).collect())
    } else {
        Err(faults)
    }
}
