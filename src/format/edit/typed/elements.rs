//! Lists: putting items and values in, and taking them out.

use super::extent::Neighbors;
use super::new_element::{BracketedText, MovedText, NewElement};
use super::quoting::{QuoteStyle, TextRole};
use super::render::{DashPlace, MAX_WIDTH, flow_element, spaces};
use super::texts::TextSlot;
use super::{
    EditProgress, ItemSite, OwnEntry, TypedForm, TypedMap, check_own, elements, is_nothing,
};
use crate::format::edit::refusal::Objection;
use crate::format::edit::written::WrittenValue;
use crate::format::yaml::{Content, SyntaxItem, SyntaxNode, TextForm};
use crate::text::Edit;

impl<'t> TypedMap<'t> {
    /// Puts something into the list of an item, at a position that is at most the list's length.
    pub(crate) fn insert_element(
        &self,
        site: ItemSite<'t>,
        key: &str,
        index: usize,
        new: NewElement,
    ) -> Result<EditProgress, Objection> {
        check_own(site.node)?;
        let TypedForm::Long(map) = self.form(site) else {
            return Ok(EditProgress::Prepared(self.grow(site)?));
        };
        let Some(found) = map.entry(key) else {
            return Ok(EditProgress::Done(vec![self.insert_list(map, key, new)?]));
        };
        let value = &found.entry.value;
        check_own(value)?;
        if is_nothing(value) {
            return Ok(EditProgress::Done(self.fill_list(found, new)?));
        }
        match &value.content {
            Content::List {
                items,
                is_flow: false,
            } => Ok(EditProgress::Done(vec![
                self.insert_below_dash(items, index, new)?,
            ])),
            Content::List { items, .. } => {
                let text = flow_element(&new, quotes_of(items));
                let can_be_block = !map.is_flow && !self.is_in_flow(value);
                if can_be_block && self.is_better_in_block(value, &text, new) {
                    return Ok(EditProgress::Prepared(self.flow_to_block(found)?));
                }
                new.check_for_brackets(value.span)?;
                let edits = self.insert_in_brackets(value, items, index, &text);
                Ok(EditProgress::Done(edits))
            }
            _ => Ok(EditProgress::Prepared(self.wrap_in_list(found)?)),
        }
    }

    /// Takes something out of the list of an item.
    pub(crate) fn remove_element(
        &self,
        site: ItemSite<'t>,
        key: &str,
        index: usize,
    ) -> Result<Vec<Edit>, Objection> {
        let found = self.list_entry(site, key)?;
        let value = &found.entry.value;
        let items = elements(value);
        if items.len() < 2 {
            return self.remove_last_element(site, found);
        }
        check_own(value)?;
        if items[0].dash.is_some() {
            let extent = self
                .item_extent(items, index)
                .ok_or_else(|| inline_item(value))?;
            return Ok(vec![
                self.remove_lines(extent, Neighbors::new(index, items.len())),
            ]);
        }
        let place = |index: usize| items[index].node.span;
        let (start, end) = if index + 1 < items.len() {
            (place(index).start, place(index + 1).start)
        } else {
            (place(index - 1).end, place(index).end)
        };
        let (start, end) = (start as usize, end as usize);
        if self.has_comment(start, end) {
            return Err(comment_in_brackets(&items[index].node));
        }
        Ok(vec![Edit::new(start, end, "")])
    }

