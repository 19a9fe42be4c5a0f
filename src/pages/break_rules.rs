//! Between which characters a line can be broken, in scripts that are written without spaces.

use unicode_width::UnicodeWidthChar;

/// Marks a place in a word where a line can be broken. Authors of Thai type it.
pub(crate) const ZERO_WIDTH_SPACE: char = '\u{200b}';

/// Whether a line can begin with a character: not with closing punctuation, the small letters of
/// Japanese, or a sign that belongs to the letter before it.
pub(crate) fn can_begin_line(character: char) -> bool {
    !"、。，．：；！？）］｝〕〉》」』】〗〙〟・ーｰ〜～‥゛゜ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶヽヾゝゞ々〻％‰℃,.:;!?%)]}»”’…ะาำๆฯ".contains(character)
        && character.width() != Some(0)
}

/// Whether a line can end with a character: not with opening punctuation, or a vowel of Thai or Lao that is
/// written before its consonant.
pub(crate) fn can_end_line(character: char) -> bool {
    !"（［｛〔〈《「『【〖〘〝￥＄＃([{«“‘¥$#".contains(character)
        && !is_leading_vowel(as_thai(character))
}

/// Whether a character is joined with the letter after it: a sign that makes half letters of Indic scripts,
/// or a joiner.
pub(crate) fn joins_next(character: char) -> bool {
    matches!(
        character,
        '\u{94d}'
            | '\u{9cd}'
            | '\u{a4d}'
            | '\u{acd}'
            | '\u{b4d}'
            | '\u{bcd}'
            | '\u{c4d}'
            | '\u{ccd}'
            | '\u{d4d}'
            | '\u{200d}'
            | '\u{2060}'
    )
}

/// The byte offsets in a text of Thai or Lao at which a syllable seems to begin, but for the first one. Words
/// are only known from a dictionary, but a line that begins with a syllable can be read.
pub(crate) fn syllable_starts(text: &str) -> Vec<usize> {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let letter = |at: usize| letters.get(at).map(|(_, letter)| as_thai(*letter));
    let has_vowel = |at: usize| letter(at + 1).is_some_and(is_vowel_or_tone);
    let is_cluster = |at: usize| match (letter(at), letter(at + 1)) {
        (Some('ห'), Some(next)) => "งญนมยรลว".contains(next),
        (Some(first), Some(next)) => "กขคตทปผพส".contains(first) && "รลว".contains(next),
        _ => false,
    };
    let begins = |at: usize| match letter(at) {
        _ if letter(at - 1).is_some_and(is_leading_vowel) => false,
        Some(first) if is_leading_vowel(first) => true,
        Some('ก'..='ฮ') => {
            let is_second = is_cluster(at - 1) && has_vowel(at);
            !is_second && (has_vowel(at) || is_cluster(at) && has_vowel(at + 1))
        }
        _ => false,
    };
    let starts = (1..letters.len()).filter(|at| begins(*at));
    starts.map(|at| letters[at].0).collect()
}

/// The letter of Thai that corresponds to one of Lao; other letters as they are.
fn as_thai(letter: char) -> char {
    match letter {
        '\u{e80}'..='\u{eff}' => char::from_u32(u32::from(letter) - 0x80).unwrap_or(letter),
        _ => letter,
    }
}

/// Whether a letter of Thai is a vowel that is written before its consonant.
fn is_leading_vowel(letter: char) -> bool {
    matches!(letter, 'เ'..='ไ')
}

/// Whether a character of Thai is a vowel or a tone of the consonant before it.
fn is_vowel_or_tone(character: char) -> bool {
    matches!(character, '\u{e30}'..='\u{e39}' | '\u{e45}' | '\u{e47}'..='\u{e4b}')
}

/// Whether a character is of a script that is written without spaces and broken between words, which a
/// dictionary knows: of Thai, Lao, Burmese or Khmer. Browsers have one.
pub(crate) fn is_broken_by_dictionary(character: char) -> bool {
    matches!(character, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

/// Whether a line can be broken before or after a character without a space: those of Chinese and Japanese,
/// and of scripts that are broken by a dictionary. Korean is broken at spaces.
pub(crate) fn is_broken_without_spaces(character: char) -> bool {
    let is_hangul = matches!(character, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7a3}');
    (character.width() == Some(2) && !is_hangul) || is_broken_by_dictionary(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn syllables(text: &str) -> String {
        let mut marked = text.to_owned();
        for start in syllable_starts(text).into_iter().rev() {
            marked.insert(start, '|');
        }
        marked
    }

    #[test]
    fn syllables_of_thai_and_lao_begin_before_their_vowels() {
        assert_eq!(
            syllables("เลือกเวลารับอาหารล่วงหน้า"),
            "เลือก|เว|ลา|รับ|อา|หาร|ล่วง|หน้า"
        );
        assert_eq!(syllables("วัตถุดิบหมด"), "วัต|ถุ|ดิบหมด");
        assert_eq!(syllables("อาหารทุกจาน"), "อา|หาร|ทุก|จาน");
        assert_eq!(syllables("เตรียมพร้อม"), "เตรียม|พร้อม");
        assert_eq!(syllables("ຮ້ານອາຫານ"), "ຮ້ານ|ອາ|ຫານ");
        assert_eq!(syllables("Google"), "Google");
    }
}
