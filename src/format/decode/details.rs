//! What every kind of item can carry: description, notes, links, ignores.

use super::decoder::Decoder;
use super::form::FieldNodes;
use crate::format::faults::Fault;
use crate::format::project::Project;
use crate::format::schema::{self, ItemSpec};
use crate::format::suggest;
use crate::format::suggest::shown;
use crate::format::yaml::{Node, Value};
use crate::map::{Details, Ignore, Link, Note, Notes};

/// What decoding needs to know besides the file.
#[derive(Clone, Copy)]
pub(crate) struct DecodeContext<'c> {
    /// The project the map belongs to.
    pub(crate) project: &'c Project,
    /// The ids of all gap rules.
    pub(crate) rules: &'c [&'c str],
}

impl Decoder {
    /// The fields that all kinds of items share; those an item does not have are not in its table.
    pub(crate) fn details(
        &mut self,
        fields: &FieldNodes,
        has: Carries,
        context: DecodeContext,
    ) -> Details {
        let description = fields
            .get("description")
            .and_then(|node| self.prose(node, "description"));
        let mut details = Details {
            description,
            ..Details::default()
        };
        if has != Carries::Description {
            details.notes = Notes {
                questions: self.notes(fields, "questions"),
                assumptions: self.notes(fields, "assumptions"),
                risks: self.notes(fields, "risks"),
            };
            details.ignores = self.ignores(fields, context.rules);
        }
        if has == Carries::Everything {
            details.links = self.links(fields, context.project);
        }
        details
    }

    fn notes(&mut self, fields: &FieldNodes, name: &'static str) -> Vec<Note> {
        let Some(node) = fields.get(name) else {
            return Vec::new();
        };
        self.values(node)
            .iter()
            .filter_map(|node| self.note(node, &name[..name.len() - 1]))
            .collect()
    }

    fn note(&mut self, node: &Node, what: &str) -> Option<Note> {
        match &node.value {
            Value::Map(entries) if is_long_form(&schema::NOTE, node) => {
                let fields = self.fields(&schema::NOTE, entries, node.span);
                let text = fields.get("text").and_then(|node| self.line(node, what));
                let answer = fields
                    .get("answer")
                    .and_then(|node| self.line(node, "answer"));
                Some(Note {
                    text: text?,
                    answer: answer.map(|answer| answer.text),
                })
            }
            _ => self
                .line(node, what)
                .map(|text| Note { text, answer: None }),
        }
    }

    fn links(&mut self, fields: &FieldNodes, project: &Project) -> Vec<Link> {
        let Some(node) = fields.get("links") else {
            return Vec::new();
        };
        self.values(node)
            .iter()
            .filter_map(|node| self.link(node, project))
            .collect()
    }

    fn link(&mut self, node: &Node, project: &Project) -> Option<Link> {
        if let Value::Map(entries) = &node.value
            && is_long_form(&schema::LINK, node)
        {
            let fields = self.fields(&schema::LINK, entries, node.span);
            let title = fields
                .get("title")
                .and_then(|node| self.name(node, "title"));
            let url = fields
                .get("url")
                .and_then(|node| self.name(node, "url"))?
                .text;
            return Some(Link {
                title: title.map_or_else(|| url.clone(), |title| title.text),
                url: Some(url),
            });
        }
        let text = self.name(node, "link")?.text;
        let url = if text.contains([':', '/']) {
            Some(text.clone())
        } else {
            project.address_of(&text)
        };
        Some(Link { title: text, url })
    }

    fn ignores(&mut self, fields: &FieldNodes, rules: &[&str]) -> Vec<Ignore> {
        let Some(node) = fields.get("ignore") else {
            return Vec::new();
        };
        self.values(node)
            .iter()
            .filter_map(|node| self.ignore(node, rules))
            .collect()
    }

    fn ignore(&mut self, node: &Node, rules: &[&str]) -> Option<Ignore> {
        let Value::Map(entries) = &node.value else {
            let rule = node.text().unwrap_or("empty-task");
            self.error(
                Fault::MissingField,
                node.span,
                "an ignored rule has no `reason`",
            )
            .help(format!(
                "write `{{rule: {}, reason: …}}`: the gap report shows why",
                shown(rule)
            ));
            return None;
        };
        let fields = self.fields(&schema::IGNORED, entries, node.span);
        let rule = fields.get("rule").and_then(|node| self.name(node, "rule"));
        let reason = fields
            .get("reason")
            .and_then(|node| self.line(node, "reason"));
        let rule = rule?;
        if !rules.contains(&rule.text.as_str()) {
            let message = format!("unknown rule `{}`", shown(&rule.text));
            let help = suggest::advice(&rule.text, rules.iter().copied(), "");
            // A newer storywall may know it: the map is no worse for naming it.
            self.warn(Fault::UnknownRule, rule.span, message).help(help);
        }
        if reason.is_none()
            && fields
                .get("reason")
                .is_some_and(|node| node.text() == Some(""))
        {
            self.error(
                Fault::MissingField,
                rule.span,
                "an ignored rule has an empty `reason`",
            )
            .help("say why the gap is meant: the gap report shows it");
        }
        Some(Ignore {
            rule,
            reason: reason?.text,
        })
    }
}

/// How much of [`Details`] a kind of item has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Carries {
    /// Only a description.
    Description,
    /// All but links.
    NoLinks,
    /// All of it.
    Everything,
}

/// Whether a mapping is the long form of a note or link, and not a text with a colon in it.
fn is_long_form(item: &ItemSpec, node: &Node) -> bool {
    let Value::Map(entries) = &node.value else {
        return false;
    };
    entries.len() != 1
        || entries[0]
            .key
            .text()
            .is_some_and(|key| suggest::nearest(key, item.keys()).is_some())
}
