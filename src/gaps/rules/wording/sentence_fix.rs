//! The fix of `sentence-titles`: the parts of a sentence go where they belong.

use super::sentence_titles::{SentenceParts, capitalized};
use crate::gaps::{Fix, RuleItem};
use crate::map::{
    Change, ExpectedText, IdsAfterRename, ItemKind, ItemList, ItemOrMap, ListPosition, PersonaIx,
    Story, StoryMap, slug,
};

/// A story whose title is a sentence.
struct SentenceStory<'m> {
    item: RuleItem,
    story: &'m Story,
    parts: SentenceParts<'m>,
}

/// Writes the parts of each sentence into the title, `persona:` and `why:` of its story. It stays as it is if the map
/// has other personas, or if the story gives another reason or another persona. A map without personas gets the
/// one that all sentences are about.
pub(crate) fn take_sentences_apart(map: &StoryMap, items: &[RuleItem]) -> Vec<Fix> {
    let stories = items.iter().filter_map(|item| {
        let story = match *item {
            RuleItem::Story(story) => &map[story],
            RuleItem::Backlog(position) => &map.backlog[position],
            _ => return None,
        };
        Some(SentenceStory {
            item: *item,
            story,
            parts: SentenceParts::parse(&story.title.text)?,
        })
    });
    let stories: Vec<SentenceStory> = stories.collect();
    let personas = Personas {
        map,
        are_one: stories
            .windows(2)
            .all(|pair| slug(pair[0].parts.persona) == slug(pair[1].parts.persona)),
    };
    let mut is_persona_added = false;
    stories
        .iter()
        .filter_map(|sentence| {
            let changes = sentence.changes(&personas, &mut is_persona_added)?;
            Some(Fix {
                item: sentence.item,
                change: Change::Several(changes),
                may_remove: vec![sentence.story.title.text.clone(), sentence.story.id.clone()],
            })
        })
        .collect()
}

/// Which personas sentences can be about.
struct Personas<'m> {
    map: &'m StoryMap,
    /// Whether all sentences are about the same persona.
    are_one: bool,
}

/// What a sentence says about the persona of its story.
enum PersonaOfStory {
    /// What the story has anyway.
    Same,
    /// The persona with this id.
    Other(String),
    /// The only persona of the map, which all stories have by default.
    Only,
}

impl SentenceStory<'_> {
    /// The changes that take the sentence apart; `None` if that needs a decision.
    fn changes(&self, personas: &Personas, is_persona_added: &mut bool) -> Option<Vec<Change>> {
        let address = self.item.address(personas.map)?;
        if self.story.why.is_some() && self.parts.why.is_some() {
            return None;
        }
        let owner = || ItemOrMap::Item(address.clone());
        let mut changes = Vec::new();
        match personas.of_story(self)? {
            PersonaOfStory::Same => {}
            PersonaOfStory::Other(id) => changes.push(Change::Put {
                item: owner(),
                field: "persona".to_owned(),
                value: id,
                before: None,
            }),
            PersonaOfStory::Only if *is_persona_added => {}
            PersonaOfStory::Only => {
                *is_persona_added = true;
                changes.push(self.add_persona());
            }
        }
        changes.extend(self.parts.why.map(|why| Change::Set {
            item: owner(),
            field: "why".to_owned(),
            was: ExpectedText::Nothing,
            to: Some(capitalized(why)),
        }));
        // Last, because the story gets another id by it.
        changes.push(Change::Rename {
            item: address,
            was: Some(self.story.title.text.clone()),
            to: capitalized(self.parts.title),
            ids: IdsAfterRename::Follow,
        });
        Some(changes)
    }

    fn add_persona(&self) -> Change {
        Change::Add {
            kind: ItemKind::Persona,
            position: ListPosition {
                list: ItemList::Personas,
                before: None,
            },
            name: capitalized(self.parts.persona),
            fields: Vec::new(),
        }
    }
}

impl Personas<'_> {
    /// What a sentence says about the persona of its story; `None` if somebody has to decide who it is.
    fn of_story(&self, sentence: &SentenceStory) -> Option<PersonaOfStory> {
        if self.map.personas.is_empty() {
            return self.are_one.then_some(PersonaOfStory::Only);
        }
        let persona = self.find(sentence.parts.persona)?;
        if sentence.story.personas.contains(&persona) {
            return Some(PersonaOfStory::Same);
        }
        let id = self.map[persona].id.clone();
        (!sentence.story.has_own_personas).then_some(PersonaOfStory::Other(id))
    }

    /// The persona that a sentence calls `busy parent`: by id, by name, or by a part of the name such as
    /// `Sarah, a busy parent`.
    fn find(&self, called: &str) -> Option<PersonaIx> {
        let called = slug(called);
        self.map.persona_ixs().find(|persona| {
            let persona = &self.map[*persona];
            let mut parts = persona.name.text.split([',', '(', ')']);
            slug(&persona.id) == called
                || slug(&persona.name.text) == called
                || parts.any(|part| slug(without_article(part)) == called)
        })
    }
}

fn without_article(name: &str) -> &str {
    let name = name.trim();
    let start = ["a ", "an ", "the "].into_iter().find(|article| {
        let start = name.get(..article.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(article))
    });
    &name[start.map_or(0, str::len)..]
}
