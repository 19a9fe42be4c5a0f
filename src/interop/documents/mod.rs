//! Files that aren't tables: boards, maps and outlines, one file for each format.
//!
//! A reader makes rows of what it reads, with headers that the formats share: `Title 1`, `Title 2` … for the levels of a
//! tree, `Type`, `Release`, `Status` and so on. What it makes no row of, it puts beside the rows, so that the ledger
//! knows every part of the file.

mod backlog_md;
mod bmad;
mod bmad_status;
mod grid;
mod item_heading;
mod jira;
mod map_trees;
mod markdown;
mod markdown_outline;
mod markdown_table;
mod mind_map;
mod mozaicworks;
mod outline;
mod outline_lists;
mod overview;
mod rows;
mod sections;
mod spec_kit;
mod story_text;
mod storymaps;
mod table_reader;
mod title_id;
mod trello;
mod xmind;
mod yaml;

use super::ImportRefusal;
use super::archive::Archive;
use super::delimited::RawCell;
use super::formats::BacklogFormat;
use super::items::{KindChoice, KindLevel};
use super::json::JsonNode;
use super::table::DataTable;
use crate::text::Source;
use grid::Grid;
pub(crate) use grid::GridLikelihood;
use rows::DocumentRows;
use std::sync::Arc;
pub(crate) use xmind::{XmindSheet, read as read_archived_sheet};

/// What a document turned out to be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ReadDocument {
    pub(crate) format: BacklogFormat,
    /// The word for its kind of file in reports.
    pub(crate) kind: &'static str,
    /// How many items there are in the tool, if the file says so.
    pub(crate) total: Option<usize>,
}

impl ReadDocument {
    fn new(format: BacklogFormat, kind: &'static str) -> Self {
        Self {
            format,
            kind,
            total: None,
        }
    }
}

/// Reads JSON that isn't a plain list of items; `None` if no reader knows it.
pub(crate) fn read_data(
    source: &Arc<Source>,
    nodes: &[JsonNode],
    table: &mut DataTable,
) -> Option<ReadDocument> {
    let first = nodes.first()?;
    if storymaps::is_map(first) {
        storymaps::read(first, &mut DocumentRows::new(source, table));
        return Some(ReadDocument::new(BacklogFormat::StoryMaps, "JSON"));
    }
    if trello::is_board(first) {
        trello::read(first, &mut DocumentRows::new(source, table));
        return Some(ReadDocument::new(BacklogFormat::Trello, "JSON"));
    }
    if jira::is_search(nodes) {
        let total = jira::read(nodes, &mut DocumentRows::new(source, table));
        return Some(ReadDocument {
            total,
            ..ReadDocument::new(BacklogFormat::Jira, "JSON")
        });
    }
    if map_trees::is_livt(first) {
        map_trees::read_livt(first, &mut DocumentRows::new(source, table));
        return Some(ReadDocument::new(BacklogFormat::Livt, "JSON"));
    }
    if map_trees::is_thunderdome(first) {
        map_trees::read_thunderdome(first, &mut DocumentRows::new(source, table));
        return Some(ReadDocument::new(BacklogFormat::Thunderdome, "JSON"));
    }
    None
}

/// Whether the first rows of a file are those of a wall that was drawn in a spreadsheet.
pub(crate) fn is_grid(
    source: &Arc<Source>,
    first: &[Vec<RawCell>],
    likelihood: GridLikelihood,
) -> bool {
    Grid::new(source, first, likelihood).is_some()
}

/// Reads rows as a wall that was drawn in a spreadsheet; `None` if they are a table.
pub(crate) fn read_grid(
    source: &Arc<Source>,
    grid: &[Vec<RawCell>],
    likelihood: GridLikelihood,
    table: &mut DataTable,
) -> Option<ReadDocument> {
    let grid = Grid::new(source, grid, likelihood)?;
    let faults = grid.read(&mut DocumentRows::new(source, table));
    table.faults.extend(faults);
    Some(ReadDocument::new(BacklogFormat::Grid, "workbook"))
}

/// Whether an archive is a mind map.
pub(crate) fn is_mind_map_archive(archive: &Archive) -> bool {
    xmind::is_xmind(archive)
}

/// The sheets of a mind map in an archive, and what it is.
///
/// # Errors
///
/// It can't be read, in words that end a sentence which begins with the name of the file.
pub(crate) fn archived_sheets(
    archive: &mut Archive,
) -> Result<(ReadDocument, Vec<XmindSheet>), &'static str> {
    let document = ReadDocument::new(BacklogFormat::MindMap, "XMind");
    Ok((document, xmind::sheets(archive)?))
}

