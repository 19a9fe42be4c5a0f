//! Generates arbitrary maps: the YAML that somebody could type, and the `map.json` to expect of it.

use super::yaml::{Choices, Yaml};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use storywall::map::id_from_title;

/// Texts that are syntax in YAML, Markdown, HTML, Tera or a shell.
const WORDS: [&str; 44] = [
    ": ",
    " #",
    "#",
    "- ",
    "? ",
    "\"",
    "'",
    "`",
    "{{ x }}",
    "{% if %}",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "&a ",
    "*a ",
    "!b ",
    "|",
    ">",
    "%",
    "@",
    "~",
    "null",
    "no",
    "1.10",
    "007",
    "0x1F",
    "2027-01-01",
    "\\",
    "\\n",
    "<b>",
    "&amp;",
    "]]>",
    "--",
    "...",
    "---",
    "=1+1",
    "://",
    "\u{e9}",
    "e\u{301}",
    "\u{202e}",
    "👩‍👧",
    "x-y",
];

/// Any line of text that isn't blank.
pub(crate) fn words() -> BoxedStrategy<String> {
    let part = prop_oneof![
        4 => "[a-zA-Z0-9]{1,6} ?",
        3 => proptest::sample::select(&WORDS[..]).prop_map(str::to_owned),
        1 => any::<char>().prop_filter("not replaced", |c| is_kept(*c)).prop_map(String::from),
    ];
    vec(part, 1..8)
        .prop_map(|parts| parts.concat())
        .prop_filter("not blank", |text| !text.trim().is_empty())
        .boxed()
}

/// Any text of one or more lines.
pub(crate) fn prose() -> impl Strategy<Value = String> {
    let between =
        proptest::sample::select(&["\n", "\n\n", "\n  ", " ", "\n- ", "\n1. ", "\n\t"][..]);
    vec((words(), between), 1..5).prop_map(|lines| {
        let text: String = lines
            .iter()
            .flat_map(|(line, end)| [line.as_str(), *end])
            .collect();
        text.trim_end().to_owned()
    })
}

/// Whether the format keeps a character. It replaces control characters and noncharacters.
fn is_kept(character: char) -> bool {
    let is_replaced = character.is_control()
        || ('\u{fdd0}'..='\u{fdef}').contains(&character)
        || (character as u32) & 0xfffe == 0xfffe;
    !is_replaced && (character == ' ' || !character.is_whitespace())
}

/// The text of a field that is one line: runs of whitespace become one space.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[derive(Clone, Debug)]
pub(crate) struct Note {
    text: String,
    answer: Option<String>,
}

#[derive(Clone, Debug)]
pub(crate) struct Details {
    description: Option<String>,
    questions: Vec<Note>,
    assumptions: Vec<Note>,
    risks: Vec<Note>,
    links: Vec<(Option<String>, String)>,
}

/// A persona or a release.
#[derive(Clone, Debug)]
pub(crate) struct Declaration {
    name: String,
    goal: Option<String>,
    measure: Option<String>,
    date: Option<(u16, u8, u8)>,
    status: Option<usize>,
    form: u8,
    details: Details,
}

#[derive(Clone, Debug)]
pub(crate) struct Story {
    title: String,
    form: u8,
    release: Option<prop::sample::Index>,
    personas: Vec<prop::sample::Index>,
    status: Option<usize>,
    estimate: Option<(u64, u32)>,
    why: Option<String>,
    acceptance: Vec<String>,
    needs: Vec<prop::sample::Index>,
    owner: Vec<String>,
    tags: Vec<String>,
    details: Details,
}

/// An activity with its tasks, or a task with its stories.
#[derive(Clone, Debug)]
pub(crate) struct Step<Inner> {
    title: String,
    personas: Vec<prop::sample::Index>,
    details: Details,
    inner: Vec<Inner>,
}

#[derive(Clone, Debug)]
pub(crate) struct Model {
    pub(crate) seed: u64,
    title: String,
    goal: Option<String>,
    lang: Option<&'static str>,
    updated: Option<(u16, u8, u8)>,
    details: Details,
    personas: Vec<Declaration>,
    releases: Vec<Declaration>,
    activities: Vec<Step<Step<Story>>>,
    backlog: Vec<Story>,
}

