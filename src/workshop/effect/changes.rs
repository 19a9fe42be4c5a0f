//! The changes that answers consist of, and the checks of new names.

use super::reply::{LeftOut, PersonaChoice};
use crate::map::{
    Change, ExpectedText, IdsAfterRename, ItemKind, ItemList, ItemOrMap, ItemRef, ListPosition,
    NewField, NewValue, id_from_title, reference_key,
};
use crate::messages::{MessageValue, message};
use crate::workshop::answer::Misunderstood;
use crate::workshop::groups::{is_group, without_opening};
use crate::workshop::numbers::listed_in;
use crate::workshop::phrases::{Pronoun, name_without_asides, pronoun};

/// The persona of the map whom people call like this, with or without words around the name, such as `Jonas of course`.
fn known_persona<'p>(name: &str, personas: &'p [PersonaChoice]) -> Option<&'p PersonaChoice> {
    let is_called = |persona: &&PersonaChoice, name: &str| {
        let key = reference_key(name);
        let mut names = persona.names.iter();
        persona.id == name || names.any(|other| reference_key(other) == key)
    };
    let called = |name: &str| {
        let mut found = personas.iter().filter(|persona| is_called(persona, name));
        let only = found.next();
        // A name that two of them have is nobody's.
        only.filter(|_| found.next().is_none())
    };
    let by_word = |name: &str| {
        // `the kids` are `Lena, one of the kids`, if nobody else is described like that.
        let mut found = personas
            .iter()
            .filter(|persona| is_described(persona, name));
        let only = found.next();
        only.filter(|_| found.next().is_none())
    };
    let bare = name_without_asides(name);
    called(name)
        .or_else(|| called(&bare))
        .or_else(|| by_word(&bare))
}

/// Whether the name of a persona has all words of a text, which says more than an article.
fn is_described(persona: &PersonaChoice, text: &str) -> bool {
    const MIN: usize = 3;
    let full = persona.names.first().map(|name| name.to_lowercase());
    let is_between = |c: char| !c.is_alphanumeric();
    let full = full.unwrap_or_default();
    let words: Vec<&str> = full.split(is_between).collect();
    let text = text.to_lowercase();
    let mut said = text.split(is_between).filter(|word| !word.is_empty());
    let is_long = said.clone().any(|word| word.chars().count() >= MIN);
    is_long && said.all(|word| words.contains(&word))
}

/// The ids of the personas whom a text means: by their names, by a pronoun for those who were named just before, or several
/// of them in a list. `None` if it names none of the map.
///
/// # Errors
///
/// One of a list isn't in the map, or the pronoun could be anybody.
pub(super) fn personas_meant(
    text: &str,
    personas: &[PersonaChoice],
    named_before: &[String],
) -> Result<Option<Vec<String>>, Misunderstood> {
    match (pronoun(text), named_before) {
        (None, _) => personas_listed(text, personas),
        (Some(Pronoun::One), [_]) | (Some(Pronoun::All), [_, ..]) => {
            Ok(Some(named_before.to_vec()))
        }
        (Some(_), _) => Err(no_persona(text)),
    }
}

/// The ids of several personas in one text, such as `Mia, Jonas` or `1, Jonas`: all of them are in the map. `None` if
/// the text is no list, as in `Mia, a student`, where a clause describes one person.
///
/// # Errors
///
/// One of a list isn't in the map.
fn personas_listed(
    text: &str,
    personas: &[PersonaChoice],
) -> Result<Option<Vec<String>>, Misunderstood> {
    if let Some(persona) = known_persona(text, personas) {
        return Ok(Some(vec![persona.id.clone()]));
    }
    let listed: Vec<&str> = listed_in(text).into_iter().flat_map(without_or).collect();
    let number = |name: &str| name.parse::<usize>().ok();
    let numbered = |number: usize| personas.get(number.checked_sub(1)?);
    let found = |name: &&str| match number(name) {
        Some(number) => numbered(number),
        None => known_persona(name, personas),
    };
    let ids: Vec<String> = { listed.iter() }
        .filter_map(found)
        .map(|persona| persona.id.clone())
        .collect();
    if !ids.is_empty() && ids.len() == listed.len() {
        return Ok(Some(ids));
    }
    let is_list = listed.iter().any(|name| number(name).is_some()) || ids.len() > 1;
    match listed.iter().find(|name| found(name).is_none()) {
        Some(unknown) if is_list => Err(no_persona(unknown)),
        _ => Ok(None),
    }
}

