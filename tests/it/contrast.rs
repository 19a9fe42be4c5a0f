//! What is written on what: every colour of every built-in theme against every ground it stands on, in
//! its schemes and on paper. A token that is not in the table fails, so that none comes in unseen.

use std::collections::{BTreeMap, BTreeSet};
use storywall::theme::{BUILT_IN, BuiltInTheme};

/// A colour, the grounds it stands on, what is asked of it, and where it is used.
///
/// `text` is read and has to have 4.5:1 (WCAG 1.4.3); a `sign` is a line, dot or ring that tells
/// something, 3:1 (1.4.11); `decor` only pleases: what it shows is told in another way, too.
/// `everywhere` is paper, surface and both notes.
const PAIRS: &str = "
text          | paper surface   | text  | pages, panels
muted         | paper surface   | text  | what is said beside
activity-ink  | activity        | text  | activities
task-ink      | task            | text  | tasks, and stops of a walk
note-ink      | note note-later | text  | titles of stories
note-muted    | note note-later | text  | facts of stories
slice-ink     | slice           | text  | names of releases on their tape, and the ring of focus there
gap           | everywhere      | text  | gaps: what is said of them, and their dashed edge
gap           | hatch           | text  | what is said on a hatched hole
done          | everywhere      | text  | done stories
doing         | everywhere      | text  | stories in the making
blocked       | everywhere      | text  | blocked stories; errors
slice         | paper surface   | sign  | the slice line
done          | line            | sign  | how far a bar of progress is filled
focus         | everywhere      | sign  | the ring of focus, and of what an address leads to
focus         | activity task   | sign  | the ring of focus on the backbone
teal          | everywhere      | sign  | dots of personas
purple        | everywhere      | sign  | dots of personas
blue          | everywhere      | sign  | dots of personas
rose          | everywhere      | sign  | dots of personas
green         | everywhere      | sign  | dots of personas
amber         | everywhere      | sign  | dots of personas
slate         | everywhere      | sign  | dots of personas
brown         | everywhere      | sign  | dots of personas
edge          | paper surface   | sign  | around what one types into
found-ink     | found           | text  | a word that was looked for
note-ink      | depth-1 depth-2 | text  | how many stories stand in a place
deep-ink      | depth-3 depth-4 | text  | the same, where there are many
line          | paper surface   | decor | rules between rows
note-edge     | note note-later | decor | the lower edge of a note
activity-edge | paper           | decor | the wall from far away
task-edge     | paper           | decor | the wall from far away
note-fill     | paper           | decor | the wall from far away
";

/// The same, of one theme only.
const OF_ONE: &str = "
plain | focus | everywhere                  | text | links
slate | note-muted | note                   | sign | the chalk on the edge of a tile
";

struct Pair {
    ink: &'static str,
    ground: &'static str,
    least: f64,
    used: &'static str,
}

fn pairs(theme: &BuiltInTheme) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let of_one = OF_ONE.lines().filter_map(|line| {
        let (name, line) = line.split_once('|')?;
        (name.trim() == theme.name).then_some(line)
    });
    let of_all = PAIRS.lines().filter(|line| !line.is_empty());
    for line in of_all.chain(of_one) {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [ink, grounds, need, used] = cells[..] else {
            panic!("four cells: {line}")
        };
        let least = match need {
            "text" => 4.5,
            "sign" => 3.0,
            "decor" => 1.0,
            _ => panic!("text, sign or decor: {line}"),
        };
        let grounds = match grounds {
            "everywhere" => "paper surface note note-later",
            named => named,
        };
        pairs.extend(grounds.split(' ').map(|ground| Pair {
            ink,
            ground,
            least,
            used,
        }));
    }
    pairs
}

type Colors = BTreeMap<String, [f64; 3]>;

/// A style sheet without its comments.
fn bare(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default();
    let after = parts
        .filter_map(|part| part.split_once("*/"))
        .map(|(_, after)| after);
    std::iter::once(first).chain(after).collect()
}

/// Every property that a style sheet sets, and to what.
fn declared(css: &str) -> Vec<(String, String)> {
    let css = bare(css);
    let parts = css
        .split([';', '{', '}'])
        .filter_map(|part| part.split_once(": "));
    parts
        .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
        .collect()
}

/// The custom properties among them.
fn tokens(css: &str) -> impl Iterator<Item = (String, String)> {
    let declared = declared(css).into_iter();
    declared.filter_map(|(name, value)| Some((name.strip_prefix("--")?.to_owned(), value)))
}

/// The two colours of `light-dark(a, b)`.
fn both(value: &str) -> Option<(&str, &str)> {
    let inner = value.strip_prefix("light-dark(")?.strip_suffix(')')?;
    let (light, dark) = inner.split_once(',')?;
    Some((light.trim(), dark.trim()))
}

