//! Saves readers a fifth of the theme's bytes: scripts and style sheets of built-in themes without
//! their comments, and without most of the white space that neither language needs.
//!
//! Files of a theme's folder are not changed. To remove this module, use built-in files unchanged,
//! too: only [`super::layers`] and the scripts of the preview that change maps call it.

/// A built-in static file: a script or a style sheet in fewer bytes, any other file as it is.
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

/// A script without comment lines and indentation, and without the spaces and line breaks beside
/// punctuation, with `let` for `const`, with one `let` for declarations that follow each other, and without parentheses
/// around the only parameter of a function. It works line by line and does not parse JavaScript, so no string or block comment of
/// a built-in script may span lines, and no statement may be empty.
fn minify_script(script: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(script.len());
    let mut was_plain = false;
    let mut was_declaration = false;
    for line in script.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii) {
        if line.is_empty() || line.starts_with(b"//") || is_doc_comment(line) {
            continue;
        }
        // Neither side of such a line break can end a statement, or it ends with a semicolon.
        let is_open = matches!(out.last(), Some(b'{' | b'(' | b'[' | b',' | b';'));
        let is_closing = matches!(line[0], b'}' | b')' | b']' | b'.' | b'?' | b':');
        if was_plain && line[0] == b'}' && matches!(out.last(), Some(b';' | b',')) {
            out.pop();
        } else if !(was_plain && (is_open || is_closing)) && !out.is_empty() {
            out.push(b'\n');
        }
        was_plain = is_plain_code(line);
        let declared = declared(line).filter(|_| was_plain);
        let continues = std::mem::replace(
            &mut was_declaration,
            declared.is_some() && is_whole_statement(line),
        );
        if let Some(declared) = declared.filter(|_| continues) {
            out.pop();
            out.push(b',');
            push_without_spaces(declared, &mut out);
        } else if was_plain {
            push_without_spaces(line, &mut out);
        } else {
            out.extend_from_slice(line);
        }
    }
    out.push(b'\n');
    out
}

/// Whether a line certainly has no regular expression, comment or nested template: it has at most
/// one template, and outside of quotes no slash but between spaces.
fn is_plain_code(line: &[u8]) -> bool {
    let slashes = outside_quotes(line).any(|(at, byte)| {
        byte == b'/' && line.get(at.wrapping_sub(1)..at + 2) != Some(b" / ".as_slice())
    });
    !slashes && line.iter().filter(|byte| **byte == b'`').count() <= 2
}

/// Appends a line of [plain code](is_plain_code) without the spaces beside punctuation.
fn push_without_spaces(line: &[u8], out: &mut Vec<u8>) {
    let line = match declared(line) {
        Some(declared) => &[b"let ", declared].concat(),
        None => line,
    };
    let line = &without_parentheses(line)[..];
    let spaces = outside_quotes(line).filter(|(at, byte)| {
        let is_needed = |before: u8, after: u8| match (before, after) {
            (b'+', b'+') | (b'-', b'-') => true,
            _ => !is_punctuation(before) && !is_punctuation(after),
        };
        *byte == b' ' && !is_needed(line[*at - 1], line[*at + 1])
    });
    let mut copied = 0;
    for (at, _) in spaces {
        out.extend_from_slice(&line[copied..at]);
        copied = at + 1;
    }
    out.extend_from_slice(&line[copied..]);
}

/// A line of plain code with `a => b` for `(a) => b`.
fn without_parentheses(line: &[u8]) -> Vec<u8> {
    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || b"_$".contains(byte);
    let mut out = Vec::with_capacity(line.len());
    let mut copied = 0;
    for (at, _) in outside_quotes(line).filter(|(_, byte)| *byte == b'(') {
        let rest = &line[at + 1..];
        let length = rest.iter().take_while(|byte| is_word(byte)).count();
        let is_function = length > 0 && rest[length..].starts_with(b") =>");
        if is_function && !line[..at].trim_ascii_end().ends_with(b"async") {
            out.extend_from_slice(&line[copied..at]);
            out.extend_from_slice(&rest[..length]);
            copied = at + 1 + length + 1;
        }
    }
    out.extend_from_slice(&line[copied..]);
    out
}

/// What a line declares with `const` or `let`.
fn declared(line: &[u8]) -> Option<&[u8]> {
    line.strip_prefix(b"const ")
        .or_else(|| line.strip_prefix(b"let "))
}

/// Whether a line of plain code that begins a statement also ends it.
fn is_whole_statement(line: &[u8]) -> bool {
    let depth = outside_quotes(line).fold(0_i32, |depth, (_, byte)| match byte {
        b'(' | b'[' | b'{' => depth + 1,
        b')' | b']' | b'}' => depth - 1,
        _ => depth,
    });
    depth == 0 && line.ends_with(b";")
}

fn is_punctuation(byte: u8) -> bool {
    b"(){}[]=,;:?&|<>!*+-.".contains(&byte)
}

/// The bytes of a line of code that are not in quotes, with their positions.
fn outside_quotes(line: &[u8]) -> impl Iterator<Item = (usize, u8)> {
    let mut quote = None;
    let mut is_escaped = false;
    line.iter().copied().enumerate().filter(move |(_, byte)| {
        let was_quoted = quote.is_some();
        match quote {
            _ if is_escaped => is_escaped = false,
            Some(_) if *byte == b'\\' => is_escaped = true,
            Some(end) => quote = (*byte != end).then_some(end),
            None => quote = b"\"'`".contains(byte).then_some(*byte),
        }
        !was_quoted
    })
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
            "let a=()=>{return \"//\"; // here\n};\n"
        );
    }

    #[test]
    fn a_script_says_the_same_in_fewer_bytes() {
        for (script, expected) in [
            ("a = b;\n\nc( 1 );\n", "a=b;c(1);\n"),
            ("a = b\nc()\n", "a=b\nc()\n"),
            ("const x = {\n  a: 1,\n};\n", "let x={a:1};\n"),
            ("const a = 1;\n", "let a=1;\n"),
            (
                "const [a] = b;\nlet c;\n\nconst d = (e) => f(e);\ng();\nconst h = 1;\n",
                "let[a]=b,c,d=e=>f(e);g();let h=1;\n",
            ),
            (
                "const a = () => {\n  let b;\n  const c = {\n    d,\n  };\n};\nlet e;\n",
                "let a=()=>{let b,c={d}};let e;\n",
            ),
            ("return a\n  .b(c)\n  ? d : e;\n", "return a.b(c)?d:e;\n"),
            ("a - -b + +c - d;", "a- -b+ +c-d;\n"),
            (
                "x(\"a : b\", 'c = \\' d', `${e} : f`);",
                "x(\"a : b\",'c = \\' d',`${e} : f`);\n",
            ),
            // Without a parser, a slash can begin a regular expression.
            ("a = b / c;\nd = /= /;\n", "a=b / c;d = /= /;\n"),
            ("a(`${b ? `c : d` : e}`);", "a(`${b ? `c : d` : e}`);\n"),
            ("if (a in b) return c;\n", "if(a in b)return c;\n"),
            (
                "return (a) => b((c1, d) => async (e) => f((g) => \"(h) => i\"));\n",
                "return a=>b((c1,d)=>async(e)=>f(g=>\"(h) => i\"));\n",
            ),
        ] {
            assert_eq!(minified("a.js", script), expected);
        }
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
