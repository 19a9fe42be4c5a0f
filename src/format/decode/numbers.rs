//! Decoding of numbers and percentages. Each function reports an invalid value and returns `None`.
//! `noun` is the word for the value in messages.

use super::decoder::Decoder;
use crate::format::error_code::ErrorCode;
use crate::format::suggest::excerpt;
use crate::format::yaml::Node;
use crate::map::Decimal;

impl Decoder {
    /// A whole number from 1 to `max`.
    pub(crate) fn count(&mut self, node: &Node, noun: &str, max: u32) -> Option<u32> {
        let text = self.scalar(node, noun)?;
        let number = text
            .parse()
            .ok()
            .filter(|number| (1..=max).contains(number));
        if number.is_none() {
            let message = format!("invalid value `{}` for `{noun}`", excerpt(text));
            self.error(ErrorCode::UnknownValue, node.span, message)
                .label(format!("expected a whole number from 1 to {max}"))
                .help(format!(
                    "write a number, for example `{noun}: {}`",
                    max.min(100)
                ));
        }
        number
    }

    /// A percentage from 1 to 99: `50%`, `50`, or `0.5`.
    pub(crate) fn share(&mut self, node: &Node, noun: &str) -> Option<u32> {
        let text = self.scalar(node, noun)?;
        let number = text.trim_end_matches('%').trim_end().parse().ok();
        let percent = number.map(|share: Decimal| {
            let is_fraction = share < Decimal::ONE && !text.ends_with('%');
            let hundred = Decimal::from(if is_fraction { 100 } else { 1 });
            share.saturating_mul(hundred)
        });
        let percent = percent.and_then(|percent| u32::try_from(percent.trunc()).ok());
        let percent = percent.filter(|percent| (1..=99).contains(percent));
        if percent.is_none() {
            let message = format!("invalid value `{}` for `{noun}`", excerpt(text));
            self.error(ErrorCode::UnknownValue, node.span, message)
                .label("expected a percentage from 1% to 99%")
                .help(format!("write a percentage, for example `{noun}: 50%`"));
        }
        percent
    }
}
