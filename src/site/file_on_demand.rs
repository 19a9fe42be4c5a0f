//! A file whose bytes are made when somebody first asks for them.

use crate::text::Diagnostic;
use bytes::Bytes;
use std::fmt;
use std::sync::OnceLock;

/// The bytes of a file, or the error of a template.
type MadeFile = Result<Bytes, Box<Diagnostic>>;

/// A file whose bytes are made once, when they are first asked for.
pub struct FileOnDemand {
    make: Box<dyn Fn() -> MadeFile + Send + Sync>,
    made: OnceLock<MadeFile>,
}

impl FileOnDemand {
    pub(crate) fn new(make: impl Fn() -> MadeFile + Send + Sync + 'static) -> Self {
        Self {
            make: Box::new(make),
            made: OnceLock::new(),
        }
    }

    /// The bytes. The first call makes them; calls at the same time wait for it.
    ///
    /// Must not be called by a task of rayon's thread pool: rendering uses the pool, and a thread that waits
    /// there takes up other tasks, which could wait for the same file.
    ///
    /// # Errors
    ///
    /// The error of a template.
    pub fn bytes(&self) -> Result<&Bytes, &Diagnostic> {
        let made = self.made.get_or_init(|| (self.make)());
        made.as_ref().map_err(|error| &**error)
    }

    /// Whether somebody has asked for it.
    pub(crate) fn is_made(&self) -> bool {
        self.made.get().is_some()
    }

    /// The bytes, if they have been made without an error.
    pub(crate) fn made_bytes(&self) -> Option<&Bytes> {
        self.made.get()?.as_ref().ok()
    }
}

impl fmt::Debug for FileOnDemand {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("FileOnDemand")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn a_file_is_made_once_when_it_is_asked_for() {
        let calls = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&calls);
        let file = FileOnDemand::new(move || {
            counted.fetch_add(1, Ordering::Relaxed);
            Ok(Bytes::from_static(b"page"))
        });
        assert!(!file.is_made() && file.made_bytes().is_none());
        for _ in 0..2 {
            assert_eq!(file.bytes().ok(), Some(&Bytes::from_static(b"page")));
        }
        assert!(file.is_made());
        assert_eq!(calls.load(Ordering::Relaxed), 1);
    }
}
