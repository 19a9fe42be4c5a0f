//! The responses to requests to change a map, or to take part in a room.

use super::content::{content_type, etag};
use super::edit_access::Answered;
use super::edit_denial::EditDenial;
use super::edit_job::{EditAction, EditAnswer, EditStatus};
use super::response::{ResponseBody, base_response, set_header, text_response};
use super::room::DoorDenial;
use hyper::body::Bytes;
use hyper::header::{ALLOW, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, RETRY_AFTER, SET_COOKIE};
use hyper::{Response, StatusCode};
use serde_json::json;

/// The response to a request to change a map, or to read its text.
pub(crate) fn edit_response(
    action: EditAction,
    answer: Result<Answered, EditDenial>,
    policy: &str,
) -> Response<ResponseBody> {
    let mut response = match answer {
        Ok(Answered { answer, cookie }) => {
            let EditAnswer { status, body } = answer;
            let status = match status {
                EditStatus::Done => StatusCode::OK,
                EditStatus::NotUnderstood => StatusCode::BAD_REQUEST,
                EditStatus::Unknown => StatusCode::NOT_FOUND,
                EditStatus::Conflict => StatusCode::CONFLICT,
                EditStatus::Refused => StatusCode::UNPROCESSABLE_ENTITY,
                EditStatus::NotAllowed => StatusCode::FORBIDDEN,
                EditStatus::Locked => StatusCode::LOCKED,
            };
            let bytes = Bytes::from(body);
            let tag = etag([&bytes]);
            let mut response = base_response(status, ResponseBody::from_chunks([bytes]));
            let is_text = action == EditAction::Source && status == StatusCode::OK;
            let kind = if is_text { ".txt" } else { ".json" };
            set_header(&mut response, CONTENT_TYPE, content_type(kind));
            if is_text {
                set_header(&mut response, ETAG, &tag);
            }
            if let Some(cookie) = cookie {
                set_header(&mut response, SET_COOKIE, &cookie);
            }
            response
        }
        Err(denial) => denial_response(action, denial),
    };
    set_header(&mut response, CONTENT_SECURITY_POLICY, policy);
    response
}

/// The response to a request that wasn't passed on.
fn denial_response(action: EditAction, denial: EditDenial) -> Response<ResponseBody> {
    let (status, text) = match denial {
        EditDenial::Method => (StatusCode::METHOD_NOT_ALLOWED, "another method is needed\n"),
        EditDenial::Key => (StatusCode::UNAUTHORIZED, "the key of this run is needed\n"),
        EditDenial::Type => (
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "expected `Content-Type: application/json`\n",
        ),
        EditDenial::Operation => (
            StatusCode::BAD_REQUEST,
            "expected `Storywall-Op` with a number of your own for the operation\n",
        ),
        EditDenial::Size => (StatusCode::PAYLOAD_TOO_LARGE, "at most 64 KiB\n"),
        EditDenial::Body => (StatusCode::BAD_REQUEST, "the body can't be read\n"),
        EditDenial::Rate => (StatusCode::TOO_MANY_REQUESTS, "at most 20 a second\n"),
        EditDenial::Busy => (StatusCode::SERVICE_UNAVAILABLE, "not done yet\n"),
        EditDenial::Door(denial) => return door_response(denial),
    };
    let mut response = text_response(status, text);
    match denial {
        EditDenial::Method if action == EditAction::Source => {
            set_header(&mut response, ALLOW, "GET");
        }
        EditDenial::Method => set_header(&mut response, ALLOW, "POST"),
        EditDenial::Rate | EditDenial::Busy => set_header(&mut response, RETRY_AFTER, "1"),
        _ => {}
    }
    response
}

/// The response to somebody whom the door of the room doesn't let in, with the reason for scripts and for people.
fn door_response(denial: DoorDenial) -> Response<ResponseBody> {
    let (status, seconds) = match denial {
        DoorDenial::NotUnderstood => (StatusCode::BAD_REQUEST, None),
        DoorDenial::Token => (StatusCode::UNAUTHORIZED, None),
        DoorDenial::Key
        | DoorDenial::Code
        | DoorDenial::Closed
        | DoorDenial::Full
        | DoorDenial::Elsewhere
        | DoorDenial::Role => (StatusCode::FORBIDDEN, None),
        DoorDenial::Tries(seconds) => (StatusCode::TOO_MANY_REQUESTS, Some(seconds)),
        DoorDenial::Rate => (StatusCode::TOO_MANY_REQUESTS, Some(1)),
        DoorDenial::Broken => (StatusCode::SERVICE_UNAVAILABLE, None),
    };
    let body = json!({"why": denial.word(), "message": denial.message()}).to_string();
    let mut response = base_response(status, ResponseBody::from_chunks([Bytes::from(body)]));
    set_header(&mut response, CONTENT_TYPE, content_type(".json"));
    if let Some(seconds) = seconds {
        set_header(&mut response, RETRY_AFTER, &seconds.to_string());
    }
    response
}
