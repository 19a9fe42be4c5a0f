//! References: the names and ids that refer to an item, and the items they resolve to.

use super::decoder::Decoder;
use crate::format::error_code::ErrorCode;
use crate::format::project::Project;
use crate::format::repair::{rewrite, with_hashtag};
use crate::format::suggest::{self, excerpt};
use crate::format::yaml::Node;
use crate::map::{PersonaIx, ReleaseIx, SpannedText, reference_key};
use crate::text::Span;
use std::collections::{HashMap, HashSet};

/// The number of items whose ids and names are compared with a misspelled one.
const MAX_COMPARED: usize = 1000;

/// The number of places that are shown for an ambiguous name.
const MAX_PLACES: usize = 4;

/// The shortest name that is surely misspelled if it is near another one; a shorter one may not be declared yet.
const MIN_TYPO: usize = 5;

/// What the values of a map can refer to.
#[derive(Clone)]
pub(crate) struct Scope<'c> {
    /// The project the map belongs to: its statuses, and the patterns of short references.
    pub(crate) project: &'c Project,
    /// The ids of all gap rules.
    pub(crate) rules: &'c [&'c str],
    /// The personas that were declared so far.
    pub(crate) personas: NameTable,
    /// The releases that were declared so far.
    pub(crate) releases: NameTable,
}

impl<'c> Scope<'c> {
    /// A scope without personas and releases.
    pub(crate) fn new(project: &'c Project, rules: &'c [&'c str]) -> Self {
        Self {
            project,
            rules,
            personas: NameTable::new("persona", ErrorCode::UnknownPersona).in_list("personas"),
            releases: NameTable::new("release", ErrorCode::UnknownRelease).in_list("releases"),
        }
    }
}

/// The items of one kind that a reference can name.
#[derive(Clone)]
pub(crate) struct NameTable {
    /// What messages call one of them, such as `release`.
    noun: &'static str,
    /// The code of the error of an unknown name.
    unknown_code: ErrorCode,
    /// The field of the map that lists all of them, such as `releases`.
    list: Option<&'static str>,
    /// The positions of the items that a matching key could mean.
    positions: HashMap<String, Vec<usize>>,
    /// The id and the name of each item. The id of one that declares none is made from its name, and has
    /// the same span.
    items: Vec<(SpannedText, SpannedText)>,
    /// The matching keys of items whose declaration is invalid.
    invalid: HashSet<String>,
    /// Whether the list itself is wrong, so that any name may be in it.
    is_open: bool,
}

impl NameTable {
    /// A table without items. Unknown names are reported with `unknown_code`.
    pub(crate) fn new(noun: &'static str, unknown_code: ErrorCode) -> Self {
        Self {
            noun,
            unknown_code,
            list: None,
            positions: HashMap::new(),
            items: Vec::new(),
            invalid: HashSet::new(),
            is_open: false,
        }
    }

    /// Sets the field of the map that lists all items of this kind.
    fn in_list(mut self, list: &'static str) -> Self {
        self.list = Some(list);
        self
    }

    /// Adds an item at the next position.
    pub(crate) fn add(&mut self, id: SpannedText, name: &SpannedText) {
        let position = self.items.len();
        let (id_key, name_key) = (reference_key(&id.text), reference_key(&name.text));
        if name_key != id_key {
            self.positions.entry(name_key).or_default().push(position);
        }
        self.positions.entry(id_key).or_default().push(position);
        self.items.push((id, name.clone()));
    }

    /// Adds a name of an item whose declaration is invalid, so that references to it are not
    /// reported as well.
    pub(crate) fn add_invalid(&mut self, name: &str) {
        self.invalid.insert(reference_key(name));
    }

    /// Sets whether the list of the items is wrong, so that no reference to it is.
    pub(crate) fn set_open(&mut self, is_open: bool) {
        self.is_open = is_open;
    }

    /// Whether any item can be referred to as `name`.
    pub(crate) fn contains(&self, name: &str) -> bool {
        let key = reference_key(name);
        self.positions.contains_key(&key) || self.is_invalid(&key)
    }

    /// Whether `key` may be an item whose declaration is invalid.
    fn is_invalid(&self, key: &str) -> bool {
        self.is_open || self.invalid.contains(key)
    }

    /// The span of the id of the item at a position.
    pub(crate) fn id_span(&self, position: usize) -> Span {
        self.items[position].0.span
    }

