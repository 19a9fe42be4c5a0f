//! From a source to a map or a project.

use super::decode::Decoder;
use super::decode::MapBuilder;
use super::decode::{Carries, DecodeContext};
use super::document::{Decoded, FileKind, decode};
use super::faults::Fault;
use super::limits::Limits;
use super::manifest::{self, ThemeManifest};
use super::project::{self, Project, RuleSpec};
use super::schema;
use super::yaml::{LongList, Node};
use crate::map::{SpannedText, StoryMap};
use crate::text::Source;
use std::sync::Arc;

/// Reads a map. `rules` are the ids of all gap rules, which `ignore:` may name.
pub fn read_map(source: &Arc<Source>, project: &Project, rules: &[&str]) -> Decoded<StoryMap> {
    decode(
        source,
        &project.limits,
        &FileKind {
            article: "a story map",
            begin: "begin with `title: …`, or let `storywall new` write a map to start from",
            long_list: Some(LongList {
                key: "activities",
                min_chunk: 256 << 10,
            }),
        },
        |decoder, entries, span| {
            let fields = decoder.fields(&schema::MAP, entries, span);
            let title = fields
                .get("title")
                .and_then(|node| decoder.name(node, "title"));
            let goal = fields
                .get("goal")
                .and_then(|node| decoder.line(node, "goal"));
            let context = DecodeContext { project, rules };
            let map = StoryMap {
                title: title.unwrap_or(SpannedText {
                    text: String::new(),
                    span,
                }),
                goal: goal.map(|goal| goal.text),
                lang: fields
                    .get("lang")
                    .and_then(|node| language(decoder, node))
                    .unwrap_or("en".to_owned()),
                updated: fields
                    .get("updated")
                    .and_then(|node| decoder.date(node, "date")),
                details: decoder.details(&fields, Carries::NoLinks, context),
                personas: Vec::new(),
                releases: Vec::new(),
                activities: Vec::new(),
                tasks: Vec::new(),
                stories: Vec::new(),
                backlog: Vec::new(),
                statuses: Arc::clone(&project.statuses),
            };
            let mut draft = MapBuilder::new(map, context);
            draft.read(decoder, &fields);
            check_size(decoder, &draft.map, &project.limits);
            draft.map
        },
    )
}

/// Reads a project file. `rules` are all gap rules, which `gaps:` may name.
pub fn read_project(source: &Arc<Source>, rules: &[RuleSpec]) -> Decoded<Project> {
    if source
        .text()
        .lines()
        .all(|line| line.trim().is_empty() || line.trim_start().starts_with('#'))
    {
        return Decoded {
            value: Some(Project::default()),
            diagnostics: Vec::new(),
        };
    }
    decode(
        source,
        &Limits::default(),
        &FileKind {
            article: "a project file",
            begin: "begin with `title: …`; every field has a default",
            long_list: None,
        },
        |decoder, entries, span| project::read(decoder, entries, span, rules),
    )
}

/// Reads the manifest of a theme.
pub fn read_manifest(source: &Arc<Source>) -> Decoded<ThemeManifest> {
    decode(
        source,
        &Limits::default(),
        &FileKind {
            article: "a theme manifest",
            begin: "begin with `name: …`, and `contract: 1`",
            long_list: None,
        },
        manifest::read,
    )
}

fn language(decoder: &mut Decoder, node: &Node) -> Option<String> {
    let tag = decoder.name(node, "lang")?.text;
    let mut parts = tag.split('-');
    let well_formed = parts.next().is_some_and(|first| {
        (2..=8).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_alphabetic())
    }) && parts.all(|part| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    if !well_formed {
        decoder
            .error(
                Fault::UnknownValue,
                node.span,
                format!("`{tag}` is not a language"),
            )
            .help("write its code, for example `en`, `de` or `pt-BR`");
    }
    well_formed.then_some(tag)
}

fn check_size(decoder: &mut Decoder, map: &StoryMap, limits: &Limits) {
    let (personas, releases, tasks) = (map.personas.len(), map.releases.len(), map.tasks.len());
    let items =
        personas + releases + map.activities.len() + tasks + map.stories.len() + map.backlog.len();
    if items > limits.items as usize {
        decoder
            .error(
                Fault::Limit,
                map.title.span,
                format!(
                    "this map has {items} items, and the limit is {}",
                    limits.items
                ),
            )
            .help("cut it into several maps, or raise `limits: {items: …}` in the project file");
    }
    let cells = (tasks + releases + personas).saturating_mul(releases + personas + 1);
    if cells > limits.cells as usize {
        decoder
            .error(
                Fault::Limit,
                map.title.span,
                format!(
                    "this map has {cells} cells to show (tasks: {tasks}, releases: {releases}, personas: {personas}), and the limit is {}",
                    limits.cells
                ),
            )
            .help("cut it into several maps, or raise `limits: {cells: …}` in the project file");
    }
}
