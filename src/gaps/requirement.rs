//! What a rule needs to look at a map, and what the report says about rules that didn't.

use super::word_section::WordSection;
use super::{RuleContext, WordsMissing};
use crate::map::Story;
use crate::messages::{Message, message};

/// Something that a map must have for a rule to look at it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Requirement {
    /// These word lists in the language of the map.
    Words(&'static [WordSection]),
    /// A map in English.
    English,
    /// An estimate of some story.
    Estimates,
    /// Acceptance criteria of enough stories that the others seem forgotten.
    Acceptance,
    /// Today's date, if some release has a date.
    Today,
}

impl Requirement {
    /// Whether it depends on the language of the map.
    pub(crate) fn is_about_language(self) -> bool {
        matches!(self, Requirement::Words(_) | Requirement::English)
    }

    /// Why a rule with this requirement doesn't look at a map, or `None` if it does.
    pub(crate) fn unmet(self, context: &RuleContext) -> Option<Message<'static>> {
        let map = context.map;
        match self {
            Requirement::Words(sections) => {
                (context.words_missing(sections)).map(|missing| match missing {
                    WordsMissing::Undeclared => message!("skipped-language-undeclared"),
                    WordsMissing::Unknown => {
                        message!("skipped-language", language = map.lang.as_str()).into_owned()
                    }
                })
            }
            Requirement::English => {
                (!context.is_english()).then(|| message!("skipped-not-english"))
            }
            Requirement::Estimates => (!map.has_estimates()).then(|| message!("skipped-estimates")),
            Requirement::Acceptance if !map.has_acceptance() => {
                Some(message!("skipped-acceptance"))
            }
            Requirement::Acceptance => {
                (!writes_acceptance(context)).then(|| message!("skipped-few-acceptance"))
            }
            Requirement::Today => {
                let has_date = map.releases.iter().any(|release| release.date.is_some());
                (has_date && context.today().is_none()).then(|| message!("skipped-today"))
            }
        }
    }
}

/// How many open stories of the next release may lack acceptance criteria for each story of the map that has them. With
/// more of them, writing criteria isn't the team's habit.
const LACKING_FOR_EACH: usize = 4;

/// Whether the team writes acceptance criteria into the map: not just for one of many stories.
fn writes_acceptance(context: &RuleContext) -> bool {
    let map = context.map;
    let has_criteria = |story: &&Story| !story.acceptance.is_empty();
    let all = map.stories.iter().chain(&map.backlog);
    let written = all.filter(has_criteria).count();
    let open = (map.next_release().into_iter())
        .flat_map(|release| context.stories_in(release).iter().copied())
        .filter(|story| !map.is_done(*story));
    let lacking = open.filter(|story| map[*story].acceptance.is_empty());
    lacking.count() <= written * LACKING_FOR_EACH
}
