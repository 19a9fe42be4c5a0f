//! `remove`: wrong cards go, by their numbers or titles.

use super::face::Notice;
use super::session::{Next, WorkshopSession};
use crate::commands::shell::{Shell, Stop};
use crate::gaps::RuleItem;
use crate::map::{
    Change, ItemKind, ItemList, ItemOrMap, ItemRef, PersonaIx, StoryMap, TaskIx, reference_key,
};
use crate::messages::{Conjunction, Message, MessageValue, message};
use crate::workshop::{AskedQuestion, Question, REMOVED_CARD, Said, numbers_in};

/// An item that can be removed.
pub(super) struct Removable {
    pub(super) item: ItemRef,
    pub(super) title: String,
    /// The title of what it belongs to; empty for what belongs to the map.
    parent: String,
    list: ItemList,
    /// How many stories are below it.
    below: usize,
}

impl Removable {
    fn is_called(&self, text: &str) -> bool {
        let key = reference_key(text);
        let full = format!("{} ({})", self.title, self.parent);
        self.title == text
            || !key.is_empty() && (reference_key(&self.title) == key || reference_key(&full) == key)
    }

    /// Whether the words of a text are among those of the title: `maren` is `Maren, at the desk`.
    fn says(&self, text: &str) -> bool {
        let words = |text: &str| -> Vec<String> {
            let words = text.split(|c: char| !c.is_alphanumeric());
            let words = words.filter(|word| !word.is_empty());
            words.map(str::to_lowercase).collect()
        };
        let own = words(&self.title);
        let said = words(text);
        !said.is_empty() && said.iter().all(|word| own.contains(word))
    }

    /// The title, with what it belongs to.
    pub(super) fn label(&self) -> String {
        match self.parent.is_empty() {
            true => self.title.clone(),
            false => format!("{} ({})", self.title, self.parent),
        }
    }
}

impl WorkshopSession {
    /// Removes the items that a text names by their numbers or titles. Without a text, it lists those that have numbers.
    pub(super) fn remove(
        &mut self,
        text: &str,
        asked: &AskedQuestion,
        shell: &mut Shell,
    ) -> Result<Next, Stop> {
        let question = asked.question;
        let all = removable(&self.work.map.current.read.map);
        let numbered = numbered(&all, question);
        if text.is_empty() {
            let list = self.list_of_removable(&all, &numbered, question);
            self.face.say(&Notice::Text(list), shell)?;
            return Ok(Next::Wait);
        }
        // A persona whom others name goes only if people say that it goes from these, too.
        let (text, is_everywhere) = match text.strip_suffix(EVERYWHERE) {
            Some(text) if !text.trim().is_empty() => (text.trim(), true),
            _ => (text, false),
        };
        let items = match called(&all, &numbered, text, question) {
            Ok(items) => items,
            Err(unclear) => {
                let (message, help) = unclear.messages();
                let refused = self.work.refused(&message, &help);
                return self.say(refused, shell);
            }
        };
        let chosen: Vec<&Removable> = { items.iter() }
            .filter_map(|item| all.iter().find(|other| other.item == *item))
            .collect();
        let uses = uses_of_personas(&self.work.map.current.read.map, &items);
        if let (Some((_, persona)), false) = (uses.first(), is_everywhere) {
            let named = chosen
                .iter()
                .find(|removable| removable.item.id == *persona);
            let title = named.map_or(persona.as_str(), |removable| removable.title.as_str());
            let at = { uses.iter() }
                .filter_map(|(item, _)| all.iter().find(|other| other.item == *item))
                .map(|other| other.title.as_str());
            let at: Vec<&str> = at.collect();
            let message = message!(
                "workshop-persona-used",
                title = MessageValue::title(title),
                items = MessageValue::titles(&at, Conjunction::And)
            );
            let line = format!("remove {text}{EVERYWHERE}");
            let help = message!("workshop-persona-used.help", line = line);
            let refused = self.work.refused(&message, &help);
            return self.say(refused, shell);
        }
        let below: usize = chosen.iter().map(|removable| removable.below).sum();
        let mut said = Said::without_words(REMOVED_CARD, question.step, String::new());
        said.texts = chosen.iter().map(|removable| removable.label()).collect();
        let removed = chosen.iter().map(|removable| Change::Remove {
            item: removable.item.clone(),
        });
        let freed = uses.iter().map(|(item, persona)| Change::Take {
            item: ItemOrMap::Item(item.clone()),
            field: "persona".to_owned(),
            value: persona.clone(),
        });
        let changes: Vec<Change> = freed.chain(removed).collect();
        let mut taken = self.work.change(&changes, said, (shell.clock)())?;
        if below > 0 {
            let with = message!("workshop-removed-below", count = below);
            taken.add_line(self.work.catalog().plain(&with));
        }
        self.say(taken, shell)
    }

