//! Renders an SVG as PNG, with the same pixels on every machine.

mod fonts;

use crate::commands::shell::Failure;
use crate::report::sanitize;
use fonts::PictureFonts;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{FontResolver, Group, ImageHrefResolver, Node, Options, Tree};
use std::collections::BTreeSet;
use std::sync::Arc;

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
    /// Characters that are drawn as an empty box, since no font has them.
    pub(crate) missing: BTreeSet<char>,
    /// The number of letters in the picture.
    letters: usize,
    /// The number of letters that are drawn as an empty box.
    missing_letters: usize,
}

impl PngPicture {
    /// Whether so many letters are empty boxes that the picture is useless. A quarter is enough: a small
    /// map has about as many letters in its legend and its figures, which every font has, as in its titles.
    pub(crate) fn is_unreadable(&self) -> bool {
        self.missing_letters * 4 > self.letters
    }

    /// A package with fonts for the missing characters, by its name in Debian and Ubuntu.
    pub(crate) fn font_package(&self) -> &'static str {
        let is_cjk = |character: &char| {
            matches!(character, '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7ff}'
                | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
        };
        if self.missing.iter().any(is_cjk) {
            "fonts-noto-cjk"
        } else if self.missing.iter().any(|one| one.is_alphabetic()) {
            "fonts-noto-core"
        } else {
            "fonts-noto-color-emoji"
        }
    }

    /// Counts the letters in the texts of a group, and those that no font has.
    fn count_letters(&mut self, group: &Group) {
        for node in group.children() {
            match node {
                Node::Group(group) => self.count_letters(group),
                Node::Text(text) => {
                    let glyphs = text
                        .layouted()
                        .iter()
                        .flat_map(|span| &span.positioned_glyphs);
                    for glyph in glyphs {
                        self.count_glyph(&glyph.text, glyph.id.0 == MISSING_GLYPH);
                    }
                }
                _ => {}
            }
        }
    }

    /// Counts the first character of a glyph's text. The others belong to it, as accents do.
    fn count_glyph(&mut self, text: &str, is_missing: bool) {
        let Some(first) = text.chars().next() else {
            return;
        };
        let is_letter = first.is_alphanumeric();
        self.letters += usize::from(is_letter);
        if is_missing && !first.is_whitespace() && !first.is_control() {
            self.missing.insert(first);
            self.missing_letters += usize::from(is_letter);
        }
    }
}

/// The number of a font's glyph for characters that it lacks.
const MISSING_GLYPH: u32 = 0;

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
/// Sans lacks are drawn with DejaVu Sans, and characters that both lack with a font of this machine:
/// of several, with one for the language `lang`. No other files are read.
pub(crate) fn draw(svg: &[u8], scale: f64, lang: &str) -> Result<PngPicture, PngError> {
    let fonts = Arc::new(PictureFonts::new(lang));
    let options = Options {
        fontdb: fonts.built_in(),
        font_resolver: FontResolver {
            select_font: {
                let fonts = Arc::clone(&fonts);
                Box::new(move |font, database| fonts.select(font, database))
            },
            select_fallback: {
                let fonts = Arc::clone(&fonts);
                Box::new(move |character, used, database| fonts.fallback(character, used, database))
            },
        },
        image_href_resolver: ImageHrefResolver {
            resolve_data: ImageHrefResolver::default_data_resolver(),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    let svg = fonts.mark_scripts(svg);
    let tree =
        Tree::from_data(&svg, &options).map_err(|error| PngError::InvalidSvg(error.to_string()))?;
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
    let mut picture = PngPicture {
        bytes,
        from_system_fonts: fonts.drawn_by_system_fonts(),
        ..PngPicture::default()
    };
    picture.count_letters(tree.root());
    Ok(picture)
}
