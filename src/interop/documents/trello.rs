//! Boards of Trello as JSON. What lists are, only their names tell: statuses, releases, or columns of a map.

use super::rows::{DocumentRows, start_of};
use crate::interop::json::JsonNode;
use crate::interop::words::{header_meaning, is_phase, status_of};
use crate::map::Decimal;
use std::collections::{HashMap, HashSet};

/// Whether this is a board.
pub(super) fn is_board(node: &JsonNode) -> bool {
    ["lists", "cards"]
        .iter()
        .all(|key| node.get(key).is_some_and(|node| node.list().is_some()))
}

/// Reads a board. Cards are ordered by their position, not as the file has them.
pub(super) fn read(board: &JsonNode, rows: &mut DocumentRows) {
    let list = |key: &str| board.get(key).and_then(JsonNode::list).unwrap_or_default();
    let mut lists: Vec<&JsonNode> = list("lists").iter().collect();
    lists.sort_by_key(|list| position(list));
    let column = list_column(&lists);
    let labels = names_by_id(list("labels"));
    let members = names_by_id(list("members"));
    let mut checklists: Vec<&JsonNode> = list("checklists").iter().collect();
    checklists.sort_by_key(|list| position(list));
    let mut cards: Vec<&JsonNode> = list("cards").iter().collect();
    let place = |card: &JsonNode| {
        let id = text(card, "idList");
        lists.iter().position(|list| text(list, "id") == id)
    };
    cards.sort_by_key(|card| (place(card), position(card)));
    let mut project = board.get("name");
    for card in cards {
        let list = place(card).map(|at| lists[at]);
        rows.value("Title", card.get("name"));
        rows.value("Description", card.get("desc"));
        rows.value("URL", card.get("shortUrl").or_else(|| card.get("url")));
        rows.value("ID", card.get("id"));
        if let Some(name) = project.take() {
            rows.value("Project", Some(name));
        }
        let name = list.and_then(|list| list.get("name"));
        let is_status = name
            .and_then(JsonNode::scalar)
            .is_some_and(|name| status_of(name).is_some());
        // Where lists are tasks, one for what is done is none.
        match column == "List" && is_status {
            true => rows.value("Status", name),
            false => rows.value(column, name),
        }
        let has_status = column == "Status" || column == "List" && is_status;
        if is_true(card, "dueComplete") && !has_status {
            rows.cell("Status", "Done", card.span);
        }
        for id in card
            .get("idLabels")
            .and_then(JsonNode::list)
            .unwrap_or_default()
        {
            let name = id.scalar().and_then(|id| labels.get(id));
            if let Some(name) = name {
                rows.cell("Labels", *name, id.span);
            }
        }
        for id in card
            .get("idMembers")
            .and_then(JsonNode::list)
            .unwrap_or_default()
        {
            if let Some(name) = id.scalar().and_then(|id| members.get(id)) {
                rows.cell("Assignee", *name, id.span);
            }
        }
        rows.value("Due date", card.get("due"));
        let is_archived =
            is_true(card, "closed") || list.is_some_and(|list| is_true(list, "closed"));
        if is_archived {
            rows.cell("Archived", "true", card.span);
        }
        let own: Vec<&&JsonNode> = checklists
            .iter()
            .filter(|list| text(list, "idCard") == text(card, "id"))
            .collect();
        for checklist in own.iter().filter(|list| is_acceptance(list)) {
            for item in items(checklist) {
                rows.value("Acceptance criteria", item.get("name"));
            }
        }
        rows.end_row(card.span);
        for checklist in own.iter().filter(|list| !is_acceptance(list)) {
            for item in items(checklist) {
                rows.cell("Type", "Sub-task", start_of(item.span));
                rows.value("Title", item.get("name"));
                rows.value("Parent", card.get("id"));
                if text(item, "state") == Some("complete") {
                    rows.value("Status", item.get("state"));
                }
                if is_archived {
                    rows.cell("Archived", "true", card.span);
                }
                rows.end_row(item.span);
            }
        }
        rows.beside_data(card, &CARD);
    }
    for checklist in list("checklists") {
        rows.beside_data(checklist, &["id", "idCard", "pos", "checkItems"]);
        for item in items(checklist) {
            rows.beside_data(item, &["name", "state", "pos"]);
        }
    }
    for (key, used) in [
        ("lists", &LIST[..]),
        ("labels", &NAMED),
        ("members", &NAMED),
    ] {
        list(key)
            .iter()
            .for_each(|node| rows.beside_data(node, used));
    }
    let read = ["name", "lists", "cards", "labels", "members", "checklists"];
    rows.beside_data(board, &read);
}

/// What is used of a card.
const CARD: [&str; 11] = [
    "name",
    "desc",
    "shortUrl",
    "id",
    "idList",
    "idLabels",
    "idMembers",
    "due",
    "dueComplete",
    "closed",
    "pos",
];

/// What is used of a list.
const LIST: [&str; 4] = ["id", "name", "closed", "pos"];

/// What is used of a label or a member.
const NAMED: [&str; 2] = ["id", "name"];

/// What the lists of a board are: statuses if the words for statuses are known, releases if most names sound like
/// them, else the tasks of a map.
fn list_column(lists: &[&JsonNode]) -> &'static str {
    let open = lists.iter().filter(|list| !is_true(list, "closed"));
    let names: Vec<&str> = open.filter_map(|list| text(list, "name")).collect();
    let count = |is: &dyn Fn(&str) -> bool| names.iter().filter(|name| is(name)).count();
    let is_status = |name: &str| status_of(name).is_some();
    // Lists of two different states make a workflow, whatever its other steps are called.
    let states = names.iter().filter_map(|name| status_of(name));
    let states: HashSet<&str> = states.collect();
    let known = count(&is_status);
    if known * 2 > names.len() || states.len() > 1 && known * 3 >= names.len() {
        "Status"
    } else if count(&is_phase) * 2 > names.len() {
        "Release"
    } else {
        "List"
    }
}

/// Whether a check list holds acceptance criteria.
fn is_acceptance(checklist: &JsonNode) -> bool {
    let meaning = text(checklist, "name").and_then(header_meaning);
    meaning.is_some_and(|meaning| meaning.role == "acceptance")
}

/// The items of a check list, in their order.
fn items(checklist: &JsonNode) -> Vec<&JsonNode> {
    let items = checklist.get("checkItems").and_then(JsonNode::list);
    let mut items: Vec<&JsonNode> = items.unwrap_or_default().iter().collect();
    items.sort_by_key(|item| position(item));
    items
}

fn text<'n>(node: &'n JsonNode, key: &str) -> Option<&'n str> {
    node.get(key).and_then(JsonNode::scalar)
}

fn is_true(node: &JsonNode, key: &str) -> bool {
    text(node, key) == Some("true")
}

/// The position that a list or card is at, a decimal number.
fn position(node: &JsonNode) -> Option<Decimal> {
    let number = text(node, "pos")?;
    Decimal::from_str_exact(number)
        .or_else(|_| Decimal::from_scientific(number))
        .ok()
}

/// The names of labels or members by their ids. Labels may have a color only.
fn names_by_id(nodes: &[JsonNode]) -> HashMap<&str, &str> {
    let named = nodes.iter().filter_map(|node| {
        let names = ["name", "fullName", "color"];
        let name = names
            .iter()
            .find_map(|key| text(node, key).filter(|name| !name.is_empty()))?;
        Some((text(node, "id")?, name))
    });
    named.collect()
}
