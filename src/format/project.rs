//! The project file: what the maps of one folder have in common.

use super::decoder::Decoder;
use super::faults::Fault;
use super::fields;
use super::limits::Limits;
use super::open::Fields;
use super::suggest;
use super::texts::shown;
use super::yaml::{Entry, Node, Value};
use crate::map::{Meaning, Status, Statuses, is_id, key};
use crate::text::Span;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A project, every field with its default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    /// The index page's title.
    pub title: String,
    /// Which files below the project's folder are maps, as globs; none means every YAML file.
    pub maps: Option<Vec<String>>,
    /// A built-in theme's name, or a folder relative to the project's.
    pub theme: String,
    /// The theme's own options.
    pub theme_options: BTreeMap<String, String>,
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
    /// The level of each rule that was given one; `None` is off.
    pub levels: BTreeMap<String, Option<crate::text::Level>>,
    /// Whether rules may look at the calendar.
    pub today: bool,
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
            theme: "wall".to_owned(),
            theme_options: BTreeMap::new(),
            output: "site".to_owned(),
            base_url: None,
            links: Vec::new(),
            statuses: Arc::default(),
            estimates: "points".to_owned(),
            levels: BTreeMap::new(),
            today: false,
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

/// Reads the fields of a project file. `rules` are the ids of all gap rules.
pub(super) fn read(
    decoder: &mut Decoder,
    entries: &[Entry],
    span: Span,
    rules: &[&str],
) -> Project {
    let fields = decoder.fields(&fields::PROJECT, entries, span);
    let mut project = Project::default();
    let mut name = |what: &str| {
        fields
            .get(what)
            .and_then(|node| decoder.name(node, what))
            .map(|text| text.text)
    };
    project.title = name("title").unwrap_or(project.title);
    project.theme = name("theme").unwrap_or(project.theme);
    project.output = name("output").unwrap_or(project.output);
    project.estimates = name("estimates").unwrap_or(project.estimates);
    project.base_url = name("base_url").map(|url| format!("{}/", url.trim_end_matches('/')));
    if let Some(node) = fields.get("base_url")
        && !project
            .base_url
            .as_ref()
            .is_some_and(|url| url.starts_with("https://") || url.starts_with("http://"))
    {
        decoder
            .fault(
                Fault::UnknownValue,
                node.span,
                "the base_url is not a web address",
            )
            .help("begin it with `https://`");
    }
    project.maps = fields.get("maps").map(|node| {
        let globs = decoder.values(node).iter();
        globs
            .filter_map(|node| decoder.name(node, "glob"))
            .map(|glob| glob.text)
            .collect()
    });
    project.theme_options = pairs(decoder, &fields, "theme_options")
        .into_iter()
        .collect();
    project.links = pairs(decoder, &fields, "links")
        .iter()
        .map(|(reference, address)| (Pattern::new(reference), Pattern::new(address)))
        .collect();
    project.statuses = Arc::new(Statuses::new(statuses(decoder, &fields)));
    project.levels = levels(decoder, &fields, rules);
    if let Some(node) = fields.get("today") {
        project.today = decoder.choice(node, "answer", &["false", "true"]) == Some(1);
    }
    project.limits = limits(decoder, &fields);
    project
}

fn pairs(decoder: &mut Decoder, fields: &Fields, name: &str) -> Vec<(String, String)> {
    let Some(node) = fields.get(name) else {
        return Vec::new();
    };
    let Value::Map(entries) = &node.value else {
        decoder
            .fault(
                Fault::WrongKind,
                node.span,
                format!("expected `{name}` as a mapping, found {}", node.kind()),
            )
            .help("write one `key: value` a line, indented");
        return Vec::new();
    };
    entries
        .iter()
        .filter_map(|entry| {
            let key = decoder.name(&entry.key, "key")?;
            Some((key.text, decoder.name(&entry.value, "value")?.text))
        })
        .collect()
}

