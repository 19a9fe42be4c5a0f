//! What a process costs, told by the system when it has ended.
//!
//! The most memory of ended children is one number for all of them, so each command is run by a
//! process of its own, which then tells what it cost.

use nix::sys::resource::{UsageWho, getrusage};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// The word with which this program measures a command for another run of itself.
const WORD: &str = "--measure";

/// What a process took.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cost {
    /// Seconds by the clock.
    pub(crate) clock: f64,
    /// Seconds of all processors, in the program and in the system for it.
    pub(crate) processor: f64,
    /// The most memory it held, in KiB.
    pub(crate) memory: i64,
}

impl Cost {
    /// The median of each figure.
    pub(crate) fn median(costs: &mut [Cost]) -> Cost {
        let mut middle = |by: fn(&Cost) -> f64| {
            costs.sort_by(|one, other| by(one).total_cmp(&by(other)));
            costs[costs.len() / 2]
        };
        Cost {
            clock: middle(|cost| cost.clock).clock,
            processor: middle(|cost| cost.processor).processor,
            memory: middle(|cost| cost.memory as f64).memory,
        }
    }
}

/// What a command takes, by another run of this program.
pub(crate) fn measured(command: &[&str]) -> Cost {
    let program = std::env::current_exe().expect("a program");
    let told = Command::new(program)
        .arg(WORD)
        .args(command)
        .output()
        .expect("it runs");
    let text = String::from_utf8_lossy(&told.stdout);
    let mut figures = text
        .split_whitespace()
        .map(|figure| figure.parse::<f64>().expect("a figure"));
    let mut next = || {
        figures
            .next()
            .unwrap_or_else(|| panic!("{}", String::from_utf8_lossy(&told.stderr)))
    };
    Cost {
        clock: next(),
        processor: next(),
        memory: next() as i64,
    }
}

/// Runs a command once.
///
/// # Errors
///
/// The last line that it told, where it failed.
pub(crate) fn works(command: &[&str]) -> Result<(), String> {
    let told = Command::new(command[0])
        .args(&command[1..])
        .output()
        .map_err(|error| error.to_string())?;
    if told.status.success() {
        return Ok(());
    }
    let text = String::from_utf8_lossy(&told.stderr);
    let last = text.lines().rfind(|line| !line.trim().is_empty());
    Err(last.unwrap_or("it said nothing").trim().to_owned())
}

/// Measures the command, where this is the run for it.
pub(crate) fn is_asked(words: &[&str]) -> bool {
    let [WORD, program, arguments @ ..] = words else {
        return false;
    };
    let started = Instant::now();
    let mut command = Command::new(program);
    let status = command
        .args(arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .expect("it runs");
    let clock = started.elapsed().as_secs_f64();
    assert!(
        status.success(),
        "{program} {} ended with {status}",
        arguments.join(" ")
    );
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the system tells it");
    let seconds =
        |time: nix::sys::time::TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    let processor = seconds(usage.user_time()) + seconds(usage.system_time());
    println!("{clock} {processor} {}", usage.max_rss());
    true
}

/// Another benchmark's program beside this one, the newest where there are several.
pub(crate) fn sibling(program: &Path, name: &str) -> Option<String> {
    let start = format!("{name}-");
    let folder = std::fs::read_dir(program.parent()?).ok()?;
    let is_it = |path: &Path| {
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        file.starts_with(&start) && path.extension().is_none_or(|end| end == "exe")
    };
    let files = folder.filter_map(|entry| Some(entry.ok()?.path()));
    let newest = files.filter(|path| is_it(path)).max_by_key(|path| {
        std::fs::metadata(path)
            .and_then(|about| about.modified())
            .ok()
    })?;
    Some(newest.display().to_string())
}
