//! From a source to the mapping it must be: what maps, project files and manifests share.

use super::decode::Decoder;
use super::faults::Fault;
use super::limits::Limits;
use super::repair::rewrite;
use super::repair::{self, Repaired};
use super::yaml::{self, Entry, Node, Value, YamlOddity};
use crate::text::{Diagnostic, Level, Source, Span};
use std::sync::Arc;

/// What a file came to.
#[derive(Debug)]
pub struct Decoded<T> {
    /// What the file says; none where a fault is an error.
    pub value: Option<T>,
    /// Everything that is wrong or odd, in the order of the file.
    pub diagnostics: Vec<Diagnostic>,
}

/// What a file is to be.
pub(crate) struct FileKind {
    /// What it is called.
    pub(crate) article: &'static str,
    /// How one begins it.
    pub(crate) begin: &'static str,
}

/// Everything that maps and project files have in common.
pub(crate) fn decode<T>(
    source: &Arc<Source>,
    limits: &Limits,
    kind: &FileKind,
    read: impl FnOnce(&mut Decoder, &[Entry], Span) -> T,
) -> Decoded<T> {
    let mut decoder = Decoder::new(Arc::clone(source));
    let megabytes = limits.file_mib as usize;
    if source.text().len() > megabytes << 20 {
        decoder
            .error(
                Fault::Limit,
                Span::default(),
                format!("this file is larger than {megabytes} MiB"),
            )
            .help("cut it into several maps, or raise `limits: {file_mib: …}` in the project file");
        return Decoded {
            value: None,
            diagnostics: decoder.finish(),
        };
    }
    let (conflicts, without) = repair::cut_out(source);
    decoder.add(conflicts);
    let text = without
        .as_ref()
        .map_or(source.text(), |without| without.text());
    // Only a text that is not YAML is read again, with its broken lines mended.
    let (parsed, mended, own);
    match yaml::parse(text, limits) {
        Ok(tree) => {
            parsed = Some(tree);
            mended = without.clone().map(Repaired::unchanged);
        }
        Err(broken) => {
            let (faults, found) = repair::mend(source, text, limits, broken);
            decoder.add(faults);
            own = found.as_ref().map(|found| found.source.text().to_owned());
            parsed = own
                .as_deref()
                .and_then(|text| yaml::parse(text, limits).ok());
            mended = found;
        }
    }
    if let Some(mended) = mended {
        decoder.reads(mended);
    }
    let value = parsed.and_then(|(root, quirks)| {
        for quirk in &quirks {
            report(&mut decoder, quirk);
        }
        let span = root.as_ref().map_or(Span::default(), |root| root.span);
        let entries = root_entries(&mut decoder, root.as_ref(), kind)?;
        Some(read(&mut decoder, entries, span))
    });
    let faults = decoder.finish();
    let is_sound = faults.iter().all(|fault| fault.level < Level::Error);
    Decoded {
        value: value.filter(|_| is_sound),
        diagnostics: faults,
    }
}

/// The mapping that a file must be.
fn root_entries<'n, 's>(
    decoder: &mut Decoder,
    root: Option<&'n Node<'s>>,
    kind: &FileKind,
) -> Option<&'n [Entry<'s>]> {
    let (span, found) = match root {
        Some(Node {
            value: Value::Map(entries),
            ..
        }) => return Some(entries),
        Some(node) if !node.is_null() => (node.span, format!("{} at the top", node.kind())),
        _ => (Span::default(), "an empty file".to_owned()),
    };
    let message = format!("expected {}, found {found}", kind.article);
    decoder
        .error(Fault::NotAMap, span, message)
        .help(kind.begin);
    None
}

fn report(decoder: &mut Decoder, quirk: &YamlOddity) {
    let span = quirk.span();
    let word = decoder.text().slice(span).to_owned();
    let what = match quirk {
        YamlOddity::Tag(_) => "tag",
        YamlOddity::UnusedAnchor(_) => "anchor, and no alias uses it",
        YamlOddity::UnknownAlias(_) => "alias, and there is no such anchor",
        YamlOddity::AliasBomb(_) => {
            let most = Limits::ALIASED_NODES;
            decoder
                .error(
                    Fault::Limit,
                    span,
                    format!(
                        "aliases unfold to more than {most} nodes (long texts count more than once)"
                    ),
                )
                .help("write the text out: a map needs few aliases, if any");
            return;
        }
        YamlOddity::SecondDocument(_) => {
            decoder
                .error(
                    Fault::NotAMap,
                    span,
                    "a second document begins here, and one file is one map",
                )
                .help("put it in a file of its own");
            return;
        }
    };
    decoder
        .error(
            Fault::Unquoted,
            span,
            format!(
                "to YAML `{word}` is a{} {what}",
                if what.starts_with('a') { "n" } else { "" }
            ),
        )
        .help("put the text in quotes")
        .suggest(span, |text| rewrite::quoted_rest(text, span));
}
