//! Makes a text say what a written map says, step by step, each with the smallest edit for it: items that are gone,
//! items in other places, names and fields.
//!
//! A step never depends on the form that something is typed in. Where it needs another form, the text gets that
//! first, and the step is tried again.

use super::refusal::Objection;
use super::typed::{EditProgress, MovedText, NewElement, TypedMap};
use super::written::{ItemKey, ItemPath, PathStep, WrittenItem, WrittenValue};
use crate::format::schema::ShortPair;
use crate::format::yaml::SyntaxTree;
use crate::text::{Edit, Edits};
use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

/// How many steps a change may take: far more than any does.
const MAX_STEPS: usize = 10_000;

/// A text on its way to say what a written map says.
pub(crate) struct TextSteps<'a> {
    /// What the text says so far.
    current: WrittenItem,
    /// What it is going to say.
    after: &'a WrittenItem,
    /// The item that was taken out of the text and is put in at another place.
    moved: Option<Moved>,
}

/// An item that was taken out of its list.
struct Moved {
    item: WrittenItem,
    text: MovedText,
}

/// The next difference between what a text says and what it is going to say.
enum Difference {
    /// An item that goes.
    Gone(ItemPath),
    /// An item that belongs somewhere else.
    Misplaced(ItemPath),
    /// An item that is missing at a position of a list.
    Missing {
        key: ItemKey,
        owner: ItemPath,
        list: &'static str,
        index: usize,
    },
    /// Names or fields that are other ones.
    Fields,
}

/// The edits that make a text that says `before` say `after`. `tree` was made from the text.
///
/// # Errors
///
/// The text is written in a way that can't be edited.
pub(crate) fn edits_between(
    text: &str,
    tree: &SyntaxTree,
    before: &WrittenItem,
    after: &WrittenItem,
    max_depth: usize,
) -> Result<Edits, Objection> {
    let mut steps = TextSteps {
        current: before.clone(),
        after,
        moved: None,
    };
    let mut edits = steps.next(&TypedMap::new(text, tree))?;
    for _ in 0..MAX_STEPS {
        if steps.is_done() {
            return Ok(edits);
        }
        let text = edits.apply(text);
        let tree = SyntaxTree::parse(&text, max_depth);
        let tree = tree.map_err(|_| Objection::unproved("broken on the way"))?;
        let further = steps.next(&TypedMap::new(&text, &tree));
        let further = further.map_err(|objection| objection.before(&edits))?;
        edits = edits.then(&further);
    }
    Err(Objection::unproved("no end of steps"))
}

