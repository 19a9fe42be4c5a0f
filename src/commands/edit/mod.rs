//! `storywall edit`.

mod done_messages;
mod json;
mod names;
mod schema;
mod sentence;
mod table;
mod words;
mod write_json;

pub(crate) use done_messages::done_messages;
pub(crate) use json::{ChangeError, read_change};
pub(crate) use names::{KnownItem, KnownItems};
pub(crate) use schema::change_schema;
pub(crate) use sentence::sentence;
pub(crate) use write_json::{change_json, note_list};

use super::load::{FIX_ERRORS, MapFile, Workspace, errors_of_broken_file};
use super::shell::{Exit, Failure, Shell, Stop};
use crate::disk::input::read_bytes;
use crate::disk::output::{ReplaceError, replace_source};
use crate::disk::probe;
use crate::format::{self, EditedMap, Project, ReadText, RefusalKind};
use crate::gaps;
use crate::map::{Change, StoryMap};
use crate::report::sanitize;
use clap::Args;
use std::path::{Path, PathBuf};
use words::ChangeWords;

/// How often a change is made again in a text that somebody saved in the same moment. One of several programs that
/// write at once always succeeds, so this is how many can.
const ATTEMPTS: usize = 20;

/// The end of the help.
const AFTER_HELP: &str = "ITEM is `kind:id`, such as `story:pay-with-paypal`, or only the id or the title, if no other item has it; or `map` for the fields of the map itself. LIST is an activity, a task, `backlog`, `activities`, `releases` or `personas`.

The file keeps its comments, its quotes and everything else that isn't changed. With `--json`, each line of standard input is a change; `storywall schema --changes` prints their JSON Schema. If one of them can't be made, none is.

Exit codes:
  0  the map is changed, or already as it should be
  1  a change was refused, or the map has errors: nothing is written
  2  the command could not run

Examples:
  storywall edit map.yaml schedule pay-with-paypal mvp
  storywall edit map.yaml add story \"Pay by invoice\" --in choose-payment-method --release pay
  storywall edit map.yaml move pay-with-paypal --before pay-with-credit-card --dry-run
  storywall edit map.yaml --json < changes.ndjson";

/// The arguments of `storywall edit`.
#[derive(Debug, Args)]
#[command(
    after_help = AFTER_HELP,
    subcommand_value_name = "CHANGE",
    subcommand_help_heading = "Changes",
    disable_help_subcommand = true
)]
pub(crate) struct EditArgs {
    /// The map, or `-` for standard input.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Read changes as JSON from standard input, one on each line.
    #[arg(long)]
    json: bool,
    /// Only print what would change.
    #[arg(long, global = true)]
    dry_run: bool,
    #[command(subcommand)]
    change: Option<ChangeWords>,
}

/// What to change.
enum Request<'a> {
    /// A change whose names have yet to be looked up in the map.
    Words(&'a ChangeWords),
    /// Changes that name items by their addresses.
    Changes(Vec<Change>),
}

/// Changes a map.
///
/// # Errors
///
/// The command could not run: the arguments don't say what to change in which file, or the disk fails.
pub(crate) fn edit(args: &EditArgs, shell: &mut Shell) -> Result<Exit, Stop> {
    let request = request(args, shell)?;
    if probe::is_folder(&shell.folder.join(&args.file)) {
        let message = format!("`{}` is a folder", args.file.display());
        return Err(Failure::new(message)
            .help("name the file of one map")
            .into());
    }
    let paths = [args.file.clone()];
    let workspace = Workspace::open(&paths, &shell.folder, shell.today)?;
    let files = workspace.read_files(&workspace.output_folder(None), shell.input)?;
    shell.print_diagnostics(&workspace.diagnostics)?;
    let file = files.into_iter().next().filter(|_| !workspace.has_errors());
    let Some(mut file) = file else {
        return Err(shell.stop_unwritten(FIX_ERRORS, Exit::Failed));
    };
    for attempt in 1.. {
        let edited = MapEdit::new(&file, &request, &workspace.project, shell)?;
        if args.dry_run {
            let source = edited.before.editable.source();
            shell.print_diff(source.name(), source.text(), &edited.edited.edits)?;
            break;
        }
        let Some(path) = &file.path else {
            shell.out.write_all(edited.text.as_bytes())?;
            break;
        };
        match edited.write(path, &file) {
            Ok(()) => {
                write!(shell.out, "{}", edited.sentences())?;
                break;
            }
            // Somebody saved it in the meantime, and their text is changed instead.
            Err(ReplaceError::Changed) if attempt < ATTEMPTS => {
                file.bytes = read_bytes(path, workspace.project.limits.file_mib)?;
            }
            Err(error) => return Err(Failure::unwritten(&file.name, &error).into()),
        }
    }
    Ok(Exit::Success)
}

