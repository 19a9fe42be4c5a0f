//! map.json: the whole map as data, nothing left out.

use super::book::MapView;
use crate::map::{
    Activity, Decimal, Details, Note, Persona, PersonaIx, Release, ReleaseIx, Story, StoryIx, Task,
    TaskIx,
};
use serde_json::{Map, Value, json};

impl MapView<'_> {
    /// The map as JSON. Texts are as typed; references are ids; what is not there is left out.
    pub fn data(&self) -> Value {
        let map = self.map;
        let mut out = object(json!({
            "format": 1,
            "title": map.title.text,
            "goal": map.goal,
            "lang": map.lang,
            "updated": map.updated.map(|date| date.to_string()),
        }));
        details(&mut out, &map.details);
        let statuses = map.statuses.iter().map(
            |status| json!({ "id": status.id, "name": status.name, "means": status.kind.word() }),
        );
        out.insert("statuses".to_owned(), statuses.collect());
        out.insert(
            "personas".to_owned(),
            map.personas.iter().map(persona).collect(),
        );
        out.insert(
            "releases".to_owned(),
            map.releases.iter().map(release).collect(),
        );
        out.insert(
            "activities".to_owned(),
            map.activities
                .iter()
                .map(|activity| self.activity_data(activity))
                .collect(),
        );
        out.insert(
            "backlog".to_owned(),
            map.backlog
                .iter()
                .map(|story| self.story_data(story))
                .collect(),
        );
        Value::Object(out)
    }

    fn activity_data(&self, activity: &Activity) -> Value {
        let mut out = object(json!({
            "id": activity.id,
            "title": activity.title.text,
            "personas": self.persona_ids(&activity.personas),
        }));
        details(&mut out, &activity.details);
        let tasks = activity
            .tasks
            .clone()
            .map(TaskIx::new)
            .map(|task| self.task_data(&self.map[task]));
        out.insert("tasks".to_owned(), tasks.collect());
        Value::Object(out)
    }

    fn task_data(&self, task: &Task) -> Value {
        let mut out = object(json!({
            "id": task.id,
            "title": task.title.text,
            "personas": self.persona_ids(&task.personas),
        }));
        details(&mut out, &task.details);
        let stories = task
            .stories
            .clone()
            .map(StoryIx::new)
            .map(|story| self.story_data(&self.map[story]));
        out.insert("stories".to_owned(), stories.collect());
        Value::Object(out)
    }

    fn story_data(&self, story: &Story) -> Value {
        let release = |release: ReleaseIx| self.map[release].id.as_str();
        let mut out = object(json!({
            "id": story.id,
            "title": story.title.text,
            "release": story.release.map(release),
            "personas": self.persona_ids(&story.personas),
            "status": self.map.status(story).id,
            "estimate": story.estimate.map(exact),
            "why": story.why,
            "acceptance": story.acceptance,
            "needs": story.needs.iter().map(|need| &self.map[need.story].id).collect::<Vec<_>>(),
            "owner": story.owner,
            "tags": story.tags,
        }));
        details(&mut out, &story.details);
        Value::Object(out)
    }

    fn persona_ids(&self, personas: &[PersonaIx]) -> Vec<&str> {
        personas
            .iter()
            .map(|persona| self.map[*persona].id.as_str())
            .collect()
    }
}

fn persona(persona: &Persona) -> Value {
    let mut out = object(json!({
        "id": persona.id,
        "name": persona.name.text,
        "goal": persona.goal,
        "color": persona.color,
    }));
    details(&mut out, &persona.details);
    Value::Object(out)
}

fn release(release: &Release) -> Value {
    let mut out = object(json!({
        "id": release.id,
        "name": release.name.text,
        "outcome": release.outcome,
        "measure": release.measure,
        "date": release.date.map(|date| date.to_string()),
        "status": release.status().word(),
    }));
    details(&mut out, &release.details);
    Value::Object(out)
}

fn details(out: &mut Map<String, Value>, details: &Details) {
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
}

/// An estimate as a JSON number with the digits it has, and no others.
fn exact(estimate: Decimal) -> Value {
    let digits = estimate.to_string();
    digits
        .parse::<serde_json::Number>()
        .map_or(Value::String(digits), Value::Number)
}

/// The entries that say something: nothing and empty lists are left out.
fn object(value: Value) -> Map<String, Value> {
    let Value::Object(mut entries) = value else {
        return Map::new();
    };
    entries.retain(|_, value| {
        !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty())
    });
    entries
}
