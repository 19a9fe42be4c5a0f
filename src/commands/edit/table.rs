//! The table of changes: the words of the language, on the command line and in JSON.
//!
//! The command line, the reader of JSON, `storywall schema --changes` and the reference in `docs/changes.md` are all
//! made from it. What a change means is documented at [`Change`](crate::map::Change).

use crate::map::ItemKind;

/// The items that have their own fields, which is all of them.
const ANY: &[ItemKind] = &ItemKind::ALL;
const STORY: &[ItemKind] = &[ItemKind::Story];

/// A kind of change: its word, and what has to be said with it.
#[derive(Debug)]
pub(crate) struct ChangeForm {
    /// The word, such as `schedule`.
    pub(crate) word: &'static str,
    /// What the change does, in one sentence.
    pub(crate) about: &'static str,
    /// Its arguments; those that are words on the command line are in the order of the command line.
    pub(crate) arguments: &'static [Argument],
    /// The words of an example after the file; empty for a change that the command line doesn't have. It fits the map
    /// `example-maps/groceries.yaml`.
    pub(crate) words: &'static [&'static str],
    /// The same example as JSON.
    pub(crate) json: &'static str,
}

/// An argument of a change: a key in JSON; a word or an option on the command line.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Argument {
    /// The key in JSON, and the name of the option.
    pub(crate) name: &'static str,
    /// Which values it takes.
    pub(crate) kind: ArgumentKind,
    /// What it is, as part of a sentence.
    pub(crate) about: &'static str,
    /// Whether it must be there, in JSON.
    pub(crate) is_required: bool,
    /// Whether it can be `null` in JSON, which is `--none` on the command line.
    pub(crate) is_nullable: bool,
    /// Whether it is an option on the command line.
    pub(crate) is_option: bool,
}

