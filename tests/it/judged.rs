//! What the rules find in maps that people wrote is worth saying: every finding and question about the maps in
//! `tests/judged` and about the example maps was judged by hand, the way a facilitator would in the room.
//!
//! Beside each map, `NAME.judged.txt` has a line for each finding, `say RULE: MESSAGE`, and for each question,
//! `say ?: QUESTION`, with the reason below, indented:
//!
//! - `say`: worth thirty seconds of the team's time now,
//! - `skip`: true, but not worth them,
//! - `wrong`: not true of this map.
//!
//! Lines `# missed: …` tell what the rules should have said.

use crate::support::crate_folder;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use storywall::format::{Project, read_map};
use storywall::gaps::{find_gaps, rule_ids};
use storywall::map::Analysis;
use storywall::messages::Catalog;
use storywall::text::Source;

/// How many findings a team reads before it stops.
const MAX_FINDINGS: usize = 15;

/// How many questions it answers.
const MAX_QUESTIONS: usize = 6;

/// The percentage of findings, and of questions, over all maps that have to be worth saying.
const MIN_FINDINGS_TO_SAY: usize = 80;
const MIN_QUESTIONS_TO_SAY: usize = 55;

/// How many findings of one map may not be worth saying.
const MAX_SKIPPED: usize = 3;

/// What a judge says of a finding or a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Verdict {
    Say,
    Skip,
    Wrong,
}

/// How many findings of a rule, or of a map, were judged how.
#[derive(Clone, Copy, Default)]
struct Tally {
    say: usize,
    skip: usize,
    wrong: usize,
}

impl Tally {
    fn add(&mut self, verdict: Verdict) {
        match verdict {
            Verdict::Say => self.say += 1,
            Verdict::Skip => self.skip += 1,
            Verdict::Wrong => self.wrong += 1,
        }
    }

    fn number(self) -> usize {
        self.say + self.skip + self.wrong
    }

    /// The percentage of those worth saying; 100 if there are none.
    fn share(self) -> usize {
        (self.say * 100).checked_div(self.number()).unwrap_or(100)
    }
}

/// The rule of a line about a question.
const QUESTION: &str = "?";

/// The judgments of a file, by `RULE: MESSAGE`.
fn judgments(file: &Path) -> BTreeMap<String, Verdict> {
    let text = fs::read_to_string(file).unwrap_or_default();
    let mut judgments = BTreeMap::new();
    let mut lines = text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty());
    while let Some(line) = lines.next() {
        let (verdict, finding) = line.split_once(' ').expect("a verdict and a finding");
        let verdict = match verdict {
            "say" => Verdict::Say,
            "skip" => Verdict::Skip,
            "wrong" => Verdict::Wrong,
            _ => panic!("{}: `{line}` begins with no verdict", file.display()),
        };
        let reason = lines.next().unwrap_or_default();
        assert!(
            reason.starts_with("    "),
            "{}: `{line}` has no reason below it, indented by four spaces",
            file.display()
        );
        judgments.insert(finding.to_owned(), verdict);
    }
    judgments
}

/// What storywall says of a map: `RULE: MESSAGE` for each finding, and `?: QUESTION` for each question.
fn said_of(map: &Path) -> Vec<String> {
    let text = fs::read_to_string(map).unwrap();
    let source = Arc::new(Source::new("map.yaml", text));
    let project = Project::default();
    let decoded = read_map(&source, &project, &rule_ids());
    let map = decoded.value.expect("a map without errors");
    let gaps = find_gaps(&map, &Analysis::new(&map), &project);
    let catalog = Catalog::english();
    let findings = gaps.findings.iter().map(|finding| {
        let message = finding.diagnostic(&map, &source, &catalog).message;
        format!("{}: {message}", finding.rule.id)
    });
    let questions = gaps.questions.iter();
    let questions =
        questions.map(|question| format!("{QUESTION}: {}", catalog.plain(&question.message)));
    findings.chain(questions).collect()
}

