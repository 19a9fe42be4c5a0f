//! One JSON object with everything, for scripts.

mod schema;

pub use schema::check_schema;

use super::item::{Reported, Summary};
use serde::Serialize;

#[derive(Serialize)]
struct JsonReport<'i> {
    findings: Vec<JsonFinding<'i>>,
    summary: Summary,
}

#[derive(Serialize)]
struct JsonFinding<'i> {
    rule: &'static str,
    level: &'static str,
    message: &'i str,
    help: Option<&'i str>,
    file: &'i str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    url: Option<&'i str>,
    related: Vec<JsonRelated<'i>>,
}

#[derive(Serialize)]
struct JsonRelated<'i> {
    message: &'i str,
    file: &'i str,
    line: usize,
    column: usize,
}

/// `{"findings": […], "summary": {…}}`, with a line break at its end.
pub fn json(items: &[Reported], summary: Summary) -> String {
    let report = JsonReport {
        findings: items.iter().map(finding).collect(),
        summary,
    };
    // Strings and numbers always have a JSON form.
    let text = serde_json::to_string_pretty(&report).unwrap_or_default();
    format!("{text}\n")
}

fn finding(item: &Reported) -> JsonFinding<'_> {
    let diagnostic = &item.diagnostic;
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
    JsonFinding {
        rule: diagnostic.code,
        level: diagnostic.level.word(),
        message: &diagnostic.message,
        help: diagnostic.help.as_deref(),
        file: diagnostic.place.source.name(),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        url: item.url.as_deref(),
        related: related.collect(),
    }
}
