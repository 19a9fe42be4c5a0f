//! `map.json`: the whole map as data.
//!
//! It is written right from the map: a tree of JSON values would need much more memory than the map itself.

use super::view::MapView;
use crate::map::{
    Activity, Decimal, Details, Ignore, Link, Note, OwnValue, Persona, PersonaIx, Release, Story,
    StoryIx, Task, TaskIx,
};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::{Number, Value};

/// The map as JSON. Texts are as typed, references are ids, and empty fields are left out.
#[derive(Clone, Copy, Debug)]
pub struct MapJson<'v>(pub &'v MapView<'v>);

/// The same as a value.
pub fn map_json(view: &MapView) -> Value {
    // Its keys are texts, which every writer of JSON takes.
    serde_json::to_value(MapJson(view)).unwrap_or_default()
}

impl Serialize for MapJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (view, map) = (self.0, self.0.map);
        let mut out = Fields::begin(serializer)?;
        out.add("format", &1)?;
        out.add("title", &map.title.text)?;
        out.add_some("goal", map.goal.as_ref())?;
        out.add("lang", &map.lang)?;
        out.add_some("updated", map.updated.map(|date| date.to_string()))?;
        out.add_details(&map.details)?;
        let statuses = map.statuses.iter().map(|status| StatusJson {
            id: &status.id,
            name: view.status_name(status),
            means: status.kind.word(),
        });
        out.add("statuses", &statuses.collect::<Vec<_>>())?;
        out.add("personas", &List(map.personas.iter().map(in_map(view))))?;
        out.add("releases", &List(map.releases.iter().map(in_map(view))))?;
        out.add("activities", &List(map.activities.iter().map(in_map(view))))?;
        out.add("backlog", &List(map.backlog.iter().map(in_map(view))))?;
        out.end()
    }
}

#[derive(Serialize)]
struct StatusJson<'s> {
    id: &'s str,
    name: &'s str,
    means: &'static str,
}

/// An item of a map.
struct ItemJson<'v, T> {
    view: &'v MapView<'v>,
    item: &'v T,
}

/// Makes items of a map.
fn in_map<'v, T>(view: &'v MapView<'v>) -> impl Fn(&'v T) -> ItemJson<'v, T> + Clone {
    move |item| ItemJson { view, item }
}

impl Serialize for ItemJson<'_, Activity> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { view, item } = self;
        let mut out = Fields::begin(serializer)?;
        out.add("id", &item.id)?;
        out.add("title", &item.title.text)?;
        out.add_list("personas", persona_ids(view, &item.personas))?;
        out.add_details(&item.details)?;
        let tasks = item.tasks.clone().map(|task| &view.map[TaskIx::new(task)]);
        out.add("tasks", &List(tasks.map(in_map(view))))?;
        out.end()
    }
}

/// A task. The stories right under an activity are in a task without an id and a title, so that scripts
/// find all stories in the same place.
impl Serialize for ItemJson<'_, Task> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { view, item } = self;
        let heading = item.heading.as_ref();
        let mut out = Fields::begin(serializer)?;
        out.add_some("id", heading.map(|heading| &heading.id))?;
        out.add_some("title", heading.map(|heading| &heading.title.text))?;
        out.add_list("personas", persona_ids(view, &item.personas))?;
        out.add_details(&item.details)?;
        let stories = item.stories.clone();
        let stories = stories.map(|story| &view.map[StoryIx::new(story)]);
        out.add("stories", &List(stories.map(in_map(view))))?;
        out.end()
    }
}

impl Serialize for ItemJson<'_, Story> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { view, item } = self;
        let (map, estimate) = (view.map, item.estimate.as_ref());
        let mut out = Fields::begin(serializer)?;
        out.add("id", &item.id)?;
        out.add("title", &item.title.text)?;
        out.add_some("release", item.release.map(|release| &map[release].id))?;
        out.add_list("personas", persona_ids(view, &item.personas))?;
        out.add("status", &map.status(item).id)?;
        out.add_some("estimate", estimate.map(|estimate| exact(estimate.amount)))?;
        out.add_some(
            "size",
            estimate.and_then(|estimate| estimate.size.as_deref()),
        )?;
        out.add_some("why", item.why.as_ref())?;
        out.add_list("acceptance", item.acceptance.iter())?;
        out.add_list("needs", item.needs.iter().map(|need| &map[need.story].id))?;
        out.add_list("owner", item.owner.iter())?;
        out.add_list("tags", item.tags.iter())?;
        out.add_details(&item.details)?;
        out.end()
    }
}

