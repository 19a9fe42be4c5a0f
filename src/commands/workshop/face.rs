//! How a workshop is shown and answered: in words, or as JSON.

use super::json_face;
use super::shown::ShownQuestion;
use super::terminal_face;
use super::words::{Waiting, Wish};
use crate::commands::shell::Shell;
use crate::messages::Catalog;
use crate::report::{human, one_line, sanitize};
use crate::text::Diagnostic;
use crate::workshop::AskedQuestion;
use serde_json::json;
use std::io;

/// How a workshop is shown and answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Face {
    /// Lines of text.
    Terminal,
    /// JSON objects, one on each line.
    Json,
}

/// What is said to people, besides questions.
pub(super) enum Notice<'n> {
    /// What a session begins with.
    Begin {
        map: &'n str,
        journal: Option<&'n str>,
        is_continued: bool,
        how_to_answer: &'n str,
    },
    /// What an answer did.
    Done(Vec<String>),
    /// Why an answer can't be used.
    Refused { message: String, help: String },
    /// Why the map can't be changed like that.
    Errors(Vec<Diagnostic>),
    /// Anything else, of one or more lines.
    Text(String),
    /// How the session ends.
    End {
        reason: &'static str,
        text: String,
        go_on: String,
    },
}

impl Face {
    /// Shows a question.
    pub(super) fn ask(self, shown: &ShownQuestion, shell: &mut Shell) -> io::Result<()> {
        match self {
            Face::Terminal => terminal_face::write_question(shown, shell)?,
            Face::Json => writeln!(shell.out, "{}", json_face::question(shown))?,
        }
        shell.out.flush()
    }

    /// Says something.
    pub(super) fn say(self, notice: &Notice, shell: &mut Shell) -> io::Result<()> {
        match self {
            Face::Json => writeln!(shell.out, "{}", notice_in_json(notice))?,
            Face::Terminal => match notice {
                Notice::Begin {
                    map,
                    journal,
                    is_continued,
                    how_to_answer,
                } => {
                    terminal_face::write_begin(map, *journal, *is_continued, shell)?;
                    writeln!(shell.out, "{how_to_answer}")?;
                }
                Notice::Done(done) => {
                    done.iter()
                        .try_for_each(|line| writeln!(shell.out, "{}", one_line(line)))?;
                }
                Notice::Refused { message, help } => {
                    writeln!(shell.out, "{}", terminal_face::capital(&one_line(message)))?;
                    writeln!(shell.out, "help: {}", one_line(help))?;
                }
                Notice::Errors(errors) => {
                    write!(shell.out, "{}", human(errors, shell.out_color))?;
                }
                Notice::Text(text) => writeln!(shell.out, "{}", sanitize(text.trim_end()))?,
                Notice::End { text, go_on, .. } => {
                    writeln!(shell.out, "\n{} {}", sanitize(text), one_line(go_on))?;
                }
            },
        }
        shell.out.flush()
    }

    /// Says what is still asked.
    pub(super) fn remind(
        self,
        asked: &AskedQuestion,
        catalog: &Catalog,
        shell: &mut Shell,
    ) -> io::Result<()> {
        if self == Face::Terminal {
            terminal_face::write_reminder(asked, catalog, shell)?;
            shell.out.flush()?;
        }
        Ok(())
    }

    /// Shows that the next line is read.
    pub(super) fn prompt(self, shell: &mut Shell) -> io::Result<()> {
        if self == Face::Terminal && shell.out_is_terminal {
            write!(shell.out, "> ")?;
            shell.out.flush()?;
        }
        Ok(())
    }

    /// Where nobody sees what is typed, the answer belongs to the text.
    pub(super) fn echo(self, line: &str, shell: &mut Shell) -> io::Result<()> {
        match shell.out_is_terminal {
            true => Ok(()),
            false => writeln!(shell.out, "> {}", one_line(line)),
        }
    }

    /// What a line of input means while nothing is asked.
    pub(super) fn read_while_waiting(self, line: &str) -> Waiting {
        match self {
            Face::Terminal => super::words::read_while_waiting(line),
            Face::Json => match json_face::read(line) {
                Wish::Pause => Waiting::Pause,
                Wish::Park(text) => Waiting::Park(text),
                Wish::Done => Waiting::GoOn,
                Wish::Answer { answer, .. } if answer.is_empty() => Waiting::GoOn,
                _ => Waiting::Other,
            },
        }
    }

    /// What a line of input means.
    pub(super) fn read(
        self,
        line: &str,
        asked: &AskedQuestion,
        shell: &mut Shell,
    ) -> io::Result<Wish> {
        match self {
            Face::Json => Ok(json_face::read(line)),
            Face::Terminal => {
                self.echo(line, shell)?;
                Ok(super::words::read_line(line, asked.question))
            }
        }
    }
}

fn notice_in_json(notice: &Notice) -> serde_json::Value {
    match notice {
        Notice::Begin {
            map,
            journal,
            is_continued,
            ..
        } => json!({
            "type": "begin",
            "map": map,
            "journal": journal,
            "continued": is_continued,
        }),
        Notice::Done(done) => json!({"type": "done", "done": done}),
        Notice::Refused { message, help } => {
            json!({"type": "refused", "message": message, "help": help})
        }
        Notice::Errors(errors) => {
            let first = errors.first();
            json!({
                "type": "refused",
                "message": first.map(|error| error.message.as_str()),
                "help": first.and_then(|error| error.help.as_deref()),
            })
        }
        Notice::Text(text) => json!({"type": "note", "text": text.trim_end()}),
        Notice::End {
            reason,
            text,
            go_on,
        } => {
            json!({"type": "end", "reason": reason, "text": text, "go_on": go_on})
        }
    }
}
