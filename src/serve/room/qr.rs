//! Addresses as pictures that phones can read.

use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write as _;

/// The width of the white border, in modules. Readers need it to find the code.
const BORDER: i32 = 4;
/// The same in the terminal, where space is short; two are enough for most readers.
const TERMINAL_BORDER: i32 = 2;

/// The QR code of an address as an SVG picture, dark on white. `None` if the address is too long.
pub fn qr_svg(url: &str) -> Option<String> {
    let code = encoded(url)?;
    let size = code.size() + 2 * BORDER;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let dark = (x..code.size()).take_while(|x| code.get_module(*x, y));
            let width = i32::try_from(dark.count()).unwrap_or_default();
            if width > 0 {
                let (left, top) = (x + BORDER, y + BORDER);
                let _ = write!(path, "M{left} {top}h{width}v1h-{width}z");
            }
            x += width.max(1);
        }
    }
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/><path d=\"{path}\"/></svg>\n"
    ))
}

/// The QR code of an address as lines of half blocks, two modules above each other in a character. White is drawn and
/// dark is left out, for terminals with a dark background; most readers take the opposite, too. `None` if the
/// address is too long.
pub fn qr_half_blocks(url: &str) -> Option<String> {
    let code = encoded(url)?;
    let modules = -TERMINAL_BORDER..code.size() + TERMINAL_BORDER;
    let mut lines = String::new();
    for y in modules.clone().step_by(2) {
        for x in modules.clone() {
            // The border is light; below an odd number of rows there is nothing.
            let is_below = y + 1 < modules.end;
            let lower = is_below && !code.get_module(x, y + 1);
            lines.push(match (!code.get_module(x, y), lower) {
                (true, true) => '█',
                (true, false) => '▀',
                (false, true) => '▄',
                (false, false) => ' ',
            });
        }
        lines.push('\n');
    }
    Some(lines)
}

fn encoded(url: &str) -> Option<QrCode> {
    QrCode::encode_text(url, QrCodeEcc::Medium).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "http://192.168.1.23:4747/.storywall/join#k=0123456789abcdef0123456789abcdef";

    #[test]
    fn both_pictures_have_the_same_modules() {
        let code = encoded(URL).expect("it is short enough");
        let dark = |row: i32| {
            (0..code.size())
                .filter(|x| code.get_module(*x, row))
                .count()
        };
        let lines = qr_half_blocks(URL).expect("it is short enough");
        // A row of the border, two of the code, and so on.
        let lines: Vec<&str> = lines.lines().collect();
        let width = usize::try_from(code.size() + 2 * TERMINAL_BORDER).expect("a size");
        assert_eq!(lines.len(), width.div_ceil(2));
        assert!(lines.iter().all(|line| line.chars().count() == width));
        let first = lines[1].chars();
        let upper_dark = first.filter(|block| matches!(block, ' ' | '▄')).count();
        assert_eq!(upper_dark, dark(0));

        let svg = qr_svg(URL).expect("it is short enough");
        let runs = svg.matches(" 4h").count();
        let in_first_row: usize = svg
            .split('M')
            .filter_map(|run| {
                run.split_once(" 4h")?
                    .1
                    .split('v')
                    .next()?
                    .parse::<usize>()
                    .ok()
            })
            .sum();
        assert!(runs > 2);
        assert_eq!(in_first_row, dark(0));
        assert_eq!(qr_svg(&"x".repeat(5000)), None);
    }
}
