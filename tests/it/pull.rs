//! Properties of `storywall pull`: a second pull changes nothing, the order of rows doesn't matter, a field without a
//! column is never touched; and what revisions of git decide. The transcripts show what it prints.

use crate::import::TEXTS;
use crate::support::cases::cases;
use crate::support::{decoded, run, write_file};
use proptest::prelude::*;
use std::fs;
use std::path::Path;
use std::process::Command;
use storywall::format::Project;

/// A story of a map.
#[derive(Clone, Debug)]
struct Card {
    key: usize,
    form: usize,
    status: usize,
    estimate: usize,
    owner: usize,
}

const STATUSES: [&str; 5] = ["", "todo", "doing", "done", "blocked"];
const ESTIMATES: [&str; 4] = ["", "1", "2.5", "8"];
const OWNERS: [&str; 4] = ["", "Ana", "Jun: \"the second\"", "[Ana, Jun]"];

/// A row of an export, by the number of its key.
#[derive(Clone, Debug)]
struct Row {
    key: usize,
    status: usize,
    estimate: usize,
    owner: usize,
}

const WORDS: [&str; 7] = [
    "",
    "To Do",
    "In Progress",
    "Done",
    "Blocked",
    "Won't Do",
    "QA Lab",
];
const POINTS: [&str; 5] = ["", "1.0", "2,5", "13", "M"];
const PEOPLE: [&str; 4] = ["", "Ana", "\"Jun, Zoë\"", "\"=x: y #z\""];

fn map_text(cards: &[Card]) -> String {
    let mut text = "title: M # first\nactivities:\n  - activity: A\n    stories:\n".to_owned();
    for (at, card) in cards.iter().enumerate() {
        let status = STATUSES[card.status];
        let estimate = ESTIMATES[card.estimate];
        let owner = match OWNERS[card.owner] {
            "Jun: \"the second\"" => "'Jun: \"the second\"'",
            owner => owner,
        };
        let fields: Vec<String> = [("status", status), ("estimate", estimate), ("owner", owner)]
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(key, value)| format!("{key}: {value}"))
            .collect();
        let link = match card.key % 3 {
            0 => format!("A-{}", card.key),
            1 => format!("https://shop.example/browse/A-{}", card.key),
            _ => format!("a-{}", card.key),
        };
        if card.form == 0 {
            let fields: String = fields.iter().map(|field| format!(", {field}")).collect();
            text.push_str(&format!(
                "      - {{story: Card {at}{fields}, links: [\"{link}\"]}} # c{at}\n"
            ));
        } else {
            text.push_str(&format!("      # c{at}\n      - story: Card {at}\n"));
            for field in &fields {
                text.push_str(&format!("        {field} # of {at}\n"));
            }
            text.push_str(&format!("        links: [\"{link}\"]\n"));
        }
    }
    text
}

fn export_text(rows: &[Row], columns: [bool; 3]) -> String {
    let mut text = "Issue key,Summary".to_owned();
    for (name, is_there) in ["Status", "Story Points", "Assignee"].iter().zip(columns) {
        if is_there {
            text.push_str(&format!(",{name}"));
        }
    }
    text.push('\n');
    for row in rows {
        text.push_str(&format!("A-{},Title", row.key));
        let cells = [WORDS[row.status], POINTS[row.estimate], PEOPLE[row.owner]];
        for (cell, is_there) in cells.iter().zip(columns) {
            if is_there {
                text.push_str(&format!(",{cell}"));
            }
        }
        text.push('\n');
    }
    text
}

fn cards() -> impl Strategy<Value = Vec<Card>> {
    let card = (0..2_usize, 0..5_usize, 0..4_usize, 0..4_usize);
    prop::collection::vec(card, 1..7).prop_map(|cards| {
        let cards = cards.into_iter().enumerate();
        cards
            .map(|(key, (form, status, estimate, owner))| Card {
                key,
                form,
                status,
                estimate,
                owner,
            })
            .collect()
    })
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    let row = (0..7_usize, 0..5_usize, 0..4_usize);
    prop::collection::vec(row, 1..9).prop_map(|rows| {
        let rows = rows.into_iter().enumerate();
        rows.map(|(key, (status, estimate, owner))| Row {
            key,
            status,
            estimate,
            owner,
        })
        .collect()
    })
}

