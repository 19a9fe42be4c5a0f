//! From kept maps to the site.

use super::{MapState, PassReport, Preview};
use crate::report::human;
use crate::site::{IndexPages, MapPages, Site, SiteContext, assemble_again, render_map};
use crate::text::Diagnostic;
use rayon::prelude::*;

impl Preview {
    /// Renders what is not current, and puts the site together.
    pub(crate) fn render(&mut self, noted: &mut PassReport) {
        let Some(project) = &self.project else {
            return;
        };
        if let Some(next) = self.theme.next.take() {
            match render_all(&self.maps, self.asked.common(project, &next)) {
                Ok((pages, site)) => {
                    for (map, pages) in self.maps.iter_mut().zip(pages) {
                        map.is_stale = false;
                        map.pages = pages;
                    }
                    self.index = None;
                    self.site = site;
                    self.theme.faults.clear();
                    self.theme.good = Some(next);
                    return;
                }
                // It is tried again with the next change: another map may suit it.
                Err(fault) => {
                    if human(&self.theme.faults, false) != human([&*fault], false) {
                        noted.faults.push((*fault).clone());
                    }
                    self.theme.faults = vec![*fault];
                    self.theme.next = Some(next);
                }
            }
        }
        let Some(theme) = &self.theme.good else {
            return;
        };
        let common = self.asked.common(project, theme);
        let stale = self.maps.par_iter_mut().filter(|map| map.is_stale);
        let faults: Vec<Diagnostic> = stale.filter_map(|map| map.render(common)).collect();
        noted.faults.extend(faults);
        let maps = self.maps.iter().map(|map| (map, map.pages.as_ref()));
        match put_together(&mut self.index, maps, common) {
            Ok(site) => self.site = site,
            Err(fault) => {
                noted.faults.push((*fault).clone());
                self.theme.faults = vec![*fault];
            }
        }
    }
}

impl MapState {
    /// Renders the map; the fault of a template, for which it keeps the pages it has.
    fn render(&mut self, common: SiteContext) -> Option<Diagnostic> {
        self.is_stale = false;
        let ready = self.ready.take().and_then(|ready| ready.pages);
        let rendered = match ready {
            Some(pages) => Ok(pages),
            None => render_map(self.shown.as_ref()?, common),
        };
        match rendered {
            Ok(pages) => {
                self.pages = Some(pages);
                None
            }
            Err(fault) => {
                self.faults.push((*fault).clone());
                Some(*fault)
            }
        }
    }
}

/// The pages of every map that can be shown.
type RenderedMaps = Vec<Option<MapPages>>;

fn render_all(
    maps: &[MapState],
    common: SiteContext,
) -> Result<(RenderedMaps, Site), Box<Diagnostic>> {
    let render = |map: &MapState| {
        let shown = map.shown.as_ref();
        shown.map(|shown| render_map(shown, common)).transpose()
    };
    let rendered: Vec<Result<_, _>> = maps.par_iter().map(render).collect();
    let pages = rendered.into_iter().collect::<Result<RenderedMaps, _>>()?;
    let site = put_together(
        &mut None,
        maps.iter().zip(pages.iter().map(Option::as_ref)),
        common,
    )?;
    Ok((pages, site))
}

fn put_together<'m>(
    index: &mut Option<IndexPages>,
    maps: impl Iterator<Item = (&'m MapState, Option<&'m MapPages>)> + Clone,
    common: SiteContext,
) -> Result<Site, Box<Diagnostic>> {
    let maps = maps.filter(|(map, _)| !map.is_shut_out);
    let images = maps.clone().flat_map(|(map, _)| &map.images);
    assemble_again(index, maps.filter_map(|(_, pages)| pages), common, images)
}
