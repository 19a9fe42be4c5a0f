//! A folder with maps that is edited, and what the preview must come to.

use super::edits::{Edit, FILES, GOOD, PICTURE, PICTURES, PROJECTS, SHOWS, TEXTS};
use crate::commands::live::{MISSING_GRACE, Preview, PreviewOptions};
use crate::commands::load::{ThemeRequest, Workspace};
use crate::commands::shell::today;
use crate::disk::input::PROJECT_FILE;
use crate::pages::ASSETS;
use crate::serve::{Change, Impact, SiteBuilder, Snapshot};
use crate::site::{assemble, render_map};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Instant;
use tempfile::TempDir;

/// What a site is made of: the last good texts, the project and the picture.
pub(crate) type Made = (BTreeMap<&'static str, usize>, usize, usize);

/// A folder that is edited, and what it must come to.
pub(crate) struct World {
    folder: TempDir,
    live: Preview,
    /// Files that are maps or were, and have not been away for long.
    maps: BTreeSet<&'static str>,
    /// The last good text of every map, as an index into [`TEXTS`].
    good: BTreeMap<&'static str, usize>,
    /// Maps whose last good text met another project or picture than there is now.
    old: BTreeSet<&'static str>,
    /// The project and the picture that were looked at last.
    project: usize,
    picture: usize,
}

impl World {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut world = Self {
            live: live(folder.path()),
            folder,
            maps: BTreeSet::from(["z.yaml"]),
            good: BTreeMap::from([("z.yaml", 0)]),
            old: BTreeSet::new(),
            project: 0,
            picture: 1,
        };
        lay_out(world.folder.path(), &world.made());
        world.live.rebuild(&Change::All, &mut |_| {});
        world
    }

    fn made(&self) -> Made {
        (self.good.clone(), self.project, self.picture)
    }

    fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    /// What a file says now, as an index into `texts`.
    fn says(&self, file: &str, texts: &[&str]) -> Option<usize> {
        let text = fs::read_to_string(self.path(file)).ok();
        let text = text.as_deref().or((file == PICTURE).then_some(""))?;
        texts.iter().position(|known| *known == text)
    }

    /// Edits files, and lets the preview look at what the system would tell it of.
    pub(crate) fn act(&mut self, edit: &Edit) {
        let mut touched = Vec::new();
        match *edit {
            Edit::Write(file, text, before) => {
                if let Some(text) = before {
                    write(&self.path(file), TEXTS[text]);
                    self.live.prepare(&self.path(file));
                }
                write(&self.path(file), TEXTS[text]);
                touched.push(file);
            }
            Edit::Remove(file) => {
                let _ = fs::remove_file(self.path(file));
                touched.push(file);
            }
            Edit::Rename(from, to) => {
                let _ = fs::rename(self.path(from), self.path(to));
                touched.extend([from, to]);
            }
            Edit::Picture(picture) => {
                write(&self.path(PICTURE), PICTURES[picture]);
                touched.push(PICTURE);
            }
            Edit::Project(project) => {
                write(&self.path(PROJECT_FILE), PROJECTS[project]);
                touched.push(PROJECT_FILE);
            }
            Edit::TimePasses => {}
        }
        let reaches = |file: &&str| self.live.impact(&self.path(file)) == Impact::File;
        let (change, looked) = if !touched.is_empty() && touched.iter().all(reaches) {
            let files = touched.iter().map(|file| self.path(file));
            (Change::Files(files.collect()), touched)
        } else {
            (Change::All, Vec::new())
        };
        let gone = self.let_time_pass(matches!(edit, Edit::TimePasses));
        self.live.rebuild(&change, &mut |_| {});
        self.expect(&looked, &gone);
    }

    /// Makes what is away be away for long, and tells what that is; or only just.
    fn let_time_pass(&mut self, is_long: bool) -> Vec<&'static str> {
        let now = Instant::now();
        let mut gone = Vec::new();
        for map in &mut self.live.maps {
            let path = map.file.path.clone().unwrap_or_default();
            if map.missing_since.is_some() {
                // A moment that is still to come has been for no time at all.
                let is_it = |file: &&&str| self.folder.path().join(file) == path;
                gone.extend(FILES.iter().find(is_it).filter(|_| is_long));
                map.missing_since = Some(if is_long {
                    now - MISSING_GRACE
                } else {
                    now + MISSING_GRACE * 1000
                });
            }
        }
        gone
    }

    /// What must have come of a look at these files, or at all; `gone` are away for long.
    fn expect(&mut self, looked: &[&'static str], gone: &[&'static str]) {
        let texts: BTreeMap<&str, Option<usize>> = FILES
            .into_iter()
            .map(|file| (file, self.says(file, &TEXTS)))
            .collect();
        for file in looked {
            self.take_in(file, texts[file]);
        }
        let is_enough = !looked.is_empty() && looked.iter().all(|file| texts[file].is_some());
        if is_enough || self.is_stuck() {
            return;
        }
        for file in FILES {
            self.take_in(file, texts[file]);
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
                self.good.remove(file);
                self.old.remove(file);
            }
        }
        let project = self.says(PROJECT_FILE, &PROJECTS).unwrap_or(0);
        let picture = self.says(PICTURE, &PICTURES).unwrap_or(0);
        for (file, text) in &self.good {
            let meets_another =
                project != self.project || picture != self.picture && *text == SHOWS;
            if texts[file].is_none_or(|text| text >= GOOD) && meets_another {
                self.old.insert(file);
            }
        }
        (self.project, self.picture) = (project, picture);
    }

    fn take_in(&mut self, file: &'static str, text: Option<usize>) {
        if text.is_some_and(|text| TEXTS[text].contains("activit")) {
            self.maps.insert(file);
        }
        if let Some(text) = text.filter(|text| *text < GOOD) {
            self.good.insert(file, text);
            self.old.remove(file);
        }
    }

    /// Whether the project file keeps everything but known maps from being looked at.
    pub(crate) fn is_stuck(&self) -> bool {
        self.says(PROJECT_FILE, &PROJECTS) == Some(PROJECTS.len() - 1)
    }

    /// What differs from an edition that is made from scratch: paths, and what is wrong.
    pub(crate) fn differences(&self, seen: &mut HashMap<Made, Snapshot>) -> Vec<String> {
        let made = self.made();
        let wanted = seen
            .entry(made.clone())
            .or_insert_with(|| from_scratch(&made));
        let found = self.live.last.as_ref().expect("there is an edition");
        let has_away = self.live.maps.iter().any(|map| map.missing_since.is_some());
        let is_whole = !has_away
            && FILES.into_iter().all(|file| {
                let text = self.says(file, &TEXTS);
                text == self.good.get(file).copied()
            });
        if is_whole && found.errors != wanted.errors {
            return vec![format!("{:?} is not {:?}", found.errors, wanted.errors)];
        }
        let (wanted, found) = (&wanted.site, &found.site);
        let is_told = |path: &str| {
            let folder = path.split('/').next().unwrap_or_default();
            let is_of = |file: &&str| Path::new(file).file_stem() == Some(folder.as_ref());
            // What is about all maps shows the old ones, too.
            let is_of_one = path.contains('/') && folder != ASSETS && !self.old.iter().any(is_of);
            is_of_one || self.old.is_empty()
        };
        let paths: BTreeSet<&str> = [wanted, found]
            .into_iter()
            .flat_map(|site| site.iter().map(|(path, _)| path))
            .filter(|path| is_told(path))
            .collect();
        let differs = |path: &&str| wanted.get(path) != found.get(path);
        paths
            .into_iter()
            .filter(differs)
            .map(str::to_owned)
            .collect()
    }
}

