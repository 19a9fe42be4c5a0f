//! From the state of the maps to the site, and to the snapshot that is published.

use super::{ABSENCE, MapState, PassReport, Preview};
use crate::report::human;
use crate::serve::{Errors, MapLink, Snapshot};
use crate::site::{IndexPages, MapPages, Site, SiteContext, assemble_again, render_map};
use crate::text::{Diagnostic, Level};
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

impl Preview {
    /// Where things stand, as one edition; none where nothing that is shown changed.
    pub(crate) fn edition(&mut self) -> Option<Snapshot> {
        let maps = self.maps.iter().filter(|map| map.is_map);
        let edition = Snapshot {
            site: self.site.clone(),
            maps: maps.map(MapState::listed).collect(),
            errors: self.trouble(),
        };
        if self.last.as_ref() == Some(&edition) {
            return None;
        }
        self.last = Some(edition.clone());
        Some(edition)
    }

    fn trouble(&self) -> Errors {
        let mut everywhere = String::new();
        // What is away for a moment only is being saved.
        if let Some((failure, since)) = &self.failure
            && since.elapsed() >= ABSENCE
        {
            everywhere = format!("{failure}\n\n");
        }
        for faults in [&self.project_faults, &self.theme.faults] {
            everywhere.push_str(&told_if_wrong(faults));
        }
        let mut trouble = Errors {
            shared: everywhere,
            ..Errors::default()
        };
        for map in &self.maps {
            let told = told_if_wrong(map.faults.iter().chain(self.collisions_of(map)));
            if map.is_map && !told.is_empty() {
                let all = trouble.by_map.entry(map.file.stem.clone()).or_default();
                all.push_str(&told);
            }
        }
        trouble
    }

    fn collisions_of<'a>(
        &'a self,
        map: &'a MapState,
    ) -> impl Iterator<Item = &'a Diagnostic> + Clone {
        let is_its = |fault: &&Diagnostic| fault.place.source.name() == map.file.name;
        self.collisions.iter().filter(is_its)
    }
}

impl MapState {
    fn listed(&self) -> MapLink {
        let title = self.shown.as_ref().map(|map| map.map.title.text.clone());
        MapLink {
            folder: self.file.stem.clone(),
            title: title.unwrap_or_else(|| self.file.name.clone()),
        }
    }
}

/// The faults as text, if one of them is an error.
fn told_if_wrong<'d>(faults: impl IntoIterator<Item = &'d Diagnostic> + Clone) -> String {
    let is_error = |fault: &Diagnostic| fault.level == Level::Error;
    if faults.clone().into_iter().any(is_error) {
        human(faults, false)
    } else {
        String::new()
    }
}
