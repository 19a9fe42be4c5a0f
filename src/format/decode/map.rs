//! A whole map, from the text of a file.

use super::decoder::Decoder;
use super::items::MapBuilder;
use super::references::Scope;
use super::value::FieldValue;
use crate::format::document::{Decoded, FileKind, decode};
use crate::format::error_code::ErrorCode;
use crate::format::limits::Limits;
use crate::format::project::Project;
use crate::format::schema::MAP;
use crate::format::yaml::LongList;
use crate::map::{Details, SpannedText, StoryMap};
use crate::text::Source;
use std::sync::Arc;

/// The map that a file holds. `rules` are the ids of all gap rules, which `ignore:` may name.
pub fn read_map(source: &Arc<Source>, project: &Project, rules: &[&str]) -> Decoded<StoryMap> {
    let kind = FileKind {
        article: "a story map",
        begin: "begin with `title: …`, or let `storywall new` write a map to start from",
        long_list: Some(LongList {
            key: "activities",
            min_chunk: 256 << 10,
        }),
    };
    decode(source, &project.limits, &kind, |decoder, entries, span| {
        let nodes = decoder.fields(&MAP.spec, entries, span);
        let scope = Scope::new(project, rules);
        let mut map = StoryMap {
            title: SpannedText {
                text: String::new(),
                span,
            },
            goal: None,
            lang: "en".to_owned(),
            updated: None,
            details: Details::default(),
            personas: Vec::new(),
            releases: Vec::new(),
            activities: Vec::new(),
            tasks: Vec::new(),
            stories: Vec::new(),
            backlog: Vec::new(),
            statuses: Arc::clone(&project.statuses),
        };
        MAP.decode(decoder, &scope, &nodes, &mut map);
        let map = MapBuilder::new(map, scope).finish(decoder, &nodes);
        check_size(decoder, &map, &project.limits);
        map
    })
}

/// The language tag that a value is.
pub(crate) fn decode_language(value: FieldValue) -> Option<String> {
    let tag = value.decoder.name(value.node, value.field.noun)?.text;
    let mut parts = tag.split('-');
    let well_formed = parts.next().is_some_and(|first| {
        (2..=8).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_alphabetic())
    }) && parts.all(|part| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    if !well_formed {
        let message = format!("`{tag}` is not a language");
        value
            .decoder
            .error(ErrorCode::UnknownValue, value.node.span, message)
            .help("write its code, for example `en`, `de` or `pt-BR`");
    }
    well_formed.then_some(tag)
}

/// Reports a map that is larger than the project allows.
fn check_size(decoder: &mut Decoder, map: &StoryMap, limits: &Limits) {
    let (personas, releases, tasks) = (map.personas.len(), map.releases.len(), map.tasks.len());
    let items =
        personas + releases + map.activities.len() + tasks + map.stories.len() + map.backlog.len();
    if items > limits.items as usize {
        let message = format!(
            "this map has {items} items, and the limit is {}",
            limits.items
        );
        decoder
            .error(ErrorCode::Limit, map.title.span, message)
            .help("cut it into several maps, or raise `limits: {items: …}` in the project file");
    }
    let cells = (tasks + releases + personas).saturating_mul(releases + personas + 1);
    if cells > limits.cells as usize {
        let message = format!(
            "this map has {cells} cells to show (tasks: {tasks}, releases: {releases}, personas: {personas}), and the limit is {}",
            limits.cells
        );
        decoder
            .error(ErrorCode::Limit, map.title.span, message)
            .help("cut it into several maps, or raise `limits: {cells: …}` in the project file");
    }
}
