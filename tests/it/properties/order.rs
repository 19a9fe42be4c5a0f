//! The result doesn't depend on the order of fields or on the style of the YAML.

use super::model::model;
use super::yaml::{Choices, Yaml, to_text};
use super::{cases, read};
use proptest::prelude::*;
use storywall::analysis::AnalyzedMap;
use storywall::format::Project;
use storywall::messages::Catalog;
use storywall::pages::{self, MapView};

/// All findings and ignored findings of a map, sorted.
fn findings(map: &AnalyzedMap) -> Vec<String> {
    let findings = map.gaps.findings.iter().map(|finding| {
        let rule = finding.rule.id;
        let identity = finding.identity(&map.map);
        let diagnostic = finding.diagnostic(&map.map, &map.source, &Catalog::english());
        format!("{rule}: {identity}: {}", diagnostic.message)
    });
    let ignored = map.gaps.ignored.iter();
    let ignored = ignored.map(|ignored| format!("ignored: {}", ignored.finding.identity(&map.map)));
    let mut all: Vec<String> = findings.chain(ignored).collect();
    all.sort();
    all
}

fn shuffle<T>(items: &mut [T], choices: &mut Choices) {
    for at in (1..items.len()).rev() {
        let other = choices.below(at as u64 + 1);
        items.swap(at, usize::try_from(other).expect("at most `at`"));
    }
}

/// The same YAML with the fields of every mapping in a random order.
fn with_shuffled_fields(yaml: Yaml, choices: &mut Choices) -> Yaml {
    match yaml {
        Yaml::Map(entries) => {
            let entries = entries.into_iter();
            let mut entries: Vec<_> = entries
                .map(|(key, value)| (key, with_shuffled_fields(value, choices)))
                .collect();
            shuffle(&mut entries, choices);
            Yaml::Map(entries)
        }
        Yaml::List(values) => {
            let values = values.into_iter();
            Yaml::List(
                values
                    .map(|value| with_shuffled_fields(value, choices))
                    .collect(),
            )
        }
        other => other,
    }
}

/// Shuffles the lists whose order has no meaning: the backlog, and all personas but the first, which
/// is the default persona of stories.
fn shuffle_unordered_lists(yaml: &mut Yaml, choices: &mut Choices) {
    let Yaml::Map(entries) = yaml else { return };
    for (key, value) in entries {
        match (key, value) {
            (Yaml::Plain(key), Yaml::List(values)) if key == "personas" => {
                shuffle(&mut values[1..], choices);
            }
            (Yaml::Plain(key), Yaml::List(values)) if key == "backlog" => {
                shuffle(values, choices);
            }
            _ => {}
        }
    }
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn the_order_of_fields_and_the_style_of_yaml_do_not_matter(model in model(), seed: u64) {
        let yaml = model.to_yaml_and_json().yaml;
        let choices = &mut Choices(seed);
        let one = read(&to_text(&yaml, choices)).map_err(TestCaseError::fail)?;
        let text = to_text(&with_shuffled_fields(yaml, choices), choices);
        let other = read(&text).map_err(TestCaseError::fail)?;
        let project = Project::default();
        let data = |map| pages::map_json(&MapView::new(map, &project, &[]));
        prop_assert_eq!(data(&one), data(&other), "{}", text);
        prop_assert_eq!(findings(&one), findings(&other), "{}", text);
    }

    #[test]
    fn the_order_of_personas_and_backlog_does_not_matter(model in model(), seed: u64) {
        let mut yaml = model.to_yaml_and_json().yaml;
        let choices = &mut Choices(seed);
        let one = read(&to_text(&yaml, choices)).map_err(TestCaseError::fail)?;
        shuffle_unordered_lists(&mut yaml, choices);
        let text = to_text(&yaml, choices);
        let other = read(&text).map_err(TestCaseError::fail)?;
        prop_assert_eq!(findings(&one), findings(&other), "{}", text);
    }
}
