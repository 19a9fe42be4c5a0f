//! The files of a theme, layer over layer: a built-in theme, the built-in ones that extend it, and
//! somebody's folder.

use super::allowed;
use super::built_in::BUILT_IN;
use super::load::ThemeFiles;
use super::slim::slim;
use super::template::Template;
use crate::format::{Manifest, nearest, read_manifest};
use crate::map::Text;
use crate::text::{Diagnostic, Level, Place, Source};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The version of the contract between pages and templates. A theme that names another one was
/// made for another storywall.
const CONTRACT: &str = "1";

/// What lies on top, file by file.
#[derive(Debug, Default)]
pub(super) struct Layers {
    /// The built-in themes below, the uppermost first: where a template is looked for.
    pub bases: Vec<&'static str>,
    /// The templates by name; those of built-in themes as `wall/<name>`.
    pub templates: BTreeMap<String, Template>,
    /// The static files by name.
    pub statics: BTreeMap<String, Vec<u8>>,
    /// The style sheets, in the order pages link them.
    pub styles: Vec<String>,
}

impl Layers {
    /// The built-in theme `base`, with what it extends below it; over them a folder, which may
    /// say that it extends another one.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the folder's manifest and templates.
    pub(super) fn new(base: &str, over: Option<&ThemeFiles>) -> Result<Self, Vec<Diagnostic>> {
        let mut layers = Self::default();
        let Some(folder) = over else {
            layers.built_in(base)?;
            return Ok(layers);
        };
        let manifest = match folder.files.get("theme.yaml") {
            Some(bytes) => {
                let source = source(&format!("{}/theme.yaml", folder.folder), bytes)?;
                let manifest = manifest(&source)?;
                Some((source, manifest))
            }
            None => None,
        };
        let extends = manifest.as_ref().and_then(|(source, manifest)| {
            let extends = manifest.extends.as_ref()?;
            Some((source, extends))
        });
        match extends {
            Some((source, name)) if !is_built_in(&name.text) => {
                return Err(vec![unknown_base(source, name)]);
            }
            Some((_, name)) => layers.built_in(&name.text)?,
            None => layers.built_in(base)?,
        }
        layers.add_folder(folder)?;
        if let Some((source, manifest)) = manifest {
            layers.add_styles(&source, manifest.styles)?;
        }
        Ok(layers)
    }

    fn built_in(&mut self, name: &str) -> Result<(), Vec<Diagnostic>> {
        let Some(theme) = BUILT_IN.iter().find(|theme| theme.name == name) else {
            return Ok(());
        };
        let own = |path: &str| format!("themes/{name}/{path}");
        let text = theme.files.iter().find(|(path, _)| *path == "theme.yaml");
        let source = text.map(|(path, text)| Arc::new(Source::new(own(path), *text)));
        let manifest = source.as_ref().map(manifest).transpose()?;
        if let Some(below) = manifest.as_ref().and_then(|known| known.extends.as_ref()) {
            self.built_in(&below.text)?;
        }
        self.bases.insert(0, theme.name);
        for (path, text) in theme.files {
            if let Some(template) = path.strip_prefix("templates/") {
                let known = Template::new(Arc::new(Source::new(own(path), *text)));
                self.templates.insert(format!("{name}/{template}"), known);
            } else if let Some(name) = path.strip_prefix("static/") {
                let bytes = if name.ends_with(".js") {
                    slim(text).into_bytes()
                } else {
                    text.as_bytes().to_vec()
                };
                self.statics.insert(name.to_owned(), bytes);
            }
        }
        if let Some((source, manifest)) = source.as_ref().zip(manifest) {
            self.add_styles(source, manifest.styles)?;
        }
        Ok(())
    }

    fn add_folder(&mut self, folder: &ThemeFiles) -> Result<(), Vec<Diagnostic>> {
        let mut faults = Vec::new();
        for (path, bytes) in &folder.files {
            if let Some(template) = path.strip_prefix("templates/") {
                let source = source(&format!("{}/{path}", folder.folder), bytes)?;
                faults.extend(allowed::check(&source));
                let known = Template::counted(source);
                self.templates.insert(template.to_owned(), known);
            } else if let Some(name) = path.strip_prefix("static/") {
                self.statics.insert(name.to_owned(), bytes.clone());
            }
        }
        if faults.is_empty() {
            Ok(())
        } else {
            Err(faults)
        }
    }

    /// The style sheets that a manifest names take the place of those of the layers below.
    fn add_styles(
        &mut self,
        source: &Arc<Source>,
        styles: Vec<Text>,
    ) -> Result<(), Vec<Diagnostic>> {
        let missing = styles
            .iter()
            .filter(|style| !self.statics.contains_key(&style.text));
        let faults: Vec<_> = missing
            .map(|style| {
                let sheets = self.statics.keys().filter(|name| name.ends_with(".css"));
                let sheets: Vec<&str> = sheets.map(String::as_str).collect();
                let message = format!("there is no style sheet `static/{}`", style.text);
                fault("theme-style", source, style, message)
                    .help(format!("there are {}", sheets.join(", ")))
            })
            .collect();
        if !faults.is_empty() {
            return Err(faults);
        }
        if !styles.is_empty() {
            self.styles = styles.into_iter().map(|style| style.text).collect();
        }
        Ok(())
    }
}

fn is_built_in(name: &str) -> bool {
    BUILT_IN.iter().any(|theme| theme.name == name)
}

fn unknown_base(source: &Arc<Source>, name: &Text) -> Diagnostic {
    let names = || BUILT_IN.iter().map(|theme| theme.name);
    let help = match nearest(&name.text, names()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("built in are: {}", names().collect::<Vec<_>>().join(", ")),
    };
    let message = format!("there is no built-in theme `{}`", name.text);
    fault("theme-extends", source, name, message).help(help)
}

fn fault(code: &'static str, source: &Arc<Source>, at: &Text, message: String) -> Diagnostic {
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

fn manifest(source: &Arc<Source>) -> Result<Manifest, Vec<Diagnostic>> {
    let decoded = read_manifest(source);
    let manifest = decoded.value.ok_or(decoded.faults)?;
    match &manifest.contract {
        Some(contract) if contract.text != CONTRACT => {
            let message = format!(
                "this theme is made for contract {}, and storywall speaks {CONTRACT}",
                contract.text
            );
            Err(vec![
                fault("theme-contract", source, contract, message)
                    .help("look for a newer version of the theme, or of storywall"),
            ])
        }
        _ => Ok(manifest),
    }
}
