//! Standard input that Ctrl-C interrupts.
//!
//! A read of standard input can't be interrupted, so it runs on a thread of its own. That one still waits when the program
//! ends, and ends with it.

use crate::serve::on_shutdown;
use std::io::{self, Read};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

/// The bytes of one read; empty at the end.
type Chunk = io::Result<Vec<u8>>;

/// Standard input. If somebody presses Ctrl-C, a read ends with [`io::ErrorKind::Interrupted`].
///
/// # Errors
///
/// The system can't report Ctrl-C.
pub fn interruptible_stdin() -> io::Result<Box<dyn Read>> {
    let (sender, chunks) = channel::<Chunk>();
    let interrupt = sender.clone();
    on_shutdown(move || {
        // If nobody reads any more, the program is at its end.
        let _ = interrupt.send(Err(io::ErrorKind::Interrupted.into()));
    })?;
    thread::spawn(move || {
        let mut stdin = io::stdin();
        let mut bytes = vec![0; 16 << 10];
        loop {
            let chunk = match stdin.read(&mut bytes) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                read => read.map(|read| bytes[..read].to_vec()),
            };
            let is_last = chunk.as_ref().map_or(true, Vec::is_empty);
            if sender.send(chunk).is_err() || is_last {
                break;
            }
        }
    });
    let rest = Vec::new();
    Ok(Box::new(ChunkReader { chunks, rest }))
}

/// Reads the chunks that another thread sends.
struct ChunkReader {
    chunks: Receiver<Chunk>,
    rest: Vec<u8>,
}

impl Read for ChunkReader {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.rest.is_empty() {
            self.rest = self.chunks.recv().unwrap_or_else(|_| Ok(Vec::new()))?;
        }
        let length = self.rest.len().min(into.len());
        into[..length].copy_from_slice(&self.rest[..length]);
        self.rest.drain(..length);
        Ok(length)
    }
}
