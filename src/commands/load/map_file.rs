//! One file that may be a map: decodes it, and reads the images that it refers to.

use super::display_path;
use crate::analysis::{AnalyzedMap, Images};
use crate::disk::input::{AssetError, PICTURE_EXTENSIONS, PROJECT_FILE, read_asset};
use crate::format::{self, ErrorCode, Project};
use crate::gaps;
use crate::map::{CoarseDate, Date, StoryMap};
use crate::pages::images_in;
use crate::text::{Diagnostic, Level, Place, Source, Span};
use crate::theme::Asset;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A file that may be a map, with its bytes.
#[derive(Clone, Debug)]
pub(crate) struct MapFile {
    /// The name in diagnostics.
    pub(crate) name: String,
    /// Where it is on disk; `None` for standard input.
    pub(crate) path: Option<PathBuf>,
    /// The folder of its pages: the file's name without its extension.
    pub(crate) stem: String,
    pub(crate) bytes: Vec<u8>,
    /// Whether the command line names it. Then it is read even if it doesn't look like a map.
    pub(crate) is_named: bool,
    /// The day of its last commit, where it stands in for a missing `updated:`.
    pub(crate) committed: Option<Date>,
}

impl MapFile {
    /// The name on pages: its path relative to the project's folder.
    pub(crate) fn path_in_project(&self, root: &Path) -> String {
        let path = self.path.as_ref();
        path.map_or_else(|| self.name.clone(), |path| display_path(path, root))
    }
}

/// A decoded file, before its images are read.
pub(crate) struct DecodedFile {
    pub(crate) source: Arc<Source>,
    pub(crate) stem: String,
    path: Option<PathBuf>,
    /// The map with its analysis, unless the file is broken.
    pub(crate) map: Option<AnalyzedMap>,
    diagnostics: Vec<Diagnostic>,
    /// Whether the file doesn't look like a map, and wasn't decoded.
    pub(crate) is_skipped: bool,
    is_named: bool,
}

/// A map with its images, and everything that is wrong with either.
#[derive(Debug)]
pub(crate) struct ReadMap {
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// `None` if the file is broken.
    pub(crate) map: Option<AnalyzedMap>,
    pub(crate) images: Vec<Asset>,
}

impl DecodedFile {
    /// Whether the file is broken, nobody named it, and it may belong to another tool.
    pub(crate) fn is_doubtful(&self) -> bool {
        self.map.is_none() && !self.is_named && !format::is_surely_a_map(&self.source)
    }

    /// Analyzes the map of the file. `committed` is the day of its last commit.
    fn analyze(&mut self, map: StoryMap, committed: Option<Date>, project: &Project) {
        let map = StoryMap {
            updated: map.updated.or(committed.map(CoarseDate::Day)),
            ..map
        };
        let source = Arc::clone(&self.source);
        self.map = Some(AnalyzedMap::new(&self.stem, source, map, project));
    }

    /// Reads the images of the map, which are relative to its file or else to `root`, the
    /// project's folder.
    pub(crate) fn read_images(self, root: &Path) -> ReadMap {
        let folder = self.path.as_deref().and_then(Path::parent).unwrap_or(root);
        let images = self.map.as_ref();
        let images = images.map(|map| MapImages::read(&map.map, &self.source, folder, root));
        self.with_images(images.unwrap_or_default(), root)
    }

    /// The map of a revision, whose images are not on the disk.
    pub(crate) fn without_images(self, root: &Path) -> ReadMap {
        self.with_images(MapImages::default(), root)
    }

    fn with_images(mut self, images: MapImages, root: &Path) -> ReadMap {
        let Some(map) = self.map else {
            return ReadMap {
                diagnostics: self.diagnostics,
                map: None,
                images: Vec::new(),
            };
        };
        let path = self.path.as_deref();
        self.diagnostics.extend(images.errors);
        ReadMap {
            diagnostics: self.diagnostics,
            map: Some(AnalyzedMap {
                file: path.map_or(map.file, |path| display_path(path, root)),
                images: images.addresses,
                ..map
            }),
            images: images.assets,
        }
    }
}

/// Decodes one file and analyzes its map. `rules` are the ids of all gap rules, which a map may
/// ignore.
pub(crate) fn decode(file: MapFile, project: &Project, rules: &[&str]) -> DecodedFile {
    let (source, error) = format::decode_text(&file.name, file.bytes);
    let mut decoded = DecodedFile {
        stem: file.stem,
        path: file.path,
        map: None,
        diagnostics: Vec::new(),
        is_skipped: !file.is_named && !format::looks_like_a_map(&source),
        is_named: file.is_named,
        source,
    };
    if decoded.is_skipped {
        return decoded;
    }
    if let Some(error) = error {
        decoded.diagnostics.push(error);
        return decoded;
    }
    let map = format::read_map(&decoded.source, project, rules);
    match map.value {
        None => decoded.diagnostics = errors_of_broken_file(&decoded.source, map.diagnostics),
        Some(value) => {
            decoded.diagnostics = map.diagnostics;
            decoded.analyze(value, file.committed, project);
        }
    }
    decoded
}

