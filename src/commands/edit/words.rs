//! Changes as words on the command line. They become the JSON of the change, so that there is one reader.

use super::names::KnownItems;
use super::table::{Argument, ArgumentKind, ChangeForm, FORMS, capitalized};
use crate::commands::shell::Failure;
use crate::format::reference;
use crate::map::{ItemKind, ItemList, ItemRef};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, FromArgMatches, Subcommand};
use serde_json::{Map, Value, json};

/// The option for `null`.
const NONE: &str = "none";
/// The option for a field that the format doesn't know.
const OWN_FIELD: &str = "field";

/// A change as it was typed. Names are looked up later, in the map.
#[derive(Clone, Debug)]
pub(crate) struct ChangeWords {
    form: &'static ChangeForm,
    matches: ArgMatches,
}

impl ChangeWords {
    /// Checks that the change says where, if it has to.
    ///
    /// # Errors
    ///
    /// It doesn't.
    pub(crate) fn check_place(&self) -> Result<(), Failure> {
        let is_typed = |name| !self.typed(name).is_empty();
        let kind = self
            .typed("kind")
            .first()
            .and_then(|word| ItemKind::from_word(word));
        let is_certain = kind.is_some_and(|kind| ItemList::list_of_map(kind).is_some());
        let takes_place = self.form.argument("in").is_some();
        if !takes_place || is_certain || ["in", "before", "items"].into_iter().any(is_typed) {
            return Ok(());
        }
        let message = format!("`{}` needs a place", self.form.word);
        let help = "say where with `--in LIST` or `--before ITEM`";
        Err(Failure::new(message).help(help))
    }

    /// The change as JSON, with `kind:id` for every item that was named in another way.
    ///
    /// # Errors
    ///
    /// The map has no such item, or several.
    pub(crate) fn to_json(&self, names: &KnownItems) -> Result<Value, Failure> {
        let mut object = Map::new();
        object.insert("do".to_owned(), self.form.word.into());
        for argument in self.form.arguments {
            if let Some(value) = self.value(argument, names)? {
                object.insert(argument.name.to_owned(), value);
            }
        }
        self.infer_list(&mut object, names);
        Ok(Value::Object(object))
    }

    /// The words that were typed for an argument.
    fn typed(&self, name: &str) -> Vec<&str> {
        let typed = self.matches.try_get_many::<String>(name).ok().flatten();
        typed.into_iter().flatten().map(String::as_str).collect()
    }

    fn value(&self, argument: &Argument, names: &KnownItems) -> Result<Option<Value>, Failure> {
        if matches!(argument.kind, ArgumentKind::Fields) {
            return Ok(Some(self.fields()));
        }
        let typed = self.typed(argument.name);
        let Some(first) = typed.first().copied() else {
            let is_null = argument.is_required && argument.is_nullable;
            return Ok(is_null.then_some(Value::Null));
        };
        let item = |kinds: &[ItemKind]| names.resolve(first, kinds).map(|item| item.to_string());
        Ok(Some(match argument.kind {
            ArgumentKind::Item(kinds) => item(kinds)?.into(),
            ArgumentKind::ItemOrMap if first == "map" => first.into(),
            ArgumentKind::ItemOrMap => item(&ItemKind::ALL)?.into(),
            ArgumentKind::Items(kinds, _) => {
                let items = typed.iter().map(|typed| names.resolve(typed, kinds));
                let items: Result<Vec<ItemRef>, Failure> = items.collect();
                let items = items?.into_iter().map(|item| item.to_string());
                items.collect::<Vec<String>>().into()
            }
            ArgumentKind::List => names.resolve_list(first)?.to_string().into(),
            ArgumentKind::Release => names.resolve(first, &[ItemKind::Release])?.id.into(),
            ArgumentKind::Texts(..) => json!(typed),
            _ => first.into(),
        }))
    }

    /// The fields of a new item. A field that was typed several times is a list.
    fn fields(&self) -> Value {
        let mut fields = Map::new();
        for key in field_keys() {
            match self.typed(key.name)[..] {
                [] => {}
                [only] => drop(fields.insert(key.name.to_owned(), only.into())),
                ref several => drop(fields.insert(key.name.to_owned(), json!(several))),
            }
        }
        for typed in self.typed(OWN_FIELD) {
            let (key, value) = typed.split_once('=').unwrap_or((typed, ""));
            fields.insert(key.to_owned(), value.into());
        }
        Value::Object(fields)
    }

    /// Adds the list of an item that is named, where a change needs a list and none was typed.
    fn infer_list(&self, object: &mut Map<String, Value>, names: &KnownItems) {
        if self.form.argument("in").is_none() || object.contains_key("in") {
            return;
        }
        let neighbor = object.get("before").or_else(|| object.get("items")?.get(0));
        let neighbor = neighbor.and_then(Value::as_str).and_then(ItemRef::parse);
        if let Some(list) = neighbor.and_then(|item| names.list_around(&item)) {
            object.insert("in".to_owned(), list.to_string().into());
        }
    }
}

