//! Decoding of single values: names, lines, dates and the like.

use super::decoder::Decoder;
use crate::format::error_code::ErrorCode;
use crate::format::repair::rewrite;
use crate::format::suggest::{self, excerpt};
use crate::format::yaml::{Node, Value};
use crate::map::{Date, Decimal, SpannedText, is_id};
use crate::text::Source;

impl Decoder {
    /// Plain text, exactly as typed.
    pub(crate) fn name(&mut self, node: &Node, what: &str) -> Option<SpannedText> {
        let text = self.text_of(node, what)?;
        let text = clean(text.trim_end_matches('\n'));
        if text.trim().is_empty() {
            self.error(
                ErrorCode::MissingField,
                node.span,
                format!("the {what} is empty"),
            )
            .help("write something, or take the quotes out");
            return None;
        }
        self.report_lost_text(node, true);
        Some(SpannedText {
            text,
            span: node.span,
        })
    }

    /// One line of Markdown: line breaks become spaces.
    pub(crate) fn line(&mut self, node: &Node, what: &str) -> Option<SpannedText> {
        let text = self.text_of(node, what)?;
        self.report_lost_text(node, false);
        let words: Vec<&str> = text.split_ascii_whitespace().collect();
        let text = clean(&words.join(" "));
        (!text.is_empty()).then_some(SpannedText {
            text,
            span: node.span,
        })
    }

    /// Markdown of any length.
    pub(crate) fn prose(&mut self, node: &Node, what: &str) -> Option<String> {
        let text = self.text_of(node, what)?;
        self.report_lost_text(node, false);
        let text = clean(text.trim_end());
        (!text.trim().is_empty()).then_some(text)
    }

    /// An id that links and references can be made of. `~` is none.
    pub(crate) fn id(&mut self, node: &Node, what: &str) -> Option<SpannedText> {
        let text = self.scalar(node, what)?.to_owned();
        if !is_id(&text) {
            let offer = crate::map::id_from_title(&text, "");
            let help = if offer.is_empty() {
                "an id is letters, digits, `.`, `_` and `-`, and begins with a letter or digit"
                    .to_owned()
            } else {
                format!("an id is letters, digits, `.`, `_` and `-`, at most 64: perhaps `{offer}`")
            };
            self.error(
                ErrorCode::BadId,
                node.span,
                format!("`{}` is not an id", excerpt(&text)),
            )
            .help(help);
            return None;
        }
        Some(SpannedText {
            text,
            span: node.span,
        })
    }

    /// A day.
    pub(crate) fn date(&mut self, node: &Node) -> Option<Date> {
        let text = self.scalar(node, "date")?.to_owned();
        let date = text.parse().ok();
        if date.is_none() {
            self.error(
                ErrorCode::BadDate,
                node.span,
                format!("`{}` is not a date", excerpt(&text)),
            )
            .label("expected YYYY-MM-DD")
            .help("write year, month and day, for example `2027-01-15`")
            .suggest(node.span, |source| {
                rewrite::replaced(source, node.span, &meant_date(&text)?.to_string())
            });
        }
        date
    }

