//! What pictures show is what is there: bars, rows of blocks, thumbnails; and what the search finds.

use crate::support::{crate_folder, files_below, run};
use scraper::{ElementRef, Html, Selector};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The files of a site, by path.
type Files = std::collections::BTreeMap<String, Vec<u8>>;

fn built(maps: &Path) -> Files {
    let site = tempfile::tempdir().unwrap();
    let output = site.path().join("site");
    let maps = maps.to_str().unwrap();
    let told = run(
        &crate_folder("."),
        &["build", maps, "-o", output.to_str().unwrap()],
    );
    assert_eq!(told.code, 0, "{}", told.err);
    files_below(&output)
}

/// The site of one map with this text.
fn site_of(map: &str) -> Files {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("map.yaml");
    fs::write(&file, map).unwrap();
    built(&file)
}

fn page(files: &Files, path: &str) -> Html {
    Html::parse_document(std::str::from_utf8(&files[path]).unwrap())
}

fn all<'h>(html: &'h Html, css: &str) -> Vec<ElementRef<'h>> {
    html.select(&Selector::parse(css).unwrap()).collect()
}

fn within<'h>(element: ElementRef<'h>, css: &str) -> Vec<ElementRef<'h>> {
    element.select(&Selector::parse(css).unwrap()).collect()
}

fn text(element: ElementRef) -> String {
    let pieces: Vec<&str> = element.text().flat_map(str::split_whitespace).collect();
    pieces.join(" ")
}

/// The number at the start of a text, after signs.
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

/// The number that a bar is of, and how long it is.
fn measured(bar: ElementRef) -> (f64, f64) {
    let whole = number(&text(within(bar, "b")[0]));
    let told: f64 = within(bar, ".st")
        .into_iter()
        .map(|part| number(&text(part)))
        .sum();
    assert!((whole - told).abs() < 1e-9, "{}", text(bar));
    let mut end = 0.0;
    for part in within(bar, "rect") {
        assert!((percent(part, "x") - end).abs() < 0.02, "{}", bar.html());
        end += percent(part, "width");
    }
    (whole, end)
}

#[test]
fn the_bars_of_a_release_show_its_numbers() {
    let files = built(&crate_folder("example-maps"));
    let mut seen = 0;
    for path in files.keys().filter(|path| path.contains("/release-")) {
        let html = page(&files, path);
        for bar in all(&html, ".bars li") {
            let (_, end) = measured(bar);
            assert!((end - 100.0).abs() < 0.05, "{path}: {end}");
            seen += 1;
        }
    }
    assert!(seen > 15, "{seen}");
}

#[test]
fn the_bars_of_all_releases_can_be_compared() {
    let files = built(&crate_folder("example-maps"));
    let html = page(&files, "groceries/outline.html");
    let of = |kind: &str| -> Vec<(f64, f64)> {
        let bars = all(&html, ".releases .bars > li");
        let bars = bars.into_iter().filter(|bar| text(*bar).contains(kind));
        bars.map(measured).collect()
    };
    for (kind, known) in [
        ("stories", vec![11.0, 8.0, 12.0]),
        ("points", vec![30.0, 16.5]),
    ] {
        let bars = of(kind);
        assert_eq!(bars.iter().map(|bar| bar.0).collect::<Vec<_>>(), known);
        let most = known.iter().copied().fold(0.0, f64::max);
        for (whole, length) in bars {
            assert!(
                (length - whole / most * 100.0).abs() < 0.05,
                "{kind}: {length}"
            );
        }
    }
}

#[test]
fn the_row_of_a_release_shows_where_it_goes() {
    let files = built(&crate_folder("example-maps"));
    let html = page(&files, "groceries/release-mvp.html");
    let told: Vec<String> = all(&html, ".heat > ol > li")
        .into_iter()
        .map(text)
        .collect();
    assert_eq!(told.len(), 5);
    assert_eq!(
        told[1],
        "Find products 2 Search the shop: 2 stories – Browse the aisles: no story 1 Compare products: 1 story"
    );
    assert_eq!(told[4], "Receive the order ! hole");
    assert_eq!(all(&html, ".heat .gap").len(), 1);
    assert_eq!(
        text(all(&html, ".heat figcaption")[0]),
        "Stories in 4 of 5 activities, and in 9 of 12 tasks"
    );
}

