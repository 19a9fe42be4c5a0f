//! From the states of the maps to the site, and to the snapshot that is published.

use super::assist::has_certain_fix;
use super::{MISSING_GRACE, MapRendering, MapState, Preview, RebuildReport};
use crate::messages::Catalogs;
use crate::pages::script_messages;
use crate::report::human;
use crate::serve::{
    EditMessages, Errors, MapLink, PageTexts, RoomKind, Snapshot, TEXTS_OF_EDITING,
};
use crate::site::{IndexPages, MapPages, Site, SiteContext, assemble_again, site_language};
use crate::text::{Diagnostic, Level};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

impl Preview {
    /// Renders the maps that have changed, or all of them with a new theme, and assembles the site.
    pub(crate) fn render(&mut self, report: &mut RebuildReport) {
        let Some(project) = &self.project else {
            return;
        };
        let folder = self.theme.folder.as_deref();
        let valid = self.maps.iter().filter(|map| !map.has_collision);
        let valid = valid.filter_map(|map| map.analyzed.as_deref());
        let lang = site_language(project, valid).to_owned();
        if self.lang != lang {
            // Each map has a part of the index, in this language.
            for map in &mut self.maps {
                map.needs_render = map.analyzed.is_some();
                map.prepared = None;
            }
            self.lang = lang;
        }
        if let Some(next) = self.theme.next.take() {
            let rendering = MapRendering::new(&self.options, project, &next, folder, &self.lang);
            match render_all(&self.maps, rendering) {
                Ok((pages, site)) => {
                    for (map, pages) in self.maps.iter_mut().zip(pages) {
                        map.needs_render = false;
                        map.pages = pages;
                    }
                    self.index = None;
                    self.site = site;
                    self.theme.errors.clear();
                    self.theme.valid = Some(next);
                    return;
                }
                // The theme is tried again with the next change, since it may suit other maps.
                Err(error) => {
                    if human(&self.theme.errors, false) != human([&*error], false) {
                        report.diagnostics.push((*error).clone());
                    }
                    self.theme.errors = vec![*error];
                    self.theme.next = Some(next);
                }
            }
        }
        let Some(theme) = &self.theme.valid else {
            return;
        };
        let rendering = MapRendering::new(&self.options, project, theme, folder, &self.lang);
        let changed = self.maps.par_iter_mut().filter(|map| map.needs_render);
        let errors: Vec<Diagnostic> = changed.filter_map(|map| map.render(rendering)).collect();
        report.diagnostics.extend(errors);
        let maps = self.maps.iter().map(|map| (map, map.pages.as_ref()));
        match assemble_site(&mut self.index, maps, rendering.context()) {
            Ok(site) => self.site = site,
            Err(error) => {
                report.diagnostics.push((*error).clone());
                self.theme.errors = vec![*error];
            }
        }
    }

    /// Returns the snapshot to publish, unless it equals the last one.
    pub(crate) fn next_snapshot(&mut self) -> Option<Snapshot> {
        let maps = self.maps.iter().filter(|map| map.is_map);
        let mut snapshot = Snapshot {
            generation: self.generation,
            site: self.site.clone(),
            maps: maps.map(MapState::link).collect(),
            errors: self.errors(),
            edit_messages: self.messages(self.options.is_editable, &TEXTS_OF_EDITING),
            room_messages: self.messages(
                self.options.room.is_some(),
                self.options.room.map_or(&[], RoomKind::messages),
            ),
            page_texts: self.page_texts(),
        };
        if self.last.as_ref() == Some(&snapshot) {
            return None;
        }
        self.generation = self.next_generation();
        snapshot.generation = self.generation;
        self.last = Some(snapshot.clone());
        Some(snapshot)
    }

    /// The texts of the theme in all languages.
    pub(super) fn catalogs(&self) -> Catalogs {
        let theme = self.theme.valid.as_ref();
        theme.map_or_else(Catalogs::default, |theme| theme.catalogs().clone())
    }

    /// The texts of what the preview itself says on pages.
    fn page_texts(&self) -> PageTexts {
        let catalogs = self.catalogs();
        let maps = self.maps.iter().filter_map(|map| map.analyzed.as_ref());
        let by_map = maps.map(|map| {
            let catalog = catalogs.in_language(&map.map.lang);
            (map.stem.clone(), catalog.clone())
        });
        PageTexts {
            by_map: by_map.collect(),
            shared: catalogs.in_language(&self.lang).clone(),
        }
    }

