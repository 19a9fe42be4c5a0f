//! The settings of gap rules in a project: levels and options.

use super::questions::{QUESTIONS, QuestionSettings, decode_questions};
use crate::format::decode::{Decoder, FieldValue, is_language_tag, list_values};
use crate::format::error_code::ErrorCode;
use crate::format::suggest::{self, excerpt};
use crate::format::yaml::{Entry, Node, Value};
use crate::text::{Level, Span};
use std::collections::BTreeMap;

/// The key in a rule's options that sets its level.
const LEVEL: &str = "level";

/// The ids of rules that earlier versions had. Files that name them still work.
const DROPPED_RULES: [&str; 1] = ["front-loaded-activity"];

/// Whether an id is that of a rule that earlier versions had.
pub(crate) fn is_dropped_rule(id: &str) -> bool {
    DROPPED_RULES.contains(&id)
}

/// The id, documentation and options of a gap rule: everything that decoding needs of it.
#[derive(Clone, Debug)]
pub struct RuleSpec {
    /// The id of the rule.
    pub id: &'static str,
    /// When it reports a gap, in one sentence for the JSON Schema.
    pub about: String,
    /// The options that can be set.
    pub options: &'static [RuleOptionSpec],
}

/// An option that a project can set for a rule.
#[derive(Clone, Copy, Debug)]
pub struct RuleOptionSpec {
    /// The key.
    pub name: &'static str,
    /// What it does, in a few words.
    pub about: &'static str,
    /// The kind of its value.
    pub kind: OptionKind,
}

/// The kind of value of a rule option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionKind {
    /// A whole number from 1.
    Number {
        /// The value if the project sets none.
        default: u32,
        /// The largest value.
        max: u32,
    },
    /// A percentage from 1 to 99.
    Share {
        /// The value if the project sets none.
        default: u32,
    },
    /// A list of words, by default empty.
    Words,
}

impl OptionKind {
    /// The value of a number or percentage if the project sets none; `None` for words.
    pub fn default(self) -> Option<u32> {
        match self {
            OptionKind::Number { default, .. } | OptionKind::Share { default } => Some(default),
            OptionKind::Words => None,
        }
    }
}

impl RuleOptionSpec {
    /// An option for a whole number from 1 to `max`.
    pub const fn number(name: &'static str, default: u32, max: u32, about: &'static str) -> Self {
        let kind = OptionKind::Number { default, max };
        Self { name, about, kind }
    }

    /// The option `share`, in percent.
    pub const fn share(default: u32, about: &'static str) -> Self {
        let kind = OptionKind::Share { default };
        Self {
            name: "share",
            about,
            kind,
        }
    }

    /// An option for a list of words.
    pub const fn words(name: &'static str, about: &'static str) -> Self {
        let kind = OptionKind::Words;
        Self { name, about, kind }
    }
}

/// The level that a project sets for a rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RuleLevel {
    /// The rule's own levels.
    #[default]
    Own,
    /// None: the rule does not run.
    Off,
    /// This level, for all findings of the rule.
    At(Level),
}

/// The settings of one rule.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RuleSettings {
    /// The level of its findings.
    pub level: RuleLevel,
    numbers: BTreeMap<&'static str, u32>,
    words: BTreeMap<&'static str, Vec<OptionWord>>,
}

/// A word that is set for an option.
#[derive(Clone, Debug, PartialEq, Eq)]
struct OptionWord {
    text: String,
    /// The code of the language of the maps it is for; `None` for all maps.
    language: Option<String>,
}

impl OptionWord {
    /// Whether it is for a map in a language with this tag: a word for `de` is also for `de-AT`.
    fn is_for(&self, tag: &str) -> bool {
        let begins_tag = |language: &String| {
            let rest = tag.get(language.len()..);
            let start = tag.get(..language.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(language))
                && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        };
        self.language.as_ref().is_none_or(begins_tag)
    }
}

impl RuleSettings {
    /// The number or percentage that is set for an option.
    pub fn number(&self, option: &str) -> Option<u32> {
        self.numbers.get(option).copied()
    }

    /// The words that are set for an option, for maps in the language with this tag.
    pub fn words(&self, option: &str, tag: &str) -> impl Iterator<Item = &str> {
        let words = self.words.get(option).into_iter().flatten();
        words
            .filter(move |word| word.is_for(tag))
            .map(|word| word.text.as_str())
    }
}

