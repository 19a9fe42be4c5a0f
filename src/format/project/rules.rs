//! What a project says of gap rules: levels and options.

use crate::format::decode::{Decoder, FieldValue, list_values};
use crate::format::error_code::ErrorCode;
use crate::format::suggest::{self, excerpt};
use crate::format::yaml::{Entry, Node, Value};
use crate::text::{Level, Span};
use std::collections::BTreeMap;

/// The key in a rule's options that sets its level.
const LEVEL: &str = "level";

/// A gap rule, as far as a project file can speak of it.
#[derive(Clone, Copy, Debug)]
pub struct RuleSpec {
    /// Its id.
    pub id: &'static str,
    /// When it fires, for the JSON Schema.
    pub about: &'static str,
    /// What can be set.
    pub options: &'static [RuleOptionSpec],
}

/// Something that a project can set for a rule.
#[derive(Clone, Copy, Debug)]
pub struct RuleOptionSpec {
    /// The key.
    pub name: &'static str,
    /// What it is, in a few words.
    pub about: &'static str,
    /// What may stand after the key.
    pub kind: OptionKind,
}

/// What an option of a rule takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionKind {
    /// A whole number from 1 on.
    Number {
        /// What it is where the project says nothing.
        default: u32,
        /// The largest that makes sense.
        most: u32,
    },
    /// A share in percent.
    Share {
        /// What it is where the project says nothing.
        default: u32,
    },
    /// A list of words; none by default.
    Words,
}

impl OptionKind {
    /// What a number or percentage is where the project says nothing.
    pub fn default(self) -> Option<u32> {
        match self {
            OptionKind::Number { default, .. } | OptionKind::Share { default } => Some(default),
            OptionKind::Words => None,
        }
    }
}

impl RuleOptionSpec {
    /// A whole number from 1 to `most`.
    pub const fn number(name: &'static str, default: u32, most: u32, about: &'static str) -> Self {
        let kind = OptionKind::Number { default, most };
        Self { name, about, kind }
    }

    /// A share in percent.
    pub const fn share(default: u32, about: &'static str) -> Self {
        let kind = OptionKind::Share { default };
        Self {
            name: "share",
            about,
            kind,
        }
    }

    /// A list of words.
    pub const fn words(name: &'static str, about: &'static str) -> Self {
        let kind = OptionKind::Words;
        Self { name, about, kind }
    }
}

/// The level a project wants of a rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RuleLevel {
    /// The rule's own.
    #[default]
    Own,
    /// The rule does not run.
    Off,
    /// This one, for all its findings.
    At(Level),
}

/// What a project says of one rule.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RuleSettings {
    /// Its level.
    pub level: RuleLevel,
    numbers: BTreeMap<&'static str, u32>,
    words: BTreeMap<&'static str, Vec<String>>,
}

impl RuleSettings {
    /// The number or percentage that was set for an option.
    pub fn number(&self, option: &str) -> Option<u32> {
        self.numbers.get(option).copied()
    }

    /// The words that were set for an option.
    pub fn words(&self, option: &str) -> &[String] {
        self.words.get(option).map_or(&[], Vec::as_slice)
    }
}

/// The settings of each rule that `gaps:` names.
pub(crate) fn decode_rules(
    value: FieldValue,
    rules: &[RuleSpec],
) -> BTreeMap<&'static str, RuleSettings> {
    let FieldValue { decoder, node, .. } = value;
    let Value::Map(entries) = &node.value else {
        decoder
            .error(
                ErrorCode::WrongKind,
                node.span,
                "expected `gaps` as a mapping",
            )
            .help("write one `rule: level` a line, for example `no-goal: off`");
        return BTreeMap::new();
    };
    let mut settings = BTreeMap::new();
    for Entry { key, value } in decoder.unrepeated(entries) {
        let Some(name) = decoder.name(key, "rule") else {
            continue;
        };
        let Some(rule) = rules.iter().find(|rule| rule.id == name.text) else {
            let known = rules.iter().map(|rule| rule.id);
            let help = suggest::did_you_mean_or_list(&name.text, known);
            // A newer storywall may know it: the project is no worse for naming it.
            decoder
                .warn(
                    ErrorCode::UnknownRule,
                    name.span,
                    format!("unknown rule `{}`", excerpt(&name.text)),
                )
                .help(help);
            continue;
        };
        settings.insert(rule.id, rule_settings(decoder, rule, value));
    }
    settings
}

/// The level and the options that are set for a rule.
fn rule_settings(decoder: &mut Decoder, rule: &RuleSpec, value: &Node) -> RuleSettings {
    let mut settings = RuleSettings::default();
    let entries = match &value.value {
        Value::Map(entries) => entries,
        Value::List(_) => {
            let message = "expected a level or options, found a list";
            let option = rule
                .options
                .iter()
                .find(|option| option.kind == OptionKind::Words);
            let help = match option {
                Some(option) => format!("write `{}: {{{}: […]}}`", rule.id, option.name),
                None => format!("write a level, for example `{}: off`", rule.id),
            };
            decoder
                .error(ErrorCode::WrongKind, value.span, message)
                .help(help);
            return settings;
        }
        Value::Scalar(..) => {
            settings.level = level(decoder, value);
            return settings;
        }
    };
    for Entry { key, value } in decoder.unrepeated(entries) {
        let Some(name) = decoder.name(key, "option") else {
            continue;
        };
        if name.text == LEVEL {
            settings.level = level(decoder, value);
            continue;
        }
        let Some(option) = rule.options.iter().find(|option| option.name == name.text) else {
            unknown_option(decoder, rule, &name.text, name.span);
            continue;
        };
        let number = match option.kind {
            OptionKind::Number { most, .. } => decoder.count(value, option.name, most),
            OptionKind::Share { .. } => decoder.share(value, option.name),
            OptionKind::Words => {
                let words = list_values(value).iter();
                let words = words
                    .filter_map(|node| decoder.name(node, "word"))
                    .map(|word| word.text);
                settings.words.insert(option.name, words.collect());
                None
            }
        };
        settings
            .numbers
            .extend(number.map(|number| (option.name, number)));
    }
    check_range(decoder, rule, &settings, value.span);
    settings
}

/// A smallest that is larger than the largest would make everything a gap.
fn check_range(decoder: &mut Decoder, rule: &RuleSpec, settings: &RuleSettings, span: Span) {
    let number = |name: &str| {
        let option = rule.options.iter().find(|option| option.name == name)?;
        settings.number(name).or(option.kind.default())
    };
    if let (Some(min), Some(max)) = (number("min"), number("max"))
        && min > max
    {
        let message = format!("`min` is {min}, and `max` is only {max}");
        decoder
            .error(ErrorCode::UnknownValue, span, message)
            .help("set both, the smaller one under `min`");
    }
}

fn unknown_option(decoder: &mut Decoder, rule: &RuleSpec, name: &str, span: Span) {
    let known: Vec<&str> = (rule.options.iter().map(|option| option.name))
        .chain([LEVEL])
        .collect();
    let message = format!("`{}` has no option `{}`", rule.id, excerpt(name));
    decoder
        .error(ErrorCode::UnknownField, span, message)
        .help(suggest::did_you_mean_or_list(name, known));
}

fn level(decoder: &mut Decoder, node: &Node) -> RuleLevel {
    let words = ["off", "note", "warning", "error"];
    let levels = [
        RuleLevel::Off,
        RuleLevel::At(Level::Note),
        RuleLevel::At(Level::Warning),
        RuleLevel::At(Level::Error),
    ];
    decoder
        .choice(node, LEVEL, &words)
        .map_or(RuleLevel::Own, |at| levels[at])
}
