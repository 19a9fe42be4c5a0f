//! What lies between the scalars of a text: dashes, colons, comments.
//!
//! The parser reports neither dashes nor colons nor comments, and where blocks of text (`|`, `>`) begin
//! and end only roughly. But it places every other scalar and every alias exactly, and between
//! those only a few characters can occur. So each of them is found for certain.

use crate::text::Span;

/// A comment: from its `#` to the end of its line, without blanks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Comment {
    /// The comment itself.
    pub(crate) span: Span,
    /// Whether there are only blanks before it on its line.
    pub(crate) is_alone: bool,
}

/// A text that is written as a block after `|` or `>`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TextBlock {
    /// The `|` or `>` with its indicators.
    pub(crate) header: Span,
    /// The lines of the text, from the start of the first to the end of the last one, without its line
    /// break; `None` if it has none. Blank lines at the end belong to it only if they are kept (`|+`).
    pub(crate) body: Option<Span>,
    /// The digit for its indentation, if it has one.
    pub(crate) declared_indent: Option<usize>,
}

impl TextBlock {
    /// Where it ends: after its last line, or after its header.
    pub(crate) fn end(&self) -> u32 {
        self.body.map_or(self.header.end, |body| body.end)
    }
}

/// The place of a scalar or an alias.
#[derive(Clone, Copy)]
pub(crate) struct TextPlace {
    /// Its bytes. The parser reports of a block of text only the limit of its lines, as the end.
    pub(crate) span: Span,
    /// Whether it is a block of text.
    pub(crate) is_block: bool,
    /// Whether it is a block of text whose last line has nothing but spaces, which are part of it.
    pub(crate) ends_in_spaces: bool,
}

/// The marks in all gaps of a text, each kind in the order of the text.
#[derive(Default)]
pub(crate) struct Marks {
    /// The offsets of the dashes before items of lists.
    pub(crate) dashes: Vec<u32>,
    /// The offsets of the colons after keys.
    pub(crate) colons: Vec<u32>,
    pub(crate) comments: Vec<Comment>,
    pub(crate) blocks: Vec<TextBlock>,
    /// The offsets of the `?` before keys.
    pub(crate) questions: Vec<u32>,
}

impl Marks {
    /// Finds the marks of a text that the parser accepts. `occupied` is in the order of the text.
    pub(crate) fn find(text: &str, occupied: &[TextPlace]) -> Self {
        let mut marks = Self::default();
        let mut at = 0;
        for place in occupied {
            let start = place.span.start as usize;
            if place.is_block {
                at = marks.find_block(text, at, place);
            } else {
                marks.find_in_gap(text, at, start);
                at = at.max(place.span.end as usize);
            }
        }
        marks.find_in_gap(text, at, text.len());
        marks
    }

    /// Finds the marks in the bytes `at..end`. Stops at the header of a block of text, and returns where
    /// it stopped.
    fn find_in_gap(&mut self, text: &str, mut at: usize, end: usize) -> usize {
        let bytes = text.as_bytes();
        let is_line_start = |at: usize| at == 0 || bytes[at - 1] == b'\n';
        let span = |at: usize| Span::new(at, at + 1);
        while at < end {
            let is_marker = |marker: &str| is_line_start(at) && text[at..].starts_with(marker);
            match bytes[at] {
                b'#' => {
                    at = self.add_comment(text, at);
                    continue;
                }
                b'-' | b'.' if is_marker("---") || is_marker("...") => at += 3,
                b'%' if is_line_start(at) => at = line_end(text, at),
                b'-' => {
                    self.dashes.push(span(at).start);
                    at += 1;
                }
                b':' => {
                    self.colons.push(span(at).start);
                    at += 1;
                }
                b'?' => {
                    self.questions.push(span(at).start);
                    at += 1;
                }
                // The name of an anchor or a tag can contain any of the other marks.
                b'&' | b'!' => {
                    let is_end = |byte: &u8| b" \t\r\n,[]{}".contains(byte);
                    let length = bytes[at..end].iter().position(is_end);
                    at = length.map_or(end, |length| at + length);
                }
                b'|' | b'>' => return at,
                _ => at += 1,
            }
        }
        at
    }

    /// Adds the comment that begins at `at`, and returns the end of its line.
    fn add_comment(&mut self, text: &str, at: usize) -> usize {
        let end = line_end(text, at);
        let line = text[..at].rfind('\n').map_or(0, |before| before + 1);
        let before = text[line..at].trim_start_matches('\u{feff}');
        self.comments.push(Comment {
            span: Span::new(at, at + text[at..end].trim_end().len()),
            is_alone: before.trim_matches([' ', '\t']).is_empty(),
        });
        end
    }

    /// Adds the block of text whose header is the next one from `at` on, and returns its end.
    fn find_block(&mut self, text: &str, at: usize, place: &TextPlace) -> usize {
        let limit = place.span.end as usize;
        let header = self.find_in_gap(text, at, text.len());
        let indicators = text[header..]
            .trim_start_matches(['|', '>'])
            .trim_start_matches(['+', '-', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        let header_end = text.len() - indicators.len();
        let header_text = &text[header..header_end];
        let line_end = line_end(text, header);
        self.find_in_gap(text, header_end, line_end);
        let declared_indent = header_text.bytes().find(u8::is_ascii_digit);
        let body_start = match text[line_end..].find('\n') {
            Some(length) => line_end + length + 1,
            None => text.len(),
        };
        let body = BlockLines {
            lines: text.get(body_start..limit).unwrap_or_default(),
            ends_file: limit == text.len(),
            keeps_blank_lines: header_text.contains('+'),
            ends_in_spaces: place.ends_in_spaces,
        };
        let length = body.length();
        let block = TextBlock {
            header: Span::new(header, header_end),
            body: length.map(|length| Span::new(body_start, body_start + length)),
            declared_indent: declared_indent.map(|digit| usize::from(digit - b'0')),
        };
        self.blocks.push(block);
        length.map_or(line_end, |length| body_start + length)
    }
}

/// The lines below the header of a block of text.
struct BlockLines<'s> {
    /// The lines, up to where the next scalar or the indentation before it begins.
    lines: &'s str,
    /// Whether they end with the text.
    ends_file: bool,
    keeps_blank_lines: bool,
    ends_in_spaces: bool,
}

impl BlockLines<'_> {
    /// The length of those that belong to the block, without the last line break. `None` if none do.
    fn length(&self) -> Option<usize> {
        let mut length = None;
        let mut at = 0;
        for line in self.lines.split_inclusive('\n') {
            let text = line.trim_end_matches('\n').trim_end_matches('\r');
            let is_text = !text.trim_start_matches(' ').is_empty();
            let is_kept = self.keeps_blank_lines || self.ends_in_spaces && !text.is_empty();
            let is_whole = line.ends_with('\n') || self.ends_file;
            if is_whole && (is_text || is_kept) {
                length = Some(at + text.len());
            }
            at += line.len();
        }
        length
    }
}

/// The end of the line that contains `at`, before its line break.
fn line_end(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    let line = rest.find('\n').map_or(rest, |end| &rest[..end]);
    at + line.trim_end_matches('\r').len()
}
