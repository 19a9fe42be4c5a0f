//! The files of a theme: those of built-in themes, and on top of them those of a folder.

use super::allowed;
use super::built_in::{BUILT_IN, BuiltInTheme};
use super::minify::minify;
use super::own_texts::read_texts;
use super::template::TemplateSource;
use super::texts;
use crate::format::{
    ErrorCode, OptionalPage, ThemeManifest, ThemeOption, did_you_mean, read_manifest,
};
use crate::map::SpannedText;
use crate::messages::ReplacedTexts;
use crate::text::{Diagnostic, Level, Place, Source};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The version of the contract between pages and templates. A theme that names another version is
/// for another version of storywall.
const CONTRACT: &str = "1";

/// The files of a theme's folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ThemeFiles {
    /// The folder's name for messages.
    pub folder: String,
    /// The bytes of each file, by its path in the folder, with `/`.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// The files of one built-in theme, or of a folder.
#[derive(Debug, Default)]
struct ThemeLayer {
    /// The name of the built-in theme.
    name: Option<&'static str>,
    manifest: Option<(Arc<Source>, ThemeManifest)>,
    /// The templates by name.
    templates: BTreeMap<String, TemplateSource>,
    /// The static files by name.
    static_files: BTreeMap<String, Vec<u8>>,
    /// The texts of pages that it replaces.
    texts: ReplacedTexts,
}

/// A file of a built-in theme as it is loaded.
enum LoadedFile {
    Template(TemplateSource),
    Static(Vec<u8>),
    Manifest(Arc<Source>),
}

impl ThemeLayer {
    /// The files of a built-in theme, with its scripts and style sheets minified.
    fn built_in(theme: &BuiltInTheme) -> Result<Self, Vec<Diagnostic>> {
        let mut layer = Self {
            name: Some(theme.name),
            ..Self::default()
        };
        // In parallel, because a build of a small map spends most of its time here.
        let files = theme.files.par_iter().map(|(path, text)| {
            let source = || Arc::new(Source::new(format!("themes/{}/{path}", theme.name), *text));
            match path.split_once('/') {
                Some(("templates", _)) => {
                    LoadedFile::Template(TemplateSource::new(source(), false))
                }
                Some((_, name)) => LoadedFile::Static(minify(name, text)),
                None => LoadedFile::Manifest(source()),
            }
        });
        let files: Vec<_> = files.collect();
        for ((path, _), file) in theme.files.iter().zip(files) {
            let name = path.rsplit('/').next().unwrap_or(path).to_owned();
            match file {
                LoadedFile::Template(template) => {
                    layer.templates.insert(name, template);
                }
                LoadedFile::Static(bytes) => {
                    layer.static_files.insert(name, bytes);
                }
                LoadedFile::Manifest(source) => layer.manifest = Some(decode_manifest(source)?),
            }
        }
        Ok(layer)
    }

    /// The files of a folder.
    ///
    /// # Errors
    ///
    /// All errors in its manifest and its templates.
    fn from_folder(folder: &ThemeFiles) -> Result<Self, Vec<Diagnostic>> {
        let mut layer = Self::default();
        let mut errors = Vec::new();
        for (path, bytes) in &folder.files {
            let source = || decode_source(&format!("{}/{path}", folder.folder), bytes);
            if let Some(name) = path.strip_prefix("templates/") {
                let source = source()?;
                errors.extend(allowed::check(&source));
                errors.extend(texts::check(&source));
                layer
                    .templates
                    .insert(name.to_owned(), TemplateSource::new(source, true));
            } else if let Some(name) = path.strip_prefix("static/") {
                layer.static_files.insert(name.to_owned(), bytes.clone());
            } else if let Some(name) = path.strip_prefix("messages/") {
                errors.extend(read_texts(&mut layer.texts, name, &source()?));
            } else {
                layer.manifest = Some(decode_manifest(source()?)?);
            }
        }
        if errors.is_empty() {
            Ok(layer)
        } else {
            Err(errors)
        }
    }

    /// The built-in theme that the manifest names under `extends`.
    ///
    /// # Errors
    ///
    /// There is no built-in theme of that name.
    fn extends(&self) -> Result<Option<&'static BuiltInTheme>, Vec<Diagnostic>> {
        let Some((source, manifest)) = &self.manifest else {
            return Ok(None);
        };
        let Some(name) = &manifest.extends else {
            return Ok(None);
        };
        match BUILT_IN.iter().find(|theme| theme.name == name.text) {
            Some(theme) => Ok(Some(theme)),
            None => Err(vec![unknown_base(source, name)]),
        }
    }
}

/// The files of all layers of a theme; a file of an upper layer replaces one of the same name.
#[derive(Debug, Default)]
pub(crate) struct ThemeLayers {
    /// The names of the built-in themes, the uppermost first.
    pub bases: Vec<&'static str>,
    /// The templates by name; those of built-in themes as `wall/<name>`.
    pub templates: BTreeMap<String, Arc<TemplateSource>>,
    /// The static files by name.
    pub static_files: BTreeMap<String, Vec<u8>>,
    /// The names of the style sheets, in the order pages link them.
    pub styles: Vec<String>,
    /// The names of the style sheets for fragments, in their order.
    pub fragment_styles: Vec<String>,
    /// The options that a project can set.
    pub options: Vec<ThemeOption>,
    /// The optional pages that the theme leaves out.
    pub omitted_pages: Vec<OptionalPage>,
    /// The texts of pages that the folder replaces.
    pub texts: ReplacedTexts,
}

