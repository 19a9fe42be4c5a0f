//! The project file: what the maps of one folder have in common.

mod read;
mod rules;

pub use read::read_project;
pub(crate) use read::{LIMITS, PROJECT, STATUS};
pub use rules::{OptionKind, RuleLevel, RuleOptionSpec, RuleSettings, RuleSpec};

use crate::map::{Date, SpannedText, Statuses, is_id};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A project, every field with its default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    /// The index page's title.
    pub title: String,
    /// Which files below the project's folder are maps, as globs; none means every YAML file.
    pub maps: Option<Vec<String>>,
    /// A built-in theme's name, or a folder relative to the project's, where it asks for one.
    pub theme: Option<SpannedText>,
    /// The theme's own options: each key with its value.
    pub theme_options: Vec<(SpannedText, SpannedText)>,
    /// The folder the site is written to, relative to the project's.
    pub output: String,
    /// Where the site will stand, with a `/` at its end.
    pub base_url: Option<String>,
    /// Short references: what stands before and after the `*`, and the same of the address.
    pub links: Vec<(Pattern, Pattern)>,
    /// The statuses of stories.
    pub statuses: Arc<Statuses>,
    /// The unit shown beside totals.
    pub estimates: String,
    /// What is said of gap rules, by their ids.
    pub rules: BTreeMap<&'static str, RuleSettings>,
    /// Whether rules may know what day it is.
    pub asks_for_today: bool,
    /// The day it is, where rules may know it: filled in by whoever has a clock.
    pub today: Option<Date>,
    /// How large a map may be.
    pub limits: Limits,
}

/// A text with at most one `*` in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    before: String,
    after: Option<String>,
}

impl Pattern {
    fn new(text: &str) -> Self {
        match text.split_once('*') {
            Some((before, after)) => Self {
                before: before.to_owned(),
                after: Some(after.to_owned()),
            },
            None => Self {
                before: text.to_owned(),
                after: None,
            },
        }
    }

    /// What stands for the `*` in `text`: letters, digits, `.`, `_` and `-`.
    fn matched<'t>(&self, text: &'t str) -> Option<&'t str> {
        let rest = text.strip_prefix(&self.before)?;
        match &self.after {
            None => rest.is_empty().then_some(""),
            Some(after) => rest.strip_suffix(after.as_str()).filter(|star| is_id(star)),
        }
    }

    fn filled(&self, star: &str) -> String {
        match &self.after {
            None => self.before.clone(),
            Some(after) => format!("{}{star}{}", self.before, after.replace('*', star)),
        }
    }
}

impl Default for Project {
    fn default() -> Self {
        Self {
            title: "Story maps".to_owned(),
            maps: None,
            theme: None,
            theme_options: Vec::new(),
            output: "site".to_owned(),
            base_url: None,
            links: Vec::new(),
            statuses: Arc::default(),
            estimates: "points".to_owned(),
            rules: BTreeMap::new(),
            asks_for_today: false,
            today: None,
            limits: Limits::default(),
        }
    }
}

impl Project {
    /// The address that a short reference such as `SHOP-12` stands for.
    pub fn address_of(&self, reference: &str) -> Option<String> {
        self.links.iter().find_map(|(pattern, address)| {
            pattern.matched(reference).map(|star| address.filled(star))
        })
    }
}

/// The limits that keep a small or hostile file from exhausting the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The size of one file, in MiB.
    pub file_mib: u32,
    /// Lists and mappings inside of each other.
    pub depth: u32,
    /// Personas, releases, activities, tasks and stories of one map together.
    pub items: u32,
    /// Rendered cells: every column of the wall, release and persona against every release and
    /// persona. This is what a map costs to show, whether or not anything stands in its cells.
    pub cells: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_mib: 32,
            depth: 64,
            items: 250_000,
            cells: 1_000_000,
        }
    }
}

impl Limits {
    /// The most that a project may ask for; spans and recursion are made for no more.
    pub const MOST: Limits = Limits {
        file_mib: 1024,
        depth: 200,
        items: 10_000_000,
        cells: 100_000_000,
    };

    /// How many nodes all aliases of one file may add together, a long text counted as one more
    /// for every 64 bytes. It is not raised by anything:
    /// what grows beyond it is a bomb, not a map.
    pub const ALIASED_NODES: usize = 100_000;
}
