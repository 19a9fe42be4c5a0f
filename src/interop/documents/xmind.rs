//! XMind: a zip archive with the sheets of a mind map, as JSON (`content.json`, since 2018) or as XML (`content.xml`,
//! before). Neither has lines that people know, so places are those in an outline of the topics, one on each line.
//!
//! Read are titles, notes, labels, markers and addresses. Styles, images and the positions of topics say nothing about a
//! map.

use super::mind_map;
use super::outline::{OutlineNode, add_nodes};
use super::rows::DocumentRows;
use crate::interop::archive::Archive;
use crate::interop::json::{JsonNode, parse_json};
use crate::interop::table::DataTable;
use crate::text::{Source, Span};
use roxmltree::Node;
use std::sync::Arc;

/// The files of an archive that have its sheets. Newer programs add XML that says only that it needs a newer program.
const CONTENTS: [&str; 2] = ["content.json", "content.xml"];

/// How deeply topics may be nested.
const MAX_DEPTH: usize = 128;

/// Why a file can't be read, as the end of a sentence that begins with its name.
type XmindError = &'static str;

const BROKEN: XmindError = "has no sheets that can be read, or topics that are nested too deeply";

/// A sheet of a mind map.
#[derive(Debug)]
pub(crate) struct XmindSheet {
    /// The name on its tab.
    pub(crate) name: String,
    root: MindTopic,
    /// The titles of what connects topics.
    relationships: Vec<String>,
}

/// A topic with those below it.
#[derive(Debug, Default)]
struct MindTopic {
    title: String,
    note: String,
    labels: Vec<String>,
    /// The ids of its markers, such as `task-done`.
    markers: Vec<String>,
    /// What it leads to, an address on the web or something in the archive.
    address: String,
    below: Vec<MindTopic>,
}

/// Whether an archive is a mind map of `XMind`.
pub(crate) fn is_xmind(archive: &Archive) -> bool {
    CONTENTS.iter().any(|name| archive.has(name))
}

/// The sheets of a mind map.
///
/// # Errors
///
/// The archive is damaged or too large, or has topics that are nested too deeply.
pub(crate) fn sheets(archive: &mut Archive) -> Result<Vec<XmindSheet>, XmindError> {
    let [json, xml] = CONTENTS;
    if let Some(bytes) = archive.read(json)? {
        let text = std::str::from_utf8(&bytes).map_err(|_| BROKEN)?;
        let nodes = parse_json(text).map_err(|_| BROKEN)?;
        let sheets = nodes.first().and_then(JsonNode::list).ok_or(BROKEN)?;
        return sheets.iter().map(json_sheet).collect();
    }
    let bytes = archive.read(xml)?.ok_or(BROKEN)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| BROKEN)?;
    let document = mind_map::parse(text).map_err(|_| BROKEN)?;
    let sheets = document.root_element().children();
    sheets
        .filter(|node| has_name(*node, "sheet"))
        .map(xml_sheet)
        .collect()
}

/// Adds the rows of a sheet. `file` is the name of the archive, and `story_level` the level of stories, if somebody said it.
pub(crate) fn read(
    file: &str,
    sheet: XmindSheet,
    story_level: Option<usize>,
    table: &mut DataTable,
) {
    let mut outline = TopicOutline::default();
    outline.add(sheet.root, 1);
    let relationships: Vec<(String, Span)> = sheet
        .relationships
        .into_iter()
        .map(|title| (title.clone(), outline.line(0, &title)))
        .collect();
    let name = format!("{file}!{}", sheet.name);
    let source = Arc::new(Source::new(name, outline.text));
    let rows = &mut DocumentRows::new(&source, table);
    for (text, span) in relationships.iter().chain(&outline.beside) {
        rows.beside(text, *span);
    }
    add_nodes(outline.nodes, story_level, rows);
}

/// The topics as text, one on each line, and as nodes with their places in it.
#[derive(Debug, Default)]
struct TopicOutline {
    text: String,
    nodes: Vec<OutlineNode>,
    /// What a topic says in words of the program, such as that it is important.
    beside: Vec<(String, Span)>,
}

impl TopicOutline {
    fn add(&mut self, topic: MindTopic, depth: usize) {
        let mut below = depth;
        // A topic without a title only holds others together.
        if topic.title.is_empty() {
            let said = [topic.note, topic.address].into_iter().chain(topic.labels);
            for text in said.filter(|text| !text.is_empty()) {
                let span = self.line(depth, &text);
                self.beside.push((text, span));
            }
        } else {
            below += 1;
            let span = self.line(depth - 1, &topic.title);
            let mut node = OutlineNode::new(depth, topic.title, span);
            node.may_be_release = depth <= mind_map::MAX_RELEASE_DEPTH;
            if !topic.note.is_empty() {
                node.note_span = self.line(depth, &topic.note);
                node.note = topic.note;
            }
            node.labels = topic.labels;
            for marker in topic.markers {
                match status(&marker) {
                    Some(status) if node.status.is_empty() => node.status = status,
                    _ => self.beside.push((marker, span)),
                }
            }
            match topic.address.contains("://") && !topic.address.starts_with("file:") {
                true => node.links.push(topic.address),
                false => self.beside.push((topic.address, span)),
            }
            self.nodes.push(node);
        }
        for topic in topic.below {
            self.add(topic, below);
        }
    }

