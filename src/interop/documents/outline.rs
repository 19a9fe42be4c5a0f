//! Outlines: trees of titles, by headings and lists in Markdown or by the nodes of a mind map.

use super::rows::{DocumentRows, start_of};
use super::sections::{LinkedText, sections};
use crate::text::Span;

/// A line of an outline.
#[derive(Clone, Debug)]
pub(super) struct OutlineNode {
    /// How deep it is, from 1.
    pub(super) depth: usize,
    pub(super) title: String,
    pub(super) span: Span,
    pub(super) note: String,
    pub(super) note_span: Span,
    /// The word for its status; empty if it says none.
    pub(super) status: &'static str,
    /// The addresses that its title links to.
    pub(super) links: Vec<String>,
    pub(super) labels: Vec<String>,
}

impl OutlineNode {
    /// A node that has only a title.
    pub(super) fn new(depth: usize, title: String, span: Span) -> Self {
        Self {
            depth,
            title,
            span,
            note: String::new(),
            note_span: span,
            status: "",
            links: Vec::new(),
            labels: Vec::new(),
        }
    }
}

/// The level of stories, if nobody says another one; what is deeper becomes check lists.
const STORY: usize = 3;

/// Reads an outline of Markdown.
pub(super) fn read(text: &str, story_level: Option<usize>, rows: &mut DocumentRows) {
    let nodes = markdown_nodes(text, rows);
    add_nodes(nodes, story_level, rows);
}

/// Adds the rows of an outline. Its only root, if it has one, is the title of the map; `story_level` is the level of stories
/// below that, from 1.
pub(super) fn add_nodes(
    mut nodes: Vec<OutlineNode>,
    story_level: Option<usize>,
    rows: &mut DocumentRows,
) {
    let roots = nodes.iter().filter(|node| node.depth == 1).count();
    let mut project: Option<OutlineNode> = None;
    let is_title = roots == 1 && nodes.len() > 1 && nodes.iter().any(|node| node.depth > 2);
    if is_title && nodes[0].depth == 1 {
        project = Some(nodes.remove(0));
        nodes.iter_mut().for_each(|node| node.depth -= 1);
    }
    let deepest = nodes.iter().map(|node| node.depth).max().unwrap_or(0);
    let story = deepest.min(story_level.unwrap_or(STORY));
    // Where nothing is deeper than its neighbors, an activity has stories right under it.
    let has_children: Vec<bool> = (0..nodes.len())
        .map(|at| {
            nodes
                .get(at + 1)
                .is_some_and(|next| next.depth > nodes[at].depth)
        })
        .collect();
    let mut kinds: Vec<&str> = Vec::with_capacity(nodes.len());
    for (at, node) in nodes.iter().enumerate() {
        kinds.push(match node.depth {
            depth if depth > story => "Part",
            depth if depth == story => "Story",
            depth if depth + 2 < story => "Initiative",
            depth if depth + 2 == story || depth == 1 => "Activity",
            _ if story > 2 && !has_children[at] && !has_cousins(&nodes, &has_children, at) => {
                "Story"
            }
            _ => "Task",
        });
    }
    for (at, node) in nodes.iter().enumerate() {
        let kind = match (kinds[at], story) {
            ("Activity", 2) => "Task",
            (kind, _) => kind,
        };
        rows.cell("Type", kind, start_of(node.span));
        rows.cell(
            &format!("Title {}", node.depth.min(12)),
            node.title.as_str(),
            node.span,
        );
        if let Some(project) = project.take() {
            rows.cell("Project", project.title, project.span);
            rows.beside(&project.note, project.note_span);
        }
        rows.cell("Status", node.status, node.span);
        for link in &node.links {
            rows.cell("URL", link.as_str(), node.span);
        }
        for label in &node.labels {
            rows.cell("Labels", label.as_str(), node.span);
        }
        rows.cell("Description", node.note.as_str(), node.note_span);
        rows.end_row(node.span);
    }
}

/// Whether a neighbor of a node, below the same parent, has something below it.
fn has_cousins(nodes: &[OutlineNode], has_children: &[bool], at: usize) -> bool {
    let depth = nodes[at].depth;
    let before = (0..at)
        .rev()
        .take_while(|other| nodes[*other].depth >= depth);
    let after = (at + 1..nodes.len()).take_while(|other| nodes[*other].depth >= depth);
    before
        .chain(after)
        .any(|other| nodes[other].depth == depth && has_children[other])
}

