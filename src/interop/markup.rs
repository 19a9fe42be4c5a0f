//! Texts of other tools as Markdown. What isn't known stays as typed.

use super::html::html_to_markdown;
use super::wiki::wiki_to_markdown;

/// The markup of descriptions in a tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Markup {
    Markdown,
    /// Jira's wiki markup.
    JiraWiki,
    /// The HTML of rich text fields.
    Html,
}

/// A text as Markdown prose, without blank lines at its ends.
pub(crate) fn to_markdown(text: &str, markup: Markup) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text = match markup {
        Markup::Markdown => text,
        Markup::JiraWiki => wiki_to_markdown(&text),
        Markup::Html => html_to_markdown(&text),
    };
    without_local_images(text.trim())
}

/// The text with images that aren't on the web as links: a map's own images are files beside it, and those
/// of another tool aren't there.
fn without_local_images(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("![") {
        let image = &rest[at..];
        let address = image.find("](").map(|end| &image[end + 2..]);
        let is_local = !address.is_some_and(|address| {
            let address = address.trim_start_matches(['<', ' ']);
            address.starts_with("https://") || address.starts_with("http://")
        });
        result.push_str(&rest[..at]);
        result.push_str(if is_local { "[" } else { "![" });
        rest = &image[2..];
    }
    result.push_str(rest);
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn images_of_other_tools_are_links() {
        assert_eq!(
            to_markdown(
                "a ![b](c.png)\r\n![d](https://e.example/f.png) !",
                Markup::Markdown
            ),
            "a [b](c.png)\n![d](https://e.example/f.png) !"
        );
    }
}
