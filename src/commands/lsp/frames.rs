//! How messages of the protocol are framed: headers as in HTTP, a blank line, and a body of JSON.

use serde_json::Value;
use std::io::{self, BufRead, Read as _, Write};

/// The most bytes of a message: more than a map may have, with every character escaped.
const MAX_BODY: usize = 512 << 20;

/// The most bytes of a line of headers.
const MAX_HEADER: u64 = 4 << 10;

/// What was read.
#[derive(Debug)]
pub(crate) enum InputFrame {
    /// A message.
    Message(Value),
    /// A body that isn't JSON; what follows it can be read.
    NotJson(String),
    /// The input has ended between two messages.
    End,
    /// The input isn't made of messages, in this way.
    Garbage(String),
}

/// Reads the next message.
///
/// # Errors
///
/// The input can't be read.
pub(crate) fn read_frame(input: &mut impl BufRead) -> io::Result<InputFrame> {
    let mut length = None;
    let mut has_header = false;
    loop {
        let mut line = Vec::new();
        input
            .by_ref()
            .take(MAX_HEADER)
            .read_until(b'\n', &mut line)?;
        let Some(line) = line.strip_suffix(b"\n") else {
            return Ok(if line.is_empty() && !has_header {
                InputFrame::End
            } else if line.is_empty() {
                InputFrame::Garbage("it ends within the headers of a message".to_owned())
            } else {
                garbage_line(&line)
            });
        };
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.is_empty() && has_header {
            break;
        }
        let header = std::str::from_utf8(line).ok();
        let Some((name, value)) = header.and_then(|line| line.split_once(':')) else {
            return Ok(garbage_line(line));
        };
        has_header = true;
        if name.eq_ignore_ascii_case("content-length") {
            length = match value.trim().parse::<usize>() {
                Ok(length) if length <= MAX_BODY => Some(length),
                _ => return Ok(garbage_line(line)),
            };
        }
    }
    let Some(length) = length else {
        return Ok(InputFrame::Garbage(
            "a message has no Content-Length".to_owned(),
        ));
    };
    let mut body = Vec::new();
    input.by_ref().take(length as u64).read_to_end(&mut body)?;
    if body.len() < length {
        return Ok(InputFrame::Garbage("it ends within a message".to_owned()));
    }
    Ok(match serde_json::from_slice(&body) {
        Ok(message) => InputFrame::Message(message),
        Err(error) => InputFrame::NotJson(error.to_string()),
    })
}

fn garbage_line(line: &[u8]) -> InputFrame {
    let line = String::from_utf8_lossy(line);
    let shown: String = line.chars().take(60).collect();
    InputFrame::Garbage(format!(
        "`{}` is no header of a message",
        shown.escape_debug()
    ))
}

/// Writes a message.
///
/// # Errors
///
/// The output can't be written to.
pub(crate) fn write_frame(output: &mut dyn Write, message: &Value) -> io::Result<()> {
    let body = message.to_string();
    write!(output, "Content-Length: {}\r\n\r\n{body}", body.len())?;
    output.flush()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// What a text is read as.
    fn frames(text: &str) -> Vec<String> {
        let mut input = text.as_bytes();
        let mut found = Vec::new();
        loop {
            let frame = read_frame(&mut input).unwrap();
            let is_last = matches!(frame, InputFrame::End | InputFrame::Garbage(_));
            found.push(match frame {
                InputFrame::Message(message) => message.to_string(),
                InputFrame::NotJson(_) => "not JSON".to_owned(),
                InputFrame::End => "end".to_owned(),
                InputFrame::Garbage(why) => why,
            });
            if is_last {
                return found;
            }
        }
    }

    #[test]
    fn messages_are_read_as_they_are_written() {
        let mut output = Vec::new();
        write_frame(&mut output, &json!({"ü": "🧺"})).unwrap();
        write_frame(&mut output, &json!([1])).unwrap();
        let text = String::from_utf8(output).unwrap();
        assert_eq!(frames(&text), ["{\"ü\":\"🧺\"}", "[1]", "end"]);
    }

    #[test]
    fn what_is_no_message_is_said() {
        for (text, found) in [
            (
                "Content-Length: 2\r\ncontent-type: x\r\n\r\n{}",
                &["{}", "end"][..],
            ),
            ("Content-Length: 2\n\n{x", &["not JSON", "end"]),
            ("hello\n", &["`hello` is no header of a message"]),
            ("hello", &["`hello` is no header of a message"]),
            (
                "Content-Length: x\r\n\r\n",
                &["`Content-Length: x` is no header of a message"],
            ),
            ("Content-Length: 9\r\n\r\n{}", &["it ends within a message"]),
            (
                "Content-Length: 9\r\n",
                &["it ends within the headers of a message"],
            ),
            (
                "Content-Type: x\r\n\r\n",
                &["a message has no Content-Length"],
            ),
        ] {
            assert_eq!(frames(text), found, "{text:?}");
        }
    }
}
