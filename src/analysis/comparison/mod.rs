//! What differs between two versions of a map, in the words of the map.
//!
//! ```text
//! two maps ── items ──▶ flat lists ── matching, similarity ──▶ pairs ── order, changes ──▶ Comparison
//! ```
//!
//! - `items`: a map as one list of items with their places and fields.
//! - `matching`: which item of the old map is which of the new one: the one with the same pinned id, else the one with the
//!   same title, in the same place if there are several.
//! - `similarity`: the item that another one has probably become, where neither id nor title say so. What rests on that
//!   is marked as guessed.
//! - `order`: the fewest moves that explain the order of a list.
//! - `changes`: from pairs to lists of changes. `ghosts` says where on the new wall gone things were; `figures` and
//!   `gap_changes` add sums by release, and gaps.
//!
//! All of it takes a time in proportion to the items of both maps, so that it can run on every revision of a map.

mod changes;
mod figures;
mod gap_changes;
mod ghosts;
mod items;
mod matching;
mod order;
mod similarity;

pub use figures::ReleaseFigures;
pub use gap_changes::{ChangedGap, GapChanges};
pub use ghosts::{
    ColumnActivity, ComparedBand, ComparedColumn, GhostCell, GoneActivity, GoneColumn, GoneParts,
    GoneRelease,
};

use super::AnalyzedMap;
use crate::map::{ItemKind, ItemList, ItemOrMap, ItemRef, ReleaseStatus, StatusKind, StoryIx};
use changes::ChangeCollector;
use items::ItemTable;
use matching::{Matching, Tables};
use similarity::guess_pairs;

/// What differs between two versions of a map. Each list is in the order of the new map; what is gone is in the
/// order of the old one.
#[derive(Clone, Debug, Default)]
pub struct Comparison {
    /// The path of the map's file from the project's folder: of the new one, or of one that is gone.
    pub file: String,
    /// The path of the old file, if it was another one.
    pub old_file: Option<String>,
    /// The folder of the map's pages: the stem of its file.
    pub stem: String,
    /// The title of the new map, or of one that is gone.
    pub title: String,
    /// Whether both versions have the map.
    pub presence: MapPresence,
    /// The items that only the new map has.
    pub added: Vec<AddedItem>,
    /// The items that only the old map has.
    pub removed: Vec<RemovedItem>,
    /// The parts of the old wall that the new one doesn't have.
    pub gone: GoneParts,
    /// The items with another title or name.
    pub renamed: Vec<NewTitle>,
    /// The items in another place: another list, another release, or another position.
    pub moved: Vec<MovedItem>,
    /// The fields with another value.
    pub changed: Vec<ChangedField>,
    /// The items that both maps have under different ids.
    pub new_addresses: Vec<NewAddress>,
    /// The figures of each release, and of the unscheduled stories last.
    pub releases: Vec<ReleaseFigures>,
    /// The gaps that are new and those that are gone.
    pub gaps: GapChanges,
    /// Why the old map can't be read, if it can't: then everything counts as new.
    pub unreadable: Option<String>,
    /// For each story on the new wall, whether anything about it differs, in the order of the map.
    pub touched_stories: Vec<bool>,
}

/// Which of two versions have a map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MapPresence {
    /// Both.
    #[default]
    Both,
    /// Only the new one.
    New,
    /// Only the old one.
    Gone,
}

/// An item in a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparedRef {
    /// The item, with its id in the new map; of a removed item, in the old one.
    pub item: ItemOrMap,
    /// Its title or name in that map.
    pub title: String,
    /// The id of its release in that map: of a story, the one that it ships in; of a release, its own.
    pub release: Option<String>,
    /// Whether only similarity says that the new item is the old one.
    pub is_guessed: bool,
}

impl ComparedRef {
    /// Whether it is an item of this kind.
    pub fn is(&self, kind: ItemKind) -> bool {
        matches!(&self.item, ItemOrMap::Item(item) if item.kind == kind)
    }

    /// Whether it is an activity, or a task with a title. Without one, it is where the stories of an activity are.
    pub fn is_step(&self) -> bool {
        (self.is(ItemKind::Activity) || self.is(ItemKind::Task)) && !self.title.is_empty()
    }
}