impl Serialize for ItemJson<'_, Persona> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let item = self.item;
        let mut out = Fields::begin(serializer)?;
        out.add("id", &item.id)?;
        out.add("name", &item.name.text)?;
        out.add_some("goal", item.goal.as_ref())?;
        out.add_some("color", item.color)?;
        out.add_details(&item.details)?;
        out.end()
    }
}

impl Serialize for ItemJson<'_, Release> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let item = self.item;
        let mut out = Fields::begin(serializer)?;
        out.add("id", &item.id)?;
        out.add("name", &item.name.text)?;
        out.add_some("outcome", item.outcome.as_ref())?;
        out.add_some("measure", item.measure.as_ref())?;
        out.add_some("date", item.date.map(|date| date.to_string()))?;
        out.add("status", item.status().word())?;
        out.add_details(&item.details)?;
        out.end()
    }
}

fn persona_ids<'v>(
    view: &'v MapView,
    personas: &'v [PersonaIx],
) -> impl Iterator<Item = &'v String> + Clone {
    personas.iter().map(|persona| &view.map[*persona].id)
}

#[derive(Serialize)]
struct NoteJson<'n> {
    text: &'n str,
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<&'n str>,
}

impl<'n> From<&'n Note> for NoteJson<'n> {
    fn from(note: &'n Note) -> Self {
        Self {
            text: &note.text.text,
            answer: note.answer.as_deref(),
        }
    }
}

#[derive(Serialize)]
struct LinkJson<'l> {
    title: &'l str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'l str>,
}

impl<'l> From<&'l Link> for LinkJson<'l> {
    fn from(link: &'l Link) -> Self {
        Self {
            title: &link.title,
            url: link.url.as_deref(),
        }
    }
}

#[derive(Serialize)]
struct IgnoreJson<'i> {
    rule: &'i str,
    reason: &'i str,
}

impl<'i> From<&'i Ignore> for IgnoreJson<'i> {
    fn from(ignore: &'i Ignore) -> Self {
        Self {
            rule: &ignore.rule.text,
            reason: &ignore.reason,
        }
    }
}

/// The value of a field that the format doesn't define.
struct OwnJson<'o>(&'o OwnValue);

impl Serialize for OwnJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            OwnValue::Text(text) => serializer.serialize_str(text),
            OwnValue::List(values) => serializer.collect_seq(values.iter().map(OwnJson)),
            OwnValue::Mapping(entries) => {
                serializer.collect_map(entries.iter().map(|(key, value)| (key, OwnJson(value))))
            }
        }
    }
}

/// An estimate as a JSON number with exactly its digits.
fn exact(estimate: Decimal) -> Value {
    let digits = estimate.to_string();
    digits
        .parse::<Number>()
        .map_or(Value::String(digits), Value::Number)
}

/// A list that is serialized without being collected.
struct List<I>(I);

impl<I: Iterator<Item: Serialize> + Clone> Serialize for List<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.clone())
    }
}

/// The fields of a JSON object.
struct Fields<M>(M);

impl<M: SerializeMap> Fields<M> {
    fn begin<S: Serializer<SerializeMap = M>>(serializer: S) -> Result<Self, S::Error> {
        serializer.serialize_map(None).map(Self)
    }

    fn add(&mut self, key: &str, value: &(impl Serialize + ?Sized)) -> Result<(), M::Error> {
        self.0.serialize_entry(key, value)
    }

    /// Adds a field that can be missing.
    fn add_some(&mut self, key: &str, value: Option<impl Serialize>) -> Result<(), M::Error> {
        value.map_or(Ok(()), |value| self.add(key, &value))
    }

    /// Adds a list that is left out if it is empty.
    fn add_list(
        &mut self,
        key: &str,
        list: impl Iterator<Item: Serialize> + Clone,
    ) -> Result<(), M::Error> {
        match list.clone().next() {
            Some(_) => self.add(key, &List(list)),
            None => Ok(()),
        }
    }

    fn add_details(&mut self, details: &Details) -> Result<(), M::Error> {
        let notes = &details.notes;
        self.add_some("description", details.description.as_ref())?;
        self.add_list("questions", notes.questions.iter().map(NoteJson::from))?;
        self.add_list("assumptions", notes.assumptions.iter().map(NoteJson::from))?;
        self.add_list("risks", notes.risks.iter().map(NoteJson::from))?;
        self.add_list("links", details.links.iter().map(LinkJson::from))?;
        self.add_list("ignore", details.ignores.iter().map(IgnoreJson::from))?;
        let mut own_fields = details.own_fields.iter();
        own_fields.try_for_each(|field| self.add(&field.key, &OwnJson(&field.value)))
    }

    fn end(self) -> Result<M::Ok, M::Error> {
        self.0.end()
    }
}
