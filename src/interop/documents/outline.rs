//! Outlines: trees of titles, by headings and lists in Markdown or by the nodes of a mind map.

use super::item_heading::release_of_heading;
use super::rows::{DocumentRows, start_of};
use super::title_id::IdPrefixes;
use crate::text::Span;
use std::collections::HashSet;

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
    pub(super) is_heading: bool,
    /// Whether it can name the release of what is below it: headings can, and items of lists that are in no other item.
    pub(super) may_be_release: bool,
    /// The id that its title carries; empty if there is none.
    pub(super) id: String,
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
            is_heading: false,
            may_be_release: false,
            id: String::new(),
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

/// The kind of a node that names the release of what is below it.
const RELEASE: &str = "Release";

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
    let mut project = title;
    let has_kinds = nodes.iter().filter(|node| node.kind.is_some()).count() > 1;
    if is_titled(&nodes, has_kinds) {
        if let Some(other) = project.replace(nodes.remove(0)) {
            rows.beside(&other.title, other.span);
        }
        nodes.iter_mut().for_each(|node| node.depth -= 1);
    }
    if !has_kinds {
        // A single one that says what it is may be a coincidence, but is no release.
        for node in nodes.iter_mut().filter(|node| node.kind.is_some()) {
            (node.kind, node.may_be_release) = (None, false);
        }
    }
    take_ids(&mut nodes);
    name_releases(&mut nodes);
    if has_kinds {
        follow_kinds(&mut nodes);
    }
    let levels = levels_of(&nodes);
    let deepest = levels.iter().copied().max().unwrap_or(0);
    let story = match has_kinds {
        true => STORY,
        false => deepest.min(story_level.unwrap_or(STORY)),
    };
    if !has_kinds && story_level.is_none() && deepest > 1 {
        rows.guess_levels(story, deepest);
    }
    let mut kinds = kinds_of(&nodes, &levels, story);
    let is_folded = fold_lists(&mut nodes, &mut kinds, rows);
    let mut known_groups: HashSet<(String, String)> = HashSet::new();
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
        // An item that is there again below another release has its id once, so that it isn't taken for a repeated row.
        let is_group = nodes
            .get(at + 1)
            .is_some_and(|next| next.depth > node.depth);
        let name = (node.id.clone(), node.title.clone());
        match is_group && !node.id.is_empty() && !known_groups.insert(name) {
            true => rows.beside(&node.id, node.span),
            false => rows.cell("ID", node.id.as_str(), node.span),
        }
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

/// Whether the first node is the title of all others: it is the only one above them.
fn is_titled(nodes: &[OutlineNode], has_kinds: bool) -> bool {
    let roots = nodes.iter().filter(|node| node.depth == 1).count();
    let is_deep = has_kinds || nodes.iter().any(|node| node.depth > 2);
    let is_only = roots == 1 && nodes.len() > 1 && is_deep;
    is_only && nodes[0].depth == 1 && nodes[0].kind.is_none()
}

/// Takes the ids out of titles.
fn take_ids(nodes: &mut [OutlineNode]) {
    let prefixes = IdPrefixes::new(nodes.iter().map(|node| node.title.as_str()));
    for node in nodes.iter_mut().filter(|node| node.id.is_empty()) {
        if let Some(found) = prefixes.id_of(&node.title) {
            node.id = found.id.to_owned();
            node.title = found.title.to_owned();
        }
    }
}

/// Makes releases of the nodes that are called like one and have something below them.
fn name_releases(nodes: &mut [OutlineNode]) {
    for at in 0..nodes.len() {
        let next = nodes.get(at + 1).map_or(0, |next| next.depth);
        let node = &mut nodes[at];
        if !node.may_be_release || node.kind.is_some() || next <= node.depth {
            continue;
        }
        if let Some(name) = release_of_heading(&node.title) {
            node.title = name.to_owned();
            node.kind = Some(RELEASE);
        }
    }
}

/// The level of each node, from 1: releases that it is below don't count.
fn levels_of(nodes: &[OutlineNode]) -> Vec<usize> {
    // The depths of the releases that the present node is below.
    let mut releases: Vec<usize> = Vec::new();
    let level = |node: &OutlineNode| {
        while releases.last().is_some_and(|depth| *depth >= node.depth) {
            releases.pop();
        }
        let level = node.depth.saturating_sub(releases.len());
        if node.kind == Some(RELEASE) {
            releases.push(node.depth);
            return 0;
        }
        level
    };
    nodes.iter().map(level).collect()
}

/// What each node is, where stories are on this level.
fn kinds_of(nodes: &[OutlineNode], levels: &[usize], story: usize) -> Vec<&'static str> {
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
        let is_alone = || !has_children[at] && !has_cousins(nodes, &has_children, at);
        // `- Pay` right below `Release 1` is no task, even if others have some.
        let is_in_release = |at: usize| {
            let mut above = nodes[..at].iter().rev();
            let above = above.find(|above| above.depth < nodes[at].depth);
            above.is_some_and(|above| above.kind == Some(RELEASE))
        };
        kinds.push(match levels[at] {
            _ if node.kind.is_some() => node.kind.unwrap_or_default(),
            level if level < story && !node.is_heading && is_alone() && is_in_release(at) => {
                "Story"
            }
            level if level > story => "Part",
            level if level == story => "Story",
            level if level + 2 < story => "Initiative",
            level if level + 2 == story || level == 1 => "Activity",
            _ if story > 2 && is_alone() => "Story",
            _ => "Task",
        });
    }
    kinds
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
    // The nodes that the present one is below: their depths before and after, and whether they are releases.
    let mut open: Vec<(usize, usize, bool)> = Vec::new();
    for node in nodes {
        while open.last().is_some_and(|above| above.0 >= node.depth) {
            open.pop();
        }
        let below = open.last().map_or(1, |above| above.1 + 1);
        let releases = open.iter().filter(|above| above.2).count();
        let depth = match node.kind {
            Some("Activity") => releases + 1,
            Some("Task") => releases + 2,
            Some("Story") => releases + STORY,
            _ => below,
        };
        open.push((node.depth, depth, node.kind == Some(RELEASE)));
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
