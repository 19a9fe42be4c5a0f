//! How the report writes numbers, lists and arguments.

/// How many names, words or lines a line of the report lists at most.
pub(super) const MAX_LISTED: usize = 8;

/// A number with its noun.
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    let noun = if count == 1 { one } else { many };
    format!("{} {noun}", grouped(count))
}

/// A number with commas between thousands.
pub(super) fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The first texts of a list, and how many more there are.
pub(super) fn listed(texts: &[String]) -> String {
    let first = texts
        .iter()
        .take(MAX_LISTED)
        .cloned()
        .collect::<Vec<_>>()
        .join(", ");
    match texts.len().saturating_sub(MAX_LISTED) {
        0 => first,
        more => format!("{first}, and {more} more"),
    }
}

/// An argument as it is typed into a shell.
pub(super) fn quoted(argument: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ':' | '/');
    if argument.chars().all(is_plain) {
        argument.to_owned()
    } else if argument.contains(['"', '$', '`', '\\', '!']) {
        format!("'{}'", argument.replace('\'', "'\\''"))
    } else {
        format!("\"{argument}\"")
    }
}
