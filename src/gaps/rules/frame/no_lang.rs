//! Reports maps that don't say their language although their titles aren't English.

use crate::gaps::{BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem};
use crate::messages::message;
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "no-lang",
    family: Family::Frame,
    level: Level::Note,
    bears_on: BearsOn::OwnRelease,
    before: r#"
title: Wocheneinkauf
activities:
  - activity: Produkte mit der Suche finden
    tasks:
      - Nach einem Namen suchen
      - Die Regale und den Korb sehen
"#,
    after: r#"
title: Wocheneinkauf
lang: de
activities:
  - activity: Produkte mit der Suche finden
    tasks:
      - Nach einem Namen suchen
      - Die Regale und den Korb sehen
"#,
    options: &[],
    needs: &[],
    check: Check::Map(check),
};

fn check(context: &RuleContext) -> Vec<Finding> {
    let Some(guess) = context.guessed_language else {
        return Vec::new();
    };
    let finding = Finding::new(&RULE, RuleItem::Map, message!("no-lang.finding"));
    let finding = match guess.code {
        Some(code) => finding.with_advice(message!("no-lang.advice-with-code", code = code)),
        None => finding,
    };
    vec![finding]
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::check;

    #[test]
    fn fires_on_titles_in_another_language() {
        check(
            &RULE,
            r#"title: 買い物
#      ^^^ note: the map doesn't say its language, and its titles aren't English
activities: [商品を探す, 支払う]
"#,
        );
    }

    #[test]
    fn a_declared_language_and_english_are_fine() {
        check(
            &RULE,
            "title: 買い物\nlang: ja\nactivities: [商品を探す, 支払う]\n",
        );
        check(
            &RULE,
            "title: Groceries\nactivities: [Find a product, Pay with my card]\n",
        );
    }
}
