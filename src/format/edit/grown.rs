//! Writes an item in its long form, which can have fields. The map says the same in both forms.

use super::prove::{prove_meaning, prove_way_back};
use super::refusal::{EditRefusal, Objection};
use super::typed::TypedMap;
use super::{EditableMap, ReadText, errors_of};
use crate::format::comments::{TypedText, removed_comments};
use crate::format::project::Project;
use crate::format::yaml::SyntaxTree;
use crate::map::ItemRef;
use crate::text::{Edits, Source};
use std::sync::Arc;

/// How many steps it takes at most: an item that is the only value of its list is put in a list first.
const MAX_STEPS: usize = 2;

impl EditableMap {
    /// The edits that write an item in its long form; none if it is. `project` and `rules` are those that the map was
    /// read with.
    ///
    /// # Errors
    ///
    /// There is no such item, or it is written in a way that can't be edited.
    pub fn grow(
        &self,
        project: &Project,
        rules: &[&str],
        item: &ItemRef,
    ) -> Result<Edits, EditRefusal> {
        let grown = self.grown(project, rules, item);
        let grown = grown.map_err(|objection| objection.refuse(&self.source, |_| None));
        grown.map_err(|refused| EditRefusal {
            change: 0,
            kind: refused.kind,
            diagnostics: refused.diagnostics,
            reason: refused.reason,
            now: refused.now,
        })
    }

    fn grown(&self, project: &Project, rules: &[&str], item: &ItemRef) -> Result<Edits, Objection> {
        let unknown = || Objection::unknown("the map has no such item", "look at the file again");
        let path = { self.names.with_id(item) }.and_then(|key| self.written.path_to(key));
        let path = path.ok_or_else(unknown)?;
        let max_depth = project.limits.depth as usize;
        let text = self.source.text();
        let mut edits = Edits::default();
        for _ in 0..MAX_STEPS {
            let between = edits.apply(text);
            let tree = SyntaxTree::parse(&between, max_depth);
            let tree = tree.map_err(|_| Objection::unproved("no tree"))?;
            let further = TypedMap::new(&between, &tree).long_form(&path)?;
            let further = Edits::new(further);
            let further = further.ok_or_else(|| Objection::unproved("edits that overlap"))?;
            if further.is_empty() {
                break;
            }
            edits = edits.then(&further);
        }
        let after = Arc::new(Source::new(self.source.name(), edits.apply(text)));
        let read = ReadText::new(&after, project, rules).map_err(|errors| {
            let error = errors_of(errors).into_iter().next();
            let message = error.map_or_else(String::new, |error| error.message);
            Objection::unproved(&message)
        })?;
        prove_meaning(&read.editable.written, &self.written)?;
        prove_way_back(text, after.text(), &edits)?;
        let parse = |text| SyntaxTree::parse(text, max_depth);
        let (Ok(before), Ok(now)) = (parse(text), parse(after.text())) else {
            return Err(Objection::unproved("no tree"));
        };
        let typed = |text, tree| TypedText { text, tree };
        match removed_comments(typed(text, &before), typed(after.text(), &now), &edits) {
            Some(removed) if removed.is_empty() => Ok(edits),
            _ => Err(Objection::unproved("comments")),
        }
    }
}
