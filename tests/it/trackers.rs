//! Files for trackers: an import gives back what they carry, what they don't is counted, and they follow the rules of the
//! importers.

use crate::support::{crate_folder, decoded};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use storywall::format::Project;
use storywall::interop::{
    ActivityForm, ImportFile, ImportOptions, KindChoice, KindLevel, MapField, ProjectStatus,
    Tracker, TrackerExport, TrackerOptions, export_to_tracker, import,
};
use storywall::map::{Story, StoryMap};

/// All example maps, and one with everything that is hard to carry.
fn maps() -> Vec<(String, StoryMap)> {
    let mut maps: Vec<(String, StoryMap)> = fs::read_dir(crate_folder("example-maps"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "yaml")
        })
        .filter(|path| !path.ends_with("storywall.yaml"))
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            (name, decoded(&text, &Project::default()))
        })
        .collect();
    maps.sort_by(|one, other| one.0.cmp(&other.0));
    assert!(maps.len() > 3);
    maps.push(("hard".to_owned(), decoded(HARD, &Project::default())));
    maps
}

const HARD: &str = r#"title: Hard
personas:
  - ana: Ana, a buyer
releases:
  - release: one
    outcome: They pay
  - Two
activities:
  - activity: Find, and choose
    description: The first step
    tasks:
      - task: Search
        description: |
          With **words**, and a [guide](https://guide.example).
        stories:
          - story: -1 day
            release: Two
            status: doing
            estimate: 2.5
            owner: [ana, "Jun Ito"]
            tags: [a b, 日本語, "x;y"]
            description: |
              /close is no quick action, *it is* text.

              - one
              - two

              1. first
            why: It "hurts", badly
            persona: ana
            acceptance:
              - Given a day, when it is gone, then | it stays
              - |
                Two
                lines
            links: [SHOP-1, "https://notes.example"]
            questions: [Really?]
            x-market: EU
          - story: =SUM(1)
            needs: [-1-day]
            owner: Jun Ito
            status: blocked
            acceptance: [One]
          - story: 'Quotes "and", commas'
            release: one
            status: done
            owner: ana
            estimate: 3
      - Nothing yet
  - activity: Ship
    tasks:
      - task: Search
        stories: [Find a parcel]
      - task: "Search,"
        stories: [Find a shop]
  - activity: Pay
    stories:
      - story: Pay <b>now</b> & later
        release: one
  - Later
backlog:
  - story: Someday
    tags: [x]
"#;

/// How files of a tracker are imported, so that the map comes back.
fn import_options(tracker: Tracker, map: &StoryMap) -> ImportOptions {
    let has_labels = matches!(tracker, Tracker::GitLab | Tracker::Linear | Tracker::GitHub);
    let kind = |kind: &str, level| KindChoice {
        kind: kind.to_owned(),
        level,
    };
    let statuses = map.statuses.iter().map(|status| ProjectStatus {
        id: status.id.clone(),
        name: status.name.clone(),
        means: status.kind.word(),
    });
    ImportOptions {
        name: "Back".to_owned(),
        group_by: has_labels.then(|| "label:task".to_owned()),
        kinds: match tracker {
            Tracker::Azure => vec![
                kind("epic", KindLevel::Activity),
                kind("feature", KindLevel::Task),
            ],
            _ => Vec::new(),
        },
        statuses: statuses.collect(),
        keeps_sentences: true,
        ..ImportOptions::default()
    }
}

fn exported(map: &StoryMap, tracker: Tracker) -> TrackerExport {
    let options = TrackerOptions {
        all: true,
        activities: match tracker {
            Tracker::Jira => ActivityForm::Initiative,
            _ => ActivityForm::Label,
        },
        max_rows: None,
    };
    export_to_tracker(map, tracker, &options)
}

/// The map that an import makes of an export.
fn brought_back(map: &StoryMap, tracker: Tracker) -> StoryMap {
    let export = exported(map, tracker);
    let file = ImportFile {
        name: export.files[0].ending.clone(),
        bytes: export.files[0].text.clone().into_bytes(),
    };
    let imported = import(vec![file], &import_options(tracker, map))
        .unwrap_or_else(|refusal| panic!("{tracker:?}: {refusal:?}\n{}", export.files[0].text));
    assert!(
        imported.summary.cells.is_balanced(),
        "{:?}",
        imported.summary.cells
    );
    assert!(
        imported.faults.is_empty(),
        "{tracker:?}: {:?}",
        imported.faults
    );
    decoded(&imported.yaml, &Project::default())
}

/// A text without what markup and line breaks do to it.
fn words(text: &str) -> String {
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new(text));
    let mut out = String::new();
    let mut is_tag = false;
    for c in html.chars() {
        match c {
            '<' => is_tag = true,
            '>' => {
                is_tag = false;
                out.push(' ');
            }
            c if !is_tag => out.push(c),
            _ => {}
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A title as labels have it.
fn label(title: &str) -> String {
    title.replace([',', ';', '"'], "")
}

fn stories(map: &StoryMap) -> Vec<&Story> {
    map.stories.iter().chain(&map.backlog).collect()
}

/// What is above a story: the titles of its activity and its task.
fn place(map: &StoryMap, story: &Story) -> [String; 2] {
    let Some(task) = story.task else {
        return [String::new(), String::new()];
    };
    let activity = &map[map[task].activity].title.text;
    [activity.clone(), label(&map.title_over(task).text)]
}

/// The titles of all tasks, as labels have them.
fn map_tasks(map: &StoryMap) -> Vec<String> {
    let tasks = map.headed_tasks();
    tasks
        .map(|(_, heading)| label(&heading.title.text))
        .collect()
}

/// How many items have lost each field.
///
/// What no tracker may lose is in `wrong` if it is lost.
fn losses(
    map: &StoryMap,
    back: &StoryMap,
    tracker: Tracker,
    wrong: &mut Vec<String>,
) -> BTreeMap<MapField, usize> {
    let mut losses: BTreeMap<MapField, usize> = BTreeMap::new();
    let mut add = |field, count: usize| {
        if count > 0 {
            *losses.entry(field).or_default() += count;
        }
    };
    let titles = |map: &StoryMap| -> BTreeSet<String> {
        map.activities
            .iter()
            .map(|activity| activity.title.text.clone())
            .collect()
    };
    let found = titles(back);
    add(
        MapField::Activities,
        titles(map)
            .iter()
            .filter(|title| !found.contains(*title))
            .count(),
    );
    // Two tasks can have one title.
    let mut found: Vec<String> = map_tasks(back);
    let missing = map_tasks(map).into_iter().filter(|title| {
        let at = found.iter().position(|other| other == title);
        at.map(|at| found.swap_remove(at)).is_none()
    });
    add(MapField::Tasks, missing.count());
    let texts = |map: &StoryMap| -> BTreeSet<String> {
        let activities = map.activities.iter().map(|activity| &activity.details);
        let all = activities.chain(map.tasks.iter().map(|task| &task.details));
        all.filter_map(|details| details.description.as_deref().map(words))
            .collect()
    };
    let found = texts(back);
    add(
        MapField::GroupTexts,
        texts(map)
            .iter()
            .filter(|text| !found.contains(*text))
            .count(),
    );
    for (one, other) in stories(map).into_iter().zip(stories(back)) {
        macro_rules! check {
            ($one:expr, $other:expr) => {
                let (left, right) = (&$one, &$other);
                if left != right {
                    let title = &one.title.text;
                    wrong.push(format!("{tracker:?}: {title}: {left:?} is now {right:?}"));
                }
            };
        }
        let mut differs = |field, is_different: bool| add(field, usize::from(is_different));
        check!(one.title.text, other.title.text);
        check!(one.task.is_some(), other.task.is_some());
        check!(place(map, one)[1], place(back, other)[1]);
        // What every tracker carries.
        let text = |story: &Story| story.details.description.as_deref().map(words);
        check!(text(one), text(other));
        check!(
            one.why.as_deref().map(words),
            other.why.as_deref().map(words)
        );
        let criteria = |story: &Story| -> Vec<String> {
            story.acceptance.iter().map(|text| words(text)).collect()
        };
        check!(criteria(one), criteria(other));
        let personas = |map: &StoryMap, story: &Story| -> Vec<String> {
            let personas = story.personas.iter();
            personas
                .map(|persona| map[*persona].short_name().to_owned())
                .collect()
        };
        if !one.personas.is_empty() && other.has_own_personas {
            check!(personas(map, one), personas(back, other));
        }
        check!(!one.has_own_personas || other.has_own_personas, true);
        // What some carry.
        let release = |map: &StoryMap, story: &Story| {
            story.release.map(|release| map[release].name.text.clone())
        };
        // The backlog of a map has no releases.
        differs(
            MapField::Releases,
            release(map, one) != release(back, other),
        );
        let status = |map: &StoryMap, story: &Story| map.status(story).name.clone();
        differs(MapField::Statuses, status(map, one) != status(back, other));
        let points = |story: &Story| {
            story
                .estimate
                .as_ref()
                .map(|estimate| estimate.amount.normalize())
        };
        differs(MapField::Estimates, points(one) != points(other));
        let size = |story: &Story| {
            story
                .estimate
                .as_ref()
                .and_then(|estimate| estimate.size.clone())
        };
        differs(MapField::Sizes, size(one) != size(other));
        differs(MapField::Owners, one.owner != other.owner);
        let tags = |story: &Story| -> Vec<String> {
            let is_own = |tag: &&String| {
                !["activity:", "task:", "release:", "status:"]
                    .iter()
                    .any(|prefix| tag.starts_with(prefix))
            };
            story.tags.iter().filter(is_own).cloned().collect()
        };
        differs(MapField::Tags, tags(one) != tags(other));
        let links = |story: &Story| -> Vec<String> {
            story
                .details
                .links
                .iter()
                .map(|link| link.title.clone())
                .collect()
        };
        differs(MapField::Links, links(one) != links(other));
        let needs = |map: &StoryMap, story: &Story| -> Vec<String> {
            let needs = story.needs.iter();
            needs
                .map(|need| map[need.story].title.text.clone())
                .collect()
        };
        let found = needs(back, other);
        let missing = needs(map, one)
            .iter()
            .filter(|title| !found.contains(*title))
            .count();
        add(MapField::Needs, missing);
    }
    losses
}

/// The fields whose loss shows in a comparison. No tracker has a place for the others.
const COMPARED: [MapField; 11] = [
    MapField::Activities,
    MapField::Tasks,
    MapField::GroupTexts,
    MapField::Releases,
    MapField::Statuses,
    MapField::Estimates,
    MapField::Sizes,
    MapField::Owners,
    MapField::Tags,
    MapField::Needs,
    MapField::Links,
];

#[test]
fn an_import_gives_back_everything_that_the_export_does_not_count_as_lost() {
    let mut wrong = Vec::new();
    for (name, map) in maps() {
        for tracker in Tracker::ALL {
            let export = exported(&map, tracker);
            let back = brought_back(&map, tracker);
            let lost = losses(&map, &back, tracker, &mut wrong);
            let counted: BTreeMap<MapField, usize> = export
                .losses
                .iter()
                .filter(|loss| COMPARED.contains(&loss.field))
                .map(|loss| (loss.field, loss.count))
                .collect();
            if counted != lost {
                wrong.push(format!(
                    "{name}, {tracker:?}: counted {counted:?}, but lost {lost:?}"
                ));
            }
            let numbers = [stories(&map).len(), stories(&back).len()];
            if numbers[0] != numbers[1] {
                wrong.push(format!("{name}, {tracker:?}: stories {numbers:?}"));
            }
        }
    }
    wrong.truncate(60);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// How much there is of a field in a map.
fn amount(field: MapField, map: &StoryMap) -> usize {
    match field {
        MapField::Activities => map.activities.len(),
        MapField::Tasks => map.headed_tasks().count(),
        MapField::GroupTexts => {
            let activities = map.activities.iter().map(|activity| &activity.details);
            let all = activities.chain(map.tasks.iter().map(|task| &task.details));
            all.filter(|details| details.description.is_some()).count()
        }
        _ => stories(map)
            .iter()
            .map(|story| field_count(field, story))
            .sum(),
    }
}

/// How much of a field a story has.
fn field_count(field: MapField, story: &Story) -> usize {
    let plain = Story::default();
    usize::from(match field {
        MapField::Releases => story.release.is_some(),
        MapField::Statuses => story.status != plain.status,
        MapField::Estimates => story.estimate.is_some(),
        MapField::Owners => !story.owner.is_empty(),
        MapField::Tags => !story.tags.is_empty(),
        MapField::Needs => return story.needs.len(),
        MapField::Links => !story.details.links.is_empty(),
        _ => false,
    })
}

#[test]
fn the_guide_says_what_each_tracker_gets() {
    let names = [
        (MapField::Activities, "activities"),
        (MapField::Tasks, "tasks"),
        (MapField::GroupTexts, "their descriptions"),
        (MapField::Releases, "releases"),
        (MapField::Statuses, "statuses"),
        (MapField::Estimates, "estimates"),
        (MapField::Owners, "owners"),
        (MapField::Tags, "tags"),
        (MapField::Needs, "needs"),
        (MapField::Links, "links"),
    ];
    let header: Vec<&str> = Tracker::ALL.iter().map(|tracker| tracker.name()).collect();
    let mut table = format!(
        "| | {} |\n|---{}|\n",
        header.join(" | "),
        "|---".repeat(header.len())
    );
    let maps = maps();
    let lost: Vec<BTreeMap<MapField, usize>> = Tracker::ALL
        .iter()
        .map(|tracker| {
            let mut sum = BTreeMap::new();
            for (_, map) in &maps {
                let back = brought_back(map, *tracker);
                for (field, count) in losses(map, &back, *tracker, &mut Vec::new()) {
                    *sum.entry(field).or_default() += count;
                }
            }
            sum
        })
        .collect();
    for (field, name) in names {
        let all: usize = maps.iter().map(|(_, map)| amount(field, map)).sum();
        assert!(all > 0, "no map has {name}");
        let cells = lost.iter().map(|lost| match lost.get(&field) {
            None => "yes",
            Some(lost) if *lost == all => "–",
            Some(_) => "partly",
        });
        let cells: Vec<&str> = cells.collect();
        table.push_str(&format!("| {name} | {} |\n", cells.join(" | ")));
    }
    let guide = fs::read_to_string(crate_folder("docs/trackers.md")).unwrap();
    assert!(
        guide.contains(&table),
        "docs/trackers.md should have this table:\n{table}"
    );
}

/// The rows of a CSV by a reader that knows nothing but RFC 4180.
fn rows(text: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut row = vec![String::new()];
    let mut chars = text.chars().peekable();
    let mut is_quoted = false;
    while let Some(c) = chars.next() {
        match c {
            '"' if is_quoted && chars.peek() == Some(&'"') => {
                chars.next();
                row.last_mut().unwrap().push('"');
            }
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => row.push(String::new()),
            '\r' if !is_quoted => {}
            '\n' if !is_quoted => {
                rows.push(std::mem::replace(&mut row, vec![String::new()]));
            }
            c => row.last_mut().unwrap().push(c),
        }
    }
    assert!(!is_quoted && row == [""]);
    assert!(rows.iter().all(|row| row.len() == rows[0].len()), "{text}");
    rows
}

fn column(rows: &[Vec<String>], name: &str) -> usize {
    rows[0]
        .iter()
        .position(|header| header == name)
        .unwrap_or_else(|| panic!("no column {name}"))
}

#[test]
fn files_for_jira_follow_the_rules_of_its_import() {
    for (name, map) in maps() {
        for activities in [ActivityForm::Label, ActivityForm::Initiative] {
            for max_rows in [None, Some(3)] {
                let options = TrackerOptions {
                    all: true,
                    activities,
                    max_rows,
                };
                let export = export_to_tracker(&map, Tracker::Jira, &options);
                let mut stories_found = 0;
                for pair in export.files.chunks(2) {
                    assert!(pair[0].ending.ends_with(".csv"), "{name}");
                    assert!(pair[1].ending.ends_with("-config.json"), "{name}");
                    let rows = rows(&pair[0].text);
                    let [id, parent, kind, title] =
                        ["Work item ID", "Parent", "Work type", "Summary"]
                            .map(|header| column(&rows, header));
                    let order = ["Initiative", "Epic", "Story"];
                    let rank = |row: &Vec<String>| {
                        order.iter().position(|name| *name == row[kind]).unwrap()
                    };
                    let ranks: Vec<usize> = rows[1..].iter().map(rank).collect();
                    assert!(ranks.is_sorted(), "higher levels come first: {ranks:?}");
                    let mut known = BTreeSet::new();
                    for row in &rows[1..] {
                        assert!(
                            row[parent].is_empty() || known.contains(&row[parent]),
                            "{row:?}"
                        );
                        assert!(known.insert(row[id].clone()), "{row:?}");
                        assert!(!row[title].is_empty() && row[title].chars().count() <= 255);
                        stories_found += usize::from(row[kind] == "Story");
                        for (cell, header) in row.iter().zip(&rows[0]) {
                            let is_label = header == "Labels";
                            assert!(!is_label || !cell.contains(char::is_whitespace), "{cell}");
                        }
                    }
                    // Several values are in several columns of the same name; other columns occur once.
                    let mut names = BTreeSet::new();
                    for header in &rows[0] {
                        let is_list = ["Labels", "Fix versions", "Inward issue link (Blocks)"]
                            .contains(&header.as_str());
                        assert!(names.insert(header) || is_list, "{header}");
                    }
                    let config: serde_json::Value = serde_json::from_str(&pair[1].text).unwrap();
                    let mapped = config["config.field.mappings"].as_object().unwrap();
                    for header in &rows[0] {
                        // The number of the field with the points differs between sites.
                        assert!(
                            mapped.contains_key(header) || header == "Story Points",
                            "{header}"
                        );
                    }
                    assert!(mapped.keys().all(|header| rows[0].contains(header)));
                }
                assert_eq!(stories_found, export.stories);
                assert_eq!(export.files.len() > 2, max_rows.is_some(), "{name}");
            }
        }
    }
}

#[test]
fn files_for_azure_are_trees_without_ids_and_states() {
    for (name, map) in maps() {
        for max_rows in [None, Some(9)] {
            let options = TrackerOptions {
                max_rows,
                ..TrackerOptions::default()
            };
            let export = export_to_tracker(&map, Tracker::Azure, &options);
            for file in &export.files {
                let rows = rows(&file.text);
                for header in ["ID", "State", "Assigned To"] {
                    assert!(
                        !rows[0].iter().any(|name| name == header),
                        "{name}: {header}"
                    );
                }
                let titles = ["Title 1", "Title 2", "Title 3"].map(|header| column(&rows, header));
                let kind = column(&rows, "Work Item Type");
                let mut depth = 0;
                for row in &rows[1..] {
                    let filled: Vec<usize> =
                        (0..3).filter(|at| !row[titles[*at]].is_empty()).collect();
                    assert_eq!(filled.len(), 1, "{row:?}");
                    assert!(filled[0] <= depth, "a level is missing above {row:?}");
                    depth = filled[0] + 1;
                    assert!(["Epic", "Feature", "User Story"].contains(&row[kind].as_str()));
                    let text = &row[column(&rows, "Description")];
                    assert!(text.is_empty() || text.starts_with('<'), "{text}");
                    assert!(!text.contains("<script"), "{text}");
                }
            }
        }
        let whole = export_to_tracker(&map, Tracker::Azure, &TrackerOptions::default());
        assert!(rows(&whole.files[0].text).len() <= 1001);
    }
}

#[test]
fn files_for_gitlab_have_no_quick_actions_that_people_typed() {
    for (_, map) in maps() {
        let file = exported(&map, Tracker::GitLab).files.remove(0);
        let rows = rows(&file.text);
        assert_eq!(
            rows[0],
            ["title", "description", "due_date", "milestone", "type"]
        );
        for row in &rows[1..] {
            let mut actions = row[1].lines().filter(|line| line.starts_with('/'));
            let names = ["/label ~\"", "/weight ", "/assign @", "/close"];
            let unknown = actions.find(|line| !names.iter().any(|name| line.starts_with(name)));
            assert_eq!(unknown, None);
            assert!(!row[1].contains("\n/close is no"), "{}", row[1]);
        }
    }
}

#[test]
fn files_for_linear_asana_and_github_have_the_columns_of_their_imports() {
    for (name, map) in maps() {
        let text = |tracker| exported(&map, tracker).files.remove(0).text;
        let linear = rows(&text(Tracker::Linear));
        let expected =
            "Title,Description,Priority,Status,Assignee,Created,Completed,Labels,Estimate";
        assert_eq!(linear[0].join(","), expected);
        let asana = rows(&text(Tracker::Asana));
        let expected = "Name,Description,Section,Assignee,Due Date,Type";
        assert!(asana[0].join(",").starts_with(expected));
        let issues: serde_json::Value = serde_json::from_str(&text(Tracker::GitHub)).unwrap();
        let issues = issues.as_array().unwrap();
        assert_eq!(issues.len(), stories(&map).len(), "{name}");
        for issue in issues {
            let keys: Vec<&String> = issue.as_object().unwrap().keys().collect();
            let is_known =
                |key: &&&String| ["title", "body", "labels", "milestone"].contains(&key.as_str());
            assert_eq!(keys.iter().filter(is_known).count(), keys.len());
            assert!(!issue["title"].as_str().unwrap().is_empty());
        }
    }
}

#[test]
fn only_new_stories_are_exported_unless_all_are_wanted() {
    let map = decoded(HARD, &Project::default());
    for tracker in Tracker::ALL {
        let new = export_to_tracker(&map, tracker, &TrackerOptions::default());
        assert_eq!((new.stories, new.with_key), (6, 1), "{tracker:?}");
        assert!(!new.files[0].text.contains("-1 day"), "{tracker:?}");
        let all = exported(&map, tracker);
        assert_eq!((all.stories, all.with_key), (7, 0), "{tracker:?}");
        // A tracker would keep the apostrophe of a spreadsheet.
        assert!(!all.files[0].text.contains("'-1 day") && !all.files[0].text.contains("'="));
    }
    let long = format!(
        "title: T\nactivities:\n  - activity: A\n    stories: [{}]\n",
        "x".repeat(300)
    );
    let export = exported(&decoded(&long, &Project::default()), Tracker::Linear);
    assert_eq!(export.cut_titles, 1);
    let rows = rows(&export.files[0].text);
    assert_eq!(rows[1][0].chars().count(), 255);
    assert_eq!(rows[1][1], "x".repeat(300));
}
