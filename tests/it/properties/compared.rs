//! Properties of comparisons: what a comparison says is all that differs, and it finds changes again.

use super::edited::{MAPS, choice, decoded, edited, run};
use super::{analyzed, cases, model};
use crate::support::changes::change;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::io::Write as _;
use std::sync::Arc;
use storywall::analysis::AnalyzedMap;
use storywall::analysis::comparison::{Comparison, ShownValue};
use storywall::format::Project;
use storywall::map::{Change, ItemOrMap, ItemRef, ReleaseIx, StoryMap, TaskIx};
use storywall::pages::{MapView, map_json};
use storywall::text::Source;

fn analyzed_text(text: &str) -> Result<AnalyzedMap, String> {
    let map = decoded(text)?;
    Ok(analyzed(&Arc::new(Source::new("map.yaml", text)), map))
}

/// What a comparison speaks of, of one item.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Item {
    title: String,
    release: Option<String>,
    fields: BTreeMap<String, String>,
}

/// What a comparison speaks of, of a whole map: items by address, and each list by its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Known {
    items: BTreeMap<String, Item>,
    lists: BTreeMap<String, Vec<String>>,
}

fn shown(value: &ShownValue) -> String {
    match value {
        ShownValue::Text(text) => format!("text {text}"),
        ShownValue::Status(status) => format!("status {}", status.id),
        ShownValue::ReleaseStatus(status) => format!("status {}", status.word()),
        ShownValue::List(entries) => format!("list {entries:?}"),
        ShownValue::Items(items) => {
            let items = items.iter().map(|named| named.item.to_string());
            format!("items {:?}", items.collect::<Vec<_>>())
        }
    }
}

impl Known {
    /// All of a map: what it has more than no map at all.
    fn of_map(map: &AnalyzedMap) -> Self {
        let mut known = Self::default();
        for added in Comparison::new(None, Some(map)).added {
            let address = added.item.item.to_string();
            let list = known.lists.entry(added.to.list.to_string()).or_default();
            assert_eq!(list.len(), added.to.position, "{address}");
            list.push(address.clone());
            let fields = added.fields.iter();
            let fields = fields.map(|field| (field.field.clone(), shown(&field.value)));
            let item = Item {
                title: added.item.title,
                release: added.to.release.map(|release| release.id),
                fields: fields.collect(),
            };
            known.items.insert(address, item);
        }
        known
    }

    /// The map after a comparison.
    fn apply(mut self, comparison: &Comparison) -> Self {
        let addresses: HashMap<String, String> = (comparison.new_addresses.iter())
            .map(|new| (new.from.to_string(), new.to.to_string()))
            .collect();
        let new_address = |old: &str| addresses.get(old).map_or(old.to_owned(), String::clone);
        for removed in &comparison.removed {
            self.take_out(&removed.item.item.to_string());
            self.items.remove(&removed.item.item.to_string());
        }
        self.rename_all(&new_address);
        let mut placed: Vec<(String, usize, String)> = Vec::new();
        for moved in &comparison.moved {
            let address = moved.item.item.to_string();
            if moved.by.list || moved.by.position {
                self.take_out(&address);
                let list = moved.to.list.to_string();
                placed.push((list, moved.to.position, address.clone()));
            }
            if moved.by.release {
                let release = moved.to.release.as_ref();
                let item = self.items.get_mut(&address).expect("a known item");
                item.release = release.map(|release| release.id.clone());
            }
        }
        for added in &comparison.added {
            let address = added.item.item.to_string();
            placed.push((
                added.to.list.to_string(),
                added.to.position,
                address.clone(),
            ));
            let fields = added.fields.iter();
            let fields = fields.map(|field| (field.field.clone(), shown(&field.value)));
            let item = Item {
                title: added.item.title.clone(),
                release: added.to.release.as_ref().map(|release| release.id.clone()),
                fields: fields.collect(),
            };
            self.items.insert(address, item);
        }
        placed.sort();
        for (list, position, address) in placed {
            let list = self.lists.entry(list).or_default();
            list.insert(position.min(list.len()), address);
        }
        for renamed in comparison
            .renamed
            .iter()
            .filter(|renamed| renamed.item.item != ItemOrMap::Map)
        {
            let item = self.items.get_mut(&renamed.item.item.to_string());
            let item = item.expect("a known item");
            assert_eq!(item.title, renamed.from);
            item.title.clone_from(&renamed.item.title);
        }
        for changed in comparison
            .changed
            .iter()
            .filter(|changed| changed.item.item != ItemOrMap::Map)
        {
            let item = self.items.get_mut(&changed.item.item.to_string());
            let fields = &mut item.expect("a known item").fields;
            // A status that is the usual one is no field of `added`.
            let is_usual = |value: &ShownValue| {
                changed.field == "status"
                    && ["status todo", "status planned"].contains(&&*shown(value))
            };
            match changed.to.as_ref().filter(|value| !is_usual(value)) {
                Some(value) => drop(fields.insert(changed.field.clone(), shown(value))),
                None => drop(fields.remove(&changed.field)),
            }
        }
        self.lists.retain(|_, list| !list.is_empty());
        self
    }

