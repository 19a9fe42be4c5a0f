//! From paths to maps: finding the project, reading and decoding everything.

use super::outcome::{Failure, Shell};
use crate::disk::input::{
    FindError, ImageProblem, PROJECT_FILE, find_maps, find_project, read_bytes, read_image,
};
use crate::format::{self, Fault, Project};
use crate::gaps::{self, Gaps, find_gaps};
use crate::map::StoryMap;
use crate::pages::{Images, Shown, images_in};
use crate::site::{Named, check_names};
use crate::text::{Diagnostic, Level, Place, Source, Span};
use crate::theme::Asset;
use rayon::prelude::*;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The name under which a map from standard input is reported, and the folder of its pages.
const STANDARD_INPUT: (&str, &str) = ("<stdin>", "map");

/// A project with its maps, as far as they could be read.
#[derive(Debug)]
pub(super) struct Loaded {
    pub(super) project: Project,
    /// The folder that the project file stands in, or the one it would stand in.
    pub(super) root: PathBuf,
    /// Everything that is wrong or odd, file by file in the order of their paths.
    pub(super) faults: Vec<Diagnostic>,
    /// The maps; empty where a fault is an error.
    pub(super) maps: Vec<Shown>,
    /// The pictures that the maps show.
    pub(super) images: Vec<Asset>,
    /// YAML files that are no maps.
    pub(super) passed_over: Vec<String>,
}

impl Loaded {
    /// Whether nothing is wrong.
    pub(super) fn is_sound(&self) -> bool {
        self.faults.iter().all(|fault| fault.level < Level::Error)
    }
}

/// The project that paths belong to.
#[derive(Debug)]
pub(super) struct Workspace {
    pub(super) project: Project,
    pub(super) root: PathBuf,
    pub(super) file: Option<PathBuf>,
    faults: Vec<Diagnostic>,
    paths: Vec<PathBuf>,
}

/// Finds the project of `paths`, or of the shell's folder.
pub(super) fn workspace(paths: &[PathBuf], shell: &Shell) -> Result<Workspace, Failure> {
    let absolute = |path: &Path| shell.folder.join(path);
    let named: Vec<&PathBuf> = paths
        .iter()
        .filter(|path| path.as_os_str() != "-")
        .collect();
    if let Some(missing) = named.iter().find(|path| !absolute(path).exists()) {
        return Err(Failure::new(format!(
            "there is no file or folder `{}`",
            missing.display()
        ))
        .help("name a map, or a folder with maps; `storywall new` writes a map to start from"));
    }
    let mut found: Vec<Option<PathBuf>> = named
        .iter()
        .map(|path| find_project(&absolute(path)))
        .collect();
    if named.is_empty() {
        found.push(find_project(&shell.folder));
    }
    found.dedup();
    if let [Some(one), Some(other), ..] = &found[..] {
        return Err(Failure::new(format!(
            "`{}` and `{}` are two projects",
            one.display(),
            other.display()
        ))
        .help("build them one after the other"));
    }
    let file = found.into_iter().flatten().next();
    let root = match (&file, &named[..]) {
        (Some(file), _) => file
            .parent()
            .map_or_else(|| shell.folder.clone(), Path::to_owned),
        (None, [only]) if absolute(only).is_dir() => absolute(only),
        (None, [only]) => absolute(only)
            .parent()
            .map_or_else(|| shell.folder.clone(), Path::to_owned),
        (None, _) => shell.folder.clone(),
    };
    let root = std::path::absolute(&root).unwrap_or(root);
    let mut workspace = Workspace {
        project: Project::default(),
        root: root.clone(),
        file: file.clone(),
        faults: Vec::new(),
        paths: paths.to_vec(),
    };
    if let Some(file) = file {
        let bytes = read_bytes(&file, workspace.project.limits.file_mib)?;
        let (source, fault) = format::decode_text(&shown_path(&file, &shell.folder), bytes);
        let decoded = match fault {
            Some(fault) => format::Decoded {
                value: None,
                faults: vec![fault],
            },
            None => format::read_project(&source, &gaps::ids()),
        };
        workspace.project = decoded.value.unwrap_or_default();
        workspace.faults = decoded.faults;
    }
    // Nothing named means the whole project, wherever in it one stands.
    if workspace.paths.is_empty() {
        let whole = shown_path(&workspace.root, &shell.folder);
        workspace.paths.push(if whole.is_empty() {
            PathBuf::from(".")
        } else {
            PathBuf::from(whole)
        });
    }
    Ok(workspace)
}

