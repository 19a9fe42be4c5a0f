//! SARIF 2.1.0, which code scanning services and editors read.
//!
//! What GitHub makes of it decides what is written: it wants paths relative to the repository,
//! tells alerts apart by the one fingerprint that it reads, links related places only where the
//! message does, and refuses a file with more than 25,000 results.

mod fingerprint;
mod message;
mod places;
mod rules;

use super::item::Reported;
use fingerprint::Fingerprints;
use message::Message;
use places::Location;
use rules::SarifRules;
use serde::Serialize;
use serde_json::{Value, json};
use std::path::Path;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/// The most results that GitHub takes.
const RESULTS: usize = 25_000;
/// The most places of one result that GitHub shows.
const RELATED: usize = 100;

/// The whole file.
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

/// A result, as SARIF calls it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifResult<'i> {
    rule_id: &'static str,
    rule_index: i64,
    level: &'static str,
    message: Message,
    locations: [Location; 1],
    partial_fingerprints: Value,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
    #[serde(skip_serializing_if = "Option::is_none")]
    suppressions: Option<[Suppression<'i>; 1]>,
}

#[derive(Serialize)]
struct Suppression<'i> {
    kind: &'static str,
    status: &'static str,
    justification: &'i str,
}

/// The items as one run; ignored ones are suppressed with the map's reason. `folder` is where the
/// command runs, which services take for the root of the repository; `base_url` is where the
/// built site will stand, with a `/` at its end.
pub fn sarif(items: &[Reported], folder: &Path, base_url: Option<&str>) -> String {
    let kept = heaviest(items);
    let rules = SarifRules::of(&kept);
    let mut fingerprints = Fingerprints::default();
    let results = kept
        .iter()
        .map(|item| finding(item, &rules, &mut fingerprints, folder));
    let log = SarifLog {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [SarifRun {
            tool: tool(&rules, base_url),
            invocations: [invocation(items.len() - kept.len())],
            // Our columns count characters, as this says.
            column_kind: "unicodeCodePoints",
            results: results.collect(),
        }],
    };
    // Strings and numbers always have a JSON form.
    let text = serde_json::to_string_pretty(&log).unwrap_or_default();
    format!("{text}\n")
}

/// As many items as are taken, the lightest left out, in the order in which they stand.
fn heaviest(items: &[Reported]) -> Vec<&Reported> {
    let mut kept: Vec<(usize, &Reported)> = items.iter().enumerate().collect();
    if kept.len() > RESULTS {
        kept.sort_by_key(|(_, item)| std::cmp::Reverse(item.diagnostic.level));
        kept.truncate(RESULTS);
        kept.sort_by_key(|(at, _)| *at);
    }
    kept.into_iter().map(|(_, item)| item).collect()
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

fn invocation(left_out: usize) -> Value {
    let mut invocation = json!({"executionSuccessful": true});
    if left_out > 0 {
        let text = format!("{left_out} of the lightest findings are left out: {RESULTS} are told");
        invocation["toolExecutionNotifications"] =
            json!([{"level": "warning", "message": {"text": text}}]);
    }
    invocation
}

fn finding<'i>(
    item: &'i Reported,
    rules: &SarifRules,
    fingerprints: &mut Fingerprints,
    folder: &Path,
) -> SarifResult<'i> {
    let diagnostic = &item.diagnostic;
    let related = diagnostic.related.iter().take(RELATED).enumerate();
    SarifResult {
        rule_id: diagnostic.code,
        rule_index: rules.index(diagnostic.code),
        level: diagnostic.level.word(),
        message: Message::of(diagnostic),
        locations: [Location::of(&diagnostic.place, folder)],
        partial_fingerprints: json!({"primaryLocationLineHash": fingerprints.next(item)}),
        related_locations: related
            .map(|(at, related)| Location::related(at + 1, related, folder))
            .collect(),
        suppressions: item.ignored.as_deref().map(|justification| {
            [Suppression {
                kind: "inSource",
                status: "accepted",
                justification,
            }]
        }),
    }
}
