//! Symbols: the items of a document as a tree, and those of all maps by name.

use super::AnswerResult;
use super::placed::Placed;
use super::protocol::{Positions, RequestParams, object};
use super::workspace::{DocumentView, EditorWorkspace};
use crate::format::{Limits, PlacedItem};
use crate::text::{Source, Span};
use serde_json::{Value, json};

/// The most symbols of a workspace that an answer has.
const MAX_SYMBOLS: usize = 1_000;

/// The items of a document.
pub(crate) fn document_symbols(view: &DocumentView, _params: RequestParams) -> AnswerResult {
    let places = Placed::new(view);
    let Some(root) = places.root() else {
        return Ok(Value::from(Vec::<Value>::new()));
    };
    if view.client().nests_symbols {
        return Ok(nested(root, &places, view.positions));
    }
    let mut symbols = Vec::new();
    let range = |span| Some(view.positions.range(places.span(span)?));
    add_flat(root, "", view.uri, &range, &mut symbols);
    Ok(Value::from(symbols))
}

/// The text that stands for an item, and its place.
fn name_of(item: &PlacedItem) -> Option<(&str, Span)> {
    let name = item.field("name").and_then(|field| field.values.first());
    let name = name.or(item.name.as_ref())?;
    (!name.text.trim().is_empty()).then_some((name.text.as_str(), name.span))
}

/// What is shown behind the name: the id of a persona or a release, the release of a story.
fn detail_of(item: &PlacedItem) -> Option<&str> {
    match item.spec.name {
        "story" => {
            let release = item.field("release")?.values.first()?;
            Some(&release.text)
        }
        "persona" | "release" if item.field("name").is_some() => {
            item.name.as_ref().map(|name| name.text.as_str())
        }
        _ => None,
    }
}

/// The number that the protocol has for the kind of symbol that an item is most like.
fn kind_of(item: &PlacedItem) -> u8 {
    match item.spec.name {
        // Module, class, method, field.
        "map" => 2,
        "activity" => 5,
        "task" => 6,
        "story" => 8,
        // Constant, event.
        "persona" => 14,
        _ => 24,
    }
}

/// Whether an item is a symbol: a note or a link isn't.
fn is_symbol(item: &PlacedItem) -> bool {
    let kinds = ["persona", "release", "activity", "task", "story"];
    kinds.contains(&item.spec.name)
}

/// The symbols in an item.
fn nested(item: &PlacedItem, places: &Placed, positions: Positions) -> Value {
    let symbols = item
        .items()
        .filter(|item| is_symbol(item))
        .filter_map(|item| {
            let (name, span) = name_of(item)?;
            let whole = places.item_span(item)?;
            let span = within(places.span(span).unwrap_or(whole), whole);
            let mut symbol = object([
                ("name", name.into()),
                ("kind", kind_of(item).into()),
                ("range", positions.range(whole)),
                ("selectionRange", positions.range(span)),
            ]);
            if let Some(detail) = detail_of(item) {
                symbol["detail"] = json!(detail);
            }
            let children = nested(item, places, positions);
            if children
                .as_array()
                .is_some_and(|children| !children.is_empty())
            {
                symbol["children"] = children;
            }
            Some(symbol)
        });
    symbols.collect()
}

/// The part of a span that is in another one, as the protocol demands; an alias can be elsewhere.
fn within(span: Span, outer: Span) -> Span {
    let start = span.start.clamp(outer.start, outer.end);
    let end = span.end.clamp(start, outer.end);
    Span { start, end }
}

/// The symbols in an item as a list.
fn add_flat(
    item: &PlacedItem,
    container: &str,
    uri: &str,
    range: &impl Fn(Span) -> Option<Value>,
    symbols: &mut Vec<Value>,
) {
    for item in item.items().filter(|item| is_symbol(item)) {
        let Some((name, span)) = name_of(item) else {
            continue;
        };
        if let Some(range) = range(span) {
            symbols.push(json!({
                "name": name,
                "kind": kind_of(item),
                "containerName": container,
                "location": {"uri": uri, "range": range},
            }));
        }
        add_flat(item, name, uri, range, symbols);
    }
}

/// The items of all maps whose names have the letters of a query in their order.
pub(crate) fn workspace_symbols(
    workspace: &EditorWorkspace,
    params: RequestParams,
) -> AnswerResult {
    let query = params.text("/query")?.to_lowercase();
    let columns = workspace.client.columns;
    let mut symbols = Vec::new();
    let mut add = |uri: &str, source: &Source, root: &PlacedItem| {
        let positions = Positions { source, columns };
        let title = root.name.as_ref().map_or("", |title| title.text.as_str());
        let mut all = Vec::new();
        let range = |span| Some(positions.range(span));
        add_flat(root, title, uri, &range, &mut all);
        all.retain(|symbol| has_letters(symbol["name"].as_str().unwrap_or_default(), &query));
        symbols.extend(all);
    };
    for (uri, document) in workspace.open_maps() {
        let current = document.current_map();
        if let Some((map, root)) = current.and_then(|map| Some((map, map.places()?))) {
            add(uri, map.source(), root);
        }
    }
    for (uri, source) in workspace.closed_maps() {
        if let Some(root) = PlacedItem::map(source.text(), &Limits::default()) {
            add(uri, source, &root);
        }
    }
    symbols.truncate(MAX_SYMBOLS);
    Ok(Value::from(symbols))
}

/// Whether a name has all letters of a query in their order, ignoring case.
fn has_letters(name: &str, query: &str) -> bool {
    let name = name.to_lowercase();
    let mut letters = name.chars();
    let mut wanted = query.chars().filter(|c| !c.is_whitespace());
    wanted.all(|wanted| letters.any(|letter| letter == wanted))
}
