//! An open document: its text, which the editor changes bit by bit, and what was last read in it.

use super::names::NameIndex;
use super::protocol::DocumentChange;
use crate::analysis::AnalyzedMap;
use crate::format::{self, EditableMap, PlacedItem, Project, ReadText};
use crate::gaps::{RuleItem, Subject, rule_ids};
use crate::text::{Columns, Diagnostic, Edits, Source, Span};
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

/// Where a document is, as far as it has to be known.
#[derive(Clone, Debug, Default)]
pub struct DocumentFile {
    /// The name of its file in messages.
    pub name: String,
    /// The folder of its pages on the site: the name of its file without the extension.
    pub stem: String,
    /// Whether it is a project file rather than a map.
    pub is_project: bool,
    /// The key of the project that it belongs to, or that it is the file of.
    pub project: Option<String>,
}

/// An open document.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) file: DocumentFile,
    pub(crate) version: i64,
    /// The text as the editor has it.
    text: String,
    /// The text with a line feed for each carriage return that ends a line alone.
    pub(crate) source: Arc<Source>,
    /// What is wrong with its encoding.
    encoding_error: Option<Diagnostic>,
    /// What was found in the present text; `None` if it has changed since, or was never read.
    pub(crate) reading: Option<DocumentReading>,
    /// The last map without errors.
    pub(crate) map: Option<OpenMap>,
    /// Whether it is or was a map.
    is_map: bool,
    /// How the last map's text became the present one, once that is needed.
    shift: OnceLock<Edits>,
}

/// What is wrong or odd in a text.
#[derive(Debug, Default)]
pub(crate) struct DocumentReading {
    /// Errors and warnings about the format.
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// Whether the last map is that of this text.
    pub(crate) is_current: bool,
}

/// A map without errors, with the text that it was read from.
#[derive(Debug)]
pub(crate) struct OpenMap {
    pub(crate) analyzed: AnalyzedMap,
    pub(crate) editable: EditableMap,
    limits: format::Limits,
    /// What is typed where in its text, once that is needed.
    places: OnceLock<Option<PlacedItem>>,
    /// The items by where their names begin.
    items: OnceLock<HashMap<u32, RuleItem>>,
    /// The items by what references call them.
    names: OnceLock<NameIndex>,
}

impl OpenMap {
    /// The text that the map was read from.
    pub(crate) fn source(&self) -> &Arc<Source> {
        &self.analyzed.source
    }

    /// What is typed where.
    pub(crate) fn places(&self) -> Option<&PlacedItem> {
        let places = || PlacedItem::map(self.source().text(), &self.limits);
        self.places.get_or_init(places).as_ref()
    }

    /// The items by what references call them.
    pub(crate) fn names(&self) -> &NameIndex {
        self.names
            .get_or_init(|| NameIndex::new(&self.analyzed.map))
    }

    /// The item of the map that is typed as this one.
    pub(crate) fn item(&self, placed: &PlacedItem) -> Option<RuleItem> {
        let map = &self.analyzed.map;
        let items = self.items.get_or_init(|| {
            let items = RuleItem::all(map);
            items
                .map(|item| (Subject::Item(item).span(map).start, item))
                .collect()
        });
        let name = placed.field("name").and_then(|name| name.values.first());
        let names = [name, placed.name.as_ref()];
        let mut starts = names.into_iter().flatten().map(|name| name.span.start);
        starts.find_map(|start| items.get(&start).copied())
    }
}

impl Document {
    pub(crate) fn new(file: DocumentFile, version: i64, text: &str) -> Self {
        let mut document = Self {
            file,
            version,
            text: String::new(),
            source: Arc::new(Source::new("", "")),
            encoding_error: None,
            reading: None,
            map: None,
            is_map: false,
            shift: OnceLock::new(),
        };
        document.set_text(text.to_owned());
        document
    }

