//! What each action comes to.

use super::action::RoomAction;
use super::ballot::{Ballot, BallotItem, BallotSubject, DEFAULT_DOTS, MAX_DOTS};
use super::event::RoomEvent;
use super::person::{PersonId, Role, Writing, cleaned_name};
use super::state::{Denied, Room, RoomEffect, RoomOutcome, RoomRefusal, RoomScene, SceneQuestion};
use super::timer::Countdown;
use crate::map::{ItemKind, ItemRef};
use crate::messages::{Message, message};
use crate::workshop::phrases::{adds_nothing, is_vote};
use crate::workshop::{Answer, AnswerKind, CardVotes};

/// The longest countdown, in seconds.
const MAX_SECONDS: u64 = 24 * 3600;
/// How many cards a person can have in the tray, and how many characters one can have.
const MAX_CARDS: usize = 200;
const MAX_TEXT: usize = 1000;

impl RoomOutcome {
    fn event(event: RoomEvent) -> Self {
        Self {
            events: vec![event],
            ..Self::default()
        }
    }

    fn effect(effect: RoomEffect) -> Self {
        Self {
            effect: Some(effect),
            ..Self::default()
        }
    }
}

fn refused(message: Message<'static>, help: Message<'static>) -> Denied {
    Denied::Refused(Box::new(RoomRefusal { message, help }))
}

impl Room {
    /// What an action comes to. Signs that aren't in the journal are changed at once.
    pub(super) fn outcome(
        &mut self,
        person: PersonId,
        action: &RoomAction,
        scene: RoomScene,
        now: u64,
    ) -> Result<RoomOutcome, Denied> {
        Ok(match action {
            RoomAction::Here { at } => {
                let at = at.as_ref().filter(|at| ItemRef::parse(at).is_some());
                if let Some(own) = self.person_mut(person) {
                    own.at = at.cloned();
                }
                RoomOutcome::default()
            }
            RoomAction::Ready { on } => {
                if let Some(own) = self.person_mut(person) {
                    own.is_ready = *on;
                }
                RoomOutcome::default()
            }
            RoomAction::Fingers { n } => {
                let is_asked = scene
                    .question
                    .is_some_and(|question| question.kind == AnswerKind::Agree);
                if !is_asked || *n > 5 {
                    return Err(refused(
                        message!("room-no-fingers"),
                        message!("room-no-fingers.help"),
                    ));
                }
                if let Some(own) = self.person_mut(person) {
                    own.fingers = Some(*n);
                }
                RoomOutcome::default()
            }
            RoomAction::Name { name } => {
                if cleaned_name(name).is_empty() {
                    return Err(refused(
                        message!("room-name-missing"),
                        message!("room-name-missing.help"),
                    ));
                }
                let name = self.free_name(&cleaned_name(name), person);
                RoomOutcome::event(RoomEvent::Named { person, name })
            }
            RoomAction::Card {
                add,
                edit,
                text,
                remove,
            } => match (add, edit, text, remove) {
                (Some(text), None, None, None) => self.new_card(person, text, scene)?,
                (None, Some(number), Some(text), None) => {
                    let text = written(text)?.remove(0);
                    self.changed_card(person, *number, Some(text))?
                }
                (None, None, None, Some(number)) => self.changed_card(person, *number, None)?,
                _ => return Err(unclear()),
            },
            RoomAction::Answer {
                question,
                texts,
                numbers,
            } => {
                let answer = Answer {
                    numbers: numbers.clone(),
                    ..Answer::words(texts)
                };
                self.answer(person, &answer, question, scene)?
            }
            RoomAction::Reveal => self.reveal(scene)?,
            RoomAction::Skip { reason } => {
                self.check_tray(scene)?;
                let reason = written(reason)?.remove(0);
                RoomOutcome::effect(RoomEffect::Skip(reason))
            }
            RoomAction::Back => RoomOutcome::effect(RoomEffect::Back),
            RoomAction::Undo => RoomOutcome {
                effect: Some(RoomEffect::Undo),
                afterward: self.returning(),
                ..RoomOutcome::default()
            },
            RoomAction::Park { text } => {
                let text = written(text)?.remove(0);
                RoomOutcome::effect(RoomEffect::Park(text))
            }
            RoomAction::Timer {
                start,
                pause,
                resume,
                add,
                stop,
            } => self.timed(*start, *add, [*pause, *resume, *stop], now)?,
            RoomAction::Mode { rights, writing } => RoomOutcome::event(RoomEvent::Mode {
                rights: rights.unwrap_or(self.rights),
                writing: writing.unwrap_or(self.writing),
            }),
            RoomAction::Ballot {
                open,
                each,
                stack,
                hidden,
                close,
                cancel,
            } => match (open, close, cancel) {
                (Some(what), false, false) => {
                    let subject = BallotSubject::read(what).ok_or_else(unclear)?;
                    let items = scene.map.map_or_else(Vec::new, |map| subject.items(map));
                    if items.is_empty() {
                        return Err(refused(
                            message!("room-nothing-to-vote-on"),
                            message!("room-nothing-to-vote-on.help"),
                        ));
                    }
                    let ballot = Ballot {
                        what: what.clone(),
                        each: each.unwrap_or(DEFAULT_DOTS).clamp(1, MAX_DOTS),
                        stack: stack.unwrap_or(true),
                        hidden: hidden.unwrap_or(true),
                        open: true,
                        items,
                        dots: Default::default(),
                    };
                    RoomOutcome::event(RoomEvent::Opened { ballot })
                }
                (None, true, false) => self.closed_ballot()?,
                (None, false, true) => RoomOutcome::event(RoomEvent::Canceled),
                _ => return Err(unclear()),
            },
            RoomAction::Vote { on, n } => self.vote(person, on, *n)?,
            RoomAction::Order => self.order()?,
            RoomAction::Role { who, role } => {
                let other = self.person(*who).ok_or_else(|| {
                    refused(message!("room-nobody"), message!("room-nobody.help"))
                })?;
                if other.role == Role::Host {
                    return Err(refused(
                        message!("room-not-the-host"),
                        message!("room-not-the-host.help"),
                    ));
                }
                RoomOutcome::event(RoomEvent::Role {
                    person: *who,
                    role: role.role(),
                })
            }
            RoomAction::Door { open } => RoomOutcome::event(RoomEvent::Door { open: *open }),
            RoomAction::Pause { on } => self.paused(*on, now),
            RoomAction::End => RoomOutcome {
                effect: Some(RoomEffect::End),
                afterward: vec![RoomEvent::Over],
                ..RoomOutcome::default()
            },
        })
    }