    fn take_out(&mut self, address: &str) {
        for list in self.lists.values_mut() {
            list.retain(|other| other != address);
        }
    }

    /// Gives all items the addresses of the new map, wherever they are named.
    fn rename_all(&mut self, new_address: &impl Fn(&str) -> String) {
        let items = std::mem::take(&mut self.items).into_iter();
        self.items = items
            .map(|(address, mut item)| {
                let release = item
                    .release
                    .as_ref()
                    .map(|id| new_address(&format!("release:{id}")));
                item.release = release.map(|release| release["release:".len()..].to_owned());
                for value in item.fields.values_mut() {
                    if let Some(list) = value.strip_prefix("items ") {
                        let items: Vec<String> = serde_json::from_str(list).expect("addresses");
                        let items: Vec<String> =
                            items.iter().map(|item| new_address(item)).collect();
                        *value = format!("items {items:?}");
                    }
                }
                (new_address(&address), item)
            })
            .collect();
        let lists = std::mem::take(&mut self.lists).into_iter();
        self.lists = lists
            .map(|(list, items)| {
                let items = items.iter().map(|item| new_address(item)).collect();
                (new_address(&list), items)
            })
            .collect();
    }
}

/// Checks that a comparison leads from one map to the other, and that it isn't empty if their data differ.
fn check_comparison(old: &AnalyzedMap, new: &AnalyzedMap) -> Result<Comparison, TestCaseError> {
    let comparison = Comparison::new(Some(old), Some(new));
    let applied = Known::of_map(old).apply(&comparison);
    let expected = Known::of_map(new);
    let texts = || format!("{}\n---\n{}", old.source.text(), new.source.text());
    prop_assert!(
        applied == expected,
        "{applied:#?}\n{expected:#?}\n{comparison:#?}\n{}",
        texts()
    );
    let json = |map: &AnalyzedMap| map_json(&MapView::new(map, &Project::default(), &[]));
    // The other way around, a value can be written where it was implied.
    let is_empty = comparison.is_empty() && comparison.new_addresses.is_empty();
    prop_assert!(
        !is_empty || json(old) == json(new),
        "{comparison:#?}\n{}",
        texts()
    );
    Ok(comparison)
}

#[test]
fn a_comparison_is_all_that_differs() {
    let inputs = (model::model(), any::<u64>(), vec(choice(), 12));
    run(cases(60), &inputs, |(model, seed, choices)| {
        let yaml = model.to_yaml_and_json().yaml;
        let text = super::yaml::to_text(&yaml, &mut super::yaml::Choices(seed));
        let first = analyzed_text(&text).map_err(TestCaseError::fail)?;
        let (mut text, mut last) = (text, None);
        for choice in &choices {
            let map = last.as_ref().unwrap_or(&first);
            let Some(change) = change(&map.map, choice) else {
                continue;
            };
            let Ok(edited) = edited(&text, &change) else {
                continue;
            };
            text = edited.edits.apply(&text);
            let after = analyzed_text(&text).map_err(TestCaseError::fail)?;
            check_comparison(map, &after)?;
            last = Some(after);
        }
        if let Some(last) = &last {
            check_comparison(&first, last)?;
            check_comparison(last, &first)?;
        }
        Ok(())
    });
}

