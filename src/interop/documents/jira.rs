//! JSON of Jira's REST API: a search of the cloud or of a server. Its items get the columns that the CSV has.

use super::rows::DocumentRows;
use crate::interop::json::{JsonEntry, JsonNode, JsonValue};

/// Whether these are pages of a search, or a list of issues.
pub(super) fn is_search(nodes: &[JsonNode]) -> bool {
    issues(nodes).first().is_some_and(|issue| {
        let fields = issue.get("fields").map(|fields| &fields.value);
        matches!(fields, Some(JsonValue::Object(_)))
    })
}

fn issues(nodes: &[JsonNode]) -> Vec<&JsonNode> {
    let lists = nodes.iter().filter_map(|node| {
        let list = node.get("issues").unwrap_or(node);
        list.list()
    });
    lists.flatten().collect()
}

/// Reads all issues; returns how many there are in Jira, if a page says so.
pub(super) fn read(nodes: &[JsonNode], rows: &mut DocumentRows) -> Option<usize> {
    let names = nodes.iter().find_map(|node| node.get("names"));
    for issue in issues(nodes) {
        rows.value("Issue key", issue.get("key"));
        rows.value("Issue id", issue.get("id"));
        if let Some(fields) = issue.get("fields")
            && let JsonValue::Object(entries) = &fields.value
        {
            entries.iter().for_each(|entry| field(entry, names, rows));
        }
        rows.end_row(issue.span);
    }
    for node in nodes {
        rows.beside_data(node, &["issues", "names", "schema", "expand"]);
    }
    let number = |key: &str| {
        let numbers = nodes
            .iter()
            .filter_map(|node| node.get(key)?.scalar()?.parse::<usize>().ok());
        numbers.max()
    };
    let has_more = nodes
        .last()
        .is_some_and(|node| node.get("isLast").and_then(JsonNode::scalar) == Some("false"));
    number("total").or_else(|| has_more.then(|| issues(nodes).len() + 1))
}

fn text<'n>(node: &'n JsonNode, key: &str) -> Option<&'n JsonNode> {
    node.get(key).filter(|node| node.scalar().is_some())
}

/// One field of an issue.
fn field(entry: &JsonEntry, names: Option<&JsonNode>, rows: &mut DocumentRows) {
    let value = &entry.value;
    let list = value.list().unwrap_or_default();
    match entry.key.as_str() {
        "summary" => rows.value("Summary", Some(value)),
        "issuetype" => issue_type(value, rows),
        "status" => {
            rows.value("Status", text(value, "name"));
            if let Some(category) = value.get("statusCategory") {
                // The key is the same in all languages.
                let word = match text(category, "key").and_then(JsonNode::scalar) {
                    Some("new") => "To Do",
                    Some("indeterminate") => "In Progress",
                    Some("done") => "Done",
                    _ => "",
                };
                rows.cell("Status Category", word, category.span);
            }
        }
        "resolution" => rows.value("Resolution", text(value, "name")),
        "parent" => {
            rows.value("Parent key", text(value, "key"));
            rows.value("Parent", text(value, "id"));
            let summary = value
                .get("fields")
                .and_then(|fields| text(fields, "summary"));
            rows.value("Parent summary", summary);
        }
        "fixVersions" => list
            .iter()
            .for_each(|version| rows.value("Fix versions", text(version, "name"))),
        "components" => list
            .iter()
            .for_each(|part| rows.value("Components", text(part, "name"))),
        "labels" => rows.values("Labels", Some(value)),
        "assignee" => rows.value(
            "Assignee",
            text(value, "displayName").or_else(|| text(value, "name")),
        ),
        "project" => rows.value("Project name", text(value, "name")),
        "description" => {
            let wiki = match value.scalar() {
                Some(text) => text.to_owned(),
                None => document_text(value),
            };
            rows.cell("Description", wiki, value.span);
        }
        "issuelinks" => list.iter().for_each(|link| issue_link(link, rows)),
        // Sub-tasks are issues of their own, which name their parent.
        "subtasks" => {}
        key => {
            let name = names.and_then(|names| text(names, key)?.scalar());
            custom_field(name.unwrap_or(key), value, rows);
        }
    }
}

/// The kind of an issue. In languages that nobody has listed, its level says what it is.
fn issue_type(value: &JsonNode, rows: &mut DocumentRows) {
    rows.value("Issue Type", text(value, "name"));
    let level = text(value, "hierarchyLevel").and_then(JsonNode::scalar);
    let is_part = text(value, "subtask").and_then(JsonNode::scalar) == Some("true");
    let word = match level {
        _ if is_part => "Sub-task",
        Some("0") => return,
        Some("1") => "Epic",
        Some(level) if !level.starts_with('-') => "Initiative",
        _ => return,
    };
    rows.cell("Issue Type", word, value.span);
}

