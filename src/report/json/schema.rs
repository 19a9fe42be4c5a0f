//! The JSON Schema of what `check -f json` prints, for those who read it with a program.

use crate::text::Level;
use serde_json::{Value, json};

/// The schema. Keys may be added to the objects; none of these goes away or changes its meaning.
pub fn check_schema() -> Value {
    let levels = [Level::Error, Level::Warning, Level::Note].map(Level::word);
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "What storywall check -f json prints",
        "type": "object",
        "required": ["findings", "summary"],
        "properties": {
            "findings": {
                "description": "Faults of the format and gaps, file by file in the order of lines.",
                "type": "array",
                "items": finding(&levels),
            },
            "summary": {
                "type": "object",
                "required": ["error", "warning", "note", "ignored"],
                "properties": {
                    "error": number("Findings of the level error."),
                    "warning": number("Findings of the level warning."),
                    "note": number("Findings of the level note."),
                    "ignored": number("Findings that the maps ignore; they are not listed."),
                    "known": number("Findings that the baseline lists; they are not listed here."),
                },
            },
        },
    })
}

fn finding(levels: &[&str]) -> Value {
    json!({
        "type": "object",
        "required": [
            "rule", "level", "message", "help", "file", "line", "column", "end_line", "end_column",
            "url", "related",
        ],
        "properties": {
            "rule": {
                "description": "The id that `storywall explain` explains.",
                "type": "string",
                "pattern": "^[a-z][a-z0-9-]*$",
            },
            "level": {"enum": levels},
            "message": {"description": "What was found.", "type": "string"},
            "help": {"description": "What to do about it.", "type": ["string", "null"]},
            "file": {"description": "The path as named or found.", "type": "string"},
            "line": place("The line, from 1."),
            "column": place("The column in characters, from 1."),
            "end_line": place("The line of the end."),
            "end_column": place("The column just past the end."),
            "url": {
                "description": "The place on the built site, from the site's root, or from `base_url` where the project has one; null for what keeps a map from being built.",
                "type": ["string", "null"],
            },
            "related": {
                "description": "Other places that belong to it.",
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["message", "file", "line", "column"],
                    "properties": {
                        "message": {"type": "string"},
                        "file": {"type": "string"},
                        "line": place("The line, from 1."),
                        "column": place("The column in characters, from 1."),
                    },
                },
            },
        },
    })
}

fn number(about: &str) -> Value {
    json!({"description": about, "type": "integer", "minimum": 0})
}

fn place(about: &str) -> Value {
    json!({"description": about, "type": "integer", "minimum": 1})
}
