//! `storywall build`.

mod history;
mod job;
mod since;

use super::load::{FIX_ERRORS, MapFile, Workspace, absolute, display_path};
use super::preview::{Preview, PreviewOptions};
use super::shell::{Exit, Failure, Shell, Stop, open_in_browser};
use super::watch::{WatchMessages, watch};
use crate::analysis::urls::{INDEX, safe_url};
use crate::disk::git::{self, GitError};
use crate::disk::output::{self, ProtectedPaths, Refusal, WriteError, WriteStats};
use crate::report::sanitize;
use crate::serve::{Errors, Snapshot};
use crate::site::FragmentOptions;
use clap::{Args, ValueEnum};
use job::{BuildJob, BuiltSite};
use percent_encoding::percent_decode_str;
use rayon::prelude::*;
use since::SinceRevision;
use std::io;
use std::path::{Path, PathBuf};

/// The end of the help.
const AFTER_HELP: &str = "PATH is a map, a folder of maps, or `-` for standard input. Without PATH, storywall builds the project of this folder (the nearest `storywall.yaml` here or above) or, without a project, all maps in this folder.

If a map has an error, nothing is written. Otherwise the site is replaced in one step.
With `--fragments`, each map's folder also has `fragment-wall.html`, `fragment-gaps.html` and `fragment-release-<id>.html`.";

/// Why `--strict` writes nothing.
const STRICT_REASON: &str = "`--strict` does not allow gaps";

/// The arguments of `storywall build`.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct BuildArgs {
    /// Maps and folders [default: the whole project].
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Output folder [default: the project's `output:`, or `site`].
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Built-in theme or theme folder [default: the project's `theme:`,
    /// or `wall`].
    #[arg(long, value_name = "THEME")]
    theme: Option<String>,
    /// Also write HTML fragments, to embed in other sites' pages.
    #[arg(long)]
    fragments: bool,
    /// Fragments: level of the first heading.
    #[arg(long, value_name = "N", requires = "fragments", default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=6))]
    heading_level: u8,
    /// Fragments: URL prefix from the including page to this site
    /// [default: the project's `base_url:`, or `../`].
    #[arg(long, value_name = "PREFIX", requires = "fragments", value_parser = url_prefix)]
    assets_prefix: Option<String>,
    /// Fail, and write nothing, if there are gaps.
    #[arg(long)]
    strict: bool,
    /// Where maps without `updated:` get their date from: `git`, the last
    /// commit that changed the file.
    #[arg(long, value_enum, value_name = "SOURCE", conflicts_with = "watch")]
    dates: Option<DateSource>,
    /// Also write what changed in each map since this revision of git,
    /// `changes.html`.
    #[arg(long, value_name = "REV", conflicts_with = "watch")]
    since: Option<String>,
    /// Also write the history of each map, `history.html`, from the
    /// commits that changed its file.
    #[arg(long, conflicts_with = "watch")]
    history: bool,
    /// Open the site in the browser.
    #[arg(long, conflicts_with = "watch")]
    open: bool,
    /// Rebuild on every save, until Ctrl-C.
    #[arg(long)]
    watch: bool,
    /// With `--watch`: poll instead of using file-system events.
    #[arg(long, requires = "watch")]
    poll: bool,
}

/// Where the dates of maps come from.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum DateSource {
    /// The last commit that changed the file.
    Git,
}

impl BuildArgs {
    /// How fragments are rendered; `None` without `--fragments`.
    pub(crate) fn fragment_options(&self) -> Option<FragmentOptions> {
        self.fragments.then(|| FragmentOptions {
            heading_level: self.heading_level,
            prefix: self.assets_prefix.clone(),
        })
    }
}

/// Parses the URL or path before the addresses in fragments, and makes it end with a slash.
fn url_prefix(text: &str) -> Result<String, String> {
    if text.is_empty() || text.ends_with('/') && safe_url(text).is_some() {
        return Ok(text.to_owned());
    }
    let prefix = format!("{text}/");
    match safe_url(&prefix) {
        Some(_) => Ok(prefix),
        None => Err("expected a URL such as https://docs.example/maps/, or a path".to_owned()),
    }
}

/// Whether a prefix of URLs may lead from some page to the folder `output`. A relative path that leads to
/// a folder of another name can't, unless the site is published elsewhere.
fn may_lead_to(prefix: &str, output: &Path) -> bool {
    let is_absolute = prefix.starts_with('/') || prefix.contains(':');
    let parts = prefix.split('/');
    let parts = parts.skip_while(|part| matches!(*part, "" | "." | ".."));
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let folder = percent_decode_str(&parts.join("/"))
        .decode_utf8_lossy()
        .into_owned();
    is_absolute || output.ends_with(folder)
}

/// Builds the site. Everything is rendered before anything is written.
///
/// # Errors
///
/// The maps or the theme have errors, the output folder is refused, or the disk fails.
pub(crate) fn build(args: &BuildArgs, shell: &mut Shell) -> Result<Exit, Stop> {
    let workspace = Workspace::open(&args.paths, &shell.folder, shell.today)?;
    let output = checked_output(args, &workspace, shell)?;
    if let Some(prefix) = args.assets_prefix.as_deref()
        && !may_lead_to(prefix, &absolute(&output))
    {
        let folder = output.file_name().unwrap_or_default().to_string_lossy();
        write!(
            shell.err,
            "note: `--assets-prefix {}` doesn't lead to the output folder, so fragments may find no styles\n\
             help: end it with `{}/`, or with the path under which you publish that folder\n",
            sanitize(prefix),
            sanitize(&folder),
        )?;
    }
    if args.watch {
        return build_and_watch(args, output, shell);
    }
    let mut files = workspace.read_files(&absolute(&output), shell.input)?;
    if args.dates.is_some() {
        files = with_commit_days(files)?;
    }
    let since = args.since.as_deref();
    let since = since.map(|name| SinceRevision::new(name, &args.paths, shell));
    let mut job = BuildJob::new(args, &workspace, &output)?.since(since.transpose()?);
    if args.history {
        job.read_commits(&files, shell.cache.as_deref())?;
    }
    let built = match job.reuse(&files) {
        Some(built) => built,
        None => job.render(files, shell)?,
    };
    let stats = output::write(&built.site, &output).map_err(write_failure)?;
    print_stats(&built, &output, stats, shell)?;
    if args.open {
        let index = output.join(INDEX);
        open_in_browser(&index, &format!("`{}`", index.display()))?;
    }
    Ok(Exit::Success)
}

