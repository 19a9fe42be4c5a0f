//! A workshop as JSON: questions go out, answers come in, one object on each line.

use super::shown::ShownQuestion;
use super::words::{VoteWords, Wish};
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

/// What a line of input means. Arrays say all at once, so that no answer is continued.
pub(super) fn read(line: &str) -> Wish {
    let unclear = |message| Wish::Unclear {
        message,
        help: "write an object such as {\"answer\": \"…\"}, {\"choose\": [1, 3]} or {\"do\": \"back\"}",
    };
    let object = match serde_json::from_str(line) {
        Ok(Value::Object(object)) => object,
        Ok(Value::String(text)) => return answer(Answer::words([text])),
        Ok(_) => return unclear("expected an object"),
        Err(_) if line.trim().is_empty() => return Wish::Done,
        Err(_) => return unclear("not JSON"),
    };
    const KEYS: [&str; 7] = [
        "answer",
        "choose",
        "skip",
        "park",
        "votes",
        "more_minutes",
        "do",
    ];
    if object.keys().any(|key| !KEYS.contains(&key.as_str())) {
        return unclear("an unknown key");
    }
    read_object(&object).unwrap_or_else(|| unclear("a value of another kind was expected"))
}

fn read_object(object: &Map<String, Value>) -> Option<Wish> {
    if let Some(word) = object.get("do") {
        return Some(match word.as_str()? {
            "why" => Wish::Why,
            "back" => Wish::Back,
            "undo" => Wish::Undo,
            "show" => Wish::Show,
            "time" => Wish::Time,
            "votes" => Wish::Votes,
            "pause" => Wish::Pause,
            "done" => Wish::Done,
            "help" | "?" => Wish::Help,
            _ => return None,
        });
    }
    if let Some(reason) = object.get("skip") {
        return Some(Wish::Skip(filled(reason)?));
    }
    if let Some(text) = object.get("park") {
        return Some(Wish::Park(filled(text)?));
    }
    if let Some(minutes) = object.get("more_minutes") {
        return Some(Wish::MoreTime(
            minutes
                .as_u64()
                .filter(|minutes| (1..=600).contains(minutes))?,
        ));
    }
    if let Some(votes) = object.get("votes") {
        let votes = votes.as_object()?.iter().map(|(title, votes)| {
            let votes = usize::try_from(votes.as_u64()?).ok()?;
            Some(VoteWords::Titled(CardVotes {
                title: title.clone(),
                votes,
            }))
        });
        return Some(Wish::Vote(votes.collect::<Option<_>>()?));
    }
    let texts = match object.get("answer") {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::String(text)) => vec![text.clone()],
        Some(value) => strings(value)?,
    };
    let numbers = match object.get("choose") {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(values)) => values.iter().map(number).collect::<Option<_>>()?,
        Some(value) => vec![number(value)?],
    };
    let words = Answer::words(texts);
    Some(answer(Answer { numbers, ..words }))
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
