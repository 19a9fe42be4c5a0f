//! A workshop as JSON: questions go out, answers come in, one object on each line.

use super::shown::ShownQuestion;
use super::words::{VoteWords, Wish};
use crate::report::one_line;
use crate::workshop::{Answer, CardVotes, SkipEffect};
use serde_json::{Map, Value, json};

/// A question.
pub(super) fn question(shown: &ShownQuestion) -> Value {
    let (asked, catalog) = (shown.asked, shown.catalog);
    let question = asked.question;
    let choices = (1..).zip(&question.choices).map(|(number, choice): (usize, _)| {
        json!({"number": number, "text": catalog.plain(&choice.label)})
    });
    let skip = match question.skip {
        SkipEffect::Noted => "noted",
        SkipEffect::Ignores { .. } => "ignored in the map",
        SkipEffect::Refused(_) => "refused",
    };
    json!({
        "type": "question",
        "id": question.id,
        "step": question.step.word(),
        "position": asked.position,
        "of": asked.of,
        "progress": shown.progress,
        "minutes_left": shown.minutes_left,
        "about": question.about.to_string(),
        "because": question.because.as_ref().map(|because| catalog.plain(because)),
        "text": catalog.plain(&question.text),
        "why": catalog.plain(&question.why),
        "choices": choices.collect::<Vec<Value>>(),
        "several": question.takes_several,
        "optional": asked.is_optional(),
        "skip": skip,
    })
}

/// The keys of an answer.
const KEYS: [&str; 8] = [
    "answer",
    "choose",
    "skip",
    "park",
    "votes",
    "remove",
    "more_minutes",
    "do",
];

/// The values of `do`.
const ACTS: [&str; 9] = [
    "back", "undo", "why", "show", "time", "votes", "pause", "done", "help",
];

/// What a line of input means. Arrays say all at once, so that no answer is continued.
pub(super) fn read(line: &str) -> Wish {
    let example =
        "write an object such as {\"answer\": \"…\"}, {\"choose\": [1, 3]} or {\"do\": \"back\"}";
    let object = match serde_json::from_str(line) {
        Ok(Value::Object(object)) => object,
        Ok(Value::String(text)) => return answer(Answer::words([text])),
        Ok(other) => {
            let message = format!("expected an object, found {}", kind_of(&other));
            return Wish::unclear(message, example);
        }
        Err(_) if line.trim().is_empty() => return Wish::Done,
        Err(error) => return Wish::unclear(format!("this line isn't JSON: {error}"), example),
    };
    if let Some(unknown) = object.keys().find(|key| !KEYS.contains(&key.as_str())) {
        let message = format!("unknown key `{}`", one_line(unknown));
        return Wish::unclear(message, format!("the keys are {}", listed(&KEYS)));
    }
    // An answer can have numbers and words; each of the others stands alone.
    let is_part = |key: &&String| ["answer", "choose"].contains(&key.as_str());
    let parts = object.keys().filter(is_part).count();
    match object.keys().find(|key| !is_part(key)) {
        Some(key) if object.len() > 1 => {
            let others = object.keys().filter(|other| *other != key);
            let others: Vec<&str> = others.map(String::as_str).collect();
            let message = format!("`{key}` can't be combined with {}", listed(&others));
            return Wish::unclear(message, "write two lines, with an object on each");
        }
        None if parts == 0 => return Wish::unclear("the object is empty", example),
        _ => {}
    }
    read_object(&object).unwrap_or_else(|wrong| Wish::unclear(wrong.message, wrong.help))
}

/// A value that its key can't have.
struct WrongValue {
    message: String,
    help: String,
}

/// The error about the value of a key: what it has to be, such as `a text that isn't empty`.
fn wrong(key: &str, expected: &str, found: &Value, example: &str) -> WrongValue {
    WrongValue {
        message: format!("`{key}` must be {expected}, found {}", kind_of(found)),
        help: format!("write {example}"),
    }
}