/// The lines of a map without what a pull may change.
fn rest(text: &str) -> Vec<String> {
    let keys = ["status:", "estimate:", "owner:"];
    let lines = text.lines().filter(|line| !line.contains('{'));
    let lines = lines.filter(|line| !keys.iter().any(|key| line.trim().starts_with(key)));
    lines.map(str::to_owned).collect()
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn a_second_pull_changes_nothing_and_the_order_of_rows_does_not_matter(
        cards in cards(),
        rows in rows(),
        columns in any::<[bool; 3]>(),
        flags in any::<[bool; 2]>(),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let map = map_text(&cards);
        let pull = |rows: &[Row], map: &str| {
            write_file(&folder.path().join("map.yaml"), map);
            write_file(&folder.path().join("export.csv"), export_text(rows, columns));
            let mut words = vec!["pull", "export.csv", "map.yaml"];
            words.extend(flags[0].then_some("--theirs"));
            words.extend(flags[1].then_some("--clear"));
            let run = run(folder.path(), &words);
            assert!(run.code < 2, "{}{}", run.out, run.err);
            let checked = crate::support::run(folder.path(), &["check", "map.yaml", "--fail-on", "error"]);
            assert_eq!(checked.code, 0, "{}", checked.err);
            fs::read_to_string(folder.path().join("map.yaml")).unwrap()
        };
        let pulled = pull(&rows, &map);
        prop_assert_eq!(&pull(&rows, &pulled), &pulled, "from\n{}\nand\n{}", map, export_text(&rows, columns));
        let turned: Vec<Row> = rows.iter().rev().cloned().collect();
        prop_assert_eq!(&pull(&turned, &map), &pulled);
        prop_assert_eq!(rest(&pulled), rest(&map));
        for (key, is_there) in ["status:", "estimate:", "owner:"].into_iter().zip(columns) {
            if !is_there {
                let lines = |text: &str| -> Vec<String> {
                    let lines = text.lines().filter(|line| line.trim().starts_with(key));
                    lines.map(str::to_owned).collect()
                };
                prop_assert_eq!(lines(&pulled), lines(&map));
            }
        }
    }
}

fn git(folder: &Path, arguments: &[&str]) {
    let settings = ["-c", "user.name=Ana", "-c", "user.email=ana@shop.example"];
    let status = Command::new("git")
        .args(settings)
        .args(arguments)
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_SYSTEM", "/dev/null")
        .status()
        .unwrap();
    assert!(status.success(), "git {arguments:?}");
}

#[test]
fn a_revision_decides_which_side_has_changed() {
    let folder = tempfile::tempdir().unwrap();
    let map = |estimates: [u8; 4]| {
        let mut text = "title: M\nactivities:\n  - activity: A\n    stories:\n".to_owned();
        for (name, estimate) in ["One", "Two", "Three", "Four"].iter().zip(estimates) {
            text.push_str(&format!(
                "      - {{story: {name}, estimate: {estimate}, links: [{}-1]}}\n",
                name.to_uppercase()
            ));
        }
        text
    };
    let path = folder.path().join("maps/map.yaml");
    write_file(&path, map([1, 1, 1, 1]));
    // Nothing that the repository configures is run.
    git(folder.path(), &["init", "-q", "-b", "main"]);
    git(folder.path(), &["config", "core.fsmonitor", "touch ran"]);
    git(folder.path(), &["config", "filter.x.smudge", "touch ran"]);
    write_file(&folder.path().join(".gitattributes"), "*.yaml filter=x\n");
    git(folder.path(), &["-c", "core.fsmonitor=false", "add", "."]);
    git(
        folder.path(),
        &["-c", "core.fsmonitor=false", "commit", "-qm", "agreed"],
    );
    // One: only there. Two: only here. Three: both, differently. Four: both, and the same.
    write_file(&path, map([1, 5, 5, 5]));
    let rows = "Key,Title,Points\nONE-1,One,3\nTWO-1,Two,1\nTHREE-1,Three,8\nFOUR-1,Four,5\n";
    write_file(&folder.path().join("items.csv"), rows);
    let pulled = run(
        folder.path(),
        &["pull", "items.csv", "maps/map.yaml", "--base", "HEAD"],
    );
    assert_eq!(
        pulled.out,
        "pull      items.csv: table, 4 rows, utf-8, comma\n\
         changed   maps/map.yaml:5 ONE-1: estimate 1 → 3\n\
         to push   maps/map.yaml:6 TWO-1: estimate is 5 here, and 1 in the tracker\n\
         conflict  maps/map.yaml:7 THREE-1: estimate 5 → 8: changed on both sides: it was 1\n\
         columns   the export has none for status, owner\n\
         map       maps/map.yaml: 1 story changed, 1 conflict (4 stories in the export)\n"
    );
    assert_eq!((pulled.code, pulled.err.as_str()), (1, ""));
    assert_eq!(fs::read_to_string(&path).unwrap(), map([3, 5, 5, 5]));
    assert!(!folder.path().join("ran").exists());
    for (revision, why) in [
        ("v9", "there is no commit `v9`"),
        ("HEAD:maps", "there is no commit `HEAD:maps`"),
        ("--all", "`--all` isn't the name of a revision"),
    ] {
        let base = format!("--base={revision}");
        let refused = run(
            folder.path(),
            &["pull", "items.csv", "maps/map.yaml", &base],
        );
        assert_eq!(refused.code, 2);
        let expected = format!(
            "could not read `maps/map.yaml` of `{revision}`: {why}
"
        );
        assert!(refused.err.contains(&expected), "{}", refused.err);
    }
    // A revision without the map: as without a revision.
    git(
        folder.path(),
        &[
            "-c",
            "core.fsmonitor=false",
            "mv",
            "maps/map.yaml",
            "maps/new.yaml",
        ],
    );
    let check = [
        "pull",
        "items.csv",
        "maps/new.yaml",
        "--base",
        "HEAD",
        "--check",
    ];
    assert!(run(folder.path(), &check).out.contains("2 stories behind"));
}

