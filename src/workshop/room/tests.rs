//! Whatever people do, a room is what its events say: what a journal brings back is what was there.

use super::{Room, RoomAction, RoomEvent, RoomScene, SceneQuestion};
use crate::cases::cases;
use crate::format::{Project, decode_text, read_map};
use crate::map::StoryMap;
use crate::workshop::{AnswerKind, JournalEntry, PersonId, Role, WorkshopEvent};
use proptest::prelude::*;

const MAP: &str = "title: Shop
activities:
  - activity: Buy
    tasks:
      - task: Pay
        stories: [Pay by card, Pay by phone]
";

/// What people send, by chance: most of it fits.
const ACTS: [&str; 22] = [
    r#"{"act": "here", "at": "story:pay-by-card"}"#,
    r#"{"act": "name", "name": "  Lena \n of  sales"}"#,
    r#"{"act": "ready", "on": true}"#,
    r#"{"act": "card", "add": "One\nTwo"}"#,
    r#"{"act": "card", "edit": 1, "text": "Changed"}"#,
    r#"{"act": "card", "remove": 2}"#,
    r#"{"act": "card", "add": " "}"#,
    r#"{"act": "reveal"}"#,
    r#"{"act": "fingers", "n": 3}"#,
    r#"{"act": "timer", "start": 90}"#,
    r#"{"act": "timer", "pause": true}"#,
    r#"{"act": "timer", "add": 30}"#,
    r#"{"act": "mode", "rights": "vote"}"#,
    r#"{"act": "mode", "writing": "open"}"#,
    r#"{"act": "ballot", "open": "stories", "each": 3}"#,
    r#"{"act": "ballot", "open": "task:pay", "stack": false}"#,
    r#"{"act": "vote", "on": "story:pay-by-card", "n": 2}"#,
    r#"{"act": "vote", "on": "story:pay-by-phone", "n": 1}"#,
    r#"{"act": "ballot", "close": true}"#,
    r#"{"act": "role", "who": 3, "role": "removed"}"#,
    r#"{"act": "pause", "on": true}"#,
    r#"{"act": "pause", "on": false}"#,
];

fn map() -> StoryMap {
    let (source, _) = decode_text("map.yaml", MAP.as_bytes().to_vec());
    read_map(&source, &Project::default(), &[])
        .value
        .expect("a map")
}

/// A room without what is true for a moment.
fn lasting(mut room: Room) -> Room {
    room.forget_signs();
    room.revealed.clear();
    for person in &mut room.people {
        (person.seen, person.at) = (None, None);
    }
    room
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn a_room_is_the_sum_of_the_events_in_its_journal(
        acts in prop::collection::vec((1..6_u32, 0..ACTS.len(), 0..40_000_u64), 0..60)
    ) {
        let map = map();
        let mut room = Room::default();
        let mut journal: Vec<RoomEvent> = Vec::new();
        for (number, role) in [Role::Host, Role::Participant, Role::Participant, Role::Viewer].into_iter().enumerate() {
            let (_, joined) = room.join("Lena", |_| "Guest".into(), role, &format!("token {number}"), 0);
            journal.extend(joined);
        }
        let mut now = 0;
        for (person, act, passed) in acts {
            now += passed;
            let action = RoomAction::read(ACTS[act]).expect("an act");
            let scene = RoomScene {
                map: Some(&map),
                question: Some(SceneQuestion {
                    id: "question",
                    kind: if act % 2 == 0 { AnswerKind::Agree } else { AnswerKind::Cards },
                    collects: true,
                }),
            };
            let before = room.clone();
            match room.act(PersonId::from(person), &action, scene, now) {
                Ok(outcome) => {
                    journal.extend(outcome.events);
                    for event in outcome.afterward {
                        room.apply(&event);
                        journal.push(event);
                    }
                }
                Err(_) => prop_assert_eq!(room.clone(), before, "what is refused changes nothing"),
            }
            let names: Vec<&str> = room.people.iter().map(|person| person.name.as_str()).collect();
            let mut different = names.clone();
            different.sort_unstable();
            different.dedup();
            prop_assert_eq!(different.len(), names.len(), "two people have one name: {:?}", names);
            if let Some(ballot) = &room.ballot {
                for person in ballot.dots.keys() {
                    prop_assert!(ballot.used_by(*person) <= ballot.each);
                }
            }
        }
        // As the journal has it on disk.
        let lines = journal.into_iter().map(|event| {
            let event = WorkshopEvent::Room { event };
            JournalEntry { at: 1, event }.line()
        });
        let text = lines.collect::<Vec<String>>().join("\n");
        let entries = JournalEntry::read_all(&text);
        let events = entries.iter().filter_map(|entry| match &entry.event {
            WorkshopEvent::Room { event } => Some(event),
            _ => None,
        });
        prop_assert_eq!(lasting(Room::resumed(events)), lasting(room));
    }
}
