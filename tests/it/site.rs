//! What is true of every page of every site, read as a browser reads it.

use crate::support::holds::{active, wrong_ids};
use crate::support::{crate_folder, decoded, files_below, maps_in, run};
use rayon::prelude::*;
use scraper::{ElementRef, Html, Selector};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use std::time::SystemTime;
use storywall::format::Project;
use storywall::map::{Story, StoryMap};

/// A built site: path → bytes.
type Files = BTreeMap<String, Vec<u8>>;

/// Maps that people made, maps that nobody should make, and a large one, by stem.
static MAPS: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let mut maps = maps_in("example-maps");
    maps.extend(maps_in("tests/maps"));
    maps.insert("large".to_owned(), large_map(8, 40));
    maps
});

/// All of them in one site.
static SITE: LazyLock<Files> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder");
    write_maps(folder.path());
    build(folder.path(), &[]);
    files_below(&folder.path().join("site"))
});

/// A story in every cell, every fifth one not scheduled.
fn large_map(releases: usize, tasks: usize) -> String {
    let mut map = "title: Large\nreleases:\n".to_owned();
    for release in 1..=releases {
        let _ = writeln!(map, "  - r{release}: Release {release}");
    }
    map.push_str("activities:\n");
    for task in 1..=tasks {
        if task % 5 == 1 {
            let _ = writeln!(map, "  - activity: Activity {task}\n    tasks:");
        }
        let _ = writeln!(map, "      - task: Task {task}\n        stories:");
        for release in 1..=releases {
            let _ = match (task + release) % 5 {
                0 => writeln!(map, "          - Story {task}.{release}"),
                _ => writeln!(map, "          - Story {task}.{release}: r{release}"),
            };
        }
    }
    map
}

fn write_maps(folder: &Path) {
    // `activities` is what makes a YAML file in a folder a map, so they are all named.
    for (stem, text) in &*MAPS {
        fs::write(folder.join(format!("{stem}.yaml")), text).expect("a map");
    }
}

/// Builds all maps in `folder`, with further arguments.
fn build(folder: &Path, more: &[&str]) -> String {
    let names: Vec<String> = MAPS.keys().map(|stem| format!("{stem}.yaml")).collect();
    let mut arguments = vec!["build"];
    arguments.extend(names.iter().map(String::as_str));
    arguments.extend(more);
    let run = run(folder, &arguments);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    run.out
}

/// The site of one small map.
fn built(map: &str) -> Files {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("map.yaml"), map).expect("a map");
    let run = run(folder.path(), &["build", "map.yaml"]);
    assert_eq!(run.code, 0, "{}", run.err);
    files_below(&folder.path().join("site"))
}

fn text_of(path: &str) -> &'static str {
    std::str::from_utf8(&SITE[path]).expect("pages are UTF-8")
}

/// Every page with its path.
fn pages() -> impl ParallelIterator<Item = (&'static str, &'static str)> {
    let paths: Vec<&'static str> = SITE
        .keys()
        .map(String::as_str)
        .filter(|path| path.ends_with(".html"))
        .collect();
    paths.into_par_iter().map(|path| (path, text_of(path)))
}

/// Looks at every page, and tells everything that is wrong on any of them.
fn on_every_page(look: impl Fn(&str, &Html, &mut Vec<String>) + Sync) {
    let mut wrong: Vec<String> = pages()
        .flat_map_iter(|(path, text)| {
            let mut wrong = Vec::new();
            look(path, &Html::parse_document(text), &mut wrong);
            wrong.into_iter().map(move |what| format!("{path}: {what}"))
        })
        .collect();
    wrong.sort();
    let more = wrong.len().saturating_sub(40);
    wrong.truncate(40);
    assert!(wrong.is_empty(), "{}\nand {more} more", wrong.join("\n"));
}

fn select<'h>(html: &'h Html, css: &str) -> Vec<ElementRef<'h>> {
    html.select(&selector(css)).collect()
}

fn within<'h>(element: ElementRef<'h>, css: &str) -> Vec<ElementRef<'h>> {
    element.select(&selector(css)).collect()
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).expect("a selector")
}

fn text(element: ElementRef) -> String {
    element.text().collect()
}

/// What a story, task or activity is called in HTML: an attribute and its value.
fn having(attribute: &str, value: &str) -> String {
    let value = value.replace('\\', "\\\\").replace('"', "\\\"");
    format!("[{attribute}=\"{value}\"]")
}

