//! What the reports of `import` and `pull` have in common as JSON: the files, and what wasn't understood in them.

use crate::interop::FileSummary;
use crate::text::Diagnostic;
use serde::Serialize;

/// A file that was read.
#[derive(Serialize)]
pub(crate) struct JsonFile<'f> {
    name: &'f str,
    rows: usize,
    encoding: &'f str,
    delimiter: Option<&'f str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    sheets: &'f [String],
}

impl<'f> JsonFile<'f> {
    pub(crate) fn new(file: &'f FileSummary) -> Self {
        Self {
            name: &file.name,
            rows: file.rows,
            encoding: file.encoding,
            delimiter: file.delimiter,
            sheets: &file.sheets,
        }
    }
}

/// Something that wasn't understood, at its place.
#[derive(Serialize)]
pub(crate) struct JsonFault<'f> {
    file: &'f str,
    line: usize,
    column: usize,
    message: &'f str,
}

impl<'f> JsonFault<'f> {
    pub(crate) fn new(fault: &'f Diagnostic) -> Self {
        let start = fault.place.start();
        Self {
            file: fault.place.source.name(),
            line: start.line,
            column: start.column,
            message: &fault.message,
        }
    }
}