#[test]
fn other_maps_are_compared_completely_too() {
    run(cases(30), &any::<[Index; 2]>(), |picks| {
        let [old, new] = picks.map(|pick| analyzed_text(pick.get::<String>(&MAPS[..])));
        let (old, new) = (
            old.map_err(TestCaseError::fail)?,
            new.map_err(TestCaseError::fail)?,
        );
        check_comparison(&old, &new)?;
        Ok(())
    });
}

/// The text of a map in which every item has an id that its title doesn't make.
fn with_pinned_ids(map: &StoryMap) -> String {
    let quoted = |text: &str| serde_json::to_string(text).expect("a text");
    let mut text = format!("title: {}\n", quoted(&map.title.text));
    let names = |text: &mut String, word: &str, items: Vec<&str>| {
        if !items.is_empty() {
            let _ = writeln!(text, "{word}s:");
        }
        for (at, name) in items.iter().enumerate() {
            let _ = writeln!(
                text,
                "- {word}: {}{at}\n  name: {}",
                &word[..1],
                quoted(name)
            );
        }
    };
    let personas = map
        .personas
        .iter()
        .map(|persona| persona.name.text.as_str());
    names(&mut text, "persona", personas.collect());
    let releases = map
        .releases
        .iter()
        .map(|release| release.name.text.as_str());
    names(&mut text, "release", releases.collect());
    if !map.activities.is_empty() {
        text.push_str("activities:\n");
    }
    for (at, activity) in map.activities.iter().enumerate() {
        let _ = writeln!(
            text,
            "- activity: {}\n  id: A{at}",
            quoted(&activity.title.text)
        );
        let has_tasks = map.tasks[activity.tasks.clone()]
            .iter()
            .any(|task| task.heading.is_some());
        if has_tasks {
            text.push_str("  tasks:\n");
        }
        for task in activity.tasks.clone().map(TaskIx::new) {
            let indent = if has_tasks { "    " } else { "  " };
            if let Some(heading) = &map[task].heading {
                let title = quoted(&heading.title.text);
                let _ = writeln!(text, "  - task: {title}\n    id: T{}", task.index());
            }
            if !map[task].stories.is_empty() {
                let _ = writeln!(text, "{indent}stories:");
            }
            for story in map.stories_of(task) {
                let (own, at) = (&map[story], story.index());
                let title = quoted(&own.title.text);
                let _ = writeln!(text, "{indent}- story: {title}\n{indent}  id: S{at}");
                if let Some(release) = own.release.map(ReleaseIx::index) {
                    let _ = writeln!(text, "{indent}  release: r{release}");
                }
                if let Some(estimate) = &own.estimate {
                    let _ = writeln!(text, "{indent}  estimate: {}", estimate.amount);
                }
                if !own.tags.is_empty() {
                    let tags: Vec<String> = own.tags.iter().map(|tag| quoted(tag)).collect();
                    let _ = writeln!(text, "{indent}  tags: [{}]", tags.join(", "));
                }
                if let Some(description) = &own.details.description {
                    let _ = writeln!(text, "{indent}  description: {}", quoted(description));
                }
            }
        }
    }
    text
}

