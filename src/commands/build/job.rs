//! One run of `build`: reuses the site in the output folder, or renders a new one.

use super::history::{HistoryContext, MapCommits};
use super::since::SinceRevision;
use super::{BuildArgs, STRICT_REASON};
use crate::analysis::{AnalyzedMap, GoneMaps};
use crate::commands::load::{LoadedProject, MapFile, ThemeRequest, Workspace, absolute};
use crate::commands::shell::{Exit, Failure, ProgressLine, Shell, Stop};
use crate::disk::git::GitError;
use crate::disk::output::{PageStore, PreviousOutput};
use crate::format::Project;
use crate::messages::Catalog;
use crate::report::sanitize;
use crate::site::{
    FragmentOptions, InputHash, Site, SiteContext, SiteStamp, assemble_with_gone, render_map_again,
    site_language,
};
use crate::text::{Diagnostic, Level};
use crate::theme::{Asset, ThemeSource};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The number of maps rendered between two updates of the progress line: enough to keep every core
/// busy.
const MAPS_AT_ONCE: usize = 16;

/// Everything that decides what is built, except for the map files.
pub(crate) struct BuildJob<'w> {
    is_strict: bool,
    fragments: Option<FragmentOptions>,
    workspace: &'w Workspace,
    theme_request: ThemeRequest<'w>,
    theme_source: ThemeSource,
    /// The hash of what all maps have in common: the project, the theme and the fragment options.
    shared_inputs: InputHash,
    previous: PreviousOutput,
    /// The revision that the maps are compared with.
    since: Option<SinceRevision>,
    /// The commits that changed each map, by the stem of its file; empty without `--history`.
    commits: BTreeMap<String, MapCommits>,
    /// The user's folder for caches.
    cache: Option<PathBuf>,
    /// The rendered pages, until they are written.
    store: PageStore,
}

/// A site that can be written.
pub(crate) struct BuiltSite {
    pub(crate) site: Site,
    /// The number of gaps (findings of level warning or error) in its maps.
    pub(crate) gaps: usize,
}

impl<'w> BuildJob<'w> {
    /// Reads the theme and the manifest of the output folder.
    ///
    /// # Errors
    ///
    /// There is no such theme, or its folder can't be read.
    pub(crate) fn new(
        args: &'w BuildArgs,
        workspace: &'w Workspace,
        output: &Path,
    ) -> Result<Self, Failure> {
        let fragments = args.fragment_options();
        let theme_request =
            ThemeRequest::new(workspace, args.theme.as_deref()).with_fragments(fragments.is_some());
        let theme_source = theme_request.read()?;
        Ok(Self {
            is_strict: args.strict,
            workspace,
            theme_request,
            shared_inputs: InputHash::new(&workspace.project, &theme_source, fragments.as_ref()),
            fragments,
            theme_source,
            previous: PreviousOutput::read(output),
            since: None,
            commits: BTreeMap::new(),
            cache: None,
            store: PageStore::new(&absolute(output)),
        })
    }

    /// The same job, with what changed since a revision.
    pub(crate) fn since(self, since: Option<SinceRevision>) -> Self {
        Self { since, ..self }
    }

    /// Finds the commits that changed these files, so that the site shows the history of the maps. A map from standard
    /// input has none.
    ///
    /// # Errors
    ///
    /// A file is in no repository, or git fails.
    pub(crate) fn read_commits(
        &mut self,
        files: &[MapFile],
        cache: Option<&Path>,
    ) -> Result<(), Failure> {
        self.cache = cache.map(Path::to_owned);
        let files = files.par_iter();
        let commits = files.filter_map(|file| {
            let commits = MapCommits::read(file.path.as_deref()?);
            let named = commits.map_err(|error| no_history(&file.name, &error));
            Some(named.map(|commits| (file.stem.clone(), commits)))
        });
        self.commits = commits.collect::<Result<_, _>>()?;
        Ok(())
    }

    /// Reads the histories of maps.
    fn add_histories(&self, maps: &mut [AnalyzedMap]) -> Result<(), Failure> {
        let context = HistoryContext {
            project: &self.workspace.project,
            project_file: self.workspace.file.as_deref(),
            cache: self.cache.as_deref(),
        };
        let maps = maps.par_iter_mut();
        maps.try_for_each(|map| {
            if let Some(commits) = self.commits.get(&map.stem) {
                let history = commits.history(map, &context);
                let history = history.map_err(|error| no_history(&map.file, &error))?;
                map.history = Some(Arc::new(history));
            }
            Ok(())
        })
    }

    /// Returns the site in the output folder if building these files would give the same site, with
    /// nothing to report.
    pub(crate) fn reuse(&self, files: &[MapFile]) -> Option<BuiltSite> {
        if !self.workspace.diagnostics.is_empty() {
            return None;
        }
        let site = self.previous.site(self.hash_inputs(files))?;
        let gaps = site.stamp()?.gaps;
        // With `--strict`, the gaps have to be reported.
        (gaps == 0 || !self.is_strict).then_some(BuiltSite { site, gaps })
    }

