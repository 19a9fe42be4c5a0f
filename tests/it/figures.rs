//! Charts and plans show the numbers of the map (bars, journeys, thumbnails), and the search finds only what
//! is on the pages.

use crate::support::html::{select, select_in};
use crate::support::{SiteFiles, build_map, crate_folder, files_below, percent_decoded, run};
use scraper::{ElementRef, Html};
use serde_json::Value;
use std::fs;

/// The site of all maps in a folder of this repository.
fn build_folder(name: &str) -> SiteFiles {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("site");
    let maps = crate_folder(name);
    let built = run(&maps, &["build", ".", "-o", output.to_str().unwrap()]);
    assert_eq!(built.code, 0, "{}", built.err);
    files_below(&output)
}

fn page(files: &SiteFiles, path: &str) -> Html {
    Html::parse_document(std::str::from_utf8(&files[path]).unwrap())
}

/// The text of an element with single spaces.
fn text(element: ElementRef) -> String {
    let words: Vec<&str> = element.text().flat_map(str::split_whitespace).collect();
    words.join(" ")
}

/// The first number in a text.
fn number(text: &str) -> f64 {
    let digits = text.trim_start_matches(|c: char| !c.is_ascii_digit());
    digits.split(' ').next().unwrap().parse().unwrap()
}

fn percent(part: ElementRef, attribute: &str) -> f64 {
    part.attr(attribute)
        .unwrap()
        .trim_end_matches('%')
        .parse()
        .unwrap()
}

/// The total that a bar is labeled with, and its length in percent. Panics if the parts of the bar
/// don't add up to the total, or don't follow each other.
fn measured(bar: ElementRef) -> (f64, f64) {
    let total = number(&text(select_in(bar, "b")[0]));
    let sum: f64 = select_in(bar, ".status")
        .into_iter()
        .map(|part| number(&text(part)))
        .sum();
    assert!((total - sum).abs() < 1e-9, "{}", text(bar));
    let mut end = 0.0;
    for part in select_in(bar, "rect") {
        assert!((percent(part, "x") - end).abs() < 0.02, "{}", bar.html());
        end += percent(part, "width");
    }
    (total, end)
}

#[test]
fn the_parts_of_each_bar_add_up_to_its_total() {
    let files = build_folder("example-maps");
    let mut seen = 0;
    for path in files.keys().filter(|path| path.ends_with("/outline.html")) {
        let html = page(&files, path);
        for bar in select(&html, ".bars li") {
            let (_, end) = measured(bar);
            assert!((end - 100.0).abs() < 0.05, "{path}: {end}");
            seen += 1;
        }
    }
    assert!(seen > 15, "{seen}");
}

#[test]
fn the_bars_of_all_releases_are_equally_long() {
    let files = build_folder("example-maps");
    let html = page(&files, "groceries/outline.html");
    for (kind, totals) in [
        ("stories", vec![11.0, 8.0, 12.0]),
        ("points", vec![30.0, 16.5]),
    ] {
        let bars = select(&html, ".releases .bars > li");
        let bars = bars.into_iter().filter(|bar| text(*bar).contains(kind));
        let bars: Vec<(f64, f64)> = bars.map(measured).collect();
        assert_eq!(bars.iter().map(|bar| bar.0).collect::<Vec<_>>(), totals);
        for (total, length) in bars {
            assert!(
                (length - 100.0).abs() < 0.05,
                "{total} {kind} are {length} % of the track"
            );
        }
    }
}

#[test]
fn the_journey_of_a_release_counts_its_stories_per_step() {
    let files = build_folder("example-maps");
    let html = page(&files, "groceries/release-mvp.html");
    let steps: Vec<String> = select(&html, ".journey > li")
        .into_iter()
        .map(text)
        .collect();
    assert_eq!(steps.len(), 5);
    assert_eq!(
        steps[1],
        "Find products Sarah 1 of 3 done Search the shop ✓ Done ◐ Doing \
         Browse the aisles ! No story for this step Compare products ◐ Doing"
    );
    assert!(
        steps[4].starts_with("Receive the order Sarah ! No story"),
        "{}",
        steps[4]
    );
    assert_eq!(select(&html, ".journey .miss").len(), 1);
    assert!(
        text(select(&html, "h2:has(+ .journey)")[0])
            .ends_with("Stories in 4 of 5 activities and 9 of 12 tasks")
    );
}

