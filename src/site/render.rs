//! From maps to pages.

use super::basis::of_pages;
use super::common::SiteContext;
use super::desk::MapRenderer;
use super::files::SiteFile;
use super::jobs::in_parallel;
use super::stamp::Fingerprint;
use super::{Fragment, FragmentTarget, IndexPages, Site};
use crate::format::OptionalPage;
use crate::pages::{self, AnalyzedMap, MapView, OnIndex, PictureForm};
use crate::text::Diagnostic;
use crate::theme::Asset;
use std::sync::Arc;

/// The pages of one map, and its entry on the index.
#[derive(Clone, Debug)]
pub struct MapPages {
    stem: Arc<str>,
    files: Vec<SiteFile>,
    /// What they were made from, where that is to be remembered.
    stamp: Option<Fingerprint>,
    pub(crate) on_index: Arc<OnIndex>,
    /// What the search of the index finds in it.
    pub(crate) titles: Arc<str>,
}

/// Renders every page of one map, and its pieces for other people's pages where they are asked
/// for. Each story is rendered once, as a card and in full, however many pages show it.
///
/// # Errors
///
/// The first error of a template, by the order of pages.
pub fn render_map(shown: &AnalyzedMap, common: SiteContext) -> Result<MapPages, Box<Diagnostic>> {
    let book = &MapView::new(shown, common.project, common.theme.without());
    let laid_out = MapRenderer::new(book, shown, common)?;
    let desk = &laid_out;
    let map = &shown.map;
    let mut jobs = vec![
        desk.page(pages::WALL, "wall.html", || book.wall(&desk.pieces)),
        desk.page(pages::OUTLINE, "outline.html", || {
            book.outline(&desk.pieces)
        }),
        desk.page(pages::GAPS, "gaps.html", || book.gaps_page()),
    ];
    let mut extra = |extra, job| jobs.extend(book.has(extra).then_some(job));
    extra(
        OptionalPage::Embed,
        desk.page(pages::EMBED, "embed.html", || book.embed()),
    );
    extra(
        OptionalPage::Handout,
        desk.page(pages::HANDOUT, "handout.html", || {
            book.handout(&desk.pieces)
        }),
    );
    extra(
        OptionalPage::Picture,
        desk.page(pages::PICTURE, "map.svg", || {
            book.picture(PictureForm::default())
        }),
    );
    extra(
        OptionalPage::Data,
        desk.job(pages::DATA, || Ok(json(&book.data()))),
    );
    for release in map.release_ixs() {
        let file = pages::release_file(&map[release]);
        jobs.push(desk.page(&file, "release.html", move || {
            book.release_page(release, &desk.pieces)
        }));
    }
    let journeys = map
        .persona_ixs()
        .filter(|_| book.has(OptionalPage::Journeys));
    for persona in journeys {
        let file = pages::journey_file(&map[persona]);
        jobs.push(desk.page(&file, "journey.html", move || book.journey(persona)));
    }
    if let Some(fragments) = common.fragments {
        let releases = map.release_ixs().map(Fragment::Release);
        for piece in [Fragment::Wall, Fragment::Gaps].into_iter().chain(releases) {
            jobs.push(desk.job(&piece.file(shown), move || {
                let html = desk.piece(piece)?;
                Ok(fragments
                    .fit(&html, piece, shown, common.project)
                    .into_bytes())
            }));
        }
    }
    let (files, (on_index, titles)) = rayon::join(
        || in_parallel(&jobs, |job| job()),
        || rayon::join(|| on_index(book, common), || book.search_titles()),
    );
    let mut files = files?;
    files.sort();
    // What a large map was made of takes a while to let go of, and nobody has to wait for it.
    drop(jobs);
    let pieces = laid_out.pieces;
    rayon::spawn(move || drop(pieces));
    Ok(MapPages {
        stem: shown.stem.as_str().into(),
        files,
        stamp: None,
        on_index: on_index?,
        titles: titles.into(),
    })
}

