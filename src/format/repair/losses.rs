//! What YAML drops or joins without a word, and was probably meant to be read.

use super::rewrite;
use crate::format::decode::Decoder;
use crate::format::faults::Fault;
use crate::format::schema;
use crate::format::yaml::{Node, TextStyle, Value};
use crate::text::Span;

impl Decoder {
    /// Says where YAML dropped something that was probably meant to be read.
    pub(crate) fn look_for_losses(&mut self, node: &Node, is_name: bool) {
        let Value::Scalar(_, TextStyle::Plain) = &node.value else {
            return;
        };
        let source = self.text();
        let after = &source.text()[node.span.end as usize..];
        let gap = after.len() - after.trim_start_matches([' ', '\t']).len();
        // Only a comment is worth looking for the line's end, which may be far.
        let rest = if after[gap..].starts_with('#') {
            after.lines().next()
        } else {
            None
        };
        let rest = rest.unwrap_or_default().trim_end();
        let comment = rest.trim_start();
        let hidden = comment
            .strip_prefix('#')
            .is_some_and(|word| word.starts_with(|c: char| !c.is_whitespace() && c != '#'));
        let written = source.slice(node.span);
        let is_one_line = !written.contains('\n');
        let swallowed = written
            .match_indices('\n')
            .map(|(at, _)| at + written[at..].len() - written[at..].trim_start().len())
            .find_map(|at| {
                Some((
                    node.span.start as usize + at,
                    swallowed(&written[at..], is_name)?,
                ))
            });
        if hidden && rest.len() > comment.len() {
            let start = node.span.end as usize + rest.len() - comment.len();
            let word = comment
                .split_whitespace()
                .next()
                .unwrap_or_default()
                .to_owned();
            let span = Span::new(start, start + comment.len());
            self.warn(
                Fault::HiddenComment,
                span,
                format!("to YAML `{word}` begins a comment, and is not shown"),
            )
            .help("put the text in quotes, or put a space after the `#` if it is a comment")
            .suggest(node.span, |text| {
                is_one_line
                    .then(|| rewrite::quoted_rest(text, node.span))
                    .flatten()
            });
        }
        if let Some((start, sign)) = swallowed {
            let (fault, help) = match sign.as_str() {
                "-" => (
                    Fault::SwallowedLine,
                    "line its dash up with the other dashes".to_owned(),
                ),
                word => (
                    Fault::MissingSign,
                    format!("put a colon after `{word}`, if it is a field"),
                ),
            };
            let span = Span::new(start, start + sign.len());
            self.error(
                fault,
                span,
                "this line was read as part of the text above it",
            )
            .help(help);
        }
    }
}

/// What a line of a longer text begins with that looks like an item or a field: its dash, or
/// the field's name without its colon.
fn swallowed(line: &str, is_name: bool) -> Option<String> {
    if line.starts_with("- ") {
        return Some("-".to_owned());
    }
    // A longer text may well have a line that begins with such a word.
    let word = line.split(' ').next().filter(|_| is_name)?;
    let is_field = schema::STORY
        .field(word)
        .or(schema::RELEASE.field(word))
        .is_some();
    is_field.then(|| word.to_owned())
}
