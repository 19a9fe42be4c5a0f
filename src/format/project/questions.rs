//! The project's own questions for the room.

use crate::format::decode::{Decoder, FieldValue, Scope, list_values};
use crate::format::error_code::ErrorCode;
use crate::format::schema::ValueDecoder::{Custom, Name};
use crate::format::schema::{ItemDecoder, ItemSpec, ValueKind, about, list, required};
use crate::format::suggest::excerpt;
use crate::format::yaml::{Node, Value};

/// The key below `gaps:`.
pub(crate) const QUESTIONS: &str = "questions";

/// The questions for the room that a project adds, or that it wants none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuestionSettings {
    /// Whether no questions are asked at all.
    pub is_off: bool,
    /// The project's own questions, in the order of the file.
    pub own: Vec<OwnQuestion>,
}

/// A question that certain words in titles make a project ask.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnQuestion {
    /// The question.
    pub ask: String,
    /// The phrases that make one ask.
    pub when: Vec<String>,
    /// The phrases that answer it; often empty.
    pub unless: Vec<String>,
}

/// The fields of a question.
pub(crate) static QUESTION: ItemDecoder<OwnQuestion> = ItemDecoder::new(
    ItemSpec::new(
        "question",
        "a question",
        "An entry under `gaps: questions` of the project file: a question for the room.",
    ),
    [
        required(
            "ask",
            Name(|question: &mut OwnQuestion, ask| question.ask = ask.text),
            about("The question, which follows the title that makes you ask it.")
                .example("who has to approve it?"),
        )
        .with_noun("question"),
        required(
            "when",
            Custom(ValueKind::Names, |question: &mut OwnQuestion, value| {
                question.when = phrases(value);
            }),
            about("Words that make you ask it, in a title of the wall.")
                .detail("`…` stands for any words. In English maps, other forms of a word count too, and articles don't.")
                .example("[publish, send … newsletter]"),
        )
        .with_noun("phrase"),
        list(
            "unless",
            "phrase",
            Custom(ValueKind::Names, |question: &mut OwnQuestion, value| {
                question.unless = phrases(value);
            }),
            about("Words that answer it, in a title, an acceptance criterion, a note or a description.")
                .example("[approve, sign … off]"),
        ),
    ],
);

/// Decodes the value of `questions`: `off`, or the questions that the project adds.
pub(crate) fn decode_questions(
    decoder: &mut Decoder,
    scope: &Scope,
    node: &Node,
) -> QuestionSettings {
    let mut settings = QuestionSettings::default();
    if node.is_null() {
        return settings;
    }
    let is_off = |text: &str| text.eq_ignore_ascii_case("off");
    if node.text().is_some_and(is_off) {
        settings.is_off = true;
        return settings;
    }
    for node in list_values(node) {
        let Value::Map(entries) = &node.value else {
            let message = format!("expected `off` or questions, found {}", node.kind());
            decoder
                .error(ErrorCode::WrongKind, node.span, message)
                .help("write `questions: off`, or `- {ask: …, when: …}` for each question");
            continue;
        };
        let question = OwnQuestion::default();
        let question = QUESTION.decode_mapping(decoder, scope, entries, node.span, question);
        settings.own.push(question);
    }
    settings
}

/// Decodes phrases. One without a word is reported, since it would never be found.
fn phrases(value: FieldValue) -> Vec<String> {
    let FieldValue {
        decoder,
        field,
        node,
        ..
    } = value;
    let mut phrases = Vec::new();
    for node in list_values(node) {
        let Some(phrase) = decoder.name(node, field.noun) else {
            continue;
        };
        if phrase.text.contains(char::is_alphanumeric) {
            phrases.push(phrase.text);
        } else {
            let message = format!("the phrase `{}` has no words", excerpt(&phrase.text));
            decoder
                .error(ErrorCode::UnknownValue, phrase.span, message)
                .help("write the words to look for, for example `send … newsletter`");
        }
    }
    phrases
}
