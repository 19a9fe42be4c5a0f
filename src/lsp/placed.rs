//! What is typed where in a document, for answers that don't need a map without errors.

use super::workspace::DocumentView;
use crate::format::PlacedItem;
use crate::text::Span;

/// What is typed where: in the present text if that is YAML, else in that of the last map, as far as it is still there.
pub(crate) struct Placed<'w> {
    view: DocumentView<'w>,
    /// What is typed in the present text, if that isn't the last map's.
    present: Option<PlacedItem>,
}

impl<'w> Placed<'w> {
    pub(crate) fn new(view: &DocumentView<'w>) -> Self {
        let document = view.document;
        let is_new = document.current_map().is_none() && document.may_be_map();
        let present = is_new.then(|| {
            let text = document.source.text();
            PlacedItem::map(text, &view.project.limits)
        });
        Self {
            view: *view,
            present: present.flatten(),
        }
    }

    /// The map as typed.
    pub(crate) fn root(&self) -> Option<&PlacedItem> {
        let last = || self.view.map()?.places();
        self.present.as_ref().or_else(last)
    }

    /// The place in the present text of some bytes of the text that the map is typed in.
    pub(crate) fn span(&self, span: Span) -> Option<Span> {
        match self.present {
            Some(_) => Some(span),
            None => self.view.document.place_now(span),
        }
    }

    /// The place of an item: of all of it, or else of what is left of it.
    pub(crate) fn item_span(&self, item: &PlacedItem) -> Option<Span> {
        if let Some(span) = self.span(item.span) {
            return Some(span);
        }
        let name = item.name.as_ref().and_then(|name| self.span(name.span));
        let parts = item.items().filter_map(|item| self.item_span(item));
        name.into_iter().chain(parts).reduce(|one, other| Span {
            start: one.start.min(other.start),
            end: one.end.max(other.end),
        })
    }
}
