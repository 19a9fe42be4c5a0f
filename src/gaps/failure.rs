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

/// Words of titles that speak of something going wrong. A word that healthy titles use as often
/// stands here only within phrases: late, break, fix, duplicate, recover, restore, unknown.
const WORDS: &str = "\
    abandon, abandoned, abort, accidentally, account recovery, adverse event, adverse reaction, \
    after the deadline, already booked, already exists, already in use, already taken, am ill, \
    am late, am sick, apologise, apologize, are late, are closed, are full, are taken, arrive \
    late, arrives late, bad weather, be late, being late, block a card, block my card, blocked, \
    booked twice, bounced, breakage, breaks down, broke down, broken, by accident, by mistake, \
    call in sick, calls in sick, can not, can't, cancel, canceled, canceling, cancellation, \
    cancelled, cancelling, cannot, chargeback, charged twice, cheat, clash, comes late, \
    complain, complaint, conflict, corrupt, corrupted, could not, couldn't, counterfeit, crash, \
    crashed, crashes, damage, damaged, data breach, decline, declined, declines, defect, \
    defective, delay, delayed, delivered late, denied, deny, did not, didn't, disappear, \
    disappeared, disconnected, discrepancy, dispute, disputed, disrupted, disruption, \
    dissatisfied, does not, doesn't, double booked, double booking, double charge, duplicate \
    account, duplicate record, duplicate booking, duplicate charge, duplicate entry, duplicate \
    payment, duplicates, edge case, emergency, error, escalate, exceeded, exceeds, exception, \
    expire, expired, expires, fail, failed, failing, fails, failure, fake, fall ill, fallback, \
    falls ill, falls through, fault, faulty, forged, forget, forgets, forgot, forgotten, fraud, \
    fraudulent, freeze a card, freeze my card, fully booked, go down, go wrong, goes wrong, goes \
    down, going wrong, gone wrong, hacked, if it rains, illegal, illegible, in case, incident, \
    incomplete, incorrect, insufficient, interrupted, interruption, invalid, is closed, is down, \
    is full, is ill, is late, is sick, is taken, late arrival, late cancellation, late delivery, \
    late fee, late order, late patient, late payment, late return, late stop, limit reached, \
    lock a card, lock my card, locked out, lose, loses, losing, lost, malfunction, mishap, \
    mismatch, miss, missed, misses, missing, misspelled, misspelling, misspelt, mistake, \
    mistaken, mistakenly, mistyped, money back, no connection, no result, no answer, no \
    internet, no longer, no match, no network, no one, no reply, no response, no room, no seat, \
    no show, no signal, no space, nobody, not available, not enough, not found, not home, not in \
    stock, not there, not working, offline, out of order, out of date, out of range, out of \
    service, out of stock, outage, outdated, over the limit, overbooked, overdraft, overdrawn, \
    overdue, overlap, oversell, oversold, paid twice, paid late, password reset, past the \
    deadline, pay late, phishing, postpone, postponed, power cut, power failure, problem, ran \
    out, rebook, recover deleted, recover password, recover a lost, recover account, recover an \
    account, recover from a, recover from an, recover my account, recover my password, refund, \
    refuse a, refuse an, refuse the, refuse to, refused, refuses, reject, rejected, rejects, \
    reschedule, reset the password, reset a password, reset my password, reset password, restore \
    a backup, restore a deleted, restore deleted, retry, returned late, revert, roll back, \
    rollback, run late, run out, running late, running out, runs out, runs late, scam, shortage, \
    shortfall, show up late, side effect, sold out, spam, spoiled, stolen, stuck, substitute, \
    suspended, suspicious, taken by someone else, theft, time out, timed out, timeout, times \
    out, too heavy, too much, too big, too busy, too close, too cold, too difficult, too early, \
    too expensive, too far, too few, too hard, too high, too hot, too large, too late, too \
    little, too long, too loud, too low, too many, too old, too short, too slow, too small, too \
    soon, too tired, too wide, too worn, too young, torn, try again, typing slip, typo, unable, \
    unanswered, unauthorised, unauthorized, unavailable, unclear, undelivered, undo, unexpected, \
    unhappy, unknown address, unknown caller, unknown code, unknown number, unknown sender, \
    unpaid, unreachable, unreadable, unsafe, warn, warned, warning, wasn't, went wrong, will be \
    late, will not, without a connection, without a network, without a signal, without internet, \
    without network, without signal, won't, worn out, wrong";