/// The files with the days of their last commits. Standard input has none.
fn with_commit_days(files: Vec<MapFile>) -> Result<Vec<MapFile>, Failure> {
    let with_day = |file: MapFile| {
        let Some(path) = &file.path else {
            return Ok(file);
        };
        match git::last_commit_day(path) {
            Ok(committed) => Ok(MapFile { committed, ..file }),
            Err(error) => {
                let name = sanitize(&file.name);
                let help = match error {
                    GitError::Shallow | GitError::NotTrusted => error.help(),
                    _ => "omit `--dates git`, and set `updated:` in the map",
                };
                let message = format!("no date for `{name}`: {}", sanitize(&error.to_string()));
                Err(Failure::new(message).help(help))
            }
        }
    };
    files.into_par_iter().map(with_day).collect()
}

/// Returns the output folder, unless the site must not be written there.
fn checked_output(
    args: &BuildArgs,
    workspace: &Workspace,
    shell: &Shell,
) -> Result<PathBuf, Failure> {
    if args.output.is_none() {
        workspace.check_project_output()?;
    }
    let output = workspace.output_folder(args.output.as_deref());
    let protected = ProtectedPaths {
        home: shell.home.as_deref(),
        sources: &workspace.source_paths(),
    };
    output::check(&output, &protected).map_err(|refusal| refused(&refusal))?;
    Ok(output)
}

fn write_failure(error: WriteError) -> Failure {
    match error {
        WriteError::Refused(refusal) => refused(&refusal),
        other => Failure::new(other.to_string()),
    }
}

fn refused(refusal: &Refusal) -> Failure {
    Failure::new(refusal.message()).help(refusal.help())
}

fn print_stats(
    built: &BuiltSite,
    output: &Path,
    stats: WriteStats,
    shell: &mut Shell,
) -> io::Result<()> {
    let BuiltSite { site, gaps } = built;
    let maps = site.map_fingerprints().len();
    let index = display_path(&absolute(output).join(INDEX), &absolute(&shell.folder));
    let changed = match (stats.written, stats.removed) {
        (0, 0) => "nothing changed".to_owned(),
        (written, 0) => format!("{written} written"),
        (written, removed) => format!("{written} written, {removed} removed"),
    };
    writeln!(
        shell.out,
        "{}: {maps} {}, {} files ({changed}), {gaps} {}",
        sanitize(&index),
        if maps == 1 { "map" } else { "maps" },
        site.len(),
        if *gaps == 1 { "gap" } else { "gaps" },
    )
}

/// Builds the site on every save, until Ctrl-C or SIGTERM. While there are errors, the output
/// folder keeps the last valid site.
fn build_and_watch(args: &BuildArgs, output: PathBuf, shell: &mut Shell) -> Result<Exit, Stop> {
    let preview = Preview::new(PreviewOptions {
        folder: shell.folder.clone(),
        paths: args.paths.clone(),
        output: args.output.clone(),
        theme: args.theme.clone(),
        fragments: args.fragment_options(),
        color: shell.err_color,
        is_verbose: shell.is_verbose,
        ..PreviewOptions::default()
    });
    let mut watched = watch(preview, args.poll, shell)?;
    let first = std::mem::take(&mut watched.first);
    let is_strict = args.strict;
    let line = write_snapshot(&first, watched.gaps, is_strict, &output);
    write!(shell.err, "{line}")?;
    let messages = WatchMessages::new();
    let publish =
        move |snapshot: Snapshot, gaps| write_snapshot(&snapshot, gaps, is_strict, &output);
    watched.follow_changes(publish, messages, shell)
}

/// Writes a snapshot unless it has errors, or gaps if `is_strict`; returns a line about what was
/// written, or why nothing was.
fn write_snapshot(snapshot: &Snapshot, gaps: usize, is_strict: bool, output: &Path) -> String {
    if snapshot.errors != Errors::default() {
        return format!("nothing written: {FIX_ERRORS}\n");
    }
    if is_strict && gaps > 0 {
        return format!("nothing written: {STRICT_REASON}\n");
    }
    let folder = output.display().to_string();
    match output::write(&snapshot.site, output) {
        Ok(stats) => format!(
            "{}: {} written, {} removed\n",
            sanitize(&folder),
            stats.written,
            stats.removed
        ),
        Err(error) => format!("error: {}\n", sanitize(&error.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relative_prefix_ends_in_the_output_folder() {
        let output = Path::new("/work/docs/my maps");
        for prefix in [
            "../my%20maps/",
            "my maps",
            "./../../docs/my maps",
            "../",
            "",
            "/elsewhere/",
            "https://a.example/x",
        ] {
            assert!(may_lead_to(prefix, output), "{prefix}");
        }
        for prefix in [
            "../maps/",
            "../my%20maps/x/",
            "../%2e%2e/a",
            "../s/my maps/",
        ] {
            assert!(!may_lead_to(prefix, output), "{prefix}");
        }
    }
}
