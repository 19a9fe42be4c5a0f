//! Diagnostics: what is wrong with a file, and the gaps of a map without errors. They are those of `storywall check`,
//! without the gaps that the map ignores.

use super::protocol::{Positions, object};
use super::workspace::{DocumentView, EditorWorkspace};
use crate::analysis::urls::{RULES, rule_anchor};
use crate::messages::Catalog;
use crate::text::{Diagnostic, Level};
use serde_json::{Value, json};

impl EditorWorkspace {
    /// The parameters of `textDocument/publishDiagnostics` for a document; without any diagnostics if it isn't open.
    pub fn diagnostics(&self, uri: &str) -> Value {
        let Ok(view) = self.view(uri) else {
            return json!({"uri": uri, "diagnostics": []});
        };
        let found = view.diagnostics();
        let values = found.iter().map(|found| found.value(&view));
        object([
            ("uri", uri.into()),
            ("version", view.document.version.into()),
            ("diagnostics", values.collect()),
        ])
    }
}

/// A diagnostic, and what it is about.
pub(crate) struct FoundDiagnostic {
    pub(crate) diagnostic: Diagnostic,
    /// The position of the finding among those of the map, if it is a gap.
    pub(crate) finding: Option<usize>,
}

impl DocumentView<'_> {
    /// Everything that is wrong or missing.
    pub(crate) fn diagnostics(&self) -> Vec<FoundDiagnostic> {
        let format = self.workspace.format_diagnostics(self).into_iter();
        let format = format.map(|diagnostic| FoundDiagnostic {
            diagnostic,
            finding: None,
        });
        let mut all: Vec<FoundDiagnostic> = format.collect();
        if let Some(map) = self.document.current_map() {
            let catalog = Catalog::english();
            let map = &map.analyzed;
            let findings = map.gaps.findings.iter().enumerate();
            all.extend(findings.map(|(at, finding)| FoundDiagnostic {
                diagnostic: finding.diagnostic(&map.map, &map.source, &catalog),
                finding: Some(at),
            }));
        }
        all
    }
}

impl FoundDiagnostic {
    /// The diagnostic as the protocol has it.
    pub(crate) fn value(&self, view: &DocumentView) -> Value {
        let found = &self.diagnostic;
        let severity = match found.level {
            Level::Error => 1,
            Level::Warning => 2,
            Level::Note => 3,
        };
        let mut message = found.message.clone();
        if !found.label.is_empty() {
            message = format!("{message}: {}", found.label);
        }
        if let Some(help) = &found.help {
            message = format!("{message}\nhelp: {help}");
        }
        let related = found.related.iter().map(|related| {
            let positions = Positions {
                source: &related.place.source,
                ..view.positions
            };
            let range = positions.range(related.place.span);
            object([
                (
                    "location",
                    object([("uri", view.uri.into()), ("range", range)]),
                ),
                ("message", related.message.as_str().into()),
            ])
        });
        let mut value = object([
            ("range", view.positions.range(found.place.span)),
            ("severity", severity.into()),
            ("code", found.code.into()),
            ("source", "storywall".into()),
            ("message", message.into()),
        ]);
        // Rules are explained on the built site, if the project says where that is; else by a hover.
        if let (Some(_), Some(base)) = (self.finding, &view.project.base_url) {
            let href = format!("{base}{RULES}#{}", rule_anchor(found.code));
            value["codeDescription"] = json!({"href": href});
        }
        let related: Vec<Value> = related.collect();
        if !related.is_empty() {
            value["relatedInformation"] = Value::from(related);
        }
        value
    }
}
