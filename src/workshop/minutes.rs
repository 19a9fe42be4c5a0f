//! The minutes of a workshop, as Markdown: always the same for the same map and journal.

use super::agenda::{agenda, next_question, question_called};
use super::event::{JournalEntry, Said, WorkshopEvent, standing};
use super::facts::RoomFacts;
use super::phrases::adds_nothing;
use super::progress::{REMOVED_CARD, RENAMED_CARD, WorkshopProgress};
use super::question::PEOPLE_QUESTION;
use super::room::{PersonId, Room, RoomEvent};
use super::step::WorkshopStep;
use crate::analysis::escaped_markdown::markdown_text;
use crate::gaps::{Gaps, RuleItem};
use crate::map::{Date, ItemOrMap, StoryMap};
use crate::messages::{Catalog, Message, MessageValue, message};
use crate::text::plain_line;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write;

/// The question for the next date.
const NEXT_DATE: &str = "next-date";

/// The question where a release that is read aloud stumbles: what is said is no decision.
const READ: &str = "read";

const SECONDS_PER_DAY: u64 = 86_400;

/// The minutes of a workshop on `map`, in the language of `catalog`: what was agreed, decided, parked and skipped.
pub fn minutes(map: &StoryMap, gaps: &Gaps, entries: &[JournalEntry], catalog: &Catalog) -> String {
    let progress = WorkshopProgress::new(entries);
    let writer = MinutesWriter {
        facts: RoomFacts::new(map, gaps, &progress),
        standing: standing(entries),
        catalog,
    };
    let mut out = String::new();
    writer.write_head(entries, &mut out);
    writer.write_releases(&mut out);
    writer.write_decisions(&mut out);
    writer.write_answered(&mut out);
    writer.write_stumbles(&mut out);
    writer.write_next_date(&mut out);
    writer.write_votes(&mut out);
    writer.write_parked(&mut out);
    writer.write_skipped(&mut out);
    writer.write_open(&mut out);
    writer.write_times(entries, &mut out);
    out
}

struct MinutesWriter<'m> {
    facts: RoomFacts<'m>,
    standing: Vec<&'m JournalEntry>,
    catalog: &'m Catalog,
}

