//! `check --fix`: makes the changes that nobody has to decide about.
//!
//! An error in a file is fixed by the lines that its message shows, since those are known to work; a gap by the changes
//! that its rule knows ([`gaps::fixes`]). Each step is read and checked again, and what can't be fixed is reported as
//! always.

use super::findings::FindingFilter;
use crate::analysis::AnalyzedMap;
use crate::commands::load::{MapFile, Workspace};
use crate::commands::shell::{Failure, Shell, Stop};
use crate::disk::input::read_bytes;
use crate::disk::output::{ReplaceError, replace_source};
use crate::format::{self, Project};
use crate::gaps::{self, Fix, Subject};
use crate::map::Change;
use crate::report::{one_line, sanitize, unified_diff};
use crate::text::{Diagnostic, Edit, Edits, Level, Place, Source, Suggestion};
use std::io;
use std::sync::Arc;

/// How often a map is fixed again if somebody saves it in the same moment.
const ATTEMPTS: usize = 5;

/// How often errors are fixed and the file is read again: an error can hide others.
const MAX_ROUNDS: usize = 50;

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
        let diff = unified_diff(&file.name, fixed.source.text(), &fixed.edits);
        // A terminal must not be controlled by a map, but `patch` needs every byte.
        let is_terminal = shell.out_is_terminal;
        let diff = if is_terminal { sanitize(&diff) } else { diff };
        write!(shell.out, "{diff}")?;
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

    /// Takes the suggestions for errors, as long as that leaves fewer errors. Returns the text after that.
    fn fix_errors(&self, mut source: Arc<Source>, fixed: &mut FixedMap) -> Arc<Source> {
        let (project, rules) = (&self.workspace.project, gaps::rule_ids());
        let errors_in = |source: &Arc<Source>| {
            let mut found = format::read_map(source, project, &rules).diagnostics;
            // What is a warning may be meant like that.
            found.retain(|diagnostic| diagnostic.level == Level::Error);
            found
        };
        let mut errors = errors_in(&source);
        for _ in 0..MAX_ROUNDS {
            let mut free = 1;
            let mut taken: Vec<usize> = (0..errors.len()).collect();
            taken.sort_by_key(|at| errors[*at].suggestion.as_ref().map(|new| new.line));
            taken.retain(|at| {
                let Some(new) = &errors[*at].suggestion else {
                    return false;
                };
                let is_free = new.line >= free;
                free = free.max(new.line + new.replaces);
                is_free
            });
            // Those that don't work together may work one after the other.
            let alone = taken.first().map(|at| vec![*at]).unwrap_or_default();
            let step = [taken, alone].into_iter().find_map(|taken| {
                let suggestions = taken
                    .iter()
                    .filter_map(|at| errors[*at].suggestion.as_ref());
                let edits = Edits::new(suggestions.map(|new| edit_of(&source, new)).collect())?;
                let text = Arc::new(Source::new(source.name(), edits.apply(source.text())));
                let left = errors_in(&text);
                (left.len() < errors.len()).then_some(FixStep {
                    taken,
                    edits,
                    text,
                    left,
                })
            });
            let Some(step) = step else {
                break;
            };
            for at in step.taken {
                let error = &errors[at];
                let (place, code) = (error.place.locator(), error.code);
                let line = format!("{place}: {code}: {}", error.message);
                fixed.done.push(line);
            }
            fixed.edits = fixed.edits.then(&step.edits);
            (source, errors) = (step.text, step.left);
        }
        source
    }

    /// Makes the changes that fix gaps, one finding after the other, since ids can change with each.
    fn fix_gaps(&self, mut source: Arc<Source>, stem: &str, fixed: &mut FixedMap) {
        let (project, rules) = (&self.workspace.project, gaps::rule_ids());
        let mut tried: Vec<String> = Vec::new();
        loop {
            let Some(map) = format::read_map(&source, project, &rules).value else {
                return;
            };
            let map = AnalyzedMap::new(stem, Arc::clone(&source), map, project);
            let found = map.gaps.findings.iter().find_map(|finding| {
                let identity = format!("{} {}", finding.rule.id, finding.identity(&map.map));
                if !self.filter.includes(finding.rule.id) || tried.contains(&identity) {
                    return None;
                }
                tried.push(identity);
                let fixes = gaps::fixes(finding, &map.map);
                (!fixes.is_empty()).then_some((finding.rule.id, fixes))
            });
            let Some((rule, fixes)) = found else {
                return;
            };
            let Some((fixes, edits)) = make(&source, project, &rules, fixes) else {
                continue;
            };
            for fix in &fixes {
                let place = Place {
                    source: Arc::clone(&source),
                    span: Subject::Item(fix.item).span(&map.map),
                };
                let place = place.locator();
                let title = fix.item.name(&map.map);
                fixed.done.push(format!("{place}: {rule}: `{title}`"));
            }
            fixed.edits = fixed.edits.then(&edits);
            source = Arc::new(Source::new(source.name(), edits.apply(source.text())));
        }
    }
}

/// The suggestions that were taken at once, and what they lead to.
struct FixStep {
    /// The positions of the errors.
    taken: Vec<usize>,
    edits: Edits,
    text: Arc<Source>,
    left: Vec<Diagnostic>,
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

/// A suggestion as an edit, with the line ends of the line that it replaces.
fn edit_of(source: &Source, new: &Suggestion) -> Edit {
    let last = (new.line + new.replaces).saturating_sub(1);
    let (start, end) = (source.line_span(new.line).start, source.line_span(last).end);
    let is_crlf = source.text()[end as usize..].starts_with("\r\n");
    let text = if is_crlf {
        new.text.replace('\n', "\r\n")
    } else {
        new.text.clone()
    };
    Edit::new(start as usize, end as usize, text)
}

/// Makes as many of the fixes as aren't refused. Returns them with the edits; `None` if nothing changes.
fn make(
    source: &Arc<Source>,
    project: &Project,
    rules: &[&str],
    mut fixes: Vec<Fix>,
) -> Option<(Vec<Fix>, Edits)> {
    while !fixes.is_empty() {
        let changes: Vec<Change> = fixes.iter().map(|fix| fix.change.clone()).collect();
        match format::edit_map(source, project, rules, &changes) {
            Ok(edited) if edited.edits.is_empty() => return None,
            Ok(edited) => return Some((fixes, edited.edits)),
            Err(refusal) => {
                let mut first = 0;
                let refused = changes.iter().position(|change| {
                    first += change.single_changes().len();
                    refusal.change < first
                });
                fixes.remove(refused.unwrap_or(fixes.len() - 1));
            }
        }
    }
    None
}
