//! Changes of a map as edits of its text: the smallest ones, which keep comments, quotes, order, line ends and every
//! other byte.
//!
//! ```text
//! text ── yaml::Tree ──▶ written map ── meaning (a change) ──▶ written map after it
//!   │                                                                │
//!   └── yaml::SyntaxTree ── steps: edits so that the text says that ◀┘
//! ```
//!
//! - [`editable`]: what changes start from: a text that was read.
//! - [`written`]: the map as it was typed, without forms, quotes and places.
//! - [`meaning`]: what each kind of change does to a written map. It knows no YAML.
//! - [`steps`]: finds what differs between two written maps, and lets `typed` edit it, one thing after the other.
//! - [`excerpt`]: the part of a long text that a change is about; only that is parsed again for each step.
//! - [`grown`]: writes an item in its long form.
//! - [`typed`]: edits one thing of a text, in whichever form it is typed: bare, as a pair, long, in brackets.
//! - [`prove`]: reads the edited text again, and compares what it says with what it should say.
//!
//! So a change is defined once, for all forms; and nothing is written that hasn't been proved: the new text says
//! exactly what the change means (P1), has all comments but those of removed things, in order (P2), has no errors
//! (P3), can be turned back (P4); and a change that is already so edits nothing (P5).

mod editable;
mod excerpt;
mod grown;
mod meaning;
mod prove;
mod refusal;
mod steps;
mod typed;
mod written;

pub use editable::{EditableMap, ReadText};
pub use refusal::{EditRefusal, RefusalKind};
pub(crate) use typed::{TextRole, scalar};

use super::comments::TypedText;
use super::error_code::ErrorCode;
use super::project::Project;
use super::yaml::SyntaxTree;
use crate::map::{Change, ItemRef};
use crate::text::{Diagnostic, Edits, Level, Source, Span};
use excerpt::MapExcerpt;
use meaning::{MapBefore, Outcome, change_may_change_ids};
use prove::{prove_comments, prove_meaning, prove_way_back};
use refusal::{About, Objection, Refused};
use std::sync::Arc;
use steps::edits_between;
use typed::TypedMap;
use written::{ItemKey, WrittenItem, name_of};

/// The edits that make changes in a text, and what they did.
#[derive(Debug)]
pub struct EditedMap {
    /// The edits of the whole text; none if all of it was already so.
    pub edits: Edits,
    /// What each single change did, in order.
    pub done: Vec<DoneChange>,
    /// The text after the changes, as it was read for the proof; `None` if all of it was already so.
    pub after: Option<ReadText>,
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
    let read = ReadText::for_changes(source, project, rules)?;
    read.editable.edit(project, rules, changes)
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

/// The edits of one change, or of several that are proved together.
struct EditedGroup {
    done: Vec<DoneChange>,
    /// `None` if all was already so.
    edited: Option<EditedSource>,
}

/// A text after edits.
struct EditedSource {
    edits: Edits,
    after: ReadText,
    /// How many comments were removed.
    comments: usize,
}

/// A map with a change of it.
#[derive(Clone, Copy)]
struct ChangedMap<'c> {
    before: &'c EditableMap,
    change: &'c Change,
    outcome: &'c Outcome,
}

/// Makes changes in maps.
struct MapEditor<'p> {
    project: &'p Project,
    rules: &'p [&'p str],
}