    /// The text of an item that is going to be moved.
    pub(crate) fn moved_text(
        &self,
        site: ItemSite<'t>,
        key: &str,
        index: usize,
    ) -> Result<MovedText, Objection> {
        let found = self.list_entry(site, key)?;
        let value = &found.entry.value;
        let items = elements(value);
        if items.first().is_some_and(|item| item.dash.is_some()) {
            let extent = self
                .item_extent(items, index)
                .ok_or_else(|| inline_item(value))?;
            let column = items[index].dash.map_or(0, |dash| self.lines.column(dash));
            let lines = (extent.first..=extent.last).map(|line| {
                let line = self.lines.get(line);
                let text = &self.text[line.start..line.text_end];
                let blanks = text.len() - text.trim_start_matches(' ').len();
                if text.trim().is_empty() && blanks <= column {
                    return String::new();
                }
                text[blanks.min(column)..].to_owned()
            });
            let (start, end) = (
                self.lines.get(extent.first).start,
                self.lines.get(extent.last).end,
            );
            return Ok(MovedText {
                lines: lines.collect(),
                has_comment: self.has_comment(start, end),
                in_brackets: self.braces_of(&items[index].node),
            });
        }
        let node = items.get(index).map_or(value, |item| &item.node);
        if items.is_empty() {
            check_own(node)?;
        }
        let span = node.span.range();
        let mut lines = self.text[span.clone()].lines();
        let first = format!("- {}", lines.next().unwrap_or_default());
        let others = lines.map(|line| format!("  {}", line.trim_start()));
        if node.text_block().is_some() {
            let message = "a block of text that is the only item can't be moved";
            return Err(Objection::unsupported(
                node.span,
                message,
                "put a dash before it first",
            ));
        }
        Ok(MovedText {
            lines: std::iter::once(first).chain(others).collect(),
            has_comment: self.has_comment(span.start, span.end),
            in_brackets: on_one_line(&self.text[span])
                .filter(|_| !items.is_empty())
                .map(|text| BracketedText {
                    text,
                    list: Some(value.span.start as usize),
                }),
        })
    }

    /// The text of an item in braces.
    fn braces_of(&self, node: &SyntaxNode) -> Option<BracketedText> {
        let is_map = matches!(node.content, Content::Map { is_flow: true, .. });
        let span = node.span.range();
        let is_plain = node.anchor.is_none() && !self.has_comment(span.start, span.end);
        let text = on_one_line(&self.text[span]).filter(|_| is_map && is_plain)?;
        Some(BracketedText { text, list: None })
    }

