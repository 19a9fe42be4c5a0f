//! Checks on all pages of a site with all maps of this repository, read as a browser reads them.

use crate::support::html::{select, select_in, text};
use crate::support::invariants::{active_content, wrong_ids};
use crate::support::{
    SiteFiles, build_map, crate_folder, decoded, files_below, maps_in, percent_decoded, run,
};
use rayon::prelude::*;
use scraper::{ElementRef, Html};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use std::time::SystemTime;
use storywall::format::Project;
use storywall::map::{Story, StoryMap};

/// The example maps, the maps of the tests, and a large one, by file name without `.yaml`.
static MAPS: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let mut maps = maps_in("example-maps");
    maps.extend(maps_in("tests/maps"));
    maps.insert("large".to_owned(), large_map(8, 40));
    maps
});

/// The site of all these maps.
static SITE: LazyLock<SiteFiles> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder");
    write_maps(folder.path());
    build(folder.path());
    files_below(&folder.path().join("site"))
});

/// A map with one story per task and release. Every fifth story is unscheduled.
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
    for (stem, text) in &*MAPS {
        fs::write(folder.join(format!("{stem}.yaml")), text).expect("a map");
    }
}

/// Builds all maps in `folder`, and returns the standard output.
fn build(folder: &Path) -> String {
    // A YAML file without `activities:` is only read as a map if it is named.
    let names: Vec<String> = MAPS.keys().map(|stem| format!("{stem}.yaml")).collect();
    let mut arguments = vec!["build"];
    arguments.extend(names.iter().map(String::as_str));
    let run = run(folder, &arguments);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    run.out
}

fn text_of(path: &str) -> &'static str {
    std::str::from_utf8(&SITE[path]).expect("pages are UTF-8")
}

/// The path and the text of every page.
fn pages() -> impl ParallelIterator<Item = (&'static str, &'static str)> {
    let paths: Vec<&'static str> = SITE
        .keys()
        .map(String::as_str)
        .filter(|path| path.ends_with(".html"))
        .collect();
    paths.into_par_iter().map(|path| (path, text_of(path)))
}

/// Runs a check on every page. Panics with the messages that it adds to its last argument.
fn check_every_page(check: impl Fn(&str, &Html, &mut Vec<String>) + Sync) {
    let mut wrong: Vec<String> = pages()
        .flat_map_iter(|(path, text)| {
            let mut wrong = Vec::new();
            check(path, &Html::parse_document(text), &mut wrong);
            wrong.into_iter().map(move |what| format!("{path}: {what}"))
        })
        .collect();
    wrong.sort();
    let more = wrong.len().saturating_sub(40);
    wrong.truncate(40);
    assert!(wrong.is_empty(), "{}\nand {more} more", wrong.join("\n"));
}

/// The CSS selector for an attribute with exactly this value.
fn having(attribute: &str, value: &str) -> String {
    let value = value.replace('\\', "\\\\").replace('"', "\\\"");
    format!("[{attribute}=\"{value}\"]")
}

