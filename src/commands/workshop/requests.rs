//! What people can ask of a session besides answering: to vote, for the time, and for another title.

use super::face::Notice;
use super::removal::{UnclearItem, called, numbered, removable};
use super::session::{Next, WorkshopSession};
use super::words::VoteWords;
use crate::commands::shell::{Shell, Stop};
use crate::map::{Change, IdsAfterRename, ItemKind, ItemRef, StoryMap, reference_key};
use crate::messages::{MessageValue, message};
use crate::workshop::{
    AskedQuestion, CardVotes, RENAMED_CARD, Said, WorkshopProgress, WorkshopStep, how_far,
    next_question, steps_without_stories, unquoted,
};

/// What stands between the old title and the new one.
const BETWEEN: [&str; 6] = [" to ", " -> ", " → ", " in ", " zu ", " = "];

impl WorkshopSession {
    pub(super) fn vote(&mut self, votes: Vec<VoteWords>, shell: &mut Shell) -> Result<Next, Stop> {
        let titles: Vec<String> = cards(&self.work.map.current.read.map);
        let mut counted = Vec::new();
        for vote in votes {
            let (title, votes, named) = match vote {
                VoteWords::Numbered(number, votes) => {
                    let title = titles.get(number.wrapping_sub(1));
                    (title, votes, number.to_string())
                }
                VoteWords::Titled(CardVotes { title, votes }) => {
                    let key = reference_key(&title);
                    let mut like = titles.iter().filter(|card| reference_key(card) == key);
                    let same = titles.iter().find(|card| **card == title);
                    (same.or_else(|| like.next()), votes, title)
                }
            };
            let Some(title) = title.cloned() else {
                let card = MessageValue::title(&named);
                let message = message!("workshop-no-vote-card", card = card);
                let refused = self
                    .work
                    .refused(&message, &message!("workshop-no-vote-card.help"));
                return self.say(refused, shell);
            };
            counted.push(CardVotes { title, votes });
        }
        let votes = counted;
        let taken = self.work.count_votes(votes, (shell.clock)());
        self.say(taken, shell)
    }

    /// Puts what somebody was asked about into the parking lot.
    pub(super) fn park_all(&mut self, texts: &[String], shell: &mut Shell) -> Result<(), Stop> {
        for text in texts {
            let parked = self.work.park(text.clone(), (shell.clock)());
            self.face.say(&Notice::Text(parked), shell)?;
        }
        Ok(())
    }

    pub(super) fn list_of_cards(&self) -> String {
        let progress = self.work.progress();
        let titles = cards(&self.work.map.current.read.map);
        if titles.is_empty() {
            return self
                .work
                .catalog()
                .plain(&message!("workshop-no-cards-yet"));
        }
        let lines =
            (1..)
                .zip(&titles)
                .map(|(number, title): (usize, _)| match progress.votes(title) {
                    0 => format!("  {number}  {title}"),
                    votes => format!("  {number}  {title}: {votes}"),
                });
        let lines: Vec<String> = lines.collect();
        let how = self.work.catalog().plain(&message!("workshop-how-to-vote"));
        format!("{}\n{how}", lines.join("\n"))
    }

    /// How far the map is. What no release can go through is said beside it.
    pub(super) fn far(&self) -> String {
        let map = &self.work.map.current;
        let catalog = self.work.catalog();
        let far = catalog.plain(&how_far(&map.read.map, &map.gaps));
        match steps_without_stories(&map.read.map, &map.gaps) {
            count if count > 0 && map.read.map.first_unreleased().is_some() => {
                catalog.plain(&message!("workshop-left-out", far = far, count = count))
            }
            _ => far,
        }
    }