impl Workspace {
    /// The folder that the site is written to: beside the project file, else in the shell's folder.
    pub(super) fn output(&self, named: Option<&Path>, shell: &Shell) -> PathBuf {
        match named {
            Some(named) => shell.folder.join(named),
            None if self.file.is_some() => self.root.join(&self.project.output),
            None => shell.folder.join(&self.project.output),
        }
    }

    /// Everything that the output must not cover.
    pub(super) fn sources(&self, shell: &Shell) -> Vec<PathBuf> {
        let paths = self.paths.iter().filter(|path| path.as_os_str() != "-");
        paths
            .map(|path| shell.folder.join(path))
            .chain(self.file.clone())
            .collect()
    }

    /// Reads and decodes all maps, each fault of each file noted.
    pub(super) fn load(self, output: &Path, shell: &mut Shell) -> Result<Loaded, Failure> {
        let mut loaded = Loaded {
            project: self.project,
            root: self.root,
            faults: self.faults,
            maps: Vec::new(),
            images: Vec::new(),
            passed_over: Vec::new(),
        };
        if !loaded.is_sound() {
            return Ok(loaded);
        }
        let mut files: Vec<MapFile> = Vec::new();
        for path in &self.paths {
            if path.as_os_str() == "-" {
                files.push(from_standard_input(shell, &loaded.project)?);
            } else {
                files.extend(from_path(path, shell, &loaded, output)?);
            }
        }
        let mut seen = std::collections::HashSet::new();
        files.retain(|file| {
            file.path
                .as_ref()
                .is_none_or(|path| seen.insert(path.clone()))
        });
        decode_all(files, &mut loaded);
        Ok(loaded)
    }
}

/// A file that may be a map.
struct MapFile {
    name: String,
    path: Option<PathBuf>,
    stem: String,
    bytes: Vec<u8>,
    /// Whether it was named on the command line.
    is_named: bool,
}

fn from_standard_input(shell: &mut Shell, project: &Project) -> Result<MapFile, Failure> {
    use std::io::Read;
    let mut bytes = Vec::new();
    let limit = (u64::from(project.limits.file_mib) << 20) + 1;
    (&mut shell.input).take(limit).read_to_end(&mut bytes)?;
    let (name, stem) = STANDARD_INPUT;
    Ok(MapFile {
        name: name.to_owned(),
        path: None,
        stem: stem.to_owned(),
        bytes,
        is_named: true,
    })
}

fn from_path(
    path: &Path,
    shell: &Shell,
    loaded: &Loaded,
    output: &Path,
) -> Result<Vec<MapFile>, Failure> {
    let absolute = shell.folder.join(path);
    let is_named = !absolute.is_dir();
    let found = if is_named {
        vec![absolute.clone()]
    } else {
        find_maps(
            &absolute,
            &loaded.root,
            loaded.project.maps.as_deref(),
            output,
        )
        .map_err(|error| match error {
            FindError::Glob(glob) => {
                Failure::new(format!("a glob under `maps:` is not one: {glob}"))
                    .help(format!("mend it in `{PROJECT_FILE}`"))
            }
            FindError::Read(error) => error.into(),
        })?
    };
    found
        .into_iter()
        .map(|file| {
            let below = file
                .strip_prefix(&absolute)
                .ok()
                .filter(|below| !below.as_os_str().is_empty());
            let name = below.map_or(path.to_owned(), |below| path.join(below));
            let name = name
                .strip_prefix(".")
                .unwrap_or(&name)
                .display()
                .to_string();
            let stem = file
                .file_stem()
                .map(|stem| stem.to_string_lossy().into_owned())
                .unwrap_or_default();
            let bytes = read_bytes(&file, loaded.project.limits.file_mib)?;
            Ok(MapFile {
                name,
                stem,
                bytes,
                path: Some(file),
                is_named,
            })
        })
        .collect()
}

