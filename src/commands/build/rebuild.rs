//! `storywall build --watch`.

use super::BuildArgs;
use crate::commands::live::{Preview, PreviewOptions};
use crate::commands::load::workspace;
use crate::commands::outcome::{Exit, Failure, Shell};
use crate::commands::watch::{WatchInbox, watch};
use crate::disk::output::{self, ProtectedPaths};
use crate::report::sanitize;
use crate::serve::{Errors, Snapshot};
use std::path::Path;

/// Builds the site with every save, until it is asked to end. A site with faults is not written:
/// what was written before stays.
///
/// # Errors
///
/// The command could not run: an output that is refused, a path that is not there.
pub(crate) fn rebuild(args: &BuildArgs, shell: &mut Shell) -> Result<Exit, Failure> {
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