impl MinutesWriter<'_> {
    /// A message as Markdown.
    fn text(&self, message: Message) -> String {
        as_markdown(&self.catalog.plain(&message))
    }

    /// A text without values.
    fn fixed(&self, name: &str) -> &str {
        self.catalog.fixed_text(name).unwrap_or_default()
    }

    fn write_head(&self, entries: &[JournalEntry], out: &mut String) {
        let map = self.facts.map;
        let title = message!("minutes-title", map = map.title.text.as_str());
        let _ = writeln!(out, "# {}\n", self.text(title));
        let last = entries.last().map_or(0, |entry| entry.at);
        let date = Date::from_unix_days(last / SECONDS_PER_DAY);
        let seconds: u64 = seconds_of_steps(entries).iter().sum();
        let when = message!(
            "minutes-when",
            date = date,
            minutes = whole_minutes(seconds)
        );
        let mut lines = vec![self.text(when)];
        let people = self.people();
        if !people.is_empty() {
            let people = self.catalog.listed(&people);
            lines.push(self.text(message!("minutes-people", people = people)));
        }
        let names = map.persona_names();
        if !names.is_empty() {
            let names = self.catalog.listed_apart(&names);
            lines.push(self.text(message!("minutes-personas", personas = names)));
        }
        if let Some(goal) = &map.goal {
            let goal = plain_line(goal).into_owned();
            lines.push(self.text(message!("minutes-goal", goal = goal)));
        }
        lines.extend(self.next_question());
        for line in lines {
            let _ = writeln!(out, "- {line}");
        }
    }

    /// Where the next session goes on, if this one came to no end.
    fn next_question(&self) -> Option<String> {
        let RoomFacts {
            map,
            gaps,
            progress,
            ..
        } = self.facts;
        if progress.has_ended {
            return None;
        }
        let agenda = agenda(map, gaps, progress);
        let question = next_question(&agenda, progress)?.question;
        Some(self.text(message!(
            "minutes-goes-on",
            step = self.catalog.plain(&question.step.name()),
            question = self.catalog.plain(&question.text),
        )))
    }

    fn room_events(&self) -> impl Iterator<Item = &RoomEvent> {
        let events = self.standing.iter();
        events.filter_map(|entry| match &entry.event {
            WorkshopEvent::Room { event } => Some(event),
            _ => None,
        })
    }

    /// The results of the votes on anything but stories, in the order in which they were closed: titles and dots.
    fn other_votes(&self) -> Vec<(String, usize)> {
        let mut room = Room::default();
        let mut votes = Vec::new();
        for event in self.room_events() {
            room.apply(event);
            let closed = room.ballot.as_ref().filter(|_| *event == RoomEvent::Closed);
            let results = closed.map(|ballot| ballot.results()).unwrap_or_default();
            let others = results.into_iter().filter(|(item, _)| !item.is_story());
            votes.extend(others.map(|(item, dots)| (item.title.clone(), dots as usize)));
        }
        votes
    }

    /// Who was there: those whom the room named, and those who joined it.
    fn people(&self) -> Vec<&str> {
        let mut joined: BTreeMap<PersonId, &str> = BTreeMap::new();
        for event in self.room_events() {
            match event {
                RoomEvent::Joined { person, name, .. } | RoomEvent::Named { person, name } => {
                    joined.insert(*person, name);
                }
                // Whoever was removed came in by mistake.
                RoomEvent::Role { person, role: None } => drop(joined.remove(person)),
                _ => {}
            }
        }
        let said = self.facts.progress.answers(PEOPLE_QUESTION).iter();
        let mut people: Vec<&str> = said.map(String::as_str).collect();
        let new = joined.into_values().filter(|name| !people.contains(name));
        let new: Vec<&str> = new.collect();
        people.extend(new);
        people
    }

    fn heading(&self, name: Message, out: &mut String) {
        let _ = writeln!(out, "\n## {}\n", self.text(name));
    }

    fn write_releases(&self, out: &mut String) {
        let (map, facts) = (self.facts.map, &self.facts);
        if map.releases.is_empty() {
            return;
        }
        self.heading(message!("minutes-releases"), out);
        for release in facts.open_releases() {
            let is_agreed = facts.progress.is_agreed(&facts.agreement(release));
            let state = match is_agreed {
                true => message!("minutes-agreed"),
                false => message!("minutes-not-agreed"),
            };
            let name = within_line(&map[release].name.text);
            let (start, end) = (self.fixed("aside-start"), self.fixed("aside-end"));
            let _ = writeln!(out, "- **{name}**{start}{}{end}", self.text(state));
            if let Some(outcome) = &map[release].outcome {
                let outcome = plain_line(outcome).into_owned();
                let _ = writeln!(
                    out,
                    "  - {}",
                    self.text(message!("minutes-outcome", outcome = outcome))
                );
            }
            if let Some(measure) = &map[release].measure {
                let measure = plain_line(measure).into_owned();
                let _ = writeln!(
                    out,
                    "  - {}",
                    self.text(message!("minutes-measure", measure = measure))
                );
            }
            for story in facts.stories_in(release) {
                let _ = writeln!(out, "  - {}", text_as_markdown(&map[*story].title.text));
            }
        }
    }

    /// What was said to questions, once for each question: not what was agreed.
    fn answers(&self) -> Vec<&Said> {
        let said = self.standing.iter().filter_map(|entry| match &entry.event {
            WorkshopEvent::Answer {
                said, agreed: None, ..
            } => Some(said),
            _ => None,
        });
        let mut answers: Vec<&Said> = said.filter(|said| !said.texts.is_empty()).collect();
        let mut seen = HashSet::new();
        answers.retain(|said| seen.insert(&said.question));
        answers
    }

    fn write_decisions(&self, out: &mut String) {
        let is_decision = |said: &&&Said| {
            let has_own_place =
                [PEOPLE_QUESTION, NEXT_DATE, READ].contains(&said.question.as_str());
            said.edit.is_none() && !has_own_place && !is_about_gap(said)
        };
        let answers = self.answers();
        let decisions = answers.iter().filter(is_decision);
        self.write_answers(message!("minutes-decisions"), decisions.copied(), out);
    }

    /// The answers to what the rules found, and to what only people can see.
    fn write_answered(&self, out: &mut String) {
        let answers = self.answers();
        // What nobody could answer is among what is still open.
        let is_answer = |said: &&&Said| {
            let mut texts = self.facts.progress.answers(&said.question).iter();
            is_about_gap(said) && !texts.all(|text| adds_nothing(text))
        };
        let answered = answers.iter().filter(is_answer);
        self.write_answers(message!("minutes-answered"), answered.copied(), out);
    }

    fn write_answers<'s>(
        &self,
        heading: Message,
        answers: impl Iterator<Item = &'s Said>,
        out: &mut String,
    ) {
        let mut answers = answers.peekable();
        if answers.peek().is_none() {
            return;
        }
        self.heading(heading, out);
        let removed = self.removed();
        let is_removed = |text: &&String| removed.iter().any(|(title, _)| title == *text);
        let gone = removed.iter().flat_map(|card| self.new_card(card));
        let gone: Vec<String> = gone.collect();
        for said in answers {
            // Whoever goes back to a question corrects it.
            let texts = self.facts.progress.answers(&said.question).iter();
            let texts: Vec<&String> = texts.filter(|text| !is_removed(text)).collect();
            if texts.is_empty() {
                continue;
            }
            let texts = self.catalog.listed_apart(&texts);
            let _ = writeln!(out, "- {}", as_markdown(&said.asked));
            let _ = writeln!(out, "  **{}**", within_line(&texts));
            let became = self.became(&said.question).into_iter();
            for became in became.filter(|became| !gone.contains(became)) {
                let _ = writeln!(out, "  - {}", as_markdown(became));
            }
        }
    }

    /// The titles of the cards that were removed and didn't come back, each with that of what it belonged to; a card that had
    /// another title before has that, too.
    fn removed(&self) -> Vec<(String, String)> {
        let map = self.facts.map;
        let is_there = |title: &str| RuleItem::all(map).any(|item| item.name(map) == title);
        let mut removed: Vec<(String, String)> = Vec::new();
        let said = self.standing.iter().filter_map(|entry| entry.event.said());
        for said in said.rev() {
            match (said.question.as_str(), &said.texts[..]) {
                (REMOVED_CARD, labels) => removed.extend(labels.iter().map(|label| {
                    let parts = label
                        .strip_suffix(')')
                        .and_then(|label| label.rsplit_once(" ("));
                    let (title, parent) = parts.unwrap_or((label, ""));
                    (title.to_owned(), parent.to_owned())
                })),
                (RENAMED_CARD, [was, new]) => {
                    let card = removed.iter().find(|(title, _)| title == new);
                    let before = card.map(|(_, parent)| (was.clone(), parent.clone()));
                    removed.extend(before);
                }
                _ => {}
            }
        }
        removed.retain(|(title, _)| !is_there(title));
        removed
    }

    /// What the minutes say of a new card, whatever its release.
    fn new_card(&self, (title, parent): &(String, String)) -> Vec<String> {
        let (title, task) = (MessageValue::title(title), MessageValue::title(parent));
        let releases = self.facts.map.releases.iter().map(|release| {
            let release = MessageValue::title(&release.name.text);
            message!(
                "minutes-new-scheduled",
                title = title.clone(),
                task = task.clone(),
                release = release
            )
        });
        let plain = message!("minutes-new", title = title.clone(), task = task.clone());
        let all = releases.chain([plain]);
        all.map(|message| self.catalog.plain(&message)).collect()
    }

    /// What became of the answers to a question.
    fn became(&self, question: &str) -> Vec<&String> {
        let said = self.standing.iter().filter_map(|entry| entry.event.said());
        let said = said.filter(|said| said.question == question);
        said.flat_map(|said| &said.became).collect()
    }

    /// The questions that nobody could answer, and that neither the map nor a later answer has closed.
    fn unknown(&self) -> Vec<String> {
        let RoomFacts {
            map,
            gaps,
            progress,
            ..
        } = self.facts;
        let agenda = agenda(map, gaps, progress);
        let is_answered = |said: &Said| {
            let question = question_called(&agenda, &said.question);
            let has_value = question.is_some_and(|asked| asked.question.replaces().is_some());
            has_value || !progress.answers(&said.question).is_empty()
        };
        let said = self.standing.iter().filter_map(|entry| entry.event.said());
        // Of several answers to a question, the last one counts.
        let mut seen = HashSet::new();
        let mut last: Vec<&Said> = { said.rev() }
            .filter(|said| seen.insert(&said.question))
            .filter(|said| said.is_unknown && said.question != PEOPLE_QUESTION)
            .filter(|said| !is_answered(said))
            .collect();
        last.reverse();
        let labelled = last.into_iter().map(|said| {
            let question = question_called(&agenda, &said.question);
            let about = question.map(|asked| &asked.question.about);
            match about.and_then(|about| name_of(map, about)) {
                Some(name) if !said.asked.contains(name) => {
                    format!("{name}{}{}", self.fixed("label-next"), said.asked)
                }
                _ => said.asked.clone(),
            }
        });
        labelled.collect()
    }

    fn write_stumbles(&self, out: &mut String) {
        let stumbles = self.facts.progress.answers(READ);
        if stumbles.is_empty() {
            return;
        }
        self.heading(message!("minutes-stumbles"), out);
        for stumble in stumbles {
            let _ = writeln!(out, "- {}", as_markdown(stumble));
        }
    }

    fn write_next_date(&self, out: &mut String) {
        let texts = self.facts.progress.answers(NEXT_DATE);
        if texts.is_empty() {
            return;
        }
        self.heading(message!("minutes-next-date"), out);
        for text in texts {
            let _ = writeln!(out, "**{}**", within_line(text));
        }
    }

    fn write_votes(&self, out: &mut String) {
        let map = self.facts.map;
        let voted = map.stories.iter().map(|story| {
            let title = story.title.text.as_str();
            (title, self.facts.progress.votes(title))
        });
        let mut voted: Vec<(&str, usize)> = voted.filter(|(_, votes)| *votes > 0).collect();
        voted.sort_by_key(|(_, votes)| std::cmp::Reverse(*votes));
        let others = self.other_votes();
        voted.extend(others.iter().map(|(title, votes)| (title.as_str(), *votes)));
        if voted.is_empty() {
            return;
        }
        self.heading(message!("minutes-votes"), out);
        for (title, votes) in voted {
            let title = text_as_markdown(title);
            let votes = self.catalog.plain_value(votes);
            let _ = writeln!(out, "- {title}{}{votes}", self.fixed("label-next"));
        }
    }

    fn write_parked(&self, out: &mut String) {
        let parked = self.standing.iter().filter_map(|entry| match &entry.event {
            WorkshopEvent::Park { text, .. } => Some(text),
            _ => None,
        });
        let parked: Vec<&String> = parked.collect();
        if parked.is_empty() {
            return;
        }
        self.heading(message!("minutes-parked"), out);
        for text in parked {
            let _ = writeln!(out, "- {}", text_as_markdown(text));
        }
    }

    fn write_skipped(&self, out: &mut String) {
        let skipped = self.standing.iter().filter_map(|entry| match &entry.event {
            WorkshopEvent::Skip { said } => Some(said),
            _ => None,
        });
        let mut skipped: Vec<&Said> = skipped.collect();
        // What was answered after all isn't open, and of several reasons the last one counts.
        let progress = &self.facts.progress;
        skipped.retain(|said| progress.skip_reason(&said.question) == Some(&said.texts.join("; ")));
        let mut seen = HashSet::new();
        skipped.retain(|said| seen.insert(&said.question));
        if skipped.is_empty() {
            return;
        }
        self.heading(message!("minutes-skipped"), out);
        for said in skipped {
            let reason = self.catalog.listed_apart(&said.texts);
            let text = message!(
                "minutes-skipped-why",
                question = said.asked.as_str(),
                reason = reason
            );
            let _ = writeln!(out, "- {}", self.text(text));
        }
    }

    fn write_open(&self, out: &mut String) {
        let map = self.facts.map;
        let items = RuleItem::all(map);
        let notes = items.flat_map(|item| {
            let notes = item.details(map).notes.iter();
            notes.map(move |note| (item, note))
        });
        let open: Vec<(&str, &str)> = notes
            .filter(|(_, (_, note))| note.answer.is_none())
            .map(|(item, (_, note))| (item.name(map), note.text.text.as_str()))
            .collect();
        let unscheduled = { self.facts.unscheduled().iter() }.map(|story| {
            let title = &map[*story].title.text;
            title.as_str()
        });
        let unscheduled: Vec<&str> = unscheduled.collect();
        let unknown = self.unknown();
        if open.is_empty() && unscheduled.is_empty() && unknown.is_empty() {
            return;
        }
        self.heading(message!("minutes-open"), out);
        for question in unknown {
            let _ = writeln!(out, "- {}", as_markdown(&question));
        }
        for (item, note) in open {
            let _ = match item == note {
                // A card that is a question says so itself.
                true => writeln!(out, "- {}", as_markdown(item)),
                false => {
                    let (item, note) = (as_markdown(item), within_line(&plain_line(note)));
                    writeln!(out, "- {item}{}{note}", self.fixed("label-next"))
                }
            };
        }
        if !unscheduled.is_empty() {
            let stories = self.catalog.listed_apart(&unscheduled);
            let stories = message!("minutes-unscheduled", stories = stories);
            let _ = writeln!(out, "- {}", self.text(stories));
        }
    }

    fn write_times(&self, entries: &[JournalEntry], out: &mut String) {
        let seconds = seconds_of_steps(entries);
        if seconds.iter().all(|seconds| whole_minutes(*seconds) == 0) {
            return;
        }
        self.heading(message!("minutes-times"), out);
        for step in WorkshopStep::ALL {
            let minutes = whole_minutes(seconds[step.position()]);
            if minutes > 0 {
                let name = MessageValue::from(self.catalog.plain(&step.name()));
                let time = message!("minutes-time", step = name, minutes = minutes);
                let _ = writeln!(out, "- {}", self.text(time));
            }
        }
    }
}

