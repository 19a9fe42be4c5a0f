//! JSON with places, which serde_json doesn't give: every value that isn't understood is reported with its line.

use crate::text::Span;

/// How deeply lists and objects may be nested.
const MAX_DEPTH: usize = 128;

/// A value and where it is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct JsonNode {
    pub(crate) span: Span,
    pub(crate) value: JsonValue,
}

/// A JSON value. Numbers and words stay as written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum JsonValue {
    Null,
    /// A number, `true` or `false`.
    Word(String),
    Text(String),
    List(Vec<JsonNode>),
    Object(Vec<JsonEntry>),
}

/// A key of an object with its value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct JsonEntry {
    pub(crate) key: String,
    pub(crate) value: JsonNode,
}

impl JsonNode {
    /// The value of the first key of this name.
    pub(crate) fn get(&self, key: &str) -> Option<&JsonNode> {
        let JsonValue::Object(entries) = &self.value else {
            return None;
        };
        let mut entries = entries.iter();
        entries
            .find(|entry| entry.key == key)
            .map(|entry| &entry.value)
    }

    /// The values of a list.
    pub(crate) fn list(&self) -> Option<&[JsonNode]> {
        match &self.value {
            JsonValue::List(values) => Some(values),
            _ => None,
        }
    }

    /// The text of a single value, as it would be in a cell.
    pub(crate) fn scalar(&self) -> Option<&str> {
        match &self.value {
            JsonValue::Word(text) | JsonValue::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// What is wrong with a text that isn't JSON, and at which byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct JsonError {
    pub(crate) at: usize,
    pub(crate) message: &'static str,
}

/// Parses a text of JSON values. Most files hold a single one; `gh api --paginate` writes one for each page, and
/// other tools write one for each line.
pub(crate) fn parse_json(text: &str) -> Result<Vec<JsonNode>, JsonError> {
    let mut parser = JsonParser { text, at: 0 };
    let mut nodes = vec![parser.node(0)?];
    loop {
        parser.skip_space();
        if parser.peek().is_none() {
            return Ok(nodes);
        }
        nodes.push(parser.node(0)?);
    }
}

struct JsonParser<'t> {
    text: &'t str,
    at: usize,
}

impl JsonParser<'_> {
    fn error(&self, message: &'static str) -> JsonError {
        JsonError {
            at: self.at.min(self.text.len()),
            message,
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// Skips white space and this byte, if it is next.
    fn take(&mut self, byte: u8) -> bool {
        self.skip_space();
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn node(&mut self, depth: usize) -> Result<JsonNode, JsonError> {
        self.skip_space();
        let start = self.at;
        if depth > MAX_DEPTH {
            return Err(self.error("lists and objects are nested more than 128 deep"));
        }
        let value = match self.peek() {
            Some(b'"') => JsonValue::Text(self.string()?),
            Some(b'[') => self.list(depth)?,
            Some(b'{') => self.object(depth)?,
            Some(_) => self.word()?,
            None => return Err(self.error("expected a value, found the end of the file")),
        };
        Ok(JsonNode {
            span: Span::new(start, self.at),
            value,
        })
    }

    fn list(&mut self, depth: usize) -> Result<JsonValue, JsonError> {
        self.at += 1;
        let mut values = Vec::new();
        if self.take(b']') {
            return Ok(JsonValue::List(values));
        }
        loop {
            values.push(self.node(depth + 1)?);
            if self.take(b']') {
                return Ok(JsonValue::List(values));
            }
            if !self.take(b',') {
                return Err(self.error("expected `,` or `]`"));
            }
        }
    }

    fn object(&mut self, depth: usize) -> Result<JsonValue, JsonError> {
        self.at += 1;
        let mut entries = Vec::new();
        if self.take(b'}') {
            return Ok(JsonValue::Object(entries));
        }
        loop {
            self.skip_space();
            if self.peek() != Some(b'"') {
                return Err(self.error("expected a key in double quotes"));
            }
            let key = self.string()?;
            if !self.take(b':') {
                return Err(self.error("expected `:` after the key"));
            }
            let value = self.node(depth + 1)?;
            entries.push(JsonEntry { key, value });
            if self.take(b'}') {
                return Ok(JsonValue::Object(entries));
            }
            if !self.take(b',') {
                return Err(self.error("expected `,` or `}`"));
            }
        }
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self) -> Result<JsonValue, JsonError> {
        let rest = &self.text[self.at..];
        let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
        let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        let word = &rest[..end];
        let is_number = word.starts_with(|c: char| c == '-' || c.is_ascii_digit())
            && word.parse::<f64>().is_ok();
        let value = match word {
            "null" => JsonValue::Null,
            "true" | "false" => JsonValue::Word(word.to_owned()),
            _ if is_number => JsonValue::Word(word.to_owned()),
            _ => return Err(self.error("expected a value")),
        };
        self.at += end;
        Ok(value)
    }

    fn string(&mut self) -> Result<String, JsonError> {
        self.at += 1;
        let mut text = String::new();
        loop {
            let rest = &self.text[self.at..];
            let Some(end) = rest.find(['"', '\\']) else {
                return Err(self.error("this text is never closed"));
            };
            text.push_str(&rest[..end]);
            self.at += end + 1;
            if rest[end..].starts_with('"') {
                return Ok(text);
            }
            text.push(self.escape()?);
        }
    }

    /// The character after a backslash.
    fn escape(&mut self) -> Result<char, JsonError> {
        let escaped = self.peek();
        self.at += 1;
        Ok(match escaped {
            Some(b'n') => '\n',
            Some(b't') => '\t',
            Some(b'r') => '\r',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'u') => {
                let unit = self.hex()?;
                let is_first_half = (0xd800..0xdc00).contains(&unit);
                if is_first_half && self.text[self.at..].starts_with("\\u") {
                    let before = self.at;
                    self.at += 2;
                    let second = self.hex()?;
                    if let Some(Ok(pair)) = char::decode_utf16([unit, second]).next() {
                        return Ok(pair);
                    }
                    self.at = before;
                }
                char::from_u32(u32::from(unit)).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            _ => {
                self.at -= 1;
                return Err(self.error("unknown escape after `\\`"));
            }
        })
    }

    fn hex(&mut self) -> Result<u16, JsonError> {
        let digits = self.text.get(self.at..self.at + 4);
        let digits = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let unit = digits.and_then(|digits| u16::from_str_radix(digits, 16).ok());
        let unit = unit.ok_or_else(|| self.error("expected four hexadecimal digits"))?;
        self.at += 4;
        Ok(unit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    fn as_serde(node: &JsonNode) -> Value {
        match &node.value {
            JsonValue::Null => Value::Null,
            JsonValue::Word(word) => word.parse().unwrap(),
            JsonValue::Text(text) => Value::String(text.clone()),
            JsonValue::List(values) => values.iter().map(as_serde).collect(),
            JsonValue::Object(entries) => {
                let entries = entries.iter();
                Value::Object(
                    entries
                        .map(|entry| (entry.key.clone(), as_serde(&entry.value)))
                        .collect(),
                )
            }
        }
    }

    #[test]
    fn values_are_those_of_serde() {
        let text =
            r#" {"a": [1, -2.5e3, true, null, "x\n\"\u00e9\ud83d\ude00\/"], "b": {}, "": []} "#;
        let node = parse_json(text).unwrap().remove(0);
        assert_eq!(as_serde(&node), text.parse::<Value>().unwrap());
        let inner = node.get("a").and_then(JsonNode::list).unwrap();
        assert_eq!(&text[inner[1].span.range()], "-2.5e3");
    }

    #[test]
    fn errors_have_their_place() {
        for (text, at) in [
            ("{\"a\" 1}", 5),
            ("[1,]", 3),
            ("[1] x", 4),
            ("{\"a\": \"b", 7),
            ("[\"\\q\"]", 3),
            ("\"\\ud83d\\u00\"", 9),
            ("", 0),
        ] {
            assert_eq!(parse_json(text).unwrap_err().at, at, "{text}");
        }
        assert!(parse_json(&"[".repeat(100_000)).is_err());
    }
}
