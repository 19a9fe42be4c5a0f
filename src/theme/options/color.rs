//! Colours that somebody chose, made to be seen where they stand.

/// A colour of sRGB.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Color([u8; 3]);

/// The least contrast of lines and shapes with what they stand on (WCAG 2.2, 1.4.11).
const LEAST: f64 = 3.0;

impl Color {
    /// The colour that `#rgb` or `#rrggbb` writes, with or without its sign.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').unwrap_or(text);
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let part = |range| u8::from_str_radix(&digits[range], 16).ok();
        match digits.len() {
            3 => Some(Self([part(0..1)? * 17, part(1..2)? * 17, part(2..3)? * 17])),
            6 => Some(Self([part(0..2)?, part(2..4)?, part(4..6)?])),
            _ => None,
        }
    }

    /// The colour as style sheets write it.
    pub(crate) fn css(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// Black or white, whichever is easier to read on it: one of them always is, at 4.5:1 or more.
    pub(crate) fn ink(self) -> Self {
        let (black, white) = (Self([0; 3]), Self([255; 3]));
        if self.contrast(white) >= self.contrast(black) {
            white
        } else {
            black
        }
    }

    /// The colour, no lighter or darker than it has to be to stand out from `ground`.
    pub(crate) fn apart_from(self, ground: Self) -> Self {
        let toward = ground.ink();
        let mixes = (0..=20u16).map(|step| self.mixed(toward, step * 5));
        let mut seen = mixes.filter(|mix| mix.contrast(ground) >= LEAST);
        seen.next().unwrap_or(toward)
    }

    fn mixed(self, other: Self, percent: u16) -> Self {
        let mix = |at: usize| {
            let (one, other) = (u16::from(self.0[at]), u16::from(other.0[at]));
            u8::try_from((one * (100 - percent) + other * percent) / 100).unwrap_or(u8::MAX)
        };
        Self([mix(0), mix(1), mix(2)])
    }

    /// The contrast of two colours, from 1 to 21, as WCAG 2.2 defines it.
    fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance() + 0.05, other.luminance() + 0.05);
        (one / other).max(other / one)
    }

    /// The relative luminance, from 0 to 1, as WCAG 2.2 defines it.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_as_style_sheets_write_them() {
        let css = |text| Color::parse(text).map(Color::css);
        assert_eq!(css("#0aF").as_deref(), Some("#00aaff"));
        assert_eq!(css("123456").as_deref(), Some("#123456"));
        for text in ["", "#", "red", "#12", "#12345", "#é1", "#1234567", "+12"] {
            assert_eq!(css(text), None, "{text}");
        }
    }

    #[test]
    fn any_colour_can_be_seen_and_read_on() {
        let (light, dark) = (Color([246, 245, 241]), Color([20, 23, 28]));
        for number in 0..512u16 {
            let part = |shift: u16| u8::try_from((number >> shift) % 8 * 36).unwrap();
            let color = Color([part(0), part(3), part(6)]);
            assert!(color.contrast(color.ink()) >= 4.5, "{color:?}");
            for ground in [light, dark] {
                let seen = color.apart_from(ground);
                assert!(seen.contrast(ground) >= LEAST, "{color:?} on {ground:?}");
                if color.contrast(ground) >= LEAST {
                    assert_eq!(seen, color, "what can be seen stays as it was chosen");
                }
            }
        }
    }
}
