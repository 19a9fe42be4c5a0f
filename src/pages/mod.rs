//! What each page shows, as flat structs: the contract with themes.
//!
//! Every string is ready to be shown. Fields that end in `_html` were made by our own Markdown
//! renderer or by the theme's own templates and are the only ones a template may mark as safe.
//! Every address of the site is made here. This room knows nothing of Tera or disks.

mod attached;
mod bars;
mod book;
mod data;
mod embed;
mod export;
mod frame;
mod gaps;
mod handout;
mod heat;
mod index;
mod journey;
mod later;
mod markdown;
mod narrative;
mod open;
mod outline;
mod passage;
mod persona;
mod phrase;
mod picture;
mod pieces;
mod release;
mod rules;
mod search;
mod shown;
mod story;
mod thumbnail;
mod urls;
mod walk;
mod wall;
mod words;
mod wrap;

pub use attached::{LinkView, NoteView, NotesView};
pub use bars::{Bar, BarPart};
pub use book::MapView;
pub use embed::EmbedPage;
pub use frame::{Crumb, Frame, MapHeader, PageLink};
pub use gaps::{
    FindingGroup, FindingView, GapLine, GapMark, GapsPage, IgnoredView, Matrix, MatrixCell,
    MatrixRow, RelatedView, RuleFindings, Unplaced,
};
pub use handout::{HandoutPage, Sheet, SheetActivity, SheetBand, SheetCard, SheetCell, SheetSet};
pub use heat::{HeatActivity, HeatTask};
pub use index::{EntryRelease, IndexPage, MapEntry, OnIndex, index};
pub use journey::{JourneyPage, StopBand, StopView};
pub use later::Lazy;
pub use markdown::{Images, Markdown, escaped, images_in};
pub use narrative::Sentence;
pub use open::OpenPoint;
pub use outline::{OutlineActivity, OutlinePage, OutlineRelease, OutlineTask};
pub use persona::PersonaView;
pub use picture::{Block, Boxes, Picture, PictureForm, Scheme, TextLine, Texts};
pub use pieces::Prerendered;
pub use release::{
    Crossing, NumberRow, Numbers, ReleaseBody, ReleaseGroup, ReleasePage, ReleaseView,
};
pub use rules::{RuleFamily, RuleView, RulesPage, rules};
pub use search::search_script;
pub use shown::AnalyzedMap;
pub use story::{Card, Mark, StoryDetails, StoryLink};
pub use thumbnail::{Thumbnail, ThumbnailShape};
pub use urls::{
    ASSETS, DATA, EMBED, GAPS, HANDOUT, INDEX, OUTLINE, PICTURE, RULES, SEARCH, WALL, encoded,
    journey_file, release_file, rule_anchor, safe,
};
pub use walk::{Step, StepStory, StepTask};
pub use wall::{ActivityHead, BandView, Cell, TaskHead, WallPage};
pub use words::StatusView;
