//! `storywall fmt`.

use super::load::{
    FIX_ERRORS, MapFile, Workspace, doubt_note, errors_of_broken_file, no_maps_of, skipped_note,
};
use super::shell::{Exit, Failure, Shell, Stop};
use crate::disk::input::read_bytes;
use crate::disk::output::{ReplaceError, replace_source};
use crate::format::{self, Project};
use crate::gaps;
use crate::report::{count, one_line};
use crate::text::{Diagnostic, Edits, Source};
use clap::Args;
use rayon::prelude::*;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

/// How often a map is formatted again if somebody saves it in the same moment.
const ATTEMPTS: usize = 3;

/// The end of the help.
const AFTER_HELP: &str = "PATH is the same as for `build`. Only spaces, blank lines and line ends change, and the key that says what
an item is (`story:`, `task:` …) becomes its first one. Texts, quotes, comments and the order of everything
else stay as they are. A map with errors isn't changed.

Exit codes:
  0  all maps are formatted
  1  a map has errors; with `--check` or `--diff`, also: a map isn't formatted
  2  the command could not run";

/// The arguments of `storywall fmt`.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct FmtArgs {
    /// Maps and folders, or `-` for standard input [default: the whole project].
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Only list the maps that aren't formatted.
    #[arg(long)]
    check: bool,
    /// Only print what would change.
    #[arg(long)]
    diff: bool,
}

/// A map and how it should be formatted.
enum FormattedFile {
    /// It isn't a map, and nobody named it.
    Skipped(MapFile),
    /// It has errors.
    Broken {
        file: MapFile,
        errors: Vec<Diagnostic>,
        /// Whether it may belong to another tool.
        is_doubtful: bool,
    },
    /// It can be formatted, or is already.
    Readable {
        file: MapFile,
        source: Arc<Source>,
        edits: Edits,
        /// Its bytes once it is formatted.
        formatted: Vec<u8>,
    },
}

impl FormattedFile {
    fn new(file: MapFile, project: &Project, rules: &[&str]) -> Self {
        let (source, error) = format::decode_text(&file.name, file.bytes.clone());
        if !file.is_named && !format::looks_like_a_map(&source) {
            return Self::Skipped(file);
        }
        let edits = match error {
            Some(error) => Err(vec![error]),
            None => format::format_map(&source, project, rules)
                .map_err(|errors| errors_of_broken_file(&source, errors)),
        };
        match edits {
            Err(errors) => Self::Broken {
                is_doubtful: !file.is_named && !format::is_surely_a_map(&source),
                file,
                errors,
            },
            Ok(edits) => Self::Readable {
                formatted: edits.apply(source.text()).into_bytes(),
                file,
                source,
                edits,
            },
        }
    }
}

/// Formats maps, or shows which ones aren't formatted.
///
/// # Errors
///
/// The command could not run: a path doesn't exist, there is no map, or the disk fails.
pub(crate) fn fmt(args: &FmtArgs, shell: &mut Shell) -> Result<Exit, Stop> {
    let workspace = Workspace::open(&args.paths, &shell.folder, shell.today)?;
    let files = workspace.read_files(&workspace.output_folder(None), shell.input)?;
    shell.print_diagnostics(&workspace.diagnostics)?;
    if workspace.has_errors() {
        return Err(shell.stop_unwritten(FIX_ERRORS, Exit::Failed));
    }
    let (project, rules) = (&workspace.project, gaps::rule_ids());
    let formatted: Vec<FormattedFile> = files
        .into_par_iter()
        .map(|file| FormattedFile::new(file, project, &rules))
        .collect();
    let mut run = FmtRun {
        args,
        workspace: &workspace,
        changed: 0,
        unchanged: 0,
        skipped: Vec::new(),
        doubtful: None,
        broken: 0,
    };
    for file in formatted {
        run.finish_file(file, shell)?;
    }
    run.finish(shell)
}

/// What has been done so far.
struct FmtRun<'a> {
    args: &'a FmtArgs,
    workspace: &'a Workspace,
    /// The number of maps that weren't formatted.
    changed: usize,
    unchanged: usize,
    /// The names of the files that aren't maps.
    skipped: Vec<String>,
    /// The first broken file that may belong to another tool.
    doubtful: Option<String>,
    /// The number of maps with errors.
    broken: usize,
}

