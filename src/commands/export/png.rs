//! Renders an SVG as PNG, with the same pixels on every machine.

use crate::commands::shell::Failure;
use crate::disk::input::system_faces;
use crate::report::sanitize;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::{Database, ID, Source};
use resvg::usvg::{FontResolver, ImageHrefResolver, Options, Tree};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

/// Drawing more pixels would take over a quarter of a gigabyte, and few programs could open the file.
const MAX_PIXELS: f64 = 64e6;
/// The longest side that many programs can show, in pixels.
const MAX_SIDE: f64 = 32_767.0;

/// A PNG, and the characters in it that none of the built-in fonts has.
#[derive(Debug, Default)]
pub(crate) struct PngPicture {
    pub(crate) bytes: Vec<u8>,
    /// Characters from a font of this machine, which may look different on another one.
    pub(crate) from_system_fonts: BTreeSet<char>,
    /// Characters that no font has. They are drawn as an empty box.
    pub(crate) missing: BTreeSet<char>,
}

/// Why no PNG was rendered.
#[derive(Debug)]
pub(crate) enum PngError {
    /// It would have more pixels than allowed.
    TooLarge {
        /// Its width in pixels.
        width: f64,
        /// Its height in pixels.
        height: f64,
        /// The largest scale that is allowed.
        max_scale: f64,
    },
    /// The theme's template rendered an invalid SVG, for this reason.
    InvalidSvg(String),
}

impl PngError {
    /// The failure for the map of this file.
    pub(crate) fn into_failure(self, file: &str) -> Failure {
        let file = sanitize(file);
        match self {
            PngError::TooLarge {
                width,
                height,
                max_scale,
            } => {
                let message =
                    format!("the PNG of `{file}` would be too large: {width} × {height} pixels");
                // At a smaller scale, the text can't be read.
                Failure::new(message).help(if max_scale >= 0.5 {
                    let scale = (max_scale * 100.0).floor() / 100.0;
                    format!("use `--scale {scale}` or less, or export to SVG")
                } else {
                    "export to SVG, which has no size limit".to_owned()
                })
            }
            PngError::InvalidSvg(why) => Failure::new(format!(
                "could not draw the theme's picture of `{file}`: {why}"
            ))
            .help("fix `templates/map.svg` in the theme"),
        }
    }
}

/// Checks that a picture with this size in the units of its SVG can be drawn at a scale.
pub(crate) fn check_size(width: f64, height: f64, scale: f64) -> Result<(), PngError> {
    let (across, down) = ((width * scale).ceil(), (height * scale).ceil());
    if across * down <= MAX_PIXELS && across.max(down) <= MAX_SIDE {
        return Ok(());
    }
    let max_scale = (MAX_PIXELS / (width * height)).sqrt();
    Err(PngError::TooLarge {
        width: across,
        height: down,
        max_scale: max_scale.min(MAX_SIDE / width.max(height)),
    })
}

/// Draws an SVG. All text is set in Noto Sans, even if the SVG names other fonts. Characters that Noto
/// Sans lacks are drawn with DejaVu Sans, and characters that both lack with a font of this machine.
/// No other files are read.
pub(crate) fn draw(svg: &[u8], scale: f64) -> Result<PngPicture, PngError> {
    let mut fonts = Database::new();
    let mut load = |font: Vec<u8>| {
        let font = Source::Binary(Arc::new(font));
        fonts.load_font_source(font).first().copied()
    };
    let regular = load(without_glyph_classes(ttf_noto_sans::REGULAR));
    let bold = load(without_glyph_classes(ttf_noto_sans::BOLD));
    load(dejavu::sans::regular().to_vec());
    let seen = Mutex::new(PngPicture::default());
    let options = Options {
        fontdb: Arc::new(fonts),
        font_resolver: FontResolver {
            select_font: Box::new(move |font, _| if font.weight() >= 600 { bold } else { regular }),
            select_fallback: Box::new(|character, used, fonts| {
                fallback(character, used, fonts, &seen)
            }),
        },
        image_href_resolver: ImageHrefResolver {
            resolve_data: ImageHrefResolver::default_data_resolver(),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    let tree =
        Tree::from_data(svg, &options).map_err(|error| PngError::InvalidSvg(error.to_string()))?;
    drop(options);
    let size = tree.size();
    let (width, height) = (f64::from(size.width()), f64::from(size.height()));
    check_size(width, height, scale)?;
    let pixels = |length: f64| (length * scale).ceil() as u32;
    let mut picture = Pixmap::new(pixels(width), pixels(height))
        .ok_or_else(|| PngError::InvalidSvg("it has no size".to_owned()))?;
    let zoom = scale as f32;
    resvg::render(
        &tree,
        Transform::from_scale(zoom, zoom),
        &mut picture.as_mut(),
    );
    let bytes = picture
        .encode_png()
        .map_err(|error| PngError::InvalidSvg(error.to_string()))?;
    let seen = seen.into_inner().unwrap_or_default();
    Ok(PngPicture { bytes, ..seen })
}

/// Returns the font without its table of glyph classes (`GDEF`), which gets another name.
///
/// In this version of Noto Sans, the table wrongly declares the backtick and other spacing accents as
/// combining marks, which are drawn without a width. Without the table, Unicode's classes are used.
fn without_glyph_classes(font: &[u8]) -> Vec<u8> {
    const DIRECTORY: usize = 512;
    let mut font = font.to_vec();
    let head = &font[..DIRECTORY.min(font.len())];
    if let Some(at) = head.windows(4).position(|tag| tag == b"GDEF") {
        // `GDEA` sorts like `GDEF`: tables are found by a binary search in the directory.
        font[at + 3] = b'A';
    }
    font
}

/// Returns a font with a character that the fonts in use lack, and records in `seen` if it isn't
/// one of the built-in fonts.
fn fallback(
    character: char,
    used: &[ID],
    fonts: &mut Arc<Database>,
    seen: &Mutex<PngPicture>,
) -> Option<ID> {
    const BUILT_IN_FONTS: usize = 3;
    let search = FontResolver::default_fallback_selector();
    let position = |fonts: &Database, id| fonts.faces().position(|face| face.id == id);
    if fonts.len() == BUILT_IN_FONTS {
        if let Some(built_in) = search(character, used, fonts) {
            return Some(built_in);
        }
        let fonts = Arc::make_mut(fonts);
        for face in system_faces() {
            fonts.push_face_info(face);
        }
    }
    let found = search(character, used, fonts);
    if let Ok(mut picture) = seen.lock() {
        match found.and_then(|id| position(fonts, id)) {
            Some(at) if at < BUILT_IN_FONTS => {}
            Some(_) => drop(picture.from_system_fonts.insert(character)),
            None => drop(picture.missing.insert(character)),
        }
    }
    found
}
