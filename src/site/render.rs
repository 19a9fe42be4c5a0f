//! The pages of one map.

use super::files::{FileContent, PageKeeper, SiteFile};
use super::fingerprint::Fingerprint;
use super::fragment::{Fragment, FragmentOptions, FragmentTarget};
use super::map_page::MapPage;
use super::page_parts::{ChangedParts, PageParts, PartsStep, in_parallel};
use super::page_writer::{PageTexts, PageWriter};
use crate::analysis::{AnalyzedMap, MapChanges};
use crate::format::Project;
use crate::map::ReleaseIx;
use crate::pages::{self, MapJson, MapView, PictureForm, RenderedEntry};
use crate::text::{Diagnostic, LineLength};
use crate::theme::{Theme, ThemeInLanguage};
use bytes::Bytes;
use serde::Serialize;
use std::io::Write;
use std::sync::Arc;

/// From how many stories on a map is large: its pages are rendered one after the other, to save memory.
const LARGE_MAP: usize = 20_000;

/// What all pages of a site depend on besides their map.
#[derive(Clone, Copy, Debug)]
pub struct SiteContext<'c> {
    /// The settings that all maps share.
    pub project: &'c Project,
    /// The templates and static files.
    pub theme: &'c Theme,
    /// The language of the pages that show all maps: see [`site_language`].
    pub lang: &'c str,
    /// How fragments for other sites' pages are rendered; `None` if the site has no fragments.
    pub fragments: Option<&'c FragmentOptions>,
    /// Whether stories name their place in the map's file: in the preview, for those who edit it.
    pub names_sources: bool,
}

impl<'c> SiteContext<'c> {
    /// The view of a map for its pages.
    pub(crate) fn view(&self, map: &'c AnalyzedMap) -> MapView<'c> {
        MapView::new(map, self.project, self.theme.omitted_pages())
            .with_catalog(self.theme.catalogs().in_language(&map.map.lang))
            .with_sources(self.names_sources)
    }
}

/// The language of the pages that show all maps: that of the project or, if it declares none, the one that
/// all maps have; otherwise English.
pub fn site_language<'m>(
    project: &'m Project,
    maps: impl IntoIterator<Item = &'m AnalyzedMap>,
) -> &'m str {
    let declared = project.catalogs.declared_lang();
    declared.unwrap_or_else(|| {
        let mut langs = maps.into_iter().map(|map| map.map.lang.as_str());
        let first = langs.next().unwrap_or("en");
        if langs.all(|lang| lang == first) {
            first
        } else {
            "en"
        }
    })
}

/// The pages of one map, and what the index and the search show of it.
#[derive(Clone, Debug)]
pub struct MapPages {
    pub(crate) stem: Arc<str>,
    /// The files in the map's folder, ordered by path.
    pub(crate) files: Vec<SiteFile>,
    /// The fingerprint of `files`, where the next build may reuse them.
    pub(crate) fingerprint: Option<Fingerprint>,
    pub(crate) index_entry: Arc<RenderedEntry>,
    /// The map's part of the search script.
    pub(crate) search_titles: Arc<str>,
}

/// Renders every page of one map, and its fragments if the context has options for them. Each story is
/// rendered once, as a card and in full, even if several pages show it.
///
/// # Errors
///
/// The first template error, in the order of pages.
pub fn render_map(map: &AnalyzedMap, context: SiteContext) -> Result<MapPages, Box<Diagnostic>> {
    render_and_keep(map, context, None)
}

/// The same as [`render_map`]; `keeper` gets each page as soon as it is rendered.
pub(crate) fn render_and_keep(
    map: &AnalyzedMap,
    context: SiteContext,
    keeper: Option<&dyn PageKeeper>,
) -> Result<MapPages, Box<Diagnostic>> {
    let view = &context.view(map);
    let mut parts = PageParts::default();
    let (files, (index_entry, search_titles)) = rayon::join(
        || render_files(view, map, context, &mut parts, keeper),
        || {
            rayon::join(
                || render_index_entry(view, context),
                || pages::search_titles(view),
            )
        },
    );
    let mut files = files?;
    files.sort_by(|one, other| one.path.cmp(&other.path));
    // Freeing the data of a large map takes a while, so another thread does it.
    rayon::spawn(move || drop(parts));
    Ok(MapPages {
        stem: map.stem.as_str().into(),
        files,
        fingerprint: None,
        index_entry: index_entry?,
        search_titles: search_titles.into(),
    })
}

