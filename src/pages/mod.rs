//! What each page shows, as flat structs: the contract with themes.
//!
//! [`MapView`] is a map with everything that its pages share. Each page is a function over it that
//! returns a struct for the theme's template: [`wall_page`], [`release_page`], [`gaps_page`] and so on.
//!
//! Every string in these structs is ready to be shown. Fields that end in `_html` were made by our own
//! Markdown renderer or by the theme's own templates, and are the only ones that a template may mark as
//! safe. This layer doesn't know about Tera or disks.

mod bars;
mod break_rules;
mod changes;
mod column_personas;
mod columns;
mod details;
mod facets;
mod frame;
mod gaps;
mod handout;
mod history;
mod holes;
mod index;
mod journey;
mod map_json;
mod map_markdown;
mod markdown;
mod narrative;
mod open;
mod outline;
mod own_fields;
mod picture;
mod release;
mod rendering;
mod rules;
mod search;
mod steps;
mod story;
mod thumbnail;
mod view;
mod wall;
mod words;
mod wrap;

pub use bars::{Bar, BarPart};
pub use changes::{
    ChangeCard, ChangeList, ChangeMark, ChangeSentence, ChangeSort, ChangesView, DiffLink,
    DiffPage, FIELD_LABELS, VersionNames, change_counts, change_sentences, changes_markdown,
};
pub(crate) use changes::{
    DiffMap, ItemMarks, change_card, change_ghosts, changes_page, diff_page, figure_cells,
    is_quiet, map_notes, summary as changes_summary,
};
pub use columns::csv;
pub use details::{LinkView, NoteView, NotesView};
pub use facets::{FacetView, FilterChoice, FilterChoices};
pub use frame::{Crumb, Frame, MapHeader, PageLink};
pub use gaps::{
    FindingView, GapLine, GapMark, GapsPage, IgnoredView, Matrix, MatrixCell, MatrixRow,
    NotCheckedView, QuestionView, RelatedView, RuleGaps, RuleLink, RuleNotes, Unplaced, WellView,
    WorkshopStart, gaps_page,
};
pub use handout::{
    HandoutPage, Leaf, LeafRelease, Sheet, SheetActivity, SheetBand, SheetCard, SheetCell,
    SheetSet, handout_page, sheet_card,
};
pub use history::{
    BurnUp, ChartLabel, ChartMonth, FiguresRow, HistoryPage, RevisionView, history_page,
};
pub use index::{
    BlockedStory, DatedRelease, Decision, EntryRelease, IndexPage, MapCounts, MapEntry, MapPlan,
    PlannedPersona, PlannedRelease, ReleaseRisk, RenderedEntry, index_page, map_entry,
};
pub(crate) use index::{blocked_stories, dated_releases, map_plan};
pub use journey::{JourneyPage, StopBand, StopView, journey_page};
pub use map_json::{MapJson, map_json};
pub use map_markdown::map_markdown;
pub use markdown::{Markdown, escaped, images_in};
pub use narrative::Sentence;
pub use open::OpenPoint;
pub use outline::{OutlineActivity, OutlinePage, OutlineRelease, OutlineTask, outline_page};
pub use own_fields::{OwnFieldValue, OwnFieldView};
pub use picture::{
    Block, Boxes, Picture, PictureForm, Scheme, TextLine, Texts, picture, timeline_picture,
};
pub use release::{
    AnsweredNote, Crossing, ReleaseBody, ReleaseGroup, ReleasePage, ReleasePlan, ReleaseView,
    release_body, release_page,
};
pub use rendering::Lazy;
pub use rules::{RuleFamily, RuleView, RulesPage, rules};
pub use search::{search_script, search_titles};
pub use steps::{Step, StepStory, StepTask};
pub use story::{
    Card, Mark, StoryDetails, StoryLink, backlog_card, backlog_details, story_card, story_details,
};
pub use thumbnail::{Thumbnail, ThumbnailShape};
pub(crate) use view::direction;
pub use view::{MapView, PersonaView};
pub use wall::{
    ActivityHead, BandView, Cell, CellChanges, CellHole, EmbedPage, TaskHead, WallPage, embed_page,
    wall_page,
};
pub use words::{StatusView, with_code};
pub(crate) use words::{message_text, script_messages};
