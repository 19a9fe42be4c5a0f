//! Estimates: numbers, and sizes that the project declares.

use super::decoder::Decoder;
use super::references::Scope;
use crate::format::error_code::ErrorCode;
use crate::format::repair::rewrite;
use crate::format::suggest::{self, excerpt};
use crate::format::yaml::Node;
use crate::map::{Decimal, Estimate};

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
                ));
        } else {
            let message = format!("unknown size `{}`", excerpt(text));
            // `XL` is no misspelled `L`.
            let near = suggest::nearest(text, names()).filter(|_| text.chars().count() >= 4);
            let report = self
                .error(ErrorCode::BadEstimate, node.span, message)
                .label("expected a number, or a size of the project");
            match near {
                Some(near) => report.suggest_word(node.span, near),
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
                .suggest(node.span, |source| {
                    let number = text.trim_matches(['"', '\'']);
                    let is_number =
                        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
                    is_number.then(|| rewrite::replaced(source, node.span, number))?
                });
        }
        number.map(|number| number.normalize())
    }
}