    /// A name that nobody else has.
    pub(super) fn free_name(&self, name: &str, own: PersonId) -> String {
        let is_free = |name: &str| {
            let mut others = self.people.iter().filter(|person| person.id != own);
            others.all(|other| other.name.to_lowercase() != name.to_lowercase())
        };
        let numbered = (2_u32..).map(|number| format!("{name} {number}"));
        let mut names = std::iter::once(name.to_owned()).chain(numbered);
        names.find(|name| is_free(name)).unwrap_or_default()
    }

    fn new_card(
        &self,
        person: PersonId,
        text: &str,
        scene: RoomScene,
    ) -> Result<RoomOutcome, Denied> {
        let Some(question) =
            { scene.question }.filter(|question| question.kind == AnswerKind::Cards)
        else {
            return Err(refused(
                message!("room-no-cards-now"),
                message!("room-no-cards-now.help"),
            ));
        };
        let texts = written(text)?;
        if self.writing == Writing::Open && question.collects {
            return Ok(RoomOutcome::effect(RoomEffect::Answer(Answer::words(
                texts,
            ))));
        }
        let own = self.tray.iter().filter(|card| card.person == person);
        if own.count() + texts.len() > MAX_CARDS {
            return Err(refused(
                message!("room-too-many-cards"),
                message!("room-too-many-cards.help"),
            ));
        }
        Ok(self.cards(person, texts, question.id))
    }

    /// Puts cards into the tray.
    fn cards(
        &self,
        person: PersonId,
        texts: impl IntoIterator<Item = String>,
        question: &str,
    ) -> RoomOutcome {
        let cards = (self.last_card + 1..).zip(texts);
        let events = cards.map(|(number, text)| RoomEvent::Card {
            number,
            person,
            question: question.to_owned(),
            text: Some(text),
        });
        RoomOutcome {
            events: events.collect(),
            ..RoomOutcome::default()
        }
    }

