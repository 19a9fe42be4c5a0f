//! `storywall explain`.

use super::shell::{Exit, Failure, Shell, Stop};
use crate::format::{ErrorCode, did_you_mean};
use crate::gaps::{Family, all_rules, find_rule, rule_ids};
use clap::Args;

/// The arguments of `storywall explain`.
#[derive(Debug, Args)]
pub(crate) struct ExplainArgs {
    /// The rule; without one, all rules are listed.
    rule: Option<String>,
}

/// Prints the explanation of a rule or of a format error, or the list of all of them.
///
/// # Errors
///
/// There is no such rule.
pub(crate) fn explain(args: &ExplainArgs, shell: &mut Shell) -> Result<Exit, Stop> {
    let Some(id) = args.rule.as_deref() else {
        write!(shell.out, "{}", list())?;
        return Ok(Exit::Success);
    };
    let find_error = || ErrorCode::ALL.iter().find(|error| error.as_str() == id);
    match (find_rule(id), find_error()) {
        (Some(rule), _) => write!(shell.out, "{}", rule.explanation())?,
        (None, Some(error)) => {
            let text = error
                .explanation()
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ");
            writeln!(shell.out, "{id} (fault of the format)\n\n{text}")?;
        }
        (None, None) => {
            let known = rule_ids()
                .into_iter()
                .chain(ErrorCode::ALL.iter().map(|error| error.as_str()));
            let help = did_you_mean(id, known)
                .unwrap_or_else(|| "`storywall explain` lists all rules".to_owned());
            let failure = Failure::new(format!("there is no rule `{id}`")).help(help);
            return Err(failure.into());
        }
    }
    Ok(Exit::Success)
}

/// The rules by family, and then the format errors, one on a line.
fn list() -> String {
    let mut out = String::new();
    let longest = rule_ids()
        .iter()
        .map(|id| id.len())
        .max()
        .unwrap_or_default();
    for family in Family::ALL {
        let (name, about) = family.heading();
        out.push_str(&format!("{name}: {about}\n"));
        for rule in all_rules().filter(|rule| rule.family == family) {
            out.push_str(&format!(
                "  {:<longest$}  {:<9}{}\n",
                rule.id,
                rule.level.word(),
                first_sentence(rule.looks_for)
            ));
        }
        out.push('\n');
    }
    out.push_str("Faults of the format: what keeps a file from being read\n");
    for error in ErrorCode::ALL {
        out.push_str(&format!(
            "  {:<longest$}  {}\n",
            error.as_str(),
            first_sentence(error.explanation())
        ));
    }
    out.push_str("\n`storywall explain RULE` says why one matters and what to do about it.\n");
    out
}

/// The text up to its first period or colon, on one line.
fn first_sentence(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let end = text
        .find(". ")
        .or_else(|| text.find(": "))
        .unwrap_or(text.len());
    text[..end].trim_end_matches('.').to_owned()
}
