//! `build --history`: what the commits of a repository changed in a map, and how its releases grew.

use crate::support::git::git;
use crate::support::html::{select, select_in, text};
use crate::support::{Run, files_below, run, run_with_cache};
use scraper::Html;
use std::fs;
use std::path::Path;

/// A map of two releases.
fn map(stories: &str) -> String {
    format!(
        "title: Shop\nreleases:\n  - {{release: First basket, date: 2026-04-15}}\n  - {{release: Pay}}\n\
         activities:\n  - activity: Buy\n    stories:\n{stories}"
    )
}

/// Writes the map, and commits everything.
fn commit(folder: &Path, day: &str, text: &str, message: &str) {
    fs::write(folder.join("shop.yaml"), text).unwrap();
    git(folder, day, &["add", "--all"]);
    git(
        folder,
        day,
        &["commit", "--quiet", "--allow-empty", "-m", message],
    );
}

/// A repository in which a map grew.
fn repository() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    git(
        path,
        "2026-01-10",
        &["init", "--quiet", "--initial-branch=main"],
    );
    fs::write(path.join(".gitignore"), "site*\ncache\n").unwrap();
    let first = "      - {story: Search, release: First basket, estimate: 3}\n      - {story: Pay by card, release: Pay, estimate: 5}\n";
    commit(path, "2026-01-10", &map(first), "Add the <b>map</b>");
    let added = format!("{first}      - {{story: Pay & <i>go</i>, release: Pay}}\n");
    commit(
        path,
        "2026-01-20",
        &map(&added),
        "Plan\u{1b}[31m \u{202e}more",
    );
    commit(
        path,
        "2026-01-21",
        "title: Shop\nactivities: [\n",
        "<script>alert(1)</script>",
    );
    let done = added.replace("estimate: 3}", "estimate: 3, status: done}");
    commit(path, "2026-02-01", &map(&done), "Finish the search");
    let moved = done.replace(
        "{story: Pay by card, release: Pay",
        "{story: Pay by card, release: First basket",
    );
    let moved = map(&moved).replace("2026-04-15", "2026-05-01");
    commit(path, "2026-02-03", &moved, "Pay earlier");
    commit(
        path,
        "2026-02-04",
        &format!("# A comment\n{moved}"),
        "Say why",
    );
    folder
}

fn build(folder: &Path, words: &[&str]) -> Run {
    let words = [&["build", "--history"], words].concat();
    let built = run(folder, &words);
    assert_eq!(built.code, 0, "{}", built.err);
    built
}

fn page(folder: &Path, file: &str) -> Html {
    Html::parse_document(&fs::read_to_string(folder.join(file)).unwrap())
}

/// The revisions of a page in a few lines, as readers see them.
fn revisions(page: &Html) -> Vec<String> {
    let entries = select(page, ".log > li");
    let entries = entries.into_iter().map(|entry| {
        let parts = [".when", "div > p:not(.small)", ".subject", ".delta"];
        let parts = parts.iter().flat_map(|css| select_in(entry, css));
        let parts: Vec<String> = parts.map(text).collect();
        parts.join(" | ")
    });
    entries.collect()
}

#[test]
fn the_history_of_a_map_is_what_its_commits_changed() {
    let folder = repository();
    build(folder.path(), &[]);
    let page = page(folder.path(), "site/shop/history.html");
    assert_eq!(
        revisions(&page),
        [
            "February 3, 2026 | First basket moved from April 15, 2026 to May 1, 2026 | \
             Moved to First basket: Pay by card | Pay earlier",
            "February 1, 2026 | Finished: Search | Finish the search | +3 points done",
            "January 21, 2026 | This version can’t be read: missing closing ] | <script>alert(1)</script>",
            "January 20, 2026 | Added to Pay: Pay & <i>go</i> | Plan[31m more | +1 story",
            "January 10, 2026 | First version of the map | Add the <b>map</b> | 2 stories",
            "February 4, 2026 | Only spaces or comments changed | Say why",
        ]
    );
    let charts: Vec<&str> = (select(&page, ".chart").iter())
        .filter_map(|chart| chart.attr("aria-label"))
        .collect();
    assert_eq!(
        charts,
        [
            "First basket: 3 of 8 points done on February 4, 2026",
            "Pay: 0 of 1 story done on February 4, 2026",
        ]
    );
    let tables = select(&page, ".chart-table table");
    let rows = |at: usize| -> Vec<String> {
        let rows = select_in(tables[at], "tbody tr").into_iter();
        let cells = rows.map(|row| select_in(row, "th, td").into_iter().map(text));
        cells
            .map(|cells| cells.collect::<Vec<_>>().join(" | "))
            .collect()
    };
    // Date, stories, done, where there are estimates now also points and those done, and the scope.
    assert_eq!(
        rows(0),
        [
            "February 3, 2026 | 2 | 1 | 8 | 3 | +5 points",
            "February 1, 2026 | 1 | 1 | 3 | 3 | ",
            "January 10, 2026 | 1 | 0 | 3 | 0 | ",
        ]
    );
    assert_eq!(
        rows(1),
        [
            "February 3, 2026 | 1 | 0 | −5 points",
            "January 20, 2026 | 2 | 0 | +1 story",
            "January 10, 2026 | 1 | 0 | ",
        ]
    );
    let links = select(&page, ".views > ul > li > a");
    let links: Vec<String> = links.into_iter().map(text).collect();
    assert_eq!(links, ["Wall", "Gaps", "Outline", "History", "Handout"]);
    // Without the option, no page leads there.
    run(folder.path(), &["build"]);
    assert!(!folder.path().join("site/shop/history.html").exists());
    let wall = fs::read_to_string(folder.path().join("site/shop/index.html")).unwrap();
    assert!(!wall.contains("history.html"));
}

