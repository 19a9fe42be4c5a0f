//! The maps of a book, each read once, and what they are shown with.

use super::settings::{BookSettings, PLACE};
use crate::commands::load::{MapFile, ReadMap, Workspace, decode, workspace};
use crate::commands::shell::{Failure, Shell};
use crate::disk::input::read_bytes;
use crate::disk::probe;
use crate::gaps;
use crate::pages::AnalyzedMap;
use crate::site::{Fragment, FragmentTarget, SiteContext, render_piece};
use crate::text::{Diagnostic, Level, Source};
use crate::theme::{Asset, Theme};
use base64::Engine;
use serde_json::Value;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A map that could be read.
#[derive(Debug)]
pub(crate) struct LoadedMap {
    pub(crate) shown: AnalyzedMap,
    images: Vec<Asset>,
}

/// A map, or everything that is wrong with it.
pub(crate) type LoadResult = Result<Arc<LoadedMap>, Vec<Diagnostic>>;

/// The maps of a book.
pub(crate) struct BookMaps {
    /// The folder of the chapters, from the book's.
    pub(crate) sources: PathBuf,
    /// The same on this machine.
    folder: PathBuf,
    workspace: Workspace,
    theme: Theme,
    heading_level: u8,
    /// What leads to the built site, where there is one.
    site: Option<String>,
    files: HashMap<PathBuf, LoadResult>,
}

impl BookMaps {
    /// The shelf of the book that mdBook tells of.
    pub(crate) fn new(context: &Value, shell: &Shell) -> Result<Self, Failure> {
        let root = context["root"]
            .as_str()
            .map_or_else(|| shell.folder.clone(), PathBuf::from);
        let sources = context["config"]["book"]["src"].as_str().unwrap_or("src");
        let settings = BookSettings::of(&context["config"]["preprocessor"]["storywall"])?;
        let folder = root.join(sources);
        let workspace = workspace(std::slice::from_ref(&folder), shell)?;
        let has_faults = workspace
            .faults
            .iter()
            .any(|fault| fault.level == Level::Error);
        if let (true, Some(fault)) = (has_faults, workspace.faults.first()) {
            return Err(Failure::new(format!(
                "{}: {}",
                fault.place.locator(),
                fault.message
            )));
        }
        let asked = settings.theme.as_deref();
        let wanted = workspace.wanted_theme(asked.map(|name| (name, root.as_path())));
        let found = wanted.find().map_err(|failure| match asked {
            Some(_) => failure.at(PLACE),
            None => failure,
        });
        let theme = found?.map_err(|faults| {
            let told = faults
                .iter()
                .map(|fault| format!("{}: {}", fault.place.locator(), fault.message));
            Failure::new(told.collect::<Vec<_>>().join("\n"))
        })?;
        let site = settings.site.or_else(|| workspace.project.base_url.clone());
        Ok(Self {
            site: site.map(|site| format!("{}/", site.trim_end_matches('/'))),
            heading_level: settings.heading_level,
            sources: PathBuf::from(sources),
            folder,
            theme,
            files: HashMap::new(),
            workspace,
        })
    }

    /// The style sheet of all pieces.
    pub(crate) fn css(&self) -> String {
        // What ends a style element ends it in a string as well.
        self.theme.fragment_css().replace("</", "<\\/")
    }

    /// The map at `path`, from the folder of the chapters; none where there is no such file.
    pub(crate) fn file(&mut self, path: &Path) -> Result<Option<LoadResult>, Failure> {
        if let Some(known) = self.files.get(path) {
            return Ok(Some(known.clone()));
        }
        let file = self.folder.join(path);
        if !probe::is_file(&file) {
            return Ok(None);
        }
        let opened = self.open(MapFile {
            name: self.sources.join(path).display().to_string(),
            stem: stem(path),
            bytes: read_bytes(&file, self.workspace.project.limits.file_mib)?,
            path: Some(file),
            is_named: true,
        });
        self.files.insert(path.to_owned(), opened.clone());
        Ok(Some(opened))
    }

    /// The map that stands in a chapter, from `at` on.
    pub(crate) fn text(&self, chapter: &Source, at: usize, yaml: &str, path: &Path) -> LoadResult {
        // As many lines before it as in the chapter, so that its faults have the chapter's lines.
        let before = chapter.text()[..at].matches('\n').count();
        self.open(MapFile {
            name: chapter.name().to_owned(),
            stem: stem(path),
            bytes: format!("{}{yaml}", "\n".repeat(before)).into_bytes(),
            path: Some(self.folder.join(path)),
            is_named: true,
        })
    }

    fn open(&self, file: MapFile) -> LoadResult {
        let read = decode(file, &self.workspace.project, &gaps::rule_ids());
        let ReadMap {
            faults,
            map,
            images,
        } = read.finish(&self.workspace.root);
        let is_sound = faults.iter().all(|fault| fault.level < Level::Error);
        match map {
            Some(shown) if is_sound => Ok(Arc::new(LoadedMap { shown, images })),
            _ => Err(faults),
        }
    }

    /// A piece of a map, in one line. Pictures come along; what leads to other pages leads to the
    /// built site, or nowhere.
    pub(crate) fn html(
        &self,
        volume: &LoadedMap,
        piece: Fragment,
        ids: &str,
    ) -> Result<String, Box<Diagnostic>> {
        let common = SiteContext {
            project: &self.workspace.project,
            theme: &self.theme,
            fragments: None,
        };
        let address = |path: &str| {
            let image = volume.images.iter().find(|image| image.path == path);
            match image {
                Some(image) => Some(inlined(image)),
                None => self.site.as_ref().map(|site| format!("{site}{path}")),
            }
        };
        let placing = FragmentTarget {
            heading_level: self.heading_level,
            ids,
            address: &address,
        };
        let html = render_piece(&volume.shown, piece, common, &placing)?;
        // Two braces would be an order to mdBook or to another preprocessor.
        let html = html.trim_end().replace('\n', "&#10;");
        Ok(html.replace("{{", "&#123;&#123;"))
    }
}

fn stem(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

/// A picture as an address that holds it.
fn inlined(image: &Asset) -> String {
    let ending = image.path.rsplit('.').next().unwrap_or_default();
    let kind = if ending == "jpg" { "jpeg" } else { ending };
    let bytes = base64::engine::general_purpose::STANDARD.encode(&image.bytes);
    format!("data:image/{kind};base64,{bytes}")
}
