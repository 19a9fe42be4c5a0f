//! The rules of a style sheet, as far as one has to know them to move them elsewhere.

/// A rule at the top of a sheet or of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CssRule<'s> {
    /// Declarations for what a selector finds.
    Style {
        /// The selector.
        selector: &'s str,
        /// What stands between its braces.
        body: &'s str,
    },
    /// Rules that hold under a condition: `@media` and its like.
    Group {
        /// `@media` with its condition.
        head: &'s str,
        /// The rules.
        body: &'s str,
    },
    /// Any other rule with an `@`.
    Other {
        /// All before its braces, or before its semicolon.
        head: &'s str,
        /// What stands between its braces; empty where it has none.
        body: &'s str,
    },
}

/// The rules whose bodies are rules again.
const GROUPS: [&str; 5] = ["@media", "@supports", "@container", "@layer", "@scope"];

/// The rules of a sheet without comments, in its order.
pub(crate) fn rules(css: &str) -> impl Iterator<Item = CssRule<'_>> {
    let mut rest = css;
    std::iter::from_fn(move || {
        rest = rest.trim_start();
        let end = first_of(rest, &['{', ';', '}'])?;
        let head = rest[..end].trim();
        let (body, after) = if rest[end..].starts_with('{') {
            let inner = &rest[end + 1..];
            let close = closing_brace(inner);
            (&inner[..close], inner.get(close + 1..).unwrap_or_default())
        } else {
            ("", &rest[end + 1..])
        };
        rest = after;
        Some(if !head.starts_with('@') {
            CssRule::Style {
                selector: head,
                body,
            }
        } else if GROUPS.iter().any(|group| head.starts_with(group)) {
            CssRule::Group { head, body }
        } else {
            CssRule::Other { head, body }
        })
    })
    .filter(|rule| !matches!(rule, CssRule::Style { selector, .. } if selector.is_empty()))
}

/// The sheet without its comments.
pub(crate) fn without_comments(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = first_of(rest, &['/']) {
        match rest[at..].strip_prefix("/*") {
            Some(comment) => {
                out.push_str(&rest[..at]);
                rest = comment.split_once("*/").map_or("", |(_, after)| after);
            }
            None => {
                out.push_str(&rest[..=at]);
                rest = &rest[at + 1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// Where the first of these signs stands that is not in a string.
fn first_of(css: &str, signs: &[char]) -> Option<usize> {
    let mut quote = None;
    let mut is_escaped = false;
    for (at, c) in css.char_indices() {
        match quote {
            _ if is_escaped => is_escaped = false,
            _ if c == '\\' => is_escaped = true,
            Some(open) if c == open => quote = None,
            Some(_) => {}
            None if signs.contains(&c) => return Some(at),
            None if matches!(c, '"' | '\'') => quote = Some(c),
            None => {}
        }
    }
    None
}

/// Where the brace stands that closes what is open at the start of the text; its end if none does.
fn closing_brace(css: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while let Some(found) = first_of(&css[at..], &['{', '}']) {
        at += found;
        match (css.as_bytes()[at], depth) {
            (b'}', 0) => return at,
            (b'}', _) => depth -= 1,
            _ => depth += 1,
        }
        at += 1;
    }
    css.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_has_its_rules_or_none() {
        for css in [
            "", "{", "}", "a", "a{", "a{b{c}", "@x", "@x;;", "}}a{}", "\"{", "a{'}",
        ] {
            assert!(rules(css).count() <= 2, "{css}");
        }
        assert_eq!(without_comments("a/**/b/* c"), "ab");
        assert_eq!(without_comments("\"/*\" 1/2"), "\"/*\" 1/2");
    }
}
