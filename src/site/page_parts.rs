//! The parts of a map's pages that are rendered on their own: stories, cards on paper, releases, and what changed.

use super::files::{PageKeeper, PagePiece};
use super::fragment::Fragment;
use super::map_page::MapPage;
use crate::analysis::comparison::{Comparison, GhostCell};
use crate::format::OptionalPage;
use crate::pages::{self, ItemMarks, MapView, ReleaseBody, WallPage};
use crate::text::Diagnostic;
use crate::theme::ThemeInLanguage;
use rayon::prelude::*;
use serde::Serialize;
use std::sync::OnceLock;

/// Rendered parts by the index of their story or release, or the first error of a template in that order.
type RenderedParts = Result<Vec<String>, Box<Diagnostic>>;

/// The values for the template of a release's body.
#[derive(Serialize)]
struct ReleaseBodyContext<'b> {
    release: ReleaseBody<'b>,
}

/// The rendered parts of one map's pages. A part that several pages show is rendered once.
///
/// By default, a list of parts is rendered when a page first needs it, so that a page in the preview costs no more
/// than itself. That must not happen in a task of rayon's thread pool: rendering uses the pool, and a thread that
/// waits there takes up other tasks, which could wait for the same list.
#[derive(Debug, Default)]
pub(crate) struct PageParts {
    cards: OnceLock<RenderedParts>,
    outline_stories: OnceLock<RenderedParts>,
    /// The stories of releases, until the bodies of releases are made of them.
    rows: OnceLock<RenderedParts>,
    /// The same of a large map, until its releases are rendered.
    rows_aside: Option<PartsAside>,
    sheet_cards: OnceLock<RenderedParts>,
    release_bodies: OnceLock<RenderedParts>,
}

/// Which parts pages are made of, in the order in which the pages of a large map are rendered: first those without parts, while
/// there are none, and releases last, which are then made of the rows alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum PartsStep {
    Nothing,
    Outline,
    Wall,
    Releases,
}

impl PartsStep {
    pub(crate) const ALL: [Self; 4] = [Self::Nothing, Self::Outline, Self::Wall, Self::Releases];

    pub(crate) fn for_page(page: MapPage) -> Self {
        match page {
            MapPage::Release(_) | MapPage::Handout | MapPage::Fragment(Fragment::Release(_)) => {
                Self::Releases
            }
            MapPage::Outline => Self::Outline,
            MapPage::Wall | MapPage::Fragment(Fragment::Wall) => Self::Wall,
            _ => Self::Nothing,
        }
    }
}

impl PageParts {
    /// The parts of all pages.
    ///
    /// # Errors
    ///
    /// The first template error, in the order of stories and releases.
    pub(crate) fn all(view: &MapView, theme: ThemeInLanguage) -> Result<Self, Box<Diagnostic>> {
        let mut parts = Self::of_stories(view, theme)?;
        parts.add_those_of_releases(view, theme, usize::MAX)?;
        Ok(parts)
    }

    /// The parts that show one story. The three templates of a story get their values at once, because making them takes
    /// most of the time.
    ///
    /// # Errors
    ///
    /// The first template error, in the order of stories.
    pub(crate) fn of_stories(
        view: &MapView,
        theme: ThemeInLanguage,
    ) -> Result<Self, Box<Diagnostic>> {
        let stories: Vec<_> = view.map.story_ixs().collect();
        let rendered = in_parallel(&stories, |story| {
            let details = pages::story_details(view, *story);
            let html = theme.render_part("details.html", &details)?;
            theme.render_story(&pages::story_card(view, *story, &details, &html))
        })?;
        let mut cards = Vec::with_capacity(rendered.len());
        let mut outline_stories = Vec::with_capacity(rendered.len() + view.map.backlog.len());
        let mut rows = Vec::with_capacity(rendered.len());
        for [card, outline, row] in rendered {
            cards.push(card);
            outline_stories.push(outline);
            rows.push(row);
        }
        outline_stories.extend(backlog_of_outline(view, theme)?);
        Ok(Self {
            cards: Ok(cards).into(),
            outline_stories: Ok(outline_stories).into(),
            rows: Ok(rows).into(),
            ..Self::default()
        })
    }

