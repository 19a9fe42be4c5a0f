//! From kept maps to what is published.

use super::{ABSENCE, MapState, Preview};
use crate::report::human;
use crate::serve::{Errors, MapLink, Snapshot};
use crate::text::{Diagnostic, Level};

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
