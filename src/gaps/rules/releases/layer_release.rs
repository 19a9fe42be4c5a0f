//! Reports releases that are named after a layer or a phase of the work.

use crate::gaps::word_list::{BuiltInWords, WordList};
use crate::gaps::work_names::{is_layer, is_numbered_phase};
use crate::gaps::{Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "layer-release",
    family: Family::Releases,
    level: Level::Note,
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
    check: Check::Map(check),
};

static LAYERS: BuiltInWords = BuiltInWords::new(include_str!("../../words/layer_releases.txt"));

fn check(context: &RuleContext) -> Vec<Finding> {
    let list = context.word_list(RULE.id, &LAYERS);
    context
        .map
        .release_ixs()
        .filter(|release| {
            let words = context.english_words(context.release_name(*release));
            words.is_some_and(|words| is_layer(&words, &list) || is_numbered_phase(&words))
        })
        .map(|release| {
            let name = MessageValue::title(context.release_name(release));
            let message = message!("layer-release.finding", release = name);
            Finding::new(&RULE, RuleItem::Release(release), message)
        })
        .collect()
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
    fn other_names_are_fine() {
        check(
            &RULE,
            r#"title: Shop
releases: [First basket, MVP, v2, Q1 2027, Design your own bike, Beta testers order, '"Backend"']
"#,
        );
        check(
            &RULE,
            "title: Kauf\nlang: de\nreleases: [Backend, Design]\n",
        );
    }
}
