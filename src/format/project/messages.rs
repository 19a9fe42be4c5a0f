//! The texts of pages that a project replaces (`messages:`), by name or by language and name.

use super::read::{ProjectDraft, text_entries, text_entry};
use crate::format::decode::{Decoder, FieldValue, is_language_tag};
use crate::format::error_code::ErrorCode;
use crate::format::suggest::{did_you_mean, excerpt, use_one_of};
use crate::format::yaml::{Entry, Value};
use crate::map::SpannedText;
use crate::messages::{Catalog, OverrideError, ReplacedTexts};

impl ProjectDraft {
    /// Decodes texts to replace: `name: text`, or a language with such texts.
    pub(crate) fn decode_messages(&mut self, mut value: FieldValue) {
        let Value::Map(entries) = &value.node.value else {
            // Reports what is there instead.
            text_entries(&mut value);
            return;
        };
        let decoder = &mut *value.decoder;
        for entry in decoder.without_duplicates(entries) {
            let Value::Map(texts) = &entry.value.value else {
                replace(decoder, &mut self.texts, None, entry);
                continue;
            };
            let Some(language) = decoder.name(&entry.key, "key") else {
                continue;
            };
            if check_language(decoder, &language) {
                for entry in decoder.without_duplicates(texts) {
                    replace(decoder, &mut self.texts, Some(&language.text), entry);
                }
            }
        }
    }
}

/// Whether a key with texts below it is a language. Reports one that is not.
fn check_language(decoder: &mut Decoder, key: &SpannedText) -> bool {
    let prefix = format!("{}.", key.text);
    let names = Catalog::english().names();
    let of_rule = names.iter().find(|name| name.starts_with(&prefix));
    if of_rule.is_none() && is_language_tag(&key.text) {
        return true;
    }
    let message = format!("`{}` isn't a language", excerpt(&key.text));
    let help = match of_rule {
        Some(name) => format!("write each text on a line, for example `{name}: …`"),
        None => "write texts as `name: text`, or below a language such as `de:`".to_owned(),
    };
    decoder
        .error(ErrorCode::UnknownValue, key.span, message)
        .help(help);
    false
}

/// Replaces one text, or reports why that can't be done.
fn replace(
    decoder: &mut Decoder,
    texts: &mut ReplacedTexts,
    language: Option<&str>,
    entry: &Entry,
) {
    let Some((name, text)) = text_entry(decoder, entry) else {
        return;
    };
    let Err(error) = texts.replace(language, &name.text, &text.text) else {
        return;
    };
    let span = match error {
        OverrideError::UnknownName => name.span,
        OverrideError::Syntax(_) | OverrideError::UnknownValue { .. } => text.span,
    };
    let (message, help) = described(&name.text, &error);
    decoder
        .error(ErrorCode::UnknownValue, span, message)
        .help(help);
}

/// Why a text can't replace the one called `name`, and what to do.
pub(crate) fn described(name: &str, error: &OverrideError) -> (String, String) {
    match error {
        OverrideError::UnknownName => (
            format!("unknown text `{}`", excerpt(name)),
            did_you_mean(name, Catalog::english().names())
                .unwrap_or_else(|| "list all texts with `storywall theme messages`".into()),
        ),
        OverrideError::Syntax(problem) => (
            format!("invalid text `{name}`: {problem}"),
            "write a value as `{ $count }`, each variant of a choice on its own line, and a brace as `{\"{\"}`".into(),
        ),
        OverrideError::UnknownValue {
            name: unknown,
            known,
        } => (
            format!("unknown value `{}` in text `{name}`", excerpt(unknown)),
            match &known[..] {
                [] => "write it without values".to_owned(),
                known => use_one_of(known.iter().map(String::as_str)),
            },
        ),
    }
}
