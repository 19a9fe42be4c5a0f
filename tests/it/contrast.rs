//! The contrast of every color of every built-in theme with every background it is used on: in the
//! light and the dark scheme, and in print. A color token that is missing from the table fails the test.

use std::collections::{BTreeMap, BTreeSet};
use storywall::theme::{BUILT_IN, BuiltInTheme};

/// Each line has a color, the backgrounds it is used on, the contrast it needs, and where it is used.
///
/// `text` needs a contrast of 4.5:1 (WCAG 1.4.3). A `sign` is a line, dot or ring that has a meaning,
/// and needs 3:1 (WCAG 1.4.11). `decor` needs no contrast, since its meaning is shown in another way,
/// too. `everywhere` stands for paper, surface and both notes.
const PAIRS: &str = "
text          | paper surface   | text  | pages, panels
muted         | paper surface   | text  | secondary text
activity-ink  | activity        | text  | activities
task-ink      | task            | text  | tasks, and stops of a journey
note-ink      | note note-later | text  | titles of stories
note-muted    | note note-later | text  | metadata of stories
release-ink   | release         | text  | names of releases above their rows, and the focus ring there
gap           | everywhere      | text  | gaps: their text, and their dashed border
gap           | hatch           | text  | text on a hatched empty cell
done          | everywhere      | text  | done stories
doing         | everywhere      | text  | stories in progress
blocked       | everywhere      | text  | blocked stories; errors
release       | paper surface   | sign  | the line between releases
done          | line            | sign  | the filled part of a progress bar
focus         | everywhere      | sign  | the focus ring, and the ring around the target of a link
focus         | activity task   | sign  | the focus ring on the backbone
teal          | everywhere      | sign  | dots of personas
purple        | everywhere      | sign  | dots of personas
blue          | everywhere      | sign  | dots of personas
rose          | everywhere      | sign  | dots of personas
green         | everywhere      | sign  | dots of personas
amber         | everywhere      | sign  | dots of personas
slate         | everywhere      | sign  | dots of personas
brown         | everywhere      | sign  | dots of personas
edge          | paper surface   | sign  | borders of text fields
match-ink     | match           | text  | matches of a search
line          | paper surface   | decor | lines between rows
note-edge     | note note-later | decor | the lower border of a note
activity-edge | paper           | decor | the wall in the overview
task-edge     | paper           | decor | the wall in the overview
note-fill     | paper           | decor | the wall in the overview
";

/// The same for single themes: the name of the theme, then the same columns.
const PAIRS_OF_THEMES: &str = "
wall | text | sunk                          | text | tabs and buttons below the pointer
wall | note-later-ink | note-later          | text | titles of stories that are done or unscheduled
wall | note-later-edge | note-later         | decor | the border of such a card
wall | todo | paper                         | decor | the empty part of a bar, which has its figures beside it
plain | focus | everywhere                  | text | links
slate | note-muted | note                   | sign | the chalk line around a tile
";

struct Pair {
    foreground: &'static str,
    background: &'static str,
    min_contrast: f64,
    usage: &'static str,
}

fn pairs(theme: &BuiltInTheme) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let of_theme = PAIRS_OF_THEMES.lines().filter_map(|line| {
        let (name, line) = line.split_once('|')?;
        (name.trim() == theme.name).then_some(line)
    });
    let of_all = PAIRS.lines().filter(|line| !line.is_empty());
    for line in of_all.chain(of_theme) {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [foreground, backgrounds, need, usage] = cells[..] else {
            panic!("a line without four cells: {line}")
        };
        let min_contrast = match need {
            "text" => 4.5,
            "sign" => 3.0,
            "decor" => 1.0,
            _ => panic!("neither text, sign nor decor: {line}"),
        };
        let backgrounds = match backgrounds {
            "everywhere" => "paper surface note note-later",
            names => names,
        };
        pairs.extend(backgrounds.split(' ').map(|background| Pair {
            foreground,
            background,
            min_contrast,
            usage,
        }));
    }
    pairs
}

type Colors = BTreeMap<String, [f64; 3]>;

/// A style sheet without its comments.
fn without_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default();
    let after = parts
        .filter_map(|part| part.split_once("*/"))
        .map(|(_, after)| after);
    std::iter::once(first).chain(after).collect()
}

/// The names and values of all declarations in a style sheet.
fn declarations(css: &str) -> Vec<(String, String)> {
    let css = without_comments(css);
    let parts = css
        .split([';', '{', '}'])
        .filter_map(|part| part.split_once(": "));
    parts
        .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
        .collect()
}

/// The custom properties of a style sheet without their dashes, and their values.
fn tokens(css: &str) -> impl Iterator<Item = (String, String)> {
    let declarations = declarations(css).into_iter();
    declarations.filter_map(|(name, value)| Some((name.strip_prefix("--")?.to_owned(), value)))
}

/// The two colors of `light-dark(a, b)`.
fn light_and_dark(value: &str) -> Option<(&str, &str)> {
    let inner = value.strip_prefix("light-dark(")?.strip_suffix(')')?;
    let (light, dark) = inner.split_once(',')?;
    Some((light.trim(), dark.trim()))
}

/// The linear red, green and blue of a color, each from 0 to 1, as WCAG defines them.
fn color(text: &str) -> [f64; 3] {
    let hex = text.strip_prefix('#');
    let hex = hex.unwrap_or_else(|| panic!("{text} is not a color in the form #rrggbb"));
    let wide: String = match hex.len() {
        3 => hex.chars().flat_map(|digit| [digit, digit]).collect(),
        _ => hex.to_owned(),
    };
    [0, 2, 4].map(|at| {
        let channel = u8::from_str_radix(&wide[at..at + 2], 16).expect("two hex digits");
        let channel = f64::from(channel) / 255.0;
        match channel {
            low if low <= 0.04045 => low / 12.92,
            high => ((high + 0.055) / 1.055).powf(2.4),
        }
    })
}