    fn changed_card(
        &self,
        person: PersonId,
        number: u32,
        text: Option<String>,
    ) -> Result<RoomOutcome, Denied> {
        let card = self.tray.iter().find(|card| card.number == number);
        let Some(card) = card.filter(|card| card.person == person) else {
            return Err(refused(
                message!("room-no-such-card"),
                message!("room-no-such-card.help"),
            ));
        };
        Ok(RoomOutcome::event(RoomEvent::Card {
            number,
            person,
            question: card.question.clone(),
            text,
        }))
    }

    /// The answer that the host gives. While cards lie face down, what the host writes is one more of them: it must not turn
    /// the others over.
    fn answer(
        &self,
        person: PersonId,
        answer: &Answer,
        question: &str,
        scene: RoomScene,
    ) -> Result<RoomOutcome, Denied> {
        let asked = asked(scene)?;
        if asked.id != question {
            return Err(refused(
                message!("room-other-question"),
                message!("room-other-question.help"),
            ));
        }
        if self.cards_for(asked.id).next().is_none() {
            let answer = answer.clone();
            return Ok(RoomOutcome::effect(RoomEffect::Answer(answer)));
        }
        if answer.texts.is_empty() || !answer.numbers.is_empty() {
            self.check_tray(scene)?;
        }
        Ok(self.cards(person, answer.texts.iter().cloned(), asked.id))
    }

    /// The cards of the tray become the room's answer.
    fn reveal(&self, scene: RoomScene) -> Result<RoomOutcome, Denied> {
        let asked = asked(scene)?;
        let cards: Vec<&String> = { self.cards_for(asked.id) }
            .map(|card| &card.text)
            .collect();
        // Somebody's `yes` or `nothing` is no card, and shall not keep the others from being turned over.
        let is_card = |text: &&String| !is_vote(text) && !adds_nothing(text);
        let titles: Vec<&String> = cards.iter().copied().filter(is_card).collect();
        let answer = match titles[..] {
            [] => Answer::words(cards),
            [..] => Answer::words(titles),
        };
        if answer.is_empty() {
            return Err(refused(
                message!("room-tray-empty"),
                message!("room-tray-empty.help"),
            ));
        }
        let question = asked.id.to_owned();
        Ok(RoomOutcome {
            effect: Some(RoomEffect::Answer(answer)),
            afterward: vec![RoomEvent::Revealed { question }],
            ..RoomOutcome::default()
        })
    }

    /// What happens when the last answer is taken back: cards that it turned over lie face down again.
    fn returning(&self) -> Vec<RoomEvent> {
        let cards = self.revealed.iter().map(|card| RoomEvent::Card {
            number: card.number,
            person: card.person,
            question: card.question.clone(),
            text: Some(card.text.clone()),
        });
        cards.collect()
    }

    /// Checks that no card lies face down that would be forgotten.
    fn check_tray(&self, scene: RoomScene) -> Result<(), Denied> {
        let cards = scene.question.map_or(0, |question| {
            let cards = self.cards_for(question.id);
            cards.count()
        });
        match cards {
            0 => Ok(()),
            count => Err(refused(
                message!("room-tray-full", count = count).into_owned(),
                message!("room-tray-full.help"),
            )),
        }
    }

    /// A countdown that is changed. `flags`: paused, resumed, stopped.
    fn timed(
        &self,
        start: Option<u64>,
        add: Option<u64>,
        flags: [bool; 3],
        now: u64,
    ) -> Result<RoomOutcome, Denied> {
        let timer = |timer| RoomOutcome::event(RoomEvent::Timer { timer });
        let milliseconds = |seconds: u64| seconds.clamp(1, MAX_SECONDS) * 1000;
        let running = || {
            self.timer.ok_or_else(|| {
                refused(
                    message!("room-no-countdown"),
                    message!("room-no-countdown.help"),
                )
            })
        };
        Ok(match (start, add, flags) {
            (Some(seconds), None, [false, false, false]) => {
                timer(Some(Countdown::start(milliseconds(seconds), now)))
            }
            (None, Some(seconds), [false, false, false]) => match self.timer {
                Some(own) => timer(Some(own.extended(milliseconds(seconds), now))),
                None => {
                    let minutes = seconds.clamp(1, MAX_SECONDS).div_ceil(60);
                    RoomOutcome::effect(RoomEffect::MoreTime(minutes))
                }
            },
            (None, None, [true, false, false]) => timer(Some(running()?.paused(now))),
            (None, None, [false, true, false]) => timer(Some(running()?.resumed(now))),
            (None, None, [false, false, true]) => timer(None),
            _ => return Err(unclear()),
        })
    }

