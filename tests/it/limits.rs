//! Files that are too large, too deep or not text are refused with an error at a place in the file,
//! within a time limit and without a crash.

use crate::support::{Run, run};
use std::fs;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// The time limit of each check, which is generous for debug builds on a busy machine.
const TIME_LIMIT: Duration = Duration::from_secs(60);

/// Checks one file in a project of its own, on a thread with a stack of 2 MiB.
fn checked(bytes: impl Into<Vec<u8>>, project: Option<&'static str>) -> Run {
    let bytes = bytes.into();
    let (done, result) = mpsc::channel();
    thread::Builder::new()
        .stack_size(2 << 20)
        .spawn(move || {
            let folder = tempfile::tempdir().expect("a folder");
            fs::write(folder.path().join("map.yaml"), bytes).expect("a map");
            if let Some(text) = project {
                fs::write(folder.path().join("storywall.yaml"), text).expect("a project");
            }
            // Sending fails if the test has already reached its time limit.
            let _ = done.send(run(folder.path(), &["check", "map.yaml", "-f", "short"]));
        })
        .expect("a thread");
    result
        .recv_timeout(TIME_LIMIT)
        .expect("it ends in time and without a panic")
}

/// Checks one file, and asserts that the error names a place in the file and contains the words.
fn assert_file_refused(bytes: impl Into<Vec<u8>>, words: &[&str]) -> Run {
    let run = checked(bytes, None);
    assert_refused(&run, words);
    run
}

fn assert_refused(run: &Run, words: &[&str]) {
    let start: String = run.out.chars().take(2000).collect();
    assert_eq!(run.code, 1, "{start}{}", run.err);
    assert!(start.starts_with("map.yaml:"), "{start}");
    for word in words {
        assert!(start.contains(word), "{word} is not in {start}");
    }
}

#[test]
fn a_small_file_with_too_many_cells() {
    let list = |kind: &str| -> String { (0..3000).map(|at| format!("{kind}{at}, ")).collect() };
    let map = format!(
        "title: T\nreleases: [{}]\nactivities: [{{activity: A, tasks: [{}]}}]\n",
        list("r"),
        list("t")
    );
    assert!(map.len() < 60_000);
    assert_file_refused(map, &["limit", "cells", "1000000"]);
}

#[test]
fn too_many_personas_and_releases_without_a_task() {
    let list = |kind: &str| -> String { (0..3000).map(|at| format!("{kind}{at}, ")).collect() };
    let map = format!(
        "title: T\npersonas: [{}]\nreleases: [{}]\nactivities: []\n",
        list("p"),
        list("r")
    );
    assert_file_refused(map, &["limit", "cells"]);
}

#[test]
fn deeply_nested_brackets() {
    for open in ["[", "{a: ", "[{a: "] {
        assert_file_refused(format!("title: {}", open.repeat(100_000)), &[]);
    }
}

#[test]
fn deeply_nested_lists_on_one_line() {
    assert_file_refused(
        format!("title: T\nactivities:\n  {}x\n", "- ".repeat(100_000)),
        &["64"],
    );
    assert_file_refused("? ".repeat(100_000), &[]);
}

#[test]
fn the_error_for_deep_nesting_names_the_limit() {
    let stairs: String = (0..100)
        .map(|at| format!("{}a:\n", " ".repeat(at)))
        .collect();
    assert_file_refused(format!("title: T\n{stairs}"), &["64"]);
    let (open, close) = ("[".repeat(100), "]".repeat(100));
    assert_file_refused(format!("title: T\nactivities: {open}{close}"), &["64"]);
}

#[test]
fn aliases_that_expand_to_too_many_items() {
    let mut map = "title: T\nx-0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for at in 1..=9 {
        let ten = vec![format!("*a{}", at - 1); 10].join(", ");
        map.push_str(&format!("x-{at}: &a{at} [{ten}]\n"));
    }
    assert_file_refused(format!("{map}activities: *a9\n"), &["100000"]);
}

#[test]
fn aliases_that_expand_to_long_texts() {
    let text = "x".repeat(100_000);
    let uses = "  - *a\n".repeat(20_000);
    let map = format!("title: T\nx-a: &a {text}\nactivities:\n{uses}");
    let run = checked(map, None);
    assert!(run.code < 2);
}

#[test]
fn an_alias_inside_of_its_own_anchor() {
    assert_file_refused("title: T\nactivities: &a [*a]\n", &[]);
    assert_file_refused("title: T\nx-a: &a {b: *a}\nactivities: *a\n", &[]);
}

#[test]
fn a_file_larger_than_the_limit_of_the_project() {
    let project = "limits: {file_mib: 1}\n";
    let map = |bytes: usize| format!("title: T\nactivities: []\n#{}\n", "x".repeat(bytes));
    let over = checked(map(1 << 20), Some(project));
    assert_refused(&over, &["1 MiB"]);
    let wide = checked(
        map(0).replace('#', &format!("#{}", "語".repeat(400_000))),
        Some(project),
    );
    assert_refused(&wide, &["1 MiB"]);
    let under = checked(map((1 << 20) - 100), Some(project));
    assert!(!under.out.contains("MiB"), "{}", under.out);
}

