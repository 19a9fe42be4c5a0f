//! Reports titles with technical terms or code.

use super::finding_about_titles;
use crate::gaps::code_signs::{find_code, may_have_code};
use crate::gaps::title_words::{TitledItem, Word, without_asides};
use crate::gaps::word_list::{RuleWords, WordList};
use crate::gaps::{
    BearsOn, Check, Family, Finding, Rule, RuleContext, RuleItem, TitleIssue, WordSection,
};
use crate::map::{PersonaIx, StoryIx};
use crate::messages::message;
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "system-words",
    family: Family::Wording,
    level: Level::Warning,
    bears_on: BearsOn::OwnRelease,
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
    exchange: [RuleWords; 2],
    /// For each persona, whether technical terms are everyday words for them.
    developers: Vec<bool>,
}

impl SystemWords {
    pub(crate) fn new(context: &RuleContext) -> Self {
        let every = |section| context.words_of_every_language(RULE.id, section);
        let developers = context.words(WordSection::Developers);
        let is_developer = |persona: PersonaIx| {
            let persona = &context.map[persona];
            let texts = persona.goal.iter().chain(&persona.details.description);
            let mut texts = texts.chain([&persona.name.text]);
            texts.any(|text| developers.occurs_in(&context.words_of(text)))
        };
        Self {
            terms: every(WordSection::System),
            own_terms: context.rule_words(RULE.id, WordSection::System),
            brands: every(WordSection::Brands),
            formats: every(WordSection::Formats),
            exchange: [
                every(WordSection::Exchange),
                context.rule_words(RULE.id, WordSection::Exchange),
            ],
            developers: context.map.persona_ixs().map(is_developer).collect(),
        }
    }

    /// The first technical term or code in a title. Technical terms are everyday words for developers.
    pub(crate) fn find_in(&self, context: &RuleContext, title: &TitledItem) -> Option<String> {
        let term = || {
            let words = title.words.outside_brackets();
            let term = self.find_term(&words)?;
            // Formats are everyday words, too, where files go in or out.
            if self.exchange.iter().all(|list| list.find(&words).is_none()) {
                return Some(term);
            }
            let is_format = |word: &Word| self.formats.has(word);
            let kept = words.iter().map(|word| match is_format(word) {
                true => Word::gap(),
                false => word.clone(),
            });
            self.find_term(&kept.collect::<Vec<_>>())
        };
        let code = || {
            let text = may_have_code(title.text).then(|| without_asides(title.text))?;
            find_code(&text, &self.brands).map(str::to_owned)
        };
        let found = term().or_else(code)?;
        (!self.is_for_developers(context, title.item)).then_some(found)
    }

    fn find_term(&self, words: &[Word]) -> Option<String> {
        self.terms
            .find(words)
            .or_else(|| self.own_terms.find(words))
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
        let stories: Box<dyn Iterator<Item = StoryIx>> = match item {
            RuleItem::Story(story) => Box::new([story].into_iter()),
            RuleItem::Task(task) => Box::new(map.stories_of(task)),
            RuleItem::Activity(activity) => Box::new(map.stories_under(activity)),
            _ => return false,
        };
        let mut stories = stories.peekable();
        stories.peek().is_some() && stories.all(is_for_developers)
    }
}

fn check(context: &RuleContext) -> Vec<Finding> {
    finding_about_titles(
        context,
        &RULE,
        |issue| matches!(issue, TitleIssue::SystemWord(_)),
        |found| {
            message!(
                "system-words.finding",
                title = found.first,
                word = found.word,
                others = found.others,
            )
            .into_owned()
        },
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
          - {story: Read the API in src/map.rs, persona: dev}
          - Start docker
#           ^^^^^^^^^^^^ warning: `Start docker` speaks of the system (`docker`), not of what users do
"#,
        );
    }
}
