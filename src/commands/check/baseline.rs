//! The contents of a baseline file: the gaps that a team knows and accepts.
//!
//! A gap is recognized by the path of its map relative to the project's folder, its rule, and the
//! identity of the item it is about. Its line, level and message may change; it is still known. A finding
//! about several places has an entry for each, so that a new place of a known finding is reported.

use crate::report::Reported;
use serde::Deserialize;
use serde_json::error::Category;
use serde_json::json;
use std::collections::BTreeMap;

/// The version of the file format. Its key, `storywall_baseline`, marks a file as a baseline.
const VERSION: u64 = 1;

/// Known gaps by file, each with how often it was found.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Baseline {
    maps: BTreeMap<String, BTreeMap<BaselineGap, usize>>,
}

/// A known gap of one file. The file is sorted by these fields, in this order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(deny_unknown_fields)]
struct BaselineGap {
    rule: String,
    /// The identity of the item that the gap is about.
    place: String,
}

/// Why a file can't be used as a baseline.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum BaselineError {
    /// It isn't a baseline, or is broken, for this reason.
    Malformed(String),
    /// It has this version of the format, which isn't supported.
    Version(u64),
}

/// The files and rules that a run covers.
pub(crate) trait BaselineScope {
    /// Whether the run shows all gaps of a file: it was checked, or doesn't exist any more.
    fn covers_file(&self, file: &str) -> bool;
    /// Whether the run reports the gaps of a rule.
    fn covers_rule(&self, rule: &str) -> bool;
}

#[derive(Deserialize)]
struct BaselineHeader {
    storywall_baseline: u64,
}

#[derive(Deserialize)]
struct BaselineBody {
    maps: BTreeMap<String, Vec<BaselineGap>>,
}

impl Baseline {
    /// The open gaps among these items. Format errors have no identity, and are never known.
    pub(crate) fn from_reported(items: &[Reported]) -> Self {
        let mut baseline = Self::default();
        for item in items.iter().filter(|item| item.ignore_reason.is_none()) {
            for place in &item.places {
                let known = BaselineGap {
                    rule: item.diagnostic.code.to_owned(),
                    place: place.clone(),
                };
                baseline.add(&item.file, known);
            }
        }
        baseline
    }

    /// Parses a baseline file.
    pub(crate) fn parse(text: &[u8]) -> Result<Self, BaselineError> {
        let broken = |error: serde_json::Error| {
            let (line, column) = (error.line(), error.column());
            BaselineError::Malformed(match error.classify() {
                Category::Data => "its JSON has the wrong structure".to_owned(),
                _ => format!("invalid JSON at line {line}, column {column}"),
            })
        };
        let head: BaselineHeader = serde_json::from_slice(text).map_err(broken)?;
        if head.storywall_baseline != VERSION {
            return Err(BaselineError::Version(head.storywall_baseline));
        }
        let body: BaselineBody = serde_json::from_slice(text).map_err(broken)?;
        let mut baseline = Self::default();
        for (file, gaps) in body.maps {
            gaps.into_iter()
                .for_each(|known| baseline.add(&file, known));
        }
        Ok(baseline)
    }

    /// Returns the text of the file: sorted, with each gap on a line of its own, so that a diff shows
    /// which gaps were added.
    pub(crate) fn to_json(&self) -> String {
        let about =
            "Known gaps. `storywall check --baseline` reports only gaps that are not listed here.";
        let mut maps = Vec::new();
        for (file, gaps) in &self.maps {
            let lines: Vec<String> = gaps
                .iter()
                .flat_map(|(known, times)| std::iter::repeat_n(known, *times))
                .map(|BaselineGap { rule, place }| {
                    format!(
                        "      {{\"rule\": {}, \"place\": {}}}",
                        json!(rule),
                        json!(place)
                    )
                })
                .collect();
            maps.push(format!(
                "    {}: [\n{}\n    ]",
                json!(file),
                lines.join(",\n")
            ));
        }
        let maps = if maps.is_empty() {
            "{}".to_owned()
        } else {
            format!("{{\n{}\n  }}", maps.join(",\n"))
        };
        format!(
            "{{\n  \"storywall_baseline\": {VERSION},\n  \"about\": {},\n  \"maps\": {maps}\n}}\n",
            json!(about)
        )
    }

    /// The number of gaps that it lists.
    pub(crate) fn len(&self) -> usize {
        self.maps.values().flat_map(BTreeMap::values).sum()
    }

    /// Removes the places of an item from the list, and returns whether all of them were listed. If only
    /// some were, the item keeps the new ones. If two equal places are found, the second is known only if
    /// the list contains both.
    pub(crate) fn take(&mut self, item: &mut Reported) -> bool {
        if item.places.is_empty() || item.ignore_reason.is_some() {
            return false;
        }
        let mut gaps = self.maps.get_mut(&item.file);
        let is_new: Vec<bool> = (item.places.iter())
            .map(|place| {
                let known = BaselineGap {
                    rule: item.diagnostic.code.to_owned(),
                    place: place.clone(),
                };
                match gaps.as_mut().and_then(|gaps| gaps.get_mut(&known)) {
                    Some(times) if *times > 0 => {
                        *times -= 1;
                        false
                    }
                    _ => true,
                }
            })
            .collect();
        if !is_new.contains(&true) {
            return true;
        }
        item.keep_new_places(&is_new);
        false
    }

