//! Code pages: encodings with one byte a character, which old programs and spreadsheets write.

use std::sync::LazyLock;

/// A code page, a position in the list of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodePage(u8);

struct PageTable {
    name: &'static str,
    /// The characters of the bytes from 0x80 on.
    characters: Vec<char>,
}

static PAGES: LazyLock<Vec<PageTable>> = LazyLock::new(|| {
    let lines = include_str!("code_pages.txt").lines();
    let lines = lines.filter(|line| !line.starts_with('#'));
    let entries = lines.filter_map(|line| line.split_once(" = "));
    let pages = entries.map(|(name, characters)| PageTable {
        name,
        characters: characters
            .chars()
            .zip('\u{80}'..)
            .map(|(listed, control)| if listed == '␀' { control } else { listed })
            .collect(),
    });
    pages.collect()
});

impl CodePage {
    /// All code pages.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..PAGES.len()).filter_map(|at| u8::try_from(at).ok().map(Self))
    }

    /// The name in reports and on the command line.
    pub fn name(self) -> &'static str {
        PAGES[usize::from(self.0)].name
    }

    /// The code page with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::all().find(|page| page.name() == name)
    }

    /// The text of these bytes.
    pub(crate) fn decode(self, bytes: &[u8]) -> String {
        let characters = &PAGES[usize::from(self.0)].characters;
        let decode = |byte: &u8| match byte.checked_sub(0x80) {
            Some(at) => characters[usize::from(at)],
            None => char::from(*byte),
        };
        bytes.iter().map(decode).collect()
    }

    /// The code page that the bytes are probably in: that of Western Europe, unless they would be odd text in it and
    /// less odd in that of Eastern Europe or of Cyrillic.
    pub(crate) fn guess(bytes: &[u8]) -> Self {
        let sample = &bytes[..bytes.len().min(200_000)];
        let candidates = ["windows-1252", "windows-1250", "windows-1251"];
        let candidates = candidates.into_iter().filter_map(Self::from_name);
        let best = candidates.min_by_key(|page| oddity(&page.decode(sample)));
        best.unwrap_or(Self(0))
    }
}

/// How little a text looks like one that people wrote, once it is decoded: signs within words, words of two scripts,
/// capitals after small letters, many accents in a row.
fn oddity(text: &str) -> usize {
    let is_cyrillic = |c: char| ('\u{400}'..='\u{52f}').contains(&c);
    let mut oddity = 0;
    let mut accents = 0;
    let mut before = ' ';
    for c in text.chars() {
        let is_accented = c.is_alphabetic() && !c.is_ascii() && !is_cyrillic(c);
        accents = if is_accented { accents + 1 } else { 0 };
        if before.is_alphabetic() {
            let is_sign = ('\u{80}'..'\u{2000}').contains(&c) && !c.is_alphabetic();
            let is_mixed = c.is_alphabetic() && is_cyrillic(before) != is_cyrillic(c);
            let is_hump =
                before.is_lowercase() && c.is_uppercase() && !(c.is_ascii() && before.is_ascii());
            // The space that doesn't break, `«`, `»` and `·` are usual at the ends of words.
            let is_usual = matches!(c, '\u{a0}' | '«' | '»' | '·' | '°' | '²' | '®' | '©');
            oddity += 3 * usize::from(is_sign && !is_usual || is_mixed);
            oddity += 2 * usize::from(is_hump);
        }
        oddity += 2 * usize::from(accents > 2);
        oddity += 10 * usize::from(('\u{80}'..'\u{a0}').contains(&c));
        before = c;
    }
    // Czech and Croatian as Western text: these letters are in no language together.
    let is_eastern =
        text.contains(['š', 'ž', 'Š', 'Ž']) && text.contains(['ø', 'ì', 'è', 'ù', 'ï']);
    oddity + usize::from(is_eastern)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(text: &str, page: CodePage) -> Vec<u8> {
        let byte = |c: char| (0..=255).find(|byte| page.decode(&[*byte]).starts_with(c));
        text.chars().map(|c| byte(c).unwrap()).collect()
    }

    #[test]
    fn each_byte_of_a_page_is_a_character_of_its_own() {
        assert_eq!(CodePage::all().count(), 14);
        for page in CodePage::all() {
            let mut text: Vec<char> = page
                .decode(&(0..=255).collect::<Vec<u8>>())
                .chars()
                .collect();
            assert_eq!(text.len(), 256, "{}", page.name());
            text.sort_unstable();
            text.dedup();
            assert_eq!(text.len(), 256, "{}", page.name());
        }
    }

    #[test]
    fn the_page_is_guessed_from_what_people_write() {
        for (text, name) in [
            ("Käse wählen – „Bar“, 5 €", "windows-1252"),
            ("Pagar: ¿qué año? João não é difícil", "windows-1252"),
            ("Très élégant, l’œuvre", "windows-1252"),
            ("Płatność kartą później", "windows-1250"),
            ("Přihlášení, košík", "windows-1250"),
            ("Оплата картой – «позже»", "windows-1251"),
        ] {
            let page = CodePage::from_name(name).unwrap();
            let bytes = bytes(text, page);
            assert_eq!(CodePage::guess(&bytes), page, "{text}");
            assert_eq!(page.decode(&bytes), text);
        }
    }
}
