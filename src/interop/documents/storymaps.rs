//! Maps of storymaps.io: JSON in two shapes, and the same as YAML.

use super::rows::{DocumentRows, start_of};
use crate::interop::json::{JsonNode, JsonValue};
use crate::interop::values::one_line;
use std::collections::{HashMap, HashSet};

/// Keys of a card in the present shape and in the first one.
const NAME: [&str; 2] = ["name", "n"];
const STATUS: [&str; 2] = ["status", "st"];
const POINTS: [&str; 2] = ["points", "sp"];
const TAGS: [&str; 2] = ["tags", "tg"];
const URL: [&str; 2] = ["url", "u"];
const COLOR: [&str; 2] = ["color", "c"];
const HIDDEN: [&str; 2] = ["hidden", "h"];

/// Whether this is a map of storymaps.io.
pub(super) fn is_map(node: &JsonNode) -> bool {
    let is_list = |key: &str| node.get(key).is_some_and(|node| node.list().is_some());
    let app = node.get("app").and_then(JsonNode::scalar);
    let has_rows = is_list("steps") && is_list("slices") || is_list("a") && is_list("s");
    let is_named = app == Some("storymap") || node.get("name").is_some() && is_list("steps");
    is_named && has_rows
}

/// Reads a map.
pub(super) fn read(map: &JsonNode, rows: &mut DocumentRows) {
    let mut reader = StoryMapsReader {
        map,
        colors: HashMap::new(),
        rows,
    };
    reader.legend();
    reader.title();
    reader.slices();
    reader.columns();
    let read = [
        "name",
        "notes",
        "app",
        "users",
        "activities",
        "steps",
        "slices",
        "a",
        "s",
        "partialMaps",
        "partials",
    ];
    reader.rows.beside_data(map, &read);
}

struct StoryMapsReader<'m, 'r, 't> {
    map: &'m JsonNode,
    /// What colors mean, by the legend.
    colors: HashMap<&'m str, &'m JsonNode>,
    rows: &'r mut DocumentRows<'t>,
}

/// A value under one of several keys.
fn field<'n>(node: &'n JsonNode, keys: [&str; 2]) -> Option<&'n JsonNode> {
    keys.iter().find_map(|key| node.get(key))
}

fn list<'n>(node: &'n JsonNode, keys: [&str; 2]) -> &'n [JsonNode] {
    field(node, keys)
        .and_then(JsonNode::list)
        .unwrap_or_default()
}

fn is_true(node: Option<&JsonNode>) -> bool {
    node.and_then(JsonNode::scalar) == Some("true")
}

impl<'m> StoryMapsReader<'m, '_, '_> {
    fn legend(&mut self) {
        for entry in list(self.map, ["legend", "legend"]) {
            let color = entry.get("color").and_then(JsonNode::scalar);
            if let (Some(color), Some(label)) = (color, entry.get("label")) {
                self.colors.insert(color, label);
            }
        }
    }

    /// The map itself: its name, and the notes beside it.
    fn title(&mut self) {
        let Some(name) = self.map.get("name").filter(|name| is_filled(name)) else {
            return;
        };
        self.rows.cell("Type", "Map", start_of(name.span));
        self.rows.value("Title 1", Some(name));
        self.rows.value("Description", self.map.get("notes"));
        self.rows.end_row(name.span);
    }

    /// The slices are the releases, from the top.
    fn slices(&mut self) {
        for slice in list(self.map, ["slices", "s"]) {
            let Some(name) = field(slice, NAME).filter(|name| is_filled(name)) else {
                continue;
            };
            self.rows.cell("Type", "Release", start_of(slice.span));
            self.rows.value("Title 1", Some(name));
            let is_closed = slice.get("closedReason").is_some() || is_true(slice.get("collapsed"));
            if is_closed {
                self.rows.cell("Status", "Done", slice.span);
            }
            self.rows.value("Description", slice.get("closedReason"));
            self.rows.end_row(name.span);
        }
    }

    /// The columns from left to right, each with its activity, if one begins there, and its stories.
    fn columns(&mut self) {
        let mut people: Vec<&JsonNode> = Vec::new();
        let mut seen: HashSet<&str> = HashSet::new();
        let mut has_activity = false;
        // After a spacer, another walk begins: a part that is shown again there belongs to the activity of the next column.
        let mut is_apart = false;
        let mut held: Vec<(&str, &JsonNode)> = Vec::new();
        for (at, step) in list(self.map, ["steps", "a"]).iter().enumerate() {
            let partial = step.get("partialMapId").or_else(|| step.get("partial"));
            let partial = partial.and_then(JsonNode::scalar);
            if let Some(id) = partial.filter(|id| is_apart && seen.contains(id)) {
                held.push((id, step));
                continue;
            }
            has_activity |= self.heads(self.map, at, step, &mut people);
            for (id, step) in held.drain(..) {
                self.same_as(id, step);
            }
            is_apart = is_spacer(step);
            match partial {
                Some(id) if seen.insert(id) => {
                    has_activity |= self.partial(id, people.clone(), has_activity);
                }
                Some(id) => self.same_as(id, step),
                None => self.step(at, step, &people, has_activity),
            }
        }
        for (id, step) in held {
            self.same_as(id, step);
        }
    }

