//! Changes of a map as edits of its text: the smallest ones, which keep comments, quotes, order, line ends and every
//! other byte.
//!
//! ```text
//! text ── yaml::Tree ──▶ written map ── meaning (a change) ──▶ written map after it
//!   │                                                                │
//!   └── yaml::SyntaxTree ── steps: edits so that the text says that ◀┘
//! ```
//!
//! - [`written`]: the map as it was typed, without forms, quotes and places.
//! - [`meaning`]: what each kind of change does to a written map. It knows no YAML.
//! - [`steps`]: finds what differs between two written maps, and lets `typed` edit it, one thing after the other.
//! - [`excerpt`]: the part of a long text that a change is about; only that is parsed again for each step.
//! - [`typed`]: edits one thing of a text, in whichever form it is typed: bare, as a pair, long, in brackets.
//! - [`prove`]: reads the edited text again, and compares what it says with what it should say.
//!
//! So a change is defined once, for all forms; and nothing is written that hasn't been proved: the new text says
//! exactly what the change means (P1), has all comments but those of removed things, in order (P2), has no errors
//! (P3), can be turned back (P4); and a change that is already so edits nothing (P5).

mod excerpt;
mod meaning;
mod prove;
mod refusal;
mod steps;
mod typed;
mod written;

pub use refusal::{EditRefusal, RefusalKind};
pub(crate) use typed::{TextRole, scalar};

use super::comments::TypedText;
use super::decode::{read_map_with, read_valid_map_with};
use super::error_code::ErrorCode;
use super::project::Project;
use super::yaml::SyntaxTree;
use crate::map::{Change, ItemRef, StoryMap};
use crate::text::{Diagnostic, Edits, Level, Source, Span};
use excerpt::MapExcerpt;
use meaning::{MapBefore, Outcome, change_may_change_ids};
use prove::{prove_comments, prove_meaning, prove_way_back};
use refusal::{About, Objection, Refused};
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
    /// The map after the changes; `None` if all of it was already so.
    pub map: Option<StoryMap>,
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
    let editor = MapEditor { project, rules };
    editor.edit_all(source, changes, false)
}

/// [`edit_map`] of a text that was already read as a map without errors, with the same project and rules, and isn't
/// read again. Of another text, the edits are still proved, but it isn't certain that its errors are found.
///
/// # Errors
///
/// One of the changes can't be made.
pub fn edit_valid_map(
    source: &Arc<Source>,
    project: &Project,
    rules: &[&str],
    changes: &[Change],
) -> Result<EditedMap, EditRefusal> {
    let editor = MapEditor { project, rules };
    editor.edit_all(source, changes, true)
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
    done: DoneChange,
    /// `None` if it was already so.
    edited: Option<EditedSource>,
}

/// The edits of several changes.
struct EditedGroup {
    done: Vec<DoneChange>,
    /// `None` if all was already so.
    edited: Option<EditedSource>,
}

/// A text after edits.
struct EditedSource {
    edits: Edits,
    source: Arc<Source>,
    map: StoryMap,
    /// How many comments were removed.
    comments: usize,
}

/// A map with a change of it.
#[derive(Clone, Copy)]
struct ChangedMap<'c> {
    source: &'c Arc<Source>,
    before: &'c WrittenItem,
    change: &'c Change,
    outcome: &'c Outcome,
}

/// Makes changes in maps.
struct MapEditor<'p> {
    project: &'p Project,
    rules: &'p [&'p str],
}