#[test]
fn every_page_says_what_it_is() {
    on_every_page(|path, html, wrong| {
        if !text_of(path).starts_with("<!doctype html>") {
            wrong.push("no doctype".to_owned());
        }
        let root = html.root_element();
        if root.attr("lang").is_none_or(str::is_empty) {
            wrong.push("no language".to_owned());
        }
        for (what, css) in [
            ("main heading", "h1"),
            ("title", "head > title"),
            ("main part", "main"),
            ("character set", "head > meta[charset]"),
        ] {
            let found = select(html, css);
            if found.len() != 1 {
                wrong.push(format!("{} of {what}", found.len()));
            }
            let is_empty = |element: &&ElementRef| text(**element).trim().is_empty();
            if matches!(what, "main heading" | "title") && found.iter().any(|e| is_empty(&e)) {
                wrong.push(format!("an empty {what}"));
            }
        }
    });
}

#[test]
fn pages_are_well_formed_enough_that_no_browser_has_to_guess() {
    on_every_page(|_, html, wrong| {
        wrong.extend(html.errors.iter().map(|error| format!("parse: {error}")));
    });
}

#[test]
fn headings_go_down_one_level_at_a_time() {
    on_every_page(|_, html, wrong| wrong.extend(heading_leaps(html)));
}

fn heading_leaps(html: &Html) -> Vec<String> {
    let mut before = 0;
    let mut leaps = Vec::new();
    for heading in select(html, "h1, h2, h3, h4, h5, h6") {
        let level = usize::from(heading.value().name().as_bytes()[1] - b'0');
        if level > before + 1 {
            leaps.push(format!("h{before} is followed by {}", heading.html()));
        }
        before = level;
    }
    leaps
}

#[test]
fn ignored_findings_are_headed_one_level_down() {
    let site = built(
        "title: T\nreleases: [A]\nactivities: []\nignore: {rule: empty-map, reason: It is meant}\n",
    );
    let page = String::from_utf8(site["map/gaps.html"].clone()).expect("UTF-8");
    assert!(page.contains("It is meant"));
    assert_eq!(heading_leaps(&Html::parse_document(&page)), [""; 0]);
}

#[test]
fn aligned_columns_of_a_markdown_table_need_no_inline_style() {
    let site = built("title: T\ndescription: \"| a |\\n|--:|\\n| 1 |\"\nactivities: []\n");
    let page = String::from_utf8(site["map/index.html"].clone()).expect("UTF-8");
    assert!(page.contains("<td"));
    assert_eq!(select(&Html::parse_document(&page), "[style]").len(), 0);
}

#[test]
fn ids_are_unique_and_labels_point_at_them() {
    on_every_page(|_, html, wrong| {
        wrong.extend(wrong_ids(html));
        let ids: BTreeSet<_> = select(html, "[id]")
            .into_iter()
            .filter_map(|element| element.attr("id"))
            .collect();
        for attribute in [
            "aria-labelledby",
            "aria-describedby",
            "aria-controls",
            "for",
        ] {
            for element in select(html, &format!("[{attribute}]")) {
                let targets = element.attr(attribute).unwrap_or_default();
                for target in targets.split_whitespace().filter(|id| !ids.contains(id)) {
                    wrong.push(format!(
                        "{attribute} points at {target}, which is not there"
                    ));
                }
            }
        }
    });
}

fn assert_ids_of_the_wall_are_unique(map: &str) {
    let site = built(map);
    let page = String::from_utf8(site["map/index.html"].clone()).expect("UTF-8");
    assert_eq!(wrong_ids(&Html::parse_document(&page)), [""; 0]);
}

#[test]
fn a_footnote_of_one_story_is_not_taken_for_another_story() {
    assert_ids_of_the_wall_are_unique(
        "title: T
activities:
  - activity: A
    tasks:
      - task: T
        stories:
          - story: S
            description: \"x[^2]\\n\\n[^2]: y\"
          - story: S 2
",
    );
}

#[test]
fn footnotes_with_names_that_look_alike_are_told_apart() {
    assert_ids_of_the_wall_are_unique(
        "title: T
activities: []
description: \"x[^a!] y[^a?] z[^!]\\n\\n[^a!]: one\\n\\n[^a?]: two\\n\\n[^!]: three\"
",
    );
}

