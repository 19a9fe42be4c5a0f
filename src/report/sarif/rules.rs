//! The rules of a run: what they look for, why that matters, and what to do.

use crate::format::Fault;
use crate::gaps::{self, Rule};
use crate::pages::{RULES, rule_anchor};
use crate::report::item::Reported;
use crate::text::Level;
use serde_json::{Value, json};
use std::collections::{BTreeSet, HashMap};

/// A gap rule, or a kind of fault.
#[derive(Clone, Copy)]
enum SarifRule {
    Rule(&'static Rule),
    Fault(Fault),
}

/// The rules that occur in a run, in the order of the catalogue, faults last.
pub(crate) struct SarifRules {
    entries: Vec<SarifRule>,
    index: HashMap<&'static str, usize>,
}

impl SarifRules {
    /// The rules of these items.
    pub(crate) fn of(items: &[&Reported]) -> Self {
        let codes: BTreeSet<&str> = items.iter().map(|item| item.diagnostic.code).collect();
        let rules = gaps::all_rules().map(SarifRule::Rule);
        let faults = Fault::ALL.iter().copied().map(SarifRule::Fault);
        let entries: Vec<SarifRule> = rules
            .chain(faults)
            .filter(|entry| codes.contains(entry.id()))
            .collect();
        let index = entries.iter().enumerate();
        Self {
            index: index.map(|(at, entry)| (entry.id(), at)).collect(),
            entries,
        }
    }

    /// The position of a rule. Every item comes from a rule or is a fault; -1 says "none" in
    /// SARIF.
    pub(crate) fn index(&self, id: &str) -> i64 {
        let at = self.index.get(id).and_then(|at| i64::try_from(*at).ok());
        at.unwrap_or(-1)
    }

    /// The rules as SARIF describes them.
    pub(crate) fn descriptors(&self, base_url: Option<&str>) -> Vec<Value> {
        let entries = self.entries.iter();
        entries.map(|entry| entry.descriptor(base_url)).collect()
    }
}

impl SarifRule {
    fn id(self) -> &'static str {
        match self {
            SarifRule::Rule(rule) => rule.id,
            SarifRule::Fault(fault) => fault.code(),
        }
    }

    fn descriptor(self, base_url: Option<&str>) -> Value {
        let (about, full, help, level, family) = match self {
            SarifRule::Rule(rule) => (
                rule.looks_for.to_owned(),
                format!("{} {}", rule.looks_for, rule.why),
                json!({"text": rule.explanation(), "markdown": markdown(rule)}),
                rule.level,
                rule.family
                    .heading()
                    .0
                    .trim_start_matches("The ")
                    .to_lowercase(),
            ),
            SarifRule::Fault(fault) => {
                let words = fault.explanation().split_whitespace();
                let text = words.collect::<Vec<_>>().join(" ");
                let help = json!({"text": text, "markdown": text});
                (text.clone(), text, help, Level::Error, "format".to_owned())
            }
        };
        let severity = match level {
            Level::Note => "recommendation",
            level => level.word(),
        };
        let mut descriptor = json!({
            "id": self.id(),
            "name": name(self.id()),
            "shortDescription": {"text": first_sentence(&about)},
            "fullDescription": {"text": full},
            "help": help,
            "defaultConfiguration": {"level": level.word()},
            "properties": {"tags": [family], "problem.severity": severity},
        });
        if let (SarifRule::Rule(rule), Some(base)) = (self, base_url) {
            descriptor["helpUri"] = json!(format!("{base}{RULES}#{}", rule_anchor(rule.id)));
        }
        descriptor
    }
}

/// `empty-task` as `EmptyTask`, the form that SARIF asks of names.
fn name(id: &str) -> String {
    let words = id.split('-').filter_map(|word| {
        let mut letters = word.chars();
        let first = letters.next()?.to_ascii_uppercase();
        Some(format!("{first}{}", letters.as_str()))
    });
    words.collect()
}

fn first_sentence(text: &str) -> &str {
    text.find(". ").map_or(text, |end| &text[..=end])
}

fn markdown(rule: &Rule) -> String {
    let fenced = |text: &str| format!("```yaml\n{}\n```", text.trim_matches('\n'));
    format!(
        "{}\n\n**Why it matters.** {}\n\n**What to do.** {}\n\nBefore:\n\n{}\n\nAfter:\n\n{}\n",
        rule.looks_for,
        rule.why,
        rule.advice,
        fenced(rule.before),
        fenced(rule.after)
    )
}