/// The same words where nothing goes wrong.
const SPARED: &str = "\
    broken arm, broken bone, broken leg, can't wait, cheat sheet, crash course, crash diet, damage deposit, \
    emergency contact, emergency department, emergency fund, emergency medicine, emergency room, \
    fake plant, lose fat, lose pounds, lose weight, losing weight, lost and found, math problem, \
    maths problem, no one else, nobody else, offline event, offline shop, offline store, \
    practice problem, problem set, unpaid leave, unpaid work, what i missed, what they missed, \
    what we missed, word problem";

/// Which stories on the wall are about what could go wrong.
pub(super) fn failures(facts: &Facts) -> Vec<bool> {
    let list = facts.word_list(SET_BY, WORDS).sparing(SPARED);
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
    let words = |title| {
        let words = facts.words_of(title);
        words.is_some_and(|words| list.found_in(&words).is_some() || says_what_if_not(&words))
    };
    map.stories
        .iter()
        .map(|story| story.tags.iter().any(is_meant) || words(&story.title.text))
        .collect()
}

/// Whether a title says what happens when something is not so: `Get help when the book is not for
/// loan`.
fn says_what_if_not(words: &Words) -> bool {
    let lower = words.lower();
    let is_no = |word: &&str| {
        matches!(*word, "not" | "no" | "none" | "nothing" | "never") || word.ends_with("n't")
    };
    let condition = (lower.iter()).position(|word| matches!(*word, "when" | "if"));
    condition.is_some_and(|at| lower[at..].iter().any(is_no))
}

#[cfg(test)]
mod tests {
    use super::{SPARED, WORDS, says_what_if_not};
    use crate::gaps::words::{WordList, Words};

    #[test]
    fn titles_of_bad_days_are_told_from_those_of_good_ones() {
        let list = WordList::new(WORDS, &[], &[]).sparing(SPARED);
        let found = |title| {
            let words = Words::of(title);
            let of_list = list.found_in(&words);
            of_list.or_else(|| says_what_if_not(&words).then(|| "when … not".to_owned()))
        };
        for title in [
            "Cancel a booking",
            "Keep the basket when the card is declined",
            "See what is out of stock",
            "Report a lost card",
            "Take a photo when nobody is home",
            "Be warned before the budget is spent",
            "Tell the guest that I will be late",
            "Get my money back",
            "Work without a connection",
            "Undo the last step",
            "Try again after a time-out",
            "Reset my password",
            "Find a stand-in when a driver falls ill",
            "Explain why a name was not found",
            "Pay when the code doesn’t scan",
            "Merge duplicates",
            "Dispute a charge",
            "Call for help when the van breaks down",
            "Correct a typo in my name",
            "Choose another day when a class is fully booked",
            "Report side effects",
            "Chase overdue books",
            "Move a visit I cannot make",
            "Get help when the book is not for loan",
            "Hear what to do if nothing arrives",
        ] {
            assert!(found(title).is_some(), "{title}");
        }
        for title in [
            "Book a late-night delivery",
            "Plan a coffee break",
            "Fix a date for the visit",
            "Ask the lost and found",
            "Duplicate last week's order",
            "Lose weight with friends",
            "Recover at home after surgery",
            "Restore a painting",
            "Browse works by unknown masters",
            "Add an emergency contact",
            "Ask for unpaid leave",
            "Catch up on what I missed",
            "Book a late checkout",
            "See a breakdown of costs",
            "Record allergies",
            "Withdraw cash",
            "Take a crash course",
            "Find an offline store",
            "Collect refuse on Mondays",
            "Latest news first",
            "See who else is going",
            "Share a list that no one else sees",
            "Solve a maths problem",
            "Pay with PayPal",
            "See when the bus comes",
        ] {
            assert_eq!(found(title), None, "{title}");
        }
    }
}