    /// Makes changes, one after the other.
    pub(crate) fn change(&mut self, version: i64, changes: Vec<DocumentChange>, columns: Columns) {
        for change in changes {
            let text = match change.range {
                None => change.text,
                Some(range) => {
                    let start = columns.offset(&self.source, range.start);
                    let end = columns.offset(&self.source, range.end).max(start);
                    let mut text = std::mem::take(&mut self.text);
                    text.replace_range(start..end, &change.text);
                    text
                }
            };
            self.set_text(text);
        }
        self.version = version;
    }

    fn set_text(&mut self, text: String) {
        let (source, error) = format::decode_text(&self.file.name, text.clone().into_bytes());
        (self.source, self.encoding_error) = (source, error);
        self.text = text;
        self.forget_reading();
    }

    /// Forgets what was found, so that the document is read again.
    pub(crate) fn forget_reading(&mut self) {
        self.reading = None;
        self.shift = OnceLock::new();
    }

    /// The text as the editor has it.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Whether it is a map, or was one until it was broken.
    pub(crate) fn is_map(&self) -> bool {
        self.is_map
    }

    /// Whether it is a map or could become one: nothing in it belongs to another tool.
    pub(crate) fn may_be_map(&self) -> bool {
        !self.file.is_project && (self.is_map || !format::is_something_else(&self.source))
    }

    /// Reads the present text as a map, if it looks like one.
    pub(crate) fn read_map(&mut self, project: &Project) {
        self.is_map = self.is_map || format::looks_like_a_map(&self.source);
        let mut reading = DocumentReading::default();
        if let Some(error) = self.encoding_error.clone().filter(|_| self.is_map) {
            reading.diagnostics.push(error);
        } else if self.is_map {
            match ReadText::new(&self.source, project, &rule_ids()) {
                Err(errors) => reading.diagnostics = errors,
                Ok(read) => {
                    let source = Arc::clone(&self.source);
                    // The last map isn't needed any more. Two of them and what rules keep would be the most memory.
                    self.map = None;
                    self.map = Some(OpenMap {
                        analyzed: AnalyzedMap::without_questions(
                            &self.file.stem,
                            source,
                            read.map,
                            project,
                        ),
                        editable: read.editable,
                        limits: project.limits,
                        places: OnceLock::new(),
                        items: OnceLock::new(),
                        names: OnceLock::new(),
                    });
                    reading.diagnostics = read.warnings;
                    reading.is_current = true;
                }
            }
        }
        self.reading = Some(reading);
        self.shift = OnceLock::new();
    }

    /// The map of the present text, if that has no errors.
    pub(crate) fn current_map(&self) -> Option<&OpenMap> {
        let is_current = self.reading.as_ref()?.is_current;
        self.map.as_ref().filter(|_| is_current)
    }

    /// The place in the present text of some bytes of the last map's text; `None` if they have changed.
    pub(crate) fn place_now(&self, span: Span) -> Option<Span> {
        if self.is_last_map_current() {
            return Some(span);
        }
        // The way back: the present text is the one before its edits.
        self.shift().place_before(span)
    }

    /// The place in the last map's text of a byte of the present text.
    pub(crate) fn place_in_map(&self, offset: usize) -> Option<usize> {
        if self.is_last_map_current() {
            return Some(offset);
        }
        let map = self.map.as_ref()?;
        let forth = self.shift().inverse(self.source.text());
        debug_assert_eq!(self.shift().apply(self.source.text()), map.source().text());
        let span = forth.place_before(Span::new(offset, offset))?;
        Some(span.start as usize)
    }

    fn is_last_map_current(&self) -> bool {
        let map = self.map.as_ref();
        map.is_none_or(|map| Arc::ptr_eq(map.source(), &self.source))
    }

    /// The edits that lead from the present text to the last map's.
    fn shift(&self) -> &Edits {
        self.shift.get_or_init(|| {
            let map = self.map.as_ref();
            let before = map.map_or(self.source.text(), |map| map.source().text());
            Edits::between(self.source.text(), before)
        })
    }
}
