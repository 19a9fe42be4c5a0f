//! Scripts and style sheets as they are sent: what people read in them stays at home.

use super::css::without_comments;

/// One of our own files: a script or a style sheet without what only people read, any other as it is.
pub(super) fn slim(name: &str, text: &str) -> String {
    match name.rsplit_once('.') {
        Some((_, "js")) => script(text),
        Some((_, "css")) => sheet(text),
        _ => text.to_owned(),
    }
}

/// A style sheet without its comments, and with no more space than CSS needs to be told apart. What
/// stands in quotes stays as it is.
fn sheet(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut quote = None;
    for next in without_comments(css).chars() {
        match quote {
            Some(end) => {
                quote = (next != end).then_some(end);
                out.push(next);
            }
            None if next.is_whitespace() => {
                if !out.ends_with(['{', '}', ';', ':', ',', ' ']) && !out.is_empty() {
                    out.push(' ');
                }
            }
            None => {
                if matches!(next, '{' | '}' | ';') && out.ends_with(' ') {
                    out.pop();
                }
                quote = matches!(next, '"' | '\'').then_some(next);
                out.push(next);
            }
        }
    }
    out.push('\n');
    out
}

/// One of our own scripts without its lines of comment and its indentation. It knows lines, not
/// JavaScript: none of these scripts has a text that goes over several lines.
fn script(script: &str) -> String {
    let lines = script.lines().map(str::trim);
    lines
        .filter(|line| !line.is_empty() && !line.starts_with("//") && !is_note(line))
        .flat_map(|line| [line, "\n"])
        .collect()
}

/// Whether a line is `/** … */` and nothing else.
fn is_note(line: &str) -> bool {
    line.starts_with("/**") && line.ends_with("*/")
}

#[cfg(test)]
mod tests {
    use super::super::built_in::BUILT_IN;
    use super::*;

    #[test]
    fn comments_go_and_code_stays() {
        let script =
            "// What it does.\n\nconst a = () => {\n  /** Why. */\n  return \"//\"; // here\n};\n";
        assert_eq!(
            slim("a.js", script),
            "const a = () => {\nreturn \"//\"; // here\n};\n"
        );
    }

    #[test]
    fn a_style_sheet_says_the_same_in_fewer_bytes() {
        let css = "/* Why. */\n@media (min-width: 9px) {\n  .a > .b, .c :is(d)::after { content: \"; } /* \"; margin: calc(1px + var(--x)) } /* end */\n}\n";
        assert_eq!(
            slim("a.css", css),
            "@media (min-width:9px){.a > .b,.c :is(d)::after{content:\"; } /* \";margin:calc(1px + var(--x))}}\n"
        );
        assert_eq!(slim("a.svg", "<svg> </svg>"), "<svg> </svg>");
    }

    #[test]
    fn no_quote_of_our_style_sheets_is_escaped() {
        let sheets = BUILT_IN.iter().flat_map(|theme| theme.files);
        for (path, css) in sheets.filter(|(path, _)| path.ends_with(".css")) {
            assert!(!css.contains('\\'), "{path}");
        }
    }

    #[test]
    fn no_text_of_our_scripts_goes_over_several_lines() {
        let scripts = BUILT_IN.iter().flat_map(|theme| theme.files);
        for (path, text) in scripts.filter(|(path, _)| path.ends_with(".js")) {
            for line in text.lines() {
                let code = line.split("//").next().unwrap_or_default();
                assert_eq!(code.matches('`').count() % 2, 0, "{path}: {line}");
                let is_open = code.contains("/*") && !code.contains("*/");
                assert!(!is_open, "{path}: {line}");
            }
        }
    }
}