fn details() -> BoxedStrategy<Details> {
    let note = || (words(), option::of(words())).prop_map(|(text, answer)| Note { text, answer });
    let notes = move || vec(note(), 0..3);
    let url = "https://[a-z]{1,5}\\.example/[a-z?=&#:,]{0,8}";
    let links = vec((option::of(words()), url), 0..3);
    let empty = Details {
        description: None,
        questions: Vec::new(),
        assumptions: Vec::new(),
        risks: Vec::new(),
        links: Vec::new(),
    };
    prop_oneof![
        2 => Just(empty),
        1 => (option::of(prose()), notes(), notes(), notes(), links).prop_map(
            |(description, questions, assumptions, risks, links)| Details {
                description, questions, assumptions, risks, links,
            }
        ),
    ]
    .boxed()
}

fn date() -> impl Strategy<Value = (u16, u8, u8)> {
    (1900..2100_u16, 1..=12_u8, 1..=28_u8)
}

fn declaration() -> impl Strategy<Value = Declaration> {
    let line = || option::of(words());
    (
        words(),
        line(),
        line(),
        option::of(date()),
        option::of(0..3_usize),
        0..3_u8,
        details(),
    )
        .prop_map(
            |(name, goal, measure, date, status, form, details)| Declaration {
                name,
                goal,
                measure,
                date,
                status,
                form,
                details,
            },
        )
}

fn story() -> impl Strategy<Value = Story> {
    let indexes = || vec(any::<prop::sample::Index>(), 0..3);
    (
        (
            words(),
            0..3_u8,
            any::<Option<prop::sample::Index>>(),
            indexes(),
            option::of(0..4_usize),
        ),
        option::of((0..1_000_000_000_000_u64, 0..=9_u32)),
        (option::of(words()), vec(prose(), 0..3), indexes()),
        (vec(words(), 0..3), vec(words(), 0..3), details()),
    )
        .prop_map(
            |(first, estimate, (why, acceptance, needs), (owner, tags, details))| {
                let (title, form, release, personas, status) = first;
                Story {
                    title,
                    form,
                    release,
                    personas,
                    status,
                    estimate,
                    why,
                    acceptance,
                    needs,
                    owner,
                    tags,
                    details,
                }
            },
        )
}

fn step<I: std::fmt::Debug + Clone>(
    inner: impl Strategy<Value = I>,
) -> impl Strategy<Value = Step<I>> {
    let personas = vec(any::<prop::sample::Index>(), 0..3);
    (words(), personas, details(), vec(inner, 0..4)).prop_map(
        |(title, personas, details, inner)| Step {
            title,
            personas,
            details,
            inner,
        },
    )
}

pub(crate) fn model() -> impl Strategy<Value = Model> {
    let lang = proptest::sample::select(&["de", "en", "pt-BR", "zh-Hant-TW", "ar"][..]);
    (
        (
            any::<u64>(),
            words(),
            option::of(words()),
            option::of(lang),
            option::of(date()),
            details(),
        ),
        (vec(declaration(), 0..4), vec(declaration(), 0..4)),
        (vec(step(step(story())), 0..4), vec(story(), 0..3)),
    )
        .prop_map(|(first, (personas, releases), (activities, backlog))| {
            let (seed, title, goal, lang, updated, details) = first;
            Model {
                seed,
                title,
                goal,
                lang,
                updated,
                details,
                personas,
                releases,
                activities,
                backlog,
            }
        })
}

/// Ids that YAML reads as another type, or that need escapes in URLs.
const IDS: [&str; 6] = ["no", "1.10", "007", "R2", "2027-01-01", "ün.ï_x-y"];

/// A map as YAML, and its expected `map.json` without defaults.
pub(crate) struct YamlAndJson {
    pub(crate) yaml: Yaml,
    pub(crate) json: Value,
}

/// The fields of a mapping in YAML and in JSON. Nulls and empty lists are left out of the JSON.
#[derive(Default)]
struct Fields {
    yaml: Vec<(Yaml, Yaml)>,
    json: Map<String, Value>,
}

impl Fields {
    fn add(&mut self, key: &str, yaml: Yaml, json_key: &str, json: Value) {
        self.yaml.push((Yaml::key(key), yaml));
        self.add_json(json_key, json);
    }

    fn add_json(&mut self, key: &str, json: Value) {
        let has_value = !json.is_null() && json.as_array().is_none_or(|list| !list.is_empty());
        if has_value {
            self.json.insert(key.to_owned(), json);
        }
    }

    fn line(&mut self, key: &str, text: Option<&String>) {
        if let Some(text) = text {
            self.add(key, Yaml::text(text), key, json!(line(text)));
        }
    }

    fn texts(&mut self, key: &str, texts: &[String], choices: &mut Choices) {
        if !texts.is_empty() {
            let list = texts.iter().map(Yaml::text).collect();
            self.add(key, one_or_many(list, choices), key, json!(texts));
        }
    }

