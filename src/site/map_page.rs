//! The files that a map has in its folder, as values: which ones, and what they are called.

use super::fragment::Fragment;
use crate::analysis::{AnalyzedMap, urls};
use crate::format::OptionalPage;
use crate::map::{PersonaIx, ReleaseIx};
use crate::pages::MapView;

/// A file in a map's folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MapPage {
    /// The wall.
    Wall,
    /// The stories as nested lists.
    Outline,
    /// The gap report.
    Gaps,
    /// What changed since an earlier version.
    Changes,
    /// The revisions of the map.
    History,
    /// The wall without anything around it, to be shown in a frame.
    Embed,
    /// The pages to print.
    Handout,
    /// The wall as a picture.
    Picture,
    /// The map as data.
    Data,
    /// The plan of a release.
    Release(ReleaseIx),
    /// What a persona does, step by step.
    Journey(PersonaIx),
    /// A part of a page for pages of other sites.
    Fragment(Fragment),
}

impl MapPage {
    /// The files of a map, in the order in which errors are reported.
    pub(crate) fn all_of(view: &MapView, has_fragments: bool) -> Vec<MapPage> {
        let map = view.map;
        let mut pages = vec![MapPage::Wall, MapPage::Outline, MapPage::Gaps];
        let optional = [
            (OptionalPage::Embed, MapPage::Embed),
            (OptionalPage::Handout, MapPage::Handout),
            (OptionalPage::Picture, MapPage::Picture),
            (OptionalPage::Data, MapPage::Data),
        ];
        let wanted = |(option, page)| view.has_page(option).then_some(page);
        pages.extend(optional.into_iter().filter_map(wanted));
        pages.extend(view.analyzed.changes.is_some().then_some(MapPage::Changes));
        pages.extend(view.analyzed.history.is_some().then_some(MapPage::History));
        pages.extend(map.release_ixs().map(MapPage::Release));
        if view.has_page(OptionalPage::Journeys) {
            pages.extend(map.persona_ixs().map(MapPage::Journey));
        }
        if has_fragments {
            let releases = map.release_ixs().map(Fragment::Release);
            let fragments = [Fragment::Wall, Fragment::Gaps].into_iter().chain(releases);
            pages.extend(fragments.map(MapPage::Fragment));
        }
        pages
    }

    /// The path of the file from the site's root.
    pub(crate) fn path(self, map: &AnalyzedMap) -> String {
        format!("{}/{}", map.stem, self.file(map))
    }

    /// The name of the file.
    fn file(self, analyzed: &AnalyzedMap) -> String {
        let map = &analyzed.map;
        match self {
            MapPage::Wall => urls::WALL.to_owned(),
            MapPage::Outline => urls::OUTLINE.to_owned(),
            MapPage::Gaps => urls::GAPS.to_owned(),
            MapPage::Changes => urls::CHANGES.to_owned(),
            MapPage::History => urls::HISTORY.to_owned(),
            MapPage::Embed => urls::EMBED.to_owned(),
            MapPage::Handout => urls::HANDOUT.to_owned(),
            MapPage::Picture => urls::PICTURE.to_owned(),
            MapPage::Data => urls::DATA.to_owned(),
            MapPage::Release(release) => urls::release_file(&map[release]),
            MapPage::Journey(persona) => urls::journey_file(&map[persona]),
            MapPage::Fragment(fragment) => fragment.file(analyzed),
        }
    }
}
