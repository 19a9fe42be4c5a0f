//! The response to a request.

use super::builder::Snapshot;
use super::content::{
    EVENTS_PATH, PageTools, ServedFile, content_type, find_file, not_found_page, plain_file,
};
use super::guard::Guard;
use super::page_delta::{SentPages, page_delta};
use super::refusal::RequestRefusal;
use super::room::RoomDelivery;
use crate::analysis::urls::percent_encoded;
use crate::site::FileOnDemand;
use hyper::body::{Body, Bytes, Frame, SizeHint};
use hyper::header::{
    ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HeaderMap, HeaderName,
    HeaderValue, IF_NONE_MATCH, LOCATION, REFERRER_POLICY, RETRY_AFTER, X_CONTENT_TYPE_OPTIONS,
};
use hyper::{Method, Request, Response, StatusCode};
use percent_encoding::percent_decode_str;
use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::sync::{mpsc, watch};

/// The seconds after which a browser tries again if there are too many event streams.
const RETRY_AFTER_SECONDS: &str = "5";

/// The name of a response that has only what differs in a page.
const PAGE_DELTA: &str = "storywall-edits";

/// How pages are sent.
#[derive(Clone, Copy)]
pub(crate) struct Delivery<'s> {
    pub(crate) tools: PageTools,
    /// What the client gets of the room, if there is one.
    pub(crate) room: Option<RoomDelivery<'s>>,
    /// Those that were sent before.
    pub(crate) sent: &'s SentPages,
}

/// What differs in a page from a version that the browser has.
struct PageDelta {
    /// The entity tag of that version.
    base: String,
    /// The changes, in JSON.
    changes: String,
}

impl Delivery<'_> {
    /// Keeps a page that is sent. Returns what differs in it, if the browser asks for that and has a version that is
    /// still known.
    fn delta(self, headers: &HeaderMap, file: &ServedFile) -> Option<PageDelta> {
        let page = Bytes::from(file.chunks.concat());
        let wants = headers.get("a-im").is_some_and(|kind| kind == PAGE_DELTA);
        let base = headers.get(IF_NONE_MATCH).filter(|_| wants);
        let base = base.and_then(|tag| tag.to_str().ok()).map(str::to_owned);
        self.sent.add(&file.etag, page.clone());
        let base = base?;
        let changes = page_delta(&self.sent.find(&base)?, &page)?;
        Some(PageDelta { base, changes })
    }
}

/// Holds the snapshot that is published now, and wakes up at the next.
pub(crate) type SnapshotReceiver = watch::Receiver<Arc<Snapshot>>;

/// The response to a request that the guard has refused.
pub(crate) fn refusal_response(refusal: &RequestRefusal) -> Response<ResponseBody> {
    let mut response = text_response(StatusCode::FORBIDDEN, &refusal.page());
    let policy = Guard::refusal_policy(refusal);
    set_header(&mut response, CONTENT_SECURITY_POLICY, policy);
    response
}

/// The response to a request that the guard has accepted, with this content security policy.
/// `open_stream` returns an event stream, or `None` if there are too many.
pub(crate) fn respond<T>(
    request: &Request<T>,
    snapshot: &Snapshot,
    policy: &str,
    delivery: Delivery,
    open_stream: impl FnOnce() -> Option<ResponseBody>,
) -> Response<ResponseBody> {
    let mut response = respond_without_policy(request, snapshot, delivery, open_stream);
    set_header(&mut response, CONTENT_SECURITY_POLICY, policy);
    let generation = HeaderName::from_static("storywall-generation");
    set_header(&mut response, generation, &snapshot.generation.to_string());
    response
}

/// The file that a request asks for, if its bytes are still to be made. That takes a while, and `respond`
/// would wait for it.
pub(crate) fn file_to_make<T>(
    request: &Request<T>,
    snapshot: &Snapshot,
) -> Option<Arc<FileOnDemand>> {
    snapshot
        .site
        .file_to_make(&site_path(request.uri().path())?)
}

