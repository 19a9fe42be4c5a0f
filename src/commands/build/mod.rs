//! `storywall build`.

mod job;

use super::live::{Preview, PreviewOptions};
use super::load::{shown_path, workspace};
use super::shell::{Exit, Failure, Shell};
use super::watch::{WatchInbox, watch};
use crate::disk::output::{self, ProtectedPaths, WriteStats};
use crate::pages::safe;
use crate::report::sanitize;
use crate::serve::{Errors, Snapshot};
use crate::site::{FragmentOptions, Site};
use clap::Args;
use job::BuildJob;
use std::path::{Path, PathBuf};

/// What the help ends with.
const AFTER_HELP: &str = "PATH is a map, a folder with maps, `-` for standard input, or nothing: the project found from here upward, else this folder.
Nothing is written unless every map is without faults, and then all of it at once.
With `--fragments`, each map's folder also has `fragment-wall.html`, `fragment-gaps.html` and `fragment-release-<id>.html`.";

/// The arguments of `storywall build`.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct BuildArgs {
    /// Maps and folders.
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    /// The folder to write to [default: `output:` of the project, else `site`].
    #[arg(short, long, value_name = "DIR")]
    pub(crate) output: Option<PathBuf>,
    /// A built-in theme, or a folder.
    #[arg(long, value_name = "THEME")]
    pub(crate) theme: Option<String>,
    /// Write pieces of the maps as well, for the pages of other documentation.
    #[arg(long)]
    pub(crate) fragments: bool,
    /// With `--fragments`: the level of a piece's first heading.
    #[arg(long, value_name = "N", requires = "fragments", default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=6))]
    pub(crate) heading_level: u8,
    /// With `--fragments`: what leads from the page that takes a piece to this site, such as `../maps/`
    /// [default: `base_url:` of the project, else `../`].
    #[arg(long, value_name = "PREFIX", requires = "fragments", value_parser = url_prefix)]
    pub(crate) assets_prefix: Option<String>,
    /// Write nothing while there are gaps to decide on.
    #[arg(long)]
    pub(crate) strict: bool,
    /// Open the site in the browser.
    #[arg(long, conflicts_with = "watch")]
    pub(crate) open: bool,
    /// Build again with every save, until Ctrl-C.
    #[arg(long)]
    pub(crate) watch: bool,
    /// With `--watch`: look through the folders, where the system does not tell of changes.
    #[arg(long, requires = "watch")]
    pub(crate) poll: bool,
}

impl BuildArgs {
    /// How fragments are rendered, if the command asks for them.
    pub(crate) fn fragment_options(&self) -> Option<FragmentOptions> {
        self.fragments.then(|| FragmentOptions {
            heading_level: self.heading_level,
            prefix: self.assets_prefix.clone(),
        })
    }
}

/// A prefix that ends where a path can begin.
fn url_prefix(text: &str) -> Result<String, String> {
    if text.is_empty() || text.ends_with('/') && safe(text).is_some() {
        return Ok(text.to_owned());
    }
    let whole = format!("{text}/");
    match safe(&whole) {
        Some(_) => Ok(whole),
        None => Err("expected an address such as https://docs.example/maps/, or a path".to_owned()),
    }
}

/// Builds the site: everything is rendered before anything is written.
///
/// # Errors
///
/// The command could not run: an output that is refused, a disk that fails, a theme that is not
/// there.
pub(crate) fn build(args: &BuildArgs, shell: &mut Shell) -> Result<Exit, Failure> {
    if args.watch {
        return rebuild(args, shell);
    }
    let workspace = workspace(&args.paths, shell)?;
    let folder = workspace.output(args.output.as_deref(), shell);
    let sources = workspace.sources(shell);
    let around = ProtectedPaths {
        home: shell.home.as_deref(),
        sources: &sources,
    };
    output::check(&folder, &around)
        .map_err(|refusal| Failure::new(refusal.message()).help(refusal.help()))?;
    let files = workspace.files(&absolute(&folder), shell)?;
    let here = shell.folder.clone();
    let order = BuildJob::new(args, &workspace, &folder, &here)?;
    let (site, gaps) = match order.kept(&files) {
        Some(kept) => kept,
        None => match order.made(files, shell)? {
            Ok(made) => made,
            Err(exit) => return Ok(exit),
        },
    };
    let written = output::write(&site, &folder).map_err(|error| Failure::new(error.to_string()))?;
    report(&site, gaps, &folder, written, shell)?;
    if args.open {
        let index = folder.join(crate::pages::INDEX);
        open::that_detached(&index).map_err(|error| {
            Failure::new(format!(
                "no browser could be opened at `{}`: {error}",
                index.display()
            ))
        })?;
    }
    Ok(Exit::Fine)
}

fn report(
    site: &Site,
    gaps: usize,
    folder: &Path,
    written: WriteStats,
    shell: &mut Shell,
) -> Result<(), Failure> {
    let maps = site.stamps().len();
    let index = shown_path(
        &absolute(folder).join(crate::pages::INDEX),
        &absolute(&shell.folder),
    );
    let changed = match (written.written, written.removed) {
        (0, 0) => "nothing changed".to_owned(),
        (written, 0) => format!("{written} written"),
        (written, removed) => format!("{written} written, {removed} removed"),
    };
    writeln!(
        shell.out,
        "{}: {maps} {}, {} files ({changed}), {gaps} {} to decide on",
        sanitize(&index),
        if maps == 1 { "map" } else { "maps" },
        site.len(),
        if gaps == 1 { "gap" } else { "gaps" },
    )?;
    Ok(())
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// Builds the site with every save, until it is asked to end. A site with faults is not written:
/// what was written before stays.
///
/// # Errors
///
/// The command could not run: an output that is refused, a path that is not there.
fn rebuild(args: &BuildArgs, shell: &mut Shell) -> Result<Exit, Failure> {
    let found = workspace(&args.paths, shell)?;
    let folder = found.output(args.output.as_deref(), shell);
    let sources = found.sources(shell);
    let around = ProtectedPaths {
        home: shell.home.as_deref(),
        sources: &sources,
    };
    output::check(&folder, &around)
        .map_err(|refusal| Failure::new(refusal.message()).help(refusal.help()))?;
    let live = Preview::new(PreviewOptions {
        folder: shell.folder.clone(),
        paths: args.paths.clone(),
        output: args.output.clone(),
        theme: args.theme.clone(),
        fragments: args.fragment_options(),
        color: shell.err_color,
    });
    let is_strict = args.strict;
    let mut watched = watch(live, args.poll, shell)?;
    let first = std::mem::take(&mut watched.first);
    write!(
        shell.err,
        "{}",
        written(&first, watched.gaps, is_strict, &folder)
    )?;
    let inbox = WatchInbox::open();
    let publish = move |edition: Snapshot, gaps| written(&edition, gaps, is_strict, &folder);
    watched.keep_up(publish, inbox, shell)
}

/// Writes an edition that may be written, and says what became of it.
fn written(edition: &Snapshot, gaps: usize, is_strict: bool, folder: &Path) -> String {
    if edition.errors != Errors::default() {
        return "nothing was written: it has to be mended first\n".to_owned();
    }
    if is_strict && gaps > 0 {
        return "nothing was written: `--strict` writes no site with gaps to decide on\n"
            .to_owned();
    }
    let place = folder.display().to_string();
    match output::write(&edition.site, folder) {
        Ok(written) => format!(
            "{}: {} written, {} removed\n",
            sanitize(&place),
            written.written,
            written.removed
        ),
        Err(error) => format!("error: {}\n", sanitize(&error.to_string())),
    }
}