impl TextSteps<'_> {
    fn is_done(&self) -> bool {
        self.moved.is_none() && self.current == *self.after
    }

    /// The edits of the next step.
    fn next(&mut self, typed: &TypedMap) -> Result<Edits, Objection> {
        let edits = match self.next_difference() {
            Difference::Gone(path) => {
                let (last, owner) = path
                    .split_last()
                    .ok_or_else(|| Objection::unproved("no map"))?;
                let edits = typed.remove_element(typed.site(&owner)?, last.list, last.index)?;
                self.take_out(&path);
                edits
            }
            Difference::Misplaced(path) => {
                let (last, owner) = path
                    .split_last()
                    .ok_or_else(|| Objection::unproved("no map"))?;
                let site = typed.site(&owner)?;
                let text = typed.moved_text(site, last.list, last.index)?;
                let edits = typed.remove_element(site, last.list, last.index)?;
                self.moved = self.take_out(&path).map(|item| Moved { item, text });
                edits
            }
            Difference::Missing {
                key,
                owner,
                list,
                index,
            } => self.put_in(typed, key, &owner, list, index)?,
            Difference::Fields => self.change_fields(typed)?,
        };
        Edits::new(edits).ok_or_else(|| Objection::unproved("edits that overlap"))
    }

    fn next_difference(&self) -> Difference {
        if let Some(moved) = &self.moved
            && let Some(missing) = self.missing(moved.item.key)
        {
            return missing;
        }
        let wanted: HashSet<ItemKey> = self.after.keys().into_iter().collect();
        if let Some(gone) = self
            .current
            .keys()
            .into_iter()
            .find(|key| !wanted.contains(key))
            && let Some(path) = self.current.path_to(gone)
        {
            return Difference::Gone(path);
        }
        self.misplaced_below(self.after, &self.current)
            .unwrap_or(Difference::Fields)
    }

    /// The first item below one of the map after the change that isn't at its place.
    fn misplaced_below(&self, after: &WrittenItem, current: &WrittenItem) -> Option<Difference> {
        for list in after.item_lists() {
            let (items, now) = (after.items(list), current.items(list));
            let is_same = |(item, now): (&WrittenItem, &WrittenItem)| item.key == now.key;
            let has_same_items = items.len() <= now.len() && items.iter().zip(now).all(is_same);
            let positions: HashMap<ItemKey, usize> = if has_same_items {
                HashMap::new()
            } else {
                let keys = now.iter().enumerate();
                keys.map(|(at, item)| (item.key, at)).collect()
            };
            if !has_same_items {
                let position = |item: &WrittenItem| positions.get(&item.key).copied();
                let positions: Vec<Option<usize>> = items.iter().map(position).collect();
                let staying = longest_run(&positions);
                if let Some(at) = (0..items.len()).find(|at| !staying.contains(at)) {
                    let key = items[at].key;
                    return match self.current.path_to(key) {
                        Some(path) => Some(Difference::Misplaced(path)),
                        None => self.missing(key),
                    };
                }
            }
            let below = items.iter().enumerate().filter_map(|(at, item)| {
                let at = if has_same_items {
                    at
                } else {
                    *positions.get(&item.key)?
                };
                self.misplaced_below(item, &now[at])
            });
            let below = { below }.next();
            if below.is_some() {
                return below;
            }
        }
        None
    }

    /// The place of an item that isn't in the text: after the nearest one before it that is.
    fn missing(&self, key: ItemKey) -> Option<Difference> {
        let (last, owner) = self.after.path_to(key)?.split_last()?;
        let owner = self.after.at(&owner)?;
        let siblings = &owner.items(last.list)[..last.index];
        let now = self.current.find(owner.key)?.items(last.list);
        let position = |item: &WrittenItem| now.iter().position(|now| now.key == item.key);
        let index = siblings.iter().rev().find_map(position);
        Some(Difference::Missing {
            key,
            owner: self.current.path_to(owner.key)?,
            list: last.list,
            index: index.map_or(0, |index| index + 1),
        })
    }

    fn take_out(&mut self, path: &ItemPath) -> Option<WrittenItem> {
        let key = self.current.at(path)?.key;
        self.current.take(key)
    }

    fn put_in(
        &mut self,
        typed: &TypedMap,
        key: ItemKey,
        owner: &ItemPath,
        list: &'static str,
        index: usize,
    ) -> Result<Vec<Edit>, Objection> {
        let lost = || Objection::unproved("an item that is nowhere");
        let moved = self.moved.take();
        let new = self.after.find(key).ok_or_else(lost)?;
        let element = match &moved {
            Some(moved) if moved.item.key == key => NewElement::Moved(&moved.item, &moved.text),
            _ => NewElement::Item(new),
        };
        match typed.insert_element(typed.site(owner)?, list, index, element)? {
            EditProgress::Done(edits) => {
                let item = moved.map_or_else(|| new.clone(), |moved| moved.item);
                let owner = self.current.at(owner).ok_or_else(lost)?.key;
                let owner = self.current.find_mut(owner).ok_or_else(lost)?;
                owner.items_mut(list).insert(index, item);
                Ok(edits)
            }
            EditProgress::Prepared(edits) => {
                self.moved = moved;
                Ok(edits)
            }
        }
    }

    /// Changes names and fields: at once those that need only another text on a line, else the first one.
    fn change_fields(&mut self, typed: &TypedMap) -> Result<Vec<Edit>, Objection> {
        let mut found = Vec::new();
        collect_changed(
            &self.current,
            self.after,
            &mut ItemPath::default(),
            &mut found,
        );
        let mut edits = Vec::new();
        let mut changed = HashMap::new();
        for item in found {
            let (progress, change) = item.next(typed)?;
            match progress {
                EditProgress::Done(done) if done.iter().all(|edit| typed.is_inline(edit)) => {
                    edits.extend(done);
                    changed.insert(item.after.key, change);
                }
                // What changes whole lines could touch other edits, so it is made alone.
                _ if !edits.is_empty() => {}
                EditProgress::Done(done) => {
                    edits.extend(done);
                    changed.insert(item.after.key, change);
                    break;
                }
                EditProgress::Prepared(prepared) => return Ok(prepared),
            }
        }
        self.current.visit_mut(&mut |item| {
            if let Some(change) = changed.remove(&item.key) {
                change.apply(item);
            }
        });
        Ok(edits)
    }
}

/// An item of which the name or fields change.
struct ChangedItem<'i> {
    path: ItemPath,
    current: &'i WrittenItem,
    after: &'i WrittenItem,
}

/// Collects the items that differ in their names and fields, of two maps with the same items.
fn collect_changed<'i>(
    current: &'i WrittenItem,
    after: &'i WrittenItem,
    path: &mut ItemPath,
    found: &mut Vec<ChangedItem<'i>>,
) {
    if !current.has_same_fields(after) {
        found.push(ChangedItem {
            path: path.clone(),
            current,
            after,
        });
    }
    for list in after.item_lists() {
        let pairs = current.items(list).iter().zip(after.items(list));
        for (index, (current, after)) in pairs.enumerate() {
            path.steps.push(PathStep { list, index });
            collect_changed(current, after, path, found);
            path.steps.pop();
        }
    }
}