    /// The hash of everything that a site of these files is made from.
    fn hash_inputs(&self, files: &[MapFile]) -> u128 {
        let root = &self.workspace.root;
        let files = files.iter().map(|file| (file.path_in_project(root), file));
        let files: Vec<(String, &MapFile)> = files.collect();
        let days = (files.iter())
            .map(|(_, file)| file.committed.map_or(String::new(), |day| day.to_string()));
        let days: Vec<String> = days.collect();
        let commits = self.commits.values().map(MapCommits::identity);
        let commits: Vec<String> = commits.collect();
        let parts = files.iter().zip(&days).flat_map(|((path, file), day)| {
            let origin: &[u8] = if file.is_named { b"named" } else { b"found" };
            let (path, stem) = (path.as_bytes(), file.stem.as_bytes());
            [path, stem, origin, day.as_bytes(), &file.bytes]
        });
        let commits = commits.iter().map(String::as_bytes);
        let since = self.since.iter().flat_map(SinceRevision::identity);
        self.shared_inputs
            .with_parts(parts.chain(since).chain(commits))
    }

    /// Decodes and renders these files.
    ///
    /// # Errors
    ///
    /// Stops if the maps or the theme have errors, or gaps with `--strict`; all are printed.
    pub(crate) fn render(&self, files: Vec<MapFile>, shell: &mut Shell) -> Result<BuiltSite, Stop> {
        let input_hash = self.hash_inputs(&files);
        // Compiling a theme takes as long as decoding a small map.
        let lang = likely_language(&self.workspace.project, &files);
        let (mut loaded, theme) = rayon::join(
            || LoadedProject::decode(self.workspace, files),
            || {
                let theme = self.theme_request.compile(&self.theme_source)?;
                theme.prepare(&lang).map_err(|error| vec![*error])?;
                Ok(theme)
            },
        );
        loaded.report(shell)?;
        if self.is_strict {
            require_no_gaps(&loaded, shell)?;
        }
        let mut maps = std::mem::take(&mut loaded.maps);
        let gone = match &self.since {
            Some(since) => since.add_changes(&mut maps, &self.workspace.root, shell)?,
            None => GoneMaps::default(),
        };
        self.add_histories(&mut maps)?;
        let gaps = maps.iter().map(|map| map.gaps.count_to_decide()).sum();
        let lang = site_language(&self.workspace.project, &maps).to_owned();
        let rendered = theme.and_then(|theme| {
            let context = SiteContext {
                project: &self.workspace.project,
                theme: &theme,
                lang: &lang,
                fragments: self.fragments.as_ref(),
                names_sources: false,
            };
            self.render_maps(maps, &gone, &loaded.images, context, shell)
        });
        let mut site = rendered.map_err(|errors| shell.stop_for_theme(&errors))?;
        if loaded.depends_on_map_files_only() {
            site.set_stamp(SiteStamp::new(&site, input_hash, gaps));
        }
        Ok(BuiltSite { site, gaps })
    }

    /// Renders every map whose pages in the output folder are out of date, and assembles the site.
    /// Each map is freed as soon as it is rendered.
    ///
    /// # Errors
    ///
    /// Returns the errors of the theme's templates.
    fn render_maps(
        &self,
        maps: Vec<AnalyzedMap>,
        gone: &GoneMaps,
        images: &[Asset],
        context: SiteContext,
        shell: &mut Shell,
    ) -> Result<Site, Vec<Diagnostic>> {
        let mut progress = ProgressLine::new(shell);
        let total = maps.len();
        let mut rendered = Vec::with_capacity(total);
        let mut maps = maps.into_iter();
        while maps.len() > 0 {
            let batch: Vec<AnalyzedMap> = maps.by_ref().take(MAPS_AT_ONCE).collect();
            let pages = batch.into_par_iter().map(|map| {
                let previous = &self.previous;
                let (stamp, pages) = (previous.fingerprint(&map.stem), || {
                    previous.pages(&map.stem)
                });
                let input_hash = self.shared_inputs.with_map(&map);
                let pages = render_map_again(&map, context, input_hash, stamp, pages, &self.store);
                rayon::spawn(move || drop(map));
                pages
            });
            for pages in pages.collect::<Vec<_>>() {
                rendered.push(pages.map_err(|error| vec![*error])?);
            }
            progress.update("rendering map", rendered.len(), total);
        }
        assemble_with_gone(&rendered, context, images, gone).map_err(|error| vec![*error])
    }
}

/// The language of most pages, as far as that is seen without decoding a map. It decides only what is
/// compiled early.
fn likely_language(project: &Project, files: &[MapFile]) -> String {
    let start = files.first().map_or(&[][..], |file| &file.bytes);
    let text = String::from_utf8_lossy(&start[..start.len().min(4096)]);
    let said = text.lines().find_map(|line| line.strip_prefix("lang:"));
    let said = said.and_then(|said| said.split_whitespace().next());
    said.unwrap_or(project.default_lang())
        .trim_matches(['"', '\''])
        .to_owned()
}

/// Why a map has no history.
fn no_history(name: &str, error: &GitError) -> Failure {
    let help = match error {
        GitError::NoRepository => "omit `--history`, or keep the map in a git repository",
        error => error.help(),
    };
    let (name, reason) = (sanitize(name), error.to_string());
    Failure::new(format!("no history for `{name}`: {}", sanitize(&reason))).help(help)
}

/// Prints all open gaps (warnings), and stops if there are any.
fn require_no_gaps(loaded: &LoadedProject, shell: &mut Shell) -> Result<(), Stop> {
    let mut gaps: Vec<Diagnostic> = Vec::new();
    let catalog = Catalog::english();
    for map in &loaded.maps {
        let findings = map.gaps.findings.iter();
        let findings = findings.filter(|finding| finding.level > Level::Note);
        gaps.extend(findings.map(|finding| finding.diagnostic(&map.map, &map.source, &catalog)));
    }
    shell.print_diagnostics(&gaps)?;
    if gaps.is_empty() {
        Ok(())
    } else {
        Err(shell.stop_unwritten(STRICT_REASON, Exit::Findings))
    }
}