impl FromArgMatches for ChangeWords {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let chosen = matches
            .subcommand()
            .and_then(|(word, matches)| Some((ChangeForm::find(word)?, matches)));
        match chosen {
            Some((form, matches)) => Ok(Self {
                form,
                matches: matches.clone(),
            }),
            None => Err(clap::Error::new(clap::error::ErrorKind::MissingSubcommand)),
        }
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// The changes are subcommands of `edit`, made from their table.
impl Subcommand for ChangeWords {
    fn augment_subcommands(command: Command) -> Command {
        let typed = FORMS.iter().filter(|form| !form.words.is_empty());
        // Most runs of the program don't need their arguments.
        command.subcommands(typed.map(|form| {
            Command::new(form.word)
                .about(form.about)
                .defer(with_arguments)
        }))
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        Self::augment_subcommands(command)
    }

    fn has_subcommand(name: &str) -> bool {
        ChangeForm::find(name).is_some_and(|form| !form.words.is_empty())
    }
}

/// The subcommand of a change, with its arguments.
fn with_arguments(mut command: Command) -> Command {
    let Some(form) = ChangeForm::find(command.get_name()) else {
        return command;
    };
    let has_none = |argument: &&Argument| argument.is_required && argument.is_nullable;
    for argument in form.arguments {
        if matches!(argument.kind, ArgumentKind::Fields) {
            command = command.args(field_arguments());
            continue;
        }
        command = command.arg(argument_of(argument));
    }
    if let Some(nullable) = form.arguments.iter().find(has_none) {
        let none = Arg::new(NONE)
            .long(NONE)
            .help("Instead: leave it out, or open again")
            .action(ArgAction::SetTrue)
            .conflicts_with(nullable.name);
        command = command.arg(none);
    }
    command
}

/// The word or option of an argument.
fn argument_of(argument: &'static Argument) -> Arg {
    let arg = Arg::new(argument.name)
        .help(capitalized(argument.about))
        .value_name(placeholder(argument.kind));
    let arg = match argument.kind {
        ArgumentKind::ItemKind => {
            arg.value_parser(PossibleValuesParser::new(ItemKind::ALL.map(ItemKind::word)))
        }
        ArgumentKind::OneOf(words) => arg.value_parser(PossibleValuesParser::new(words)),
        ArgumentKind::Items(_, least) | ArgumentKind::Texts(_, least) => {
            arg.num_args(least..).action(ArgAction::Append)
        }
        _ => arg,
    };
    match (
        argument.is_option,
        argument.is_required && argument.is_nullable,
    ) {
        (true, _) => {
            let is_list = matches!(argument.kind, ArgumentKind::List);
            arg.long(argument.name)
                .required(argument.is_required && !is_list)
        }
        (false, true) => arg.required_unless_present(NONE),
        (false, false) => arg.required(true),
    }
}

/// The word for the value in the help.
fn placeholder(kind: ArgumentKind) -> &'static str {
    match kind {
        ArgumentKind::ItemKind => "KIND",
        ArgumentKind::Item([ItemKind::Story]) | ArgumentKind::Items([ItemKind::Story], _) => {
            "STORY"
        }
        ArgumentKind::Item(_) | ArgumentKind::Items(..) | ArgumentKind::ItemOrMap => "ITEM",
        ArgumentKind::List => "LIST",
        ArgumentKind::Release => "RELEASE",
        ArgumentKind::Field => "FIELD",
        ArgumentKind::OneOf([first, ..]) if *first == "follow" => "IDS",
        ArgumentKind::OneOf(_) => "NOTES",
        ArgumentKind::Text(word) | ArgumentKind::Texts(word, _) => word,
        ArgumentKind::Fields | ArgumentKind::Changes => "",
    }
}

/// A field that new items can have.
struct FieldKey {
    name: &'static str,
    about: &'static str,
}

/// The fields of all items, without the lists of items and those that have a change of their own.
fn field_keys() -> Vec<FieldKey> {
    let mut keys: Vec<FieldKey> = Vec::new();
    for item in reference() {
        if ItemKind::from_word(item.name).is_none() {
            continue;
        }
        for field in &item.fields {
            let is_other = ItemKind::from_word(field.name).is_some_and(|_| field.name == item.name)
                || matches!(field.name, "name" | "tasks" | "stories" | "ignore");
            if !is_other && !keys.iter().any(|key| key.name == field.name) {
                keys.push(FieldKey {
                    name: field.name,
                    about: field.about,
                });
            }
        }
    }
    keys
}

/// An option for each field of a new item.
fn field_arguments() -> Vec<Arg> {
    let of_format = field_keys().into_iter().map(|key| {
        Arg::new(key.name)
            .long(key.name)
            .help(key.about.trim_end_matches('.'))
            .value_name("VALUE")
            .action(ArgAction::Append)
            .help_heading("Fields")
    });
    let own = Arg::new(OWN_FIELD)
        .long(OWN_FIELD)
        .help("A field of your own, such as `x-market=Norway`")
        .value_name("KEY=VALUE")
        .action(ArgAction::Append)
        .help_heading("Fields");
    of_format.chain([own]).collect()
}