/// What is different in an item after a change of its name or of a field.
enum FieldChange {
    Name {
        name: String,
        /// The name of a persona or a release, whose `name` is its id.
        shown: Option<WrittenValue>,
    },
    Field {
        key: String,
        value: Option<WrittenValue>,
    },
}

impl FieldChange {
    fn apply(self, item: &mut WrittenItem) {
        match self {
            Self::Name { name, shown } => {
                item.name = name;
                if shown.is_some() {
                    item.set("name", shown);
                }
            }
            Self::Field { key, value } => item.set(&key, value),
        }
    }
}

/// A value of a list that is put in, taken out or replaced.
enum ListStep<'v> {
    Insert(usize, &'v WrittenValue),
    Remove(usize),
    Replace(usize, &'v WrittenValue),
}

impl ChangedItem<'_> {
    /// The edits for the first difference, and what they change.
    fn next(&self, typed: &TypedMap) -> Result<(EditProgress, FieldChange), Objection> {
        let (current, after) = (self.current, self.after);
        let site = typed.site(&self.path)?;
        let has_id = after.spec.pair == Some(ShortPair::IdAndName);
        if current.name != after.name || has_id && current.value("name") != after.value("name") {
            let change = FieldChange::Name {
                name: after.name.clone(),
                shown: after.value("name").filter(|_| has_id).cloned(),
            };
            return Ok((typed.set_name(site, current, after)?, change));
        }
        let keys = after
            .fields
            .iter()
            .chain(&current.fields)
            .map(|field| &*field.key);
        let is_other = |key: &&str| {
            let value = after.value(key).or(current.value(key));
            !matches!(value, Some(WrittenValue::Items(_))) && current.value(key) != after.value(key)
        };
        let Some(key) = { keys }.find(is_other) else {
            return Err(Objection::unproved("no difference"));
        };
        let field = after.spec.field(key);
        let mut value = after.value(key).cloned();
        let progress = match (current.value(key), after.value(key)) {
            (None | Some(WrittenValue::Text(_)), Some(WrittenValue::Text(text))) => {
                typed.set_text(site, key, Some(text))?
            }
            (Some(WrittenValue::Text(_) | WrittenValue::Map(_)), None) => {
                typed.set_text(site, key, None)?
            }
            (None, Some(value)) if field.is_none() && !is_list_of_texts(value) => {
                typed.add_value(site, key, value)?
            }
            (now, then) => {
                let is_other = |value: &&WrittenValue| !is_list_of_texts(value);
                if field.is_none() && now.into_iter().chain(then).any(|value| is_other(&value)) {
                    return Err(Objection::unproved("another kind of value"));
                }
                let values = |value: Option<&WrittenValue>| match value {
                    Some(WrittenValue::List(values)) => values.clone(),
                    _ => Vec::new(),
                };
                let (mut now, then) = (values(now), values(then));
                let progress = match next_list_step(&now, &then) {
                    ListStep::Insert(index, new) => {
                        now.insert(index, new.clone());
                        let new = NewElement::Value(new, field);
                        typed.insert_element(site, key, index, new)?
                    }
                    ListStep::Remove(index) => {
                        now.remove(index);
                        EditProgress::Done(typed.remove_element(site, key, index)?)
                    }
                    ListStep::Replace(index, new) => {
                        now[index] = new.clone();
                        typed.replace_element(site, key, index, new)?
                    }
                };
                value = Some(WrittenValue::List(now));
                progress
            }
        };
        let key = key.to_owned();
        Ok((progress, FieldChange::Field { key, value }))
    }
}

/// Whether a value of the author's own field is a list that changes edit one by one.
fn is_list_of_texts(value: &WrittenValue) -> bool {
    let is_text = |value: &WrittenValue| matches!(value, WrittenValue::Text(_));
    matches!(value, WrittenValue::List(values) if values.iter().all(is_text))
}

/// The next step from a list to another one.
fn next_list_step<'v>(now: &[WrittenValue], then: &'v [WrittenValue]) -> ListStep<'v> {
    let same = now
        .iter()
        .zip(then)
        .take_while(|(now, then)| now == then)
        .count();
    match now.len().cmp(&then.len()) {
        Ordering::Less => ListStep::Insert(same, &then[same]),
        Ordering::Greater => ListStep::Remove(same),
        Ordering::Equal => ListStep::Replace(same, &then[same]),
    }
}

/// The positions of a longest run of items that are in order already, of items with their positions until now.
fn longest_run(positions: &[Option<usize>]) -> HashSet<usize> {
    // For each length, the run with the smallest end: where it ends, and what is before that.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; positions.len()];
    let at = |index: usize| positions[index].unwrap_or_default();
    for index in (0..positions.len()).filter(|index| positions[*index].is_some()) {
        let length = ends.partition_point(|end| at(*end) < at(index));
        before[index] = length.checked_sub(1).map(|length| ends[length]);
        if length == ends.len() {
            ends.push(index);
        } else {
            ends[length] = index;
        }
    }
    std::iter::successors(ends.last().copied(), |index| before[*index]).collect()
}
