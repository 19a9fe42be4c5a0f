//! The question and the room as browsers are told about them.

use super::workroom::Workroom;
use crate::commands::room::RoomView;
use crate::map::ItemOrMap;
use crate::messages::Message;
use crate::pages::message_text;
use crate::serve::FeedTimer;
use crate::workshop::{
    AgendaStep, AnswerKind, AskedQuestion, Rights, SkipEffect, TrayView, WorkshopProgress,
    WorkshopStep, Writing, how_far, next_question,
};
use serde::Serialize;
use std::time::Instant;

/// The event `step`: where the workshop is, and what is asked.
#[derive(Debug, Serialize)]
struct StepView {
    steps: Vec<StepName>,
    question: Option<AskedView>,
    progress: String,
    tray: TrayView,
    rights: Rights,
    writing: Writing,
    /// Why the map can't be changed now, if it can't.
    error: Option<String>,
    ended: bool,
}

#[derive(Debug, Serialize)]
struct StepName {
    name: String,
    state: StepState,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
enum StepState {
    Done,
    Now,
    Next,
}

#[derive(Debug, Serialize)]
struct AskedView {
    id: String,
    kind: AnswerKind,
    text: String,
    why: String,
    because: Option<String>,
    about: Option<String>,
    choices: Vec<String>,
    several: bool,
    optional: bool,
    skip: &'static str,
}

impl Workroom {
    /// Says everything that has changed in the room.
    pub(super) fn say_everything(&mut self, progress: &WorkshopProgress, agenda: &[AgendaStep]) {
        let asked = next_question(agenda, progress);
        self.say_room();
        self.say_step(asked, agenda);
        self.say_people();
        self.say_timer(asked.map(|asked| asked.question.step), progress);
        self.say_ballot();
    }

    fn say_room(&mut self) {
        let title = &self.proceedings.map.current.read.map.title.text;
        let view = RoomView {
            map: &self.folder,
            title,
            code: self.door.code(),
            join: &self.join_url,
            addresses: &self.addresses,
            paused: self.room.is_paused,
            open: !self.room.is_closed,
        };
        self.feed.say("room", &view);
        let parked = self.proceedings.parked();
        self.feed.say("park", &parked);
        if self.room.is_over {
            self.feed.say("bye", &serde_json::json!({}));
        }
    }

    fn say_step(&mut self, asked: Option<AskedQuestion>, agenda: &[AgendaStep]) {
        let catalog = self.proceedings.catalog();
        let map = &self.proceedings.map.current;
        let far = message_text(catalog, &how_far(&map.read.map, &map.gaps));
        let line = asked.map(|asked| {
            let name = message_text(catalog, &asked.question.step.name());
            let (position, of) = (asked.position, asked.of);
            format!("{name} {position}/{of} · {far}")
        });
        let id = asked.map_or("", |asked| asked.question.id.as_str());
        let view = StepView {
            steps: step_names(agenda, asked.map(|asked| asked.question.step), |step| {
                message_text(catalog, &step.name())
            }),
            question: asked.map(|asked| AskedView::new(&asked, |text| message_text(catalog, text))),
            progress: line.unwrap_or(far),
            tray: self.room.tray_view(id),
            rights: self.room.rights,
            writing: self.room.writing,
            error: self.map_error.clone(),
            ended: self.room.is_over,
        };
        self.feed.say("step", &view);
    }

    pub(super) fn say_people(&mut self) {
        let people = self.room.people_view(self.now());
        self.feed.say("people", &people);
    }

    fn say_ballot(&mut self) {
        // The list can be long, so it isn't sent again with each dot.
        let is_open = { self.room.ballot.as_ref() }.is_some_and(|ballot| ballot.open);
        let shown = Some((self.ballots, is_open));
        if self.said_ballot != shown {
            self.said_ballot = shown;
            self.feed.say("ballot", &self.room.ballot_view());
        }
        self.feed.say("dots", &self.room.dots_view());
    }

    /// Says how the timer runs: the host's countdown, or the time of the step.
    fn say_timer(&mut self, step: Option<WorkshopStep>, progress: &WorkshopProgress) {
        let now = self.now();
        let timer = match self.room.timer {
            Some(own) => Some(FeedTimer {
                runs: own.ends.is_some(),
                left_ms: own.left(now),
                of_ms: own.of.cast_signed(),
                own: true,
                at: Instant::now(),
                version: 0,
            }),
            None => step.map(|step| self.step_timer(step, progress, now)),
        };
        self.feed.say_timer(timer);
    }

    fn step_timer(&self, step: WorkshopStep, progress: &WorkshopProgress, now: u64) -> FeedTimer {
        let is_paused = self.room.is_paused;
        let seconds = |seconds: u64| (seconds * 1000).cast_signed();
        let allowed = progress.allowed(step, &self.proceedings.boxes);
        // Time that passes in a break doesn't count.
        let running = match is_paused {
            true => 0,
            false => now.saturating_sub(self.proceedings.since * 1000),
        };
        FeedTimer {
            runs: !is_paused,
            left_ms: seconds(allowed) - seconds(progress.spent(step)) - running.cast_signed(),
            of_ms: seconds(allowed),
            own: false,
            at: Instant::now(),
            version: 0,
        }
    }
}

impl AskedView {
    fn new(asked: &AskedQuestion, plain: impl Fn(&Message<'static>) -> String) -> Self {
        let question = asked.question;
        Self {
            id: question.id.clone(),
            kind: question.kind(),
            text: plain(&question.text),
            why: plain(&question.why),
            because: question.because.as_ref().map(&plain),
            about: match &question.about {
                ItemOrMap::Item(item) => Some(item.to_string()),
                ItemOrMap::Map => None,
            },
            choices: { question.choices.iter() }
                .map(|choice| plain(&choice.label))
                .collect(),
            several: question.takes_several,
            optional: asked.is_optional(),
            skip: match question.skip {
                SkipEffect::Noted => "noted",
                SkipEffect::Ignores { .. } => "ignored",
                SkipEffect::Refused(_) => "refused",
            },
        }
    }
}

/// The steps with their states: done before the present one, or without an open question.
fn step_names(
    agenda: &[AgendaStep],
    now: Option<WorkshopStep>,
    name: impl Fn(WorkshopStep) -> String,
) -> Vec<StepName> {
    let steps = agenda.iter().map(|step| StepName {
        name: name(step.step),
        state: match now {
            Some(now) if step.step == now => StepState::Now,
            Some(now) if step.step > now => StepState::Next,
            _ => StepState::Done,
        },
    });
    steps.collect()
}
