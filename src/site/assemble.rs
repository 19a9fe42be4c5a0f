//! One site from the pages of all maps: index, search, rules, static files and sitemap around them.

use super::files::Site;
use super::render::{MapPages, SiteContext};
use crate::analysis::{GoneMaps, urls};
use crate::pages::{self, RenderedEntry};
use crate::text::Diagnostic;
use crate::theme::Asset;
use bytes::Bytes;
use std::sync::Arc;

/// The pages that show all maps, with what they were rendered from: each is rendered again only
/// where that differs. The page of rules depends on the project and the theme alone.
#[derive(Clone, Debug)]
pub struct IndexPages {
    /// Their language.
    lang: String,
    entries: Vec<Arc<RenderedEntry>>,
    search_titles: Vec<Arc<str>>,
    index: Bytes,
    search: Bytes,
    rules: Bytes,
}

impl IndexPages {
    /// The pages for these maps. Those of `earlier` that are up to date are reused; `earlier` must
    /// have been rendered with the same project and theme.
    fn render(
        earlier: Option<Self>,
        maps: &[&MapPages],
        context: SiteContext,
        gone: &GoneMaps,
    ) -> Result<Self, Box<Diagnostic>> {
        let SiteContext {
            project,
            theme,
            lang,
            ..
        } = context;
        let theme = theme.in_language(lang)?;
        let catalog = theme.catalog();
        let earlier = earlier.filter(|earlier| earlier.lang == lang);
        let entries: Vec<Arc<RenderedEntry>> = maps
            .iter()
            .map(|map| Arc::clone(&map.index_entry))
            .collect();
        let search_titles: Vec<Arc<str>> = maps
            .iter()
            .map(|map| Arc::clone(&map.search_titles))
            .collect();
        let index = match &earlier {
            Some(earlier) if are_equal(&earlier.entries, &entries) => earlier.index.clone(),
            _ => theme
                .render_page(
                    "index.html",
                    &pages::index_page(project, catalog, lang, &entries, gone),
                )?
                .into(),
        };
        let search = match &earlier {
            Some(earlier) if are_equal(&earlier.search_titles, &search_titles) => {
                earlier.search.clone()
            }
            _ => pages::search_script(&search_titles).into(),
        };
        let rules = match earlier {
            Some(earlier) => earlier.rules,
            None => theme
                .render_page("rules.html", &pages::rules(project, catalog, lang))?
                .into(),
        };
        Ok(Self {
            lang: lang.to_owned(),
            entries,
            search_titles,
            index,
            search,
            rules,
        })
    }
}

/// Whether two lists hold equal values. Values that are shared are equal without a comparison.
fn are_equal<T: PartialEq + ?Sized>(one: &[Arc<T>], other: &[Arc<T>]) -> bool {
    let mut pairs = one.iter().zip(other);
    one.len() == other.len() && pairs.all(|(one, other)| Arc::ptr_eq(one, other) || one == other)
}

/// The site: the pages of all maps in the order given, the index, and the static files.
/// Pages are shared with `maps`, not copied.
///
/// # Errors
///
/// A template error of the pages that show all maps.
pub fn assemble<'m>(
    maps: impl IntoIterator<Item = &'m MapPages>,
    context: SiteContext,
    images: impl IntoIterator<Item = &'m Asset>,
) -> Result<Site, Box<Diagnostic>> {
    assemble_again(&mut None, maps, context, images)
}

/// The same as [`assemble`], with an index that names the maps that are gone since an earlier version.
///
/// # Errors
///
/// A template error of the pages that show all maps.
pub(crate) fn assemble_with_gone<'m>(
    maps: impl IntoIterator<Item = &'m MapPages>,
    context: SiteContext,
    images: impl IntoIterator<Item = &'m Asset>,
    gone: &GoneMaps,
) -> Result<Site, Box<Diagnostic>> {
    let maps: Vec<&MapPages> = maps.into_iter().collect();
    let pages = IndexPages::render(None, &maps, context, gone)?;
    Ok(assembled(&pages, maps, context, images))
}

/// The same as [`assemble`], with the index pages of an earlier call where they are up to date;
/// `index` keeps them for the next call. Set it to `None` when the project or the theme changes.
///
/// # Errors
///
/// A template error of the pages that show all maps.
pub fn assemble_again<'m>(
    index: &mut Option<IndexPages>,
    maps: impl IntoIterator<Item = &'m MapPages>,
    context: SiteContext,
    images: impl IntoIterator<Item = &'m Asset>,
) -> Result<Site, Box<Diagnostic>> {
    let maps: Vec<&MapPages> = maps.into_iter().collect();
    let pages = IndexPages::render(index.take(), &maps, context, &GoneMaps::default())?;
    let site = assembled(&pages, maps, context, images);
    *index = Some(pages);
    Ok(site)
}

/// The site with these pages that show all maps.
fn assembled<'m>(
    pages: &IndexPages,
    maps: Vec<&MapPages>,
    context: SiteContext,
    images: impl IntoIterator<Item = &'m Asset>,
) -> Site {
    let mut site = Site::default();
    site.insert_shared(urls::INDEX.into(), pages.index.clone());
    site.insert_shared(urls::SEARCH.into(), pages.search.clone());
    site.insert_shared(urls::RULES.into(), pages.rules.clone());
    let mut insert =
        |asset: &Asset| site.insert_shared(asset.path.as_str().into(), asset.bytes.clone());
    context.theme.assets().iter().for_each(&mut insert);
    images.into_iter().for_each(&mut insert);
    for map in maps {
        for file in &map.files {
            site.insert_content(Arc::clone(&file.path), file.content.clone());
        }
        if let Some(fingerprint) = map.fingerprint {
            site.set_map_fingerprint(Arc::clone(&map.stem), fingerprint);
        }
    }
    if let Some(base_url) = &context.project.base_url {
        let sitemap = sitemap(base_url, site.paths());
        site.insert("sitemap.xml", sitemap);
    }
    site
}

/// The sitemap (sitemaps.org, version 0.9) of all pages that aren't part of another page.
fn sitemap<'p>(base_url: &str, paths: impl Iterator<Item = &'p str>) -> String {
    let urls: String = paths
        .filter(|path| path.ends_with(".html") && !is_part_of_a_page(path))
        .map(|path| {
            let names: Vec<String> = path.split('/').map(urls::percent_encoded).collect();
            names.join("/")
        })
        .map(|path| format!("<url><loc>{}{path}</loc></url>\n", pages::escaped(base_url)))
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{urls}</urlset>\n"
    )
}

/// Whether a file is only shown inside of another page.
fn is_part_of_a_page(path: &str) -> bool {
    let file = path.rsplit('/').next().unwrap_or(path);
    file == urls::EMBED || file.starts_with("fragment-")
}
