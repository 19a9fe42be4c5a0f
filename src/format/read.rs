//! From a source to a map or a project.

use super::conflict;
use super::decoder::Decoder;
use super::details::{Carries, Context};
use super::faults::Fault;
use super::fields;
use super::items::Draft;
use super::limits::Limits;
use super::manifest::{self, Manifest};
use super::project::{self, Project};
use super::rewrite;
use super::suggest;
use super::yaml::{self, Entry, Mended, Node, Quirk, Value};
use crate::map::{StoryMap, Text};
use crate::text::{Diagnostic, Level, Source, Span};
use std::sync::Arc;

/// What a file came to.
#[derive(Debug)]
pub struct Decoded<T> {
    /// What the file says; none where a fault is an error.
    pub value: Option<T>,
    /// Everything that is wrong or odd, in the order of the file.
    pub faults: Vec<Diagnostic>,
}

/// Reads a map. `rules` are the ids of all gap rules, which `ignore:` may name.
pub fn read_map(source: &Arc<Source>, project: &Project, rules: &[&str]) -> Decoded<StoryMap> {
    decode(
        source,
        &project.limits,
        "a story map",
        |decoder, entries, span| {
            let fields = decoder.fields(&fields::MAP, entries, span);
            let title = fields
                .get("title")
                .and_then(|node| decoder.name(node, "title"));
            let goal = fields
                .get("goal")
                .and_then(|node| decoder.line(node, "goal"));
            let context = Context { project, rules };
            let map = StoryMap {
                title: title.unwrap_or(Text {
                    text: String::new(),
                    span,
                }),
                goal: goal.map(|goal| goal.text),
                lang: fields
                    .get("lang")
                    .and_then(|node| language(decoder, node))
                    .unwrap_or("en".to_owned()),
                updated: fields
                    .get("updated")
                    .and_then(|node| decoder.date(node, "date")),
                details: decoder.details(&fields, Carries::NoLinks, context),
                personas: Vec::new(),
                releases: Vec::new(),
                activities: Vec::new(),
                tasks: Vec::new(),
                stories: Vec::new(),
                backlog: Vec::new(),
                statuses: Arc::clone(&project.statuses),
            };
            let mut draft = Draft::new(map, context);
            draft.read(decoder, &fields);
            check_size(decoder, &draft.map, &project.limits);
            draft.map
        },
    )
}

/// Reads a project file. `rules` are the ids of all gap rules, which `gaps:` may name.
pub fn read_project(source: &Arc<Source>, rules: &[&str]) -> Decoded<Project> {
    if source
        .text()
        .lines()
        .all(|line| line.trim().is_empty() || line.trim_start().starts_with('#'))
    {
        return Decoded {
            value: Some(Project::default()),
            faults: Vec::new(),
        };
    }
    decode(
        source,
        &Limits::default(),
        "a project file",
        |decoder, entries, span| project::read(decoder, entries, span, rules),
    )
}

/// Reads the manifest of a theme.
pub fn read_manifest(source: &Arc<Source>) -> Decoded<Manifest> {
    decode(
        source,
        &Limits::default(),
        "a theme manifest",
        manifest::read,
    )
}

/// Whether a YAML file is meant to be a map: it has `activities`, or a near miss of it. What
/// is not YAML is taken for a map if the word stands at the beginning of a line.
pub fn looks_like_a_map(source: &Source) -> bool {
    source
        .text()
        .trim_start_matches('\u{feff}')
        .lines()
        .any(|line| {
            let Some((key, _)) = line.split_once(':') else {
                return false;
            };
            let key = key.trim_end().trim_matches(['"', '\'']);
            key == "activities" || suggest::nearest(key, ["activities"]).is_some()
        })
}

/// Everything that maps and project files have in common.
fn decode<T>(
    source: &Arc<Source>,
    limits: &Limits,
    what: &str,
    read: impl FnOnce(&mut Decoder, &[Entry], Span) -> T,
) -> Decoded<T> {
    let mut decoder = Decoder::new(Arc::clone(source));
    let megabytes = limits.file_mib as usize;
    if source.text().len() > megabytes << 20 {
        decoder
            .fault(
                Fault::Limit,
                Span::default(),
                format!("this file is larger than {megabytes} MiB"),
            )
            .help("cut it into several maps, or raise `limits: {file_mib: …}` in the project file");
        return Decoded {
            value: None,
            faults: decoder.finish(),
        };
    }
    let value = match mended(source, limits, &mut decoder) {
        Ok(mended) => {
            let own;
            let text = match mended {
                Some(mended) => {
                    own = mended.source.text().to_owned();
                    decoder.reads(mended);
                    own.as_str()
                }
                None => source.text(),
            };
            let root = yaml::parse(text, limits).map(|(root, quirks)| {
                for quirk in &quirks {
                    report(&mut decoder, quirk);
                }
                root
            });
            root.ok().and_then(|root| {
                let span = root.as_ref().map_or(Span::default(), |root| root.span);
                let entries = root_entries(&mut decoder, root.as_ref(), what)?;
                Some(read(&mut decoder, entries, span))
            })
        }
        Err(()) => None,
    };
    let faults = decoder.finish();
    let is_sound = faults.iter().all(|fault| fault.level < Level::Error);
    Decoded {
        value: value.filter(|_| is_sound),
        faults,
    }
}