    fn date(&mut self, key: &str, date: Option<(u16, u8, u8)>) {
        if let Some((year, month, day)) = date {
            let text = format!("{year:04}-{month:02}-{day:02}");
            self.add(key, Yaml::key(&text), key, json!(text));
        }
    }

    fn notes(&mut self, key: &str, notes: &[Note], choices: &mut Choices) {
        if notes.is_empty() {
            return;
        }
        let yaml = |note: &Note, choices: &mut Choices| match &note.answer {
            None if choices.below(2) == 0 => Yaml::text(&note.text),
            answer => {
                let mut entries = vec![(Yaml::key("text"), Yaml::text(&note.text))];
                entries.extend(
                    answer
                        .iter()
                        .map(|text| (Yaml::key("answer"), Yaml::text(text))),
                );
                Yaml::Map(entries)
            }
        };
        let json = |note: &Note| match &note.answer {
            Some(answer) => json!({"text": line(&note.text), "answer": line(answer)}),
            None => json!({"text": line(&note.text)}),
        };
        let list = notes.iter().map(|note| yaml(note, choices)).collect();
        let json = notes.iter().map(json).collect();
        self.add(key, one_or_many(list, choices), key, json);
    }

    fn details(
        &mut self,
        details: &Details,
        with_notes: bool,
        with_links: bool,
        choices: &mut Choices,
    ) {
        if let Some(text) = &details.description {
            self.add("description", Yaml::text(text), "description", json!(text));
        }
        if with_notes {
            self.notes("questions", &details.questions, choices);
            self.notes("assumptions", &details.assumptions, choices);
            self.notes("risks", &details.risks, choices);
        }
        if with_links && !details.links.is_empty() {
            let list = details.links.iter().map(|(title, url)| match title {
                Some(title) => Yaml::Map(vec![
                    (Yaml::key("title"), Yaml::text(title)),
                    (Yaml::key("url"), Yaml::text(url)),
                ]),
                None => Yaml::text(url),
            });
            let json = details
                .links
                .iter()
                .map(|(title, url)| json!({"title": title.as_ref().unwrap_or(url), "url": url}));
            let list = one_or_many(list.collect(), choices);
            self.add("links", list, "links", json.collect());
        }
    }
}

/// A list, or the item alone if there is only one.
fn one_or_many(mut list: Vec<Yaml>, choices: &mut Choices) -> Yaml {
    if list.len() == 1 && choices.below(2) == 0 {
        return list.remove(0);
    }
    Yaml::List(list)
}

/// An item that others can refer to by its id or its name.
struct Named {
    id: String,
    name: String,
}

/// The items at some indexes, each of them once.
fn picked<'n>(picks: &[prop::sample::Index], from: &'n [Named]) -> Vec<&'n Named> {
    let mut found: Vec<&Named> = Vec::new();
    for pick in picks.iter().filter(|_| !from.is_empty()) {
        let named = &from[pick.index(from.len())];
        if found.iter().all(|other| other.id != named.id) {
            found.push(named);
        }
    }
    found
}

fn reference(named: &Named, choices: &mut Choices) -> Yaml {
    Yaml::text(match choices.below(3) {
        0 => named.name.clone(),
        1 => named.id.to_uppercase(),
        _ => named.id.clone(),
    })
}

impl Model {
    pub(crate) fn to_yaml_and_json(&self) -> YamlAndJson {
        let choices = &mut Choices(self.seed);
        let mut map = Fields::default();
        map.add("title", Yaml::text(&self.title), "title", json!(self.title));
        map.line("goal", self.goal.as_ref());
        if let Some(lang) = self.lang {
            map.add("lang", Yaml::text(lang), "lang", json!(lang));
        }
        map.date("updated", self.updated);
        map.details(&self.details, true, false, choices);
        map.add(
            "x-mine",
            Yaml::Map(vec![(Yaml::key("any"), Yaml::key("[thing]"))]),
            "x-mine",
            json!({ "any": ["thing"] }),
        );
        let personas = declare(&mut map, "persona", &self.personas, choices);
        let releases = declare(&mut map, "release", &self.releases, choices);
        let stories = self.stories_with_ids(releases.is_empty());
        let mut writer = Writer {
            personas,
            releases,
            count: 0,
            stories,
            choices,
        };
        let activities: Vec<(Yaml, Value)> = self
            .activities
            .iter()
            .map(|activity| writer.activity(activity))
            .collect();
        let (yaml, json): (Vec<Yaml>, Vec<Value>) = activities.into_iter().unzip();
        map.add("activities", Yaml::List(yaml), "activities", json!(json));
        let backlog: Vec<(Yaml, Value)> = self
            .backlog
            .iter()
            .map(|story| writer.story(story, None))
            .collect();
        if !backlog.is_empty() {
            let (yaml, json): (Vec<Yaml>, Vec<Value>) = backlog.into_iter().unzip();
            map.add("backlog", Yaml::List(yaml), "backlog", json!(json));
        }
        // The order of fields has no meaning.
        let turn = usize::try_from(writer.choices.below(map.yaml.len() as u64)).unwrap_or(0);
        map.yaml.rotate_left(turn);
        YamlAndJson {
            yaml: Yaml::Map(map.yaml),
            json: Value::Object(map.json),
        }
    }

