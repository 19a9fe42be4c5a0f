//! Where items are named: definition, references and highlights.

use super::AnswerResult;
use super::document::OpenMap;
use super::protocol::RequestParams;
use super::workspace::DocumentView;
use crate::format::{PlacedItem, PlacedText};
use crate::gaps::RuleItem;
use crate::text::Span;
use serde_json::{Value, json};

/// A place in a map's text that names an item.
#[derive(Clone, Debug)]
pub(crate) struct Occurrence {
    pub(crate) item: RuleItem,
    pub(crate) text: PlacedText,
    pub(crate) role: OccurrenceRole,
}

/// What a place that names an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OccurrenceRole {
    /// The title or name of the item itself.
    Name,
    /// The id that the item declares.
    Id,
    /// The mention of a field of another item.
    Reference,
}

/// All places that name items, in the order of the text.
pub(crate) fn occurrences(map: &OpenMap) -> Vec<Occurrence> {
    let mut found = Vec::new();
    let Some(places) = map.places() else {
        return found;
    };
    places.visit(&mut |placed| {
        if let Some(item) = map.item(placed) {
            declarations(placed, item, &mut found);
        }
        for field in &placed.fields {
            let references = field.values.iter().filter_map(|text| {
                let item = map.names().resolve(field.kind(), &text.text)?;
                Some(Occurrence {
                    item,
                    text: text.clone(),
                    role: OccurrenceRole::Reference,
                })
            });
            found.extend(references);
        }
    });
    found.sort_by_key(|found| found.text.span);
    found
}

/// The name of an item, and the id that it declares.
fn declarations(placed: &PlacedItem, item: RuleItem, found: &mut Vec<Occurrence>) {
    let value = |key| placed.field(key).and_then(|field| field.values.first());
    let mut push = |text: Option<&PlacedText>, role| {
        found.extend(text.map(|text| Occurrence {
            item,
            text: text.clone(),
            role,
        }));
    };
    match item {
        RuleItem::Map => push(placed.name.as_ref(), OccurrenceRole::Name),
        RuleItem::Persona(_) | RuleItem::Release(_) => {
            let name = value("name");
            let role = match name {
                Some(_) => OccurrenceRole::Id,
                // A text alone is both.
                None => OccurrenceRole::Name,
            };
            push(placed.name.as_ref(), role);
            push(name, OccurrenceRole::Name);
        }
        _ => {
            push(placed.name.as_ref(), OccurrenceRole::Name);
            push(value("id"), OccurrenceRole::Id);
        }
    }
}

impl DocumentView<'_> {
    /// The place at the position of a request that names an item.
    pub(crate) fn occurrence_at(
        &self,
        params: RequestParams,
    ) -> Result<Option<Occurrence>, super::RequestError> {
        let (Some(map), Some(offset)) = (self.map(), self.place_in_map(params)?) else {
            return Ok(None);
        };
        let contains = |span: Span| span.start as usize <= offset && offset <= span.end as usize;
        let found = occurrences(map).into_iter();
        Ok({ found }.find(|found| contains(found.text.span)))
    }

    fn all_of(&self, item: RuleItem) -> Vec<Occurrence> {
        let mut all = self.map().map(occurrences).unwrap_or_default();
        all.retain(|found| found.item == item);
        all
    }
}

/// Where the item at a position is defined.
pub(crate) fn definition(view: &DocumentView, params: RequestParams) -> AnswerResult {
    let Some(found) = view.occurrence_at(params)? else {
        return Ok(Value::Null);
    };
    let all = view.all_of(found.item);
    let named = all.iter().find(|found| found.role == OccurrenceRole::Id);
    let named = named.filter(|_| !matches!(found.item, RuleItem::Story(_)));
    let name = all.iter().find(|found| found.role == OccurrenceRole::Name);
    let range = named
        .or(name)
        .and_then(|found| view.range_now(found.text.span));
    Ok(range.map_or(
        Value::Null,
        |range| json!({"uri": view.uri, "range": range}),
    ))
}

/// All places that name the item at a position.
pub(crate) fn references(view: &DocumentView, params: RequestParams) -> AnswerResult {
    let Some(found) = view.occurrence_at(params)? else {
        return Ok(Value::Null);
    };
    let with_declaration = params.0.pointer("/context/includeDeclaration");
    let with_declaration = with_declaration.and_then(Value::as_bool) != Some(false);
    let all = view.all_of(found.item).into_iter();
    let shown = all.filter(|found| with_declaration || found.role == OccurrenceRole::Reference);
    let places = shown.filter_map(|found| {
        let range = view.range_now(found.text.span)?;
        Some(json!({"uri": view.uri, "range": range}))
    });
    Ok(places.collect())
}

/// The same, to be marked in the text.
pub(crate) fn highlight(view: &DocumentView, params: RequestParams) -> AnswerResult {
    let Some(found) = view.occurrence_at(params)? else {
        return Ok(Value::Null);
    };
    let places = view.all_of(found.item).into_iter().filter_map(|found| {
        let kind = match found.role {
            OccurrenceRole::Reference => 2,
            OccurrenceRole::Name | OccurrenceRole::Id => 3,
        };
        let range = view.range_now(found.text.span)?;
        Some(json!({"range": range, "kind": kind}))
    });
    Ok(places.collect())
}
