//! A picture in pixels, the same on every machine.

use crate::commands::shell::Failure;
use crate::disk::input::system_faces;
use crate::pages::AnalyzedMap;
use crate::report::sanitize;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::{Database, ID, Source};
use resvg::usvg::{FontResolver, ImageHrefResolver, Options, Tree};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

/// A larger picture would take more than a quarter of a gigabyte to draw, and few programs open it.
const MOST_PIXELS: f64 = 64e6;
/// Where many programs that show pictures end.
const LONGEST_SIDE: f64 = 32_767.0;

/// A picture, and the letters in it that were not ours to draw.
#[derive(Debug, Default)]
pub(crate) struct PngPicture {
    pub(crate) bytes: Vec<u8>,
    /// Characters that a font of this machine has drawn: they look otherwise elsewhere.
    pub(crate) borrowed: BTreeSet<char>,
    /// Characters that no font has; an empty box stands for them.
    pub(crate) missing: BTreeSet<char>,
}

/// Why there is no picture.
#[derive(Debug)]
pub(crate) enum PngError {
    /// It would have so many pixels across and down; this scale would do.
    TooLarge(f64, f64, f64),
    /// The theme's template made something that is no SVG.
    NoSvg(String),
}

impl PngError {
    /// What is said of it.
    pub(crate) fn failure(self, map: &AnalyzedMap) -> Failure {
        let file = sanitize(&map.file);
        match self {
            PngError::TooLarge(across, down, would_do) => {
                let message = format!("a PNG of `{file}` would be {across} × {down} pixels large");
                // Smaller letters than these cannot be read.
                Failure::new(message).help(if would_do >= 0.5 {
                    let scale = (would_do * 100.0).floor() / 100.0;
                    format!("`--scale {scale}` is small enough, and `--to svg` takes any size")
                } else {
                    "`--to svg` takes any size".to_owned()
                })
            }
            PngError::NoSvg(why) => Failure::new(format!(
                "the theme's picture of `{file}` cannot be drawn: {why}"
            ))
            .help("mend `templates/map.svg` of the theme"),
        }
    }
}

/// Whether a picture of this size can be drawn.
pub(crate) fn fits(width: f64, height: f64, scale: f64) -> Result<(), PngError> {
    let (across, down) = ((width * scale).ceil(), (height * scale).ceil());
    if across * down <= MOST_PIXELS && across.max(down) <= LONGEST_SIDE {
        return Ok(());
    }
    let would_do = (MOST_PIXELS / (width * height)).sqrt();
    let would_do = would_do.min(LONGEST_SIDE / width.max(height));
    Err(PngError::TooLarge(across, down, would_do))
}

/// Draws an SVG. Text is set in Noto Sans whatever it asks for; a letter that it lacks in DejaVu
/// Sans, and only one that both lack in a font of this machine. Nothing else is read.
pub(crate) fn draw(svg: &[u8], scale: f64) -> Result<PngPicture, PngError> {
    let mut fonts = Database::new();
    let mut load = |font: Vec<u8>| {
        let font = Source::Binary(Arc::new(font));
        fonts.load_font_source(font).first().copied()
    };
    let regular = load(spaced(ttf_noto_sans::REGULAR));
    let bold = load(spaced(ttf_noto_sans::BOLD));
    load(dejavu::sans::regular().to_vec());
    let seen = Mutex::new(PngPicture::default());
    let options = Options {
        fontdb: Arc::new(fonts),
        font_resolver: FontResolver {
            select_font: Box::new(move |font, _| if font.weight() >= 600 { bold } else { regular }),
            select_fallback: Box::new(|letter, used, fonts| fallback(letter, used, fonts, &seen)),
        },
        image_href_resolver: ImageHrefResolver {
            resolve_data: ImageHrefResolver::default_data_resolver(),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    let tree =
        Tree::from_data(svg, &options).map_err(|error| PngError::NoSvg(error.to_string()))?;
    drop(options);
    let size = tree.size();
    let (width, height) = (f64::from(size.width()), f64::from(size.height()));
    fits(width, height, scale)?;
    let pixels = |length: f64| (length * scale).ceil() as u32;
    let mut picture = Pixmap::new(pixels(width), pixels(height))
        .ok_or_else(|| PngError::NoSvg("it has no size".to_owned()))?;
    let zoom = scale as f32;
    resvg::render(
        &tree,
        Transform::from_scale(zoom, zoom),
        &mut picture.as_mut(),
    );
    let bytes = picture
        .encode_png()
        .map_err(|error| PngError::NoSvg(error.to_string()))?;
    let seen = seen.into_inner().unwrap_or_default();
    Ok(PngPicture { bytes, ..seen })
}

/// Noto Sans with backticks that have a width. This version of it calls them, and other accents
/// that stand alone, marks upon the letter before. Without its table of classes (`GDEF`, here
/// under a name that nobody looks for) Unicode's own classes count, which are right.
fn spaced(font: &[u8]) -> Vec<u8> {
    const DIRECTORY: usize = 512;
    let mut font = font.to_vec();
    let head = &font[..DIRECTORY.min(font.len())];
    if let Some(at) = head.windows(4).position(|tag| tag == b"GDEF") {
        // The directory stays in its order, by which tables are found.
        font[at + 3] = b'A';
    }
    font
}

/// The font for a letter that those used so far lack.
fn fallback(
    letter: char,
    used: &[ID],
    fonts: &mut Arc<Database>,
    seen: &Mutex<PngPicture>,
) -> Option<ID> {
    const OURS: usize = 3;
    let search = FontResolver::default_fallback_selector();
    let place = |fonts: &Database, id| fonts.faces().position(|face| face.id == id);
    if fonts.len() == OURS {
        if let Some(ours) = search(letter, used, fonts) {
            return Some(ours);
        }
        let fonts = Arc::make_mut(fonts);
        for face in system_faces() {
            fonts.push_face_info(face);
        }
    }
    let found = search(letter, used, fonts);
    if let Ok(mut letters) = seen.lock() {
        match found.and_then(|id| place(fonts, id)) {
            Some(at) if at < OURS => {}
            Some(_) => drop(letters.borrowed.insert(letter)),
            None => drop(letters.missing.insert(letter)),
        }
    }
    found
}
