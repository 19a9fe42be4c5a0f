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

/// Whether a text is a mind map.
pub(super) fn is_mind_map(text: &str) -> bool {
    let start: String = text.chars().take(2_000).collect();
    start.trim_start().starts_with('<') && (start.contains("<opml") || start.contains("<map"))
}

/// Reads a mind map.
///
/// # Errors
///
/// It isn't XML, or declares types, which could make it large.
pub(super) fn read(name: &str, text: &str, rows: &mut DocumentRows) -> Result<(), ImportRefusal> {
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: MAX_NODES,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options).map_err(|error| {
        let message = format!("`{name}` can't be read as XML: {error}");
        ImportRefusal::new(message, "export it again")
    })?;
    let mut nodes: Vec<OutlineNode> = Vec::new();
    let root = document.root_element();
    if root.has_tag_name("opml") {
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
        if let Some(body) = find(root, "body").and_then(|id| document.get_node(id)) {
            add_children(body, "outline", depth, &mut nodes);
        }
    } else {
        add_children(root, "node", 1, &mut nodes);
    }
    add_nodes(nodes, rows);
    Ok(())
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

fn add_children(parent: Node, tag: &str, depth: usize, nodes: &mut Vec<OutlineNode>) {
    if depth > MAX_DEPTH {
        return;
    }
    for child in parent.children().filter(|child| child.has_tag_name(tag)) {
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
            node.note = child
                .attribute("_note")
                .map(str::to_owned)
                .or_else(|| rich_text(child, "NOTE"))
                .unwrap_or_default();
            node.status = status(child);
            nodes.push(node);
        }
        add_children(child, tag, below, nodes);
    }
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
