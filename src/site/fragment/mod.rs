//! Fragments: parts of a map's pages, for pages of other sites: in the documentation of MkDocs,
//! Docusaurus, mdBook, Hugo and others.
//!
//! A fragment is rendered with its page's own templates, inside a `div` instead of a whole page. Then
//! `rewrite` changes the ids, heading levels and addresses in its HTML.

mod rewrite;
mod tags;

use crate::analysis::{AnalyzedMap, urls};
use crate::format::Project;
use crate::map::ReleaseIx;
pub(crate) use rewrite::Rewriting;
use std::fmt::Write as _;

/// How a build makes fragments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FragmentOptions {
    /// The level of a fragment's first heading, from 1 to 6.
    pub heading_level: u8,
    /// The prefix of URLs that leads from the including page to the site's folder. `None` means the
    /// project's base URL, or `../` if the project has none.
    pub prefix: Option<String>,
}

impl FragmentOptions {
    /// The rendered fragment as another page can include it.
    pub(crate) fn rewrite(
        &self,
        html: &str,
        fragment: Fragment,
        map: &AnalyzedMap,
        project: &Project,
    ) -> String {
        let prefix = self.prefix.as_ref().or(project.base_url.as_ref());
        let prefix = prefix.map_or("../", String::as_str);
        let target = FragmentTarget {
            heading_level: self.heading_level,
            id_prefix: &fragment.id_prefix(map),
            address: &|path| Some(format!("{prefix}{path}")),
        };
        target.rewrite(html, fragment, map)
    }
}

/// A part of a map's pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fragment {
    /// The wall.
    Wall,
    /// The plan of one release.
    Release(ReleaseIx),
    /// The gap report.
    Gaps,
}

impl Fragment {
    /// The name of its template.
    pub(crate) fn template(self) -> &'static str {
        match self {
            Self::Wall => "fragment-wall.html",
            Self::Release(_) => "fragment-release.html",
            Self::Gaps => "fragment-gaps.html",
        }
    }

    /// The address of the page that shows the same, in the map's folder.
    pub(crate) fn page(self, map: &AnalyzedMap) -> String {
        match self {
            Self::Wall => urls::WALL.to_owned(),
            Self::Release(release) => urls::percent_encoded(&urls::release_file(&map.map[release])),
            Self::Gaps => urls::GAPS.to_owned(),
        }
    }

    /// The name of its own file, in the map's folder.
    pub(crate) fn file(self, map: &AnalyzedMap) -> String {
        match self {
            Self::Wall => "fragment-wall.html".to_owned(),
            Self::Release(release) => {
                format!("fragment-{}", urls::release_file(&map.map[release]))
            }
            Self::Gaps => "fragment-gaps.html".to_owned(),
        }
    }

    /// The beginning of all ids in it, which no other fragment of any map has. Characters that are
    /// not letters, digits, `-` or `_` of ASCII become their code points: `1.10` and `1-10` differ.
    pub fn id_prefix(self, map: &AnalyzedMap) -> String {
        let name = match self {
            Self::Wall => map.stem.clone(),
            Self::Release(release) => format!("{}-release-{}", map.stem, map.map[release].id),
            Self::Gaps => format!("{}-gaps", map.stem),
        };
        let mut prefix = String::from("storywall-");
        for c in name.chars() {
            if c.is_ascii_alphanumeric() || matches!(c, '-' | '_') {
                prefix.push(c);
            } else {
                let _ = write!(prefix, "_{:x}_", u32::from(c));
            }
        }
        prefix + "-"
    }
}

/// Where a fragment is included.
pub struct FragmentTarget<'p> {
    /// The level of its first heading, from 1 to 6.
    pub heading_level: u8,
    /// The beginning of all its ids; see [`Fragment::id_prefix`].
    pub id_prefix: &'p str,
    /// Returns the address, from the page that includes the fragment, of a file of the site, given by
    /// its path from the site's root and what follows `#`; `None` where no link can lead there.
    pub address: &'p dyn Fn(&str) -> Option<String>,
}

impl std::fmt::Debug for FragmentTarget<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FragmentTarget")
            .field("heading_level", &self.heading_level)
            .field("id_prefix", &self.id_prefix)
            .finish_non_exhaustive()
    }
}

impl FragmentTarget<'_> {
    /// The rendered fragment as it can be included there.
    pub(crate) fn rewrite(&self, html: &str, fragment: Fragment, map: &AnalyzedMap) -> String {
        let rewriting = Rewriting {
            stem: &map.stem,
            page: &fragment.page(map),
            id_prefix: self.id_prefix,
            level_shift: self.heading_level.saturating_sub(1),
            address: self.address,
        };
        rewriting.apply(html)
    }
}