    pub(super) fn times(&self, shell: &Shell) -> String {
        let progress = self.work.progress();
        let agenda = self.work.agenda(&progress);
        let current = next_question(&agenda, &progress).map(|asked| asked.question.step);
        let lines = WorkshopStep::ALL.map(|step| {
            let running = (shell.clock)().saturating_sub(self.work.since);
            let running = if Some(step) == current { running } else { 0 };
            let (spent, allowed) = (
                progress.spent(step) + running,
                progress.allowed(step, &self.work.boxes),
            );
            let name = self.work.catalog().plain(&step.name());
            let mark = if Some(step) == current { "  (now)" } else { "" };
            format!(
                "  {name:<12}{:>3} of {:>3} min{mark}",
                spent / 60,
                allowed / 60
            )
        });
        lines.join("\n")
    }

    /// Warns once when four fifths of a step's time are over, and once when all of it is.
    pub(super) fn warn_about_time(
        &mut self,
        step: WorkshopStep,
        progress: &WorkshopProgress,
        shell: &mut Shell,
    ) -> Result<(), Stop> {
        let allowed = progress.allowed(step, &self.work.boxes);
        let left = self.work.seconds_left(step, progress, (shell.clock)());
        let catalog = self.work.catalog();
        let name = MessageValue::from(catalog.plain(&step.name()));
        let (share, message) = match left {
            ..=0 => (100, message!("workshop-time-up", step = name)),
            left if left.cast_unsigned() * 5 <= allowed => {
                let (left, all) = ((left / 60).to_string(), (allowed / 60).to_string());
                let short = message!("workshop-time-short", step = name, left = left, all = all);
                (80, short)
            }
            _ => return Ok(()),
        };
        let text = catalog.plain(&message);
        if !self.warned.contains(&(step, share)) {
            self.warned.push((step, share));
            self.face.say(&Notice::Text(format!("\n{text}")), shell)?;
        }
        Ok(())
    }

    /// Gives the item that a text names by its number or title another title: `2 to Pay cash`.
    pub(super) fn rename(
        &mut self,
        text: &str,
        asked: &AskedQuestion,
        shell: &mut Shell,
    ) -> Result<Next, Stop> {
        let question = asked.question;
        let all = removable(&self.work.map.current.read.map);
        let numbered = numbered(&all, question);
        // A title can have such a word in it: the first that divides the text into an item and a title counts.
        let mut unclear: Option<UnclearItem> = None;
        let mut found: Option<(ItemRef, String)> = None;
        for between in BETWEEN {
            for (at, _) in text.match_indices(between) {
                let (old, new) = (text[..at].trim(), text[at + between.len()..].trim());
                match called(&all, &numbered, old, question).as_deref() {
                    Ok([item]) if found.is_none() && !new.is_empty() => {
                        found = Some((item.clone(), unquoted(new).unwrap_or(new).to_owned()));
                    }
                    Ok(_) => {}
                    Err(_) if unclear.is_some() => {}
                    Err(_) => unclear = called(&all, &numbered, old, question).err(),
                }
            }
        }
        let Some((item, new)) = found else {
            let refused = match &unclear {
                Some(unclear) => {
                    let (message, _) = unclear.messages();
                    self.work
                        .refused(&message, &message!("workshop-no-rename.help"))
                }
                None => self.work.refused(
                    &message!("workshop-no-rename"),
                    &message!("workshop-no-rename.help"),
                ),
            };
            return self.say(refused, shell);
        };
        let was = all.iter().find(|other| other.item == item);
        let was = was.map(|other| other.title.clone()).unwrap_or_default();
        let mut said = Said::without_words(RENAMED_CARD, question.step, String::new());
        said.texts = vec![was.clone(), new.clone()];
        // What was answered and agreed about releases and personas goes by their ids.
        let ids = match item.kind {
            ItemKind::Release | ItemKind::Persona => IdsAfterRename::Keep,
            _ => IdsAfterRename::Follow,
        };
        let change = Change::Rename {
            item,
            was: Some(was),
            to: new,
            ids,
        };
        let taken = self.work.change(&[change], said, (shell.clock)())?;
        self.say(taken, shell)
    }
}

/// The titles of the stories on the wall, from left to right.
fn cards(map: &StoryMap) -> Vec<String> {
    map.stories
        .iter()
        .map(|story| story.title.text.clone())
        .collect()
}