/// The name of what a question is about; none if it is about the whole map.
fn name_of<'m>(map: &'m StoryMap, about: &ItemOrMap) -> Option<&'m str> {
    let ItemOrMap::Item(about) = about else {
        return None;
    };
    let mut items = RuleItem::all(map);
    let item = items.find(|item| item.address(map).as_ref() == Some(about))?;
    Some(item.name(map))
}

/// Whether something was said to a question about a gap, or to one that only people can answer.
fn is_about_gap(said: &Said) -> bool {
    said.question.starts_with("gap:") || said.question.starts_with("room:")
}

/// The time that each step took, in all sessions.
fn seconds_of_steps(entries: &[JournalEntry]) -> [u64; WorkshopStep::ALL.len()] {
    let mut seconds = [0; WorkshopStep::ALL.len()];
    for entry in entries {
        match &entry.event {
            WorkshopEvent::Answer { said, .. } | WorkshopEvent::Skip { said } => {
                seconds[said.step.position()] += said.seconds;
            }
            WorkshopEvent::Stop {
                step,
                seconds: rest,
            } => seconds[step.position()] += rest,
            _ => {}
        }
    }
    seconds
}

/// A text as Markdown. Titles in it need no quotes.
fn as_markdown(text: &str) -> String {
    at_start_of_line(&markdown_text(&text.replace('`', "")))
}