impl ItemSpot {
    /// Whether it is in a release of this id on the wall; `None` stands for the unscheduled stories.
    pub fn is_on_wall_in(&self, release: Option<&str>) -> bool {
        let own = self.release.as_ref().map(|own| own.id.as_str());
        self.list != ItemList::Backlog && own == release
    }
}

impl ChangedField {
    /// The kind of status that a story has now, if it had another kind.
    pub fn new_status_kind(&self) -> Option<StatusKind> {
        let old = match &self.from {
            Some(ShownValue::Status(old)) => Some(old.kind),
            _ => None,
        };
        self.status.filter(|_| self.status != old)
    }

    /// Whether a story is done that wasn't.
    pub fn is_finish(&self) -> bool {
        self.new_status_kind() == Some(StatusKind::Done)
    }

    /// Whether it is the estimate of a story.
    pub fn is_estimate(&self) -> bool {
        self.item.is(ItemKind::Story) && self.field == "estimate"
    }

    /// Whether it is the date of a release.
    pub fn is_release_date(&self) -> bool {
        self.item.is(ItemKind::Release) && self.field == "date"
    }
}

/// A place of an item in a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemSpot {
    /// The list that it is in.
    pub list: ItemList,
    /// The title of the item that has the list; empty for the lists of the map.
    pub list_title: String,
    /// Its position in the list, from 0.
    pub position: usize,
    /// The release that it ships in; `None` if it isn't scheduled, or isn't a story.
    pub release: Option<NamedRelease>,
    /// For a story on the wall, its position on it.
    pub story: Option<StoryIx>,
}

/// A release with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedRelease {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// An item that only the new map has.
#[derive(Clone, Debug)]
pub struct AddedItem {
    /// The item.
    pub item: ComparedRef,
    /// Its place in the new map.
    pub to: ItemSpot,
    /// Its fields, other than the title and the release.
    pub fields: Vec<NamedValue>,
    /// Whether the item that it belongs to is added, too.
    pub is_within_added: bool,
}

/// An item that only the old map has.
#[derive(Clone, Debug)]
pub struct RemovedItem {
    /// The item.
    pub item: ComparedRef,
    /// Its place in the old map.
    pub from: ItemSpot,
    /// The cell of the new wall in which it was, if it is a story of the wall.
    pub ghost: Option<GhostCell>,
    /// Whether the item that it belonged to is removed, too.
    pub is_within_removed: bool,
}

/// An item with another title.
#[derive(Clone, Debug)]
pub struct NewTitle {
    /// The item, with its new title.
    pub item: ComparedRef,
    /// Its old title.
    pub from: String,
}

/// An item in another place.
#[derive(Clone, Debug)]
pub struct MovedItem {
    /// The item.
    pub item: ComparedRef,
    /// Its place in the old map.
    pub from: ItemSpot,
    /// Its place in the new map.
    pub to: ItemSpot,
    /// Which parts of the place differ.
    pub by: Moves,
    /// The cell of the new wall that it left, if it is a story that was in another one.
    pub ghost: Option<GhostCell>,
}

/// Which parts of an item's place differ; at least one of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moves {
    /// It is in another list: below another task, or in the backlog.
    pub list: bool,
    /// It ships in another release.
    pub release: bool,
    /// It has another position among the items that stayed in its list.
    pub position: bool,
}

/// A field with another value.
#[derive(Clone, Debug)]
pub struct ChangedField {
    /// The item that has the field.
    pub item: ComparedRef,
    /// The key of the field.
    pub field: String,
    /// Its old value; `None` if it had none.
    pub from: Option<ShownValue>,
    /// Its new value; `None` if it has none.
    pub to: Option<ShownValue>,
    /// For the status of a story, what kind of status it has now.
    pub status: Option<StatusKind>,
}

/// A field with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedValue {
    /// The key of the field.
    pub field: String,
    /// Its value.
    pub value: ShownValue,
}

/// The value of a field as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShownValue {
    /// A single value.
    Text(String),
    /// The status of a story.
    Status(NamedStatus),
    /// The status of a release.
    ReleaseStatus(ReleaseStatus),
    /// The entries of a list.
    List(Vec<String>),
    /// Other items of the map.
    Items(Vec<NamedItem>),
}

/// The status of a story, with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedStatus {
    /// The id, as files have it.
    pub id: String,
    /// Its kind.
    pub kind: StatusKind,
    /// The name that the project gives it; `None` for a built-in status, which is called as the language says.
    pub own_name: Option<String>,
}

