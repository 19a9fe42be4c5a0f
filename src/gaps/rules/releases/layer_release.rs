//! Reports releases that are named after a layer or a phase of the work.

use super::no_outcome::lacks_outcome;
use crate::gaps::title_words::TitleWords;
use crate::gaps::word_list::WordList;
use crate::gaps::work_names::{LayerWords, PeriodWords};
use crate::gaps::{
    BearsOn, Check, Family, Finding, Requirement, Rule, RuleContext, RuleItem, WordSection,
};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "layer-release",
    family: Family::Releases,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
releases:
  - Backend
  - Testing
"#,
    after: r#"
releases:
  - First basket
  - Pay any way
"#,
    options: &[WordList::ADD, WordList::REMOVE],
    needs: &[Requirement::Words(&[WordSection::LayerReleases])],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let words = context.rule_words(RULE.id, WordSection::LayerReleases);
    let (layers, periods) = (LayerWords::with(context, words), PeriodWords::new(context));
    let releases = context.open_releases().filter(|release| {
        let words = TitleWords::new(context.release_name(*release));
        // A mere number is the same talk as the missing outcome.
        let is_mere_number = words.as_slice().len() == 2
            && !periods.is_phase(words.as_slice())
            && lacks_outcome(context, *release);
        layers.names_layer(&words) || periods.is_numbered_phase(&words) && !is_mere_number
    });
    context.one_finding(&RULE, releases.collect(), |releases| {
        let name = MessageValue::title(context.release_name(releases[0]));
        let others = releases.len() - 1;
        let message = message!("layer-release.finding", release = name, others = others);
        let others = releases[1..]
            .iter()
            .map(|release| RuleItem::Release(*release));
        Finding::new(&RULE, RuleItem::Release(releases[0]), message)
            .with_places(others, message!("layer-release.also"))
            .identified_by(RuleItem::Map)
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_on_layers_and_phases() {
        let problem = "is named after a part of the work, not after what users can do";
        for name in [
            "Backend",
            "UI design",
            "Phase 2",
            "API and database",
            "Testing phase",
            "Sprint 4",
        ] {
            let marks = "^".repeat(name.len());
            check(
                &RULE,
                &format!(
                    "title: Shop\nreleases:\n  - {name}\n#   {marks} note: `{name}` {problem}\n"
                ),
            );
        }
    }

    #[test]
    fn a_mere_number_is_left_to_the_missing_outcome() {
        check(
            &RULE,
            "title: Shop\nreleases: [Phase 1, Phase 2 - Backend]\n#                   ^^^^^^^^^^^^^^^^^ note: `Phase 2 - Backend` is named after a part of the work, not after what users can do\nactivities:\n  - activity: Pay\n    stories: [Tap: Phase 1, Sign: Phase 2 - Backend]\n",
        );
    }

    #[test]
    fn other_names_are_fine() {
        check(
            &RULE,
            r#"title: Shop
releases: [First basket, MVP, v2, Q1 2027, Design your own bike, Beta testers order, '"Backend"']
"#,
        );
        check(
            &RULE,
            "title: Butik\nlang: sv\nreleases: [Backend, Design]\n",
        );
    }
}
