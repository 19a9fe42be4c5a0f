//! Names and fields with a single text: replacing, adding and removing them, in the style that is there.

use super::quoting::{
    TextRole, can_be_single_quoted, double_quoted, is_read_as, quoted, scalar, single_quoted,
};
use super::render::{block_lines, can_be_block, can_be_key, is_free_text};
use super::{EditProgress, ItemSite, OwnEntry, OwnMap, TypedForm, TypedMap, check_own};
use crate::format::edit::refusal::Objection;
use crate::format::edit::written::{WrittenEntry, WrittenItem, WrittenValue, derived_id, name_of};
use crate::format::schema::{FieldSpec, IGNORE, LINK, NOTE, ShortPair, ValueKind};
use crate::format::yaml::{Content, SyntaxNode, TextBlock, TextForm};
use crate::text::Edit;

/// Where a text is.
#[derive(Clone, Copy)]
pub(super) struct TextSlot {
    pub(super) role: TextRole,
    /// The table's entry for its field.
    pub(super) field: Option<&'static FieldSpec>,
    /// The column of its key or dash.
    pub(super) column: usize,
}

impl TextSlot {
    /// A text on one line.
    fn scalar(self, text: &str) -> String {
        scalar(text, self.role, is_free_text(self.field))
    }
}

impl<'t> TypedMap<'t> {
    /// Sets the title of an item, or the id and name of a persona or a release.
    pub(crate) fn set_name(
        &self,
        site: ItemSite<'t>,
        before: &WrittenItem,
        after: &WrittenItem,
    ) -> Result<EditProgress, Objection> {
        check_own(site.node)?;
        let form = self.form(site);
        if site.spec.pair == Some(ShortPair::IdAndName) {
            return self.set_id_and_name(site, form, before, after);
        }
        let (node, slot) = self.name_slot(site, form)?;
        if matches!(form, TypedForm::Pair(_)) && !can_be_key(site.spec, &after.name) {
            return Ok(EditProgress::Prepared(self.grow(site)?));
        }
        Ok(EditProgress::Done(self.replace_text(
            node,
            &after.name,
            slot,
        )?))
    }

    fn set_id_and_name(
        &self,
        site: ItemSite<'t>,
        form: TypedForm<'t>,
        before: &WrittenItem,
        after: &WrittenItem,
    ) -> Result<EditProgress, Objection> {
        let (id_node, id_slot) = self.name_slot(site, form)?;
        let name = match form {
            TypedForm::Bare => None,
            TypedForm::Pair(pair) => Some(pair),
            TypedForm::Long(map) => map
                .entry("name")
                .filter(|name| !name.entry.value.is_absent()),
        };
        let Some(name) = name else {
            let is_derived = derived_id(name_of(after), site.spec.name) == after.name;
            if is_derived {
                let edits = self.replace_text(id_node, name_of(after), id_slot)?;
                return Ok(EditProgress::Done(edits));
            }
            return Ok(match form {
                TypedForm::Long(map) if before.name == name_of(before) => {
                    let name = WrittenValue::text(name_of(after));
                    let mut edits = vec![self.insert_value(map, "name", &name)?];
                    if before.name != after.name {
                        edits.extend(self.replace_text(id_node, &after.name, id_slot)?);
                    }
                    EditProgress::Done(edits)
                }
                TypedForm::Long(map) => {
                    // The name is typed in place of the id.
                    let name = WrittenValue::text(name_of(before));
                    let mut edits = self.replace_text(id_node, &before.name, id_slot)?;
                    edits.push(self.insert_value(map, "name", &name)?);
                    EditProgress::Prepared(edits)
                }
                _ => EditProgress::Prepared(self.grow(site)?),
            });
        };
        let mut edits = Vec::new();
        if before.name != after.name {
            edits.extend(self.replace_text(id_node, &after.name, id_slot)?);
        }
        if name_of(before) != name_of(after) {
            edits.extend(self.replace_value(name, name_of(after))?);
        }
        Ok(EditProgress::Done(edits))
    }

