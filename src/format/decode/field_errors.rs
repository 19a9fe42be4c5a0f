//! Reports of fields that an item doesn't have, has twice, or lacks.

use super::decoder::Decoder;
use crate::format::error_code::ErrorCode;
use crate::format::repair::rewrite;
use crate::format::schema::{FieldSpec, ItemSpec, map_items};
use crate::format::suggest::{self, excerpt};
use crate::format::synonyms;
use crate::format::yaml::Entry;
use crate::text::Span;

impl Decoder {
    /// Reports a required field that is missing in an item that begins at `at`.
    pub(crate) fn missing_field(&mut self, item: &ItemSpec, field: &FieldSpec, at: Span) {
        let message = format!("missing field `{}` in {}", field.name, item.article);
        let help = format!("add `{}: …` ({})", field.name, lower_first(field.about));
        self.error(ErrorCode::MissingField, at, message)
            .help(help)
            .suggest(at, |text| {
                let is_title = item.name == "map" && field.name == "title";
                is_title.then(|| rewrite::with_field_above(text, at, field.name))?
            });
    }

    /// Reports an unknown field, and returns the name of the field that was probably meant.
    pub(crate) fn unknown_field(
        &mut self,
        item: &'static ItemSpec,
        entry: &Entry,
        key: &str,
    ) -> Option<&'static str> {
        let message = format!("unknown field `{}` in {}", excerpt(key), item.article);
        let synonym = synonyms::field(key, item);
        let near = synonym.or_else(|| suggest::nearest(key, item.keys()));
        let elsewhere = map_items().find(|other| other.field(key).is_some());
        let mut report = self.error(ErrorCode::UnknownField, entry.key.span, message);
        if let Some(near) = near {
            let is_typo = synonym.is_none() && suggest::is_only_near(key, near, item.keys());
            report
                .suggest_word(entry.key.span, near)
                .certain_if(is_typo);
            return Some(near);
        }
        if synonyms::is_theme_option(key, item) {
            report
                .help(format!(
                    "`{key}` is a theme option: move it under `theme_options:`"
                ))
                .suggest(entry.key.span, |text| {
                    rewrite::below_key(text, entry, "theme_options")
                });
            return None;
        }
        let is_true = entry.value.text().is_some_and(|value| {
            ["true", "yes", "x", "1"].contains(&value.to_lowercase().as_str())
        });
        let status =
            synonyms::status_in_key(key).filter(|_| is_true && item.field("status").is_some());
        if let Some(status) = status {
            let line = format!("status: {status}");
            let span = Span {
                end: entry.value.span.end,
                ..entry.key.span
            };
            report.suggest_word(span, &line);
            return None;
        }
        // `{story: Pay, status done}`
        let split = key
            .split_once(' ')
            .filter(|(name, _)| item.field(name).is_some());
        if let Some((name, value)) = split.filter(|_| entry.value.is_absent()) {
            report.suggest_word(entry.key.span, &format!("{name}: {}", value.trim_start()));
            return None;
        }
        if let Some(advice) = synonyms::advice(key) {
            report.help(advice).suggest(entry.value.span, |text| {
                rewrite::as_comment(text, entry.value.span)
            });
            return None;
        }
        if let Some(other) = elsewhere {
            report = report.label(format!("this is a field of {}", other.article));
        }
        let known = suggest::use_one_of(item.keys());
        report.help(format!(
            "{known}, or a name of your own that starts with `x-`"
        ));
        None
    }

    /// Reports a field that an earlier entry has set.
    pub(crate) fn duplicate_field(&mut self, entry: &Entry, before: Span) {
        let key = entry.key.text().unwrap_or_default();
        self.error(
            ErrorCode::DuplicateField,
            entry.key.span,
            format!("duplicate field `{key}`"),
        )
        .related("first defined here", before)
        .help("remove one of them")
        .suggest(entry.value.span, |text| {
            rewrite::as_comment(text, entry.value.span)
        });
    }

    /// Reports the key of an item within another item of the same kind: its dash is missing.
    pub(crate) fn second_opening(&mut self, item: &ItemSpec, entry: &Entry, before: Span) {
        let key = item.name;
        let message = format!("`{key}:` appears twice in {}", item.article);
        self.error(ErrorCode::DuplicateField, entry.key.span, message)
            .related("first defined here", before)
            .help(format!("is a `-` missing? start each {key} with a dash"));
    }
}

/// A sentence without its capital and its period, to be part of another one.
fn lower_first(sentence: &str) -> String {
    let mut characters = sentence.chars();
    let first = characters
        .next()
        .map(|first| first.to_lowercase().to_string())
        .unwrap_or_default();
    format!("{first}{}", characters.as_str().trim_end_matches('.'))
}
