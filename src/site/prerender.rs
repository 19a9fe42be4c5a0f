//! The parts that several pages of a map share: each is rendered once.

use crate::format::OptionalPage;
use crate::pages::{self, MapView, Prerendered, ReleaseBody};
use crate::text::Diagnostic;
use crate::theme::Theme;
use rayon::prelude::*;
use serde::Serialize;

/// The values for the template of a release's body.
#[derive(Serialize)]
struct ReleaseBodyContext<'b> {
    release: ReleaseBody<'b>,
}

/// Renders the stories and the bodies of releases.
///
/// # Errors
///
/// The first template error, in the order of stories and releases.
pub(crate) fn prerender(view: &MapView, theme: &Theme) -> Result<Prerendered, Box<Diagnostic>> {
    let map = view.map;
    let stories: Vec<_> = map.story_ixs().collect();
    let releases: Vec<_> = map.release_ixs().collect();
    let rendered = in_parallel(&stories, |story| {
        let details = pages::story_details(view, *story);
        let html = theme.render_part("details.html", &details)?;
        theme.render_story(&pages::story_card(view, *story, &details, &html))
    })?;
    let mut cards = Vec::with_capacity(rendered.len());
    let mut outline_stories = Vec::with_capacity(rendered.len() + map.backlog.len());
    let mut rows = Vec::with_capacity(rendered.len());
    for [card, outline, row] in rendered {
        cards.push(card);
        outline_stories.push(outline);
        rows.push(row);
    }
    let sheet_stories = if view.has_page(OptionalPage::Handout) {
        &stories[..]
    } else {
        &[]
    };
    let sheet_cards = in_parallel(sheet_stories, |story| {
        theme.render_part("sheet-card.html", &pages::sheet_card(view, *story))
    })?;
    let release_bodies = in_parallel(&releases, |release| {
        let release = pages::release_body(view, *release, &rows);
        theme.render_part("release-body.html", &ReleaseBodyContext { release })
    })?;
    outline_stories.extend(in_parallel(&map.backlog, |story| {
        let details = pages::backlog_details(view, story);
        let html = theme.render_part("details.html", &details)?;
        theme.render_part(
            "outline-story.html",
            &pages::backlog_card(view, story, &details, &html),
        )
    })?);
    Ok(Prerendered {
        cards,
        outline_stories,
        sheet_cards,
        release_bodies,
    })
}

/// The results in the order of `items`; the first error in that order, not in time.
pub(crate) fn in_parallel<T: Sync, R: Send>(
    items: &[T],
    render: impl Fn(&T) -> Result<R, Box<Diagnostic>> + Sync,
) -> Result<Vec<R>, Box<Diagnostic>> {
    let results: Vec<Result<R, Box<Diagnostic>>> = items.par_iter().map(&render).collect();
    results.into_iter().collect()
}