impl MapEditor<'_> {
    fn edit_all(
        &self,
        source: &Arc<Source>,
        changes: &[Change],
        mut is_valid: bool,
    ) -> Result<EditedMap, EditRefusal> {
        let mut all = EditedMap {
            edits: Edits::default(),
            done: Vec::new(),
            map: None,
        };
        let mut source = Arc::clone(source);
        let singles: Vec<&Change> = changes.iter().flat_map(Change::single_changes).collect();
        let mut at = 0;
        // Up to where changes were tried together.
        let mut tried = 0;
        while at < singles.len() {
            let run = singles[at..].iter();
            let run = run.take_while(|change| adds_to_fields(change)).count();
            if run > 1 && at >= tried {
                tried = at + run;
                if let Some(group) = self.edit_together(&source, &singles[at..tried], is_valid) {
                    is_valid = true;
                    at = tried;
                    all.done.extend(group.done);
                    if let Some(edited) = group.edited {
                        all.edits = all.edits.then(&edited.edits);
                        all.map = Some(edited.map);
                        source = edited.source;
                    }
                    continue;
                }
            }
            let change = singles[at];
            at += 1;
            let refused = |Refused { kind, diagnostics }| EditRefusal {
                change: all.done.len(),
                kind,
                diagnostics,
            };
            let step = self.edit(&source, change, is_valid).map_err(refused)?;
            is_valid = true;
            if let Some(edited) = step.edited {
                all.edits = all.edits.then(&edited.edits);
                all.map = Some(edited.map);
                source = edited.source;
            }
            all.done.push(step.done);
        }
        Ok(all)
    }

    /// Makes changes of fields with one proof for all of them, which is much faster than one after the other. `None` if
    /// anything stands in the way, or if comments go: then they are made alone, to say which one it is about.
    fn edit_together(
        &self,
        source: &Arc<Source>,
        changes: &[&Change],
        is_valid: bool,
    ) -> Option<EditedGroup> {
        let text = source.text();
        let before = if is_valid {
            read_valid_map_with(text, self.project, written_map)?
        } else {
            let decoded = read_map_with(source, self.project, self.rules, written_map);
            decoded.value?.1
        };
        let mut current = before.clone();
        let mut done = Vec::new();
        let mut last = None;
        // No id changes, so that the names stay.
        let MapBefore {
            mut names,
            next_key,
            ..
        } = MapBefore::new(&before, self.project, self.rules);
        for change in changes {
            let map = MapBefore {
                map: &current,
                names,
                project: self.project,
                rules: self.rules,
                next_key,
            };
            let outcome = map.after(change).ok()?;
            let mut described = describe(change, &map, &outcome);
            described.is_edit = outcome.map != current;
            done.push(described);
            names = map.names;
            current.clone_from(&outcome.map);
            last = Some(outcome);
        }
        if current == before {
            let edited = None;
            return Some(EditedGroup { done, edited });
        }
        let changed = ChangedMap {
            source,
            before: &before,
            change: changes.first()?,
            outcome: last.as_ref()?,
        };
        let whole = MapExcerpt::whole(text, &before, &current);
        let edited = self.edit_text(changed, &whole).ok()?;
        (edited.comments == 0).then_some(EditedGroup {
            done,
            edited: Some(edited),
        })
    }

    fn edit(
        &self,
        source: &Arc<Source>,
        change: &Change,
        is_valid: bool,
    ) -> Result<EditedStep, Refused> {
        let text = source.text();
        let before = if is_valid {
            let written = read_valid_map_with(text, self.project, written_map);
            written.ok_or_else(|| Objection::unproved("no map").refuse(source, |_| None))?
        } else {
            let decoded = read_map_with(source, self.project, self.rules, written_map);
            let Some((_, written)) = decoded.value else {
                return Err(Refused {
                    kind: RefusalKind::HasErrors,
                    diagnostics: errors_of(decoded.diagnostics),
                });
            };
            written
        };
        let map = MapBefore::new(&before, self.project, self.rules);
        let refuse = |objection: Objection| {
            objection.refuse(source, |key| self.place_of(text, &before, key))
        };
        let outcome = map.after(change).map_err(refuse)?;
        let mut done = describe(change, &map, &outcome);
        if outcome.map == before {
            let edited = None;
            return Ok(EditedStep { done, edited });
        }
        let changed = ChangedMap {
            source,
            before: &before,
            change,
            outcome: &outcome,
        };
        let excerpt = MapExcerpt::of_changed(text, &before, &outcome.map);
        // Whatever is wrong in an excerpt is looked at in the whole text.
        let in_excerpt = excerpt.and_then(|excerpt| self.edit_text(changed, &excerpt).ok());
        let edited = match in_excerpt {
            Some(edited) => edited,
            None => {
                let whole = MapExcerpt::whole(text, &before, &outcome.map);
                self.edit_text(changed, &whole)?
            }
        };
        done.comments = edited.comments;
        done.is_edit = true;
        let edited = Some(edited);
        Ok(EditedStep { done, edited })
    }

    /// Edits an excerpt of a text, and proves that the whole text says what it should after these edits.
    fn edit_text(
        &self,
        changed: ChangedMap,
        excerpt: &MapExcerpt,
    ) -> Result<EditedSource, Refused> {
        let ChangedMap {
            source,
            before,
            change,
            outcome,
        } = changed;
        let place_of = |key| self.place_of(source.text(), before, key);
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
        let decode = || read_map_with(&after, self.project, self.rules, written_map);
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
        let Some((map, written)) = decoded.value else {
            let errors = errors_of(decoded.diagnostics);
            if let Some(objection) = separated_anchor(source.text(), &errors) {
                return Err(objection.refuse(source, place_of));
            }
            let about = outcome.item.and_then(place_of);
            return Err(Refused::would_break(source, &edits, errors, about));
        };
        prove_meaning(&written, &outcome.map).map_err(refuse)?;
        let comments = comments.map_err(refuse)?;
        Ok(EditedSource {
            edits,
            source: after,
            map,
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
