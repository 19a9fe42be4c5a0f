//! `storywall build`.

mod options;
mod order;
mod rebuild;

pub use options::BuildOptions;

use super::load::{shown_path, workspace};
use super::outcome::{Exit, Failure, Shell};
use crate::disk::output::{self, ProtectedPaths, WriteStats};
use crate::report::sanitize;
use crate::site::Site;
use order::BuildJob;
use rebuild::rebuild;
use std::path::{Path, PathBuf};

/// Builds the site: everything is rendered before anything is written.
///
/// # Errors
///
/// The command could not run: an output that is refused, a disk that fails, a theme that is not
/// there.
pub fn build(options: &BuildOptions, shell: &mut Shell) -> Result<Exit, Failure> {
    if options.watch {
        return rebuild(options, shell);
    }
    let workspace = workspace(&options.paths, shell)?;
    let folder = workspace.output(options.output.as_deref(), shell);
    let sources = workspace.sources(shell);
    let around = ProtectedPaths {
        home: shell.home.as_deref(),
        sources: &sources,
    };
    output::check(&folder, &around)
        .map_err(|refusal| Failure::new(refusal.message()).help(refusal.help()))?;
    let files = workspace.files(&absolute(&folder), shell)?;
    let here = shell.folder.clone();
    let order = BuildJob::new(options, &workspace, &folder, &here)?;
    let (site, gaps) = match order.kept(&files) {
        Some(kept) => kept,
        None => match order.made(files, shell)? {
            Ok(made) => made,
            Err(exit) => return Ok(exit),
        },
    };
    let written = output::write(&site, &folder).map_err(|error| Failure::new(error.to_string()))?;
    report(&site, gaps, &folder, written, shell)?;
    if options.open {
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
