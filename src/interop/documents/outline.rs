//! Outlines: trees of titles, by headings and lists in Markdown or by the nodes of a mind map.

use super::rows::{DocumentRows, start_of};
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
    /// What its text says that it is: `Activity`, `Task` or `Story`.
    pub(super) kind: Option<&'static str>,
    /// Fields that its text names.
    pub(super) fields: Vec<NodeField>,
    /// The line above the list that it is in, if that is a label.
    pub(super) list: Option<LabelledList>,
}

/// A field that a line or a part of a title names: `- **Status**: done`.
#[derive(Clone, Debug)]
pub(super) struct NodeField {
    pub(super) column: &'static str,
    pub(super) value: String,
    /// All of it as it is written.
    pub(super) line: String,
}

/// A list below a line such as `**Acceptance criteria**`.
#[derive(Clone, Debug)]
pub(super) struct LabelledList {
    /// The line of the label.
    pub(super) label: String,
    pub(super) label_span: Span,
    pub(super) is_acceptance: bool,
    /// The line of the item.
    pub(super) item: String,
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
            kind: None,
            fields: Vec::new(),
            list: None,
        }
    }

    /// Adds a line to its note.
    pub(super) fn add_note(&mut self, line: &str, span: Span) {
        if self.note.is_empty() {
            self.note_span = span;
            self.note = line.to_owned();
        } else {
            self.note.push('\n');
            self.note.push_str(line);
            self.note_span = Span::new(self.note_span.range().start, span.range().end);
        }
    }
}

/// The level of stories, if nobody says another one; what is deeper becomes check lists.
const STORY: usize = 3;

/// Adds the rows of an outline. Its only root, if it has one, is the title of the map; `story_level` is the level of stories
/// below that, from 1.
pub(super) fn add_nodes(
    nodes: Vec<OutlineNode>,
    story_level: Option<usize>,
    rows: &mut DocumentRows,
) {
    add_titled(nodes, None, story_level, rows);
}

/// Adds the rows of an outline that may have its title somewhere else.
pub(super) fn add_titled(
    mut nodes: Vec<OutlineNode>,
    title: Option<OutlineNode>,
    story_level: Option<usize>,
    rows: &mut DocumentRows,
) {
    let roots = nodes.iter().filter(|node| node.depth == 1).count();
    let mut project = title;
    let has_kinds = nodes.iter().filter(|node| node.kind.is_some()).count() > 1;
    let is_deep = has_kinds || nodes.iter().any(|node| node.depth > 2);
    let is_title = roots == 1 && nodes.len() > 1 && is_deep;
    if is_title && nodes[0].depth == 1 && nodes[0].kind.is_none() {
        if let Some(other) = project.replace(nodes.remove(0)) {
            rows.beside(&other.title, other.span);
        }
        nodes.iter_mut().for_each(|node| node.depth -= 1);
    }
    if has_kinds {
        follow_kinds(&mut nodes);
    }
    let deepest = nodes.iter().map(|node| node.depth).max().unwrap_or(0);
    let story = match has_kinds {
        true => STORY,
        false => deepest.min(story_level.unwrap_or(STORY)),
    };
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
            _ if node.kind.is_some() && has_kinds => node.kind.unwrap_or_default(),
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
    let is_folded = fold_lists(&mut nodes, &mut kinds, rows);
    for (at, node) in nodes.iter().enumerate().filter(|(at, _)| !is_folded[*at]) {
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
            for field in &project.fields {
                rows.beside(&field.line, project.note_span);
            }
        }
        if !node.fields.iter().any(|field| field.column == "Status") {
            rows.cell("Status", node.status, node.span);
        }
        let mut note = node.note.clone();
        for field in &node.fields {
            // What is above stories has only a text.
            match kind {
                "Story" => rows.cell(field.column, field.value.as_str(), node.note_span),
                _ => note.push_str(&format!("\n{}", field.line)),
            }
        }
        for link in &node.links {
            rows.cell("URL", link.as_str(), node.span);
        }
        for label in &node.labels {
            rows.cell("Labels", label.as_str(), node.span);
        }
        rows.cell("Description", note.trim_start_matches('\n'), node.note_span);
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

/// Puts nodes at the depths of what they say that they are, however they are indented. Others stay below the node above them.
fn follow_kinds(nodes: &mut [OutlineNode]) {
    // The nodes that the present one is below, with their depths before.
    let mut open: Vec<(usize, usize)> = Vec::new();
    for node in nodes {
        while open.last().is_some_and(|(before, _)| *before >= node.depth) {
            open.pop();
        }
        let below = open.last().map_or(1, |(_, depth)| depth + 1);
        let depth = match node.kind {
            Some("Activity") => 1,
            Some("Task") => 2,
            Some("Story") => STORY,
            _ => below,
        };
        open.push((node.depth, depth));
        node.depth = depth;
    }
}

/// Makes acceptance criteria of the items of lists that say so, and puts other lists with a label into the note of their
/// story; returns which nodes are in a note.
fn fold_lists(
    nodes: &mut [OutlineNode],
    kinds: &mut [&'static str],
    rows: &mut DocumentRows,
) -> Vec<bool> {
    let mut is_folded = vec![false; nodes.len()];
    let mut story: Option<usize> = None;
    let mut last_label: Option<Span> = None;
    for at in 0..nodes.len() {
        if kinds[at] == "Story" {
            story = Some(at);
        }
        let Some(list) = nodes[at].list.take() else {
            continue;
        };
        let is_part = kinds[at] == "Part";
        if is_part && list.is_acceptance {
            kinds[at] = "Criterion";
            continue;
        }
        let host = match is_part {
            true => story,
            false => (0..at)
                .rev()
                .find(|above| nodes[*above].depth < nodes[at].depth),
        };
        let is_first = last_label.replace(list.label_span) != Some(list.label_span);
        match host {
            Some(host) => {
                if is_first {
                    let note = &nodes[host].note;
                    let is_apart = note.is_empty() || note.ends_with('\n');
                    let gap = if is_apart { "" } else { "\n" };
                    nodes[host].add_note(&format!("{gap}{}", list.label), list.label_span);
                }
                if is_part {
                    let span = nodes[at].span;
                    nodes[host].add_note(&list.item, span);
                    is_folded[at] = true;
                }
            }
            None if is_first => rows.beside(&list.label, list.label_span),
            None => {}
        }
    }
    is_folded
}
