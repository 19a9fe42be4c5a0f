//! What people do in the room, on its way to the map, the journal and the answer.

use super::workroom::Workroom;
use crate::commands::preview::reason_of_error;
use crate::commands::room::{
    MapChange, PEOPLE_INTERVAL, PostedAct, denied, follow_at_door, join, refusal,
};
use crate::commands::shell::Stop;
use crate::commands::workshop::proceedings::Taken;
use crate::map::{Change, ItemKind, ItemList, ItemRef};
use crate::messages::{Message, message};
use crate::pages::message_text;
use crate::serve::{ChangedFiles, EditAnswer, EditRequest, EditStatus, Rebuild, SiteBuilder};
use crate::workshop::{
    Denied, PersonId, RoomAction, RoomEffect, RoomEvent, RoomOutcome, RoomScene, Said,
    SceneQuestion, WorkshopEvent, WorkshopStep, next_question,
};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::path::Path;

impl Workroom {
    /// Lets somebody in whom the door has accepted.
    pub(super) fn join(&mut self, request: &EditRequest) -> EditAnswer {
        let now = self.now();
        let catalog = self.proceedings.catalog();
        let (body, event) = join(&mut self.room, request, catalog, now);
        if let Some(event) = event {
            self.note(event);
        }
        self.say_people();
        EditAnswer {
            status: EditStatus::Done,
            body: body.to_string(),
        }
    }

    /// Does what somebody wants to do in the room.
    pub(super) fn act(
        &mut self,
        request: &EditRequest,
        watch: &mut dyn FnMut(&Path),
    ) -> (EditAnswer, Rebuild) {
        let mut rebuild = Rebuild::default();
        let answer = match self.try_act(request, watch, &mut rebuild) {
            Ok(answer) | Err(answer) => answer,
        };
        (answer, rebuild)
    }

    fn try_act(
        &mut self,
        request: &EditRequest,
        watch: &mut dyn FnMut(&Path),
        rebuild: &mut Rebuild,
    ) -> Result<EditAnswer, EditAnswer> {
        let PostedAct { by, action, token } = PostedAct::read(request, &self.room)?;
        let outcome = self
            .outcome(by, &action)
            .map_err(|why| denied(self.proceedings.catalog(), &why))?;
        if is_sign(&action) {
            // So many of them come that they are told together.
            if self.now().saturating_sub(self.said_people) >= PEOPLE_INTERVAL {
                self.said_people = self.now();
                self.say_people();
            }
            return Ok(self.done(by, Vec::new()));
        }
        for event in outcome.events {
            self.happened(event, token.as_deref());
        }
        let mut lines = Vec::new();
        if let Some(effect) = outcome.effect {
            let is_card = matches!(action, RoomAction::Card { .. } | RoomAction::Reveal);
            match self.perform(effect, is_card) {
                Ok(Taken::Done { said, items, .. }) => {
                    *rebuild = self.rebuilt(watch);
                    lines = self.said(&action, &said, items.len());
                    if rebuild.snapshot.is_some() {
                        let change = MapChange {
                            map: self.folder.clone(),
                            message: lines.join(" "),
                            said: Value::Null,
                            ids: items.iter().map(ItemRef::to_string).collect(),
                        };
                        change.say(by, &self.room, &mut self.feed);
                    }
                }
                Ok(Taken::Doubted(doubt)) => {
                    let catalog = self.proceedings.catalog();
                    let message = message_text(catalog, &doubt.message);
                    return Err(refusal(EditStatus::Refused, &message, ""));
                }
                Ok(Taken::Refused { message, help }) => {
                    return Err(refusal(EditStatus::Refused, &message, &help));
                }
                Ok(Taken::Errors(errors)) => {
                    let reason = match self.proceedings.map.read() {
                        Ok(None) => reason_of_error(errors.first().map_or("", |error| error.code)),
                        _ => message!("edit-why-errors"),
                    };
                    let reason = message_text(self.proceedings.catalog(), &reason);
                    return Err(refusal(EditStatus::Refused, &reason, ""));
                }
                Ok(Taken::Unwritten(failure)) => return Err(self.locked(&failure.to_string())),
                Err(Stop::Failed(failure)) => return Err(self.locked(&failure.to_string())),
                Err(Stop::Reported(_)) => return Err(self.locked("the map can't be changed")),
            }
        }
        for event in outcome.afterward {
            self.room.apply(&event);
            self.happened(event, None);
        }
        self.settle();
        Ok(self.done(by, lines))
    }

