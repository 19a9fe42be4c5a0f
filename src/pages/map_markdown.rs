//! The map as Markdown for pull requests, wikis and emails: the wall as a table, then the releases and
//! all stories as lists.

use super::release::{band_facts, release_date};
use super::view::MapView;
use super::words::status_sign;
use crate::analysis::escaped_markdown::{markdown_link, markdown_text};
use crate::map::{Band, ReleaseIx, StatusKind, Story, TaskIx};
use crate::messages::{Message, message};
use crate::text::plain_line;
use std::fmt::Write;

/// The largest number of releases in one table: as many as fit into a comment on GitHub. Other
/// releases get tables of their own.
const BANDS: usize = 5;

/// The map as Markdown, with the backbone from top to bottom and the releases from left to right. No
/// text of the map becomes markup, mentions a user or refers to an issue.
pub fn map_markdown(view: &MapView) -> String {
    let map = view.map;
    let mut out = format!("## {}\n\n", markdown_text(&map.title.text));
    if let Some(goal) = &map.goal {
        let _ = writeln!(out, "{}\n", markdown_text(&plain_line(goal)));
    }
    if !map.personas.is_empty() {
        let names = map.personas.iter().map(|persona| &*persona.name.text);
        let names = names.collect::<Vec<_>>().join(" · ");
        let personas = message!("markdown-personas", names = names);
        let _ = writeln!(out, "{}\n", markdown_message(view, personas));
    }
    let bands: Vec<Band> = view.shown_bands().collect();
    if !map.activities.is_empty() {
        bands
            .chunks(BANDS)
            .for_each(|bands| write_wall_table(view, bands, &mut out));
        write_sign_key(view, &mut out);
    }
    for release in map.release_ixs() {
        write_release(view, release, &mut out);
    }
    if !(map.activities.is_empty() && map.backlog.is_empty()) {
        write_story_list(view, &mut out);
    }
    out
}

/// Writes all stories as a list, which is collapsed if the reader's program supports `<details>`.
fn write_story_list(view: &MapView, out: &mut String) {
    let map = view.map;
    let heading = markdown_message(view, message!("markdown-stories"));
    let _ = write!(out, "\n<details><summary>{heading}</summary>\n\n");
    for activity in map.activity_ixs() {
        let _ = writeln!(out, "- **{}**", markdown_text(&map[activity].title.text));
        for task in map.tasks_of(activity) {
            let indent = match &map[task].heading {
                Some(heading) => {
                    let _ = writeln!(out, "  - {}", markdown_text(&heading.title.text));
                    "    "
                }
                None => "  ",
            };
            for story in map.stories_of(task) {
                let _ = writeln!(out, "{indent}- {}", story_line(view, &map[story]));
            }
        }
    }
    if !map.backlog.is_empty() {
        let heading = markdown_message(view, message!("backlog-heading"));
        let _ = writeln!(out, "- **{heading}**");
        for story in &map.backlog {
            let _ = writeln!(out, "  - {}", story_line(view, story));
        }
    }
    out.push_str("\n</details>\n");
}

/// Writes a table with a row for each activity and task, and a column for each band.
fn write_wall_table(view: &MapView, bands: &[Band], out: &mut String) {
    out.push_str("| |");
    for band in bands {
        let Some(release) = *band else {
            let _ = write!(out, " {} |", markdown_text(view.band_name(*band)));
            continue;
        };
        let name = markdown_text(&view.map[release].name.text);
        let _ = write!(
            out,
            " {name}<br>{} |",
            markdown_text(&release_date(view, release))
        );
    }
    let _ = writeln!(out, "\n|---|{}", "---|".repeat(bands.len()));
    for activity in view.map.activity_ixs() {
        let title = markdown_text(&view.map[activity].title.text);
        let _ = write!(out, "| **{title}** |");
        let tasks = || view.map.tasks_of(activity);
        // Stories right under the activity are in its own row.
        let own_stories = tasks().find(|task| view.map[*task].heading.is_none());
        for band in bands {
            let text = match own_stories {
                _ if view.is_hole(activity, *band) => {
                    let text = markdown_message(view, message!("step-without-story-note"));
                    format!("*{text}*")
                }
                Some(task) => cell_text(view, task, *band),
                None => String::new(),
            };
            let _ = write!(out, " {text} |");
        }
        out.push('\n');
        for task in tasks() {
            if let Some(heading) = &view.map[task].heading {
                let _ = write!(out, "| {} |", markdown_text(&heading.title.text));
                for band in bands {
                    let _ = write!(out, " {} |", cell_text(view, task, *band));
                }
                out.push('\n');
            }
        }
    }
    out.push('\n');
}

/// The stories of a task in a band.
fn cell_text(view: &MapView, task: TaskIx, band: Band) -> String {
    let stories = view.coverage.wall.cell(task, band).iter();
    let stories: Vec<String> = stories
        .map(|story| {
            let story = &view.map[*story];
            let sign = status_sign(view.map.status(story).kind);
            format!("{sign} {}", markdown_text(&story.title.text))
        })
        .collect();
    stories.join("<br>")
}

/// Writes the statuses of the map's stories with their signs.
fn write_sign_key(view: &MapView, out: &mut String) {
    let mut signs: Vec<String> = Vec::new();
    for status in view.map.statuses.iter() {
        let mut stories = view.map.stories.iter();
        if stories.any(|story| view.map.status(story) == status) {
            signs.push(format!(
                "{} {}",
                status_sign(status.kind),
                markdown_text(view.status_name(status))
            ));
        }
    }
    if !signs.is_empty() {
        let _ = writeln!(out, "{}\n", signs.join(" · "));
    }
}

/// Writes a release as a list item: its name, facts and outcome.
fn write_release(view: &MapView, release: ReleaseIx, out: &mut String) {
    let band = Some(release);
    let facts = band_facts(view, band).join(" · ");
    let release = &view.map[release];
    let _ = write!(
        out,
        "- **{}**{}{}{}",
        markdown_text(&release.name.text),
        view.label("aside-start"),
        markdown_text(&facts),
        view.label("aside-end")
    );
    if let Some(outcome) = &release.outcome {
        let outcome = markdown_text(&plain_line(outcome));
        let _ = write!(out, "{}{outcome}", view.label("label-next"));
    }
    out.push('\n');
}

/// A story of the list: its sign and title, status, release, estimate, owner and links.
fn story_line(view: &MapView, story: &Story) -> String {
    let status = view.map.status(story);
    let mut parts = vec![format!(
        "{} {}",
        status_sign(status.kind),
        markdown_text(&story.title.text)
    )];
    if status.kind != StatusKind::Todo {
        parts.push(markdown_text(view.status_name(status)));
    }
    let release = story.release.map(|release| &view.map[release].name.text);
    parts.extend(release.map(|name| markdown_text(name)));
    let estimate = (story.estimate.as_ref()).map(|estimate| match &estimate.size {
        Some(size) => size.to_string(),
        None => view.amount(estimate.amount),
    });
    parts.extend(estimate.map(|estimate| markdown_text(&estimate)));
    parts.extend(story.owner.iter().map(|name| markdown_text(name)));
    let links = story.details.links.iter();
    parts.extend(links.map(|at| markdown_link(&at.title, at.url.as_deref())));
    parts.join(" · ")
}

/// A message of the catalog as Markdown.
fn markdown_message(view: &MapView, message: Message) -> String {
    markdown_text(&view.text(message))
}
