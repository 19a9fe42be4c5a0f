//! A chapter with what it asks for.

use super::book_maps::{BookMaps, LoadedMap};
use super::directives::{Directive, MapRef, asks};
use crate::commands::shell::Failure;
use crate::format::nearest;
use crate::pages::AnalyzedMap;
use crate::site::Fragment;
use crate::text::{Diagnostic, Level, Place, Source, Span};
use std::collections::HashMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

/// The id of faults in what a chapter asks for.
const CODE: &str = "mdbook";

/// How one asks.
const HELP: &str = "write `{{#storywall map.yaml}}`, and behind the file `release=…` with a release's id, or `gaps`";

/// The chapter at `path` with what it asks for, or everything that is wrong with that.
pub(crate) fn fill(
    source: &Arc<Source>,
    path: &Path,
    shelf: &mut BookMaps,
) -> Result<Result<String, Vec<Diagnostic>>, Failure> {
    let text = source.text();
    let mut out = String::with_capacity(text.len());
    let mut faults = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut done = 0;
    for ask in asks(text) {
        out.push_str(&text[done..ask.range.start]);
        done = ask.range.end;
        if ask.map == MapRef::Escaped {
            out.push_str(&text[ask.range.start + 1..ask.range.end]);
            continue;
        }
        match made(&ask, source, path, shelf, &mut places)? {
            Ok(html) => out.push_str(&html),
            Err(wrong) => faults.extend(wrong),
        }
    }
    out.push_str(&text[done..]);
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    if !places.is_empty() {
        // Before everything else, so that nothing is seen without it.
        out = format!("<style>\n{}</style>\n\n{out}", shelf.css());
    }
    Ok(Ok(out))
}

/// What is asked for, as HTML in one line: it stands in any list or quotation.
fn made(
    ask: &Directive,
    source: &Arc<Source>,
    path: &Path,
    shelf: &mut BookMaps,
    places: &mut HashMap<String, usize>,
) -> Result<Result<String, Vec<Diagnostic>>, Failure> {
    let wrong = |range: Range<usize>, message: String, help: &str| {
        let place = Place {
            source: Arc::clone(source),
            span: Span::new(range.start, range.end),
        };
        vec![Diagnostic::new(Level::Error, CODE, place, message).help(help)]
    };
    let opened = match &ask.map {
        MapRef::File(Some((range, name))) => {
            let file = path.parent().unwrap_or(path).join(name);
            match shelf.file(&file)? {
                Some(opened) => opened,
                None => {
                    let message = format!("there is no file `{name}`");
                    let help = "the name counts from the folder of the chapter";
                    return Ok(Err(wrong(range.clone(), message, help)));
                }
            }
        }
        MapRef::Here(at, yaml) => shelf.text(source, *at, yaml, path),
        MapRef::File(None) | MapRef::Escaped => {
            let message = "which map?".to_owned();
            return Ok(Err(wrong(ask.range.clone(), message, HELP)));
        }
    };
    let volume: Arc<LoadedMap> = match opened {
        Ok(volume) => volume,
        Err(faults) => return Ok(Err(faults)),
    };
    let piece = match piece(ask, &volume.shown) {
        Ok(piece) => piece,
        Err((range, message, help)) => return Ok(Err(wrong(range, message, &help))),
    };
    // The same piece twice in a chapter has ids of its own each time.
    let ids = piece.ids(&volume.shown);
    let times = places.entry(ids.clone()).or_default();
    *times += 1;
    let ids = if *times > 1 {
        format!("{ids}{times}-")
    } else {
        ids
    };
    let html = shelf.html(&volume, piece, &ids);
    Ok(html.map_err(|fault| vec![*fault]))
}

/// Which piece of the map is asked for; else the word that is wrong, with message and help.
fn piece(ask: &Directive, shown: &AnalyzedMap) -> Result<Fragment, (Range<usize>, String, String)> {
    let wrong = |range: &Range<usize>, message: String| (range.clone(), message, HELP.to_owned());
    let (range, word) = match &ask.words[..] {
        [] => return Ok(Fragment::Wall),
        [only] => only,
        [_, (range, word), ..] => {
            return Err(wrong(range, format!("`{word}` is one word too many")));
        }
    };
    if word == "gaps" {
        return Ok(Fragment::Gaps);
    }
    let Some(id) = word.strip_prefix("release=") else {
        return Err(wrong(range, format!("`{word}` is no piece of a map")));
    };
    let ids = || shown.map.releases.iter().map(|release| release.id.as_str());
    let found = shown.map.release_ixs().find(|ix| shown.map[*ix].id == id);
    found.map(Fragment::Release).ok_or_else(|| {
        let help = match nearest(id, ids()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if ids().next().is_none() => "it has no release".to_owned(),
            None => format!("it has {}", ids().collect::<Vec<_>>().join(", ")),
        };
        let message = format!("`{}` has no release `{id}`", shown.file);
        (range.clone(), message, help)
    })
}
