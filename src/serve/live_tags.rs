//! The tags in the heads of live pages that load what changes maps, and what shows a room.

use super::builder::Snapshot;
use super::room::RoomKind;
use crate::pages::escaped;

/// The tags of what changes maps, with what its script says.
pub(crate) fn edit_tags(name: &str, root: &str, snapshot: &Snapshot) -> String {
    let generation = snapshot.generation;
    let messages = escaped(snapshot.edit_messages.for_page(name));
    format!(
        "<link rel=\"stylesheet\" href=\"{root}.storywall/edit.css\">\n\
         <script type=\"module\" src=\"{root}.storywall/edit.js\" id=\"storywall-edit-script\" \
         data-generation=\"{generation}\" data-messages=\"{messages}\"></script>\n"
    )
}

/// The tags of what follows the cursor of an editor.
pub(crate) fn editor_tags(root: &str) -> String {
    format!(
        "<link rel=\"stylesheet\" href=\"{root}.storywall/editor.css\">\n<script type=\"module\" src=\"{root}.storywall/editor.js\"></script>\n"
    )
}

/// The tags of what shows a room, with what its script says.
pub(crate) fn room_tags(name: &str, root: &str, room: RoomKind, snapshot: &Snapshot) -> String {
    let file = room.script();
    let messages = escaped(snapshot.room_messages.for_page(name));
    format!(
        "<link rel=\"stylesheet\" href=\"{root}.storywall/{file}.css\">\n\
         <script type=\"module\" src=\"{root}.storywall/{file}.js\" id=\"storywall-room-script\" \
         data-messages=\"{messages}\"></script>\n"
    )
}