    /// A number of zero or more, exactly.
    pub(crate) fn estimate(&mut self, node: &Node) -> Option<Decimal> {
        let text = self.scalar(node, "estimate")?.to_owned();
        let plain = !text.is_empty()
            && text
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'.')
            && text.bytes().any(|byte| byte.is_ascii_digit());
        let number = if plain {
            Decimal::from_str_exact(&text).ok()
        } else {
            None
        };
        let number = number
            .filter(|number| *number < Decimal::from(1_000_000_000_000_u64) && number.scale() <= 9);
        if number.is_none() {
            self.error(ErrorCode::BadEstimate, node.span, format!("`{}` is not an estimate", excerpt(&text)))
                .label("expected a number of zero or more")
                .help("write digits, for example `3` or `0.5`; leave the field out where nobody knows yet");
        }
        number.map(|number| number.normalize())
    }

    /// A whole number from 1 to `most`.
    pub(crate) fn count(&mut self, node: &Node, what: &str, most: u32) -> Option<u32> {
        let text = self.scalar(node, what)?.to_owned();
        let number = text
            .parse()
            .ok()
            .filter(|number| (1..=most).contains(number));
        if number.is_none() {
            let message = format!("`{}` is not a number from 1 to {most}", excerpt(&text));
            self.error(ErrorCode::UnknownValue, node.span, message)
                .help(format!(
                    "write a whole number, for example `{what}: {}`",
                    most.min(100)
                ));
        }
        number
    }

    /// `true` or `false`.
    pub(crate) fn flag(&mut self, node: &Node, what: &str) -> Option<bool> {
        let text = self.scalar(node, what)?.to_owned();
        let flag = text.to_ascii_lowercase().parse().ok();
        if flag.is_none() {
            let message = format!("`{}` is neither true nor false", excerpt(&text));
            self.error(ErrorCode::UnknownValue, node.span, message)
                .help(format!("write `{what}: true`, or leave it out"));
        }
        flag
    }

    /// A share in percent, from 1 to 99: `50 %`, `50`, or `0.5`.
    pub(crate) fn share(&mut self, node: &Node, what: &str) -> Option<u32> {
        let text = self.scalar(node, what)?.to_owned();
        let number = text.trim_end_matches('%').trim_end().parse().ok();
        let percent = number.map(|share: Decimal| {
            let is_fraction = share < Decimal::ONE && !text.ends_with('%');
            let hundred = Decimal::from(if is_fraction { 100 } else { 1 });
            share.saturating_mul(hundred)
        });
        let percent = percent.and_then(|percent| u32::try_from(percent.trunc()).ok());
        let percent = percent.filter(|percent| (1..=99).contains(percent));
        if percent.is_none() {
            let message = format!("`{}` is not a share from 1 % to 99 %", excerpt(&text));
            self.error(ErrorCode::UnknownValue, node.span, message)
                .help(format!("write a percentage, for example `{what}: 50 %`"));
        }
        percent
    }

    /// One of a few words, by its position.
    pub(crate) fn choice(&mut self, node: &Node, what: &str, words: &[&str]) -> Option<usize> {
        let text = self.scalar(node, what)?.to_owned();
        let found = words
            .iter()
            .position(|word| word.eq_ignore_ascii_case(&text));
        if found.is_none() {
            let message = if text.is_empty() {
                format!("the {what} is missing")
            } else {
                format!("unknown {what} `{}`", excerpt(&text))
            };
            let near = suggest::nearest(&text, words.iter().copied());
            let report = self.error(ErrorCode::UnknownValue, node.span, message);
            if let Some(near) = near {
                report.suggest_word(node.span, near);
            } else {
                let known = suggest::quoted_list(words.iter().copied());
                report.help(format!("known are {known}"));
            }
        }
        found
    }

    /// What was typed, or a fault that says what was found.
    pub(crate) fn scalar<'n>(&mut self, node: &'n Node, what: &str) -> Option<&'n str> {
        if node.text().is_none() {
            let message = format!("expected the {what}, found {}", node.kind());
            self.error(ErrorCode::WrongKind, node.span, message)
                .help(format!("write the {what} itself after the colon"));
        }
        node.text()
    }

    /// The text of a scalar; where YAML took a text for something else, the line in quotes.
    fn text_of<'n>(&mut self, node: &'n Node, what: &str) -> Option<&'n str> {
        if node.text().is_some() {
            return node.text();
        }
        let source = self.text();
        let sign = source
            .slice(node.span)
            .chars()
            .next()
            .filter(|sign| matches!(sign, '[' | '{'));
        let is_one_line = !source.slice(node.span).contains('\n');
        let found = node.kind();
        let message = format!("expected the {what} as text, found {found}");
        let report = self.error(ErrorCode::WrongKind, node.span, message);
        let quoted = |text: &Source| rewrite::quoted_rest(text, node.span);
        match (sign, is_one_line, &node.value) {
            (Some(sign), true, _) => {
                report
                    .help(format!(
                        "to YAML `{sign}` begins {found}: put the text in quotes"
                    ))
                    .suggest(node.span, quoted);
            }
            (_, true, Value::Map(_)) => {
                report
                    .help("to YAML a colon ends a key: put the text in quotes")
                    .suggest(node.span, quoted);
            }
            _ => {
                report.help(format!("write the {what} after the colon"));
            }
        }
        None
    }
}

/// The day that `2027-1-5`, `2027/01/05`, `20270105` or `5.1.2027` means. With slashes, a day
/// before its year could be a month as well.
fn meant_date(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
    let (year, month, day) = match parts[..] {
        [year, month, day] if year.len() == 4 => (year, month, day),
        [day, month, year] if year.len() == 4 && text.contains('.') => (year, month, day),
        [whole] if whole.len() == 8 && whole.is_ascii() => (&whole[..4], &whole[4..6], &whole[6..]),
        _ => return None,
    };
    format!("{year}-{month:0>2}-{day:0>2}").parse().ok()
}

/// Characters that no page can show are shown as such.
fn clean(text: &str) -> String {
    let unseen = |character: char| {
        character.is_control() && !matches!(character, '\n' | '\t')
            || ('\u{fdd0}'..='\u{fdef}').contains(&character)
            || (character as u32) & 0xfffe == 0xfffe
    };
    let is_plain = |byte: u8| matches!(byte, b'\n' | b'\t' | b' '..=b'~');
    if text.bytes().all(is_plain) {
        text.to_owned()
    } else if text.contains(unseen) {
        text.replace("\r\n", "\n").replace(unseen, "\u{fffd}")
    } else {
        text.to_owned()
    }
}
