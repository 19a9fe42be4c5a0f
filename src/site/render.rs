//! From maps to pages.

use super::{Index, Site};
use crate::format::Project;
use crate::pages::{self, Book, OnIndex, PictureForm, Shown};
use crate::text::Diagnostic;
use crate::theme::{Asset, Theme};
use rayon::prelude::*;
use std::sync::Arc;

/// The pages of one map, and its entry on the index.
#[derive(Clone, Debug)]
pub struct MapPages {
    files: Vec<File>,
    pub(super) on_index: Arc<OnIndex>,
    /// What the search of the index finds in it.
    pub(super) titles: Arc<str>,
}

/// A page that is still to be rendered.
type Job<'j> = Box<dyn Fn() -> Result<File, Box<Diagnostic>> + Send + Sync + 'j>;

/// A path from the site's root, and what stands there.
type File = (Arc<str>, Arc<[u8]>);

/// Renders every page of one map. Each story is rendered once, as a card and in full, however
/// many pages show it.
///
/// # Errors
///
/// The first error of a template, by the order of pages.
pub fn render_map(
    shown: &Shown,
    project: &Project,
    theme: &Theme,
) -> Result<MapPages, Box<Diagnostic>> {
    let book = Book::new(shown, project);
    let stories: Vec<_> = shown.map.story_ixs().collect();
    let mut details = in_parallel(&stories, |story| {
        theme.piece("details.html", &book.story_details(*story))
    })?;
    let cards = in_parallel(&stories, |story| {
        let card = book.card_in_full(*story, &details[story.at()]);
        theme.piece("card.html", &card)
    })?;
    details.extend(in_parallel(&shown.map.backlog, |story| {
        theme.piece("details.html", &book.backlog_details(story))
    })?);
    let page = |file: &str, bytes: Result<Vec<u8>, Box<Diagnostic>>| {
        bytes.map(|bytes| {
            let path = format!("{}/{file}", shown.stem);
            (Arc::from(path), Arc::from(bytes))
        })
    };
    let options = &project.theme_options;
    let (book, cards, details, page) = (&book, &cards, &details, &page);
    let mut jobs: Vec<Job> = vec![
        Box::new(move || {
            page(
                pages::WALL,
                theme.page("wall.html", &book.wall(cards), options),
            )
        }),
        Box::new(move || {
            page(
                pages::OUTLINE,
                theme.page("outline.html", &book.outline(details), options),
            )
        }),
        Box::new(move || {
            page(
                pages::GAPS,
                theme.page("gaps.html", &book.gaps_page(), options),
            )
        }),
        Box::new(move || {
            page(
                pages::HANDOUT,
                theme.page("handout.html", &book.handout(details), options),
            )
        }),
        Box::new(move || {
            page(
                pages::PICTURE,
                theme.page("map.svg", &book.picture(PictureForm::default()), options),
            )
        }),
        Box::new(move || page(pages::DATA, Ok(json(&book.data())))),
    ];
    for release in shown.map.release_ixs() {
        jobs.push(Box::new(move || {
            let file = pages::release_file(&shown.map[release]);
            page(
                &file,
                theme.page(
                    "release.html",
                    &book.release_page(release, details),
                    options,
                ),
            )
        }));
    }
    for persona in shown.map.persona_ixs() {
        jobs.push(Box::new(move || {
            let file = pages::journey_file(&shown.map[persona]);
            page(
                &file,
                theme.page("journey.html", &book.journey(persona), options),
            )
        }));
    }
    let entry = book.entry();
    let on_index = Arc::new(OnIndex {
        html: theme.piece("index-map.html", &entry)?,
        numbers: entry.numbers,
        has_bars: entry.releases.iter().any(|release| release.bar.is_some()),
    });
    Ok(MapPages {
        files: in_parallel(&jobs, |job| job())?,
        on_index,
        titles: book.search_titles().into(),
    })
}

/// The whole site: the pages of all maps in the order given, the index, the static files.
/// Pages are shared with `maps`, not copied.
///
/// # Errors
///
/// An error of the index's template.
pub fn assemble<'m>(
    maps: impl IntoIterator<Item = &'m MapPages>,
    project: &Project,
    theme: &Theme,
    images: impl IntoIterator<Item = &'m Asset>,
) -> Result<Site, Box<Diagnostic>> {
    assemble_again(&mut None, maps, project, theme, images)
}

/// The whole site, with the index that was made before with this project and theme, where it has
/// not changed.
///
/// # Errors
///
/// An error of the index's template.
pub fn assemble_again<'m>(
    index: &mut Option<Index>,
    maps: impl IntoIterator<Item = &'m MapPages>,
    project: &Project,
    theme: &Theme,
    images: impl IntoIterator<Item = &'m Asset>,
) -> Result<Site, Box<Diagnostic>> {
    let maps: Vec<&MapPages> = maps.into_iter().collect();
    let mut site = Site::default();
    let pages = Index::of(index.take(), &maps, project, theme)?;
    site.share(pages::INDEX.into(), Arc::clone(&pages.page));
    site.share(pages::SEARCH.into(), Arc::clone(&pages.search));
    site.share(pages::RULES.into(), Arc::clone(&pages.rules));
    *index = Some(pages);
    let mut add = |asset: &Asset| site.share(asset.path.as_str().into(), Arc::clone(&asset.bytes));
    theme.assets().iter().for_each(&mut add);
    images.into_iter().for_each(&mut add);
    for (path, bytes) in maps.into_iter().flat_map(|map| &map.files) {
        site.share(Arc::clone(path), Arc::clone(bytes));
    }
    if let Some(base) = &project.base_url {
        let sitemap = sitemap(base, site.iter().map(|(path, _)| path));
        site.insert("sitemap.xml", sitemap);
    }
    Ok(site)
}

/// The results in the order of `items`; the first error in that order, whoever finished first.
fn in_parallel<T: Sync, R: Send>(
    items: &[T],
    make: impl Fn(&T) -> Result<R, Box<Diagnostic>> + Sync,
) -> Result<Vec<R>, Box<Diagnostic>> {
    let results: Vec<Result<R, Box<Diagnostic>>> = items.par_iter().map(&make).collect();
    results.into_iter().collect()
}

fn json(value: &serde_json::Value) -> Vec<u8> {
    format!("{value:#}\n").into_bytes()
}

fn sitemap<'p>(base: &str, paths: impl Iterator<Item = &'p str>) -> String {
    let urls: String = paths
        .filter(|path| path.ends_with(".html"))
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