#[test]
fn a_footnote_that_is_defined_twice_has_one_id() {
    assert_ids_of_the_wall_are_unique(
        "title: T
activities: []
description: \"x[^1]\\n\\n[^1]: one\\n\\n[^1]: two\"
",
    );
}

#[test]
fn cells_have_ids_of_their_own_whatever_dashes_are_in_names() {
    assert_ids_of_the_wall_are_unique(
        "title: T
releases: [a, a--b]
activities:
  - activity: A
    tasks: [{task: One, id: b--c}, {task: Two, id: c}]
",
    );
}

/// The ids of every page.
static IDS: LazyLock<BTreeMap<String, BTreeSet<String>>> = LazyLock::new(|| {
    pages()
        .map(|(path, text)| {
            let html = Html::parse_document(text);
            let ids = select(&html, "[id]");
            let ids = ids.iter().filter_map(|element| element.attr("id"));
            (path.to_owned(), ids.map(str::to_owned).collect())
        })
        .collect()
});

#[test]
fn every_link_leads_to_a_file_and_a_place_in_it() {
    on_every_page(|path, html, wrong| {
        for element in select(html, "[href], [src], [action], [data], [poster]") {
            // What people link to in their own texts is not ours to vouch for.
            let is_theirs = element
                .ancestors()
                .filter_map(ElementRef::wrap)
                .any(|outer| {
                    outer.value().classes().any(|class| {
                        ["prose", "links", "goal", "lead", "measure", "note"].contains(&class)
                    })
                });
            for name in ["href", "src", "action", "data", "poster"] {
                let Some(url) = element.attr(name) else {
                    continue;
                };
                let is_elsewhere = url.contains(':') || is_theirs && !url.starts_with('#');
                if !is_elsewhere && let Err(why) = resolve(path, url) {
                    wrong.push(format!("{name}={url:?} {why}"));
                }
            }
        }
    });
}

/// Whether a relative address names a built file, and a place that is in it.
fn resolve(page: &str, url: &str) -> Result<(), String> {
    let (file, fragment) = url.split_once('#').unwrap_or((url, ""));
    let mut parts: Vec<String> = page.split('/').map(str::to_owned).collect();
    if !file.is_empty() {
        parts.pop();
        for part in file.split('/') {
            match part {
                ".." if parts.pop().is_none() => return Err("leaves the site".to_owned()),
                ".." => {}
                "" | "." => return Err("names no file".to_owned()),
                name => parts.push(percent_decoded(name)),
            }
        }
    }
    let target = parts.join("/");
    if !SITE.contains_key(&target) {
        return Err(format!("leads to {target}, which is not built"));
    }
    let fragment = percent_decoded(fragment);
    let is_there =
        fragment.is_empty() || IDS.get(&target).is_some_and(|ids| ids.contains(&fragment));
    is_there
        .then_some(())
        .ok_or_else(|| format!("there is no id {fragment} in {target}"))
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let hex = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        let byte = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        (bytes, rest) = match (first, byte) {
            (b'%', Some(byte)) => ([bytes, vec![byte]].concat(), &after[2..]),
            _ => ([bytes, vec![*first]].concat(), after),
        };
    }
    String::from_utf8(bytes).expect("addresses are UTF-8")
}

#[test]
fn a_strict_policy_stands_before_anything_it_is_about() {
    on_every_page(|_, html, wrong| {
        let first = select(html, "head > *").into_iter().find(|element| {
            element.attr("http-equiv") == Some("Content-Security-Policy")
                || matches!(element.value().name(), "link" | "script" | "style" | "base")
        });
        let policy = first.and_then(|element| element.attr("content"));
        let strict = policy.is_some_and(|policy| {
            policy.contains("default-src 'none'") && !policy.contains("unsafe-")
        });
        if !strict {
            wrong.push(format!("its policy is {policy:?}"));
        }
    });
}

#[test]
fn nothing_on_a_page_runs_styles_or_asks_outside() {
    on_every_page(|_, html, wrong| wrong.extend(active(html)));
}