#[test]
fn every_page_has_a_language_a_title_and_one_main_heading() {
    check_every_page(|path, html, wrong| {
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
fn every_page_is_parsed_without_errors() {
    check_every_page(|_, html, wrong| {
        wrong.extend(html.errors.iter().map(|error| format!("parse: {error}")));
    });
}

#[test]
fn heading_levels_are_not_skipped() {
    check_every_page(|_, html, wrong| wrong.extend(skipped_heading_levels(html)));
}

fn skipped_heading_levels(html: &Html) -> Vec<String> {
    let mut before = 0;
    let mut skipped = Vec::new();
    for heading in select(html, "h1, h2, h3, h4, h5, h6") {
        // A closed dialog is not part of the page's outline.
        let mut parents = heading.ancestors().filter_map(ElementRef::wrap);
        if parents.any(|parent| parent.value().name() == "dialog") {
            continue;
        }
        let level = usize::from(heading.value().name().as_bytes()[1] - b'0');
        if level > before + 1 {
            skipped.push(format!("h{before} is followed by {}", heading.html()));
        }
        before = level;
    }
    skipped
}

#[test]
fn heading_levels_are_not_skipped_above_ignored_findings() {
    let site = build_map(
        "title: T\nreleases: [A]\nactivities: []\nignore: {rule: empty-map, reason: It is meant}\n",
    );
    let page = String::from_utf8(site["map/gaps.html"].clone()).expect("UTF-8");
    assert!(page.contains("It is meant"));
    assert_eq!(
        skipped_heading_levels(&Html::parse_document(&page)),
        [""; 0]
    );
}

#[test]
fn aligned_columns_of_a_markdown_table_have_no_inline_style() {
    let site = build_map("title: T\ndescription: \"| a |\\n|--:|\\n| 1 |\"\nactivities: []\n");
    let page = String::from_utf8(site["map/index.html"].clone()).expect("UTF-8");
    assert!(page.contains("<td"));
    assert_eq!(select(&Html::parse_document(&page), "[style]").len(), 0);
}

#[test]
fn ids_are_unique_and_references_to_them_exist() {
    check_every_page(|_, html, wrong| {
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
                        "{attribute} refers to {target}, which doesn't exist"
                    ));
                }
            }
        }
    });
}

fn assert_unique_ids_on_the_wall(map: &str) {
    let site = build_map(map);
    let page = String::from_utf8(site["map/index.html"].clone()).expect("UTF-8");
    assert_eq!(wrong_ids(&Html::parse_document(&page)), [""; 0]);
}

