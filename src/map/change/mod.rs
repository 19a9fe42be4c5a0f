//! The language of changes: what can be changed in a map, in the words of the map.
//!
//! A [`Change`] says nothing about YAML: [`mod@crate::format`] turns it into the smallest edit of a file. It names
//! items by kind and id ([`ItemRef`]) and places by the item that comes after them ([`ListPosition`]). Where a
//! change replaces a text, it can say what that text was (`was`): then it is refused if somebody else
//! has changed it in the meantime, rather than overwriting their words.
//!
//! A change that is already so, such as scheduling a story for the release that it is in, does nothing.

mod address;
mod items_named;

pub use address::{ItemKind, ItemList, ItemOrMap, ItemRef, ListPosition};

use super::NoteKind;

/// A change to a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Adds an item, always as a new one: if another one has its title, it gets an id of its own.
    Add {
        /// What it is.
        kind: ItemKind,
        /// Where it is added. A list that the map doesn't have yet is begun.
        position: ListPosition,
        /// Its title or name.
        name: String,
        /// Its other fields, each at most once.
        fields: Vec<NewField>,
    },
    /// Removes an item and everything below it.
    Remove {
        /// The item.
        item: ItemRef,
    },
    /// Gives an item another title or name.
    Rename {
        /// The item.
        item: ItemRef,
        /// Its name until now. If it has another one, the change is refused; `None` doesn't look.
        was: Option<String>,
        /// Its new name.
        to: String,
        /// What becomes of an id that is made from the name.
        ids: IdsAfterRename,
    },
    /// Moves an item, with everything below it, to another place: in its list, or in another list that takes
    /// items of its kind. A story that is moved to the backlog is no longer scheduled.
    Move {
        /// The item.
        item: ItemRef,
        /// Where it is moved.
        position: ListPosition,
    },
    /// Schedules a story for a release, or takes it out of its release.
    Schedule {
        /// The story.
        story: ItemRef,
        /// The id of the release; `None`: the story isn't scheduled.
        release: Option<String>,
    },
    /// Sets a field that has a single value, or removes it. The `id` of a persona or a release is a field, too; without
    /// it, the id is made from the name. References in the file follow a new id.
    Set {
        /// The item, or the map.
        item: ItemOrMap,
        /// The key of the field: one of the format, or one of the author's own (`x-…`).
        field: String,
        /// What the field has to have until now.
        was: ExpectedText,
        /// Its new value; `None`: the field is left out.
        to: Option<String>,
    },
    /// Adds a value to a field with a list of values, such as `tags`.
    Put {
        /// The item, or the map.
        item: ItemOrMap,
        /// The key of the field.
        field: String,
        /// The new value. If the list already has it, nothing changes.
        value: String,
        /// The value of the list that comes right after the new one; `None` for the end of the list.
        before: Option<String>,
    },
    /// Removes a value from a field with a list of values. If the list doesn't have it, nothing changes.
    Take {
        /// The item, or the map.
        item: ItemOrMap,
        /// The key of the field.
        field: String,
        /// The value.
        value: String,
    },
    /// Replaces a value of a field with a list of values.
    Swap {
        /// The item, or the map.
        item: ItemOrMap,
        /// The key of the field.
        field: String,
        /// The value until now.
        value: String,
        /// The new value.
        to: String,
    },
    /// Answers a question, an assumption or a risk, or opens it again.
    Answer {
        /// The item, or the map, that has the note.
        item: ItemOrMap,
        /// Which of its lists the note is in.
        note: NoteKind,
        /// The text of the note.
        was: String,
        /// What its answer has to be until now.
        replaces: ExpectedText,
        /// The answer; `None`: the note is open.
        text: Option<String>,
    },
    /// Splits a story into several. It keeps its place and its fields and gets the first of the titles; the others are
    /// added right after it, for the same release and personas and with the same tags.
    Split {
        /// The story.
        story: ItemRef,
        /// The titles of the stories that it becomes, at least two.
        into: Vec<String>,
    },
    /// Joins stories into one: the first keeps its place, and the others are removed. The joined story has the values of
    /// all their lists, their descriptions one after the other, everybody whom they serve as its personas, the
    /// sum of their estimates, and the earliest of their releases. It is blocked if one of them is, done only
    /// if all are, and else as far as the one that is least far. References to them lead to it. Texts of
    /// other fields must not differ.
    Join {
        /// The stories, at least two.
        stories: Vec<ItemRef>,
        /// The title of the joined story.
        name: String,
    },
    /// Puts items of a list into this order: they share the places that they had, and all others stay where they are.
    Order {
        /// The list.
        list: ItemList,
        /// Some or all items of the list, in their new order.
        items: Vec<ItemRef>,
    },
    /// Accepts the findings of a rule about an item.
    Ignore {
        /// The item, or the map.
        item: ItemOrMap,
        /// The id of the rule.
        rule: String,
        /// What the reason has to be until now; nothing: the findings aren't accepted yet.
        was: ExpectedText,
        /// Why the findings are accepted.
        reason: String,
    },
    /// Makes several changes, each in the map that the ones before it lead to: all of them, or none.
    Several(Vec<Change>),
}

/// A field of a new item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewField {
    /// The key of the field.
    pub key: String,
    /// Its value: a single one, or the values of a list in order.
    pub value: NewValue,
}

/// The value of a field of a new item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewValue {
    /// A single value.
    Text(String),
    /// The values of a list.
    List(Vec<String>),
}

/// What becomes of an id that is made from a name, if the name changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum IdsAfterRename {
    /// The id changes with the name. References in the file follow.
    #[default]
    Follow,
    /// The id stays: it is written into the file.
    Keep,
}

/// What a text has to be before it is replaced.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ExpectedText {
    /// Anything, or nothing.
    #[default]
    Anything,
    /// Nothing: the field is left out.
    Nothing,
    /// This text.
    Text(String),
}

impl ExpectedText {
    /// Whether a text is the expected one, apart from blanks and line breaks; `None`: there is none.
    pub fn fits(&self, now: Option<&str>) -> bool {
        match self {
            ExpectedText::Anything => true,
            ExpectedText::Nothing => now.is_none(),
            ExpectedText::Text(was) => {
                now.is_some_and(|now| was.split_whitespace().eq(now.split_whitespace()))
            }
        }
    }
}

impl Change {
    /// The word for this kind of change: `add`, `remove` and so on.
    pub fn word(&self) -> &'static str {
        match self {
            Change::Add { .. } => "add",
            Change::Remove { .. } => "remove",
            Change::Rename { .. } => "rename",
            Change::Move { .. } => "move",
            Change::Schedule { .. } => "schedule",
            Change::Set { .. } => "set",
            Change::Put { .. } => "put",
            Change::Take { .. } => "take",
            Change::Swap { .. } => "swap",
            Change::Answer { .. } => "answer",
            Change::Split { .. } => "split",
            Change::Join { .. } => "join",
            Change::Order { .. } => "order",
            Change::Ignore { .. } => "ignore",
            Change::Several(_) => "several",
        }
    }

    /// The changes that it consists of, in order: itself, or those of [`Change::Several`] at any depth.
    pub fn single_changes(&self) -> Vec<&Change> {
        match self {
            Change::Several(changes) => changes.iter().flat_map(Change::single_changes).collect(),
            single => vec![single],
        }
    }
}
