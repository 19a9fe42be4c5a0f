//! `storywall pull`.

use super::backlog::{BacklogArgs, ReportArg, print_faults, read_export, stop_for_refusal};
use super::load::{FIX_ERRORS, MapFile, Workspace, errors_of_broken_file};
use super::shell::{Exit, Failure, Shell, Stop};
use crate::disk::input::read_bytes;
use crate::disk::output::{ReplaceError, replace_source};
use crate::disk::{git, probe};
use crate::format::{self, EditedMap};
use crate::gaps;
use crate::interop::{self, ImportFile, Pull, PullField, PullOptions, PullTarget, edit_pulled};
use crate::map::StoryMap;
use crate::report::{pull_json, pull_text, sanitize};
use crate::text::Source;
use clap::{Args, ValueEnum};
use std::path::PathBuf;
use std::sync::Arc;

/// How often a pull is made again because somebody saved a map in the same moment.
const ATTEMPTS: usize = 20;

/// The end of the help.
const AFTER_HELP: &str = "A story is matched by the key or the address in its `links`. Only fields that the export has a column for, and a value in, are changed; everything else in the file stays as it is. What can't be decided is reported as a conflict, and not written: done on the wall but not in the tracker, cancelled in the tracker, in a release that is released, or changed on both sides since --base.

Exit codes:
  0  the maps say what the tracker says
  1  there are conflicts; with `--check`, also: a map is behind the tracker
  2  the command could not run

