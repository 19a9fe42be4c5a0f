//! The project file, with the settings that the maps of one folder share.

mod estimates;
mod fields;
mod import;
mod messages;
mod questions;
mod read;
mod rules;

pub(crate) use estimates::ESTIMATES;
pub use estimates::Estimates;
pub(crate) use fields::SHOWN_FIELD;
pub use fields::ShownField;
pub(crate) use import::IMPORT;
pub use import::ImportSettings;
pub(crate) use messages::described as described_text_error;
pub(crate) use questions::QUESTION;
pub use questions::{OwnQuestion, QuestionSettings};
pub use read::read_project;
pub(crate) use read::{LIMITS, PROJECT, STATUS};
pub(crate) use rules::is_dropped_rule;
pub use rules::{OptionKind, RuleLevel, RuleOptionSpec, RuleSettings, RuleSpec};

use crate::format::limits::Limits;
use crate::map::{Date, SpannedText, Statuses, is_id};
use crate::messages::{Catalog, Catalogs};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The settings of a project; those that the file leaves out have their defaults.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    /// The title of the index page.
    pub title: String,
    /// The globs of the files below the project's folder that are maps; `None` for all YAML files.
    pub maps: Option<Vec<String>>,
    /// The name of a built-in theme, or the path of a theme relative to the project's folder.
    pub theme: Option<SpannedText>,
    /// The options of the theme, as keys and values.
    pub theme_options: Vec<(SpannedText, SpannedText)>,
    /// The folder that the site is written to, relative to the project's folder, unless it is
    /// [`Project::DEFAULT_OUTPUT`].
    pub output: Option<SpannedText>,
    /// The web address of the site, which ends with `/`.
    pub base_url: Option<String>,
    /// Patterns of short references, and of the addresses they stand for.
    pub links: Vec<(Pattern, Pattern)>,
    /// The statuses that stories can have.
    pub statuses: Arc<Statuses>,
    /// The unit of estimates, and the sizes that stand for numbers.
    pub estimates: Estimates,
    /// The author's own fields that pages show, in the order of the file.
    pub fields: Vec<ShownField>,
    /// How exports of the project's tracker are read.
    pub import: ImportSettings,
    /// The settings of gap rules, by the id of the rule.
    pub rules: BTreeMap<&'static str, RuleSettings>,
    /// The questions for the room.
    pub questions: QuestionSettings,
    /// Whether rules may use the current day.
    pub uses_today: bool,
    /// The current day, if rules may use it. Decoding leaves it empty, since it has no clock.
    pub today: Option<Date>,
    /// The limits on the size of a map.
    pub limits: Limits,
    /// What pages say, with the texts that the project replaces.
    pub catalogs: Catalogs,
}

/// A text whose first `*`, if there is one, stands for a part that varies.
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

    /// The part of `text` in place of the `*`, which must have the form of an id; empty if the pattern has
    /// no `*`. `None` if `text` doesn't match.
    fn star_of<'t>(&self, text: &'t str) -> Option<&'t str> {
        let rest = text.strip_prefix(&self.before)?;
        match &self.after {
            None => rest.is_empty().then_some(""),
            Some(after) => rest.strip_suffix(after.as_str()).filter(|star| is_id(star)),
        }
    }

    /// The pattern with `star` in place of the `*`.
    fn with_star(&self, star: &str) -> String {
        match &self.after {
            None => self.before.clone(),
            Some(after) => format!("{}{star}{}", self.before, after.replace('*', star)),
        }
    }
}

impl Default for Project {
    fn default() -> Self {
        Self {
            title: Self::DEFAULT_TITLE.to_owned(),
            maps: None,
            theme: None,
            theme_options: Vec::new(),
            output: None,
            base_url: None,
            links: Vec::new(),
            statuses: Arc::default(),
            estimates: Estimates::default(),
            fields: Vec::new(),
            import: ImportSettings::default(),
            rules: BTreeMap::new(),
            questions: QuestionSettings::default(),
            uses_today: false,
            today: None,
            limits: Limits::default(),
            catalogs: Catalogs::default(),
        }
    }
}

impl Project {
    /// The title that pages show in their own language.
    const DEFAULT_TITLE: &'static str = "Story maps";

    /// The folder that the site is written to by default.
    pub const DEFAULT_OUTPUT: &'static str = "site";

    /// The title of the site, from the catalog of a page unless the project sets its own.
    pub fn site_title<'t>(&'t self, catalog: &'t Catalog) -> &'t str {
        match catalog.fixed_text("site-title") {
            Some(title) if self.title == Self::DEFAULT_TITLE => title,
            _ => &self.title,
        }
    }

    /// The language of maps that don't say theirs.
    pub fn default_lang(&self) -> &str {
        self.catalogs.declared_lang().unwrap_or("en")
    }

    /// The address that a short reference such as `SHOP-12` stands for.
    pub fn address_of(&self, reference: &str) -> Option<String> {
        self.links.iter().find_map(|(pattern, address)| {
            pattern
                .star_of(reference)
                .map(|star| address.with_star(star))
        })
    }
}
