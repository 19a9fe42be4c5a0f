//! `storywall check`.

mod baseline;
mod filter;
mod items;
mod known;

pub use known::BaselineMode;

use super::load::workspace;
use super::outcome::{Exit, Failure, Shell};
use crate::map::Date;
use crate::report::{
    CheckedFiles, Reported, Summary, github, human, human_by_file, json, sarif, short, summary_line,
};
use crate::text::Level;
use filter::FindingFilter;
use items::items;
use known::{BaselineRun, CheckedMaps};
use std::path::PathBuf;

/// What to check, and how to tell.
#[derive(Clone, Debug)]
pub struct CheckOptions {
    /// Maps and folders; nothing means the project.
    pub paths: Vec<PathBuf>,
    /// How findings are told.
    pub format: CheckFormat,
    /// The lowest level that fails.
    pub fail_on: Level,
    /// The day it is, for rules about dates.
    pub today: Option<Date>,
    /// The gap rules that are told, whatever the project says of them; nothing means all.
    pub only: Vec<String>,
    /// Gap rules that are not told.
    pub skip: Vec<String>,
    /// The file that lists gaps which are known.
    pub baseline: Option<BaselineMode>,
    /// Whether what maps ignore is told too, as suppressed; only SARIF can say so.
    pub with_ignored: bool,
}

/// How findings are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckFormat {
    /// With the source line marked.
    Human,
    /// One line each.
    Short,
    /// One JSON object.
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Annotations of GitHub Actions.
    Github,
}

/// Tells every fault, and every gap that is not known.
///
/// # Errors
///
/// The command could not run: a path that is not there, a rule that is none, a baseline that
/// cannot be used, a disk that fails.
pub fn check(options: &CheckOptions, shell: &mut Shell) -> Result<Exit, Failure> {
    let filter = FindingFilter::new(&options.only, &options.skip)?;
    if options.with_ignored && options.format != CheckFormat::Sarif {
        let message = "`--with-ignored` marks what is ignored, which only `-f sarif` can";
        return Err(Failure::new(message));
    }
    let mut ledger = (options.baseline.as_ref())
        .map(|known| BaselineRun::open(known, shell))
        .transpose()?;
    let mut workspace = workspace(&options.paths, shell)?;
    filter.turn_on(&mut workspace.project);
    workspace.project.today = options.today.or(workspace.project.today);
    let output = workspace.output(None, shell);
    let loaded = workspace.load(&output, shell)?;
    loaded.tell_passed_over(shell)?;
    if loaded.maps.is_empty() && loaded.is_sound() {
        write!(shell.err, "{}", human(&loaded.faults, shell.err_color))?;
        return Err(loaded.no_maps(shell));
    }

    let folder = shell.folder.clone();
    let mut items = items(&loaded, &filter, &folder);
    let ignored = items.iter().filter(|item| item.ignored.is_some()).count();
    if !options.with_ignored {
        items.retain(|item| item.ignored.is_none());
    }
    let mut known = None;
    if let Some(ledger) = &mut ledger {
        let run = CheckedMaps {
            loaded: &loaded,
            filter: &filter,
        };
        ledger.write(&items, &run, shell)?;
        known = Some(ledger.take_from(&mut items));
        ledger.tell_gone(&run, shell)?;
    }
    let summary = Summary {
        ignored,
        known,
        ..Summary::from_items(&items)
    };
    let line = || {
        let checked = CheckedFiles {
            maps: loaded.maps.len(),
            all_readable: loaded.is_sound(),
            baseline: (ledger.as_ref())
                .filter(|ledger| ledger.is_in_use(&loaded))
                .map(|ledger| ledger.name.as_str()),
        };
        summary_line(&items, summary, checked)
    };
    let told = match options.format {
        CheckFormat::Human => human_by_file(&items, shell.out_color) + &line(),
        CheckFormat::Short => short(&items),
        CheckFormat::Json => json(&items, summary),
        CheckFormat::Github => github(&items, &folder) + &line(),
        CheckFormat::Sarif => sarif(&items, &folder, workspace.project.base_url.as_deref()),
    };
    write!(shell.out, "{told}")?;
    let is_failing =
        |item: &Reported| item.ignored.is_none() && item.diagnostic.level >= options.fail_on;
    let fails = items.iter().any(is_failing);
    Ok(if !workspace.is_sound() {
        Exit::Failed
    } else if fails {
        Exit::Findings
    } else {
        Exit::Fine
    })
}