/// The parts of a text between the words for `or`: whoever does something or somebody else does are both meant.
fn without_or(text: &str) -> Vec<&str> {
    const OR: [&str; 9] = ["or", "oder", "ou", "o", "of", "lub", "albo", "bzw", "bzw."];
    let mut parts = Vec::new();
    let mut rest = text;
    let words = text.split_whitespace();
    for word in words.filter(|word| OR.contains(&word.to_lowercase().as_str())) {
        let at = word.as_ptr() as usize - rest.as_ptr() as usize;
        parts.push(rest[..at].trim());
        rest = rest[at + word.len()..].trim_start();
    }
    parts.push(rest.trim());
    parts.retain(|part| !part.is_empty());
    parts
}

pub(super) fn no_persona(name: &str) -> Misunderstood {
    let message = message!("workshop-no-persona", name = MessageValue::title(name));
    Misunderstood::new(message, message!("workshop-no-persona.help"))
}

/// An activity that isn't in the map.
pub(super) fn no_activity(title: &str, choices: usize) -> Misunderstood {
    Misunderstood::new(
        message!("workshop-no-card", title = MessageValue::title(title)),
        message!("workshop-no-choice.help", count = choices),
    )
}

/// The id of the persona whom somebody named, and what adds them if they are new.
pub(super) fn persona_called(
    name: &str,
    personas: &[PersonaChoice],
) -> Result<(String, Option<Change>), Misunderstood> {
    if let Some(persona) = known_persona(name, personas) {
        return Ok((persona.id.clone(), None));
    }
    let name = without_opening(name);
    if !name.contains([',', '(', '，', '、']) {
        return Err(no_persona(name));
    }
    check_persons(&[name.to_owned()])?;
    let taken: Vec<String> = { personas.iter() }
        .flat_map(|persona| [&persona.id].into_iter().chain(&persona.names).cloned())
        .collect();
    let new = new_personas(&[name.to_owned()], &taken).into_iter().next();
    let own = || id_from_title(name, ItemKind::Persona.word());
    let id = short_id(name, &taken).unwrap_or_else(own);
    Ok((id, new))
}

/// Refuses groups where one person is asked for: several people have several workflows.
pub(super) fn check_persons(names: &[String]) -> Result<(), Misunderstood> {
    match names.iter().find(|name| is_group(name)) {
        None => Ok(()),
        Some(name) => Err(Misunderstood::new(
            message!("workshop-group", name = MessageValue::title(name)),
            message!("workshop-group.help"),
        )),
    }
}

/// Refuses names that others have: nobody could tell them apart.
pub(super) fn check_free(names: &[String], taken: &[String]) -> Result<(), Misunderstood> {
    let is_taken = |name: &&String| {
        let key = reference_key(name);
        taken
            .iter()
            .any(|other| other == *name || reference_key(other) == key)
    };
    match names.iter().find(is_taken) {
        None => Ok(()),
        Some(name) => Err(Misunderstood::name_taken(name)),
    }
}