/// The value of `gaps:`.
#[derive(Debug, Default)]
pub(crate) struct GapSettings {
    /// The settings of the rules that it names.
    pub(crate) rules: BTreeMap<&'static str, RuleSettings>,
    pub(crate) questions: QuestionSettings,
}

/// Decodes `gaps:`.
pub(crate) fn decode_gaps(value: FieldValue, rules: &[RuleSpec]) -> GapSettings {
    let FieldValue {
        decoder,
        scope,
        node,
        ..
    } = value;
    let help = "write one `rule: level` per line, for example `no-goal: off`";
    let Some(entries) = decoder.mapping(node, "gaps", help) else {
        return GapSettings::default();
    };
    let mut settings = GapSettings::default();
    for Entry { key, value } in decoder.without_duplicates(entries) {
        let Some(name) = decoder.name(key, "rule") else {
            continue;
        };
        if name.text == QUESTIONS {
            settings.questions = decode_questions(decoder, scope, value);
            continue;
        }
        let Some(rule) = rules.iter().find(|rule| rule.id == name.text) else {
            if is_dropped_rule(&name.text) {
                decoder.dropped_rule(&name);
                continue;
            }
            let known = rules.iter().map(|rule| rule.id).chain([QUESTIONS]);
            let help = suggest::did_you_mean_or_list(&name.text, known);
            // A warning only, since a newer storywall may have the rule.
            decoder
                .warn(
                    ErrorCode::UnknownRule,
                    name.span,
                    format!("unknown rule `{}`", excerpt(&name.text)),
                )
                .help(help);
            continue;
        };
        let of_rule = rule_settings(decoder, rule, value);
        settings.rules.insert(rule.id, of_rule);
    }
    settings
}

/// Decodes the level or the options that are set for a rule.
fn rule_settings(decoder: &mut Decoder, rule: &RuleSpec, value: &Node) -> RuleSettings {
    let mut settings = RuleSettings::default();
    let entries = match &value.value {
        Value::Map(entries) => entries,
        Value::List(_) => {
            let message = "expected a level or a mapping of options, found a list";
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
    for Entry { key, value } in decoder.without_duplicates(entries) {
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
            OptionKind::Number { max, .. } => decoder.count(value, option.name, max),
            OptionKind::Share { .. } => decoder.share(value, option.name),
            OptionKind::Words => {
                let words = option_words(decoder, option.name, value);
                settings.words.insert(option.name, words);
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

/// Decodes the words of an option: a list, or lists by language, such as `{en: [tile], de: [Kachel]}`.
fn option_words(decoder: &mut Decoder, option: &str, value: &Node) -> Vec<OptionWord> {
    let mut words = Vec::new();
    let mut add = |decoder: &mut Decoder, list: &Node, language: Option<&str>| {
        let texts = list_values(list).iter();
        let texts = texts.filter_map(|node| decoder.name(node, "word"));
        words.extend(texts.map(|word| OptionWord {
            text: word.text,
            language: language.map(str::to_owned),
        }));
    };
    let Value::Map(entries) = &value.value else {
        add(decoder, value, None);
        return words;
    };
    for Entry { key, value } in decoder.without_duplicates(entries) {
        let Some(language) = decoder.name(key, "language") else {
            continue;
        };
        if is_language_tag(&language.text) {
            add(decoder, value, Some(&language.text));
        } else {
            let message = format!("invalid language tag `{}`", excerpt(&language.text));
            let help = format!(
                "write the words as a list, or by language: `{option}: {{en: […], de: […]}}`"
            );
            decoder
                .error(ErrorCode::UnknownValue, language.span, message)
                .help(help);
        }
    }
    words
}

/// Reports a minimum above the maximum, since then everything would be a gap.
fn check_range(decoder: &mut Decoder, rule: &RuleSpec, settings: &RuleSettings, span: Span) {
    let number = |name: &str| {
        let option = rule.options.iter().find(|option| option.name == name)?;
        settings.number(name).or(option.kind.default())
    };
    if let (Some(min), Some(max)) = (number("min"), number("max"))
        && min > max
    {
        let message = format!("`min` ({min}) is greater than `max` ({max})");
        decoder
            .error(ErrorCode::UnknownValue, span, message)
            .help("set `min` to at most the value of `max`");
    }
}

fn unknown_option(decoder: &mut Decoder, rule: &RuleSpec, name: &str, span: Span) {
    let known: Vec<&str> = (rule.options.iter().map(|option| option.name))
        .chain([LEVEL])
        .collect();
    let message = format!("unknown option `{}` for `{}`", excerpt(name), rule.id);
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
