//! Questions that the words of titles make one ask: those of the table, those about roles, and those of
//! the project.

use super::RoomQuestion;
use super::phrases::PhraseSet;
use super::table::{ENGLISH_ROLES, ENGLISH_ROWS};
use crate::format::OwnQuestion;
use crate::gaps::title_words::{TitleWords, TitledItem};
use crate::gaps::{RuleContext, RuleItem, TitleIssue, WordSection};
use crate::map::Note;
use crate::messages::{Conjunction, Message, MessageValue, message};
use std::sync::LazyLock;

/// The most titles that a question names.
const MAX_TITLES: usize = 2;

/// The most characters of a title that reads well within a question.
const MAX_LENGTH: usize = 60;

/// Questions, and the phrases that make one ask them or answer them.
#[derive(Debug, Default)]
pub(super) struct Prompts {
    phrases: PhraseSet,
    /// The number of groups of phrases.
    groups: usize,
    prompts: Vec<Prompt>,
}

/// A question with its groups of phrases.
#[derive(Debug)]
struct Prompt {
    /// A title with a phrase of this group makes one ask it.
    when: usize,
    /// A text with a phrase of this group answers it.
    unless: usize,
    text: PromptText,
}

/// What is asked.
#[derive(Debug)]
enum PromptText {
    /// A text of the catalog.
    Catalog(&'static str),
    /// Who has this role, which no persona has.
    Role(&'static str),
    /// A question of the project.
    Own(String),
}

/// The questions that the words of a map make one ask, in the order of their importance.
pub(super) struct Asked {
    /// Those of the table, or of the project.
    pub(super) by_words: Vec<RoomQuestion>,
    /// Those about roles that no persona has.
    pub(super) by_roles: Vec<RoomQuestion>,
}

/// Where phrases occur.
struct Occurrences {
    /// For each group, the positions of the titles that have it.
    titles: Vec<Vec<usize>>,
    /// For each group, whether a text that isn't a title has it.
    others: Vec<bool>,
    /// For each group, whether a persona has it.
    personas: Vec<bool>,
}

/// The questions for maps in English.
pub(super) static ENGLISH: LazyLock<Prompts> = LazyLock::new(|| {
    let mut prompts = Prompts {
        phrases: PhraseSet::new(true),
        ..Prompts::default()
    };
    for row in ENGLISH_ROWS {
        let when = prompts.add_group(row.when.iter().copied());
        for question in row.questions {
            let unless = prompts.add_group(question.unless.iter().copied());
            let text = PromptText::Catalog(question.text);
            prompts.prompts.push(Prompt { when, unless, text });
        }
    }
    for role in ENGLISH_ROLES {
        let when = prompts.add_group(role.names.iter().copied());
        let unless = prompts.add_group(role.names.iter().chain(role.personas).copied());
        let text = PromptText::Role(role.names[0]);
        prompts.prompts.push(Prompt { when, unless, text });
    }
    prompts
});

impl Prompts {
    /// The questions of a project for a map.
    pub(super) fn own(questions: &[OwnQuestion], is_english: bool) -> Self {
        let mut prompts = Self {
            phrases: PhraseSet::new(is_english),
            ..Self::default()
        };
        for question in questions {
            let when = prompts.add_group(question.when.iter().map(String::as_str));
            let unless = prompts.add_group(question.unless.iter().map(String::as_str));
            let text = PromptText::Own(question.ask.clone());
            prompts.prompts.push(Prompt { when, unless, text });
        }
        prompts
    }

    fn add_group<'e>(&mut self, entries: impl IntoIterator<Item = &'e str>) -> usize {
        let group = self.groups;
        self.phrases.add(group, entries);
        self.groups += 1;
        group
    }

    /// The questions that a map makes one ask and doesn't answer. In a map without personas nothing says
    /// that a role is missing.
    pub(super) fn asked(&self, context: &RuleContext) -> Asked {
        let occurrences = self.occurrences(context);
        let mut asked = Asked {
            by_words: Vec::new(),
            by_roles: Vec::new(),
        };
        for prompt in &self.prompts {
            if occurrences.answer(prompt) {
                continue;
            }
            let titles = titles_to_name(context, &occurrences.titles[prompt.when]);
            let Some(first) = titles.first() else {
                continue;
            };
            let texts: Vec<&str> = titles.iter().map(|title| title.text).collect();
            let named = MessageValue::titles(&texts, Conjunction::And);
            let because = titles.iter().map(|title| title.item).collect();
            match &prompt.text {
                PromptText::Catalog(name) => asked.by_words.push(RoomQuestion {
                    message: Message::new(*name).with("titles", named).into_owned(),
                    because,
                }),
                PromptText::Own(question) => asked.by_words.push(RoomQuestion {
                    message: message!("question-own", titles = named, question = question.as_str())
                        .into_owned(),
                    because,
                }),
                PromptText::Role(_) if context.map.personas.is_empty() => {}
                PromptText::Role(role) => {
                    let title = MessageValue::title(first.text);
                    asked.by_roles.push(RoomQuestion {
                        message: message!("question-role", title = title, role = *role)
                            .into_owned(),
                        because: vec![first.item],
                    });
                }
            }
        }
        asked
    }

    fn occurrences(&self, context: &RuleContext) -> Occurrences {
        let mut occurrences = Occurrences {
            titles: vec![Vec::new(); self.groups],
            others: vec![false; self.groups],
            personas: vec![false; self.groups],
        };
        let fillers = context.words(WordSection::Articles);
        let mut found = Vec::new();
        for (position, title) in context.titles().iter().enumerate() {
            self.phrases.find_groups(&title.words, fillers, &mut found);
            for group in found.drain(..) {
                let titles = &mut occurrences.titles[group];
                if titles.last() != Some(&position) {
                    titles.push(position);
                }
            }
        }
        let mut find = |text: &str, in_groups: &mut [bool]| {
            let words = TitleWords::new(text);
            self.phrases.find_groups(&words, fillers, &mut found);
            found.drain(..).for_each(|group| in_groups[group] = true);
        };
        for persona in &context.map.personas {
            let goal = persona.goal.as_ref();
            let texts = goal.into_iter().chain(&persona.details.description);
            for text in texts.chain([&persona.name.text]) {
                find(text, &mut occurrences.personas);
            }
        }
        // A map has far more text than titles. It is read only as long as it can still answer something.
        let is_open = |prompt: &&Prompt| occurrences.ask(prompt);
        let mut open = vec![false; self.groups];
        for prompt in self.prompts.iter().filter(is_open) {
            open[prompt.unless] = true;
        }
        for text in other_texts(context) {
            if !open.contains(&true) {
                break;
            }
            if self.phrases.may_have(text, |group| open[group]) {
                find(text, &mut occurrences.others);
                let answered = open.iter_mut().zip(&occurrences.others);
                answered.for_each(|(open, answered)| *open &= !answered);
            }
        }
        occurrences
    }
}

impl Occurrences {
    /// Whether something answers the question of a prompt. Only a persona answers who has a role.
    fn answer(&self, prompt: &Prompt) -> bool {
        match prompt.text {
            PromptText::Role(_) => self.personas[prompt.unless],
            _ => !self.titles[prompt.unless].is_empty() || self.others[prompt.unless],
        }
    }

