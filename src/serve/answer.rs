//! What a request is answered with.

use super::address::Address;
use super::content::ResponseBody;
use super::edition::{PublishedSnapshot, Snapshot};
use super::guard;
use super::kind::{content_type, is_hashed};
use super::live::{self, FILES, STREAM};
use hyper::body::Bytes;
use hyper::header::{
    ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HeaderName, HeaderValue,
    IF_NONE_MATCH, REFERRER_POLICY, RETRY_AFTER, X_CONTENT_TYPE_OPTIONS,
};
use hyper::{Method, Request, Response, StatusCode};

/// What a page may do: load our own files, and ask us. No site may put it into a frame, where it
/// could lay something over it.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; \
    script-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; \
    form-action 'none'; frame-ancestors 'none'";
/// How many seconds a browser waits that found no room for its stream.
const NO_ROOM: &str = "5";

/// A page or file, ready to be sent.
struct ServedFile {
    content_type: &'static str,
    is_for_ever: bool,
    tag: String,
    pieces: Vec<Bytes>,
}

/// The answer to a request; `open` opens a stream of events, where there is room for one.
pub(crate) fn answer<T>(
    request: &Request<T>,
    published: &PublishedSnapshot,
    address: &Address,
    open: impl FnOnce() -> Option<ResponseBody>,
) -> Response<ResponseBody> {
    let (method, uri, headers) = (request.method(), request.uri(), request.headers());
    if let Err(why) = guard::check(method, uri, headers, address) {
        return text(StatusCode::FORBIDDEN, &format!("refused: {why}\n"));
    }
    if !matches!(*method, Method::GET | Method::HEAD) {
        let mut response = text(StatusCode::METHOD_NOT_ALLOWED, "only GET and HEAD\n");
        set(&mut response, ALLOW, "GET, HEAD");
        return response;
    }
    let is_head = *method == Method::HEAD;
    if uri.path() == STREAM {
        let content = if is_head {
            Some(pieces(Vec::new()))
        } else {
            open()
        };
        return events(content);
    }
    let (status, found) = match name(uri.path()).and_then(|name| find(&name, &published.edition)) {
        Some(found) => (StatusCode::OK, found),
        None => (StatusCode::NOT_FOUND, lost(&published.edition)),
    };
    let is_known = headers.get_all(IF_NONE_MATCH).iter().any(|tags| {
        let tags = tags.to_str().unwrap_or_default().split(',').map(str::trim);
        let mut tags = tags.map(|tag| tag.trim_start_matches("W/"));
        tags.any(|tag| tag == "*" || tag == found.tag)
    });
    let is_unchanged = is_known && status == StatusCode::OK;
    let mut response = if is_unchanged {
        bare(StatusCode::NOT_MODIFIED, pieces(Vec::new()))
    } else {
        // hyper sends the length of what a HEAD would have got, and nothing of it.
        bare(status, pieces(found.pieces))
    };
    if !is_unchanged {
        set(&mut response, CONTENT_TYPE, found.content_type);
    }
    set(&mut response, ETAG, &found.tag);
    let caching = if found.is_for_ever {
        "public, max-age=31536000, immutable"
    } else {
        "no-store"
    };
    set(&mut response, CACHE_CONTROL, caching);
    response
}

/// The name of a page in a request's path; none where it can be no name.
fn name(path: &str) -> Option<String> {
    let path = path.strip_prefix('/')?;
    let parts: Option<Vec<String>> = path.split('/').map(decoded).collect();
    let mut name = parts?.join("/");
    if name.is_empty() || name.ends_with('/') {
        name.push_str(crate::pages::INDEX);
    }
    Some(name)
}

/// A part of a path without its percent signs. One that stands for a `/` would make a second
/// name for a page.
fn decoded(part: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' {
            let mut digit = || char::from(rest.next()?).to_digit(16);
            u8::try_from(digit()? * 16 + digit()?).ok()?
        } else {
            byte
        });
    }
    String::from_utf8(bytes)
        .ok()
        .filter(|part| !part.contains('/'))
}

fn find(name: &str, edition: &Snapshot) -> Option<ServedFile> {
    if let Some((_, text)) = FILES.iter().find(|(own, _)| *own == name) {
        let bytes = Bytes::from_static(text.as_bytes());
        return Some(file(name, vec![bytes]));
    }
    let Some(bytes) = edition.site.shared(name) else {
        return live::waiting_page(name, edition).map(|html| page(html.into_bytes().into(), ""));
    };
    Some(if name.ends_with(".html") {
        page(bytes, &edition.errors.for_page(name))
    } else {
        file(name, vec![bytes])
    })
}

fn file(name: &str, pieces: Vec<Bytes>) -> ServedFile {
    ServedFile {
        content_type: content_type(name),
        is_for_ever: is_hashed(name),
        tag: live::tag(&pieces),
        pieces,
    }
}

fn page(html: Bytes, trouble: &str) -> ServedFile {
    let (tag, pieces) = live::enliven(html, trouble);
    ServedFile {
        content_type: content_type(".html"),
        is_for_ever: false,
        tag,
        pieces,
    }
}

fn lost(edition: &Snapshot) -> ServedFile {
    page(live::lost_page(edition).into_bytes().into(), "")
}

fn events(content: Option<ResponseBody>) -> Response<ResponseBody> {
    let Some(content) = content else {
        let mut response = text(StatusCode::SERVICE_UNAVAILABLE, "too many streams\n");
        set(&mut response, RETRY_AFTER, NO_ROOM);
        return response;
    };
    let mut response = bare(StatusCode::OK, content);
    set(&mut response, CONTENT_TYPE, "text/event-stream");
    response
}

fn text(status: StatusCode, words: &str) -> Response<ResponseBody> {
    let words = Bytes::copy_from_slice(words.as_bytes());
    let mut response = bare(status, pieces(vec![words]));
    set(&mut response, CONTENT_TYPE, content_type(".txt"));
    response
}

/// An answer with what every answer says.
fn bare(status: StatusCode, content: ResponseBody) -> Response<ResponseBody> {
    let mut response = Response::new(content);
    *response.status_mut() = status;
    set(&mut response, CONTENT_SECURITY_POLICY, POLICY);
    // A text that looks like a script is none.
    set(&mut response, X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(&mut response, REFERRER_POLICY, "no-referrer");
    // No other site shows our pictures or loads our data.
    let resource_policy = HeaderName::from_static("cross-origin-resource-policy");
    set(&mut response, resource_policy, "same-origin");
    set(&mut response, CACHE_CONTROL, "no-store");
    response
}

fn pieces(pieces: Vec<Bytes>) -> ResponseBody {
    ResponseBody::Pieces(pieces.into())
}

fn set(response: &mut Response<ResponseBody>, name: HeaderName, value: &str) {
    // Every value is ours, and plain.
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}