/// Each judged map with the file of its judgments.
fn judged_maps() -> Vec<(PathBuf, PathBuf)> {
    let mut maps = Vec::new();
    for folder in ["tests/judged", "example-maps"] {
        for entry in fs::read_dir(crate_folder(folder)).unwrap().flatten() {
            let map = entry.path();
            let name = map.file_stem().unwrap().to_str().unwrap().to_owned();
            let is_map = map.extension().is_some_and(|ending| ending == "yaml");
            if is_map && name != "storywall" {
                let file = format!("tests/judged/{name}.judged.txt");
                maps.push((map, crate_folder(&file)));
            }
        }
    }
    maps.sort();
    maps
}

#[allow(
    clippy::print_stdout,
    reason = "the shares by rule are shown on demand"
)]
#[test]
fn four_in_five_findings_are_worth_saying_and_none_is_wrong() {
    let mut problems = String::new();
    let (mut by_rule, mut all) = (BTreeMap::<String, Tally>::new(), Tally::default());
    let maps = judged_maps();
    for (map, file) in &maps {
        let judged = judgments(file);
        let said = said_of(map);
        let name = map.file_name().unwrap().display();
        let (mut findings, mut questions) = (Tally::default(), Tally::default());
        for text in &said {
            let Some(verdict) = judged.get(text) else {
                let _ = writeln!(
                    problems,
                    "{name}: not judged yet. Judge it by hand, as somebody who leads the talk: add a line to {} \
                     that begins with say, skip or wrong, and the reason below it:\n  say {text}\n      …",
                    file.display()
                );
                continue;
            };
            let rule = text.split(": ").next().unwrap_or_default();
            by_rule.entry(rule.to_owned()).or_default().add(*verdict);
            if rule == QUESTION {
                questions.add(*verdict);
            } else {
                findings.add(*verdict);
                all.add(*verdict);
            }
            if *verdict == Verdict::Wrong {
                let _ = writeln!(problems, "{name}: wrong: {text}");
            }
        }
        let said: BTreeSet<&String> = said.iter().collect();
        for stale in judged.keys().filter(|text| !said.contains(text)) {
            let _ = writeln!(
                problems,
                "{name}: not found anymore, remove it from {}: {stale}",
                file.display()
            );
        }
        if findings.number() > MAX_FINDINGS || findings.number() - findings.say > MAX_SKIPPED {
            let (number, say) = (findings.number(), findings.say);
            let _ = writeln!(
                problems,
                "{name}: {number} findings, {say} of them worth saying; at most {MAX_FINDINGS}, and at most \
                 {MAX_SKIPPED} not worth saying"
            );
        }
        if questions.number() > MAX_QUESTIONS {
            let _ = writeln!(problems, "{name}: {} questions", questions.number());
        }
    }
    let mut report = format!(
        "{} findings on {} maps, {} % worth saying, {} wrong\n",
        all.number(),
        maps.len(),
        all.share(),
        all.wrong
    );
    for (rule, tally) in &by_rule {
        let Tally { say, skip, wrong } = tally;
        let share = tally.share();
        let _ = writeln!(
            report,
            "{rule:34} say {say:3}, skip {skip:3}, wrong {wrong:3}: {share:3} %"
        );
    }
    let questions = by_rule.get(QUESTION).copied().unwrap_or_default();
    if all.share() < MIN_FINDINGS_TO_SAY {
        let _ = writeln!(
            problems,
            "fewer than {MIN_FINDINGS_TO_SAY} % are worth saying"
        );
    }
    if questions.share() < MIN_QUESTIONS_TO_SAY {
        let _ = writeln!(
            problems,
            "fewer than {MIN_QUESTIONS_TO_SAY} % of the questions are worth asking"
        );
    }
    assert!(problems.is_empty(), "{problems}\n{report}");
    // Shown with `cargo test --test it judged -- --nocapture`.
    println!("{report}");
}
