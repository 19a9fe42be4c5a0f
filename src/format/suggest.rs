//! Advice on misspelled words: the word that was probably meant, or the words that are known.

/// The most characters of a word that are compared.
const MAX_COMPARED: usize = 80;

/// `did you mean ..?` with the candidate nearest to `typed`; `None` if no candidate is near enough
/// to be a slip.
pub fn did_you_mean<'c>(
    typed: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<String> {
    nearest(typed, candidates).map(question)
}

/// The question that offers `word` instead of what was typed.
pub(crate) fn question(word: &str) -> String {
    format!("did you mean `{word}`?")
}

/// [`did_you_mean`], or a list of all candidates if none is near.
pub(crate) fn did_you_mean_or_list<'c>(
    typed: &str,
    candidates: impl IntoIterator<Item = &'c str> + Clone,
) -> String {
    did_you_mean(typed, candidates.clone())
        .unwrap_or_else(|| format!("known are {}", quoted_list(candidates)))
}

/// The candidate nearest to `typed`; `None` if no candidate is near enough to be a slip: without
/// regard to case, at most a third of the letters may be added, missing, replaced or swapped with
/// their neighbor. Among equally near ones it is the first.
pub(crate) fn nearest<'c>(
    typed: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    let comparable = |word: &str| -> String {
        let lower_case = word.to_lowercase();
        lower_case.chars().take(MAX_COMPARED).collect()
    };
    let typed = comparable(typed);
    let typed_length = typed.chars().count();
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let letters = comparable(candidate);
            let length = letters.chars().count();
            let longest = typed_length.max(length);
            let allowed = (longest / 3).max(1);
            if typed_length.abs_diff(length) > allowed {
                return None;
            }
            let distance = strsim::osa_distance(&typed, &letters);
            (distance <= allowed && distance < longest).then_some((distance, candidate))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// `` `a`, `b` and `c` ``; a long list ends with the number of names that were left out.
pub(crate) fn quoted_list<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    const MAX_LISTED: usize = 20;
    let mut names = names.into_iter();
    let listed: Vec<String> = names
        .by_ref()
        .take(MAX_LISTED)
        .map(|name| format!("`{name}`"))
        .collect();
    let more = names.count();
    match listed.split_last() {
        Some(_) if more > 0 => format!("{} and {more} more", listed.join(", ")),
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}

/// The first line of a text, cut to 60 characters so that it fits into a message.
pub(crate) fn excerpt(text: &str) -> String {
    const MAX_CHARS: usize = 60;
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() <= MAX_CHARS {
        return line.to_owned();
    }
    line.chars().take(MAX_CHARS).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_gets_the_word_that_was_meant_and_another_word_does_not() {
        let known = ["release", "estimate", "needs"];
        assert_eq!(nearest("relaese", known), Some("release"));
        assert_eq!(nearest("Estimate", known), Some("estimate"));
        assert_eq!(nearest("need", known), Some("needs"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(did_you_mean_or_list("need", known), "did you mean `needs`?");
        assert_eq!(
            did_you_mean_or_list("x", ["a", "b", "c"]),
            "known are `a`, `b` and `c`"
        );
    }
}
