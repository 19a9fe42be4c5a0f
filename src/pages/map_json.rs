//! `map.json`: the whole map as data.

use super::view::MapView;
use crate::map::{
    Activity, Decimal, Details, Note, OwnValue, Persona, PersonaIx, Release, ReleaseIx, Story,
    StoryIx, Task, TaskIx,
};
use serde_json::{Map, Value, json};

/// The map as JSON. Texts are as typed, references are ids, and empty fields are left out.
pub fn map_json(view: &MapView) -> Value {
    let map = view.map;
    let mut out = object(json!({
        "format": 1,
        "title": map.title.text,
        "goal": map.goal,
        "lang": map.lang,
        "updated": map.updated.map(|date| date.to_string()),
    }));
    add_details(&mut out, &map.details);
    let statuses = map
        .statuses
        .iter()
        .map(|status| json!({ "id": status.id, "name": view.status_name(status), "means": status.kind.word() }));
    out.insert("statuses".to_owned(), statuses.collect());
    out.insert(
        "personas".to_owned(),
        map.personas.iter().map(persona_json).collect(),
    );
    out.insert(
        "releases".to_owned(),
        map.releases.iter().map(release_json).collect(),
    );
    out.insert(
        "activities".to_owned(),
        map.activities
            .iter()
            .map(|activity| activity_json(view, activity))
            .collect(),
    );
    out.insert(
        "backlog".to_owned(),
        map.backlog
            .iter()
            .map(|story| story_json(view, story))
            .collect(),
    );
    Value::Object(out)
}

fn activity_json(view: &MapView, activity: &Activity) -> Value {
    let mut out = object(json!({
        "id": activity.id,
        "title": activity.title.text,
        "personas": persona_ids(view, &activity.personas),
    }));
    add_details(&mut out, &activity.details);
    let tasks = activity
        .tasks
        .clone()
        .map(TaskIx::new)
        .map(|task| task_json(view, &view.map[task]));
    out.insert("tasks".to_owned(), tasks.collect());
    Value::Object(out)
}

/// A task. The stories right under an activity are in a task without an id and a title, so that scripts
/// find all stories in the same place.
fn task_json(view: &MapView, task: &Task) -> Value {
    let mut out = object(json!({
        "id": task.heading.as_ref().map(|heading| &heading.id),
        "title": task.heading.as_ref().map(|heading| &heading.title.text),
        "personas": persona_ids(view, &task.personas),
    }));
    add_details(&mut out, &task.details);
    let stories = task
        .stories
        .clone()
        .map(StoryIx::new)
        .map(|story| story_json(view, &view.map[story]));
    out.insert("stories".to_owned(), stories.collect());
    Value::Object(out)
}

fn story_json(view: &MapView, story: &Story) -> Value {
    let release = |release: ReleaseIx| view.map[release].id.as_str();
    let mut out = object(json!({
        "id": story.id,
        "title": story.title.text,
        "release": story.release.map(release),
        "personas": persona_ids(view, &story.personas),
        "status": view.map.status(story).id,
        "estimate": story.estimate.as_ref().map(|estimate| exact(estimate.amount)),
        "size": story.estimate.as_ref().and_then(|estimate| estimate.size.as_deref()),
        "why": story.why,
        "acceptance": story.acceptance,
        "needs": story.needs.iter().map(|need| &view.map[need.story].id).collect::<Vec<_>>(),
        "owner": story.owner,
        "tags": story.tags,
    }));
    add_details(&mut out, &story.details);
    Value::Object(out)
}

fn persona_ids<'v>(view: &'v MapView, personas: &[PersonaIx]) -> Vec<&'v str> {
    personas
        .iter()
        .map(|persona| view.map[*persona].id.as_str())
        .collect()
}

fn persona_json(persona: &Persona) -> Value {
    let mut out = object(json!({
        "id": persona.id,
        "name": persona.name.text,
        "goal": persona.goal,
        "color": persona.color,
    }));
    add_details(&mut out, &persona.details);
    Value::Object(out)
}

fn release_json(release: &Release) -> Value {
    let mut out = object(json!({
        "id": release.id,
        "name": release.name.text,
        "outcome": release.outcome,
        "measure": release.measure,
        "date": release.date.map(|date| date.to_string()),
        "status": release.status().word(),
    }));
    add_details(&mut out, &release.details);
    Value::Object(out)
}

fn add_details(out: &mut Map<String, Value>, details: &Details) {
    let notes = |notes: &[Note]| -> Value {
        let note = |note: &Note| match &note.answer {
            Some(answer) => json!({ "text": note.text.text, "answer": answer }),
            None => json!({ "text": note.text.text }),
        };
        notes.iter().map(note).collect()
    };
    let links = details.links.iter().map(|link| match &link.url {
        Some(url) => json!({ "title": link.title, "url": url }),
        None => json!({ "title": link.title }),
    });
    let ignores = details
        .ignores
        .iter()
        .map(|ignore| json!({ "rule": ignore.rule.text, "reason": ignore.reason }));
    out.extend(object(json!({
        "description": details.description,
        "questions": notes(&details.notes.questions),
        "assumptions": notes(&details.notes.assumptions),
        "risks": notes(&details.notes.risks),
        "links": links.collect::<Vec<_>>(),
        "ignore": ignores.collect::<Vec<_>>(),
    })));
    let own_fields = details.own_fields.iter();
    out.extend(own_fields.map(|field| (field.key.clone(), own_value(&field.value))));
}

fn own_value(value: &OwnValue) -> Value {
    match value {
        OwnValue::Text(text) => json!(text),
        OwnValue::List(values) => values.iter().map(own_value).collect(),
        OwnValue::Mapping(entries) => {
            let entries = entries
                .iter()
                .map(|(key, value)| (key.clone(), own_value(value)));
            Value::Object(entries.collect())
        }
    }
}

/// An estimate as a JSON number with exactly its digits.
fn exact(estimate: Decimal) -> Value {
    let digits = estimate.to_string();
    digits
        .parse::<serde_json::Number>()
        .map_or(Value::String(digits), Value::Number)
}

/// The entries of a JSON object without null and empty lists.
fn object(value: Value) -> Map<String, Value> {
    let Value::Object(mut entries) = value else {
        return Map::new();
    };
    entries.retain(|_, value| {
        !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty())
    });
    entries
}
