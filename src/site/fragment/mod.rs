//! Pieces of the site that stand in pages of somebody else: in the documentation of MkDocs,
//! Docusaurus, mdBook, Hugo and others.

mod rewrite;
mod tags;

use crate::format::Project;
use crate::map::ReleaseIx;
use crate::pages::{self, AnalyzedMap};
use rewrite::Rewriting;

/// How pieces of the site are made to stand in somebody else's pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FragmentOptions {
    /// The level of a piece's first heading, from 1 to 6.
    pub heading_level: u8,
    /// What leads from the page that takes a piece to the site's folder; where nothing is said, the
    /// address at which the site will stand, else `../`.
    pub prefix: Option<String>,
}

/// A piece of a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fragment {
    /// The wall.
    Wall,
    /// One slice.
    Release(ReleaseIx),
    /// The gap report.
    Gaps,
}

impl Fragment {
    /// The template that makes it.
    pub(crate) fn template(self) -> &'static str {
        match self {
            Self::Wall => "fragment-wall.html",
            Self::Release(_) => "fragment-release.html",
            Self::Gaps => "fragment-gaps.html",
        }
    }

    /// The page that shows the same, in the map's folder.
    pub(crate) fn page(self, shown: &AnalyzedMap) -> String {
        match self {
            Self::Wall => pages::WALL.to_owned(),
            Self::Release(release) => pages::encoded(&pages::release_file(&shown.map[release])),
            Self::Gaps => pages::GAPS.to_owned(),
        }
    }

    /// Its file, in the map's folder.
    pub(crate) fn file(self, shown: &AnalyzedMap) -> String {
        match self {
            Self::Wall => "fragment-wall.html".to_owned(),
            Self::Release(release) => {
                format!("fragment-{}", pages::release_file(&shown.map[release]))
            }
            Self::Gaps => "fragment-gaps.html".to_owned(),
        }
    }

    /// What all of its ids begin with: no two pieces share one.
    pub fn ids(self, shown: &AnalyzedMap) -> String {
        let is_plain = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let name = match self {
            Self::Wall => shown.stem.clone(),
            Self::Release(release) => format!("{}-release-{}", shown.stem, shown.map[release].id),
            Self::Gaps => format!("{}-gaps", shown.stem),
        };
        let mut ids = String::from("storywall-");
        for c in name.chars() {
            if is_plain(&c) {
                ids.push(c);
            } else {
                // Told apart: `1.10` is not `1-10`, and 日 is not 月.
                ids.push_str(&format!("_{:x}_", u32::from(c)));
            }
        }
        ids + "-"
    }
}

/// Where and how a piece stands in somebody else's page.
pub struct FragmentTarget<'p> {
    /// The level of its first heading, from 1 to 6.
    pub heading_level: u8,
    /// What all its ids begin with; see [`Fragment::ids`].
    pub ids: &'p str,
    /// The address of a file of the site, by its path from the site's root, with what follows `#`;
    /// none where nothing can lead there.
    pub address: &'p dyn Fn(&str) -> Option<String>,
}

impl std::fmt::Debug for FragmentTarget<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Placing")
            .field("heading_level", &self.heading_level)
            .field("ids", &self.ids)
            .finish_non_exhaustive()
    }
}

impl FragmentOptions {
    /// The rendered piece as it can stand in another page.
    pub(crate) fn fit(
        &self,
        html: &str,
        piece: Fragment,
        shown: &AnalyzedMap,
        project: &Project,
    ) -> String {
        let prefix = self.prefix.as_ref().or(project.base_url.as_ref());
        let prefix = prefix.map_or("../", String::as_str);
        let placing = FragmentTarget {
            heading_level: self.heading_level,
            ids: &piece.ids(shown),
            address: &|path| Some(format!("{prefix}{path}")),
        };
        placing.fit(html, piece, shown)
    }
}

impl FragmentTarget<'_> {
    /// The rendered piece as it can stand there.
    pub(crate) fn fit(&self, html: &str, piece: Fragment, shown: &AnalyzedMap) -> String {
        let rewriting = Rewriting {
            stem: &shown.stem,
            page: &piece.page(shown),
            ids: self.ids,
            deeper: self.heading_level.saturating_sub(1),
            address: self.address,
        };
        rewriting.apply(html)
    }
}
