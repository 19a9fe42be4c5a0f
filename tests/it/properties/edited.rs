//! Properties of changes: whatever a map looks like, a change does what it means and nothing else.

use super::restyled::{comments, restyled};
use super::{cases, damaged_map, model};
use crate::support::changes::{Choice, change, items};
use crate::support::{editing, maps_in};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::io::Write;
use std::sync::{Arc, LazyLock};
use storywall::format::{EditRefusal, EditedMap, Project, RefusalKind, edit_map, read_map};
use storywall::gaps::rule_ids;
use storywall::map::{Change, ItemKind, ItemList, ItemOrMap, ItemRef, StoryMap};
use storywall::text::Source;

pub(super) fn choice() -> impl Strategy<Value = Choice> {
    any::<(u8, [u16; 8])>().prop_map(|(kind, picks)| Choice { kind, picks })
}

pub(super) fn decoded(text: &str) -> Result<StoryMap, String> {
    let source = Arc::new(Source::new("map.yaml", text));
    let decoded = read_map(&source, &Project::default(), &rule_ids());
    let messages = || {
        let messages = decoded.diagnostics.iter();
        let messages =
            messages.map(|found| format!("{}: {}", found.place.locator(), found.message));
        messages.collect::<Vec<String>>().join("\n")
    };
    match decoded.value {
        Some(map) => Ok(map),
        None => Err(format!("{}\n{text}", messages())),
    }
}

pub(super) fn edited(text: &str, change: &Change) -> Result<EditedMap, EditRefusal> {
    let source = Arc::new(Source::new("map.yaml", text));
    edit_map(
        &source,
        &Project::default(),
        &rule_ids(),
        std::slice::from_ref(change),
    )
}

/// The numbers of the comments that the restyler wrote, sorted.
fn sorted_comments(text: &str) -> Vec<usize> {
    let mut numbers = comments(text);
    numbers.sort_unstable();
    numbers
}

/// What became of the changes so far.
#[derive(Default)]
struct ChangeTally {
    /// Whether the comments of the texts are those of the restyler.
    has_numbered_comments: bool,
    made: Cell<usize>,
    already_so: Cell<usize>,
    /// Those that make no sense in the map.
    invalid: Cell<usize>,
    /// Those that can't be made because a text has an anchor.
    shared: Cell<usize>,
    /// Those that can't be made because of how the text is written.
    by_style: Cell<usize>,
    /// How often each message said so, without names.
    messages: RefCell<BTreeMap<String, usize>>,
}

impl ChangeTally {
    /// Makes a change and checks what it did. Returns the text after it, with its map, if that is another one.
    fn check_change(
        &self,
        text: &str,
        map: &StoryMap,
        change: &Change,
    ) -> Result<Option<(String, StoryMap)>, TestCaseError> {
        let count = |cell: &Cell<usize>| cell.set(cell.get() + 1);
        let edited = match edited(text, change) {
            Ok(edited) => edited,
            Err(refusal) => {
                let found = &refusal.diagnostics[0];
                if refusal.kind == RefusalKind::Shared {
                    count(&self.shared);
                } else if refusal.kind == RefusalKind::Unsupported {
                    count(&self.by_style);
                    let message = found.message.split('`').step_by(2).collect::<String>();
                    *self.messages.borrow_mut().entry(message).or_default() += 1;
                } else {
                    count(&self.invalid);
                }
                let message = format!(
                    "{}: {} ({:?})",
                    found.place.locator(),
                    found.message,
                    found.help
                );
                prop_assert!(
                    refusal.kind != RefusalKind::Unproved,
                    "{change:?}\n{message}\n{text}"
                );
                prop_assert!(
                    found.place.span.end as usize <= text.len(),
                    "{change:?}\n{message}\n{text}"
                );
                return Ok(None);
            }
        };
        let after = edited.edits.apply(text);
        let undone = edited.edits.inverse(text).apply(&after);
        prop_assert_eq!(&undone, text);
        let done = &edited.done[0];
        prop_assert_eq!(edited.edits.is_empty(), !done.is_edit);
        let (before, kept) = (sorted_comments(text), sorted_comments(&after));
        let fail = |error: String| {
            TestCaseError::fail(format!("{error}\n{change:?}\n{text}\n---\n{after}"))
        };
        if self.has_numbered_comments && before.len() != kept.len() + done.comments {
            return Err(fail("comments".to_owned()));
        }
        if !done.is_edit {
            count(&self.already_so);
            return Ok(None);
        }
        count(&self.made);
        let Some(map_after) = edited.after.map(|after| after.map) else {
            return Err(fail("no map".to_owned()));
        };
        check(change, map, &map_after).map_err(&fail)?;
        if is_settled(change, &map_after) && edited_again(&after, change) {
            return Err(fail("made twice".to_owned()));
        }
        Ok(Some((after, map_after)))
    }

