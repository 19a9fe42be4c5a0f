//! The fonts of pictures: two that are built in, and for other scripts those of this machine.

use crate::disk::input::system_faces;
use resvg::usvg::fontdb::{Database, ID, Source, Weight};
use resvg::usvg::roxmltree::Document;
use resvg::usvg::{Font, FontFamily, FontResolver};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

/// How many fonts are built in: Noto Sans in two weights, and DejaVu Sans.
const BUILT_IN: usize = 3;
/// The start of a font family that stands for a font with the character after it.
const FONT_WITH: &str = "font-with-";

/// Chooses the fonts of a picture.
pub(super) struct PictureFonts {
    built_in: Arc<Database>,
    regular: Option<ID>,
    bold: Option<ID>,
    /// The language of the picture.
    lang: String,
    /// Characters that a font of this machine was chosen for.
    from_system_fonts: Mutex<BTreeSet<char>>,
}

impl PictureFonts {
    pub(super) fn new(lang: &str) -> Self {
        let mut built_in = Database::new();
        let mut load = |font: Vec<u8>| {
            let font = Source::Binary(Arc::new(font));
            built_in.load_font_source(font).first().copied()
        };
        let regular = load(without_glyph_classes(ttf_noto_sans::REGULAR));
        let bold = load(without_glyph_classes(ttf_noto_sans::BOLD));
        load(dejavu::sans::regular().to_vec());
        Self {
            built_in: Arc::new(built_in),
            regular,
            bold,
            lang: lang.to_owned(),
            from_system_fonts: Mutex::default(),
        }
    }

    pub(super) fn built_in(&self) -> Arc<Database> {
        Arc::clone(&self.built_in)
    }

    /// The characters that fonts of this machine were chosen for.
    pub(super) fn drawn_by_system_fonts(&self) -> BTreeSet<char> {
        match self.from_system_fonts.lock() {
            Ok(characters) => characters.clone(),
            Err(poisoned) => poisoned.into_inner().clone(),
        }
    }