/// A value in an error message: itself, if it is short.
fn kind_of(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::String(text) if text.trim().is_empty() => "an empty text".to_owned(),
        Value::String(text) if text.chars().count() <= 30 => {
            format!("the text `{}`", one_line(text))
        }
        Value::String(_) => "a text".to_owned(),
        Value::Array(values) if values.is_empty() => "an empty array".to_owned(),
        Value::Array(_) => "an array".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}

fn listed(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    quoted.join(", ")
}

fn read_object(object: &Map<String, Value>) -> Result<Wish, WrongValue> {
    if let Some(act) = object.get("do") {
        return read_act(act);
    }
    if let Some(reason) = object.get("skip") {
        let is_wrong = || {
            wrong(
                "skip",
                "a reason",
                reason,
                "{\"skip\": \"nobody here knows it\"}",
            )
        };
        return Ok(Wish::Skip(filled(reason).ok_or_else(is_wrong)?));
    }
    if let Some(text) = object.get("park") {
        let is_wrong = || {
            wrong(
                "park",
                "a thought",
                text,
                "{\"park\": \"what about gift cards?\"}",
            )
        };
        return Ok(Wish::Park(filled(text).ok_or_else(is_wrong)?));
    }
    if let Some(text) = object.get("remove") {
        let is_wrong = || {
            wrong(
                "remove",
                "the title of an item, or its number",
                text,
                "{\"remove\": \"Pay\"}",
            )
        };
        let number = number(text).map(|number| number.to_string());
        let text = number.or_else(|| filled(text)).ok_or_else(is_wrong)?;
        return Ok(Wish::Remove(text));
    }
    if let Some(minutes) = object.get("more_minutes") {
        let number = minutes
            .as_u64()
            .filter(|minutes| (1..=600).contains(minutes));
        let number = number.ok_or_else(|| {
            wrong(
                "more_minutes",
                "a whole number from 1 to 600",
                minutes,
                "{\"more_minutes\": 5}",
            )
        })?;
        return Ok(Wish::MoreTime(number));
    }
    if let Some(votes) = object.get("votes") {
        return read_votes(votes);
    }
    let texts = match object.get("answer") {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::String(text)) => vec![text.clone()],
        Some(value) => strings(value).ok_or_else(|| {
            let example = "{\"answer\": \"Pay\"} or {\"answer\": [\"Pay\", \"Get a receipt\"]}";
            wrong(
                "answer",
                "a text or an array of texts",
                first_that_is_no(value, Value::is_string),
                example,
            )
        })?,
    };
    let numbers = match object.get("choose") {
        None | Some(Value::Null) => Vec::new(),
        Some(value) => numbers(value).ok_or_else(|| {
            let found = first_that_is_no(value, |value| number(value).is_some());
            wrong(
                "choose",
                "a number of `choices` or an array of them",
                found,
                "{\"choose\": [1, 3]}",
            )
        })?,
    };
    let words = Answer::words(texts);
    Ok(answer(Answer { numbers, ..words }))
}

fn read_act(act: &Value) -> Result<Wish, WrongValue> {
    Ok(match act.as_str() {
        Some("why") => Wish::Why,
        Some("back") => Wish::Back,
        Some("undo") => Wish::Undo,
        Some("show") => Wish::Show,
        Some("time") => Wish::Time,
        Some("votes") => Wish::Votes,
        Some("pause") => Wish::Pause,
        Some("done") => Wish::Done,
        Some("help" | "?") => Wish::Help,
        Some(word @ ("skip" | "park")) => {
            return Err(WrongValue {
                message: format!("`{word}` needs a text"),
                help: format!("write {{\"{word}\": \"…\"}}"),
            });
        }
        _ => {
            return Err(WrongValue {
                message: format!("`do` can't be {}", kind_of(act)),
                help: format!("the values of `do` are {}", listed(&ACTS)),
            });
        }
    })
}

