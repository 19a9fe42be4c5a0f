//! The Markdown of MozaicWorks: releases, personas and the map, with fields in brackets after titles.

use super::rows::{DocumentRows, start_of};
use super::sections::sections;
use crate::map::reference_key;
use crate::text::Source;
use std::collections::HashMap;
use std::sync::Arc;

/// Whether this is a map: it has the three parts, or stories with fields in brackets.
pub(super) fn is_map(text: &str) -> bool {
    let found = sections(text);
    let has = |title: &str| {
        found
            .iter()
            .any(|section| section.level == 1 && section.title.eq_ignore_ascii_case(title))
    };
    let has_story = found.iter().any(|section| section.level == 4);
    has("Map") && has_story && (has("Releases") || has("Personas") || text.contains(":: "))
}

/// Reads a map.
pub(super) fn read(source: &Arc<Source>, rows: &mut DocumentRows) {
    let found = sections(source.text());
    let mut names: HashMap<String, String> = HashMap::new();
    let mut part = MapPart::None;
    let mut has_title = false;
    for section in &found {
        if section.level == 1 {
            part = match section.title.to_lowercase().as_str() {
                "releases" => MapPart::Releases,
                "personas" => MapPart::Personas,
                "map" => MapPart::Map,
                _ => MapPart::None,
            };
            if part == MapPart::None && !has_title {
                has_title = true;
                rows.cell("Type", "Map", start_of(section.span));
                rows.cell("Title 1", section.title, section.span);
                rows.cell("Description", section.body.trim(), section.body_span());
                rows.end_row(section.span);
                continue;
            }
            rows.beside(section.body, section.body_span());
            continue;
        }
        let heading = Heading::new(section.title);
        let kind = match (part, section.level) {
            (MapPart::Releases, 2) if heading.field("id") == Some("unplanned") => "",
            (MapPart::Releases, 2) => "Release",
            (MapPart::Personas, 2) => "Persona",
            (MapPart::Map, 2) => "Activity",
            (MapPart::Map, 3) => "Task",
            (MapPart::Map, 4) => "Story",
            _ => "",
        };
        if kind.is_empty() {
            rows.beside(section.title, section.span);
            rows.beside(section.body, section.body_span());
            continue;
        }
        if let Some(id) = heading.field("id") {
            names.insert(reference_key(id), heading.title.to_owned());
        }
        rows.cell("Type", kind, start_of(section.span));
        let column = match (part, section.level) {
            (MapPart::Map, level) => format!("Title {}", level - 1),
            _ => "Title 1".to_owned(),
        };
        rows.cell(&column, heading.title, section.span);
        for (key, value) in &heading.fields {
            let name = names
                .get(&reference_key(value))
                .map_or(*value, String::as_str);
            match key.to_lowercase().as_str() {
                "id" if kind != "Story" => {}
                "release" => rows.cell("Release", name, section.span),
                "persona" => rows.cell("Persona", name, section.span),
                "deadline" => rows.cell("Due date", *value, section.span),
                key => rows.cell(key, *value, section.span),
            }
        }
        rows.cell("Description", section.body.trim(), section.body_span());
        rows.end_row(section.span);
    }
}

/// A part of the file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum MapPart {
    None,
    Releases,
    Personas,
    Map,
}

/// A heading with its fields: `Sign in [status:: done] [release:: mvp]`.
struct Heading<'t> {
    title: &'t str,
    fields: Vec<(&'t str, &'t str)>,
}

impl<'t> Heading<'t> {
    fn new(text: &'t str) -> Self {
        let mut title = text.trim();
        let mut fields = Vec::new();
        while let Some(start) = title.rfind('[')
            && let Some(inner) = title[start + 1..].strip_suffix(']')
            && let Some((key, value)) = inner.split_once("::")
        {
            fields.insert(0, (key.trim(), value.trim()));
            title = title[..start].trim_end();
        }
        Self { title, fields }
    }

    fn field(&self, key: &str) -> Option<&'t str> {
        let mut fields = self.fields.iter();
        fields
            .find(|(name, _)| *name == key)
            .map(|(_, value)| *value)
    }
}
