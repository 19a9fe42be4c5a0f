//! Text that YAML drops as a comment, or joins to the text above it.

use super::hashtag::{hashtag_at, hashtag_of_key};
use super::misread::{Misread, Rewrite};
use super::rewrite::{self, quoted};
use super::typography;
use crate::format::error_code::ErrorCode;
use crate::format::schema;
use crate::format::suggest::excerpt;
use crate::format::yaml::{Entry, Node, TextStyle, Value};
use crate::text::{Level, Source, Span};

/// Text around a plain scalar that was probably meant to be read differently: a comment that begins
/// like a hashtag, and lines that YAML joined to the text above them. `is_name` says whether the
/// scalar is a title or the like, and not a longer text.
pub(crate) fn lost_text<'n>(source: &Source, node: &Node, is_name: bool) -> Vec<Misread<'n>> {
    let Value::Scalar(_, TextStyle::Plain) = &node.value else {
        return Vec::new();
    };
    let span = node.span;
    let written = source.slice(span);
    let mut misread = Vec::new();
    if let Some(comment) = hashtag(source, node) {
        let word = source.slice(comment).split_whitespace().next();
        let word = word.unwrap_or_default();
        let is_one_line = !written.contains('\n');
        misread.push(Misread {
            level: Level::Warning,
            code: ErrorCode::HiddenComment,
            span: comment,
            message: format!("YAML reads `{word}` as a comment"),
            help: "put the text in quotes, or add a space after `#` if it is a comment".to_owned(),
            rewrite: Rewrite::new(span, move |source| {
                is_one_line
                    .then(|| rewrite::quoted_rest(source, span))
                    .flatten()
            }),
        });
    }
    let line_starts = written
        .match_indices('\n')
        .map(|(at, _)| at + written[at..].len() - written[at..].trim_start().len());
    let joined = line_starts
        .filter_map(|at| Some((at, start_of_field_or_item(&written[at..], is_name)?)))
        .next();
    if let Some((at, first_word)) = joined {
        let (code, help) = match first_word {
            "-" => (
                ErrorCode::SwallowedLine,
                "align the dash with the other dashes".to_owned(),
            ),
            bullet if !bullet.starts_with(char::is_alphabetic) => (
                ErrorCode::SwallowedLine,
                format!("start the item with `-` instead of `{bullet}`"),
            ),
            word => (
                ErrorCode::MissingPunctuation,
                format!("add a colon after `{word}` if it is a field"),
            ),
        };
        let start = span.start as usize + at;
        misread.push(Misread {
            level: Level::Error,
            code,
            span: Span::new(start, start + first_word.len()),
            message: "YAML reads this line as part of the text above".to_owned(),
            help,
            rewrite: None,
        });
    }
    misread
}

/// The span of a comment after a node, on its last line, whose `#` is followed by a word without
/// a space: `Fix #12`.
fn hashtag(source: &Source, node: &Node) -> Option<Span> {
    hashtag_at(source, node.span.end as usize)
}

/// A field whose whole value YAML reads as a comment: `links: #12`, `tags: #photo #upload`. Where the field
/// takes several short values, each hashtag is one of them.
pub(crate) fn hashtag_value<'n>(
    source: &Source,
    entry: &'n Entry,
    takes_several: bool,
) -> Option<Misread<'n>> {
    let comment = hashtag_of_key(source, entry)?;
    Some(Misread {
        level: Level::Warning,
        code: ErrorCode::HiddenComment,
        span: comment,
        message: format!(
            "YAML reads `{}` as a comment",
            excerpt(source.slice(comment))
        ),
        help: "put the text in quotes, or add a space after `#` if it is a comment".to_owned(),
        rewrite: Rewrite::new(comment, move |source| {
            let text = source.slice(comment);
            let words = hashtags(text).filter(|_| takes_several);
            let value =
                words.map_or_else(|| quoted(text), |words| format!("[{}]", words.join(", ")));
            rewrite::replaced(source, comment, &value)
        }),
    })
}

/// The words of a text, each in quotes, if all of them are hashtags and there are several.
fn hashtags(text: &str) -> Option<Vec<String>> {
    let words = text.split([' ', ',']).filter(|word| !word.is_empty());
    let words: Vec<&str> = words.collect();
    let are_hashtags = words.len() > 1 && words.iter().all(|word| word.starts_with('#'));
    are_hashtags.then(|| words.iter().map(|word| quoted(word)).collect())
}

/// An item that YAML reads as a comment: `- #hashtag`.
pub(crate) fn hashtag_item<'n>(source: &Source, node: &'n Node) -> Option<Misread<'n>> {
    let line = source.position(node.span.start).line;
    let text = source.line(line);
    let at = text.find("- #")?;
    let starts_word = |c: char| !c.is_whitespace() && c != '#';
    let is_item = text[..at].trim().is_empty() && text[at + 3..].starts_with(starts_word);
    is_item.then_some(())?;
    let start = source.line_span(line).start as usize + at + 2;
    let span = Span::new(start, start + text[at + 2..].trim_end().len());
    let word = source
        .slice(span)
        .split_whitespace()
        .next()
        .unwrap_or_default();
    Some(Misread {
        level: Level::Error,
        code: ErrorCode::Unquoted,
        span,
        message: format!("YAML reads `{word}` as a comment"),
        help: "put the text in quotes".to_owned(),
        rewrite: Rewrite::new(span, move |source| rewrite::quoted_rest(source, span)),
    })
}

/// The start of a line that looks like an item or a field: its dash, or the name of a field without a
/// colon.
fn start_of_field_or_item(line: &str, is_name: bool) -> Option<&str> {
    if line.starts_with("- ") {
        return Some("-");
    }
    // In a longer text, a line that begins with a bullet or such a word is likely just text.
    let word = line.split(' ').next().filter(|_| is_name)?;
    if typography::typed_bullet(line).is_some() {
        return Some(word);
    }
    let field = schema::STORY.spec.field(word);
    let field = field.or(schema::RELEASE.spec.field(word));
    field.map(|_| word)
}
