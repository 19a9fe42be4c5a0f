//! The texts of pages that a theme's folder replaces: `messages/de.ftl` and the like.

use crate::format::{ErrorCode, described_text_error, is_language_tag};
use crate::messages::{ReplacedTexts, TextFileError};
use crate::text::{Diagnostic, Level, Place, Source, Span};
use std::sync::Arc;

/// Adds the texts of a file. Its name is the language that they are in. Returns what is wrong with it.
pub(crate) fn read_texts(
    texts: &mut ReplacedTexts,
    name: &str,
    source: &Arc<Source>,
) -> Vec<Diagnostic> {
    let error = |start: usize, end: usize, message: String, help: String| {
        let place = Place {
            source: Arc::clone(source),
            span: Span::new(start, end),
        };
        let code = ErrorCode::ThemeMessages.as_str();
        Diagnostic::new(Level::Error, code, place, message).help(help)
    };
    let Some(language) = name.strip_suffix(".ftl").filter(|it| is_language_tag(it)) else {
        let message = format!("`{name}` isn't a language");
        let help = "name the file after its language, for example `de.ftl`";
        return vec![error(0, 0, message, help.to_owned())];
    };
    let described = |problem: &TextFileError| {
        let own = problem.name.rsplit('.').next().unwrap_or_default();
        let end = problem.offset + own.len();
        let (message, help) = described_text_error(&problem.name, &problem.error);
        error(problem.offset, end, message, help)
    };
    let problems = texts.replace_by_file(language, source.text());
    problems.iter().map(described).collect()
}