/// Names without those that others have, or that come twice, or that `check` refuses; and those.
///
/// # Errors
///
/// There is no other one.
pub(super) fn new_names(
    names: &[String],
    taken: &[String],
    check: impl Fn(&[String]) -> Result<(), Misunderstood>,
) -> Result<(Vec<String>, Vec<LeftOut>), Misunderstood> {
    let mut new: Vec<String> = Vec::new();
    let mut left_out: Vec<LeftOut> = Vec::new();
    for name in names {
        let one = std::slice::from_ref(name);
        let checked = check(one)
            .and_then(|()| check_free(one, taken))
            .and_then(|()| check_free(one, &new));
        match checked {
            Ok(()) => new.push(name.clone()),
            Err(why) => left_out.push(LeftOut {
                text: name.clone(),
                why,
            }),
        }
    }
    match (&new[..], left_out.first()) {
        ([], Some(first)) => Err(first.why.clone()),
        _ => Ok((new, left_out)),
    }
}

/// The changes that divide an activity with stories right under it into tasks. An activity has either, so its stories wait
/// in another one until the first task is there.
pub(super) fn steps_of_stories(
    activity: &ItemRef,
    stories: &[ItemRef],
    holder: &str,
    tasks: &[String],
) -> Vec<Change> {
    let at = |list: ItemList| ListPosition { list, before: None };
    let held = ItemRef::new(ItemKind::Activity, holder);
    let below = ItemList::Below(activity.clone());
    let id = |title: &String| id_from_title(title, ItemKind::Task.word());
    let first = tasks
        .first()
        .map(|title| ItemRef::new(ItemKind::Task, id(title)));
    let moved = |to: ItemRef| {
        let stories = stories.iter();
        stories.map(move |story| Change::Move {
            item: story.clone(),
            position: at(ItemList::Below(to.clone())),
        })
    };
    let beside = ListPosition {
        list: ItemList::Activities,
        before: Some(activity.clone()),
    };
    let mut changes = vec![added(ItemKind::Activity, &beside, holder, &[])];
    changes.extend(moved(held.clone()));
    changes.extend(
        tasks
            .iter()
            .map(|title| added(ItemKind::Task, &at(below.clone()), title, &[])),
    );
    changes.extend(first.into_iter().flat_map(moved));
    changes.push(Change::Remove { item: held });
    changes
}

/// Refuses words where only numbers can be chosen.
pub(super) fn only_choices(texts: &[String], choices: usize) -> Result<(), Misunderstood> {
    match texts {
        [] => Ok(()),
        [..] => Err(Misunderstood::new(
            message!("workshop-only-choices"),
            message!("workshop-no-choice.help", count = choices),
        )),
    }
}

pub(super) fn added(
    kind: ItemKind,
    position: &ListPosition,
    name: &str,
    fields: &[NewField],
) -> Change {
    Change::Add {
        kind,
        position: position.clone(),
        name: name.to_owned(),
        fields: fields.to_vec(),
    }
}

/// New personas. Sarah, a busy parent, is `sarah` in stories, unless another Sarah is.
pub(super) fn new_personas(names: &[String], taken: &[String]) -> Vec<Change> {
    let position = ListPosition {
        list: ItemList::Personas,
        before: None,
    };
    let mut taken = taken.to_vec();
    let names = names.iter().map(|name| without_opening(name));
    let added = names.map(|name| {
        let id = short_id(name, &taken);
        taken.extend(id.clone());
        let fields = id.map(|id| NewField {
            key: "id".into(),
            value: NewValue::Text(id),
        });
        added(ItemKind::Persona, &position, name, fields.as_slice())
    });
    added.collect()
}

/// The id of a persona whose name has a clause, made from what comes before that.
pub(super) fn short_id(name: &str, taken: &[String]) -> Option<String> {
    let clause = name.find([',', '(']).filter(|at| *at > 0)?;
    let id = id_from_title(&name[..clause], ItemKind::Persona.word());
    let key = reference_key(&id);
    let is_taken = taken.iter().any(|other| reference_key(other) == key);
    (!is_taken).then_some(id)
}

pub(super) fn set(item: &ItemOrMap, field: &str, was: ExpectedText, to: String) -> Change {
    Change::Set {
        item: item.clone(),
        field: field.to_owned(),
        was,
        to: Some(to),
    }
}

