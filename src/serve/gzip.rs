//! Compressed responses, for readers at other machines: a wall of 300 KB is 20 KB for a phone. On this machine, bytes
//! cost less than compressing them.

use super::host::HostAndPort;
use super::response::ResponseBody;
use hyper::Response;
use hyper::body::Bytes;
use hyper::header::{
    ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE, HOST, HeaderMap, HeaderValue, VARY,
};
use miniz_oxide::deflate::compress_to_vec;
use std::net::IpAddr;
use tokio::task::spawn_blocking;

/// Shorter bodies stay as they are.
const SHORT: usize = 1 << 10;
/// Favors speed: higher levels save a tenth more, and take twice as long.
const LEVEL: u8 = 3;
/// What a file begins with: that it is gzip, deflated, without a name or a time, from any system.
const HEAD: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];

/// The response to a request with these headers, compressed if that is worth it.
pub(crate) async fn compressed(
    headers: &HeaderMap,
    mut response: Response<ResponseBody>,
) -> Response<ResponseBody> {
    let content_type = response.headers().get(CONTENT_TYPE);
    let content_type = content_type.and_then(|kind| kind.to_str().ok());
    let chunks = response.body().chunks();
    let length = chunks.iter().map(Bytes::len).sum();
    if !is_worthwhile(headers, content_type.unwrap_or_default(), length) {
        return response;
    }
    // On another thread, so that other requests don't wait.
    if let Ok(file) = spawn_blocking(move || gzip(&chunks)).await {
        *response.body_mut() = ResponseBody::from_chunks([file]);
        let headers = response.headers_mut();
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    }
    response
}

/// Whether a body is to be compressed: it is a long text, the client takes gzip, and reaches this server by an address
/// that isn't one of this machine alone.
fn is_worthwhile(headers: &HeaderMap, content_type: &str, length: usize) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let takes_gzip = text(ACCEPT_ENCODING).is_some_and(|value| value.split(',').any(accepts));
    let is_text = [
        "text/",
        "application/json",
        "application/xml",
        "image/svg+xml",
    ]
    .iter()
    .any(|kind| content_type.starts_with(kind));
    takes_gzip && is_text && length >= SHORT && !text(HOST).is_some_and(is_loopback)
}

/// Whether an element of `Accept-Encoding` allows gzip.
fn accepts(element: &str) -> bool {
    let mut parts = element.split(';').map(str::trim);
    let is_gzip = parts
        .next()
        .is_some_and(|name| name.eq_ignore_ascii_case("gzip"));
    let is_refused = |part: &str| {
        let weight: Option<f32> = part
            .strip_prefix("q=")
            .and_then(|weight| weight.parse().ok());
        weight.is_some_and(|weight| weight <= 0.0)
    };
    is_gzip && !parts.any(is_refused)
}

/// Whether the host of an address is the machine itself.
fn is_loopback(host: &str) -> bool {
    let Some(HostAndPort { name, .. }) = HostAndPort::parse(host) else {
        return false;
    };
    let address: Result<IpAddr, _> = name.trim_matches(['[', ']']).parse();
    name == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

/// A body as a gzip file.
pub(crate) fn gzip(chunks: &[Bytes]) -> Bytes {
    let body = chunks.concat();
    let mut file = HEAD.to_vec();
    file.extend_from_slice(&compress_to_vec(&body, LEVEL));
    file.extend_from_slice(&crc32(&body).to_le_bytes());
    // The length modulo 2³².
    file.extend_from_slice(&(body.len() as u32).to_le_bytes());
    file.into()
}

/// The checksum of gzip.
fn crc32(bytes: &[u8]) -> u32 {
    const TABLE: [u32; 256] = table();
    let crc = bytes.iter().fold(!0, |crc: u32, byte| {
        TABLE[usize::from((crc as u8) ^ byte)] ^ (crc >> 8)
    });
    !crc
}

/// For each byte, the remainder of dividing by the polynomial of gzip.
const fn table() -> [u32; 256] {
    let mut table = [0; 256];
    let mut at = 0;
    while at < 256 {
        let mut crc = at as u32;
        let mut bit = 0;
        while bit < 8 {
            crc = if crc & 1 == 1 {
                (crc >> 1) ^ 0xedb8_8320
            } else {
                crc >> 1
            };
            bit += 1;
        }
        table[at] = crc;
        at += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use miniz_oxide::inflate::decompress_to_vec;

    #[test]
    fn a_body_comes_back_whole() {
        // The check value of the algorithm.
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        let chunks = [Bytes::from("a card, ".repeat(1000)), Bytes::from("🛒")];
        let file = gzip(&chunks);
        assert!(file.len() < 200, "{}", file.len());
        let end = file.len() - 8;
        let body = decompress_to_vec(&file[HEAD.len()..end]).expect("a deflated body");
        assert_eq!(body, chunks.concat());
        assert_eq!(file[end..end + 4], crc32(&body).to_le_bytes());
        assert_eq!(file[end + 4..], 8004_u32.to_le_bytes());
    }

    #[test]
    fn only_long_texts_for_other_machines_are_compressed() {
        let is_compressed = |host, accepted, content_type, length| {
            let mut headers = HeaderMap::new();
            headers.insert(HOST, HeaderValue::from_static(host));
            headers.insert(ACCEPT_ENCODING, HeaderValue::from_static(accepted));
            is_worthwhile(&headers, content_type, length)
        };
        let html = "text/html; charset=utf-8";
        for (host, accepted, content_type, length, expected) in [
            ("192.168.1.5:4747", "gzip, deflate, br", html, 5000, true),
            (
                "maps.test",
                "br;q=1, GZIP;q=0.5",
                "image/svg+xml",
                5000,
                true,
            ),
            ("[2001:db8::1]:80", "gzip", "application/json", 5000, true),
            ("192.168.1.5:4747", "gzip", html, 500, false),
            ("192.168.1.5:4747", "gzip", "image/png", 5000, false),
            ("192.168.1.5:4747", "gzip", "font/woff2", 5000, false),
            ("192.168.1.5:4747", "gzip;q=0, br", html, 5000, false),
            ("192.168.1.5:4747", "br", html, 5000, false),
            ("127.0.0.1:4747", "gzip", html, 5000, false),
            ("localhost:4747", "gzip", html, 5000, false),
            ("[::1]:4747", "gzip", html, 5000, false),
        ] {
            let found = is_compressed(host, accepted, content_type, length);
            assert_eq!(found, expected, "{host} {accepted} {content_type}");
        }
    }
}
