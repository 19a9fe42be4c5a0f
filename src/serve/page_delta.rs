//! Pages as what differs from a version that a browser has already (RFC 3229). A change of one story is a few
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

/// What turns the page `old` into `new`: a list of `[kept, gone, new]` in JSON, each after the one before: how many
/// characters stay, how many go, and what comes in their place. They are counted as scripts do, in UTF-16. `None` if a
/// page isn't text.
pub(crate) fn page_delta(old: &[u8], new: &[u8]) -> Option<String> {
    let (old, new) = (str::from_utf8(old).ok()?, str::from_utf8(new).ok()?);
    let mut changes = Vec::new();
    let mut end = 0;
    for lines in Edits::between(old, new).iter() {
        let start = lines.span.range().start;
        // All cards of a cell are in one line, and a card that moves changes the numbers of lines in others.
        let tags = Edits::between_parts(&old[lines.span.range()], &lines.new, '>');
        for tag in tags.iter() {
            let range = tag.span.range();
            let (gone, new) = (&old[start + range.start..start + range.end], &tag.new[..]);
            let shared = shared_length(gone.chars().zip(new.chars()));
            let at = start + range.start + shared;
            let (gone, new) = (&gone[shared..], &new[shared..]);
            let shared = shared_length(gone.chars().rev().zip(new.chars().rev()));
            let gone = &gone[..gone.len() - shared];
            let new = &new[..new.len() - shared];
            changes.push(json!([units(&old[end..at]), units(gone), new]));
            end = at + gone.len();
        }
    }
    Some(json!(changes).to_string())
}

/// The length of the characters that two texts both begin with, in bytes.
fn shared_length(pairs: impl Iterator<Item = (char, char)>) -> usize {
    let same = pairs.take_while(|(old, new)| old == new);
    same.map(|(own, _)| own.len_utf8()).sum()
}

/// The length of a text as scripts count it.
fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_delta_has_only_what_differs() {
        let delta =
            |old: &str, new: &str| page_delta(old.as_bytes(), new.as_bytes()).expect("text");
        assert_eq!(
            delta("a\nb\nc\nd\n", "a\nB\n!\nc\n"),
            r#"[[2,1,"B\n!"],[3,2,""]]"#
        );
        // Cards of one line change places; a character can be two units, and several bytes.
        assert_eq!(
            delta("<i>🛒 1<i>é<b>7</b><i>x", "<i>é<b>8</b><i>🛒 1<i>x"),
            r#"[[3,7,""],[4,1,"8"],[7,0,"🛒 1<i>"]]"#
        );
        assert_eq!(page_delta(b"\xff", b""), None);
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
