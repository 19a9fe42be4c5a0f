//! CSV for the import of Azure DevOps: a tree of titles, with texts as HTML.

use super::TrackerFile;
use super::cells::CsvTable;
use super::markup::to_html;
use super::outline::{Outline, OutlineItem, OutlineLevel, criteria_list};

/// How many rows Azure imports at once.
pub(super) const MAX_ROWS: usize = 1_000;

/// The files. Everything arrives in the first state, so there is no column for it, and none for people, whom Azure
/// only knows by their addresses.
pub(super) fn azure_files(outline: &Outline, max_rows: usize) -> Vec<TrackerFile> {
    let chunks = chunks(outline, max_rows);
    let tables = chunks.iter().map(|chunk| table(outline, chunk));
    let number = |at: usize| match chunks.len() {
        1 => String::new(),
        _ => format!("-{}", at + 1),
    };
    tables
        .enumerate()
        .map(|(at, table)| TrackerFile {
            ending: format!("azure{}.csv", number(at)),
            text: table.text(),
        })
        .collect()
}

/// The items of each file: whole activities, as long as they fit.
fn chunks<'o, 'm>(outline: &'o Outline<'m>, max_rows: usize) -> Vec<Vec<&'o OutlineItem<'m>>> {
    let mut chunks: Vec<Vec<&OutlineItem>> = vec![Vec::new()];
    let mut groups: Vec<Vec<&OutlineItem>> = Vec::new();
    for item in &outline.items {
        match groups.last_mut() {
            Some(group) if item.parent.is_some() => group.push(item),
            _ => groups.push(vec![item]),
        }
    }
    for group in groups {
        match chunks.last_mut() {
            Some(chunk) if chunk.is_empty() || chunk.len() + group.len() <= max_rows => {
                chunk.extend(group);
            }
            _ => chunks.push(group),
        }
    }
    chunks
}

fn table(outline: &Outline, items: &[&OutlineItem]) -> CsvTable {
    let ids: Vec<Vec<String>> = items
        .iter()
        .map(|item| {
            let number = item.key.and_then(work_item_number);
            number.map(str::to_owned).into_iter().collect()
        })
        .collect();
    let mut table = CsvTable::new(&[
        "Work Item Type",
        "Title 1",
        "Title 2",
        "Title 3",
        "Description",
        "Acceptance Criteria",
        "Story Points",
        "Tags",
    ]);
    for item in items {
        let depth = depth(outline, item);
        let title = |at: usize| match at == depth {
            true => outline.title(item),
            false => String::new(),
        };
        let criteria = item.story.map_or(&[][..], |story| &story.acceptance);
        let mut tags: Vec<String> = item.story.map_or(Vec::new(), |story| story.tags.clone());
        let release = item.story.and_then(|story| outline.release(story));
        tags.extend(release.map(|release| format!("release: {release}")));
        table.rows.push(vec![
            kind_name(item.level).to_owned(),
            title(0),
            title(1),
            title(2),
            to_html(&outline.description(item)),
            to_html(&criteria_list(criteria, false)),
            item.story
                .map_or(String::new(), |story| outline.points(story)),
            tags.join("; "),
        ]);
    }
    // Items that Azure has already are found by their number, and not created again.
    table.repeat_column("ID", &ids);
    table
}

/// How many items are above an item.
fn depth(outline: &Outline, item: &OutlineItem) -> usize {
    let mut depth = 0;
    let mut parent = item.parent;
    while let Some(above) = parent {
        depth += 1;
        parent = outline.items[above].parent;
    }
    depth
}

/// The number in a reference such as `AB#12` or the address of a work item.
pub(super) fn work_item_number(key: &str) -> Option<&str> {
    let number = key
        .strip_prefix("AB#")
        .or_else(|| key.rsplit_once("/_workitems/edit/").map(|(_, end)| end))?;
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then_some(number)
}

fn kind_name(level: OutlineLevel) -> &'static str {
    match level {
        OutlineLevel::Activity => "Epic",
        OutlineLevel::Task => "Feature",
        OutlineLevel::Story => "User Story",
    }
}
