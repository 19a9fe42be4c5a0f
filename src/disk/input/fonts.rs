//! The fonts of the system, for letters that no font of ours has.

use resvg::usvg::fontdb::{Database, FaceInfo, Style, Weight};

/// Upright faces of a usual weight, those without serifs first; in an order that hangs on their
/// names alone.
pub fn system_faces() -> Vec<FaceInfo> {
    let mut fonts = Database::new();
    fonts.load_system_fonts();
    let mut faces: Vec<FaceInfo> = (fonts.faces())
        .filter(|face| face.style == Style::Normal && face.weight == Weight::NORMAL)
        .cloned()
        .collect();
    faces.sort_by_cached_key(|face| {
        let name = face.post_script_name.clone();
        let is_plain = name.contains("Sans") && !face.monospaced;
        (!is_plain, face.monospaced, name, face.index)
    });
    faces
}