/// A release with a gap, a blocked story with an owner, notes with and without an answer, a done story
/// with criteria and another one without.
const OPEN: &str = "title: Shop
personas: [Ann]
releases:
  - {release: One, outcome: Ann buys, date: 2027-01-15, risks: [It rains], questions: [{text: When, answer: Soon}]}
activities:
  - activity: Buy
    tasks:
      - task: Pay
        stories:
          - {story: Pay by card, release: One, status: blocked, owner: Kim}
          - {story: See the total, release: One, status: done, acceptance: [It is right, It is big]}
          - {story: Get a receipt, release: One, questions: [On paper?], acceptance: [It has a date]}
  - {activity: Take it home, tasks: [{task: Carry it, stories: [Borrow a bag]}]}
";

#[test]
fn a_release_says_what_is_open_first_and_nothing_twice() {
    let files = build_map(OPEN);
    let html = page(&files, "map/release-One.html");
    let open: Vec<String> = select(&html, ".open li").into_iter().map(text).collect();
    let kinds: Vec<&str> = (open.iter())
        .map(|point| point.split_whitespace().nth(1).unwrap())
        .collect();
    let blocked = kinds.iter().position(|kind| *kind == "Blocked").unwrap();
    assert!(
        kinds[..blocked].iter().all(|kind| *kind == "Gap"),
        "{open:?}"
    );
    assert_eq!(
        open[blocked..],
        [
            "■ Blocked Pay by card · Kim",
            "? Question On paper? · Get a receipt",
            "⚡ Risk It rains"
        ]
    );
    // A done story folds its criteria, which nobody has to check any more.
    let stories: Vec<String> = select(&html, ".story").into_iter().map(text).collect();
    assert!(
        stories[1].ends_with("2 criteria It is right It is big"),
        "{}",
        stories[1]
    );
    assert_eq!(select(&html, ".story details").len(), 1);
    assert_eq!(select(&html, ".story .tick li").len(), 1);
    let all = text(html.root_element());
    for once in ["On paper?", "It rains", "Due January 15, 2027", "Soon"] {
        assert_eq!(all.matches(once).count(), 1, "{once}");
    }
}

const DEPENDENCIES: &str = "title: Tied
releases: [One, Two]
activities:
  - activity: Buy
    tasks:
      - task: Pay
        stories:
          - {story: Pay by card, release: One, needs: [Open an account, Find the shop, Sign]}
          - {story: Open an account, release: Two}
          - {story: Find the shop, release: Two, status: done}
          - {story: Ship it, release: Two, needs: Pay by card}
          - Sign
";

#[test]
fn a_release_lists_its_dependencies_on_other_releases() {
    let files = build_map(DEPENDENCIES);
    let dependencies = |path: &str| -> Vec<String> {
        let html = page(&files, path);
        select(&html, ".ties li").into_iter().map(text).collect()
    };
    assert_eq!(
        dependencies("map/release-One.html"),
        [
            "Pay by card ← Open an account in Two ○ To do ! Ships too late",
            "Pay by card ← Find the shop in Two ✓ Done",
            "Pay by card ← Sign unscheduled ○ To do ! Not in a release yet",
            "Pay by card ○ To do → Ship it in Two",
        ]
    );
    assert_eq!(
        dependencies("map/release-Two.html"),
        [
            "Ship it ← Pay by card in One ○ To do",
            "Open an account ○ To do → Pay by card in One ! Ships too late",
            "Find the shop ✓ Done → Pay by card in One",
        ]
    );
}

