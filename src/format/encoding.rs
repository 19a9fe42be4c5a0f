//! From bytes to text.

use super::faults::Fault;
use crate::text::{Diagnostic, Level, Place, Source, Span};
use std::sync::Arc;

/// The source that `bytes` are, and what is wrong if they are not UTF-8: then the text is as
/// near as one can get, and good only for showing the place.
pub fn decode_text(name: &str, bytes: Vec<u8>) -> (Arc<Source>, Option<Diagnostic>) {
    let looks_like_utf16 = bytes.starts_with(&[0xff, 0xfe])
        || bytes.starts_with(&[0xfe, 0xff])
        || (bytes.len() > 3
            && (bytes[..4] == [bytes[0], 0, bytes[2], 0]
                || bytes[..4] == [0, bytes[1], 0, bytes[3]]));
    let (text, problem) = match String::from_utf8(bytes) {
        Ok(text) if !looks_like_utf16 => (text, None),
        Ok(text) => (text, Some((0, "this file is UTF-16 text, not UTF-8"))),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            if looks_like_utf16 {
                (text, Some((0, "this file is UTF-16 text, not UTF-8")))
            } else {
                (text, Some((at, "this is not UTF-8 text from here on")))
            }
        }
    };
    let source = Arc::new(Source::new(name, with_line_feeds(text)));
    let fault = problem.map(|(at, message)| {
        let length = source.text()[at..].chars().next().map_or(0, char::len_utf8);
        let place = Place {
            source: Arc::clone(&source),
            span: Span::new(at, at + length),
        };
        Diagnostic::new(Level::Error, Fault::Encoding.code(), place, message)
            .help("save the file as UTF-8 in your editor")
    });
    (source, fault)
}

/// A carriage return that stands alone ends a line in YAML. As a line feed, which is as long, it
/// does so everywhere else too.
fn with_line_feeds(text: String) -> String {
    let is_alone = |at: usize| !text[at + 1..].starts_with('\n');
    if !text.match_indices('\r').any(|(at, _)| is_alone(at)) {
        return text;
    }
    let feed = |(at, character)| {
        if character == '\r' && is_alone(at) {
            '\n'
        } else {
            character
        }
    };
    text.char_indices().map(feed).collect()
}