    /// The stories on the wall that have an `id:`, so that others can need them.
    fn stories_with_ids(&self, no_releases: bool) -> Vec<Named> {
        let tasks = self.activities.iter().flat_map(|activity| &activity.inner);
        let stories = tasks.flat_map(|task| &task.inner).enumerate();
        stories
            .filter(|(_, story)| !story.is_short(no_releases))
            .map(|(at, _)| Named {
                id: story_id(at),
                name: story_id(at),
            })
            .collect()
    }
}

impl Story {
    /// Whether it is written in a short form, as a title or as `title: release`.
    fn is_short(&self, no_releases: bool) -> bool {
        let has_release = self.release.is_some() && !no_releases;
        self.form == u8::from(has_release)
    }
}

fn story_id(at: usize) -> String {
    format!("Fixed.story_{at}")
}

/// Adds personas or releases to a map, and returns their ids and names.
fn declare(
    map: &mut Fields,
    kind: &str,
    items: &[Declaration],
    choices: &mut Choices,
) -> Vec<Named> {
    let mut named = Vec::new();
    let (mut yaml, mut json): (Vec<Yaml>, Vec<Value>) = (Vec::new(), Vec::new());
    for (at, item) in items.iter().enumerate() {
        // The number makes all names different from each other and from all ids.
        let name = format!("{kind} {at} {}", item.name);
        let id = if item.form == 0 {
            id_from_title(&name, kind)
        } else {
            IDS[at].to_owned()
        };
        let mut fields = Fields::default();
        fields.add_json("id", json!(id));
        fields.add_json("name", json!(name));
        if kind == "release" {
            let status = if item.form == 2 { item.status } else { None };
            let words = ["planned", "active", "released"];
            fields.add_json("status", json!(words[status.unwrap_or(0)]));
            fields
                .yaml
                .extend(status.map(|at| (Yaml::key("status"), Yaml::key(words[at]))));
        }
        yaml.push(match item.form {
            0 => Yaml::text(&name),
            1 => Yaml::Map(vec![(Yaml::text(&id), Yaml::text(&name))]),
            _ => {
                fields.yaml.push((Yaml::key(kind), Yaml::text(&id)));
                fields.yaml.push((Yaml::key("name"), Yaml::text(&name)));
                if kind == "release" {
                    fields.line("outcome", item.goal.as_ref());
                    fields.line("measure", item.measure.as_ref());
                    fields.date("date", item.date);
                } else {
                    fields.line("goal", item.goal.as_ref());
                }
                fields.details(&item.details, kind == "release", false, choices);
                Yaml::Map(fields.yaml)
            }
        });
        json.push(Value::Object(fields.json));
        named.push(Named { id, name });
    }
    if !yaml.is_empty() {
        let key = format!("{kind}s");
        map.add(&key, Yaml::List(yaml), &key, json!(json));
    }
    named
}

struct Writer<'c> {
    personas: Vec<Named>,
    releases: Vec<Named>,
    stories: Vec<Named>,
    count: usize,
    choices: &'c mut Choices,
}

