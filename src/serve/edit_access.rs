//! Who may change maps, and how often.
//!
//! Other programs, other users of this machine and other web pages can send requests, too. So a request has to show a
//! key that is made for each run, in a header of its own: a page of another site can't send that without being allowed
//! to first, which never happens. The key is printed as the fragment of an address, which browsers send to nobody.

use super::edit_job::{EditAction, EditAnswer, EditJob, EditRequest};
use super::live_event::LiveEvent;
use super::refusal::RequestRefusal;
use hyper::body::{Body, Bytes};
use hyper::header::{CONTENT_TYPE, HeaderMap, ORIGIN};
use hyper::{Method, Uri};
use std::fmt;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
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
/// The largest body of a request, in bytes.
const MAX_BODY: usize = 64 << 10;
/// How much of a body is read at most, so that the client can read the response.
const MAX_READ: usize = 1 << 20;
/// The maximum time for a client to send the body.
const BODY_TIMEOUT: Duration = Duration::from_secs(5);
/// The maximum time until a request is answered.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(30);
/// How many requests are accepted in a second, and how many at once.
const REQUESTS_PER_SECOND: f64 = 20.0;
const REQUESTS_AT_ONCE: f64 = 40.0;

/// A secret of 128 random bits, in hexadecimal digits.
#[derive(Clone)]
pub struct EditKey(String);

impl EditKey {
    /// A new key.
    ///
    /// # Errors
    ///
    /// The system has no random numbers.
    pub fn random() -> io::Result<Self> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(io::Error::other)?;
        Ok(Self(format!("{:032x}", u128::from_ne_bytes(bytes))))
    }

    /// The address of a page that may change maps.
    pub fn address(&self, url: &str) -> String {
        format!("{url}#edit={}", self.0)
    }

    /// Whether `text` is the key. This takes the same time wherever they differ.
    fn is(&self, text: &[u8]) -> bool {
        let pairs = self.0.bytes().zip(text);
        let difference = pairs.fold(0, |all, (own, other)| all | (own ^ other));
        difference == 0 && text.len() == self.0.len()
    }
}

impl fmt::Debug for EditKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EditKey")
    }
}

/// Lets browsers with the key change maps.
#[derive(Debug)]
pub struct EditAccess {
    key: EditKey,
    events: Sender<LiveEvent>,
    allowance: Mutex<Allowance>,
}

/// How many requests may still be sent, and when that was computed.
#[derive(Debug)]
struct Allowance {
    requests: f64,
    at: Instant,
}

/// Why a request isn't passed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EditDenial {
    /// Its method isn't the one of the path.
    Method,
    /// The key is missing, or it is another one.
    Key,
    /// It isn't JSON.
    Type,
    /// The number of the operation is missing or too long.
    Operation,
    /// The body is too large.
    Size,
    /// The body isn't UTF-8, or doesn't arrive.
    Body,
    /// There are too many requests.
    Rate,
    /// There is no answer in time.
    Busy,
}

impl EditAccess {
    /// Lets browsers with `key` change maps; their requests are sent to `events`.
    pub fn new(key: EditKey, events: Sender<LiveEvent>) -> Self {
        Self {
            key,
            events,
            allowance: Mutex::new(Allowance {
                requests: REQUESTS_AT_ONCE,
                at: Instant::now(),
            }),
        }
    }

    /// The action that a path stands for.
    pub(crate) fn action(path: &str) -> Option<EditAction> {
        Some(match path.strip_prefix("/.storywall/")? {
            "edit" => EditAction::Edit,
            "undo" => EditAction::Undo,
            "redo" => EditAction::Redo,
            "fix" => EditAction::Fix,
            "source" => EditAction::Source,
            "proposals" => EditAction::Proposals,
            "render" => EditAction::Render,
            _ => return None,
        })
    }

