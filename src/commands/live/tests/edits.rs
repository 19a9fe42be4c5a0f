//! What files can say, and what can be done to them.

use proptest::prelude::*;
use proptest::sample::select;

/// Files that may be maps; some want the same folder of the site. The last is always a good map:
/// where all maps are away, it is the folder that is away.
pub(crate) const FILES: [&str; 6] = [
    "a.yaml",
    "b.yaml",
    "sub/a.yaml",
    "sub/c.yml",
    "tub/a.yaml",
    "z.yaml",
];

/// What a map's file can say. Those that are maps name a picture, releases, people or nothing.
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

/// The last is no map, and nothing like one.
pub(crate) const NO_MAP: usize = TEXTS.len() - 1;

/// How many of them are maps.
pub(crate) const GOOD: usize = 5;

/// What the project file can say; the first is none, and the last is wrong.
pub(crate) const PROJECTS: [&str; 5] = [
    "",
    "title: Ours\n",
    "estimates: days\nbase_url: https://a.example/\n",
    "gaps: {no-goal: off}\n",
    "titel: Ours\n",
];

/// The text that shows a picture.
pub(crate) const SHOWS: usize = 2;
pub(crate) const PICTURE: &str = "p.png";

/// What the picture can be; where it is empty, there is none.
pub(crate) const PICTURES: [&str; 3] = ["", "one", "two"];

#[derive(Clone, Debug)]
pub(crate) enum Edit {
    /// A file says something; before it settled, it may have said something else.
    Write(&'static str, usize, Option<usize>),
    Remove(&'static str),
    Rename(&'static str, &'static str),
    Picture(usize),
    Project(usize),
    /// What is away has been away for long.
    TimePasses,
}

/// Anything that somebody may do next.
pub(crate) fn edit() -> impl Strategy<Value = Edit> {
    let file = || select(&FILES[..FILES.len() - 1]);
    let text = || 0..TEXTS.len();
    prop_oneof![
        8 => (file(), text(), proptest::option::of(text()))
            .prop_map(|(file, text, before)| Edit::Write(file, text, before)),
        3 => file().prop_map(Edit::Remove),
        3 => (file(), file()).prop_map(|(from, to)| Edit::Rename(from, to)),
        2 => (0..PICTURES.len()).prop_map(Edit::Picture),
        2 => (0..PROJECTS.len()).prop_map(Edit::Project),
        3 => Just(Edit::TimePasses),
    ]
}
