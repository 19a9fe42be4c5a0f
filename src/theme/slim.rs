//! Scripts and style sheets as they are sent: what people read in them stays at home.

/// One of our own files: a script or a style sheet without what only people read, any other as it is.
pub(crate) fn slim(name: &str, text: &str) -> Vec<u8> {
    match name.rsplit_once('.') {
        Some((_, "js")) => script(text.as_bytes()),
        Some((_, "css")) => sheet(text.as_bytes()),
        _ => text.as_bytes().to_vec(),
    }
}

/// A style sheet without its comments, and with no more space than CSS needs to be told apart. What
/// stands in quotes stays as it is. Every build does this, so it goes through the bytes once.
fn sheet(css: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(css.len());
    let mut quote = None;
    let mut rest = css;
    while let [next, after @ ..] = rest {
        rest = after;
        match quote {
            Some(end) => {
                quote = (*next != end).then_some(end);
                out.push(*next);
            }
            None if *next == b'/' && after.starts_with(b"*") => {
                let end = after.windows(2).skip(1).position(|two| two == b"*/");
                rest = end.map_or(&[], |end| &after[end + 3..]);
            }
            None if next.is_ascii_whitespace() => {
                let before = out.last().unwrap_or(&b' ');
                if !matches!(before, b'{' | b'}' | b';' | b':' | b',' | b' ') {
                    out.push(b' ');
                }
            }
            None => {
                if matches!(next, b'{' | b'}' | b';') && out.ends_with(b" ") {
                    out.pop();
                }
                quote = matches!(next, b'"' | b'\'').then_some(*next);
                out.push(*next);
            }
        }
    }
    out.push(b'\n');
    out
}

/// One of our own scripts without its lines of comment and its indentation. It knows lines, not
/// JavaScript: none of these scripts has a text that goes over several lines.
fn script(script: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(script.len());
    for line in script.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii) {
        if !line.is_empty() && !line.starts_with(b"//") && !is_note(line) {
            out.extend_from_slice(line);
            out.push(b'\n');
        }
    }
    out
}

/// Whether a line is `/** … */` and nothing else.
fn is_note(line: &[u8]) -> bool {
    line.starts_with(b"/**") && line.ends_with(b"*/")
}

#[cfg(test)]
mod tests {
    use super::super::built_in::BUILT_IN;
    use super::*;

    fn slimmed(name: &str, text: &str) -> String {
        String::from_utf8(slim(name, text)).unwrap()
    }

    #[test]
    fn comments_go_and_code_stays() {
        let script =
            "// What it does.\n\nconst a = () => {\n  /** Why. */\n  return \"//\"; // here\n};\n";
        assert_eq!(
            slimmed("a.js", script),
            "const a = () => {\nreturn \"//\"; // here\n};\n"
        );
    }

    #[test]
    fn a_style_sheet_says_the_same_in_fewer_bytes() {
        let css = "/* Why. */\n@media (min-width: 9px) {\n  .a > .b, .c :is(d)::after { content: \"; } /* \"; margin: calc(1px + var(--x)) } /* end */\n}\n";
        assert_eq!(
            slimmed("a.css", css),
            "@media (min-width:9px){.a > .b,.c :is(d)::after{content:\"; } /* \";margin:calc(1px + var(--x))}}\n"
        );
        assert_eq!(slimmed("a.svg", "<svg> </svg>"), "<svg> </svg>");
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
