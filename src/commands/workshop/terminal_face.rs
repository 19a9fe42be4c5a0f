//! A workshop as lines of text.

use super::shown::ShownQuestion;
use crate::commands::shell::Shell;
use crate::messages::{Catalog, Message, message};
use crate::report::one_line;
use crate::workshop::{AnswerKind, AskedQuestion};
use std::io;

/// Writes what a session begins with.
pub(super) fn write_begin(
    map: &str,
    journal: Option<&str>,
    is_continued: bool,
    shell: &mut Shell,
) -> io::Result<()> {
    let begun = if is_continued {
        "Workshop, continued"
    } else {
        "Workshop"
    };
    writeln!(shell.out, "{begun}: {}", one_line(map))?;
    match journal {
        Some(journal) => writeln!(shell.out, "Journal: {}", one_line(journal))?,
        None => writeln!(
            shell.out,
            "No journal: what isn't in the map is forgotten at the end"
        )?,
    }
    Ok(())
}

/// Writes a question: its line of progress, what makes one ask, the question, and what can be chosen.
pub(super) fn write_question(shown: &ShownQuestion, shell: &mut Shell) -> io::Result<()> {
    let question = shown.asked.question;
    let text = |message: &Message| one_line(&capital(&shown.catalog.plain(message)));
    let bold = |text: &str| match shell.out_color {
        true => format!("\x1b[1m{text}\x1b[0m"),
        false => text.to_owned(),
    };
    let (progress, asked) = (one_line(&shown.progress), bold(&text(&question.text)));
    writeln!(shell.out, "\n{progress}")?;
    if shown.asked.is_continued {
        writeln!(shell.out, "{}", text(&message!("workshop-more")))?;
        // What was chosen is gone, so the others have new numbers.
        write_choices(&shown.asked, shown.catalog, shell)?;
    } else {
        if let Some(because) = &question.because {
            writeln!(shell.out, "{}", text(because))?;
        }
        writeln!(shell.out, "{asked}")?;
        write_choices(&shown.asked, shown.catalog, shell)?;
        if let Some(standing) = &shown.standing {
            let so_far = message!("workshop-so-far", answer = standing.as_str());
            writeln!(shell.out, "{}", text(&so_far))?;
        }
        if let Some(hint) = hint(shown) {
            writeln!(shell.out, "({hint})")?;
        }
    }
    match shell.out_is_terminal {
        true => write!(shell.out, "> "),
        false => Ok(()),
    }
}

/// Writes what can be chosen, by number.
fn write_choices(asked: &AskedQuestion, catalog: &Catalog, shell: &mut Shell) -> io::Result<()> {
    for (number, choice) in (1..).zip(&asked.question.choices) {
        let label = one_line(&catalog.plain(&choice.label));
        writeln!(shell.out, "  {number}  {label}")?;
    }
    Ok(())
}

/// Writes what is still asked, after something else was said.
pub(super) fn write_reminder(
    asked: &AskedQuestion,
    catalog: &Catalog,
    shell: &mut Shell,
) -> io::Result<()> {
    let text = |message: &Message| one_line(&capital(&catalog.plain(message)));
    if asked.is_continued {
        writeln!(shell.out, "{}", text(&message!("workshop-more")))?;
    } else {
        if let Some(because) = &asked.question.because {
            writeln!(shell.out, "{}", text(because))?;
        }
        writeln!(shell.out, "{}", text(&asked.question.text))?;
        write_choices(asked, catalog, shell)?;
    }
    match shell.out_is_terminal {
        true => write!(shell.out, "> "),
        false => Ok(()),
    }
}

/// How to answer, where that isn't plain.
fn hint(shown: &ShownQuestion) -> Option<String> {
    let question = shown.asked.question;
    let has_numbers = !question.choices.is_empty();
    let lines = question.takes_lines();
    let how = match (has_numbers, question.takes_several) {
        _ if question.kind() == AnswerKind::Agree => Some(message!("workshop-hint.agree")),
        (true, true) if lines => Some(message!("workshop-hint.numbers-or-cards")),
        (true, true) if question.takes_own_words() => {
            Some(message!("workshop-hint.numbers-or-words"))
        }
        (true, true) => Some(message!("workshop-hint.numbers-or-titles")),
        (true, false) if question.takes_own_words() => {
            Some(message!("workshop-hint.number-or-words"))
        }
        (true, false) => Some(message!("workshop-hint.number")),
        (false, true) if lines => Some(message!("workshop-hint.cards")),
        (false, true) => Some(message!("workshop-hint.cards-in-one-line")),
        (false, false) => None,
    };
    let how = match question.asks_about_card() {
        true => Some(message!("workshop-hint.removable")),
        false => how,
    };
    let is_optional = shown.asked.is_optional();
    let on = is_optional.then(|| message!("workshop-hint.optional"));
    let plain = |message: Message| shown.catalog.plain(&message);
    match (how.map(plain), on.map(plain)) {
        (Some(how), Some(on)) => Some(plain(message!("workshop-hint", first = how, second = on))),
        (how, on) => how.or(on),
    }
}

/// A sentence with a capital letter.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
