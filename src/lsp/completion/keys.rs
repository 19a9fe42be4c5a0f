//! The keys of an item, with what they hold.

use super::{Proposed, ProposedKind, first_sentence};
use crate::format::{CursorContext, FieldSpec, ItemSpec, ValueKind};
use crate::gaps::{all_rules, find_rule};
use crate::lsp::hover::{field_text, rule_text};
use crate::messages::Catalog;

/// The keys that an item can have besides those that it has.
pub(crate) fn keys(
    spec: &'static ItemSpec,
    present: &[String],
    is_flow: bool,
    context: &CursorContext,
) -> Vec<Proposed> {
    let has = |name: &str| present.iter().any(|key| key == name);
    let replaced = |field: &FieldSpec| {
        let replaces = spec
            .fields()
            .iter()
            .find(|other| other.instead_of == Some(field.name));
        replaces.is_some_and(|other| has(other.name))
    };
    let opening = spec.opening.iter().filter(|_| is_flow);
    let fields = opening.chain(spec.fields());
    let free = fields
        .filter(|field| !has(field.name) && !field.instead_of.is_some_and(has) && !replaced(field));
    let mut keys: Vec<&FieldSpec> = free.collect();
    // What has to be there comes first.
    keys.sort_by_key(|field| !field.required);
    keys.iter()
        .map(|field| Proposed {
            label: field.name.to_owned(),
            detail: field.about.to_owned(),
            documentation: field_text(spec.name, field.name),
            text: key_text(field, is_flow, context),
            kind: ProposedKind::Key,
            ..Proposed::default()
        })
        .collect()
}

/// A key with what always follows it.
fn key_text(field: &FieldSpec, is_flow: bool, context: &CursorContext) -> String {
    let name = field.name;
    if context.has_colon {
        return name.to_owned();
    }
    let is_list = field.kind.item_spec().is_some()
        || matches!(field.kind, ValueKind::Texts | ValueKind::Statuses);
    let is_mapping = matches!(
        field.kind,
        ValueKind::Gaps
            | ValueKind::Limits
            | ValueKind::Patterns
            | ValueKind::OwnFields
            | ValueKind::Import
            | ValueKind::Free
    );
    let indent = " ".repeat(context.column + 2);
    match (is_flow, is_list, is_mapping) {
        (false, true, _) => format!("{name}:\n{indent}- "),
        (false, _, true) => format!("{name}:\n{indent}"),
        _ => format!("{name}: "),
    }
}

/// The keys of a mapping that no table lists: the rules of the project file, and their options.
pub(crate) fn free_keys(
    kind: ValueKind,
    keys: &[String],
    present: &[String],
    context: &CursorContext,
) -> Vec<Proposed> {
    if !matches!(kind, ValueKind::Gaps) {
        return Vec::new();
    }
    let colon = if context.has_colon { "" } else { ": " };
    if let [rule] = keys {
        let options = find_rule(rule).map_or(&[][..], |rule| rule.options);
        let options = options
            .iter()
            .filter(|option| !present.iter().any(|key| key == option.name));
        return options
            .map(|option| Proposed {
                label: option.name.to_owned(),
                detail: option.about.to_owned(),
                text: format!("{}{colon}", option.name),
                kind: ProposedKind::Key,
                ..Proposed::default()
            })
            .collect();
    }
    let rules = all_rules().filter(|rule| !present.iter().any(|key| key == rule.id));
    let rules = rules.filter(|_| keys.is_empty());
    rules
        .map(|rule| Proposed {
            label: rule.id.to_owned(),
            detail: first_sentence(rule.looks_for(&Catalog::english())).to_owned(),
            documentation: rule_text(rule.id).unwrap_or_default(),
            text: format!("{}{colon}", rule.id),
            kind: ProposedKind::Key,
            ..Proposed::default()
        })
        .collect()
}
