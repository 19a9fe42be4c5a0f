//! The arguments of `storywall check`.

use crate::commands::{BaselineMode, CheckFormat, CheckOptions};
use crate::map::Date;
use crate::text::Level;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

pub(crate) const AFTER_HELP: &str = "Exit code 0: nothing new at or above the threshold. 1: something. 2: the command could not run.
Faults of the format are always told; no baseline lists them.

Examples:
  storywall check --only empty-task,no-goal     look for these gaps alone, even where they are off
  storywall check --write-baseline gaps.json    begin clean: what is found now is known
  storywall check --baseline gaps.json          tell new gaps only, wherever lines have moved
  storywall check -f github                     annotate a pull request, in GitHub Actions
  storywall check -f sarif > storywall.sarif    for code scanning";

/// What to check, and how to tell.
#[derive(Args, Debug)]
pub(crate) struct Arguments {
    /// Maps and folders.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// How to tell them.
    #[arg(short, long, value_enum, default_value = "human")]
    format: FormatArgument,
    /// The lowest level that fails.
    #[arg(long, value_enum, value_name = "LEVEL", default_value = "warning")]
    fail_on: LevelArgument,
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
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Date>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FormatArgument {
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

#[derive(Clone, Copy, Debug, ValueEnum)]
enum LevelArgument {
    Error,
    Warning,
    Note,
}

impl From<Arguments> for CheckOptions {
    fn from(arguments: Arguments) -> Self {
        let read = arguments.baseline.map(BaselineMode::Read);
        let write = arguments.write_baseline.map(BaselineMode::Write);
        Self {
            paths: arguments.paths,
            format: match arguments.format {
                FormatArgument::Human => CheckFormat::Human,
                FormatArgument::Short => CheckFormat::Short,
                FormatArgument::Json => CheckFormat::Json,
                FormatArgument::Sarif => CheckFormat::Sarif,
                FormatArgument::Github => CheckFormat::Github,
            },
            fail_on: match arguments.fail_on {
                LevelArgument::Error => Level::Error,
                LevelArgument::Warning => Level::Warning,
                LevelArgument::Note => Level::Note,
            },
            today: arguments.today,
            only: arguments.only,
            skip: arguments.skip,
            baseline: read.or(write),
            with_ignored: arguments.with_ignored,
        }
    }
}

fn day(text: &str) -> Result<Date, String> {
    let wanted = "a day is written YYYY-MM-DD, for example 2027-01-15";
    text.parse().map_err(|()| wanted.to_owned())
}
