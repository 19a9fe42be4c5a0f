//! Decoding of single values, such as names, lines and dates. Each function reports an invalid value
//! and returns `None`. `noun` is the word for the value in messages.

use super::decoder::Decoder;
use super::form::list_values;
use crate::format::error_code::ErrorCode;
use crate::format::repair::{lost_text, rewrite};
use crate::format::suggest::{self, excerpt};
use crate::format::yaml::{Node, Value};
use crate::map::{SpannedText, is_id};
use crate::text::{Level, Source};

impl Decoder {
    /// Plain text, exactly as typed.
    pub(crate) fn name(&mut self, node: &Node, noun: &str) -> Option<SpannedText> {
        let text = self.text_scalar(node, noun)?;
        let text = replace_invalid(text.trim_end_matches('\n'));
        if text.trim().is_empty() {
            self.error(
                ErrorCode::MissingField,
                node.span,
                format!("the {noun} is empty"),
            )
            .help(format!("write the {noun}, or remove the empty text"));
            return None;
        }
        self.report_lost_text(node, true);
        Some(SpannedText {
            text,
            span: node.span,
        })
    }

    /// One line of Markdown: line breaks become spaces.
    pub(crate) fn line(&mut self, node: &Node, noun: &str) -> Option<SpannedText> {
        let text = self.text_scalar(node, noun)?;
        self.report_lost_text(node, false);
        let words: Vec<&str> = text.split_ascii_whitespace().collect();
        let text = replace_invalid(&words.join(" "));
        (!text.is_empty()).then_some(SpannedText {
            text,
            span: node.span,
        })
    }

    /// Markdown of any length.
    pub(crate) fn prose(&mut self, node: &Node, noun: &str) -> Option<String> {
        if matches!(node.value, Value::List(_)) && self.report_list_for_prose(node, noun) {
            return None;
        }
        let text = self.text_scalar(node, noun)?;
        self.report_lost_text(node, false);
        let text = replace_invalid(text.trim_end());
        (!text.trim().is_empty()).then_some(text)
    }

    /// An id.
    pub(crate) fn id(&mut self, node: &Node, noun: &str) -> Option<SpannedText> {
        let text = self.scalar(node, noun)?;
        if !is_id(text) {
            let suggested = crate::map::id_from_title(text, "");
            let help = if suggested.is_empty() {
                "use letters, digits, `.`, `_` and `-`, starting with a letter or digit".to_owned()
            } else {
                format!(
                    "use at most 64 letters, digits, `.`, `_` and `-`, for example `{suggested}`"
                )
            };
            self.error(
                ErrorCode::BadId,
                node.span,
                format!("invalid id `{}`", excerpt(text)),
            )
            .help(help)
            .suggest(node.span, |source| {
                (!suggested.is_empty()).then(|| rewrite::replaced(source, node.span, &suggested))?
            });
            return None;
        }
        Some(SpannedText {
            text: text.to_owned(),
            span: node.span,
        })
    }

    /// `true` or `false`.
    pub(crate) fn flag(&mut self, node: &Node, noun: &str) -> Option<bool> {
        let text = self.scalar(node, noun)?;
        let flag = text.to_ascii_lowercase().parse().ok();
        if flag.is_none() {
            let message = format!("invalid value `{}` for `{noun}`", excerpt(text));
            self.error(ErrorCode::UnknownValue, node.span, message)
                .label("expected `true` or `false`")
                .help(format!("write `{noun}: true`, or remove the field"));
        }
        flag
    }

    /// The position of the value in `words`.
    pub(crate) fn choice(&mut self, node: &Node, noun: &str, words: &[&str]) -> Option<usize> {
        self.choice_or(node, noun, words, |_| None)
    }

