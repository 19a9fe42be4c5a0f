//! What a pull changes, for people and for programs.

use super::backlog_json::{JsonFault, JsonFile};
use super::item::count;
use super::sanitize::one_line;
use crate::interop::{NewItem, Pull, PullOutcome, PulledField, PulledMap, PulledStory};
use crate::map::{Change, id_from_title};
use crate::text::{Place, Source};
use serde::Serialize;
use std::sync::Arc;

/// The width of the first column.
const LABEL: usize = 9;

/// How many names or lines a line lists at most.
const MAX_LISTED: usize = 8;

/// How many characters of a text a line shows.
const MAX_SHOWN: usize = 60;

/// The report for people, one line for each thing to know. `sources` are the texts of the maps before the pull;
/// `is_written` says whether the changes are made, or only would be.
pub fn pull_text(pull: &Pull, sources: &[Arc<Source>], is_written: bool) -> String {
    let mut report = PullText {
        out: String::new(),
        is_written,
    };
    report.files(pull);
    for (map, source) in pull.maps.iter().zip(sources) {
        report.map(map, source);
    }
    report.rest(pull);
    for (map, source) in pull.maps.iter().zip(sources) {
        report.total(map, source);
    }
    report.out
}

/// The place of a story's title, as `file:line`.
fn line_of(story: &PulledStory, source: &Arc<Source>) -> String {
    let place = Place {
        source: Arc::clone(source),
        span: story.span,
    };
    format!("{}:{}", source.name(), place.start().line)
}

