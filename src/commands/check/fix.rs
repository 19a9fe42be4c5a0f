//! `check --fix`: makes the changes that nobody has to decide about.
//!
//! An error in a file is fixed by the lines that its message shows, if nothing else can have been meant
//! ([`format::fix_errors`]); a gap by the changes that its rule knows ([`gaps::fixes`]). Each step is read and checked
//! again, and none is taken that loses anything. What isn't fixed is reported as always.

use super::findings::FindingFilter;
use crate::analysis::AnalyzedMap;
use crate::commands::load::{MapFile, Workspace};
use crate::commands::shell::{Failure, Shell, Stop};
use crate::disk::input::read_bytes;
use crate::disk::output::{ReplaceError, replace_source};
use crate::format::{self, EditRefusal, Project};
use crate::gaps::{self, Fix, Subject};
use crate::map::Change;
use crate::report::one_line;
use crate::text::{Edits, Place, Source};
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

/// Makes as many of the fixes as aren't refused and lose nothing. Returns them with the edits; `None` if nothing changes.
fn make(
    source: &Arc<Source>,
    project: &Project,
    rules: &[&str],
    mut fixes: Vec<Fix>,
) -> Option<(Vec<Fix>, Edits)> {
    let edits = |fixes: &[Fix]| {
        let changes: Vec<Change> = fixes.iter().map(|fix| fix.change.clone()).collect();
        let edited = format::edit_map(source, project, rules, &changes)?;
        let after = Source::new(source.name(), edited.edits.apply(source.text()));
        Ok::<_, EditRefusal>(loses_nothing(source, &after, project, fixes).then_some(edited.edits))
    };
    while !fixes.is_empty() {
        match edits(&fixes) {
            Ok(Some(edits)) if edits.is_empty() => return None,
            Ok(Some(edits)) => return Some((fixes, edits)),
            Ok(None) => {
                let count = fixes.len();
                fixes.retain(|fix| matches!(edits(std::slice::from_ref(fix)), Ok(Some(_))));
                if fixes.len() == count {
                    return None;
                }
            }
            Err(refusal) => {
                let mut first = 0;
                let refused = fixes.iter().position(|fix| {
                    first += fix.change.single_changes().len();
                    refusal.change < first
                });
                fixes.remove(refused.unwrap_or(fixes.len() - 1));
            }
        }
    }
    None
}

/// Whether a text still has all comments, and all scalars but those that the fixes may take out.
fn loses_nothing(before: &Source, after: &Source, project: &Project, fixes: &[Fix]) -> bool {
    let Some(losses) = format::losses(before, after, project) else {
        return false;
    };
    let may_go = |text: &String| fixes.iter().any(|fix| fix.may_remove.contains(text));
    losses.comments == 0 && losses.scalars.iter().all(may_go)
}
