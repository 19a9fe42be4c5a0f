//! Questions that the words of titles make one ask: those of the language, those about roles, and those of
//! the project.

use super::RoomQuestion;
use super::kinds::{KINDS, UNDO_KINDS};
use super::later::question_too_late;
use super::phrases::PhraseSet;
use super::words::QuestionSection;
use crate::format::OwnQuestion;
use crate::gaps::title_words::{TitleWords, TitledItem};
use crate::gaps::{RuleContext, RuleItem, TitleIssue, WordSection};
use crate::map::{ActivityIx, Note, StoryMap};
use crate::messages::{Conjunction, Message, MessageValue, message};
use std::collections::{HashMap, HashSet};

/// The most titles that a question names.
const MAX_TITLES: usize = 2;

/// The most roles that a question names.
const MAX_ROLES: usize = 2;

/// The most questions about what is undone too late.
const MAX_TOO_LATE: usize = 2;

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
    /// The group of which a text of another activity needs a phrase, too, to answer it, if not any text can.
    elsewhere: Option<usize>,
    text: PromptText,
}

/// What is asked.
#[derive(Debug)]
enum PromptText {
    /// A text of the catalog.
    Catalog(&'static str),
    /// What people do until they can undo something that ships earlier.
    TooLate {
        /// Whether that needs nothing in common with what it undoes.
        is_general: bool,
    },
    /// Who has this role, which no persona has.
    Role(&'static str),
    /// A question of the project.
    Own(String),
}

/// The questions that the words of a map make one ask, in the order of their importance.
pub(super) struct Asked {
    /// Those about what can be undone, but only in a later release.
    pub(super) too_late: Vec<RoomQuestion>,
    /// Those of the language, or of the project.
    pub(super) by_words: Vec<RoomQuestion>,
    /// The one about roles that no persona has.
    pub(super) by_roles: Option<RoomQuestion>,
}

/// A role that no persona has.
struct MissingRole<'c, 'm> {
    role: &'static str,
    /// A title that needs somebody in this role.
    title: &'c TitledItem<'m>,
}

/// Where phrases occur.
struct Occurrences {
    /// For each group, the positions of the titles that have it.
    titles: Vec<Vec<usize>>,
    /// For each group, whether a text that isn't a title has it.
    others: Vec<bool>,
    /// For each group, whether a persona has it.
    personas: Vec<bool>,
    /// For each group, the activities of which a text has it, if it answers nothing elsewhere.
    nearby: Vec<HashSet<ActivityIx>>,
}

impl Prompts {
    /// The questions of a language, given its sections, with an empty set of phrases.
    pub(super) fn of_language(sections: &[QuestionSection], phrases: PhraseSet) -> Self {
        let mut prompts = Self {
            phrases,
            ..Self::default()
        };
        let groups: HashMap<&str, usize> = (sections.iter())
            .filter(|section| section.role().is_none())
            .map(|section| {
                (
                    section.name,
                    prompts.add_group(section.lines.iter().copied()),
                )
            })
            .collect();
        let mut add = |when: &str, unless: &str, elsewhere: Option<&str>, text| {
            if let (Some(when), Some(unless)) = (groups.get(when), groups.get(unless)) {
                prompts.prompts.push(Prompt {
                    when: *when,
                    unless: *unless,
                    elsewhere: elsewhere.and_then(|section| groups.get(section).copied()),
                    text,
                });
            }
        };
        for kind in UNDO_KINDS {
            let is_general = kind.is_general;
            add(
                kind.doing,
                kind.undoing,
                None,
                PromptText::TooLate { is_general },
            );
        }
        for kind in KINDS {
            let text = PromptText::Catalog(kind.text);
            add(kind.when, kind.unless, kind.elsewhere, text);
        }
        for section in sections {
            if let Some(role) = section.role() {
                let lines = section.lines.iter();
                let of_titles = lines.clone().filter(|line| !line.starts_with("= "));
                let of_personas = lines.map(|line| line.strip_prefix("= ").unwrap_or(line));
                prompts.add(of_titles.copied(), of_personas, PromptText::Role(role));
            }
        }
        prompts
    }

    /// The questions of a project for a map.
    pub(super) fn own(questions: &[OwnQuestion], is_english: bool) -> Self {
        let mut prompts = Self {
            phrases: PhraseSet::new(is_english),
            ..Self::default()
        };
        for question in questions {
            let when = question.when.iter().map(String::as_str);
            let unless = question.unless.iter().map(String::as_str);
            prompts.add(when, unless, PromptText::Own(question.ask.clone()));
        }
        prompts
    }

    /// Adds a question with its phrases.
    fn add<'e>(
        &mut self,
        when: impl Iterator<Item = &'e str>,
        unless: impl Iterator<Item = &'e str>,
        text: PromptText,
    ) {
        let (when, unless) = (self.add_group(when), self.add_group(unless));
        self.prompts.push(Prompt {
            when,
            unless,
            elsewhere: None,
            text,
        });
    }

    /// Adds a group of phrases, and returns its number.
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
        let (mut too_late, mut by_words, mut roles) = (Vec::new(), Vec::new(), Vec::new());
        for prompt in &self.prompts {
            if let Some(is_general) = occurrences.may_be_too_late(prompt) {
                let [doing, undoing] =
                    [prompt.when, prompt.unless].map(|group| &occurrences.titles[group][..]);
                let question = question_too_late(context, doing, undoing, is_general);
                // What is about the same story is one talk.
                let is_new = |question: &RoomQuestion| {
                    let mut items = too_late
                        .iter()
                        .flat_map(|other: &RoomQuestion| &other.because);
                    !items.any(|item| question.because.contains(item))
                };
                too_late.extend(question.filter(is_new));
            }
            if occurrences.answer(prompt) {
                continue;
            }
            let titles = titles_to_name(context, &occurrences.unanswered(prompt, context));
            let Some(first) = titles.first() else {
                continue;
            };
            let texts: Vec<&str> = titles.iter().map(|title| title.text).collect();
            let named = MessageValue::titles(&texts, Conjunction::And);
            let message = match &prompt.text {
                PromptText::Role(role) => {
                    roles.push(MissingRole { role, title: first });
                    continue;
                }
                PromptText::TooLate { .. } => continue,
                PromptText::Catalog(name) => Message::new(*name).with("titles", named),
                PromptText::Own(question) => {
                    message!("question-own", titles = named, question = question.as_str())
                }
            };
            by_words.push(RoomQuestion {
                message: message.into_owned(),
                because: titles.iter().map(|title| title.item).collect(),
            });
        }
        too_late.truncate(MAX_TOO_LATE);
        if context.map.personas.is_empty() {
            roles.clear();
        }
        Asked {
            too_late,
            by_words,
            by_roles: role_question(&roles),
        }
    }