/// Renders the files of a map. Parts of a large one are made when the first page needs them, and given up when no page does
/// any more.
fn render_files(
    view: &MapView,
    map: &AnalyzedMap,
    context: SiteContext,
    parts: &mut PageParts,
    keeper: Option<&dyn PageKeeper>,
) -> Result<Vec<SiteFile>, Box<Diagnostic>> {
    let wanted = MapPage::all_of(view, context.fragments.is_some());
    let is_large = map.map.stories.len() >= LARGE_MAP;
    let theme = context.theme.in_language(&map.map.lang)?;
    if !is_large {
        *parts = PageParts::all(view, theme)?;
    }
    let mut files = Vec::with_capacity(wanted.len());
    let mut current = None;
    for group in page_groups(wanted, is_large) {
        let step = group.first().map(|page| PartsStep::for_page(*page));
        if let Some(step) = step.filter(|step| is_large && current != Some(*step)) {
            parts.begin_step(step, view, theme, keeper)?;
            current = Some(step);
        }
        let renderer = MapRenderer::new(view, map, context, parts)?.keeping(keeper);
        files.extend(in_parallel(&group, |page| renderer.file(*page))?);
    }
    Ok(files)
}

/// The pages in the groups that are rendered one after the other: all at once, but those of a large map in the order in which
/// their parts can be given up, and each page that shows every story by itself, so that never two of them are in memory.
fn page_groups(pages: Vec<MapPage>, is_large: bool) -> Vec<Vec<MapPage>> {
    if !is_large {
        return vec![pages];
    }
    let mut groups: Vec<Vec<MapPage>> = Vec::new();
    for step in PartsStep::ALL {
        let of_step = pages
            .iter()
            .filter(|page| PartsStep::for_page(**page) == step);
        let (alone, together): (Vec<MapPage>, Vec<MapPage>) =
            of_step.partition(|page| has_all_stories(**page));
        groups.extend(alone.into_iter().map(|page| vec![page]));
        groups.push(together);
    }
    groups.retain(|group| !group.is_empty());
    groups
}

/// Whether a page shows every story of the map. A picture does, too, as blocks.
fn has_all_stories(page: MapPage) -> bool {
    match page {
        MapPage::Wall | MapPage::Outline | MapPage::Handout | MapPage::Picture => true,
        MapPage::Fragment(fragment) => fragment == Fragment::Wall,
        _ => false,
    }
}

/// What the index and the search show of a map, without any of its pages.
pub(crate) fn index_only(
    map: &AnalyzedMap,
    context: SiteContext,
) -> Result<MapPages, Box<Diagnostic>> {
    let view = &context.view(map);
    Ok(MapPages {
        stem: map.stem.as_str().into(),
        files: Vec::new(),
        fingerprint: None,
        index_entry: render_index_entry(view, context)?,
        search_titles: pages::search_titles(view).into(),
    })
}

/// Renders one fragment of a map, to be included in a page of another site.
///
/// # Errors
///
/// The first template error.
pub fn render_fragment(
    map: &AnalyzedMap,
    fragment: Fragment,
    context: SiteContext,
    target: &FragmentTarget,
) -> Result<String, Box<Diagnostic>> {
    let view = context.view(map);
    let parts = PageParts::default();
    let html = MapRenderer::new(&view, map, context, &parts)?.fragment(fragment)?;
    Ok(target.rewrite(&html, fragment, map))
}

