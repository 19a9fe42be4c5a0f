//! The statuses of a project.

use crate::format::decode::Decoder;
use crate::format::decode::FieldNodes;
use crate::format::faults::Fault;
use crate::format::schema;
use crate::format::yaml::Value;
use crate::map::{Status, StatusKind, reference_key};

pub(crate) fn statuses(decoder: &mut Decoder, fields: &FieldNodes) -> Vec<Status> {
    let Some(node) = fields.get("statuses") else {
        return Vec::new();
    };
    let mut statuses: Vec<Status> = Vec::new();
    for node in decoder.values(node) {
        let (id, value) = match &node.value {
            Value::Map(entries) if entries.len() == 1 => (&entries[0].key, Some(&entries[0].value)),
            _ => (node, None),
        };
        let Some(id) = decoder.id(id, "id of the status") else {
            continue;
        };
        let mut status = Status {
            id: id.text.clone(),
            name: id.text,
            kind: StatusKind::Todo,
        };
        match value.map(|value| (&value.value, value)) {
            Some((Value::Map(entries), value)) => {
                let fields = decoder.fields(&schema::STATUS, entries, value.span);
                if let Some(name) = fields
                    .get("name")
                    .and_then(|node| decoder.name(node, "name"))
                {
                    status.name = name.text;
                }
                let words = StatusKind::ALL.map(StatusKind::word);
                let means = fields
                    .get("means")
                    .and_then(|node| decoder.choice(node, "meaning", &words));
                status.kind = means.map_or(StatusKind::Todo, |at| StatusKind::ALL[at]);
            }
            Some((_, value)) => {
                let Some(name) = decoder.name(value, "name of the status") else {
                    continue;
                };
                status.name = name.text;
                // `- done: Shipped` renames a default and keeps its meaning.
                status.kind = StatusKind::from_word(&status.id).unwrap_or(StatusKind::Todo);
            }
            None => status.kind = StatusKind::from_word(&status.id).unwrap_or(StatusKind::Todo),
        }
        if statuses
            .iter()
            .any(|other| reference_key(&other.id) == reference_key(&status.id))
        {
            decoder
                .error(
                    Fault::DuplicateId,
                    id.span,
                    format!("two statuses have the id `{}`", status.id),
                )
                .help("give one of them another id");
            continue;
        }
        statuses.push(status);
    }
    statuses
}
