//! Changes of a map as edits of its text: the smallest ones, which keep comments, quotes, order, line ends and every
//! other byte.
//!
//! ```text
//! text ── yaml::SyntaxTree ──▶ written map ── meaning (a change) ──▶ written map after it
//!   │                                                                       │
//!   └──────────────── steps: edits that make the text say that ◀────────────┘
//! ```
//!
//! - [`written`]: the map as it was typed, without forms, quotes and places.
//! - [`meaning`]: what each kind of change does to a written map. It knows no YAML.
//! - [`steps`]: finds what differs between two written maps, and lets `typed` edit it, one thing after the other.
//! - [`typed`]: edits one thing of a text, in whichever form it is typed: bare, as a pair, long, in brackets.
//! - [`prove`]: reads the edited text again, and compares what it says with what it should say.
//!
//! So a change is defined once, for all forms; and nothing is written that hasn't been proved: the new text says
//! exactly what the change means (P1), has all comments but those of removed things, in order (P2), has no errors
//! (P3), can be turned back (P4); and a change that is already so edits nothing (P5).

mod meaning;
mod prove;
mod refusal;
mod steps;
mod typed;
mod written;

pub use refusal::{EditRefusal, RefusalKind};
pub(crate) use typed::{TextRole, scalar};

use super::decode::read_map;
use super::error_code::ErrorCode;
use super::project::Project;
use super::yaml::SyntaxTree;
use crate::map::{Change, ItemRef};
use crate::text::{Diagnostic, Edits, Level, Source, Span};
use meaning::{MapBefore, Outcome};
use prove::EditedText;
use refusal::{Objection, Refused};
use std::sync::Arc;
use steps::edits_between;
use typed::TypedMap;
use written::{ItemKey, WrittenItem, name_of, written_map};

/// The edits that make changes in a text, and what they did.
#[derive(Debug)]
pub struct EditedMap {
    /// The edits of the whole text; none if all of it was already so.
    pub edits: Edits,
    /// What each single change did, in order.
    pub done: Vec<DoneChange>,
}

/// What a change did.
#[derive(Clone, Debug)]
pub struct DoneChange {
    /// The change itself; never [`Change::Several`].
    pub change: Change,
    /// The item that it was about, with the id that it has after the change: of an added item, its new one; of a removed
    /// item, its last one. `None` for the map.
    pub item: Option<ItemRef>,
    /// The title or name of that item after the change, or before its removal; of the map, its title.
    pub name: String,
    /// Whether anything changed; otherwise it was already so.
    pub is_edit: bool,
    /// How many comments were removed with what they belong to.
    pub comments: usize,
    /// How many references in the map followed a new id or name.
    pub references: usize,
}

/// The edits that make changes in a map: all of them or none, each in the map that the ones before it lead to.
/// `rules` are the ids of all gap rules.
///
/// # Errors
///
/// The map has errors, or one of the changes can't be made.
pub fn edit_map(
    source: &Arc<Source>,
    project: &Project,
    rules: &[&str],
    changes: &[Change],
) -> Result<EditedMap, EditRefusal> {
    let mut edited = EditedMap {
        edits: Edits::default(),
        done: Vec::new(),
    };
    let editor = MapEditor { project, rules };
    let mut source = Arc::clone(source);
    for change in changes.iter().flat_map(single_changes) {
        let refused = |Refused { kind, diagnostics }| EditRefusal {
            change: edited.done.len(),
            kind,
            diagnostics,
        };
        // After a change, the map is known to have no errors.
        let may_have_errors = edited.done.is_empty();
        let step = editor.edit(&source, change, may_have_errors);
        let EditedStep { edits, done } = step.map_err(refused)?;
        if done.is_edit {
            source = Arc::new(Source::new(source.name(), edits.apply(source.text())));
            edited.edits = edited.edits.then(&edits);
        }
        edited.done.push(done);
    }
    Ok(edited)
}

/// A change without [`Change::Several`].
fn single_changes(change: &Change) -> Vec<&Change> {
    match change {
        Change::Several(changes) => changes.iter().flat_map(single_changes).collect(),
        single => vec![single],
    }
}

fn errors_of(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    diagnostics.retain(|found| found.level == Level::Error);
    diagnostics
}

