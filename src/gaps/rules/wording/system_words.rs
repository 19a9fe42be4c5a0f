//! Reports titles with technical terms or code.

use super::{finding_about_titles, first_title};
use crate::gaps::code_signs::{find_code, may_have_code};
use crate::gaps::title_words::{TitleWords, TitledItem, Word, without_asides};
use crate::gaps::word_list::{RuleWords, WordList};
use crate::gaps::{
    Check, Family, Finding, Rule, RuleContext, RuleItem, TitleIssue, TitleWithIssue, WordSection,
};
use crate::map::{PersonaIx, StoryIx};
use crate::messages::{MessageValue, message};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "system-words",
    family: Family::Wording,
    level: Level::Warning,
    before: r#"
activities:
  - activity: Get started
    tasks:
      - task: Sign in
        stories:
          - Authenticate via OAuth
          - Expose the profile API
"#,
    after: r#"
activities:
  - activity: Get started
    tasks:
      - task: Sign in
        stories:
          - Sign in with my Google account
          - Use my profile in another app
"#,
    options: &[WordList::ADD, WordList::REMOVE],
    needs: &[],
    check: Check::Map(check),
};

/// The words of this rule as the project has customized them.
pub(crate) struct SystemWords {
    /// The technical terms, which are the same in every language.
    terms: RuleWords,
    /// Those that the map's language has words of its own for, and those that the project adds.
    own_terms: RuleWords,
    brands: RuleWords,
    formats: RuleWords,
    exchange: RuleWords,
    developer_terms: RuleWords,
    /// For each persona, whether technical terms are everyday words for them.
    developers: Vec<bool>,
}

impl SystemWords {
    pub(crate) fn new(context: &RuleContext) -> Self {
        let every = |section| context.words_of_every_language(RULE.id, section);
        let developers = context.words(WordSection::Developers);
        let is_developer = |persona: PersonaIx| {
            let name = &context.map[persona].name.text;
            developers.find_in(&TitleWords::new(name)).is_some()
        };
        Self {
            terms: every(WordSection::System),
            own_terms: context.rule_words(RULE.id, WordSection::System),
            brands: every(WordSection::Brands),
            formats: every(WordSection::Formats),
            exchange: every(WordSection::Exchange),
            developer_terms: every(WordSection::DeveloperTerms),
            developers: context.map.persona_ixs().map(is_developer).collect(),
        }
    }

    /// The first technical term or code in a title.
    pub(crate) fn find_in(&self, context: &RuleContext, title: &TitledItem) -> Option<String> {
        let words = title.words.outside_brackets();
        let find = |words: &[Word]| {
            self.terms
                .find(words)
                .or_else(|| self.own_terms.find(words))
        };
        let term = find(&words).and_then(|term| {
            let allowed = self.without_allowed_words(context, title.item, &words);
            allowed.map_or(Some(term), |words| find(&words))
        });
        let code = || {
            let text = may_have_code(title.text).then(|| without_asides(title.text))?;
            find_code(&text, &self.brands).map(str::to_owned)
        };
        term.or_else(code)
    }

    /// The words without the technical terms that are everyday words in this title, if it has any: file
    /// formats in an export, or terms of developers in their own stories.
    fn without_allowed_words<'t>(
        &self,
        context: &RuleContext,
        item: RuleItem,
        words: &[Word<'t>],
    ) -> Option<Vec<Word<'t>>> {
        let is_exchange = words.iter().any(|word| self.exchange.has(word));
        let is_for_developers = self.is_for_developers(context, item);
        let is_allowed = |word: &Word| {
            is_exchange && self.formats.has(word)
                || is_for_developers && self.developer_terms.has(word)
        };
        words.iter().any(is_allowed).then(|| {
            let words = words.iter();
            let kept = words.map(|word| {
                if is_allowed(word) {
                    Word::gap()
                } else {
                    word.clone()
                }
            });
            kept.collect()
        })
    }

    /// Whether all stories of an item, at least one, are for developers.
    fn is_for_developers(&self, context: &RuleContext, item: RuleItem) -> bool {
        if !self.developers.contains(&true) {
            return false;
        }
        let map = context.map;
        let is_for_developers = |story: StoryIx| {
            let mut personas = map[story].personas.iter();
            personas.any(|persona| self.developers[persona.index()])
        };
        let mut stories: Box<dyn Iterator<Item = StoryIx>> = match item {
            RuleItem::Story(story) => Box::new([story].into_iter()),
            RuleItem::Task(task) => Box::new(map.stories_of(task)),
            RuleItem::Activity(activity) => Box::new(map.stories_under(activity)),
            _ => return false,
        };
        stories.all(is_for_developers)
    }
}