/// The values of a field in a line.
fn shown(values: &[String]) -> String {
    if values.is_empty() {
        return "none".to_owned();
    }
    let text = values.join(", ");
    let mut short: String = text.chars().take(MAX_SHOWN).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// The first texts of a list, and how many more there are.
fn listed(texts: &[String]) -> String {
    let first = texts[..texts.len().min(MAX_LISTED)].join(", ");
    match texts.len().saturating_sub(MAX_LISTED) {
        0 => first,
        more => format!("{first}, and {more} more"),
    }
}

/// The number of stories with changes, and that of check lists with changes.
fn changed_items(map: &PulledMap) -> [usize; 2] {
    let is_taken = |field: &&PulledField| field.outcome == PullOutcome::Taken;
    [false, true].map(|is_part| {
        let fields = map.fields.iter().filter(is_taken);
        let fields = fields.filter(|field| (field.field == "sub-task") == is_part);
        let mut items: Vec<String> = fields.map(|field| field.story.item.to_string()).collect();
        items.dedup();
        items.len()
    })
}

/// The titles of the stories that are added.
fn added_titles(map: &PulledMap) -> impl Iterator<Item = &str> {
    map.added.iter().filter_map(|change| match change {
        Change::Add { name, .. } => Some(name.as_str()),
        _ => None,
    })
}

/// Writes the lines.
struct PullText {
    out: String,
    is_written: bool,
}

impl PullText {
    fn say(&mut self, label: &str, text: &str) {
        let text = one_line(text);
        self.out.push_str(&format!("{label:LABEL$} {text}\n"));
    }

    fn files(&mut self, pull: &Pull) {
        for file in &pull.files {
            let rows = count(file.rows, "row");
            let text = format!(
                "{}: {}, {rows}, {}, {}",
                file.name,
                pull.format,
                file.encoding,
                file.kind()
            );
            self.say("pull", &text);
        }
    }

    fn map(&mut self, map: &PulledMap, source: &Arc<Source>) {
        for field in &map.fields {
            self.field(field, source);
        }
        for title in added_titles(map) {
            let label = if self.is_written { "added" } else { "to add" };
            self.say(label, &format!("{}: {title}", source.name()));
        }
        for item in &map.not_added {
            let text = format!(
                "{}: `{}` can't be added: {}",
                source.name(),
                item.title,
                item.why
            );
            self.say("conflict", &text);
        }
        if !map.missing.is_empty() {
            let stories = map.missing.iter();
            let stories =
                stories.map(|story| format!("{} ({})", story.reference, line_of(story, source)));
            let stories: Vec<String> = stories.collect();
            let number = match stories.len() {
                1 => "1 story isn't".to_owned(),
                some => format!("{some} stories aren't"),
            };
            self.say(
                "missing",
                &format!("{number} in the export: {}", listed(&stories)),
            );
        }
        if map.unlinked > 0 {
            let stories = match map.unlinked {
                1 => "1 story has".to_owned(),
                some => format!("{some} stories have"),
            };
            let name = source.name();
            self.say(
                "unlinked",
                &format!("{stories} no link to this tracker in {name}"),
            );
        }
    }

    fn field(&mut self, field: &PulledField, source: &Arc<Source>) {
        let (from, to) = (shown(&field.from), shown(&field.to));
        let word = field.field;
        let change = format!(
            "{} {}: {word} {from} → {to}",
            line_of(&field.story, source),
            field.story.reference
        );
        match &field.outcome {
            PullOutcome::Taken if self.is_written => self.say("changed", &change),
            PullOutcome::Taken => self.say("behind", &change),
            PullOutcome::Conflict(why) => self.say("conflict", &format!("{change}: {why}")),
            PullOutcome::Kept => {
                let text = format!(
                    "{} {}: {word} is {from} here, and {to} in the tracker",
                    line_of(&field.story, source),
                    field.story.reference
                );
                self.say("to push", &text);
            }
        }
    }

    /// What isn't about one map.
    fn rest(&mut self, pull: &Pull) {
        let added: Vec<&str> = pull.maps.iter().flat_map(added_titles).collect();
        let (done, open): (Vec<_>, Vec<_>) = pull.new.iter().partition(|item| item.is_done);
        let name = |item: &NewItem| {
            format!(
                "{} {}",
                item.reference,
                shown(std::slice::from_ref(&item.title))
            )
        };
        if !open.is_empty() && added.is_empty() {
            let names: Vec<String> = open.iter().copied().map(name).collect();
            let number = match names.len() {
                1 => "1 open item isn't".to_owned(),
                some => format!("{some} open items aren't"),
            };
            let text = format!("{number} on a map (--add backlog): {}", listed(&names));
            self.say("new", &text);
        }
        if !done.is_empty() {
            let number = match done.len() {
                1 => "1 item that is done isn't".to_owned(),
                some => format!("{some} items that are done aren't"),
            };
            self.say("new", &format!("{number} on a map"));
        }
        if !pull.new_parts.is_empty() {
            let names: Vec<String> = pull.new_parts.iter().map(name).collect();
            let number = match names.len() {
                1 => "1 open sub-task isn't".to_owned(),
                some => format!("{some} open sub-tasks aren't"),
            };
            let text = format!("{number} in a check list: {}", listed(&names));
            self.say("new", &text);
        }
        if !pull.nameless.is_empty() {
            let lines: Vec<String> = pull.nameless.iter().map(usize::to_string).collect();
            let text = format!("without a key, number or address: lines {}", listed(&lines));
            self.say("unmatched", &text);
        }
        if !pull.absent.is_empty() {
            let fields: Vec<&str> = pull.absent.iter().map(|field| field.word()).collect();
            self.say(
                "columns",
                &format!("the export has none for {}", fields.join(", ")),
            );
        }
        for (word, stories) in &pull.unknown_statuses {
            let stories = match stories {
                1 => "1 story".to_owned(),
                some => format!("{some} stories"),
            };
            let id = id_from_title(word, "status");
            self.say("status", &format!("`{word}` ({stories}) isn't known; declare it in storywall.yaml: `statuses: [{{{id}: {{name: {word}, means: doing}}}}]`"));
        }
    }

    fn total(&mut self, map: &PulledMap, source: &Arc<Source>) {
        let name = source.name();
        let mut parts = Vec::new();
        let [changed, lists] = changed_items(map);
        let verb = if self.is_written { "changed" } else { "behind" };
        if changed > 0 {
            let stories = if changed == 1 { "story" } else { "stories" };
            parts.push(format!("{changed} {stories} {verb}"));
        }
        if lists > 0 {
            parts.push(format!("{} {verb}", count(lists, "check list")));
        }
        if !map.added.is_empty() {
            let verb = if self.is_written { "added" } else { "to add" };
            parts.push(format!("{} {verb}", map.added.len()));
        }
        let conflicts = map.conflicts();
        if conflicts > 0 {
            parts.push(count(conflicts, "conflict"));
        }
        if parts.is_empty() {
            parts.push("nothing to change".to_owned());
        }
        let stories = if map.matched == 1 { "story" } else { "stories" };
        let text = format!(
            "{name}: {} ({} {stories} in the export)",
            parts.join(", "),
            map.matched
        );
        self.say("map", &text);
    }
}

#[derive(Serialize)]
struct JsonPull<'p> {
    format: &'p str,
    files: Vec<JsonFile<'p>>,
    rows: usize,
    written: bool,
    maps: Vec<JsonPulledMap<'p>>,
    new: Vec<JsonNewItem<'p>>,
    new_sub_tasks: Vec<JsonNewItem<'p>>,
    without_key: &'p [usize],
    absent: Vec<&'p str>,
    unknown_statuses: &'p std::collections::BTreeMap<String, usize>,
    not_understood: Vec<JsonFault<'p>>,
}