#[test]
fn tables_have_rows_of_the_same_width_and_headers_that_say_of_what() {
    on_every_page(|_, html, wrong| {
        for table in select(html, "table") {
            let is_theirs = table
                .ancestors()
                .filter_map(ElementRef::wrap)
                .any(|outer| outer.value().classes().any(|class| class == "prose"));
            let widths: BTreeSet<usize> = within(table, "tr").into_iter().map(width).collect();
            if widths.len() != 1 || widths.contains(&0) {
                wrong.push(format!("rows of {widths:?} columns"));
            }
            for header in within(table, "th") {
                let scope = header.attr("scope");
                let is_known = matches!(scope, Some("col" | "row" | "colgroup" | "rowgroup"));
                if !is_known && !is_theirs {
                    wrong.push(format!("scope {scope:?} on {}", header.html()));
                }
            }
        }
        for picture in select(html, "img") {
            if picture.attr("alt").is_none() {
                wrong.push(format!("no alt: {}", picture.html()));
            }
        }
    });
}

/// How many columns the cells of a row span together; nothing here spans rows.
fn width(row: ElementRef) -> usize {
    let cells = row.children().filter_map(ElementRef::wrap);
    cells
        .map(|cell| {
            assert_eq!(cell.attr("rowspan"), None, "{}", cell.html());
            cell.attr("colspan")
                .map_or(1, |columns| columns.parse().expect("a number"))
        })
        .sum()
}

/// Every map with its stem, read by the library.
fn maps() -> impl ParallelIterator<Item = (&'static String, StoryMap)> {
    let maps: Vec<_> = MAPS.iter().collect();
    maps.into_par_iter()
        .map(|(stem, text)| (stem, decoded(text, &Project::default())))
}

fn release_of<'m>(map: &'m StoryMap, story: &Story) -> &'m str {
    story.release.map_or("", |release| &map[release].id)
}

#[test]
fn every_story_is_on_the_wall_in_its_cell() {
    maps().for_each(|(stem, map)| {
        let html = Html::parse_document(text_of(&format!("{stem}/index.html")));
        let cards = select(&html, "main [data-story]");
        assert_eq!(cards.len(), map.stories.len(), "{stem}");
        let mut bands: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
        for card in cards {
            let id = card.attr("data-story").unwrap_or_default();
            assert_eq!(
                card.attr("id"),
                Some(format!("story-{id}").as_str()),
                "{stem}"
            );
            let cell = card
                .ancestors()
                .filter_map(ElementRef::wrap)
                .find(|outer| outer.attr("data-task").is_some())
                .unwrap_or_else(|| panic!("{stem}: {id} is in no cell"));
            let place = |name| cell.attr(name).unwrap_or("?").to_owned();
            let cell = (place("data-release"), place("data-task"));
            bands.entry(cell).or_default().push(id.to_owned());
        }
        let mut wanted: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
        for story in &map.stories {
            let task = &map[story.task.expect("it is on the wall")].id;
            let cell = (release_of(&map, story).to_owned(), task.clone());
            wanted.entry(cell).or_default().push(story.id.clone());
        }
        assert_eq!(bands, wanted, "{stem}");
    });
}

#[test]
fn the_backbone_and_the_bands_are_marked_in_their_order() {
    maps().for_each(|(stem, map)| {
        let html = Html::parse_document(text_of(&format!("{stem}/index.html")));
        let marks = |css: &str, name: &str| -> Vec<String> {
            let found = select(&html, css);
            let found = found.iter().filter_map(|element| element.attr(name));
            found.map(str::to_owned).collect()
        };
        let activities: Vec<_> = map.activities.iter().map(|item| item.id.clone()).collect();
        let tasks: Vec<_> = map.tasks.iter().map(|item| item.id.clone()).collect();
        assert_eq!(
            marks("thead th[data-activity]", "data-activity"),
            activities,
            "{stem}"
        );
        assert_eq!(marks("thead th[data-task]", "data-task"), tasks, "{stem}");
        if map.activities.is_empty() {
            return;
        }
        let bands = marks("tbody[data-release]", "data-release");
        let releases: Vec<_> = map.releases.iter().map(|item| item.id.clone()).collect();
        assert_eq!(bands[..releases.len()], releases, "{stem}");
        let has_unscheduled = map.stories.iter().any(|story| story.release.is_none());
        assert!(bands.len() <= releases.len() + 1, "{stem}");
        if has_unscheduled {
            assert_eq!(bands.last().map(String::as_str), Some(""), "{stem}");
        }
        for cell in select(&html, "td[data-task]") {
            let band = cell
                .ancestors()
                .filter_map(ElementRef::wrap)
                .find_map(|outer| outer.attr("data-release"));
            assert_eq!(cell.attr("data-release"), band, "{stem}");
        }
    });
}

