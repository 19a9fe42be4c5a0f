//! Fixes that nobody has to decide about, as changes of the map.
//!
//! Most findings ask for a decision. A few have one fix, which only rewrites what the map says already. Their rules
//! have a function that returns them beside their check; see [`fixes`](super::fixes).

use super::RuleItem;
use crate::map::{Change, ItemKind, ItemRef, Story, StoryMap};

/// The fix of one place of a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The item that is fixed.
    pub item: RuleItem,
    /// The change that fixes it.
    pub change: Change,
    /// The texts of the file, keys included, that it may take out, since the map says the same in other places.
    pub may_remove: Vec<String>,
}

/// Whether a story says nothing besides its title, its place and its release.
pub(crate) fn says_only_its_title(story: &Story) -> bool {
    let blank = Story {
        id: story.id.clone(),
        title: story.title.clone(),
        task: story.task,
        release: story.release,
        personas: story.personas.clone(),
        ..Story::default()
    };
    *story == blank
}

impl RuleItem {
    /// How changes name the item; `None` for the map itself.
    pub fn address(self, map: &StoryMap) -> Option<ItemRef> {
        let (kind, id) = match self {
            RuleItem::Map => return None,
            RuleItem::Persona(persona) => (ItemKind::Persona, &map[persona].id),
            RuleItem::Release(release) => (ItemKind::Release, &map[release].id),
            RuleItem::Activity(activity) => (ItemKind::Activity, &map[activity].id),
            RuleItem::Task(task) => match &map[task].heading {
                Some(heading) => (ItemKind::Task, &heading.id),
                None => return RuleItem::for_column(task, map).address(map),
            },
            RuleItem::Story(story) => (ItemKind::Story, &map[story].id),
            RuleItem::Backlog(position) => (ItemKind::Story, &map.backlog[position].id),
        };
        Some(ItemRef::new(kind, id))
    }
}
