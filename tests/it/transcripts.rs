//! Transcripts of the command line: some files, a command, and its exact output.
//!
//! Each file in `tests/transcripts/` is one case, and a new file is a new case. Lines that
//! begin with `--- ` start its parts:
//!
//! ```text
//! What the case shows, in a sentence or two.
//! --- file map.yaml          a file with this text
//! --- bytes map.yaml         a file with these bytes, in hexadecimal
//! --- stdin                  standard input of the commands that follow
//! --- run check map.yaml     a command
//! --- out                    its standard output; missing if empty
//! --- err                    its standard error; missing if empty
//! --- exit 1                 its exit code; missing if 0
//! --- see map.yaml           the text of a file after the command; `map.json` is indented
//! ```
//!
//! A case can run several commands. `STORYWALL_BLESS=1 cargo test --test it transcripts` updates
//! the transcripts to the actual output; read the diff before you commit it.

use crate::support::{crate_folder, run_with_input, shell_words, updates_files, write_file};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// A part of a transcript: the text after `--- `, and the lines below it.
struct Part {
    head: String,
    body: String,
}

#[test]
fn commands_print_what_the_transcripts_show() {
    let folder = crate_folder("tests/transcripts");
    let mut cases: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    cases.sort();
    let mut wrong = String::new();
    for case in &cases {
        let expected = fs::read_to_string(case).unwrap();
        let actual = replay(&expected);
        if updates_files() {
            fs::write(case, actual).unwrap();
        } else if actual != expected {
            let difference = difference(&expected, &actual);
            writeln!(wrong, "{}\n{difference}", case.display()).unwrap();
        }
    }
    assert!(cases.len() > 20, "the transcripts are missing");
    assert!(
        wrong.is_empty(),
        "commands print something else:\n\n{wrong}"
    );
}

/// Runs the commands of a transcript, and returns the transcript with their actual output.
fn replay(transcript: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let (about, parts) = parts(transcript);
    let mut actual = about;
    let mut input = String::new();
    for part in parts {
        let (kind, rest) = part.head.split_once(' ').unwrap_or((&part.head, ""));
        match kind {
            "file" | "bytes" => {
                let bytes = if kind == "file" {
                    part.body.clone().into_bytes()
                } else {
                    from_hex(&part.body)
                };
                write_file(&folder.path().join(rest), bytes);
            }
            "stdin" => input.clone_from(&part.body),
            "run" => {
                let output = output(rest, &input, folder.path());
                write!(actual, "--- run {rest}\n{output}").unwrap();
                continue;
            }
            "see" => {
                let text = fs::read_to_string(folder.path().join(rest))
                    .unwrap_or("(no such file)\n".to_owned());
                let json = rest
                    .ends_with("/map.json")
                    .then(|| serde_json::from_str(&text));
                let text = match json {
                    Some(json) => format!("{:#}\n", json.unwrap_or(serde_json::Value::Null)),
                    None => text,
                };
                write!(actual, "--- see {rest}\n{text}").unwrap();
                continue;
            }
            // The actual output was added right after its command ran.
            "out" | "err" | "exit" => continue,
            other => panic!("`--- {other}` begins no part of a transcript"),
        }
        write!(actual, "--- {}\n{}", part.head, part.body).unwrap();
    }
    actual
}

/// Runs a command, and returns its output and exit code as parts of a transcript.
fn output(arguments: &str, input: &str, folder: &Path) -> String {
    let run = run_with_input(folder, &shell_words(arguments), input.as_bytes());
    let mut parts = String::new();
    for (name, text) in [("out", run.out), ("err", run.err)] {
        if !text.is_empty() {
            // The name of the folder changes with every run, and the version with every release.
            let path = format!("{}/", folder.display());
            let version = format!("\"{}\"", env!("CARGO_PKG_VERSION"));
            let text = text.replace(&path, "").replace(&version, "\"<version>\"");
            let text = without_journal_hash(&text);
            let end = if text.ends_with('\n') { "" } else { "\n" };
            write!(parts, "--- {name}\n{text}{end}").unwrap();
        }
    }
    if run.code != 0 {
        writeln!(parts, "--- exit {}", run.code).unwrap();
    }
    parts
}

/// A text without the hash in the name of a journal, which is that of the path of the map.
fn without_journal_hash(text: &str) -> String {
    const HASH: usize = 16;
    let Some((before, after)) = text.split_once(".ndjson") else {
        return text.to_owned();
    };
    let hash = before.len().saturating_sub(HASH);
    match before.get(hash..) {
        Some(hash) if hash.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
            format!("{}<hash>.ndjson{after}", &before[..before.len() - HASH])
        }
        _ => text.to_owned(),
    }
}

/// The text before the first part, and the parts.
fn parts(transcript: &str) -> (String, Vec<Part>) {
    let (mut about, mut parts) = (String::new(), Vec::<Part>::new());
    for line in transcript.split_inclusive('\n') {
        if let Some(head) = line.strip_prefix("--- ") {
            parts.push(Part {
                head: head.trim_end().to_owned(),
                body: String::new(),
            });
        } else {
            parts
                .last_mut()
                .map_or(&mut about, |part| &mut part.body)
                .push_str(line);
        }
    }
    (about, parts)
}

fn from_hex(text: &str) -> Vec<u8> {
    text.split_whitespace()
        .map(|byte| u8::from_str_radix(byte, 16).unwrap())
        .collect()
}

/// Up to 30 lines of either text, from the first difference on.
fn difference(expected: &str, actual: &str) -> String {
    let same = expected
        .lines()
        .zip(actual.lines())
        .take_while(|(left, right)| left == right)
        .count();
    let rest = |text: &str| {
        text.lines()
            .skip(same)
            .take(30)
            .collect::<Vec<_>>()
            .join("\n    ")
    };
    format!(
        "  from line {} on, expected\n    {}\n  and got\n    {}\n",
        same + 1,
        rest(expected),
        rest(actual)
    )
}
