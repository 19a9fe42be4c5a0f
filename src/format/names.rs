//! References: what people type to point at a thing, and what it points at.

use super::decoder::Decoder;
use super::faults::Fault;
use super::suggest;
use super::texts::shown;
use super::yaml::Node;
use crate::map::{Text, key};
use std::collections::HashMap;

/// How many names are searched for the nearest one, and listed in advice.
const ADVISED: usize = 2000;

/// The things of one kind that a reference can name.
pub(super) struct Names {
    /// What they are called in messages, such as `release`.
    kind: &'static str,
    fault: Fault,
    by_key: HashMap<String, Vec<usize>>,
    named: Vec<(String, Text)>,
}

impl Names {
    pub(super) fn new(kind: &'static str, fault: Fault) -> Self {
        Self {
            kind,
            fault,
            by_key: HashMap::new(),
            named: Vec::new(),
        }
    }

    /// The next thing of its kind, with its id and its name as people see it.
    pub(super) fn add(&mut self, id: &str, name: &Text) {
        let position = self.named.len();
        let (id_key, name_key) = (key(id), key(&name.text));
        if name_key != id_key {
            self.by_key.entry(name_key).or_default().push(position);
        }
        self.by_key.entry(id_key).or_default().push(position);
        self.named.push((id.to_owned(), name.clone()));
    }

    /// Where the thing at this position was named.
    pub(super) fn place(&self, position: usize) -> crate::text::Span {
        self.named[position].1.span
    }

    /// The position of the thing that has this declared id.
    pub(super) fn with_id(&self, id: &str) -> Option<usize> {
        let wanted = key(id);
        self.by_key
            .get(&wanted)?
            .iter()
            .copied()
            .find(|at| key(&self.named[*at].0) == wanted)
    }
}

impl Decoder {
    /// The position of what a reference names; a fault where that is nothing or unclear.
    pub(super) fn reference(&mut self, node: &Node, names: &Names) -> Option<usize> {
        let kind = names.kind;
        let text = self.scalar(node, kind)?;
        let found = names.by_key.get(&key(text)).map_or(&[][..], Vec::as_slice);
        match found {
            [one] => return Some(*one),
            [] => {
                let message = format!("unknown {kind} `{}`", shown(text));
                let help = if self.is_told() {
                    let known = names.named.iter().take(ADVISED);
                    let candidates = known.flat_map(|(id, name)| [id.as_str(), name.text.as_str()]);
                    match suggest::nearest(text, candidates) {
                        Some(near) => format!("did you mean `{near}`?"),
                        None if names.named.is_empty() => format!("the map has no {kind} yet"),
                        None => {
                            let ids: Vec<&str> =
                                names.named.iter().map(|(id, _)| id.as_str()).collect();
                            format!("known are {}", suggest::list(&ids))
                        }
                    }
                } else {
                    String::new()
                };
                let is_sentence = kind == "release" && text.contains(' ');
                let help = if is_sentence {
                    format!(
                        "{help}; if the colon is part of the title, put the whole title in quotes"
                    )
                } else {
                    help
                };
                self.fault(names.fault, node.span, message).help(help);
            }
            several => {
                let mut report = self.fault(
                    Fault::Ambiguous,
                    node.span,
                    format!("`{}` could be more than one {kind}", shown(text)),
                );
                let ids: Vec<&str> = several
                    .iter()
                    .map(|at| names.named[*at].0.as_str())
                    .collect();
                report = report.help(format!(
                    "use the id of the one that is meant: {}",
                    suggest::list(&ids)
                ));
                for at in several.iter().take(4) {
                    let (id, name) = &names.named[*at];
                    report = report.related(format!("`{id}` is this one"), name.span);
                }
            }
        }
        None
    }
}
