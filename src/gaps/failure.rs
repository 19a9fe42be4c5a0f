//! Stories about what could go wrong.

use super::words::{BuiltInWords, TitleWords};
use super::{RuleContext, RuleItem};
use crate::format::RuleOptionSpec;

/// The rule whose options say what such a story is; other rules go by the same.
pub(crate) const FAILURE_RULE: &str = "happy-path-only";

/// The option that names the tags of such stories.
pub(crate) const FAILURE_TAGS: RuleOptionSpec = RuleOptionSpec::words(
    "tags",
    "Tags of stories about what could go wrong; by default edge and error.",
);

/// The tags that mean it where the project names none.
const DEFAULT_TAGS: [&str; 2] = ["edge", "error"];

/// Words of titles that speak of something going wrong. A word that healthy titles use as often
/// stands here only within phrases: late, break, fix, duplicate, recover, restore, unknown.
static WORDS: BuiltInWords = BuiltInWords::sparing(
    "\
    abandon, abandoned, abort, abuse, abusive, accidentally, account recovery, adverse event, \
    adverse reaction, after the deadline, already booked, already exists, already in use, \
    already taken, am ill, am late, apologise, apologize, appeal a, appeal against, are closed, \
    are full, are late, are taken, arrive late, arrives late, bad connection, bad signal, bad \
    weather, battery dies, be late, before deleting, before I delete, being late, block a card, \
    block my card, blocked, booked twice, bounced, breakage, breaks down, broke down, broken, \
    bully, bullying, by accident, by mistake, call drops, can not, can't, cancel, canceled, \
    canceling, cancellation, cancelled, cancelling, cannot, change my mind, changes her mind, \
    changes his mind, changes their mind, chargeback, charged twice, cheat, clash, comes late, \
    complain, complaint, conflict, conflicting, connection drops, corrupt, corrupted, could not, \
    couldn't, counterfeit, crash, crashed, crashes, damage, damaged, data breach, decline, \
    declined, declines, defect, defective, delay, delayed, delivered late, denied, deny, did \
    not, didn't, disappear, disappeared, disconnected, discrepancy, dispute, disputed, \
    disrupted, disruption, dissatisfied, does not, doesn't, double booked, double booking, \
    double charge, double payment, drops out, duplicate account, duplicate booking, duplicate \
    charge, duplicate entry, duplicate payment, duplicate record, duplicates, edge case, \
    emergency, empty result, empty shelf, error, escalate, evacuate, exceeded, exceeds, \
    exception, expire, expired, expires, fail, failed, failing, fails, failure, fake, fall \
    behind, fall ill, fallback, falls behind, falls ill, falls through, false alarm, fault, \
    faulty, find nothing, finds nothing, flat tire, flat tyre, forged, forget, forgets, forgot, \
    forgotten, fraud, fraudulent, freeze a card, freeze my card, fully booked, gas leak, go \
    down, go wrong, goes down, goes wrong, going wrong, gone wrong, hacked, harassed, \
    harassment, hazard, if it rains, illegal, illegible, in case, inaccurate, incident, \
    incomplete, incorrect, insufficient, interrupted, interruption, invalid, is closed, is down, \
    is full, is ill, is late, is taken, jammed, jams, late arrival, late cancellation, late \
    delivery, late fee, late order, late patient, late payer, late payment, late return, late \
    stop, limit reached, lock a card, lock my card, locked out, lose, loses, losing, lost, low \
    battery, malfunction, misdelivered, mishap, mismatch, misplaced, miss, missed, misses, \
    missing, misspelled, misspelling, misspelt, mistake, mistaken, mistakenly, mistyped, \
    misunderstanding, misuse, money back, network drops, no answer, no connection, no internet, \
    no longer, no match, no network, no one, no reply, no response, no result, no room, no seat, \
    no show, no signal, no space, nobody, not available, not enough, not found, not home, not in \
    stock, not paid, not there, not working, nothing found, notice a leak, object to, offline, \
    out of date, out of order, out of range, out of service, out of stock, outage, outdated, \
    over the limit, overbooked, overdraft, overdrawn, overdue, overlap, oversell, oversold, paid \
    late, paid twice, password reset, past the deadline, pay late, phishing, poor connection, \
    poor signal, postpone, postponed, power cut, power failure, problem, puncture, ran out, \
    rebook, recover a deleted, recover a lost, recover account, recover an account, recover \
    deleted, recover from a, recover from an, recover my account, recover my password, recover \
    password, redeliver, refund, refuse a, refuse an, refuse the, refuse to, refused, refuses, \
    reject, rejected, rejects, report a bug, report a leak, report abuse, reschedule, reset a \
    password, reset my password, reset password, reset the password, restore a backup, restore a \
    deleted, restore deleted, retry, returned late, revert, roll back, rollback, run late, run \
    out, running late, running out, runs late, runs out, scam, shortage, shortfall, show up \
    late, sick, side effect, slow connection, sold out, spam, spoiled, stolen, stuck, \
    substitute, suspended, suspicious, taken by someone else, theft, time out, timed out, \
    timeout, times out, too big, too busy, too close, too cold, too difficult, too early, too \
    expensive, too far, too few, too hard, too heavy, too high, too hot, too large, too late, \
    too little, too long, too loud, too low, too many, too much, too old, too short, too slow, \
    too small, too soon, too tired, too wide, too worn, too young, torn, try again, turned down, \
    typing slip, typo, unable, unanswered, unauthorised, unauthorized, unavailable, unclear, \
    undeliverable, undelivered, undo, unexpected, unfair, unhappy, unknown address, unknown \
    caller, unknown code, unknown number, unknown sender, unpaid, unreachable, unreadable, \
    unsafe, warn, warned, warning, wasn't, weak signal, went wrong, will be late, will not, \
    without a connection, without a network, without a signal, without internet, without \
    network, without results, without signal, won't, worn out, write off, wrong",
    SPARED,
);