    /// The number of entries within the scope that were not taken: gaps that no longer occur.
    pub(crate) fn remaining(&self, scope: &impl BaselineScope) -> usize {
        let files = self.maps.iter().filter(|(file, _)| scope.covers_file(file));
        let gaps = files.flat_map(|(_, gaps)| gaps);
        gaps.filter(|(known, _)| scope.covers_rule(&known.rule))
            .map(|(_, times)| times)
            .sum()
    }

    /// Adds the entries of another baseline that are out of scope: the run doesn't show whether those
    /// gaps still exist.
    pub(crate) fn with_uncovered(mut self, other: Self, scope: &impl BaselineScope) -> Self {
        for (file, gaps) in other.maps {
            let is_covered = scope.covers_file(&file);
            let uncovered = gaps
                .into_iter()
                .filter(|(known, _)| !(is_covered && scope.covers_rule(&known.rule)));
            for (known, times) in uncovered {
                (0..times).for_each(|_| self.add(&file, known.clone()));
            }
        }
        self
    }

    fn add(&mut self, file: &str, known: BaselineGap) {
        let gaps = self.maps.entry(file.to_owned()).or_default();
        *gaps.entry(known).or_default() += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn baseline() -> Baseline {
        let mut baseline = Baseline::default();
        for (file, rule, place) in [
            ("b.yaml", "no-goal", "map"),
            ("a.yaml", "empty-task", "task \"pay\""),
            ("a.yaml", "duplicate-name", "task pay"),
            ("a.yaml", "duplicate-name", "task pay"),
        ] {
            let (rule, place) = (rule.to_owned(), place.to_owned());
            baseline.add(file, BaselineGap { rule, place });
        }
        baseline
    }

    #[test]
    fn a_written_baseline_is_read_back() {
        for baseline in [baseline(), Baseline::default()] {
            let text = baseline.to_json();
            assert_eq!(Baseline::parse(text.as_bytes()), Ok(baseline), "{text}");
        }
        assert_eq!(baseline().len(), 4);
    }

    #[test]
    fn a_gap_listed_twice_is_known_twice() {
        let mut baseline = baseline();
        let mut item = reported(&["task pay"]);
        assert_eq!(
            [0; 3].map(|_| baseline.take(&mut item)),
            [true, true, false]
        );
        assert_eq!(baseline.remaining(&Only("b.yaml")), 1);
        assert_eq!(baseline.remaining(&Only("a.yaml")), 1);
    }

    #[test]
    fn a_finding_keeps_its_new_places() {
        let mut baseline = baseline();
        let mut item = reported(&["task pay", "task pay", "task run", "task walk"]);
        assert!(!baseline.take(&mut item));
        assert_eq!(item.places, ["task run", "task walk"]);
        assert_eq!(item.diagnostic.place.span.start, 2);
        let related = item.diagnostic.related.iter();
        let related: Vec<u32> = related.map(|related| related.place.span.start).collect();
        assert_eq!(related, [3, 9]);
        assert_eq!(item.diagnostic.label, "new here; 2 of 4 places are known");
    }

    /// A finding with these places, at the columns 0, 1, 2 …, and an explanation at column 9.
    fn reported(places: &[&str]) -> Reported {
        let source = std::sync::Arc::new(crate::text::Source::new("a.yaml", "title: Aaaa"));
        let span = |column: usize| crate::text::Span::new(column, column + 1);
        let place = crate::text::Place {
            source,
            span: span(0),
        };
        let level = crate::text::Level::Note;
        let mut diagnostic = crate::text::Diagnostic::new(level, "duplicate-name", place, "twice");
        for column in 1..places.len() {
            diagnostic = diagnostic.related("also", span(column));
        }
        Reported {
            diagnostic: diagnostic.related("explained by", span(9)),
            url: None,
            file: "a.yaml".to_owned(),
            identity: Some("map".to_owned()),
            places: places.iter().map(|place| (*place).to_owned()).collect(),
            ignore_reason: None,
        }
    }

    struct Only(&'static str);

    impl BaselineScope for Only {
        fn covers_file(&self, file: &str) -> bool {
            file == self.0
        }

        fn covers_rule(&self, rule: &str) -> bool {
            rule != "no-goal" || self.0 == "b.yaml"
        }
    }

    #[test]
    fn entries_out_of_scope_are_kept() {
        let merged = Baseline::default().with_uncovered(baseline(), &Only("b.yaml"));
        assert_eq!((merged.len(), merged.maps.len()), (3, 1));
        let merged = Baseline::default().with_uncovered(baseline(), &Only("a.yaml"));
        assert_eq!((merged.len(), merged.maps.len()), (1, 1));
    }

    #[test]
    fn other_files_are_refused() {
        for text in ["", "{}", "[]", "title: Map", "{\"storywall_baseline\": 1}"] {
            let parsed = Baseline::parse(text.as_bytes());
            assert!(matches!(parsed, Err(BaselineError::Malformed(_))), "{text}");
        }
        let later = Baseline::parse(b"{\"storywall_baseline\": 2, \"maps\": 7}");
        assert_eq!(later, Err(BaselineError::Version(2)));
    }
}
