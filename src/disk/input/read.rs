//! One file.

use super::error::ReadError;
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// The bytes of a file that is watched, as [`read_bytes`] has them; none of what is no file now.
/// To open a pipe would be to wait for whoever writes into it.
pub fn read_saved(path: &Path, limit_mib: u32) -> Option<Vec<u8>> {
    let is_file = path.metadata().is_ok_and(|found| found.is_file());
    is_file.then(|| read_bytes(path, limit_mib).ok()).flatten()
}

/// The bytes of a file; of a larger one than `limit_mib`, only one byte more than the limit, so
/// that whoever decodes it can say so without the rest having been read.
///
/// # Errors
///
/// The file is not there, is a folder, or may not be read.
pub fn read_bytes(path: &Path, limit_mib: u32) -> Result<Vec<u8>, ReadError> {
    let failed = |source| ReadError::new(path, source);
    let file = File::open(path).map_err(failed)?;
    let limit = (u64::from(limit_mib) << 20) + 1;
    let size = file.metadata().map_or(0, |found| found.len().min(limit));
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0) + 1);
    file.take(limit).read_to_end(&mut bytes).map_err(failed)?;
    // The cut may stand inside of a character, which would be taken for a fault of the file.
    if bytes.len() as u64 == limit {
        let whole = bytes
            .utf8_chunks()
            .next()
            .map_or(0, |chunk| chunk.valid().len());
        if whole + 4 > bytes.len() {
            bytes.truncate(whole);
            bytes.resize(usize::try_from(limit).unwrap_or(whole), b'\n');
        }
    }
    Ok(bytes)
}
