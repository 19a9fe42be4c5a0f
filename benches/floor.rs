//! The minimum work for the pages of the `minimal` theme: parse the YAML with storywall's parser,
//! concatenate strings, write files. There are no checks, source positions, gaps or templates, so the
//! difference to storywall is the cost of those.
//!
//! `cargo bench --bench floor -- MAPS OUTPUT`

use granit_parser::{Event, Parser};
use rayon::prelude::*;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

#[derive(Debug, Default)]
struct Map {
    title: String,
    releases: Vec<(String, String)>,
    activities: Vec<(String, Vec<Task>)>,
}

#[derive(Debug, Default)]
struct Task {
    title: String,
    stories: Vec<Story>,
}

#[derive(Debug, Default)]
struct Story {
    title: String,
    release: String,
    persona: String,
    estimate: String,
    status: String,
    description: String,
}

fn main() {
    let mut words = std::env::args().skip(1).filter(|word| word != "--bench");
    // `cargo bench -- 80000` also starts this program, which only runs on a folder of maps.
    let (Some(maps), Some(output)) = (words.next(), words.next()) else {
        return;
    };
    if maps.parse::<usize>().is_ok() {
        return;
    }
    let mut files: Vec<PathBuf> = fs::read_dir(maps)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|end| end == "yaml"))
        .collect();
    files.sort();
    let output = Path::new(&output);
    fs::create_dir_all(output).expect("a folder");
    let entries: Vec<String> = files
        .par_iter()
        .map(|file| write_pages(file, output))
        .collect();
    let index = format!(
        "<!doctype html><title>Maps</title><ul>{}</ul>",
        entries.concat()
    );
    fs::write(output.join("index.html"), index).expect("it can be written");
}

/// Writes the pages of one map, and returns its entry for the index.
fn write_pages(file: &Path, output: &Path) -> String {
    let text = fs::read_to_string(file).expect("a map");
    let map = read(&text);
    let stem = file.file_stem().expect("a name").to_string_lossy();
    let folder = output.join(&*stem);
    fs::create_dir_all(&folder).expect("a folder");
    let write =
        |name: &str, html: &str| fs::write(folder.join(name), html).expect("it can be written");
    write("index.html", &wall(&map));
    write("outline.html", &outline(&map));
    for (id, name) in &map.releases {
        write(&format!("release-{id}.html"), &release(&map, id, name));
    }
    format!(
        "<li><a href=\"{stem}/index.html\">{}</a></li>",
        escaped(&map.title)
    )
}

/// Reads a map in its long form. The depth of a key in the YAML determines its section.
fn read(text: &str) -> Map {
    let mut map = Map::default();
    let mut key: Option<String> = None;
    let mut section = String::new();
    let mut depth = 0;
    for event in Parser::new_from_str(text) {
        match event.expect("YAML").0 {
            Event::MappingStart(..) | Event::SequenceStart(..) => {
                if depth == 1 {
                    section = key.take().unwrap_or_default();
                }
                key = None;
                depth += 1;
            }
            Event::MappingEnd | Event::SequenceEnd => {
                key = None;
                depth -= 1;
            }
            Event::Scalar(value, ..) => match key.take() {
                None => key = Some(value.into_owned()),
                Some(key) => set_field(&mut map, &section, &key, value.into_owned()),
            },
            _ => {}
        }
    }
    map
}

fn set_field(map: &mut Map, section: &str, key: &str, value: String) {
    match (section, key) {
        (_, "title") => map.title = value,
        (_, "activity") => map.activities.push((value, Vec::new())),
        ("releases", id) => map.releases.push((id.to_owned(), value)),
        ("activities", _) => {
            let Some((_, tasks)) = map.activities.last_mut() else {
                return;
            };
            if key == "task" {
                tasks.push(Task {
                    title: value,
                    stories: Vec::new(),
                });
                return;
            }
            let Some(task) = tasks.last_mut() else { return };
            if key == "story" {
                task.stories.push(Story {
                    title: value,
                    ..Story::default()
                });
                return;
            }
            let Some(story) = task.stories.last_mut() else {
                return;
            };
            *match key {
                "release" => &mut story.release,
                "persona" => &mut story.persona,
                "estimate" => &mut story.estimate,
                "status" => &mut story.status,
                _ => &mut story.description,
            } = value;
        }
        _ => {}
    }
}

fn wall(map: &Map) -> String {
    let mut html = head(&map.title);
    html.push_str("<table><tr>");
    let tasks = || map.activities.iter().flat_map(|(_, tasks)| tasks);
    for (title, tasks) in &map.activities {
        let _ = write!(
            html,
            "<th colspan=\"{}\">{}</th>",
            tasks.len(),
            escaped(title)
        );
    }
    html.push_str("</tr><tr>");
    for task in tasks() {
        let _ = write!(html, "<th>{}</th>", escaped(&task.title));
    }
    html.push_str("</tr>");
    for (id, name) in &map.releases {
        let _ = write!(html, "<tr><th>{}</th></tr><tr>", escaped(name));
        for task in tasks() {
            html.push_str("<td><ul>");
            for story in task.stories.iter().filter(|story| story.release == *id) {
                html.push_str("<li>");
                card(story, &mut html);
                html.push_str("</li>");
            }
            html.push_str("</ul></td>");
        }
        html.push_str("</tr>");
    }
    html + "</table>"
}

fn card(story: &Story, html: &mut String) {
    let _ = write!(
        html,
        "{} <small>{} {} {}</small>",
        escaped(&story.title),
        escaped(&story.persona),
        story.status,
        story.estimate
    );
}

fn outline(map: &Map) -> String {
    let mut html = head(&map.title);
    for (title, tasks) in &map.activities {
        let _ = write!(html, "<h2>{}</h2>", escaped(title));
        for task in tasks {
            let _ = write!(html, "<h3>{}</h3><ul>", escaped(&task.title));
            for story in &task.stories {
                html.push_str("<li>");
                card(story, &mut html);
                let _ = write!(html, "<p>{}</p></li>", escaped(&story.description));
            }
            html.push_str("</ul>");
        }
    }
    html
}

fn release(map: &Map, id: &str, name: &str) -> String {
    let mut html = head(name);
    for (title, tasks) in &map.activities {
        let _ = write!(html, "<h2>{}</h2><ul>", escaped(title));
        for story in tasks.iter().flat_map(|task| &task.stories) {
            if story.release == id {
                html.push_str("<li>");
                card(story, &mut html);
                let _ = write!(html, "<p>{}</p></li>", escaped(&story.description));
            }
        }
        html.push_str("</ul>");
    }
    html
}

fn head(title: &str) -> String {
    let title = escaped(title);
    format!("<!doctype html><meta charset=\"utf-8\"><title>{title}</title><h1>{title}</h1>")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
