//! Who may change maps, and how often.
//!
//! Other programs, other users of this machine and other web pages can send requests, too. So a request has to show a
//! key that is made for each run, in a header of its own: a page of another site can't send that without being allowed
//! to first, which never happens. The key is printed as the fragment of an address, which browsers send to nobody.
//!
//! While there is a room, everybody in it has a token, which takes the place of the key. Then requests also come
//! from other machines, but those of the host never do.

use super::allowance::Allowance;
use super::edit_denial::EditDenial;
use super::edit_job::{EditAction, EditAnswer, EditJob, EditRequest, EditStatus};
use super::editor_feed::EditorFeed;
use super::key::EditKey;
use super::live_event::LiveEvent;
use super::refusal::RequestRefusal;
use super::request_body::{is_json, read_body};
use super::room::{JoinRequest, Requester, RoomDoor, act_of};
use hyper::body::{Body, Bytes};
use hyper::header::{HeaderMap, ORIGIN};
use hyper::{Method, Uri};
use serde_json::json;
use std::sync::mpsc::Sender;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::oneshot;
use tokio::time::timeout;

/// The header with the key.
const KEY_HEADER: &str = "storywall-key";
/// The header with the number of an operation.
const OPERATION_HEADER: &str = "storywall-op";
/// The longest number of an operation, in bytes.
const MAX_OPERATION: usize = 64;
/// The maximum time until a request is answered.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(30);
/// How many requests are accepted in a second, and how many at once.
const REQUESTS_PER_SECOND: f64 = 20.0;
const REQUESTS_AT_ONCE: f64 = 40.0;
/// How many requests are accepted in a second from everybody in a room, and how many at once.
const ROOM_REQUESTS_PER_SECOND: f64 = 400.0;
const ROOM_REQUESTS_AT_ONCE: f64 = 800.0;

/// Lets browsers change maps.
#[derive(Debug)]
pub struct EditAccess {
    credential: Credential,
    /// What the editor says, if one has started the preview.
    editor: Option<EditorFeed>,
    events: Sender<LiveEvent>,
    allowance: Mutex<Allowance>,
}

/// What a browser has to show.
#[derive(Debug)]
enum Credential {
    /// This key.
    Key(EditKey),
    /// The token of somebody in the room.
    Room(RoomDoor),
}

/// The head of a request to change maps.
#[derive(Clone, Copy, Debug)]
pub(crate) struct EditHead<'r> {
    pub(crate) action: EditAction,
    pub(crate) method: &'r Method,
    pub(crate) uri: &'r Uri,
    pub(crate) headers: &'r HeaderMap,
    /// Whether it comes from this machine.
    pub(crate) is_local: bool,
}

/// An answer to be sent.
#[derive(Debug)]
pub(crate) struct Answered {
    pub(crate) answer: EditAnswer,
    /// The value of `Set-Cookie`, if there is one.
    pub(crate) cookie: Option<String>,
}

impl EditAccess {
    /// Lets browsers with `key` change maps; their requests are sent to `events`.
    pub fn new(key: EditKey, events: Sender<LiveEvent>) -> Self {
        let (rate, burst) = (REQUESTS_PER_SECOND, REQUESTS_AT_ONCE);
        Self {
            credential: Credential::Key(key),
            editor: None,
            events,
            allowance: Mutex::new(Allowance::new(rate, burst, Instant::now())),
        }
    }

    /// The same, for the pages of an editor.
    pub fn for_editor(key: EditKey, editor: EditorFeed, events: Sender<LiveEvent>) -> Self {
        Self {
            editor: Some(editor),
            ..Self::new(key, events)
        }
    }

    /// Lets people join the room behind `door`, and take part; their requests are sent to `events`.
    pub fn for_room(door: RoomDoor, events: Sender<LiveEvent>) -> Self {
        let (rate, burst) = (ROOM_REQUESTS_PER_SECOND, ROOM_REQUESTS_AT_ONCE);
        Self {
            credential: Credential::Room(door),
            editor: None,
            events,
            allowance: Mutex::new(Allowance::new(rate, burst, Instant::now())),
        }
    }

