//! One JSON object with everything, for scripts.

mod schema;

pub use schema::check_schema;

use super::item::{Item, Summary};
use serde::Serialize;

#[derive(Serialize)]
struct Report<'i> {
    findings: Vec<Finding<'i>>,
    summary: Summary,
}

#[derive(Serialize)]
struct Finding<'i> {
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
    related: Vec<Related<'i>>,
}

#[derive(Serialize)]
struct Related<'i> {
    message: &'i str,
    file: &'i str,
    line: usize,
    column: usize,
}

/// `{"findings": […], "summary": {…}}`, with a line break at its end.
pub fn json(items: &[Item], summary: Summary) -> String {
    let report = Report {
        findings: items.iter().map(finding).collect(),
        summary,
    };
    // Strings and numbers always have a JSON form.
    let text = serde_json::to_string_pretty(&report).unwrap_or_default();
    format!("{text}\n")
}

fn finding(item: &Item) -> Finding<'_> {
    let diagnostic = &item.diagnostic;
    let (start, end) = (diagnostic.place.start(), diagnostic.place.end());
    let related = diagnostic.related.iter().map(|related| {
        let start = related.place.start();
        Related {
            message: &related.message,
            file: related.place.source.name(),
            line: start.line,
            column: start.column,
        }
    });
    Finding {
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