    /// Makes the parts that pages of this step show, and gives up those that only pages of the step before it do. Each step
    /// comes once, in order.
    ///
    /// The parts of stories and those of releases are never in memory together for long: what releases are made of is with
    /// `keeper` until then. And releases are rendered one after the other: each needs much more memory while it is.
    ///
    /// # Errors
    ///
    /// The first template error, in the order of stories and releases.
    pub(crate) fn begin_step(
        &mut self,
        step: PartsStep,
        view: &MapView,
        theme: ThemeInLanguage,
        keeper: Option<&dyn PageKeeper>,
    ) -> Result<(), Box<Diagnostic>> {
        match step {
            PartsStep::Nothing => {}
            PartsStep::Outline => {
                *self = Self::of_stories(view, theme)?;
                let rows = self.rows.take().and_then(Result::ok);
                self.rows_aside = rows.map(|rows| PartsAside::new(rows, keeper));
            }
            PartsStep::Wall => self.outline_stories = OnceLock::new(),
            PartsStep::Releases => {
                self.cards = OnceLock::new();
                self.add_those_of_releases(view, theme, 1)?;
            }
        }
        Ok(())
    }

    /// Adds the parts that releases and the handout are made of; `at_once` releases are rendered in parallel. Rows are given
    /// up, since they are in the bodies of releases.
    fn add_those_of_releases(
        &mut self,
        view: &MapView,
        theme: ThemeInLanguage,
        at_once: usize,
    ) -> Result<(), Box<Diagnostic>> {
        let rows = match self.rows_aside.take() {
            // The disk may fail to give them back, but they can be rendered again.
            Some(aside) => match aside.read() {
                Some(rows) => rows,
                None => stories(view, theme, "release-story.html")?,
            },
            None => self.rows.take().unwrap_or(Ok(Vec::new()))?,
        };
        let bodies = release_bodies(view, theme, &rows, at_once)?;
        drop(rows);
        self.release_bodies = Ok(bodies).into();
        let cards = match view.has_page(OptionalPage::Handout) {
            true => sheet_cards(view, theme)?,
            false => Vec::new(),
        };
        self.sheet_cards = Ok(cards).into();
        Ok(())
    }

    /// The cards of the wall.
    pub(crate) fn cards(&self, view: &MapView, theme: ThemeInLanguage) -> PartsOfPage<'_> {
        given(&self.cards, || stories(view, theme, "card.html"))
    }

    /// The stories of the outline; those of the backlog come last.
    pub(crate) fn outline_stories(
        &self,
        view: &MapView,
        theme: ThemeInLanguage,
    ) -> PartsOfPage<'_> {
        given(&self.outline_stories, || {
            let mut rendered = stories(view, theme, "outline-story.html")?;
            rendered.extend(backlog_of_outline(view, theme)?);
            Ok(rendered)
        })
    }

    /// The cards on paper.
    pub(crate) fn sheet_cards(&self, view: &MapView, theme: ThemeInLanguage) -> PartsOfPage<'_> {
        given(&self.sheet_cards, || sheet_cards(view, theme))
    }

    /// The releases below their headers.
    pub(crate) fn release_bodies(&self, view: &MapView, theme: ThemeInLanguage) -> PartsOfPage<'_> {
        given(&self.release_bodies, || {
            let rows = stories(view, theme, "release-story.html")?;
            release_bodies(view, theme, &rows, usize::MAX)
        })
    }
}

/// Rendered parts that no page needs for a while, kept where the pages of a build are.
#[derive(Debug)]
struct PartsAside {
    /// The parts one after the other, in pieces.
    pieces: Vec<PagePiece>,
    /// The length of each part in bytes, by the piece that it is in.
    lengths: Vec<Vec<usize>>,
}

impl PartsAside {
    /// How many parts are in a piece.
    const AT_ONCE: usize = 1024;

    fn new(parts: Vec<String>, keeper: Option<&dyn PageKeeper>) -> Self {
        let mut aside = Self {
            pieces: Vec::with_capacity(parts.len() / Self::AT_ONCE + 1),
            lengths: Vec::with_capacity(parts.len() / Self::AT_ONCE + 1),
        };
        let mut parts = parts.into_iter().peekable();
        while parts.peek().is_some() {
            // Those that are in a piece are freed before the next piece is made.
            let of_piece: Vec<String> = parts.by_ref().take(Self::AT_ONCE).collect();
            aside
                .lengths
                .push(of_piece.iter().map(String::len).collect());
            aside
                .pieces
                .push(PagePiece::new(of_piece.concat().into_bytes(), keeper));
        }
        aside
    }

