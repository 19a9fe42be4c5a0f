//! A text of the catalog, ready to be filled with values.

use super::message::{Message, MessageValue};
use super::writer::MessageWriter;
use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;
use intl_pluralrules::{PluralCategory, PluralRules};
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// A text with places for values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct TextPattern(Vec<Part>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    /// The place of a value.
    Value(String),
    /// One of several patterns, chosen by a value.
    Choice {
        value: String,
        variants: Vec<(Key, TextPattern)>,
        default: TextPattern,
    },
}

/// What the value of a choice is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Key {
    Number(usize),
    /// A plural category, or the value itself.
    Word(String),
}

impl TextPattern {
    /// A pattern of Fluent's. Line breaks become spaces.
    ///
    /// # Errors
    ///
    /// It uses something of Fluent's that the catalog has no need for: functions, references to other
    /// messages, choices by anything but a variable.
    pub(crate) fn new(pattern: &ast::Pattern<&str>) -> Result<Self, String> {
        let parts = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { value } => Ok(Part::Text(value.replace('\n', " "))),
            PatternElement::Placeable { expression } => Part::new(expression),
        });
        let mut joined: Vec<Part> = Vec::new();
        for part in parts {
            match (part?, joined.last_mut()) {
                (Part::Text(text), Some(Part::Text(before))) => before.push_str(&text),
                (part, _) => joined.push(part),
            }
        }
        Ok(Self(joined))
    }

    /// A text without values, taken as it is.
    pub(crate) fn from_text(text: &str) -> Self {
        Self(vec![Part::Text(text.to_owned())])
    }

    /// The text, if it has no place for a value.
    pub(crate) fn as_text(&self) -> Option<&str> {
        match &self.0[..] {
            [] => Some(""),
            [Part::Text(text)] => Some(text),
            _ => None,
        }
    }

    /// The names of all values.
    pub(crate) fn value_names(&self) -> BTreeSet<&str> {
        let names = self.0.iter().flat_map(|part| match part {
            Part::Text(_) => BTreeSet::new(),
            Part::Value(name) => BTreeSet::from([name.as_str()]),
            Part::Choice {
                value,
                variants,
                default,
            } => {
                let patterns = variants.iter().map(|(_, pattern)| pattern);
                let patterns = patterns.chain([default]);
                let mut names: BTreeSet<&str> =
                    patterns.flat_map(|pattern| pattern.value_names()).collect();
                names.insert(value);
                names
            }
        });
        names.collect()
    }

    /// Writes the text with the values of a message. `composed` writes large numbers, dates and
    /// lists, which need other texts.
    pub(crate) fn write(
        &self,
        message: &Message,
        rules: &PluralRules,
        composed: &dyn Fn(&MessageValue, &mut dyn MessageWriter),
        writer: &mut dyn MessageWriter,
    ) {
        for part in &self.0 {
            match part {
                Part::Text(text) => writer.text(text),
                Part::Value(name) => match message.value(name) {
                    Some(MessageValue::Number(number)) if *number < 1000 => {
                        writer.value(&number.to_string());
                    }
                    Some(MessageValue::Text(text)) => writer.value(text),
                    Some(MessageValue::Title(title)) => writer.title(title),
                    Some(value) => composed(value, writer),
                    None => debug_assert!(false, "`{}` lacks `{name}`", message.name),
                },
                Part::Choice {
                    value,
                    variants,
                    default,
                } => {
                    let value = message.value(value);
                    let chosen = variants.iter().find(|(key, _)| key.matches(value, rules));
                    let pattern = chosen.map_or(default, |(_, pattern)| pattern);
                    pattern.write(message, rules, composed, writer);
                }
            }
        }
    }

    /// The plural forms as scripts choose them: a text with `{name}` for each value for each plural
    /// category, and the same for `other` where it is all there is. `None` if more than a number decides.
    pub(crate) fn plural_forms(&self) -> Option<Vec<(&str, String)>> {
        let mut choices = self.0.iter().filter_map(|part| match part {
            Part::Choice {
                variants, default, ..
            } => Some((variants, default)),
            _ => None,
        });
        let Some((variants, default)) = choices.next() else {
            return Some(vec![("other", self.with_names(None)?)]);
        };
        if choices.next().is_some() {
            return None;
        }
        let forms = variants.iter().map(|(key, pattern)| match key {
            Key::Word(category) => Some((category.as_str(), self.with_names(Some(pattern))?)),
            Key::Number(_) => None,
        });
        let default = [Some(("other", self.with_names(Some(default))?))];
        forms.chain(default).collect()
    }

    /// The text with `{name}` for each value, and `chosen` in place of a choice; `None` if that has a
    /// choice, too.
    fn with_names(&self, chosen: Option<&TextPattern>) -> Option<String> {
        let parts = self.0.iter().map(|part| match part {
            Part::Text(text) => Some(text.clone()),
            Part::Value(name) => Some(format!("{{{name}}}")),
            Part::Choice { .. } => chosen?.with_names(None),
        });
        parts.collect()
    }
}

impl Part {
    fn new(expression: &Expression<&str>) -> Result<Self, String> {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                Ok(Part::Value(id.name.to_owned()))
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                Ok(Part::Text(unescape_unicode_to_string(value).into_owned()))
            }
            Expression::Select {
                selector: InlineExpression::VariableReference { id },
                variants,
            } => {
                let mut others = Vec::new();
                let mut default = TextPattern::default();
                for variant in variants {
                    let pattern = TextPattern::new(&variant.value)?;
                    if variant.default {
                        default = pattern;
                        continue;
                    }
                    let key = match &variant.key {
                        VariantKey::Identifier { name } => Key::Word((*name).to_owned()),
                        VariantKey::NumberLiteral { value } => match value.parse() {
                            Ok(number) => Key::Number(number),
                            Err(_) => return Err(format!("`[{value}]` isn't a whole number")),
                        },
                    };
                    others.push((key, pattern));
                }
                Ok(Part::Choice {
                    value: id.name.to_owned(),
                    variants: others,
                    default,
                })
            }
            _ => Err("only `{ $value }` and choices by a value can be used".to_owned()),
        }
    }
}

impl Key {
    fn matches(&self, value: Option<&MessageValue>, rules: &PluralRules) -> bool {
        match (self, value) {
            (Key::Number(key), Some(MessageValue::Number(number))) => key == number,
            (Key::Word(key), Some(MessageValue::Number(number))) => rules
                .select(*number)
                .is_ok_and(|it| key == category_name(it)),
            (Key::Number(key), Some(MessageValue::Decimal(number))) => {
                number == &Decimal::from(*key)
            }
            (Key::Word(key), Some(MessageValue::Decimal(number))) => {
                let category = rules.select(number.to_string().as_str());
                category.is_ok_and(|it| key == category_name(it))
            }
            (Key::Word(key), Some(MessageValue::Text(text))) => key == text,
            _ => false,
        }
    }
}

fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

/// The digits of a whole number in groups of three.
pub(crate) fn grouped(digits: &str, separator: &str) -> String {
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push_str(separator);
        }
        out.push(digit);
    }
    out
}