#[test]
fn invalid_limits_are_errors_in_the_project_file() {
    for limits in [
        "{file_mib: 0}",
        "{depth: 100000}",
        "{cells: -1}",
        "{items: lots}",
        "{file: 1}",
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("map.yaml"), "title: T\nactivities: []\n").expect("a map");
        let project = format!("limits: {limits}\n");
        fs::write(folder.path().join("storywall.yaml"), project).expect("a project");
        let run = run(folder.path(), &["check", "-f", "short"]);
        assert!(run.code > 0, "{limits}: {}", run.out);
        assert!(
            run.out.contains("storywall.yaml:1:"),
            "{limits}: {}{}",
            run.out,
            run.err
        );
    }
}

#[test]
fn utf_16_is_refused_by_name() {
    let text = "title: Tést\nactivities: []\n";
    let little = || text.encode_utf16().flat_map(u16::to_le_bytes);
    let big = || text.encode_utf16().flat_map(u16::to_be_bytes);
    assert_file_refused(
        [0xff, 0xfe].into_iter().chain(little()).collect::<Vec<_>>(),
        &["UTF-16"],
    );
    assert_file_refused(
        [0xfe, 0xff].into_iter().chain(big()).collect::<Vec<_>>(),
        &["UTF-16"],
    );
    assert_file_refused(little().collect::<Vec<_>>(), &["UTF-16"]);
    assert_file_refused(big().collect::<Vec<_>>(), &["UTF-16"]);
}

#[test]
fn the_error_for_invalid_utf8_has_a_line_and_a_column() {
    let mut bytes = b"title: T\ngoal: caf\xe9 and more\nactivities: []\n".to_vec();
    let run = assert_file_refused(bytes.clone(), &["UTF-8", "map.yaml:2:10:"]);
    assert_eq!(run.out.lines().count(), 1, "{}", run.out);
    bytes.truncate(19);
    assert_file_refused(bytes, &["UTF-8"]);
    assert_file_refused([0xf0, 0x9f, 0x98], &["UTF-8", "map.yaml:1:1:"]);
}

#[test]
fn empty_files_and_null_bytes() {
    assert_file_refused("title: a\0b\nactivities: []\n", &["map.yaml:1:"]);
    assert_file_refused("\0".repeat(10_000), &[]);
    assert_file_refused("", &["map.yaml:1:1:"]);
    assert_file_refused("\u{feff}", &[]);
    assert_file_refused("\n\n\n", &[]);
    assert_file_refused("# nothing\n", &[]);
}

#[test]
fn one_line_of_ten_megabytes() {
    let long = "x".repeat(10 << 20);
    let plain = checked(format!("title: {long}\nactivities: []\n"), None);
    assert!(
        plain.code < 2 && plain.out.len() < 1 << 20,
        "{}",
        plain.out.len()
    );
    let typo = format!("titel: {long}\nactivities: []\n");
    let run = assert_file_refused(typo, &["titel"]);
    assert!(
        run.out.len() < 1 << 20,
        "the error quotes only a part of the line"
    );
    assert_file_refused(format!("title: \"{long}"), &[]);
    assert_file_refused(format!("title: T\n{long}"), &[]);
}

#[test]
fn a_file_with_50_000_unknown_keys() {
    let line = "  - {activity: A, colour: red}\n";
    let map = format!("title: T\nactivities:\n{}", line.repeat(50_000));
    let run = assert_file_refused(map, &["colour"]);
    assert!(
        run.out.lines().count() < 5_000,
        "the number of errors is limited"
    );
}

#[test]
fn a_file_with_20_000_syntax_errors() {
    for line in [
        "  - task: a: b\n",
        "\t- x\n",
        "  - 'x\n",
        "  - [x\n",
        "  - @x\n",
        "persona: x\n  - a: b\n",
    ] {
        let map = format!("title: T\nactivities:\n{}", line.repeat(20_000));
        assert_file_refused(map, &["map.yaml:"]);
    }
    let escapes = "\\q".repeat(400_000);
    assert_file_refused(
        format!("title: \"{escapes}\"\nactivities: []\n"),
        &["map.yaml:1:"],
    );
}

#[test]
fn as_many_unknown_references_as_there_are_stories() {
    let stories: String = (0..20_000)
        .map(|at| format!("          - {{story: S{at}, needs: [T{at}]}}\n"))
        .collect();
    let map = format!(
        "title: T\nactivities:\n  - activity: A\n    tasks:\n      - task: T\n        stories:\n{stories}"
    );
    assert_file_refused(map, &["T0"]);
}