    fn occurrences(&self, context: &RuleContext) -> Occurrences {
        let mut occurrences = Occurrences {
            titles: vec![Vec::new(); self.groups],
            others: vec![false; self.groups],
            personas: vec![false; self.groups],
            nearby: vec![HashSet::new(); self.groups],
        };
        let mut elsewhere = vec![None; self.groups];
        for prompt in &self.prompts {
            elsewhere[prompt.unless] = elsewhere[prompt.unless].or(prompt.elsewhere);
        }
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
        occurrences.find_nearby_titles(&elsewhere, context);
        let mut find = |text: &str| -> Vec<usize> {
            let words = TitleWords::new(text);
            self.phrases.find_groups(&words, fillers, &mut found);
            std::mem::take(&mut found)
        };
        for persona in &context.map.personas {
            let goal = persona.goal.as_ref();
            let texts = goal.into_iter().chain(&persona.details.description);
            for text in texts.chain([&persona.name.text]) {
                for group in find(text) {
                    occurrences.personas[group] = true;
                }
            }
        }
        // A map has far more text than titles. It is read only as long as it can still answer something.
        let is_open = |prompt: &&Prompt| {
            occurrences.ask(prompt) || occurrences.may_be_too_late(prompt).is_some()
        };
        let mut open = vec![false; self.groups];
        for prompt in self.prompts.iter().filter(is_open) {
            open[prompt.unless] = true;
        }
        for OtherText { text, activity } in other_texts(context.map) {
            if !open.contains(&true) {
                break;
            }
            if self.phrases.may_have(text, |group| open[group]) {
                let groups = find(text);
                for group in &groups {
                    match elsewhere[*group] {
                        Some(needed) if !groups.contains(&needed) => {
                            occurrences.nearby[*group].extend(activity);
                        }
                        _ => occurrences.others[*group] = true,
                    }
                }
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
            _ if prompt.elsewhere.is_some() => self.others[prompt.unless],
            _ => !self.titles[prompt.unless].is_empty() || self.others[prompt.unless],
        }
    }

    /// Adds the titles that answer something only in their own activity, and those that answer it everywhere.
    /// `elsewhere` has for each group the one that a text needs for that, too.
    fn find_nearby_titles(&mut self, elsewhere: &[Option<usize>], context: &RuleContext) {
        for (group, needed) in elsewhere.iter().enumerate() {
            let Some(needed) = needed else { continue };
            for position in &self.titles[group] {
                match self.titles[*needed].binary_search(position) {
                    Ok(_) => self.others[group] = true,
                    Err(_) => {
                        let item = context.titles()[*position].item;
                        self.nearby[group].extend(activity_of(context.map, item));
                    }
                }
            }
        }
    }

    /// The titles that make one ask the question of a prompt, without those of activities that answer it.
    fn unanswered(&self, prompt: &Prompt, context: &RuleContext) -> Vec<usize> {
        let answered = &self.nearby[prompt.unless];
        let is_open = |position: &usize| {
            let activity = activity_of(context.map, context.titles()[*position].item);
            activity.is_none_or(|activity| !answered.contains(&activity))
        };
        let asking = self.titles[prompt.when].iter().copied();
        asking.filter(is_open).collect()
    }

    /// Whether a title makes one ask the question of a prompt, and further texts could answer it.
    fn ask(&self, prompt: &Prompt) -> bool {
        let is_by_words = matches!(prompt.text, PromptText::Catalog(_) | PromptText::Own(_));
        is_by_words && !self.titles[prompt.when].is_empty() && !self.answer(prompt)
    }

    /// If titles undo what others do, and no further text says more about it: whether this needs nothing in common
    /// with what it undoes.
    fn may_be_too_late(&self, prompt: &Prompt) -> Option<bool> {
        let has_titles = |group: usize| !self.titles[group].is_empty();
        match prompt.text {
            PromptText::TooLate { is_general }
                if has_titles(prompt.when)
                    && has_titles(prompt.unless)
                    && !self.others[prompt.unless] =>
            {
                Some(is_general)
            }
            _ => None,
        }
    }
}

/// The question who has roles that no persona has; several roles are one talk.
fn role_question(missing: &[MissingRole]) -> Option<RoomQuestion> {
    let named = &missing[..missing.len().min(MAX_ROLES)];
    let mut titles: Vec<&TitledItem> = Vec::new();
    for MissingRole { title, .. } in named {
        if titles.iter().all(|other| other.item != title.item) {
            titles.push(title);
        }
    }
    let texts: Vec<&str> = titles.iter().map(|title| title.text).collect();
    let message = match named {
        [] => return None,
        [MissingRole { role, title }] => message!(
            "question-role",
            title = MessageValue::title(title.text),
            role = *role,
        ),
        several => message!(
            "question-roles",
            titles = MessageValue::titles(&texts, Conjunction::And),
            roles = MessageValue::names(&several.iter().map(|role| role.role).collect::<Vec<_>>()),
        ),
    };
    Some(RoomQuestion {
        message: message.into_owned(),
        because: titles.iter().map(|title| title.item).collect(),
    })
}

/// A text that is no title on the wall.
#[derive(Clone, Copy)]
struct OtherText<'m> {
    text: &'m str,
    /// The activity that it belongs to, if it belongs to one.
    activity: Option<ActivityIx>,
}

