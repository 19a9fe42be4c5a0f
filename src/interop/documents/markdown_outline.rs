//! The headings and lists of Markdown as the nodes of an outline.

use super::item_heading::{HeadingKind, item_heading};
use super::outline::{LabelledList, NodeField, OutlineNode, add_titled};
use super::outline_lists::{IndentedItem, add_overview, list_item, overviews_of};
use super::rows::DocumentRows;
use super::sections::{LinkedText, Section, YamlHead, sections};
use super::story_text::{LabelLine, field_column, is_break};
use super::title_id::{TitleId, is_title_id};
use crate::text::Span;
use std::collections::HashSet;

/// Reads an outline of Markdown: the headings and the items of lists, which are below the heading above them.
pub(super) fn read(text: &str, story_level: Option<usize>, rows: &mut DocumentRows) {
    let front = YamlHead::new(text);
    let mut title = None;
    for (line, span) in front.lines() {
        match YamlHead::title_in(line).filter(|_| title.is_none()) {
            Some(name) => title = Some(OutlineNode::new(1, name.to_owned(), span)),
            None if is_break(line) => {}
            None => rows.beside(line, span),
        }
    }
    let found = sections(text);
    let overviews = overviews_of(&found);
    let headers: HashSet<*const u8> = (overviews.iter())
        .map(|overview| overview.header.as_ptr())
        .collect();
    let lines = overviews.iter().flat_map(|overview| &overview.rows);
    let lines: HashSet<*const u8> = lines.map(|row| row.line.as_ptr()).collect();
    let mut nodes: Vec<OutlineNode> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for &section in &found {
        let mut heading = None;
        if section.level > 0 {
            while open.last().is_some_and(|level| *level >= section.level) {
                open.pop();
            }
            open.push(section.level);
            heading = Some(nodes.len());
            let mut new = node(open.len(), section.title, section.span);
            new.is_heading = true;
            // `Activity: Phase 1` says what it is.
            new.may_be_release = without_kind(section.title).title == section.title;
            nodes.push(new);
        }
        let mut reader = SectionReader {
            section,
            base: open.len(),
            heading,
            open_items: Vec::new(),
            label: None,
            nodes: &mut nodes,
            rows,
        };
        let mut code: Option<CodeFence> = None;
        let mut is_rule = false;
        for line in section.body.lines() {
            // The lines of an overview, and that below its header.
            let is_header = headers.contains(&line.as_ptr());
            if std::mem::replace(&mut is_rule, is_header)
                || is_header
                || lines.contains(&line.as_ptr())
                || section.span_of(line).range().start < front.end
            {
                continue;
            }
            let opened = code.or_else(|| CodeFence::opened_by(line));
            code = match code {
                Some(fence) if fence.is_closed_by(line) => None,
                _ => opened,
            };
            match opened {
                Some(fence) => reader.text(line, fence.content(line), true),
                None => reader.line(line),
            }
        }
        reader.end_label();
    }
    for overview in &overviews {
        add_overview(overview, &found, &mut nodes, rows);
    }
    add_titled(nodes, title, story_level, rows);
}

/// A label that waits for the list below it.
#[derive(Clone, Copy)]
struct PresentLabel<'t> {
    line: &'t str,
    is_acceptance: bool,
    has_items: bool,
}

/// Reads the lines below a heading.
struct SectionReader<'s, 't, 'r> {
    section: Section<'t>,
    /// The depth of the heading.
    base: usize,
    /// The node of the heading.
    heading: Option<usize>,
    /// The items that the present line may be below: their indents and nodes.
    open_items: Vec<(usize, usize)>,
    label: Option<PresentLabel<'t>>,
    nodes: &'s mut Vec<OutlineNode>,
    rows: &'s mut DocumentRows<'r>,
}

impl<'t> SectionReader<'_, 't, '_> {
    fn line(&mut self, line: &'t str) {
        if is_break(line) {
            self.open_items.clear();
            self.end_label();
        } else if let Some(item) = list_item(line) {
            self.item(line, &item);
        } else {
            self.text(line, line.trim(), false);
        }
    }

    fn item(&mut self, line: &'t str, item: &IndentedItem<'t>) {
        let span = self.section.span_of(line);
        while (self.open_items.last()).is_some_and(|(indent, _)| *indent >= item.indent) {
            self.open_items.pop();
        }
        let above = self
            .open_items
            .last()
            .map(|(_, node)| *node)
            .or(self.heading);
        if let Some(above) = above
            && self.field(above, line.trim(), span)
        {
            return;
        }
        let mut new = node(self.base + self.open_items.len() + 1, item.text, span);
        new.may_be_release = self.open_items.is_empty() && self.label.is_none();
        self.open_items.push((item.indent, self.nodes.len()));
        if let Some(label) = &mut self.label {
            label.has_items = true;
            new.list = Some(LabelledList {
                label: label.line.trim().to_owned(),
                label_span: self.section.span_of(label.line),
                is_acceptance: label.is_acceptance,
                item: line.trim_end().to_owned(),
            });
        }
        self.nodes.push(new);
    }

