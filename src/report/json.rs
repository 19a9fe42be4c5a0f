//! The format `json`: one object with all findings, for programs, and its JSON Schema.

use super::item::{NotChecked, Reported, ReportedQuestion, Summary};
use crate::text::{Diagnostic, Level, Place};
use serde::Serialize;
use serde_json::{Value, json};

#[derive(Serialize)]
struct JsonReport<'i> {
    findings: Vec<JsonFinding<'i>>,
    skipped: &'i [NotChecked],
    questions: Vec<JsonQuestion<'i>>,
    summary: Summary,
}

#[derive(Serialize)]
struct JsonQuestion<'i> {
    text: &'i str,
    because: Vec<JsonPlace<'i>>,
}

#[derive(Serialize)]
struct JsonPlace<'i> {
    file: &'i str,
    line: usize,
    column: usize,
}

#[derive(Serialize)]
struct JsonFinding<'i> {
    rule: &'static str,
    level: &'static str,
    message: &'i str,
    help: Option<&'i str>,
    suggestion: Option<JsonSuggestion<'i>>,
    file: &'i str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    url: Option<&'i str>,
    related: Vec<JsonRelated<'i>>,
}

#[derive(Serialize)]
struct JsonSuggestion<'i> {
    line: usize,
    replaces: usize,
    text: &'i str,
}

#[derive(Serialize)]
struct JsonRelated<'i> {
    message: &'i str,
    file: &'i str,
    line: usize,
    column: usize,
}

/// The object `{"findings": […], "skipped": […], "questions": […], "summary": {…}}`, with a line break at
/// its end.
pub fn json(
    items: &[Reported],
    skipped: &[NotChecked],
    questions: &[ReportedQuestion],
    summary: Summary,
) -> String {
    let questions = questions.iter().map(|question| JsonQuestion {
        text: &question.text,
        because: (question.because.iter()).map(json_place).collect(),
    });
    let report = JsonReport {
        findings: items
            .iter()
            .map(|item| finding(&item.diagnostic, item.url.as_deref()))
            .collect(),
        skipped,
        questions: questions.collect(),
        summary,
    };
    // A struct of strings and numbers always serializes.
    let text = serde_json::to_string_pretty(&report).unwrap_or_default();
    format!("{text}\n")
}

fn json_place(place: &Place) -> JsonPlace<'_> {
    let start = place.start();
    JsonPlace {
        file: place.source.name(),
        line: start.line,
        column: start.column,
    }
}

/// Diagnostics as a list of the objects in `findings`.
pub fn json_findings(diagnostics: &[Diagnostic]) -> Value {
    let findings = diagnostics.iter().map(|found| finding(found, None));
    // Structs of strings and numbers always serialize.
    serde_json::to_value(findings.collect::<Vec<_>>()).unwrap_or_default()
}

fn finding<'d>(diagnostic: &'d Diagnostic, url: Option<&'d str>) -> JsonFinding<'d> {
    let (start, end) = (diagnostic.place.start(), diagnostic.place.end());
    let related = diagnostic.related.iter().map(|related| {
        let start = related.place.start();
        JsonRelated {
            message: &related.message,
            file: related.place.source.name(),
            line: start.line,
            column: start.column,
        }
    });
    let suggestion = diagnostic.suggestion.as_ref().map(|new| JsonSuggestion {
        line: new.line,
        replaces: new.replaces,
        text: &new.text,
    });
    JsonFinding {
        rule: diagnostic.code,
        level: diagnostic.level.word(),
        message: &diagnostic.message,
        help: diagnostic.help.as_deref(),
        suggestion,
        file: diagnostic.place.source.name(),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        url,
        related: related.collect(),
    }
}