/// A text of the map as Markdown, at the beginning of a line.
fn text_as_markdown(text: &str) -> String {
    at_start_of_line(&markdown_text(text))
}

/// A number with which a line begins makes no list there, and needs no backslash: a space that doesn't break follows it, as
/// in `1. December`.
fn at_start_of_line(escaped: &str) -> String {
    let unescaped =
        number_before(escaped).and_then(|(number, rest)| match rest.strip_prefix(' ') {
            Some(rest) => Some(format!("{number}\u{a0}{rest}")),
            None => (!rest.is_empty()).then(|| number + rest),
        });
    unescaped.unwrap_or_else(|| escaped.to_owned())
}

/// A text within a line, as Markdown: a number with which it begins makes no list there.
fn within_line(text: &str) -> String {
    let escaped = markdown_text(&text.replace('`', ""));
    match number_before(&escaped) {
        Some((number, rest)) => number + rest,
        None => escaped,
    }
}

/// The number at the beginning of an escaped text with the mark behind it, such as `1.`, and the rest.
fn number_before(escaped: &str) -> Option<(String, &str)> {
    let digits = escaped.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = escaped.split_at(digits);
    let rest = rest.strip_prefix('\\').filter(|_| digits > 0)?;
    let mark = rest.chars().next()?;
    matches!(mark, '.' | ')').then(|| (format!("{number}{mark}"), &rest[1..]))
}

/// Minutes, rounded to the nearest one.
fn whole_minutes(seconds: u64) -> usize {
    usize::try_from((seconds + 30) / 60).unwrap_or(usize::MAX)
}