/// Whether bytes are the beginning of a mind map.
pub(crate) fn is_mind_map(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(4_000)];
    mind_map::is_mind_map(&String::from_utf8_lossy(start))
}

/// Whether bytes are a file of Backlog.md.
pub(crate) fn is_backlog_task(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(8_000)];
    backlog_md::is_task_file(&String::from_utf8_lossy(start))
}

/// Reads text that isn't JSON; `None` if it may be a table. `story_level` is the level of stories in an outline, if somebody said
/// it.
///
/// # Errors
///
/// It is in a form that can be recognized, and broken.
pub(crate) fn read_text(
    source: &Arc<Source>,
    story_level: Option<usize>,
    table: &mut DataTable,
) -> Result<Option<ReadDocument>, ImportRefusal> {
    let (name, text) = (source.name(), source.text());
    let extension = name
        .rsplit_once('.')
        .map(|(_, end)| end.to_ascii_lowercase());
    if mind_map::is_mind_map(text) {
        let rows = &mut DocumentRows::new(source, table);
        mind_map::read(name, text, story_level, rows)?;
        return Ok(Some(ReadDocument::new(BacklogFormat::MindMap, "XML")));
    }
    if matches!(extension.as_deref(), Some("yaml" | "yml")) {
        return read_yaml(source, table).map(Some);
    }
    if markdown::has_sentences(text) {
        markdown::read_sentences(text, &mut DocumentRows::new(source, table));
        return Ok(Some(ReadDocument::new(BacklogFormat::Markdown, "text")));
    }
    let is_markdown = matches!(extension.as_deref(), Some("md" | "markdown"))
        || text.starts_with("# ") && !text.lines().next().unwrap_or_default().contains([',', ';']);
    if is_markdown {
        if mozaicworks::is_map(text) {
            mozaicworks::read(source, &mut DocumentRows::new(source, table));
            return Ok(Some(ReadDocument::new(
                BacklogFormat::MozaicWorks,
                "Markdown",
            )));
        }
        let format = markdown::read(source, story_level, table);
        return Ok(Some(ReadDocument::new(format, "Markdown")));
    }
    Ok(None)
}

/// Reads YAML: a map of another tool, or lists of items.
fn read_yaml(source: &Arc<Source>, table: &mut DataTable) -> Result<ReadDocument, ImportRefusal> {
    let name = source.name();
    let no_items = || {
        let message = format!("`{name}` has no list of items");
        let help = "import a list of mappings with a `title:` or a `name:`";
        ImportRefusal::new(message, help)
    };
    let root = yaml::parse(source)?.ok_or_else(no_items)?;
    if yaml::is_own_map(&root) {
        let message = format!("`{name}` is already a map of storywall");
        return Err(ImportRefusal::new(message, "see it with `storywall serve`"));
    }
    if bmad_status::is_progress(&root) {
        bmad_status::read(&root, &mut DocumentRows::new(source, table));
        return Ok(ReadDocument::new(BacklogFormat::Bmad, "YAML"));
    }
    if let Some(document) = read_data(source, std::slice::from_ref(&root), table) {
        return Ok(ReadDocument {
            kind: "YAML",
            ..document
        });
    }
    match yaml::read(&root, &mut DocumentRows::new(source, table)) {
        true => Ok(ReadDocument::new(BacklogFormat::Yaml, "YAML")),
        false => Err(no_items()),
    }
}

/// What kinds of items become in a format whose words are those of story maps.
pub(crate) fn kinds_of(format: BacklogFormat) -> Vec<KindChoice> {
    let is_map = matches!(
        format,
        BacklogFormat::StoryMaps
            | BacklogFormat::MozaicWorks
            | BacklogFormat::Livt
            | BacklogFormat::Thunderdome
            | BacklogFormat::MindMap
            | BacklogFormat::Grid
            | BacklogFormat::Markdown
    );
    let kinds = [
        ("Activity", KindLevel::Activity),
        ("Task", KindLevel::Task),
        ("Story", KindLevel::Story),
        ("Part", KindLevel::Part),
        ("Criterion", KindLevel::Acceptance),
    ];
    let more: &[(&str, KindLevel)] = match format {
        // Tasks that belong to no user story are steps of the feature.
        BacklogFormat::SpecKit => &[("Sub-task", KindLevel::Part)],
        // Those of other maps declare a release, with nothing below it.
        BacklogFormat::Markdown | BacklogFormat::MindMap => &[("Release", KindLevel::Release)],
        _ => &[],
    };
    let kinds = kinds.into_iter().filter(|_| is_map);
    let kinds = kinds.chain(more.iter().copied());
    kinds
        .map(|(kind, level)| KindChoice {
            kind: kind.to_owned(),
            level,
        })
        .collect()
}
