//! What a build is made from, and what it comes to.

use super::BuildArgs;
use crate::commands::load::ThemeRequest;
use crate::commands::load::{LoadedProject, MapFile, Workspace};
use crate::commands::load::{not_written, theme_is_wrong};
use crate::commands::shell::Progress;
use crate::commands::shell::{Exit, Failure, Shell};
use crate::disk::output::PreviousOutput;
use crate::pages::AnalyzedMap;
use crate::report::human;
use crate::site::{
    FragmentOptions, InputHash, Site, SiteContext, SiteStamp, assemble, render_map_again,
};
use crate::text::{Diagnostic, Level};
use crate::theme::{Asset, ThemeSource};
use rayon::prelude::*;
use std::path::Path;

/// All that decides what is built.
pub(crate) struct BuildJob<'o> {
    args: &'o BuildArgs,
    fragments: Option<FragmentOptions>,
    workspace: &'o Workspace,
    wanted: ThemeRequest<'o>,
    /// What the theme is made from.
    theme: ThemeSource,
    /// What all maps have in common.
    basis: InputHash,
    /// What stands in the output.
    earlier: PreviousOutput,
}

impl<'o> BuildJob<'o> {
    /// Reads what is asked for, all but the maps; `here` is where the theme's name counts from.
    ///
    /// # Errors
    ///
    /// There is no such theme, or its folder cannot be read.
    pub(crate) fn new(
        args: &'o BuildArgs,
        workspace: &'o Workspace,
        output: &Path,
        here: &'o Path,
    ) -> Result<Self, Failure> {
        let fragments = args.fragment_options();
        let asked = args.theme.as_deref();
        let wanted = workspace
            .wanted_theme(asked.map(|name| (name, here)))
            .with_fragments(fragments.is_some());
        let theme = wanted.read()?;
        Ok(Self {
            args,
            workspace,
            wanted,
            basis: InputHash::of(&workspace.project, &theme, fragments.as_ref()),
            fragments,
            theme,
            earlier: PreviousOutput::at(output),
        })
    }

    /// The site that stands there already, and its gaps to decide on, where these files would become the
    /// very same with nothing to tell.
    pub(crate) fn kept(&self, files: &[MapFile]) -> Option<(Site, usize)> {
        if !self.workspace.faults.is_empty() {
            return None;
        }
        let site = self.earlier.site(self.from(files))?;
        let gaps = site.whole()?.gaps;
        // Strictness tells them.
        (gaps == 0 || !self.args.strict).then_some((site, gaps))
    }

    /// What a site of these files is made from.
    fn from(&self, files: &[MapFile]) -> u128 {
        let root = &self.workspace.root;
        let files = files.iter().map(|file| (file.shown(root), file));
        let files: Vec<(String, &MapFile)> = files.collect();
        let parts = files.iter().flat_map(|(shown, file)| {
            let is_named: &[u8] = if file.is_named { b"named" } else { b"found" };
            [
                shown.as_bytes(),
                file.stem.as_bytes(),
                is_named,
                &file.bytes,
            ]
        });
        self.basis.and(parts)
    }

    /// The site that these files become, and its gaps to decide on; how the command ends, where they
    /// become none.
    pub(crate) fn made(
        &self,
        files: Vec<MapFile>,
        shell: &mut Shell,
    ) -> Result<Result<(Site, usize), Exit>, Failure> {
        let from = self.from(&files);
        // To make a theme ready takes as long as to read a small map.
        let (mut loaded, theme) = rayon::join(
            || self.workspace.decode(files),
            || self.wanted.ready(&self.theme),
        );
        if let Some(exit) = loaded.tell(shell)? {
            return Ok(Err(exit));
        }
        if self.args.strict && has_gaps(&loaded, shell)? {
            let why = "`--strict` writes no site with gaps to decide on";
            return not_written(shell, why).map(Err);
        }
        let maps = std::mem::take(&mut loaded.maps);
        let gaps = maps.iter().map(|map| map.gaps.to_decide()).sum();
        let rendered = theme.and_then(|theme| {
            let common = SiteContext {
                project: &self.workspace.project,
                theme: &theme,
                fragments: self.fragments.as_ref(),
            };
            self.render(maps, &loaded.images, common, shell)
        });
        let mut site = match rendered {
            Ok(site) => site,
            Err(faults) => return theme_is_wrong(&faults, shell).map(Err),
        };
        if loaded.is_all_there_is() {
            site.remember(SiteStamp::of(&site, from, gaps));
        }
        Ok(Ok((site, gaps)))
    }

    /// Renders every map whose pages do not stand there already, and puts the site together. A map
    /// makes room for the pages of others.
    fn render(
        &self,
        maps: Vec<AnalyzedMap>,
        images: &[Asset],
        common: SiteContext,
        shell: &mut Shell,
    ) -> Result<Site, Vec<Diagnostic>> {
        let mut progress = Progress::new(shell.err, shell.err_is_terminal);
        let all = maps.len();
        let mut rendered = Vec::with_capacity(all);
        let mut maps = maps.into_iter();
        // A few maps at a time keep every core busy and the progress line true.
        while maps.len() > 0 {
            let some: Vec<AnalyzedMap> = maps.by_ref().take(16).collect();
            let pages = some.into_par_iter().map(|map| {
                let earlier = &self.earlier;
                let (stamp, pages) = (earlier.stamp(&map.stem), || earlier.pages(&map.stem));
                let from = self.basis.with(&map);
                let pages = render_map_again(&map, common, from, stamp, pages);
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
}

/// Tells the gaps that `--strict` minds.
fn has_gaps(loaded: &LoadedProject, shell: &mut Shell) -> Result<bool, Failure> {
    let findings: Vec<Diagnostic> = loaded
        .maps
        .iter()
        .flat_map(|map| {
            map.gaps
                .findings
                .iter()
                .map(|finding| finding.diagnostic(&map.map, &map.source))
        })
        .filter(|diagnostic| diagnostic.level > Level::Note)
        .collect();
    write!(shell.err, "{}", human(&findings, shell.err_color))?;
    Ok(!findings.is_empty())
}
