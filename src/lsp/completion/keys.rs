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
    // A story of the backlog is in no release and needs no others. Above a list is what takes one.
    let fits = |field: &&FieldSpec| {
        let is_planned = field.pair.is_some() || matches!(field.kind, ValueKind::Stories);
        !(context.is_in_backlog && is_planned) && (!context.has_items || takes_items(field))
    };
    let free = fields
        .filter(fits)
        .filter(|field| !has(field.name) && !field.instead_of.is_some_and(has) && !replaced(field));
    let mut keys: Vec<&FieldSpec> = free.collect();
    // What has to be there comes first.
    keys.sort_by_key(|field| !field.required);
    keys.iter()
        .map(|field| Proposed {
            label: field.name.to_owned(),
            detail: field.about.to_owned(),
            documentation: field_text(spec.name, field.name),
            text: if context.has_colon {
                field.name.to_owned()
            } else {
                key_text(field, is_flow)
            },
            snippet: key_snippet(field, is_flow, context),
            kind: ProposedKind::Key,
            ..Proposed::default()
        })
        .collect()
}

/// A key with what always follows it on its line.
fn key_text(field: &FieldSpec, is_flow: bool) -> String {
    let space = if is_flow || lines_below(field).is_none() {
        " "
    } else {
        ""
    };
    format!("{}:{space}", field.name)
}

/// A key with the beginning of the line below it, if it always has one.
fn key_snippet(field: &FieldSpec, is_flow: bool, context: &CursorContext) -> Option<String> {
    let is_alone = !is_flow && !context.has_colon && !context.has_items;
    let below = lines_below(field).filter(|_| is_alone)?;
    let indent = context.indent_below(2);
    Some(format!("{}:\n{indent}{below}", field.name))
}

/// Whether the value of a key can be a list with dashes.
fn takes_items(field: &FieldSpec) -> bool {
    field.kind.is_value_list() || field.kind.item_spec().is_some()
}

/// What the lines below a key begin with; `None` if its value is on the line of the key.
fn lines_below(field: &FieldSpec) -> Option<&'static str> {
    match field.kind {
        ValueKind::Gaps
        | ValueKind::Limits
        | ValueKind::Patterns
        | ValueKind::OwnFields
        | ValueKind::Import
        | ValueKind::Free => Some(""),
        ValueKind::Texts | ValueKind::Statuses => Some("- "),
        kind => kind.item_spec().map(|_| "- "),
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
