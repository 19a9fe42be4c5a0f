//! The gaps that were known when a team began to check.
//!
//! A gap is known by its map's path from the project's folder, its rule, and the identity of what
//! it is about: not by its line, level or message, all of which change without a new gap.

use crate::report::Reported;
use serde::Deserialize;
use serde_json::error::Category;
use serde_json::json;
use std::collections::BTreeMap;

/// The version of the file's form, under the key that tells our files from others.
const VERSION: u64 = 1;

/// Known gaps: how often each rule found each place, by file.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Baseline {
    maps: BTreeMap<String, BTreeMap<BaselineGap, usize>>,
}

/// A gap of one file; the order of fields is the order of the file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(deny_unknown_fields)]
struct BaselineGap {
    rule: String,
    place: String,
}

/// Why a text is no baseline that can be used.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum BaselineError {
    /// It is something else, or broken; the reason is the end of a sentence.
    Other(String),
    /// It was written in another form.
    Version(u64),
}

/// What a run has looked at.
pub(crate) trait Scope {
    /// Whether the gaps of a file are known now: it was checked, or is gone.
    fn file(&self, file: &str) -> bool;
    /// Whether a rule's gaps are told.
    fn rule(&self, rule: &str) -> bool;
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
    /// The open gaps among these items; faults of the format have to be mended, and are never
    /// known.
    pub(crate) fn of(items: &[Reported]) -> Self {
        let mut baseline = Self::default();
        for item in items.iter().filter(|item| item.ignored.is_none()) {
            if let Some(identity) = &item.identity {
                let known = BaselineGap {
                    rule: item.diagnostic.code.to_owned(),
                    place: identity.clone(),
                };
                baseline.add(&item.file, known);
            }
        }
        baseline
    }

    /// Reads a baseline.
    pub(crate) fn parse(text: &[u8]) -> Result<Self, BaselineError> {
        let broken = |error: serde_json::Error| {
            let (line, column) = (error.line(), error.column());
            BaselineError::Other(match error.classify() {
                Category::Data => "it is JSON of another kind".to_owned(),
                _ => format!("it is not JSON from line {line}, column {column} on"),
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

    /// The file: sorted, a line a gap, so that a pull request shows what became known.
    pub(crate) fn to_text(&self) -> String {
        let about = "gaps known when this was written; `storywall check --baseline` tells others";
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

    /// How many gaps it lists.
    pub(crate) fn len(&self) -> usize {
        self.maps.values().flat_map(BTreeMap::values).sum()
    }

    /// Whether an item is known. A gap that is listed once is known once: its twin is new.
    pub(crate) fn take(&mut self, item: &Reported) -> bool {
        let Some(place) = item.identity.clone().filter(|_| item.ignored.is_none()) else {
            return false;
        };
        let known = BaselineGap {
            rule: item.diagnostic.code.to_owned(),
            place,
        };
        let times = (self.maps.get_mut(&item.file)).and_then(|gaps| gaps.get_mut(&known));
        let is_known = times.as_ref().is_some_and(|times| **times > 0);
        if let Some(times) = times {
            *times = times.saturating_sub(1);
        }
        is_known
    }

    /// How many entries nothing has taken, of what was looked at.
    pub(crate) fn left(&self, looked_at: &impl Scope) -> usize {
        let files = self.maps.iter().filter(|(file, _)| looked_at.file(file));
        let gaps = files.flat_map(|(_, gaps)| gaps);
        gaps.filter(|(known, _)| looked_at.rule(&known.rule))
            .map(|(_, times)| times)
            .sum()
    }

    /// The baseline with the entries of another one that were not looked at: nobody knows whether
    /// those gaps are still there.
    pub(crate) fn and_unseen(mut self, other: Self, looked_at: &impl Scope) -> Self {
        for (file, gaps) in other.maps {
            let is_file = looked_at.file(&file);
            let unseen = gaps
                .into_iter()
                .filter(|(known, _)| !(is_file && looked_at.rule(&known.rule)));
            for (known, times) in unseen {
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
    fn what_is_written_is_read_back() {
        for baseline in [baseline(), Baseline::default()] {
            let text = baseline.to_text();
            assert_eq!(Baseline::parse(text.as_bytes()), Ok(baseline), "{text}");
        }
        assert_eq!(baseline().len(), 4);
    }

    #[test]
    fn a_gap_listed_twice_is_known_twice() {
        let source = std::sync::Arc::new(crate::text::Source::new("a.yaml", "title: A"));
        let span = crate::text::Span::new(0, 5);
        let place = crate::text::Place { source, span };
        let level = crate::text::Level::Note;
        let item = Reported {
            diagnostic: crate::text::Diagnostic::new(level, "duplicate-name", place, "twice"),
            url: None,
            file: "a.yaml".to_owned(),
            identity: Some("task pay".to_owned()),
            ignored: None,
        };
        let mut baseline = baseline();
        assert_eq!([0; 3].map(|_| baseline.take(&item)), [true, true, false]);
        assert_eq!(baseline.left(&Only("b.yaml")), 1);
        assert_eq!(baseline.left(&Only("a.yaml")), 1);
    }

    struct Only(&'static str);

    impl Scope for Only {
        fn file(&self, file: &str) -> bool {
            file == self.0
        }

        fn rule(&self, rule: &str) -> bool {
            rule != "no-goal" || self.0 == "b.yaml"
        }
    }

    #[test]
    fn what_was_not_looked_at_stays() {
        let kept = Baseline::default().and_unseen(baseline(), &Only("b.yaml"));
        assert_eq!((kept.len(), kept.maps.len()), (3, 1));
        let kept = Baseline::default().and_unseen(baseline(), &Only("a.yaml"));
        assert_eq!((kept.len(), kept.maps.len()), (1, 1));
    }

    #[test]
    fn something_else_is_no_baseline() {
        for text in ["", "{}", "[]", "title: Map", "{\"storywall_baseline\": 1}"] {
            let parsed = Baseline::parse(text.as_bytes());
            assert!(matches!(parsed, Err(BaselineError::Other(_))), "{text}");
        }
        let later = Baseline::parse(b"{\"storywall_baseline\": 2, \"maps\": 7}");
        assert_eq!(later, Err(BaselineError::Version(2)));
    }
}