    /// The node with the title or id of an item.
    fn name_slot(
        &self,
        site: ItemSite<'t>,
        form: TypedForm<'t>,
    ) -> Result<(&'t SyntaxNode<'t>, TextSlot), Objection> {
        let is_flow = self.is_in_flow(site.node);
        let (node, role, start) = match form {
            TypedForm::Bare => {
                let role = match (site.alone_in.is_some(), is_flow) {
                    (true, true) => TextRole::FlowValue,
                    (true, false) => TextRole::Value,
                    (false, true) => TextRole::FlowItem,
                    (false, false) => TextRole::Item,
                };
                let key = site
                    .alone_in
                    .map(|found| found.entry.key.span.start as usize);
                let start = site.dash.or(key).unwrap_or(site.node.span.start as usize);
                (site.node, role, start)
            }
            TypedForm::Pair(pair) => {
                let is_flow = is_flow || pair.map.is_flow;
                let role = if is_flow {
                    TextRole::FlowKey
                } else {
                    TextRole::Key
                };
                (&pair.entry.key, role, pair.entry.key.span.start as usize)
            }
            TypedForm::Long(map) => {
                let opening = site
                    .spec
                    .opening_key()
                    .and_then(|opening| map.entry(opening));
                let opening =
                    opening.ok_or_else(|| Objection::unproved("an item without a name"))?;
                let is_flow = is_flow || map.is_flow;
                let role = if is_flow {
                    TextRole::FlowValue
                } else {
                    TextRole::Value
                };
                (
                    &opening.entry.value,
                    role,
                    opening.entry.key.span.start as usize,
                )
            }
        };
        let slot = TextSlot {
            role,
            field: site.spec.opening.as_ref(),
            column: self.lines.column(start),
        };
        Ok((node, slot))
    }

    /// Sets a field with a single text, or removes it.
    pub(crate) fn set_text(
        &self,
        site: ItemSite<'t>,
        key: &str,
        text: Option<&str>,
    ) -> Result<EditProgress, Objection> {
        check_own(site.node)?;
        let is_pair_field = site
            .spec
            .field(key)
            .is_some_and(|field| field.pair.is_some());
        match (self.form(site), text) {
            (TypedForm::Bare, Some(text)) if is_pair_field => match self.as_pair(site, text) {
                Some(edit) => Ok(EditProgress::Done(vec![edit])),
                None => Ok(EditProgress::Prepared(self.grow(site)?)),
            },
            (TypedForm::Pair(pair), Some(text)) if is_pair_field => {
                Ok(EditProgress::Done(self.replace_value(pair, text)?))
            }
            (TypedForm::Pair(pair), None) if is_pair_field => match self.without_value(pair) {
                Some(edit) => Ok(EditProgress::Done(vec![edit])),
                None => Ok(EditProgress::Prepared(self.grow(site)?)),
            },
            (TypedForm::Bare | TypedForm::Pair(_), _) => {
                Ok(EditProgress::Prepared(self.grow(site)?))
            }
            (TypedForm::Long(map), text) => Ok(EditProgress::Done(
                self.set_entry(map, key, text, site.dash)?,
            )),
        }
    }

    /// Adds a field with any value.
    pub(crate) fn add_value(
        &self,
        site: ItemSite<'t>,
        key: &str,
        value: &WrittenValue,
    ) -> Result<EditProgress, Objection> {
        check_own(site.node)?;
        match self.form(site) {
            TypedForm::Long(map) => Ok(EditProgress::Done(vec![
                self.insert_value(map, key, value)?,
            ])),
            TypedForm::Bare | TypedForm::Pair(_) => Ok(EditProgress::Prepared(self.grow(site)?)),
        }
    }

    /// Sets an entry with a text, or removes it.
    fn set_entry(
        &self,
        map: OwnMap<'t>,
        key: &str,
        text: Option<&str>,
        dash: Option<usize>,
    ) -> Result<Vec<Edit>, Objection> {
        match (map.entry(key), text) {
            (Some(found), Some(text)) => self.replace_value(found, text),
            (Some(found), None) => self.remove_from(found, dash),
            (None, Some(text)) => Ok(vec![self.insert_value(
                map,
                key,
                &WrittenValue::text(text),
            )?]),
            (None, None) => Ok(Vec::new()),
        }
    }