    fn list_of_removable(
        &self,
        all: &[Removable],
        numbered: &[ItemRef],
        question: &Question,
    ) -> String {
        let catalog = self.work.catalog();
        let how = catalog.plain(&message!("workshop-how-to-remove"));
        // What can be chosen has its numbers already.
        if numbered.is_empty()
            || !question.choices.is_empty() && question.card_of_choice(1).is_some()
        {
            return how;
        }
        let lines = (1..)
            .zip(numbered)
            .filter_map(|(number, item): (usize, _)| {
                let removable = all.iter().find(|other| other.item == *item)?;
                Some(format!("  {number}  {}", removable.label()))
            });
        let lines: Vec<String> = lines.collect();
        format!("{}\n{how}", lines.join("\n"))
    }
}

/// The items that have numbers: the choices of a question, what its answers are added to, or else all.
pub(super) fn numbered(all: &[Removable], question: &Question) -> Vec<ItemRef> {
    let cards = (1..=question.choices.len()).map_while(|number| question.card_of_choice(number));
    let cards: Vec<ItemRef> = cards.cloned().collect();
    if !cards.is_empty() {
        return cards;
    }
    let lists = question.lists();
    let own = all
        .iter()
        .filter(|removable| lists.contains(&&removable.list));
    let own: Vec<ItemRef> = own.map(|removable| removable.item.clone()).collect();
    match own.is_empty() {
        true => all.iter().map(|removable| removable.item.clone()).collect(),
        false => own,
    }
}

/// The items that a text calls by their numbers or titles, or `it`, the one that the question is about.
pub(super) fn called(
    all: &[Removable],
    numbered: &[ItemRef],
    text: &str,
    question: &Question,
) -> Result<Vec<ItemRef>, UnclearItem> {
    if let (ItemOrMap::Item(item), true) = (&question.about, IT.contains(&text)) {
        return Ok(vec![item.clone()]);
    }
    match numbers_in(text) {
        Some(numbers) => {
            let found = numbers.iter().map(|number| {
                let item = number.checked_sub(1).and_then(|at| numbered.get(at));
                item.cloned()
                    .ok_or_else(|| UnclearItem::unknown(&number.to_string()))
            });
            found.collect()
        }
        None => named(all, text, question),
    }
}

/// What stands behind a persona that goes from all that names it.
const EVERYWHERE: &str = " everywhere";

/// The items that name one of these personas, each with the id of the persona.
fn uses_of_personas(map: &StoryMap, removed: &[ItemRef]) -> Vec<(ItemRef, String)> {
    let uses = RuleItem::all(map).flat_map(|item| {
        let personas: &[PersonaIx] = match item {
            RuleItem::Activity(activity) => &map[activity].personas,
            RuleItem::Task(task) => &map[task].personas,
            RuleItem::Story(story) if map[story].has_own_personas => &map[story].personas,
            _ => &[],
        };
        let address = item.address(map);
        personas.iter().filter_map(move |persona| {
            let id = &map[*persona].id;
            let is_removed =
                |removed: &ItemRef| removed.kind == ItemKind::Persona && removed.id == *id;
            removed
                .iter()
                .any(is_removed)
                .then(|| Some((address.clone()?, id.clone())))?
        })
    });
    uses.collect()
}

