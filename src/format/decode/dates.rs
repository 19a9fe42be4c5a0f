//! Dates: days, months and quarters, and the forms in which people type them elsewhere.

use super::decoder::Decoder;
use crate::format::error_code::ErrorCode;
use crate::format::repair::rewrite;
use crate::format::suggest::excerpt;
use crate::format::yaml::Node;
use crate::map::CoarseDate;

/// The names of the months in English, in lower case.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

impl Decoder {
    /// A date: `YYYY-MM-DD`, `YYYY-MM` or `YYYY-Q1`.
    pub(crate) fn date(&mut self, node: &Node) -> Option<CoarseDate> {
        let text = self.scalar(node, "date")?;
        let date = text.parse().ok();
        if date.is_none() {
            let message = format!("invalid date `{}`", excerpt(text));
            let label = if has_form_of_date(text) {
                "this date doesn't exist"
            } else {
                "expected a day, a month or a quarter"
            };
            self.error(ErrorCode::BadDate, node.span, message)
                .label(label)
                .help("write the date as `2027-01-15`, `2027-01` or `2027-Q1`")
                .suggest(node.span, |source| {
                    rewrite::replaced(source, node.span, &date_in_other_form(text)?.to_string())
                })
                .certain_if(true);
        }
        date
    }
}

/// Whether a text consists of digits in the form of a day, a month or a quarter.
fn has_form_of_date(text: &str) -> bool {
    let form = text
        .chars()
        .map(|c| if c.is_ascii_digit() { 'D' } else { c });
    let form: String = form.collect();
    ["DDDD-DD-DD", "DDDD-DD", "DDDD-QD"].contains(&form.as_str())
}

/// The date that was probably meant by `2027-1-5`, `2027/01/05`, `20270105`, `5.1.2027`, `Q1 2027`,
/// `January 2027` or `1/2027`. `5/1/2027` isn't one of them, since either number could be the month; `25/1/2027`
/// and `1/25/2027` are.
fn date_in_other_form(text: &str) -> Option<CoarseDate> {
    let date = numeric_date(text).or_else(|| date_in_words(text));
    date.and_then(|date| date.parse().ok())
        .or_else(|| date_without_a_character(text))
}

/// The form of maps for a day or month in numbers only.
fn numeric_date(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
    let is_number = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !parts.iter().all(is_number) {
        return None;
    }
    Some(match parts[..] {
        [year, month, day] if year.len() == 4 => format!("{year}-{month:0>2}-{day:0>2}"),
        [day, month, year] if year.len() == 4 && text.contains('.') => {
            format!("{year}-{month:0>2}-{day:0>2}")
        }
        [first, second, year] if year.len() == 4 => {
            let is_day = |number: &str| number.parse().is_ok_and(|number: u32| number > 12);
            let (month, day) = match (is_day(first), is_day(second)) {
                (true, false) => (second, first),
                (false, true) => (first, second),
                _ => return None,
            };
            format!("{year}-{month:0>2}-{day:0>2}")
        }
        [year, month] | [month, year] if year.len() == 4 && month.len() <= 2 => {
            format!("{year}-{month:0>2}")
        }
        [digits] if digits.len() == 8 => {
            format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..])
        }
        _ => return None,
    })
}

/// The form of maps for a date with a quarter or the English name of a month.
fn date_in_words(text: &str) -> Option<String> {
    // `2027Q1` is two words.
    let text = text.to_lowercase().replace('q', " q");
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let is_year = |word: &&str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let at = words.iter().position(is_year)?;
    let others = [&words[..at], &words[at + 1..]].concat();
    let year = words[at];
    Some(match others[..] {
        [quarter] if quarter.starts_with('q') => format!("{year}-{quarter}"),
        [number, word] | [word, number] if is_quarter(word) => format!("{year}-q{number}"),
        [month] => format!("{year}-{:02}", month_number(month)?),
        [first, second] => {
            let (month, day) = match month_number(first) {
                Some(month) => (month, second),
                None => (month_number(second)?, first),
            };
            let day = day.trim_end_matches(char::is_alphabetic);
            format!("{year}-{month:02}-{day:0>2}")
        }
        _ => return None,
    })
}

/// Whether a word is that for a quarter in English, or in one of the languages that write it alike.
fn is_quarter(word: &str) -> bool {
    const BEGINNINGS: [&str; 4] = ["quart", "trimest", "kvartal", "kwarta"];
    BEGINNINGS
        .iter()
        .any(|beginning| word.starts_with(beginning))
}

/// The number of the month with this English name, or with its first three letters or more.
fn month_number(name: &str) -> Option<usize> {
    let is_name = |month: &&str| name.len() >= 3 && month.starts_with(name) || name == "sept";
    let at = MONTHS.iter().position(is_name)?;
    Some(if name == "sept" { 9 } else { at + 1 })
}

/// The only date that is left when a character is removed from `text`, as in `2027-05-144`.
fn date_without_a_character(text: &str) -> Option<CoarseDate> {
    let without = |(at, c): (usize, char)| format!("{}{}", &text[..at], &text[at + c.len_utf8()..]);
    let mut dates = text
        .char_indices()
        .filter_map(|at| without(at).parse().ok());
    let first = dates.next()?;
    dates.all(|date: CoarseDate| date == first).then_some(first)
}
