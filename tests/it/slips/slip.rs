//! Slips of the keyboard and of the mind, made by chance.

use std::ops::Range;

/// Numbers that look random, always the same ones for the same seed (splitmix64).
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    /// A number below `end`, which must not be 0.
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end as u64).unwrap()
    }

    fn pick<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        (!all.is_empty()).then(|| &all[self.below(all.len())])
    }
}

/// A text with a slip in it.
pub(crate) struct Slip {
    /// The kind of slip.
    pub(crate) kind: &'static str,
    /// The text.
    pub(crate) text: String,
    /// The number of the line with the slip, or of the line that took the place of a deleted one.
    pub(crate) line: usize,
}

/// What a kind of slip makes of a line: its new lines. `None` if it can't happen in that line.
type Change = fn(&str, &mut Chance) -> Option<Vec<String>>;

/// All kinds of slips.
pub(crate) const KINDS: [(&str, Change); 15] = [
    ("delete a letter", |line, chance| {
        let at = letter(line, chance)?;
        edited(line, at, "")
    }),
    ("double a letter", |line, chance| {
        let at = letter(line, chance)?;
        edited(line, at.clone(), &line[at].repeat(2))
    }),
    ("swap letters", |line, chance| {
        let at = letter(line, chance)?;
        let next = line[at.end..].chars().next()?;
        let swapped = format!("{next}{}", &line[at.clone()]);
        edited(line, at.start..at.end + next.len_utf8(), &swapped)
    }),
    ("misspell a key", |line, chance| {
        let (key, _) = line.split_once(':')?;
        let start = key.len() - key.trim_start().trim_start_matches("- ").len();
        let at = start + chance.below(key.len().checked_sub(start).filter(|length| *length > 0)?);
        key.is_ascii().then_some(())?;
        let letter = char::from(b'a' + u8::try_from(chance.below(26)).unwrap());
        edited(line, at..at + 1, &letter.to_string())
    }),
    ("delete a line", |_, _| Some(Vec::new())),
    ("double a line", |line, _| Some(vec![line.to_owned(); 2])),
    ("indent less", |line, chance| {
        let indent = indent(line);
        let less = 1 + chance.below(2);
        Some(vec![line.get(less..)?.to_owned()]).filter(|_| indent >= less)
    }),
    ("indent more", |line, chance| {
        let more = " ".repeat(1 + chance.below(2));
        Some(vec![format!("{more}{line}")])
    }),
    ("open a quote", |line, chance| {
        let at = value(line)?;
        let quote = *chance.pick(&["\"", "'"])?;
        edited(line, at..at, quote)
    }),
    ("close a quote", |line, chance| {
        let quote = *chance.pick(&["\"", "'"])?;
        edited(line, line.len()..line.len(), quote)
    }),
    ("drop a quote", |line, chance| {
        drop_any(line, &["\""], chance)
    }),
    ("drop a bracket", |line, chance| {
        drop_any(line, &["[", "]", "{", "}"], chance)
    }),
    ("drop a colon", |line, chance| {
        drop_any(line, &[":"], chance)
    }),
    ("drop a dash", |line, _| {
        let at = indent(line);
        line[at..].starts_with("- ").then_some(())?;
        edited(line, at..at + 1, "")
    }),
    ("add a tab", |line, chance| {
        let indent = indent(line);
        let with = ["\t", "\t\t", "  \t"];
        edited(line, 0..indent, chance.pick(&with)?).filter(|_| indent > 0)
    }),
];

/// The slip that chance makes in a text: one of these kinds, in a line that isn't blank.
pub(crate) fn slip(text: &str, chance: &mut Chance) -> Slip {
    let lines: Vec<&str> = text.lines().collect();
    loop {
        let at = chance.below(lines.len());
        let (kind, change) = KINDS[chance.below(KINDS.len())];
        let line = lines[at];
        if line.trim().is_empty() || line.trim_start().starts_with('#') {
            continue;
        }
        if let Some(new_lines) = change(line, chance) {
            let mut all: Vec<&str> = lines.clone();
            all.splice(at..=at, new_lines.iter().map(String::as_str));
            let text = all.join("\n") + "\n";
            return Slip {
                kind,
                text,
                line: at + 1,
            };
        }
    }
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// Where the value of a field, or the text of an item, begins.
fn value(line: &str) -> Option<usize> {
    let dash = line
        .find("- ")
        .filter(|at| *at == indent(line))
        .map(|at| at + 2);
    let colon = line.find(": ").map(|at| at + 2);
    colon.or(dash)
}

/// A character of the line that isn't part of its indentation.
fn letter(line: &str, chance: &mut Chance) -> Option<Range<usize>> {
    let letters: Vec<(usize, char)> = line.char_indices().skip(indent(line)).collect();
    let (at, letter) = chance.pick(&letters)?;
    Some(*at..*at + letter.len_utf8())
}

/// The line without one of these signs.
fn drop_any(line: &str, signs: &[&str], chance: &mut Chance) -> Option<Vec<String>> {
    let found: Vec<usize> = signs
        .iter()
        .flat_map(|sign| line.match_indices(sign))
        .map(|(at, _)| at)
        .collect();
    let at = *chance.pick(&found)?;
    edited(line, at..at + 1, "")
}

fn edited(line: &str, range: Range<usize>, with: &str) -> Option<Vec<String>> {
    Some(vec![format!(
        "{}{with}{}",
        &line[..range.start],
        &line[range.end..]
    )])
}
