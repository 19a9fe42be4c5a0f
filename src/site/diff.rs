//! One page with what changed in several maps, which needs no other file.

use super::fragment::Rewriting;
use super::page_parts::ChangedParts;
use super::page_writer::PageTexts;
use super::render::SiteContext;
use crate::analysis::AnalyzedMap;
use crate::analysis::comparison::Comparison;
use crate::analysis::urls;
use crate::pages::{self, DiffMap, VersionNames};
use crate::text::Diagnostic;

/// A map that is compared: the new version, or the old one of a map that is gone.
#[derive(Clone, Copy, Debug)]
pub struct ComparedMap<'m> {
    /// The map.
    pub map: &'m AnalyzedMap,
    /// What changed in it.
    pub comparison: &'m Comparison,
}

/// One page with what changed in all of these maps; those where nothing did are left out. It has its style sheets in
/// itself, and no links to other files. With a release, given by its id, walls have only its band.
///
/// # Errors
///
/// The first template error.
pub fn render_diff(
    maps: &[ComparedMap],
    versions: &VersionNames,
    release: Option<&str>,
    context: SiteContext,
) -> Result<Vec<u8>, Box<Diagnostic>> {
    let changed = maps.iter().filter(|map| !pages::is_quiet(map.comparison));
    let parts = changed.enumerate().map(|(at, compared)| {
        let id = format!("map-{}", at + 1);
        Ok(DiffMap {
            html: rendered_map(compared, &id, &versions.old, release, context)?,
            lang: &compared.map.map.lang,
            comparison: compared.comparison,
            id,
        })
    });
    let parts = parts.collect::<Result<Vec<_>, Box<Diagnostic>>>()?;
    let theme = context.theme.in_language(context.lang)?;
    let style = context.theme.style_of_changes();
    let page = pages::diff_page(theme.catalog(), context.lang, versions, parts, style);
    theme.render_page("diff.html", &page)
}

/// A map's part of the page.
fn rendered_map(
    compared: &ComparedMap,
    id: &str,
    since: &str,
    release: Option<&str>,
    context: SiteContext,
) -> Result<String, Box<Diagnostic>> {
    let ComparedMap { map, comparison } = compared;
    let view = &context.view(map);
    let theme = context.theme.in_language(&map.map.lang)?;
    let parts = ChangedParts::new(view, theme, comparison)?;
    let mut page = parts.page(view, comparison, since);
    if let Some(release) = release {
        page.bands.retain(|band| band.id == release);
    }
    let html = theme.render_page("diff-map.html", &page)?;
    let html = PageTexts::new(view, view.wall_lines()).finish(html);
    let rewriting = Rewriting {
        stem: &map.stem,
        page: urls::CHANGES,
        id_prefix: &format!("{id}-"),
        level_shift: 1,
        address: &|_| None,
    };
    let html = rewriting.apply(&String::from_utf8_lossy(&html));
    Ok(format!("<section id=\"{id}\">\n{html}</section>\n"))
}