fn respond_without_policy<T>(
    request: &Request<T>,
    snapshot: &Snapshot,
    delivery: Delivery,
    open_stream: impl FnOnce() -> Option<ResponseBody>,
) -> Response<ResponseBody> {
    let (method, uri, headers) = (request.method(), request.uri(), request.headers());
    if !matches!(*method, Method::GET | Method::HEAD) {
        let mut response = text_response(
            StatusCode::METHOD_NOT_ALLOWED,
            "only GET and HEAD are allowed\n",
        );
        set_header(&mut response, ALLOW, "GET, HEAD");
        return response;
    }
    let is_head = *method == Method::HEAD;
    if uri.path() == EVENTS_PATH {
        let body = if is_head {
            Some(ResponseBody::from_chunks([]))
        } else {
            open_stream()
        };
        return stream_response(body);
    }
    let root = path_to_root(uri.path());
    let found = site_path(uri.path()).and_then(|name| {
        let picture = delivery.room.and_then(|room| room.picture(&name, uri));
        match picture {
            Some(picture) => Some(plain_file(&name, picture.into())),
            None => find_file(&name, &root, snapshot, delivery.tools),
        }
    });
    let (status, file) = match found {
        Some(file) => (StatusCode::OK, file),
        None => (StatusCode::NOT_FOUND, not_found_page(&root, snapshot)),
    };
    let has_etag = headers.get_all(IF_NONE_MATCH).iter().any(|tags| {
        let tags = tags.to_str().unwrap_or_default().split(',').map(str::trim);
        let mut tags = tags.map(|tag| tag.trim_start_matches("W/"));
        tags.any(|tag| tag == "*" || tag == file.etag)
    });
    let is_unchanged = has_etag && status == StatusCode::OK;
    let is_page = file.content_type == content_type(".html") && !is_head;
    let delta = (is_page && !is_unchanged && status == StatusCode::OK)
        .then(|| delivery.delta(headers, &file))
        .flatten();
    let mut response = if is_unchanged {
        base_response(StatusCode::NOT_MODIFIED, ResponseBody::from_chunks([]))
    } else if let Some(PageDelta { base, changes }) = delta {
        let body = ResponseBody::from_chunks([Bytes::from(changes)]);
        let mut response = base_response(StatusCode::IM_USED, body);
        set_header(&mut response, HeaderName::from_static("im"), PAGE_DELTA);
        set_header(&mut response, HeaderName::from_static("delta-base"), &base);
        response
    } else {
        // For HEAD, hyper sends the length of the body and leaves the body out.
        base_response(status, ResponseBody::from_chunks(file.chunks))
    };
    match response.status() {
        StatusCode::NOT_MODIFIED => {}
        StatusCode::IM_USED => set_header(&mut response, CONTENT_TYPE, content_type(".json")),
        _ => set_header(&mut response, CONTENT_TYPE, file.content_type),
    }
    set_header(&mut response, ETAG, &file.etag);
    let caching = match (file.is_immutable, delivery.tools.is_private) {
        (true, false) => "public, max-age=31536000, immutable",
        (true, true) => "private, max-age=31536000, immutable",
        (false, _) => "no-store",
    };
    set_header(&mut response, CACHE_CONTROL, caching);
    response
}

/// The response to somebody who has to join before they may read. A page leads to where one joins, and from there
/// back; browsers keep the fragment of its address.
pub(crate) fn join_first_response<T>(request: &Request<T>, policy: &str) -> Response<ResponseBody> {
    let (path, query) = (request.uri().path(), request.uri().query());
    let is_page = site_path(path).is_some_and(|name| name.ends_with(".html"));
    let mut response = if is_page && *request.method() == Method::GET {
        let mut response = base_response(StatusCode::SEE_OTHER, ResponseBody::from_chunks([]));
        let query = query.map(|query| format!("?{query}")).unwrap_or_default();
        let to = path.trim_start_matches('/').to_owned() + &query;
        let (root, to) = (path_to_root(path), percent_encoded(&to));
        let location = format!("{root}.storywall/join?to={to}");
        set_header(&mut response, LOCATION, &location);
        response
    } else {
        text_response(StatusCode::FORBIDDEN, "join the workshop first\n")
    };
    set_header(&mut response, CONTENT_SECURITY_POLICY, policy);
    response
}

/// The relative path from a requested page to the root of the site. Proxies may serve the site in a
/// folder that this server doesn't know.
fn path_to_root(path: &str) -> String {
    "../".repeat(path.matches('/').count().saturating_sub(1))
}

/// The name of the file that the path of a request asks for: `/shop/` is `shop/index.html`. `None`
/// if no file can have that name.
fn site_path(path: &str) -> Option<String> {
    let path = path.strip_prefix('/')?;
    let segments: Option<Vec<String>> = path.split('/').map(decode_segment).collect();
    let mut name = segments?.join("/");
    if name.is_empty() || name.ends_with('/') {
        name.push_str(crate::analysis::urls::INDEX);
    }
    Some(name)
}