/// What one file came to.
struct Read {
    source: Arc<Source>,
    stem: String,
    path: Option<PathBuf>,
    map: Option<(StoryMap, Gaps)>,
    faults: Vec<Diagnostic>,
    is_passed_over: bool,
}

fn decode_all(files: Vec<MapFile>, loaded: &mut Loaded) {
    let rules = gaps::ids();
    let project = &loaded.project;
    let read: Vec<Read> = files
        .into_par_iter()
        .map(|file| decode(file, project, &rules))
        .collect();
    let (passed_over, read): (Vec<Read>, Vec<Read>) =
        read.into_iter().partition(|read| read.is_passed_over);
    loaded.passed_over = passed_over
        .iter()
        .map(|read| read.source.name().to_owned())
        .collect();
    let names: Vec<Named> = read
        .iter()
        .map(|read| Named {
            stem: &read.stem,
            source: &read.source,
            map: read.map.as_ref().map(|(map, _)| map),
        })
        .collect();
    let collisions = check_names(&names);
    for read in read {
        loaded.faults.extend(read.faults);
        let Some((map, gaps)) = read.map else {
            continue;
        };
        let folder = read
            .path
            .as_deref()
            .and_then(Path::parent)
            .unwrap_or(&loaded.root)
            .to_owned();
        let (images, assets, faults) = pictures(&map, &read.source, &folder, &loaded.root);
        loaded.faults.extend(faults);
        loaded.images.extend(assets);
        let file = read
            .path
            .as_deref()
            .map_or(read.source.name().to_owned(), |path| {
                shown_path(path, &loaded.root)
            });
        loaded.maps.push(Shown {
            stem: read.stem,
            file,
            source: read.source,
            map,
            gaps,
            images,
        });
    }
    loaded.faults.extend(collisions);
    if !loaded.is_sound() {
        loaded.images.clear();
    }
}

fn decode(file: MapFile, project: &Project, rules: &[&str]) -> Read {
    let (source, fault) = format::decode_text(&file.name, file.bytes);
    let mut read = Read {
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
    read.faults = decoded.faults;
    read.map = decoded.value.map(|map| {
        let gaps = find_gaps(&map, project);
        (map, gaps)
    });
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
    for address in map.texts().flat_map(images_in) {
        let is_elsewhere = address.contains(':') || address.starts_with("//");
        if is_elsewhere || images.contains_key(&address) {
            continue;
        }
        match read_image(&address, folder, root) {
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

fn picture_fault(source: &Arc<Source>, address: &str, problem: ImageProblem) -> Diagnostic {
    let at = source.text().find(address).unwrap_or(0);
    let place = Place {
        source: Arc::clone(source),
        span: Span::new(at, at + address.len()),
    };
    let (what, help) = match problem {
        ImageProblem::LeavesProject => (
            "is not inside of the project's folder",
            "copy it beside the map",
        ),
        ImageProblem::Missing => (
            "is not there",
            "the address counts from the folder of the map",
        ),
        ImageProblem::Kind => (
            "is not a picture that pages show",
            "use a .png, .jpg, .gif, .webp or .avif file",
        ),
        ImageProblem::TooLarge => ("is larger than 20 MiB", "make it smaller, or link to it"),
    };
    Diagnostic::new(
        Level::Error,
        Fault::BadImage.code(),
        place,
        format!("the picture `{address}` {what}"),
    )
    .help(help)
}

/// A path as people name it, seen from `folder`, with `/`.
pub(super) fn shown_path(path: &Path, folder: &Path) -> String {
    let below = path.strip_prefix(folder).unwrap_or(path);
    if below.is_absolute() {
        return below.display().to_string();
    }
    below
        .iter()
        .map(|part| part.to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}
