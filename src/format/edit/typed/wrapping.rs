//! From a single value to a list, and from a list in brackets to one with dashes.

use super::entries::has_short_values;
use super::quoting::{TextRole, scalar};
use super::render::spaces;
use super::{OwnEntry, TypedMap, check_own, elements};
use crate::format::edit::refusal::Objection;
use crate::format::yaml::{Content, TextForm};
use crate::text::Edit;

impl<'t> TypedMap<'t> {
    /// Makes the single value of a field a list of one.
    pub(super) fn wrap_in_list(&self, found: OwnEntry<'t>) -> Result<Vec<Edit>, Objection> {
        let OwnEntry { entry, map, .. } = found;
        let value = &entry.value;
        check_own(value)?;
        let (start, end) = (value.span.start as usize, value.span.end as usize);
        let Some(colon) = entry.colon else {
            return Err(Objection::unproved("a value without a colon"));
        };
        let typed = &self.text[start..end];
        let kind = entry
            .key
            .text()
            .and_then(|key| map.spec.field(key))
            .map(|field| field.kind);
        let is_flow = map.is_flow || self.is_in_flow(value);
        if is_flow || has_short_values(kind) && !typed.contains('\n') {
            let item = match &value.content {
                Content::Text(text, TextForm::Plain) => scalar(text, TextRole::FlowItem, false),
                _ => typed.to_owned(),
            };
            return Ok(vec![Edit::new(start, end, format!("[{item}]"))]);
        }
        let (key_line, first, last) = (
            self.lines.at(colon),
            self.lines.at(start),
            self.lines.at(end),
        );
        if first > key_line {
            let mut edits = vec![Edit::new(start, start, "- ")];
            edits.extend(self.shift_lines(first + 1, last, 2));
            return Ok(edits);
        }
        let dash = self.lines.column(entry.key.span.start as usize) + self.list_offset;
        let line_break = self.line_break(key_line);
        let mut edits = vec![Edit::new(
            colon + 1,
            start,
            format!("{line_break}{}- ", spaces(dash)),
        )];
        // A block of text that says how deep it is indented has to stay as deep below the dash as below the key.
        let header = typed.lines().next().unwrap_or_default();
        let header = header.split(['#', ' ']).next().unwrap_or_default();
        let says_depth =
            header.starts_with(['|', '>']) && header.contains(|c: char| c.is_ascii_digit());
        let depth = match says_depth {
            true => self.list_offset,
            false => self.list_offset.max(1),
        };
        edits.extend(self.shift_lines(first + 1, last, depth));
        Ok(edits)
    }

    /// Writes a list in brackets with dashes.
    pub(super) fn flow_to_block(&self, found: OwnEntry<'t>) -> Result<Vec<Edit>, Objection> {
        let OwnEntry { entry, .. } = found;
        let value = &entry.value;
        self.check_no_comment(value)?;
        let Some(colon) = entry.colon else {
            return Err(Objection::unproved("a value without a colon"));
        };
        let dash = self.dash_below(self.lines.column(entry.key.span.start as usize));
        let margin = spaces(dash.column);
        let lines = elements(value).iter().flat_map(|item| {
            let mut lines = self.text[item.node.span.range()].lines();
            let first = format!("{margin}- {}", lines.next().unwrap_or_default());
            let others = lines.map(|line| format!("{margin}  {}", line.trim_start()));
            std::iter::once(first).chain(others.collect::<Vec<String>>())
        });
        let lines: Vec<String> = lines.collect();
        let end = value.span.end as usize;
        Ok(vec![
            Edit::new(colon + 1, end, ""),
            self.insert_after(self.lines.at(end), &lines),
        ])
    }
}
