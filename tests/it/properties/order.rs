//! What is said of a map does not hang on how it is written down.

use super::model::{Told, model};
use super::yaml::{Choice, Yaml, written};
use super::{cases, read};
use proptest::prelude::*;
use storywall::analysis::AnalyzedMap;
use storywall::format::Project;
use storywall::pages::{self, MapView};

/// Everything that is found, in an order that hangs on nothing but itself.
fn findings(shown: &AnalyzedMap) -> Vec<String> {
    let findings = shown.gaps.findings.iter().map(|finding| {
        let rule = finding.rule.id;
        let identity = finding.identity(&shown.map);
        let told = finding.diagnostic(&shown.map, &shown.source);
        format!("{rule}: {identity}: {}", told.message)
    });
    let ignored = shown.gaps.ignored.iter();
    let ignored = ignored.map(|one| format!("ignored: {}", one.finding.identity(&shown.map)));
    let mut all: Vec<String> = findings.chain(ignored).collect();
    all.sort();
    all
}

fn shuffled<T>(items: &mut [T], choice: &mut Choice) {
    for at in (1..items.len()).rev() {
        let other = choice.of(at as u64 + 1);
        items.swap(at, usize::try_from(other).expect("it is below `at`"));
    }
}

/// The fields of every mapping in another order.
fn other_fields(yaml: Yaml, choice: &mut Choice) -> Yaml {
    match yaml {
        Yaml::Map(entries) => {
            let entries = entries.into_iter();
            let mut entries: Vec<_> = entries
                .map(|(key, value)| (key, other_fields(value, choice)))
                .collect();
            shuffled(&mut entries, choice);
            Yaml::Map(entries)
        }
        Yaml::List(values) => {
            let values = values.into_iter();
            Yaml::List(values.map(|value| other_fields(value, choice)).collect())
        }
        other => other,
    }
}

/// The items of lists in another order that say no order: all personas but the first, which is
/// served where nothing is said, and the backlog.
fn other_items(yaml: &mut Yaml, choice: &mut Choice) {
    let Yaml::Map(entries) = yaml else { return };
    for (key, value) in entries {
        match (key, value) {
            (Yaml::Plain(key), Yaml::List(values)) if key == "personas" => {
                shuffled(&mut values[1..], choice);
            }
            (Yaml::Plain(key), Yaml::List(values)) if key == "backlog" => shuffled(values, choice),
            _ => {}
        }
    }
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn fields_may_stand_in_any_order_and_be_written_in_any_way(model in model(), seed: u64) {
        let Told { yaml, .. } = model.told();
        let choice = &mut Choice(seed);
        let one = read(&written(&yaml, choice)).map_err(TestCaseError::fail)?;
        let text = written(&other_fields(yaml, choice), choice);
        let other = read(&text).map_err(TestCaseError::fail)?;
        let project = Project::default();
        let data = |shown| pages::map_json(&MapView::new(shown, &project, &[]));
        prop_assert_eq!(data(&one), data(&other), "{}", text);
        prop_assert_eq!(findings(&one), findings(&other), "{}", text);
    }

    #[test]
    fn the_order_of_what_has_none_is_not_minded(model in model(), seed: u64) {
        let Told { mut yaml, .. } = model.told();
        let choice = &mut Choice(seed);
        let one = read(&written(&yaml, choice)).map_err(TestCaseError::fail)?;
        other_items(&mut yaml, choice);
        let text = written(&yaml, choice);
        let other = read(&text).map_err(TestCaseError::fail)?;
        prop_assert_eq!(findings(&one), findings(&other), "{}", text);
    }
}
