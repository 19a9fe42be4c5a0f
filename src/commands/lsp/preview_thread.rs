//! The preview of a document: `serve --edit` for one map, on a thread of the language server.

use super::input::PreviewMessage;
use super::link::EditorLink;
use crate::analysis::urls::percent_encoded;
use crate::commands::load::file_stem;
use crate::commands::preview::{Preview, PreviewOptions};
use crate::commands::serve::first_generation;
use crate::serve::{
    Access, ChangedFiles, EditAccess, EditKey, EditorFeed, LiveEvent, Publisher, ServeEvent,
    Server, Watcher, follow, rebuild_and_watch,
};
use std::net::Ipv4Addr;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender};
use std::thread;

/// What a preview needs.
#[derive(Debug)]
pub(crate) struct PreviewStart {
    pub(crate) link: Arc<EditorLink>,
    pub(crate) feed: EditorFeed,
    pub(crate) requests: Sender<LiveEvent>,
    pub(crate) events: Receiver<LiveEvent>,
}

/// A preview that can be looked at.
struct StartedPreview {
    preview: Preview,
    watcher: Watcher,
    publisher: Publisher,
    /// The address of the wall.
    url: String,
}

/// Starts a preview. It runs until the program ends.
pub(crate) fn start_preview(start: PreviewStart) {
    thread::spawn(move || {
        let StartedPreview {
            mut preview,
            mut watcher,
            publisher,
            url,
        } = match started(&start) {
            Ok(started) => started,
            Err(why) => return start.link.send(PreviewMessage::Failed(why)),
        };
        start.link.send(PreviewMessage::Ready(url));
        let mut on_event = |event| {
            // Errors are diagnostics in the editor.
            if let ServeEvent::Rebuilt { snapshot, .. } = event {
                publisher.publish(*snapshot);
            }
            true
        };
        follow(&mut preview, &mut watcher, &start.events, &mut on_event);
    });
}

/// Reads the map, and serves it on a free port that only this machine reaches.
fn started(start: &PreviewStart) -> Result<StartedPreview, String> {
    let link = &start.link;
    let path = link.path();
    let name = path.file_name().unwrap_or_default();
    let mut preview = Preview::new(PreviewOptions {
        folder: path.parent().unwrap_or(path).to_owned(),
        paths: vec![Path::new(name).to_owned()],
        names_sources: true,
        renders_on_demand: true,
        first_generation: first_generation(),
        is_editable: true,
        editor: Some(Arc::clone(link) as _),
        ..PreviewOptions::default()
    });
    let (mut watcher, _) = Watcher::new(false, start.requests.clone());
    let (rebuild, _) = rebuild_and_watch(&mut preview, &ChangedFiles::All, &mut watcher);
    if let Some(failure) = preview.take_failure() {
        let failure = failure.to_string();
        return Err(failure.trim_start_matches("error: ").to_owned());
    }
    let server = Server::bind(Ipv4Addr::LOCALHOST.into(), 0).map_err(|error| error.to_string())?;
    let root = server.address().urls().first().cloned().unwrap_or_default();
    let key = EditKey::random().map_err(|error| error.to_string())?;
    let access = EditAccess::for_editor(key, start.feed.clone(), start.requests.clone());
    let first = *rebuild.snapshot.unwrap_or_default();
    // Nobody asks for another name of this machine: there is nothing to say about requests that are refused.
    let publisher = server.start(first, Access::default(), Some(access), |_| {});
    let folder = percent_encoded(&file_stem(path));
    Ok(StartedPreview {
        preview,
        watcher,
        publisher,
        url: format!("{root}{folder}/"),
    })
}