/// Decodes a segment of a path. `None` for a `%` without two digits and for an encoded `/`, which
/// would give a file a second name.
fn decode_segment(segment: &str) -> Option<String> {
    let is_escape = |rest: &str| {
        let digits = rest.as_bytes().get(..2);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    };
    if !segment.split('%').skip(1).all(is_escape) {
        return None;
    }
    let decoded = percent_decode_str(segment).decode_utf8().ok()?;
    (!decoded.contains('/')).then(|| decoded.into_owned())
}

/// The response to a request for the next events, in JSON; `None` if too many browsers wait.
pub(crate) fn poll_response(events: Option<String>, policy: &str) -> Response<ResponseBody> {
    let mut response = match events {
        Some(events) => {
            let body = ResponseBody::from_chunks([Bytes::from(events)]);
            let mut response = base_response(StatusCode::OK, body);
            set_header(&mut response, CONTENT_TYPE, content_type(".json"));
            response
        }
        None => too_many_streams(),
    };
    set_header(&mut response, CONTENT_SECURITY_POLICY, policy);
    response
}

fn too_many_streams() -> Response<ResponseBody> {
    let mut response = text_response(StatusCode::SERVICE_UNAVAILABLE, "too many streams\n");
    set_header(&mut response, RETRY_AFTER, RETRY_AFTER_SECONDS);
    response
}

fn stream_response(body: Option<ResponseBody>) -> Response<ResponseBody> {
    let Some(body) = body else {
        return too_many_streams();
    };
    let mut response = base_response(StatusCode::OK, body);
    set_header(&mut response, CONTENT_TYPE, "text/event-stream");
    // nginx would collect events until a buffer is full.
    set_header(
        &mut response,
        HeaderName::from_static("x-accel-buffering"),
        "no",
    );
    response
}

pub(crate) fn text_response(status: StatusCode, text: &str) -> Response<ResponseBody> {
    let text = Bytes::copy_from_slice(text.as_bytes());
    let mut response = base_response(status, ResponseBody::from_chunks([text]));
    set_header(&mut response, CONTENT_TYPE, content_type(".txt"));
    response
}

/// A response with the headers that every response has, besides its policy.
pub(crate) fn base_response(status: StatusCode, body: ResponseBody) -> Response<ResponseBody> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    // A text that looks like a script is not run.
    set_header(&mut response, X_CONTENT_TYPE_OPTIONS, "nosniff");
    set_header(&mut response, REFERRER_POLICY, "no-referrer");
    // No other site can show our pictures or load our data.
    let resource_policy = HeaderName::from_static("cross-origin-resource-policy");
    set_header(&mut response, resource_policy, "same-origin");
    set_header(&mut response, CACHE_CONTROL, "no-store");
    response
}

pub(crate) fn set_header(response: &mut Response<ResponseBody>, name: HeaderName, value: &str) {
    // All values are our own, in plain ASCII.
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

/// The body of a response.
#[derive(Debug)]
pub(crate) enum ResponseBody {
    /// Bytes that are sent one after the other.
    Chunks(VecDeque<Bytes>),
    /// An event stream: bytes that are sent as they arrive.
    Events(mpsc::Receiver<Bytes>),
}

impl ResponseBody {
    pub(crate) fn from_chunks(chunks: impl Into<VecDeque<Bytes>>) -> Self {
        Self::Chunks(chunks.into())
    }

    /// Its bytes; those of an event stream are still to come.
    pub(crate) fn chunks(&self) -> Vec<Bytes> {
        match self {
            Self::Chunks(chunks) => chunks.iter().cloned().collect(),
            Self::Events(_) => Vec::new(),
        }
    }
}

impl Body for ResponseBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let next = match self.get_mut() {
            Self::Chunks(chunks) => Poll::Ready(chunks.pop_front()),
            Self::Events(events) => events.poll_recv(context),
        };
        next.map(|bytes| bytes.map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, Self::Chunks(chunks) if chunks.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Chunks(chunks) => {
                SizeHint::with_exact(chunks.iter().map(|chunk| chunk.len() as u64).sum())
            }
            Self::Events(_) => SizeHint::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_has_one_name() {
        let names = [
            ("/", Some("index.html")),
            ("/shop/", Some("shop/index.html")),
            ("/k%C3%A4se%20%26/a.svg", Some("käse &/a.svg")),
            ("shop", None),
            ("/a%2Fb", None),
            ("/100%/", None),
            ("/a%4", None),
            ("/a%+1", None),
            ("/%ff", None),
        ];
        for (path, name) in names {
            assert_eq!(site_path(path).as_deref(), name, "{path}");
        }
    }
}
