//! References: what people type to point at a thing, and what it points at.

use super::decoder::Decoder;
use crate::format::faults::Fault;
use crate::format::repair::rewrite;
use crate::format::suggest;
use crate::format::suggest::shown;
use crate::format::yaml::Node;
use crate::map::{SpannedText, reference_key};
use std::collections::{HashMap, HashSet};

/// How many names are searched for the nearest one, and listed in advice.
const ADVISED: usize = 1000;

/// The things of one kind that a reference can name.
#[derive(Clone)]
pub(crate) struct NameTable {
    /// What they are called in messages, such as `release`.
    kind: &'static str,
    fault: Fault,
    by_key: HashMap<String, Vec<usize>>,
    named: Vec<(String, SpannedText)>,
    /// What references to things whose declaration is at fault would be matched by.
    faulty: HashSet<String>,
}

impl NameTable {
    pub(crate) fn new(kind: &'static str, fault: Fault) -> Self {
        Self {
            kind,
            fault,
            by_key: HashMap::new(),
            named: Vec::new(),
            faulty: HashSet::new(),
        }
    }

    /// The next thing of its kind, with its id and its name as people see it.
    pub(crate) fn add(&mut self, id: &str, name: &SpannedText) {
        let position = self.named.len();
        let (id_key, name_key) = (reference_key(id), reference_key(&name.text));
        if name_key != id_key {
            self.by_key.entry(name_key).or_default().push(position);
        }
        self.by_key.entry(id_key).or_default().push(position);
        self.named.push((id.to_owned(), name.clone()));
    }

    /// Something that was declared, but not as it should be: references to it are not at fault.
    pub(crate) fn add_faulty(&mut self, text: &str) {
        self.faulty.insert(reference_key(text));
    }

    /// Whether a reference names anything.
    pub(crate) fn knows(&self, text: &str) -> bool {
        self.by_key.contains_key(&reference_key(text)) || self.faulty.contains(&reference_key(text))
    }

    /// Where the thing at this position was named.
    pub(crate) fn place(&self, position: usize) -> crate::text::Span {
        self.named[position].1.span
    }

    /// The position of the thing that has this declared id.
    pub(crate) fn with_id(&self, id: &str) -> Option<usize> {
        let wanted = reference_key(id);
        self.by_key
            .get(&wanted)?
            .iter()
            .copied()
            .find(|at| reference_key(&self.named[*at].0) == wanted)
    }
}

impl Decoder {
    /// The position of what a reference names; a fault where that is nothing or unclear.
    pub(crate) fn reference(&mut self, node: &Node, names: &NameTable) -> Option<usize> {
        let kind = names.kind;
        let text = self.scalar(node, kind)?;
        let found = names
            .by_key
            .get(&reference_key(text))
            .map_or(&[][..], Vec::as_slice);
        match found {
            [one] => return Some(*one),
            [] if names.faulty.contains(&reference_key(text)) => {}
            [] => {
                self.unknown_reference(node, text, names);
            }
            several => {
                let mut report = self.error(
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
                    suggest::list(ids)
                ));
                for at in several.iter().take(4) {
                    let (id, name) = &names.named[*at];
                    report = report.related(format!("`{id}` is this one"), name.span);
                }
            }
        }
        None
    }

    fn unknown_reference(&mut self, node: &Node, text: &str, names: &NameTable) {
        let kind = names.kind;
        let known = names.named.iter().take(ADVISED);
        let candidates = known.flat_map(|(id, name)| [id.as_str(), name.text.as_str()]);
        let near = if self.is_advised() {
            suggest::nearest(text, candidates)
        } else {
            None
        };
        let message = format!("unknown {kind} `{}`", shown(text));
        let report = self.error(names.fault, node.span, message);
        match near {
            Some(near) => {
                report
                    .help(format!("did you mean `{near}`?"))
                    .suggest(node.span, |text| rewrite::replaced(text, node.span, near));
            }
            None if names.named.is_empty() => {
                report.help(format!("the map has no {kind} yet"));
            }
            None => {
                let known = names.named.iter().map(|(id, _)| id.as_str());
                report.help(format!("known are {}", suggest::list(known)));
            }
        }
    }
}
