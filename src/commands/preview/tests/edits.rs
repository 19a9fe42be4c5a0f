//! The contents that files can have in the tests, and the edits of them.

use proptest::prelude::*;
use proptest::sample::select;

/// Files that may be maps. Some have the same name, so that their pages collide. The last one is always
/// a valid map: if all maps were missing, it would be the folder that is missing.
pub(crate) const FILES: [&str; 6] = [
    "a.yaml",
    "b.yaml",
    "sub/a.yaml",
    "sub/c.yml",
    "tub/a.yaml",
    "z.yaml",
];

/// The contents of a map file. Valid maps come first.
pub(crate) const TEXTS: [&str; 9] = [
    "title: One\nactivities: []\n",
    "title: Two\nactivities: [A]\n",
    "title: Three\ndescription: See ![it](p.png)\nactivities: [{activity: A, tasks: [T]}]\n",
    "title: Four\npersonas: [p]\nreleases: [r]\nactivities: [{activity: A, tasks: [{task: T, stories: [S: r]}]}]\n",
    "title: Five\nactivities: [{activity: A, tasks: [{task: T, stories: [{story: S, status: done}]}]}]\n",
    "title: Broken\nactivities: [A\n",
    "title: Broken\nactivitis: []\nactivities: [{}]\n",
    "",
    "nothing: of the sort\n",
];

/// The index of the last text, which doesn't look like a map.
pub(crate) const NO_MAP: usize = TEXTS.len() - 1;

/// The number of valid maps at the start of [`TEXTS`].
pub(crate) const VALID_TEXTS: usize = 5;

/// The contents of the project file. The last one has an error.
pub(crate) const PROJECTS: [&str; 5] = [
    "",
    "title: Ours\n",
    "estimates: days\nbase_url: https://a.example/\n",
    "gaps: {no-goal: off}\n",
    "titel: Ours\n",
];

/// The index in [`TEXTS`] of the map that shows the picture.
pub(crate) const WITH_PICTURE: usize = 2;
/// The path of the picture.
pub(crate) const PICTURE: &str = "p.png";

/// The contents of the picture. If they are empty, there is no such file.
pub(crate) const PICTURES: [&str; 3] = ["", "one", "two"];

#[derive(Clone, Debug)]
pub(crate) enum FileChange {
    /// Writes a map file, perhaps with other contents before it settles.
    Write(&'static str, usize, Option<usize>),
    Remove(&'static str),
    Rename(&'static str, &'static str),
    Picture(usize),
    Project(usize),
    /// Time passes, so that missing files are gone.
    TimePasses,
}

/// Any edit.
pub(crate) fn edit() -> impl Strategy<Value = FileChange> {
    let file = || select(&FILES[..FILES.len() - 1]);
    let text = || 0..TEXTS.len();
    prop_oneof![
        8 => (file(), text(), proptest::option::of(text()))
            .prop_map(|(file, text, before)| FileChange::Write(file, text, before)),
        3 => file().prop_map(FileChange::Remove),
        3 => (file(), file()).prop_map(|(from, to)| FileChange::Rename(from, to)),
        2 => (0..PICTURES.len()).prop_map(FileChange::Picture),
        2 => (0..PROJECTS.len()).prop_map(FileChange::Project),
        3 => Just(FileChange::TimePasses),
    ]
}
