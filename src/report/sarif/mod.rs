//! The format `sarif`: SARIF 2.1.0, which code scanning services and editors read.
//!
//! The contents follow what GitHub supports: paths must be relative to the repository, alerts are
//! identified by a single fingerprint, related places are linked only if the message links them, and
//! a file with more than 25,000 results is rejected.

mod rules;

use super::item::{Reported, relative_path};
use super::sanitize::{one_line, sanitize};
use crate::analysis::urls::percent_encoded;
use crate::text::{Diagnostic, Place, Related};
use rules::SarifRules;
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::path::Path;
use xxhash_rust::xxh3::xxh3_64;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/// The base of relative paths: the root of the repository. Services know it by this name.
const ROOT: &str = "%SRCROOT%";
/// The maximum number of results that GitHub accepts.
const MAX_RESULTS: usize = 25_000;
/// The maximum number of related places that GitHub shows per result.
const MAX_RELATED: usize = 100;
/// The maximum number of related places that a message links.
const MAX_LINKS: usize = 3;

#[derive(Serialize)]
struct SarifLog<'i> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [SarifRun<'i>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifRun<'i> {
    tool: Value,
    invocations: [Value; 1],
    column_kind: &'static str,
    results: Vec<SarifResult<'i>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifResult<'i> {
    rule_id: &'static str,
    rule_index: i64,
    level: &'static str,
    message: SarifMessage,
    locations: [SarifLocation; 1],
    partial_fingerprints: Value,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<SarifLocation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    suppressions: Option<[Suppression<'i>; 1]>,
}

#[derive(Serialize)]
struct Suppression<'i> {
    kind: &'static str,
    status: &'static str,
    justification: &'i str,
}

#[derive(Serialize)]
struct SarifMessage {
    text: String,
}

/// A place in a file. Only related places have an id, to which the message of the result links.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifLocation {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<SarifMessage>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    region: Region,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactLocation {
    uri: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    uri_base_id: Option<&'static str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

/// The items as one run; ignored ones are suppressed, with the map's reason. Paths are relative to
/// `folder`, in which the command runs and which services take for the root of the repository.
/// `base_url` is the URL of the built site, with a `/` at its end.
pub fn sarif(items: &[Reported], folder: &Path, base_url: Option<&str>) -> String {
    let reported = most_severe(items);
    let rules = SarifRules::for_items(&reported);
    let mut fingerprints = Fingerprints::default();
    let results = reported
        .iter()
        .map(|item| result(item, &rules, &mut fingerprints, folder));
    let log = SarifLog {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [SarifRun {
            tool: tool(&rules, base_url),
            invocations: [invocation(items.len() - reported.len())],
            // Our columns count characters, not UTF-16 code units.
            column_kind: "unicodeCodePoints",
            results: results.collect(),
        }],
    };
    // A struct of strings and numbers always serializes.
    let text = serde_json::to_string_pretty(&log).unwrap_or_default();
    format!("{text}\n")
}

/// At most [`MAX_RESULTS`] items in their order, without the least severe ones.
fn most_severe(items: &[Reported]) -> Vec<&Reported> {
    let mut numbered: Vec<(usize, &Reported)> = items.iter().enumerate().collect();
    if numbered.len() > MAX_RESULTS {
        numbered.sort_by_key(|(_, item)| std::cmp::Reverse(item.diagnostic.level));
        numbered.truncate(MAX_RESULTS);
        numbered.sort_by_key(|(at, _)| *at);
    }
    numbered.into_iter().map(|(_, item)| item).collect()
}

fn tool(rules: &SarifRules, base_url: Option<&str>) -> Value {
    let mut driver = json!({
        "name": "storywall",
        "version": env!("CARGO_PKG_VERSION"),
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "rules": rules.descriptors(base_url),
    });
    let home = env!("CARGO_PKG_REPOSITORY");
    if !home.is_empty() {
        driver["informationUri"] = json!(home);
    }
    json!({"driver": driver})
}

/// The invocation, with a notification if items were left out.
fn invocation(left_out: usize) -> Value {
    let mut invocation = json!({"executionSuccessful": true});
    if left_out > 0 {
        let text = format!(
            "the {left_out} least severe findings were left out; the limit is {MAX_RESULTS}"
        );
        invocation["toolExecutionNotifications"] =
            json!([{"level": "warning", "message": {"text": text}}]);
    }
    invocation
}

