//! `storywall import`.

use super::load::{FIX_ERRORS, Workspace, file_stem};
use super::shell::{Exit, Failure, Shell, Stop};
use crate::disk::input::read_bytes;
use crate::disk::probe;
use crate::interop::{
    self, BacklogFormat, HeaderChoice, Import, ImportFile, ImportOptions, ImportRefusal, ItemOrder,
    KindChoice, KindLevel, OwnerChoice, ProjectStatus, TextEncoding,
};
use crate::report::{import_json, import_text};
use crate::text::Diagnostic;
use clap::{Args, ValueEnum};
use std::io;
use std::path::{Path, PathBuf};

/// The largest file, in MiB.
const FILE_MIB: u32 = 64;

/// How many places that weren't understood are shown with their lines.
const MAX_SHOWN: usize = 20;

/// The end of the help.
const AFTER_HELP: &str =
    "Reads exports of Jira, GitHub, Azure DevOps and Linear, and any other CSV, TSV or list of JSON
objects by its headers. Several files are one backlog. Nothing is lost silently: the report says what became of every
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
    /// Format of the files [default: recognized].
    #[arg(long, value_name = "FORMAT", value_parser = parse_format)]
    from: Option<BacklogFormat>,
    /// What a kind of item, or a column, becomes: `epic=activity`,
    /// `Bug=drop`, `sub-task=acceptance`.
    #[arg(long = "as", value_name = "KIND=LEVEL", value_parser = parse_kind)]
    kinds: Vec<KindChoice>,
    /// What a column is: `\"T-shirt=estimate\"`.
    #[arg(long = "map", value_name = "HEADER=FIELD", value_parser = parse_header)]
    headers: Vec<HeaderChoice>,
    /// Column with the releases.
    #[arg(long, value_name = "COLUMN")]
    release_from: Option<String>,
    /// Column with the estimates.
    #[arg(long, value_name = "COLUMN")]
    estimate_from: Option<String>,
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
    /// Names of people [default: keep].
    #[arg(long, value_enum, value_name = "HOW")]
    owner: Option<OwnerArg>,
    /// Keep titles such as `As a …, I want …` whole.
    #[arg(long, value_enum, value_name = "HOW")]
    sentences: Option<KeepArg>,
    /// Keep cancelled items.
    #[arg(long, value_enum, value_name = "HOW")]
    cancelled: Option<KeepArg>,
    /// Address of the tracker, to link keys to it.
    #[arg(long, value_name = "URL")]
    tracker: Option<String>,
    /// Encoding of the files [default: recognized].
    #[arg(long, value_name = "NAME", value_parser = parse_encoding)]
    encoding: Option<TextEncoding>,
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

