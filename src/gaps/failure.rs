//! Stories about what could go wrong.

use super::Facts;
use super::words::Words;
use crate::format::RuleOption;

/// The rule whose options say what such a story is; other rules go by the same.
pub(super) const SET_BY: &str = "happy-path-only";

/// The option that names the tags of such stories.
pub(super) const TAGS: RuleOption = RuleOption::words(
    "tags",
    "Tags of stories about what could go wrong; by default edge and error.",
);

/// The tags that mean it where the project names none.
const DEFAULT_TAGS: [&str; 2] = ["edge", "error"];

/// Words of titles that speak of something going wrong.
const WORDS: &str = "\
    abandon, abandoned, absent, allergy, blocked, bounce, bounced, break, breaks, broken, \
    cancel, canceled, cancellation, cancelled, complain, complaint, conflict, corrupt, crash, \
    crashes, damaged, declined, delay, delayed, denied, disconnected, dispute, disputed, \
    duplicate, emergency, error, exceeded, exception, expire, expired, expires, fail, failed, \
    failing, fails, failure, fallback, fix, forged, forget, forgot, forgotten, fraud, go wrong, \
    goes down, goes wrong, illegal, incomplete, incorrect, interrupted, invalid, late, lose, \
    loses, lost, missed, missing, mistake, mistyped, no connection, no internet, no longer, no \
    network, no one, no result, no show, no signal, nobody, not available, not found, not home, \
    not in stock, not there, offline, out of date, out of stock, outage, outdated, overdue, \
    problem, recover, refund, refuse, refused, reject, rejected, replace missing, report a \
    problem, reset password, retries, retry, revert, roll back, rollback, sold out, spam, stale, \
    stolen, stuck, substitute, suspended, time out, timed out, timeout, too early, too far, too \
    few, too large, too late, too long, too many, too slow, try again, typo, unable, \
    unavailable, undelivered, undo, unexpected, unknown, unpaid, unreachable, warn, warning, \
    went wrong, without a connection, wrong";

/// Which stories on the wall are about what could go wrong.
pub(super) fn failures(facts: &Facts) -> Vec<bool> {
    let list = facts.word_list(SET_BY, WORDS);
    let tags = facts.words(SET_BY, TAGS);
    let is_meant = |tag: &String| {
        let is = |other: &str| tag.to_lowercase() == other.to_lowercase();
        if tags.is_empty() {
            DEFAULT_TAGS.into_iter().any(is)
        } else {
            tags.iter().any(|other| is(other))
        }
    };
    let map = facts.map;
    let words = |title| facts.is_english() && list.found_in(&Words::of(title)).is_some();
    map.stories
        .iter()
        .map(|story| story.tags.iter().any(is_meant) || words(&story.title.text))
        .collect()
}
