//! Makes the changes of a pull in the text of a map.

use super::{NotAdded, PullOutcome, PulledMap};
use crate::format::{EditRefusal, EditedMap, Project, ReadText};
use crate::map::Change;
use crate::text::Source;
use std::sync::Arc;

/// Edits a map as an export says. A change that can't be made, because of how the file is written, becomes a conflict
/// with the reason, and the others are made. `rules` are the ids of all gap rules.
///
/// # Errors
///
/// The map has errors.
pub fn edit_pulled(
    source: &Arc<Source>,
    project: &Project,
    rules: &[&str],
    pulled: &mut PulledMap,
) -> Result<EditedMap, EditRefusal> {
    let read = ReadText::for_changes(source, project, rules)?;
    loop {
        let fields = pulled.fields.iter().flat_map(|field| &field.changes);
        // A new title changes the id, by which the other changes name the story; and where two stories have had one
        // title, the ids of those below. So titles come last, and from below.
        let (titles, others): (Vec<&Change>, Vec<&Change>) =
            fields.partition(|change| matches!(change, Change::Rename { .. }));
        let ordered = others.into_iter().chain(titles.into_iter().rev());
        let changes: Vec<Change> = ordered.chain(&pulled.added).cloned().collect();
        let refusal = match read.editable.edit(project, rules, &changes) {
            Ok(edited) => return Ok(edited),
            Err(refusal) => refusal,
        };
        let Some(refused) = changes.get(refusal.change) else {
            return Err(refusal);
        };
        let why = refusal.diagnostics.first();
        let why = why.map_or("", |diagnostic| diagnostic.message.as_str());
        let mut fields = pulled.fields.iter_mut();
        match fields.find(|field| field.changes.contains(refused)) {
            Some(field) => {
                field.changes.clear();
                field.outcome = PullOutcome::Conflict(format!("can't be edited: {why}"));
            }
            None => {
                if let Change::Add { name, .. } = refused {
                    pulled.not_added.push(NotAdded {
                        title: name.clone(),
                        why: why.to_owned(),
                    });
                }
                pulled.added.retain(|change| change != refused);
            }
        }
    }
}