/// Whether a comparison has a change that the engine made. `before` is the map before it.
fn is_found(
    change: &Change,
    item: Option<&ItemRef>,
    before: &StoryMap,
    found: &Comparison,
) -> bool {
    let named = |other: &ItemOrMap, item: &ItemRef| *other == ItemOrMap::Item(item.clone());
    let new_item = |old: &ItemRef| {
        let new = found.new_addresses.iter().find(|new| new.from == *old);
        new.map_or(old.clone(), |new| new.to.clone())
    };
    let is_changed = |owner: &ItemOrMap, field: &str| {
        let owner = match owner {
            ItemOrMap::Map => ItemOrMap::Map,
            ItemOrMap::Item(item) => ItemOrMap::Item(new_item(item)),
        };
        let mut changed = found.changed.iter();
        changed.any(|changed| changed.item.item == owner && changed.field == field)
    };
    match change {
        Change::Add { name, .. } => {
            let mut added = found.added.iter();
            added.any(|added| added.item.title == *name)
        }
        Change::Remove { item } => {
            let mut removed = found.removed.iter();
            removed.any(|removed| named(&removed.item.item, item))
        }
        Change::Rename { to, .. } => {
            let mut renamed = found.renamed.iter();
            renamed.any(|renamed| {
                renamed.item.title == *to
                    && item.is_some_and(|item| named(&renamed.item.item, item))
            })
        }
        Change::Move { item, position } => found.moved.iter().any(|moved| {
            // Of two neighbors, it makes no difference which one moves past the other.
            let is_in_list = moved.by.position && moved.to.list == position.list;
            named(&moved.item.item, &new_item(item)) || is_in_list
        }),
        Change::Order { list, .. } => {
            let mut moved = found.moved.iter();
            moved.any(|moved| moved.to.list == *list)
        }
        Change::Schedule { story, release } => found.moved.iter().any(|moved| {
            let to = moved.to.release.as_ref().map(|release| &release.id);
            moved.by.release && named(&moved.item.item, &new_item(story)) && to == release.as_ref()
        }),
        // The name of an item without an id of its own is its id.
        Change::Set {
            item: ItemOrMap::Item(_),
            field,
            ..
        } if field == "id" => !found.is_empty() || !found.new_addresses.is_empty(),
        Change::Set { item, field, .. }
        | Change::Put { item, field, .. }
        | Change::Take { item, field, .. }
        | Change::Swap { item, field, .. } => is_changed(item, field),
        Change::Answer { item, .. } => is_changed(item, "questions"),
        Change::Ignore { item, .. } => is_changed(item, "ignore"),
        Change::Split { story, into } => {
            let is_renamed = before.stories.iter().chain(&before.backlog);
            let is_renamed = is_renamed
                .filter(|own| own.id == story.id)
                .any(|own| own.title.text != into[0]);
            found.added.len() == into.len() - 1 && (found.renamed.len() == 1) == is_renamed
        }
        Change::Join { stories, .. } => found.removed.len() == stories.len() - 1,
        Change::Several(_) => false,
    }
}

/// How many random changes a comparison finds again, and how many were made.
fn found_again(make_text: fn(&StoryMap) -> Option<String>) -> (usize, usize) {
    let made: RefCell<BTreeMap<&'static str, (usize, usize)>> = RefCell::default();
    let inputs = (any::<Index>(), vec(choice(), 12));
    run(cases(40), &inputs, |(pick, choices)| {
        let text = pick.get(&MAPS[..]);
        let map = decoded(text).map_err(TestCaseError::fail)?;
        let text = make_text(&map).unwrap_or_else(|| text.clone());
        let before = analyzed_text(&text).map_err(TestCaseError::fail)?;
        for choice in &choices {
            let Some(change) = change(&before.map, choice) else {
                continue;
            };
            let Ok(edited) = edited(&text, &change) else {
                continue;
            };
            if !edited.done[0].is_edit {
                continue;
            }
            let after = edited.edits.apply(&text);
            let after = analyzed_text(&after).map_err(TestCaseError::fail)?;
            let found = check_comparison(&before, &after)?;
            let item = edited.done[0].item.as_ref();
            let is_found = is_found(&change, item, &before.map, &found);
            let mut made = made.borrow_mut();
            let count = made.entry(change.word()).or_default();
            count.0 += usize::from(is_found);
            count.1 += 1;
            if !is_found && std::env::var_os("STORYWALL_SHOW_MISSED").is_some() {
                drop(writeln!(std::io::stderr(), "{change:?}\n{found:#?}"));
            }
        }
        Ok(())
    });
    let made = made.into_inner();
    if std::env::var_os("PROPTEST_CASES").is_some() {
        drop(writeln!(std::io::stderr(), "{made:?}"));
    }
    made.values()
        .fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1))
}

#[test]
fn changes_are_found_again() {
    let (found, made) = found_again(|map| Some(with_pinned_ids(map)));
    assert!(
        made > 200 && found * 100 >= made * 95,
        "with ids: {found} of {made}"
    );
    let (found, made) = found_again(|_| None);
    assert!(
        made > 200 && found * 100 >= made * 85,
        "without ids: {found} of {made}"
    );
}
