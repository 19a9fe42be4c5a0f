//! What a change did, in one line.

use super::names::KnownItems;
use crate::format::DoneChange;
use crate::map::{Change, ItemKind, ItemList, ItemOrMap, ItemRef, ListPosition};
use crate::report::{count, one_line};

/// How many characters of a text a line shows.
const MAX_SHOWN: usize = 60;

/// What a change did, as a line. `names` are the names of the items after all changes.
pub(crate) fn sentence(done: &DoneChange, names: &KnownItems) -> String {
    let sentence = DoneSentence { done, names }.text();
    let sentence = one_line(&sentence);
    if done.is_edit {
        return sentence;
    }
    let mut letters = sentence.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    format!(
        "Already so: {}{}",
        first.collect::<String>(),
        letters.as_str()
    )
}

/// A change and the names of the items that its sentence mentions.
struct DoneSentence<'a> {
    done: &'a DoneChange,
    names: &'a KnownItems<'a>,
}

impl DoneSentence<'_> {
    fn text(&self) -> String {
        self.what_was_done() + &self.comments()
    }

    fn what_was_done(&self) -> String {
        let name = quoted(&self.done.name);
        match &self.done.change {
            Change::Add { position, .. } => {
                let list = self.list(&position.list);
                format!("Added {name} to {list}{}", self.address(" as "))
            }
            Change::Remove { .. } => format!("Removed {name}"),
            Change::Rename { item, .. } => self.renamed(item),
            Change::Move { position, .. } => format!("Moved {name} {}", self.position(position)),
            Change::Schedule {
                release: Some(release),
                ..
            } => {
                let release = ItemRef::new(ItemKind::Release, release);
                format!("Scheduled {name} for {}", self.name(&release))
            }
            Change::Schedule { release: None, .. } => format!("Took {name} out of its release"),
            Change::Set {
                item,
                field,
                to: Some(to),
                ..
            } => {
                let item = self.item_or_map(item);
                let references = self.references();
                format!("Set `{field}` of {item} to {}{references}", quoted(to))
            }
            Change::Set { item, field, .. } => {
                format!("Removed `{field}` from {}", self.item_or_map(item))
            }
            Change::Put {
                item, field, value, ..
            } => {
                let item = self.item_or_map(item);
                format!("Added {} to `{field}` of {item}", quoted(value))
            }
            Change::Take { item, field, value } => {
                let item = self.item_or_map(item);
                format!("Removed {} from `{field}` of {item}", quoted(value))
            }
            Change::Swap {
                item,
                field,
                value,
                to,
            } => {
                let item = self.item_or_map(item);
                let (old, new) = (quoted(value), quoted(to));
                format!("Replaced {old} with {new} in `{field}` of {item}")
            }
            Change::Answer {
                note, was, text, ..
            } => {
                let (noun, note) = (note.word(), quoted(was));
                match text {
                    Some(text) => format!("Answered the {noun} {note}: {}", quoted(text)),
                    None => format!("Opened the {noun} {note} again"),
                }
            }
            Change::Split { into, .. } => {
                let titles: Vec<String> = into.iter().map(|title| quoted(title)).collect();
                format!("Split a story into {}", titles.join(", "))
            }
            Change::Join { stories, .. } => {
                let stories = match stories.len() {
                    1 => "1 story".to_owned(),
                    several => format!("{several} stories"),
                };
                format!(
                    "Joined {stories} into {name}{}",
                    self.address(", which is now ")
                )
            }
            Change::Order { list, .. } => format!("Ordered {}", self.list(list)),
            Change::Ignore { item, rule, .. } => {
                format!("Ignored `{rule}` for {}", self.item_or_map(item))
            }
            Change::Several(changes) => format!("Made {}", count(changes.len(), "change")),
        }
    }

    fn renamed(&self, item: &ItemRef) -> String {
        let name = quoted(&self.done.name);
        let new_id = self.done.item.as_ref().filter(|now| *now != item);
        let id = new_id.map_or(String::new(), |now| format!(", which is now {now}"));
        format!("Renamed {item} to {name}{id}{}", self.references())
    }

    /// How many references followed the item.
    fn references(&self) -> String {
        match self.done.references {
            0 => String::new(),
            some => format!(", with {}", count(some, "reference")),
        }
    }

    /// The address of the item after the change.
    fn address(&self, before: &str) -> String {
        let item = self.done.item.as_ref();
        item.map_or(String::new(), |item| format!("{before}{item}"))
    }

    fn comments(&self) -> String {
        let removed = match &self.done.change {
            Change::Remove { .. } => "and",
            _ => "and removed",
        };
        match self.done.comments {
            0 => String::new(),
            lines => format!(" {removed} {} of comments", count(lines, "line")),
        }
    }

    fn position(&self, position: &ListPosition) -> String {
        match &position.before {
            Some(next) => format!("in front of {}", self.name(next)),
            None => format!("to the end of {}", self.list(&position.list)),
        }
    }

    fn name(&self, item: &ItemRef) -> String {
        quoted(self.names.name(item))
    }

    fn item_or_map(&self, item: &ItemOrMap) -> String {
        match item {
            ItemOrMap::Map => "the map".to_owned(),
            ItemOrMap::Item(_) => quoted(&self.done.name),
        }
    }

    fn list(&self, list: &ItemList) -> String {
        match list {
            ItemList::Below(owner) => self.name(owner),
            of_map => format!("the {of_map}"),
        }
    }
}

/// A text in backticks, shortened to the start of its first line.
fn quoted(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    let mut shown: String = line.chars().take(MAX_SHOWN).collect();
    if shown.len() < text.trim_end().len() {
        shown.push('…');
    }
    // Titles within the text are quoted by the text already.
    format!("`{}`", shown.replace('`', ""))
}