/// What the arguments ask for.
///
/// # Errors
///
/// They ask for nothing, or for two things at once, or standard input isn't a list of changes.
fn request<'a>(args: &'a EditArgs, shell: &mut Shell) -> Result<Request<'a>, Failure> {
    match (&args.change, args.json) {
        (Some(words), false) => {
            words.check_place()?;
            Ok(Request::Words(words))
        }
        (None, true) if args.file == Path::new("-") => {
            let message = "the map and the changes can't both come from standard input";
            Err(Failure::new(message).help("name the file of the map"))
        }
        (None, true) => {
            let mut text = String::new();
            let read = shell.input.read_to_string(&mut text);
            read.map_err(|error| Failure::new(format!("could not read standard input: {error}")))?;
            json::read_lines(&text, "<stdin>").map(Request::Changes)
        }
        (Some(_), true) => {
            let message = "a change can't be both on the command line and in JSON";
            Err(Failure::new(message).help("leave out one of them"))
        }
        (None, false) => {
            let message = "no change is given";
            let help = "add one, such as `add`, `move` or `set`; `storywall edit --help` lists all";
            Err(Failure::new(message).help(help))
        }
    }
}

/// Changes that were made in the text of a map, but are not written yet.
struct MapEdit {
    before: ReadText,
    edited: EditedMap,
    /// The text after the changes.
    text: String,
}

impl MapEdit {
    /// Makes the changes.
    ///
    /// # Errors
    ///
    /// The map has errors, or a change is refused; that has been printed.
    fn new(
        file: &MapFile,
        request: &Request,
        project: &Project,
        shell: &mut Shell,
    ) -> Result<Self, Stop> {
        let (source, error) = format::decode_text(&file.name, file.bytes.clone());
        if let Some(error) = error {
            shell.print_diagnostics(&[error])?;
            return Err(shell.stop_unwritten(FIX_ERRORS, Exit::Findings));
        }
        let rules = gaps::rule_ids();
        let before = match ReadText::new(&source, project, &rules) {
            Ok(before) => before,
            Err(errors) => {
                let errors = errors_of_broken_file(&source, errors);
                shell.print_diagnostics(&errors)?;
                return Err(shell.stop_unwritten(FIX_ERRORS, Exit::Findings));
            }
        };
        let words_change;
        let changes = match request {
            Request::Changes(changes) => &changes[..],
            Request::Words(words) => {
                let change = read_words(words, &before.map);
                words_change = change.map_err(|failure| refuse(&failure, shell))?;
                std::slice::from_ref(&words_change)
            }
        };
        let edited = match before.editable.edit(project, &rules, changes) {
            Ok(edited) => edited,
            Err(refusal) => {
                let errors = errors_of_broken_file(&source, refusal.diagnostics);
                shell.print_diagnostics(&errors)?;
                let change = match changes
                    .iter()
                    .map(|change| change.single_changes().len())
                    .sum()
                {
                    0 | 1 => "the change".to_owned(),
                    all => format!("change {} of {all}", refusal.change + 1),
                };
                let why = match refusal.kind {
                    RefusalKind::HasErrors => FIX_ERRORS.to_owned(),
                    RefusalKind::WouldBreak => format!("{change} would lead to the errors above"),
                    _ => format!("{change} was refused"),
                };
                return Err(shell.stop_unwritten(&why, Exit::Findings));
            }
        };
        // In the source, line ends of old Macs are replaced; edits have the same offsets in the file.
        let typed = String::from_utf8_lossy(&file.bytes);
        let text = edited.edits.apply(&typed);
        Ok(Self {
            before,
            edited,
            text,
        })
    }

    /// Writes the text, if it is another one.
    fn write(&self, path: &Path, file: &MapFile) -> Result<(), ReplaceError> {
        if self.text.as_bytes() == file.bytes {
            return Ok(());
        }
        replace_source(path, &file.bytes, self.text.as_bytes())
    }

    /// What was done, one line for each change.
    fn sentences(&self) -> String {
        let after = self.edited.after.as_ref().unwrap_or(&self.before);
        let names = KnownItems::new(&after.map);
        let done = self.edited.done.iter();
        done.map(|done| sentence::sentence(done, &names) + "\n")
            .collect()
    }
}

/// The change that words stand for in a map.
fn read_words(words: &ChangeWords, map: &StoryMap) -> Result<Change, Failure> {
    let value = words.to_json(&KnownItems::new(map))?;
    json::read_change(&value).map_err(|error| Failure::new(error.message).help(error.help))
}

/// Prints why a change wasn't made.
fn refuse(failure: &Failure, shell: &mut Shell) -> Stop {
    match writeln!(shell.err, "{}", sanitize(&failure.to_string())) {
        Ok(()) => Stop::Reported(Exit::Findings),
        Err(error) => error.into(),
    }
}