    /// The SVG with a font family for each word in a script that no built-in font has.
    ///
    /// Without it, a text is set in one font, and only its missing characters are looked for in others. That needs as
    /// many glyphs for the text in one font as in the other, so it fails for scripts that join letters, such as
    /// Devanagari, beside a character that their font lacks.
    pub(super) fn mark_scripts<'s>(&self, svg: &'s [u8]) -> Cow<'s, [u8]> {
        let marked = std::str::from_utf8(svg)
            .ok()
            .filter(|text| !text.is_ascii())
            .and_then(|text| self.mark_texts(text));
        marked.map_or(Cow::Borrowed(svg), |text| Cow::Owned(text.into_bytes()))
    }

    /// `None` if there is nothing to mark, or the SVG isn't XML, which is reported later.
    fn mark_texts(&self, svg: &str) -> Option<String> {
        let document = Document::parse(svg).ok()?;
        let is_drawn = |node: &resvg::usvg::roxmltree::Node| {
            node.is_text() && node.ancestors().any(|outer| outer.has_tag_name("text"))
        };
        let texts = document.descendants().filter(is_drawn);
        let mut marked = String::new();
        let mut done = 0;
        for range in texts.map(|node| node.range()) {
            // Text can also come from `<![CDATA[`, where a tag would be text.
            if svg[range.clone()].starts_with("<!") {
                continue;
            }
            marked.push_str(&svg[done..range.start]);
            self.mark_words(&svg[range.clone()], &mut marked);
            done = range.end;
        }
        marked.push_str(&svg[done..]);
        (done > 0).then_some(marked)
    }

    /// Appends a text with its words in other scripts marked.
    fn mark_words(&self, text: &str, marked: &mut String) {
        let mut rest = text;
        while let Some(start) = rest.find(may_need_own_font) {
            let (before, from) = rest.split_at(start);
            let is_outside = |character| !may_need_own_font(character);
            let (word, after) = from.split_at(from.find(is_outside).unwrap_or(from.len()));
            marked.push_str(before);
            let is_missing = |character: &char| self.built_in_with(*character, &[]).is_none();
            let _ = match word.chars().find(is_missing) {
                Some(character) => {
                    let code = u32::from(character);
                    write!(
                        marked,
                        "<tspan font-family=\"{FONT_WITH}{code}\">{word}</tspan>"
                    )
                }
                None => marked.write_str(word),
            };
            rest = after;
        }
        marked.push_str(rest);
    }

    /// The font for a text with these properties.
    pub(super) fn select(&self, font: &Font, fonts: &mut Arc<Database>) -> Option<ID> {
        let latin = if font.weight() >= 600 {
            self.bold
        } else {
            self.regular
        };
        let code = font.families().iter().find_map(|family| match family {
            FontFamily::Named(name) => name.strip_prefix(FONT_WITH)?.parse().ok(),
            _ => None,
        });
        let character = code.and_then(char::from_u32);
        let used: Vec<ID> = latin.into_iter().collect();
        let found = character.and_then(|character| self.fallback(character, &used, fonts));
        found.or(latin)
    }

    /// A font with a character that the fonts in use lack. Records the character if that isn't a built-in font.
    pub(super) fn fallback(
        &self,
        character: char,
        used: &[ID],
        fonts: &mut Arc<Database>,
    ) -> Option<ID> {
        if let Some(built_in) = self.built_in_with(character, used) {
            return Some(built_in);
        }
        if fonts.len() == BUILT_IN {
            let fonts = Arc::make_mut(fonts);
            for face in system_faces(&self.lang) {
                fonts.push_face_info(face);
            }
        }
        let is_bold = |id: &ID| {
            fonts
                .face(*id)
                .is_some_and(|face| face.weight >= Weight::SEMIBOLD)
        };
        let wants_bold = used.first().is_some_and(is_bold);
        let mut others = used.to_vec();
        let ids = fonts.faces().map(|face| face.id);
        others.extend(ids.filter(|id| is_bold(id) != wants_bold));
        let search = FontResolver::default_fallback_selector();
        let found = search(character, &others, fonts).or_else(|| search(character, used, fonts));
        if found.is_some()
            && let Ok(mut from_system_fonts) = self.from_system_fonts.lock()
        {
            from_system_fonts.insert(character);
        }
        found
    }

    /// The built-in font with a character, if there is one that isn't in use.
    fn built_in_with(&self, character: char, used: &[ID]) -> Option<ID> {
        let is_built_in = |id: &ID| self.built_in.face(*id).is_some();
        let mut used: Vec<ID> = used.iter().copied().filter(is_built_in).collect();
        if used.is_empty() {
            // The search compares with the first font in use. Both weights of Noto Sans have the same characters.
            used.extend(self.bold);
        }
        FontResolver::default_fallback_selector()(character, &used, &mut self.built_in())
    }
}

/// Whether a character is of a script that can need a font of its own, and isn't a sign or a space. Latin, Greek and
/// Cyrillic aren't: they are in the built-in fonts. Joiners change the glyphs of the letters around them.
fn may_need_own_font(character: char) -> bool {
    matches!(character, '\u{590}'..='\u{1fff}' | '\u{200c}' | '\u{200d}' | '\u{2e80}'..)
        && !character.is_whitespace()
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

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(svg: &str) -> String {
        let marked = PictureFonts::new("hi")
            .mark_scripts(svg.as_bytes())
            .into_owned();
        String::from_utf8(marked).unwrap()
    }

    #[test]
    fn words_in_scripts_of_no_built_in_font_are_marked() {
        let font = |character: char| format!("font-with-{}", u32::from(character));
        assert_eq!(
            marked(
                "<svg><title>से</title><text x='1'>PayPal से &amp; <tspan>सेब</tspan> · 2</text></svg>"
            ),
            format!(
                "<svg><title>से</title><text x='1'>PayPal <tspan font-family=\"{0}\">से</tspan> &amp; \
                 <tspan><tspan font-family=\"{0}\">सेब</tspan></tspan> · 2</text></svg>",
                font('स')
            )
        );
    }

    #[test]
    fn built_in_scripts_and_other_data_stay_as_they_are() {
        for svg in [
            "<svg><text>Płać – λόγος · Привет → ok</text></svg>",
            "<svg><text>სახლი · سلة · עגלה</text></svg>",
            "<svg><text><![CDATA[से <b>]]></text></svg>",
            "<svg><text>से</svg>",
        ] {
            assert_eq!(marked(svg), svg);
        }
    }
}