#[test]
fn footnotes_and_stories_have_different_ids() {
    assert_unique_ids_on_the_wall(
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
fn footnotes_with_similar_names_have_different_ids() {
    assert_unique_ids_on_the_wall(
        "title: T
activities: []
description: \"x[^a!] y[^a?] z[^!]\\n\\n[^a!]: one\\n\\n[^a?]: two\\n\\n[^!]: three\"
",
    );
}

#[test]
fn a_footnote_that_is_defined_twice_has_one_id() {
    assert_unique_ids_on_the_wall(
        "title: T
activities: []
description: \"x[^1]\\n\\n[^1]: one\\n\\n[^1]: two\"
",
    );
}

#[test]
fn cells_have_different_ids_even_with_dashes_in_names() {
    assert_unique_ids_on_the_wall(
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
fn every_link_leads_to_an_existing_page_and_id() {
    check_every_page(|path, html, wrong| {
        for element in select(html, "[href], [src], [action], [data], [poster]") {
            // Links in texts of the map may lead anywhere.
            let is_from_the_map = element
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
                let is_external = url.contains(':') || is_from_the_map && !url.starts_with('#');
                if !is_external && let Err(why) = check_target(path, url) {
                    wrong.push(format!("{name}={url:?} {why}"));
                }
            }
        }
    });
}

/// Checks that a relative URL leads to a file of the site, and to an id in it. The error completes
/// the sentence that starts with the URL.
fn check_target(page: &str, url: &str) -> Result<(), String> {
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
    let exists = fragment.is_empty() || IDS.get(&target).is_some_and(|ids| ids.contains(&fragment));
    exists
        .then_some(())
        .ok_or_else(|| format!("leads to the id {fragment}, which is not in {target}"))
}

#[test]
fn a_strict_content_security_policy_comes_before_all_links_and_scripts() {
    check_every_page(|_, html, wrong| {
        let first = select(html, "head > *").into_iter().find(|element| {
            element.attr("http-equiv") == Some("Content-Security-Policy")
                || matches!(element.value().name(), "link" | "script" | "style" | "base")
        });
        let policy = first.and_then(|element| element.attr("content"));
        let is_strict = policy.is_some_and(|policy| {
            policy.contains("default-src 'none'") && !policy.contains("unsafe-")
        });
        if !is_strict {
            wrong.push(format!("its policy is {policy:?}"));
        }
    });
}

#[test]
fn no_page_has_active_content_beyond_the_theme() {
    check_every_page(|_, html, wrong| wrong.extend(active_content(html)));
}

#[test]
fn tables_have_equally_wide_rows_and_headers_with_a_scope() {
    check_every_page(|_, html, wrong| {
        for table in select(html, "table") {
            let is_from_the_map = table
                .ancestors()
                .filter_map(ElementRef::wrap)
                .any(|outer| outer.value().classes().any(|class| class == "prose"));
            let rows = select_in(table, "tr");
            let widths: BTreeSet<usize> = rows.into_iter().map(column_count).collect();
            if widths.len() != 1 || widths.contains(&0) {
                wrong.push(format!("rows of {widths:?} columns"));
            }
            for header in select_in(table, "th") {
                let scope = header.attr("scope");
                let is_known = matches!(scope, Some("col" | "row" | "colgroup" | "rowgroup"));
                if !is_known && !is_from_the_map {
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

/// The number of columns that the cells of a row span. Panics if one spans rows.
fn column_count(row: ElementRef) -> usize {
    let cells = row.children().filter_map(ElementRef::wrap);
    cells
        .map(|cell| {
            assert_eq!(cell.attr("rowspan"), None, "{}", cell.html());
            cell.attr("colspan")
                .map_or(1, |columns| columns.parse().expect("a number"))
        })
        .sum()
}

/// All maps, decoded, with their file names without `.yaml`.
fn maps() -> impl ParallelIterator<Item = (&'static String, StoryMap)> {
    let maps: Vec<_> = MAPS.iter().collect();
    maps.into_par_iter()
        .map(|(stem, text)| (stem, decoded(text, &Project::default())))
}

fn release_of<'m>(map: &'m StoryMap, story: &Story) -> &'m str {
    story.release.map_or("", |release| &map[release].id)
}

#[test]
fn every_story_is_on_the_wall_in_the_cell_of_its_task_and_release() {
    maps().for_each(|(stem, map)| {
        let html = Html::parse_document(text_of(&format!("{stem}/index.html")));
        let cards = select(&html, "main [data-story]");
        assert_eq!(cards.len(), map.stories.len(), "{stem}");
        let mut found: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
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
            let value = |name| cell.attr(name).unwrap_or("?").to_owned();
            let column = match value("data-task") {
                task if task.is_empty() => format!("stories of {}", value("data-activity")),
                task => task,
            };
            let cell = (value("data-release"), column);
            found.entry(cell).or_default().push(id.to_owned());
        }
        let mut expected: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
        for story in &map.stories {
            let task = &map[story.task.expect("it is on the wall")];
            let column = match &task.heading {
                Some(heading) => heading.id.clone(),
                None => format!("stories of {}", map[task.activity].id),
            };
            let cell = (release_of(&map, story).to_owned(), column);
            expected.entry(cell).or_default().push(story.id.clone());
        }
        assert_eq!(found, expected, "{stem}");
    });
}

#[test]
fn activities_tasks_and_releases_are_in_the_order_of_the_map() {
    maps().for_each(|(stem, map)| {
        let html = Html::parse_document(text_of(&format!("{stem}/index.html")));
        let values = |css: &str, name: &str| -> Vec<String> {
            let found = select(&html, css);
            let found = found.iter().filter_map(|element| element.attr(name));
            found.map(str::to_owned).collect()
        };
        let activities: Vec<_> = map.activities.iter().map(|item| item.id.clone()).collect();
        let headings = map.headed_tasks().map(|(_, heading)| heading);
        let tasks: Vec<_> = headings.map(|heading| heading.id.clone()).collect();
        assert_eq!(
            values("thead th[data-activity]", "data-activity"),
            activities,
            "{stem}"
        );
        assert_eq!(values("thead th[data-task]", "data-task"), tasks, "{stem}");
        if map.activities.is_empty() {
            return;
        }
        let bands = values("tbody[data-release]", "data-release");
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
fn every_story_is_in_the_outline_and_in_map_json() {
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
        for (story, json) in all.into_iter().zip(&in_data) {
            assert_eq!(json["id"], story.id.as_str(), "{stem}");
            assert_eq!(json["title"], story.title.text.as_str(), "{stem}");
            let release = json["release"].as_str().unwrap_or_default();
            assert_eq!(release, release_of(&map, story), "{stem}");
            let found = select(&html, &having("data-story", &story.id));
            assert_eq!(found.len(), 1, "{stem}: {} in the outline", story.id);
            assert!(shows(found[0], &story.title.text), "{stem}: {}", story.id);
        }
    });
}

/// Whether exactly this is the text of the element or of one below it, but for soft hyphens.
fn shows(element: ElementRef, expected: &str) -> bool {
    element
        .descendants()
        .filter_map(ElementRef::wrap)
        .any(|inner| typed(inner) == expected)
}

/// The text of an element without soft hyphens.
fn typed(element: ElementRef) -> String {
    text(element).replace('\u{ad}', "")
}

#[test]
fn titles_and_names_are_shown_exactly_as_typed() {
    maps().for_each(|(stem, map)| {
        let page = |file: &str| Html::parse_document(text_of(&format!("{stem}/{file}")));
        let (wall, outline) = (page("index.html"), page("outline.html"));
        for html in [&wall, &outline] {
            assert_eq!(text(select(html, "h1")[0]), map.title.text, "{stem}");
        }
        // The wall names those who have stories, in short.
        for persona in &map.personas {
            assert!(
                shows(outline.root_element(), &persona.name.text),
                "{stem}: {persona:?}"
            );
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
                map.headed_tasks()
                    .map(|(_, heading)| ("data-task", &heading.id, &heading.title.text)),
            )
        {
            let head = select(&wall, &format!("th{}", having(kind, id)))[0];
            assert!(typed(head).contains(title.as_str()), "{stem}: {kind} {id}");
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
fn the_handout_shows_every_title() {
    maps().for_each(|(stem, map)| {
        let html = Html::parse_document(text_of(&format!("{stem}/handout.html")));
        let root = html.root_element();
        let titles = map
            .stories
            .iter()
            .chain(&map.backlog)
            .map(|item| &item.title.text);
        let titles = titles.chain(map.activities.iter().map(|item| &item.title.text));
        let tasks = map.headed_tasks().map(|(_, heading)| &heading.title.text);
        for title in titles.chain(tasks) {
            assert!(shows(root, title), "{stem}: {title}");
        }
    });
}

#[test]
fn the_picture_is_well_formed_and_shows_every_story() {
    maps().for_each(|(stem, map)| {
        let svg = text_of(&format!("{stem}/map.svg"));
        let picture = roxmltree::Document::parse(svg).unwrap_or_else(|e| panic!("{stem}: {e}"));
        let words: String = picture
            .descendants()
            .filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text")))
            .map(|node| node.text().unwrap_or_default())
            .collect();
        // A long word may be broken with a hyphen.
        let words = words.replace('-', "");
        for story in &map.stories {
            // A title may be wrapped and cut off, but not within the first 8 characters of a word.
            let start: String = story
                .title
                .text
                .split_whitespace()
                .next()
                .unwrap_or_default()
                .replace('-', "")
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

/// The modification time of every file below a folder.
fn times(folder: &Path) -> BTreeMap<String, SystemTime> {
    let paths = files_below(folder).into_keys();
    paths
        .map(|path| {
            let metadata = fs::metadata(folder.join(&path)).expect("it exists");
            (path, metadata.modified().expect("a time"))
        })
        .collect()
}

#[test]
fn a_second_build_without_changes_writes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    write_maps(folder.path());
    build(folder.path());
    let before = times(&folder.path().join("site"));
    let out = build(folder.path());
    assert!(out.contains("nothing changed"), "{out}");
    assert_eq!(times(&folder.path().join("site")), before);
}

#[test]
fn a_site_has_the_same_bytes_from_every_working_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let inner = folder.path().join("in/side");
    fs::create_dir_all(&inner).expect("folders");
    write_maps(&inner);
    let outputs: Vec<_> = (0..4)
        .map(|at| folder.path().join(format!("out-{at}")))
        .collect();
    outputs.par_iter().enumerate().for_each(|(at, output)| {
        let output = output.to_str().expect("a name");
        let (working_folder, path) = match at {
            0 => (folder.path().to_owned(), "in/side".to_owned()),
            1 => (inner.clone(), ".".to_owned()),
            2 => (crate_folder(""), inner.display().to_string()),
            _ => (inner.clone(), "../../in/side".to_owned()),
        };
        let run = run(&working_folder, &["build", &path, "-o", output]);
        assert_eq!(run.code, 0, "{}", run.err);
    });
    let first = files_below(&outputs[0]);
    assert!(first.len() > 100);
    for output in &outputs[1..] {
        let other = files_below(output);
        let names = |files: &SiteFiles| files.keys().cloned().collect::<Vec<_>>();
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
fn a_map_built_alone_has_the_same_pages_as_with_others() {
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
            let is_of_the_map = path.ends_with(".html") && !is_index;
            assert!(!is_of_the_map || SITE[&path] == bytes, "{path} differs");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_to_itself_is_skipped() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join("map.yaml"),
        "title: Shop\nactivities: []\n",
    )
    .unwrap();
    std::os::unix::fs::symlink("loop", folder.path().join("loop")).unwrap();
    let built = run(folder.path(), &["build"]);
    assert_eq!(built.code, 0, "{}", built.err);
}

#[test]
fn every_text_is_marked_with_its_language() {
    let map = |lang: &str| {
        format!(
            "title: Rezept einlösen\nlang: {lang}\npersonas: [{{kl: Frau Klein}}]\nreleases: [pilot]\nactivities:\n  \
             - activity: Mittel abholen\n    tasks: [{{task: Theke, stories: [Nummer vorzeigen: pilot]}}]\n  \
             - activity: Danach\n    tasks: [{{task: Warten, stories: [Sitzen]}}]\n"
        )
    };
    /// The language of an element: that of the closest element with `lang`.
    fn language<'h>(element: ElementRef<'h>) -> Option<&'h str> {
        let mut around = std::iter::once(*element).chain(element.ancestors());
        around.find_map(|node| ElementRef::wrap(node)?.value().attr("lang"))
    }
    // The program has no texts in Swedish.
    let swedish = build_map(&map("sv"));
    let whole = ["en-GB", "de", "ja"].map(|lang| build_map(&map(lang)));
    for page in [
        "index.html",
        "release-pilot.html",
        "gaps.html",
        "outline.html",
    ] {
        let html = |site: &SiteFiles| {
            Html::parse_document(&String::from_utf8_lossy(&site[&format!("map/{page}")]))
        };
        let swedish = html(&swedish);
        for element in select(&swedish, "[dir=auto], q, .title, .owner, .tag") {
            assert_eq!(language(element), Some("sv"), "{page}: {}", text(element));
        }
        let own = "bdi:not(.title):not(.owner):not(.tag), nav.views a[href='gaps.html'], h2.ruled";
        for element in select(&swedish, own) {
            let language = language(element);
            assert_eq!(language, Some("en"), "{page}: {}", text(element));
        }
        assert_eq!(language(select(&swedish, "title")[0]), Some("sv"), "{page}");
        assert!(select(&swedish, ".aloud").is_empty(), "{page}");
        // A page in one language says so once.
        for site in whole.iter().map(html) {
            assert_eq!(select(&site, "[lang]").len(), 1, "{page}");
            assert_eq!(
                !select(&site, ".aloud").is_empty(),
                page.starts_with("release")
            );
        }
    }
    let index = Html::parse_document(&String::from_utf8_lossy(&swedish["index.html"]));
    let title = select(&index, ".map h2 a")[0];
    assert_eq!(
        (text(title).as_str(), language(title)),
        ("Rezept einlösen", Some("sv"))
    );
    assert_eq!(language(select(&index, ".map bdi")[0]), Some("en"));
    for (site, lang) in whole.iter().zip(["en-GB", "de", "ja"]) {
        let index = Html::parse_document(&String::from_utf8_lossy(&site["index.html"]));
        let root = select(&index, "html")[0];
        assert_eq!(language(root), Some(lang));
    }
}
