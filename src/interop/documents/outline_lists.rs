//! What tables and lists say about the headings of an outline: which tables only list its headings, and whether epics have
//! their stories in lists.

use super::item_heading::{HeadingKind, item_heading, names_stories};
use super::outline::OutlineNode;
use super::overview::{HeadingTarget, Overview, overviews};
use super::rows::DocumentRows;
use super::sections::{Section, sections};
use super::story_text::LabelLine;
use super::table_reader::ItemTables;
use super::title_id::IdPrefixes;
use crate::interop::sentence::story_sentence;

/// The tables of an outline that only say more about its headings.
pub(super) fn overviews_of<'t>(found: &[Section<'t>]) -> Vec<Overview<'t>> {
    overviews(found, |at| {
        let section = &found[at];
        let next = found.get(at + 1);
        let mut items = section.body.lines().filter_map(list_item).peekable();
        if next.is_some_and(|next| next.level > section.level) {
            HeadingTarget::Group
        } else if items.peek().is_none() {
            HeadingTarget::Other
        } else if items.any(|item| is_story(item.text)) {
            HeadingTarget::Group
        } else {
            HeadingTarget::Unclear
        }
    })
}

/// Whether all tables with items are overviews of what the outline says in full.
pub(super) fn explains(text: &str, tables: &ItemTables) -> bool {
    let overviews = overviews_of(&sections(text));
    let mut headers = tables.headers();
    headers.all(|header| {
        let mut all = overviews.iter();
        all.any(|overview| std::ptr::eq(overview.header, header))
    })
}

/// Whether the lists below the headings of epics have stories.
pub(super) fn has_listed_stories(text: &str) -> bool {
    let found = sections(text);
    let mut epic: Option<usize> = None;
    found.iter().any(|section| {
        let heading = item_heading(section.title);
        let is_epic = heading.is_some_and(|heading| heading.kind != HeadingKind::Story);
        epic = epic.filter(|level| *level < section.level);
        if is_epic {
            epic.get_or_insert(section.level);
        }
        // Boxes to tick below other headings are those of criteria.
        let has_boxes = is_epic || names_stories(section.title);
        epic.is_some() && has_story(section.body, has_boxes)
    })
}

/// Whether a list in a text has a story. `has_boxes` says whether what can be ticked is one.
fn has_story(text: &str, has_boxes: bool) -> bool {
    let mut is_criterion = false;
    text.lines().any(|line| {
        if let Some(label) = LabelLine::new(line).filter(|label| label.value.is_empty()) {
            is_criterion = label.role() == "acceptance";
        }
        let item = list_item(line).filter(|_| !is_criterion);
        item.is_some_and(|item| {
            is_story(item.text) && (has_boxes || without_box(item.text) == item.text)
        })
    })
}

/// The text of a list item without a box to tick.
fn without_box(text: &str) -> &str {
    let boxes = ["[ ] ", "[x] ", "[X] "];
    let inner = boxes.iter().find_map(|mark| text.strip_prefix(mark));
    inner.unwrap_or(text)
}

/// Whether the text of a list item is that of a story: it can be ticked, has an id, says that it is one, or what somebody
/// wants.
fn is_story(text: &str) -> bool {
    let plain = without_box(text).replace("**", "");
    let is_named = item_heading(&plain).is_some_and(|heading| heading.kind == HeadingKind::Story);
    without_box(text) != text
        || is_named
        || IdPrefixes::default().id_of(&plain).is_some()
        || story_sentence(&plain).is_some()
}

/// Adds what an overview says to the nodes of the headings that it names. What has no heading yet gets a node beside them.
pub(super) fn add_overview(
    overview: &Overview,
    found: &[Section],
    nodes: &mut Vec<OutlineNode>,
    rows: &mut DocumentRows,
) {
    let section = &found[overview.section];
    let node_of = |nodes: &[OutlineNode], target: usize| {
        let span = found[target].span;
        nodes.iter().position(|node| node.span == span)
    };
    let targets = overview.rows.iter().filter_map(|row| row.target);
    let last = targets.filter_map(|target| node_of(nodes, target)).max();
    for row in &overview.rows {
        let span = section.span_of(row.line);
        let at = match row.target {
            Some(target) => node_of(nodes, target),
            // Behind what is below the last one that is named.
            None => last.filter(|_| row.is_item()).map(|last| {
                let depth = nodes[last].depth;
                let below = nodes[last + 1..].iter();
                let end = last + 1 + below.take_while(|node| node.depth > depth).count();
                nodes.insert(end, OutlineNode::new(depth, row.title.0.clone(), span));
                end
            }),
        };
        let Some(node) = at.map(|at| &mut nodes[at]) else {
            rows.beside(row.line, span);
            continue;
        };
        if node.id.is_empty() {
            node.id.clone_from(&row.id);
        } else if node.id != row.id {
            rows.beside(&row.id, span);
        }
        let description = row.description();
        if !description.is_empty() {
            node.add_note(&description, row.description_span(section));
        }
        row.put_rest_beside(section, rows);
    }
}

/// An item of a list.
pub(super) struct IndentedItem<'l> {
    /// How many characters of white space are before it.
    pub(super) indent: usize,
    pub(super) text: &'l str,
}

pub(super) fn list_item(line: &str) -> Option<IndentedItem<'_>> {
    let trimmed = line.trim_start();
    let indent: usize = line[..line.len() - trimmed.len()]
        .chars()
        .map(|c| if c == '\t' { 4 } else { 1 })
        .sum();
    let bullet = ["- ", "* ", "+ "]
        .iter()
        .find_map(|mark| trimmed.strip_prefix(mark));
    let numbered = || {
        let digits = trimmed.bytes().take_while(u8::is_ascii_digit).count();
        let rest = trimmed[digits..].strip_prefix(['.', ')'])?;
        (digits > 0 && digits < 4)
            .then_some(rest)?
            .strip_prefix(' ')
    };
    let text = bullet.or_else(numbered)?.trim();
    (!text.is_empty()).then_some(IndentedItem { indent, text })
}
