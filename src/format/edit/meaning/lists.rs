//! Fields with a list of values: adding, removing and replacing one, answering notes, ignoring rules.

use super::items::known_field;
use super::{MapBefore, plain_text, shown};
use crate::format::edit::refusal::Objection;
use crate::format::edit::written::{ItemKey, WrittenEntry, WrittenItem, WrittenValue, is_own};
use crate::format::schema::ValueKind;
use crate::format::suggest;
use crate::map::{ExpectedText, ItemKind, ItemOrMap, NoteKind};
use crate::messages::message;

/// The list of values that a change names.
#[derive(Clone, Copy)]
pub(super) struct ListField<'c> {
    item: &'c ItemOrMap,
    field: &'c str,
}

impl<'c> ListField<'c> {
    pub(super) fn new(item: &'c ItemOrMap, field: &'c str) -> Self {
        Self { item, field }
    }
}

/// A list of values of a map.
struct FoundList<'m> {
    owner: &'m WrittenItem,
    kind: ValueKind,
    values: Vec<WrittenValue>,
}

impl FoundList<'_> {
    /// The item that has the list; `None` for the map.
    fn item(&self) -> Option<ItemKey> {
        self.owner.spec.opening_key().map(|_| self.owner.key)
    }
}

impl MapBefore<'_> {
    pub(super) fn put(
        &self,
        after: &mut WrittenItem,
        list: &ListField,
        value: &str,
        before: Option<&str>,
    ) -> Result<Option<ItemKey>, Objection> {
        let mut found = self.found_list(list)?;
        if self.index(&found, value).is_some() {
            return Ok(found.item());
        }
        let index = match before {
            Some(before) => self.existing(&found, list.field, before)?,
            None => found.values.len(),
        };
        let value = self
            .list_value(found.kind, value)
            .map_err(|error| error.about(found.owner.key))?;
        found.values.insert(index, value);
        Ok(store(after, found, list.field))
    }

    pub(super) fn take(
        &self,
        after: &mut WrittenItem,
        list: &ListField,
        value: &str,
    ) -> Result<Option<ItemKey>, Objection> {
        let mut found = self.found_list(list)?;
        if let Some(index) = self.index(&found, value) {
            // What is there twice would still be there.
            let taken = found.values.remove(index);
            found.values.retain(|other| *other != taken);
        }
        Ok(store(after, found, list.field))
    }

    pub(super) fn swap(
        &self,
        after: &mut WrittenItem,
        list: &ListField,
        value: &str,
        to: &str,
    ) -> Result<Option<ItemKey>, Objection> {
        let mut found = self.found_list(list)?;
        if self.index(&found, value).is_none() && self.index(&found, to).is_some() {
            return Ok(found.item());
        }
        let index = self.existing(&found, list.field, value)?;
        let new = self
            .list_value(found.kind, to)
            .map_err(|error| error.about(found.owner.key))?;
        let old = &mut found.values[index];
        match (found.kind, &mut *old) {
            (ValueKind::Notes | ValueKind::Links, WrittenValue::Map(entries)) => {
                // What was named is replaced: the text of a note, the address or the title of a link.
                let key = if matches!(found.kind, ValueKind::Notes) {
                    "text"
                } else if entries
                    .iter()
                    .any(|entry| entry.key == "url" && is_text(entry, value))
                {
                    "url"
                } else {
                    "title"
                };
                let entry = entries.iter_mut().find(|entry| entry.key == key);
                entry
                    .into_iter()
                    .for_each(|entry| entry.value = new.clone());
            }
            (ValueKind::Ignores, WrittenValue::Map(_)) => return Err(ignored_by_ignore()),
            _ => *old = new,
        }
        Ok(store(after, found, list.field))
    }

    pub(super) fn answer(
        &self,
        after: &mut WrittenItem,
        item: &ItemOrMap,
        note: NoteKind,
        was: &str,
        replaces: &ExpectedText,
        answer: Option<&str>,
    ) -> Result<Option<ItemKey>, Objection> {
        let field = match note {
            NoteKind::Question => "questions",
            NoteKind::Assumption => "assumptions",
            NoteKind::Risk => "risks",
        };
        let mut found = self.found_list(&ListField::new(item, field))?;
        let index = self.existing(&found, field, was)?;
        let now = found.values[index]
            .text_of("answer")
            .filter(|_| is_map(&found.values[index]));
        if !replaces.fits(now) && !is_same(now, answer) {
            let message = match now {
                Some(now) => format!("the answer to `{was}` is `{now}` now"),
                None => format!("`{was}` has no answer now"),
            };
            return Err(Objection::changed(message, now).about(found.owner.key));
        }
        let text = found.values[index]
            .text_of("text")
            .unwrap_or_default()
            .to_owned();
        let text = WrittenValue::Text(text);
        let own = own_entries(&found.values[index]);
        let mut entries = vec![WrittenEntry::new("text", text.clone())];
        match answer
            .map(plain_text)
            .filter(|answer| !answer.trim().is_empty())
        {
            Some(answer) => {
                entries.push(WrittenEntry::new("answer", WrittenValue::Text(answer)));
            }
            None if answer.is_some() => {
                let help = "write the answer, or leave it out to open the note again";
                let objection = Objection::invalid("the answer is empty", help);
                return Err(objection.said(message!("edit-why-empty")));
            }
            None => {}
        }
        entries.extend(own);
        found.values[index] = match entries.len() {
            1 => text,
            _ => WrittenValue::Map(entries),
        };
        Ok(store(after, found, field))
    }

    pub(super) fn ignore(
        &self,
        after: &mut WrittenItem,
        item: &ItemOrMap,
        rule: &str,
        was: &ExpectedText,
        reason: &str,
    ) -> Result<Option<ItemKey>, Objection> {
        if !self.rules.contains(&rule) {
            let help = suggest::did_you_mean(rule, self.rules.iter().copied());
            let help = help.unwrap_or_else(|| "run `storywall explain` for all rules".to_owned());
            return Err(Objection::unknown(
                format!("there is no rule `{rule}`"),
                help,
            ));
        }
        let reason = plain_text(reason);
        if reason.trim().is_empty() {
            let help = "explain why this gap is acceptable";
            let objection = Objection::invalid("the reason is empty", help);
            return Err(objection.said(message!("edit-why-empty")));
        }
        let mut found = self.found_list(&ListField::new(item, "ignore"))?;
        let index = self.index(&found, rule);
        let now = index.and_then(|index| found.values[index].text_of("reason"));
        if !was.fits(now) && !is_same(now, Some(&reason)) {
            let message = match now {
                Some(now) => format!("the reason to ignore `{rule}` is `{now}` now"),
                None => format!("`{rule}` isn't ignored any more"),
            };
            return Err(Objection::changed(message, now).about(found.owner.key));
        }
        let mut entries = vec![
            WrittenEntry::new("rule", WrittenValue::text(rule)),
            WrittenEntry::new("reason", WrittenValue::Text(reason)),
        ];
        match index {
            Some(index) => {
                entries.extend(own_entries(&found.values[index]));
                found.values[index] = WrittenValue::Map(entries);
            }
            None => found.values.push(WrittenValue::Map(entries)),
        }
        Ok(store(after, found, "ignore"))
    }

    fn found_list(&self, list: &ListField) -> Result<FoundList<'_>, Objection> {
        let key = self.item_or_map(list.item)?;
        let Some(owner) = self.map.find(key) else {
            return Err(Objection::unproved("an item without a place"));
        };
        let field = list.field;
        let kind = known_field(owner.spec, field).map_err(|objection| objection.about(key))?;
        if !kind.is_value_list() && !is_own(field) {
            return Err(not_a_list(owner, field));
        }
        match owner.value(field) {
            Some(WrittenValue::List(values)) if is_own(field) => {
                let is_text = |value: &WrittenValue| matches!(value, WrittenValue::Text(_));
                if !values.iter().all(is_text) {
                    let message = format!("`{field}` of {} isn't a list of texts", shown(owner));
                    return Err(Objection::invalid(message, "edit the file by hand").about(key));
                }
            }
            // One of the author's own fields with a single text is no list, and without a value it can become one.
            Some(_) if is_own(field) => return Err(not_a_list(owner, field)),
            _ => {}
        }
        let values = owner.list(field).to_vec();
        Ok(FoundList {
            owner,
            kind,
            values,
        })
    }

    /// The value of a list that a text stands for.
    pub(super) fn list_value(
        &self,
        kind: ValueKind,
        text: &str,
    ) -> Result<WrittenValue, Objection> {
        if text.trim().is_empty() {
            let objection = Objection::invalid("the value is empty", "write a value");
            return Err(objection.said(message!("edit-why-empty")));
        }
        Ok(WrittenValue::Text(match kind {
            ValueKind::Personas => self.reference(ItemKind::Persona, text),
            ValueKind::Stories => self.reference(ItemKind::Story, text),
            ValueKind::Ignores => return Err(ignored_by_ignore()),
            ValueKind::Texts | ValueKind::Notes | ValueKind::Free => plain_text(text),
            _ if text.contains(char::is_control) => {
                let help = "write it on one line, without tabs";
                let objection = Objection::invalid("the value has control characters", help);
                return Err(objection.said(message!("edit-why-characters")));
            }
            _ => text.trim().to_owned(),
        }))
    }

    /// The position of the value that a text stands for.
    fn index(&self, list: &FoundList, value: &str) -> Option<usize> {
        let is_same = |found: &WrittenValue| {
            let kind = match list.kind {
                ValueKind::Personas => Some(ItemKind::Persona),
                ValueKind::Stories => Some(ItemKind::Story),
                _ => None,
            };
            let keys: &[&str] = match list.kind {
                ValueKind::Notes => &["text"],
                ValueKind::Links => &["url", "title"],
                ValueKind::Ignores => &["rule"],
                _ => &[""],
            };
            keys.iter()
                .filter_map(|key| found.text_of(key))
                .any(|text| match kind {
                    Some(kind) => self.is_same_reference(kind, text, value),
                    None => text.split_whitespace().eq(value.split_whitespace()),
                })
        };
        list.values.iter().position(is_same)
    }

    /// The position of a value that must be there.
    fn existing(&self, list: &FoundList, field: &str, value: &str) -> Result<usize, Objection> {
        self.index(list, value).ok_or_else(|| {
            let message = format!("`{field}` of {} has no `{value}`", shown(list.owner));
            let keys = ["text", "url", "rule"];
            let texts = list.values.iter();
            let texts = texts.filter_map(|value| keys.iter().find_map(|key| value.text_of(key)));
            let texts: Vec<&str> = texts.collect();
            let help = if texts.is_empty() {
                "the list is empty: use `put` to add a value".to_owned()
            } else {
                suggest::did_you_mean_or_list(value, texts)
            };
            Objection::unknown(message, help).about(list.owner.key)
        })
    }
}

