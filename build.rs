//! Sets `STORYWALL_SOURCES` to a hash of all sources and themes. A build reuses pages of an earlier
//! build only if the same version of the program wrote them, and this hash is how it knows.
//!
//! Compresses the texts of pages in languages other than English, and lists them for `src/messages/languages.rs`.

use miniz_oxide::deflate::compress_to_vec;
use std::fmt::Write;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The most compression, which takes a moment and is done once.
const COMPRESSION: u8 = 10;

fn main() {
    let mut files = Vec::new();
    for path in ["src", "themes", "Cargo.lock"] {
        println!("cargo:rerun-if-changed={path}");
        collect_files(Path::new(path), &mut files);
    }
    files.sort();
    compress_translations(&files);
    let mut hasher = DefaultHasher::new();
    for file in files {
        hasher.write(file.to_string_lossy().as_bytes());
        hasher.write(&fs::read(file).unwrap_or_default());
    }
    println!("cargo:rustc-env=STORYWALL_SOURCES={:016x}", hasher.finish());
}

/// Compresses each `src/messages/*.ftl` except the English one, and writes an array of all of them.
fn compress_translations(files: &[PathBuf]) {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo sets it"));
    let (mut list, mut count) = (String::new(), 0);
    for file in files {
        let is_text = file.extension().is_some_and(|extension| extension == "ftl");
        let tag = file.file_stem().unwrap_or_default().to_string_lossy();
        if !is_text || tag == "en" {
            continue;
        }
        let text = fs::read(file).expect("a file that was just found");
        let compressed = out.join(format!("{tag}.ftl.deflate"));
        fs::write(&compressed, compress_to_vec(&text, COMPRESSION)).expect("a folder of Cargo");
        count += 1;
        let _ = write!(
            list,
            "BuiltInLanguage::compressed({tag:?}, include_bytes!({compressed:?})),"
        );
    }
    let array = format!("static TRANSLATIONS: [BuiltInLanguage; {count}] = [{list}];");
    fs::write(out.join("translations.rs"), array).expect("a folder of Cargo");
}

/// Adds a file, or all files below a folder.
fn collect_files(path: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(path) else {
        files.push(path.to_owned());
        return;
    };
    for entry in entries.flatten() {
        collect_files(&entry.path(), files);
    }
}
