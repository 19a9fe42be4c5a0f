//! Items as people read them, file by file.

use super::Summary;
use super::human::human;
use super::item::Reported;
use super::phrase::counts;
use super::seen::one_line;

/// The items with their source lines marked. Where there are several files, each begins with a
/// line that names it and counts what is in it.
pub fn human_by_file(items: &[Reported], color: bool) -> String {
    let file = |item: &Reported| item.diagnostic.place.source.name().to_owned();
    let groups: Vec<&[Reported]> = items
        .chunk_by(|one, next| file(one) == file(next))
        .collect();
    let mut out = String::new();
    for group in &groups {
        if let ([first, ..], true) = (group, groups.len() > 1) {
            let heading = format!(
                "{}: {}",
                one_line(&file(first)),
                counts(Summary::from_items(*group))
            );
            let (bold, plain) = if color {
                ("\x1b[1m", "\x1b[0m")
            } else {
                ("", "")
            };
            out.push_str(&format!("{bold}{heading}{plain}\n\n"));
        }
        out.push_str(&human(group.iter().map(|item| &item.diagnostic), color));
    }
    out
}
