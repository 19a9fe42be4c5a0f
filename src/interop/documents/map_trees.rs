//! Maps of livt and storyboards of Thunderdome: three levels in JSON.

use super::rows::{DocumentRows, start_of};
use crate::interop::json::JsonNode;
use crate::interop::markup::{Markup, to_markdown};
use std::collections::HashMap;

fn list<'n>(node: &'n JsonNode, key: &str) -> &'n [JsonNode] {
    node.get(key).and_then(JsonNode::list).unwrap_or_default()
}

fn text<'n>(node: &'n JsonNode, key: &str) -> Option<&'n str> {
    node.get(key).and_then(JsonNode::scalar)
}

/// Whether this is a map of livt.
pub(super) fn is_livt(node: &JsonNode) -> bool {
    list(node, "activities").iter().any(|activity| {
        activity.get("key").is_some()
            && list(activity, "steps")
                .iter()
                .any(|step| step.get("stories").is_some())
    })
}

/// Reads a map of livt. Its releases list the keys of their stories.
pub(super) fn read_livt(map: &JsonNode, rows: &mut DocumentRows) {
    let mut releases: HashMap<&str, &JsonNode> = HashMap::new();
    for release in list(map, "releases") {
        let Some(name) = release.get("name") else {
            continue;
        };
        rows.cell("Type", "Release", start_of(release.span));
        rows.value("Title 1", Some(name));
        rows.other_values(release, &["name", "stories"], "");
        rows.end_row(release.span);
        for key in list(release, "stories") {
            if let Some(key) = key.scalar() {
                releases.entry(key).or_insert(name);
            }
        }
    }
    for activity in list(map, "activities") {
        level("Activity", 1, activity, "steps", rows);
        for step in list(activity, "steps") {
            level("Task", 2, step, "stories", rows);
            for story in list(step, "stories") {
                let release = text(story, "key").and_then(|key| releases.get(key));
                rows.value("Release", release.copied());
                level("Story", 3, story, "", rows);
            }
        }
    }
    rows.beside_data(map, &["activities", "releases"]);
}

/// Ends a row with what an item says besides its name.
fn level(kind: &str, depth: usize, item: &JsonNode, below: &str, rows: &mut DocumentRows) {
    rows.cell("Type", kind, start_of(item.span));
    rows.value(&format!("Title {depth}"), item.get("name"));
    rows.other_values(item, &["name", "key", below], "");
    rows.end_row(item.span);
}

/// Whether this is a storyboard of Thunderdome.
pub(super) fn is_thunderdome(node: &JsonNode) -> bool {
    list(node, "goals")
        .iter()
        .any(|goal| goal.get("columns").is_some())
}

/// Reads a storyboard: goals are activities, columns are tasks.
pub(super) fn read_thunderdome(board: &JsonNode, rows: &mut DocumentRows) {
    for persona in list(board, "personas") {
        rows.cell("Type", "Persona", start_of(persona.span));
        rows.value("Title 1", persona.get("name"));
        let texts = [text(persona, "role"), text(persona, "description")];
        let texts: Vec<&str> = texts
            .into_iter()
            .flatten()
            .filter(|text| !text.is_empty())
            .collect();
        rows.cell("Description", texts.join("\n\n"), persona.span);
        rows.end_row(persona.span);
    }
    for goal in list(board, "goals") {
        personas(goal, rows);
        level("Activity", 1, goal, "columns", rows);
        for column in list(goal, "columns") {
            personas(column, rows);
            level("Task", 2, column, "stories", rows);
            for story in list(column, "stories") {
                rows.cell("Type", "Story", start_of(story.span));
                rows.value("Title 3", story.get("name"));
                let html = text(story, "content").unwrap_or_default();
                rows.cell("Description", to_markdown(html, Markup::Html), story.span);
                // No points are 0 there.
                rows.value(
                    "Points",
                    story
                        .get("points")
                        .filter(|node| node.scalar() != Some("0")),
                );
                if text(story, "closed") == Some("true") {
                    rows.cell("Status", "Done", story.span);
                }
                rows.value("URL", story.get("link"));
                rows.values("Tags", story.get("annotations"));
                let known = ["name", "content", "points", "closed", "link", "annotations"];
                rows.other_values(story, &known, "");
                rows.end_row(story.span);
            }
        }
    }
    rows.beside_data(board, &["goals", "personas"]);
}

fn personas(item: &JsonNode, rows: &mut DocumentRows) {
    for persona in list(item, "personas") {
        rows.value("Persona", persona.get("name"));
    }
}