    /// The answer to an act whose changes can't be written, which the host's terminal says, too.
    fn locked(&self, message: &str) -> EditAnswer {
        (self.print)(format!("error: {message}\n"));
        let reason = message!("edit-why-unwritten");
        let reason = message_text(self.proceedings.catalog(), &reason);
        refusal(EditStatus::Locked, &reason, "")
    }

    /// What is said about an act that is done, in a sentence or two: the wall shows the rest.
    fn said(&self, action: &RoomAction, done: &[Message<'static>], items: usize) -> Vec<String> {
        let catalog = self.proceedings.catalog();
        match action {
            RoomAction::Card { .. } | RoomAction::Reveal => {
                vec![message_text(
                    catalog,
                    &message!("edit-added-many", count = items),
                )]
            }
            RoomAction::Undo => vec![message_text(catalog, &message!("room-undone"))],
            RoomAction::Park { .. } => vec![message_text(catalog, &message!("room-parked"))],
            _ => {
                let first = done.iter().take(2);
                first.map(|done| message_text(catalog, done)).collect()
            }
        }
    }

    fn outcome(&mut self, by: PersonId, action: &RoomAction) -> Result<RoomOutcome, Denied> {
        let now = self.now();
        if matches!(action, RoomAction::Here { .. } | RoomAction::Ready { .. }) {
            // Browsers send these all the time, and they aren't about the question.
            return self.room.act(by, action, RoomScene::default(), now);
        }
        let (progress, agenda) = self.to_ask();
        let asked = next_question(&agenda, &progress);
        let scene = RoomScene {
            map: Some(&self.proceedings.map.current.read.map),
            question: asked.map(|asked| SceneQuestion {
                id: &asked.question.id,
                kind: asked.question.kind(),
                collects: asked.question.collects,
            }),
        };
        self.room.act(by, action, scene, now)
    }

    /// Does what an event of the room means outside of it, and notes it. `token` is the one of the person whom the host
    /// gave another role.
    fn happened(&mut self, event: RoomEvent, token: Option<&str>) {
        follow_at_door(&self.door, &event, token);
        match &event {
            RoomEvent::Opened { .. } | RoomEvent::Canceled => self.ballots += 1,
            RoomEvent::Paused { on } => self.count_break(*on),
            _ => {}
        }
        self.note(event);
    }

    /// The time of a step doesn't run in a break.
    fn count_break(&mut self, on: bool) {
        let now = self.seconds();
        if on && let Some(step) = self.step_now() {
            let seconds = now.saturating_sub(self.proceedings.since);
            self.proceedings
                .note(WorkshopEvent::Stop { step, seconds }, now);
        }
        self.proceedings.since = now;
    }

    fn step_now(&self) -> Option<WorkshopStep> {
        let (progress, agenda) = self.to_ask();
        next_question(&agenda, &progress).map(|asked| asked.question.step)
    }

    /// Does what the workshop has to do. After cards, more of the same may follow.
    fn perform(&mut self, effect: RoomEffect, is_card: bool) -> Result<Taken, Stop> {
        let now = self.seconds();
        Ok(match effect {
            RoomEffect::Undo => self.proceedings.undo(now)?,
            RoomEffect::Park(text) => Taken::done(vec![self.proceedings.park(text, now)]),
            RoomEffect::Votes(votes) => self.proceedings.count_votes(votes, now),
            RoomEffect::Order(votes) => self.order_by_votes(&votes, now)?,
            RoomEffect::End => self.end(now),
            about_question => self.perform_on_question(about_question, is_card, now)?,
        })
    }

    /// Does what is about the question that is asked now.
    fn perform_on_question(
        &mut self,
        effect: RoomEffect,
        is_card: bool,
        now: u64,
    ) -> Result<Taken, Stop> {
        let (progress, agenda) = self.to_ask();
        let Some(asked) = next_question(&agenda, &progress) else {
            let catalog = self.proceedings.catalog();
            return Ok(Taken::refused(
                message_text(catalog, &message!("room-nothing-asked")),
                message_text(catalog, &message!("room-nothing-asked.help")),
            ));
        };
        let question = asked.question;
        Ok(match effect {
            RoomEffect::Answer(answer) => {
                let may_go_on = is_card && question.collects;
                self.proceedings.answer(&answer, may_go_on, &asked, now)?
            }
            RoomEffect::Skip(reason) => self.proceedings.skip(&reason, &asked, now)?,
            RoomEffect::MoreTime(minutes) => {
                Taken::done(vec![self.proceedings.extend(question.step, minutes, now)])
            }
            _ => self.proceedings.back(&question.id, &agenda, now)?,
        })
    }

    /// Ends the workshop. Cards that nobody has revealed are kept in the parking lot.
    fn end(&mut self, now: u64) -> Taken {
        if let Some(step) = self.step_now() {
            let seconds = now.saturating_sub(self.proceedings.since);
            self.proceedings
                .note(WorkshopEvent::Stop { step, seconds }, now);
        }
        let left = std::mem::take(&mut self.room.tray);
        for card in left {
            self.note(RoomEvent::Card {
                number: card.number,
                person: card.person,
                question: card.question,
                text: None,
            });
            self.proceedings.park(card.text, now);
        }
        self.proceedings.note(WorkshopEvent::End, now);
        if let Some(file) = &self.minutes_file {
            (self.print)(format!(
                "The workshop has ended. Minutes: {}\n",
                file.display()
            ));
        }
        Taken::done(Vec::new())
    }

    /// Orders the stories of each task by their votes. Those without votes stay behind the others, in their order.
    fn order_by_votes(&mut self, votes: &[(String, u32)], now: u64) -> Result<Taken, Stop> {
        let votes: HashMap<&str, u32> = { votes.iter() }
            .map(|(id, votes)| (id.as_str(), *votes))
            .collect();
        let map = &self.proceedings.map.current.read.map;
        let mut changes = Vec::new();
        for task in &map.tasks {
            let ids = map.stories[task.stories.clone()].iter();
            let ids: Vec<&str> = ids.map(|story| story.id.as_str()).collect();
            let mut ordered = ids.clone();
            let of = |id: &str| votes.get(id).copied().unwrap_or(0);
            ordered.sort_by_key(|id| std::cmp::Reverse(of(id)));
            if ordered == ids {
                continue;
            }
            let list = match &task.heading {
                Some(heading) => ItemRef::new(ItemKind::Task, heading.id.as_str()),
                None => ItemRef::new(ItemKind::Activity, map[task.activity].id.as_str()),
            };
            changes.push(Change::Order {
                list: ItemList::Below(list),
                items: { ordered.into_iter() }
                    .map(|id| ItemRef::new(ItemKind::Story, id))
                    .collect(),
            });
        }
        if changes.is_empty() {
            return Ok(Taken::done(Vec::new()));
        }
        let asked = message_text(self.proceedings.catalog(), &message!("room-order"));
        let step = self.step_now().unwrap_or(WorkshopStep::Close);
        let said = Said::without_words("order-by-votes", step, asked);
        self.proceedings.change(&changes, said, now)
    }

    /// Rebuilds the pages after the workshop has written the map.
    fn rebuilt(&mut self, watch: &mut dyn FnMut(&Path)) -> Rebuild {
        let file = self.proceedings.map.path.clone();
        let change = ChangedFiles::Files([file].into());
        self.preview.rebuild(&change, watch)
    }

    /// Tells everybody what somebody changed on the wall.
    pub(super) fn changed_on_the_wall(
        &mut self,
        request: &EditRequest,
        answer: &EditAnswer,
        rebuild: &Rebuild,
    ) {
        if rebuild.snapshot.is_none() {
            return;
        }
        self.settle();
        let by = request.by.as_ref().map_or(0, |by| by.person);
        MapChange::new(request, answer).say(by, &self.room, &mut self.feed);
    }

    /// The answer to somebody who has done something.
    fn done(&self, by: PersonId, lines: Vec<String>) -> EditAnswer {
        let mine = self.room.mine(by, self.last_question.as_deref());
        let body = json!({"mine": mine, "server_ms": self.now(), "done": lines});
        EditAnswer {
            status: EditStatus::Done,
            body: body.to_string(),
        }
    }
}

/// Whether an action changes nothing but what is true for a moment.
fn is_sign(action: &RoomAction) -> bool {
    matches!(
        action,
        RoomAction::Here { .. } | RoomAction::Ready { .. } | RoomAction::Fingers { .. }
    )
}
