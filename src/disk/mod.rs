//! The only room that touches files: it probes paths, reads projects and writes sites.

pub mod input;
pub mod output;
pub mod probe;
