//! A template as it was written, and the text that is compiled.

use super::compact::Compacted;
use super::rounds::Instrumented;
use super::said::TemplateWords;
use crate::text::{Place, Source, Span};
use std::sync::{Arc, OnceLock};

/// A template.
#[derive(Debug)]
pub(crate) struct Template {
    source: Arc<Source>,
    /// The text without the white space that only people need.
    compacted: Option<Compacted>,
    /// The text with its loops counted, for a template that somebody else wrote.
    counted: Option<Instrumented>,
    /// The words in its tags, once they were asked for.
    said: OnceLock<Arc<TemplateWords>>,
}

impl Template {
    /// A built-in template, whose loops need no limit.
    pub(crate) fn new(source: Arc<Source>) -> Self {
        Self {
            compacted: Compacted::new(source.text()),
            source,
            counted: None,
            said: OnceLock::new(),
        }
    }

    /// A template from a theme's folder, whose loops are counted.
    pub(crate) fn counted(source: Arc<Source>) -> Self {
        let template = Self::new(source);
        Self {
            counted: Some(Instrumented::new(template.text())),
            ..template
        }
    }

    /// The words in its tags.
    pub(crate) fn said(&self) -> &Arc<TemplateWords> {
        self.said
            .get_or_init(|| Arc::new(TemplateWords::of(self.text())))
    }

    /// The text that is compiled.
    pub(crate) fn text(&self) -> &str {
        match (&self.counted, &self.compacted) {
            (Some(counted), _) => &counted.text,
            (None, Some(compacted)) => &compacted.text,
            (None, None) => self.source.text(),
        }
    }

    /// The place in the template of a range of bytes in the compiled text.
    pub(crate) fn place(&self, start: usize, end: usize) -> Place {
        let original = |mut place| {
            if let Some(counted) = &self.counted {
                place = counted.original(place);
            }
            if let Some(compacted) = &self.compacted {
                place = compacted.original(place);
            }
            place
        };
        Place {
            source: Arc::clone(&self.source),
            span: Span::new(original(start), original(end).max(original(start))),
        }
    }
}
