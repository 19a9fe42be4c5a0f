//! `storywall lsp`: the language server on standard input and output.
//!
//! One thread reads messages, the other answers them one after the other ([`EditorSession`]). After a change of a document
//! it waits until the editor is quiet for a moment before it sends what is wrong.
//!
//! The preview of a map has two more threads, those of `serve`: one answers browsers, the other rebuilds the site. What it
//! wants from the editor is a message to the session, in the same channel as those of the editor.

mod files;
mod frames;
mod input;
mod link;
mod preview_thread;
mod session;

use super::shell::{Exit, Shell, Stop};
use crate::report::one_line;
use clap::Args;
use frames::{InputFrame, read_frame, write_frame};
use input::SessionInput;
use session::EditorSession;
use std::io::{self, BufReader};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

/// How long an editor has to be quiet before diagnostics are sent.
const QUIET: Duration = Duration::from_millis(18);

/// The end of the help.
const AFTER_HELP: &str =
    "Editors start this command themselves; docs/editors.md has the settings for each.

Exit codes:
  0  the editor ended the session
  1  the editor left without ending the session
  2  standard input has something else than messages of an editor";

/// The arguments of `storywall lsp`.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct LspArgs {
    /// Use standard input and output, as always; some editors pass this.
    #[arg(long)]
    stdio: bool,
}

/// Answers the messages of an editor until it ends the session.
///
/// # Errors
///
/// Standard input or output fails.
pub(crate) fn lsp(_args: &LspArgs, shell: &mut Shell) -> Result<Exit, Stop> {
    let (sender, inputs) = channel();
    let mut session = EditorSession::new(&shell.folder, shell.today, sender.clone());
    let input = &mut *shell.input;
    let end = std::thread::scope(|scope| {
        scope.spawn(move || {
            let mut input = BufReader::new(input);
            loop {
                let frame = read_frame(&mut input);
                let is_last = match &frame {
                    // Nothing follows.
                    Ok(InputFrame::Message(message)) => {
                        message.get("method").is_some_and(|method| method == "exit")
                    }
                    Ok(InputFrame::NotJson(_)) => false,
                    Ok(InputFrame::End | InputFrame::Garbage(_)) | Err(_) => true,
                };
                if sender.send(SessionInput::Frame(frame)).is_err() || is_last {
                    break;
                }
            }
        });
        let mut incoming = Incoming {
            inputs,
            waiting: Default::default(),
        };
        incoming.answer_all(&mut session, shell.out)
    })?;
    match end {
        SessionEnd::Ended(true) => Ok(Exit::Success),
        SessionEnd::Ended(false) => Ok(Exit::Findings),
        SessionEnd::Left => {
            writeln!(
                shell.err,
                "storywall lsp: the editor left without ending the session"
            )?;
            Ok(Exit::Findings)
        }
        SessionEnd::Garbage(why) => {
            writeln!(
                shell.err,
                "storywall lsp: standard input isn't from an editor: {}\n\
                 help: editors start this command; see docs/editors.md",
                one_line(&why)
            )?;
            Ok(Exit::Failed)
        }
    }
}

/// How a session ended.
enum SessionEnd {
    /// By a notification; whether it was announced.
    Ended(bool),
    /// The input ended.
    Left,
    /// The input isn't made of messages.
    Garbage(String),
}

/// The messages that have been read.
struct Incoming {
    inputs: Receiver<SessionInput>,
    /// Those that were looked at, but not answered.
    waiting: std::collections::VecDeque<SessionInput>,
}

impl Incoming {
    /// Answers all messages.
    fn answer_all(
        &mut self,
        session: &mut EditorSession,
        out: &mut dyn io::Write,
    ) -> io::Result<SessionEnd> {
        loop {
            match self.next(session) {
                None => session.publish_stale(),
                Some(SessionInput::Preview { uri, message }) => {
                    session.handle_preview(&uri, message);
                }
                Some(SessionInput::Frame(frame)) => match frame? {
                    InputFrame::Message(message) => session.handle(&message),
                    InputFrame::NotJson(why) => session.report_broken(&why),
                    InputFrame::End => return Ok(SessionEnd::Left),
                    InputFrame::Garbage(why) => return Ok(SessionEnd::Garbage(why)),
                },
            }
            for message in session.take_outgoing() {
                write_frame(out, &message)?;
            }
            if !session.has_stale() {
                session.follow_typing();
            }
            if let Some(was_asked) = session.ended() {
                return Ok(SessionEnd::Ended(was_asked));
            }
        }
    }

    /// The next message; `None` if the editor is quiet and diagnostics are due.
    fn next(&mut self, session: &mut EditorSession) -> Option<SessionInput> {
        while let Ok(input) = self.inputs.try_recv() {
            self.wait(input, session);
        }
        if let Some(input) = self.waiting.pop_front() {
            return Some(input);
        }
        let input = if session.has_stale() {
            match self.inputs.recv_timeout(QUIET) {
                Ok(input) => input,
                Err(RecvTimeoutError::Timeout) => return None,
                Err(RecvTimeoutError::Disconnected) => SessionInput::Frame(Ok(InputFrame::End)),
            }
        } else {
            let end = |_| SessionInput::Frame(Ok(InputFrame::End));
            self.inputs.recv().unwrap_or_else(end)
        };
        self.wait(input, session);
        self.waiting.pop_front()
    }

    fn wait(&mut self, input: SessionInput, session: &mut EditorSession) {
        if let SessionInput::Frame(Ok(InputFrame::Message(message))) = &input {
            session.note_canceled(message);
        }
        self.waiting.push_back(input);
    }
}
