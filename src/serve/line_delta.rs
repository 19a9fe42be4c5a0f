//! Pages as the lines that differ from a version that a browser has already (RFC 3229). A change of one story is a few
//! kilobytes of a wall that has hundreds.

use crate::text::Edits;
use hyper::body::Bytes;
use serde_json::json;
use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

/// How many bytes of pages are kept.
const MAX_BYTES: usize = 32 << 20;

/// A page that was sent.
#[derive(Debug)]
struct SentPage {
    etag: String,
    page: Bytes,
}

/// The pages that were sent last.
#[derive(Debug, Default)]
pub(crate) struct SentPages {
    pages: Mutex<VecDeque<SentPage>>,
}

impl SentPages {
    /// Keeps a page, and drops the oldest ones if there are too many.
    pub(crate) fn add(&self, etag: &str, page: Bytes) {
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        if pages.iter().any(|sent| sent.etag == etag) {
            return;
        }
        let etag = etag.to_owned();
        pages.push_back(SentPage { etag, page });
        let mut bytes: usize = pages.iter().map(|sent| sent.page.len()).sum();
        while bytes > MAX_BYTES
            && let Some(oldest) = pages.pop_front()
        {
            bytes -= oldest.page.len();
        }
    }

    /// The page with an entity tag, if it is still kept.
    pub(crate) fn find(&self, etag: &str) -> Option<Bytes> {
        let pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        let sent = pages.iter().find(|sent| sent.etag == etag);
        sent.map(|sent| sent.page.clone())
    }
}

/// The lines of `new` that differ from those of `old`: a list of `[line, gone, [new, …]]` in JSON, in which lines
/// are counted from 0 and have their line breaks. `None` if one of them isn't text.
pub(crate) fn line_delta(old: &[u8], new: &[u8]) -> Option<String> {
    let (old, new) = (str::from_utf8(old).ok()?, str::from_utf8(new).ok()?);
    let count = |text: &str| text.split_inclusive('\n').count();
    let (mut line, mut at) = (0, 0);
    let edits = Edits::between(old, new);
    let changes: Vec<serde_json::Value> = edits
        .iter()
        .map(|edit| {
            let range = edit.span.range();
            line += count(&old[at..range.start]);
            let gone = count(&old[range.clone()]);
            let added: Vec<&str> = edit.new.split_inclusive('\n').collect();
            let change = json!([line, gone, added]);
            line += gone;
            at = range.end;
            change
        })
        .collect();
    Some(json!(changes).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_delta_has_the_lines_that_differ() {
        let delta = line_delta(b"a\nb\nc\nd\n", b"a\nB\n!\nc\n").expect("text");
        assert_eq!(delta, r#"[[1,1,["B\n","!\n"]],[3,1,[]]]"#);
    }

    #[test]
    fn the_oldest_pages_are_dropped() {
        let pages = SentPages::default();
        for number in 0..5 {
            pages.add(&number.to_string(), vec![0; 10 << 20].into());
        }
        let kept: Vec<usize> = (0..5)
            .filter(|number| pages.find(&number.to_string()).is_some())
            .collect();
        assert_eq!(kept, [2, 3, 4]);
    }
}