    /// What a script says, if it is sent.
    fn messages(&self, is_sent: bool, names: &[&str]) -> EditMessages {
        let theme = self.theme.valid.as_ref();
        let Some(theme) = theme.filter(|_| is_sent) else {
            return EditMessages::default();
        };
        let mut by_lang: BTreeMap<&str, Arc<str>> = BTreeMap::new();
        let mut messages = |lang| {
            let new = || script_messages(theme.catalogs().in_language(lang), names).into();
            Arc::clone(by_lang.entry(lang).or_insert_with(new))
        };
        let shared = messages(&self.lang);
        let maps = self.maps.iter().filter_map(|map| map.analyzed.as_ref());
        let by_map = maps.map(|map| (map.stem.clone(), messages(&map.map.lang)));
        EditMessages {
            by_map: by_map.collect(),
            shared,
        }
    }

    /// Everything that is wrong now, for the pages.
    fn errors(&self) -> Errors {
        let mut shared = String::new();
        // A shorter failure is a file that is just being saved.
        if let Some((failure, since)) = &self.failure
            && since.elapsed() >= MISSING_GRACE
        {
            shared = format!("{failure}\n\n");
        }
        for diagnostics in [&self.project_diagnostics, &self.theme.errors] {
            shared.push_str(&text_if_error(diagnostics));
        }
        let mut errors = Errors {
            shared,
            ..Errors::default()
        };
        for map in &self.maps {
            let text = text_if_error(map.diagnostics.iter().chain(self.collisions_of(map)));
            if map.is_map && !text.is_empty() {
                let of_map = errors.by_map.entry(map.file.stem.clone()).or_default();
                of_map.push_str(&text);
                if map.diagnostics.iter().any(has_certain_fix) {
                    errors.fixable.insert(map.file.stem.clone());
                }
            }
        }
        errors
    }

    fn collisions_of<'a>(
        &'a self,
        map: &'a MapState,
    ) -> impl Iterator<Item = &'a Diagnostic> + Clone {
        let is_of_map = |error: &&Diagnostic| error.place.source.name() == map.file.name;
        self.collisions.iter().filter(is_of_map)
    }
}

impl MapState {
    /// Renders the map, or uses the pages that were prepared. If a template has an error, the map
    /// keeps its old pages, and the error is returned.
    fn render(&mut self, rendering: MapRendering) -> Option<Diagnostic> {
        self.needs_render = false;
        let prepared = self.prepared.take().and_then(|prepared| prepared.pages);
        let rendered = match prepared {
            Some(pages) => Ok(pages),
            None => rendering.pages(self.analyzed.as_ref()?),
        };
        match rendered {
            Ok(pages) => {
                self.pages = Some(pages);
                None
            }
            Err(error) => {
                self.diagnostics.push((*error).clone());
                Some(*error)
            }
        }
    }

    /// The entry of the map in the list that broken pages show.
    fn link(&self) -> MapLink {
        let title = self.analyzed.as_ref().map(|map| map.map.title.text.clone());
        MapLink {
            folder: self.file.stem.clone(),
            title: title.unwrap_or_else(|| self.file.name.clone()),
        }
    }
}

/// The pages of each map; `None` for a map that never was without errors.
type RenderedMaps = Vec<Option<MapPages>>;

/// Renders all maps.
///
/// # Errors
///
/// Returns the error of a template.
fn render_all(
    maps: &[MapState],
    rendering: MapRendering,
) -> Result<(RenderedMaps, Site), Box<Diagnostic>> {
    let render = |map: &MapState| {
        let analyzed = map.analyzed.as_ref();
        analyzed.map(|map| rendering.pages(map)).transpose()
    };
    let rendered: Vec<Result<_, _>> = maps.par_iter().map(render).collect();
    let pages = rendered.into_iter().collect::<Result<RenderedMaps, _>>()?;
    let site = assemble_site(
        &mut None,
        maps.iter().zip(pages.iter().map(Option::as_ref)),
        rendering.context(),
    )?;
    Ok((pages, site))
}

/// Assembles the site from the pages of all maps without a collision. Keeps the new index in `index`,
/// and reuses what it has.
fn assemble_site<'m>(
    index: &mut Option<IndexPages>,
    maps: impl Iterator<Item = (&'m MapState, Option<&'m MapPages>)> + Clone,
    context: SiteContext,
) -> Result<Site, Box<Diagnostic>> {
    let maps = maps.filter(|(map, _)| !map.has_collision);
    let images = maps.clone().flat_map(|(map, _)| &map.images);
    assemble_again(index, maps.filter_map(|(_, pages)| pages), context, images)
}

/// The diagnostics as text if one of them is an error, or else an empty text.
fn text_if_error<'d>(diagnostics: impl IntoIterator<Item = &'d Diagnostic> + Clone) -> String {
    let is_error = |diagnostic: &Diagnostic| diagnostic.level == Level::Error;
    if diagnostics.clone().into_iter().any(is_error) {
        human(diagnostics, false)
    } else {
        String::new()
    }
}
