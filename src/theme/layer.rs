//! One layer of a theme: a built-in theme, or somebody's folder.

use super::allowed;
use super::built_in::{BUILT_IN, BuiltInTheme};
use super::files::ThemeFiles;
use super::slim::slim;
use super::template::Template;
use crate::format::{ThemeManifest, nearest, read_manifest};
use crate::map::SpannedText;
use crate::text::{Diagnostic, Level, Place, Source};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The version of the contract between pages and templates. A theme that names another one was
/// made for another storywall.
const CONTRACT: &str = "1";

/// What a theme brings along.
#[derive(Debug, Default)]
pub(crate) struct ThemeLayer {
    /// Its name, where it is a built-in one.
    pub name: Option<&'static str>,
    /// What it says of itself.
    pub manifest: Option<(Arc<Source>, ThemeManifest)>,
    /// Its templates by name.
    pub templates: BTreeMap<String, Template>,
    /// Its static files by name.
    pub statics: BTreeMap<String, Vec<u8>>,
}

impl ThemeLayer {
    /// A built-in theme: its loops need not be counted, and nobody reads its scripts as they are sent.
    pub(crate) fn built_in(theme: &BuiltInTheme) -> Result<Self, Vec<Diagnostic>> {
        let mut layer = Self {
            name: Some(theme.name),
            ..Self::default()
        };
        // Most of what a small build would wait for.
        let slimmed = theme
            .files
            .par_iter()
            .map(|(path, text)| match path.split_once('/') {
                Some(("static", name)) => slim(name, text),
                _ => Vec::new(),
            });
        let slimmed: Vec<_> = slimmed.collect();
        for ((path, text), sent) in theme.files.iter().zip(slimmed) {
            let source = || Arc::new(Source::new(format!("themes/{}/{path}", theme.name), *text));
            match path.split_once('/') {
                Some(("templates", name)) => {
                    layer
                        .templates
                        .insert(name.to_owned(), Template::new(source()));
                }
                Some((_, name)) => {
                    layer.statics.insert(name.to_owned(), sent);
                }
                None => layer.manifest = Some(manifest(source())?),
            }
        }
        Ok(layer)
    }

    /// Somebody's folder.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with its manifest and templates.
    pub(crate) fn folder(folder: &ThemeFiles) -> Result<Self, Vec<Diagnostic>> {
        let mut layer = Self::default();
        let mut faults = Vec::new();
        for (path, bytes) in &folder.files {
            let source = || source(&format!("{}/{path}", folder.folder), bytes);
            if let Some(name) = path.strip_prefix("templates/") {
                let source = source()?;
                faults.extend(allowed::check(&source));
                layer
                    .templates
                    .insert(name.to_owned(), Template::counted(source));
            } else if let Some(name) = path.strip_prefix("static/") {
                layer.statics.insert(name.to_owned(), bytes.clone());
            } else {
                layer.manifest = Some(manifest(source()?)?);
            }
        }
        if faults.is_empty() {
            Ok(layer)
        } else {
            Err(faults)
        }
    }

    /// The built-in theme that it says it extends.
    ///
    /// # Errors
    ///
    /// There is none of that name.
    pub(crate) fn extends(&self) -> Result<Option<&'static BuiltInTheme>, Vec<Diagnostic>> {
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

fn unknown_base(source: &Arc<Source>, name: &SpannedText) -> Diagnostic {
    let names = || BUILT_IN.iter().map(|theme| theme.name);
    let help = match nearest(&name.text, names()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("built in are: {}", names().collect::<Vec<_>>().join(", ")),
    };
    let message = format!("there is no built-in theme `{}`", name.text);
    fault("theme-extends", source, name, message).help(help)
}

/// A fault at a text of a manifest or a project file.
pub(crate) fn fault(
    code: &'static str,
    source: &Arc<Source>,
    at: &SpannedText,
    message: String,
) -> Diagnostic {
    let place = Place {
        source: Arc::clone(source),
        span: at.span,
    };
    Diagnostic::new(Level::Error, code, place, message)
}

fn source(name: &str, bytes: &[u8]) -> Result<Arc<Source>, Vec<Diagnostic>> {
    let (source, fault) = crate::format::decode_text(name, bytes.to_vec());
    fault.map_or(Ok(source), |fault| Err(vec![fault]))
}

fn manifest(source: Arc<Source>) -> Result<(Arc<Source>, ThemeManifest), Vec<Diagnostic>> {
    let decoded = read_manifest(&source);
    let manifest = decoded.value.ok_or(decoded.diagnostics)?;
    match &manifest.contract {
        Some(contract) if contract.text != CONTRACT => {
            let message = format!(
                "this theme is made for contract {}, and storywall speaks {CONTRACT}",
                contract.text
            );
            Err(vec![
                fault("theme-contract", &source, contract, message)
                    .help("look for a newer version of the theme, or of storywall"),
            ])
        }
        _ => Ok((source, manifest)),
    }
}