/// Renders what the index shows of a map, in the language of the index.
fn render_index_entry(
    view: &MapView,
    context: SiteContext,
) -> Result<Arc<RenderedEntry>, Box<Diagnostic>> {
    let theme = context.theme.in_language(context.lang)?;
    let in_its_language;
    let view = if view.catalog == theme.catalog() {
        view
    } else {
        in_its_language = context.view(view.analyzed).with_catalog(theme.catalog());
        &in_its_language
    };
    let entry = pages::map_entry(view);
    let html = theme.render_part("index-map.html", &entry)?;
    let html = PageTexts::new(view, LineLength::Usual).finish(html.into_bytes());
    Ok(Arc::new(RenderedEntry {
        html: String::from_utf8_lossy(&html).into_owned(),
        plan: pages::map_plan(view),
        dates: pages::dated_releases(view),
        blocked: pages::blocked_stories(view),
        counts: entry.counts,
        has_bars: entry.releases.iter().any(|release| release.bar.is_some()),
    }))
}

/// Renders the files of a map.
#[derive(Clone, Copy)]
pub(crate) struct MapRenderer<'d> {
    view: &'d MapView<'d>,
    map: &'d AnalyzedMap,
    context: SiteContext<'d>,
    theme: ThemeInLanguage<'d>,
    parts: &'d PageParts,
    keeper: Option<&'d dyn PageKeeper>,
}

impl<'d> MapRenderer<'d> {
    /// A renderer of the map's files.
    ///
    /// # Errors
    ///
    /// The first error in a template of the theme.
    pub(crate) fn new(
        view: &'d MapView<'d>,
        map: &'d AnalyzedMap,
        context: SiteContext<'d>,
        parts: &'d PageParts,
    ) -> Result<Self, Box<Diagnostic>> {
        Ok(Self {
            view,
            map,
            context,
            theme: context.theme.in_language(&map.map.lang)?,
            parts,
            keeper: None,
        })
    }

    /// The same renderer; `keeper` gets each page as soon as it is rendered.
    fn keeping(self, keeper: Option<&'d dyn PageKeeper>) -> Self {
        Self { keeper, ..self }
    }

    /// A file of the map with its path.
    fn file(&self, page: MapPage) -> Result<SiteFile, Box<Diagnostic>> {
        Ok(SiteFile {
            path: page.path(self.map).into(),
            content: self.content(page)?,
        })
    }

    /// The contents of a file of the map.
    pub(crate) fn content(&self, page: MapPage) -> Result<FileContent, Box<Diagnostic>> {
        let Self {
            view, parts, theme, ..
        } = self;
        match page {
            MapPage::Wall => self.wall("wall.html"),
            MapPage::Outline => {
                let stories = parts.outline_stories(view, *theme)?;
                self.page("outline.html", &pages::outline_page(view, stories))
            }
            MapPage::Gaps => self.page("gaps.html", &pages::gaps_page(view)),
            MapPage::Changes => self.changes(),
            MapPage::History => self.page("history.html", &pages::history_page(view)),
            MapPage::Embed => self.page("embed.html", &pages::embed_page(view)),
            MapPage::Handout => {
                let releases = parts.release_bodies(view, *theme)?;
                let cards = parts.sheet_cards(view, *theme)?;
                self.page("handout.html", &pages::handout_page(view, releases, cards))
            }
            MapPage::Release(release) => self.release("release.html", release),
            MapPage::Journey(persona) => {
                self.page("journey.html", &pages::journey_page(view, persona))
            }
            MapPage::Picture => {
                let picture = pages::picture(view, PictureForm::default());
                self.write(None, "map.svg", &picture)
            }
            MapPage::Data => Ok(self.data()),
            MapPage::Fragment(fragment) => self.fragment_file(fragment),
        }
    }

    /// The map as data.
    fn data(&self) -> FileContent {
        let mut data = PageWriter::new(None, self.keeper, 0);
        // Neither the writer nor the map, whose keys are texts, can fail.
        let _ = serde_json::to_writer(&mut data, &MapJson(self.view));
        let _ = data.write_all(b"\n");
        data.finish()
    }

