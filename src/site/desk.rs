//! Where the pages of one map are made: everything they share, laid out.

use super::common::SiteContext;
use super::fragment::Fragment;
use super::jobs::{Job, in_parallel};
use crate::format::OptionalPage;
use crate::pages::{AnalyzedMap, MapView, Prerendered, ReleaseBody};
use crate::text::Diagnostic;
use serde::Serialize;
use std::sync::Arc;

/// What the piece of a release is given.
#[derive(Serialize)]
struct ReleaseFragment<'b> {
    release: ReleaseBody<'b>,
}

/// What the pages of one map are made of. Each story was rendered once, as a card and in full.
pub(crate) struct MapRenderer<'d> {
    book: &'d MapView<'d>,
    shown: &'d AnalyzedMap,
    common: SiteContext<'d>,
    /// What several pages show, rendered once.
    pub(crate) pieces: Prerendered,
}

impl<'d> MapRenderer<'d> {
    /// Renders the stories.
    pub(crate) fn new(
        book: &'d MapView<'d>,
        shown: &'d AnalyzedMap,
        common: SiteContext<'d>,
    ) -> Result<Self, Box<Diagnostic>> {
        let theme = common.theme;
        let map = &shown.map;
        let stories: Vec<_> = map.story_ixs().collect();
        let releases: Vec<_> = map.release_ixs().collect();
        let told = in_parallel(&stories, |story| {
            let details = theme.piece("details.html", &book.story_details(*story))?;
            theme.story(&book.card(*story, &details))
        })?;
        let mut cards = Vec::with_capacity(told.len());
        let (mut outlined, mut in_full) = (cards.clone(), cards.clone());
        for [card, outline, full] in told {
            cards.push(card);
            outlined.push(outline);
            in_full.push(full);
        }
        let on_paper = if book.has(OptionalPage::Handout) {
            &stories[..]
        } else {
            &[]
        };
        let sheet_cards = in_parallel(on_paper, |story| {
            theme.piece("sheet-card.html", &book.sheet_card(*story))
        })?;
        let bodies = in_parallel(&releases, |release| {
            let release = book.release_body(*release, &in_full);
            theme.piece("release-body.html", &ReleaseFragment { release })
        })?;
        outlined.extend(in_parallel(&map.backlog, |story| {
            let details = theme.piece("details.html", &book.backlog_details(story))?;
            theme.piece("outline-story.html", &book.plain_card(story, &details))
        })?);
        Ok(Self {
            book,
            shown,
            common,
            pieces: Prerendered {
                cards,
                outlined,
                sheet_cards,
                bodies,
            },
        })
    }

    /// A page that `template` makes of what `make` says it shows.
    pub(crate) fn page<'j, P: Serialize>(
        &'j self,
        file: &str,
        template: &'static str,
        make: impl Fn() -> P + Send + Sync + 'j,
    ) -> Job<'j> {
        self.job(file, move || self.render(template, &make()))
    }

    /// A file in the map's folder.
    pub(crate) fn job<'j>(
        &'j self,
        file: &str,
        make: impl Fn() -> Result<Vec<u8>, Box<Diagnostic>> + Send + Sync + 'j,
    ) -> Job<'j> {
        let path: Arc<str> = format!("{}/{file}", self.shown.stem).into();
        Box::new(move || Ok((Arc::clone(&path), make()?.into())))
    }

    /// A piece of the map as its template makes it, with the addresses and ids of its page.
    pub(crate) fn piece(&self, piece: Fragment) -> Result<String, Box<Diagnostic>> {
        let template = piece.template();
        let html = match piece {
            Fragment::Wall => self.render(template, &self.book.wall(&self.pieces)),
            Fragment::Gaps => self.render(template, &self.book.gaps_page()),
            Fragment::Release(release) => {
                self.render(template, &self.book.release_page(release, &self.pieces))
            }
        };
        html.map(|html| String::from_utf8_lossy(&html).into_owned())
    }

    fn render(&self, template: &str, page: &impl Serialize) -> Result<Vec<u8>, Box<Diagnostic>> {
        self.common.theme.page(template, page)
    }
}
