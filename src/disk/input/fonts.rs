//! The fonts of this machine, in the order in which they are tried.

use resvg::usvg::fontdb::{Database, FaceInfo, Style, Weight};

/// Parts of the names of fonts without serifs, in their files' own spelling.
const SANS: [&str; 4] = ["Sans", "Gothic", "Hei", "Dotum"];
/// Parts of the names of fonts with serifs.
const SERIF: [&str; 5] = ["Serif", "Mincho", "Song", "Ming", "Batang"];
/// How far a weight can be from regular before a font of another style looks better.
const CLOSE: u16 = 100;

/// The system's upright fonts, for letters that none of the built-in fonts has, best ones first. See
/// [`sort_faces`].
pub fn system_faces(lang: &str) -> Vec<FaceInfo> {
    let mut fonts = Database::new();
    fonts.load_system_fonts();
    let upright = |face: &&FaceInfo| face.style == Style::Normal;
    let mut faces: Vec<FaceInfo> = fonts.faces().filter(upright).cloned().collect();
    sort_faces(&mut faces, lang);
    faces
}

/// Sorts fonts, best ones first: those without serifs, those made for the language `lang`, and those
/// whose weight is close to regular. The order depends on their names and weights alone. No weight is
/// left out: the only font for a script can have any, such as 500 (WenQuanYi Zen Hei), 300 (several
/// Japanese fonts) or 100 (variable fonts).
fn sort_faces(faces: &mut [FaceInfo], lang: &str) {
    let region = han_region(lang);
    faces.sort_by_cached_key(|face| {
        let name = face.post_script_name.clone();
        let has_any = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
        let style = match () {
            () if face.monospaced => 3,
            () if has_any(&SERIF) => 2,
            () if has_any(&SANS) => 0,
            () => 1,
        };
        let lower = name.to_ascii_lowercase();
        let family = lower.split('-').next().unwrap_or_default();
        let is_of_region = region.is_some_and(|region| family.ends_with(region));
        let distance = face.weight.0.abs_diff(Weight::NORMAL.0);
        (
            distance > CLOSE,
            style,
            !is_of_region,
            distance,
            name,
            face.index,
        )
    });
}

/// The end of the names of fonts with the forms of Han characters that readers of a language expect.
fn han_region(lang: &str) -> Option<&'static str> {
    let lang = lang.to_ascii_lowercase();
    let mut parts = lang.split('-');
    let language = parts.next()?;
    let parts: Vec<&str> = parts.collect();
    let has = |part| parts.contains(&part);
    match language {
        "ja" => Some("jp"),
        "ko" => Some("kr"),
        "yue" => Some("hk"),
        "zh" if has("hk") || has("mo") => Some("hk"),
        "zh" if has("tw") || has("hant") => Some("tc"),
        "zh" => Some("sc"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use resvg::usvg::fontdb::{ID, Source, Stretch};
    use std::path::PathBuf;

    fn face(name: &str, weight: u16) -> FaceInfo {
        FaceInfo {
            id: ID::dummy(),
            source: Source::File(PathBuf::from(name)),
            index: 0,
            families: Vec::new(),
            post_script_name: name.to_owned(),
            style: Style::Normal,
            weight: Weight(weight),
            stretch: Stretch::Normal,
            monospaced: name.contains("Mono"),
        }
    }

    fn order(lang: &str, faces: &[(&str, u16)]) -> Vec<String> {
        let mut faces: Vec<FaceInfo> = (faces.iter())
            .map(|(name, weight)| face(name, *weight))
            .collect();
        sort_faces(&mut faces, lang);
        faces
            .into_iter()
            .map(|face| face.post_script_name)
            .collect()
    }

    #[test]
    fn every_weight_is_tried_and_the_best_font_first() {
        let faces = [
            ("NotoSansCJKjp-Thin", 100),
            ("NotoSansMonoCJKjp-Regular", 400),
            ("NotoSerifCJKjp-Regular", 400),
            ("WenQuanYiZenHei", 500),
            ("NotoSansCJKjp-Bold", 700),
            ("Lohit", 400),
        ];
        assert_eq!(
            order("en", &faces),
            [
                "WenQuanYiZenHei",
                "Lohit",
                "NotoSerifCJKjp-Regular",
                "NotoSansMonoCJKjp-Regular",
                "NotoSansCJKjp-Bold",
                "NotoSansCJKjp-Thin",
            ]
        );
    }

    #[test]
    fn han_characters_have_the_forms_of_the_language() {
        let faces = ["hk", "jp", "kr", "sc", "tc"].map(|end| format!("NotoSansCJK{end}-Regular"));
        let faces = faces.each_ref().map(|name| (name.as_str(), 400));
        for (lang, end) in [
            ("ja", "jp"),
            ("ko-KR", "kr"),
            ("zh", "sc"),
            ("zh-Hans-CN", "sc"),
            ("zh-Hant", "tc"),
            ("zh-TW", "tc"),
            ("zh-HK", "hk"),
        ] {
            assert_eq!(order(lang, &faces)[0], format!("NotoSansCJK{end}-Regular"));
        }
    }
}