fn issue_link(link: &JsonNode, rows: &mut DocumentRows) {
    let kind = link
        .get("type")
        .and_then(|kind| text(kind, "name")?.scalar())
        .unwrap_or_default();
    for (key, direction) in [("inwardIssue", "Inward"), ("outwardIssue", "Outward")] {
        if let Some(other) = link.get(key) {
            rows.value(
                &format!("{direction} issue link ({kind})"),
                text(other, "key"),
            );
        }
    }
}

/// A field that sites add: a value, an object with a name, or a list of these.
fn custom_field(name: &str, value: &JsonNode, rows: &mut DocumentRows) {
    let column = match name {
        "Sprint" => name.to_owned(),
        _ => format!("Custom field ({name})"),
    };
    match &value.value {
        JsonValue::Null => {}
        JsonValue::Word(_) | JsonValue::Text(_) => rows.value(&column, Some(value)),
        JsonValue::List(values) => values
            .iter()
            .for_each(|value| custom_field(name, value, rows)),
        JsonValue::Object(_) if value.get("content").is_some() => {
            rows.cell(&column, document_text(value), value.span);
        }
        JsonValue::Object(_) => {
            let keys = ["name", "value", "displayName", "key"];
            rows.value(&column, keys.iter().find_map(|key| text(value, key)));
        }
    }
}

/// A document of the cloud's editor as wiki markup, which servers have.
fn document_text(node: &JsonNode) -> String {
    let mut out = String::new();
    blocks(node, "", &mut out);
    out.trim().to_owned()
}

fn kind(node: &JsonNode) -> &str {
    node.get("type")
        .and_then(JsonNode::scalar)
        .unwrap_or_default()
}

fn content(node: &JsonNode) -> &[JsonNode] {
    node.get("content")
        .and_then(JsonNode::list)
        .unwrap_or_default()
}

/// The blocks of a document; `marks` are those of the lists around them.
fn blocks(node: &JsonNode, marks: &str, out: &mut String) {
    for block in content(node) {
        match kind(block) {
            "bulletList" | "taskList" => items(block, &format!("{marks}*"), out),
            "orderedList" => items(block, &format!("{marks}#"), out),
            "heading" => {
                let level = block
                    .get("attrs")
                    .and_then(|attrs| text(attrs, "level")?.scalar());
                out.push_str(&format!("h{}. {}\n\n", level.unwrap_or("3"), inline(block)));
            }
            "codeBlock" => out.push_str(&format!("{{code}}\n{}\n{{code}}\n\n", inline(block))),
            "rule" => out.push_str("----\n\n"),
            "paragraph" => {
                out.push_str(&inline(block));
                out.push_str("\n\n");
            }
            "tableRow" => {
                let cells = content(block).iter().map(document_text);
                out.push_str(&format!("|{}|\n", cells.collect::<Vec<_>>().join("|")));
            }
            "text" => out.push_str(&inline_node(block)),
            _ => blocks(block, marks, out),
        }
    }
}

fn items(list: &JsonNode, marks: &str, out: &mut String) {
    for item in content(list) {
        out.push_str(&format!("{marks} "));
        let mut is_first = true;
        for block in content(item) {
            match kind(block) {
                "bulletList" => items(block, &format!("{marks}*"), out),
                "orderedList" => items(block, &format!("{marks}#"), out),
                "text" => out.push_str(&inline_node(block)),
                _ => {
                    if !is_first {
                        out.truncate(out.trim_end().len());
                        out.push(' ');
                    }
                    out.push_str(&inline(block));
                    out.push('\n');
                }
            }
            is_first = false;
        }
        out.truncate(out.trim_end().len());
        out.push('\n');
    }
    if marks.len() == 1 {
        out.push('\n');
    }
}

fn inline(node: &JsonNode) -> String {
    content(node).iter().map(inline_node).collect()
}

fn inline_node(node: &JsonNode) -> String {
    let attribute = |key: &str| {
        let value = node
            .get("attrs")
            .and_then(|attrs| text(attrs, key)?.scalar());
        value.unwrap_or_default().to_owned()
    };
    match kind(node) {
        "text" => {
            let plain = node
                .get("text")
                .and_then(JsonNode::scalar)
                .unwrap_or_default();
            let marks = node
                .get("marks")
                .and_then(JsonNode::list)
                .unwrap_or_default();
            let mut out = plain.to_owned();
            for mark in marks {
                out = match kind(mark) {
                    "strong" => format!("*{out}*"),
                    "em" => format!("_{out}_"),
                    "code" => format!("{{{{{out}}}}}"),
                    "link" => {
                        let address = mark
                            .get("attrs")
                            .and_then(|attrs| text(attrs, "href")?.scalar());
                        format!("[{out}|{}]", address.unwrap_or_default())
                    }
                    _ => out,
                };
            }
            out
        }
        "hardBreak" => "\n".to_owned(),
        "mention" | "emoji" | "status" => attribute("text"),
        "inlineCard" | "blockCard" => format!("[{}]", attribute("url")),
        _ => inline(node),
    }
}
