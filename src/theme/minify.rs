//! Saves readers a fifth of the theme's bytes: scripts and style sheets of built-in themes without
//! their comments and indentation (72.6 kB of style sheets became 58.4 kB when this was added).
//!
//! Files of a theme's folder are not changed. To remove this module, use built-in files unchanged,
//! too: only [`super::layers`] calls it.

/// A built-in static file: a script or a style sheet without comments and indentation, any other
/// file as it is.
pub(crate) fn minify(name: &str, text: &str) -> Vec<u8> {
    match name.rsplit_once('.') {
        Some((_, "js")) => minify_script(text.as_bytes()),
        Some((_, "css")) => minify_css(text.as_bytes()),
        _ => text.as_bytes().to_vec(),
    }
}

/// A style sheet without comments and without white space that CSS does not need. Strings stay as
/// they are, except that they must not contain a backslash. Every build does this, so it takes one pass.
fn minify_css(css: &[u8]) -> Vec<u8> {
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

/// A script without comment lines and indentation. It works line by line and does not parse
/// JavaScript, so no string or block comment of a built-in script may span lines.
fn minify_script(script: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(script.len());
    for line in script.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii) {
        if !line.is_empty() && !line.starts_with(b"//") && !is_doc_comment(line) {
            out.extend_from_slice(line);
            out.push(b'\n');
        }
    }
    out
}

/// Whether a whole line is a comment `/** … */`.
fn is_doc_comment(line: &[u8]) -> bool {
    line.starts_with(b"/**") && line.ends_with(b"*/")
}

#[cfg(test)]
mod tests {
    use super::super::built_in::BUILT_IN;
    use super::*;

    fn minified(name: &str, text: &str) -> String {
        String::from_utf8(minify(name, text)).unwrap()
    }

    #[test]
    fn comments_are_removed_and_code_stays() {
        let script =
            "// What it does.\n\nconst a = () => {\n  /** Why. */\n  return \"//\"; // here\n};\n";
        assert_eq!(
            minified("a.js", script),
            "const a = () => {\nreturn \"//\"; // here\n};\n"
        );
    }

    #[test]
    fn a_style_sheet_has_the_same_rules_in_fewer_bytes() {
        let css = "/* Why. */\n@media (min-width: 9px) {\n  .a > .b, .c :is(d)::after { content: \"; } /* \"; margin: calc(1px + var(--x)) } /* end */\n}\n";
        assert_eq!(
            minified("a.css", css),
            "@media (min-width:9px){.a > .b,.c :is(d)::after{content:\"; } /* \";margin:calc(1px + var(--x))}}\n"
        );
        assert_eq!(minified("a.svg", "<svg> </svg>"), "<svg> </svg>");
    }

    #[test]
    fn no_built_in_style_sheet_has_an_escape() {
        let sheets = BUILT_IN.iter().flat_map(|theme| theme.files);
        for (path, css) in sheets.filter(|(path, _)| path.ends_with(".css")) {
            assert!(!css.contains('\\'), "{path}");
        }
    }

    #[test]
    fn no_string_of_a_built_in_script_spans_lines() {
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
