//! `storywall check`.

mod baseline;
mod baseline_file;
mod findings;

use super::load::workspace;
use super::shell::{Exit, Failure, Shell};
use crate::map::Date;
use crate::report::{
    CheckedFiles, Reported, Summary, github, human, human_by_file, json, sarif, short, summary_line,
};
use crate::text::Level;
use baseline_file::{BaselineMode, BaselineRun, CheckedMaps};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use findings::{FindingFilter, items};
use std::path::PathBuf;

/// What the help ends with.
const AFTER_HELP: &str = "Exit code 0: nothing new at or above the threshold. 1: something. 2: the command could not run.
Faults of the format are always told; no baseline lists them.

Examples:
  storywall check --only empty-task,no-goal     look for these gaps alone, even where they are off
  storywall check --write-baseline gaps.json    begin clean: what is found now is known
  storywall check --baseline gaps.json          tell new gaps only, wherever lines have moved
  storywall check -f github                     annotate a pull request, in GitHub Actions
  storywall check -f sarif > storywall.sarif    for code scanning";

/// The arguments of `storywall check`.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct CheckArgs {
    /// Maps and folders.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// How to tell them.
    #[arg(short, long, value_enum, default_value = "human")]
    format: CheckFormat,
    /// The lowest level that fails.
    #[arg(long, value_name = "LEVEL", default_value = "warning", value_parser = level_parser())]
    fail_on: Level,
    /// Tell these gap rules alone, also where the project has them off [several: a,b].
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    only: Vec<String>,
    /// Leave these gap rules out [several: a,b].
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    skip: Vec<String>,
    /// Tell, and fail on, only what this file does not list.
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// List what is found now in this file: it is known from here on.
    #[arg(long, value_name = "FILE", conflicts_with = "baseline")]
    write_baseline: Option<PathBuf>,
    /// With `-f sarif`, also tell what maps ignore, as suppressed (GitHub shows it as open).
    #[arg(long)]
    with_ignored: bool,
    /// The day it is (YYYY-MM-DD): also finds releases whose date has passed.
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    today: Option<Date>,
}

/// The output format of `check`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum CheckFormat {
    /// Source lines marked, file by file.
    Human,
    /// `file:line:column: level[rule]: text`.
    Short,
    /// One object; `storywall schema --check` prints its schema.
    Json,
    /// SARIF 2.1.0, for code scanning and editors; run it in the root of the repository.
    Sarif,
    /// Annotations of GitHub Actions; run it in the root of the repository.
    Github,
}

impl CheckArgs {
    /// The baseline file, and whether it is read or written.
    fn baseline_mode(&self) -> Option<BaselineMode> {
        let read = self.baseline.clone().map(BaselineMode::Read);
        read.or_else(|| self.write_baseline.clone().map(BaselineMode::Write))
    }
}

fn level_parser() -> impl TypedValueParser<Value = Level> {
    PossibleValuesParser::new(["error", "warning", "note"]).map(|word| match word.as_str() {
        "error" => Level::Error,
        "note" => Level::Note,
        _ => Level::Warning,
    })
}

fn parse_day(text: &str) -> Result<Date, String> {
    let expected = "a day is written YYYY-MM-DD, for example 2027-01-15";
    text.parse().map_err(|()| expected.to_owned())
}

/// Tells every fault, and every gap that is not known.
///
/// # Errors
///
/// The command could not run: a path that is not there, a rule that is none, a baseline that
/// cannot be used, a disk that fails.
pub(crate) fn check(args: &CheckArgs, shell: &mut Shell) -> Result<Exit, Failure> {
    let filter = FindingFilter::new(&args.only, &args.skip)?;
    if args.with_ignored && args.format != CheckFormat::Sarif {
        let message = "`--with-ignored` marks what is ignored, which only `-f sarif` can";
        return Err(Failure::new(message));
    }
    let baseline_mode = args.baseline_mode();
    let mut ledger = (baseline_mode.as_ref())
        .map(|known| BaselineRun::open(known, shell))
        .transpose()?;
    let mut workspace = workspace(&args.paths, shell)?;
    filter.turn_on(&mut workspace.project);
    workspace.project.today = args.today.or(workspace.project.today);
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
    if !args.with_ignored {
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
    let told = match args.format {
        CheckFormat::Human => human_by_file(&items, shell.out_color) + &line(),
        CheckFormat::Short => short(&items),
        CheckFormat::Json => json(&items, summary),
        CheckFormat::Github => github(&items, &folder) + &line(),
        CheckFormat::Sarif => sarif(&items, &folder, workspace.project.base_url.as_deref()),
    };
    write!(shell.out, "{told}")?;
    let is_failing =
        |item: &Reported| item.ignored.is_none() && item.diagnostic.level >= args.fail_on;
    let fails = items.iter().any(is_failing);
    Ok(if !workspace.is_sound() {
        Exit::Failed
    } else if fails {
        Exit::Findings
    } else {
        Exit::Fine
    })
}