fn result<'i>(
    item: &'i Reported,
    rules: &SarifRules,
    fingerprints: &mut Fingerprints,
    folder: &Path,
) -> SarifResult<'i> {
    let diagnostic = &item.diagnostic;
    let related = diagnostic.related.iter().take(MAX_RELATED).enumerate();
    SarifResult {
        rule_id: diagnostic.code,
        rule_index: rules.index(diagnostic.code),
        level: diagnostic.level.word(),
        message: SarifMessage {
            text: message(diagnostic),
        },
        locations: [SarifLocation::new(&diagnostic.place, folder)],
        partial_fingerprints: json!({"primaryLocationLineHash": fingerprints.next(item)}),
        related_locations: related
            .map(|(at, related)| SarifLocation::from_related(at + 1, related, folder))
            .collect(),
        suppressions: item.ignore_reason.as_deref().map(|justification| {
            [Suppression {
                kind: "inSource",
                status: "accepted",
                justification,
            }]
        }),
    }
}

/// The fingerprints of a run, by which services recognize a result in the next run.
#[derive(Default)]
struct Fingerprints {
    /// How often each hash occurred.
    counts: HashMap<u64, usize>,
}

impl Fingerprints {
    /// The fingerprint of the next item: a hash of its rule, its file and its identity, so that it
    /// stays the same when lines move, levels change or numbers in the message do. Items with the
    /// same hash are numbered. An error has no identity, so its message is hashed.
    fn next(&mut self, item: &Reported) -> String {
        let identity = item.identity.as_deref().unwrap_or(&item.diagnostic.message);
        let text = [item.diagnostic.code, &item.file, identity].join("\n");
        let hash = xxh3_64(text.as_bytes());
        let count = self.counts.entry(hash).or_default();
        *count += 1;
        format!("{hash:016x}:{count}")
    }
}

/// The message, the help, and links to the first related places.
fn message(diagnostic: &Diagnostic) -> String {
    let mut text = without_links(&diagnostic.message);
    if let Some(help) = &diagnostic.help {
        text.push_str("\n\n");
        text.push_str(&without_links(help));
    }
    let related = &diagnostic.related;
    let links: Vec<String> = related
        .iter()
        .enumerate()
        .take(MAX_LINKS)
        .map(|(at, related)| {
            let line = related.place.start().line;
            let label = format!("line {line}: {}", one_line(&related.message));
            format!("[{}]({})", escape_link_text(&label), at + 1)
        })
        .collect();
    if !links.is_empty() {
        text.push_str("\n\nSee ");
        text.push_str(&links.join(", "));
        if related.len() > MAX_LINKS {
            text.push_str(&format!(" and {} more", related.len() - MAX_LINKS));
        }
    }
    text
}

/// Sanitized text in which `[…](…)` isn't a link, as it would be in a SARIF message. Braces aren't
/// escaped: we use no placeholders, and viewers show doubled braces as two.
fn without_links(text: &str) -> String {
    sanitize(text).replace("](", "] (")
}

/// Escapes text between the brackets of a link.
fn escape_link_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '[' | ']' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

impl SarifLocation {
    /// The location of a place; its path is relative to `folder`.
    fn new(place: &Place, folder: &Path) -> Self {
        let (start, end) = (place.start(), place.end());
        let region = Region {
            start_line: start.line,
            start_column: start.column,
            end_line: end.line,
            end_column: end.column,
        };
        let artifact_location = ArtifactLocation::new(place.source.name(), folder);
        Self {
            id: None,
            physical_location: PhysicalLocation {
                artifact_location,
                region,
            },
            message: None,
        }
    }

    /// The location of a related place, with the id that the message links to.
    fn from_related(id: usize, related: &Related, folder: &Path) -> Self {
        Self {
            id: Some(id),
            message: Some(SarifMessage {
                text: without_links(&related.message),
            }),
            ..Self::new(&related.place, folder)
        }
    }
}

impl ArtifactLocation {
    fn new(name: &str, folder: &Path) -> Self {
        let path = relative_path(folder, name);
        let url_path = path
            .split('/')
            .map(percent_encoded)
            .collect::<Vec<_>>()
            .join("/");
        let (uri, uri_base_id) = if path.starts_with('/') {
            (format!("file://{url_path}"), None)
        } else if Path::new(&path).is_absolute() {
            // A path of Windows, which begins with a drive.
            (format!("file:///{url_path}"), None)
        } else {
            (url_path, Some(ROOT))
        };
        Self { uri, uri_base_id }
    }
}

#[cfg(test)]
mod tests {
    use super::{escape_link_text, without_links};

    #[test]
    fn no_title_is_a_link() {
        assert_eq!(
            without_links("[here](https://evil.example)"),
            "[here] (https://evil.example)"
        );
        assert_eq!(escape_link_text(r"a[0]\b"), r"a\[0\]\\b");
    }
}
