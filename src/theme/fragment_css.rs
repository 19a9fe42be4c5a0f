//! The style sheet of fragments, which are included in other sites' pages.
//!
//! It contains the theme's own style sheets, with every rule nested into one for the fragment, so
//! that they match nothing outside of it. The other site's rules for paragraphs and tables have no
//! effect inside: a selector stronger than any of classes and elements resets all properties first.

/// The selector of a fragment's root element.
const FRAGMENT: &str = ".storywall:not(#_)";

/// The selector of the element in it that has the page's class, as `<body>` has in a page.
const BODY: &str = ".storywall-page";

/// The style sheet of fragments, made from style sheets for pages.
pub(crate) fn fragment_css<'s>(sheets: impl IntoIterator<Item = &'s str>) -> String {
    let mut around = String::new();
    let mut inside = String::new();
    for sheet in sheets {
        write_rules(&without_comments(sheet), &mut inside, &mut around);
    }
    // The page around it chooses light or dark. Elements of SVG are left out, because a reset would
    // undo their attributes as well.
    let reset = "& { all: initial; color-scheme: inherit; display: block }\n\
        & :where(:not(svg, svg *)) { &, &::before, &::after, &::marker, &::first-letter, &::first-line { all: revert } }";
    // A page that doesn't find this style sheet shows why its fragment looks bare.
    let notice = "& > .storywall-unstyled { display: none }";
    format!("{around}{FRAGMENT} {{\n{reset}\n{notice}\n{inside}}}\n")
}

/// Appends the rules of a style sheet: those that can be nested to `inside`, the others to `around`.
fn write_rules(css: &str, inside: &mut String, around: &mut String) {
    for rule in rules(css) {
        match rule {
            CssRule::Style { selector, body } => {
                inside.push_str(&format!("{} {{{body}}}\n", nested(selector)));
            }
            CssRule::Group { head, body } => {
                inside.push_str(&format!("{head} {{\n"));
                write_rules(body, inside, around);
                inside.push_str("}\n");
            }
            // `@page`, and other rules for a whole document, are up to the page around it.
            CssRule::Other { head, body } => {
                let is_named = ["@font-face", "@keyframes", "@property"];
                if is_named.iter().any(|name| head.starts_with(name)) {
                    around.push_str(&format!("{head} {{{body}}}\n"));
                }
            }
        }
    }
}

/// A page's selector, rewritten for a fragment: the root and `html` become the fragment, `body` the
/// element with the page's class, and `h2` any heading with `data-level="2"`.
fn nested(selector: &str) -> String {
    let mut out = String::with_capacity(selector.len() + 16);
    let mut rest = selector;
    let mut before = ' ';
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '[' => rest.find(']').map_or(rest.len(), |end| end + 1),
            '"' | '\'' => rest[1..].find(first).map_or(rest.len(), |end| end + 2),
            c if is_name(c) => rest.find(|c| !is_name(c)).unwrap_or(rest.len()),
            ':' if rest.starts_with(":root") => 5,
            c => c.len_utf8(),
        };
        let (word, after) = rest.split_at(length);
        let is_element = !matches!(before, '.' | '#' | ':');
        match word {
            ":root" => out.push('&'),
            "html" if is_element => out.push('&'),
            "body" if is_element => out.push_str(BODY),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if is_element => {
                // With the specificity of an element name, which it replaces.
                let level = &word[1..];
                out.push_str(&format!(
                    ":is(h1, h2, h3, h4, h5, h6):where([data-level=\"{level}\"])"
                ));
            }
            _ => out.push_str(word),
        }
        before = word.chars().next_back().unwrap_or(' ');
        rest = after;
    }
    out
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_' | '\\')
}

/// A rule of a style sheet, or of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum CssRule<'s> {
    /// Declarations for the elements that a selector matches.
    Style {
        /// The selector.
        selector: &'s str,
        /// The text between its braces.
        body: &'s str,
    },
    /// Rules under a condition, such as `@media`.
    Group {
        /// The at-rule with its condition.
        head: &'s str,
        /// The rules.
        body: &'s str,
    },
    /// Any other at-rule.
    Other {
        /// The text before its braces or its semicolon.
        head: &'s str,
        /// The text between its braces; empty if it has no braces.
        body: &'s str,
    },
}

/// The at-rules whose bodies are rules.
const GROUPS: [&str; 5] = ["@media", "@supports", "@container", "@layer", "@scope"];

/// The rules of a style sheet without comments, in order.
fn rules(css: &str) -> impl Iterator<Item = CssRule<'_>> {
    let mut rest = css;
    std::iter::from_fn(move || {
        rest = rest.trim_start();
        let end = find_outside_strings(rest, &['{', ';', '}'])?;
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

/// The style sheet without its comments.
fn without_comments(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = find_outside_strings(rest, &['/']) {
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

/// The byte offset of the first of these characters outside of strings.
fn find_outside_strings(css: &str, characters: &[char]) -> Option<usize> {
    let mut quote = None;
    let mut is_escaped = false;
    for (at, c) in css.char_indices() {
        match quote {
            _ if is_escaped => is_escaped = false,
            _ if c == '\\' => is_escaped = true,
            Some(open) if c == open => quote = None,
            Some(_) => {}
            None if characters.contains(&c) => return Some(at),
            None if matches!(c, '"' | '\'') => quote = Some(c),
            None => {}
        }
    }
    None
}

/// The byte offset of the brace that closes the block whose inside begins with the text, or the
/// text's length.
fn closing_brace(css: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while let Some(found) = find_outside_strings(&css[at..], &['{', '}']) {
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
    fn every_rule_matches_only_within_the_fragment() {
        let sheet = "/* why { */ :root { --a: 1 }\nbody.wall > h2.h3, [id=\"h2 body\"] .body { color: red }\n\
            @page { margin: 0 } @media print { html { b: c } a::before { content: \"} h1 {\" } }\n\
            @font-face { src: url(\"a}b\") } @import \"x\";";
        let expected = "@font-face { src: url(\"a}b\") }\n\
            .storywall:not(#_) {\n& { all: initial; color-scheme: inherit; display: block }\n\
            & :where(:not(svg, svg *)) { &, &::before, &::after, &::marker, &::first-letter, &::first-line { all: revert } }\n\
            & > .storywall-unstyled { display: none }\n& { --a: 1 }\n\
            .storywall-page.wall > :is(h1, h2, h3, h4, h5, h6):where([data-level=\"2\"]).h3, [id=\"h2 body\"] .body { color: red }\n\
            @media print {\n& { b: c }\na::before { content: \"} h1 {\" }\n}\n}\n";
        assert_eq!(fragment_css([sheet]), expected);
    }

    #[test]
    fn any_text_can_be_split_into_rules() {
        for css in [
            "", "{", "}", "a", "a{", "a{b{c}", "@x", "@x;;", "}}a{}", "\"{", "a{'}",
        ] {
            assert!(rules(css).count() <= 2, "{css}");
        }
        assert_eq!(without_comments("a/**/b/* c"), "ab");
        assert_eq!(without_comments("\"/*\" 1/2"), "\"/*\" 1/2");
    }
}