    /// The position of the item that was declared with this id.
    pub(crate) fn with_id(&self, id: &str) -> Option<usize> {
        let wanted = reference_key(id);
        self.positions
            .get(&wanted)?
            .iter()
            .copied()
            .find(|at| reference_key(&self.items[*at].0.text) == wanted)
    }
}

impl Decoder {
    /// The persona that a reference names.
    pub(crate) fn persona(&mut self, node: &Node, scope: &Scope) -> Option<PersonaIx> {
        self.reference(node, &scope.personas).map(PersonaIx::new)
    }

    /// The release that a reference names.
    pub(crate) fn release(&mut self, node: &Node, scope: &Scope) -> Option<ReleaseIx> {
        self.reference(node, &scope.releases).map(ReleaseIx::new)
    }

    /// The position of the item that a reference names. Reports an error if there is no such item,
    /// or more than one.
    pub(crate) fn reference(&mut self, node: &Node, names: &NameTable) -> Option<usize> {
        let noun = names.noun;
        let text = self.scalar(node, noun)?;
        let span = node.span;
        let found = names.positions.get(&reference_key(text));
        match found.map_or(&[][..], Vec::as_slice) {
            [only] => return Some(*only),
            [] if names.is_invalid(&reference_key(text)) => {}
            [] => self.unknown_reference(text, span, names),
            several => {
                let ids = several.iter().map(|at| names.items[*at].0.text.as_str());
                let help = suggest::use_one_of(ids);
                let message = format!("`{}` matches more than one {noun}", excerpt(text));
                let mut report = self.error(ErrorCode::Ambiguous, span, message).help(help);
                for at in several.iter().take(MAX_PLACES) {
                    let (id, name) = &names.items[*at];
                    report = report.related(format!("has the id `{}`", id.text), name.span);
                }
            }
        }
        None
    }

    fn unknown_reference(&mut self, text: &str, span: Span, names: &NameTable) {
        let noun = names.noun;
        let known = names.items.iter().take(MAX_COMPARED);
        let all_names = known.clone();
        let candidates = known.flat_map(|(id, name)| [id.text.as_str(), name.text.as_str()]);
        let near = if self.is_next_searched() {
            suggest::nearest(text, candidates)
        } else {
            None
        };
        let whole = with_hashtag(self.text(), span);
        let message = format!("unknown {noun} `{}`", excerpt(text));
        let report = self.error(names.unknown_code, span, message);
        let several: Vec<&str> = text.split(',').map(str::trim).collect();
        let are_known = several.len() > 1 && several.iter().all(|name| names.contains(name));
        if are_known && noun == "release" {
            report
                .help("a story ships in one release: name one of them, or split the story")
                .suggest(span, |text| rewrite::replaced(text, span, several[0]));
            return;
        }
        if are_known {
            let list = format!("[{}]", several.join(", "));
            report
                .help("did you mean a list?")
                .suggest(span, |text| rewrite::replaced(text, span, &list))
                .certain_if(true);
            return;
        }
        // `Release #2` and `mvp // maybe`.
        let comment = text.split_once(" //");
        let comment = comment.filter(|(name, _)| names.contains(name));
        if let Some((name, comment)) = comment {
            let line = format!("{} # {}", name.trim_end(), comment.trim_start());
            report
                .help("start a comment with `#`")
                .suggest(span, |text| rewrite::replaced(text, span, &line));
            return;
        }
        if let Some(whole) = whole.filter(|(_, name)| names.contains(name)) {
            let (span, name) = whole;
            report
                .help("YAML reads text after `#` as a comment: put the text in quotes")
                .suggest(span, |text| {
                    rewrite::replaced(text, span, &rewrite::quoted(&name))
                });
            return;
        }
        match near {
            Some(near) => {
                // A short name may be one that isn't declared yet.
                let others = all_names.filter(|(id, name)| id.text != near && name.text != near);
                let others = others.flat_map(|(id, name)| [id.text.as_str(), name.text.as_str()]);
                let is_typo =
                    text.chars().count() >= MIN_TYPO && suggest::is_only_near(text, near, others);
                report.suggest_word(span, near).certain_if(is_typo);
            }
            None => {
                let known = names.items.iter().map(|(id, _)| id.text.as_str());
                let add = names
                    .list
                    .map(|list| format!("add `{}` to `{list}`", excerpt(text)));
                let known = (!names.items.is_empty()).then(|| suggest::use_one_of(known));
                let help: Vec<String> = known.into_iter().chain(add).collect();
                report.help(help.join(", or "));
            }
        }
    }
}
