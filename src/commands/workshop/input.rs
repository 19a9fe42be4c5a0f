//! Standard input, line by line.

use std::io::{self, Read};

/// A longer line is no answer.
const MAX_LINE: usize = 64 << 10;

/// What comes next from standard input.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum NextLine {
    /// A line, without its end.
    Line(String),
    /// The end of the input.
    End,
    /// Somebody pressed Ctrl-C.
    Interrupted,
}

/// Reads lines from an input of its own, or from the one that is handed in.
#[derive(Default)]
pub(super) struct LineReader {
    own: Option<Box<dyn Read>>,
    bytes: Vec<u8>,
    has_ended: bool,
}

impl LineReader {
    pub(super) fn new(input: Box<dyn Read>) -> Self {
        Self {
            own: Some(input),
            ..Self::default()
        }
    }

    /// The next line.
    ///
    /// # Errors
    ///
    /// The input can't be read.
    pub(super) fn next(&mut self, other: &mut dyn Read) -> io::Result<NextLine> {
        loop {
            if let Some(end) = self.bytes.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.bytes.drain(..=end).collect();
                return Ok(NextLine::Line(text_of(&line)));
            }
            if self.has_ended {
                let line = std::mem::take(&mut self.bytes);
                return Ok(match line.is_empty() {
                    true => NextLine::End,
                    false => NextLine::Line(text_of(&line)),
                });
            }
            let mut chunk = [0; 4096];
            let read = match &mut self.own {
                Some(own) => own.read(&mut chunk),
                None => other.read(&mut chunk),
            };
            match read {
                Ok(0) => self.has_ended = true,
                Ok(read) => {
                    // The rest of a line that is too long is dropped.
                    let free = MAX_LINE.saturating_sub(self.bytes.len()).max(1);
                    let kept = chunk[..read].iter().enumerate();
                    let kept = kept.filter(|(at, byte)| *at < free || **byte == b'\n');
                    self.bytes.extend(kept.map(|(_, byte)| *byte));
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {
                    return Ok(NextLine::Interrupted);
                }
                Err(error) => return Err(error),
            }
        }
    }
}

fn text_of(line: &[u8]) -> String {
    let text = String::from_utf8_lossy(line);
    text.trim_end_matches(['\n', '\r'])
        .trim_start_matches('\u{feff}')
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_in_all_ways() {
        let mut input: &[u8] = b"\xef\xbb\xbfone\r\ntwo\n\nlast \xff";
        let mut reader = LineReader::default();
        let mut lines = Vec::new();
        while let NextLine::Line(line) = reader.next(&mut input).unwrap() {
            lines.push(line);
        }
        assert_eq!(lines, ["one", "two", "", "last \u{fffd}"]);
        assert_eq!(reader.next(&mut input).unwrap(), NextLine::End);
    }
}
