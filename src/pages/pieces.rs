//! What several pages show, rendered once.

/// Pieces of pages that were rendered before, each by the number of its story or release.
#[derive(Debug, Default)]
pub struct Prerendered {
    /// Cards of the wall.
    pub cards: Vec<String>,
    /// Stories in the outline; those of the backlog after the others.
    pub outlined: Vec<String>,
    /// Cards on paper.
    pub sheet_cards: Vec<String>,
    /// Releases below their heads.
    pub bodies: Vec<String>,
}
