//! Style sheets for pieces that stand in pages of somebody else.
//!
//! The theme's own sheets, with every rule nested into one for the piece: they reach nothing
//! outside of it. What the host says of its own paragraphs and tables does not reach inside: all
//! of it is taken back first, by a selector stronger than any of classes and elements.

use super::css::{CssRule, rules, without_comments};

/// The class of the element that a piece is.
const ROOT: &str = ".storywall:not(#_)";

/// The element in it that stands for `<body>`.
const BODY: &str = ".storywall-page";

/// One sheet for pieces, made of the theme's sheets for pages.
pub(crate) fn scoped<'s>(sheets: impl IntoIterator<Item = &'s str>) -> String {
    let mut around = String::new();
    let mut inside = String::new();
    for sheet in sheets {
        write(&without_comments(sheet), &mut inside, &mut around);
    }
    // Light and dark come from the page around it. Shapes of SVG have attributes that would be
    // taken back as well.
    let taken_back = "& { all: initial; color-scheme: inherit; display: block }\n\
        & :where(:not(svg, svg *)) { &, &::before, &::after, &::marker, &::first-letter, &::first-line { all: revert } }";
    format!("{around}{ROOT} {{\n{taken_back}\n{inside}}}\n")
}

/// Writes the rules of a sheet: those that nest to `inside`, those that cannot to `around`.
fn write(css: &str, inside: &mut String, around: &mut String) {
    for rule in rules(css) {
        match rule {
            CssRule::Style { selector, body } => {
                inside.push_str(&format!("{} {{{body}}}\n", nested(selector)));
            }
            CssRule::Group { head, body } => {
                inside.push_str(&format!("{head} {{\n"));
                write(body, inside, around);
                inside.push_str("}\n");
            }
            // Pages of paper, and what else holds for a whole document, are the host's.
            CssRule::Other { head, body } => {
                let is_named = ["@font-face", "@keyframes", "@property"];
                if is_named.iter().any(|name| head.starts_with(name)) {
                    around.push_str(&format!("{head} {{{body}}}\n"));
                }
            }
        }
    }
}

/// A selector of a page as a selector within a piece: the document's root is the piece, and a
/// heading is known by the level it has on a page.
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
                // As strong as the name of an element, which it stands for.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_holds_within_the_piece_and_nowhere_else() {
        let sheet = "/* why { */ :root { --a: 1 }\nbody.wall > h2.h3, [id=\"h2 body\"] .body { color: red }\n\
            @page { margin: 0 } @media print { html { b: c } a::before { content: \"} h1 {\" } }\n\
            @font-face { src: url(\"a}b\") } @import \"x\";";
        let expected = "@font-face { src: url(\"a}b\") }\n\
            .storywall:not(#_) {\n& { all: initial; color-scheme: inherit; display: block }\n\
            & :where(:not(svg, svg *)) { &, &::before, &::after, &::marker, &::first-letter, &::first-line { all: revert } }\n& { --a: 1 }\n\
            .storywall-page.wall > :is(h1, h2, h3, h4, h5, h6):where([data-level=\"2\"]).h3, [id=\"h2 body\"] .body { color: red }\n\
            @media print {\n& { b: c }\na::before { content: \"} h1 {\" }\n}\n}\n";
        assert_eq!(scoped([sheet]), expected);
    }
}