impl ThemeLayers {
    /// The files of a built-in theme and of those it extends; on top of them the files of a folder,
    /// whose manifest can name another built-in theme.
    ///
    /// # Errors
    ///
    /// All errors in the folder's manifest and its templates.
    pub(crate) fn new(
        base: &'static BuiltInTheme,
        folder: Option<&ThemeFiles>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut layers = Self::default();
        match folder {
            None => layers.add_built_in(base)?,
            Some(folder) => {
                let mut folder = ThemeLayer::from_folder(folder)?;
                layers.texts = std::mem::take(&mut folder.texts);
                layers.add_built_in(folder.extends()?.unwrap_or(base))?;
                layers.add(folder)?;
            }
        }
        Ok(layers)
    }

    fn add_built_in(&mut self, theme: &BuiltInTheme) -> Result<(), Vec<Diagnostic>> {
        let layer = ThemeLayer::built_in(theme)?;
        if let Some(below) = layer.extends()? {
            self.add_built_in(below)?;
        }
        self.add(layer)
    }

    /// Adds a layer on top.
    fn add(&mut self, layer: ThemeLayer) -> Result<(), Vec<Diagnostic>> {
        self.bases.splice(0..0, layer.name);
        let templates = layer.templates.into_iter();
        self.templates
            .extend(templates.map(|(name, template)| match layer.name {
                Some(theme) => (format!("{theme}/{name}"), Arc::new(template)),
                None => (name, Arc::new(template)),
            }));
        self.static_files.extend(layer.static_files);
        let Some((source, manifest)) = layer.manifest else {
            return Ok(());
        };
        let names = |styles: &[SpannedText]| style_names(styles, &self.static_files, &source);
        let styles = names(&manifest.styles)?;
        let fragment_styles = names(&manifest.fragment_styles)?;
        if !styles.is_empty() {
            self.styles = styles;
        }
        if !fragment_styles.is_empty() {
            self.fragment_styles = fragment_styles;
        }
        let is_kept = |below: &ThemeOption| {
            let mut own = manifest.options.iter();
            own.all(|option| option.name != below.name)
        };
        self.options.retain(is_kept);
        self.options.extend(manifest.options);
        self.omitted_pages.extend(manifest.without);
        Ok(())
    }
}

/// The names of the style sheets that a manifest lists.
///
/// # Errors
///
/// Every name that is not a static file.
fn style_names(
    styles: &[SpannedText],
    static_files: &BTreeMap<String, Vec<u8>>,
    source: &Arc<Source>,
) -> Result<Vec<String>, Vec<Diagnostic>> {
    let missing = styles
        .iter()
        .filter(|style| !static_files.contains_key(&style.text));
    let errors: Vec<_> = missing
        .map(|style| {
            let sheets = static_files.keys().filter(|name| name.ends_with(".css"));
            let sheets: Vec<&str> = sheets.map(String::as_str).collect();
            let message = format!("there is no style sheet `static/{}`", style.text);
            error_at(ErrorCode::ThemeStyle, source, style, message)
                .help(format!("the style sheets are {}", sheets.join(", ")))
        })
        .collect();
    if errors.is_empty() {
        Ok(styles.iter().map(|style| style.text.clone()).collect())
    } else {
        Err(errors)
    }
}

fn unknown_base(source: &Arc<Source>, name: &SpannedText) -> Diagnostic {
    let names = || BUILT_IN.iter().map(|theme| theme.name);
    let help = did_you_mean(&name.text, names()).unwrap_or_else(|| {
        format!(
            "the built-in themes are {}",
            names().collect::<Vec<_>>().join(", ")
        )
    });
    let message = format!("there is no built-in theme `{}`", name.text);
    error_at(ErrorCode::ThemeExtends, source, name, message).help(help)
}

/// An error at a text of a manifest or of a project file.
pub(crate) fn error_at(
    code: ErrorCode,
    source: &Arc<Source>,
    text: &SpannedText,
    message: String,
) -> Diagnostic {
    let place = Place {
        source: Arc::clone(source),
        span: text.span,
    };
    Diagnostic::new(Level::Error, code.as_str(), place, message)
}

fn decode_source(name: &str, bytes: &[u8]) -> Result<Arc<Source>, Vec<Diagnostic>> {
    let (source, error) = crate::format::decode_text(name, bytes.to_vec());
    error.map_or(Ok(source), |error| Err(vec![error]))
}

fn decode_manifest(source: Arc<Source>) -> Result<(Arc<Source>, ThemeManifest), Vec<Diagnostic>> {
    let decoded = read_manifest(&source);
    let manifest = decoded.value.ok_or(decoded.diagnostics)?;
    match &manifest.contract {
        Some(contract) if contract.text != CONTRACT => {
            let message = format!(
                "this theme requires contract {}; this version of storywall supports {CONTRACT}",
                contract.text
            );
            Err(vec![
                error_at(ErrorCode::ThemeContract, &source, contract, message)
                    .help("update the theme or storywall"),
            ])
        }
        _ => Ok((source, manifest)),
    }
}
