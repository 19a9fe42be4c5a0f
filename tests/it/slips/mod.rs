//! Slips in maps: the lines that messages propose lead out.
//!
//! Each case is a map of the repository with one slip in it. The first proposed line is taken until the
//! map is valid. `STORYWALL_SLIPS=5000 cargo test --test it slips -- --nocapture` tries more cases, and
//! lists those that take more than one step.

mod slip;

use crate::support::crate_folder;
use rayon::prelude::*;
use slip::{Chance, slip};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::sync::Arc;
use storywall::format::{Project, fix_errors, read_map};
use storywall::gaps::rule_ids;
use storywall::text::{Diagnostic, Source};

/// The maps in which slips are made.
const MAPS: [&str; 6] = [
    "example-maps/groceries.yaml",
    "example-maps/wall-as-code.yaml",
    "example-maps/delivery.yaml",
    "example-maps/picnic.yaml",
    "example-maps/marketplace.yaml",
    "tests/maps/everything.yaml",
];

/// How many steps are taken.
const MAX_STEPS: usize = 5;

/// How many proposals of one text are tried; the first is part of the way out.
const MAX_PROPOSALS: usize = 3;

/// Where the messages about a slip lead.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Outcome {
    /// To a valid map, after this many lines were taken. A slip may leave the map valid.
    Valid(usize),
    /// To the line of the slip, with help but without a line to take.
    Advice,
    /// To neither.
    Lost,
}

/// What happened to one slip.
struct Case {
    outcome: Outcome,
    /// The slip and the messages of each step.
    steps: String,
    /// The proposals that left their error, or made a new one.
    worse: String,
}

#[test]
fn proposed_lines_lead_out_of_any_slip() {
    let wanted = std::env::var("STORYWALL_SLIPS").ok();
    let count: u64 = wanted.as_ref().map_or(45, |count| count.parse().unwrap());
    let maps = MAPS.map(|map| fs::read_to_string(crate_folder(map)).unwrap());
    let cases: Vec<Case> = (0..count)
        .into_par_iter()
        .map(|seed| case(&maps[usize::try_from(seed).unwrap() % maps.len()], seed))
        .collect();
    let mut outcomes: BTreeMap<Outcome, usize> = BTreeMap::new();
    for case in &cases {
        *outcomes.entry(case.outcome).or_default() += 1;
    }
    let slow = cases.iter().filter(|case| case.outcome > Outcome::Valid(1));
    let slow: String = slow.map(|case| case.steps.as_str()).collect();
    if wanted.is_some() {
        write!(io::stderr(), "{slow}").unwrap();
    }
    writeln!(io::stderr(), "{count} slips: {outcomes:?}").unwrap();
    let worse: String = cases.iter().map(|case| case.worse.as_str()).collect();
    assert!(worse.is_empty(), "these proposals make it worse:\n{worse}");
    let is_quick = |case: &&Case| case.outcome <= Outcome::Valid(1);
    let quick = cases.iter().filter(is_quick).count();
    assert!(quick * 100 >= cases.len() * 95, "{slow}\n{outcomes:?}");
}

/// Makes a slip in a map, and takes the first proposed line until there is none.
fn case(map: &str, seed: u64) -> Case {
    let slip = slip(map, &mut Chance::new(seed));
    let line = slip.text.lines().nth(slip.line - 1).unwrap_or_default();
    let mut case = Case {
        outcome: Outcome::Lost,
        steps: format!("{seed}: {} in line {}\n  > {line}\n", slip.kind, slip.line),
        worse: String::new(),
    };
    let mut text = slip.text;
    let mut found = diagnostics(&text);
    for step in 0..=MAX_STEPS {
        let Some(first) = found.iter().find(|found| is_error(found)) else {
            case.outcome = Outcome::Valid(step);
            break;
        };
        for found in found.iter().filter(|found| is_error(found)) {
            writeln!(case.steps, "  {step} {}", shown(found)).unwrap();
        }
        let proposals = found.iter().filter(|found| is_error(found));
        let proposals = proposals.filter_map(|found| Some((found, taken(&text, found)?)));
        let mut next = None;
        for (proposal, taken) in proposals.take(MAX_PROPOSALS) {
            let after = diagnostics(&taken);
            if let Some(error) = new_error(proposal, &found, &after) {
                let proposal = shown(proposal);
                writeln!(case.worse, "{}  {proposal}\n  leads to {error}", case.steps).unwrap();
            }
            next = next.or(Some((taken, after)));
        }
        let Some(next) = next else {
            if step == 0 && marks(first, slip.line) {
                case.outcome = Outcome::Advice;
            }
            break;
        };
        (text, found) = next;
    }
    case
}

