//! Changes as JSON.

use super::names::MAP_HINT;
use super::table::{Argument, ArgumentKind, ChangeForm, FORMS, NOTE_LISTS};
use crate::commands::shell::Failure;
use crate::format::{did_you_mean, did_you_mean_or_list};
use crate::interop::{JsonNode, JsonValue, parse_json};
use crate::map::{
    Change, ExpectedText, IdsAfterRename, ItemKind, ItemList, ItemOrMap, ItemRef, ListPosition,
    NewField, NewValue, NoteKind,
};
use serde_json::{Map, Value};
use std::collections::HashSet;

/// Why a JSON value isn't a change.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ChangeError {
    /// What is wrong.
    pub(crate) message: String,
    /// The way out.
    pub(crate) help: String,
}

impl ChangeError {
    fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            help: help.into(),
        }
    }
}

/// Reads changes: one JSON object on each line. Empty lines are skipped.
///
/// # Errors
///
/// A line isn't a change. `name` is what the failure calls the text.
pub(crate) fn read_lines(text: &str, name: &str) -> Result<Vec<Change>, Failure> {
    let text = text.trim_start_matches('\u{feff}');
    let lines = text.lines().enumerate();
    let filled = lines.filter(|(_, line)| !line.trim().is_empty());
    let read = filled.map(|(at, line)| {
        let line_number = at + 1;
        let value: Value = serde_json::from_str(line).map_err(|error| {
            let at = format!("{name}:{line_number}:{}", error.column());
            let reason = error.to_string();
            let reason = reason.split(" at line ").next().unwrap_or_default();
            Failure::new(format!("not a change in JSON: {reason}"))
                .at(&at)
                .help("write each change as a JSON object on a line of its own")
        })?;
        if let Some(key) = doubled_key(line) {
            return Err(Failure::new(format!("`{key}` is written twice"))
                .at(&format!("{name}:{line_number}"))
                .help("leave out one of them"));
        }
        read_change(&value).map_err(|error| {
            Failure::new(error.message)
                .at(&format!("{name}:{line_number}"))
                .help(error.help)
        })
    });
    read.collect()
}

/// The first key that an object in a JSON text has twice. Readers of JSON take one of the values, and not the same one.
fn doubled_key(text: &str) -> Option<String> {
    let nodes = parse_json(text).ok()?;
    nodes.iter().find_map(doubled_key_in)
}

fn doubled_key_in(node: &JsonNode) -> Option<String> {
    match &node.value {
        JsonValue::List(values) => values.iter().find_map(doubled_key_in),
        JsonValue::Object(entries) => {
            let mut keys = HashSet::new();
            let doubled = entries.iter().find(|entry| !keys.insert(&entry.key));
            let doubled = doubled.map(|entry| entry.key.clone());
            doubled.or_else(|| {
                entries
                    .iter()
                    .find_map(|entry| doubled_key_in(&entry.value))
            })
        }
        _ => None,
    }
}

/// Reads a change.
///
/// # Errors
///
/// The value isn't a change.
pub(crate) fn read_change(value: &Value) -> Result<Change, ChangeError> {
    let Value::Object(object) = value else {
        let found = kind_of_value(value);
        return Err(ChangeError::new(
            format!("expected a change, found {found}"),
            "write an object such as `{\"do\": \"remove\", \"item\": \"story:x\"}`",
        ));
    };
    let words = || FORMS.iter().map(|form| form.word);
    let word = match object.get("do") {
        Some(Value::String(word)) => word,
        _ => {
            let help = did_you_mean_or_list("", words());
            return Err(ChangeError::new("`do` is missing", help));
        }
    };
    let Some(form) = ChangeForm::find(word) else {
        let help = did_you_mean_or_list(word, words());
        return Err(ChangeError::new(
            format!("there is no change `{word}`"),
            help,
        ));
    };
    let reader = ChangeReader { form, object };
    reader.check_keys()?;
    reader.read()
}

/// A value that an argument can have.
trait ArgumentValue: Sized {
    fn read(reader: &ChangeReader, name: &str) -> Result<Self, ChangeError>;
}

/// Reads arguments with these methods of a [`ChangeReader`].
macro_rules! argument_values {
    ($($value:ty: $method:ident,)*) => {
        $(impl ArgumentValue for $value {
            fn read(reader: &ChangeReader, name: &str) -> Result<Self, ChangeError> {
                reader.$method(name)
            }
        })*
    };
}