    /// A page with this template.
    fn page(&self, template: &str, page: &impl Serialize) -> Result<FileContent, Box<Diagnostic>> {
        self.write(Some(LineLength::Usual), template, page)
    }

    /// A page with this template, finished for titles in lines of this length; without a length, as it is rendered.
    fn write(
        &self,
        titles: Option<LineLength>,
        template: &str,
        page: &impl Serialize,
    ) -> Result<FileContent, Box<Diagnostic>> {
        let texts = titles.map(|titles| PageTexts::new(self.view, titles));
        let begin = |size| PageWriter::new(texts, self.keeper, size);
        let page = self.theme.render_page_to(template, page, begin)?;
        Ok(page.finish())
    }

    /// The wall with this template.
    fn wall(&self, template: &str) -> Result<FileContent, Box<Diagnostic>> {
        let cards = self.parts.cards(self.view, self.theme)?;
        let lines = Some(self.view.wall_lines());
        self.write(lines, template, &pages::wall_page(self.view, cards))
    }

    /// The page of what changed since an earlier version.
    fn changes(&self) -> Result<FileContent, Box<Diagnostic>> {
        match &self.map.changes {
            Some(changes) => {
                let MapChanges { since, comparison } = &**changes;
                let parts = ChangedParts::new(self.view, self.theme, comparison)?;
                let page = parts.page(self.view, comparison, since);
                self.write(Some(self.view.wall_lines()), "changes.html", &page)
            }
            None => Ok(FileContent::Bytes(Bytes::new())),
        }
    }

    /// The plan of a release with this template.
    fn release(&self, template: &str, release: ReleaseIx) -> Result<FileContent, Box<Diagnostic>> {
        let bodies = self.parts.release_bodies(self.view, self.theme)?;
        self.page(template, &pages::release_page(self.view, release, bodies))
    }

    /// A fragment as a file of its own.
    fn fragment_file(&self, fragment: Fragment) -> Result<FileContent, Box<Diagnostic>> {
        let html = self.fragment(fragment)?;
        let html = match self.context.fragments {
            Some(options) => options.rewrite(&html, fragment, self.map, self.context.project),
            None => html,
        };
        Ok(FileContent::new(html.into_bytes(), self.keeper))
    }

    /// A fragment as its template renders it: with the ids and addresses of the page it is a part of.
    fn fragment(&self, fragment: Fragment) -> Result<String, Box<Diagnostic>> {
        let in_memory = self.keeping(None);
        let template = fragment.template();
        let html = match fragment {
            Fragment::Wall => in_memory.wall(template),
            Fragment::Gaps => in_memory.page(template, &pages::gaps_page(self.view)),
            Fragment::Release(release) => in_memory.release(template, release),
        };
        Ok(String::from_utf8_lossy(&html?.in_memory()).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::PersonaIx;

    #[test]
    fn pages_of_a_large_map_come_in_the_order_in_which_their_parts_go() {
        let [first, second] = [0, 1].map(|at| MapPage::Release(ReleaseIx::new(at)));
        let plan = MapPage::Fragment(Fragment::Release(ReleaseIx::new(0)));
        let wall = MapPage::Fragment(Fragment::Wall);
        let journey = MapPage::Journey(PersonaIx::new(0));
        let pages = vec![
            MapPage::Wall,
            first,
            MapPage::Outline,
            MapPage::Handout,
            MapPage::Picture,
            second,
            MapPage::Data,
            journey,
            wall,
            plan,
        ];
        assert_eq!(page_groups(pages.clone(), false), [pages.as_slice()]);
        let groups = page_groups(pages, true);
        let groups: Vec<&[MapPage]> = groups.iter().map(Vec::as_slice).collect();
        let expected: [&[MapPage]; 7] = [
            &[MapPage::Picture],
            &[MapPage::Data, journey],
            &[MapPage::Outline],
            &[MapPage::Wall],
            &[wall],
            &[MapPage::Handout],
            &[first, second, plan],
        ];
        assert_eq!(groups, expected);
    }
}
