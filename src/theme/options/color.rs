//! Colors of theme options, and the contrast they need.

/// A color in sRGB: red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Color([u8; 3]);

/// The minimum contrast of lines and shapes with their background (WCAG 2.2, 1.4.11).
const MIN_CONTRAST: f64 = 3.0;

/// The minimum contrast of text with its background (WCAG 2.2, 1.4.3).
const MIN_TEXT_CONTRAST: f64 = 4.5;

impl Color {
    pub(crate) const BLACK: Self = Self([0; 3]);
    pub(crate) const WHITE: Self = Self([255; 3]);

    /// The color of `#rgb` or `#rrggbb`, with or without the `#`.
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

    /// The color as `#rrggbb`.
    pub(crate) fn css(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// Black or white, whichever has more contrast with it: always 4.5:1 or more.
    pub(crate) fn ink(self) -> Self {
        if self.contrast(Self::WHITE) >= self.contrast(Self::BLACK) {
            Self::WHITE
        } else {
            Self::BLACK
        }
    }

    /// The color, made lighter or darker by steps of 5 % until it has [`MIN_CONTRAST`] with a
    /// background.
    pub(crate) fn with_contrast_to(self, ground: Self) -> Self {
        let toward = ground.ink();
        let mixes = (0..=20u16).map(|step| self.mixed(toward, step * 5));
        let mut visible = mixes.filter(|mix| mix.contrast(ground) >= MIN_CONTRAST);
        visible.next().unwrap_or(toward)
    }

    /// The color, made lighter or darker by steps of 5 % until a text of this color is readable on it.
    pub(crate) fn readable_below(self, text: Self) -> Self {
        let toward = text.ink();
        let mixes = (0..=20u16).map(|step| self.mixed(toward, step * 5));
        let mut readable = mixes.filter(|mix| mix.contrast(text) >= MIN_TEXT_CONTRAST);
        readable.next().unwrap_or(toward)
    }

    /// A tint with this percentage of the color, up to 200: the rest of 100 is `pale`, and what is above
    /// 100 is the opposite of it.
    pub(crate) fn tint(self, percent: u16, pale: Self) -> Self {
        match percent {
            0..=100 => self.mixed(pale, 100 - percent),
            more => self.mixed(pale.ink(), (more - 100).min(100)),
        }
    }

    /// The mix with this percentage of the other color.
    fn mixed(self, other: Self, percent: u16) -> Self {
        let mix = |at: usize| {
            let (one, other) = (u16::from(self.0[at]), u16::from(other.0[at]));
            u8::try_from((one * (100 - percent) + other * percent) / 100).unwrap_or(u8::MAX)
        };
        Self([mix(0), mix(1), mix(2)])
    }

    /// The contrast of two colors, from 1 to 21, as WCAG 2.2 defines it.
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
    fn hex_colors_are_parsed() {
        let css = |text| Color::parse(text).map(Color::css);
        assert_eq!(css("#0aF").as_deref(), Some("#00aaff"));
        assert_eq!(css("123456").as_deref(), Some("#123456"));
        for text in ["", "#", "red", "#12", "#12345", "#é1", "#1234567", "+12"] {
            assert_eq!(css(text), None, "{text}");
        }
    }

    #[test]
    fn tints_are_paler_or_stronger() {
        let color = Color([200, 100, 0]);
        assert_eq!(color.tint(100, Color::WHITE), color);
        assert_eq!(color.tint(50, Color::WHITE), Color([227, 177, 127]));
        assert_eq!(color.tint(50, Color::BLACK), Color([100, 50, 0]));
        assert_eq!(color.tint(150, Color::WHITE), Color([100, 50, 0]));
    }

    #[test]
    fn any_color_gets_enough_contrast() {
        let (light, dark) = (Color([246, 245, 241]), Color([20, 23, 28]));
        for number in 0..512u16 {
            let part = |shift: u16| u8::try_from((number >> shift) % 8 * 36).unwrap();
            let color = Color([part(0), part(3), part(6)]);
            assert!(color.contrast(color.ink()) >= 4.5, "{color:?}");
            for ground in [light, dark] {
                let visible = color.with_contrast_to(ground);
                assert!(
                    visible.contrast(ground) >= MIN_CONTRAST,
                    "{color:?} on {ground:?}"
                );
                if color.contrast(ground) >= MIN_CONTRAST {
                    assert_eq!(visible, color, "a color with enough contrast stays");
                }
            }
            for text in [Color([0x99, 0x43, 0x0f]), Color([0xf0, 0xa0, 0x6a])] {
                let readable = color.readable_below(text);
                assert!(readable.contrast(text) >= 4.5, "{color:?} below {text:?}");
            }
        }
    }
}