argument_values! {
    String: text,
    Option<String>: optional_text,
    Vec<String>: texts,
    ExpectedText: expected_text,
    IdsAfterRename: ids,
    ItemKind: item_kind,
    ItemRef: item,
    Option<ItemRef>: optional_item,
    Vec<ItemRef>: items,
    ItemOrMap: item_or_map,
    ItemList: list,
    NoteKind: note_list,
    Vec<NewField>: fields,
    Vec<Change>: changes,
}

/// A kind of change with the argument that each of its fields is read from.
macro_rules! change_of {
    ($reader:ident => $kind:ident { $($field:ident: $name:literal),* }) => {
        Change::$kind { $($field: $reader.get($name)?),* }
    };
}

/// The arguments of one change.
struct ChangeReader<'j> {
    form: &'static ChangeForm,
    object: &'j Map<String, Value>,
}

impl ChangeReader<'_> {
    /// Checks that every key is an argument of the change, and that none is missing.
    fn check_keys(&self) -> Result<(), ChangeError> {
        let word = self.form.word;
        for key in self.object.keys().filter(|key| *key != "do") {
            if self.form.argument(key).is_none() {
                let names = self.form.arguments.iter().map(|argument| argument.name);
                return Err(ChangeError::new(
                    format!("`{word}` has no `{key}`"),
                    did_you_mean_or_list(key, names),
                ));
            }
        }
        let mut required = self
            .form
            .arguments
            .iter()
            .filter(|argument| argument.is_required);
        match required.find(|argument| !self.object.contains_key(argument.name)) {
            None => Ok(()),
            Some(Argument { name, about, .. }) => Err(ChangeError::new(
                format!("`{name}` of `{word}` is missing"),
                format!("add `\"{name}\": …`: {about}"),
            )),
        }
    }

    fn read(&self) -> Result<Change, ChangeError> {
        Ok(match self.form.word {
            "add" => self.read_add()?,
            "remove" => change_of!(self => Remove { item: "item" }),
            "rename" => {
                change_of!(self => Rename { item: "item", was: "was", to: "to", ids: "ids" })
            }
            "move" => Change::Move {
                item: self.get("item")?,
                position: self.position(self.get("in")?)?,
            },
            "schedule" => change_of!(self => Schedule { story: "item", release: "to" }),
            "set" => change_of!(self => Set { item: "item", field: "field", was: "was", to: "to" }),
            "put" => {
                change_of!(self => Put { item: "item", field: "field", value: "value", before: "before" })
            }
            "take" => change_of!(self => Take { item: "item", field: "field", value: "value" }),
            "swap" => {
                change_of!(self => Swap { item: "item", field: "field", value: "value", to: "to" })
            }
            "answer" => {
                change_of!(self => Answer { item: "item", note: "note", was: "was", replaces: "replaces", text: "text" })
            }
            "split" => change_of!(self => Split { story: "item", into: "into" }),
            "join" => change_of!(self => Join { stories: "items", name: "name" }),
            "order" => change_of!(self => Order { list: "in", items: "items" }),
            "ignore" => {
                change_of!(self => Ignore { item: "item", rule: "rule", was: "was", reason: "reason" })
            }
            _ => Change::Several(self.get("changes")?),
        })
    }

    /// The value of an argument.
    fn get<T: ArgumentValue>(&self, name: &str) -> Result<T, ChangeError> {
        T::read(self, name)
    }

    fn position(&self, list: ItemList) -> Result<ListPosition, ChangeError> {
        let before = self.get("before")?;
        Ok(ListPosition { list, before })
    }

    fn read_add(&self) -> Result<Change, ChangeError> {
        let kind: ItemKind = self.get("kind")?;
        let list = match self.object.get("in") {
            Some(_) => Some(self.get("in")?),
            None => ItemList::list_of_map(kind),
        };
        let Some(list) = list else {
            let word = kind.word();
            return Err(ChangeError::new(
                format!("`in` of `add` is missing: a {word} can be in several lists"),
                format!("say which {} it belongs to", places_of(kind)),
            ));
        };
        Ok(Change::Add {
            kind,
            position: self.position(list)?,
            name: self.get("name")?,
            fields: self.get("fields")?,
        })
    }

    /// The value of an argument; `None` if it is missing, or `null` where that says the same.
    fn value(&self, name: &str) -> Option<&Value> {
        let is_nullable = self
            .form
            .argument(name)
            .is_some_and(|argument| argument.is_nullable);
        self.object
            .get(name)
            .filter(|value| !(is_nullable && value.is_null()))
    }

    /// The error of an argument that has a value of another kind.
    fn unexpected(&self, name: &str, expected: &str) -> ChangeError {
        let found = self.object.get(name).map_or("nothing", kind_of_value);
        let word = self.form.word;
        ChangeError::new(
            format!("`{name}` of `{word}` is {found}"),
            format!("write {expected}"),
        )
    }

    fn optional_text(&self, name: &str) -> Result<Option<String>, ChangeError> {
        let Some(value) = self.value(name) else {
            return Ok(None);
        };
        let text = text_in(value).ok_or_else(|| self.unexpected(name, "a text"))?;
        Ok(Some(text))
    }

    fn text(&self, name: &str) -> Result<String, ChangeError> {
        self.optional_text(name)?
            .ok_or_else(|| self.unexpected(name, "a text"))
    }

    /// The text that something has to be until now; `null` is nothing.
    fn expected_text(&self, name: &str) -> Result<ExpectedText, ChangeError> {
        match self.object.get(name) {
            None => Ok(ExpectedText::Anything),
            Some(Value::Null) => Ok(ExpectedText::Nothing),
            Some(_) => self.text(name).map(ExpectedText::Text),
        }
    }

    fn ids(&self, name: &str) -> Result<IdsAfterRename, ChangeError> {
        Ok(match self.optional_word(name)? {
            Some("keep") => IdsAfterRename::Keep,
            _ => IdsAfterRename::Follow,
        })
    }

    /// At least as many texts as the argument needs.
    fn texts(&self, name: &str) -> Result<Vec<String>, ChangeError> {
        let least = match self.form.argument(name).map(|argument| argument.kind) {
            Some(ArgumentKind::Items(_, least) | ArgumentKind::Texts(_, least)) => least,
            _ => 0,
        };
        let word = self.form.word;
        let expected = match self.value(name) {
            Some(Value::Array(values)) => {
                let texts: Option<Vec<String>> = values.iter().map(text_in).collect();
                if let Some(texts) = texts {
                    if texts.len() >= least {
                        return Ok(texts);
                    }
                    return Err(ChangeError::new(
                        format!("`{name}` of `{word}` is too short"),
                        format!("list at least {least}"),
                    ));
                }
                "a list of texts only"
            }
            _ => "a list of texts",
        };
        Err(self.unexpected(name, expected))
    }

    /// One of the words that the argument takes.
    fn optional_word(&self, name: &str) -> Result<Option<&'static str>, ChangeError> {
        let Some(typed) = self.optional_text(name)? else {
            return Ok(None);
        };
        let words: Vec<&'static str> = match self.form.argument(name).map(|argument| argument.kind)
        {
            Some(ArgumentKind::OneOf(words)) => words.to_vec(),
            _ => ItemKind::ALL.map(ItemKind::word).to_vec(),
        };
        match words.iter().find(|word| **word == typed) {
            Some(word) => Ok(Some(word)),
            None => Err(ChangeError::new(
                format!("`{name}` of `{}` can't be `{typed}`", self.form.word),
                did_you_mean_or_list(&typed, words),
            )),
        }
    }

    fn item_kind(&self, name: &str) -> Result<ItemKind, ChangeError> {
        let word = self.optional_word(name)?;
        word.and_then(ItemKind::from_word)
            .ok_or_else(|| self.unexpected(name, "a kind of item"))
    }

    fn note_list(&self, name: &str) -> Result<NoteKind, ChangeError> {
        let word = self.optional_word(name)?;
        let kinds = [NoteKind::Question, NoteKind::Assumption, NoteKind::Risk];
        let kind = NOTE_LISTS
            .into_iter()
            .zip(kinds)
            .find(|(list, _)| Some(*list) == word);
        kind.map(|(_, kind)| kind)
            .ok_or_else(|| self.unexpected(name, "a list of notes"))
    }

    /// Reads `kind:id`, of a kind that the argument takes.
    fn read_item(&self, name: &str, text: &str) -> Result<ItemRef, ChangeError> {
        let kinds = match self.form.argument(name).map(|argument| argument.kind) {
            Some(ArgumentKind::Item(kinds) | ArgumentKind::Items(kinds, _)) => kinds,
            _ => &ItemKind::ALL,
        };
        let Some(item) = ItemRef::parse(text) else {
            return Err(not_an_item(text, kinds));
        };
        if kinds.contains(&item.kind) {
            return Ok(item);
        }
        let words = kinds.iter().map(|kind| kind.word());
        let kinds = words.collect::<Vec<_>>().join(" or ");
        Err(ChangeError::new(
            format!("`{item}` isn't a {kinds}"),
            format!("`{}` takes a {kinds}", self.form.word),
        ))
    }

    fn optional_item(&self, name: &str) -> Result<Option<ItemRef>, ChangeError> {
        let text = self.optional_text(name)?;
        text.map(|text| self.read_item(name, &text)).transpose()
    }

    fn item(&self, name: &str) -> Result<ItemRef, ChangeError> {
        self.read_item(name, &self.text(name)?)
    }

    fn items(&self, name: &str) -> Result<Vec<ItemRef>, ChangeError> {
        let texts = self.texts(name)?;
        texts
            .iter()
            .map(|text| self.read_item(name, text))
            .collect()
    }

    fn item_or_map(&self, name: &str) -> Result<ItemOrMap, ChangeError> {
        let text = self.text(name)?;
        if text == "map" {
            return Ok(ItemOrMap::Map);
        }
        self.read_item(name, &text).map(ItemOrMap::Item)
    }

    fn list(&self, name: &str) -> Result<ItemList, ChangeError> {
        let text = self.text(name)?;
        let of_map = ItemList::LISTS_OF_MAP
            .into_iter()
            .find(|list| list.to_string() == text);
        if let Some(list) = of_map {
            return Ok(list);
        }
        match ItemRef::parse(&text) {
            Some(owner) if matches!(owner.kind, ItemKind::Activity | ItemKind::Task) => {
                Ok(ItemList::Below(owner))
            }
            Some(owner) => Err(ChangeError::new(
                format!("`{owner}` has no list of items"),
                "name an activity, a task, or a list of the map such as `backlog`",
            )),
            None => {
                let lists = ItemList::LISTS_OF_MAP.map(|list| list.to_string());
                let meant = did_you_mean(&text, lists.iter().map(String::as_str));
                let help = "write the item that has it, as `task:id`, or a list of the map such as `backlog`";
                Err(ChangeError::new(
                    format!("there is no list `{text}`"),
                    meant.unwrap_or_else(|| help.to_owned()),
                ))
            }
        }
    }

    fn fields(&self, name: &str) -> Result<Vec<NewField>, ChangeError> {
        let object = match self.value(name) {
            None => return Ok(Vec::new()),
            Some(Value::Object(object)) => object,
            Some(_) => return Err(self.unexpected(name, "an object, with a value for each field")),
        };
        let fields = object.iter().map(|(key, value)| {
            let list = match value {
                Value::Array(values) => values.iter().map(text_in).collect::<Option<Vec<String>>>(),
                _ => None,
            };
            let value = match (list, text_in(value)) {
                (Some(list), _) => NewValue::List(list),
                (None, Some(text)) => NewValue::Text(text),
                (None, None) => {
                    let found = kind_of_value(value);
                    return Err(ChangeError::new(
                        format!("the field `{key}` is {found}"),
                        "write a text or a list of texts",
                    ));
                }
            };
            Ok(NewField {
                key: key.clone(),
                value,
            })
        });
        fields.collect()
    }

    fn changes(&self, name: &str) -> Result<Vec<Change>, ChangeError> {
        let Some(Value::Array(values)) = self.value(name) else {
            return Err(self.unexpected(name, "a list of changes"));
        };
        let changes = values.iter().enumerate().map(|(at, value)| {
            read_change(value).map_err(|error| ChangeError {
                message: format!("change {} of `several`: {}", at + 1, error.message),
                ..error
            })
        });
        changes.collect()
    }
}

/// A text, or a number as it is typed.
fn text_in(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// What a value is, with its article.
fn kind_of_value(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(true) => "true",
        Value::Bool(false) => "false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// The error of a text that should be `kind:id`.
fn not_an_item(text: &str, kinds: &[ItemKind]) -> ChangeError {
    let words: Vec<&str> = kinds.iter().map(|kind| kind.word()).collect();
    let message = format!("`{text}` isn't an item");
    if text == "map" {
        return ChangeError::new(message, MAP_HINT);
    }
    if let Some((kind, id)) = text.split_once(':')
        && !id.is_empty()
        && let Some(meant) = did_you_mean(kind, words.iter().copied())
    {
        return ChangeError::new(message, meant);
    }
    let word = words.last().copied().unwrap_or_default();
    ChangeError::new(
        message,
        format!("write its kind and id, such as `{word}:{text}`"),
    )
}

/// What items of a kind can be in, for a message.
fn places_of(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Task => "activity",
        _ => "task or activity",
    }
}
