//! `storywall check`.

mod baseline;
mod baseline_file;
mod findings;
mod fix;

use super::load::{LoadedProject, ThemeRequest, Workspace};
use super::shell::{Exit, Failure, Shell, Stop};
use crate::analysis::AnalyzedMap;
use crate::map::Date;
use crate::report::{
    CheckedFiles, Reported, Summary, github, human_by_file, json, not_checked_lines,
    questions_paragraph, sarif, short, summary_line,
};
use crate::site::{SiteContext, assemble, render_map, site_language};
use crate::text::{Diagnostic, Level};
use baseline_file::{BaselineMode, BaselineRun, CheckedMaps};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use findings::{FindingFilter, FindingWords, not_checked, reported, room_questions};
use fix::{FixRun, fix_files, show_fixes};
use std::path::PathBuf;

/// The end of the help.
const AFTER_HELP: &str = "PATH is the same as for `build`. Errors that make a map unreadable are always reported; a baseline never lists them.

Exit codes:
  0  no errors, and no new findings at or above `--fail-on`
  1  errors, or new findings at or above `--fail-on`; with `--dry-run`, something can be fixed
  2  the command could not run

Examples:
  storywall check --only empty-task,no-goal     run two rules
  storywall check --write-baseline gaps.json    accept all current gaps
  storywall check --baseline gaps.json          report new gaps only
  storywall check --fix --dry-run               show what can be fixed without a decision
  storywall check -f github                     annotate a pull request in GitHub Actions
  storywall check -f sarif > storywall.sarif    write a file for code scanning";

/// The arguments of `storywall check`.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct CheckArgs {
    /// Maps and folders [default: the whole project].
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Output format.
    #[arg(short, long, value_enum, default_value = "human")]
    format: CheckFormat,
    /// Language of the findings' words.
    #[arg(long, value_enum, value_name = "LANG", default_value = "en")]
    lang: FindingWords,
    /// Lowest level that makes the check fail.
    #[arg(long, value_name = "LEVEL", default_value = "warning", value_parser = level_parser())]
    fail_on: Level,
    /// Run only these rules (comma-separated), even disabled ones.
    #[arg(long, value_name = "RULES", value_delimiter = ',')]
    only: Vec<String>,
    /// Skip these rules (comma-separated).
    #[arg(long, value_name = "RULES", value_delimiter = ',')]
    skip: Vec<String>,
    /// Report, and fail on, only findings that this file doesn't list.
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Write the current findings to this file, as the baseline.
    #[arg(long, value_name = "FILE", conflicts_with = "baseline")]
    write_baseline: Option<PathBuf>,
    /// Fix what needs no decision, and report the rest.
    #[arg(long)]
    fix: bool,
    /// Only print what `--fix` would change.
    #[arg(long, requires = "fix")]
    dry_run: bool,
    /// SARIF: include ignored gaps as suppressed results.
    #[arg(long)]
    with_ignored: bool,
    /// Today's date, such as 2027-01-15; enables the rule overdue-release.
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    today: Option<Date>,
}

/// The output format of `check`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum CheckFormat {
    /// Findings with their source lines, file by file.
    Human,
    /// One line per finding: `file:line:column: level[rule]: message`.
    Short,
    /// One JSON object; `storywall schema --check` prints its schema.
    Json,
    /// SARIF 2.1.0 for code scanning; run it in the repository root.
    Sarif,
    /// GitHub Actions annotations; run it in the repository root.
    Github,
}

impl CheckArgs {
    /// The baseline file, and whether to read or write it.
    fn baseline_mode(&self) -> Option<BaselineMode> {
        let read = self.baseline.clone().map(BaselineMode::Read);
        read.or_else(|| self.write_baseline.clone().map(BaselineMode::Write))
    }
}

/// Parses a level, and lists the levels in the help.
fn level_parser() -> impl TypedValueParser<Value = Level> {
    PossibleValuesParser::new(["error", "warning", "note"]).map(|word| match word.as_str() {
        "error" => Level::Error,
        "note" => Level::Note,
        _ => Level::Warning,
    })
}

/// Parses a date such as 2027-01-15.
fn parse_day(text: &str) -> Result<Date, String> {
    let expected = "expected a date such as 2027-01-15";
    text.parse().map_err(|()| expected.to_owned())
}

