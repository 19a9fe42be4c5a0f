//! `storywall explain`.

mod format_page;
mod layout;

use super::shell::{Exit, Failure, Shell, Stop};
use crate::format::{ErrorCode, did_you_mean, reference};
use crate::gaps::{Family, all_rules, find_rule, rule_ids};
use crate::messages::{Catalog, with_straight_quotes};
use clap::Args;
use layout::{labeled, wrapped};

/// The end of the help.
const EXAMPLES: &str = "Examples:
  storywall explain                list everything that can be explained
  storywall explain story          list the fields of a story
  storywall explain release.date   explain a field
  storywall explain empty-task     explain a rule
  storywall explain unknown-field  explain an error";

/// The arguments of `storywall explain`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct ExplainArgs {
    /// Item, field, rule or error [default: list all].
    topic: Option<String>,
}

/// Prints the explanation of an item or field of the format, of a rule or of an error; or the list of
/// all of them. A name that means several things gets all their explanations.
///
/// # Errors
///
/// Nothing has this name.
pub(crate) fn explain(args: &ExplainArgs, shell: &mut Shell) -> Result<Exit, Stop> {
    let Some(topic) = args.topic.as_deref() else {
        write!(shell.out, "{}", list())?;
        return Ok(Exit::Success);
    };
    let topic = topic.to_lowercase();
    let name = if topic == "storywall.yaml" {
        "project"
    } else {
        topic.as_str()
    };
    let mut pages = format_page::pages(name);
    pages.extend(find_rule(name).map(|rule| wrapped(&rule.explanation())));
    let error = ErrorCode::ALL.iter().find(|error| error.as_str() == name);
    pages.extend(error.map(|error| {
        let text = one_line(error.explanation());
        wrapped(&format!("{name} ({})\n\n{text}\n", error.level().word()))
    }));
    if pages.is_empty() {
        return Err(unknown(name).into());
    }
    write!(shell.out, "{}", pages.join("\n\n"))?;
    Ok(Exit::Success)
}

/// The failure of a name that nothing has.
fn unknown(name: &str) -> Failure {
    if let Some((item, field)) = name.split_once('.')
        && let Some(item) = reference().into_iter().find(|known| known.name == item)
    {
        let fields = item.fields.iter().map(|field| field.name);
        let help = did_you_mean(field, fields)
            .unwrap_or_else(|| format!("list its fields with `storywall explain {}`", item.name));
        return Failure::new(format!("{} has no field `{field}`", item.article)).help(help);
    }
    let names = topics();
    let help = did_you_mean(name, names.iter().map(String::as_str))
        .unwrap_or_else(|| "list everything with `storywall explain`".to_owned());
    Failure::new(format!("no item, field, rule or error is named `{name}`")).help(help)
}

/// All names that can be explained.
fn topics() -> Vec<String> {
    let items = reference();
    let mut names: Vec<String> = rule_ids().iter().map(|&id| id.to_owned()).collect();
    names.extend(ErrorCode::ALL.iter().map(|error| error.as_str().to_owned()));
    for item in &items {
        names.push(item.name.to_owned());
        names.extend(item.fields.iter().map(|field| field.name.to_owned()));
    }
    for item in &items {
        let fields = item.fields.iter();
        names.extend(fields.map(|field| format!("{}.{}", item.name, field.name)));
    }
    names
}

/// The items, the rules by family, and the errors, one on a line.
fn list() -> String {
    let catalog = Catalog::english();
    let mut out = String::from("The format: what a map and the project file can contain\n");
    let rules = rule_ids();
    let longest = rules.iter().map(|id| id.len()).max().unwrap_or_default();
    for item in reference() {
        out.push_str(&labeled(&format!("  {:<10}", item.name), item.about));
    }
    out.push('\n');
    for family in Family::ALL {
        let name = catalog.plain(&family.name());
        let about = catalog.plain(&family.about());
        out.push_str(&format!("{name}: {about}\n"));
        for rule in all_rules().filter(|rule| rule.family == family) {
            out.push_str(&format!(
                "  {:<longest$}  {:<9}{}\n",
                rule.id,
                rule.level.word(),
                first_sentence(&with_straight_quotes(rule.looks_for(&catalog)))
            ));
        }
        out.push('\n');
    }
    out.push_str("Errors and warnings: what is wrong with a file\n");
    for error in ErrorCode::ALL {
        out.push_str(&format!(
            "  {:<longest$}  {}\n",
            error.as_str(),
            first_sentence(error.explanation())
        ));
    }
    out.push_str(
        "\nRun `storywall explain TOPIC` for more about one of these, or about a field such\n\
         as `estimate` or `release.date`.\n",
    );
    out
}

/// The text up to its first period or colon, on one line.
fn first_sentence(text: &str) -> String {
    let text = one_line(text);
    let end = text
        .find(". ")
        .or_else(|| text.find(": "))
        .unwrap_or(text.len());
    text[..end].trim_end_matches('.').to_owned()
}

/// The words of a text on one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
