//! The author's own fields that pages show.

use super::read::ProjectDraft;
use crate::format::decode::{Decoder, FieldValue, OWN_FIELD};
use crate::format::error_code::ErrorCode;
use crate::format::schema::ValueDecoder::{Flag, Name};
use crate::format::schema::{ItemDecoder, ItemSpec, about, optional};
use crate::format::suggest::excerpt;
use crate::format::yaml::{Entry, Value};
use crate::map::SpannedText;

/// A field of the author's own that pages show in the details of stories.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownField {
    /// The key: `x-`, then letters, digits, `-` and `_`.
    pub key: String,
    /// What pages call it.
    pub name: String,
    /// Whether the wall can be filtered by it.
    pub has_filter: bool,
}

/// The fields of an entry of `fields` in its long form.
pub(crate) static SHOWN_FIELD: ItemDecoder<ShownField> = ItemDecoder::new(
    ItemSpec::new(
        "fields",
        "an entry of `fields`",
        "An entry under `fields` of the project file.",
    ),
    [
        optional(
            "name",
            Name(|field, name| field.name = name.text),
            about("What pages show.").example("Market"),
        ),
        optional(
            "filter",
            Flag(|field, has_filter| field.has_filter = has_filter),
            about("Whether the wall can be filtered by it.")
                .example("true")
                .default("false"),
        ),
    ],
);

impl ProjectDraft {
    pub(crate) fn decode_fields(&mut self, value: FieldValue) {
        let FieldValue {
            decoder,
            scope,
            node,
            ..
        } = value;
        let help = "write each field with its name, for example `x-market: Market`";
        let Some(entries) = decoder.mapping(node, "fields", help) else {
            return;
        };
        for Entry { key, value } in decoder.without_duplicates(entries) {
            let Some(key) = decoder.name(key, "field") else {
                continue;
            };
            if !is_own_key(decoder, &key) {
                continue;
            }
            let mut field = ShownField {
                name: default_name(&key.text),
                key: key.text,
                has_filter: false,
            };
            match &value.value {
                Value::Map(entries) => {
                    field = SHOWN_FIELD.decode_mapping(decoder, scope, entries, value.span, field);
                }
                _ if value.is_absent() => {}
                _ => {
                    if let Some(name) = decoder.name(value, "name") {
                        field.name = name.text;
                    }
                }
            }
            self.project.fields.push(field);
        }
    }
}

/// Whether a key can be one of the author's own. Reports others.
fn is_own_key(decoder: &mut Decoder, key: &SpannedText) -> bool {
    let Some(rest) = key.text.strip_prefix(OWN_FIELD) else {
        let message = format!("`{}` isn't a field of your own", excerpt(&key.text));
        decoder
            .error(ErrorCode::UnknownField, key.span, message)
            .label("expected a key that starts with `x-`")
            .help(format!(
                "write `{OWN_FIELD}{}`, here and in the stories; pages show the other fields anyway",
                excerpt(&key.text)
            ));
        return false;
    };
    // The key is a class and a name of attributes in pages.
    let is_valid = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    if rest.is_empty() || !rest.chars().all(is_valid) {
        let message = format!("invalid field `{}`", excerpt(&key.text));
        decoder
            .error(ErrorCode::UnknownField, key.span, message)
            .help("use letters, digits, `-` and `_` after `x-`, for example `x-market`");
        return false;
    }
    true
}

/// What pages call a field without a name: `Market size` for `x-market-size`.
fn default_name(key: &str) -> String {
    let words = key.trim_start_matches(OWN_FIELD).replace(['-', '_'], " ");
    let mut letters = words.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    format!("{}{}", first.unwrap_or_default(), letters.as_str())
}
