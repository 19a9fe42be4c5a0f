//! The pictures that a map shows.

use crate::disk::input::{AssetError, PICTURES, read_part};
use crate::format::Fault;
use crate::map::StoryMap;
use crate::pages::{Images, images_in};
use crate::text::{Diagnostic, Level, Place, Source, Span};
use crate::theme::Asset;
use std::path::Path;
use std::sync::Arc;

/// The pictures of a map: where each stands in the site, its bytes, and what is wrong.
pub(crate) fn pictures(
    map: &StoryMap,
    source: &Arc<Source>,
    folder: &Path,
    root: &Path,
) -> (Images, Vec<Asset>, Vec<Diagnostic>) {
    let (mut images, mut assets, mut faults) = (Images::new(), Vec::new(), Vec::new());
    if !source.text().contains("![") {
        return (images, assets, faults);
    }
    for address in map.markdown_texts().flat_map(images_in) {
        let is_elsewhere = address.contains(':') || address.starts_with("//");
        if is_elsewhere || images.contains_key(&address) {
            continue;
        }
        match read_part(&address, folder, root, PICTURES) {
            Ok(bytes) => {
                let name = address.rsplit('/').next().unwrap_or(&address);
                let asset = Asset::new(name, bytes);
                images.insert(address, asset.path.clone());
                assets.push(asset);
            }
            Err(problem) => {
                faults.push(picture_fault(source, &address, problem));
                images.insert(address, String::new());
            }
        }
    }
    (images, assets, faults)
}

fn picture_fault(source: &Arc<Source>, address: &str, problem: AssetError) -> Diagnostic {
    let at = source.text().find(address).unwrap_or(0);
    let place = Place {
        source: Arc::clone(source),
        span: Span::new(at, at + address.len()),
    };
    let help = match problem {
        AssetError::LeavesProject => "copy it beside the map",
        AssetError::Missing => "the address counts from the folder of the map",
        AssetError::Kind => "use a .png, .jpg, .gif, .webp or .avif file",
        AssetError::TooLarge => "make it smaller, or link to it",
    };
    let what = match problem {
        AssetError::Kind => "is not a picture that pages show",
        other => other.told(),
    };
    Diagnostic::new(
        Level::Error,
        Fault::BadImage.code(),
        place,
        format!("the picture `{address}` {what}"),
    )
    .help(help)
}