    /// A break stops the countdown, and its end lets it go on.
    fn paused(&self, on: bool, now: u64) -> RoomOutcome {
        if on == self.is_paused {
            return RoomOutcome::default();
        }
        let mut events = vec![RoomEvent::Paused { on }];
        if let Some(own) = self.timer {
            let timer = match on {
                true => own.paused(now),
                false => own.resumed(now),
            };
            events.push(RoomEvent::Timer { timer: Some(timer) });
        }
        RoomOutcome {
            events,
            ..RoomOutcome::default()
        }
    }

    fn vote(&self, person: PersonId, on: &str, dots: u32) -> Result<RoomOutcome, Denied> {
        let Some(ballot) = self.ballot.as_ref().filter(|ballot| ballot.open) else {
            return Err(refused(
                message!("room-no-ballot"),
                message!("room-no-ballot.help"),
            ));
        };
        if !ballot.items.iter().any(|item| item.item == on) {
            return Err(refused(
                message!("room-not-on-ballot"),
                message!("room-not-on-ballot.help"),
            ));
        }
        let own = ballot.dots.get(&person);
        let before = own.and_then(|own| own.get(on)).copied().unwrap_or(0);
        let others = ballot.used_by(person) - before;
        if !ballot.stack && dots > 1 {
            return Err(refused(
                message!("room-one-dot"),
                message!("room-one-dot.help"),
            ));
        }
        if others.saturating_add(dots) > ballot.each {
            let each = ballot.each;
            return Err(refused(
                message!("room-no-dots-left", count = each as usize).into_owned(),
                message!("room-no-dots-left.help"),
            ));
        }
        let on = on.to_owned();
        Ok(RoomOutcome::event(RoomEvent::Dots { person, on, dots }))
    }

    /// Closes the ballot. The votes of stories are counted for the workshop, too.
    fn closed_ballot(&self) -> Result<RoomOutcome, Denied> {
        let Some(ballot) = self.ballot.as_ref().filter(|ballot| ballot.open) else {
            return Err(refused(
                message!("room-no-ballot"),
                message!("room-no-ballot.help"),
            ));
        };
        let is_about_stories = ballot.items.iter().all(BallotItem::is_story);
        let votes = ballot.results().into_iter().map(|(item, dots)| CardVotes {
            title: item.title.clone(),
            votes: dots as usize,
        });
        let votes: Vec<CardVotes> = votes.collect();
        Ok(RoomOutcome {
            effect: (is_about_stories && !votes.is_empty()).then_some(RoomEffect::Votes(votes)),
            ..RoomOutcome::event(RoomEvent::Closed)
        })
    }

    fn order(&self) -> Result<RoomOutcome, Denied> {
        let ballot = self.ballot.as_ref().filter(|ballot| !ballot.open);
        let results = ballot.map(|ballot| ballot.results()).unwrap_or_default();
        let votes = results.into_iter().filter_map(|(item, dots)| {
            let item = ItemRef::parse(&item.item)?;
            (item.kind == ItemKind::Story).then_some((item.id, dots))
        });
        let votes: Vec<(String, u32)> = votes.collect();
        if votes.is_empty() {
            return Err(refused(
                message!("room-no-results"),
                message!("room-no-results.help"),
            ));
        }
        Ok(RoomOutcome::effect(RoomEffect::Order(votes)))
    }
}

/// The question that is asked now.
fn asked(scene: RoomScene<'_>) -> Result<SceneQuestion<'_>, Denied> {
    scene.question.ok_or_else(|| {
        refused(
            message!("room-nothing-asked"),
            message!("room-nothing-asked.help"),
        )
    })
}

/// The lines of a text, each without blanks at its ends and without its mark in a list; at least one.
fn written(text: &str) -> Result<Vec<String>, Denied> {
    let lines = Answer::lines(text);
    if lines.is_empty() {
        return Err(refused(message!("room-empty"), message!("room-empty.help")));
    }
    if lines.iter().any(|line| line.chars().count() > MAX_TEXT) {
        return Err(refused(
            message!("room-too-long"),
            message!("room-too-long.help"),
        ));
    }
    Ok(lines)
}

/// The refusal of an action whose fields contradict each other.
fn unclear() -> Denied {
    refused(message!("room-unclear"), message!("room-unclear.help"))
}