/// What is wrong with the project's theme and its options, so that `build` doesn't fail where `check`
/// succeeds.
///
/// # Errors
///
/// There is no such theme, or it can't be read.
fn theme_errors(loaded: &LoadedProject) -> Result<Vec<Diagnostic>, Failure> {
    let workspace = loaded.workspace;
    let request = ThemeRequest::new(workspace, None);
    let is_built_in = request.theme_folder().is_none();
    // Built-in themes have no errors, and compiling one takes as long as decoding a small map.
    if workspace.has_errors() || is_built_in && workspace.project.theme_options.is_empty() {
        return Ok(Vec::new());
    }
    let theme = match request.compile(&request.read()?) {
        Ok(theme) if !is_built_in => theme,
        compiled => return Ok(compiled.err().unwrap_or_default()),
    };
    // Templates can name fields that don't exist, which only rendering shows. Rendering all maps would
    // take as long as a build; a small one with releases uses almost all templates.
    let context = SiteContext {
        project: &workspace.project,
        theme: &theme,
        lang: site_language(&workspace.project, &loaded.maps),
        fragments: None,
        names_sources: false,
    };
    let size = |map: &&AnalyzedMap| (map.map.releases.is_empty(), map.map.stories.len());
    let Some(map) = loaded.maps.iter().min_by_key(size) else {
        return Ok(Vec::new());
    };
    let rendered = render_map(map, context);
    let rendered = rendered.and_then(|pages| assemble([&pages], context, &loaded.images));
    Ok(rendered.err().map(|error| *error).into_iter().collect())
}

/// Reports format errors, errors of the theme, and gaps, except for those that the baseline lists.
///
/// # Errors
///
/// The command could not run: a path, a rule or the baseline doesn't exist, or the disk fails.
pub(crate) fn check(args: &CheckArgs, shell: &mut Shell) -> Result<Exit, Stop> {
    let filter = FindingFilter::new(&args.only, &args.skip)?;
    if args.with_ignored && args.format != CheckFormat::Sarif {
        let message = "`--with-ignored` requires `-f sarif`";
        return Err(Failure::new(message).into());
    }
    let baseline_mode = args.baseline_mode();
    let mut baseline = (baseline_mode.as_ref())
        .map(|mode| BaselineRun::open(mode, shell))
        .transpose()?;
    let mut workspace = Workspace::open(&args.paths, &shell.folder, shell.today)?;
    filter.enable_rules(&mut workspace.project);
    workspace.project.today = args.today.or(workspace.project.today);
    let mut files = workspace.read_files(&workspace.output_folder(None), shell.input)?;
    if args.fix {
        let run = FixRun {
            workspace: &workspace,
            filter: &filter,
        };
        if args.dry_run && !workspace.has_errors() {
            let is_any = show_fixes(&files, &run, shell)?;
            return Ok(if is_any {
                Exit::Findings
            } else {
                Exit::Success
            });
        }
        files = fix_files(files, &run, shell)?;
    }
    let loaded = LoadedProject::decode(&workspace, files);
    let theme_errors = theme_errors(&loaded)?;
    loaded.print_skipped(shell)?;
    loaded.print_doubt(shell)?;
    if loaded.maps.is_empty() && !loaded.has_errors() {
        shell.print_diagnostics(&loaded.diagnostics)?;
        return Err(loaded.no_maps().into());
    }

    let mut items = reported(&loaded, &theme_errors, &filter, args.lang, &shell.folder);
    let ignored = items
        .iter()
        .filter(|item| item.ignore_reason.is_some())
        .count();
    if !args.with_ignored {
        items.retain(|item| item.ignore_reason.is_none());
    }
    let mut known = None;
    if let Some(baseline) = &mut baseline {
        let run = CheckedMaps {
            loaded: &loaded,
            filter: &filter,
        };
        baseline.write(&items, &run, shell)?;
        known = Some(baseline.remove_known(&mut items));
        baseline.print_resolved(&run, shell)?;
    }
    let summary = Summary {
        ignored,
        known,
        ..Summary::from_items(&items)
    };
    let last_line = || {
        let checked = CheckedFiles {
            maps: loaded.maps.len(),
            all_readable: !loaded.has_errors(),
            baseline: (baseline.as_ref())
                .filter(|baseline| baseline.is_read_or_written(&loaded))
                .map(|baseline| baseline.name.as_str()),
        };
        summary_line(&items, summary, checked)
    };
    let skipped = not_checked(&loaded, &filter, args.lang);
    let questions = room_questions(&loaded, &filter, args.lang);
    let folder = &shell.folder;
    let output = match args.format {
        CheckFormat::Human => {
            human_by_file(&items, shell.out_color)
                + &last_line()
                + &not_checked_lines(&skipped)
                + &questions_paragraph(&questions)
        }
        CheckFormat::Short => short(&items),
        CheckFormat::Json => json(&items, &skipped, &questions, summary),
        CheckFormat::Github => github(&items, folder) + &last_line(),
        CheckFormat::Sarif => sarif(&items, folder, workspace.project.base_url.as_deref()),
    };
    write!(shell.out, "{output}")?;
    let is_failing =
        |item: &Reported| item.ignore_reason.is_none() && item.diagnostic.level >= args.fail_on;
    Ok(if workspace.has_errors() {
        Exit::Failed
    } else if items.iter().any(is_failing) {
        Exit::Findings
    } else {
        Exit::Success
    })
}