/// The same words where nothing goes wrong.
const SPARED: &str = "\
    broken arm, broken bone, broken leg, can't wait, cheat sheet, crash course, crash diet, \
    damage deposit, emergency contact, emergency department, emergency fund, emergency medicine, \
    emergency room, fake plant, lose fat, lose pounds, lose weight, losing weight, lost and \
    found, math problem, maths problem, no one else, nobody else, offline event, offline shop, \
    offline store, practice problem, problem set, sick leave, sick note, sick pay, unpaid leave, \
    unpaid work, what i missed, what they missed, what we missed, word problem";

/// Which stories on the wall are about what could go wrong.
pub(crate) fn failure_stories(context: &RuleContext) -> Vec<bool> {
    let list = context.word_list(FAILURE_RULE, &WORDS);
    let tags = context.words_option(FAILURE_RULE, FAILURE_TAGS);
    let is_meant = |tag: &String| {
        let is = |other: &str| tag.to_lowercase() == other.to_lowercase();
        if tags.is_empty() {
            DEFAULT_TAGS.into_iter().any(is)
        } else {
            tags.iter().any(|other| is(other))
        }
    };
    let stories = context.map.stories.iter();
    let mut failures: Vec<bool> = stories
        .map(|story| story.tags.iter().any(is_meant))
        .collect();
    for titled in context.titles() {
        if let RuleItem::Story(story) = titled.item {
            let words = &titled.words;
            failures[story.index()] |= list.find_in(words).is_some() || says_what_if_not(words);
        }
    }
    failures
}

/// Whether a title says what happens when something is not so: `Get help when the book is not for
/// loan`.
fn says_what_if_not(words: &TitleWords) -> bool {
    let lower = words.lower();
    let is_no = |word: &&str| {
        matches!(*word, "not" | "no" | "none" | "nothing" | "never") || word.ends_with("n't")
    };
    let condition = (lower.iter()).position(|word| matches!(*word, "when" | "if"));
    condition.is_some_and(|at| lower[at..].iter().any(is_no))
}

#[cfg(test)]
mod tests {
    use super::{WORDS, says_what_if_not};
    use crate::gaps::words::TitleWords;

    #[test]
    fn titles_of_bad_days_are_told_from_those_of_good_ones() {
        let list = WORDS.customized(&[], &[]);
        let found = |title| {
            let words = TitleWords::new(title);
            let of_list = list.find_in(&words);
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
