//! Measures the time and memory of a process.
//!
//! The operating system reports the peak memory of child processes as one maximum for all of them. So a
//! new process of this program runs each command, and then prints what its only child used.

use nix::sys::resource::{UsageWho, getrusage};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// The argument that makes this program measure the command after it.
const MEASURE: &str = "--measure";

/// The time and memory that a process used.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cost {
    /// Wall-clock time in seconds.
    pub(crate) clock: f64,
    /// CPU time on all cores in seconds, both in user and in system mode.
    pub(crate) processor: f64,
    /// Peak memory in KiB.
    pub(crate) memory: i64,
}

impl Cost {
    /// The median of each value on its own.
    pub(crate) fn median(costs: &mut [Cost]) -> Cost {
        let mut median = |by: fn(&Cost) -> f64| {
            costs.sort_by(|one, other| by(one).total_cmp(&by(other)));
            costs[costs.len() / 2]
        };
        Cost {
            clock: median(|cost| cost.clock).clock,
            processor: median(|cost| cost.processor).processor,
            memory: median(|cost| cost.memory as f64).memory,
        }
    }
}

/// Runs a command in another process of this program, and returns its cost.
pub(crate) fn measure(command: &[&str]) -> Cost {
    let program = std::env::current_exe().expect("a program");
    let output = Command::new(program)
        .arg(MEASURE)
        .args(command)
        .output()
        .expect("it runs");
    let text = String::from_utf8_lossy(&output.stdout);
    let mut values = text
        .split_whitespace()
        .map(|value| value.parse::<f64>().expect("a number"));
    let mut next = || {
        values
            .next()
            .unwrap_or_else(|| panic!("{}", String::from_utf8_lossy(&output.stderr)))
    };
    Cost {
        clock: next(),
        processor: next(),
        memory: next() as i64,
    }
}

/// Runs a command once without measuring it.
///
/// # Errors
///
/// The last line of its standard error, if it fails.
pub(crate) fn try_run(command: &[&str]) -> Result<(), String> {
    let output = Command::new(command[0])
        .args(&command[1..])
        .output()
        .map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(());
    }
    let text = String::from_utf8_lossy(&output.stderr);
    let last = text.lines().rfind(|line| !line.trim().is_empty());
    Err(last.unwrap_or("no output").trim().to_owned())
}

/// If the arguments are a command to measure, runs it, prints its cost, and returns `true`.
pub(crate) fn run_if_requested(arguments: &[&str]) -> bool {
    let [MEASURE, program, command_arguments @ ..] = arguments else {
        return false;
    };
    let started = Instant::now();
    let mut command = Command::new(program);
    let status = command
        .args(command_arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .expect("it runs");
    let clock = started.elapsed().as_secs_f64();
    assert!(
        status.success(),
        "{program} {} ended with {status}",
        command_arguments.join(" ")
    );
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("resource usage");
    let seconds =
        |time: nix::sys::time::TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    let processor = seconds(usage.user_time()) + seconds(usage.system_time());
    println!("{clock} {processor} {}", usage.max_rss());
    true
}

/// The path of another benchmark's program in the same folder; the newest if there are several.
pub(crate) fn sibling_program(program: &Path, name: &str) -> Option<String> {
    let start = format!("{name}-");
    let folder = std::fs::read_dir(program.parent()?).ok()?;
    let matches = |path: &Path| {
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        file.starts_with(&start) && path.extension().is_none_or(|end| end == "exe")
    };
    let files = folder.filter_map(|entry| Some(entry.ok()?.path()));
    let newest = files.filter(|path| matches(path)).max_by_key(|path| {
        std::fs::metadata(path)
            .and_then(|metadata| metadata.modified())
            .ok()
    })?;
    Some(newest.display().to_string())
}