const TIED: &str = "title: Tied
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
fn a_release_says_what_it_waits_for_and_what_comes_too_late() {
    let files = site_of(TIED);
    let ties = |path: &str| -> Vec<String> {
        let html = page(&files, path);
        all(&html, ".ties li").into_iter().map(text).collect()
    };
    assert_eq!(
        ties("map/release-One.html"),
        [
            "← Pay by card needs Open an account in Two ○ to do ! comes too late",
            "← Pay by card needs Find the shop in Two ✓ done",
            "← Pay by card needs Sign not scheduled ○ to do ! not scheduled",
            "→ Ship it in Two waits for Pay by card ○ to do",
        ]
    );
    assert_eq!(
        ties("map/release-Two.html"),
        [
            "← Ship it needs Pay by card in One ○ to do",
            "→ Pay by card in One waits for Open an account ○ to do ! comes too late",
            "→ Pay by card in One waits for Find the shop ✓ done",
        ]
    );
}

#[test]
fn a_thumbnail_holds_walls_of_any_size() {
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
        let html = page(&site_of(&wall(tasks, releases, "en")), "index.html");
        for path in all(&html, ".thumb path:not(.far-dash)") {
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
        let slices = all(&html, ".far-slice");
        let lines = slices
            .first()
            .map_or(0, |path| path.attr("d").unwrap().matches('M').count());
        let shown = releases.min(7);
        assert!(
            lines >= shown,
            "{tasks} tasks, {releases} releases: {lines} lines"
        );
    }
    let turned = |lang: &str| {
        all(
            &page(&site_of(&wall(3, 1, lang)), "index.html"),
            ".thumb.rtl",
        )
        .len()
    };
    assert_eq!((turned("ar"), turned("en")), (1, 0));
}

fn percent_decoded(text: &str) -> String {
    let mut pieces = text.split('%');
    let mut bytes = pieces.next().unwrap().as_bytes().to_vec();
    for piece in pieces {
        bytes.push(u8::from_str_radix(&piece[..2], 16).unwrap());
        bytes.extend_from_slice(&piece.as_bytes()[2..]);
    }
    String::from_utf8(bytes).unwrap()
}

/// The maps that the search script tells of.
fn titles(files: &Files) -> Vec<Value> {
    let script = std::str::from_utf8(&files["search.js"]).unwrap();
    let list = script.strip_prefix("storywallTitles([\n").unwrap();
    let list = list.strip_suffix("]);\n").unwrap();
    let maps = list.lines().map(|line| line.strip_suffix(',').unwrap());
    maps.map(|map| serde_json::from_str(map).unwrap()).collect()
}

#[test]
fn what_the_search_finds_is_there() {
    let files = built(&crate_folder("tests/maps"));
    let mut hits = 0;
    for map in titles(&files) {
        let folder = map["folder"].as_str().unwrap();
        let data: Value = serde_json::from_slice(&files[&format!("{folder}/map.json")]).unwrap();
        let is_there = |file: &str, id: &str| {
            let html = page(&files, &format!("{folder}/{file}"));
            let is_it = |element: &ElementRef| element.attr("id") == Some(id);
            all(&html, "[id]").iter().any(is_it)
        };
        for story in map["stories"].as_array().unwrap() {
            let place = story[2].as_i64().unwrap();
            let file = if place == -2 {
                "outline.html"
            } else {
                "index.html"
            };
            let id = format!("story-{}", story[1].as_str().unwrap());
            assert!(is_there(file, &id), "{folder}/{file}#{id}");
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
            assert!(id.is_none_or(|id| is_there(file, id)), "{other}");
            hits += 1;
        }
    }
    assert!(hits > 60, "{hits}");
}

#[test]
fn no_title_ends_the_search_script() {
    let files = site_of("title: </script><script>alert(1)//\nactivities: []\n");
    let script = std::str::from_utf8(&files["search.js"]).unwrap();
    assert!(!script.contains('<'), "{script}");
    assert_eq!(titles(&files)[0]["title"], "</script><script>alert(1)//");
}

#[test]
fn no_map_takes_the_place_of_the_search() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("Search.js.yaml"), TIED).unwrap();
    let told = run(folder.path(), &["build", "Search.js.yaml"]);
    assert_eq!(told.code, 1);
    assert!(
        told.err
            .contains("`Search.js.yaml` and the site itself would share one folder"),
        "{}",
        told.err
    );
}
