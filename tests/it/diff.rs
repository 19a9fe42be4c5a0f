//! `storywall diff` on folders and on revisions of git.

use crate::support::{crate_folder, run, write_file};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;

const SHOP: &str = "title: Shop\nreleases: [One, Two]\nactivities:\n- activity: Buy\n  stories:\n  - Pay by card: One\n  - Pay by invoice: One\n";

/// Runs git in a folder, as a user without settings.
fn git(folder: &Path, words: &[&str]) {
    let run = Command::new("git")
        .current_dir(folder)
        .args(["-c", "user.name=Kim", "-c", "user.email=kim@shop.example"])
        .args(words)
        .envs([
            ("GIT_CONFIG_GLOBAL", "/dev/null"),
            ("GIT_CONFIG_NOSYSTEM", "1"),
        ])
        .output()
        .expect("git is installed");
    let error = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success(), "{words:?}: {error}");
}

fn commit(folder: &Path, name: &str) {
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "-m", name]);
    git(folder, &["tag", name]);
}

/// What `diff` prints, which must succeed.
fn diff(folder: &Path, words: &[&str]) -> String {
    let run = run(folder, &[&["diff"], words].concat());
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{words:?}");
    run.out
}

/// A repository with the tags `v1` and `v2`, and a change that isn't committed.
fn repository() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    git(root, &["init", "--quiet", "--initial-branch=main"]);
    write_file(&root.join("maps/shop.yaml"), SHOP);
    write_file(
        &root.join("maps/old.yaml"),
        "title: Old\nactivities: [Wait]\n",
    );
    commit(root, "v1");
    let later = SHOP.replace("Pay by card: One", "Pay by card: Two");
    write_file(&root.join("maps/shop.yaml"), later);
    fs::remove_file(root.join("maps/old.yaml")).unwrap();
    commit(root, "v2");
    write_file(
        &root.join("maps/new.yaml"),
        "title: New\nactivities: [Start]\n",
    );
    folder
}

#[test]
fn revisions_are_compared_with_files_and_with_each_other() {
    let folder = repository();
    let root = folder.path();
    let moved = "→ *Pay by card* moved from *One* to *Two*";
    let (new, gone) = ("This map is new.", "This map is gone.");
    for (words, expected) in [
        (&[][..], [false, true, false]),
        (&["v1"], [true, true, true]),
        (&["v1..v2"], [true, false, true]),
        (&["v1...v2"], [true, false, true]),
        (&["v1", "v2"], [true, false, true]),
        (&["v1", "maps/shop.yaml"], [true, false, false]),
        (&["v1..v2", "maps/old.yaml"], [false, false, true]),
        (&["maps/new.yaml"], [false, true, false]),
        (&["v2..", "maps"], [false, false, false]),
    ] {
        let out = diff(root, words);
        let found = [moved, new, gone].map(|text| out.contains(text));
        assert_eq!(found, expected, "{words:?}\n{out}");
    }
    // A subfolder compares the same maps.
    let below = diff(&root.join("maps"), &["v1..v2"]);
    assert_eq!(below, diff(root, &["v1..v2"]).replace("maps/", ""));
    let failed = run(root, &["diff", "v3"]);
    assert_eq!(failed.code, 2);
    assert!(
        failed.err.contains("there is no commit `v3`"),
        "{}",
        failed.err
    );
    let failed = run(root, &["diff", "v1", "maps/none.yaml"]);
    assert_eq!(failed.code, 2);
    assert!(
        failed.err.contains("no file or folder `maps/none.yaml`"),
        "{}",
        failed.err
    );
}

#[test]
fn a_folder_without_git_says_how_to_compare() {
    let folder = tempfile::tempdir().unwrap();
    write_file(&folder.path().join("shop.yaml"), SHOP);
    let failed = run(folder.path(), &["diff"]);
    assert_eq!(failed.code, 2);
    assert_eq!(
        failed.err,
        "error: there is no git repository to compare with\nhelp: compare two maps: `storywall diff old.yaml new.yaml`\n"
    );
}

