//! A template as it was written, and as it is compiled.

use super::rounds::Instrumented;
use super::said::TemplateWords;
use crate::text::{Place, Source, Span};
use std::sync::{Arc, OnceLock};

/// A template.
#[derive(Debug)]
pub(crate) struct Template {
    source: Arc<Source>,
    /// What is compiled instead, where its author is not us.
    counted: Option<Instrumented>,
    /// What its tags name, once that was asked.
    said: OnceLock<Arc<TemplateWords>>,
}

impl Template {
    /// A built-in template: compiled as it is.
    pub(crate) fn new(source: Arc<Source>) -> Self {
        Self {
            source,
            counted: None,
            said: OnceLock::new(),
        }
    }

    /// A template from somebody's folder: its loops are counted.
    pub(crate) fn counted(source: Arc<Source>) -> Self {
        Self {
            counted: Some(Instrumented::new(source.text())),
            ..Self::new(source)
        }
    }

    /// What its tags name.
    pub(crate) fn said(&self) -> &Arc<TemplateWords> {
        self.said
            .get_or_init(|| Arc::new(TemplateWords::of(self.text())))
    }

    /// What is compiled.
    pub(crate) fn text(&self) -> &str {
        let counted = self.counted.as_ref().map(|counted| counted.text.as_str());
        counted.unwrap_or(self.source.text())
    }

    /// The place in the template for a range of bytes in what is compiled.
    pub(crate) fn place(&self, start: usize, end: usize) -> Place {
        let original = |place| match &self.counted {
            Some(counted) => counted.original(place),
            None => place,
        };
        Place {
            source: Arc::clone(&self.source),
            span: Span::new(original(start), original(end).max(original(start))),
        }
    }
}