/// The kinds of values that arguments take.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ArgumentKind {
    /// The word of an [`ItemKind`].
    ItemKind,
    /// An item of one of these kinds.
    Item(&'static [ItemKind]),
    /// Items of one of these kinds, at least so many.
    Items(&'static [ItemKind], usize),
    /// An item, or `map`.
    ItemOrMap,
    /// A list of items.
    List,
    /// The id of a release.
    Release,
    /// The key of a field.
    Field,
    /// The fields of a new item with their values.
    Fields,
    /// A text; the word stands for it in the help.
    Text(&'static str),
    /// Texts, at least so many; the word stands for one of them.
    Texts(&'static str, usize),
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// Changes.
    Changes,
}

impl Argument {
    const fn new(name: &'static str, kind: ArgumentKind, about: &'static str) -> Self {
        Self {
            name,
            kind,
            about,
            is_required: true,
            is_nullable: false,
            is_option: false,
        }
    }

    /// Makes it `null` for nothing.
    const fn or_null(mut self) -> Self {
        self.is_nullable = true;
        self
    }

    /// Makes it an option on the command line, which can be left out.
    const fn option(mut self) -> Self {
        self.is_option = true;
        self
    }

    /// Allows JSON to leave it out.
    const fn optional(mut self) -> Self {
        self.is_required = false;
        self.option()
    }
}

impl ChangeForm {
    /// The form with this word.
    pub(crate) fn find(word: &str) -> Option<&'static Self> {
        FORMS.iter().find(|form| form.word == word)
    }

    /// The argument with this name.
    pub(crate) fn argument(&self, name: &str) -> Option<&'static Argument> {
        self.arguments.iter().find(|argument| argument.name == name)
    }
}

/// A part of a sentence, from the start of a line.
pub(crate) fn capitalized(part: &str) -> String {
    let mut letters = part.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// The lists that questions, assumptions and risks are in.
pub(crate) const NOTE_LISTS: [&str; 3] = ["questions", "assumptions", "risks"];

const ITEM: Argument = Argument::new("item", ArgumentKind::Item(ANY), "the item");
const ITEM_OR_MAP: Argument = Argument::new("item", ArgumentKind::ItemOrMap, "the item, or `map`");
const STORY_ITEM: Argument = Argument::new("item", ArgumentKind::Item(STORY), "the story");
const IN: Argument = Argument::new(
    "in",
    ArgumentKind::List,
    "the list: an activity or a task, `backlog`, `activities`, `releases` or `personas`",
)
.option();
const BEFORE: Argument = Argument::new(
    "before",
    ArgumentKind::Item(ANY),
    "the item that comes right after it in the list; by default, it comes last",
)
.or_null()
.optional();
const LIST_FIELD: Argument = Argument::new(
    "field",
    ArgumentKind::Field,
    "a field with a list of values, such as `tags`",
);
const RULE: Argument = Argument::new(
    "rule",
    ArgumentKind::Text("RULE"),
    "the id of the rule, such as `no-measure`",
);

/// All changes.
pub(crate) static FORMS: [ChangeForm; 15] = [
    ChangeForm {
        word: "add",
        about: "Add a story, task, activity, release or persona.",
        arguments: &[
            Argument::new("kind", ArgumentKind::ItemKind, "what it is"),
            Argument::new("name", ArgumentKind::Text("NAME"), "its title or name"),
            Argument {
                is_required: false,
                ..IN
            },
            BEFORE,
            Argument::new(
                "fields",
                ArgumentKind::Fields,
                "its other fields: texts, or lists of texts",
            )
            .optional(),
        ],
        words: &[
            "add", "story", "Pay by invoice", "--in", "choose-payment-method", "--release", "pay",
        ],
        json: r#"{"do": "add", "kind": "story", "in": "task:choose-payment-method", "before": null, "name": "Pay by invoice", "fields": {"release": "pay"}}"#,
    },
    ChangeForm {
        word: "remove",
        about: "Remove an item and everything below it, with its comments.",
        arguments: &[ITEM],
        words: &["remove", "search-by-photo"],
        json: r#"{"do": "remove", "item": "story:search-by-photo"}"#,
    },
    ChangeForm {
        word: "rename",
        about: "Give an item another title or name.",
        arguments: &[
            ITEM,
            Argument::new("to", ArgumentKind::Text("NAME"), "the new name"),
            Argument::new(
                "was",
                ArgumentKind::Text("NAME"),
                "the name until now: with another one, the change is refused",
            )
            .optional(),
            Argument::new(
                "ids",
                ArgumentKind::OneOf(&["follow", "keep"]),
                "what happens to an id that is made from the name: `follow` (the default) changes it and the \
                 references to it, `keep` writes it into the file",
            )
            .optional(),
        ],
        words: &[
            "rename", "Search the shop", "Look for products", "--ids", "keep",
        ],
        json: r#"{"do": "rename", "item": "task:search-the-shop", "to": "Look for products", "ids": "keep"}"#,
    },
    ChangeForm {
        word: "move",
        about: "Move an item, with everything below it, to another place.",
        arguments: &[ITEM, IN, BEFORE],
        words: &["move", "pay-with-paypal", "--before", "pay-by-card"],
        json: r#"{"do": "move", "item": "story:pay-with-paypal", "in": "task:choose-payment-method", "before": "story:pay-by-card"}"#,
    },
    ChangeForm {
        word: "schedule",
        about: "Schedule a story for a release, or take it out of its release.",
        arguments: &[
            STORY_ITEM,
            Argument::new("to", ArgumentKind::Release, "the release").or_null(),
        ],
        words: &["schedule", "pay-with-paypal", "mvp"],
        json: r#"{"do": "schedule", "item": "story:pay-with-paypal", "to": "mvp"}"#,
    },
    ChangeForm {
        word: "set",
        about: "Set a field that has a single value, or remove it. References follow a new `id`.",
        arguments: &[
            ITEM_OR_MAP,
            Argument::new("field", ArgumentKind::Field, "the field"),
            Argument::new("to", ArgumentKind::Text("VALUE"), "the new value").or_null(),
            Argument::new(
                "was",
                ArgumentKind::Text("VALUE"),
                "the value until now: with another one, the change is refused",
            )
            .or_null()
            .optional(),
        ],
        words: &["set", "pay-with-paypal", "estimate", "5"],
        json: r#"{"do": "set", "item": "story:pay-with-paypal", "field": "estimate", "to": "5"}"#,
    },
    ChangeForm {
        word: "put",
        about: "Add a value to a field with a list of values.",
        arguments: &[
            ITEM_OR_MAP,
            LIST_FIELD,
            Argument::new("value", ArgumentKind::Text("VALUE"), "the new value"),
            Argument::new(
                "before",
                ArgumentKind::Text("VALUE"),
                "the value that comes right after it; by default, it comes last",
            )
            .or_null()
            .optional(),
        ],
        words: &["put", "pay-with-paypal", "tags", "edge"],
        json: r#"{"do": "put", "item": "story:pay-with-paypal", "field": "tags", "value": "edge"}"#,
    },
    ChangeForm {
        word: "take",
        about: "Remove a value from a field with a list of values.",
        arguments: &[
            ITEM_OR_MAP,
            LIST_FIELD,
            Argument::new("value", ArgumentKind::Text("VALUE"), "the value"),
        ],
        words: &["take", "use-a-discount-code", "tags", "marketing"],
        json: r#"{"do": "take", "item": "story:use-a-discount-code", "field": "tags", "value": "marketing"}"#,
    },
    ChangeForm {
        word: "swap",
        about: "Replace a value of a field with a list of values.",
        arguments: &[
            ITEM_OR_MAP,
            LIST_FIELD,
            Argument::new("value", ArgumentKind::Text("OLD"), "the value until now"),
            Argument::new("to", ArgumentKind::Text("NEW"), "the new value"),
        ],
        words: &["swap", "pay-with-paypal", "owner", "Jun", "Lena"],
        json: r#"{"do": "swap", "item": "story:pay-with-paypal", "field": "owner", "value": "Jun", "to": "Lena"}"#,
    },
    ChangeForm {
        word: "answer",
        about: "Answer a question, an assumption or a risk, or open it again.",
        arguments: &[
            ITEM_OR_MAP,
            Argument::new(
                "note",
                ArgumentKind::OneOf(&NOTE_LISTS),
                "the list that it is in",
            ),
            Argument::new(
                "was",
                ArgumentKind::Text("NOTE"),
                "the text of the question, assumption or risk",
            ),
            Argument::new("text", ArgumentKind::Text("ANSWER"), "the answer").or_null(),
            Argument::new(
                "replaces",
                ArgumentKind::Text("ANSWER"),
                "the answer until now: with another one, the change is refused",
            )
            .or_null()
            .optional(),
        ],
        words: &[
            "answer", "pay-with-paypal", "questions", "Do parents trust PayPal on a phone?",
            "Yes, 41 of 50 do",
        ],
        json: r#"{"do": "answer", "item": "story:pay-with-paypal", "note": "questions", "was": "Do parents trust PayPal on a phone?", "text": "Yes, 41 of 50 do"}"#,
    },
    ChangeForm {
        word: "split",
        about: "Split a story into several, for the same release and personas and with the same tags.",
        arguments: &[
            STORY_ITEM,
            Argument::new(
                "into",
                ArgumentKind::Texts("TITLE", 2),
                "the titles of the stories that it becomes",
            ),
        ],
        words: &[
            "split", "change-an-amount", "Change an amount", "Take a product out",
        ],
        json: r#"{"do": "split", "item": "story:change-an-amount", "into": ["Change an amount", "Take a product out"]}"#,
    },
    ChangeForm {
        word: "join",
        about: "Join stories into one, at the place of the first: with all values of their lists, their descriptions, \
            the sum of their estimates, the earliest release, and the status of the one that is least far.",
        arguments: &[
            Argument::new("items", ArgumentKind::Items(STORY, 2), "the stories"),
            Argument::new(
                "name",
                ArgumentKind::Text("TITLE"),
                "the title of the joined story",
            )
            .option(),
        ],
        words: &[
            "join", "order-by-voice", "leave-a-note-for-the-driver", "--name", "Speak instead of typing",
        ],
        json: r#"{"do": "join", "items": ["story:order-by-voice", "story:leave-a-note-for-the-driver"], "name": "Speak instead of typing"}"#,
    },
    ChangeForm {
        word: "order",
        about: "Put items of a list into an order: they share the places that they had, and others stay where they are.",
        arguments: &[
            IN,
            Argument::new(
                "items",
                ArgumentKind::Items(ANY, 1),
                "some or all items of the list in their new order",
            ),
        ],
        words: &["order", "choose-payment-method", "review-the-basket"],
        json: r#"{"do": "order", "in": "activity:make-purchase", "items": ["task:choose-payment-method", "task:review-the-basket"]}"#,
    },
    ChangeForm {
        word: "ignore",
        about: "Accept the findings of a rule about an item.",
        arguments: &[
            ITEM_OR_MAP,
            RULE,
            Argument::new("reason", ArgumentKind::Text("REASON"), "why they are accepted"),
            Argument::new(
                "was",
                ArgumentKind::Text("REASON"),
                "the reason until now: with another one, the change is refused",
            )
            .or_null()
            .optional(),
        ],
        words: &["ignore", "browse-the-aisles", "empty-task", "We watch families first"],
        json: r#"{"do": "ignore", "item": "task:browse-the-aisles", "rule": "empty-task", "reason": "We watch families first"}"#,
    },
    ChangeForm {
        word: "several",
        about: "Make several changes, each in the map that the ones before it lead to: all of them, or none.",
        arguments: &[Argument::new("changes", ArgumentKind::Changes, "the changes")],
        words: &[],
        json: r#"{"do": "several", "changes": [{"do": "schedule", "item": "story:see-how-long-it-keeps", "to": "pay"}, {"do": "remove", "item": "story:search-by-photo"}]}"#,
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::edit::json::read_change;
    use crate::commands::edit::names::KnownItems;
    use crate::commands::edit::words::ChangeWords;
    use crate::format::{Project, decode_text, read_map};
    use clap::{Command, FromArgMatches, Subcommand};

    /// Every example means the same in words and in JSON.
    #[test]
    fn the_command_line_and_json_are_one_language() {
        let text = include_bytes!("../../../example-maps/groceries.yaml");
        let (source, _) = decode_text("groceries.yaml", text.to_vec());
        let map = read_map(&source, &Project::default(), &[]).value.unwrap();
        let names = KnownItems::new(&map);
        for form in &FORMS {
            let json = serde_json::from_str(form.json).unwrap();
            let change = read_change(&json).unwrap();
            assert_eq!(change.word(), form.word);
            if form.words.is_empty() {
                continue;
            }
            let command = ChangeWords::augment_subcommands(Command::new("edit"));
            let typed = ["edit"].iter().chain(form.words);
            let matches = command.try_get_matches_from(typed).unwrap();
            let words = ChangeWords::from_arg_matches(&matches).unwrap();
            let typed = words.to_json(&names).unwrap();
            assert_eq!(read_change(&typed), Ok(change), "{typed}");
        }
    }

    #[test]
    fn every_change_has_its_arguments_in_json() {
        for form in &FORMS {
            let json: serde_json::Value = serde_json::from_str(form.json).unwrap();
            for argument in form
                .arguments
                .iter()
                .filter(|argument| argument.is_required)
            {
                let mut incomplete = json.clone();
                incomplete.as_object_mut().unwrap().remove(argument.name);
                let error = read_change(&incomplete).unwrap_err();
                let missing = format!("`{}` of `{}` is missing", argument.name, form.word);
                assert_eq!(error.message, missing);
                let mut wrong = json.clone();
                wrong[argument.name] = true.into();
                assert!(read_change(&wrong).is_err(), "{wrong}");
            }
            let mut unknown = json.clone();
            unknown["itme"] = "x".into();
            assert!(read_change(&unknown).is_err(), "{unknown}");
        }
    }
}
