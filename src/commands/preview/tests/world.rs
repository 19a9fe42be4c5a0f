//! A folder with maps that is edited, and a model of what the preview must show of it.

use super::edits::{
    FILES, FileChange, PICTURE, PICTURES, PROJECTS, TEXTS, VALID_TEXTS, WITH_PICTURE,
};
use crate::analysis::urls::ASSETS;
use crate::commands::load::{ThemeRequest, Workspace};
use crate::commands::preview::{MISSING_GRACE, Preview, PreviewOptions};
use crate::commands::shell::today;
use crate::disk::input::PROJECT_FILE;
use crate::serve::{ChangedFiles, Impact, SiteBuilder, Snapshot};
use crate::site::{Site, SiteContext, assemble, render_map, site_language};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Instant;
use tempfile::TempDir;

/// What a site is made from, as indices into the lists of [`super::edits`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct SiteInputs {
    /// The last valid text of every map.
    texts: BTreeMap<&'static str, usize>,
    project: usize,
    picture: usize,
}

/// A folder that is edited, the preview of it, and a model of what that must show.
pub(crate) struct World {
    folder: TempDir,
    preview: Preview,
    /// Files that are or were maps, and haven't been missing for long.
    maps: BTreeSet<&'static str>,
    /// The last valid text of every map, as an index into [`TEXTS`].
    valid: BTreeMap<&'static str, usize>,
    /// Maps whose last valid text was decoded with another project or picture.
    outdated: BTreeSet<&'static str>,
    /// The project and the picture of the last scan, as indices.
    project: usize,
    picture: usize,
}