    /// What is above a column of the map or of a part: the `people` change where others stand there. Returns whether an
    /// activity begins.
    fn heads(
        &mut self,
        part: &'m JsonNode,
        at: usize,
        step: &JsonNode,
        people: &mut Vec<&'m JsonNode>,
    ) -> bool {
        let users = above(part, "users", at, step);
        if !users.is_empty() {
            *people = users;
        }
        let cards = above(part, "activities", at, step);
        self.activity(&cards, people);
        !cards.is_empty()
    }

    fn activity(&mut self, cards: &[&'m JsonNode], people: &[&JsonNode]) {
        let Some((first, others)) = cards.split_first() else {
            return;
        };
        self.rows.cell("Type", "Activity", start_of(first.span));
        self.rows.value("Title 1", field(first, NAME));
        for user in people {
            self.rows.value("Persona", field(user, NAME));
        }
        let names = others.iter().filter_map(|card| field(card, NAME)?.scalar());
        let body = first.get("body").and_then(JsonNode::scalar);
        let texts: Vec<&str> = body.into_iter().chain(names).collect();
        self.rows
            .cell("Description", texts.join("\n\n"), first.span);
        self.details(first);
        self.rows.end_row(first.span);
    }

    fn step(&mut self, at: usize, step: &'m JsonNode, people: &[&JsonNode], has_activity: bool) {
        let stories = self.stories(at, step);
        if is_spacer(step) && stories.is_empty() {
            self.rows.beside_data(step, &[]);
            return;
        }
        self.task(at, step, people, has_activity);
        for story in stories {
            self.story(&story);
        }
    }

    fn task(&mut self, at: usize, step: &'m JsonNode, people: &[&JsonNode], has_activity: bool) {
        let name = step_name(step).unwrap_or_default();
        self.rows.cell("Type", "Task", start_of(step.span));
        let title = match shown_name(name) {
            "" => format!("Column {}", at + 1),
            name => name.to_owned(),
        };
        self.rows.cell("Title 2", title, step.span);
        if !has_activity {
            for user in people {
                self.rows.value("Persona", field(user, NAME));
            }
        }
        if step.scalar().is_none() {
            self.rows.value("Description", step.get("body"));
            self.details(step);
        }
        self.rows.end_row(step.span);
    }

    /// The stories of a column, slice by slice.
    fn stories(&self, at: usize, step: &JsonNode) -> Vec<SlicedCard<'m>> {
        let mut stories = Vec::new();
        for slice in list(self.map, ["slices", "s"]) {
            let Some(columns) = field(slice, ["stories", "t"]) else {
                continue;
            };
            let cards = match &columns.value {
                JsonValue::List(columns) => columns.get(at),
                _ => step_name(step).and_then(|name| columns.get(name)),
            };
            let cards = cards.and_then(JsonNode::list).unwrap_or_default();
            let slice = field(slice, NAME);
            stories.extend(cards.iter().map(|card| SlicedCard { card, slice }));
        }
        stories
    }

    fn story(&mut self, story: &SlicedCard<'m>) {
        let SlicedCard { card, slice } = *story;
        self.rows.cell("Type", "Story", start_of(card.span));
        match card.scalar() {
            Some(name) => self.rows.cell("Title 3", name, card.span),
            None => self.rows.value("Title 3", field(card, NAME)),
        }
        // A name may have line breaks, and has none as the title of its row.
        if let Some(slice) = slice {
            let name = one_line(slice.scalar().unwrap_or_default());
            self.rows.cell("Release", name, slice.span);
        }
        self.rows.value("Description", card.get("body"));
        self.details(card);
        self.rows.end_row(card.span);
    }

    /// What cards of all kinds have.
    fn details(&mut self, card: &'m JsonNode) {
        self.rows.value("Status", field(card, STATUS));
        self.rows.value("Points", field(card, POINTS));
        self.rows.values("Tags", field(card, TAGS));
        let color = field(card, COLOR);
        let meaning = color
            .and_then(JsonNode::scalar)
            .and_then(|color| self.colors.get(color));
        match meaning.copied() {
            Some(label) => {
                let span = color.map_or(label.span, |color| color.span);
                self.rows
                    .cell("Tags", label.scalar().unwrap_or_default(), span);
            }
            None => self.rows.value("Color", color),
        }
        self.rows.value("URL", field(card, URL));
        let known = [
            "name", "n", "status", "st", "points", "sp", "tags", "tg", "url", "u", "color", "c",
            "body", "step",
        ];
        self.rows.other_values(card, &known, "");
    }