    /// Checks that a request comes from one of our own pages, or from no browser at all. The guard has
    /// checked it as well; it lets pass what only reads.
    ///
    /// # Errors
    ///
    /// The reason to refuse it.
    pub(crate) fn check_origin(
        method: &Method,
        headers: &HeaderMap,
        is_local: bool,
    ) -> Result<(), RequestRefusal> {
        if !is_local {
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
        action: EditAction,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
        body: B,
    ) -> Result<EditAnswer, EditDenial>
    where
        B: Body<Data = Bytes>,
    {
        // If part of the body were left, closing the connection could cut off the response.
        let body = read_body(body).await;
        let is_reading = action == EditAction::Source;
        if *method
            != (if is_reading {
                Method::GET
            } else {
                Method::POST
            })
        {
            return Err(EditDenial::Method);
        }
        if !headers
            .get(KEY_HEADER)
            .is_some_and(|key| self.key.is(key.as_bytes()))
        {
            return Err(EditDenial::Key);
        }
        if !is_reading && !is_json(headers) {
            return Err(EditDenial::Type);
        }
        let operation = match headers.get(OPERATION_HEADER).map(|value| value.to_str()) {
            Some(Ok(number)) if (1..=MAX_OPERATION).contains(&number.len()) => number.to_owned(),
            None if action.only_reads() => String::new(),
            _ => return Err(EditDenial::Operation),
        };
        let body = match is_reading {
            true => map_in_query(uri),
            false => body?,
        };
        if !self.take_allowance(Instant::now()) {
            return Err(EditDenial::Rate);
        }
        let (reply, answer) = oneshot::channel();
        let job = EditJob {
            request: EditRequest { action, body },
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

    /// Takes one request from the allowance, which grows with time. Returns whether there was one.
    fn take_allowance(&self, now: Instant) -> bool {
        let mut allowance = self
            .allowance
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let passed = now.saturating_duration_since(allowance.at).as_secs_f64();
        let requests = allowance.requests + passed * REQUESTS_PER_SECOND;
        allowance.requests = requests.min(REQUESTS_AT_ONCE);
        allowance.at = now;
        let is_allowed = allowance.requests >= 1.0;
        if is_allowed {
            allowance.requests -= 1.0;
        }
        is_allowed
    }
}

/// Whether the body is declared as JSON. Forms of other sites can only declare three other types.
fn is_json(headers: &HeaderMap) -> bool {
    let declared = headers.get(CONTENT_TYPE).map(|value| value.to_str());
    let declared = declared.and_then(Result::ok).unwrap_or_default();
    let kind = declared.split(';').next().unwrap_or_default();
    kind.trim().eq_ignore_ascii_case("application/json")
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

/// Reads the body of a request.
async fn read_body<B: Body<Data = Bytes>>(body: B) -> Result<String, EditDenial> {
    let mut body = Box::pin(body);
    let mut bytes = Vec::new();
    let mut length = 0;
    let read = async {
        while let Some(frame) = poll_fn(|context| Pin::as_mut(&mut body).poll_frame(context)).await
        {
            let Ok(frame) = frame else {
                return Err(EditDenial::Body);
            };
            let data = frame.into_data().unwrap_or_default();
            length += data.len();
            if length > MAX_READ {
                break;
            }
            if length <= MAX_BODY {
                bytes.extend_from_slice(&data);
            }
        }
        Ok(())
    };
    timeout(BODY_TIMEOUT, read)
        .await
        .map_err(|_| EditDenial::Body)??;
    if length > MAX_BODY {
        return Err(EditDenial::Size);
    }
    String::from_utf8(bytes).map_err(|_| EditDenial::Body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;

    #[test]
    fn keys_differ_and_only_the_whole_key_fits() {
        let (key, other) = (EditKey::random().unwrap(), EditKey::random().unwrap());
        assert_eq!(key.0.len(), 32);
        assert!(key.is(key.0.as_bytes()));
        let longer = format!("{}0", key.0);
        for wrong in [&other.0, &key.0[1..], &longer, "", &key.0.to_uppercase()] {
            assert_eq!(key.is(wrong.as_bytes()), wrong == key.0, "{wrong}");
        }
        assert_eq!(format!("{key:?}"), "EditKey");
    }

    #[test]
    fn requests_are_limited_and_the_limit_recovers() {
        let access = EditAccess::new(EditKey::random().unwrap(), channel().0);
        let start = Instant::now();
        let taken = |at| (0..100).filter(|_| access.take_allowance(at)).count();
        assert_eq!(taken(start), 40);
        assert_eq!(taken(start + Duration::from_secs(1)), 20);
        assert_eq!(taken(start + Duration::from_secs(10)), 40);
    }
}
