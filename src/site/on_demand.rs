//! Pages that are rendered when somebody first asks for them, for the preview: after a save, only what is
//! looked at costs time.

use super::files::{FileContent, FileOnDemand, SiteFile};
use super::map_page::MapPage;
use super::page_parts::PageParts;
use super::render::{MapPages, MapRenderer, SiteContext, index_only};
use crate::analysis::AnalyzedMap;
use crate::format::Project;
use crate::text::Diagnostic;
use crate::theme::Theme;
use bytes::Bytes;
use std::sync::Arc;

/// What the pages of one map are rendered from, however long they are kept.
#[derive(Debug)]
struct PageSources {
    map: Arc<AnalyzedMap>,
    project: Arc<Project>,
    theme: Arc<Theme>,
    lang: String,
    names_sources: bool,
    /// The parts of the pages that somebody asked for.
    parts: PageParts,
}

impl PageSources {
    fn context(&self) -> SiteContext<'_> {
        SiteContext {
            project: &self.project,
            theme: &self.theme,
            lang: &self.lang,
            fragments: None,
            names_sources: self.names_sources,
        }
    }

    fn render(&self, page: MapPage) -> Result<Bytes, Box<Diagnostic>> {
        let context = self.context();
        let view = &context.view(&self.map);
        let renderer = MapRenderer::new(view, &self.map, context, &self.parts)?;
        renderer.content(page).map(|page| page.in_memory())
    }
}

/// The pages of one map, of which none is rendered yet. What the index, whose language is `lang`, and the search
/// show of it is.
///
/// # Errors
///
/// A template error of what the index shows.
pub fn map_on_demand(
    map: &Arc<AnalyzedMap>,
    project: &Arc<Project>,
    theme: &Arc<Theme>,
    lang: &str,
    names_sources: bool,
) -> Result<MapPages, Box<Diagnostic>> {
    let sources = Arc::new(PageSources {
        map: Arc::clone(map),
        project: Arc::clone(project),
        theme: Arc::clone(theme),
        lang: lang.to_owned(),
        names_sources,
        parts: PageParts::default(),
    });
    let context = sources.context();
    let pages = MapPage::all_of(&context.view(map), false).into_iter();
    let mut files: Vec<SiteFile> = pages
        .map(|page| {
            let sources = Arc::clone(&sources);
            let render = move || sources.render(page);
            SiteFile {
                path: page.path(map).into(),
                content: FileContent::OnDemand(Arc::new(FileOnDemand::new(render))),
            }
        })
        .collect();
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(MapPages {
        files,
        ..index_only(map, context)?
    })
}

impl MapPages {
    /// Renders the pages that somebody asked for in an `earlier` version of the map: they will be asked for
    /// again.
    pub fn render_those_asked_for(&self, earlier: &MapPages) {
        let was_asked_for = |file: &SiteFile| match &file.content {
            FileContent::OnDemand(page) => page.is_made(),
            FileContent::Bytes(_) | FileContent::Kept(..) => false,
        };
        for asked in earlier.files.iter().filter(|file| was_asked_for(file)) {
            let again = self.files.iter().find(|file| file.path == asked.path);
            if let Some(FileContent::OnDemand(page)) = again.map(|file| &file.content) {
                // An error is reported when the page is asked for.
                let _ = page.bytes();
            }
        }
    }
}