Examples:
  storywall pull jira.csv map.yaml
  storywall pull jira.csv map.yaml --check
  storywall pull jira.csv maps/*.yaml --fields +release,+tags --base origin/main
  gh issue list --state all -L 1000 --json number,title,url,state,stateReason,assignees |
    storywall pull - map.yaml --add backlog";

/// The arguments of `storywall pull`.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct PullArgs {
    /// Export of the tracker, or `-` for standard input.
    #[arg(value_name = "EXPORT")]
    export: PathBuf,
    /// Maps to update.
    #[arg(value_name = "MAP", required = true)]
    maps: Vec<PathBuf>,
    /// Fields to update, or more of them: `+release`
    /// [default: status,estimate,owner].
    #[arg(long, value_name = "FIELDS", value_delimiter = ',', value_parser = parse_field)]
    fields: Vec<FieldArg>,
    /// Match stories without a link by their titles.
    #[arg(long, value_enum, value_name = "WHAT")]
    by: Option<ByArg>,
    /// Add open items that are on no map.
    #[arg(long, value_enum, value_name = "WHERE")]
    add: Option<AddArg>,
    /// Also empty fields whose cell is empty.
    #[arg(long)]
    clear: bool,
    /// Take the tracker's values where there is a conflict.
    #[arg(long)]
    theirs: bool,
    /// Revision of git when wall and tracker last agreed.
    #[arg(long, value_name = "REV")]
    base: Option<String>,
    #[command(flatten)]
    backlog: BacklogArgs,
    /// Write nothing; fail if a map is behind the tracker.
    #[arg(long)]
    check: bool,
    /// Write nothing; also print what would change in the files.
    #[arg(long)]
    dry_run: bool,
    /// Format of the report.
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    report: ReportArg,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ByArg {
    Title,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum AddArg {
    Backlog,
}

/// A field, and whether it comes in addition to the usual ones.
#[derive(Clone, Copy, Debug)]
struct FieldArg {
    field: PullField,
    is_more: bool,
}

fn parse_field(text: &str) -> Result<FieldArg, String> {
    let name = text.trim_start_matches('+');
    let mut fields = PullField::ALL.into_iter();
    let field = fields.find(|field| field.word() == name);
    let field = field.ok_or_else(|| {
        let words = PullField::ALL.map(|field| format!("`{}`", field.word()));
        format!("expected {}", words.join(", "))
    })?;
    Ok(FieldArg {
        field,
        is_more: name.len() < text.len(),
    })
}

impl PullArgs {
    fn options(&self, workspace: &Workspace) -> Result<PullOptions, Failure> {
        let chosen: Vec<PullField> = self.fields.iter().map(|arg| arg.field).collect();
        let is_more = self.fields.iter().all(|arg| arg.is_more);
        let mut fields = PullField::ALL.to_vec();
        fields.retain(|field| {
            chosen.contains(field) || is_more && PullField::DEFAULT.contains(field)
        });
        Ok(PullOptions {
            import: self.backlog.options(workspace)?,
            fields,
            matches_titles: self.by.is_some(),
            adds_new: self.add.is_some(),
            clears: self.clear,
            takes_theirs: self.theirs,
        })
    }

    /// Whether the maps are written.
    fn writes(&self) -> bool {
        !self.check && !self.dry_run
    }
}

/// Brings the states of a tracker's items to maps.
///
/// # Errors
///
/// The export or a map can't be read, a map has errors, or the disk or git fails.
pub(crate) fn pull(args: &PullArgs, shell: &mut Shell) -> Result<Exit, Stop> {
    if args.add.is_some() && args.maps.len() > 1 {
        let message = "new items can be added to one map only";
        return Err(Failure::new(message)
            .help("name one map, or leave out `--add`")
            .into());
    }
    for map in &args.maps {
        if map.as_os_str() == "-" || probe::is_folder(&shell.folder.join(map)) {
            let message = format!("`{}` isn't the file of a map", map.display());
            return Err(Failure::new(message).help("name files of maps").into());
        }
    }
    let workspace = Workspace::open(&args.maps, &shell.folder, shell.today)?;
    shell.print_diagnostics(&workspace.diagnostics)?;
    if workspace.has_errors() {
        return Err(shell.stop_unwritten(FIX_ERRORS, Exit::Failed));
    }
    let export = read_export(&args.export, shell)?;
    let mut files = workspace.read_files(&workspace.output_folder(None), shell.input)?;
    let options = args.options(&workspace)?;
    let mut attempt = 1;
    loop {
        let run = PullRun::new(&files, export.clone(), &options, args, &workspace, shell)?;
        if attempt == 1 {
            print_faults(&run.pull.faults, args.report, shell)?;
        }
        if args.writes()
            && let Err(error) = run.write(&files)
        {
            let UnwrittenMap { at, error } = error;
            // Somebody saved it in the meantime, and their text is changed instead.
            if !matches!(error, ReplaceError::Changed) || attempt >= ATTEMPTS {
                return Err(Failure::unwritten(&files[at].name, &error).into());
            }
            attempt += 1;
            for file in &mut files {
                if let Some(path) = &file.path {
                    file.bytes = read_bytes(path, workspace.project.limits.file_mib)?;
                }
            }
            continue;
        }
        run.print(args, shell)?;
        return Ok(run.exit(args));
    }
}

/// What an export changes in maps, before it is written.
struct PullRun {
    pull: Pull,
    sources: Vec<Arc<Source>>,
    edited: Vec<EditedMap>,
}

/// A map that couldn't be written.
struct UnwrittenMap {
    at: usize,
    error: ReplaceError,
}

impl PullRun {
    fn new(
        files: &[MapFile],
        export: ImportFile,
        options: &PullOptions,
        args: &PullArgs,
        workspace: &Workspace,
        shell: &mut Shell,
    ) -> Result<Self, Stop> {
        let mut sources = Vec::new();
        let mut maps = Vec::new();
        for file in files {
            let (source, map) = read_map(&file.name, file.bytes.clone(), workspace, shell)?;
            sources.push(source);
            maps.push(map);
        }
        let mut bases: Vec<Option<StoryMap>> = Vec::new();
        for file in files {
            bases.push(match &args.base {
                Some(revision) => base_map(file, revision, workspace, shell)?,
                None => None,
            });
        }
        let targets = maps.iter().zip(&bases);
        let targets: Vec<PullTarget> = targets
            .map(|(map, base)| PullTarget {
                map,
                base: base.as_ref(),
            })
            .collect();
        let mut pull = interop::pull(vec![export], options, &targets)
            .map_err(|refusal| stop_for_refusal(refusal, shell))?;
        let rules = gaps::rule_ids();
        let mut edited = Vec::new();
        for (pulled, source) in pull.maps.iter_mut().zip(&sources) {
            match edit_pulled(source, &workspace.project, &rules, pulled) {
                Ok(edits) => edited.push(edits),
                Err(refusal) => {
                    shell.print_diagnostics(&refusal.diagnostics)?;
                    return Err(shell.stop_unwritten(FIX_ERRORS, Exit::Findings));
                }
            }
        }
        Ok(Self {
            pull,
            sources,
            edited,
        })
    }

    /// Writes the maps that change.
    fn write(&self, files: &[MapFile]) -> Result<(), UnwrittenMap> {
        for (at, (file, edited)) in files.iter().zip(&self.edited).enumerate() {
            let Some(path) = file.path.as_ref().filter(|_| !edited.edits.is_empty()) else {
                continue;
            };
            // In the source, line ends of old Macs are replaced; edits have the same offsets in the file.
            let typed = String::from_utf8_lossy(&file.bytes);
            let text = edited.edits.apply(&typed);
            replace_source(path, &file.bytes, text.as_bytes())
                .map_err(|error| UnwrittenMap { at, error })?;
        }
        Ok(())
    }

    fn print(&self, args: &PullArgs, shell: &mut Shell) -> Result<(), Stop> {
        let is_written = args.writes();
        let report = match args.report {
            ReportArg::Human => pull_text(&self.pull, &self.sources, is_written),
            ReportArg::Json => pull_json(&self.pull, &self.sources, is_written),
        };
        write!(shell.out, "{report}")?;
        if !args.dry_run || args.report == ReportArg::Json {
            return Ok(());
        }
        for (source, edited) in self.sources.iter().zip(&self.edited) {
            shell.print_diff(source.name(), source.text(), &edited.edits)?;
        }
        Ok(())
    }

    fn exit(&self, args: &PullArgs) -> Exit {
        let has_conflict = self.pull.maps.iter().any(|map| map.conflicts() > 0);
        let is_behind = self.edited.iter().any(|edited| !edited.edits.is_empty());
        if has_conflict || args.check && is_behind {
            Exit::Findings
        } else {
            Exit::Success
        }
    }
}

/// A map that has to be valid.
fn read_map(
    name: &str,
    bytes: Vec<u8>,
    workspace: &Workspace,
    shell: &mut Shell,
) -> Result<(Arc<Source>, StoryMap), Stop> {
    let (source, error) = format::decode_text(name, bytes);
    if let Some(error) = error {
        shell.print_diagnostics(&[error])?;
        return Err(shell.stop_unwritten(FIX_ERRORS, Exit::Findings));
    }
    let map = format::read_map(&source, &workspace.project, &gaps::rule_ids());
    match map.value {
        Some(map) => Ok((source, map)),
        None => {
            let errors = errors_of_broken_file(&source, map.diagnostics);
            shell.print_diagnostics(&errors)?;
            Err(shell.stop_unwritten(FIX_ERRORS, Exit::Findings))
        }
    }
}

/// The map as it was in a revision; `None` if the revision doesn't have the file.
fn base_map(
    file: &MapFile,
    revision: &str,
    workspace: &Workspace,
    shell: &mut Shell,
) -> Result<Option<StoryMap>, Stop> {
    let Some(path) = &file.path else {
        return Ok(None);
    };
    let limit_mib = workspace.project.limits.file_mib;
    let bytes = git::file_in_revision(path, revision, limit_mib).map_err(|error| {
        let (name, revision) = (sanitize(&file.name), sanitize(revision));
        let message = format!("could not read `{name}` of `{revision}`: {error}");
        Failure::new(message).help(error.help())
    })?;
    let Some(bytes) = bytes else {
        return Ok(None);
    };
    let name = format!("{} in {revision}", file.name);
    read_map(&name, bytes, workspace, shell).map(|(_, map)| Some(map))
}
