//! `check --fix`: makes the changes that nobody has to decide about.
//!
//! An error in a file is fixed by the lines that its message shows, if nothing else can have been meant
//! ([`format::fix_errors`]); a gap by the changes that its rule knows ([`gaps::fixes`]). Each step is read and checked
//! again, and none is taken that loses anything. What isn't fixed is reported as always.

use super::findings::FindingFilter;
use crate::analysis::fix_gaps;
use crate::commands::load::{MapFile, Workspace};
use crate::commands::shell::{Failure, Shell, Stop};
use crate::disk::input::read_bytes;
use crate::disk::output::{ReplaceError, replace_source};
use crate::format;
use crate::gaps;
use crate::report::one_line;
use crate::text::{Edits, Source};
use std::io;
use std::sync::Arc;

/// How often a map is fixed again if somebody saves it in the same moment.
const ATTEMPTS: usize = 5;

/// A map with its fixes.
struct FixedMap {
    /// The text before.
    source: Arc<Source>,
    /// All fixes as edits of that text.
    edits: Edits,
    /// Each fix as a line.
    done: Vec<String>,
}

/// Prints what fixes would change in maps. Returns whether there are any.
///
/// # Errors
///
/// Standard output can't be written to.
pub(crate) fn show_fixes(files: &[MapFile], run: &FixRun, shell: &mut Shell) -> io::Result<bool> {
    let mut is_any = false;
    for file in files {
        let Some(fixed) = run.fix(file) else {
            continue;
        };
        is_any = true;
        shell.print_diff(&file.name, fixed.source.text(), &fixed.edits)?;
        fixed.print("Would fix", shell)?;
    }
    if !is_any {
        writeln!(shell.err, "Nothing can be fixed without a decision")?;
    }
    Ok(is_any)
}

/// Fixes maps, and returns their new texts.
///
/// # Errors
///
/// A file can't be written.
pub(crate) fn fix_files(
    files: Vec<MapFile>,
    run: &FixRun,
    shell: &mut Shell,
) -> Result<Vec<MapFile>, Stop> {
    let mut fixed_files = Vec::new();
    for mut file in files {
        let mut fixed = run.fix(&file);
        if file.path.is_none() && fixed.is_some() {
            let message = "the map from standard input has fixes, which can't be written";
            let help = "add `--dry-run` to see them, or name a file";
            return Err(Failure::new(message).help(help).into());
        } else if let Some(path) = file.path.clone() {
            for attempt in 1.. {
                let Some(some) = &fixed else {
                    break;
                };
                match replace_source(&path, &file.bytes, &some.bytes(&file)) {
                    Ok(()) => break,
                    // Somebody saved it in the meantime, and their text is fixed instead.
                    Err(ReplaceError::Changed) if attempt < ATTEMPTS => {
                        file.bytes = read_bytes(&path, run.workspace.project.limits.file_mib)?;
                        fixed = run.fix(&file);
                    }
                    Err(error) => return Err(Failure::unwritten(&file.name, &error).into()),
                }
            }
        }
        if let Some(fixed) = fixed {
            fixed.print("Fixed", shell)?;
            file.bytes = fixed.bytes(&file);
        }
        fixed_files.push(file);
    }
    Ok(fixed_files)
}

/// What is fixed, and how maps are read.
pub(crate) struct FixRun<'a> {
    pub(crate) workspace: &'a Workspace,
    pub(crate) filter: &'a FindingFilter,
}

impl FixRun<'_> {
    /// The fixes of a file; `None` if it has none, or if it may not be a map.
    fn fix(&self, file: &MapFile) -> Option<FixedMap> {
        let (source, error) = format::decode_text(&file.name, file.bytes.clone());
        let is_map = if file.is_named {
            !format::is_something_else(&source)
        } else {
            format::is_surely_a_map(&source)
        };
        if error.is_some() || !is_map {
            return None;
        }
        let mut fixed = FixedMap {
            source: Arc::clone(&source),
            edits: Edits::default(),
            done: Vec::new(),
        };
        let source = self.fix_errors(source, &mut fixed);
        self.fix_gaps(source, &file.stem, &mut fixed);
        (!fixed.done.is_empty()).then_some(fixed)
    }

    /// Takes the suggestions for errors that are certain. Returns the text after that.
    fn fix_errors(&self, source: Arc<Source>, fixed: &mut FixedMap) -> Arc<Source> {
        let project = &self.workspace.project;
        let new = format::fix_errors(&source, project, &gaps::rule_ids());
        for error in &new.fixed {
            let (place, code) = (error.place.locator(), error.code);
            let line = format!("{place}: {code}: {}", error.message);
            fixed.done.push(line);
        }
        fixed.edits = fixed.edits.then(&new.edits);
        new.source
    }

    /// Makes the changes that fix gaps.
    fn fix_gaps(&self, source: Arc<Source>, stem: &str, fixed: &mut FixedMap) {
        let includes = |rule: &str| self.filter.includes(rule);
        let new = fix_gaps(source, stem, &self.workspace.project, includes);
        let lines = new.done.iter().map(|done| {
            let place = done.place.locator();
            format!("{place}: {}: `{}`", done.rule, done.title)
        });
        fixed.done.extend(lines);
        fixed.edits = fixed.edits.then(&new.edits);
    }
}

impl FixedMap {
    /// Prints each fix.
    fn print(&self, verb: &str, shell: &mut Shell) -> io::Result<()> {
        for line in &self.done {
            writeln!(shell.err, "{verb} {}", one_line(line))?;
        }
        Ok(())
    }

    /// The bytes of the file with the fixes.
    fn bytes(&self, file: &MapFile) -> Vec<u8> {
        // In the source, line ends of old Macs are replaced; edits have the same offsets in the file.
        let typed = String::from_utf8_lossy(&file.bytes);
        self.edits.apply(&typed).into_bytes()
    }
}
