//! The maps of a book, each read once, and the theme that renders them.

use super::settings::{BookSettings, LOCATION};
use crate::analysis::AnalyzedMap;
use crate::commands::load::{
    MapFile, ReadMap, ThemeRequest, Workspace, decode, file_stem, has_errors,
};
use crate::commands::shell::{Failure, Shell};
use crate::disk::input::{ReadError, read_bytes};
use crate::disk::probe;
use crate::gaps;
use crate::site::{Fragment, FragmentTarget, SiteContext, render_fragment};
use crate::text::{Diagnostic, Source};
use crate::theme::{Asset, Theme};
use base64::Engine;
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A map without errors, and its images.
#[derive(Debug)]
pub(crate) struct LoadedMap {
    pub(crate) analyzed: AnalyzedMap,
    images: Vec<Asset>,
}

/// Why a fragment can't be rendered.
#[derive(Debug)]
pub(crate) enum BookMapError {
    /// The directive, the map or the theme has errors.
    Invalid(Vec<Diagnostic>),
    /// The map can't be read from disk.
    Failed(Failure),
}

impl From<ReadError> for BookMapError {
    fn from(error: ReadError) -> Self {
        BookMapError::Failed(error.into())
    }
}

/// A map that was read, or everything that is wrong with it.
type CachedMap = Result<Arc<LoadedMap>, Vec<Diagnostic>>;

/// The maps of a book, and what its fragments are rendered with.
pub(crate) struct BookMaps {
    /// The folder of the chapters, relative to the book's.
    pub(crate) sources: PathBuf,
    /// The folder of the chapters on disk.
    folder: PathBuf,
    workspace: Workspace,
    theme: Theme,
    heading_level: u8,
    /// The URL of the built site with a slash at its end, if there is one.
    site: Option<String>,
    /// The map files that were read, by their paths relative to the folder of the chapters.
    files: HashMap<PathBuf, CachedMap>,
    /// The prefixes of ids in the fragments so far.
    id_prefixes: HashSet<String>,
}

impl BookMaps {
    /// Reads the settings, the project and the theme of the book that `context` describes: the first
    /// of the two values that mdBook passes.
    ///
    /// # Errors
    ///
    /// A setting, the project file or the theme is wrong.
    pub(crate) fn new(context: &Value, shell: &Shell) -> Result<Self, Failure> {
        let root = context["root"]
            .as_str()
            .map_or_else(|| shell.folder.clone(), PathBuf::from);
        let sources = context["config"]["book"]["src"].as_str().unwrap_or("src");
        let settings = BookSettings::from_toml(&context["config"]["preprocessor"]["storywall"])?;
        let folder = root.join(sources);
        let paths = std::slice::from_ref(&folder);
        let workspace = Workspace::open(paths, &shell.folder, shell.today)?;
        if let (true, Some(first)) = (workspace.has_errors(), workspace.diagnostics.first()) {
            return Err(Failure::new(message_with_location(first)));
        }
        let theme = read_theme(&workspace, settings.theme.as_deref(), &root)?;
        let site = settings.site.or_else(|| workspace.project.base_url.clone());
        Ok(Self {
            site: site.map(|site| format!("{}/", site.trim_end_matches('/'))),
            heading_level: settings.heading_level,
            sources: PathBuf::from(sources),
            folder,
            theme,
            files: HashMap::new(),
            id_prefixes: HashSet::new(),
            workspace,
        })
    }

    /// The style sheet of all fragments, for a `style` element.
    pub(crate) fn css(&self) -> String {
        // `</style>` would end the element even inside of a string.
        self.theme.fragment_css().replace("</", "<\\/")
    }

    /// Whether there is a file at this path, relative to the folder of the chapters.
    pub(crate) fn has_file(&self, path: &Path) -> bool {
        self.files.contains_key(path) || probe::is_file(&self.folder.join(path))
    }

    /// Returns the map of a file, whose path is relative to the folder of the chapters.
    ///
    /// # Errors
    ///
    /// The map has errors, or can't be read.
    pub(crate) fn load_file(&mut self, path: &Path) -> Result<Arc<LoadedMap>, BookMapError> {
        if !self.files.contains_key(path) {
            let file = self.folder.join(path);
            let map = self.read(MapFile {
                name: self.sources.join(path).display().to_string(),
                stem: file_stem(path),
                bytes: read_bytes(&file, self.workspace.project.limits.file_mib)?,
                path: Some(file),
                is_named: true,
                committed: None,
            });
            self.files.insert(path.to_owned(), map);
        }
        self.files[path].clone().map_err(BookMapError::Invalid)
    }