    fn assert_few_refused(&self) {
        let made = self.made.get() + self.already_so.get();
        let (invalid, by_style) = (self.invalid.get(), self.by_style.get());
        let summary = format!(
            "{made} changes made, {} of them already so; {invalid} make no sense; {} refused because of anchors, {by_style} because of how the map is written: {:?}",
            self.already_so.get(),
            self.shared.get(),
            self.messages.borrow(),
        );
        if std::env::var_os("PROPTEST_CASES").is_some() {
            drop(writeln!(std::io::stderr(), "{summary}"));
        }
        assert!(by_style * 50 < made + by_style, "{summary}");
    }
}

/// Whether a change that is made twice must do nothing the second time, in the map that it has led to.
fn is_settled(change: &Change, after: &StoryMap) -> bool {
    match change {
        // Ids of items with one title, or with none that makes an id, are numbered in their order: in another order,
        // the same ids name other items.
        Change::Order { items: asked, .. } => {
            let all = items(after);
            let places = asked
                .iter()
                .map(|item| all.iter().position(|one| one == item));
            places.is_sorted()
        }
        Change::Schedule { .. }
        | Change::Put { .. }
        | Change::Take { .. }
        | Change::Answer { .. }
        | Change::Ignore { .. } => true,
        _ => false,
    }
}

fn edited_again(text: &str, change: &Change) -> bool {
    edited(text, change).is_ok_and(|edited| edited.done[0].is_edit)
}

/// Runs a property, and prints the smallest input that it fails for.
pub(super) fn run<S: Strategy>(
    config: Config,
    inputs: &S,
    property: impl Fn(S::Value) -> Result<(), TestCaseError>,
) {
    let result = TestRunner::new(config).run(inputs, property);
    result.unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn a_change_does_what_it_means_and_nothing_else() {
    let tally = ChangeTally {
        has_numbered_comments: true,
        ..ChangeTally::default()
    };
    let choices = proptest::collection::vec(choice(), 20);
    let config = Config {
        max_shrink_iters: 300,
        ..cases(110)
    };
    let inputs = (model::model(), any::<u64>(), any::<u64>(), choices);
    run(config, &inputs, |(model, content, spacing, choices)| {
        let yaml = model.to_yaml_and_json().yaml;
        let mut text = restyled(&yaml, content, spacing);
        let mut map = decoded(&text).map_err(TestCaseError::fail)?;
        for choice in &choices {
            let Some(change) = change(&map, choice) else {
                continue;
            };
            let after = tally.check_change(&text, &map, &change)?;
            // Half of the changes are made in what the ones before have left.
            if let Some(after) = after.filter(|_| choice.picks[7] % 2 == 0) {
                (text, map) = after;
            }
        }
        Ok(())
    });
    tally.assert_few_refused();
}

proptest! {
    #![proptest_config(cases(120))]

    #[test]
    fn damaged_maps_are_edited_and_formatted_with_proof(bytes in damaged_map(), choice in choice()) {
        editing::check(&bytes, &choice);
    }
}

/// The maps of the repository: the samples, those that `storywall new` writes, and odd ones.
pub(super) static MAPS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let folders = ["src/commands/starters", "example-maps", "tests/maps"];
    let maps = folders.into_iter().flat_map(maps_in).map(|(_, text)| text);
    maps.filter(|text| decoded(text).is_ok()).collect()
});