/// The text to decode, if it is not the source's own: conflicts cut out, syntax mended.
fn mended(
    source: &Arc<Source>,
    limits: &Limits,
    decoder: &mut Decoder,
) -> Result<Option<Mended>, ()> {
    let (conflicts, without) = conflict::cut_out(source);
    decoder.add(conflicts);
    let text = without
        .as_ref()
        .map_or(source.text(), |without| without.text());
    match yaml::parse(text, limits) {
        Ok(_) => Ok(without.map(Mended::unchanged)),
        Err(broken) => {
            let (faults, mended) = yaml::mend(source, text, limits, broken);
            decoder.add(faults);
            mended.map(Some).ok_or(())
        }
    }
}

/// The mapping that a file must be.
fn root_entries<'n, 's>(
    decoder: &mut Decoder,
    root: Option<&'n Node<'s>>,
    what: &str,
) -> Option<&'n [Entry<'s>]> {
    let (span, found) = match root {
        Some(Node {
            value: Value::Map(entries),
            ..
        }) => return Some(entries),
        Some(node) if !node.is_null() => (node.span, format!("{} at the top", node.kind())),
        _ => (Span::default(), "an empty file".to_owned()),
    };
    decoder
        .fault(
            Fault::NotAMap,
            span,
            format!("expected {what}, found {found}"),
        )
        .help("begin with `title: …`, or let `storywall new` write a map to start from");
    None
}

fn report(decoder: &mut Decoder, quirk: &Quirk) {
    let span = quirk.span();
    let word = decoder.text().slice(span).to_owned();
    let what = match quirk {
        Quirk::Tag(_) => "tag",
        Quirk::UnusedAnchor(_) => "anchor, and no alias uses it",
        Quirk::UnknownAlias(_) => "alias, and there is no such anchor",
        Quirk::AliasBomb(_) => {
            let most = Limits::ALIASED_NODES;
            decoder
                .fault(
                    Fault::Limit,
                    span,
                    format!("aliases unfold to more than {most} nodes"),
                )
                .help("write the text out: a map needs few aliases, if any");
            return;
        }
        Quirk::SecondDocument(_) => {
            decoder
                .fault(
                    Fault::NotAMap,
                    span,
                    "a second document begins here, and one file is one map",
                )
                .help("put it in a file of its own");
            return;
        }
    };
    let line = rewrite::quoted_rest(decoder.text(), span);
    decoder
        .fault(
            Fault::Unquoted,
            span,
            format!(
                "to YAML `{word}` is a{} {what}",
                if what.starts_with('a') { "n" } else { "" }
            ),
        )
        .help("put the text in quotes")
        .suggest(span, line);
}

fn language(decoder: &mut Decoder, node: &Node) -> Option<String> {
    let tag = decoder.name(node, "lang")?.text;
    let mut parts = tag.split('-');
    let well_formed = parts.next().is_some_and(|first| {
        (2..=8).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_alphabetic())
    }) && parts.all(|part| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    if !well_formed {
        decoder
            .fault(
                Fault::UnknownValue,
                node.span,
                format!("`{tag}` is not a language"),
            )
            .help("write its code, for example `en`, `de` or `pt-BR`");
    }
    well_formed.then_some(tag)
}

fn check_size(decoder: &mut Decoder, map: &StoryMap, limits: &Limits) {
    let (personas, releases, tasks) = (map.personas.len(), map.releases.len(), map.tasks.len());
    let items =
        personas + releases + map.activities.len() + tasks + map.stories.len() + map.backlog.len();
    if items > limits.items as usize {
        decoder
            .fault(
                Fault::Limit,
                map.title.span,
                format!(
                    "this map has {items} items, and the limit is {}",
                    limits.items
                ),
            )
            .help("cut it into several maps, or raise `limits: {items: …}` in the project file");
    }
    let cells = (tasks + releases + personas).saturating_mul(releases + personas + 1);
    if cells > limits.cells as usize {
        decoder
            .fault(
                Fault::Limit,
                map.title.span,
                format!(
                    "this map has {cells} cells to show (tasks: {tasks}, releases: {releases}, personas: {personas}), and the limit is {}",
                    limits.cells
                ),
            )
            .help("cut it into several maps, or raise `limits: {cells: …}` in the project file");
    }
}
