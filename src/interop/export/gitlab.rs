//! CSV for the import of issues into GitLab, with quick actions for what has no column.

use super::TrackerFile;
use super::cells::CsvTable;
use super::outline::{Outline, OutlineItem};

/// The file. GitLab sorts out the columns by their header, and runs the lines of a description that begin with `/`.
pub(super) fn gitlab_file(outline: &Outline) -> TrackerFile {
    let mut table = CsvTable::new(&["title", "description", "due_date", "milestone", "type"]);
    for item in outline.stories() {
        let release = item.story.and_then(|story| outline.release(story));
        table.rows.push(vec![
            outline.title(item),
            description(outline, item),
            String::new(),
            release.unwrap_or_default().to_owned(),
            "issue".to_owned(),
        ]);
    }
    TrackerFile {
        ending: "gitlab.csv".to_owned(),
        text: table.text(),
    }
}

/// The description, and quick actions below it. Lines that people typed are no quick actions.
fn description(outline: &Outline, item: &OutlineItem) -> String {
    let text = outline.full_description(item, true);
    let lines = text.lines().map(|line| match line.strip_prefix('/') {
        Some(rest) => format!("\\/{rest}"),
        None => line.to_owned(),
    });
    let mut parts: Vec<String> = Vec::new();
    let prose = lines.collect::<Vec<_>>().join("\n");
    if !prose.is_empty() {
        parts.push(prose);
    }
    let Some(story) = item.story else {
        return parts.concat();
    };
    let mut actions: Vec<String> = Vec::new();
    for label in super::labels(item, "::") {
        actions.push(format!("/label ~\"{}\"", label.replace('"', "'")));
    }
    // A status other than the first one, since issues are only open or closed.
    if story.status != outline.map.statuses.initial() && !outline.is_done(story) {
        let status = outline.status(story).name.replace('"', "'");
        actions.push(format!("/label ~\"status::{status}\""));
    }
    let points = outline.points(story);
    if points.bytes().all(|byte| byte.is_ascii_digit()) && !points.is_empty() {
        actions.push(format!("/weight {points}"));
    }
    let is_login = |name: &&String| {
        let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
        !name.is_empty() && name.bytes().all(is_sign)
    };
    for login in story.owner.iter().filter(is_login) {
        actions.push(format!("/assign @{login}"));
    }
    if outline.is_done(story) {
        actions.push("/close".to_owned());
    }
    if !actions.is_empty() {
        parts.push(actions.join("\n"));
    }
    parts.join("\n\n")
}