    /// The parts; none if the disk failed.
    fn read(self) -> Option<Vec<String>> {
        let mut parts = Vec::with_capacity(self.lengths.iter().map(Vec::len).sum());
        for (piece, lengths) in self.pieces.into_iter().zip(self.lengths) {
            let text = piece.read().ok()?;
            let mut rest = str::from_utf8(&text).ok()?;
            for length in lengths {
                let (part, after) = rest.split_at_checked(length)?;
                parts.push(part.to_owned());
                rest = after;
            }
        }
        Some(parts)
    }
}

/// The parts of a page, or the error of a template.
type PartsOfPage<'p> = Result<&'p [String], Box<Diagnostic>>;

/// The parts in a cell, rendered by the first call.
fn given(
    cell: &OnceLock<RenderedParts>,
    render: impl FnOnce() -> RenderedParts,
) -> PartsOfPage<'_> {
    match cell.get_or_init(render) {
        Ok(parts) => Ok(parts),
        Err(error) => Err(error.clone()),
    }
}

/// The stories of the wall, rendered with this template.
fn stories(view: &MapView, theme: ThemeInLanguage, template: &str) -> RenderedParts {
    let stories: Vec<_> = view.map.story_ixs().collect();
    in_parallel(&stories, |story| {
        let details = pages::story_details(view, *story);
        let html = theme.render_part("details.html", &details)?;
        let card = pages::story_card(view, *story, &details, &html);
        theme.render_part(template, &card)
    })
}

fn backlog_of_outline(view: &MapView, theme: ThemeInLanguage) -> RenderedParts {
    in_parallel(&view.map.backlog, |story| {
        let details = pages::backlog_details(view, story);
        let html = theme.render_part("details.html", &details)?;
        let card = pages::backlog_card(view, story, &details, &html);
        theme.render_part("outline-story.html", &card)
    })
}

fn sheet_cards(view: &MapView, theme: ThemeInLanguage) -> RenderedParts {
    let stories: Vec<_> = view.map.story_ixs().collect();
    in_parallel(&stories, |story| {
        theme.render_part("sheet-card.html", &pages::sheet_card(view, *story))
    })
}

/// The bodies of releases, of which `at_once` are rendered in parallel; `rows` has the rendered stories of the map by index.
fn release_bodies(
    view: &MapView,
    theme: ThemeInLanguage,
    rows: &[String],
    at_once: usize,
) -> RenderedParts {
    let releases: Vec<_> = view.map.release_ixs().collect();
    let mut bodies = Vec::with_capacity(releases.len());
    for group in releases.chunks(at_once) {
        bodies.extend(in_parallel(group, |release| {
            let release = pages::release_body(view, *release, rows);
            theme.render_part("release-body.html", &ReleaseBodyContext { release })
        })?);
    }
    Ok(bodies)
}

/// The rendered parts of the wall of changes.
pub(super) struct ChangedParts {
    marks: ItemMarks,
    cards: Vec<String>,
    ghosts: Vec<(GhostCell, String)>,
}

impl ChangedParts {
    /// Renders the cards of a map's stories, and the ghosts of those that are gone.
    ///
    /// # Errors
    ///
    /// The first template error, in the order of stories.
    pub(super) fn new(
        view: &MapView,
        theme: ThemeInLanguage,
        comparison: &Comparison,
    ) -> Result<Self, Box<Diagnostic>> {
        let marks = ItemMarks::new(view, comparison);
        let stories: Vec<_> = view.map.story_ixs().collect();
        let cards = in_parallel(&stories, |story| {
            let card = pages::change_card(view, &marks, *story);
            theme.render_part("changes-card.html", &card)
        })?;
        let ghosts = pages::change_ghosts(view, comparison);
        let ghosts = in_parallel(&ghosts, |(cell, card)| {
            Ok((*cell, theme.render_part("changes-card.html", card)?))
        })?;
        Ok(Self {
            marks,
            cards,
            ghosts,
        })
    }

    /// The page of changes since a revision of this name.
    pub(super) fn page(
        &self,
        view: &MapView,
        comparison: &Comparison,
        since: &str,
    ) -> WallPage<'_> {
        let (cards, ghosts) = (&self.cards, &self.ghosts);
        pages::changes_page(view, (comparison, since), &self.marks, cards, ghosts)
    }
}

/// The results in the order of `items`; the first error in that order, not in time.
pub(crate) fn in_parallel<T: Sync, R: Send>(
    items: &[T],
    render: impl Fn(&T) -> Result<R, Box<Diagnostic>> + Sync,
) -> Result<Vec<R>, Box<Diagnostic>> {
    let results: Vec<Result<R, Box<Diagnostic>>> = items.par_iter().map(&render).collect();
    results.into_iter().collect()
}
