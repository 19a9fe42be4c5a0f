//! The wall for a frame within another page.

use super::book::MapView;
use super::frame::{Frame, PageKind};
use serde::Serialize;

/// What leads to the wall in a frame of another page.
#[derive(Debug, Serialize)]
pub struct EmbedPage {
    /// What is around it.
    pub frame: Frame,
}

impl MapView<'_> {
    /// The page that leads to the wall without anything around it.
    pub fn embed(&self) -> EmbedPage {
        EmbedPage {
            frame: self.frame(PageKind::Wall),
        }
    }
}
