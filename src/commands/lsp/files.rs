//! The files that open documents belong to: addresses and paths, project files, pictures, and maps that aren't open.

use crate::commands::load::{Workspace, absolute, display_path, file_stem, image_errors};
use crate::disk::input::{MapSearch, PROJECT_FILE, find_project, read_bytes};
use crate::format::{self, Limits, Project};
use crate::lsp::DocumentFile;
use crate::map::StoryMap;
use crate::text::{Diagnostic, Source};
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What is encoded in the path of an address.
const ENCODED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b']')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The path that an address leads to; `None` if it doesn't lead to a file of this machine.
pub(crate) fn path_of(uri: &str) -> Option<PathBuf> {
    let rest = uri.strip_prefix("file://")?;
    let path = rest.strip_prefix("localhost").unwrap_or(rest);
    let path = percent_decode_str(path).decode_utf8().ok()?;
    let is_drive = |path: &str| path.as_bytes().get(2) == Some(&b':');
    // `/C:/maps` on Windows.
    let path = if cfg!(windows) && is_drive(&path) {
        path[1..].to_owned()
    } else {
        path.into_owned()
    };
    path.starts_with(['/'])
        .then_some(())
        .or((cfg!(windows)).then_some(()))?;
    Some(PathBuf::from(path))
}

/// The address of a path.
pub(crate) fn uri_of(path: &Path) -> String {
    let path = absolute(path).to_string_lossy().replace('\\', "/");
    let slash = if path.starts_with('/') { "" } else { "/" };
    format!("file://{slash}{}", utf8_percent_encode(&path, ENCODED))
}

/// What has to be known about the file of a document.
pub(crate) fn document_file(uri: &str, folder: &Path) -> DocumentFile {
    let Some(path) = path_of(uri) else {
        let name = uri.rsplit(['/', ':']).next().unwrap_or(uri);
        return DocumentFile {
            name: name.to_owned(),
            stem: "map".to_owned(),
            ..DocumentFile::default()
        };
    };
    let is_project = path.file_name().is_some_and(|name| name == PROJECT_FILE);
    let project = match is_project {
        true => Some(path.clone()),
        false => find_project(&path),
    };
    DocumentFile {
        name: display_path(&path, folder),
        stem: file_stem(&path),
        is_project,
        project: project.map(|path| path.to_string_lossy().into_owned()),
    }
}

/// The text of a project file; `None` if there is none any more.
pub(crate) fn project_text(key: &str, folder: &Path) -> Option<Arc<Source>> {
    let path = Path::new(key);
    let bytes = read_bytes(path, Limits::default().file_mib).ok()?;
    let (source, _) = format::decode_text(&display_path(path, folder), bytes);
    Some(source)
}

/// What is wrong with the pictures that a map shows.
pub(crate) fn picture_errors(
    uri: &str,
    project: Option<&str>,
    map: &StoryMap,
    source: &Arc<Source>,
) -> Vec<Diagnostic> {
    let Some(path) = path_of(uri) else {
        return Vec::new();
    };
    let folder = path.parent().unwrap_or(&path);
    let root = project.and_then(|project| Path::new(project).parent());
    image_errors(map, source, folder, root.unwrap_or(folder))
}

/// The maps below some folders, by their addresses. What can't be read is left out.
pub(crate) fn maps_below(
    folders: &[PathBuf],
    today: crate::map::Date,
) -> BTreeMap<String, Arc<Source>> {
    let mut maps = BTreeMap::new();
    for folder in folders {
        let Ok(workspace) = Workspace::open(&[], folder, today) else {
            continue;
        };
        let output = workspace.output_folder(None);
        let Project {
            maps: patterns,
            limits,
            ..
        } = &workspace.project;
        let search = MapSearch::new(&workspace.root, patterns.as_deref(), &output);
        let files = search.ok().and_then(|search| search.files(folder).ok());
        for path in files.into_iter().flatten() {
            let Ok(bytes) = read_bytes(&path, limits.file_mib) else {
                continue;
            };
            let (source, error) = format::decode_text(&display_path(&path, folder), bytes);
            if error.is_none() && format::looks_like_a_map(&source) {
                maps.insert(uri_of(&path), source);
            }
        }
    }
    maps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lead_to_paths_and_back() {
        for (uri, path) in [
            ("file:///maps/shop.yaml", "/maps/shop.yaml"),
            (
                "file:///maps/w%C3%BCrste%20%231.yaml",
                "/maps/würste #1.yaml",
            ),
        ] {
            assert_eq!(path_of(uri), Some(PathBuf::from(path)));
        }
        assert_eq!(path_of("untitled:Untitled-1"), None);
        let path = Path::new("/maps/50% off/würste #1.yaml");
        assert_eq!(path_of(&uri_of(path)).as_deref(), Some(path));
    }
}
