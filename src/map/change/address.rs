//! How a change names items and places of a map: by ids, and never by positions, so that the changes of two
//! people who edit at the same time don't move each other's targets.

use std::fmt;

/// A kind of item that a map has lists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemKind {
    /// A kind of user.
    Persona,
    /// Stories that ship together.
    Release,
    /// A large step of the backbone.
    Activity,
    /// A step of an activity.
    Task,
    /// A card, on the wall or in the backlog.
    Story,
}

impl ItemKind {
    /// All kinds, in the order of the sections of a map.
    pub const ALL: [ItemKind; 5] = [
        ItemKind::Persona,
        ItemKind::Release,
        ItemKind::Activity,
        ItemKind::Task,
        ItemKind::Story,
    ];

    /// The singular noun, which is also the key that opens such an item in a file: `story`.
    pub fn word(self) -> &'static str {
        match self {
            ItemKind::Persona => "persona",
            ItemKind::Release => "release",
            ItemKind::Activity => "activity",
            ItemKind::Task => "task",
            ItemKind::Story => "story",
        }
    }

    /// The kind with this singular noun.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// The address of an item, written `story:pay-with-paypal`. Nothing says that a map has such an item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemRef {
    /// The kind of the item. Items of different kinds can have the same id.
    pub kind: ItemKind,
    /// The id as pages and messages show it: declared, or made from the title.
    pub id: String,
}

impl ItemRef {
    /// The item of this kind with this id.
    pub fn new(kind: ItemKind, id: impl Into<String>) -> Self {
        let id = id.into();
        Self { kind, id }
    }

    /// Reads `kind:id`. `None` if there is no such kind, or no id.
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, id) = text.split_once(':')?;
        let kind = ItemKind::from_word(kind)?;
        (!id.is_empty()).then(|| Self::new(kind, id))
    }
}

impl fmt::Display for ItemRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind.word(), self.id)
    }
}

/// Something that has fields: an item, or the map itself, written `map`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ItemOrMap {
    /// The map itself, with its `title`, its `goal` and so on.
    Map,
    /// An item of the map.
    Item(ItemRef),
}

impl fmt::Display for ItemOrMap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ItemOrMap::Map => f.write_str("map"),
            ItemOrMap::Item(item) => item.fmt(f),
        }
    }
}

/// A list of items in a map.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ItemList {
    /// The personas of the map.
    Personas,
    /// The releases of the map, in the order in which they ship.
    Releases,
    /// The activities of the map, from left to right.
    Activities,
    /// The stories that have no place on the wall yet.
    Backlog,
    /// The tasks of an activity, its stories if it isn't divided into tasks, or the stories of a task.
    Below(ItemRef),
}

impl ItemList {
    /// The lists of the map itself.
    pub const LISTS_OF_MAP: [ItemList; 4] = [
        ItemList::Personas,
        ItemList::Releases,
        ItemList::Activities,
        ItemList::Backlog,
    ];

    /// The list of the map itself that items of a kind are in; `None` for tasks and stories.
    pub fn list_of_map(kind: ItemKind) -> Option<Self> {
        match kind {
            ItemKind::Persona => Some(ItemList::Personas),
            ItemKind::Release => Some(ItemList::Releases),
            ItemKind::Activity => Some(ItemList::Activities),
            ItemKind::Task | ItemKind::Story => None,
        }
    }

    /// Whether items of a kind can be in the list.
    pub fn takes(&self, kind: ItemKind) -> bool {
        match self {
            ItemList::Personas => kind == ItemKind::Persona,
            ItemList::Releases => kind == ItemKind::Release,
            ItemList::Activities => kind == ItemKind::Activity,
            ItemList::Backlog => kind == ItemKind::Story,
            ItemList::Below(owner) => match owner.kind {
                ItemKind::Activity => matches!(kind, ItemKind::Task | ItemKind::Story),
                ItemKind::Task => kind == ItemKind::Story,
                ItemKind::Persona | ItemKind::Release | ItemKind::Story => false,
            },
        }
    }
}

/// Formats the list as changes name it: by its key in the map, or by the item that has it.
impl fmt::Display for ItemList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ItemList::Personas => f.write_str("personas"),
            ItemList::Releases => f.write_str("releases"),
            ItemList::Activities => f.write_str("activities"),
            ItemList::Backlog => f.write_str("backlog"),
            ItemList::Below(owner) => owner.fmt(f),
        }
    }
}

/// A place in a list of items.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ListPosition {
    /// The list.
    pub list: ItemList,
    /// The item of the list that comes right after the place; `None` for the end of the list.
    pub before: Option<ItemRef>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_is_read_as_it_is_written() {
        let item = ItemRef::parse("story:pay-with-paypal").unwrap();
        assert_eq!(item, ItemRef::new(ItemKind::Story, "pay-with-paypal"));
        assert_eq!(item.to_string(), "story:pay-with-paypal");
        for text in ["pay-with-paypal", "card:pay", "story:", "Story:pay"] {
            assert_eq!(ItemRef::parse(text), None, "{text}");
        }
    }
}