fn live(folder: &Path) -> Preview {
    Preview::new(PreviewOptions {
        folder: folder.to_owned(),
        ..PreviewOptions::default()
    })
}

/// Writes a file; an empty picture is none.
fn write(path: &Path, text: &str) {
    if path.ends_with(PICTURE) && text.is_empty() {
        let _ = fs::remove_file(path);
    } else {
        fs::write(path, text).expect("a file");
    }
}

fn lay_out(folder: &Path, (good, project, picture): &Made) {
    for inner in ["sub", "tub"] {
        fs::create_dir_all(folder.join(inner)).expect("a folder");
    }
    for (file, text) in good {
        write(&folder.join(file), TEXTS[*text]);
    }
    write(&folder.join(PROJECT_FILE), PROJECTS[*project]);
    write(&folder.join(PICTURE), PICTURES[*picture]);
}

/// What a first look makes; its site is the one that `build` makes.
fn from_scratch(made: &Made) -> Snapshot {
    let folder = tempfile::tempdir().expect("a folder");
    lay_out(folder.path(), made);
    let mut live = live(folder.path());
    live.rebuild(&Change::All, &mut |_| {});
    let workspace = Workspace::open(&[], folder.path(), today(None)).expect("a project");
    let output = folder.path().join("site");
    let loaded = workspace.load(&output, &mut io::empty());
    let loaded = loaded.expect("it can be read");
    if !loaded.has_errors() {
        let request = ThemeRequest::new(&workspace, None);
        let source = request.read().expect("a theme");
        let theme = request.compile(&source).expect("it is sound");
        let common = live.options.site_context(&workspace.project, &theme);
        let render = |map| render_map(map, common).expect("it renders");
        let maps: Vec<_> = loaded.maps.iter().map(render).collect();
        let site = assemble(&maps, common, &loaded.images).expect("it renders");
        assert!(site == live.site, "a first look and a build are two things");
    }
    live.last.expect("there is an edition")
}
