//! One file that may be a map: decoding it, and reading the pictures that it shows.

use super::shown_path;
use crate::disk::input::{AssetError, PICTURES, read_part};
use crate::format::{self, Fault, Project};
use crate::map::StoryMap;
use crate::pages::{AnalyzedMap, Images, images_in};
use crate::text::{Diagnostic, Level, Place, Source, Span};
use crate::theme::Asset;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A file that may be a map.
#[derive(Clone, Debug)]
pub(crate) struct MapFile {
    pub(crate) name: String,
    pub(crate) path: Option<PathBuf>,
    pub(crate) stem: String,
    pub(crate) bytes: Vec<u8>,
    /// Whether it was named on the command line.
    pub(crate) is_named: bool,
}

impl MapFile {
    /// What pages call it: its path from the project's folder.
    pub(crate) fn shown(&self, root: &Path) -> String {
        let path = self.path.as_ref();
        path.map_or_else(|| self.name.clone(), |path| shown_path(path, root))
    }
}

/// What one file came to.
pub(crate) struct MapFileResult {
    pub(crate) source: Arc<Source>,
    pub(crate) stem: String,
    path: Option<PathBuf>,
    pub(crate) map: Option<AnalyzedMap>,
    faults: Vec<Diagnostic>,
    pub(crate) is_passed_over: bool,
}

/// A file with the pictures that its map shows.
#[derive(Debug)]
pub(crate) struct ReadMap {
    pub(crate) faults: Vec<Diagnostic>,
    pub(crate) map: Option<AnalyzedMap>,
    pub(crate) images: Vec<Asset>,
}

impl MapFileResult {
    /// The map's name for its pages, and its pictures.
    pub(crate) fn finish(mut self, root: &Path) -> ReadMap {
        let Some(map) = self.map else {
            return ReadMap {
                faults: self.faults,
                map: None,
                images: Vec::new(),
            };
        };
        let path = self.path.as_deref();
        let folder = path.and_then(Path::parent).unwrap_or(root);
        let (images, assets, faults) = pictures(&map.map, &self.source, folder, root);
        self.faults.extend(faults);
        ReadMap {
            faults: self.faults,
            map: Some(AnalyzedMap {
                file: path.map_or(map.file, |path| shown_path(path, root)),
                images,
                ..map
            }),
            images: assets,
        }
    }
}

/// Decodes one file, and looks for its gaps.
pub(crate) fn decode(file: MapFile, project: &Project, rules: &[&str]) -> MapFileResult {
    let (source, fault) = format::decode_text(&file.name, file.bytes);
    let mut read = MapFileResult {
        stem: file.stem,
        path: file.path,
        map: None,
        faults: Vec::new(),
        is_passed_over: !file.is_named && !format::looks_like_a_map(&source),
        source,
    };
    if read.is_passed_over {
        return read;
    }
    if let Some(fault) = fault {
        read.faults.push(fault);
        return read;
    }
    let decoded = format::read_map(&read.source, project, rules);
    read.faults = decoded.diagnostics;
    let shown = |map| AnalyzedMap::new(&read.stem, Arc::clone(&read.source), map, project);
    read.map = decoded.value.map(shown);
    read
}

/// The pictures of a map: where each stands in the site, its bytes, and what is wrong.
fn pictures(
    map: &StoryMap,
    source: &Arc<Source>,
    folder: &Path,
    root: &Path,
) -> (Images, Vec<Asset>, Vec<Diagnostic>) {
    let (mut images, mut assets, mut faults) = (Images::new(), Vec::new(), Vec::new());
    if !source.text().contains("![") {
        return (images, assets, faults);
    }
    for address in map.markdown_texts().flat_map(images_in) {
        let is_elsewhere = address.contains(':') || address.starts_with("//");
        if is_elsewhere || images.contains_key(&address) {
            continue;
        }
        match read_part(&address, folder, root, PICTURES) {
            Ok(bytes) => {
                let name = address.rsplit('/').next().unwrap_or(&address);
                let asset = Asset::new(name, bytes);
                images.insert(address, asset.path.clone());
                assets.push(asset);
            }
            Err(problem) => {
                faults.push(picture_fault(source, &address, problem));
                images.insert(address, String::new());
            }
        }
    }
    (images, assets, faults)
}

fn picture_fault(source: &Arc<Source>, address: &str, problem: AssetError) -> Diagnostic {
    let at = source.text().find(address).unwrap_or(0);
    let place = Place {
        source: Arc::clone(source),
        span: Span::new(at, at + address.len()),
    };
    let help = match problem {
        AssetError::LeavesProject => "copy it beside the map",
        AssetError::Missing => "the address counts from the folder of the map",
        AssetError::Kind => "use a .png, .jpg, .gif, .webp or .avif file",
        AssetError::TooLarge => "make it smaller, or link to it",
    };
    let what = match problem {
        AssetError::Kind => "is not a picture that pages show",
        other => other.told(),
    };
    Diagnostic::new(
        Level::Error,
        Fault::BadImage.code(),
        place,
        format!("the picture `{address}` {what}"),
    )
    .help(help)
}