fn color(text: &str) -> [f64; 3] {
    let hex = text.strip_prefix('#');
    let hex = hex.unwrap_or_else(|| panic!("{text} is no colour that this test can read: #rrggbb"));
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

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let bright = |[red, green, blue]: [f64; 3]| 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    let (one, other) = (bright(one), bright(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// A style sheet of a theme: its own, or the default theme's below it.
fn sheet(theme: &BuiltInTheme, name: &str) -> &'static str {
    let path = format!("static/{name}");
    let mut files = theme.files.iter().chain(BUILT_IN[0].files);
    let found = files.find(|(of, _)| *of == path);
    found.unwrap_or_else(|| panic!("there is no {path}")).1
}

/// The colours of a theme in each scheme that it has, and on paper.
fn schemes(theme: &BuiltInTheme) -> Vec<(&'static str, Colors)> {
    let (mut light, mut dark) = (Colors::new(), Colors::new());
    let css = sheet(theme, "tokens.css");
    for (name, value) in tokens(css) {
        if let Some((in_light, in_dark)) = both(&value) {
            light.insert(name.clone(), color(in_light));
            dark.insert(name, color(in_dark));
        }
    }
    let mut paper = light.clone();
    for (name, value) in
        tokens(sheet(theme, "print.css")).filter(|(_, value)| value.starts_with('#'))
    {
        let before = paper.insert(name.clone(), color(&value));
        assert!(
            before.is_some(),
            "print.css sets --{name}, which is no colour in tokens.css"
        );
    }
    let has = declared(css)
        .into_iter()
        .find(|(name, _)| name.ends_with("color-scheme"));
    let mut schemes = vec![("dark", dark), ("paper", paper)];
    match has.as_ref().map(|(_, value)| value.as_str()) {
        Some("light dark") => schemes.push(("light", light)),
        Some("dark") => {}
        other => panic!("{}: color-scheme is {other:?}", theme.name),
    }
    schemes
}

#[test]
fn every_pair_of_colours_can_be_told_apart() {
    let mut wrong = Vec::new();
    for theme in BUILT_IN {
        for (scheme, colors) in schemes(theme) {
            for pair in pairs(theme) {
                let found = |name| {
                    let color = colors.get(name);
                    *color.unwrap_or_else(|| panic!("{} has no --{name}", theme.name))
                };
                let Pair {
                    ink,
                    ground,
                    least,
                    used,
                } = pair;
                let ratio = contrast(found(ink), found(ground));
                if ratio < least {
                    let name = theme.name;
                    wrong.push(format!(
                        "{name}, {scheme}: {ink} on {ground} is {ratio:.2}, not {least}: {used}"
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_token_that_is_a_colour_is_in_the_table() {
    for theme in BUILT_IN {
        let (_, colors) = &schemes(theme)[0];
        let pairs = pairs(theme);
        let listed: BTreeSet<&str> = pairs
            .iter()
            .flat_map(|pair| [pair.ink, pair.ground])
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
fn colours_are_tokens_and_tokens_have_two() {
    for theme in BUILT_IN {
        let has_color = |(_, value): &(String, String)| value.contains('#');
        for (name, value) in tokens(sheet(theme, "tokens.css")).filter(has_color) {
            let of = theme.name;
            assert!(
                both(&value).is_some(),
                "{of}: --{name}: {value} has one colour for two schemes"
            );
        }
        let is_raw = |value: &str| {
            // A shadow is one in both schemes.
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
            let found = declared(css).into_iter().find(|(_, value)| is_raw(value));
            assert_eq!(
                found, None,
                "{path} of {} has a colour that no scheme can change",
                theme.name
            );
        }
    }
}

#[test]
fn an_accent_is_made_to_stand_out_from_the_paper_of_its_theme() {
    for theme in BUILT_IN {
        let papers = tokens(sheet(theme, "tokens.css")).find(|(name, _)| name == "paper");
        let (_, papers) = papers.expect("a paper");
        let (light, dark) = both(&papers).expect("two colours");
        let grounds =
            format!("sets: --slice, ink: --slice-ink, grounds: [\"{light}\", \"{dark}\"]");
        let (_, manifest) = theme.files[0];
        assert!(manifest.contains(&grounds), "{}: {grounds}", theme.name);
    }
}

#[test]
fn contrast_is_reckoned_as_the_guidelines_do() {
    let ratio = |one, other| (contrast(color(one), color(other)) * 100.0).round() / 100.0;
    assert_eq!(ratio("#000", "#fff"), 21.0);
    assert_eq!(ratio("#777777", "#ffffff"), 4.48);
    assert_eq!(ratio("#f00", "#00f"), 2.15);
}
