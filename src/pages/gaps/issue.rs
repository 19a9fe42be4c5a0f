//! What to decide as Markdown, to be pasted into an issue.

use crate::analysis::escaped_markdown::markdown_text;
use crate::messages::message;
use crate::pages::view::MapView;
use crate::pages::words::capital;
use crate::text::Level;
use std::fmt::Write;

use super::place::source_location;
use super::verdict::first_release_verdict;

/// The most findings in an issue: trackers limit its length, GitHub to 65,536 characters.
const MAX_IN_ISSUE: usize = 100;

/// The errors and gaps as a task list in Markdown, below the verdict on the first release. No text of the
/// map becomes markup, mentions a user or refers to an issue.
pub(crate) fn issue_text(view: &MapView) -> String {
    let heading = message!("gaps-heading", map = view.map.title.text.as_str());
    let mut out = format!("## {}\n\n", markdown_text(&view.text(heading)));
    let verdict = view.sentences(&first_release_verdict(view));
    let _ = writeln!(out, "{}\n", markdown_text(&verdict));
    let gaps = &view.analyzed.gaps;
    let to_decide = gaps
        .findings
        .iter()
        .filter(|finding| finding.level > Level::Note);
    for finding in to_decide.take(MAX_IN_ISSUE) {
        let found = capital(&view.text(finding.message.clone()));
        let advice = capital(&view.text(finding.advice()));
        let place = source_location(view, finding.subject);
        let _ = writeln!(
            out,
            "- [ ] **{}**  \n  {}  \n  {} · {}",
            markdown_text(&found),
            markdown_text(&advice),
            markdown_text(&place),
            finding.rule.id,
        );
    }
    let further = gaps.count_to_decide().saturating_sub(MAX_IN_ISSUE);
    if further > 0 {
        let more = view.text(message!("gaps-issue-more", count = further));
        let _ = writeln!(out, "\n{}", markdown_text(&more));
    }
    out
}
