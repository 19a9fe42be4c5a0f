//! Lines of a description that are fields of a story: `**Why:** …`, `**Persona:** …`. Many templates have them, and
//! exports to trackers write them.

use super::values::{one_line, split_list};
use super::words::header_meaning;

/// A description without the lines that are fields, and these fields.
pub(crate) struct LabelledText {
    pub(crate) rest: String,
    pub(crate) personas: Vec<String>,
    pub(crate) why: String,
}

/// Takes the lines with a bold label for a persona or a reason out of a description. They have to be paragraphs of
/// their own, and there can be only one reason.
pub(crate) fn take_labelled(markdown: &str) -> LabelledText {
    let mut text = LabelledText {
        rest: String::new(),
        personas: Vec::new(),
        why: String::new(),
    };
    let mut rest: Vec<&str> = Vec::new();
    let mut is_code = false;
    for paragraph in markdown.split("\n\n") {
        let lines: Vec<&str> = paragraph.lines().collect();
        let fields: Option<Vec<LabelledLine>> = lines.iter().map(|line| labelled(line)).collect();
        match fields.filter(|fields| !fields.is_empty() && !is_code) {
            Some(fields) => {
                let reasons = fields.iter().filter(|field| field.role == "why").count();
                if reasons + usize::from(!text.why.is_empty()) > 1 {
                    rest.push(paragraph);
                    continue;
                }
                for field in fields {
                    match field.role {
                        "why" => text.why = one_line(field.text),
                        _ => text.personas.extend(split_list(field.text).map(one_line)),
                    }
                }
            }
            None => rest.push(paragraph),
        }
        is_code ^= paragraph.matches("```").count() % 2 == 1;
    }
    text.rest = rest.join("\n\n").trim().to_owned();
    text
}

/// A line with a label that is the header of a field.
struct LabelledLine<'t> {
    role: &'static str,
    text: &'t str,
}

fn labelled(line: &str) -> Option<LabelledLine<'_>> {
    let (label, text) = line.trim().strip_prefix("**")?.split_once("**")?;
    let text = match label.strip_suffix(':') {
        Some(_) => text,
        None => text.strip_prefix(':')?,
    };
    let role = header_meaning(label.trim_end_matches(':'))?.role;
    let text = text.trim();
    (matches!(role, "why" | "persona") && !text.is_empty()).then_some(LabelledLine { role, text })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labelled_paragraphs_are_fields() {
        let text =
            take_labelled("One\n\n**Persona:** Ana, Ben\n\n**Why**: it hurts\n\nTwo **Why:** x");
        assert_eq!(text.rest, "One\n\nTwo **Why:** x");
        assert_eq!(text.personas, ["Ana", "Ben"]);
        assert_eq!(text.why, "it hurts");
        let kept = "**Why:** a\n\n**So that:** b\n\n```\n\n**ColumnRole:** c\n\n```\n\n**Note:** d";
        let text = take_labelled(kept);
        assert_eq!(text.why, "a");
        assert_eq!(text.rest, kept.strip_prefix("**Why:** a\n\n").unwrap());
        assert!(text.personas.is_empty());
    }
}
