//! Reads the bodies of requests.

use super::edit_denial::EditDenial;
use hyper::body::{Body, Bytes};
use hyper::header::{CONTENT_TYPE, HeaderMap};
use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;
use tokio::time::timeout;

/// The largest body of a request, in bytes.
const MAX_BODY: usize = 64 << 10;
/// How much of a body is read at most, so that the client can read the response.
const MAX_READ: usize = 1 << 20;
/// The maximum time for a client to send the body.
const BODY_TIMEOUT: Duration = Duration::from_secs(5);

/// Whether the body is declared as JSON. Forms of other sites can only declare three other types.
pub(crate) fn is_json(headers: &HeaderMap) -> bool {
    let declared = headers.get(CONTENT_TYPE).map(|value| value.to_str());
    let declared = declared.and_then(Result::ok).unwrap_or_default();
    let kind = declared.split(';').next().unwrap_or_default();
    kind.trim().eq_ignore_ascii_case("application/json")
}

/// Reads the body of a request.
pub(crate) async fn read_body<B: Body<Data = Bytes>>(body: B) -> Result<String, EditDenial> {
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
