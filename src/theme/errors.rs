//! What Tera says, with the template's place.

use super::rounds;
use super::template::Template;
use crate::text::{Diagnostic, Level, Place, Position, Source};
use std::collections::BTreeMap;
use std::error::Error as _;
use std::sync::Arc;
use tera::{Error, ErrorKind, Tera};

/// The id of every template error.
const CODE: &str = "theme-template";

/// All templates compiled; names without a prefix fall back to those of `bases`, the first before the others.
pub(crate) fn compile(
    bases: &[&str],
    templates: &BTreeMap<String, Template>,
) -> Result<Tera, Vec<Diagnostic>> {
    let mut tera = Tera::new();
    tera.register_filter(rounds::FILTER, rounds::count);
    // Stated, because Tera would take `.svg` for plain text and leave it unescaped.
    tera.autoescape_on([".html", ".svg", ".xml"]);
    let prepared = tera
        .set_fallback_prefixes(bases.iter().map(|base| format!("{base}/")))
        .and_then(|()| {
            let texts = templates.iter();
            tera.add_raw_templates(texts.map(|(name, template)| (name.as_str(), template.text())))
        });
    match prepared {
        Ok(()) => Ok(tera),
        Err(error) => Err(vec![diagnostic(&error, templates)]),
    }
}

/// An error of Tera as a diagnostic in the template.
pub(crate) fn diagnostic(error: &Error, templates: &BTreeMap<String, Template>) -> Diagnostic {
    let (message, place) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let range = report.span().range.clone();
            let template = templates.get(report.filename());
            let place = template.map(|template| template.place(range.start, range.end));
            (report.message().to_owned(), place)
        }
        // Some errors of Tera are a text with the place drawn into it.
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
        place.unwrap_or_else(|| Template::new(Arc::new(Source::new("theme", ""))).place(0, 0))
    });
    Diagnostic::new(Level::Error, CODE, place, message)
        .help("the theme's templates have to be mended; nothing was written")
}

/// The place in `wall.html:2:12`.
fn drawn_place(drawn: &str, templates: &BTreeMap<String, Template>) -> Option<Place> {
    let mut parts = drawn.rsplitn(3, ':');
    let column = parts.next()?.trim().parse().ok()?;
    let line = parts.next()?.parse().ok()?;
    let template = templates.get(parts.next()?)?;
    let compiled = Source::new("", template.text());
    let start = compiled.offset(Position { line, column });
    Some(template.place(start, start))
}
