//! The entries of `ignore:` that skips write: they come and go with the gaps that they accept.

use super::map_on_disk::AcceptedGap;
use super::proceedings::Proceedings;
use crate::gaps::RuleItem;
use crate::map::{Change, ExpectedText, ItemList, ItemOrMap};
use crate::workshop::Question;

const EMPTY_ACTIVITY: &str = "empty-activity";
const EMPTY_TASK: &str = "empty-task";

impl Proceedings {
    /// The gaps that earlier skips of this workshop accept, with their reasons.
    fn accepted_by_skips(&self) -> Vec<(AcceptedGap, String)> {
        let progress = self.progress();
        let agenda = self.agenda(&progress);
        let questions = agenda.iter().flat_map(|step| &step.topics);
        let questions = questions.map(|topic| &topic.question);
        let accepted = questions.filter_map(|question| {
            let reason = progress.skip_reason(&question.id)?;
            // What has something in it since isn't empty for that reason any more.
            let is_filled = question.is_begun && question.id.starts_with("tasks:");
            let accepted = question.accepts().filter(|_| !is_filled)?;
            Some((accepted, reason.to_owned()))
        });
        accepted.collect()
    }

    /// The entries that accept an item as empty which these changes put something into: whoever wrote them, what is there
    /// now is asked about.
    fn entries_of_filled(&self, changes: &[Change]) -> Vec<AcceptedGap> {
        let map = &self.map.current.read.map;
        let added = changes.iter().filter_map(|change| match change {
            Change::Add { position, .. } | Change::Move { position, .. } => match &position.list {
                ItemList::Below(item) => Some(ItemOrMap::Item(item.clone())),
                _ => None,
            },
            _ => None,
        });
        let below: Vec<ItemOrMap> = added.collect();
        let entries = RuleItem::all(map).flat_map(|item| {
            let ignores = item.details(map).ignores.iter();
            let address = item.address(map).map(ItemOrMap::Item);
            ignores.filter_map(move |ignore| {
                let rule = match (item, ignore.rule.text.as_str()) {
                    (RuleItem::Activity(_), EMPTY_ACTIVITY) => EMPTY_ACTIVITY,
                    (RuleItem::Task(_), EMPTY_TASK) => EMPTY_TASK,
                    _ => return None,
                };
                Some((address.clone()?, rule))
            })
        });
        let mut filled: Vec<AcceptedGap> =
            entries.filter(|(item, _)| below.contains(item)).collect();
        filled.dedup();
        filled
    }

    /// Changes of an answer, with those that keep the entries of skips in order: an entry goes if the answer leaves it without a
    /// gap, and comes if a rule reports what was skipped. `check` would report both.
    pub(super) fn with_entries_in_order(
        &self,
        changes: Vec<Change>,
        question: &Question,
        is_skip: bool,
    ) -> Vec<Change> {
        if changes.is_empty() {
            return changes;
        }
        let own = question.accepts().filter(|_| is_skip);
        let mut accepted = self.accepted_by_skips();
        accepted.retain(|(gap, _)| own.as_ref() != Some(gap));
        let filled = self.entries_of_filled(&changes);
        accepted.retain(|(gap, _)| !filled.contains(gap));
        let taken = filled.into_iter().map(|(item, rule)| Change::Take {
            item,
            field: "ignore".to_owned(),
            value: rule.to_owned(),
        });
        let changes: Vec<Change> = changes.into_iter().chain(taken).collect();
        let Some(prepared) = self.map.prepare(&changes).ok() else {
            return changes;
        };
        if accepted.is_empty() && own.is_none() {
            return changes;
        }
        let after = self.map.accepted_after(&prepared);
        // What no rule reports needs no entry. The reason is in the minutes.
        let can_be_unused = ["skipped-activity", "no-outcome"];
        if own.is_some_and(|own| can_be_unused.contains(&own.1) && after.unused.contains(&own)) {
            return Vec::new();
        }
        let mut all = changes;
        for (gap, reason) in accepted {
            let (item, rule) = gap.clone();
            let rule = rule.to_owned();
            if after.outdated.contains(&gap) {
                let field = "ignore".to_owned();
                let value = rule;
                all.push(Change::Take { item, field, value });
            } else if after.reported.contains(&gap) {
                let was = ExpectedText::Anything;
                all.push(Change::Ignore {
                    item,
                    rule,
                    was,
                    reason,
                });
            }
        }
        all
    }
}