    /// The door of the room, if there is one.
    pub(crate) fn door(&self) -> Option<&RoomDoor> {
        match &self.credential {
            Credential::Key(_) => None,
            Credential::Room(door) => Some(door),
        }
    }

    /// What the editor says, if one has started the preview.
    pub(crate) fn editor(&self) -> Option<&EditorFeed> {
        self.editor.as_ref()
    }

    /// Where requests are sent.
    pub(crate) fn events(&self) -> &Sender<LiveEvent> {
        &self.events
    }

    /// The action that a request stands for.
    pub(crate) fn action(&self, method: &Method, path: &str) -> Option<EditAction> {
        Some(match path.strip_prefix("/.storywall/")? {
            "edit" => EditAction::Edit,
            "undo" => EditAction::Undo,
            "redo" => EditAction::Redo,
            "fix" => EditAction::Fix,
            "source" => EditAction::Source,
            "proposals" => EditAction::Proposals,
            "render" => EditAction::Render,
            "join" if self.door().is_some() && *method == Method::POST => EditAction::Join,
            "room" if self.door().is_some() => EditAction::Room,
            "enter" if self.editor.is_some() => EditAction::Enter,
            "cursor" if self.editor.is_some() => EditAction::Cursor,
            "reveal" if self.editor.is_some() => EditAction::Reveal,
            _ => return None,
        })
    }

    /// Checks that a request comes from one of our own pages, or from no browser at all. The guard has
    /// checked it as well; it lets pass what only reads.
    ///
    /// # Errors
    ///
    /// The reason to refuse it.
    pub(crate) fn check_origin(&self, head: EditHead<'_>) -> Result<(), RequestRefusal> {
        let EditHead {
            method, headers, ..
        } = head;
        if !head.is_local && self.door().is_none() {
            let reason = "maps can only be changed from the machine that serves them";
            return Err(RequestRefusal::Other(reason));
        }
        let site = headers.get("sec-fetch-site").map(|value| value.as_bytes());
        let is_browser = headers
            .keys()
            .any(|name| name.as_str().starts_with("sec-fetch-"));
        // Browsers leave it out if a page of ours only reads.
        let has_origin = headers.contains_key(ORIGIN) || *method == Method::GET;
        let is_own_page = matches!(site, None | Some(b"same-origin"));
        if is_own_page && (has_origin || !is_browser) {
            return Ok(());
        }
        let reason = "only pages of this preview can change maps";
        Err(RequestRefusal::Other(reason))
    }

    /// Passes a request on, and waits for the answer.
    ///
    /// # Errors
    ///
    /// The request may not be made, or it can't be read.
    pub(crate) async fn answer<B>(
        &self,
        head: EditHead<'_>,
        body: B,
    ) -> Result<Answered, EditDenial>
    where
        B: Body<Data = Bytes>,
    {
        // If part of the body were left, closing the connection could cut off the response.
        let body = read_body(body).await;
        let is_reading = head.action == EditAction::Source;
        if *head.method != method_of(head.action) {
            return Err(EditDenial::Method);
        }
        if head.action == EditAction::Join {
            return self.join(head, body).await;
        }
        if head.action == EditAction::Enter {
            return self.enter(head);
        }
        let by = self.requester(head)?;
        if !is_reading && !is_json(head.headers) {
            return Err(EditDenial::Type);
        }
        let mut operation = operation_of(head)?;
        if let Some(by) = by.as_ref().filter(|_| !operation.is_empty()) {
            // Somebody else's request may have the same number, and the answer isn't theirs.
            operation = format!("{} {operation}", by.person);
        }
        let mut body = match is_reading {
            true => map_in_query(head.uri),
            false => body?,
        };
        if let Some(by) = by.as_ref().filter(|_| head.action == EditAction::Room) {
            body = act_of(&body, by.role)?;
        }
        if !self.take_allowance() {
            return Err(EditDenial::Rate);
        }
        let action = head.action;
        let request = EditRequest { action, body, by };
        let answer = self.pass_on(request, operation).await?;
        let cookie = None;
        Ok(Answered { answer, cookie })
    }

