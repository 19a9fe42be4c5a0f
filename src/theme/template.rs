//! Templates: the text as it was written, the text that Tera compiles, and errors at their places.

use super::compact::Compacted;
use super::loop_budget::{self, CountedTemplate};
use super::texts::FilledTemplate;
use super::used_fields::TemplateWords;
use crate::format::ErrorCode;
use crate::messages::Catalog;
use crate::text::{Diagnostic, Level, Place, Position, Source, Span};
use std::collections::BTreeMap;
use std::error::Error as _;
use std::sync::{Arc, OnceLock};
use tera::{Error, ErrorKind, Tera};

/// The id of all errors in templates.
const CODE: &str = ErrorCode::ThemeTemplate.as_str();

/// A template.
#[derive(Debug)]
pub(crate) struct Template {
    source: Arc<Source>,
    /// The text without the white space that only makes it readable, if it is marked as compact.
    compacted: Option<Compacted>,
    /// The text with the catalog's texts in it.
    filled: FilledTemplate,
    /// The text with its loops counted, if it comes from a folder.
    counted: Option<CountedTemplate>,
    /// The words in its tags, filled on first use.
    words: OnceLock<Arc<TemplateWords>>,
}

impl Template {
    /// A built-in template, whose loops need no limit.
    pub(crate) fn built_in(source: Arc<Source>, catalog: &Catalog) -> Self {
        let compacted = Compacted::new(source.text());
        let text = compacted.as_ref().map_or(source.text(), |it| &it.text);
        Self {
            filled: FilledTemplate::new(text, catalog),
            compacted,
            source,
            counted: None,
            words: OnceLock::new(),
        }
    }

    /// A template from a theme's folder, whose loops are counted.
    pub(crate) fn from_folder(source: Arc<Source>, catalog: &Catalog) -> Self {
        let template = Self::built_in(source, catalog);
        Self {
            counted: Some(CountedTemplate::new(template.text())),
            ..template
        }
    }

    /// The words in its tags.
    pub(crate) fn words(&self) -> &Arc<TemplateWords> {
        self.words
            .get_or_init(|| Arc::new(TemplateWords::new(self.text())))
    }

    /// The text that Tera compiles.
    pub(crate) fn text(&self) -> &str {
        match &self.counted {
            Some(counted) => &counted.text,
            None => &self.filled.text,
        }
    }

    /// The place in the template of a range of bytes in the compiled text.
    pub(crate) fn place(&self, start: usize, end: usize) -> Place {
        let original = |mut offset| {
            if let Some(counted) = &self.counted {
                offset = counted.original(offset);
            }
            offset = self.filled.original(offset);
            if let Some(compacted) = &self.compacted {
                offset = compacted.original(offset);
            }
            offset
        };
        Place {
            source: Arc::clone(&self.source),
            span: Span::new(original(start), original(end).max(original(start))),
        }
    }
}

/// Tera with all templates compiled. A template's name without a theme's name in front means the
/// template of the first of `bases` that has it.
///
/// # Errors
///
/// The first error that Tera finds.
pub(crate) fn compile(
    bases: &[&str],
    templates: &BTreeMap<String, Template>,
) -> Result<Tera, Vec<Diagnostic>> {
    let mut tera = Tera::new();
    tera.register_filter(loop_budget::FILTER, loop_budget::count_rounds);
    // Listed here, because Tera treats `.svg` as plain text and doesn't escape values in it.
    tera.autoescape_on([".html", ".svg", ".xml"]);
    let compiled = tera
        .set_fallback_prefixes(bases.iter().map(|base| format!("{base}/")))
        .and_then(|()| {
            let texts = templates.iter();
            tera.add_raw_templates(texts.map(|(name, template)| (name.as_str(), template.text())))
        });
    match compiled {
        Ok(()) => Ok(tera),
        Err(error) => Err(vec![diagnostic(&error, templates)]),
    }
}

/// An error of Tera as a diagnostic at its place in the template.
pub(crate) fn diagnostic(error: &Error, templates: &BTreeMap<String, Template>) -> Diagnostic {
    let (message, place) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let range = report.span().range.clone();
            let template = templates.get(report.filename());
            let place = template.map(|template| template.place(range.start, range.end));
            (report.message().to_owned(), place)
        }
        // Some errors of Tera are only a text, which draws the place.
        kind => {
            let text = kind.to_string();
            let drawn = text
                .lines()
                .find_map(|line| line.trim().strip_prefix("--> "));
            let place = drawn.and_then(|drawn| drawn_place(drawn, templates));
            let first = text.lines().next().unwrap_or_default();
            (first.trim_start_matches("error: ").to_owned(), place)
        }
    };
    let message = match error.source() {
        Some(source) => format!("{message}: {source}"),
        None => message,
    };
    let place = place.unwrap_or_else(|| {
        let first = templates.values().next();
        let place = first.map(|template| template.place(0, 0));
        place.unwrap_or_else(|| Place {
            source: Arc::new(Source::new("theme", "")),
            span: Span::new(0, 0),
        })
    });
    Diagnostic::new(Level::Error, CODE, place, message)
}

/// The place that Tera draws as `wall.html:2:12`.
fn drawn_place(drawn: &str, templates: &BTreeMap<String, Template>) -> Option<Place> {
    let mut parts = drawn.rsplitn(3, ':');
    let column = parts.next()?.trim().parse().ok()?;
    let line = parts.next()?.parse().ok()?;
    let template = templates.get(parts.next()?)?;
    let compiled = Source::new("", template.text());
    let start = compiled.offset(Position { line, column });
    Some(template.place(start, start))
}
