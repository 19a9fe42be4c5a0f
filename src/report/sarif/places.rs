//! Where a result stands.

use super::message::{Message, unlinked};
use crate::pages::encoded;
use crate::report::item::path_from;
use crate::text;
use serde::Serialize;
use std::path::Path;

/// What relative paths are relative to: the root of the repository, whatever that is called there.
const ROOT: &str = "%SRCROOT%";

/// A place; a related one has an id, which the result's message links to.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    physical_location: Physical,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    region: Region,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Artifact {
    uri: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    uri_base_id: Option<&'static str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

impl Location {
    /// The place of a result, in a file as seen from `folder`.
    pub(crate) fn of(place: &text::Place, folder: &Path) -> Self {
        let (start, end) = (place.start(), place.end());
        let region = Region {
            start_line: start.line,
            start_column: start.column,
            end_line: end.line,
            end_column: end.column,
        };
        let artifact_location = Artifact::of(place.source.name(), folder);
        Self {
            id: None,
            physical_location: Physical {
                artifact_location,
                region,
            },
            message: None,
        }
    }

    /// A place that belongs to the result too.
    pub(crate) fn related(id: usize, related: &text::Related, folder: &Path) -> Self {
        Self {
            id: Some(id),
            message: Some(Message::new(unlinked(&related.message))),
            ..Self::of(&related.place, folder)
        }
    }
}

impl Artifact {
    fn of(name: &str, folder: &Path) -> Self {
        let path = path_from(folder, name);
        let address = path.split('/').map(encoded).collect::<Vec<_>>().join("/");
        let (uri, uri_base_id) = if path.starts_with('/') {
            (format!("file://{address}"), None)
        } else if Path::new(&path).is_absolute() {
            // A path that begins with a drive.
            (format!("file:///{address}"), None)
        } else {
            (address, Some(ROOT))
        };
        Self { uri, uri_base_id }
    }
}
