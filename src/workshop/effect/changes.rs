//! The changes that answers consist of, and the checks of new names.

use super::reply::PersonaChoice;
use crate::map::{
    Change, ExpectedText, IdsAfterRename, ItemKind, ItemList, ItemOrMap, ItemRef, ListPosition,
    NewField, NewValue, id_from_title, reference_key,
};
use crate::messages::{MessageValue, message};
use crate::workshop::answer::{Misunderstood, listed_in};
use crate::workshop::groups::is_group;
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
    called(name).or_else(|| called(&name_without_asides(name)))
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
    let listed = listed_in(text);
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

fn no_persona(name: &str) -> Misunderstood {
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
        Some(name) => Err(no_news(name)),
    }
}

/// The name of something that is there already.
pub(super) fn no_news(name: &str) -> Misunderstood {
    let message = message!("workshop-name-taken", name = MessageValue::title(name));
    Misunderstood::new(message, message!("workshop-name-taken.help"))
}

/// Refuses titles that others have, or that are in the answer twice.
pub(super) fn check_distinct(titles: &[String], taken: &[String]) -> Result<(), Misunderstood> {
    check_free(titles, taken)?;
    let mut before = titles.iter().enumerate();
    before.try_for_each(|(at, title)| check_free(std::slice::from_ref(title), &titles[..at]))
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
    let added = names.iter().map(|name| {
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
