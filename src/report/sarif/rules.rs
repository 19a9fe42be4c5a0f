//! The descriptors of the rules in a SARIF run.

use crate::analysis::urls::{RULES, rule_anchor};
use crate::format::ErrorCode;
use crate::gaps::{self, Rule};
use crate::messages::Catalog;
use crate::report::item::Reported;
use crate::text::Level;
use serde_json::{Value, json};
use std::collections::{BTreeSet, HashMap};

/// A gap rule or a kind of error.
#[derive(Clone, Copy)]
enum SarifRule {
    Rule(&'static Rule),
    ErrorCode(ErrorCode),
}

/// The rules that a run has results of, in the order of the catalog; kinds of errors last.
pub(crate) struct SarifRules {
    rules: Vec<SarifRule>,
    /// Positions in `rules`, by id.
    positions: HashMap<&'static str, usize>,
}

impl SarifRules {
    /// The rules that these items break.
    pub(crate) fn for_items(items: &[&Reported]) -> Self {
        let codes: BTreeSet<&str> = items.iter().map(|item| item.diagnostic.code).collect();
        let rules = gaps::all_rules().map(SarifRule::Rule);
        let errors = ErrorCode::ALL.iter().copied().map(SarifRule::ErrorCode);
        let rules: Vec<SarifRule> = rules
            .chain(errors)
            .filter(|rule| codes.contains(rule.id()))
            .collect();
        let positions = rules.iter().enumerate();
        Self {
            positions: positions.map(|(at, rule)| (rule.id(), at)).collect(),
            rules,
        }
    }

    /// The position of a rule in [`SarifRules::descriptors`]. Every item has one; in SARIF, -1 would
    /// mean no rule.
    pub(crate) fn index(&self, id: &str) -> i64 {
        let position = self.positions.get(id).copied();
        position.map_or(-1, |at| i64::try_from(at).unwrap_or(-1))
    }

    /// The `reportingDescriptor` objects of the rules.
    pub(crate) fn descriptors(&self, base_url: Option<&str>) -> Vec<Value> {
        let rules = self.rules.iter();
        rules.map(|rule| rule.descriptor(base_url)).collect()
    }
}

impl SarifRule {
    fn id(self) -> &'static str {
        match self {
            SarifRule::Rule(rule) => rule.id,
            SarifRule::ErrorCode(code) => code.as_str(),
        }
    }

    /// The `reportingDescriptor` object.
    fn descriptor(self, base_url: Option<&str>) -> Value {
        let texts = self.texts();
        let severity = match texts.level {
            Level::Note => "recommendation",
            level => level.word(),
        };
        let mut descriptor = json!({
            "id": self.id(),
            "name": pascal_case(self.id()),
            "shortDescription": {"text": first_sentence(&texts.looks_for)},
            "fullDescription": {"text": texts.description},
            "help": texts.help,
            "defaultConfiguration": {"level": texts.level.word()},
            "properties": {"tags": [texts.tag], "problem.severity": severity},
        });
        if let (SarifRule::Rule(rule), Some(base)) = (self, base_url) {
            descriptor["helpUri"] = json!(format!("{base}{RULES}#{}", rule_anchor(rule.id)));
        }
        descriptor
    }

    fn texts(self) -> DescriptorTexts {
        match self {
            SarifRule::Rule(rule) => {
                let catalog = Catalog::english();
                let looks_for = rule.looks_for(&catalog);
                DescriptorTexts {
                    looks_for: looks_for.to_owned(),
                    description: format!("{looks_for} {}", rule.why(&catalog)),
                    help: json!({
                        "text": rule.explanation(),
                        "markdown": markdown(rule, &catalog),
                    }),
                    level: rule.level,
                    tag: rule.family.word(),
                }
            }
            SarifRule::ErrorCode(code) => {
                let words = code.explanation().split_whitespace();
                let text = words.collect::<Vec<_>>().join(" ");
                DescriptorTexts {
                    looks_for: text.clone(),
                    help: json!({"text": text, "markdown": text}),
                    description: text,
                    level: Level::Error,
                    tag: "format",
                }
            }
        }
    }
}

/// The texts of a descriptor.
struct DescriptorTexts {
    looks_for: String,
    description: String,
    help: Value,
    level: Level,
    tag: &'static str,
}

/// The name of a rule in Pascal case, as SARIF requires: `EmptyTask` for `empty-task`.
fn pascal_case(id: &str) -> String {
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

fn markdown(rule: &Rule, catalog: &Catalog) -> String {
    let fenced = |text: &str| format!("```yaml\n{}\n```", text.trim_matches('\n'));
    format!(
        "{}\n\n**Why it matters.** {}\n\n**What to do.** {}\n\nBefore:\n\n{}\n\nAfter:\n\n{}\n",
        rule.looks_for(catalog),
        rule.why(catalog),
        rule.advice(catalog),
        fenced(rule.before),
        fenced(rule.after)
    )
}