    /// The entry with a list of an item.
    fn list_entry(&self, site: ItemSite<'t>, key: &str) -> Result<OwnEntry<'t>, Objection> {
        check_own(site.node)?;
        let found = match self.form(site) {
            TypedForm::Long(map) => map.entry(key),
            TypedForm::Bare | TypedForm::Pair(_) => None,
        };
        found.ok_or_else(|| Objection::unproved("a list without a place"))
    }

    /// Takes the only value of a list out: the key goes, too, unless there are comments on the list.
    fn remove_last_element(
        &self,
        site: ItemSite<'t>,
        found: OwnEntry<'t>,
    ) -> Result<Vec<Edit>, Objection> {
        let value = &found.entry.value;
        let items = elements(value);
        let whole = self.entry_extent(found);
        let (start, end) = (
            self.lines.get(whole.first).start,
            self.lines.get(whole.last).end,
        );
        let item = self.item_extent(items, 0);
        let (item_start, item_end) = match item {
            Some(item) => (
                self.lines.get(item.first).start,
                self.lines.get(item.last).end,
            ),
            None => (value.span.start as usize, value.span.end as usize),
        };
        let is_flow = found.map.is_flow || self.is_in_flow(value);
        let has_comment =
            !is_flow && (self.has_comment(start, item_start) || self.has_comment(item_end, end));
        if !has_comment {
            return self.remove_entry(site, found);
        }
        check_own(value)?;
        let Some(colon) = found.entry.colon else {
            return Err(Objection::unproved("a list without a colon"));
        };
        match item {
            Some(item) => Ok(vec![
                Edit::new(colon + 1, colon + 1, " []"),
                self.remove_lines(item, Neighbors::new(0, 2)),
            ]),
            None if items.is_empty() && value.text_block().is_none() => Ok(vec![Edit::new(
                value.span.start as usize,
                value.span.end as usize,
                "[]",
            )]),
            None if !items.is_empty() => {
                self.check_no_comment(value)?;
                Ok(vec![Edit::new(
                    value.span.start as usize,
                    value.span.end as usize,
                    "[]",
                )])
            }
            None => self.remove_entry(site, found),
        }
    }

    /// Puts something into an empty list, or after a key without a value.
    fn fill_list(&self, found: OwnEntry<'t>, new: NewElement) -> Result<Vec<Edit>, Objection> {
        let OwnEntry { entry, map, .. } = found;
        let value = &entry.value;
        let key_end = entry.key.span.end as usize;
        let Some(colon) = entry.colon else {
            let text = format!(": [{}]", flow_element(&new, None));
            return Ok(vec![Edit::new(key_end, key_end, text)]);
        };
        let end = (value.span.end as usize).max(colon + 1);
        if map.is_flow || self.is_in_flow(&entry.key) {
            let text = format!(" [{}]", flow_element(&new, None));
            return Ok(vec![Edit::new(colon + 1, end, text)]);
        }
        self.check_no_comment(value)?;
        let dash = self.dash_below(self.lines.column(entry.key.span.start as usize));
        let lines = self.element_lines(&new, dash);
        let mut edits = vec![self.insert_after(self.lines.at(end), &lines)];
        if colon + 1 < end {
            edits.insert(0, Edit::new(colon + 1, end, ""));
        }
        Ok(edits)
    }

    fn insert_below_dash(
        &self,
        items: &[SyntaxItem],
        index: usize,
        new: NewElement,
    ) -> Result<Edit, Objection> {
        let near = &items[index.min(items.len() - 1)];
        let inline = || inline_item(&near.node);
        let dash = near.dash.ok_or_else(inline)?;
        let gap = self.text[dash + 1..]
            .bytes()
            .take_while(|byte| *byte == b' ')
            .count();
        let content = near.node.span.start as usize;
        let place = DashPlace {
            column: self.lines.column(dash),
            gap: if dash + 1 + gap == content {
                gap.max(1)
            } else {
                1
            },
            quotes: quotes_of(items),
        };
        let mut lines = self.element_lines(&new, place);
        let extents: Option<Vec<_>> = (0..items.len())
            .map(|index| self.item_extent(items, index))
            .collect();
        let extents = extents.ok_or_else(inline)?;
        let is_separated = self.are_separated(&extents);
        if index < items.len() {
            if is_separated {
                lines.push(String::new());
            }
            Ok(self.insert_before(extents[index].first, &lines))
        } else {
            if is_separated {
                lines.insert(0, String::new());
            }
            Ok(self.insert_after(extents[items.len() - 1].last, &lines))
        }
    }

    /// Puts a text between the items of a list in brackets: on a line of its own if they all are.
    fn insert_in_brackets(
        &self,
        list: &SyntaxNode,
        items: &[SyntaxItem],
        index: usize,
        new: &str,
    ) -> Vec<Edit> {
        let begins_line = |item: &SyntaxItem| {
            let start = item.node.span.start as usize;
            self.lines.get(self.lines.at(start)).content == start
        };
        let is_tall = items.len() > 1 && items.iter().all(begins_line);
        let last = items.last().map_or(list, |item| &item.node);
        let column = |node: &SyntaxNode| self.lines.column(node.span.start as usize);
        let end = last.span.end as usize;
        match items.get(index) {
            Some(SyntaxItem { node, .. }) if is_tall => {
                let (start, end) = (node.span.start as usize, node.span.end as usize);
                let first = self.extent(start, end, column(node)).first;
                let line = format!("{}{new},", spaces(column(node)));
                vec![self.insert_before(first, &[line])]
            }
            Some(next) => {
                let at = next.node.span.start as usize;
                vec![Edit::new(at, at, format!("{new}, "))]
            }
            None if is_tall && self.lines.at(end) < self.lines.at(list.span.end as usize) => {
                let has_comma = self.text[end..].trim_start().starts_with(',');
                let (before, after) = if has_comma { ("", ",") } else { (",", "") };
                let line = format!("{}{new}{after}", spaces(column(last)));
                vec![
                    Edit::new(end, end, before),
                    self.insert_after(self.lines.at(end), &[line]),
                ]
            }
            None => vec![Edit::new(end, end, format!(", {new}"))],
        }
    }

    /// Whether a list in brackets should rather become one with dashes. One with comments stays, since nobody knows
    /// which item they are about.
    fn is_better_in_block(&self, list: &SyntaxNode, text: &str, new: NewElement) -> bool {
        if self.has_comment(list.span.start as usize, list.span.end as usize) {
            return false;
        }
        if matches!(new, NewElement::Moved(_, moved) if moved.has_comment) {
            return true;
        }
        let bracketed = match new {
            NewElement::Moved(_, moved) => moved.in_brackets.as_ref(),
            _ => None,
        };
        if bracketed.is_some_and(|moved| moved.list == Some(list.span.start as usize)) {
            // It was there already.
            return false;
        }
        let is_text = matches!(new, NewElement::Value(WrittenValue::Text(_), _));
        if bracketed.is_none() && !is_text && text.contains(": ") {
            let is_block = matches!(new, NewElement::Moved(_, moved) if moved.lines.len() > 1);
            // Where others are in braces, a new one can be, too.
            let is_mapping = |item: &SyntaxItem| self.text[item.node.span.range()].starts_with('{');
            if is_block || text.contains('{') && !elements(list).iter().any(is_mapping) {
                return true;
            }
        }
        let line = self.lines.get(self.lines.at(list.span.end as usize));
        let width = self.text[line.start..line.text_end].chars().count();
        width + text.chars().count() + ", ".len() > MAX_WIDTH
    }

    /// Checks that there is no comment between brackets, whose place would be uncertain.
    pub(super) fn check_no_comment(&self, node: &SyntaxNode) -> Result<(), Objection> {
        if self.has_comment(node.span.start as usize, node.span.end as usize) {
            return Err(comment_in_brackets(node));
        }
        Ok(())
    }

    /// Replaces a value of a list.
    pub(crate) fn replace_element(
        &self,
        site: ItemSite<'t>,
        key: &str,
        index: usize,
        new: &WrittenValue,
    ) -> Result<EditProgress, Objection> {
        let found = self.list_entry(site, key)?;
        let value = &found.entry.value;
        let field = site.spec.field(key);
        let is_list = matches!(value.content, Content::List { .. });
        if is_list {
            check_own(value)?;
        }
        let item = elements(value).get(index);
        let node = item.map_or(value, |item| &item.node);
        let is_flow = found.map.is_flow || self.is_in_flow(node);
        let role = match (is_list, is_flow) {
            (true, true) => TextRole::FlowItem,
            (true, false) => TextRole::Item,
            (false, true) => TextRole::FlowValue,
            (false, false) => TextRole::Value,
        };
        let start = item
            .and_then(|item| item.dash)
            .unwrap_or(found.entry.key.span.start as usize);
        let slot = TextSlot {
            role,
            field,
            column: self.lines.column(start),
        };
        match (&node.content, new) {
            (Content::Text(..) | Content::Alias(_), WrittenValue::Text(text)) => {
                Ok(EditProgress::Done(self.replace_text(node, text, slot)?))
            }
            (Content::Map { .. }, _) => {
                let dash = item.and_then(|item| item.dash);
                self.change_small_mapping(node, dash, field, new)
            }
            (Content::Text(..), WrittenValue::Map(entries)) if is_list => {
                check_own(node)?;
                Ok(EditProgress::Done(self.grow_value(node, item, entries)?))
            }
            (Content::Text(..) | Content::Alias(_), WrittenValue::Map(_)) if !is_list => {
                Ok(EditProgress::Prepared(self.wrap_in_list(found)?))
            }
            _ => Err(Objection::unsupported(
                node.span,
                "this value can't be changed to another kind of value",
                "edit the file by hand",
            )),
        }
    }
}

/// A text in brackets on one line; `None` if its line breaks mean something.
fn on_one_line(text: &str) -> Option<String> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let means_something = |line: &&str| line.is_empty() || line.ends_with('\\');
    let can_join = lines.len() < 2 || !lines.iter().any(means_something);
    can_join.then(|| lines.join(" "))
}

/// The quotes that all texts of a list have, if there are several.
fn quotes_of(items: &[SyntaxItem]) -> Option<QuoteStyle> {
    let style = |item: &SyntaxItem| match &item.node.content {
        Content::Text(_, TextForm::SingleQuoted) => Some(QuoteStyle::Single),
        Content::Text(_, TextForm::DoubleQuoted) => Some(QuoteStyle::Double),
        _ => None,
    };
    let first = style(items.first()?);
    let is_usual = items.len() > 1 && items.iter().all(|item| style(item) == first);
    first.filter(|_| is_usual)
}

/// An edit after which it would be uncertain what a comment between brackets is about.
fn comment_in_brackets(node: &SyntaxNode) -> Objection {
    let message = "what has comments beside it in brackets can't be edited";
    let help = "write this list with dashes first";
    Objection::unsupported(node.span, message, help)
}

/// An item that isn't on a line of its own.
fn inline_item(node: &SyntaxNode) -> Objection {
    Objection::unsupported(
        node.span,
        "an item that isn't on a line of its own can't be edited",
        "begin a new line before its dash",
    )
}
