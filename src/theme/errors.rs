//! What Tera says, with the template's place.

use crate::text::{Diagnostic, Level, Place, Source, Span};
use std::collections::BTreeMap;
use std::error::Error as _;
use std::sync::Arc;
use tera::{Error, ErrorKind, Tera};

/// The id of every template error.
const CODE: &str = "theme-template";

/// All templates compiled; names without a prefix fall back to those of `base`.
pub(super) fn compile(
    base: &str,
    sources: &BTreeMap<String, Arc<Source>>,
) -> Result<Tera, Vec<Diagnostic>> {
    let mut tera = Tera::new();
    // Stated, because Tera would take `.svg` for plain text and leave it unescaped.
    tera.autoescape_on([".html", ".svg", ".xml"]);
    let prepared = tera
        .set_fallback_prefixes([format!("{base}/")])
        .and_then(|()| {
            tera.add_raw_templates(
                sources
                    .iter()
                    .map(|(name, source)| (name.as_str(), source.text())),
            )
        });
    match prepared {
        Ok(()) => Ok(tera),
        Err(error) => Err(vec![diagnostic(&error, sources)]),
    }
}

/// An error of Tera as a diagnostic in the template.
pub(super) fn diagnostic(error: &Error, sources: &BTreeMap<String, Arc<Source>>) -> Diagnostic {
    let (message, place) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let range = report.span().range.clone();
            let source = sources.get(report.filename()).cloned();
            let place = source.map(|source| Place {
                source,
                span: Span::new(range.start, range.end),
            });
            (report.message().to_owned(), place)
        }
        // Some errors of Tera are a text with the place drawn into it.
        kind => {
            let text = kind.to_string();
            let drawn = text
                .lines()
                .find_map(|line| line.trim().strip_prefix("--> "));
            let place = drawn.and_then(|drawn| drawn_place(drawn, sources));
            let first = text.lines().next().unwrap_or_default();
            (first.trim_start_matches("error: ").to_owned(), place)
        }
    };
    let message = match error.source() {
        Some(source) => format!("{message}: {source}"),
        None => message,
    };
    let place = place.unwrap_or_else(|| {
        let source = sources.values().next().cloned();
        let source = source.unwrap_or_else(|| Arc::new(Source::new("theme", "")));
        Place {
            source,
            span: Span::default(),
        }
    });
    Diagnostic::new(Level::Error, CODE, place, message)
        .help("the theme's templates have to be mended; nothing was written")
}

/// The place in `wall.html:2:12`.
fn drawn_place(drawn: &str, sources: &BTreeMap<String, Arc<Source>>) -> Option<Place> {
    let mut parts = drawn.rsplitn(3, ':');
    let column = parts.next()?.trim().parse().ok()?;
    let line = parts.next()?.parse().ok()?;
    let source = Arc::clone(sources.get(parts.next()?)?);
    let start = source.offset(crate::text::Position { line, column });
    Some(Place {
        source,
        span: Span::new(start, start),
    })
}
