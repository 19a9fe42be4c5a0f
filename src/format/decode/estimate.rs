//! Estimates: numbers, and sizes that the project declares.

use super::decoder::Decoder;
use super::references::Scope;
use crate::format::error_code::ErrorCode;
use crate::format::repair::rewrite;
use crate::format::suggest::{self, excerpt};
use crate::format::yaml::Node;
use crate::map::{Decimal, Estimate};
use crate::text::{Source, Span};

/// The most letters of a text that could be a size that the project hasn't declared.
const MAX_SIZE: usize = 12;

impl Decoder {
    /// A number of zero or more, or one of the project's sizes.
    pub(crate) fn estimate(&mut self, node: &Node, scope: &Scope) -> Option<Estimate> {
        let estimates = &scope.project.estimates;
        let text = node.text().unwrap_or_default();
        if let Some(size) = estimates.size(text) {
            return Some(Estimate {
                amount: size.amount,
                size: Some(size.name.clone()),
            });
        }
        let is_word = text.chars().all(char::is_alphabetic);
        if !is_word || text.is_empty() || text.chars().count() > MAX_SIZE {
            let amount = self.amount(node)?;
            return Some(Estimate { amount, size: None });
        }
        let names = || estimates.sizes.iter().map(|size| &*size.name);
        if estimates.sizes.is_empty() {
            let message = format!("invalid estimate `{}`", excerpt(text));
            self.error(ErrorCode::BadEstimate, node.span, message)
                .label("expected a number, 0 or more")
                .help(format!(
                    "write a number such as `3`, or declare sizes in the project file: `estimates: {{unit: {}, sizes: {{S: 1, M: 3, L: 8}}}}`",
                    estimates.unit
                ))
                .suggest(node.span, |source| new_line(source, node.span, text));
        } else {
            let message = format!("unknown size `{}`", excerpt(text));
            // `XL` is no misspelled `L`.
            let near = suggest::nearest(text, names()).filter(|_| text.chars().count() >= 4);
            let report = self
                .error(ErrorCode::BadEstimate, node.span, message)
                .label("expected a number, or a size of the project");
            match near {
                Some(near) => report
                    .suggest_word(node.span, near)
                    .certain_if(suggest::is_only_near(text, near, names())),
                None => report.help(suggest::use_one_of(names())),
            };
        }
        None
    }

    /// A number of zero or more, without rounding.
    pub(crate) fn amount(&mut self, node: &Node) -> Option<Decimal> {
        let text = self.scalar(node, "estimate")?;
        let is_number = !text.is_empty()
            && text
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'.')
            && text.bytes().any(|byte| byte.is_ascii_digit());
        let number = if is_number {
            Decimal::from_str_exact(text).ok()
        } else {
            None
        };
        let number = number
            .filter(|number| *number < Decimal::from(1_000_000_000_000_u64) && number.scale() <= 9);
        if number.is_none() {
            let message = format!("invalid estimate `{}`", excerpt(text));
            self.error(ErrorCode::BadEstimate, node.span, message)
                .label("expected a number, 0 or more")
                .help("write a number such as `3` or `0.5`, or remove the field")
                .suggest(node.span, |source| new_line(source, node.span, text))
                .certain_if(is_other_notation(text));
        }
        number.map(|number| number.normalize())
    }
}

/// The line of an estimate as a number, or as a comment if it says that there is none yet.
fn new_line(source: &Source, span: Span, text: &str) -> Option<String> {
    if let Some(number) = number_in(text) {
        return rewrite::replaced(source, span, &number);
    }
    is_unknown(text).then(|| rewrite::as_comment(source, span))?
}

/// Whether an estimate says that nobody knows it yet: `?`, `TBD`, `-`.
fn is_unknown(text: &str) -> bool {
    const WORDS: [&str; 9] = [
        "tbd", "tba", "todo", "unknown", "none", "n/a", "na", "nan", ".nan",
    ];
    let is_sign = |c: char| matches!(c, '?' | '-' | '–' | '—' | '.' | '…' | '_');
    text.chars().all(is_sign) || WORDS.contains(&text.to_lowercase().as_str())
}

/// The numbers that people write as words.
const NUMBER_WORDS: [&str; 14] = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen",
];

/// The number in an estimate with a unit, a comma or a stray sign: `2 points`, `2d`, `2,5`, `~3`, `= 3`, `"3`, `-3`,
/// `three`. `None` if there is none, or more than one.
fn number_in(text: &str) -> Option<String> {
    let is_text = |word: &&str| word.eq_ignore_ascii_case(text);
    if let Some(number) = NUMBER_WORDS.iter().position(is_text) {
        return Some(number.to_string());
    }
    let is_sign = |c: char| !c.is_alphanumeric() && c != '.';
    let rest = text.trim_start_matches(is_sign);
    let end = rest.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ','));
    let (number, unit) = rest.split_at(end.unwrap_or(rest.len()));
    let number = number.trim_end_matches(['.', ',']).replace(',', ".");
    let is_number = number.starts_with(|c: char| c.is_ascii_digit())
        && Decimal::from_str_exact(&number).is_ok();
    let is_unit = !unit.contains(|c: char| c.is_ascii_digit());
    (is_number && is_unit).then_some(number)
}

/// Whether a text is a number alone, with quotes or a decimal comma; the comma of `1,000` isn't one.
fn is_other_notation(text: &str) -> bool {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let text = text.trim_matches(['"', '\'']);
    match text.split_once(',') {
        Some((whole, part)) => is_number(whole) && is_number(part) && part.len() < 3,
        None => is_number(text),
    }
}

#[cfg(test)]
mod tests {
    use super::{is_other_notation, number_in};

    #[test]
    fn only_a_number_alone_is_in_another_notation() {
        for (typed, is_other) in [
            ("\"3", true),
            ("2,5", true),
            ("1,000", false),
            ("2 points", false),
            ("~3", false),
        ] {
            assert_eq!(is_other_notation(typed), is_other, "{typed}");
        }
    }

    #[test]
    fn the_number_of_an_estimate_is_found_and_a_range_is_not_one() {
        for (typed, number) in [
            ("2 points", Some("2")),
            ("2d", Some("2")),
            ("2,5", Some("2.5")),
            ("2.5 pts", Some("2.5")),
            ("5,", Some("5")),
            ("~3", Some("3")),
            ("= 3", Some("3")),
            ("'3", Some("3")),
            ("3?", Some("3")),
            ("2-3", None),
            ("2 to 3", None),
            ("-2", Some("2")),
            ("1.2.3", None),
            ("Three", Some("3")),
            ("?", None),
            ("many", None),
        ] {
            assert_eq!(number_in(typed).as_deref(), number, "{typed}");
        }
    }
}
