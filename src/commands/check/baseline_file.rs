//! `--baseline` and `--write-baseline`: reads or writes the file, and removes known gaps from the
//! report.

use super::baseline::{Baseline, BaselineError, BaselineScope};
use super::findings::FindingFilter;
use crate::commands::load::LoadedProject;
use crate::commands::shell::{Failure, Shell, Stop};
use crate::disk::input::read_bytes;
use crate::disk::output::replace_file;
use crate::disk::probe;
use crate::report::{Reported, count, one_line};
use std::io;
use std::path::{Path, PathBuf};

/// The largest baseline file, in MiB.
const MAX_MIB: u32 = 64;

/// What a run does with its baseline file.
#[derive(Clone, Debug)]
pub(crate) enum BaselineMode {
    /// Doesn't report the gaps that the file lists.
    Read(PathBuf),
    /// Writes the gaps that the run finds to the file.
    Write(PathBuf),
}

/// The baseline of a run.
pub(crate) struct BaselineRun<'k> {
    /// The file as the command line names it, on one line.
    pub(crate) name: String,
    mode: &'k BaselineMode,
    baseline: Baseline,
}

/// The maps and rules of a run. The run can't show which gaps of a map still occur if the map was
/// not checked or has errors. A map that no longer exists has no gaps.
pub(crate) struct CheckedMaps<'r> {
    pub(crate) loaded: &'r LoadedProject<'r>,
    pub(crate) filter: &'r FindingFilter,
}

impl BaselineScope for CheckedMaps<'_> {
    fn covers_file(&self, file: &str) -> bool {
        let is_checked = self.loaded.maps.iter().any(|map| map.file == file);
        is_checked || !probe::exists(&self.loaded.workspace.root.join(file))
    }

    fn covers_rule(&self, rule: &str) -> bool {
        self.filter.includes(rule)
    }
}

impl<'k> BaselineRun<'k> {
    /// Reads the baseline file, even for `--write-baseline`, which keeps entries that the run doesn't
    /// cover. This happens before all other work, so that a wrong file is reported at once.
    ///
    /// # Errors
    ///
    /// The file doesn't exist, isn't a baseline, or has another version. A file that isn't a
    /// baseline is never overwritten.
    pub(crate) fn open(mode: &'k BaselineMode, shell: &Shell) -> Result<Self, Failure> {
        let (BaselineMode::Read(path) | BaselineMode::Write(path)) = mode;
        let name = one_line(&path.display().to_string());
        let file = shell.folder.join(path);
        let baseline = match (mode, probe::exists(&file)) {
            (BaselineMode::Read(_), false) => {
                let help = format!("create it with `storywall check --write-baseline {name}`");
                return Err(Failure::new(format!("there is no baseline `{name}`")).help(help));
            }
            (BaselineMode::Read(_), true) => read(&name, &file)?,
            (BaselineMode::Write(_), false) => Baseline::default(),
            (BaselineMode::Write(_), true) => {
                let help = "choose another file, or delete this one first";
                read(&name, &file).map_err(|failure| failure.help(help))?
            }
        };
        Ok(Self {
            name,
            mode,
            baseline,
        })
    }

    /// With `--write-baseline`, writes the gaps among `reported`, and keeps entries of maps and
    /// rules that the run doesn't cover. While maps have errors it writes nothing, because their
    /// entries would be lost.
    ///
    /// # Errors
    ///
    /// The file or standard error can't be written to.
    pub(crate) fn write(
        &mut self,
        reported: &[Reported],
        run: &CheckedMaps,
        shell: &mut Shell,
    ) -> Result<(), Stop> {
        let BaselineMode::Write(path) = self.mode else {
            return Ok(());
        };
        if run.loaded.has_errors() {
            writeln!(
                shell.err,
                "no baseline written: fix the errors in the maps first"
            )?;
            return Ok(());
        }
        let old = std::mem::take(&mut self.baseline);
        self.baseline = Baseline::from_reported(reported).with_uncovered(old, run);
        let text = self.baseline.to_json();
        replace_file(&shell.folder.join(path), text.as_bytes())
            .map_err(|error| Failure::new(error.to_string()))?;
        let places = count(self.baseline.len(), "place");
        writeln!(
            shell.err,
            "note: wrote the findings at {places} to `{}`",
            self.name
        )?;
        Ok(())
    }

    /// Whether this run read or wrote the file. It doesn't write one while maps have errors.
    pub(crate) fn is_read_or_written(&self, loaded: &LoadedProject) -> bool {
        matches!(self.mode, BaselineMode::Read(_)) || !loaded.has_errors()
    }

    /// Removes known gaps from `reported`, and returns how many they were.
    pub(crate) fn remove_known(&mut self, reported: &mut Vec<Reported>) -> usize {
        let before = reported.len();
        reported.retain_mut(|item| !self.baseline.take(item));
        before - reported.len()
    }

    /// Prints how many gaps of the baseline no longer occur. Prints nothing while maps have errors, which
    /// can hide gaps.
    pub(crate) fn print_resolved(&self, run: &CheckedMaps, shell: &mut Shell) -> io::Result<()> {
        let gone = self.baseline.remaining(run);
        if gone == 0 || run.loaded.has_errors() {
            return Ok(());
        }
        let (name, verb) = (
            &self.name,
            if gone == 1 {
                "no longer occurs"
            } else {
                "no longer occur"
            },
        );
        writeln!(
            shell.err,
            "note: {} in `{name}` {verb}; update the file with `--write-baseline {name}`",
            count(gone, "gap"),
        )
    }
}

fn read(name: &str, file: &Path) -> Result<Baseline, Failure> {
    let bytes = read_bytes(file, MAX_MIB)?;
    Baseline::parse(&bytes).map_err(|error| match error {
        BaselineError::Malformed(why) => Failure::new(format!("`{name}` is not a baseline: {why}"))
            .help("create a baseline with `--write-baseline`; after a merge conflict, keep one side"),
        BaselineError::Version(version) => Failure::new(format!(
            "`{name}` is a baseline of version {version}, which this version of storywall doesn't support"
        ))
        .help("use the version of storywall that wrote it"),
    })
}