#[test]
fn every_story_is_in_the_outline_and_in_the_data() {
    maps().for_each(|(stem, map)| {
        let html = Html::parse_document(text_of(&format!("{stem}/outline.html")));
        let data: serde_json::Value =
            serde_json::from_slice(&SITE[&format!("{stem}/map.json")]).expect("JSON");
        let stories = |list: &serde_json::Value| list.as_array().cloned().unwrap_or_default();
        let in_data: Vec<serde_json::Value> = stories(&data["activities"])
            .iter()
            .flat_map(|activity| stories(&activity["tasks"]))
            .flat_map(|task| stories(&task["stories"]))
            .chain(stories(&data["backlog"]))
            .collect();
        let all: Vec<&Story> = map.stories.iter().chain(&map.backlog).collect();
        assert_eq!(in_data.len(), all.len(), "{stem}");
        for (story, told) in all.into_iter().zip(&in_data) {
            assert_eq!(told["id"], story.id.as_str(), "{stem}");
            assert_eq!(told["title"], story.title.text.as_str(), "{stem}");
            let release = told["release"].as_str().unwrap_or_default();
            assert_eq!(release, release_of(&map, story), "{stem}");
            let found = select(&html, &having("data-story", &story.id));
            assert_eq!(found.len(), 1, "{stem}: {} in the outline", story.id);
            assert!(shows(found[0], &story.title.text), "{stem}: {}", story.id);
        }
    });
}

/// Whether some element within shows exactly this text.
fn shows(element: ElementRef, wanted: &str) -> bool {
    element
        .descendants()
        .filter_map(ElementRef::wrap)
        .any(|inner| text(inner) == wanted)
}

#[test]
fn titles_and_names_show_exactly_as_typed() {
    maps().for_each(|(stem, map)| {
        let page = |file: &str| Html::parse_document(text_of(&format!("{stem}/{file}")));
        let (wall, outline) = (page("index.html"), page("outline.html"));
        for html in [&wall, &outline] {
            assert_eq!(text(select(html, "h1")[0]), map.title.text, "{stem}");
            for persona in &map.personas {
                assert!(
                    shows(html.root_element(), &persona.name.text),
                    "{stem}: {persona:?}"
                );
            }
        }
        for story in &map.stories {
            let card = select(&wall, &having("data-story", &story.id))[0];
            assert!(shows(card, &story.title.text), "{stem}: {}", story.id);
        }
        for (kind, id, title) in map
            .activities
            .iter()
            .map(|item| ("data-activity", &item.id, &item.title.text))
            .chain(
                map.tasks
                    .iter()
                    .map(|item| ("data-task", &item.id, &item.title.text)),
            )
        {
            let head = select(&wall, &format!("th{}", having(kind, id)))[0];
            assert!(text(head).contains(title.as_str()), "{stem}: {kind} {id}");
            assert!(shows(outline.root_element(), title), "{stem}: {kind} {id}");
        }
        for release in &map.releases {
            let html = page(&format!("release-{}.html", release.id));
            assert_eq!(text(select(&html, "h1")[0]), release.name.text, "{stem}");
            if !map.activities.is_empty() {
                let band = select(
                    &wall,
                    &format!("tbody{}", having("data-release", &release.id)),
                );
                assert!(shows(band[0], &release.name.text), "{stem}: {}", release.id);
            }
        }
        for persona in &map.personas {
            let html = page(&format!("journey-{}.html", persona.id));
            assert_eq!(text(select(&html, "h1")[0]), persona.name.text, "{stem}");
        }
    });
}

#[test]
fn the_handout_holds_every_title() {
    maps().for_each(|(stem, map)| {
        let html = Html::parse_document(text_of(&format!("{stem}/handout.html")));
        let root = html.root_element();
        let titles = map
            .stories
            .iter()
            .chain(&map.backlog)
            .map(|item| &item.title.text);
        let titles = titles.chain(map.activities.iter().map(|item| &item.title.text));
        for title in titles.chain(map.tasks.iter().map(|item| &item.title.text)) {
            assert!(shows(root, title), "{stem}: {title}");
        }
    });
}