impl World {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut world = Self {
            preview: preview(folder.path()),
            folder,
            maps: BTreeSet::from(["z.yaml"]),
            valid: BTreeMap::from([("z.yaml", 0)]),
            outdated: BTreeSet::new(),
            project: 0,
            picture: 1,
        };
        write_files(world.folder.path(), &world.inputs());
        world.preview.rebuild(&ChangedFiles::All, &mut |_| {});
        world
    }

    fn inputs(&self) -> SiteInputs {
        SiteInputs {
            texts: self.valid.clone(),
            project: self.project,
            picture: self.picture,
        }
    }

    fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    /// The contents of a file, as an index into `texts`.
    fn read_index(&self, file: &str, texts: &[&str]) -> Option<usize> {
        let text = fs::read_to_string(self.path(file)).ok();
        let text = text.as_deref().or((file == PICTURE).then_some(""))?;
        texts.iter().position(|known| *known == text)
    }

    /// Edits files, and lets the preview rebuild what the operating system would report.
    pub(crate) fn apply(&mut self, edit: &FileChange) {
        let mut touched = Vec::new();
        match *edit {
            FileChange::Write(file, text, before) => {
                if let Some(text) = before {
                    write(&self.path(file), TEXTS[text]);
                    self.preview.prepare(&self.path(file));
                }
                write(&self.path(file), TEXTS[text]);
                touched.push(file);
            }
            FileChange::Remove(file) => {
                let _ = fs::remove_file(self.path(file));
                touched.push(file);
            }
            FileChange::Rename(from, to) => {
                let _ = fs::rename(self.path(from), self.path(to));
                touched.extend([from, to]);
            }
            FileChange::Picture(picture) => {
                write(&self.path(PICTURE), PICTURES[picture]);
                touched.push(PICTURE);
            }
            FileChange::Project(project) => {
                write(&self.path(PROJECT_FILE), PROJECTS[project]);
                touched.push(PROJECT_FILE);
            }
            FileChange::TimePasses => {}
        }
        let is_known = |file: &&str| self.preview.impact(&self.path(file)) == Impact::File;
        let (change, reread) = if !touched.is_empty() && touched.iter().all(is_known) {
            let files = touched.iter().map(|file| self.path(file));
            (ChangedFiles::Files(files.collect()), touched)
        } else {
            (ChangedFiles::All, Vec::new())
        };
        let known: Vec<bool> = reread.iter().map(|file| self.is_known(file)).collect();
        let gone = self.let_time_pass(matches!(edit, FileChange::TimePasses));
        self.preview.rebuild(&change, &mut |_| {});
        let needs_scan =
            |(file, is_known): (&&'static str, bool)| match self.read_index(file, &TEXTS) {
                Some(text) => !is_known && TEXTS[text].contains("activit"),
                None => is_known,
            };
        let is_scan = reread.is_empty() || reread.iter().zip(known).any(needs_scan);
        self.update_model(&reread, is_scan, &gone);
    }

    /// Whether the preview has this file as a map.
    fn is_known(&self, file: &str) -> bool {
        let path = self.path(file);
        self.preview.maps.iter().any(|map| map.is_at(&path))
    }

    /// Sets all missing files to be missing for long, or else for no time at all. Returns those that
    /// are missing for long.
    fn let_time_pass(&mut self, is_long: bool) -> Vec<&'static str> {
        let now = Instant::now();
        let mut gone = Vec::new();
        for map in &mut self.preview.maps {
            let path = map.file.path.clone().unwrap_or_default();
            if map.missing_since.is_some() {
                let is_at_path = |file: &&&str| self.folder.path().join(file) == path;
                gone.extend(FILES.iter().find(is_at_path).filter(|_| is_long));
                map.missing_since = Some(if is_long {
                    now - MISSING_GRACE
                } else {
                    // A time in the future: however long the test takes, it isn't over.
                    now + MISSING_GRACE * 1000
                });
            }
        }
        gone
    }

    /// Updates the model after these files were read again, and perhaps all files were scanned. The files
    /// in `gone` have been missing for long.
    fn update_model(&mut self, reread: &[&'static str], is_scan: bool, gone: &[&'static str]) {
        let texts: BTreeMap<&str, Option<usize>> = FILES
            .into_iter()
            .map(|file| (file, self.read_index(file, &TEXTS)))
            .collect();
        for file in reread {
            self.decode(file, texts[file]);
        }
        if !is_scan || self.is_stuck() {
            return;
        }
        for file in FILES {
            self.decode(file, texts[file]);
        }
        let is_there = |file: &&&str| texts[**file].is_some() && self.maps.contains(**file);
        let stem = |file: &str| Path::new(file).file_stem().map(ToOwned::to_owned);
        let there: Vec<_> = FILES
            .iter()
            .filter(is_there)
            .map(|file| stem(file))
            .collect();
        for file in FILES.into_iter().filter(|file| texts[file].is_none()) {
            if gone.contains(&file) || there.contains(&stem(file)) {
                self.maps.remove(file);
                self.valid.remove(file);
                self.outdated.remove(file);
            }
        }
        let project = self.read_index(PROJECT_FILE, &PROJECTS).unwrap_or(0);
        let picture = self.read_index(PICTURE, &PICTURES).unwrap_or(0);
        for (file, text) in &self.valid {
            let is_other_context =
                project != self.project || picture != self.picture && *text == WITH_PICTURE;
            if texts[file].is_none_or(|text| text >= VALID_TEXTS) && is_other_context {
                self.outdated.insert(file);
            }
        }
        (self.project, self.picture) = (project, picture);
    }

    fn decode(&mut self, file: &'static str, text: Option<usize>) {
        if text.is_some_and(|text| TEXTS[text].contains("activit")) {
            self.maps.insert(file);
        }
        if let Some(text) = text.filter(|text| *text < VALID_TEXTS) {
            self.valid.insert(file, text);
            self.outdated.remove(file);
        }
    }

    /// Whether the project file is broken: then only known maps are read again.
    pub(crate) fn is_stuck(&self) -> bool {
        self.read_index(PROJECT_FILE, &PROJECTS) == Some(PROJECTS.len() - 1)
    }

    /// The paths that differ from a site that is built from scratch, or the errors that do.
    pub(crate) fn differences(&self, seen: &mut HashMap<SiteInputs, Snapshot>) -> Vec<String> {
        let inputs = self.inputs();
        let expected = seen
            .entry(inputs.clone())
            .or_insert_with(|| build_from_scratch(&inputs));
        let found = self.preview.last.as_ref().expect("there is a snapshot");
        let has_missing = self
            .preview
            .maps
            .iter()
            .any(|map| map.missing_since.is_some());
        let is_up_to_date = !has_missing
            && FILES.into_iter().all(|file| {
                let text = self.read_index(file, &TEXTS);
                text == self.valid.get(file).copied()
            });
        if is_up_to_date && found.errors != expected.errors {
            return vec![format!("{:?} is not {:?}", found.errors, expected.errors)];
        }
        let (expected, found) = (&expected.site, &found.site);
        let is_compared = |path: &str| {
            let folder = path.split('/').next().unwrap_or_default();
            let is_of = |file: &&str| Path::new(file).file_stem() == Some(folder.as_ref());
            // Pages about all maps show the outdated ones, too.
            let is_of_one =
                path.contains('/') && folder != ASSETS && !self.outdated.iter().any(is_of);
            is_of_one || self.outdated.is_empty()
        };
        let paths: BTreeSet<&str> = [expected, found]
            .into_iter()
            .flat_map(Site::paths)
            .filter(|path| is_compared(path))
            .collect();
        let bytes = |site: &Site, path: &str| site.get(path).and_then(Result::ok);
        let differs = |path: &&str| bytes(expected, path) != bytes(found, path);
        paths
            .into_iter()
            .filter(differs)
            .map(str::to_owned)
            .collect()
    }
}