/// The objection to a change after which an anchor has no alias, or an alias no anchor. The text as it would be
/// then says nothing about that to readers.
fn separated_anchor(text: &str, errors: &[Diagnostic]) -> Option<Objection> {
    let words = errors
        .iter()
        .filter(|found| found.code == ErrorCode::Unquoted.as_str());
    let mut words = words.map(|found| found.place.source.slice(found.place.span));
    let name = words.find_map(|word| word.strip_prefix(['&', '*']))?;
    let anchor = text.find(&format!("&{name}")).unwrap_or_default();
    let message = format!("the change would separate the anchor `{name}` from its alias");
    let help = "write the text out at each place, or edit the file by hand";
    let objection = Objection::new(RefusalKind::Shared, message, help);
    Some(objection.at(Span::new(anchor, anchor + 1 + name.len())))
}

/// The edits of a single change.
struct EditedStep {
    edits: Edits,
    done: DoneChange,
}

/// Makes changes in maps.
struct MapEditor<'p> {
    project: &'p Project,
    rules: &'p [&'p str],
}

impl MapEditor<'_> {
    fn edit(
        &self,
        source: &Arc<Source>,
        change: &Change,
        may_have_errors: bool,
    ) -> Result<EditedStep, Refused> {
        let text = source.text();
        let max_depth = self.project.limits.depth as usize;
        let decode = || may_have_errors.then(|| read_map(source, self.project, self.rules));
        let (decoded, tree) = rayon::join(decode, || SyntaxTree::parse(text, max_depth));
        if let Some(decoded) = decoded.filter(|decoded| decoded.value.is_none()) {
            return Err(Refused {
                kind: RefusalKind::HasErrors,
                diagnostics: errors_of(decoded.diagnostics),
            });
        }
        let refuse = |objection: Objection| objection.refuse(source, |_| None);
        let unproved = |why| refuse(Objection::unproved(why));
        let tree = tree.map_err(|_| unproved("no tree"))?;
        if let Some(mark) = tree.explicit_key {
            let message = "maps with a `?` before a key can't be edited";
            let help = "write `key: value` instead";
            return Err(refuse(Objection::unsupported(mark, message, help)));
        }
        let before = written_map(&tree).ok_or_else(|| unproved("no map"))?;
        let place_of = |key| place_of(&tree, text, &before, key);
        let refuse = |objection: Objection| objection.refuse(source, place_of);
        let map = MapBefore::new(&before, self.rules);
        let outcome = map.after(change).map_err(refuse)?;
        let mut done = describe(change, &map, &outcome);
        if outcome.map == before {
            let edits = Edits::default();
            return Ok(EditedStep { edits, done });
        }
        let edits = edits_between(text, &tree, &before, &outcome.map, max_depth).map_err(refuse)?;
        let after = Arc::new(Source::new(source.name(), edits.apply(text)));
        let decode = || read_map(&after, self.project, self.rules);
        let parse = || SyntaxTree::parse(after.text(), max_depth);
        let (decoded, tree_after) = rayon::join(decode, parse);
        // P3: the map has no errors after the change.
        if decoded.value.is_none() {
            let diagnostics = errors_of(decoded.diagnostics);
            return Err(match separated_anchor(text, &diagnostics) {
                Some(objection) => refuse(objection),
                None => Refused {
                    kind: RefusalKind::WouldBreak,
                    diagnostics,
                },
            });
        }
        let tree_after = tree_after.map_err(|_| refuse(Objection::unproved("no tree")))?;
        let proof = EditedText {
            before: text,
            tree_before: &tree,
            after: after.text(),
            tree_after: &tree_after,
            edits: &edits,
        };
        done.comments = proof.prove(&outcome.map, change).map_err(refuse)?;
        done.is_edit = true;
        Ok(EditedStep { edits, done })
    }
}

/// What a change does, before it is known whether it does anything.
fn describe(change: &Change, map: &MapBefore, outcome: &Outcome) -> DoneChange {
    let after = outcome.item.and_then(|key| outcome.map.find(key));
    let item = after.or_else(|| map.map.find(outcome.item?));
    let names = outcome.names.as_ref().filter(|_| after.is_some());
    let names = names.unwrap_or(&map.names);
    DoneChange {
        change: change.clone(),
        item: item.and_then(|item| Some(names.get(item.key)?.item.clone())),
        name: match item {
            Some(item) => name_of(item).to_owned(),
            None => outcome.map.text("title").unwrap_or_default().to_owned(),
        },
        is_edit: false,
        comments: 0,
        references: outcome.references,
    }
}

/// The place of an item's name in a text.
fn place_of(tree: &SyntaxTree, text: &str, map: &WrittenItem, key: ItemKey) -> Option<Span> {
    let path = map.path_to(key)?;
    let site = TypedMap::new(text, tree).site(&path).ok()?;
    Some(site.name_span())
}
