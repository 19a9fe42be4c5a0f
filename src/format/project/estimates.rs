//! The unit of estimates, and sizes that stand for numbers.

use super::read::ProjectDraft;
use crate::format::decode::{Decoder, FieldValue};
use crate::format::error_code::ErrorCode;
use crate::format::schema::ValueDecoder::{Custom, Name};
use crate::format::schema::{ItemDecoder, ItemSpec, ValueKind, about, optional};
use crate::format::suggest::excerpt;
use crate::format::yaml::{Entry, Value};
use crate::map::{Decimal, Size};
use crate::messages::{Message, message};
use std::collections::HashMap;

/// What the estimates of a project's stories are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Estimates {
    /// The unit, shown beside totals.
    pub unit: String,
    /// The sizes that stories can have in place of numbers, in the order of the file.
    pub sizes: Vec<Size>,
}

impl Estimates {
    /// The unit that pages show in their own language.
    pub const DEFAULT_UNIT: &'static str = "points";

    /// An estimate with its unit: `3 points`, `0.5 days`.
    pub(crate) fn amount(&self, number: Decimal) -> Message<'_> {
        match self.unit.as_str() {
            Self::DEFAULT_UNIT => message!("points", count = number),
            unit => own_unit(number, unit),
        }
    }

    /// An estimate with its unit, for cards: `3 pts`, `0.5 days`.
    pub(crate) fn short_amount(&self, number: Decimal) -> Message<'_> {
        match self.unit.as_str() {
            Self::DEFAULT_UNIT => message!("pts", count = number),
            unit => own_unit(number, unit),
        }
    }

    /// The size with this name, in any case.
    pub(crate) fn size(&self, name: &str) -> Option<&Size> {
        // Most projects have no sizes, and maps have very many estimates.
        if self.sizes.is_empty() {
            return None;
        }
        let name = name.to_lowercase();
        let mut sizes = self.sizes.iter();
        sizes.find(|size| size.name.to_lowercase() == name)
    }
}

/// An estimate in a project's own unit. An `s` is removed from the unit of 1: nothing else is known of
/// the word, and a unit such as `Std.` stays as it is.
fn own_unit(number: Decimal, unit: &str) -> Message<'_> {
    let unit = if number == Decimal::ONE {
        unit.strip_suffix('s').unwrap_or(unit)
    } else {
        unit
    };
    message!("own-unit", count = number, unit = unit)
}

impl Default for Estimates {
    fn default() -> Self {
        Self {
            unit: Self::DEFAULT_UNIT.to_owned(),
            sizes: Vec::new(),
        }
    }
}

/// The fields of `estimates` in its long form.
pub(crate) static ESTIMATES: ItemDecoder<Estimates> = ItemDecoder::new(
    ItemSpec::new(
        "estimates",
        "the estimates",
        "The unit of estimates, and sizes that stand for numbers.",
    )
    .or_text("unit"),
    [
        optional(
            "unit",
            Name(|estimates, unit| estimates.unit = unit.text),
            about("The unit, shown beside totals.")
                .example("days")
                .default("points"),
        ),
        optional(
            "sizes",
            Custom(ValueKind::Sizes, |estimates: &mut Estimates, value| {
                estimates.sizes = decode_sizes(value);
            }),
            about("Sizes that stories can have in place of numbers.")
                .detail("Cards show the size; totals count its number.")
                .example("{S: 1, M: 3, L: 8}"),
        ),
    ],
);

impl ProjectDraft {
    pub(crate) fn decode_estimates(&mut self, value: FieldValue) {
        let FieldValue {
            decoder,
            scope,
            field,
            node,
        } = value;
        if let Value::Map(entries) = &node.value {
            let estimates = Estimates::default();
            self.project.estimates =
                ESTIMATES.decode_mapping(decoder, scope, entries, node.span, estimates);
        } else if let Some(unit) = decoder.name(node, field.noun) {
            self.project.estimates.unit = unit.text;
        }
    }
}

fn decode_sizes(value: FieldValue) -> Vec<Size> {
    let FieldValue { decoder, node, .. } = value;
    let help = "write each size with its number: `sizes: {S: 1, M: 3, L: 8}`";
    let Some(entries) = decoder.mapping(node, "sizes", help) else {
        return Vec::new();
    };
    let mut sizes = Vec::new();
    let mut keys = HashMap::new();
    for entry in decoder.without_duplicates(entries) {
        let Some(size) = size(decoder, entry) else {
            continue;
        };
        match keys.insert(size.name.to_lowercase(), entry.key.span) {
            Some(before) => {
                let message = format!("duplicate size `{}`", excerpt(&size.name));
                decoder
                    .error(ErrorCode::DuplicateId, entry.key.span, message)
                    .related("first defined here", before)
                    .help("change one of the sizes (they are case-insensitive)");
            }
            None => sizes.push(size),
        }
    }
    sizes
}

fn size(decoder: &mut Decoder, entry: &Entry) -> Option<Size> {
    let name = decoder.name(&entry.key, "size")?;
    if name.text.parse::<Decimal>().is_ok() {
        let message = format!(
            "a size can't be a number, such as `{}`",
            excerpt(&name.text)
        );
        decoder
            .error(ErrorCode::BadEstimate, name.span, message)
            .help("use letters: `sizes: {S: 1, M: 3, L: 8}`");
        return None;
    }
    if entry.value.is_absent() {
        let message = format!("missing number for the size `{}`", excerpt(&name.text));
        decoder
            .error(ErrorCode::BadEstimate, name.span, message)
            .help("write the number that it counts as after the colon");
        return None;
    }
    let amount = decoder.amount(&entry.value)?;
    Some(Size {
        name: name.text.into(),
        amount,
    })
}
