//! Templates: the text as it was written, the text that Tera compiles, and errors at their places.

use super::compact::Compacted;
use super::loop_budget::{self, CountedTemplate};
use super::texts::FilledTemplate;
use super::used_fields::TemplateWords;
use crate::format::ErrorCode;
use crate::messages::Catalog;
use crate::text::{Diagnostic, Level, Place, Position, Source, Span};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::error::Error as _;
use std::sync::{Arc, OnceLock};
use tera::{Error, ErrorKind, Tera};

/// The id of all errors in templates.
const CODE: &str = ErrorCode::ThemeTemplate.as_str();

/// A template as it was written.
#[derive(Debug)]
pub(crate) struct TemplateSource {
    source: Arc<Source>,
    /// The text without the white space that only makes it readable, if it is marked as compact.
    compacted: Option<Compacted>,
    /// Whether it comes from a theme's folder, so that its loops are counted. Those of built-in ones need no limit.
    is_from_folder: bool,
}

impl TemplateSource {
    /// A template of a built-in theme, or of a folder.
    pub(crate) fn new(source: Arc<Source>, is_from_folder: bool) -> Self {
        Self {
            compacted: Compacted::new(source.text()),
            source,
            is_from_folder,
        }
    }
}

/// A template in one language.
#[derive(Debug)]
pub(crate) struct Template {
    original: Arc<TemplateSource>,
    /// The text with the catalog's texts in it.
    filled: FilledTemplate,
    /// The text with its loops counted, if it comes from a folder.
    counted: Option<CountedTemplate>,
    /// The words in its tags, filled on first use.
    words: OnceLock<Arc<TemplateWords>>,
}

impl Template {
    /// The template with the texts of a language.
    pub(crate) fn new(original: &Arc<TemplateSource>, catalog: &Catalog) -> Self {
        let compacted = original.compacted.as_ref();
        let text = compacted.map_or(original.source.text(), |it| &it.text);
        let filled = FilledTemplate::new(text, catalog);
        Self {
            counted: (original.is_from_folder).then(|| CountedTemplate::new(&filled.text)),
            filled,
            original: Arc::clone(original),
            words: OnceLock::new(),
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
            if let Some(compacted) = &self.original.compacted {
                offset = compacted.original(offset);
            }
            offset
        };
        Place {
            source: Arc::clone(&self.original.source),
            span: Span::new(original(start), original(end).max(original(start))),
        }
    }
}

/// The templates of a theme with the texts of a language, compiled.
#[derive(Debug)]
pub(crate) struct LanguageTemplates {
    pub(crate) tera: Tera,
    /// The templates by name, for the places of errors.
    pub(crate) templates: BTreeMap<String, Template>,
}

impl LanguageTemplates {
    /// The templates with the texts of a catalog. `bases` are the names of built-in themes, the uppermost
    /// first.
    ///
    /// # Errors
    ///
    /// The first error that Tera finds.
    pub(crate) fn new(
        bases: &[&str],
        originals: &BTreeMap<String, Arc<TemplateSource>>,
        catalog: &Catalog,
    ) -> Result<Self, Box<Diagnostic>> {
        let fill = |(name, original): (&String, &Arc<TemplateSource>)| {
            (name.clone(), Template::new(original, catalog))
        };
        let templates: BTreeMap<String, Template> = originals.par_iter().map(fill).collect();
        Ok(Self {
            tera: compile(bases, &templates)?,
            templates,
        })
    }
}

/// Tera with all templates compiled. A template's name without a theme's name in front means the
/// template of the first of `bases` that has it.
///
/// # Errors
///
/// The first error that Tera finds.
fn compile(
    bases: &[&str],
    templates: &BTreeMap<String, Template>,
) -> Result<Tera, Box<Diagnostic>> {
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
        Err(error) => Err(Box::new(diagnostic(&error, templates))),
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