    /// Changes a note, a link or an ignored rule that is written as a mapping.
    pub(super) fn change_small_mapping(
        &self,
        node: &'t SyntaxNode<'t>,
        dash: Option<usize>,
        field: Option<&'static FieldSpec>,
        new: &WrittenValue,
    ) -> Result<EditProgress, Objection> {
        check_own(node)?;
        let spec = match field.map(|field| field.kind) {
            Some(ValueKind::Notes) => &NOTE.spec,
            Some(ValueKind::Links) => &LINK.spec,
            Some(ValueKind::Ignores) => &IGNORE.spec,
            _ => return Err(Objection::unproved("a mapping without fields")),
        };
        let Content::Map { entries, is_flow } = &node.content else {
            return Err(Objection::unproved("no mapping"));
        };
        let map = OwnMap {
            spec,
            entries,
            is_flow: *is_flow,
        };
        let text_entry;
        let new = match new {
            WrittenValue::Map(entries) => entries,
            WrittenValue::Text(text) => {
                let key = spec.text_field.unwrap_or_default();
                text_entry = vec![WrittenEntry::new(key, WrittenValue::text(text))];
                &text_entry
            }
            _ => return Err(Objection::unproved("a list in a list")),
        };
        let mut edits = Vec::new();
        for key in spec.keys() {
            let text = new.iter().find(|entry| entry.key == key);
            let text = text.and_then(|entry| entry.value.text_of(""));
            let now = map.entry(key).and_then(|found| found.entry.value.text());
            if now.map(|now| now.trim_end_matches('\n')) != text {
                edits.extend(self.set_entry(map, key, text, dash)?);
            }
        }
        Ok(EditProgress::Done(edits))
    }

    /// Replaces the value of an entry, which may be absent.
    fn replace_value(&self, found: OwnEntry<'t>, text: &str) -> Result<Vec<Edit>, Objection> {
        let OwnEntry { entry, map, .. } = found;
        let is_flow = map.is_flow || self.is_in_flow(&entry.key);
        let key = entry.key.text().unwrap_or_default();
        let field = if map.is_pair() {
            map.spec
                .pair_position()
                .map(|position| &map.spec.fields()[position])
        } else {
            map.spec.field(key)
        };
        let slot = TextSlot {
            role: if is_flow {
                TextRole::FlowValue
            } else {
                TextRole::Value
            },
            field,
            column: self.lines.column(entry.key.span.start as usize),
        };
        if !entry.value.is_absent() {
            return self.replace_text(&entry.value, text, slot);
        }
        let Some(colon) = entry.colon else {
            let end = entry.key.span.end as usize;
            return Ok(vec![Edit::new(
                end,
                end,
                format!(": {}", slot.scalar(text)),
            )]);
        };
        if !is_flow && text.contains('\n') && can_be_block(text) {
            let lines = block_lines(text, slot.column + 2);
            return Ok(vec![
                Edit::new(colon + 1, colon + 1, " |"),
                self.insert_after(self.lines.at(colon), &lines),
            ]);
        }
        Ok(vec![Edit::new(
            colon + 1,
            colon + 1,
            format!(" {}", slot.scalar(text)),
        )])
    }

    /// Replaces a text, in the style that it has if that can say the new one.
    pub(super) fn replace_text(
        &self,
        node: &SyntaxNode,
        text: &str,
        slot: TextSlot,
    ) -> Result<Vec<Edit>, Objection> {
        if node.has_property {
            check_own(node)?;
            return Err(Objection::unproved("a tag"));
        }
        let (start, end) = (node.span.start as usize, node.span.end as usize);
        let whole = |new: String| vec![Edit::new(start, end, new)];
        let becomes_block = !slot.role.is_flow()
            && slot.role != TextRole::Key
            && text.contains('\n')
            && can_be_block(text);
        match &node.content {
            Content::Text(_, TextForm::Literal(block) | TextForm::Folded(block)) => {
                Ok(self.replace_block(block, text, slot))
            }
            Content::Text(_, TextForm::SingleQuoted) if can_be_single_quoted(text) => {
                Ok(whole(single_quoted(text)))
            }
            Content::Text(_, TextForm::SingleQuoted | TextForm::DoubleQuoted) => {
                Ok(whole(double_quoted(text)))
            }
            Content::Text(_, TextForm::Plain) | Content::Alias(_) if becomes_block => {
                let lines = block_lines(text, slot.column + 2);
                let mut edits = whole("|".to_owned());
                edits.push(self.insert_after(self.lines.at(end), &lines));
                Ok(edits)
            }
            Content::Text(_, TextForm::Plain) | Content::Alias(_) => Ok(whole(slot.scalar(text))),
            Content::List { .. } | Content::Map { .. } => Err(Objection::unsupported(
                node.span,
                "a list or a mapping can't be replaced by a text",
                "edit the file by hand",
            )),
        }
    }