#[test]
fn maps_in_folders_are_found_again() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    write_file(&root.join("old/shop.yaml"), SHOP);
    write_file(
        &root.join("old/broken.yaml"),
        "title: Broken\nactivities:\n- activity\n   x: [\n",
    );
    write_file(&root.join("new/store.yaml"), SHOP);
    write_file(
        &root.join("new/broken.yaml"),
        "title: Mended\nactivities: [Go]\n",
    );
    let out = diff(root, &["old", "new", "-f", "json"]);
    let json: Value = serde_json::from_str(&out).unwrap();
    let map = |file: &str| {
        let mut maps = json["maps"].as_array().unwrap().iter();
        let is_it = |map: &&Value| map["file"].as_str().unwrap().ends_with(file);
        maps.find(is_it).unwrap().clone()
    };
    assert_eq!(map("store.yaml")["presence"], "both");
    assert!(
        map("store.yaml")["old_file"]
            .as_str()
            .unwrap()
            .ends_with("shop.yaml")
    );
    let unreadable = map("broken.yaml");
    let why = unreadable["unreadable"].as_str().unwrap();
    assert!(why.starts_with("old/broken.yaml:"), "{why}");
    assert_eq!(unreadable["added"][0]["item"], "activity:go");
    // Errors in the new maps are errors.
    let failed = run(root, &["diff", "new", "old"]);
    assert_eq!(failed.code, 1);
    assert!(
        failed
            .err
            .ends_with("nothing compared: fix the errors above\n"),
        "{}",
        failed.err
    );
    let differs = run(root, &["diff", "old", "new", "--exit-code"]);
    assert_eq!(differs.code, 1);
}

#[test]
fn the_schema_accepts_what_is_printed() {
    let folder = crate_folder("");
    let schema: Value = serde_json::from_str(&run(&folder, &["schema", "--diff"]).out).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let maps = ["example-maps/groceries.yaml", "example-maps/delivery.yaml"];
    for words in [maps, [maps[1], maps[0]], [maps[0], maps[0]]] {
        let out = diff(&folder, &[&words[..], &["-f", "json"]].concat());
        let json: Value = serde_json::from_str(&out).unwrap();
        let errors: Vec<String> = validator
            .iter_errors(&json)
            .map(|error| error.to_string())
            .collect();
        assert!(errors.is_empty(), "{errors:?}");
    }
}

#[test]
fn a_comment_fits_and_nobody_is_pinged() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let stories: String = (0..3000)
        .map(|number| format!("  - 'Ask @sam about #{number} <img src=x>'\n"))
        .collect();
    write_file(&root.join("new.yaml"), format!("{SHOP}{stories}"));
    write_file(&root.join("old.yaml"), SHOP);
    let out = diff(root, &["old.yaml", "new.yaml", "-f", "md"]);
    let first = out.lines().next().unwrap();
    assert!(first.starts_with("**Shop**: 3,000 added"), "{first}");
    assert!(out.chars().count() <= 65_536);
    let last = out.lines().last().unwrap();
    assert!(
        last.starts_with("… and ") && last.ends_with(" more changes"),
        "{last}"
    );
    assert!(
        !out.contains("@sam") && !out.contains("<img") && !out.contains("#1 "),
        "{first}"
    );
}

