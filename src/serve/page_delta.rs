//! Pages as what differs from a version that a browser has already (RFC 3229). A change of one story is a few
//! kilobytes of a wall that has hundreds.

use crate::text::Edits;
use hyper::body::Bytes;
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::ops::Range;
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

/// A part of the old page that isn't in the new one, and what comes in its place.
struct PageChange {
    /// Where the part is, in bytes.
    range: Range<usize>,
    new: PagePart,
}

/// What comes in the place of a part of the old page.
enum PagePart {
    Text(String),
    /// The same part, with other numbers of lines: each is this much higher.
    HigherLines(i64),
}

/// What turns the page `old` into `new`: a list of `[kept, gone, new]` in JSON, each after the one before: how many
/// characters stay, how many go, and what comes in their place. They are counted as scripts do, in UTF-16. Where `new` is a
/// number, the characters stay, but the numbers of lines in them, as [`line_numbers`] finds them, are this much higher:
/// a story that is removed moves all stories below it. `None` if a page isn't text.
pub(crate) fn page_delta(old: &[u8], new: &[u8]) -> Option<String> {
    let (old, new) = (str::from_utf8(old).ok()?, str::from_utf8(new).ok()?);
    let mut end = 0;
    let steps: Vec<Value> = with_higher_lines(old, text_changes(old, new))
        .into_iter()
        .map(|PageChange { range, new }| {
            let [kept, gone] = [end..range.start, range.clone()].map(|part| units(&old[part]));
            end = range.end;
            match new {
                PagePart::Text(text) => json!([kept, gone, text]),
                PagePart::HigherLines(by) => json!([kept, gone, by]),
            }
        })
        .collect();
    Some(json!(steps).to_string())
}

/// The texts that differ in a page.
fn text_changes(old: &str, new: &str) -> Vec<PageChange> {
    let mut changes = Vec::new();
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
            changes.push(PageChange {
                range: at..at + gone.len() - shared,
                new: PagePart::Text(new[..new.len() - shared].to_owned()),
            });
        }
    }
    changes
}

/// The same changes, with one for all numbers of lines that follow each other and become higher by the same.
fn with_higher_lines(old: &str, changes: Vec<PageChange>) -> Vec<PageChange> {
    let numbers = line_numbers(old);
    let mut joined: Vec<PageChange> = Vec::with_capacity(changes.len());
    // The number that the last change ended with.
    let mut last = None;
    for change in changes {
        let at = numbers.partition_point(|number| number.end < change.range.end);
        let by = numbers
            .get(at)
            .and_then(|number| raised_by(old, number, &change));
        let Some(by) = by else {
            joined.push(change);
            last = None;
            continue;
        };
        let number = &numbers[at];
        match joined.last_mut() {
            Some(PageChange {
                range,
                new: PagePart::HigherLines(before),
            }) if *before == by && last.is_some_and(|last| last + 1 == at) => {
                range.end = number.end
            }
            _ => joined.push(PageChange {
                range: number.clone(),
                new: PagePart::HigherLines(by),
            }),
        }
        last = Some(at);
    }
    joined
}

/// By how much a change raises a number of a page, if it does nothing else.
fn raised_by(page: &str, number: &Range<usize>, change: &PageChange) -> Option<i64> {
    let PageChange {
        range,
        new: PagePart::Text(new),
    } = change
    else {
        return None;
    };
    if range.start < number.start || range.end > number.end {
        return None;
    }
    let (before, after) = (
        &page[number.start..range.start],
        &page[range.end..number.end],
    );
    let changed = format!("{before}{new}{after}");
    let is_plain = changed.bytes().all(|byte| byte.is_ascii_digit()) && !changed.starts_with('0');
    let [old, new] = [&page[number.clone()], &changed].map(|number| number.parse::<i64>().ok());
    Some(new? - old?).filter(|_| is_plain)
}

/// Where a page says in which lines of the map its stories are: `<code data-source>shop.yaml:41</code>`. The script of live
/// pages finds the same ones.
fn line_numbers(page: &str) -> Vec<Range<usize>> {
    let mut numbers: Vec<Range<usize>> = Vec::new();
    for (at, _) in page.match_indices("data-source") {
        let is_in_last = numbers.last().is_some_and(|last| at < last.end);
        if !is_in_last && let Some(number) = line_number(page, at) {
            numbers.push(number);
        }
    }
    numbers
}

/// The number at the end of the text of an element whose tag has an attribute at a place.
fn line_number(page: &str, attribute: usize) -> Option<Range<usize>> {
    let start = attribute + page[attribute..].find('>')? + 1;
    let end = start + page[start..].find('<')?;
    let start = start + page[start..end].rfind(':')? + 1;
    let digits = &page.as_bytes()[start..end];
    let is_number =
        digits.first().is_some_and(|first| *first != b'0') && digits.iter().all(u8::is_ascii_digit);
    is_number.then_some(start..end)
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
    fn numbers_of_lines_that_move_together_are_one_change() {
        let page = |lines: &[u32], last: &str| {
            let cards: String = (lines.iter().zip("abcde".chars()))
                .map(|(line, title)| {
                    format!("<li>É{title}<code data-source>a:b.yaml:{line}</code>\n")
                })
                .collect();
            format!("{cards}{last}<p>data-source <q>x:9</q>")
        };
        let old = page(&[7, 8, 98, 99, 120], "x");
        let delta = |new: &str| page_delta(old.as_bytes(), new.as_bytes()).expect("text");
        let number = |line| old.find(&format!(":{line}<")).expect("a line") + 1;
        let [first, third, fourth] = [8, 98, 99].map(|line| old[..number(line)].chars().count());
        let run = fourth + 2 - first;
        assert_eq!(
            delta(&page(&[7, 10, 100, 101, 120], "x")),
            format!("[[{first},{run},2]]")
        );
        // One that stays, or that moves by another number, is between two.
        let between = third - first - 1;
        let beside = fourth - third - 2;
        assert_eq!(
            delta(&page(&[7, 9, 97, 98, 120], "x")),
            format!("[[{first},1,1],[{between},{},-1]]", 2 + beside + 2)
        );
        // Other changes stay what they are, also of a number that becomes none.
        assert!(delta(&page(&[7, 8, 98, 99, 120], "y")).ends_with(r#"1,"y"]]"#));
        assert!(delta(&old.replace(":120<", ":0120<")).contains(r#",0,"0"]"#));
        assert!(delta(&old.replace("x:9", "x:8")).ends_with("1,-1]]"));
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
