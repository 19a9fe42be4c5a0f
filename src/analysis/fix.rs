//! Fixes gaps that need no decision, by changes of the map's text that lose nothing.

use super::AnalyzedMap;
use crate::format::{self, EditRefusal, Project};
use crate::gaps::{self, Fix, Subject};
use crate::map::Change;
use crate::text::{Edits, Place, Source};
use std::sync::Arc;

/// A text whose gaps are fixed as far as they need no decision.
#[derive(Debug)]
pub struct FixedGaps {
    /// The text after that.
    pub source: Arc<Source>,
    /// The fixes as edits of the text before.
    pub edits: Edits,
    /// The fixes, in the order in which they were made.
    pub done: Vec<FixedGap>,
}

/// A place where a gap was fixed.
#[derive(Debug)]
pub struct FixedGap {
    /// The id of the rule.
    pub rule: &'static str,
    /// The place of the item, in the text that the fixes before this one lead to.
    pub place: Place,
    /// The title of the item before the fix.
    pub title: String,
}

/// Fixes the gaps of a map, one finding after the other, since ids can change with each. `stem` is the stem of the
/// map's file; only rules that `includes` returns true for are fixed. A text with errors stays as it is.
pub fn fix_gaps(
    source: Arc<Source>,
    stem: &str,
    project: &Project,
    includes: impl Fn(&str) -> bool,
) -> FixedGaps {
    let rules = gaps::rule_ids();
    let mut fixed = FixedGaps {
        source,
        edits: Edits::default(),
        done: Vec::new(),
    };
    let mut tried: Vec<String> = Vec::new();
    while let Some(map) = format::read_map(&fixed.source, project, &rules).value {
        let source = Arc::clone(&fixed.source);
        let map = AnalyzedMap::new(stem, Arc::clone(&source), map, project);
        let found = map.gaps.findings.iter().find_map(|finding| {
            let identity = format!("{} {}", finding.rule.id, finding.identity(&map.map));
            if !includes(finding.rule.id) || tried.contains(&identity) {
                return None;
            }
            tried.push(identity);
            let fixes = gaps::fixes(finding, &map.map);
            (!fixes.is_empty()).then_some((finding.rule.id, fixes))
        });
        let Some((rule, fixes)) = found else {
            break;
        };
        let Some(made) = make_fixes(&source, project, fixes) else {
            continue;
        };
        fixed.done.extend(made.fixes.iter().map(|fix| FixedGap {
            rule,
            place: Place {
                source: Arc::clone(&source),
                span: Subject::Item(fix.item).span(&map.map),
            },
            title: fix.item.name(&map.map).to_owned(),
        }));
        fixed.edits = fixed.edits.then(&made.edits);
        let after = made.edits.apply(source.text());
        fixed.source = Arc::new(Source::new(source.name(), after));
    }
    fixed
}

/// Fixes with the edits that make them.
#[derive(Debug)]
pub struct MadeFixes {
    /// The fixes.
    pub fixes: Vec<Fix>,
    /// The edits that make all of them.
    pub edits: Edits,
}

/// Makes as many of the fixes as aren't refused and lose nothing. `None` if nothing changes.
pub fn make_fixes(
    source: &Arc<Source>,
    project: &Project,
    mut fixes: Vec<Fix>,
) -> Option<MadeFixes> {
    let rules = gaps::rule_ids();
    let edits = |fixes: &[Fix]| {
        let changes: Vec<Change> = fixes.iter().map(|fix| fix.change.clone()).collect();
        let edited = format::edit_map(source, project, &rules, &changes)?;
        let after = Source::new(source.name(), edited.edits.apply(source.text()));
        Ok::<_, EditRefusal>(loses_nothing(source, &after, project, fixes).then_some(edited.edits))
    };
    while !fixes.is_empty() {
        match edits(&fixes) {
            Ok(Some(edits)) if edits.is_empty() => return None,
            Ok(Some(edits)) => return Some(MadeFixes { fixes, edits }),
            Ok(None) => {
                let count = fixes.len();
                fixes.retain(|fix| matches!(edits(std::slice::from_ref(fix)), Ok(Some(_))));
                if fixes.len() == count {
                    return None;
                }
            }
            Err(refusal) => {
                let mut first = 0;
                let refused = fixes.iter().position(|fix| {
                    first += fix.change.single_changes().len();
                    refusal.change < first
                });
                fixes.remove(refused.unwrap_or(fixes.len() - 1));
            }
        }
    }
    None
}

/// Whether a text still has all comments, and all scalars but those that the fixes may take out.
fn loses_nothing(before: &Source, after: &Source, project: &Project, fixes: &[Fix]) -> bool {
    let Some(losses) = format::losses(before, after, project) else {
        return false;
    };
    let may_go = |text: &String| fixes.iter().any(|fix| fix.may_remove.contains(text));
    losses.comments == 0 && losses.scalars.iter().all(may_go)
}