/// The JSON Schema of what `check -f json` prints. Later versions may add keys to the objects, but
/// they don't remove these keys or change what they mean.
pub fn check_schema() -> Value {
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Output of storywall check -f json",
        "type": "object",
        "required": ["findings", "skipped", "questions", "summary"],
        "properties": {
            "findings": {
                "description": "Errors, gaps and notes by file: first errors in the file, by position, and then what the rules found, the most important first.",
                "type": "array",
                "items": finding_schema(),
            },
            "skipped": {
                "description": "The rules that did not look at a map. Finding nothing with them means nothing.",
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["rule", "why", "file"],
                    "properties": {
                        "rule": {"description": "The id of the rule.", "type": "string"},
                        "why": {"description": "Why it didn't look.", "type": "string"},
                        "file": {"description": "The path of the file, as findings have it.", "type": "string"},
                    },
                },
            },
            "questions": {
                "description": "Questions for the room, map by map: what only people can answer. They never make the check fail.",
                "type": "array",
                "items": question_schema(),
            },
            "summary": {
                "type": "object",
                "required": ["error", "warning", "note", "ignored"],
                "properties": {
                    "error": count_schema("The number of findings of level error."),
                    "warning": count_schema("The number of findings of level warning."),
                    "note": count_schema("The number of findings of level note."),
                    "ignored": count_schema("The number of findings that the maps ignore; they are not listed."),
                    "known": count_schema("The number of findings in the baseline; they are not listed here."),
                },
            },
        },
    })
}

fn question_schema() -> Value {
    json!({
        "type": "object",
        "required": ["text", "because"],
        "properties": {
            "text": {"description": "The question.", "type": "string"},
            "because": {
                "description": "The titles that make one ask it.",
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["file", "line", "column"],
                    "properties": {
                        "file": {"description": "The path of the file, as findings have it.", "type": "string"},
                        "line": position_schema("The line, from 1."),
                        "column": position_schema("The column in characters, from 1."),
                    },
                },
            },
        },
    })
}

/// The JSON Schema of an error, a gap or a note.
pub(super) fn finding_schema() -> Value {
    let levels = [Level::Error, Level::Warning, Level::Note].map(Level::word);
    json!({
        "type": "object",
        "required": [
            "rule", "level", "message", "help", "suggestion", "file", "line", "column", "end_line",
            "end_column", "url", "related",
        ],
        "properties": {
            "rule": {
                "description": "The id of the rule or error, for `storywall explain`.",
                "type": "string",
                "pattern": "^[a-z][a-z0-9-]*$",
            },
            "level": {"enum": levels},
            "message": {"description": "What was found.", "type": "string"},
            "help": {"description": "What to do about it.", "type": ["string", "null"]},
            "suggestion": suggestion_schema(),
            "file": {"description": "The path of the file, as given on the command line or found.", "type": "string"},
            "line": position_schema("The line, from 1."),
            "column": position_schema("The column in characters, from 1."),
            "end_line": position_schema("The line of the last character, from 1."),
            "end_column": position_schema("The column after the last character, from 1."),
            "url": {
                "description": "The URL of the place on the built site, relative to the site's root, or absolute if the project has a `base_url`; null for errors that make the map unreadable.",
                "type": ["string", "null"],
            },
            "related": {
                "description": "Related places in the files: the other places that a finding is about, and then those that explain it.",
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["message", "file", "line", "column"],
                    "properties": {
                        "message": {"type": "string"},
                        "file": {"type": "string"},
                        "line": position_schema("The line, from 1."),
                        "column": position_schema("The column in characters, from 1."),
                    },
                },
            },
        },
    })
}

fn suggestion_schema() -> Value {
    json!({
        "description": "How lines of the file should read: whole lines, which programs may replace; null where that can't be said. Taking it removes the error and makes no new one.",
        "type": ["object", "null"],
        "required": ["line", "replaces", "text"],
        "properties": {
            "line": position_schema("The first line to replace, from 1."),
            "replaces": position_schema("How many lines to replace."),
            "text": {"description": "The new lines, without the last line break.", "type": "string"},
        },
    })
}

fn count_schema(description: &str) -> Value {
    json!({"description": description, "type": "integer", "minimum": 0})
}

fn position_schema(description: &str) -> Value {
    json!({"description": description, "type": "integer", "minimum": 1})
}
