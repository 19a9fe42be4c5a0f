//! The map as text for other programs: tables for people who compare, rows for spreadsheets.

mod csv;
mod escape;
mod markdown;