fn diagnostics(text: &str) -> Vec<Diagnostic> {
    let source = Arc::new(Source::new("map.yaml", text));
    read_map(&source, &Project::default(), &rule_ids()).diagnostics
}

fn is_error(found: &Diagnostic) -> bool {
    found.level == storywall::text::Level::Error
}

/// The first error that is there after a proposal was taken, though only the other ones should be: its
/// message is new, and it marks a line where there was no error. An error that stays may be explained in
/// other words once an error beside it is gone.
fn new_error(taken: &Diagnostic, before: &[Diagnostic], after: &[Diagnostic]) -> Option<String> {
    let others = before.iter().filter(|found| !std::ptr::eq(*found, taken));
    let mut others: Vec<&Diagnostic> = others.collect();
    let is_same = |other: &Diagnostic, found: &Diagnostic| {
        (other.code, &other.message) == (found.code, &found.message)
            || is_error(other) && marked_line(other) == marked_line(found)
    };
    let is_new = |found: &&Diagnostic| {
        let known = others.iter().position(|other| is_same(other, found));
        known.map(|at| others.swap_remove(at)).is_none()
    };
    let mut errors = after.iter().filter(|found| is_error(found));
    errors.find(is_new).map(shown)
}

/// The content of the line that an error marks: its number may have changed.
fn marked_line(found: &Diagnostic) -> &str {
    let place = &found.place;
    place.source.line(place.start().line).trim()
}

/// Whether an error marks a line, or one next to it.
fn marks(found: &Diagnostic, line: usize) -> bool {
    let related = found.related.iter().map(|related| &related.place);
    let mut places = [&found.place].into_iter().chain(related);
    found.help.is_some() && places.any(|place| place.start().line.abs_diff(line) <= 1)
}

/// A diagnostic in one line.
fn shown(found: &Diagnostic) -> String {
    let proposal = found.suggestion.as_ref();
    let proposal = proposal.map(|new| format!(" => {}: {:?}", new.line, new.text));
    let line = found.place.start().line;
    let help = found.help.as_deref().unwrap_or_default();
    let help: String = help.chars().take(80).collect();
    let proposal = proposal.unwrap_or_default();
    format!(
        "{line}: {}: {} ({help}){proposal}",
        found.code, found.message
    )
}

/// The text with the lines that a diagnostic proposes.
fn taken(text: &str, found: &Diagnostic) -> Option<String> {
    let new = found.suggestion.as_ref()?;
    let mut lines: Vec<&str> = text.split('\n').collect();
    let first = new.line - 1;
    lines.splice(first..first + new.replaces, [new.text.as_str()]);
    Some(lines.join("\n"))
}

/// The maps of a transcript, with the names of their files.
fn files_of(transcript: &str) -> Vec<(&str, &str)> {
    let parts = transcript.split("--- ").skip(1);
    let files = parts.filter_map(|part| part.strip_prefix("file ")?.split_once('\n'));
    files.collect()
}

#[test]
fn slips_of_newcomers_lead_out_in_one_step() {
    for (name, count) in [("error-newcomers", 24), ("error-other-causes", 27)] {
        let path = crate_folder(&format!("tests/transcripts/{name}.txt"));
        let transcript = fs::read_to_string(path).unwrap();
        let files = files_of(&transcript);
        assert_eq!(files.len(), count);
        lead_out_in_one_step(files);
    }
}

