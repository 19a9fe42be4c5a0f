//! Scripts as they are sent: what people read in them stays at home.

/// One of our own scripts without its lines of comment and its indentation. It knows lines, not
/// JavaScript: none of these scripts has a text that goes over several lines.
pub(super) fn slim(script: &str) -> String {
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
            slim(script),
            "const a = () => {\nreturn \"//\"; // here\n};\n"
        );
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