/// The pages of one map, taken from an earlier build where that made them `from` the same, and they
/// are what they were then; else rendered. `pages` reads them, by their paths.
///
/// # Errors
///
/// The first error of a template, by the order of pages.
pub fn render_map_again(
    shown: &AnalyzedMap,
    common: SiteContext,
    from: u128,
    earlier: Option<Fingerprint>,
    pages: impl FnOnce() -> Option<Vec<(String, Vec<u8>)>>,
) -> Result<MapPages, Box<Diagnostic>> {
    let earlier = earlier.filter(|earlier| earlier.from == from);
    let found = earlier.and_then(|earlier| {
        let file = |(path, bytes): (String, Vec<u8>)| (path.into(), bytes.into());
        let mut files: Vec<SiteFile> = pages()?.into_iter().map(file).collect();
        files.sort();
        (of_pages(&files) == earlier.pages).then_some(files)
    });
    let Some(files) = found else {
        let rendered = render_map(shown, common)?;
        let pages = of_pages(&rendered.files);
        return Ok(MapPages {
            stamp: Some(Fingerprint { from, pages }),
            ..rendered
        });
    };
    let book = &MapView::new(shown, common.project, common.theme.without());
    Ok(MapPages {
        stem: shown.stem.as_str().into(),
        files,
        stamp: earlier,
        on_index: on_index(book, common)?,
        titles: book.search_titles().into(),
    })
}

/// What the index shows of a map.
fn on_index(book: &MapView, common: SiteContext) -> Result<Arc<OnIndex>, Box<Diagnostic>> {
    let entry = book.entry();
    Ok(Arc::new(OnIndex {
        html: common.theme.piece("index-map.html", &entry)?,
        numbers: entry.numbers,
        has_bars: entry.releases.iter().any(|release| release.bar.is_some()),
    }))
}

/// Renders one piece of a map, to stand in somebody else's page.
///
/// # Errors
///
/// The first error of a template.
pub fn render_piece(
    shown: &AnalyzedMap,
    piece: Fragment,
    common: SiteContext,
    placing: &FragmentTarget,
) -> Result<String, Box<Diagnostic>> {
    let book = MapView::new(shown, common.project, common.theme.without());
    let html = MapRenderer::new(&book, shown, common)?.piece(piece)?;
    Ok(placing.fit(&html, piece, shown))
}

/// The whole site: the pages of all maps in the order given, the index, the static files.
/// Pages are shared with `maps`, not copied.
///
/// # Errors
///
/// An error of the index's template.
pub fn assemble<'m>(
    maps: impl IntoIterator<Item = &'m MapPages>,
    common: SiteContext,
    images: impl IntoIterator<Item = &'m Asset>,
) -> Result<Site, Box<Diagnostic>> {
    assemble_again(&mut None, maps, common, images)
}

/// The whole site, with the index that was made before with this project and theme, where it has
/// not changed.
///
/// # Errors
///
/// An error of the index's template.
pub fn assemble_again<'m>(
    index: &mut Option<IndexPages>,
    maps: impl IntoIterator<Item = &'m MapPages>,
    common: SiteContext,
    images: impl IntoIterator<Item = &'m Asset>,
) -> Result<Site, Box<Diagnostic>> {
    let maps: Vec<&MapPages> = maps.into_iter().collect();
    let mut site = Site::default();
    let pages = IndexPages::of(index.take(), &maps, common)?;
    site.share(pages::INDEX.into(), pages.page.clone());
    site.share(pages::SEARCH.into(), pages.search.clone());
    site.share(pages::RULES.into(), pages.rules.clone());
    *index = Some(pages);
    let mut add = |asset: &Asset| site.share(asset.path.as_str().into(), asset.bytes.clone());
    common.theme.assets().iter().for_each(&mut add);
    images.into_iter().for_each(&mut add);
    for map in maps {
        for (path, bytes) in &map.files {
            site.share(Arc::clone(path), bytes.clone());
        }
        if let Some(stamp) = map.stamp {
            site.stamp(Arc::clone(&map.stem), stamp);
        }
    }
    if let Some(base) = &common.project.base_url {
        let sitemap = sitemap(base, site.iter().map(|(path, _)| path));
        site.insert("sitemap.xml", sitemap);
    }
    Ok(site)
}

fn json(value: &serde_json::Value) -> Vec<u8> {
    format!("{value:#}\n").into_bytes()
}

/// Whether a file is only to be read within another page.
fn is_a_part(path: &str) -> bool {
    let file = path.rsplit('/').next().unwrap_or(path);
    file == pages::EMBED || file.starts_with("fragment-")
}

fn sitemap<'p>(base: &str, paths: impl Iterator<Item = &'p str>) -> String {
    let urls: String = paths
        .filter(|path| path.ends_with(".html") && !is_a_part(path))
        .map(|path| {
            path.split('/')
                .map(pages::encoded)
                .collect::<Vec<_>>()
                .join("/")
        })
        .map(|path| format!("<url><loc>{}{path}</loc></url>\n", pages::escaped(base)))
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{urls}</urlset>\n"
    )
}
