//! Arbitrary maps: what somebody could type, and what map.json has to say of it.

use super::yaml::{Choice, Yaml};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use storywall::map::id_from_title;

/// Words that mean something to YAML, Markdown, HTML, Tera or a shell.
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

/// Any text of one line in which something can be seen.
pub(crate) fn words() -> BoxedStrategy<String> {
    let piece = prop_oneof![
        4 => "[a-zA-Z0-9]{1,6} ?",
        3 => proptest::sample::select(&WORDS[..]).prop_map(str::to_owned),
        1 => any::<char>().prop_filter("shown as it is", |c| is_shown(*c)).prop_map(String::from),
    ];
    vec(piece, 1..8)
        .prop_map(|pieces| pieces.concat())
        .prop_filter("something to see", |text| !text.trim().is_empty())
        .boxed()
}

/// Any text of any number of lines.
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

fn is_shown(character: char) -> bool {
    let is_replaced = character.is_control()
        || ('\u{fdd0}'..='\u{fdef}').contains(&character)
        || (character as u32) & 0xfffe == 0xfffe;
    !is_replaced && (character == ' ' || !character.is_whitespace())
}

/// A line with the spaces that show.
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

#[derive(Clone, Debug)]
pub(crate) struct Declared {
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
    personas: Vec<Declared>,
    releases: Vec<Declared>,
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

fn declared() -> impl Strategy<Value = Declared> {
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
            |(name, goal, measure, date, status, form, details)| Declared {
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
    let some = || vec(any::<prop::sample::Index>(), 0..3);
    (
        (
            words(),
            0..3_u8,
            any::<Option<prop::sample::Index>>(),
            some(),
            option::of(0..4_usize),
        ),
        option::of((0..1_000_000_000_000_u64, 0..=9_u32)),
        (option::of(words()), vec(prose(), 0..3), some()),
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
        (vec(declared(), 0..4), vec(declared(), 0..4)),
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

/// Ids that look like something else to YAML, or mean something in addresses.
const IDS: [&str; 6] = ["no", "1.10", "007", "R2", "2027-01-01", "ün.ï_x-y"];

/// A map as text and as data, made at the same time so that they cannot part.
pub(crate) struct Told {
    pub(crate) yaml: Yaml,
    pub(crate) json: Value,
}

/// Entries of a mapping on both sides; what says nothing is left out of the data.
#[derive(Default)]
struct Both {
    yaml: Vec<(Yaml, Yaml)>,
    json: Map<String, Value>,
}

impl Both {
    fn add(&mut self, key: &str, yaml: Yaml, told: &str, json: Value) {
        self.yaml.push((Yaml::key(key), yaml));
        self.tell(told, json);
    }

    fn tell(&mut self, told: &str, json: Value) {
        let is_something = !json.is_null() && json.as_array().is_none_or(|list| !list.is_empty());
        if is_something {
            self.json.insert(told.to_owned(), json);
        }
    }

    fn line(&mut self, key: &str, text: Option<&String>) {
        if let Some(text) = text {
            self.add(key, Yaml::text(text), key, json!(line(text)));
        }
    }

    fn texts(&mut self, key: &str, texts: &[String], choice: &mut Choice) {
        if !texts.is_empty() {
            let list = texts.iter().map(Yaml::text).collect();
            self.add(key, one_or_many(list, choice), key, json!(texts));
        }
    }

    fn date(&mut self, key: &str, date: Option<(u16, u8, u8)>) {
        if let Some((year, month, day)) = date {
            let text = format!("{year:04}-{month:02}-{day:02}");
            self.add(key, Yaml::key(&text), key, json!(text));
        }
    }

    fn notes(&mut self, key: &str, notes: &[Note], choice: &mut Choice) {
        if notes.is_empty() {
            return;
        }
        let yaml = |note: &Note, choice: &mut Choice| match &note.answer {
            None if choice.of(2) == 0 => Yaml::text(&note.text),
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
        let list = notes.iter().map(|note| yaml(note, choice)).collect();
        let told = notes.iter().map(json).collect();
        self.add(key, one_or_many(list, choice), key, told);
    }

    fn details(
        &mut self,
        details: &Details,
        with_notes: bool,
        with_links: bool,
        choice: &mut Choice,
    ) {
        if let Some(text) = &details.description {
            self.add("description", Yaml::text(text), "description", json!(text));
        }
        if with_notes {
            self.notes("questions", &details.questions, choice);
            self.notes("assumptions", &details.assumptions, choice);
            self.notes("risks", &details.risks, choice);
        }
        if with_links && !details.links.is_empty() {
            let list = details.links.iter().map(|(title, url)| match title {
                Some(title) => Yaml::Map(vec![
                    (Yaml::key("title"), Yaml::text(title)),
                    (Yaml::key("url"), Yaml::text(url)),
                ]),
                None => Yaml::text(url),
            });
            let told = details
                .links
                .iter()
                .map(|(title, url)| json!({"title": title.as_ref().unwrap_or(url), "url": url}));
            let list = one_or_many(list.collect(), choice);
            self.add("links", list, "links", told.collect());
        }
    }
}

/// A list of one may be written without the list.
fn one_or_many(mut list: Vec<Yaml>, choice: &mut Choice) -> Yaml {
    if list.len() == 1 && choice.of(2) == 0 {
        return list.remove(0);
    }
    Yaml::List(list)
}

/// What a reference may be written as, and the id it stands for.
struct Named {
    id: String,
    name: String,
}

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

fn reference(named: &Named, choice: &mut Choice) -> Yaml {
    Yaml::text(match choice.of(3) {
        0 => named.name.clone(),
        1 => named.id.to_uppercase(),
        _ => named.id.clone(),
    })
}

impl Model {
    pub(crate) fn told(&self) -> Told {
        let choice = &mut Choice(self.seed);
        let mut map = Both::default();
        map.add("title", Yaml::text(&self.title), "title", json!(self.title));
        map.line("goal", self.goal.as_ref());
        if let Some(lang) = self.lang {
            map.add("lang", Yaml::text(lang), "lang", json!(lang));
        }
        map.date("updated", self.updated);
        map.details(&self.details, true, false, choice);
        map.yaml.push((
            Yaml::key("x-mine"),
            Yaml::Map(vec![(Yaml::key("any"), Yaml::key("[thing]"))]),
        ));
        let personas = declare(&mut map, "persona", &self.personas, choice);
        let releases = declare(&mut map, "release", &self.releases, choice);
        let stories = self.pinned(releases.is_empty());
        let mut writer = Writer {
            personas,
            releases,
            count: 0,
            stories,
            choice,
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
        // Nothing has an order but the lists.
        let turn = usize::try_from(writer.choice.of(map.yaml.len() as u64)).unwrap_or(0);
        map.yaml.rotate_left(turn);
        Told {
            yaml: Yaml::Map(map.yaml),
            json: Value::Object(map.json),
        }
    }

    /// The stories on the wall that pin their ids, so that others can need them.
    fn pinned(&self, no_releases: bool) -> Vec<Named> {
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
    /// Whether it is written as a string or a pair.
    fn is_short(&self, no_releases: bool) -> bool {
        let has_release = self.release.is_some() && !no_releases;
        self.form == u8::from(has_release)
    }
}

fn story_id(at: usize) -> String {
    format!("Pinned.story_{at}")
}

/// Personas or releases, and what they can be called by.
fn declare(map: &mut Both, kind: &str, items: &[Declared], choice: &mut Choice) -> Vec<Named> {
    let mut named = Vec::new();
    let (mut yaml, mut json): (Vec<Yaml>, Vec<Value>) = (Vec::new(), Vec::new());
    for (at, item) in items.iter().enumerate() {
        // No two names are alike, nor like an id.
        let name = format!("{kind} {at} {}", item.name);
        let id = if item.form == 0 {
            id_from_title(&name, kind)
        } else {
            IDS[at].to_owned()
        };
        let mut both = Both::default();
        both.tell("id", json!(id));
        both.tell("name", json!(name));
        if kind == "release" {
            let status = if item.form == 2 { item.status } else { None };
            let words = ["planned", "active", "released"];
            both.tell("status", json!(words[status.unwrap_or(0)]));
            both.yaml
                .extend(status.map(|at| (Yaml::key("status"), Yaml::key(words[at]))));
        }
        yaml.push(match item.form {
            0 => Yaml::text(&name),
            1 => Yaml::Map(vec![(Yaml::text(&id), Yaml::text(&name))]),
            _ => {
                both.yaml.push((Yaml::key(kind), Yaml::text(&id)));
                both.yaml.push((Yaml::key("name"), Yaml::text(&name)));
                if kind == "release" {
                    both.line("outcome", item.goal.as_ref());
                    both.line("measure", item.measure.as_ref());
                    both.date("date", item.date);
                } else {
                    both.line("goal", item.goal.as_ref());
                }
                both.details(&item.details, kind == "release", false, choice);
                Yaml::Map(both.yaml)
            }
        });
        json.push(Value::Object(both.json));
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
    choice: &'c mut Choice,
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
        let mut both = Both::default();
        both.add(kind, Yaml::text(&step.title), "title", json!(step.title));
        let own = self.own_personas(&mut both, &step.personas);
        both.tell("personas", json!(own));
        both.details(&step.details, true, true, self.choice);
        let (yaml, json): (Vec<Yaml>, Vec<Value>) = step
            .inner
            .iter()
            .map(|item| inner(self, item, &own))
            .unzip();
        both.json.insert(list.to_owned(), json!(json));
        if both.yaml.len() == 1 && yaml.is_empty() && self.choice.of(2) == 0 {
            return (Yaml::text(&step.title), Value::Object(both.json));
        }
        both.yaml.push((Yaml::key(list), Yaml::List(yaml)));
        (Yaml::Map(both.yaml), Value::Object(both.json))
    }

    fn own_personas(&mut self, both: &mut Both, picks: &[prop::sample::Index]) -> Vec<String> {
        let own = picked(picks, &self.personas);
        if !own.is_empty() {
            let list = own
                .iter()
                .map(|named| reference(named, self.choice))
                .collect();
            both.yaml
                .push((Yaml::key("persona"), one_or_many(list, self.choice)));
        }
        own.iter().map(|named| named.id.clone()).collect()
    }

    /// A story on the wall with what it inherits, or one in the backlog.
    fn story(&mut self, story: &Story, inherited: Option<&[String]>) -> (Yaml, Value) {
        let choice = &mut *self.choice;
        let mut both = Both::default();
        let releases = &self.releases;
        let release = story
            .release
            .filter(|_| inherited.is_some() && !releases.is_empty())
            .map(|pick| &releases[pick.index(releases.len())]);
        both.tell("title", json!(story.title));
        both.tell("release", json!(release.map(|release| &release.id)));
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
        both.tell("status", json!("todo"));
        self.count += usize::from(inherited.is_some());
        let is_short = story.form == u8::from(release.is_some());
        let yaml = match release {
            None if is_short => Yaml::text(&story.title),
            Some(release) if is_short => {
                Yaml::Map(vec![(Yaml::text(&story.title), reference(release, choice))])
            }
            _ => {
                both.yaml
                    .push((Yaml::key("story"), Yaml::text(&story.title)));
                both.yaml
                    .extend(release.map(|r| (Yaml::key("release"), reference(r, choice))));
                if inherited.is_some() {
                    let id = story_id(self.count - 1);
                    both.add("id", Yaml::text(&id), "id", json!(id));
                    let needs = picked(&story.needs, &self.stories);
                    let needs: Vec<&Named> =
                        needs.into_iter().filter(|need| need.id != id).collect();
                    if !needs.is_empty() {
                        let list = needs.iter().map(|need| reference(need, choice)).collect();
                        let told = needs.iter().map(|need| json!(need.id)).collect();
                        both.add("needs", one_or_many(list, choice), "needs", told);
                    }
                }
                if let Some(status) = story.status {
                    let word = ["todo", "doing", "done", "blocked"][status];
                    both.add("status", Yaml::key(word), "status", json!(word));
                }
                if let Some((digits, scale)) = story.estimate {
                    let (typed, exact) = decimal(digits, scale);
                    let number: serde_json::Number = exact.parse().expect("digits");
                    both.add("estimate", Yaml::key(&typed), "estimate", json!(number));
                }
                both.line("why", story.why.as_ref());
                both.texts("acceptance", &story.acceptance, choice);
                both.texts("owner", &story.owner, choice);
                both.texts("tags", &story.tags, choice);
                both.details(&story.details, true, true, choice);
                let own = self.own_personas(&mut both, &story.personas);
                if !own.is_empty() {
                    personas = own;
                }
                Yaml::Map(std::mem::take(&mut both.yaml))
            }
        };
        both.tell("personas", json!(personas));
        (yaml, Value::Object(both.json))
    }
}

/// A number as typed, and without the zeros that say nothing.
fn decimal(digits: u64, scale: u32) -> (String, String) {
    let whole = 10_u64.pow(scale);
    let (before, after) = (digits / whole, digits % whole);
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