#[test]
fn a_history_is_the_same_with_and_without_what_was_kept_of_it() {
    let folder = repository();
    let folder = folder.path();
    let cache = folder.join("cache");
    let build = |output: &str| {
        let words = ["build", "--history", "-o", output];
        let built = run_with_cache(folder, &words, &cache);
        assert_eq!(built.code, 0, "{}", built.err);
    };
    build("site-1");
    let kept = files_below(&cache);
    assert_eq!(kept.len(), 1, "{kept:?}");
    let (name, bytes) = kept.iter().next().unwrap();
    // The next commit renames the file, and a release; and somebody is not done yet.
    git(folder, "2026-03-01", &["mv", "shop.yaml", "store.yaml"]);
    git(
        folder,
        "2026-03-01",
        &["commit", "--quiet", "-m", "Rename the file"],
    );
    let text = fs::read_to_string(folder.join("store.yaml")).unwrap();
    let text = text.replace("release: Pay", "release: Any way");
    let text = text.replace("release: Pay}", "release: Any way}");
    fs::write(folder.join("store.yaml"), &text).unwrap();
    git(
        folder,
        "2026-03-02",
        &["commit", "--quiet", "-am", "Rename a release"],
    );
    fs::write(
        folder.join("store.yaml"),
        text.replace("estimate: 5", "estimate: 8"),
    )
    .unwrap();
    build("site-2");
    build("site-3");
    let list = revisions(&page(folder, "site-2/store/history.html"));
    assert_eq!(
        list[..2],
        [
            "Not committed yet | New estimate: Pay by card | +3 points",
            "March 2, 2026 | Release Pay is now called Any way | Rename a release",
        ]
    );
    assert!(
        list.iter().any(|line| line.ends_with("Rename the file")),
        "{list:?}"
    );
    let charts = page(folder, "site-2/store/history.html");
    assert_eq!(
        select(&charts, ".chart-table")[1]
            .select(&scraper::Selector::parse("tbody tr").unwrap())
            .count(),
        3
    );
    for broken in ["", "{}", "{\"basis\": 1", "[1, 2]", "\u{0}"] {
        fs::write(cache.join(name), broken).unwrap();
        build("site-4");
        assert_eq!(
            files_below(&folder.join("site-2")),
            files_below(&folder.join("site-4"))
        );
    }
    assert_eq!(
        files_below(&folder.join("site-2")),
        files_below(&folder.join("site-3"))
    );
    assert!(!bytes.is_empty());
}

#[test]
fn a_map_without_commits_has_an_empty_history() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("shop.yaml"), map("      - Search\n")).unwrap();
    let built = run(folder, &["build", "--history"]);
    assert_eq!(
        (built.code, built.err.as_str()),
        (
            2,
            "error: no history for `shop.yaml`: it is not in a git repository\n\
             help: omit `--history`, or keep the map in a git repository\n"
        )
    );
    git(folder, "2026-01-10", &["init", "--quiet"]);
    build(folder, &[]);
    let page = page(folder, "site/shop/history.html");
    assert_eq!(
        text(select(&page, "main")[0]).trim(),
        "No commit has this map yet."
    );
    let stdin = crate::support::run_with_input(
        folder,
        &["build", "--history", "-", "-o", "other"],
        map("      - Search\n").as_bytes(),
    );
    assert_eq!(stdin.code, 0, "{}", stdin.err);
    assert!(!folder.join("other/map/history.html").exists());
}