#[derive(Serialize)]
struct JsonPulledMap<'p> {
    file: &'p str,
    matched: usize,
    changed: Vec<JsonPulledField<'p>>,
    added: Vec<&'p str>,
    not_added: Vec<JsonNotAdded<'p>>,
    conflicts: Vec<JsonPulledField<'p>>,
    to_push: Vec<JsonPulledField<'p>>,
    missing: Vec<JsonMissing<'p>>,
    unlinked: usize,
}

#[derive(Serialize)]
struct JsonPulledField<'p> {
    item: String,
    key: &'p str,
    line: usize,
    field: &'p str,
    from: &'p [String],
    to: &'p [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<&'p str>,
}

#[derive(Serialize)]
struct JsonNotAdded<'p> {
    title: &'p str,
    why: &'p str,
}

#[derive(Serialize)]
struct JsonMissing<'p> {
    item: String,
    key: &'p str,
    line: usize,
}

#[derive(Serialize)]
struct JsonNewItem<'p> {
    key: &'p str,
    title: &'p str,
    line: usize,
    done: bool,
}

impl<'p> JsonNewItem<'p> {
    fn new(item: &'p NewItem) -> Self {
        Self {
            key: &item.reference,
            title: &item.title,
            line: item.line,
            done: item.is_done,
        }
    }
}

/// The report as one JSON object, with a line break at its end.
pub fn pull_json(pull: &Pull, sources: &[Arc<Source>], is_written: bool) -> String {
    let report = JsonPull {
        format: pull.format,
        files: (pull.files.iter()).map(JsonFile::new).collect(),
        rows: pull.rows,
        written: is_written,
        maps: (pull.maps.iter().zip(sources))
            .map(|(map, source)| json_map(map, source))
            .collect(),
        new: pull.new.iter().map(JsonNewItem::new).collect(),
        new_sub_tasks: pull.new_parts.iter().map(JsonNewItem::new).collect(),
        without_key: &pull.nameless,
        absent: pull.absent.iter().map(|field| field.word()).collect(),
        unknown_statuses: &pull.unknown_statuses,
        not_understood: (pull.faults.iter()).map(JsonFault::new).collect(),
    };
    // Strings, numbers and lists always serialize.
    let json = serde_json::to_string_pretty(&report).unwrap_or_default();
    format!("{json}\n")
}

fn json_map<'p>(map: &'p PulledMap, source: &'p Source) -> JsonPulledMap<'p> {
    let line = |story: &PulledStory| source.position(story.span.start).line;
    let fields = |is_one: fn(&PullOutcome) -> bool| -> Vec<JsonPulledField<'p>> {
        let fields = map.fields.iter().filter(|field| is_one(&field.outcome));
        let fields = fields.map(|field| JsonPulledField {
            item: field.story.item.to_string(),
            key: &field.story.reference,
            line: line(&field.story),
            field: field.field,
            from: &field.from,
            to: &field.to,
            why: match &field.outcome {
                PullOutcome::Conflict(why) => Some(why),
                _ => None,
            },
        });
        fields.collect()
    };
    JsonPulledMap {
        file: source.name(),
        matched: map.matched,
        changed: fields(|outcome| *outcome == PullOutcome::Taken),
        added: added_titles(map).collect(),
        not_added: (map.not_added.iter())
            .map(|item| JsonNotAdded {
                title: &item.title,
                why: &item.why,
            })
            .collect(),
        conflicts: fields(|outcome| matches!(outcome, PullOutcome::Conflict(_))),
        to_push: fields(|outcome| *outcome == PullOutcome::Kept),
        missing: (map.missing.iter())
            .map(|story| JsonMissing {
                item: story.item.to_string(),
                key: &story.reference,
                line: line(story),
            })
            .collect(),
        unlinked: map.unlinked,
    }
}