impl MapEditor<'_> {
    fn edit_all(&self, before: &EditableMap, changes: &[Change]) -> Result<EditedMap, EditRefusal> {
        let mut all = EditedMap {
            edits: Edits::default(),
            done: Vec::new(),
            after: None,
        };
        let singles: Vec<&Change> = changes.iter().flat_map(Change::single_changes).collect();
        let mut at = 0;
        // Up to where changes were tried together.
        let mut tried = 0;
        while at < singles.len() {
            let map = all.after.as_ref().map_or(before, |after| &after.editable);
            let run = singles[at..].iter();
            let run = run.take_while(|change| adds_to_fields(change)).count();
            let mut group = None;
            if run > 1 && at >= tried {
                tried = at + run;
                group = self.edit_together(map, &singles[at..tried]);
            }
            let group = match group {
                Some(group) => group,
                None => self.edit(map, singles[at]).map_err(|refused| EditRefusal {
                    change: all.done.len(),
                    kind: refused.kind,
                    diagnostics: refused.diagnostics,
                    now: refused.now,
                    reason: refused.reason,
                })?,
            };
            at += group.done.len();
            all.done.extend(group.done);
            if let Some(edited) = group.edited {
                all.edits = all.edits.then(&edited.edits);
                all.after = Some(edited.after);
            }
        }
        Ok(all)
    }

    /// Makes changes of fields with one proof for all of them, which is much faster than one after the other. `None` if
    /// anything stands in the way, or if comments go: then they are made alone, to say which one it is about.
    fn edit_together(&self, before: &EditableMap, changes: &[&Change]) -> Option<EditedGroup> {
        let mut current = before.written.clone();
        let mut done = Vec::new();
        let mut last = None;
        let MapBefore {
            names, next_key, ..
        } = MapBefore::new(before, self.project, self.rules);
        for change in changes {
            let map = MapBefore {
                map: &current,
                // No id changes.
                names,
                project: self.project,
                rules: self.rules,
                next_key,
            };
            let outcome = map.after(change).ok()?;
            let mut described = describe(change, &map, &outcome);
            described.is_edit = outcome.map != current;
            done.push(described);
            current.clone_from(&outcome.map);
            last = Some(outcome);
        }
        if current == before.written {
            let edited = None;
            return Some(EditedGroup { done, edited });
        }
        let changed = ChangedMap {
            before,
            change: changes.first()?,
            outcome: last.as_ref()?,
        };
        let whole = MapExcerpt::whole(before.source.text(), &before.written, &current);
        let edited = self.edit_text(changed, &whole).ok()?;
        (edited.comments == 0).then_some(EditedGroup {
            done,
            edited: Some(edited),
        })
    }

    fn edit(&self, before: &EditableMap, change: &Change) -> Result<EditedGroup, Refused> {
        let EditableMap {
            source, written, ..
        } = before;
        let text = source.text();
        let map = MapBefore::new(before, self.project, self.rules);
        let refuse = |objection: Objection| {
            objection.refuse(source, |key| self.place_of(text, written, key))
        };
        let outcome = map.after(change).map_err(refuse)?;
        let mut done = describe(change, &map, &outcome);
        if outcome.map == *written {
            return Ok(EditedGroup {
                done: vec![done],
                edited: None,
            });
        }
        let changed = ChangedMap {
            before,
            change,
            outcome: &outcome,
        };
        let excerpt = MapExcerpt::of_changed(text, written, &outcome.map);
        // Whatever is wrong in an excerpt is looked at in the whole text.
        let in_excerpt = excerpt.and_then(|excerpt| self.edit_text(changed, &excerpt).ok());
        let edited = match in_excerpt {
            Some(edited) => edited,
            None => {
                let whole = MapExcerpt::whole(text, written, &outcome.map);
                self.edit_text(changed, &whole)?
            }
        };
        done.comments = edited.comments;
        done.is_edit = true;
        Ok(EditedGroup {
            done: vec![done],
            edited: Some(edited),
        })
    }

    /// Edits an excerpt of a text, and proves that the whole text says what it should after these edits.
    fn edit_text(
        &self,
        changed: ChangedMap,
        excerpt: &MapExcerpt,
    ) -> Result<EditedSource, Refused> {
        let ChangedMap {
            before: EditableMap {
                source, written, ..
            },
            change,
            outcome,
        } = changed;
        let place_of = |key| self.place_of(source.text(), written, key);
        let refuse = |objection: Objection| {
            let objection = match objection.about {
                About::Span(span) => objection.at(excerpt.span_in_whole(span)),
                _ => objection,
            };
            objection.refuse(source, place_of)
        };
        let unproved = |why| refuse(Objection::unproved(why));
        let max_depth = self.project.limits.depth as usize;
        let text = &*excerpt.text;
        let tree = SyntaxTree::parse(text, max_depth).map_err(|_| unproved("no tree"))?;
        let part = edits_between(text, &tree, &excerpt.before, &excerpt.after, max_depth);
        let part = part.map_err(refuse)?;
        let edits = excerpt.edits_in_whole(&part);
        let edits = edits.ok_or_else(|| unproved("edits of other items"))?;
        let after = Arc::new(Source::new(source.name(), edits.apply(source.text())));
        let decode = || ReadText::new(&after, self.project, self.rules);
        let prove = || {
            prove_way_back(source.text(), after.text(), &edits)?;
            let text_after = part.apply(text);
            let tree_after = SyntaxTree::parse(&text_after, max_depth);
            let tree_after = tree_after.map_err(|_| Objection::unproved("no tree"))?;
            let typed = |text, tree| TypedText { text, tree };
            let (before, after) = (typed(text, &tree), typed(&text_after, &tree_after));
            prove_comments(before, after, &part, change)
        };
        let (decoded, comments) = rayon::join(decode, prove);
        // P3: the map has no errors after the change.
        let after = match decoded {
            Ok(after) => after,
            Err(diagnostics) => {
                let errors = errors_of(diagnostics);
                if let Some(objection) = separated_anchor(source.text(), &errors) {
                    return Err(objection.refuse(source, place_of));
                }
                let about = outcome.item.and_then(place_of);
                return Err(Refused::would_break(source, &edits, errors, about));
            }
        };
        prove_meaning(&after.editable.written, &outcome.map).map_err(refuse)?;
        let comments = comments.map_err(refuse)?;
        Ok(EditedSource {
            edits,
            after,
            comments,
        })
    }

    /// The place of an item's name in a text.
    fn place_of(&self, text: &str, map: &WrittenItem, key: ItemKey) -> Option<Span> {
        let tree = SyntaxTree::parse(text, self.project.limits.depth as usize).ok()?;
        let site = TypedMap::new(text, &tree).site(&map.path_to(key)?).ok()?;
        Some(site.name_span())
    }
}

/// Whether a change only adds or replaces what a field says: no item moves, no id changes, and nothing goes away, whose
/// comments would stay if a later change brought it back.
fn adds_to_fields(change: &Change) -> bool {
    let adds = matches!(
        change,
        Change::Schedule {
            release: Some(_),
            ..
        } | Change::Set { to: Some(_), .. }
            | Change::Put { .. }
            | Change::Swap { .. }
            | Change::Answer { .. }
            | Change::Ignore { .. }
    );
    adds && !change_may_change_ids(change)
}

/// What a change does, before it is known whether it does anything.
fn describe(change: &Change, map: &MapBefore, outcome: &Outcome) -> DoneChange {
    let after = outcome.item.and_then(|key| outcome.map.find(key));
    let item = after.or_else(|| map.map.find(outcome.item?));
    let names = outcome.names.as_ref().filter(|_| after.is_some());
    let names = names.unwrap_or(map.names);
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
