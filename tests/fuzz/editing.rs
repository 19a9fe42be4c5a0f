//! Changes any text that is a map, and formats it: what is written is read without errors, can be turned back, and isn't
//! formatted any further.

#![no_main]

#[path = "../it/support/changes.rs"]
mod changes;
#[path = "../it/support/editing.rs"]
mod editing;

use changes::Choice;
use libfuzzer_sys::fuzz_target;

/// How many bytes choose the change.
const CHOICE: usize = 17;

// The text after the bytes that choose the change is the map.
fuzz_target!(|bytes: &[u8]| {
    let Some(([kind, picks @ ..], text)) = bytes.split_first_chunk::<CHOICE>() else {
        return;
    };
    let choice = Choice {
        kind: *kind,
        picks: std::array::from_fn(|at| u16::from_be_bytes([picks[2 * at], picks[2 * at + 1]])),
    };
    editing::check(text, &choice);
});
