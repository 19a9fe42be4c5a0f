//! Mind maps: OPML, and the files of FreeMind and Freeplane.

use super::outline::{OutlineNode, add_nodes};
use super::rows::DocumentRows;
use crate::interop::ImportRefusal;
use crate::text::Span;
use roxmltree::{Document, Node, ParsingOptions};

/// How many nodes a file can have.
const MAX_NODES: u32 = 1_000_000;

/// How deeply nodes can be nested.
const MAX_DEPTH: usize = 128;

/// How deep the nodes of releases can be: above them are the title, and at most an activity.
pub(super) const MAX_RELEASE_DEPTH: usize = 3;

/// Whether a text is a mind map.
pub(super) fn is_mind_map(text: &str) -> bool {
    let start: String = text.chars().take(2_000).collect();
    start.trim_start().starts_with('<') && (start.contains("<opml") || start.contains("<map"))
}

/// Reads a mind map. `story_level` is the level of stories, if somebody said it.
///
/// # Errors
///
/// It isn't XML, or declares types, which could make it large, or its nodes are nested too deeply.
pub(super) fn read(
    name: &str,
    text: &str,
    story_level: Option<usize>,
    rows: &mut DocumentRows,
) -> Result<(), ImportRefusal> {
    let document = parse(text).map_err(|error| {
        let message = format!("`{name}` can't be read as XML: {error}");
        ImportRefusal::new(message, "export it again")
    })?;
    let mut nodes: Vec<OutlineNode> = Vec::new();
    let root = document.root_element();
    let are_all = if root.has_tag_name("opml") {
        let find = |parent: Node, name: &str| {
            parent
                .children()
                .find(|child| child.has_tag_name(name))
                .map(|child| child.id())
        };
        let head = find(root, "head").and_then(|id| document.get_node(id));
        let mut depth = 1;
        for part in head.into_iter().flat_map(|head| head.children()) {
            let text = part.text().unwrap_or_default().trim();
            if part.has_tag_name("title") && !text.is_empty() {
                nodes.push(OutlineNode::new(1, text.to_owned(), span(part)));
                depth = 2;
            } else {
                rows.beside(text, span(part));
            }
        }
        let body = find(root, "body").and_then(|id| document.get_node(id));
        body.is_none_or(|body| add_children(body, "outline", (1, depth), &mut nodes))
    } else {
        add_children(root, "node", (1, 1), &mut nodes)
    };
    if !are_all {
        let message = format!("`{name}` has nodes that are nested more than {MAX_DEPTH} deep");
        let help = "move the deepest ones up, and export it again";
        return Err(ImportRefusal::new(message, help));
    }
    add_nodes(nodes, story_level, rows);
    Ok(())
}

/// Parses XML that declares no types, so that nothing in it can grow.
pub(super) fn parse(text: &str) -> Result<Document<'_>, roxmltree::Error> {
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: MAX_NODES,
        ..ParsingOptions::default()
    };
    Document::parse_with_options(text.trim_start_matches('\u{feff}'), options)
}

fn span(node: Node) -> Span {
    let range = node.range();
    // Only the tag, since the rest are other nodes.
    let text = &node.document().input_text()[range.clone()];
    let end = text
        .find('>')
        .map_or(range.end, |end| range.start + end + 1);
    Span::new(range.start, end)
}

/// Adds the nodes below `parent`, which is at this level of the file, with this depth. Returns whether that were all: nodes
/// that are nested too deeply are left out.
fn add_children(
    parent: Node,
    tag: &str,
    (level, depth): (usize, usize),
    nodes: &mut Vec<OutlineNode>,
) -> bool {
    let mut are_all = true;
    for child in parent.children().filter(|child| child.has_tag_name(tag)) {
        if level > MAX_DEPTH {
            return false;
        }
        let title = child
            .attribute("text")
            .or_else(|| child.attribute("TEXT"))
            .map(str::to_owned)
            .or_else(|| rich_text(child, "NODE"))
            .unwrap_or_default();
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut below = depth;
        // A node without a text only holds others together.
        if !title.is_empty() {
            below += 1;
            let mut node = OutlineNode::new(depth, title, span(child));
            node.may_be_release = depth <= MAX_RELEASE_DEPTH;
            node.note = child
                .attribute("_note")
                .map(str::to_owned)
                .or_else(|| rich_text(child, "NOTE"))
                .unwrap_or_default();
            node.status = status(child);
            let addresses = ["LINK", "url", "htmlUrl"].into_iter();
            let addresses = addresses.filter_map(|name| child.attribute(name));
            node.links = addresses.map(str::to_owned).collect();
            nodes.push(node);
        }
        are_all &= add_children(child, tag, (level + 1, below), nodes);
    }
    are_all
}

/// The status that an attribute or an icon says.
fn status(node: Node) -> &'static str {
    let attribute = |name: &str| node.attribute(name).unwrap_or_default();
    if attribute("_status") == "checked" || attribute("_complete") == "true" {
        return "Done";
    }
    let icons = node.children().filter(|child| child.has_tag_name("icon"));
    for icon in icons {
        match icon.attribute("BUILTIN") {
            Some("button_ok") => return "Done",
            Some("button_cancel") => return "Cancelled",
            _ => {}
        }
    }
    ""
}

/// The text of rich content, without its markup.
fn rich_text(node: Node, kind: &str) -> Option<String> {
    let mut children = node.children();
    let rich = children
        .find(|child| child.has_tag_name("richcontent") && child.attribute("TYPE") == Some(kind))?;
    let texts = rich.descendants().filter(|node| node.is_text());
    let lines = texts.filter_map(|node| Some(node.text()?.trim()).filter(|text| !text.is_empty()));
    let text = lines.collect::<Vec<_>>().join("\n");
    (!text.is_empty()).then_some(text)
}
