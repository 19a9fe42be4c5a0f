//! Transcripts of the command line: files in, command, exact output out.
//!
//! Each file below `tests/transcripts/` is one case, and a new file is a new case. Lines that
//! begin with `--- ` start its parts:
//!
//! ```text
//! What the case shows, in a sentence or two.
//! --- file map.yaml          a file, as it stands
//! --- bytes map.yaml         a file, as hexadecimal bytes
//! --- stdin                  what is piped in
//! --- run check map.yaml     a command
//! --- out                    its standard output; left out where it is empty
//! --- err                    its standard error; left out where it is empty
//! --- exit 1                 its exit code; left out where it is 0
//! --- see map.yaml           a file afterwards
//! ```
//!
//! A case can run several commands. `STORYWALL_BLESS=1 cargo test --test it transcripts` writes
//! down what happens; read the difference before you commit it.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use storywall::{cli, commands::Shell};

/// A part of a transcript: what stands after `--- `, and the lines below it.
struct Part {
    head: String,
    body: String,
}

#[test]
fn every_transcript_says_what_happens() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/transcripts");
    let bless = std::env::var_os("STORYWALL_BLESS").is_some();
    let mut cases: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    cases.sort();
    let mut wrong = String::new();
    for case in &cases {
        let written = fs::read_to_string(case).unwrap();
        let happened = replay(&written);
        if bless {
            fs::write(case, happened).unwrap();
        } else if happened != written {
            writeln!(
                wrong,
                "{}\n{}",
                case.display(),
                difference(&written, &happened)
            )
            .unwrap();
        }
    }
    assert!(cases.len() > 20, "the transcripts are not where they were");
    assert!(
        wrong.is_empty(),
        "these transcripts are not what happens:\n\n{wrong}"
    );
}

/// Does what a transcript says, and writes it again with what really happened.
fn replay(transcript: &str) -> String {
    let place = tempfile::tempdir().unwrap();
    let (about, parts) = parts(transcript);
    let mut happened = about;
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
                let path = place.path().join(rest);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, bytes).unwrap();
            }
            "stdin" => input.clone_from(&part.body),
            "run" => {
                write!(
                    happened,
                    "--- run {rest}\n{}",
                    run(rest, &input, place.path())
                )
                .unwrap();
                continue;
            }
            "see" => {
                let text = fs::read_to_string(place.path().join(rest))
                    .unwrap_or("(no such file)\n".to_owned());
                write!(happened, "--- see {rest}\n{text}").unwrap();
                continue;
            }
            // What a command came to was written down when it ran.
            "out" | "err" | "exit" => continue,
            other => panic!("`--- {other}` begins no part of a transcript"),
        }
        write!(happened, "--- {}\n{}", part.head, part.body).unwrap();
    }
    happened
}

fn run(arguments: &str, input: &str, folder: &Path) -> String {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let arguments = ["storywall"]
        .into_iter()
        .chain(arguments.split_whitespace())
        .map(OsString::from);
    let mut shell = Shell {
        folder: folder.to_owned(),
        home: None,
        today: "2027-03-01".parse().unwrap(),
        input: &mut input.as_bytes(),
        out: &mut out,
        err: &mut err,
        out_color: false,
        out_is_terminal: false,
        err_color: false,
        err_is_terminal: false,
    };
    let exit = cli::run(arguments, &mut shell);
    let mut told = String::new();
    for (name, bytes) in [("out", out), ("err", err)] {
        if !bytes.is_empty() {
            // The folder of the case has another name each time, and a release another version.
            let place = format!("{}/", folder.display());
            let version = format!("\"{}\"", env!("CARGO_PKG_VERSION"));
            let text = String::from_utf8(bytes).unwrap();
            let text = text.replace(&place, "").replace(&version, "\"<version>\"");
            let end = if text.ends_with('\n') { "" } else { "\n" };
            write!(told, "--- {name}\n{text}{end}").unwrap();
        }
    }
    if exit.code() != 0 {
        writeln!(told, "--- exit {}", exit.code()).unwrap();
    }
    told
}

/// What stands before the first part, and the parts.
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

/// The lines that differ, from the first such line on.
fn difference(written: &str, happened: &str) -> String {
    let same = written
        .lines()
        .zip(happened.lines())
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
        "  from line {} on, it says\n    {}\n  and what happens is\n    {}\n",
        same + 1,
        rest(written),
        rest(happened)
    )
}