#[test]
fn thumbnails_of_walls_of_any_size_stay_within_their_frame() {
    let wall = |tasks: usize, releases: usize, lang: &str| {
        let mut map = format!("title: A wall\nlang: {lang}\nreleases:\n");
        (0..releases).for_each(|release| map += &format!("  - r{release}: Release {release}\n"));
        map += "activities:\n  - activity: Do it\n    tasks:\n";
        for task in 0..tasks {
            map += &format!("      - task: Do {task}\n        stories:\n");
            for release in 0..releases {
                map += &format!(
                    "          - {{story: Story {task}.{release}, release: r{release}}}\n"
                );
            }
            map += &format!("          - Later {task}\n");
        }
        map
    };
    for (tasks, releases) in [(1, 0), (3, 1), (40, 2), (100, 3), (12, 8)] {
        let html = page(&build_map(&wall(tasks, releases, "en")), "index.html");
        for path in select(&html, ".thumb path:not(.thumb-unscheduled-line)") {
            for shape in path.attr("d").unwrap().split('M').skip(1) {
                let numbers: Vec<f64> = shape
                    .trim_end_matches('z')
                    .split([' ', 'h', 'v'])
                    .map(|number| number.parse().unwrap())
                    .collect();
                let [x, y, width, height, back] = numbers[..] else {
                    panic!("{shape}");
                };
                assert!(x + width <= 400.0 && y + height <= 200.0, "{shape}");
                assert!(back == -width, "{shape}");
            }
        }
        let release_lines = select(&html, ".thumb-release-line");
        let lines = release_lines
            .first()
            .map_or(0, |path| path.attr("d").unwrap().matches('M').count());
        let shown = releases.min(7);
        assert!(
            lines >= shown,
            "{tasks} tasks, {releases} releases: {lines} lines"
        );
    }
    let mirrored = |lang: &str| {
        select(
            &page(&build_map(&wall(3, 1, lang)), "index.html"),
            ".thumb.rtl",
        )
        .len()
    };
    assert_eq!((mirrored("ar"), mirrored("en")), (1, 0));
}

/// The entries of the search script: one JSON object per map.
fn titles(files: &SiteFiles) -> Vec<Value> {
    let script = std::str::from_utf8(&files["search.js"]).unwrap();
    let list = script.strip_prefix("storywallTitles([\n").unwrap();
    let list = list.strip_suffix("]);\n").unwrap();
    let maps = list.lines().map(|line| line.strip_suffix(',').unwrap());
    maps.map(|map| serde_json::from_str(map).unwrap()).collect()
}

#[test]
fn every_search_result_has_a_page_and_an_element() {
    let files = build_folder("tests/maps");
    let mut hits = 0;
    for map in titles(&files) {
        let folder = map["folder"].as_str().unwrap();
        let data: Value = serde_json::from_slice(&files[&format!("{folder}/map.json")]).unwrap();
        let has_element = |file: &str, id: &str| {
            let html = page(&files, &format!("{folder}/{file}"));
            let has_id = |element: &ElementRef| element.attr("id") == Some(id);
            select(&html, "[id]").iter().any(has_id)
        };
        for story in map["stories"].as_array().unwrap() {
            let place = story[2].as_i64().unwrap();
            let file = if place == -2 {
                "outline.html"
            } else {
                "index.html"
            };
            let id = format!("story-{}", story[1].as_str().unwrap());
            assert!(has_element(file, &id), "{folder}/{file}#{id}");
            assert!(map["statuses"][story[3].as_u64().unwrap() as usize].is_string());
            if place >= 0 {
                let name = &map["releases"][place as usize];
                assert_eq!(name, &data["releases"][place as usize]["name"]);
            }
            hits += 1;
        }
        for other in map["others"].as_array().unwrap() {
            let place = percent_decoded(other[2].as_str().unwrap());
            let (file, id) = match place.split_once('#') {
                Some((file, id)) => (file, Some(id)),
                None => (place.as_str(), None),
            };
            assert!(files.contains_key(&format!("{folder}/{file}")), "{other}");
            assert!(id.is_none_or(|id| has_element(file, id)), "{other}");
            hits += 1;
        }
    }
    assert!(hits > 60, "{hits}");
}

#[test]
fn no_title_can_end_the_search_script() {
    let files = build_map("title: </script><script>alert(1)//\nactivities: []\n");
    let script = std::str::from_utf8(&files["search.js"]).unwrap();
    assert!(!script.contains('<'), "{script}");
    assert_eq!(titles(&files)[0]["title"], "</script><script>alert(1)//");
}

#[test]
fn a_map_cannot_replace_the_search_script() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("Search.js.yaml"), DEPENDENCIES).unwrap();
    let built = run(folder.path(), &["build", "Search.js.yaml"]);
    assert_eq!(built.code, 1);
    assert!(
        built
            .err
            .contains("the site needs the name `Search.js` for its own files"),
        "{}",
        built.err
    );
}