/// Stores the values of a list, and returns the item that has it.
fn store(after: &mut WrittenItem, list: FoundList, field: &str) -> Option<ItemKey> {
    let item = list.item();
    if let Some(owner) = after.find_mut(list.owner.key) {
        owner.set(field, Some(WrittenValue::List(list.values)));
    }
    item
}

/// The objection to a change of a list in a field that has a single value.
fn not_a_list(owner: &WrittenItem, field: &str) -> Objection {
    let message = format!("`{field}` of {} isn't a list", shown(owner));
    let help = format!("use `set` for `{field}`");
    Objection::invalid(message, help).about(owner.key)
}

fn is_map(value: &WrittenValue) -> bool {
    matches!(value, WrittenValue::Map(_))
}

/// Whether two texts, either of which can be missing, have the same words.
fn is_same(one: Option<&str>, other: Option<&str>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one.split_whitespace().eq(other.split_whitespace()),
        (one, other) => one.is_none() && other.is_none(),
    }
}

fn is_text(entry: &WrittenEntry, text: &str) -> bool {
    matches!(&entry.value, WrittenValue::Text(found) if found == text.trim())
}

fn ignored_by_ignore() -> Objection {
    Objection::invalid(
        "an ignored rule has a reason, too",
        "use `ignore` to add or change one",
    )
}

/// The author's own fields of a note or of an accepted finding.
fn own_entries(value: &WrittenValue) -> Vec<WrittenEntry> {
    match value {
        WrittenValue::Map(entries) => {
            let entries = entries.iter();
            entries
                .filter(|entry| is_own(&entry.key))
                .cloned()
                .collect()
        }
        _ => Vec::new(),
    }
}