    /// Whether a title makes one ask the question of a prompt, and further texts could answer it.
    fn ask(&self, prompt: &Prompt) -> bool {
        let is_role = matches!(prompt.text, PromptText::Role(_));
        !is_role && !self.titles[prompt.when].is_empty() && !self.answer(prompt)
    }
}

/// The texts of a map that are not titles on the wall: its backlog, acceptance criteria, notes and
/// descriptions. A team that has written down one of these has thought of it.
fn other_texts<'m>(context: &RuleContext<'m>) -> impl Iterator<Item = &'m str> {
    let map = context.map;
    let backlog = map.backlog.iter().map(|story| &story.title.text);
    let stories = map.stories.iter().chain(&map.backlog);
    let acceptance = stories.flat_map(|story| &story.acceptance);
    let details = RuleItem::all(map).map(move |item| item.details(map));
    let written = details.flat_map(|details| {
        let notes = details.notes.iter().flat_map(|(_, note): (_, &Note)| {
            [Some(&note.text.text), note.answer.as_ref()]
                .into_iter()
                .flatten()
        });
        details.description.iter().chain(notes)
    });
    backlog.chain(acceptance).chain(written).map(String::as_str)
}

/// The titles that a question names, out of those at these positions: first those that read well in a
/// sentence, and stories rather than tasks and activities.
fn titles_to_name<'c, 'm>(
    context: &'c RuleContext<'m>,
    positions: &[usize],
) -> Vec<&'c TitledItem<'m>> {
    let mut titles: Vec<(bool, bool, usize)> = positions
        .iter()
        .filter(|position| is_about_what_comes(context, context.titles()[**position].item))
        .map(|position| {
            let is_story = matches!(context.titles()[*position].item, RuleItem::Story(_));
            (!reads_well(context, *position), !is_story, *position)
        })
        .collect();
    titles.sort_unstable();
    let Some((reads_badly, is_no_story, _)) = titles.first().copied() else {
        return Vec::new();
    };
    // A task often repeats the title of its activity.
    let max = if reads_badly || is_no_story {
        1
    } else {
        MAX_TITLES
    };
    let alike = titles
        .iter()
        .filter(|(badly, no_story, _)| (*badly, *no_story) == (reads_badly, is_no_story));
    let mut named: Vec<&TitledItem> = Vec::new();
    for (.., position) in alike {
        let title = &context.titles()[*position];
        if named.len() < max && named.iter().all(|other| other.text != title.text) {
            named.push(title);
        }
    }
    named
}

/// Whether the title at a position can be part of a sentence.
fn reads_well(context: &RuleContext, position: usize) -> bool {
    let is_short = context.titles()[position]
        .text
        .chars()
        .nth(MAX_LENGTH)
        .is_none();
    let issue = context.title_issue(position);
    is_short && !matches!(issue, Some(TitleIssue::Sentence | TitleIssue::Question))
}

/// Whether an item is a step of users that isn't finished: not in a layer of the work, no placeholder, and
/// not released. What is released is decided.
fn is_about_what_comes(context: &RuleContext, item: RuleItem) -> bool {
    let map = context.map;
    let (activity, is_released) = match item {
        RuleItem::Activity(activity) => {
            let mut stories = map.stories_under(activity);
            let is_released = stories.len() > 0 && stories.all(|story| !context.is_open(story));
            (Some(activity), is_released)
        }
        RuleItem::Task(task) => {
            let mut stories = map.stories_of(task).peekable();
            let has_stories = stories.peek().is_some();
            let is_released = has_stories && stories.all(|story| !context.is_open(story));
            (Some(map[task].activity), is_released)
        }
        RuleItem::Story(story) => {
            let activity = map[story].task.map(|task| map[task].activity);
            (activity, !context.is_open(story))
        }
        RuleItem::Map | RuleItem::Persona(_) | RuleItem::Release(_) | RuleItem::Backlog(_) => {
            (None, false)
        }
    };
    let is_step = activity.is_none_or(|activity| {
        !context.is_layer(activity) && !context.is_placeholder(RuleItem::Activity(activity))
    });
    is_step && !is_released && !context.is_placeholder(item)
}
