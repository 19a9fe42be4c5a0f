//! The progress of BMAD: `sprint-status.yaml`, with a status for each epic and each story, by their numbers.

use super::rows::{DocumentRows, start_of};
use crate::interop::json::{JsonNode, JsonValue};

/// The key of the list.
const STATUSES: &str = "development_status";

/// Whether YAML has the progress of epics and stories.
pub(super) fn is_progress(root: &JsonNode) -> bool {
    let statuses = root.get(STATUSES);
    statuses.is_some_and(|node| matches!(node.value, JsonValue::Object(_)))
}

/// Reads the progress. An epic or a story of a file that was read before has its title there; else it is made of its key.
pub(super) fn read(root: &JsonNode, rows: &mut DocumentRows) {
    let is_first = rows.text_of_row("Title", &[]).is_none();
    let mut project = root.get("project").filter(|_| is_first);
    let beside: &[&str] = match project {
        Some(_) => &[STATUSES, "project"],
        None => &[STATUSES],
    };
    rows.beside_data(root, beside);
    let Some(JsonValue::Object(entries)) = root.get(STATUSES).map(|node| &node.value) else {
        return;
    };
    for entry in entries {
        let node = &entry.value;
        let (Some(key), Some(status)) = (ProgressKey::new(&entry.key), node.scalar()) else {
            // A retrospective isn't work on the product.
            rows.beside_data(node, &[]);
            continue;
        };
        let is_item = [("Type", key.kind), ("ID", key.number.as_str())];
        let title = rows.text_of_row("Title", &is_item).unwrap_or(key.title);
        rows.cell("Type", key.kind, start_of(node.span));
        rows.cell("Title", title, start_of(node.span));
        rows.cell("ID", key.number.as_str(), start_of(node.span));
        if let Some(epic) = key.epic {
            rows.cell("Parent", epic, start_of(node.span));
        }
        rows.value("Project", project.take());
        rows.cell("Status", status.replace('-', " "), node.span);
        rows.end_row(node.span);
    }
}

/// What a key says: `epic-1`, or `1-2-log-in` for the second story of the first epic.
struct ProgressKey {
    kind: &'static str,
    number: String,
    title: String,
    /// The number of a story's epic.
    epic: Option<String>,
}

impl ProgressKey {
    fn new(key: &str) -> Option<Self> {
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        if let Some(number) = key.strip_prefix("epic-") {
            return is_number(number).then(|| Self {
                kind: "Epic",
                number: number.to_owned(),
                title: format!("Epic {number}"),
                epic: None,
            });
        }
        let mut parts = key.splitn(3, '-');
        let (epic, story) = (parts.next()?, parts.next()?);
        if !is_number(epic) || !is_number(story) {
            return None;
        }
        let number = format!("{epic}.{story}");
        let words = parts.next().unwrap_or_default().replace('-', " ");
        let mut letters = words.chars();
        let title = match letters.next() {
            Some(first) => first.to_uppercase().collect::<String>() + letters.as_str(),
            None => format!("Story {number}"),
        };
        Some(Self {
            kind: "Story",
            number,
            title,
            epic: Some(epic.to_owned()),
        })
    }
}
