//! The files in a zip archive, such as a workbook or a mind map. Only what those use can be read: no encryption, no parts,
//! no archives of more than four gigabytes.

use miniz_oxide::inflate::decompress_to_vec_with_limit;

/// How large the files of an archive may be together once they are unpacked.
pub(crate) const MAX_UNPACKED: usize = 256 << 20;
/// How many times larger than the archive they may be, if they are large: no table is repeated more often.
const MAX_RATIO: usize = 100;
/// What is smaller than this is harmless whatever its ratio.
const SMALL: usize = 8 << 20;

/// Why an archive can't be read, as the end of a sentence that begins with the file's name.
pub(crate) type ArchiveError = &'static str;

const BROKEN: ArchiveError = "is damaged or cut off";
const TOO_LARGE: ArchiveError =
    "is larger than 256 MiB once it is unpacked, or 100 times larger than the file";

/// An archive in memory.
pub(crate) struct Archive<'b> {
    bytes: &'b [u8],
    entries: Vec<ArchiveEntry>,
    /// How many bytes may still be unpacked.
    budget: usize,
}

/// A file of an archive.
struct ArchiveEntry {
    name: String,
    is_encrypted: bool,
    method: u16,
    packed: usize,
    unpacked: usize,
    /// Where its local header begins.
    header: usize,
}

impl<'b> Archive<'b> {
    /// Reads the list of files.
    pub(crate) fn new(bytes: &'b [u8]) -> Result<Self, ArchiveError> {
        let end = end_record(bytes).ok_or(BROKEN)?;
        let count = usize::from(number_16(bytes, end + 10).ok_or(BROKEN)?);
        let mut at = number_32(bytes, end + 16).ok_or(BROKEN)?;
        let mut entries = Vec::new();
        for _ in 0..count {
            if bytes.get(at..at + 4) != Some(b"PK\x01\x02".as_slice()) {
                return Err(BROKEN);
            }
            let short = |offset| number_16(bytes, at + offset).ok_or(BROKEN);
            let long = |offset| number_32(bytes, at + offset).ok_or(BROKEN);
            let name_length = usize::from(short(28)?);
            let name = bytes.get(at + 46..at + 46 + name_length).ok_or(BROKEN)?;
            entries.push(ArchiveEntry {
                name: String::from_utf8_lossy(name).replace('\\', "/"),
                is_encrypted: short(8)? & 1 == 1,
                method: short(10)?,
                packed: long(20)?,
                unpacked: long(24)?,
                header: long(42)?,
            });
            at += 46 + name_length + usize::from(short(30)?) + usize::from(short(32)?);
        }
        let ratio = bytes.len().saturating_mul(MAX_RATIO);
        Ok(Self {
            bytes,
            entries,
            budget: MAX_UNPACKED.min(ratio.max(SMALL)),
        })
    }

    /// Whether the archive has a file.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.entries
            .iter()
            .any(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// The bytes of a file; `None` if the archive doesn't have it.
    pub(crate) fn read(&mut self, name: &str) -> Result<Option<Vec<u8>>, ArchiveError> {
        let found = self.entries.iter();
        let Some(entry) = found
            .into_iter()
            .find(|entry| entry.name.eq_ignore_ascii_case(name))
        else {
            return Ok(None);
        };
        if entry.is_encrypted {
            return Err("has a password");
        }
        // What the list says may be a lie, so that the limit counts while unpacking, too.
        if entry.unpacked > self.budget {
            return Err(TOO_LARGE);
        }
        let short = |offset| number_16(self.bytes, entry.header + offset).map(usize::from);
        let name_length = short(26).ok_or(BROKEN)?;
        let extra_length = short(28).ok_or(BROKEN)?;
        let start = entry.header + 30 + name_length + extra_length;
        let packed = self.bytes.get(start..start + entry.packed).ok_or(BROKEN)?;
        let bytes = match entry.method {
            0 if packed.len() > self.budget => return Err(TOO_LARGE),
            0 => packed.to_vec(),
            8 => match decompress_to_vec_with_limit(packed, self.budget) {
                Ok(bytes) => bytes,
                Err(error) if error.output.len() >= self.budget => return Err(TOO_LARGE),
                Err(_) => return Err(BROKEN),
            },
            _ => return Err("is packed in a way that can't be read"),
        };
        self.budget -= bytes.len();
        Ok(Some(bytes))
    }
}

/// Where the record at the end of an archive begins. Only a comment can follow it.
fn end_record(bytes: &[u8]) -> Option<usize> {
    let earliest = bytes.len().saturating_sub(22 + 0xffff);
    let last = bytes.len().checked_sub(22)?;
    (earliest..=last)
        .rev()
        .find(|at| bytes[*at..].starts_with(b"PK\x05\x06"))
}

fn number_16(bytes: &[u8], at: usize) -> Option<u16> {
    let bytes = bytes.get(at..at.checked_add(2)?)?;
    Some(u16::from_le_bytes(bytes.try_into().ok()?))
}

fn number_32(bytes: &[u8], at: usize) -> Option<usize> {
    let bytes = bytes.get(at..at.checked_add(4)?)?;
    usize::try_from(u32::from_le_bytes(bytes.try_into().ok()?)).ok()
}