    /// Returns the map that is inside of a chapter, from byte `start` on; `path` is the chapter's.
    ///
    /// # Errors
    ///
    /// The map has errors.
    pub(crate) fn load_inline(
        &self,
        chapter: &Source,
        start: usize,
        yaml: &str,
        path: &Path,
    ) -> Result<Arc<LoadedMap>, BookMapError> {
        // With as many lines before it as in the chapter, the line numbers of errors are right.
        let lines_before = chapter.text()[..start].matches('\n').count();
        let map = self.read(MapFile {
            name: chapter.name().to_owned(),
            stem: file_stem(path),
            bytes: format!("{}{yaml}", "\n".repeat(lines_before)).into_bytes(),
            path: Some(self.folder.join(path)),
            is_named: true,
            committed: None,
        });
        map.map_err(BookMapError::Invalid)
    }

    /// Returns the prefix of a fragment's ids. It is unique in the book, because `print.html` joins all
    /// chapters: a fragment that was shown before, or one of another map of the same name, gets a number.
    pub(crate) fn reserve_id_prefix(&mut self, fragment: Fragment, map: &AnalyzedMap) -> String {
        let first = fragment.id_prefix(map);
        let mut prefix = first.clone();
        let mut number = 1;
        while !self.id_prefixes.insert(prefix.clone()) {
            number += 1;
            prefix = format!("{first}{number}-");
        }
        prefix
    }

    fn read(&self, file: MapFile) -> CachedMap {
        let Workspace { project, root, .. } = &self.workspace;
        let ReadMap {
            diagnostics,
            map,
            images,
        } = decode(file, project, &gaps::rule_ids()).read_images(root);
        match map {
            Some(analyzed) if !has_errors(&diagnostics) => {
                Ok(Arc::new(LoadedMap { analyzed, images }))
            }
            _ => Err(diagnostics),
        }
    }

    /// Renders a fragment as one line of HTML. Images are embedded as data URLs; links to other
    /// pages lead to the built site, or become text.
    ///
    /// # Errors
    ///
    /// A template of the theme has an error.
    pub(crate) fn render(
        &self,
        map: &LoadedMap,
        fragment: Fragment,
        id_prefix: &str,
    ) -> Result<String, BookMapError> {
        let context = SiteContext {
            project: &self.workspace.project,
            theme: &self.theme,
            lang: &map.analyzed.map.lang,
            fragments: None,
            names_sources: false,
        };
        let address = |path: &str| {
            let image = map.images.iter().find(|image| image.path == path);
            match image {
                Some(image) => Some(data_url(image)),
                None => self.site.as_ref().map(|site| format!("{site}{path}")),
            }
        };
        let target = FragmentTarget {
            heading_level: self.heading_level,
            id_prefix,
            address: &address,
        };
        let html = render_fragment(&map.analyzed, fragment, context, &target)
            .map_err(|error| BookMapError::Invalid(vec![*error]))?;
        // mdBook and other preprocessors would read two braces as a directive.
        let html = html.trim_end().replace('\n', "&#10;");
        Ok(html.replace("{{", "&#123;&#123;"))
    }
}

/// Reads the theme of book.toml, which is relative to the book's folder, or else the project's.
fn read_theme(
    workspace: &Workspace,
    requested: Option<&str>,
    root: &Path,
) -> Result<Theme, Failure> {
    let request = ThemeRequest::new(workspace, requested).relative_to(root);
    let source = request.read().map_err(|failure| match requested {
        Some(_) => failure.at(LOCATION),
        None => failure,
    })?;
    request.compile(&source).map_err(|errors| {
        let lines: Vec<String> = errors.iter().map(message_with_location).collect();
        Failure::new(lines.join("\n"))
    })
}

fn message_with_location(error: &Diagnostic) -> String {
    format!("{}: {}", error.place.locator(), error.message)
}

fn data_url(image: &Asset) -> String {
    let extension = image.path.rsplit('.').next().unwrap_or_default();
    let subtype = if extension == "jpg" {
        "jpeg"
    } else {
        extension
    };
    let bytes = base64::engine::general_purpose::STANDARD.encode(&image.bytes);
    format!("data:image/{subtype};base64,{bytes}")
}