fn statuses(decoder: &mut Decoder, fields: &Fields) -> Vec<Status> {
    let Some(node) = fields.get("statuses") else {
        return Vec::new();
    };
    let mut statuses: Vec<Status> = Vec::new();
    for node in decoder.values(node) {
        let (id, value) = match &node.value {
            Value::Map(entries) if entries.len() == 1 => (&entries[0].key, Some(&entries[0].value)),
            _ => (node, None),
        };
        let Some(id) = decoder.id(id, "id of the status") else {
            continue;
        };
        let mut status = Status {
            id: id.text.clone(),
            name: id.text,
            means: Meaning::Todo,
        };
        match value.map(|value| (&value.value, value)) {
            Some((Value::Map(entries), value)) => {
                let fields = decoder.fields(&fields::STATUS, entries, value.span);
                if let Some(name) = fields
                    .get("name")
                    .and_then(|node| decoder.name(node, "name"))
                {
                    status.name = name.text;
                }
                let words = Meaning::ALL.map(Meaning::word);
                let means = fields
                    .get("means")
                    .and_then(|node| decoder.choice(node, "meaning", &words));
                status.means = means.map_or(Meaning::Todo, |at| Meaning::ALL[at]);
            }
            Some((_, value)) => {
                let Some(name) = decoder.name(value, "name of the status") else {
                    continue;
                };
                status.name = name.text;
                // `- done: Shipped` renames a default and keeps its meaning.
                status.means = Meaning::from_word(&status.id).unwrap_or(Meaning::Todo);
            }
            None => status.means = Meaning::from_word(&status.id).unwrap_or(Meaning::Todo),
        }
        if statuses
            .iter()
            .any(|other| key(&other.id) == key(&status.id))
        {
            decoder
                .fault(
                    Fault::DuplicateId,
                    id.span,
                    format!("two statuses have the id `{}`", status.id),
                )
                .help("give one of them another id");
            continue;
        }
        statuses.push(status);
    }
    statuses
}

/// The level words of `gaps:`; a rule's options are a mapping.
fn levels(
    decoder: &mut Decoder,
    fields: &Fields,
    rules: &[&str],
) -> BTreeMap<String, Option<crate::text::Level>> {
    use crate::text::Level;
    let Some(node) = fields.get("gaps") else {
        return BTreeMap::new();
    };
    let Value::Map(entries) = &node.value else {
        decoder
            .fault(Fault::WrongKind, node.span, "expected `gaps` as a mapping")
            .help("write one `rule: level` a line, for example `no-goal: off`");
        return BTreeMap::new();
    };
    let mut levels = BTreeMap::new();
    for Entry { key, value } in entries {
        let Some(rule) = decoder.name(key, "rule") else {
            continue;
        };
        if !rules.contains(&rule.text.as_str()) {
            let help = suggest::advice(&rule.text, rules.iter().copied(), "");
            decoder
                .fault(
                    Fault::UnknownRule,
                    rule.span,
                    format!("unknown rule `{}`", shown(&rule.text)),
                )
                .help(help);
            continue;
        }
        let words = ["off", "note", "warning", "error"];
        let Some(at) = decoder.choice(value, "level", &words) else {
            continue;
        };
        levels.insert(
            rule.text,
            [
                None,
                Some(Level::Note),
                Some(Level::Warning),
                Some(Level::Error),
            ][at],
        );
    }
    levels
}

fn limits(decoder: &mut Decoder, fields: &Fields) -> Limits {
    let mut limits = Limits::default();
    let Some(node) = fields.get("limits") else {
        return limits;
    };
    let Value::Map(entries) = &node.value else {
        decoder
            .fault(
                Fault::WrongKind,
                node.span,
                "expected `limits` as a mapping",
            )
            .help("write one `limit: number` a line, for example `items: 500000`");
        return limits;
    };
    let fields = decoder.fields(&fields::LIMITS, entries, node.span);
    let mut set = |limit: &mut u32, name: &str, most: u32| {
        let number = |node: &Node| decoder.count(node, name, most);
        *limit = fields.get(name).and_then(number).unwrap_or(*limit);
    };
    set(&mut limits.file_mib, "file_mib", Limits::MOST.file_mib);
    set(&mut limits.depth, "depth", Limits::MOST.depth);
    set(&mut limits.items, "items", Limits::MOST.items);
    set(&mut limits.cells, "cells", Limits::MOST.cells);
    limits
}
