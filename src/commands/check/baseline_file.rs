//! `--baseline` and `--write-baseline`: the file, and what it makes of a run.

use super::baseline::{Baseline, BaselineError, Scope};
use super::findings::FindingFilter;
use crate::commands::load::LoadedProject;
use crate::commands::shell::{Failure, Shell};
use crate::disk::input::read_bytes;
use crate::disk::output::replace_file;
use crate::disk::probe;
use crate::report::{Reported, count, one_line};
use std::path::{Path, PathBuf};

/// The most that a baseline may hold.
const MOST_MIB: u32 = 64;

/// What is to be done with a baseline.
#[derive(Clone, Debug)]
pub(crate) enum BaselineMode {
    /// What it lists is known, and not told.
    Read(PathBuf),
    /// It is written: what is found now is known from here on.
    Write(PathBuf),
}

/// The baseline of a run.
pub(crate) struct BaselineRun<'k> {
    /// What it is called on the command line.
    pub(crate) name: String,
    known: &'k BaselineMode,
    baseline: Baseline,
}

/// A run, as far as it tells which gaps are still there. A map that was not checked, or could
/// not be read, says nothing of its gaps; one that is gone took them along.
pub(crate) struct CheckedMaps<'r> {
    /// What was read.
    pub(crate) loaded: &'r LoadedProject<'r>,
    /// The rules that are told.
    pub(crate) filter: &'r FindingFilter,
}

impl Scope for CheckedMaps<'_> {
    fn file(&self, file: &str) -> bool {
        let is_checked = self.loaded.maps.iter().any(|map| map.file == file);
        is_checked || !probe::exists(&self.loaded.workspace.root.join(file))
    }

    fn rule(&self, rule: &str) -> bool {
        self.filter.tells(rule)
    }
}

impl<'k> BaselineRun<'k> {
    /// Reads the baseline, or looks whether it can be written: before any other work.
    ///
    /// # Errors
    ///
    /// It cannot be used: it is not there, is something else, or of another version. Nothing
    /// but a baseline is written over.
    pub(crate) fn open(known: &'k BaselineMode, shell: &Shell) -> Result<Self, Failure> {
        let (BaselineMode::Read(path) | BaselineMode::Write(path)) = known;
        let name = one_line(&path.display().to_string());
        let file = shell.folder.join(path);
        let baseline = match (known, probe::exists(&file)) {
            (BaselineMode::Read(_), false) => {
                let help = format!("`storywall check --write-baseline {name}` writes it");
                return Err(Failure::new(format!("there is no baseline `{name}`")).help(help));
            }
            (BaselineMode::Read(_), true) => read(&name, &file)?,
            (BaselineMode::Write(_), false) => Baseline::default(),
            (BaselineMode::Write(_), true) => {
                let help = "it is not written over: name another file, or take this one away";
                read(&name, &file).map_err(|failure| failure.help(help))?
            }
        };
        Ok(Self {
            name,
            known,
            baseline,
        })
    }

    /// Writes down the gaps among `items`, where that was asked for; what is listed of other maps
    /// and rules stays. Maps that could not be read would lose what is known of them, so that
    /// nothing is written then.
    ///
    /// # Errors
    ///
    /// The disk said no.
    pub(crate) fn write(
        &mut self,
        items: &[Reported],
        run: &CheckedMaps,
        shell: &mut Shell,
    ) -> Result<(), Failure> {
        let BaselineMode::Write(path) = self.known else {
            return Ok(());
        };
        if !run.loaded.is_sound() {
            writeln!(
                shell.err,
                "no baseline was written: the maps have to be mended"
            )?;
            return Ok(());
        }
        let old = std::mem::take(&mut self.baseline);
        self.baseline = Baseline::of(items).and_unseen(old, run);
        let text = self.baseline.to_text();
        replace_file(&shell.folder.join(path), text.as_bytes())
            .map_err(|error| Failure::new(error.to_string()))?;
        let gaps = count(self.baseline.len(), "gap");
        writeln!(shell.err, "note: `{}` lists {gaps} from here on", self.name)?;
        Ok(())
    }

    /// Whether the file is there to speak of: none is written while maps have faults.
    pub(crate) fn is_in_use(&self, loaded: &LoadedProject) -> bool {
        matches!(self.known, BaselineMode::Read(_)) || loaded.is_sound()
    }

    /// Takes what is known out of `items`, and gives how much that was.
    pub(crate) fn take_from(&mut self, items: &mut Vec<Reported>) -> usize {
        let before = items.len();
        items.retain(|item| !self.baseline.take(item));
        before - items.len()
    }

    /// Says how much of what is listed was not found any more; nothing while maps have faults,
    /// which can hide gaps.
    ///
    /// # Errors
    ///
    /// Standard error cannot be written to.
    pub(crate) fn tell_gone(&self, run: &CheckedMaps, shell: &mut Shell) -> Result<(), Failure> {
        let gone = self.baseline.left(run);
        if gone > 0 && run.loaded.is_sound() {
            let are = if gone == 1 { "is" } else { "are" };
            writeln!(
                shell.err,
                "note: {} in `{}` {are} gone; write it again: `--write-baseline {}`",
                count(gone, "gap"),
                self.name,
                self.name
            )?;
        }
        Ok(())
    }
}

fn read(name: &str, file: &Path) -> Result<Baseline, Failure> {
    let bytes = read_bytes(file, MOST_MIB)?;
    Baseline::parse(&bytes).map_err(|problem| match problem {
        BaselineError::Other(why) => Failure::new(format!("`{name}` is not a baseline: {why}"))
            .help("`--write-baseline` writes one; where git could not merge two, take one side"),
        BaselineError::Version(version) => Failure::new(format!(
            "`{name}` is a baseline of version {version}, which this storywall does not know"
        ))
        .help("check with the storywall that wrote it"),
    })
}
