//! Renaming: a title or a name, whose references follow; or the id of a persona or a release.

use super::AnswerResult;
use super::protocol::{RequestError, RequestParams};
use super::references::{Occurrence, OccurrenceRole};
use super::workspace::DocumentView;
use crate::gaps::RuleItem;
use crate::map::{Change, ExpectedText, IdsAfterRename, ItemOrMap, StoryMap, reference_key};
use serde_json::{Value, json};

/// Whether and what can be renamed at a position.
pub(crate) fn prepare(view: &DocumentView, params: RequestParams) -> AnswerResult {
    let Some(found) = view.occurrence_at(params)? else {
        return Ok(Value::Null);
    };
    let map = &view.changeable_map()?.analyzed.map;
    let range = view.positions.range(found.text.span);
    Ok(json!({"range": range, "placeholder": renamed_text(map, &found)}))
}

/// The edits that rename what is at a position.
pub(crate) fn rename(view: &DocumentView, params: RequestParams) -> AnswerResult {
    let new = params.text("/newName")?.trim();
    let Some(found) = view.occurrence_at(params)? else {
        return Err(RequestError::failed("nothing here has a name"));
    };
    let map = &view.changeable_map()?.analyzed.map;
    let change = change_for(map, &found, new);
    let edits = view.edits_of(&[change])?;
    Ok(view.workspace_edit(&edits))
}

/// Whether a place has the id of its item, and not its name.
fn is_id(map: &StoryMap, found: &Occurrence) -> bool {
    let id = match found.item {
        RuleItem::Persona(persona) => &map[persona].id,
        RuleItem::Release(release) => &map[release].id,
        _ => return found.role == OccurrenceRole::Id,
    };
    found.role == OccurrenceRole::Id
        || found.role == OccurrenceRole::Reference
            && reference_key(&found.text.text) == reference_key(id)
            && reference_key(id) != reference_key(found.item.name(map))
}

/// The text that is replaced: what stands there, or the title that an id was made from.
fn renamed_text<'m>(map: &'m StoryMap, found: &'m Occurrence) -> &'m str {
    if is_id(map, found) {
        &found.text.text
    } else {
        found.item.name(map)
    }
}

fn change_for(map: &StoryMap, found: &Occurrence, new: &str) -> Change {
    match found.item.address(map) {
        None => Change::Set {
            item: ItemOrMap::Map,
            field: "title".to_owned(),
            was: ExpectedText::Anything,
            to: Some(new.to_owned()),
        },
        Some(item) if is_id(map, found) => Change::Set {
            item: ItemOrMap::Item(item),
            field: "id".to_owned(),
            was: ExpectedText::Anything,
            to: Some(new.to_owned()),
        },
        Some(item) => Change::Rename {
            item,
            was: None,
            to: new.to_owned(),
            ids: IdsAfterRename::Follow,
        },
    }
}