fn read_votes(votes: &Value) -> Result<Wish, WrongValue> {
    let example = "{\"votes\": {\"Pay with a card\": 3}}";
    let expected = "an object with a number for each title";
    let Some(object) = votes.as_object().filter(|object| !object.is_empty()) else {
        return Err(wrong("votes", expected, votes, example));
    };
    let votes = object.iter().map(|(title, votes)| match number(votes) {
        Some(votes) => Ok(VoteWords::Titled(CardVotes {
            title: title.clone(),
            votes,
        })),
        None => Err(wrong("votes", expected, votes, example)),
    });
    Ok(Wish::Vote(votes.collect::<Result<_, _>>()?))
}

/// The first value of an array that isn't what is expected, or the value itself.
fn first_that_is_no(value: &Value, is_expected: impl Fn(&Value) -> bool) -> &Value {
    let mut values = value.as_array().into_iter().flatten();
    values.find(|value| !is_expected(value)).unwrap_or(value)
}

fn numbers(value: &Value) -> Option<Vec<usize>> {
    match value {
        Value::Array(values) => values.iter().map(number).collect(),
        value => Some(vec![number(value)?]),
    }
}

fn answer(answer: Answer) -> Wish {
    Wish::Answer {
        answer,
        is_line: false,
    }
}

fn filled(value: &Value) -> Option<String> {
    let text = value.as_str()?;
    Answer::words([text]).texts.into_iter().next()
}

fn strings(value: &Value) -> Option<Vec<String>> {
    let values = value.as_array()?.iter();
    values
        .map(|value| value.as_str().map(str::to_owned))
        .collect()
}

fn number(value: &Value) -> Option<usize> {
    usize::try_from(value.as_u64()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_as_what_they_say() {
        let words = |texts: &[&str]| answer(Answer::words(texts.iter().copied()));
        assert_eq!(read(r#""Sarah""#), words(&["Sarah"]));
        assert_eq!(read(r#"{"answer": ["A", "B; C"]}"#), words(&["A", "B; C"]));
        assert_eq!(read(r#"{"choose": 2}"#), answer(Answer::numbers([2])));
        assert_eq!(read(r#"{"answer": null}"#), answer(Answer::default()));
        assert_eq!(read(r#"{"do": "back"}"#), Wish::Back);
        assert_eq!(read(r#"{"skip": "no time"}"#), Wish::Skip("no time".into()));
        assert_eq!(read(r#"{"more_minutes": 5}"#), Wish::MoreTime(5));
        let unclear = |line: &str| match read(line) {
            Wish::Unclear { message, help } => format!("{message}. {help}"),
            wish => panic!("{line}: {wish:?}"),
        };
        for (line, words) in [
            ("[1]", "found an array"),
            (r#"{"answers": "x"}"#, "unknown key `answers`"),
            (
                r#"{"choose": "x"}"#,
                "`choose` must be a number of `choices` or an array of them, found the text `x`",
            ),
            (r#"{"choose": [1, -2]}"#, "found -2"),
            (
                r#"{"answer": ["A", 3]}"#,
                "`answer` must be a text or an array of texts, found 3",
            ),
            (
                r#"{"skip": " "}"#,
                "`skip` must be a reason, found an empty text",
            ),
            (
                r#"{"do": "x"}"#,
                "`do` can't be the text `x`. the values of `do` are `back`, `undo`",
            ),
            (r#"{"do": "skip"}"#, "`skip` needs a text"),
            (
                r#"{"votes": {"A": "x"}}"#,
                "`votes` must be an object with a number for each title",
            ),
            (r#"{"more_minutes": 0}"#, "from 1 to 600, found 0"),
            (
                r#"{"skip": "x", "answer": "y"}"#,
                "`skip` can't be combined with `answer`",
            ),
            ("{}", "the object is empty"),
            ("{", "this line isn't JSON: EOF"),
        ] {
            assert!(unclear(line).contains(words), "{}", unclear(line));
        }
        for wrong in [
            "{",
            "[1]",
            r#"{"answers": "x"}"#,
            r#"{"choose": "x"}"#,
            r#"{"skip": " "}"#,
            r#"{"do": "x"}"#,
        ] {
            assert!(matches!(read(wrong), Wish::Unclear { .. }), "{wrong}");
        }
    }
}
