//! The CSS rules of options.

use super::InvalidOption;
use super::color::Color;
use crate::format::{ThemeOption, Tint};

/// Font families that every system maps to one of its fonts.
const GENERIC: [&str; 9] = [
    "serif",
    "sans-serif",
    "monospace",
    "system-ui",
    "ui-serif",
    "ui-sans-serif",
    "ui-monospace",
    "ui-rounded",
    "cursive",
];

/// A custom property that an option sets, with its color in light and in dark pages.
pub(crate) struct ColorProperty<'o> {
    pub(crate) name: &'o str,
    pub(crate) light: Color,
    pub(crate) dark: Color,
}

/// The custom properties that a color option sets: the color, the ink on it, and its tints. One color
/// is adjusted to both backgrounds; of two, the first is for light pages and the second for dark pages.
pub(crate) fn color<'o>(
    option: &'o ThemeOption,
    value: &str,
) -> Result<Vec<ColorProperty<'o>>, InvalidOption> {
    let colors: Option<Vec<Color>> = value.split_whitespace().map(Color::parse).collect();
    let (light, dark) = match colors.as_deref() {
        Some([color]) => (adjusted(option, *color, 0), adjusted(option, *color, 1)),
        Some([light, dark]) => (*light, *dark),
        _ => {
            let message = format!("`{}` must be a color, not `{value}`", option.name);
            let help = format!(
                "use `#rrggbb` in quotes: `{}: \"#0a6ebd\"`, or two colors for light and dark pages: `\"#0a6ebd #7cc4ff\"`",
                option.name
            );
            return Err(InvalidOption { message, help });
        }
    };
    let (light, dark) = (readable(option, light, 0), readable(option, dark, 1));
    let property = |name, light, dark| ColorProperty { name, light, dark };
    let mut properties = Vec::new();
    properties.extend((option.sets.as_deref()).map(|name| property(name, light, dark)));
    properties.extend((option.ink.as_deref()).map(|name| property(name, light.ink(), dark.ink())));
    properties.extend(option.tints.iter().map(
        |Tint {
             property: name,
             percent,
         }| {
            let (light, dark) = (
                light.tint(*percent, Color::WHITE),
                dark.tint(*percent, Color::BLACK),
            );
            match name.ends_with("-ink") {
                true => property(name, light.ink(), dark.ink()),
                false => property(name, light, dark),
            }
        },
    ));
    Ok(properties)
}

/// A color that differs enough from the background of light pages (`at` 0) or of dark ones.
fn adjusted(option: &ThemeOption, color: Color, at: usize) -> Color {
    let grounds = option.grounds.as_ref();
    let ground = grounds.and_then(|grounds| Color::parse(&grounds[at]));
    ground.map_or(color, |ground| color.with_contrast_to(ground))
}

/// A color on which the texts of light pages (`at` 0) or of dark ones are readable.
fn readable(option: &ThemeOption, color: Color, at: usize) -> Color {
    let inks = option.inks.as_ref();
    let ink = inks.and_then(|inks| Color::parse(&inks[at]));
    ink.map_or(color, |ink| color.readable_below(ink))
}

/// The rule that sets these custom properties.
pub(crate) fn color_rule(properties: &[ColorProperty]) -> String {
    let declarations = properties
        .iter()
        .map(|ColorProperty { name, light, dark }| {
            let pair = format!("light-dark({}, {})", light.css(), dark.css());
            declaration(Some(name), &pair)
        });
    format!(":root {{ {}}}\n", declarations.collect::<String>())
}

/// The rule that sets a font's custom property to a list of families.
pub(crate) fn font(option: &ThemeOption, value: &str) -> Result<String, InvalidOption> {
    let families = value
        .split(',')
        .map(|family| family.trim().trim_matches(['"', '\'']));
    let is_name = |name: &str| {
        !name.is_empty()
            && name
                .chars()
                .all(|c| c.is_alphanumeric() || " -_.".contains(c))
    };
    let mut names: Vec<String> = Vec::new();
    for family in families {
        if !is_name(family) {
            let message = format!(
                "`{}` must be a list of font names, not `{value}`",
                option.name
            );
            let help = format!(
                "use font names, such as `{}: Georgia, serif`, or a .woff2 file",
                option.name
            );
            return Err(InvalidOption { message, help });
        }
        names.push(if GENERIC.contains(&family) {
            family.to_owned()
        } else {
            format!("\"{family}\"")
        });
    }
    if !names.iter().any(|name| GENERIC.contains(&name.as_str())) {
        names.push("sans-serif".to_owned());
    }
    let rules = declaration(option.sets.as_deref(), &names.join(", "));
    Ok(format!(":root {{ {rules}}}\n"))
}

/// The rules that define a font from a file next to the style sheet, and set the custom property to it.
pub(crate) fn font_file(option: &ThemeOption, file: &str) -> String {
    let rules = declaration(
        option.sets.as_deref(),
        "\"storywall option\", system-ui, sans-serif",
    );
    format!(
        "@font-face {{ font-family: \"storywall option\"; src: url(\"{file}\"); font-weight: 100 900; font-display: swap }}\n:root {{ {rules}}}\n"
    )
}

/// The rule that sets a custom property to a picture next to the style sheet.
pub(crate) fn picture(option: &ThemeOption, file: &str) -> String {
    let rule = |name: &String| format!(":root {{ {name}: url(\"{file}\") }}\n");
    option.sets.as_ref().map_or(String::new(), rule)
}

fn declaration(property: Option<&str>, value: &str) -> String {
    property.map_or(String::new(), |property| format!("{property}: {value}; "))
}