/// The contrast ratio of two colors, from 1 to 21, as WCAG defines it.
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let luminance = |[red, green, blue]: [f64; 3]| 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// A style sheet of a theme, or of the default theme if the theme doesn't have it.
fn sheet(theme: &BuiltInTheme, name: &str) -> &'static str {
    let path = format!("static/{name}");
    let mut files = theme.files.iter().chain(BUILT_IN[0].files);
    let found = files.find(|(name, _)| *name == path);
    found.unwrap_or_else(|| panic!("no {path}")).1
}

/// The color tokens of a theme in print and in each color scheme that it has.
fn schemes(theme: &BuiltInTheme) -> Vec<(&'static str, Colors)> {
    let (mut light, mut dark) = (Colors::new(), Colors::new());
    let css = sheet(theme, "tokens.css");
    for (name, value) in tokens(css) {
        if let Some((in_light, in_dark)) = light_and_dark(&value) {
            light.insert(name.clone(), color(in_light));
            dark.insert(name, color(in_dark));
        }
    }
    let mut print = light.clone();
    for (name, value) in
        tokens(sheet(theme, "print.css")).filter(|(_, value)| value.starts_with('#'))
    {
        let before = print.insert(name.clone(), color(&value));
        assert!(
            before.is_some(),
            "print.css sets --{name}, which is not a color in tokens.css"
        );
    }
    let color_scheme = declarations(css)
        .into_iter()
        .find(|(name, _)| name.ends_with("color-scheme"));
    let mut schemes = vec![("dark", dark), ("print", print)];
    match color_scheme.as_ref().map(|(_, value)| value.as_str()) {
        Some("light dark") => schemes.push(("light", light)),
        Some("dark") => {}
        other => panic!("{}: color-scheme is {other:?}", theme.name),
    }
    schemes
}

#[test]
fn every_pair_of_colors_has_enough_contrast() {
    let mut wrong = Vec::new();
    for theme in BUILT_IN {
        for (scheme, colors) in schemes(theme) {
            for pair in pairs(theme) {
                let found = |name| {
                    let color = colors.get(name);
                    *color.unwrap_or_else(|| panic!("{} has no --{name}", theme.name))
                };
                let Pair {
                    foreground,
                    background,
                    min_contrast,
                    usage,
                } = pair;
                let ratio = contrast(found(foreground), found(background));
                if ratio < min_contrast {
                    let name = theme.name;
                    wrong.push(format!(
                        "{name}, {scheme}: {foreground} on {background} is {ratio:.2}, not {min_contrast}: {usage}"
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_color_token_is_in_the_table() {
    for theme in BUILT_IN {
        let (_, colors) = &schemes(theme)[0];
        let pairs = pairs(theme);
        let listed: BTreeSet<&str> = pairs
            .iter()
            .flat_map(|pair| [pair.foreground, pair.background])
            .collect();
        let tokens: BTreeSet<&str> = colors.keys().map(String::as_str).collect();
        assert_eq!(
            listed, tokens,
            "left: the table of this test; right: tokens.css of {}",
            theme.name
        );
    }
}

#[test]
fn colors_come_from_tokens_that_have_a_light_and_a_dark_value() {
    for theme in BUILT_IN {
        let has_color = |(_, value): &(String, String)| value.contains('#');
        for (name, value) in tokens(sheet(theme, "tokens.css")).filter(has_color) {
            let theme = theme.name;
            assert!(
                light_and_dark(&value).is_some(),
                "{theme}: --{name}: {value} has one color for two schemes"
            );
        }
        let is_raw = |value: &str| {
            // Black shadows are the same in both schemes.
            let value = value.replace("rgb(0 0 0 /", "");
            ["#", "rgb(", "hsl(", "oklch("]
                .iter()
                .any(|raw| value.contains(raw))
        };
        let sheets = theme.files.iter().filter(|(path, _)| {
            path.ends_with(".css")
                && !path.ends_with("/tokens.css")
                && !path.ends_with("/print.css")
        });
        for (path, css) in sheets {
            let found = declarations(css)
                .into_iter()
                .find(|(_, value)| is_raw(value));
            assert_eq!(
                found, None,
                "{path} of {} has a color that is not a token",
                theme.name
            );
        }
    }
}

#[test]
fn accents_are_adjusted_to_the_page_background_of_the_theme() {
    for theme in BUILT_IN {
        let paper = tokens(sheet(theme, "tokens.css")).find(|(name, _)| name == "paper");
        let (_, paper) = paper.expect("a page background");
        let (light, dark) = light_and_dark(&paper).expect("two colors");
        let option =
            format!("sets: --release, ink: --release-ink, grounds: [\"{light}\", \"{dark}\"]");
        let (_, manifest) = theme.files[0];
        assert!(manifest.contains(&option), "{}: {option}", theme.name);
    }
}

#[test]
fn contrast_is_computed_as_wcag_defines_it() {
    let ratio = |one, other| (contrast(color(one), color(other)) * 100.0).round() / 100.0;
    assert_eq!(ratio("#000", "#fff"), 21.0);
    assert_eq!(ratio("#777777", "#ffffff"), 4.48);
    assert_eq!(ratio("#f00", "#00f"), 2.15);
}