    /// A line that is no item.
    fn text(&mut self, line: &'t str, text: &str, is_code: bool) {
        let span = self.section.span_of(line);
        let is_indented = is_code || line.starts_with([' ', '\t']);
        let item = self.open_items.last().map(|(_, node)| *node);
        let item = item.filter(|_| is_indented || line.trim().is_empty());
        if item.is_none() && !line.trim().is_empty() {
            self.open_items.clear();
            let label = LabelLine::new(line)
                .filter(|label| !is_code && self.heading.is_some() && label.value.is_empty());
            self.end_label();
            if let Some(label) = label {
                self.label = Some(PresentLabel {
                    line,
                    is_acceptance: label.role() == "acceptance",
                    has_items: false,
                });
                return;
            }
        }
        if line.trim().is_empty() && self.label.is_some() {
            return;
        }
        match item.or(self.heading) {
            Some(host) if !is_code && self.field(host, line.trim(), span) => {}
            Some(host) => self.nodes[host].add_note(text, span),
            None => self.rows.beside(line, span),
        }
    }

    /// A label without a list is text.
    fn end_label(&mut self) {
        if let Some(label) = self.label.take()
            && !label.has_items
            && let Some(heading) = self.heading
        {
            let span = self.section.span_of(label.line);
            self.nodes[heading].add_note(label.line.trim(), span);
            self.nodes[heading].add_note("", span);
        }
    }

    /// Whether a line is a field of a node: `- **Status**: done`, `status:: done`.
    fn field(&mut self, host: usize, line: &str, span: Span) -> bool {
        if let Some((key, value)) = dataview(line) {
            match field_column(key, value) {
                Some((column, text)) => self.add_field(host, column, text, line),
                // What note-taking programs write for themselves.
                None if matches!(key, "id" | "collapsed") => self.rows.beside(line, span),
                None => self.nodes[host].add_note(line, span),
            }
            return true;
        }
        let label = LabelLine::new(line).filter(|label| !label.value.is_empty());
        let Some(label) = label.filter(|label| label.is_metadata()) else {
            return false;
        };
        let known = label.field();
        let is_new = |column: &str| {
            let mut fields = self.nodes[host].fields.iter();
            !fields.any(|field| field.column == column)
        };
        match known.filter(|(column, _)| is_new(column)) {
            Some((column, text)) => self.add_field(host, column, text, line),
            None => self.nodes[host].add_note(line, span),
        }
        true
    }

    fn add_field(&mut self, host: usize, column: &'static str, value: &str, line: &str) {
        self.nodes[host].fields.push(NodeField {
            column,
            value: value.to_owned(),
            line: line.to_owned(),
        });
    }
}

/// The key and the value of a line such as `status:: done`, perhaps in a list or in brackets.
fn dataview(line: &str) -> Option<(&str, &str)> {
    let text = line.trim_start_matches(['-', '*', '+', ' ']);
    let text = text.strip_prefix(['[', '(']).map_or(text, |inner| {
        inner.strip_suffix([']', ')']).unwrap_or(inner)
    });
    let (key, value) = text.split_once("::")?;
    let is_key = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_');
    let is_short = !key.is_empty() && key.len() < 40 && key.chars().all(is_key);
    (is_short && value.starts_with([' ', '\t'])).then(|| (key.trim(), value.trim()))
}

/// A title without what it says about itself: `Pay #story [status:: done]`, `Story: Pay`.
struct TaggedTitle {
    title: String,
    id: String,
    kind: Option<&'static str>,
    fields: Vec<NodeField>,
}

impl TaggedTitle {
    fn new(text: &str) -> Self {
        let mut kind = None;
        let mut fields = Vec::new();
        let mut rest = String::new();
        let mut left = text;
        // Fields in brackets.
        while let Some(start) = left.find(['[', '(']) {
            let inner = &left[start + 1..];
            let end = inner.find([']', ')']);
            let field = end.and_then(|end| {
                let (key, value) = dataview(&inner[..end])?;
                let (column, text) = field_column(key, value)?;
                let field = NodeField {
                    column,
                    value: text.to_owned(),
                    line: inner[..end].to_owned(),
                };
                Some((field, end))
            });
            match field {
                Some((field, end)) => {
                    rest.push_str(left[..start].trim_end());
                    fields.push(field);
                    left = &inner[end + 1..];
                }
                None => {
                    rest.push_str(&left[..=start]);
                    left = inner;
                }
            }
        }
        rest.push_str(left);
        let words: Vec<&str> = rest.split(' ').collect();
        let kept = words.into_iter().filter(|word| match kind_tag(word) {
            Some(found) => {
                kind = Some(found);
                false
            }
            None => true,
        });
        let title = kept.collect::<Vec<_>>().join(" ");
        let plain = without_kind(title.trim());
        match plain.title.is_empty() {
            true => Self {
                title: text.to_owned(),
                id: String::new(),
                kind: None,
                fields: Vec::new(),
            },
            false => Self {
                title: plain.title.to_owned(),
                id: plain.id.to_owned(),
                kind,
                fields,
            },
        }
    }
}