impl FmtRun<'_> {
    fn only_shows(&self) -> bool {
        self.args.check || self.args.diff
    }

    /// Writes or reports one file.
    fn finish_file(&mut self, file: FormattedFile, shell: &mut Shell) -> Result<(), Stop> {
        match file {
            FormattedFile::Skipped(file) => self.skipped.push(file.name),
            FormattedFile::Broken {
                file,
                errors,
                is_doubtful,
            } => {
                shell.print_diagnostics(&errors)?;
                self.broken += 1;
                if is_doubtful {
                    self.doubtful.get_or_insert(file.name);
                }
            }
            FormattedFile::Readable {
                file,
                source,
                edits,
                formatted,
            } => {
                let is_changed = formatted != file.bytes;
                *(if is_changed {
                    &mut self.changed
                } else {
                    &mut self.unchanged
                }) += 1;
                if self.args.diff {
                    shell.print_diff(&file.name, source.text(), &edits)?;
                } else if self.args.check {
                    if is_changed {
                        writeln!(shell.out, "Not formatted: {}", one_line(&file.name))?;
                    }
                } else if file.path.is_none() {
                    shell.out.write_all(&formatted)?;
                } else if is_changed {
                    self.write(file, formatted, shell)?;
                }
            }
        }
        Ok(())
    }

    /// Replaces a map on disk.
    fn write(&self, file: MapFile, formatted: Vec<u8>, shell: &mut Shell) -> Result<(), Stop> {
        let Some(path) = &file.path else {
            return Ok(());
        };
        let name = one_line(&file.name);
        let (mut seen, mut new) = (file.bytes.clone(), formatted);
        for attempt in 1.. {
            match replace_source(path, &seen, &new) {
                Ok(()) => break,
                // Somebody saved it in the meantime, and their text is formatted instead.
                Err(ReplaceError::Changed) if attempt < ATTEMPTS => {
                    let project = &self.workspace.project;
                    let saved = MapFile {
                        bytes: read_bytes(path, project.limits.file_mib)?,
                        is_named: true,
                        committed: None,
                        ..file.clone()
                    };
                    let FormattedFile::Readable {
                        file, formatted, ..
                    } = FormattedFile::new(saved, project, &gaps::rule_ids())
                    else {
                        return Err(Failure::unwritten(&name, &ReplaceError::Changed).into());
                    };
                    (seen, new) = (file.bytes, formatted);
                }
                Err(error) => return Err(Failure::unwritten(&name, &error).into()),
            }
        }
        writeln!(shell.out, "Formatted {name}")?;
        Ok(())
    }

    /// Prints what remains to be said about all files.
    fn finish(self, shell: &mut Shell) -> Result<Exit, Stop> {
        write!(
            shell.err,
            "{}",
            skipped_note(&self.skipped, shell.is_verbose)
        )?;
        write!(
            shell.err,
            "{}",
            doubt_note(self.workspace, self.doubtful.as_deref())
        )?;
        if self.changed + self.unchanged + self.broken == 0 {
            return Err(no_maps_of(self.workspace).into());
        }
        self.print_summary(shell)?;
        let is_unformatted = self.only_shows() && self.changed > 0;
        Ok(if self.broken > 0 || is_unformatted {
            Exit::Findings
        } else {
            Exit::Success
        })
    }

    fn print_summary(&self, shell: &mut Shell) -> io::Result<()> {
        let reads_stdin = self.args.paths.iter().any(|path| path.as_os_str() == "-");
        if self.unchanged > 0 && !self.args.diff && (self.args.check || !reads_stdin) {
            let maps = count(self.unchanged, "map");
            let are = if self.unchanged == 1 { "is" } else { "are" };
            let already = if self.changed == 0 { "" } else { " already" };
            writeln!(shell.out, "{maps} {are}{already} formatted")?;
        }
        if self.broken > 0 {
            let maps = count(self.broken, "map");
            writeln!(shell.err, "{maps} not formatted: {FIX_ERRORS}")?;
        }
        if self.args.check && self.changed > 0 {
            let them = if self.changed == 1 { "it" } else { "them" };
            writeln!(shell.err, "help: format {them} with `storywall fmt`")?;
        }
        Ok(())
    }
}
