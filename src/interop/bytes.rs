//! From the bytes of a file to its text: which encoding it has.
//!
//! Spreadsheets and PowerShell write UTF-16, and old programs write code pages, so UTF-8 alone would refuse
//! files that people have. A guess is never silent: the report names the encoding.

use super::code_pages::CodePage;

/// The encoding of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextEncoding {
    /// UTF-8.
    Utf8,
    /// UTF-16 with the low byte first, as PowerShell's `>` writes it.
    Utf16Le,
    /// UTF-16 with the high byte first.
    Utf16Be,
    /// A code page, with one byte a character.
    CodePage(CodePage),
}

impl TextEncoding {
    /// All encodings.
    pub fn all() -> impl Iterator<Item = Self> {
        let unicode = [Self::Utf8, Self::Utf16Le, Self::Utf16Be];
        unicode
            .into_iter()
            .chain(CodePage::all().map(Self::CodePage))
    }

    /// The name in reports and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            TextEncoding::Utf8 => "utf-8",
            TextEncoding::Utf16Le => "utf-16le",
            TextEncoding::Utf16Be => "utf-16be",
            TextEncoding::CodePage(page) => page.name(),
        }
    }
}

/// The text of a file, and how it was read.
pub(crate) struct DecodedBytes {
    /// The text, without a byte order mark.
    pub(crate) text: String,
    /// The encoding that it was read in.
    pub(crate) encoding: TextEncoding,
    /// Whether the encoding is a guess because nothing in the file says so.
    pub(crate) is_guess: bool,
    /// How many characters couldn't be read and became U+FFFD.
    pub(crate) unreadable: usize,
}

/// Reads the bytes in this encoding, or else in the one that they are in: a byte order mark decides, then
/// UTF-8 if all bytes are valid, then UTF-16 if every second byte is mostly zero, and else the code page.
pub(crate) fn decode_bytes(bytes: &[u8], encoding: Option<TextEncoding>) -> DecodedBytes {
    let marked = match bytes {
        [0xef, 0xbb, 0xbf, ..] => Some(TextEncoding::Utf8),
        [0xff, 0xfe, ..] => Some(TextEncoding::Utf16Le),
        [0xfe, 0xff, ..] => Some(TextEncoding::Utf16Be),
        _ => None,
    };
    let is_guess = encoding.or(marked).is_none() && std::str::from_utf8(bytes).is_err();
    let encoding = encoding
        .or(marked)
        .or_else(|| utf16_without_mark(bytes))
        .unwrap_or(if is_guess {
            TextEncoding::CodePage(CodePage::guess(bytes))
        } else {
            TextEncoding::Utf8
        });
    let is_guess = is_guess || encoding != TextEncoding::Utf8 && marked.is_none();
    let mut unreadable = 0;
    let mut replaced = || {
        unreadable += 1;
        char::REPLACEMENT_CHARACTER
    };
    let text: String = match encoding {
        TextEncoding::Utf8 => {
            let mut text = String::with_capacity(bytes.len());
            for chunk in bytes.utf8_chunks() {
                text.push_str(chunk.valid());
                if !chunk.invalid().is_empty() {
                    text.push(replaced());
                }
            }
            text
        }
        TextEncoding::Utf16Le | TextEncoding::Utf16Be => {
            let unit = |pair: &[u8]| match (encoding, pair) {
                (TextEncoding::Utf16Le, [low, high]) => u16::from_le_bytes([*low, *high]),
                (_, [high, low]) => u16::from_be_bytes([*high, *low]),
                // Half a character at the end of a file that was cut off.
                _ => 0xd800,
            };
            char::decode_utf16(bytes.chunks(2).map(unit))
                .map(|character| character.unwrap_or_else(|_| replaced()))
                .collect()
        }
        TextEncoding::CodePage(page) => page.decode(bytes),
    };
    let mut text = match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    };
    // Line breaks of old Macs, which Excel still offers.
    if !text.contains('\n') && text.contains('\r') {
        text = text.replace('\r', "\n");
    }
    DecodedBytes {
        text,
        encoding,
        is_guess,
        unreadable,
    }
}

/// The byte order of UTF-16 without a byte order mark: nearly every second byte is zero.
fn utf16_without_mark(bytes: &[u8]) -> Option<TextEncoding> {
    let start = &bytes[..bytes.len().min(4096)];
    let zeros = |offset: usize| {
        let every_second = start.iter().skip(offset).step_by(2);
        every_second.filter(|byte| **byte == 0).count()
    };
    let pairs = start.len() / 2;
    let (even, odd) = (zeros(0), zeros(1));
    match (even, odd) {
        _ if pairs < 4 => None,
        (0..=1, many) if many * 10 > pairs * 4 => Some(TextEncoding::Utf16Le),
        (many, 0..=1) if many * 10 > pairs * 4 => Some(TextEncoding::Utf16Be),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, mark: bool, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        let mark = mark.then_some(0xfeff);
        let units = mark.into_iter().chain(text.encode_utf16());
        units.flat_map(to_bytes).collect()
    }

    #[test]
    fn every_encoding_gives_the_same_text() {
        let text = "Title,Owner\nKäse – “kaufen”,Ünal\n";
        let mut marked = vec![0xef, 0xbb, 0xbf];
        marked.extend(text.bytes());
        let page = CodePage::from_name("windows-1252").unwrap();
        let byte = |c: char| (0..=255).find(|byte| page.decode(&[*byte]).starts_with(c));
        let code_page: Vec<u8> = text.chars().map(|c| byte(c).unwrap()).collect();
        for (bytes, encoding) in [
            (text.as_bytes().to_vec(), TextEncoding::Utf8),
            (marked, TextEncoding::Utf8),
            (utf16(text, true, u16::to_le_bytes), TextEncoding::Utf16Le),
            (utf16(text, false, u16::to_le_bytes), TextEncoding::Utf16Le),
            (utf16(text, true, u16::to_be_bytes), TextEncoding::Utf16Be),
            (utf16(text, false, u16::to_be_bytes), TextEncoding::Utf16Be),
            (code_page, TextEncoding::CodePage(page)),
        ] {
            let decoded = decode_bytes(&bytes, None);
            assert_eq!(decoded.text, text, "{encoding:?}");
            assert_eq!(decoded.encoding, encoding);
            assert_eq!(decoded.unreadable, 0);
        }
    }

    #[test]
    fn what_cannot_be_read_is_counted() {
        let decoded = decode_bytes(b"a\xff\xfeb", Some(TextEncoding::Utf8));
        assert_eq!(
            (decoded.text.as_str(), decoded.unreadable),
            ("a\u{fffd}\u{fffd}b", 2)
        );
        let cut_off = decode_bytes(b"\xff\xfea\0b", None);
        assert_eq!(
            (cut_off.text.as_str(), cut_off.unreadable),
            ("a\u{fffd}", 1)
        );
    }
}
