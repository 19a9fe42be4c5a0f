//! From the bytes of a file to its outermost mapping: the part of decoding that maps, project files
//! and theme manifests share.

use super::decode::Decoder;
use super::error_code::ErrorCode;
use super::limits::Limits;
use super::repair::{self, Parsed, Repairs, Trial, rewrite};
use super::yaml::{self, Entry, LongList, Node, ParseOptions, Tree, Value, YamlOddity};
use crate::text::{Diagnostic, Level, Place, Source, Span};
use std::sync::Arc;

/// The value that a file was decoded to, and the diagnostics.
#[derive(Debug)]
pub struct Decoded<T> {
    /// The decoded value; `None` if any diagnostic is an error.
    pub value: Option<T>,
    /// Everything that is wrong or odd, in the order of the file.
    pub diagnostics: Vec<Diagnostic>,
}

/// The kind of file that a source is decoded as.
pub(crate) struct FileKind {
    /// The kind with its article, for messages: `a story map`.
    pub(crate) article: &'static str,
    /// The help for an empty file: how to start one.
    pub(crate) start: &'static str,
    /// The list that makes up nearly all of a long file of this kind.
    pub(crate) long_list: Option<LongList>,
}

/// The source made from the bytes of a file, and an error if they are not UTF-8. In that case the
/// text is an approximation, good only for showing the place of the error.
pub fn decode_text(name: &str, bytes: Vec<u8>) -> (Arc<Source>, Option<Diagnostic>) {
    const IS_UTF16: &str = "file is encoded as UTF-16, not UTF-8";
    let looks_like_utf16 = bytes.starts_with(&[0xff, 0xfe])
        || bytes.starts_with(&[0xfe, 0xff])
        || (bytes.len() > 3
            && (bytes[..4] == [bytes[0], 0, bytes[2], 0]
                || bytes[..4] == [0, bytes[1], 0, bytes[3]]));
    let (text, problem) = match String::from_utf8(bytes) {
        Ok(text) if !looks_like_utf16 => (text, None),
        Ok(text) => (text, Some((0, IS_UTF16))),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            if looks_like_utf16 {
                (text, Some((0, IS_UTF16)))
            } else {
                (text, Some((at, "file is not valid UTF-8")))
            }
        }
    };
    let source = Arc::new(Source::new(name, with_line_feeds(text)));
    let diagnostic = problem.map(|(at, message)| {
        let length = source.text()[at..].chars().next().map_or(0, char::len_utf8);
        let place = Place {
            source: Arc::clone(&source),
            span: Span::new(at, at + length),
        };
        Diagnostic::new(Level::Error, ErrorCode::Encoding.as_str(), place, message)
            .help("save the file as UTF-8")
    });
    (source, diagnostic)
}

/// The text with a line feed for each carriage return without one. In YAML both end a line; after
/// this, all other code needs to know only line feeds, and offsets stay the same.
fn with_line_feeds(text: String) -> String {
    let is_alone = |at: usize| !text[at + 1..].starts_with('\n');
    if !text.match_indices('\r').any(|(at, _)| is_alone(at)) {
        return text;
    }
    let feed = |(at, character)| {
        if character == '\r' && is_alone(at) {
            '\n'
        } else {
            character
        }
    };
    text.char_indices().map(feed).collect()
}

/// Parses a source, repairs it if necessary, and hands the entries and the span of its outermost
/// mapping to `read`. Each suggestion of the diagnostics leads out: see [`repair::prove`].
pub(crate) fn decode<T>(
    source: &Arc<Source>,
    limits: &Limits,
    kind: &FileKind,
    read: impl Fn(&mut Decoder, &[Entry], Span) -> T,
) -> Decoded<T> {
    let first = decode_once(source, limits, kind, Repairs::UpTo(usize::MAX), &read);
    if first.decoded.diagnostics.is_empty() {
        return first.decoded;
    }
    let attempt = |text: &Arc<Source>, repairs: Repairs| {
        let pass = decode_once(text, limits, kind, repairs, &read);
        Trial {
            diagnostics: pass.is_complete.then_some(pass.decoded.diagnostics),
            parsed_bytes: pass.parsed_bytes,
        }
    };
    Decoded {
        diagnostics: repair::prove(source, first.decoded.diagnostics, attempt),
        ..first.decoded
    }
}

/// The options for parsing a file of a kind.
pub(crate) fn parse_options(limits: &Limits, kind: &FileKind) -> ParseOptions {
    ParseOptions {
        max_depth: limits.depth as usize,
        max_aliased_nodes: Limits::ALIASED_NODES,
        long_list: kind.long_list,
    }
}

/// The outcome of decoding a source once.
struct Pass<T> {
    decoded: Decoded<T>,
    /// Whether all errors were found, as far as the text can be repaired.
    is_complete: bool,
    /// How many bytes were parsed.
    parsed_bytes: usize,
}

