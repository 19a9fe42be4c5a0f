//! CSV for Linear and Asana, and JSON for GitHub: one row or object for each story.

use super::TrackerFile;
use super::cells::CsvTable;
use super::outline::Outline;
use crate::map::StatusKind;
use serde_json::{Value, json};

/// The CSV that Linear's importer reads.
pub(super) fn linear_file(outline: &Outline) -> TrackerFile {
    let mut table = CsvTable::new(&[
        "Title",
        "Description",
        "Priority",
        "Status",
        "Assignee",
        "Created",
        "Completed",
        "Labels",
        "Estimate",
    ]);
    for item in outline.stories() {
        let Some(story) = item.story else { continue };
        let mut labels = super::labels(item, ":");
        let release = outline.release(story);
        labels.extend(release.map(|release| format!("release:{release}")));
        let labels: Vec<String> = labels.iter().map(|label| label.replace(',', " ")).collect();
        table.rows.push(vec![
            outline.title(item),
            outline.full_description(item, true),
            String::new(),
            outline.status(story).name.clone(),
            story.owner.first().cloned().unwrap_or_default(),
            String::new(),
            String::new(),
            labels.join(", "),
            outline.points(story),
        ]);
    }
    TrackerFile {
        ending: "linear.csv".to_owned(),
        text: table.text(),
    }
}

/// The CSV that Asana's importer reads: sections are tasks, and further columns become fields of the project.
pub(super) fn asana_file(outline: &Outline) -> TrackerFile {
    let mut table = CsvTable::new(&[
        "Name",
        "Description",
        "Section",
        "Assignee",
        "Due Date",
        "Type",
        "Activity",
        "Release",
        "Status",
        "Estimate",
        "Tags",
    ]);
    for item in outline.stories() {
        let Some(story) = item.story else { continue };
        table.rows.push(vec![
            outline.title(item),
            outline.full_description(item, false),
            item.task.or(item.activity).unwrap_or_default().to_owned(),
            story.owner.first().cloned().unwrap_or_default(),
            String::new(),
            "Task".to_owned(),
            item.activity.unwrap_or_default().to_owned(),
            outline.release(story).unwrap_or_default().to_owned(),
            outline.status(story).name.clone(),
            outline.points(story),
            story.tags.join(", "),
        ]);
    }
    TrackerFile {
        ending: "asana.csv".to_owned(),
        text: table.text(),
    }
}

/// The issues for GitHub, in the form that scripts with `gh issue create` read.
pub(super) fn github_file(outline: &Outline) -> TrackerFile {
    let mut issues: Vec<Value> = Vec::new();
    for item in outline.stories() {
        let Some(story) = item.story else { continue };
        let mut labels = super::labels(item, ":");
        let status = outline.status(story);
        if status.kind != StatusKind::Todo {
            labels.push(format!("status:{}", status.name));
        }
        let mut issue = json!({
            "title": outline.title(item),
            "body": outline.full_description(item, true),
            "labels": labels,
        });
        if let Some(release) = outline.release(story) {
            issue["milestone"] = json!(release);
        }
        issues.push(issue);
    }
    TrackerFile {
        ending: "github.json".to_owned(),
        text: format!("{:#}\n", Value::Array(issues)),
    }
}