/// Asserts that each map has one error, with lines that make it valid.
fn lead_out_in_one_step(files: Vec<(&str, &str)>) {
    for (name, text) in files {
        let found = diagnostics(text);
        let errors: Vec<&Diagnostic> = found.iter().filter(|found| is_error(found)).collect();
        let [error] = errors[..] else {
            panic!("{name}: {} errors", errors.len());
        };
        let after = diagnostics(&taken(text, error).unwrap_or_else(|| panic!("{name}: no line")));
        assert!(after.is_empty(), "{name}: {:?}", after.first().map(shown));
    }
}

/// The comment at the end of a line of [`commented`].
fn comment_of(line: usize) -> String {
    format!("# comment {line}")
}

/// A map with a comment at the end of each line that can have one.
fn commented(map: &str) -> String {
    let lines: Vec<&str> = map.lines().collect();
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut block: Option<usize> = None;
    let mut all = String::new();
    for (at, line) in lines.iter().enumerate() {
        let content = line.trim();
        block = block.filter(|block| content.is_empty() || indent(line) > *block);
        let text = content.strip_prefix("- ").unwrap_or(content);
        let column = indent(line) + content.len() - text.len();
        let is_bar = text.ends_with(['|', '>']);
        let below = lines[at + 1..]
            .iter()
            .find(|below| !below.trim().is_empty());
        let ends_there = below.is_none_or(|below| indent(below) <= column);
        let key = text.split(':').next().unwrap_or_default();
        let is_key =
            text.len() > key.len() && key.chars().all(|c| c.is_alphanumeric() || "-_".contains(c));
        let is_item = text.len() < content.len();
        let can_have_one = block.is_none()
            && (is_item || is_key)
            && (text.ends_with(':') || ends_there && !is_bar)
            && !content.starts_with('#')
            && !content.contains(" #");
        if block.is_none() && is_bar {
            block = Some(indent(line));
        }
        all.push_str(line);
        if can_have_one {
            write!(all, " {}", comment_of(at)).unwrap();
        }
        all.push('\n');
    }
    all
}

#[test]
fn fixes_without_asking_lose_no_comment_and_no_title() {
    let wanted = std::env::var("STORYWALL_SLIPS").ok();
    let count: u64 = wanted.map_or(48, |count| count.parse().unwrap());
    let project = Project::default();
    let maps = MAPS.map(|map| commented(&fs::read_to_string(crate_folder(map)).unwrap()));
    let titles = maps.each_ref().map(|map| {
        let source = Arc::new(Source::new("map.yaml", map.as_str()));
        let read = read_map(&source, &project, &rule_ids());
        let map = read.value.expect("a valid map");
        let titles = map.stories.iter().map(|story| story.title.text.clone());
        titles.collect::<Vec<String>>()
    });
    let fixed: Vec<usize> = (0..count)
        .into_par_iter()
        .map(|seed| {
            let at = usize::try_from(seed).unwrap() % maps.len();
            let slip = slip(&maps[at], &mut Chance::new(seed));
            let source = Arc::new(Source::new("map.yaml", slip.text.as_str()));
            let fixed = fix_errors(&source, &project, &rule_ids());
            let after = fixed.source.text();
            let shown = format!("{seed}: {} in line {}\n{after}", slip.kind, slip.line);
            assert_eq!(fixed.edits.apply(&slip.text), after, "{shown}");
            let comments = |text: &str| -> Vec<String> {
                let lines = text
                    .lines()
                    .filter_map(|line| line.rsplit_once(" # comment "));
                lines.map(|(_, comment)| comment.to_owned()).collect()
            };
            assert_eq!(comments(after), comments(&slip.text), "{shown}");
            for title in &titles[at] {
                let count = |text: &str| text.matches(title.as_str()).count();
                assert!(count(after) >= count(&slip.text), "`{title}` of {shown}");
            }
            fixed.fixed.len()
        })
        .collect();
    let some = fixed.iter().filter(|fixed| **fixed > 0).count();
    writeln!(io::stderr(), "{some} of {count} slips fixed without asking").unwrap();
    assert!(some > 0, "nothing was fixed");
}