/// [`read_map`] of a file whose text was already read.
pub(crate) fn read_known_map(
    file: MapFile,
    text: (StoryMap, Vec<Diagnostic>),
    project: &Project,
    root: &Path,
) -> ReadMap {
    let (map, diagnostics) = text;
    let (source, _) = format::decode_text(&file.name, file.bytes);
    let mut decoded = DecodedFile {
        stem: file.stem,
        path: file.path,
        map: None,
        diagnostics,
        is_skipped: false,
        is_named: file.is_named,
        source,
    };
    decoded.analyze(map, file.committed, project);
    decoded.read_images(root)
}

/// The errors of a file that can't be read as a map. One of another tool has many, but only one matters.
pub(crate) fn errors_of_broken_file(
    source: &Arc<Source>,
    errors: Vec<Diagnostic>,
) -> Vec<Diagnostic> {
    if format::is_something_else(source) {
        vec![not_a_map(source)]
    } else {
        errors
    }
}

/// The error of a named file that belongs to another tool.
fn not_a_map(source: &Arc<Source>) -> Diagnostic {
    let text = source.text();
    let is_content = |line: &&str| !line.trim().is_empty() && !line.starts_with(['#', '%']);
    let line = text.lines().find(is_content).unwrap_or_default().trim();
    let start = text.find(line).unwrap_or_default();
    let place = Place {
        source: Arc::clone(source),
        span: Span::new(start, start + line.len()),
    };
    let message = "expected a story map, found a file without `activities`";
    Diagnostic::new(Level::Error, ErrorCode::NotAMap.as_str(), place, message).help(format!(
        "pass the folder instead, or list the maps of the project under `maps:` in `{PROJECT_FILE}`"
    ))
}

/// Decodes one file and reads its images; `None` if it is skipped because it doesn't look like a
/// map.
pub(crate) fn read_map(file: MapFile, project: &Project, root: &Path) -> Option<ReadMap> {
    let decoded = decode(file, project, &gaps::rule_ids());
    (!decoded.is_skipped).then(|| decoded.read_images(root))
}

/// The images that a map refers to.
#[derive(Default)]
struct MapImages {
    /// The path in the site of each address in the map; empty if the image can't be used.
    addresses: Images,
    assets: Vec<Asset>,
    errors: Vec<Diagnostic>,
}

impl MapImages {
    /// Reads each image once. Addresses are relative to `folder`; files outside of `root` aren't
    /// read, and neither are URLs.
    fn read(map: &StoryMap, source: &Arc<Source>, folder: &Path, root: &Path) -> Self {
        let mut images = Self::default();
        if !source.text().contains("![") {
            return images;
        }
        for address in map.markdown_texts().flat_map(images_in) {
            let is_url = address.contains(':') || address.starts_with("//");
            if is_url || images.addresses.contains_key(&address) {
                continue;
            }
            match read_asset(&address, folder, root, PICTURE_EXTENSIONS) {
                Ok(bytes) => {
                    let name = address.rsplit('/').next().unwrap_or(&address);
                    let asset = Asset::new(name, bytes);
                    images.addresses.insert(address, asset.path.clone());
                    images.assets.push(asset);
                }
                Err(error) => {
                    images.errors.push(image_error(source, &address, error));
                    images.addresses.insert(address, String::new());
                }
            }
        }
        images
    }
}

/// What is wrong with the images that a map refers to, which are relative to `folder`; files outside of `root`
/// aren't read.
pub(crate) fn image_errors(
    map: &StoryMap,
    source: &Arc<Source>,
    folder: &Path,
    root: &Path,
) -> Vec<Diagnostic> {
    MapImages::read(map, source, folder, root).errors
}

fn image_error(source: &Arc<Source>, address: &str, error: AssetError) -> Diagnostic {
    let start = source.text().find(address).unwrap_or(0);
    let place = Place {
        source: Arc::clone(source),
        span: Span::new(start, start + address.len()),
    };
    let help = match error {
        AssetError::LeavesProject => "copy it into the project folder",
        AssetError::Missing => "check the path; it is relative to the folder of the map",
        AssetError::WrongExtension => "use a .png, .jpg, .gif, .webp or .avif file",
        AssetError::TooLarge => "shrink it, or link to it",
    };
    Diagnostic::new(
        Level::Error,
        ErrorCode::BadImage.as_str(),
        place,
        format!("the picture `{address}` {}", error.reason()),
    )
    .help(help)
}
