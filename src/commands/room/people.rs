//! People at the door of a room, and what they change in maps.

use super::answers::refusal;
use super::feed::FeedWriter;
use crate::messages::{Catalog, message};
use crate::pages::message_text;
use crate::serve::{EditAnswer, EditRequest, EditStatus, RoomDoor};
use crate::workshop::{PersonId, Role, Room, RoomAction, RoomEvent};
use serde::Serialize;
use serde_json::{Value, json};

/// How long people wait for news about each other at least, in milliseconds.
pub(crate) const PEOPLE_INTERVAL: u64 = 500;

/// The event `room`: how to join.
#[derive(Debug, Serialize)]
pub(crate) struct RoomView<'r> {
    /// The folder of the map that the room is about; empty if it is about all maps of the site.
    pub(crate) map: &'r str,
    pub(crate) title: &'r str,
    pub(crate) code: Option<String>,
    /// The address at which people join with a code, and all addresses of this machine.
    pub(crate) join: &'r str,
    pub(crate) addresses: &'r [String],
    pub(crate) paused: bool,
    pub(crate) open: bool,
}

/// A change of a map that somebody has made, for the event `op`.
#[derive(Debug, Default)]
pub(crate) struct MapChange {
    /// The folder of the map's pages.
    pub(crate) map: String,
    /// What was done, in a sentence, if all pages are in its language.
    pub(crate) message: String,
    /// What was done, as texts of the catalog; null if the sentence says it.
    pub(crate) said: Value,
    /// What it was about, such as `story:pay`.
    pub(crate) ids: Vec<String>,
}

/// The name of the person who sends a request; `None` if it isn't known.
pub(crate) fn author_name<'r>(request: &EditRequest, room: &'r Room) -> Option<&'r str> {
    let person = room.person(request.by.as_ref()?.person)?;
    Some(&person.name)
}

/// Lets somebody in whom the door has accepted. Returns the answer, and what has happened if they are new. `now` is in
/// milliseconds since 1970.
pub(crate) fn join(
    room: &mut Room,
    request: &EditRequest,
    catalog: &Catalog,
    now: u64,
) -> (Value, Option<RoomEvent>) {
    let body: Value = serde_json::from_str(&request.body).unwrap_or_default();
    let text = |key: &str| body[key].as_str().unwrap_or_default();
    let role = serde_json::from_value(body["role"].clone()).unwrap_or(Role::Participant);
    let fallback = |number: PersonId| match role {
        Role::Host => message_text(catalog, &message!("room-host-name")),
        _ => message_text(
            catalog,
            &message!("room-guest-name", number = number.to_string()),
        ),
    };
    let (id, event) = room.join(text("name"), fallback, role, text("token"), now);
    let person = room.person(id);
    let answer = json!({
        "id": id,
        "name": person.map(|person| person.name.as_str()),
        "role": person.map(|person| person.role),
    });
    (answer, event)
}

/// Somebody's act in a room, as it was sent.
pub(crate) struct PostedAct {
    /// Who acts.
    pub(crate) by: PersonId,
    pub(crate) action: RoomAction,
    /// The token of the person whom the host gives another role.
    pub(crate) token: Option<String>,
}

impl PostedAct {
    /// Reads the body of a request.
    ///
    /// # Errors
    ///
    /// The answer to a body that can't be understood.
    pub(crate) fn read(request: &EditRequest, room: &Room) -> Result<Self, EditAnswer> {
        let action = RoomAction::read(&request.body)
            .map_err(|why| refusal(EditStatus::NotUnderstood, &why, "load the page again"))?;
        let about = match action {
            RoomAction::Role { who, .. } => room.person(who),
            _ => None,
        };
        Ok(Self {
            by: request.by.as_ref().map_or(0, |by| by.person),
            token: about.map(|person| person.token.clone()),
            action,
        })
    }
}

/// Tells the door what has happened in the room. `token` is the one of the person whom the host gave another role.
pub(crate) fn follow_at_door(door: &RoomDoor, event: &RoomEvent, token: Option<&str>) {
    match (event, token) {
        (RoomEvent::Role { person, role }, Some(token)) => match role {
            Some(role) => door.admit(token, *person, *role),
            None => door.remove(token),
        },
        (RoomEvent::Door { open }, _) => door.set_open(*open),
        _ => {}
    }
}

impl MapChange {
    /// The change that a browser has asked for, and what the answer says about it.
    pub(crate) fn new(request: &EditRequest, answer: &EditAnswer) -> Self {
        let asked: Value = serde_json::from_str(&request.body).unwrap_or_default();
        let said: Value = serde_json::from_str(&answer.body).unwrap_or_default();
        let items = said["items"].as_array().into_iter().flatten();
        Self {
            map: asked["map"].as_str().unwrap_or_default().to_owned(),
            message: String::new(),
            said: said["said"].clone(),
            ids: items
                .filter_map(|item| item.as_str().map(str::to_owned))
                .collect(),
        }
    }

    /// Tells everybody who made the change.
    pub(crate) fn say(self, by: PersonId, room: &Room, feed: &mut FeedWriter) {
        let by = room.by_view(by);
        let Self {
            map,
            message,
            said,
            ids,
        } = self;
        feed.add_op(
            |number| json!({"n": number, "by": by, "map": map, "message": message, "said": said, "ids": ids}),
        );
    }
}
