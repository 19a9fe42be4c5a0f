//! Did you mean …?

/// The candidate nearest to `typed`, if it is near enough to be a slip: at most a third of the
/// letters differ (Damerau–Levenshtein, neighbours swapped count once), letter case aside.
pub fn nearest<'c>(typed: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let typed: Vec<char> = typed.to_lowercase().chars().take(80).collect();
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let letters: Vec<char> = candidate.to_lowercase().chars().take(80).collect();
            let longest = typed.len().max(letters.len());
            let allowed = (longest / 3).max(1);
            if typed.len().abs_diff(letters.len()) > allowed {
                return None;
            }
            let distance = distance(&typed, &letters);
            (distance <= allowed && distance < longest).then_some((distance, candidate))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The nearest candidate as advice, else the known ones as a list.
pub(crate) fn advice<'c>(
    typed: &str,
    candidates: impl IntoIterator<Item = &'c str>,
    nothing: &str,
) -> String {
    let candidates: Vec<&str> = candidates.into_iter().collect();
    match nearest(typed, candidates.iter().copied()) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None if candidates.is_empty() => nothing.to_owned(),
        None => format!("known are {}", list(candidates)),
    }
}

/// `` `a`, `b` and `c` ``; long lists end with how many more there are.
pub(crate) fn list<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    const SHOWN: usize = 20;
    let mut names = names.into_iter();
    let shown: Vec<String> = names
        .by_ref()
        .take(SHOWN)
        .map(|name| format!("`{name}`"))
        .collect();
    let more = names.count();
    match shown.split_last() {
        Some(_) if more > 0 => format!("{} and {more} more", shown.join(", ")),
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}

/// The first line of a text that was typed, cut off where it is too long for a sentence.
pub(crate) fn shown(text: &str) -> String {
    const MAX_CHARS: usize = 60;
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() <= MAX_CHARS {
        return line.to_owned();
    }
    line.chars().take(MAX_CHARS).chain(['…']).collect()
}

fn distance(a: &[char], b: &[char]) -> usize {
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let mut cost = (last[j] + usize::from(x != y))
                .min(last[j + 1] + 1)
                .min(row[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                cost = cost.min(before_last[j - 1] + 1);
            }
            row.push(cost);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_mended_and_another_word_is_not() {
        let known = ["release", "estimate", "needs"];
        assert_eq!(nearest("relaese", known), Some("release"));
        assert_eq!(nearest("Estimate", known), Some("estimate"));
        assert_eq!(nearest("need", known), Some("needs"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(
            advice("x", ["a", "b", "c"], ""),
            "known are `a`, `b` and `c`"
        );
    }
}