/// An item with its title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedItem {
    /// The item.
    pub item: ItemRef,
    /// Its title or name.
    pub title: String,
}

/// An item whose address is another one in the new map: ids that are made from titles change with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAddress {
    /// Its address in the old map.
    pub from: ItemRef,
    /// Its address in the new map.
    pub to: ItemRef,
}

impl Comparison {
    /// Compares two versions of a map. Without an old one, everything is new; without a new one, everything is gone.
    pub fn new(old: Option<&AnalyzedMap>, new: Option<&AnalyzedMap>) -> Self {
        let (old_items, new_items) = (ItemTable::new(old), ItemTable::new(new));
        let matching = match_items(Tables {
            old: &old_items,
            new: &new_items,
        });
        let mut comparison = ChangeCollector::new(&old_items, &new_items, &matching).collect();
        if let Some(shown) = new.or(old) {
            comparison.file.clone_from(&shown.file);
            comparison.stem.clone_from(&shown.stem);
            comparison.title.clone_from(&shown.map.title.text);
        }
        comparison.presence = match (old, new) {
            (None, Some(_)) => MapPresence::New,
            (Some(_), None) => MapPresence::Gone,
            _ => MapPresence::Both,
        };
        comparison.old_file = match (old, new) {
            (Some(old), Some(new)) if old.file != new.file => Some(old.file.clone()),
            _ => None,
        };
        comparison.releases = figures::release_figures(&old_items, &new_items, &matching);
        comparison.gaps = gap_changes::gap_changes(&old_items, &new_items, &matching);
        comparison
    }

    /// The id that a release of the new map has in the old one.
    pub fn old_release_id(&self, id: Option<&str>) -> Option<String> {
        let new = ItemRef::new(ItemKind::Release, id?);
        let mut addresses = self.new_addresses.iter();
        let found = addresses.find(|address| address.to == new);
        Some(found.map_or(new.id.clone(), |address| address.from.id.clone()))
    }

    /// Whether the two versions say the same in everything that a comparison looks at, gaps aside.
    pub fn is_empty(&self) -> bool {
        self.presence == MapPresence::Both
            && self.old_file.is_none()
            && self.unreadable.is_none()
            && self.added.is_empty()
            && self.removed.is_empty()
            && self.renamed.is_empty()
            && self.moved.is_empty()
            && self.changed.is_empty()
    }

    /// The comparison without what isn't about a release: its own fields, the stories that ship in it in the new map, and
    /// those that did in the old one.
    pub fn about_release(mut self, id: &str) -> Self {
        let is_its = |item: &ComparedRef| item.release.as_deref() == Some(id);
        let ships = |spot: &ItemSpot| spot.release.as_ref().is_some_and(|own| own.id == id);
        self.added.retain(|added| is_its(&added.item));
        self.removed.retain(|removed| is_its(&removed.item));
        self.renamed.retain(|renamed| is_its(&renamed.item));
        (self.moved).retain(|moved| is_its(&moved.item) || ships(&moved.from) || ships(&moved.to));
        self.changed.retain(|changed| is_its(&changed.item));
        (self.releases).retain(|figures| figures.release.as_deref() == Some(id));
        (self.gaps.new).retain(|gap| gap.release.as_deref() == Some(id));
        (self.gaps.gone).retain(|gap| gap.release.as_deref() == Some(id));
        // What they belong to isn't listed.
        (self.added.iter_mut()).for_each(|added| added.is_within_added = false);
        (self.removed.iter_mut()).for_each(|removed| removed.is_within_removed = false);
        self
    }
}

/// Finds the items that are the same in both maps: by pinned id, by title, by what belongs to them, and by similarity last.
fn match_items(tables: Tables) -> Matching {
    let mut matching = Matching::new(tables);
    for kind in ItemKind::ALL {
        matching.pair_certain(tables, kind);
    }
    // What has the same stories is the same task, whatever it is called.
    matching.by_contents(tables, ItemKind::Task);
    matching.by_contents(tables, ItemKind::Activity);
    for kind in ItemKind::ALL {
        matching.pair_by_titles(tables, kind);
        guess_pairs(tables, &mut matching, kind);
    }
    matching
}
