//! What changed between two versions of a map: as sentences, as Markdown, and as a page.

mod ghosts;
mod markdown;
mod marks;
mod page;
mod report;
mod sentences;
mod sums;

pub use markdown::changes_markdown;
pub(crate) use markdown::{figure_cells, is_quiet, map_notes, summary};
pub use marks::{ChangeCard, ChangeMark};
pub(crate) use marks::{ItemMarks, change_card, change_ghosts};
pub(crate) use page::changes_page;
pub use page::{ChangeList, ChangesView};
pub use report::{DiffLink, DiffPage, VersionNames};
pub(crate) use report::{DiffMap, diff_page};
pub use sentences::{ChangeSentence, ChangeSort, FIELD_LABELS, change_counts, change_sentences};