    /// Replaces a block of text, and keeps its header and its column. What can't be said in a block gets quotes.
    fn replace_block(&self, block: &TextBlock, text: &str, slot: TextSlot) -> Vec<Edit> {
        let header = block.header.range();
        let Some(body) = block.body.filter(|_| can_be_block(text)) else {
            let mut edits = vec![Edit::new(header.start, header.end, quoted(text))];
            if let Some(body) = block.body {
                let header_line = self.lines.get(self.lines.at(header.start));
                edits.push(Edit::new(header_line.text_end, body.end as usize, ""));
            }
            return edits;
        };
        let body = body.range();
        let first = self.lines.at(body.start);
        let column = match block.declared_indent {
            Some(digit) => slot.column + digit,
            None => {
                let mut lines = (first..=self.lines.at(body.end)).map(|line| self.lines.get(line));
                lines.find(|line| !line.is_blank()).map_or(0, |line| {
                    let text = &self.text[line.start..line.text_end];
                    text.len() - text.trim_start_matches(' ').len()
                })
            }
        };
        let new = block_lines(text, column).join(self.line_break(first));
        let mut edits = vec![Edit::new(body.start, body.end, new)];
        let is_folded = self.text[header.start..].starts_with('>');
        if is_folded && text.contains('\n') {
            // In a folded text, single line breaks would become spaces.
            edits.insert(0, Edit::new(header.start, header.start + 1, "|"));
        }
        edits
    }

    /// A bare title with a release behind it; `None` if that would say something else.
    fn as_pair(&self, site: ItemSite<'t>, value: &str) -> Option<Edit> {
        let node = site.node;
        let Content::Text(title, form) = &node.content else {
            return None;
        };
        let typed = &self.text[node.span.range()];
        let is_flow = self.is_in_flow(node);
        let role = if is_flow {
            TextRole::FlowKey
        } else {
            TextRole::Key
        };
        let can_be_pair = site.alone_in.is_none()
            && site.spec.pair == Some(ShortPair::TitleAndRelease)
            && matches!(
                form,
                TextForm::Plain | TextForm::SingleQuoted | TextForm::DoubleQuoted
            )
            && !typed.contains('\n')
            && !value.contains('\n')
            && can_be_key(site.spec, title)
            && is_read_as(typed, title, role);
        let role = if is_flow {
            TextRole::FlowValue
        } else {
            TextRole::Value
        };
        let end = node.span.end as usize;
        can_be_pair.then(|| Edit::new(end, end, format!(": {}", scalar(value, role, false))))
    }

    /// A pair without its second half; `None` if what is left would say something else.
    fn without_value(&self, pair: OwnEntry<'t>) -> Option<Edit> {
        let OwnEntry { entry, map, .. } = pair;
        let typed = &self.text[entry.key.span.range()];
        let is_flow = map.is_flow || self.is_in_flow(&entry.key);
        let role = if is_flow {
            TextRole::FlowItem
        } else {
            TextRole::Item
        };
        let (start, end) = (entry.key.span.end as usize, entry.end());
        let is_in_braces = self.text[..entry.key.span.start as usize]
            .trim_end()
            .ends_with('{');
        let can_be_bare = map.spec.pair == Some(ShortPair::TitleAndRelease)
            && !is_in_braces
            && !self.text[start..end].contains('\n')
            && !entry.value.has_property
            && is_read_as(typed, entry.key.text()?, role);
        can_be_bare.then(|| Edit::new(start, end, ""))
    }
}