/// The headings and the items of lists as nodes. Items are below the heading above them.
fn markdown_nodes(text: &str, rows: &mut DocumentRows) -> Vec<OutlineNode> {
    let mut nodes: Vec<OutlineNode> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for section in sections(text) {
        if section.level > 0 {
            while open.last().is_some_and(|level| *level >= section.level) {
                open.pop();
            }
            open.push(section.level);
            nodes.push(node(open.len(), section.title, section.span));
        }
        let mut indents: Vec<usize> = Vec::new();
        let mut code: Option<CodeFence> = None;
        let base = open.len();
        for line in section.body.lines() {
            let span = section.span_of(line);
            let opened = code.or_else(|| CodeFence::opened_by(line));
            code = match code {
                Some(fence) if fence.is_closed_by(line) => None,
                _ => opened,
            };
            match list_item(line).filter(|_| opened.is_none()) {
                Some(item) => {
                    while indents.last().is_some_and(|indent| *indent >= item.indent) {
                        indents.pop();
                    }
                    indents.push(item.indent);
                    nodes.push(node(base + indents.len(), item.text, span));
                }
                None => {
                    let in_item =
                        !indents.is_empty() && (opened.is_some() || line.starts_with([' ', '\t']));
                    if !in_item && !line.trim().is_empty() {
                        indents.clear();
                    }
                    let host = nodes
                        .last_mut()
                        .filter(|_| in_item || section.level > 0 && indents.is_empty());
                    match host {
                        Some(host) => {
                            let text = opened.map_or(line.trim(), |fence| fence.content(line));
                            add_note(host, text, span);
                        }
                        None => rows.beside(line, span),
                    }
                }
            }
        }
    }
    nodes
}

/// The mark before and after a block of code, such as three backticks.
#[derive(Clone, Copy)]
struct CodeFence {
    mark: char,
    length: usize,
    /// How many characters of white space are before it.
    indent: usize,
}

impl CodeFence {
    fn opened_by(line: &str) -> Option<Self> {
        let trimmed = line.trim_start();
        let mark = trimmed.chars().next().filter(|c| matches!(c, '`' | '~'))?;
        let length = trimmed.chars().take_while(|c| *c == mark).count();
        (length >= 3).then(|| Self {
            mark,
            length,
            indent: line.len() - trimmed.len(),
        })
    }

    fn is_closed_by(self, line: &str) -> bool {
        let line = line.trim();
        line.chars().all(|c| c == self.mark) && line.len() >= self.length
    }

    /// A line of the block without the white space before all of it.
    fn content(self, line: &str) -> &str {
        let own = line.bytes().take(self.indent);
        let own = own.take_while(u8::is_ascii_whitespace).count();
        line[own..].trim_end()
    }
}

fn add_note(node: &mut OutlineNode, line: &str, span: Span) {
    if node.note.is_empty() {
        node.note_span = span;
        node.note = line.to_owned();
    } else {
        node.note.push('\n');
        node.note.push_str(line);
        node.note_span = Span::new(node.note_span.range().start, span.range().end);
    }
}

/// A node with what its text says: a ticked box is done, a struck text cancelled, and a bold beginning is the title.
fn node(depth: usize, text: &str, span: Span) -> OutlineNode {
    let mut text = text.trim();
    let mut status = "";
    for (mark, word) in [
        ("[x] ", "Done"),
        ("[X] ", "Done"),
        ("[ ] ", "To Do"),
        ("[~] ", "In Progress"),
        ("[-] ", "Cancelled"),
    ] {
        if let Some(rest) = text.strip_prefix(mark) {
            (text, status) = (rest.trim_start(), word);
        }
    }
    if let Some(struck) = text
        .strip_prefix("~~")
        .and_then(|rest| rest.strip_suffix("~~"))
    {
        (text, status) = (struck, "Cancelled");
    }
    let bold = text
        .strip_prefix("**")
        .and_then(|rest| rest.split_once("**"));
    let (title, note) = match bold {
        Some((title, rest)) => {
            let rest = rest.trim_start_matches([':', ' ', '-', '–', '—']).trim();
            (title.trim_end_matches(':'), rest)
        }
        None => (text, ""),
    };
    let linked = LinkedText::new(title);
    // An address of this text's own folder leads nowhere from a map, so it stays readable.
    let note = match linked.has_other_targets {
        true if note.is_empty() => title,
        _ => note,
    };
    OutlineNode {
        note: note.to_owned(),
        status,
        links: linked.addresses,
        ..OutlineNode::new(depth, linked.text, span)
    }
}

/// An item of a list.
struct IndentedItem<'l> {
    indent: usize,
    text: &'l str,
}

fn list_item(line: &str) -> Option<IndentedItem<'_>> {
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
