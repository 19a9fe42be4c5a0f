//! What can be done about a finding in one step, from the places that it has.
//!
//! A proposal is a change that somebody only has to agree to, or to give a text for: an answer, or a reason. What else
//! could be done takes thought, and is in the advice.

use super::{Finding, Fix, RuleItem, Subject, WallPlace, fixes};
use crate::map::{NoteKind, ReleaseIx, StoryIx, StoryMap};

/// Something that can be done about a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proposal {
    /// Put the thinnest story of a skipped place into the release that skips it.
    Schedule {
        /// The story.
        story: StoryIx,
        /// The release.
        release: ReleaseIx,
    },
    /// Answer a question, an assumption or a risk.
    Answer {
        /// The item that has it.
        item: RuleItem,
        /// The list that it is in.
        note: NoteKind,
        /// Its text.
        text: String,
    },
    /// Make changes that nobody has to decide about.
    Fix(Vec<Fix>),
    /// Accept the finding, with a reason, at each of these items.
    Ignore(Vec<RuleItem>),
}

/// What can be done about a finding, the most helpful first.
pub fn proposals(finding: &Finding, map: &StoryMap) -> Vec<Proposal> {
    let mut proposals = Vec::new();
    let fixes = fixes(finding, map);
    if !fixes.is_empty() {
        proposals.push(Proposal::Fix(fixes));
    }
    for place in finding.places() {
        if let Some((story, release)) = thinnest_story(place.wall_place, map) {
            proposals.push(Proposal::Schedule { story, release });
        }
        if let Subject::Note(item, note, position) = place.subject {
            let notes = &item.details(map).notes;
            let list = match note {
                NoteKind::Question => &notes.questions,
                NoteKind::Assumption => &notes.assumptions,
                NoteKind::Risk => &notes.risks,
            };
            if let Some(open) = list.get(position).filter(|note| note.answer.is_none()) {
                proposals.push(Proposal::Answer {
                    item,
                    note,
                    text: open.text.text.clone(),
                });
            }
        }
    }
    let mut items: Vec<RuleItem> = Vec::new();
    for place in finding.places() {
        let item = place.subject.item();
        if !items.contains(&item) {
            items.push(item);
        }
    }
    // Personas have no `ignore:`, and an entry of one can't be ignored itself.
    let has_list = |item: &RuleItem| !matches!(item, RuleItem::Persona(_));
    let is_entry = matches!(finding.subject, Subject::Ignore(..));
    if items.iter().all(has_list) && !is_entry {
        proposals.push(Proposal::Ignore(items));
    }
    proposals
}

/// The story that reaches a skipped place with the least work: the one with the smallest estimate among those that are not
/// in the release or an earlier one; of several, one that isn't scheduled, and then the first one.
fn thinnest_story(place: WallPlace, map: &StoryMap) -> Option<(StoryIx, ReleaseIx)> {
    let (stories, release): (Vec<StoryIx>, ReleaseIx) = match place {
        WallPlace::ActivityInRelease(activity, release) => {
            (map.stories_under(activity).collect(), release)
        }
        WallPlace::TaskInRelease(task, release) => (
            map[task].stories.clone().map(StoryIx::new).collect(),
            release,
        ),
        _ => return None,
    };
    let is_later = |story: &StoryIx| map[*story].release.is_none_or(|own| own > release);
    if !stories.iter().all(is_later) {
        return None;
    }
    let stories = stories.into_iter().filter(|story| !map.is_done(*story));
    let work = |story: &StoryIx| {
        map[*story]
            .estimate
            .as_ref()
            .map(|estimate| estimate.amount)
    };
    let thinnest = stories.min_by_key(|story| {
        let work = work(story);
        (work.is_none(), work, map[*story].release)
    })?;
    Some((thinnest, release))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::{Project, read_map};
    use crate::gaps::{find_gaps, rule_ids};
    use crate::map::Analysis;
    use crate::text::Source;
    use std::sync::Arc;

    /// What is proposed for the findings of a rule.
    fn proposed(yaml: &str, rule: &str) -> Vec<String> {
        let project = Project::default();
        let source = Arc::new(Source::new("map.yaml", yaml));
        let read = read_map(&source, &project, &rule_ids());
        let map = &read.value.expect("a map without errors");
        let gaps = find_gaps(map, &Analysis::new(map), &project);
        let findings = gaps.findings.iter();
        let of_rule = findings.filter(|finding| finding.rule.id == rule);
        let show = |proposal| match proposal {
            Proposal::Schedule { story, release } => {
                format!("{} into {}", map[story].title.text, map[release].name.text)
            }
            Proposal::Answer { text, .. } => format!("answer {text}"),
            Proposal::Fix(fixes) => format!("{} fixes", fixes.len()),
            Proposal::Ignore(items) => {
                let names: Vec<&str> = items.iter().map(|item| item.name(map)).collect();
                format!("ignore at {}", names.join(", "))
            }
        };
        of_rule
            .flat_map(|finding| proposals(finding, map))
            .map(show)
            .collect()
    }

    #[test]
    fn a_question_can_be_answered_or_ignored() {
        let yaml = "title: Shop\nreleases: [First]\nactivities:\n  - activity: Buy\n    tasks:\n      - task: Pay\n        stories:\n          - story: Pay by card\n            release: First\n            questions: [Who pays?]\n";
        let proposed = proposed(yaml, "open-question");
        assert_eq!(proposed, ["answer Who pays?", "ignore at Pay by card"]);
    }

    #[test]
    fn a_skipped_task_gets_its_thinnest_story() {
        let yaml = "title: Shop\nreleases: [First, Second]\nactivities:\n  - activity: Buy\n    tasks:\n      - task: Choose\n        stories: [Look around: First]\n      - task: Wrap\n        stories:\n          - {story: Wrap in silk, release: Second, estimate: 1}\n          - {story: Wrap in paper, estimate: 1}\n          - {story: Wrap in wood, estimate: 5}\n      - task: Pay\n        stories: [Pay cash: First]\n";
        let proposed = proposed(yaml, "skipped-task");
        assert_eq!(proposed, ["Wrap in paper into First", "ignore at Wrap"]);
    }
}