/// What people call the item that is asked about.
const IT: [&str; 6] = ["it", "this", "this one", "that", "this card", "es"];

/// The items that a text names, with `;` between them: of several with one title, those that the question is about. A part
/// of a title names one that no other title has.
///
/// # Errors
///
/// One of them isn't there, or could be several.
fn named(all: &[Removable], text: &str, question: &Question) -> Result<Vec<ItemRef>, UnclearItem> {
    let lists = question.lists();
    let quotes = |c: char| matches!(c, '"' | '“' | '”' | '„');
    let titles = text.split([';', '；']).map(str::trim);
    let titles = titles.filter(|title| !title.is_empty());
    let found = titles.map(|title| {
        let title = title.trim_matches(quotes);
        let mut found: Vec<&Removable> =
            all.iter().filter(|other| other.is_called(title)).collect();
        if found.is_empty() {
            found = all.iter().filter(|other| other.says(title)).collect();
        }
        let own = { found.iter() }.filter(|found| lists.contains(&&found.list));
        let own: Vec<&&Removable> = own.collect();
        match (&found[..], &own[..]) {
            ([only], _) => Ok(only.item.clone()),
            (_, [only]) => Ok(only.item.clone()),
            ([], _) => Err(UnclearItem::unknown(title)),
            (several, _) => Err(UnclearItem {
                text: title.to_owned(),
                items: several.iter().map(|other| other.label()).collect(),
            }),
        }
    });
    found.collect()
}

/// A text that names no item, or several.
pub(super) struct UnclearItem {
    text: String,
    items: Vec<String>,
}

impl UnclearItem {
    fn unknown(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            items: Vec::new(),
        }
    }

    /// What is wrong, and what to type.
    pub(super) fn messages(&self) -> (Message<'_>, Message<'static>) {
        let title = MessageValue::title(&self.text);
        if self.items.is_empty() {
            let message = message!("workshop-no-removable", title = title);
            return (message, message!("workshop-no-removable.help"));
        }
        let items: Vec<&str> = self.items.iter().map(String::as_str).collect();
        let items = MessageValue::titles(&items, Conjunction::Or);
        let message = message!("workshop-several-items", title = title, items = items);
        (message, message!("workshop-several-items.help"))
    }
}

/// All items of a map that can be removed, in their order.
pub(super) fn removable(map: &StoryMap) -> Vec<Removable> {
    let below = |item: RuleItem, map: &StoryMap| match item {
        RuleItem::Activity(activity) => map.stories_under(activity).len(),
        RuleItem::Task(task) => map.stories_of(task).count(),
        _ => 0,
    };
    let items = RuleItem::all(map).filter_map(|item| {
        let parent = match item {
            RuleItem::Task(task) => Some(RuleItem::Activity(map[task].activity)),
            RuleItem::Story(story) => {
                let task: TaskIx = map[story].task?;
                Some(RuleItem::for_column(task, map))
            }
            _ => None,
        };
        let list = match (item, parent) {
            (RuleItem::Map, _) => return None,
            (RuleItem::Persona(_), _) => ItemList::Personas,
            (RuleItem::Release(_), _) => ItemList::Releases,
            (RuleItem::Activity(_), _) => ItemList::Activities,
            (RuleItem::Backlog(_), _) => ItemList::Backlog,
            (_, Some(parent)) => ItemList::Below(parent.address(map)?),
            (_, None) => return None,
        };
        Some(Removable {
            item: item.address(map)?,
            title: item.name(map).to_owned(),
            parent: parent.map_or_else(String::new, |parent| parent.name(map).to_owned()),
            list,
            below: below(item, map),
        })
    });
    items.collect()
}
