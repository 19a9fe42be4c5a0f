//! Why a change is not made.

use super::written::ItemKey;
use crate::format::error_code::ErrorCode;
use crate::messages::Message;
use crate::text::{Diagnostic, Edits, Level, Place, Related, Source, Span};
use std::sync::Arc;

/// Why changes were not made. The file stays as it is.
#[derive(Debug)]
pub struct EditRefusal {
    /// The position of the change that is refused, among all single changes.
    pub change: usize,
    /// The kind of the reason.
    pub kind: RefusalKind,
    /// What is wrong and what to do about it: at least one diagnostic, each with a place in the file as it is. An error
    /// that the change would lead to ([`RefusalKind::WouldBreak`]), in what it would write, is at the item that
    /// it is about.
    pub diagnostics: Vec<Diagnostic>,
    /// For [`RefusalKind::Changed`], the text that is there now, if there is one.
    pub now: Option<String>,
    /// What pages say about the change, if that is more than the kind of the reason.
    pub reason: Option<Box<Message<'static>>>,
}

/// The kinds of reasons why a change is not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusalKind {
    /// The file has errors, so that it isn't certain what it says.
    HasErrors,
    /// The map has no such item, or the item no such field or value.
    Unknown,
    /// The text isn't the one that the change was made for: somebody has changed it in the meantime.
    Changed,
    /// The text stands for other places, too: it has an anchor.
    Shared,
    /// The place is written in a way that can't be edited.
    Unsupported,
    /// The change itself makes no sense, such as an empty title.
    Invalid,
    /// The map would have errors after the change.
    WouldBreak,
    /// The edit can't be proved to say what the change means: a mistake of ours.
    Unproved,
}

/// Why a single change is not made.
pub(crate) struct Refused {
    pub(crate) kind: RefusalKind,
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// For [`RefusalKind::Changed`], the text that is there now.
    pub(crate) now: Option<String>,
    /// What pages say about it, if that is more than the kind.
    pub(crate) reason: Option<Box<Message<'static>>>,
}

impl Refused {
    /// Refuses a change after which the map would have these errors. They are in the text after these edits, and are
    /// shown in the text before: at the same place, or else where the item is that the change is about.
    pub(crate) fn would_break(
        source: &Arc<Source>,
        edits: &Edits,
        errors: Vec<Diagnostic>,
        about: Option<Span>,
    ) -> Self {
        let place = |span| Place {
            source: Arc::clone(source),
            span,
        };
        let diagnostics = errors.into_iter().map(|error| {
            let span = edits.place_before(error.place.span);
            let related = error.related.into_iter().filter_map(|other| {
                let span = edits.place_before(other.place.span)?;
                Some(Related {
                    place: place(span),
                    ..other
                })
            });
            Diagnostic {
                place: place(span.or(about).unwrap_or_default()),
                related: related.collect(),
                // It would be lines of the text after the edits.
                suggestion: None,
                ..error
            }
        });
        Self {
            kind: RefusalKind::WouldBreak,
            diagnostics: diagnostics.collect(),
            now: None,
            reason: None,
        }
    }
}

/// Why a change is not made, before its place in the file is known.
#[derive(Debug)]
pub(crate) struct Objection {
    pub(crate) kind: RefusalKind,
    pub(crate) message: String,
    pub(crate) help: String,
    pub(crate) about: About,
    /// For [`RefusalKind::Changed`], the text that is there now.
    pub(crate) now: Option<String>,
    /// What pages say about it, if that is more than the kind.
    pub(crate) reason: Option<Box<Message<'static>>>,
}

/// What an [`Objection`] is about.
#[derive(Clone, Copy, Debug)]
pub(crate) enum About {
    /// Nothing in the file.
    Nothing,
    /// An item of the map before the change.
    Item(ItemKey),
    /// A place in the text before the change.
    Span(Span),
}

impl Objection {
    pub(crate) fn new(
        kind: RefusalKind,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            kind,
            message: message.into(),
            help: help.into(),
            about: About::Nothing,
            now: None,
            reason: None,
        }
    }

    /// The change makes no sense.
    pub(crate) fn invalid(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::new(RefusalKind::Invalid, message, help)
    }

    /// What the change names isn't there.
    pub(crate) fn unknown(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::new(RefusalKind::Unknown, message, help)
    }

    /// The text is another one by now: `now`, or there is none.
    pub(crate) fn changed(message: impl Into<String>, now: Option<&str>) -> Self {
        let help = "look at the file, and make the change again if it still fits";
        Self {
            now: now.map(str::to_owned),
            ..Self::new(RefusalKind::Changed, message, help)
        }
    }

    /// The place is written in a way that can't be edited.
    pub(crate) fn unsupported(
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self::new(RefusalKind::Unsupported, message, help).at(span)
    }

    /// The place has an anchor or is an alias.
    pub(crate) fn shared(span: Span, name: &str) -> Self {
        let message = format!("the text with the anchor `{name}` stands for several places");
        let help = "write the text out at each place, or edit the file by hand";
        Self::new(RefusalKind::Shared, message, help).at(span)
    }

    /// The edit can't be proved.
    pub(crate) fn unproved(why: &str) -> Self {
        let help =
            format!("edit the file by hand, and please report this bug in storywall ({why})");
        let message = "the change can't be made without a risk for the rest of the map";
        Self::new(RefusalKind::Unproved, message, help)
    }

    /// The objection as pages say it.
    pub(crate) fn said(mut self, reason: Message) -> Self {
        self.reason = Some(Box::new(reason.into_owned()));
        self
    }

    pub(crate) fn at(mut self, span: Span) -> Self {
        self.about = About::Span(span);
        self
    }

    pub(crate) fn about(mut self, item: ItemKey) -> Self {
        self.about = About::Item(item);
        self
    }

    /// The objection with its place in the text before some edits.
    pub(crate) fn before(mut self, edits: &Edits) -> Self {
        if let About::Span(span) = self.about {
            self.about = edits.place_before(span).map_or(About::Nothing, About::Span);
        }
        self
    }

    /// Refuses the change, with the place of what it is about.
    pub(crate) fn refuse(
        &self,
        source: &Arc<Source>,
        place_of: impl FnOnce(ItemKey) -> Option<Span>,
    ) -> Refused {
        Refused {
            kind: self.kind,
            diagnostics: vec![self.diagnostic(source, place_of)],
            now: self.now.clone(),
            reason: self.reason.clone(),
        }
    }

    /// The diagnostic, with the place of what it is about.
    fn diagnostic(
        &self,
        source: &Arc<Source>,
        place_of: impl FnOnce(ItemKey) -> Option<Span>,
    ) -> Diagnostic {
        let span = match self.about {
            About::Nothing => None,
            About::Item(item) => place_of(item),
            About::Span(span) => Some(span),
        };
        let place = Place {
            source: Arc::clone(source),
            span: span.unwrap_or_default(),
        };
        let code = ErrorCode::NotEdited.as_str();
        Diagnostic::new(Level::Error, code, place, self.message.clone()).help(self.help.clone())
    }
}