#[test]
fn maps_as_people_write_them_can_always_be_edited() {
    let tally = ChangeTally::default();
    let choices = proptest::collection::vec(choice(), 8);
    run(cases(40), &(any::<Index>(), choices), |(map, choices)| {
        let text = map.get(&MAPS[..]);
        let map = decoded(text).map_err(TestCaseError::fail)?;
        for choice in &choices {
            if let Some(change) = change(&map, choice) {
                tally.check_change(text, &map, &change)?;
            }
        }
        Ok(())
    });
    tally.assert_few_refused();
    assert_eq!((tally.shared.get(), tally.by_style.get()), (0, 0));
}

/// Checks on the decoded maps what a change should have done.
fn check(change: &Change, before: &StoryMap, after: &StoryMap) -> Result<(), String> {
    let count = |map: &StoryMap| items(map).len();
    let expect = |is_true: bool, what: &str| {
        if is_true {
            Ok(())
        } else {
            Err(what.to_owned())
        }
    };
    match change {
        Change::Schedule { story, release } => {
            let found = after.stories.iter().find(|other| other.id == story.id);
            let found = found.ok_or("no story")?;
            let is_release = found.release.map(|ix| after[ix].id.clone());
            expect(&is_release == release, "another release")?;
            let others = |map: &StoryMap| {
                let others = map.stories.iter().filter(|other| other.id != story.id);
                others
                    .map(|other| (other.id.clone(), other.release))
                    .collect::<Vec<_>>()
            };
            expect(others(before) == others(after), "other stories changed")
        }
        Change::Add { name, .. } => {
            expect(count(after) == count(before) + 1, "no item more")?;
            let titles = |map: &StoryMap| {
                let stories = map
                    .stories
                    .iter()
                    .chain(&map.backlog)
                    .map(|item| &item.title.text);
                let tasks = map.headed_tasks().map(|(_, task)| &task.title.text);
                let activities = map.activities.iter().map(|item| &item.title.text);
                let personas = map.personas.iter().map(|item| &item.name.text);
                let releases = map.releases.iter().map(|item| &item.name.text);
                let all = stories
                    .chain(tasks)
                    .chain(activities)
                    .chain(personas)
                    .chain(releases);
                all.filter(|title| *title == name).count()
            };
            expect(titles(after) == titles(before) + 1, "another title")
        }
        Change::Set {
            item: ItemOrMap::Item(item),
            field,
            to,
            ..
        } if field == "id" => {
            expect(count(after) == count(before), "another number of items")?;
            let releases = |map: &StoryMap| {
                let stories = map.stories.iter();
                stories.map(|story| story.release).collect::<Vec<_>>()
            };
            expect(releases(after) == releases(before), "other releases")?;
            let new = to.as_ref().map(|to| ItemRef::new(item.kind, to.clone()));
            expect(
                new.is_none_or(|new| items(after).contains(&new)),
                "no such id",
            )
        }
        Change::Order {
            list: ItemList::Below(owner),
            items: order,
        } => {
            let stories = |map: &StoryMap| -> Vec<String> {
                let is_below = |task: &&storywall::map::Task| match &task.heading {
                    Some(heading) => owner.kind == ItemKind::Task && heading.id == owner.id,
                    None => map[task.activity].id == owner.id,
                };
                let task = map.tasks.iter().find(is_below);
                let stories = task.map(|task| &map.stories[task.stories.clone()]);
                stories
                    .into_iter()
                    .flatten()
                    .map(|story| story.title.text.clone())
                    .collect()
            };
            let title = |item: &ItemRef| {
                let found = before.stories.iter().find(|story| story.id == item.id);
                found.map_or(String::new(), |story| story.title.text.clone())
            };
            let (now, then) = (stories(before), stories(after));
            let ordered: Vec<String> = order.iter().map(title).collect();
            let mut named = ordered.iter();
            let expected: Vec<&String> = now
                .iter()
                .map(|story| {
                    if ordered.contains(story) {
                        named.next().unwrap_or(story)
                    } else {
                        story
                    }
                })
                .collect();
            let is_unique = now
                .iter()
                .all(|one| now.iter().filter(|other| *other == one).count() == 1);
            expect(
                !is_unique || expected.into_iter().eq(&then),
                "another order",
            )
        }
        Change::Move { .. } | Change::Order { .. } | Change::Rename { .. } => {
            expect(count(after) == count(before), "another number of items")
        }
        _ => Ok(()),
    }
}
