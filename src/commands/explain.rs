//! `storywall explain`.

use super::shell::{Exit, Failure, Shell};
use crate::format::{Fault, nearest};
use crate::gaps::{Family, all_rules, find_rule, rule_ids};
use clap::Args;

/// The arguments of `storywall explain`.
#[derive(Debug, Args)]
pub(crate) struct ExplainArgs {
    /// The rule; without one, all rules are listed.
    rule: Option<String>,
}

/// Explains a rule, or lists all of them by family.
///
/// # Errors
///
/// There is no such rule.
pub(crate) fn explain(args: &ExplainArgs, shell: &mut Shell) -> Result<Exit, Failure> {
    let Some(id) = args.rule.as_deref() else {
        write!(shell.out, "{}", list())?;
        return Ok(Exit::Fine);
    };
    let fault = || Fault::ALL.iter().find(|fault| fault.code() == id);
    match (find_rule(id), fault()) {
        (Some(rule), _) => write!(shell.out, "{}", rule.explanation())?,
        (None, Some(fault)) => {
            let text = fault
                .explanation()
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ");
            writeln!(shell.out, "{id} (fault of the format)\n\n{text}")?;
        }
        (None, None) => {
            let known = rule_ids()
                .into_iter()
                .chain(Fault::ALL.iter().map(|fault| fault.code()));
            let help = match nearest(id, known) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "`storywall explain` lists all rules".to_owned(),
            };
            return Err(Failure::new(format!("there is no rule `{id}`")).help(help));
        }
    }
    Ok(Exit::Fine)
}

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
    for fault in Fault::ALL {
        out.push_str(&format!(
            "  {:<longest$}  {}\n",
            fault.code(),
            first_sentence(fault.explanation())
        ));
    }
    out.push_str("\n`storywall explain RULE` says why one matters and what to do about it.\n");
    out
}

fn first_sentence(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let end = text
        .find(". ")
        .or_else(|| text.find(": "))
        .unwrap_or(text.len());
    text[..end].trim_end_matches('.').to_owned()
}
