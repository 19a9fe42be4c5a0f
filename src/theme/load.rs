//! A theme made ready: built-in files, with a folder's own files over them.

use super::allowed;
use super::asset::Asset;
use super::built_in::BUILT_IN;
use super::errors;
use super::template::Template;
use crate::format::{Manifest, read_manifest};
use crate::text::{Diagnostic, Level, Place, Source, Span};
use std::collections::BTreeMap;
use std::sync::Arc;
use tera::Tera;

/// The version of the contract between pages and templates. A theme that names another one was
/// made for another storywall.
const CONTRACT: &str = "1";

/// The files of a theme's folder, as somebody read them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ThemeFiles {
    /// The folder as people know it, for messages.
    pub folder: String,
    /// Path below the folder, with `/`, and bytes.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// A theme that is ready to render.
#[derive(Debug)]
pub struct Theme {
    pub(super) tera: Tera,
    /// The templates by name, for the places of errors.
    pub(super) templates: BTreeMap<String, Template>,
    /// The style sheets, in the order pages link them.
    pub(super) styles: Vec<String>,
    /// Where every static file stands in the site, by its name in the theme.
    pub(super) files: BTreeMap<String, String>,
    assets: Vec<Asset>,
}

impl Theme {
    /// The built-in theme of that name, if there is one.
    pub fn built_in(name: &str) -> Option<Result<Self, Vec<Diagnostic>>> {
        BUILT_IN
            .iter()
            .any(|theme| theme.name == name)
            .then(|| Self::load(name, None))
    }

    /// A folder's theme over the built-in one it extends.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with its manifest and templates.
    pub fn over(folder: &ThemeFiles) -> Result<Self, Vec<Diagnostic>> {
        Self::load(BUILT_IN[0].name, Some(folder))
    }

    fn load(base: &str, over: Option<&ThemeFiles>) -> Result<Self, Vec<Diagnostic>> {
        let mut files: BTreeMap<String, (String, Vec<u8>)> = BTreeMap::new();
        let built_in = BUILT_IN
            .iter()
            .filter(|theme| theme.name == base)
            .flat_map(|theme| theme.files);
        for (path, text) in built_in {
            files.insert(
                (*path).to_owned(),
                (format!("themes/{base}/{path}"), text.as_bytes().to_vec()),
            );
        }
        let mut templates = BTreeMap::new();
        for (path, (name, bytes)) in &files {
            if let Some(template) = path.strip_prefix("templates/") {
                let known = Template::new(source(name, bytes)?);
                templates.insert(format!("{base}/{template}"), known);
            }
        }
        let mut faults = Vec::new();
        for (path, bytes) in over.iter().flat_map(|over| &over.files) {
            let name = over.map_or(String::new(), |over| format!("{}/{path}", over.folder));
            if let Some(template) = path.strip_prefix("templates/") {
                let source = source(&name, bytes)?;
                faults.extend(allowed::check(&source));
                templates.insert(template.to_owned(), Template::counted(source));
            }
            files.insert(path.clone(), (name, bytes.clone()));
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let manifest = manifest(&files)?;
        let tera = errors::compile(base, &templates)?;
        let mut theme = Self {
            tera,
            templates,
            styles: Vec::new(),
            files: BTreeMap::new(),
            assets: Vec::new(),
        };
        for (path, (_, bytes)) in &files {
            if let Some(name) = path.strip_prefix("static/") {
                let asset = Asset::new(name, bytes.clone());
                theme.files.insert(name.to_owned(), asset.path.clone());
                theme.assets.push(asset);
            }
        }
        theme.styles = manifest
            .styles
            .iter()
            .filter_map(|name| theme.files.get(name).cloned())
            .collect();
        Ok(theme)
    }

    /// The static files.
    pub fn assets(&self) -> &[Asset] {
        &self.assets
    }
}

fn source(name: &str, bytes: &[u8]) -> Result<Arc<Source>, Vec<Diagnostic>> {
    let (source, fault) = crate::format::decode_text(name, bytes.to_vec());
    fault.map_or(Ok(source), |fault| Err(vec![fault]))
}

/// The manifest of the folder, else of the built-in theme.
fn manifest(files: &BTreeMap<String, (String, Vec<u8>)>) -> Result<Manifest, Vec<Diagnostic>> {
    let Some((name, bytes)) = files.get("theme.yaml") else {
        return Ok(Manifest::default());
    };
    let source = source(name, bytes)?;
    let decoded = read_manifest(&source);
    let manifest = decoded.value.ok_or(decoded.faults)?;
    if manifest.contract != CONTRACT {
        let at = source.text().find("contract").unwrap_or(0);
        let place = Place {
            source: Arc::clone(&source),
            span: Span::new(at, at + "contract".len()),
        };
        let message = format!(
            "this theme is made for contract {}, and storywall speaks {CONTRACT}",
            manifest.contract
        );
        return Err(vec![
            Diagnostic::new(Level::Error, "theme-contract", place, message)
                .help("look for a newer version of the theme, or of storywall"),
        ]);
    }
    Ok(manifest)
}