    /// Gives the key to a page that shows a ticket of the editor.
    fn enter(&self, head: EditHead<'_>) -> Result<Answered, EditDenial> {
        let (Some(editor), Credential::Key(key)) = (&self.editor, &self.credential) else {
            return Err(EditDenial::Key);
        };
        if !is_json(head.headers) {
            return Err(EditDenial::Type);
        }
        if !self.take_allowance() {
            return Err(EditDenial::Rate);
        }
        let given = head.headers.get(KEY_HEADER).map(|key| key.as_bytes());
        if !given.is_some_and(|given| editor.take_ticket(given)) {
            return Err(EditDenial::Key);
        }
        let answer = EditAnswer {
            status: EditStatus::Done,
            body: json!({"key": key.text()}).to_string(),
        };
        let cookie = None;
        Ok(Answered { answer, cookie })
    }

    /// Lets somebody into the room.
    async fn join(
        &self,
        head: EditHead<'_>,
        body: Result<String, EditDenial>,
    ) -> Result<Answered, EditDenial> {
        let Some(door) = self.door() else {
            return Err(EditDenial::Key);
        };
        if !is_json(head.headers) {
            return Err(EditDenial::Type);
        }
        let request = JoinRequest::parse(&body?)?;
        let entering = door.enter(request, head.is_local, Instant::now())?;
        if !self.take_allowance() {
            return Err(EditDenial::Rate);
        }
        let request = EditRequest {
            action: EditAction::Join,
            body: entering.message(),
            by: None,
        };
        let answer = self.pass_on(request, String::new()).await?;
        let (answer, cookie) = door.complete(&entering, answer);
        Ok(Answered { answer, cookie })
    }

    /// Who sends a request; `None` without a room.
    fn requester(&self, head: EditHead<'_>) -> Result<Option<Requester>, EditDenial> {
        let given = head.headers.get(KEY_HEADER).map(|key| key.as_bytes());
        match &self.credential {
            Credential::Key(key) if given.is_some_and(|given| key.is(given)) => Ok(None),
            Credential::Key(_) => Err(EditDenial::Key),
            Credential::Room(door) => {
                let given = given.unwrap_or_default();
                let by = door.requester(given, head.is_local, Instant::now())?;
                if head.action != EditAction::Room {
                    door.check_edit(&by)?;
                }
                Ok(Some(by))
            }
        }
    }

    /// Sends a request to the thread that rebuilds, and waits for the answer.
    async fn pass_on(
        &self,
        request: EditRequest,
        operation: String,
    ) -> Result<EditAnswer, EditDenial> {
        let (reply, answer) = oneshot::channel();
        let job = EditJob {
            request,
            operation,
            reply,
        };
        // Without a receiver, the program is about to end.
        let _ = self.events.send(LiveEvent::Edit(job));
        match timeout(ANSWER_TIMEOUT, answer).await {
            Ok(Ok(answer)) => Ok(answer),
            _ => Err(EditDenial::Busy),
        }
    }

    fn take_allowance(&self) -> bool {
        let allowance = &self.allowance;
        let mut allowance = allowance.lock().unwrap_or_else(PoisonError::into_inner);
        allowance.take(Instant::now())
    }
}

/// The method that a request for an action needs.
fn method_of(action: EditAction) -> Method {
    match action {
        EditAction::Source => Method::GET,
        _ => Method::POST,
    }
}

/// The number of the operation; empty if it may be left out and is. A request that is sent again is answered once only
/// if it has one.
fn operation_of(head: EditHead<'_>) -> Result<String, EditDenial> {
    let given = head.headers.get(OPERATION_HEADER);
    match given.map(|value| value.to_str()) {
        Some(Ok(number)) if (1..=MAX_OPERATION).contains(&number.len()) => Ok(number.to_owned()),
        None if head.action.only_reads() || head.action == EditAction::Room => Ok(String::new()),
        _ => Err(EditDenial::Operation),
    }
}

/// The folder of a map in the query `map=`; empty if it isn't there.
fn map_in_query(uri: &Uri) -> String {
    let mut parts = uri.query().unwrap_or_default().split('&');
    let value = parts
        .find_map(|part| part.strip_prefix("map="))
        .unwrap_or_default();
    percent_encoding::percent_decode_str(value)
        .decode_utf8_lossy()
        .into_owned()
}
