//! The room of `serve --edit` where others can reach the site: several people change its maps, without a workshop.
//!
//! The thread that rebuilds the pages owns the room, as it does in a workshop, so what people do has one order. There is no
//! journal: people of such a room are known as long as the program runs.

use crate::analysis::urls::percent_encoded;
use crate::commands::preview::Preview;
use crate::commands::room::{
    FeedWriter, MapChange, PEOPLE_INTERVAL, PendingFeed, PostedAct, RoomView, author_name, denied,
    follow_at_door, join, refusal,
};
use crate::serve::{
    ChangedFiles, EditAction, EditAnswer, EditRequest, EditStatus, EditStep, Impact, Publisher,
    Rebuild, RoomDoor, RoomFeed, SiteBuilder, server_millis,
};
use crate::workshop::{Room, RoomAction, RoomScene};
use serde_json::json;
use std::path::Path;
use std::time::Instant;

/// Builds a site whose maps several people change.
pub(super) struct EditingRoom {
    preview: Preview,
    room: Room,
    door: RoomDoor,
    feed: FeedWriter,
    /// Where the feed waits for the pages of a new snapshot.
    pending: PendingFeed,
    /// Publishes what the room says.
    publish: Box<dyn FnMut(RoomFeed) + Send>,
    /// The URLs of the site.
    urls: Vec<String>,
    /// When people were told about each other last, in milliseconds since 1970.
    said_people: u64,
}

impl EditingRoom {
    /// Opens a room for the people who come through `door`.
    pub(super) fn open(
        preview: Preview,
        door: RoomDoor,
        publisher: Publisher,
        pending: PendingFeed,
        urls: &[String],
    ) -> Self {
        // Everybody who has joined may change everything, unless the host makes them a viewer.
        door.set_rights(true);
        let mut room = Self {
            preview,
            room: Room::default(),
            door,
            feed: FeedWriter::default(),
            pending,
            publish: Box::new(move |feed| publisher.publish_room(feed.into())),
            urls: urls.to_vec(),
            said_people: 0,
        };
        room.say_room();
        room.say_people();
        room.publish_feed(&Rebuild::default());
        room
    }

    /// The time, in milliseconds since 1970.
    fn now(&self) -> u64 {
        server_millis(Instant::now())
    }

    fn say_room(&mut self) {
        let url = self.urls.first().map_or("", String::as_str);
        let view = RoomView {
            map: "",
            title: "",
            code: self.door.code(),
            join: &format!("{url}.storywall/join"),
            addresses: &self.urls,
            paused: false,
            open: !self.room.is_closed,
        };
        self.feed.say("room", &view);
    }

    fn say_people(&mut self) {
        self.said_people = self.now();
        let people = self.room.people_view(self.said_people);
        self.feed.say("people", &people);
    }

    fn publish_feed(&mut self, rebuild: &Rebuild) {
        self.feed.publish(rebuild, &self.pending, &mut self.publish);
    }

    /// Lets somebody in whom the door has accepted. `to` in the answer is the page for them, below the URL of the site: the
    /// only map, or the index.
    fn join(&mut self, request: &EditRequest) -> EditAnswer {
        let now = self.now();
        let (mut body, _) = join(&mut self.room, request, &self.preview.texts(), now);
        let mut folders = self.preview.folders();
        body["to"] = match (folders.next(), folders.next()) {
            (Some(only), None) => format!("{}/", percent_encoded(only)).into(),
            _ => "./".into(),
        };
        drop(folders);
        self.say_people();
        EditAnswer {
            status: EditStatus::Done,
            body: body.to_string(),
        }
    }

    /// Does what somebody wants to do in the room.
    fn act(&mut self, request: &EditRequest) -> Result<EditAnswer, EditAnswer> {
        let PostedAct { by, action, token } = PostedAct::read(request, &self.room)?;
        if !matches!(
            action,
            RoomAction::Here { .. }
                | RoomAction::Name { .. }
                | RoomAction::Role { .. }
                | RoomAction::Door { .. }
        ) {
            let message = "This room has no workshop";
            let help = "lead one with `storywall workshop MAP --serve`";
            return Err(refusal(EditStatus::Refused, message, help));
        }
        let now = self.now();
        let outcome = { self.room.act(by, &action, RoomScene::default(), now) }
            .map_err(|why| denied(&self.preview.texts(), &why))?;
        for event in &outcome.events {
            follow_at_door(&self.door, event, token.as_deref());
        }
        // So many signs come that they are told together.
        let is_sign = matches!(action, RoomAction::Here { .. });
        if !is_sign || now.saturating_sub(self.said_people) >= PEOPLE_INTERVAL {
            self.say_people();
        }
        self.say_room();
        let body = json!({"mine": self.room.mine(by, None), "server_ms": now, "done": []});
        Ok(EditAnswer {
            status: EditStatus::Done,
            body: body.to_string(),
        })
    }
}

impl SiteBuilder for EditingRoom {
    fn impact(&self, path: &Path) -> Impact {
        self.preview.impact(path)
    }

    fn prepare(&mut self, file: &Path) {
        self.preview.prepare(file);
    }

    fn rebuild(&mut self, change: &ChangedFiles, watch: &mut dyn FnMut(&Path)) -> Rebuild {
        self.preview.rebuild(change, watch)
    }

    fn edit(&mut self, request: &EditRequest, watch: &mut dyn FnMut(&Path)) -> EditStep {
        self.preview.name_author(author_name(request, &self.room));
        let (answer, rebuild) = match request.action {
            EditAction::Join => (self.join(request), Box::default()),
            EditAction::Room => {
                let (Ok(answer) | Err(answer)) = self.act(request);
                (answer, Box::default())
            }
            _ => match self.preview.edit(request, watch) {
                EditStep::Wait(path) => return EditStep::Wait(path),
                EditStep::Answered { answer, rebuild } => {
                    if rebuild.snapshot.is_some() {
                        let by = request.by.as_ref().map_or(0, |by| by.person);
                        MapChange::new(request, &answer).say(by, &self.room, &mut self.feed);
                    }
                    (answer, rebuild)
                }
            },
        };
        self.publish_feed(&rebuild);
        EditStep::Answered { answer, rebuild }
    }

    fn tick(&mut self) -> Option<Rebuild> {
        self.say_people();
        self.publish_feed(&Rebuild::default());
        None
    }
}
