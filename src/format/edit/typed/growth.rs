//! From a short form of an item to its long one, and from a text to a note with an answer.

use super::quoting::{TextRole, scalar};
use super::render::{flow_value, spaces};
use super::{ItemSite, OwnEntry, TypedForm, TypedMap, check_own};
use crate::format::edit::refusal::Objection;
use crate::format::edit::written::{ItemPath, WrittenEntry, derived_id};
use crate::format::schema::ShortPair;
use crate::format::yaml::{SyntaxItem, SyntaxNode};
use crate::text::Edit;

impl<'t> TypedMap<'t> {
    /// The edits towards the long form of an item; none if it has that.
    pub(crate) fn long_form(&self, path: &ItemPath) -> Result<Vec<Edit>, Objection> {
        let site = self.site(path)?;
        match self.form(site) {
            TypedForm::Long(_) => Ok(Vec::new()),
            TypedForm::Bare | TypedForm::Pair(_) => self.grow(site),
        }
    }

    /// Writes an item in its long form, as a first step.
    pub(super) fn grow(&self, site: ItemSite<'t>) -> Result<Vec<Edit>, Objection> {
        if let Some(found) = site.alone_in {
            return self.wrap_in_list(found);
        }
        check_own(site.node)?;
        let opening = site.spec.opening_key().unwrap_or_default();
        match self.form(site) {
            TypedForm::Bare => Ok(self.grow_bare(site, opening)),
            TypedForm::Pair(pair) => self.grow_pair(site, pair, opening),
            TypedForm::Long(_) => Err(Objection::unproved("an item that can't grow")),
        }
    }

    fn grow_bare(&self, site: ItemSite<'t>, opening: &str) -> Vec<Edit> {
        let node = site.node;
        let start = node.span.start as usize;
        let end = node.span.end as usize;
        let name = node.text().unwrap_or_default().trim_end_matches('\n');
        let is_flow = self.is_in_flow(node);
        let id = derived_id(name, site.spec.name);
        let needs_id = site.spec.pair == Some(ShortPair::IdAndName) && id != name;
        if is_flow {
            let before = if needs_id {
                let id = scalar(&id, TextRole::FlowValue, false);
                format!("{{{opening}: {id}, name: ")
            } else {
                format!("{{{opening}: ")
            };
            return vec![Edit::new(start, start, before), Edit::new(end, end, "}")];
        }
        let column = self.lines.column(start);
        let before = if needs_id {
            let id = scalar(&id, TextRole::Value, false);
            let line_break = self.line_break(self.lines.at(start));
            format!("{opening}: {id}{line_break}{}name: ", spaces(column))
        } else {
            format!("{opening}: ")
        };
        let mut edits = vec![Edit::new(start, start, before)];
        edits.extend(self.shift_continuation(site.dash, node));
        edits
    }

    /// The further lines of a text that becomes the value of a key, which must be to the right of that.
    fn shift_continuation(&self, dash: Option<usize>, node: &SyntaxNode) -> Vec<Edit> {
        let start = node.span.start as usize;
        let column = self.lines.column(start);
        let dash = dash.map_or(column, |dash| self.lines.column(dash));
        // The column of the dash alone doesn't limit the text of quotes and of plain lines.
        let shift = column.saturating_sub(dash).max(1);
        let (first, last) = (self.lines.at(start), self.lines.at(node.span.end as usize));
        self.shift_lines(first + 1, last, shift)
    }

    fn grow_pair(
        &self,
        site: ItemSite<'t>,
        pair: OwnEntry<'t>,
        opening: &str,
    ) -> Result<Vec<Edit>, Objection> {
        let OwnEntry { entry, map, .. } = pair;
        let (Some(field), Some(colon)) = (site.spec.pair_position(), entry.colon) else {
            return Err(Objection::unproved("a pair without a colon"));
        };
        let field = site.spec.fields()[field].name;
        let key = entry.key.span;
        let (key_start, value_start) = (key.start as usize, entry.value.span.start as usize);
        let gap = &self.text[key.end as usize..value_start];
        if map.is_flow || self.is_in_flow(&entry.key) {
            if self.has_comment(key.end as usize, value_start) {
                return self.check_no_comment(site.node).map(|()| Vec::new());
            }
            let mut edits = vec![
                Edit::new(key_start, key_start, format!("{opening}: ")),
                Edit::new(key.end as usize, value_start, format!(", {field}: ")),
            ];
            if !self.text[site.node.span.range()].starts_with('{') {
                let end = entry.end();
                edits[0].new.insert(0, '{');
                edits.push(Edit::new(end, end, "}"));
            }
            return Ok(edits);
        }
        let column = self.lines.column(key_start);
        let indent = spaces(column);
        let mut edits = vec![Edit::new(key_start, key_start, format!("{opening}: "))];
        if gap.contains('\n') {
            // The value is on a line of its own already.
            let line = self.lines.get(self.lines.at(value_start));
            edits.push(Edit::new(key.end as usize, colon + 1, ""));
            edits.push(Edit::new(
                line.start,
                value_start,
                format!("{indent}{field}: "),
            ));
        } else {
            let line_break = self.line_break(self.lines.at(key_start));
            let new = format!("{line_break}{indent}{field}: ");
            edits.push(Edit::new(key.end as usize, value_start, new));
        }
        Ok(edits)
    }

    /// Writes a text in a list as a mapping with that text, such as a note with an answer; all its other entries are added.
    pub(super) fn grow_value(
        &self,
        node: &'t SyntaxNode<'t>,
        item: Option<&'t SyntaxItem<'t>>,
        entries: &[WrittenEntry],
    ) -> Result<Vec<Edit>, Objection> {
        let now = node.text().unwrap_or_default().trim_end_matches('\n');
        let is_now = |entry: &&WrittenEntry| entry.value.text_of("") == Some(now);
        let Some(kept) = entries.iter().find(is_now) else {
            return Err(Objection::unproved("a value that isn't kept"));
        };
        let (start, end) = (node.span.start as usize, node.span.end as usize);
        let others = entries.iter().filter(|entry| entry.key != kept.key);
        if self.is_in_flow(node) {
            let others = others.map(|entry| {
                let value = flow_value(&entry.value, None, TextRole::FlowValue);
                format!(", {}: {value}", entry.key)
            });
            let after = others.chain(std::iter::once("}".to_owned()));
            return Ok(vec![
                Edit::new(start, start, format!("{{{}: ", kept.key)),
                Edit::new(end, end, after.collect::<String>()),
            ]);
        }
        let indent = spaces(self.lines.column(start));
        let lines: Vec<String> = others
            .map(|entry| {
                let text = entry.value.text_of("").unwrap_or_default();
                format!(
                    "{indent}{}: {}",
                    entry.key,
                    scalar(text, TextRole::Value, true)
                )
            })
            .collect();
        let mut edits = vec![Edit::new(start, start, format!("{}: ", kept.key))];
        edits.extend(self.shift_continuation(item.and_then(|item| item.dash), node));
        edits.push(self.insert_after(self.lines.at(end), &lines));
        Ok(edits)
    }
}