impl Writer<'_> {
    fn activity(&mut self, activity: &Step<Step<Story>>) -> (Yaml, Value) {
        self.step("activity", "tasks", activity, |writer, task, own| {
            writer.step("task", "stories", task, |writer, story, inner| {
                let inherited = if inner.is_empty() { own } else { inner };
                writer.story(story, Some(inherited))
            })
        })
    }

    fn step<I>(
        &mut self,
        kind: &str,
        list: &str,
        step: &Step<I>,
        mut inner: impl FnMut(&mut Self, &I, &[String]) -> (Yaml, Value),
    ) -> (Yaml, Value) {
        let mut fields = Fields::default();
        fields.add(kind, Yaml::text(&step.title), "title", json!(step.title));
        let own = self.own_personas(&mut fields, &step.personas);
        fields.add_json("personas", json!(own));
        fields.details(&step.details, true, true, self.choices);
        let (yaml, json): (Vec<Yaml>, Vec<Value>) = step
            .inner
            .iter()
            .map(|item| inner(self, item, &own))
            .unzip();
        fields.json.insert(list.to_owned(), json!(json));
        if fields.yaml.len() == 1 && yaml.is_empty() && self.choices.below(2) == 0 {
            return (Yaml::text(&step.title), Value::Object(fields.json));
        }
        fields.yaml.push((Yaml::key(list), Yaml::List(yaml)));
        (Yaml::Map(fields.yaml), Value::Object(fields.json))
    }

    fn own_personas(&mut self, fields: &mut Fields, picks: &[prop::sample::Index]) -> Vec<String> {
        let own = picked(picks, &self.personas);
        if !own.is_empty() {
            let list = own
                .iter()
                .map(|named| reference(named, self.choices))
                .collect();
            fields
                .yaml
                .push((Yaml::key("persona"), one_or_many(list, self.choices)));
        }
        own.iter().map(|named| named.id.clone()).collect()
    }

    /// A story on the wall, with the personas that it inherits, or one in the backlog if `inherited` is
    /// `None`.
    fn story(&mut self, story: &Story, inherited: Option<&[String]>) -> (Yaml, Value) {
        let choices = &mut *self.choices;
        let mut fields = Fields::default();
        let releases = &self.releases;
        let release = story
            .release
            .filter(|_| inherited.is_some() && !releases.is_empty())
            .map(|pick| &releases[pick.index(releases.len())]);
        fields.add_json("title", json!(story.title));
        fields.add_json("release", json!(release.map(|release| &release.id)));
        let first = || {
            self.personas
                .iter()
                .take(1)
                .map(|named| named.id.clone())
                .collect()
        };
        let mut personas: Vec<String> = match inherited {
            Some(ids) if !ids.is_empty() => ids.to_vec(),
            _ => first(),
        };
        fields.add_json("status", json!("todo"));
        self.count += usize::from(inherited.is_some());
        let is_short = story.form == u8::from(release.is_some());
        let yaml = match release {
            None if is_short => Yaml::text(&story.title),
            Some(release) if is_short => Yaml::Map(vec![(
                Yaml::text(&story.title),
                reference(release, choices),
            )]),
            _ => {
                fields
                    .yaml
                    .push((Yaml::key("story"), Yaml::text(&story.title)));
                fields
                    .yaml
                    .extend(release.map(|r| (Yaml::key("release"), reference(r, choices))));
                if inherited.is_some() {
                    let id = story_id(self.count - 1);
                    fields.add("id", Yaml::text(&id), "id", json!(id));
                    let needs = picked(&story.needs, &self.stories);
                    let needs: Vec<&Named> =
                        needs.into_iter().filter(|need| need.id != id).collect();
                    if !needs.is_empty() {
                        let list = needs.iter().map(|need| reference(need, choices)).collect();
                        let json = needs.iter().map(|need| json!(need.id)).collect();
                        fields.add("needs", one_or_many(list, choices), "needs", json);
                    }
                }
                if let Some(status) = story.status {
                    let word = ["todo", "doing", "done", "blocked"][status];
                    fields.add("status", Yaml::key(word), "status", json!(word));
                }
                if let Some((digits, scale)) = story.estimate {
                    let (typed, exact) = decimal(digits, scale);
                    let number: serde_json::Number = exact.parse().expect("digits");
                    fields.add("estimate", Yaml::key(&typed), "estimate", json!(number));
                }
                fields.line("why", story.why.as_ref());
                fields.texts("acceptance", &story.acceptance, choices);
                fields.texts("owner", &story.owner, choices);
                fields.texts("tags", &story.tags, choices);
                fields.details(&story.details, true, true, choices);
                let own = self.own_personas(&mut fields, &story.personas);
                if !own.is_empty() {
                    personas = own;
                }
                Yaml::Map(std::mem::take(&mut fields.yaml))
            }
        };
        fields.add_json("personas", json!(personas));
        (yaml, Value::Object(fields.json))
    }
}

/// A decimal number with `scale` digits after the point: as typed, and without trailing zeros.
fn decimal(digits: u64, scale: u32) -> (String, String) {
    let divisor = 10_u64.pow(scale);
    let (before, after) = (digits / divisor, digits % divisor);
    let fraction = match scale {
        0 => String::new(),
        _ => format!(".{after:0width$}", width = scale as usize),
    };
    let typed = format!("{before}{fraction}");
    let exact = if scale == 0 {
        typed.as_str()
    } else {
        typed.trim_end_matches('0').trim_end_matches('.')
    };
    (typed.clone(), exact.to_owned())
}