#[derive(Clone, Copy, Debug, ValueEnum)]
enum OwnerArg {
    Keep,
    Initials,
    None,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum KeepArg {
    Keep,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum ReportArg {
    Human,
    Json,
}

fn parse_format(text: &str) -> Result<BacklogFormat, String> {
    let mut formats = BacklogFormat::ALL.into_iter();
    formats.find(|format| format.id() == text).ok_or_else(|| {
        format!(
            "expected {}",
            choices(BacklogFormat::ALL.map(BacklogFormat::id))
        )
    })
}

fn parse_encoding(text: &str) -> Result<TextEncoding, String> {
    let name = match text.to_ascii_lowercase().as_str() {
        "utf8" => "utf-8".to_owned(),
        "latin1" | "latin-1" | "iso-8859-1" | "cp1252" => "windows-1252".to_owned(),
        other => other.to_owned(),
    };
    let mut encodings = TextEncoding::ALL.into_iter();
    encodings
        .find(|encoding| encoding.name() == name)
        .ok_or_else(|| {
            format!(
                "expected {}",
                choices(TextEncoding::ALL.map(TextEncoding::name))
            )
        })
}

/// Names as a list for a message.
fn choices<const N: usize>(names: [&str; N]) -> String {
    names.map(|name| format!("`{name}`")).join(", ")
}

fn parse_kind(text: &str) -> Result<KindChoice, String> {
    const LEVELS: [(&str, KindLevel); 7] = [
        ("activity", KindLevel::Activity),
        ("task", KindLevel::Task),
        ("story", KindLevel::Story),
        ("part", KindLevel::Part),
        ("acceptance", KindLevel::Acceptance),
        ("release", KindLevel::Release),
        ("drop", KindLevel::Drop),
    ];
    let (kind, level) = pair(text)?;
    let found = LEVELS.iter().find(|(name, _)| *name == level);
    let level = found.map(|(_, level)| *level);
    let level =
        level.ok_or_else(|| format!("expected {}", choices(LEVELS.map(|(name, _)| name))))?;
    Ok(KindChoice {
        kind: kind.to_owned(),
        level,
    })
}

fn parse_header(text: &str) -> Result<HeaderChoice, String> {
    let (header, field) = pair(text)?;
    let names: Vec<&str> = interop::field_names().collect();
    if !names.contains(&field) {
        return Err(format!("expected one of {}", names.join(", ")));
    }
    Ok(HeaderChoice {
        header: header.to_owned(),
        field: field.to_owned(),
    })
}

/// The sides of the last `=`.
fn pair(text: &str) -> Result<(&str, &str), String> {
    let pair = text.rsplit_once('=');
    let pair = pair.map(|(left, right)| (left.trim(), right.trim()));
    pair.filter(|(left, _)| !left.is_empty())
        .ok_or_else(|| "expected two words with `=` between them".to_owned())
}

impl ImportArgs {
    fn options(&self, workspace: &Workspace) -> ImportOptions {
        let project = &workspace.project;
        let name = match self.files.first() {
            Some(file) if file.as_os_str() != "-" => file_stem(file),
            _ => "Backlog".to_owned(),
        };
        ImportOptions {
            name,
            format: self.from,
            encoding: self.encoding,
            kinds: self.kinds.clone(),
            headers: self.headers.clone(),
            release_from: self.release_from.clone(),
            estimate_from: self.estimate_from.clone(),
            group_by: self.group_by.clone(),
            keep: self.keep.clone(),
            order: self.order.map(|order| match order {
                OrderArg::Rank => ItemOrder::Rank,
                OrderArg::File => ItemOrder::File,
                OrderArg::Key => ItemOrder::Key,
            }),
            is_lean: self.lean,
            owner: match self.owner {
                None | Some(OwnerArg::Keep) => OwnerChoice::Keep,
                Some(OwnerArg::Initials) => OwnerChoice::Initials,
                Some(OwnerArg::None) => OwnerChoice::None,
            },
            keeps_sentences: self.sentences.is_some(),
            keeps_cancelled: self.cancelled.is_some(),
            statuses: (project.statuses.iter())
                .map(|status| ProjectStatus {
                    id: status.id.clone(),
                    name: status.name.clone(),
                    means: status.kind.word(),
                })
                .collect(),
            sizes: (project.estimates.sizes.iter())
                .map(|size| size.name.to_string())
                .collect(),
            tracker: self.tracker.clone(),
        }
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
        .map(|file| read_file(file, shell))
        .collect::<Result<Vec<ImportFile>, Stop>>()?;
    let imported = match interop::import(files, &args.options(&workspace)) {
        Ok(imported) => imported,
        Err(ImportRefusal::Fault(fault)) => {
            shell.print_diagnostics(&[*fault])?;
            return Err(shell.stop_unwritten("fix the file, or export it again", Exit::Failed));
        }
        Err(ImportRefusal::Message { message, help }) => {
            return Err(Failure::new(message).help(help).into());
        }
    };
    print_faults(&imported.faults, args, shell)?;
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
        if args.report == ReportArg::Human {
            let map = map.display();
            writeln!(shell.out, "next      storywall check {map}")?;
        }
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

/// Prints the places that weren't understood, unless the report is data and has them.
fn print_faults(faults: &[Diagnostic], args: &ImportArgs, shell: &mut Shell) -> io::Result<()> {
    if args.report == ReportArg::Json {
        return Ok(());
    }
    let shown = &faults[..faults.len().min(MAX_SHOWN)];
    shell.print_diagnostics(shown)?;
    if faults.len() > shown.len() {
        let more = faults.len() - shown.len();
        writeln!(
            shell.err,
            "{more} more places: list them with `--report json`"
        )?;
    }
    Ok(())
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

fn read_file(file: &Path, shell: &mut Shell) -> Result<ImportFile, Stop> {
    if file.as_os_str() != "-" {
        let bytes = read_bytes(&shell.folder.join(file), FILE_MIB)?;
        return Ok(ImportFile {
            name: file.display().to_string(),
            bytes,
        });
    }
    let limit = (u64::from(FILE_MIB) << 20) + 1;
    let mut bytes = Vec::new();
    let mut input = io::Read::take(&mut *shell.input, limit);
    io::Read::read_to_end(&mut input, &mut bytes)
        .map_err(|error| Failure::new(format!("could not read standard input: {error}")))?;
    Ok(ImportFile {
        name: "<stdin>".to_owned(),
        bytes,
    })
}