#[test]
fn the_picture_is_well_formed_and_names_every_story() {
    maps().for_each(|(stem, map)| {
        let svg = text_of(&format!("{stem}/map.svg"));
        let picture = roxmltree::Document::parse(svg).unwrap_or_else(|e| panic!("{stem}: {e}"));
        let words: String = picture
            .descendants()
            .filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text")))
            .map(|node| node.text().unwrap_or_default())
            .collect();
        for story in &map.stories {
            // A title is wrapped and may end early, but it begins.
            let start: String = story
                .title
                .text
                .split_whitespace()
                .next()
                .unwrap_or_default()
                .chars()
                .take(8)
                .collect();
            assert!(words.contains(&start), "{stem}: {start} is not drawn");
        }
        for node in picture.descendants().filter(roxmltree::Node::is_element) {
            let name = node.tag_name().name();
            assert!(
                !["script", "foreignObject", "image"].contains(&name),
                "{stem}: {name}"
            );
            for attribute in node.attributes() {
                assert!(!attribute.name().starts_with("on"), "{stem}: {attribute:?}");
                assert!(!attribute.name().ends_with("href"), "{stem}: {attribute:?}");
            }
        }
    });
}

#[test]
fn the_index_lists_every_map() {
    let html = Html::parse_document(text_of("index.html"));
    for (stem, text_of_map) in &*MAPS {
        let map = decoded(text_of_map, &Project::default());
        let links = select(
            &html,
            &format!("main a{}", having("href", &format!("{stem}/index.html"))),
        );
        assert!(
            links.iter().any(|link| text(*link) == map.title.text),
            "{stem}"
        );
    }
}

fn times(folder: &Path) -> BTreeMap<String, SystemTime> {
    let paths = files_below(folder).into_keys();
    paths
        .map(|path| {
            let about = fs::metadata(folder.join(&path)).expect("it is there");
            (path, about.modified().expect("a time"))
        })
        .collect()
}

#[test]
fn building_again_writes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    write_maps(folder.path());
    build(folder.path(), &[]);
    let before = times(&folder.path().join("site"));
    let told = build(folder.path(), &[]);
    assert!(told.contains("nothing changed"), "{told}");
    assert_eq!(times(&folder.path().join("site")), before);
}

#[test]
fn the_bytes_are_the_same_wherever_and_however_often_a_site_is_built() {
    let elsewhere = tempfile::tempdir().expect("a folder");
    let inner = elsewhere.path().join("in/side");
    fs::create_dir_all(&inner).expect("folders");
    write_maps(&inner);
    let outputs: Vec<_> = (0..4)
        .map(|at| elsewhere.path().join(format!("out-{at}")))
        .collect();
    outputs.par_iter().enumerate().for_each(|(at, output)| {
        let output = output.to_str().expect("a name");
        let (folder, path) = match at {
            0 => (elsewhere.path().to_owned(), "in/side".to_owned()),
            1 => (inner.clone(), ".".to_owned()),
            2 => (crate_folder(""), inner.display().to_string()),
            _ => (inner.clone(), "../../in/side".to_owned()),
        };
        let run = run(&folder, &["build", &path, "-o", output]);
        assert_eq!(run.code, 0, "{}", run.err);
    });
    let first = files_below(&outputs[0]);
    assert!(first.len() > 100);
    for output in &outputs[1..] {
        let other = files_below(output);
        let names = |files: &Files| files.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&other), names(&first));
        for (path, bytes) in &first {
            assert!(
                &other[path] == bytes,
                "{path} differs in {}",
                output.display()
            );
        }
    }
}

#[test]
fn a_map_given_alone_shows_as_it_does_among_others() {
    let folder = tempfile::tempdir().expect("a folder");
    write_maps(folder.path());
    for stem in ["groceries", "hostile", "only-a-title"] {
        let run = run(
            folder.path(),
            &["build", &format!("{stem}.yaml"), "-o", stem],
        );
        assert_eq!(run.code, 0, "{}", run.err);
        for (path, bytes) in files_below(&folder.path().join(stem)) {
            let is_index = path == "index.html";
            let is_ours = path.ends_with(".html") && !is_index;
            assert!(!is_ours || SITE[&path] == bytes, "{path} differs");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_to_itself_is_no_map_and_no_fault() {
    let place = tempfile::tempdir().unwrap();
    std::fs::write(
        place.path().join("map.yaml"),
        "title: Shop\nactivities: []\n",
    )
    .unwrap();
    std::os::unix::fs::symlink("loop", place.path().join("loop")).unwrap();
    let built = crate::support::run(place.path(), &["build"]);
    assert_eq!(built.code, 0, "{}", built.err);
}
