//! All integration tests, in one program: the crate is linked once for them.
//!
//! `cargo test --test it transcripts` runs the tests of one module.

mod again;
mod check;

mod contrast;
mod dates;
mod diff;
mod docs;
mod east_asian;
mod edit;
mod edits;
mod export;
mod figures;
mod fmt;
mod format_docs;
mod fragments;
mod gap_page;
mod golden;
mod history;
mod import;
mod judged;
mod languages;
mod layers;
mod limits;
mod lsp;
mod mdbook;
mod messages;
mod narrative;
mod options;
mod output;
mod properties;
mod pull;
mod readers;
mod readme;
mod room;
mod rule_words;
mod rules;
mod schema;
mod serve;
mod site;
mod slips;
mod support;
mod theme_docs;
mod themes;
mod trackers;
mod transcripts;
mod translated;
mod workbook;
mod workshop;
mod workshop_corrections;
mod workshop_doubts;
mod workshop_sessions;
mod workshop_words;
mod xmind;