#[test]
fn a_dry_run_prints_the_difference_and_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let map = "title: M\r\nactivities:\r\n  - activity: A\r\n    stories:\r\n      - story: One # first\r\n        links: [A-1]\r\n";
    write_file(&folder.path().join("map.yaml"), map);
    write_file(&folder.path().join("items.csv"), "Key,Status\nA-1,Done\n");
    let dry = run(
        folder.path(),
        &["pull", "items.csv", "map.yaml", "--dry-run"],
    );
    assert_eq!(
        dry.out,
        "pull      items.csv: table, 1 row, utf-8, comma\n\
         behind    map.yaml:5 A-1: status todo → done\n\
         columns   the export has none for estimate, owner\n\
         map       map.yaml: 1 story behind (1 story in the export)\n\
         --- map.yaml\n+++ map.yaml\n@@ -3,4 +3,5 @@\n   - activity: A\r\n     stories:\r\n       - story: One # first\r\n\
         +        status: done\r\n         links: [A-1]\r\n"
    );
    let path = folder.path().join("map.yaml");
    assert_eq!(fs::read_to_string(&path).unwrap(), map);
    assert_eq!(
        run(folder.path(), &["pull", "items.csv", "map.yaml"]).code,
        0
    );
    let expected = map.replace("        links", "        status: done\r\n        links");
    assert_eq!(fs::read_to_string(&path).unwrap(), expected);
}

/// A cell of CSV.
fn cell(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn a_pull_after_an_import_changes_nothing_and_adds_what_is_new(
        rows in rows(),
        texts in prop::collection::vec((0..TEXTS.len(), 0..TEXTS.len()), 9),
        first in 1..9_usize,
    ) {
        let folder = tempfile::tempdir().unwrap();
        let line = |at: usize, row: &Row| {
            let (title, text) = texts[at];
            let title = cell(&format!("T{at} {}", TEXTS[title]));
            let cells = [WORDS[row.status], POINTS[row.estimate], PEOPLE[row.owner]].join(",");
            format!("A-{at},{title},{},{cells}\n", cell(TEXTS[text]))
        };
        let header = "Issue key,Summary,Description,Status,Story Points,Assignee\n".to_owned();
        let lines: Vec<String> = rows.iter().enumerate().map(|(at, row)| line(at, row)).collect();
        let earlier = first.min(lines.len());
        write_file(&folder.path().join("earlier.csv"), header.clone() + &lines[..earlier].concat());
        write_file(&folder.path().join("later.csv"), header + &lines.concat());
        let imported = run(folder.path(), &["import", "earlier.csv", "-o", "map.yaml"]);
        prop_assume!(imported.code == 0);
        let pull = |export: &str, more: &[&str]| {
            run(folder.path(), &[&["pull", export, "map.yaml"], more].concat())
        };
        let same = pull("earlier.csv", &["--check"]);
        prop_assert!(!same.out.contains("behind"), "{}", same.out);
        let added = pull("later.csv", &["--add", "backlog"]);
        prop_assert!(added.code < 2 && added.err.is_empty(), "{}", added.err);
        let map = fs::read_to_string(folder.path().join("map.yaml")).unwrap();
        let map = decoded(&map, &Project::default());
        let titles: Vec<&str> = map.backlog.iter().map(|story| story.title.text.as_str()).collect();
        for (at, row) in rows.iter().enumerate().skip(earlier) {
            let is_open = !["Done", "Won't Do"].contains(&WORDS[row.status]);
            let start = format!("T{at}");
            let is_there = titles.iter().any(|title| title.split(' ').next() == Some(&start));
            prop_assert_eq!(is_there, is_open, "{} in {:?}\n{}", start, titles, added.out);
        }
        let again = pull("later.csv", &["--add", "backlog", "--check"]);
        prop_assert!(!again.out.contains("behind") && !again.out.contains("to add"), "{}", again.out);
    }
}
