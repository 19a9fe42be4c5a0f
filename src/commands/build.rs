//! `storywall build`.

use super::load::{Loaded, shown_path, workspace};
use super::outcome::{Exit, Failure, Shell};
use super::progress::Progress;
use super::ready::{not_written, theme_is_wrong};
use super::rebuild::rebuild;
use crate::disk::output::{self, Earlier, Surroundings, Written};
use crate::pages::Shown;
use crate::report::{human, seen};
use crate::site::{Basis, Common, Fragments, Site, assemble, render_map_again};
use crate::text::Diagnostic;
use crate::theme::Asset;
use rayon::prelude::*;
use std::path::{Path, PathBuf};

/// What to build.
#[derive(Clone, Debug, Default)]
pub struct Build {
    /// Maps and folders; nothing means the project.
    pub paths: Vec<PathBuf>,
    /// The folder to write to, where it is not the project's.
    pub output: Option<PathBuf>,
    /// A built-in theme or a folder, where it is not the project's.
    pub theme: Option<String>,
    /// How pieces for other people's pages are made, where they are asked for.
    pub fragments: Option<Fragments>,
    /// Whether gaps to decide on keep the site from being written.
    pub strict: bool,
    /// Whether the site is opened in the browser.
    pub open: bool,
    /// Whether the site is built again with every save.
    pub watch: bool,
    /// Whether folders are looked through, although the system may tell of changes.
    pub polls: bool,
}

/// Builds the site: everything is rendered before anything is written.
///
/// # Errors
///
/// The command could not run: an output that is refused, a disk that fails, a theme that is not
/// there.
pub fn build(options: &Build, shell: &mut Shell) -> Result<Exit, Failure> {
    if options.watch {
        return rebuild(options, shell);
    }
    let workspace = workspace(&options.paths, shell)?;
    let folder = workspace.output(options.output.as_deref(), shell);
    let sources = workspace.sources(shell);
    let around = Surroundings {
        home: shell.home.as_deref(),
        sources: &sources,
    };
    output::check(&folder, &around)
        .map_err(|refusal| Failure::new(refusal.message()).help(refusal.help()))?;
    let files = workspace.files(&absolute(&folder), shell)?;
    let asked = options.theme.as_deref();
    let wanted = workspace
        .wanted_theme(asked.map(|name| (name, shell.folder.as_path())))
        .with_fragments(options.fragments.is_some());
    // To make a theme ready takes as long as to read a small map.
    let (mut loaded, theme) = rayon::join(|| workspace.decode(files), || wanted.find());
    if let Some(exit) = loaded.tell(shell)? {
        return Ok(exit);
    }
    if options.strict && has_gaps(&loaded, shell)? {
        return not_written(shell, "`--strict` writes no site with gaps to decide on");
    }
    let maps = std::mem::take(&mut loaded.maps);
    let gaps = maps.iter().map(|map| map.gaps.to_decide()).sum();
    let counts = (maps.len(), gaps);
    let rendered = theme?.and_then(|theme| {
        let common = Common {
            project: &workspace.project,
            theme: &theme,
            fragments: options.fragments.as_ref(),
        };
        render(maps, &loaded.images, common, &folder, shell)
    });
    let site = match rendered {
        Ok(site) => site,
        Err(faults) => return theme_is_wrong(&faults, shell),
    };
    let written = output::write(&site, &folder).map_err(|error| Failure::new(error.to_string()))?;
    report(counts, &site, &folder, written, shell)?;
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

/// Renders every map whose pages do not stand in `folder` already, and puts the site together. A map
/// makes room for the pages of others.
fn render(
    maps: Vec<Shown>,
    images: &[Asset],
    common: Common,
    folder: &Path,
    shell: &mut Shell,
) -> Result<Site, Vec<Diagnostic>> {
    let mut progress = Progress::new(shell.err, shell.err_is_terminal);
    let all = maps.len();
    let mut rendered = Vec::with_capacity(all);
    let (basis, earlier) = (&Basis::of(common), &Earlier::at(folder));
    let mut maps = maps.into_iter();
    // A few maps at a time keep every core busy and the progress line true.
    while maps.len() > 0 {
        let some: Vec<Shown> = maps.by_ref().take(16).collect();
        let pages = some.into_par_iter().map(|map| {
            let (stamp, pages) = (earlier.stamp(&map.stem), || earlier.pages(&map.stem));
            let pages = render_map_again(&map, common, basis.with(&map), stamp, pages);
            rayon::spawn(move || drop(map));
            pages
        });
        for pages in pages.collect::<Vec<_>>() {
            rendered.push(pages.map_err(|fault| vec![*fault])?);
        }
        progress.tell("rendering map", rendered.len(), all);
    }
    assemble(&rendered, common, images).map_err(|fault| vec![*fault])
}

fn report(
    (maps, gaps): (usize, usize),
    site: &Site,
    folder: &Path,
    written: Written,
    shell: &mut Shell,
) -> Result<(), Failure> {
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
        seen(&index),
        if maps == 1 { "map" } else { "maps" },
        site.len(),
        if gaps == 1 { "gap" } else { "gaps" },
    )?;
    Ok(())
}

/// Tells the gaps that `--strict` minds.
fn has_gaps(loaded: &Loaded, shell: &mut Shell) -> Result<bool, Failure> {
    let findings: Vec<Diagnostic> = loaded
        .maps
        .iter()
        .flat_map(|map| {
            map.gaps
                .findings
                .iter()
                .map(|finding| finding.diagnostic(&map.map, &map.source))
        })
        .filter(|diagnostic| diagnostic.level > crate::text::Level::Note)
        .collect();
    write!(shell.err, "{}", human(&findings, shell.err_color))?;
    Ok(!findings.is_empty())
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}
