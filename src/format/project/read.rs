//! Reading a project file.

use super::rules::{RuleSpec, settings};
use super::statuses::statuses;
use super::{Pattern, Project};
use crate::format::decode::Decoder;
use crate::format::decode::FieldNodes;
use crate::format::faults::Fault;
use crate::format::limits::Limits;
use crate::format::schema;
use crate::format::suggest::shown;
use crate::format::yaml::{Entry, Node, Value};
use crate::map::{SpannedText, Statuses};
use crate::text::Span;
use std::sync::Arc;

/// Reads the fields of a project file. `rules` are all gap rules.
pub(crate) fn read(
    decoder: &mut Decoder,
    entries: &[Entry],
    span: Span,
    rules: &[RuleSpec],
) -> Project {
    let fields = decoder.fields(&schema::PROJECT, entries, span);
    let mut typed = |what: &str| {
        let node = fields.get(what);
        node.and_then(|node| decoder.name(node, what))
    };
    let mut project = Project {
        theme: typed("theme"),
        ..Project::default()
    };
    let mut name = |what: &str| typed(what).map(|text| text.text);
    project.title = name("title").unwrap_or(project.title);
    project.output = name("output").unwrap_or(project.output);
    project.estimates = name("estimates").unwrap_or(project.estimates);
    project.base_url = name("base_url").map(|url| format!("{}/", url.trim_end_matches('/')));
    if let Some(node) = fields.get("base_url")
        && !project
            .base_url
            .as_ref()
            .is_some_and(|url| url.starts_with("https://") || url.starts_with("http://"))
    {
        decoder
            .error(
                Fault::UnknownValue,
                node.span,
                "the base_url is not a web address",
            )
            .help("begin it with `https://`");
    }
    project.maps = fields.get("maps").map(|node| {
        let globs = decoder.values(node).iter();
        globs
            .filter_map(|node| decoder.name(node, "glob"))
            .map(|glob| glob.text)
            .collect()
    });
    project.theme_options = pairs(decoder, &fields, "theme_options");
    project.links = pairs(decoder, &fields, "links")
        .iter()
        .map(|(reference, address)| (Pattern::new(&reference.text), Pattern::new(&address.text)))
        .collect();
    project.statuses = Arc::new(Statuses::new(statuses(decoder, &fields)));
    project.rules = settings(decoder, &fields, rules);
    project.asks_for_today = fields
        .get("today")
        .and_then(|node| decoder.flag(node, "today"))
        .unwrap_or_default();
    project.limits = limits(decoder, &fields);
    project
}

fn pairs(
    decoder: &mut Decoder,
    fields: &FieldNodes,
    name: &str,
) -> Vec<(SpannedText, SpannedText)> {
    let Some(node) = fields.get(name) else {
        return Vec::new();
    };
    let Value::Map(entries) = &node.value else {
        decoder
            .error(
                Fault::WrongKind,
                node.span,
                format!("expected `{name}` as a mapping, found {}", node.kind()),
            )
            .help("write one `key: value` a line, indented");
        return Vec::new();
    };
    let entries = decoder.unrepeated(entries);
    entries
        .into_iter()
        .filter_map(|entry| {
            let key = decoder.name(&entry.key, "key")?;
            if entry.value.is_absent() {
                let message = format!("`{}` has no value", shown(&key.text));
                decoder
                    .error(Fault::WrongKind, key.span, message)
                    .help("write it after the colon, and in quotes where it begins with `#`: to YAML that begins a comment");
                return None;
            }
            if !matches!(entry.value.value, Value::Scalar(..)) {
                let message = format!("expected one value for `{}`, found {}", shown(&key.text), entry.value.kind());
                decoder
                    .error(Fault::WrongKind, entry.value.span, message)
                    .help("write it on the line of its key");
                return None;
            }
            Some((key, decoder.name(&entry.value, "value")?))
        })
        .collect()
}

fn limits(decoder: &mut Decoder, fields: &FieldNodes) -> Limits {
    let mut limits = Limits::default();
    let Some(node) = fields.get("limits") else {
        return limits;
    };
    let Value::Map(entries) = &node.value else {
        decoder
            .error(
                Fault::WrongKind,
                node.span,
                "expected `limits` as a mapping",
            )
            .help("write one `limit: number` a line, for example `items: 500000`");
        return limits;
    };
    let fields = decoder.fields(&schema::LIMITS, entries, node.span);
    let mut set = |limit: &mut u32, name: &str, most: u32| {
        let number = |node: &Node| decoder.count(node, name, most);
        *limit = fields.get(name).and_then(number).unwrap_or(*limit);
    };
    set(&mut limits.file_mib, "file_mib", Limits::MOST.file_mib);
    set(&mut limits.depth, "depth", Limits::MOST.depth);
    set(&mut limits.items, "items", Limits::MOST.items);
    set(&mut limits.cells, "cells", Limits::MOST.cells);
    limits
}