pub(super) fn put_at(item: &ItemRef, field: &str, value: String) -> Change {
    put(&ItemOrMap::Item(item.clone()), field, value)
}

pub(super) fn take_at(item: &ItemRef, field: &str, value: String) -> Change {
    Change::Take {
        item: ItemOrMap::Item(item.clone()),
        field: field.to_owned(),
        value,
    }
}

pub(super) fn put(item: &ItemOrMap, field: &str, value: String) -> Change {
    Change::Put {
        item: item.clone(),
        field: field.to_owned(),
        value,
        before: None,
    }
}

pub(in crate::workshop) fn schedule(story: ItemRef, release: Option<&String>) -> Change {
    Change::Schedule {
        story,
        release: release.cloned(),
    }
}

/// The change that gives an item another name.
pub(super) fn renamed(item: &ItemRef, was: &str, to: &str) -> Change {
    Change::Rename {
        item: item.clone(),
        was: Some(was.to_owned()),
        to: to.to_owned(),
        ids: IdsAfterRename::Follow,
    }
}

/// The changes that give a persona another name, and another id if the old one says what the old name said.
pub(super) fn renamed_persona(
    item: &ItemRef,
    was: &str,
    to: &str,
    taken: &[String],
) -> Vec<Change> {
    let made_of_name = short_id(was, &[]).unwrap_or_else(|| was.to_owned());
    let says_name = [was, &made_of_name]
        .iter()
        .any(|name| reference_key(&item.id) == reference_key(name));
    let Some(id) = short_id(to, taken).filter(|_| says_name) else {
        return vec![renamed(item, was, to)];
    };
    let new = ItemRef::new(item.kind, id.clone());
    let item = ItemOrMap::Item(item.clone());
    let set = set(&item, "id", ExpectedText::Anything, id);
    vec![set, renamed(&new, was, to)]
}

/// A sentence with a capital letter.
pub(super) fn with_capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_whom_the_map_knows_can_be_listed_and_a_description_is_one_person() {
        let persona = |id: &str, names: &[&str]| PersonaChoice {
            id: id.to_owned(),
            names: names.iter().map(|name| (*name).to_owned()).collect(),
        };
        let personas = [
            persona("mia", &["Mia, a student", "Mia"]),
            persona("jonas", &["Jonas"]),
        ];
        for (text, ids) in [
            ("Mia, jonas", Some(vec!["mia", "jonas"])),
            ("2、Mia", Some(vec!["jonas", "mia"])),
            ("Ayse, a nurse", None),
            ("Jonas of course", Some(vec!["jonas"])),
            ("Mia and Jonas too", Some(vec!["mia", "jonas"])),
            ("natürlich Mia", Some(vec!["mia"])),
        ] {
            let listed = personas_listed(text, &personas).unwrap();
            let listed = listed
                .as_ref()
                .map(|ids| ids.iter().map(String::as_str).collect());
            assert_eq!(listed, ids, "{text}");
        }
        for (text, ids) in [
            ("Mia, or Jonas", vec!["mia", "jonas"]),
            ("Jonas oder Mia", vec!["jonas", "mia"]),
            ("Jonas, or the student", vec!["jonas", "mia"]),
        ] {
            assert_eq!(
                personas_listed(text, &personas).unwrap().unwrap(),
                ids,
                "{text}"
            );
        }
        for text in ["1, Ayse", "3, Mia", "Mia, Jonas, Ayse", "Ayse, 1"] {
            assert!(personas_listed(text, &personas).is_err(), "{text}");
        }
        let before = ["jonas".to_owned()];
        let meant = |text: &str, before: &[String]| personas_meant(text, &personas, before);
        assert_eq!(meant("him too", &before).unwrap().unwrap(), before);
        let both = ["mia", "jonas"].map(str::to_owned);
        assert_eq!(meant("the same", &both).unwrap().unwrap(), both);
        assert!(meant("him too", &both).is_err());
        assert!(meant("him too", &[]).is_err());
    }
}