    /// The columns of a part that several maps share. `people` are those above it. Returns whether an activity begins in it.
    fn partial(&mut self, id: &str, mut people: Vec<&'m JsonNode>, has_activity: bool) -> bool {
        let Some(part) = self.part(id) else {
            return false;
        };
        let mut has_own = false;
        for (at, step) in list(part, ["steps", "steps"]).iter().enumerate() {
            has_own |= self.heads(part, at, step, &mut people);
            self.task(at, step, &people, has_activity || has_own);
            let name = step_name(step).unwrap_or_default();
            for story in self.partial_stories(part, at, name) {
                self.story(&story);
            }
        }
        has_own
    }

    /// The part with this id: in a list in JSON, by its name in YAML.
    fn part(&self, id: &str) -> Option<&'m JsonNode> {
        let parts = self.map.get("partialMaps").and_then(JsonNode::list);
        let is_it = |part: &&JsonNode| part.get("id").and_then(JsonNode::scalar) == Some(id);
        let by_id = parts.unwrap_or_default().iter().find(is_it);
        by_id.or_else(|| self.map.get("partials")?.get(id))
    }

    /// The stories of a column of a part: by slice and column in JSON; by name in YAML, for all slices or by slice.
    fn partial_stories(&self, part: &'m JsonNode, at: usize, name: &str) -> Vec<SlicedCard<'m>> {
        let slices = list(self.map, ["slices", "s"]);
        let mut stories = Vec::new();
        for (row, slice) in slices.iter().enumerate() {
            let slice_name = field(slice, NAME);
            let by_position = part.get("stories").and_then(JsonNode::list);
            let by_name = || {
                let all = part.get("stories").filter(|_| row == 0);
                let slice = slice_name.and_then(JsonNode::scalar)?;
                all.or_else(|| part.get("slices")?.get(slice))?.get(name)
            };
            let cards = by_position
                .and_then(|slices| slices.get(row)?.list()?.get(at))
                .or_else(by_name);
            for card in cards.and_then(JsonNode::list).unwrap_or_default() {
                stories.push(SlicedCard {
                    card,
                    slice: slice_name,
                });
            }
        }
        stories
    }

    /// A column that shows a part which is on the map already.
    fn same_as(&mut self, id: &str, step: &JsonNode) {
        let part = self.part(id);
        let name = part
            .and_then(|part| field(part, NAME)?.scalar())
            .unwrap_or(id);
        self.rows.cell("Type", "Task", start_of(step.span));
        self.rows
            .cell("Title 2", format!("{name} (again)"), step.span);
        self.rows.end_row(step.span);
    }
}

/// A card and the name of its slice.
#[derive(Clone, Copy)]
struct SlicedCard<'m> {
    card: &'m JsonNode,
    slice: Option<&'m JsonNode>,
}

/// The cards above a column of the map or of a part: by position in JSON, by the name of the step in YAML.
fn above<'m>(part: &'m JsonNode, key: &str, at: usize, step: &JsonNode) -> Vec<&'m JsonNode> {
    let cards = part.get(key).and_then(JsonNode::list).unwrap_or_default();
    if cards.iter().any(|card| card.list().is_some()) {
        let here = cards.get(at).and_then(JsonNode::list).unwrap_or_default();
        return here.iter().filter(|card| is_card(card)).collect();
    }
    let Some(name) = step_name(step) else {
        return Vec::new();
    };
    let is_here = |card: &&JsonNode| card.get("step").and_then(JsonNode::scalar) == Some(name);
    cards.iter().filter(is_here).collect()
}

fn is_filled(node: &JsonNode) -> bool {
    node.scalar().is_some_and(|text| !text.trim().is_empty())
}

/// Whether a card has a name. Empty cards hold the place of activities that have none yet.
fn is_card(card: &JsonNode) -> bool {
    field(card, NAME).is_some_and(is_filled)
}

/// Whether a column only keeps others apart.
fn is_spacer(step: &JsonNode) -> bool {
    is_true(field(step, HIDDEN)) || step.scalar() == Some("spacer")
}

fn step_name(step: &JsonNode) -> Option<&str> {
    step.scalar().or_else(|| field(step, NAME)?.scalar())
}

/// The name of a step without what tells steps of the same name apart in YAML: `Pay: Confirm`, `Pay:[1] Confirm`,
/// `Confirm[1]`.
fn shown_name(name: &str) -> &str {
    if let Some((_, rest)) = name.split_once(":[")
        && let Some((number, shown)) = rest.split_once("] ")
        && number.bytes().all(|byte| byte.is_ascii_digit())
    {
        return shown.trim();
    }
    if let Some((shown, number)) = name.rsplit_once('[')
        && number
            .strip_suffix(']')
            .is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
    {
        return shown.trim();
    }
    name.trim()
}