    /// Adds a line, and returns its place without the indentation.
    fn line(&mut self, depth: usize, text: &str) -> Span {
        self.text.push_str(&"  ".repeat(depth));
        let start = self.text.len();
        // A note of several lines is one line here.
        let shown = text.chars().map(|c| if c.is_control() { ' ' } else { c });
        self.text.extend(shown);
        let end = self.text.len();
        self.text.push('\n');
        Span::new(start, end)
    }
}

/// The word for the status that a marker says: those of tasks are eighths of a circle.
fn status(marker: &str) -> Option<&'static str> {
    match marker {
        "task-done" => Some("Done"),
        "task-start" => Some("To Do"),
        marker if marker.starts_with("task-") => Some("In Progress"),
        _ => None,
    }
}

/// A text in one line.
fn line_of(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn json_text(node: Option<&JsonNode>) -> String {
    let text = node.and_then(JsonNode::scalar);
    text.unwrap_or_default().trim().to_owned()
}

fn json_sheet(node: &JsonNode) -> Result<XmindSheet, XmindError> {
    let root = node.get("rootTopic").ok_or(BROKEN)?;
    let relationships = list(node.get("relationships"));
    Ok(XmindSheet {
        name: line_of(&json_text(node.get("title"))),
        root: json_topic(root, 1)?,
        relationships: relationships
            .iter()
            .map(|relationship| line_of(&json_text(relationship.get("title"))))
            .filter(|title| !title.is_empty())
            .collect(),
    })
}

fn list(node: Option<&JsonNode>) -> &[JsonNode] {
    node.and_then(JsonNode::list).unwrap_or_default()
}

fn json_topic(node: &JsonNode, depth: usize) -> Result<MindTopic, XmindError> {
    if depth > MAX_DEPTH {
        return Err(BROKEN);
    }
    let note = node.get("notes").and_then(|notes| notes.get("plain"));
    let markers = list(node.get("markers")).iter();
    let mut topic = MindTopic {
        title: line_of(&json_text(node.get("title"))),
        note: json_text(note.and_then(|note| note.get("content"))),
        labels: list(node.get("labels"))
            .iter()
            .map(|label| line_of(&json_text(Some(label))))
            .filter(|label| !label.is_empty())
            .collect(),
        markers: markers
            .map(|marker| json_text(marker.get("markerId")))
            .filter(|marker| !marker.is_empty())
            .collect(),
        address: json_text(node.get("href")),
        below: Vec::new(),
    };
    // Those that float beside the tree, summaries and callouts are topics, too.
    for kind in ["attached", "detached", "summary", "callout"] {
        let children = node.get("children").and_then(|children| children.get(kind));
        for child in list(children) {
            topic.below.push(json_topic(child, depth + 1)?);
        }
    }
    Ok(topic)
}

/// Whether an element has a name, in whichever namespace.
fn has_name(node: Node, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}

/// The elements at the end of a path of names.
fn elements<'a, 'i>(node: Node<'a, 'i>, path: &[&str]) -> Vec<Node<'a, 'i>> {
    let mut found = vec![node];
    for name in path {
        let children = found.iter().flat_map(Node::children);
        found = children.filter(|node| has_name(*node, name)).collect();
    }
    found
}

fn xml_texts(node: Node, path: &[&str]) -> Vec<String> {
    let texts = elements(node, path).into_iter();
    texts
        .map(|node| node.text().unwrap_or_default().trim().to_owned())
        .filter(|text| !text.is_empty())
        .collect()
}

fn xml_sheet(node: Node) -> Result<XmindSheet, XmindError> {
    let root = elements(node, &["topic"]).into_iter().next();
    let name = xml_texts(node, &["title"]).join(" ");
    let relationships = xml_texts(node, &["relationships", "relationship", "title"]);
    Ok(XmindSheet {
        name: line_of(&name),
        root: xml_topic(root.ok_or(BROKEN)?, 1)?,
        relationships: relationships.iter().map(|title| line_of(title)).collect(),
    })
}

fn xml_topic(node: Node, depth: usize) -> Result<MindTopic, XmindError> {
    if depth > MAX_DEPTH {
        return Err(BROKEN);
    }
    let attribute = |node: Node, name: &str| {
        let mut attributes = node.attributes();
        let found = attributes.find(|attribute| attribute.name() == name);
        found.map(|attribute| attribute.value().to_owned())
    };
    let markers = elements(node, &["marker-refs", "marker-ref"]);
    let below = elements(node, &["children", "topics", "topic"]);
    let labels = xml_texts(node, &["labels", "label"]);
    Ok(MindTopic {
        title: line_of(&xml_texts(node, &["title"]).join(" ")),
        note: xml_texts(node, &["notes", "plain"]).join("\n"),
        labels: labels.iter().map(|label| line_of(label)).collect(),
        markers: markers
            .into_iter()
            .filter_map(|marker| attribute(marker, "marker-id"))
            .collect(),
        address: attribute(node, "href").unwrap_or_default(),
        below: below
            .into_iter()
            .map(|topic| xml_topic(topic, depth + 1))
            .collect::<Result<_, _>>()?,
    })
}
