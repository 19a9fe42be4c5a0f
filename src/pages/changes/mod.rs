//! What changed between two versions of a map: as sentences, as Markdown, and as a page.

mod markdown;
mod page;
mod sentences;

pub use markdown::changes_markdown;
pub(crate) use markdown::{figure_cells, map_notes, summary};
pub use page::{ChangeCard, ChangeList, ChangeMark, ChangesView};
pub(crate) use page::{StoryMarks, change_card, change_ghosts, changes_page};
pub use sentences::{ChangeSentence, ChangeSort, change_counts, change_sentences};
