//! The items of a map by what references call them.

use crate::format::ValueKind;
use crate::gaps::RuleItem;
use crate::map::{StoryMap, reference_key};
use std::collections::HashMap;

/// The releases, personas and stories of a map, by their ids and names.
#[derive(Debug, Default)]
pub(crate) struct NameIndex {
    releases: HashMap<String, RuleItem>,
    personas: HashMap<String, RuleItem>,
    stories: HashMap<String, RuleItem>,
}

impl NameIndex {
    pub(crate) fn new(map: &StoryMap) -> Self {
        let mut index = Self::default();
        for release in map.release_ixs() {
            let found = &map[release];
            let item = RuleItem::Release(release);
            add(&mut index.releases, item, &found.id, &found.name.text);
        }
        for persona in map.persona_ixs() {
            let found = &map[persona];
            let item = RuleItem::Persona(persona);
            add(&mut index.personas, item, &found.id, &found.name.text);
        }
        for story in map.story_ixs() {
            let found = &map[story];
            let item = RuleItem::Story(story);
            add(&mut index.stories, item, &found.id, &found.title.text);
        }
        index
    }

    /// The item that a value of a field names; `None` if the field names no items, or none is called that.
    pub(crate) fn resolve(&self, kind: ValueKind, text: &str) -> Option<RuleItem> {
        let items = match kind {
            ValueKind::Release => &self.releases,
            ValueKind::Personas => &self.personas,
            ValueKind::Stories => &self.stories,
            _ => return None,
        };
        items.get(&reference_key(text)).copied()
    }
}

/// Adds an item by its id, and by its name where nothing else is called that: an id comes before a name.
fn add(items: &mut HashMap<String, RuleItem>, item: RuleItem, id: &str, name: &str) {
    items.entry(reference_key(name)).or_insert(item);
    items.insert(reference_key(id), item);
}
