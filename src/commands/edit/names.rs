//! Which item somebody means: by address, id, or title.

use crate::commands::shell::Failure;
use crate::format::did_you_mean;
use crate::gaps::RuleItem;
use crate::map::{ItemKind, ItemList, ItemRef, StoryMap, reference_key};

/// What to do with the map itself, which is no item.
pub(crate) const MAP_HINT: &str = "`set map title …` gives the map another title; `set`, `put` and `take` change its other fields";

/// How many items a message lists.
const MAX_LISTED: usize = 5;

/// An item with its name.
#[derive(Debug)]
pub(crate) struct KnownItem<'m> {
    pub(crate) item: ItemRef,
    pub(crate) name: &'m str,
    /// The list that it is in.
    pub(crate) list: ItemList,
}

/// The items of a map by id and by title.
#[derive(Debug, Default)]
pub(crate) struct KnownItems<'m> {
    items: Vec<KnownItem<'m>>,
}

impl<'m> KnownItems<'m> {
    /// The items of a map, in the order of its sections.
    pub(crate) fn new(map: &'m StoryMap) -> Self {
        let items = RuleItem::all(map).filter_map(|item| {
            Some(KnownItem {
                item: item.address(map)?,
                name: item.name(map),
                list: list_around(item, map)?,
            })
        });
        Self {
            items: items.collect(),
        }
    }

    /// All items, in the order of the map's sections.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &KnownItem<'m>> {
        self.items.iter()
    }

    /// The name of an item; its id if the map doesn't have it.
    pub(crate) fn name<'a>(&'a self, item: &'a ItemRef) -> &'a str {
        self.find(item).map_or(&item.id, |found| found.name)
    }

    /// The list that an item is in.
    pub(crate) fn list_around(&self, item: &ItemRef) -> Option<ItemList> {
        self.find(item).map(|found| found.list.clone())
    }

    fn find(&self, item: &ItemRef) -> Option<&KnownItem<'m>> {
        let key = reference_key(&item.id);
        self.items
            .iter()
            .find(|known| known.item.kind == item.kind && reference_key(&known.item.id) == key)
    }

    /// The item of one of these kinds that `typed` names: by its id or its title, with its kind and a colon before it or
    /// without.
    ///
    /// # Errors
    ///
    /// Nothing of these kinds has that name, or several items have it.
    pub(crate) fn resolve(&self, typed: &str, kinds: &[ItemKind]) -> Result<ItemRef, Failure> {
        let wanted = kinds_in_words(kinds);
        let address = ItemRef::parse(typed);
        if let Some(item) = &address {
            if !kinds.contains(&item.kind) {
                let article = if wanted.starts_with('a') { "an" } else { "a" };
                let message = format!("`{typed}` isn't {article} {wanted}");
                return Err(Failure::new(message).help(format!("name {article} {wanted}")));
            }
            // A title can begin with `story:`, too.
            if let Some(found) = self.find(item) {
                return Ok(found.item.clone());
            }
        }
        let mut found = self.named(typed, kinds);
        if let Some(item) = address.filter(|_| found.is_empty()) {
            found = self.named(&item.id, &[item.kind]);
        }
        match found[..] {
            [only] => Ok(only.item.clone()),
            [] => Err(self.unknown(typed, kinds)),
            _ => {
                let mut items: Vec<String> = found
                    .iter()
                    .map(|known| format!("`{}`", known.item))
                    .collect();
                let more = items.len().saturating_sub(MAX_LISTED);
                items.truncate(MAX_LISTED);
                if more > 0 {
                    items.push(format!("{more} more"));
                }
                let last = items.pop().unwrap_or_default();
                let message = format!("`{typed}` is the name of {} items", found.len());
                let help = format!("name one of them: {} or {last}", items.join(", "));
                Err(Failure::new(message).help(help))
            }
        }
    }

    /// The items of these kinds with this id, or else those with this title.
    fn named(&self, name: &str, kinds: &[ItemKind]) -> Vec<&KnownItem<'m>> {
        let all = self.items.iter();
        let of_kinds = all.filter(|known| kinds.contains(&known.item.kind));
        let key = reference_key(name);
        let with_id = |known: &&KnownItem| reference_key(&known.item.id) == key;
        let with_title = |known: &&KnownItem| {
            known.name == name || !key.is_empty() && reference_key(known.name) == key
        };
        let found: Vec<_> = of_kinds.clone().filter(with_id).collect();
        match found.is_empty() {
            true => of_kinds.filter(with_title).collect(),
            false => found,
        }
    }

    /// The list that `typed` names: one of the map's, or the one below an activity or a task.
    ///
    /// # Errors
    ///
    /// Nothing that has a list is named like that, or several items are.
    pub(crate) fn resolve_list(&self, typed: &str) -> Result<ItemList, Failure> {
        let words = ItemList::LISTS_OF_MAP.map(|list| list.to_string());
        let of_map = ItemList::LISTS_OF_MAP.into_iter().zip(&words);
        for (list, word) in of_map {
            if word == typed {
                return Ok(list);
            }
        }
        let owner = self.resolve(typed, &[ItemKind::Activity, ItemKind::Task]);
        let meant = did_you_mean(typed, words.iter().map(String::as_str));
        match (owner, meant) {
            (Ok(owner), _) => Ok(ItemList::Below(owner)),
            (Err(failure), Some(meant)) => Err(failure.help(meant)),
            (Err(failure), None) => Err(failure),
        }
    }

    /// The failure of a name that no item has.
    fn unknown(&self, typed: &str, kinds: &[ItemKind]) -> Failure {
        let of_kinds = self
            .items
            .iter()
            .filter(|known| kinds.contains(&known.item.kind));
        let (mut ids, mut names) = (Vec::new(), Vec::new());
        for known in of_kinds {
            ids.push(known.item.id.as_str());
            names.push(known.name);
        }
        let id = typed.split_once(':').map_or(typed, |(kind, id)| {
            if ItemKind::from_word(kind).is_some() {
                id
            } else {
                typed
            }
        });
        let meant = did_you_mean(id, ids).or_else(|| did_you_mean(id, names));
        let failure = Failure::new(format!(
            "the map has no {} `{typed}`",
            kinds_in_words(kinds)
        ));
        if typed == "map" {
            return failure.help(MAP_HINT);
        }
        failure.help(meant.unwrap_or_else(|| {
            "name an item by its id or its title; `storywall export FILE --to json` lists them"
                .to_owned()
        }))
    }
}

/// The list that an item is in; `None` for the map itself.
fn list_around(item: RuleItem, map: &StoryMap) -> Option<ItemList> {
    let owner = match item {
        RuleItem::Map => return None,
        RuleItem::Persona(_) => return Some(ItemList::Personas),
        RuleItem::Release(_) => return Some(ItemList::Releases),
        RuleItem::Activity(_) => return Some(ItemList::Activities),
        RuleItem::Backlog(_) => return Some(ItemList::Backlog),
        RuleItem::Task(task) => RuleItem::Activity(map[task].activity),
        RuleItem::Story(story) => RuleItem::for_column(map[story].task?, map),
    };
    owner.address(map).map(ItemList::Below)
}

/// `story`, or `persona, release, activity, task or story`.
fn kinds_in_words(kinds: &[ItemKind]) -> String {
    let words: Vec<&str> = kinds.iter().map(|kind| kind.word()).collect();
    if words.len() == ItemKind::ALL.len() {
        return "item".to_owned();
    }
    match words.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
        None => String::new(),
    }
}