/// Decodes a source, whose suggestions may not lead out.
fn decode_once<T>(
    source: &Arc<Source>,
    limits: &Limits,
    kind: &FileKind,
    repairs: Repairs,
    read: impl Fn(&mut Decoder, &[Entry], Span) -> T,
) -> Pass<T> {
    let mut decoder = Decoder::new(Arc::clone(source));
    let megabytes = limits.file_mib as usize;
    if source.text().len() > megabytes << 20 {
        decoder
            .error(
                ErrorCode::Limit,
                Span::default(),
                format!("file is larger than {megabytes} MiB"),
            )
            .help("split the map, or raise `limits: {file_mib: …}` in the project file");
        return Pass {
            decoded: Decoded {
                value: None,
                diagnostics: decoder.finish(),
            },
            is_complete: true,
            parsed_bytes: 0,
        };
    }
    let options = parse_options(limits, kind);
    let parsing = repair::parse_or_repair(source, &options, repairs);
    let value = match parsing.parsed {
        Parsed::Valid(tree) => decode_tree(&mut decoder, &tree, kind, &read),
        Parsed::Repaired(errors, repaired) => {
            decoder.add(errors);
            // The tree can't borrow from the repaired text, since the decoder takes it.
            let text = repaired.source.text().to_owned();
            decoder.set_repaired(repaired);
            let tree = yaml::parse(&text, &options).ok();
            tree.and_then(|tree| decode_tree(&mut decoder, &tree, kind, &read))
        }
        Parsed::Broken(errors) => {
            decoder.add(errors);
            None
        }
    };
    let diagnostics = decoder.finish();
    let has_errors = diagnostics.iter().any(|found| found.level == Level::Error);
    Pass {
        decoded: Decoded {
            value: value.filter(|_| !has_errors),
            diagnostics,
        },
        is_complete: !parsing.is_cut_short,
        parsed_bytes: parsing.parsed_bytes,
    }
}

/// Reports the oddities of a tree, and reads its outermost mapping.
fn decode_tree<T>(
    decoder: &mut Decoder,
    tree: &Tree,
    kind: &FileKind,
    read: impl Fn(&mut Decoder, &[Entry], Span) -> T,
) -> Option<T> {
    let root = tree.root.as_ref();
    let own = match (root, &tree.oddities[..]) {
        (Some(root), [_, ..]) => own_fields(root),
        _ => Vec::new(),
    };
    for oddity in &tree.oddities {
        let span = oddity.span();
        let is_in_own = own
            .iter()
            .any(|field| field.start <= span.start && span.end <= field.end);
        // A tag or an anchor of another program's.
        let is_known = matches!(oddity, YamlOddity::Tag(_) | YamlOddity::UnusedAnchor(_));
        if !(is_known && is_in_own) {
            report_oddity(decoder, oddity);
        }
    }
    let span = root.map_or(Span::default(), |root| root.span);
    let entries = root_entries(decoder, root, kind)?;
    Some(read(decoder, entries, span))
}

/// The spans of all fields that begin with `x-`, with their values.
fn own_fields(node: &Node) -> Vec<Span> {
    match &node.value {
        Value::Map(entries) => entries
            .iter()
            .flat_map(|entry| {
                let is_own = entry.key.text().is_some_and(|key| key.starts_with("x-"));
                if is_own {
                    vec![Span {
                        start: entry.key.span.start,
                        end: entry.value.span.end,
                    }]
                } else {
                    own_fields(&entry.value)
                }
            })
            .collect(),
        Value::List(items) => items.iter().flat_map(own_fields).collect(),
        Value::Scalar(..) => Vec::new(),
    }
}

/// The entries of the mapping that a file must be.
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
        Some(node) if !node.is_null() => (node.span, node.kind()),
        _ => (Span::default(), "an empty file"),
    };
    let message = format!("expected {}, found {found}", kind.article);
    decoder
        .error(ErrorCode::NotAMap, span, message)
        .help(kind.start);
    None
}

/// Reports an oddity as an error. A tag, an anchor or an alias was most likely meant as text, and is
/// reported as text that needs quotes.
fn report_oddity(decoder: &mut Decoder, oddity: &YamlOddity) {
    let span = oddity.span();
    let word = decoder.text().slice(span).to_owned();
    let meaning = match oddity {
        YamlOddity::Tag(_) => "a tag",
        YamlOddity::UnusedAnchor(_) => "an anchor",
        YamlOddity::UnknownAlias(_) => "an alias",
        YamlOddity::AliasBomb(_) => {
            let max = Limits::ALIASED_NODES;
            let message = format!("aliases expand to more than {max} values");
            decoder
                .error(ErrorCode::Limit, span, message)
                .help("write the values out instead of using aliases");
            return;
        }
        YamlOddity::SecondDocument(_) => {
            let message = "file contains more than one YAML document";
            decoder
                .error(ErrorCode::NotAMap, span, message)
                .label("second document starts here")
                .help("move the second document to its own file")
                .suggest(span, |text| rewrite::without(text, span));
            return;
        }
    };
    decoder
        .error(
            ErrorCode::Unquoted,
            span,
            format!("YAML reads `{word}` as {meaning}"),
        )
        .help("put the text in quotes")
        .suggest(span, |text| rewrite::quoted_rest(text, span));
}