fn check(context: &RuleContext) -> Vec<Finding> {
    let titles = context.titles_with_issue(|issue| matches!(issue, TitleIssue::SystemWord(_)));
    let message = |titles: &[TitleWithIssue]| {
        let TitleIssue::SystemWord(word) = titles[0].issue else {
            return message!("system-words.also");
        };
        message!(
            "system-words.finding",
            title = first_title(titles),
            word = MessageValue::title(word),
            others = titles.len() - 1,
        )
        .into_owned()
    };
    finding_about_titles(
        context,
        &RULE,
        titles,
        message,
        &message!("system-words.also"),
    )
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    #[test]
    fn fires_once_for_words_in_any_case_and_number_and_for_code() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Build the back-end
#             ^^^^^^^^^^^^^^^^^^ warning: `Build the back-end` (`back end`) and 6 other titles speak of the system, not of what users do
    tasks:
      - task: Design database
        stories:
          - Authenticate via OAuth
          - Call two rest apis
          - System sends a receipt
          - Save isPaid = true
          - Pay (via OAuth), then persist a row
backlog:
  - Read the API documentation
"#,
        );
    }

    #[test]
    fn words_that_people_use_and_quoted_ones_are_fine() {
        check(
            &RULE,
            r#"title: A day out
activities:
  - activity: Stand in the queue
    tasks:
      - task: Ask the server for a table
        stories:
          - Learn what "API" means
          - Follow the rapid capital tour
          - Rest after the index of plants
          - Log in with my password
          - Deploy volunteers to the river
          - Hear how birds migrate to the lake
          - Keep the key in the cloud room
          - Find a book by Kafka
"#,
        );
    }

    #[test]
    fn a_project_adds_and_removes_words() {
        Fixture::new(&RULE)
            .with_project_file(
                "gaps:\n  system-words:\n    add: [mainframe]\n    remove: [API, Back-end]\n",
            )
            .check(
                r#"title: Groceries
activities:
  - activity: Build the back-end
    tasks:
      - task: Read the API
        stories:
          - Ask the mainframes
#           ^^^^^^^^^^^^^^^^^^ warning: `Ask the mainframes` speaks of the system (`mainframes`), not of what users do
"#,
            );
    }

    #[test]
    fn loan_words_are_the_same_in_every_language() {
        check(
            &RULE,
            r#"title: 買い物
lang: ja
activities:
  - activity: APIを呼ぶ
#             ^^^^^^ warning: `APIを呼ぶ` (`API`) and 1 other title speak of the system, not of what users do
    tasks:
      - task: 支払う
        stories: [order_itemsを保存する]
"#,
        );
    }

    #[test]
    fn words_of_files_and_of_developers_are_fine() {
        check(
            &RULE,
            r#"title: A tool
personas: [Lena, dev: Backend developer]
activities:
  - activity: Work
    tasks:
      - task: Share
        stories:
          - Export my orders as JSON
          - Upload a CSV file
          - Get an API key
          - Send it to me@example.com or example.com/orders
          - Pay (with the API)
          - {story: Start docker on localhost, persona: dev}
          - Start docker
#           ^^^^^^^^^^^^ warning: `Start docker` speaks of the system (`docker`), not of what users do
"#,
        );
    }
}
