//! A workshop as lines of text.

use super::shown::ShownQuestion;
use crate::commands::shell::Shell;
use crate::messages::{Catalog, Message};
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
    writeln!(
        shell.out,
        "Answer in a line, or with `?` for the other words you can use."
    )
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
        writeln!(shell.out, "More? An empty line goes on.")?;
        // What was chosen is gone, so the others have new numbers.
        write_choices(shown, shell)?;
    } else {
        if let Some(because) = &question.because {
            writeln!(shell.out, "{}", text(because))?;
        }
        writeln!(shell.out, "{asked}")?;
        write_choices(shown, shell)?;
        if let Some(standing) = &shown.standing {
            writeln!(shell.out, "So far: {}", one_line(standing))?;
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
fn write_choices(shown: &ShownQuestion, shell: &mut Shell) -> io::Result<()> {
    for (number, choice) in (1..).zip(&shown.asked.question.choices) {
        let label = one_line(&shown.catalog.plain(&choice.label));
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
    let text = match asked.is_continued {
        true => "More? An empty line goes on.".to_owned(),
        false => one_line(&capital(&catalog.plain(&asked.question.text))),
    };
    writeln!(shell.out, "{text}")?;
    match shell.out_is_terminal {
        true => write!(shell.out, "> "),
        false => Ok(()),
    }
}

/// How to answer, where that isn't plain.
fn hint(shown: &ShownQuestion) -> Option<String> {
    let question = shown.asked.question;
    let numbers = !question.choices.is_empty();
    let mut hints = Vec::new();
    let lines = question.takes_lines();
    match (numbers, question.takes_several) {
        _ if question.kind() == AnswerKind::Agree => {
            hints.push("1, yes, or fingers such as 5, 4, 4, 3; `out 2, 3` takes cards out, titles put cards in; or say what is missing");
        }
        (true, true) if lines => {
            hints.push("numbers, such as 1,3, or cards: put `;` between them, or type one a line");
        }
        (true, true) if question.takes_own_words() => {
            hints.push("numbers, such as 1,3, or your own words; put `;` between them");
        }
        (true, true) => hints.push("numbers, such as 1,3, or titles; put `;` between them"),
        (true, false) if question.takes_own_words() => hints.push("a number, or your own words"),
        (true, false) => hints.push("a number"),
        (false, true) if lines => hints.push("several: put `;` between them, or type one a line"),
        (false, true) => hints.push("several: put `;` between them, in one line"),
        (false, false) => {}
    }
    if shown.asked.is_optional() {
        hints.push("an empty line goes on");
    }
    (!hints.is_empty()).then(|| hints.join("; "))
}

/// A sentence with a capital letter.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
