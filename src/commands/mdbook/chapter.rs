//! Replaces the directives of a chapter by fragments of maps.

use super::book_maps::{BookMapError, BookMaps};
use super::directives::{Directive, DirectiveWord, MapRef, find_directives};
use crate::analysis::AnalyzedMap;
use crate::commands::shell::Failure;
use crate::format::{ErrorCode, did_you_mean};
use crate::site::Fragment;
use crate::text::{Diagnostic, Level, Place, Source, Span};
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

/// The code of diagnostics about directives.
const CODE: &str = ErrorCode::MdBook.as_str();

/// The help for a directive that isn't understood.
const HELP: &str = "write `{{#storywall map.yaml}}`, or add `release=ID` or `gaps` after the file";

/// A chapter whose directives are replaced.
pub(crate) struct Chapter<'b> {
    /// Its Markdown.
    source: Arc<Source>,
    /// Its path relative to the folder of the chapters.
    path: &'b Path,
    maps: &'b mut BookMaps,
    /// Whether the chapter has a fragment, which needs styles.
    has_fragments: bool,
}

impl<'b> Chapter<'b> {
    /// A chapter with this Markdown, at a path relative to the folder of the chapters.
    pub(crate) fn new(source: Arc<Source>, path: &'b Path, maps: &'b mut BookMaps) -> Self {
        Self {
            source,
            path,
            maps,
            has_fragments: false,
        }
    }

    /// Returns the Markdown with all directives replaced. The errors of directives and maps are
    /// added to `errors`; ignore the text in that case.
    ///
    /// # Errors
    ///
    /// A map can't be read from disk.
    pub(crate) fn replace_directives(
        mut self,
        errors: &mut Vec<Diagnostic>,
    ) -> Result<String, Failure> {
        let source = Arc::clone(&self.source);
        let text = source.text();
        let mut filled = String::with_capacity(text.len());
        let mut done = 0;
        for directive in find_directives(text) {
            let range = directive.range.clone();
            filled.push_str(&text[done..range.start]);
            done = range.end;
            if directive.map == MapRef::Escaped {
                filled.push_str(&text[range.start + 1..range.end]);
                continue;
            }
            match self.render(&directive) {
                Ok(html) => filled.push_str(&html),
                Err(BookMapError::Invalid(more)) => errors.extend(more),
                Err(BookMapError::Failed(failure)) => return Err(failure),
            }
        }
        filled.push_str(&text[done..]);
        if self.has_fragments {
            // At the start, so that no fragment is shown without its styles.
            filled = format!("<style>\n{}</style>\n\n{filled}", self.maps.css());
        }
        Ok(filled)
    }

    /// Returns the fragment of a directive as HTML on one line, which fits into any list or quote.
    fn render(&mut self, directive: &Directive) -> Result<String, BookMapError> {
        let map = match &directive.map {
            MapRef::File(DirectiveWord { range, text }) => {
                let path = self.path.parent().unwrap_or(self.path).join(text);
                if !self.maps.has_file(&path) {
                    let message = format!("there is no file `{text}`");
                    let help = "check the path; it is relative to the folder of the chapter";
                    return Err(self.error(range, message, help));
                }
                self.maps.load_file(&path)?
            }
            MapRef::Inline { start, yaml } => {
                self.maps
                    .load_inline(&self.source, *start, yaml, self.path)?
            }
            MapRef::Missing | MapRef::Escaped => {
                let message = "no map given".to_owned();
                return Err(self.error(&directive.range, message, HELP));
            }
        };
        let fragment = self.fragment(directive, &map.analyzed)?;
        self.has_fragments = true;
        let id_prefix = self.maps.reserve_id_prefix(fragment, &map.analyzed);
        self.maps.render(&map, fragment, &id_prefix)
    }

    /// Returns which fragment of its map a directive shows.
    fn fragment(&self, directive: &Directive, map: &AnalyzedMap) -> Result<Fragment, BookMapError> {
        let DirectiveWord { range, text } = match &directive.words[..] {
            [] => return Ok(Fragment::Wall),
            [only] => only,
            [_, DirectiveWord { range, text }, ..] => {
                let message = format!("unexpected `{text}`");
                return Err(self.error(range, message, HELP));
            }
        };
        if text == "gaps" {
            return Ok(Fragment::Gaps);
        }
        let Some(id) = text.strip_prefix("release=") else {
            return Err(self.error(range, format!("unknown fragment `{text}`"), HELP));
        };
        let found = map.map.release_ixs().find(|ix| map.map[*ix].id == id);
        found.map(Fragment::Release).ok_or_else(|| {
            let releases = map.map.releases.iter();
            let ids: Vec<&str> = releases.map(|release| release.id.as_str()).collect();
            let help = did_you_mean(id, ids.iter().copied()).unwrap_or_else(|| {
                if ids.is_empty() {
                    "this map has no releases".to_owned()
                } else {
                    format!("its releases are {}", ids.join(", "))
                }
            });
            let message = format!("`{}` has no release `{id}`", map.file);
            self.error(range, message, &help)
        })
    }

    fn error(&self, range: &Range<usize>, message: String, help: &str) -> BookMapError {
        let place = Place {
            source: Arc::clone(&self.source),
            span: Span::new(range.start, range.end),
        };
        let error = Diagnostic::new(Level::Error, CODE, place, message).help(help);
        BookMapError::Invalid(vec![error])
    }
}