/// The texts of a map that are not titles on the wall: its backlog, acceptance criteria, notes and
/// descriptions. A team that has written down one of these has thought of it.
fn other_texts(map: &StoryMap) -> impl Iterator<Item = OtherText<'_>> {
    let backlog = map.backlog.iter();
    let unplaced =
        backlog.flat_map(|story| [&story.title.text].into_iter().chain(&story.acceptance));
    let unplaced = unplaced.map(|text| OtherText {
        text,
        activity: None,
    });
    let acceptance = map.story_ixs().flat_map(|story| {
        let activity = activity_of(map, RuleItem::Story(story));
        let criteria = map[story].acceptance.iter();
        criteria.map(move |text| OtherText { text, activity })
    });
    let written = RuleItem::all(map).flat_map(move |item| {
        let activity = activity_of(map, item);
        let details = item.details(map);
        let notes = details.notes.iter().flat_map(|(_, note): (_, &Note)| {
            [Some(&note.text.text), note.answer.as_ref()]
                .into_iter()
                .flatten()
        });
        let texts = details.description.iter().chain(notes);
        texts.map(move |text| OtherText { text, activity })
    });
    unplaced.chain(acceptance).chain(written)
}

/// The activity that an item belongs to, if it belongs to one.
fn activity_of(map: &StoryMap, item: RuleItem) -> Option<ActivityIx> {
    match item {
        RuleItem::Activity(activity) => Some(activity),
        RuleItem::Task(task) => Some(map[task].activity),
        RuleItem::Story(story) => map[story].task.map(|task| map[task].activity),
        RuleItem::Map | RuleItem::Persona(_) | RuleItem::Release(_) | RuleItem::Backlog(_) => None,
    }
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