    /// The position of the value in `words`. `same` returns the one that means the same as another
    /// word.
    pub(crate) fn choice_or<'w>(
        &mut self,
        node: &Node,
        noun: &str,
        words: &[&'w str],
        same: impl FnOnce(&str) -> Option<&'w str>,
    ) -> Option<usize> {
        let text = self.scalar(node, noun)?;
        let found = words
            .iter()
            .position(|word| word.eq_ignore_ascii_case(text));
        if found.is_none() {
            let message = if text.is_empty() {
                format!("the {noun} is empty")
            } else {
                format!("unknown {noun} `{}`", excerpt(text))
            };
            let synonym = same(text);
            let near = synonym.or_else(|| suggest::nearest(text, words.iter().copied()));
            let report = self.error(ErrorCode::UnknownValue, node.span, message);
            if let Some(near) = near {
                let is_typo = suggest::is_only_near(text, near, words.iter().copied());
                report
                    .suggest_word(node.span, near)
                    .certain_if(synonym.is_none() && is_typo);
            } else {
                report.help(suggest::use_one_of(words.iter().copied()));
            }
        }
        found
    }

    /// A scalar as it was typed. Anything else is reported.
    pub(crate) fn scalar<'n>(&mut self, node: &'n Node, noun: &str) -> Option<&'n str> {
        if node.text().is_none() {
            let message = format!("expected a single {noun}, found {}", node.kind());
            let values = list_values(node);
            self.error(ErrorCode::WrongKind, node.span, message)
                .help(format!("write a single {noun} instead"))
                .suggest(node.span, |source| {
                    rewrite::first_of_list(source, node.span, values)
                })
                .certain_if(values.len() == 1);
        }
        if self.text().slice(node.span).contains('\n') {
            let lost = lost_text(self.text(), node, true);
            if let Some(lost) = lost.into_iter().find(|lost| lost.level == Level::Error) {
                self.report_misread(lost);
                return None;
            }
        }
        node.text()
    }

    /// Reports a list on the lines below a field that takes a text. Returns false if it is in brackets.
    fn report_list_for_prose(&mut self, node: &Node, noun: &str) -> bool {
        let Some((lines, text)) = rewrite::as_block_text(self.text(), node.span) else {
            return false;
        };
        let message = format!("expected text for the {noun}, found a list");
        self.error(ErrorCode::WrongKind, node.span, message)
            .help(format!(
                "add `|` after `{noun}:` to make the list a part of the text"
            ))
            .suggest(lines, |_| Some(text));
        true
    }

    /// The text of a scalar. For text that YAML reads as a list or mapping, suggests quotes.
    fn text_scalar<'n>(&mut self, node: &'n Node, noun: &str) -> Option<&'n str> {
        if node.text().is_some() {
            return node.text();
        }
        let source = self.text();
        let bracket = source
            .slice(node.span)
            .chars()
            .next()
            .filter(|first| matches!(first, '[' | '{'));
        let is_one_line = !source.slice(node.span).contains('\n');
        // What is in braces may be meant as fields.
        let is_plain = bracket.is_none();
        let found = node.kind();
        let message = format!("expected text for the {noun}, found {found}");
        let report = self.error(ErrorCode::WrongKind, node.span, message);
        let quoted = |text: &Source| rewrite::quoted_rest(text, node.span);
        match (bracket, is_one_line, &node.value) {
            (Some(bracket), true, _) => {
                report
                    .label(format!("YAML reads `{bracket}` as the start of {found}"))
                    .help("put the text in quotes")
                    .suggest(node.span, quoted);
            }
            (_, true, Value::Map(_)) => {
                report
                    .label("YAML reads the text before the colon as a field name")
                    .help("put the text in quotes")
                    .suggest(node.span, quoted)
                    .certain_if(is_plain);
            }
            _ => {
                report.help(format!("write the {noun} as text"));
            }
        }
        None
    }
}

/// The text with U+FFFD for characters that HTML and XML can't contain.
fn replace_invalid(text: &str) -> String {
    let is_invalid = |character: char| {
        character.is_control() && !matches!(character, '\n' | '\t')
            || ('\u{fdd0}'..='\u{fdef}').contains(&character)
            || (character as u32) & 0xfffe == 0xfffe
    };
    let is_plain = |byte: u8| matches!(byte, b'\n' | b'\t' | b' '..=b'~');
    if text.bytes().all(is_plain) {
        text.to_owned()
    } else if text.contains(is_invalid) {
        text.replace("\r\n", "\n").replace(is_invalid, "\u{fffd}")
    } else {
        text.to_owned()
    }
}