/// The text of a page without its tags.
fn text_of(page: &str) -> String {
    let html = scraper::Html::parse_document(page);
    let texts = html.root_element().text().collect::<String>();
    texts.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn pages_of_changes_have_the_words_numbers_and_dates_of_the_language() {
    const OLD: &str = "title: Shop\nlang: LANG\nreleases:\n- release: One\n  date: 2027-03-01\nactivities:\n- activity: Buy\n  stories:\n  - story: Pay\n    release: One\n    estimate: 0.5\n    owner: [Ann]\n";
    const NEW: &str = "title: Shop\nlang: LANG\nreleases:\n- release: One\n  date: 2027-04-01\n  status: active\nactivities:\n- activity: Buy\n  stories:\n  - story: Pay\n    release: One\n    estimate: 1.5\n    status: doing\n    owner: [Ann, Bo, Kim]\n";
    for (lang, said) in [
        (
            "en",
            [
                "status: to do → doing",
                "estimate: 0.5 → 1.5",
                "owner: added Bo, Kim",
                "date: March 1, 2027 → April 1, 2027",
                "status: planned → active",
            ],
        ),
        (
            "de",
            [
                "Status: Zu tun → In Arbeit",
                "Schätzung: 0,5 → 1,5",
                "hinzugefügt: Bo, Kim",
                "Termin: 1. März 2027 → 1. April 2027",
                "Status: Geplant → Aktiv",
            ],
        ),
        (
            "ja",
            [
                "状態：未着手 → 進行中",
                "見積もり：0.5 → 1.5",
                "Bo、Kim",
                "2027年3月1日 → 2027年4月1日",
                "計画中 → 進行中",
            ],
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        git(root, &["init", "--quiet", "--initial-branch=main"]);
        write_file(&root.join("shop.yaml"), OLD.replace("LANG", lang));
        commit(root, "v1");
        write_file(&root.join("shop.yaml"), NEW.replace("LANG", lang));
        let built = run(root, &["build", "--since", "v1"]);
        assert_eq!(built.code, 0, "{}", built.err);
        let page = fs::read_to_string(root.join("site/shop/changes.html")).unwrap();
        let text = text_of(&page);
        for said in said {
            assert!(text.contains(said), "{lang}: {said}\n{text}");
        }
        let json = diff(root, &["v1", "-f", "json"]);
        assert!(
            json.contains("\"todo\"") && json.contains("\"2027-03-01\""),
            "{json}"
        );
    }
}

/// A map before and after a release, an activity and a task were removed.
const DROPPED: [&str; 2] = [
    "title: Shop\nreleases: [One, Gone, Two]\nactivities:\n- activity: Buy\n  tasks:\n  - task: Search\n    stories: [Search by name: One, Search by photo: Gone]\n  - task: Rate\n    stories: [Give stars: One, Leave a tip: Two]\n- activity: Cook\n  tasks:\n  - task: Follow a recipe\n    stories: [Read it aloud: Gone]\n- activity: Pay\n  stories: [Pay by card: One]\n",
    "title: Shop\nreleases: [One, Two]\nactivities:\n- activity: Buy\n  tasks:\n  - task: Search\n    stories: [Search by name: One, Search by photo: Two]\n- activity: Pay\n  stories: [Pay by card: One]\n",
];

/// The texts of the elements that a selector finds, without soft hyphens.
fn texts(page: &scraper::Html, selector: &str) -> Vec<String> {
    let selector = scraper::Selector::parse(selector).unwrap();
    let found = page.select(&selector);
    found
        .map(|element| {
            let text = element
                .text()
                .collect::<Vec<_>>()
                .join(" ")
                .replace('\u{ad}', "");
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        })
        .collect()
}

#[test]
fn what_is_gone_is_a_ghost_in_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    git(root, &["init", "--quiet", "--initial-branch=main"]);
    write_file(&root.join("shop.yaml"), DROPPED[0]);
    write_file(
        &root.join("old.yaml"),
        "title: Returns & more\nactivities: [Wait]\n",
    );
    commit(root, "<b>v1");
    write_file(&root.join("shop.yaml"), DROPPED[1]);
    fs::remove_file(root.join("old.yaml")).unwrap();
    let built = run(root, &["build", "--since", "<b>v1"]);
    assert_eq!(built.code, 0, "{}", built.err);
    let read = |file: &str| {
        let page = fs::read_to_string(root.join("site").join(file)).unwrap();
        scraper::Html::parse_document(&page)
    };
    let page = read("shop/changes.html");
    assert_eq!(texts(&page, "h1"), ["What changed since <b>v1"]);
    assert_eq!(
        texts(&page, "tr.activities th"),
        ["Buy", "Cook Removed", "Pay · note"]
    );
    assert_eq!(
        texts(&page, "tr.tasks > *"),
        ["Search", "Rate Removed", "Follow a recipe Removed", ""]
    );
    assert_eq!(texts(&page, ".band-name"), ["One", "Gone", "Two"]);
    let cells = |band: usize| texts(&page, &format!("tbody:nth-of-type({band}) td"));
    assert_eq!(
        cells(1),
        ["Search by name", "Give stars Removed", "", "Pay by card"]
    );
    assert_eq!(cells(2), ["1 moved out ↓", "", "Read it aloud Removed", ""]);
    assert_eq!(
        cells(3),
        [
            "Search by photo Moved from Gone",
            "Leave a tip Removed",
            "",
            ""
        ]
    );
    let gone = texts(&read("index.html"), ".gone-maps");
    assert_eq!(gone, ["Gone since <b>v1: Returns & more"]);
}

#[test]
fn one_page_shows_all_maps_and_needs_no_other_file() {
    let folder = repository();
    let root = folder.path();
    write_file(
        &root.join("maps/dropped.yaml"),
        DROPPED[0].replace("Shop", "</style><script>x()</script>"),
    );
    commit(root, "v3");
    write_file(
        &root.join("maps/dropped.yaml"),
        DROPPED[1].replace("Shop", "</style><script>x()</script>"),
    );
    let out = run(root, &["diff", "v1", "-f", "html", "-o", "diff.html"]);
    assert_eq!((out.code, out.out.as_str(), out.err.as_str()), (0, "", ""));
    let text = fs::read_to_string(root.join("diff.html")).unwrap();
    let page = scraper::Html::parse_document(&text);
    assert!(page.errors.is_empty(), "{:?}", page.errors);
    let titles = ["</style><script>x()</script>", "New", "Shop", "Old"];
    assert_eq!(texts(&page, "h2"), titles);
    assert_eq!(texts(&page, ".diff-maps a"), titles);
    assert_eq!(texts(&page, "script"), [""; 0]);
    let attributes = ["href", "src"].map(|name| {
        let selector = scraper::Selector::parse(&format!("[{name}]")).unwrap();
        let found = page.select(&selector);
        found
            .filter_map(|element| element.attr(name))
            .collect::<Vec<_>>()
    });
    let links = attributes.concat();
    let ids: Vec<&str> = {
        let selector = scraper::Selector::parse("[id]").unwrap();
        page.select(&selector)
            .filter_map(|element| element.attr("id"))
            .collect()
    };
    assert!(
        links
            .iter()
            .all(|link| { link.strip_prefix('#').is_some_and(|id| ids.contains(&id)) }),
        "{links:?}"
    );
    let mut unique = ids.clone();
    unique.sort_unstable();
    unique.dedup();
    assert_eq!(unique.len(), ids.len(), "{ids:?}");
    // A map that is gone has no wall.
    let selector = scraper::Selector::parse("table.wall-table").unwrap();
    assert_eq!(page.select(&selector).count(), 3);
    // Of a release, its band alone.
    let one = diff(root, &["v3", "-f", "html", "--release", "Two"]);
    let one = scraper::Html::parse_document(&one);
    assert_eq!(texts(&one, ".band-name"), ["Two"]);
    let same = diff(root, &["v2", "v2", "-f", "html"]);
    let same = scraper::Html::parse_document(&same);
    assert_eq!(
        texts(&same, "h1, .goal"),
        ["What changed from v2 to v2", "No changes"]
    );
}

#[test]
fn long_titles_show_where_they_differ() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let long = "Read what a neighbor wrote about the shop on the corner, which opens at eight and is closed on";
    let map = |day: &str| {
        format!("title: A\nactivities:\n- activity: Buy\n  stories:\n  - {long} {day}\n")
    };
    write_file(&root.join("old.yaml"), map("Sundays"));
    write_file(&root.join("new.yaml"), map("Mondays"));
    let out = diff(root, &["old.yaml", "new.yaml"]);
    assert!(
        out.contains("*…closed on Sundays* renamed to *…closed on Mondays*"),
        "{out}"
    );
}