fn preview(folder: &Path) -> Preview {
    Preview::new(PreviewOptions {
        folder: folder.to_owned(),
        renders_on_demand: true,
        ..PreviewOptions::default()
    })
}

/// Writes a file. A picture without contents is removed.
fn write(path: &Path, text: &str) {
    if path.ends_with(PICTURE) && text.is_empty() {
        let _ = fs::remove_file(path);
    } else {
        fs::write(path, text).expect("a file");
    }
}

fn write_files(folder: &Path, inputs: &SiteInputs) {
    for inner in ["sub", "tub"] {
        fs::create_dir_all(folder.join(inner)).expect("a folder");
    }
    for (file, text) in &inputs.texts {
        write(&folder.join(file), TEXTS[*text]);
    }
    write(&folder.join(PROJECT_FILE), PROJECTS[inputs.project]);
    write(&folder.join(PICTURE), PICTURES[inputs.picture]);
}

/// The snapshot of a first scan, whose site must be the one of `build`.
fn build_from_scratch(inputs: &SiteInputs) -> Snapshot {
    let folder = tempfile::tempdir().expect("a folder");
    write_files(folder.path(), inputs);
    let mut preview = preview(folder.path());
    preview.rebuild(&ChangedFiles::All, &mut |_| {});
    let workspace = Workspace::open(&[], folder.path(), today(None)).expect("a project");
    let output = folder.path().join("site");
    let loaded = workspace.load(&output, &mut io::empty());
    let loaded = loaded.expect("it can be read");
    if !loaded.has_errors() {
        let request = ThemeRequest::new(&workspace, None);
        let source = request.read().expect("a theme");
        let theme = request.compile(&source).expect("it is sound");
        let context = SiteContext {
            project: &workspace.project,
            theme: &theme,
            lang: site_language(&workspace.project, &loaded.maps),
            fragments: None,
            names_sources: false,
        };
        let render = |map| render_map(map, context).expect("it renders");
        let maps: Vec<_> = loaded.maps.iter().map(render).collect();
        let site = assemble(&maps, context, &loaded.images).expect("it renders");
        assert!(
            site.iter().eq(preview.site.iter()),
            "a first scan and a build differ"
        );
    }
    preview.last.expect("there is a snapshot")
}
