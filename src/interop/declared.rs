//! Releases and personas that a file declares, as maps of other tools do.

use super::item_values::{add_paragraph, means, status};
use super::ledger::Fate;
use super::levels::Standing;
use super::markup::to_markdown;
use super::releases::ReleaseNames;
use super::role::ColumnRole;
use super::story::StoryPlanner;
use super::values::ItemStatus;
use std::collections::HashMap;

/// What is declared, by the positions of releases and personas.
#[derive(Debug, Default)]
pub(crate) struct FileDeclarations {
    pub(crate) releases: HashMap<usize, DeclaredRelease>,
    /// The descriptions of personas.
    pub(crate) personas: HashMap<usize, String>,
    pub(crate) map: Option<DeclaredMap>,
}

/// What a file says about the map.
#[derive(Debug)]
pub(crate) struct DeclaredMap {
    pub(crate) title: String,
    pub(crate) description: String,
}

/// What a file says about a release.
#[derive(Debug, Default)]
pub(crate) struct DeclaredRelease {
    pub(crate) description: String,
    pub(crate) is_released: bool,
}

impl StoryPlanner<'_, '_> {
    /// Takes the declarations out of the rows, in their order, and the personas of activities and tasks.
    pub(crate) fn declarations(
        &mut self,
        order: &[usize],
        standings: &[Standing],
        releases: &mut ReleaseNames,
    ) -> FileDeclarations {
        let mut declared = FileDeclarations::default();
        for &item in order {
            let row = self.backlog.items[item].row;
            match standings[item] {
                Standing::Declared => {
                    let title = self.backlog.title(item);
                    self.ledger
                        .record(self.backlog.items[item].title, Fate::Kept);
                    let description = self.declared_text(row);
                    let kind = self
                        .backlog
                        .value(row, ColumnRole::Type)
                        .unwrap_or_default();
                    if kind.eq_ignore_ascii_case("map") {
                        declared.map = Some(DeclaredMap { title, description });
                        continue;
                    }
                    if kind.eq_ignore_ascii_case("persona") {
                        if let Some(at) = self.persona_at(&title) {
                            declared.personas.insert(at, description);
                        }
                        continue;
                    }
                    releases.keep_order();
                    let release = self.declared_release(row, description);
                    declared
                        .releases
                        .insert(releases.add(&title, None), release);
                }
                // What `--as epic=release` says, or a heading such as `Release 2`.
                Standing::Release => {
                    let at = releases.add(&self.backlog.title(item), None);
                    let description = self.declared_text(row);
                    let release = declared.releases.entry(at).or_default();
                    add_paragraph(&mut release.description, &description);
                }
                Standing::Group => {
                    for cell in self.backlog.cells(row, ColumnRole::Persona) {
                        self.ledger.record(cell, Fate::Kept);
                        self.persona_at(self.backlog.text(cell));
                    }
                }
                _ => {}
            }
        }
        declared
    }

    fn declared_release(&mut self, row: usize, description: String) -> DeclaredRelease {
        let is_released = match status(self.backlog, row, self.options) {
            ItemStatus::Known(id) => means(&id, self.options) == "done",
            _ => false,
        };
        if let Some(cell) = self.backlog.cell(row, ColumnRole::Status) {
            self.ledger.record(cell, Fate::Kept);
        }
        DeclaredRelease {
            description,
            is_released,
        }
    }

    fn declared_text(&mut self, row: usize) -> String {
        let mut text = String::new();
        if self.options.is_lean {
            return text;
        }
        if let Some(cell) = self.backlog.cell(row, ColumnRole::Description) {
            self.ledger.record(cell, Fate::Kept);
            let markdown = to_markdown(self.backlog.text(cell), self.backlog.rules.markup);
            add_paragraph(&mut text, &markdown);
        }
        text
    }
}
