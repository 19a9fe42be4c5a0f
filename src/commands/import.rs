//! `storywall import`.

use super::backlog::{
    BacklogArgs, KeepArg, ReportArg, print_faults, read_export, stop_for_refusal,
};
use super::load::{FIX_ERRORS, Workspace, file_stem};
use super::shell::{Exit, Failure, Shell, Stop};
use crate::disk::probe;
use crate::interop::{self, Import, ImportFile, ImportOptions, ItemOrder};
use crate::report::{import_json, import_text};
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};

/// The end of the help.
const AFTER_HELP: &str =
    "Reads exports of Jira, GitHub, Azure DevOps, Linear, GitLab and Trello, maps of storymaps.io and MozaicWorks,
outlines, tables and templates of Markdown, mind maps, walls drawn in a spreadsheet, lists in YAML, and any other CSV, TSV or list of JSON objects by its headers. Several files are one backlog. Nothing is lost silently: the report says what became of every
cell. It is printed to standard output with `-o`, else to standard error.

Examples:
  storywall import Jira.csv -o map.yaml
  storywall import Jira.csv --as epic=activity --release-from Sprint -o map.yaml
  gh issue list --state all -L 1000 --json number,title,body,url,state,stateReason,labels,milestone,assignees,parent |
    storywall import - --group-by label:area -o map.yaml
  storywall import backlog.csv --map \"Wish=title\" --keep Market --dry-run

Exit codes:
  0  something was imported
  1  nothing could be imported; with `--strict`, also: something wasn't understood
  2  the command could not run";

/// The arguments of `storywall import`.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct ImportArgs {
    /// Exported files, or `-` for standard input.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Map to create [default: standard output].
    #[arg(short, long, value_name = "MAP")]
    output: Option<PathBuf>,
    #[command(flatten)]
    backlog: BacklogArgs,
    /// Column, or labels (`label:area`), whose values become tasks.
    #[arg(long, value_name = "COLUMN")]
    group_by: Option<String>,
    /// Order of the items [default: by rank if there is one].
    #[arg(long, value_enum, value_name = "ORDER")]
    order: Option<OrderArg>,
    /// Keep a column as a field of your own (`x-…`).
    #[arg(long, value_name = "COLUMN")]
    keep: Vec<String>,
    /// Only titles, releases, statuses, estimates and keys.
    #[arg(long)]
    lean: bool,
    /// Keep cancelled items.
    #[arg(long, value_enum, value_name = "HOW")]
    cancelled: Option<KeepArg>,
    /// Address of the tracker, to link keys to it.
    #[arg(long, value_name = "URL")]
    tracker: Option<String>,
    /// Only print the report.
    #[arg(long)]
    dry_run: bool,
    /// Format of the report.
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    report: ReportArg,
    /// Also report every column, and all that is set aside.
    #[arg(long)]
    explain: bool,
    /// Fail if anything isn't understood.
    #[arg(long)]
    strict: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum OrderArg {
    Rank,
    File,
    Key,
}

impl ImportArgs {
    fn options(&self, workspace: &Workspace) -> Result<ImportOptions, Failure> {
        let name = match self.files.first() {
            Some(file) if file.as_os_str() != "-" => file_stem(file),
            _ => "Backlog".to_owned(),
        };
        let shared = self.backlog.options(workspace)?;
        let mut keep = self.keep.clone();
        keep.extend(shared.keep.iter().cloned());
        Ok(ImportOptions {
            name,
            output: self
                .output
                .as_ref()
                .filter(|path| path.as_os_str() != "-")
                .map(|path| path.display().to_string()),
            group_by: self.group_by.clone().or_else(|| shared.group_by.clone()),
            keep,
            order: self.order.map(|order| match order {
                OrderArg::Rank => ItemOrder::Rank,
                OrderArg::File => ItemOrder::File,
                OrderArg::Key => ItemOrder::Key,
            }),
            is_lean: self.lean,
            keeps_cancelled: self.cancelled.is_some(),
            tracker: self.tracker.clone().or_else(|| shared.tracker.clone()),
            ..shared
        })
    }
}

/// Makes a map of exported files, and reports what became of them.
///
/// # Errors
///
/// A file can't be read or is in no known format, an option names a column that isn't there, or the map exists.
pub(crate) fn import(args: &ImportArgs, shell: &mut Shell) -> Result<Exit, Stop> {
    let workspace = Workspace::open(&[], &shell.folder, shell.today)?;
    shell.print_diagnostics(&workspace.diagnostics)?;
    if workspace.has_errors() {
        return Err(shell.stop_unwritten(FIX_ERRORS, Exit::Failed));
    }
    if let Some(output) = &args.output {
        check_output(output, shell)?;
    }
    let files = args
        .files
        .iter()
        .map(|file| read_export(file, shell))
        .collect::<Result<Vec<ImportFile>, Stop>>()?;
    let imported = match interop::import(files, &args.options(&workspace)?) {
        Ok(imported) => imported,
        Err(refusal) => return Err(stop_for_refusal(refusal, shell)),
    };
    print_faults(&imported.faults, args.report, shell)?;
    let report = match args.report {
        ReportArg::Human => import_text(&imported, args.explain),
        ReportArg::Json => import_json(&imported),
    };
    finish(args, &imported, &report, shell)
}

/// Writes the map and the report.
fn finish(
    args: &ImportArgs,
    imported: &Import,
    report: &str,
    shell: &mut Shell,
) -> Result<Exit, Stop> {
    let summary = &imported.summary;
    let is_empty = summary.activities + summary.backlog == 0;
    let map = args
        .output
        .as_deref()
        .filter(|path| path.as_os_str() != "-");
    if args.dry_run || is_empty {
        write!(shell.out, "{report}")?;
    } else if let Some(map) = map {
        shell
            .create(map, imported.yaml.as_bytes())
            .map_err(|failure| failure.help("name another map, or remove this one first"))?;
        write!(shell.out, "{report}")?;
    } else {
        write!(shell.out, "{}", imported.yaml)?;
        write!(shell.err, "{report}")?;
    }
    if is_empty {
        return Err(shell.stop_unwritten("the files have no stories", Exit::Findings));
    }
    let is_strict_failure = args.strict && !imported.faults.is_empty();
    Ok(if is_strict_failure {
        Exit::Findings
    } else {
        Exit::Success
    })
}

/// Refuses a map that exists, or that no command would find.
fn check_output(output: &Path, shell: &Shell) -> Result<(), Failure> {
    let is_yaml = output
        .extension()
        .is_some_and(|extension| extension == "yaml" || extension == "yml");
    if output.as_os_str() != "-" && !is_yaml {
        let message = format!("`{}` doesn't end in `.yaml` or `.yml`", output.display());
        return Err(Failure::new(message).help("name a map, for example `-o map.yaml`"));
    }
    if output.as_os_str() != "-" && probe::exists(&shell.folder.join(output)) {
        let failure = Failure::already_exists(output);
        return Err(failure.help("name another map, or remove this one first"));
    }
    Ok(())
}