/// What a tag says that an item is.
fn kind_tag(word: &str) -> Option<&'static str> {
    match word.strip_prefix('#')?.to_lowercase().as_str() {
        "activity" => Some("Activity"),
        "task" | "step" => Some("Task"),
        "story" | "user-story" | "userstory" => Some("Story"),
        _ => None,
    }
}

/// A title without the word for its kind, and the id that stood between them.
struct PlainTitle<'t> {
    title: &'t str,
    id: &'t str,
}

/// A title without the word for its kind: `Story: Pay`, `Story 1.2: Pay`, `Backbone activity: Pay`.
fn without_kind(title: &str) -> PlainTitle<'_> {
    if TitleId::at_start(title).is_some() {
        // `EPIC-1: Pay` begins with an id, whatever its letters mean.
        return PlainTitle { title, id: "" };
    }
    let has_separator = title.contains([':', '–', '—']) || title.contains(" - ");
    let named = item_heading(title).filter(|heading| match heading.id.is_empty() {
        true => heading.kind != HeadingKind::Feature && title.contains(':'),
        false => has_separator,
    });
    if let Some(heading) = named {
        return PlainTitle {
            title: heading.title,
            id: heading.id,
        };
    }
    let rest = title.split_once(": ").and_then(|(kind, rest)| {
        let is_kind = matches!(
            kind.to_lowercase().as_str(),
            "activity" | "user activity" | "backbone activity" | "task" | "user task" | "step"
        );
        is_kind.then_some(rest.trim())
    });
    PlainTitle {
        title: rest.unwrap_or(title),
        id: "",
    }
}

/// The mark before and after a block of code, such as three backticks.
#[derive(Clone, Copy)]
struct CodeFence {
    mark: char,
    length: usize,
    /// How many characters of white space are before it.
    indent: usize,
}

impl CodeFence {
    fn opened_by(line: &str) -> Option<Self> {
        let trimmed = line.trim_start();
        let mark = trimmed.chars().next().filter(|c| matches!(c, '`' | '~'))?;
        let length = trimmed.chars().take_while(|c| *c == mark).count();
        (length >= 3).then(|| Self {
            mark,
            length,
            indent: line.len() - trimmed.len(),
        })
    }

    fn is_closed_by(self, line: &str) -> bool {
        let line = line.trim();
        line.chars().all(|c| c == self.mark) && line.len() >= self.length
    }

    /// A line of the block without the white space before all of it.
    fn content(self, line: &str) -> &str {
        let own = line.bytes().take(self.indent);
        let own = own.take_while(u8::is_ascii_whitespace).count();
        line[own..].trim_end()
    }
}

/// A node with what its text says: a ticked box is done, a struck text cancelled, and a bold beginning is the title.
fn node(depth: usize, text: &str, span: Span) -> OutlineNode {
    let mut text = text.trim();
    let mut status = "";
    for (mark, word) in [
        ("[x] ", "Done"),
        ("[X] ", "Done"),
        ("[ ] ", "To Do"),
        ("[~] ", "In Progress"),
        ("[-] ", "Cancelled"),
    ] {
        if let Some(rest) = text.strip_prefix(mark) {
            (text, status) = (rest.trim_start(), word);
        }
    }
    if let Some(struck) = text
        .strip_prefix("~~")
        .and_then(|rest| rest.strip_suffix("~~"))
    {
        (text, status) = (struck, "Cancelled");
    }
    let bold = text
        .strip_prefix("**")
        .and_then(|rest| rest.split_once("**"));
    let unmarked = text.replacen("**", "", 2);
    let (title, note) = match bold {
        // A bold id is a part of the title.
        Some((id, rest)) if is_title_id(id.trim_end_matches(':')) && !rest.trim().is_empty() => {
            (unmarked.as_str(), "")
        }
        Some((title, rest)) => {
            let rest = rest.trim_start_matches([':', ' ', '-', '–', '—']).trim();
            (title.trim_end_matches(':'), rest)
        }
        None => (text, ""),
    };
    let tagged = TaggedTitle::new(title);
    let linked = LinkedText::new(&tagged.title);
    // An address of this text's own folder leads nowhere from a map, so it stays readable.
    let note = match linked.has_other_targets {
        true if note.is_empty() => title,
        _ => note,
    };
    OutlineNode {
        note: note.to_owned(),
        status,
        id: tagged.id,
        links: linked.addresses,
        kind: tagged.kind,
        fields: tagged.fields,
        ..OutlineNode::new(depth, linked.text, span)
    }
}
