//! Properties of `storywall import`: every cell is accounted for, the map is valid whatever the cells say, and the same
//! backlog in another encoding, delimiter or order gives the same map. The transcripts show what it prints.

use crate::support::cases::cases;
use crate::support::invariants::wrong_places;
use crate::support::{decoded, run, shell_words, write_file};
use proptest::prelude::*;
use serde_json::Value;
use storywall::format::Project;
use storywall::interop::{Import, ImportFile, ImportOptions, ImportRefusal, OwnerChoice, import};

/// Headers of all kinds of fields, and some that nobody knows.
const HEADERS: [&str; 26] = [
    "Title",
    "Issue key",
    "ID",
    "Issue Type",
    "Status",
    "Resolution",
    "Parent",
    "Parent key",
    "Parent summary",
    "Custom field (Rank)",
    "Story Points",
    "Estimate",
    "Fix versions",
    "Sprint",
    "Assignee",
    "Labels",
    "Persona",
    "Why",
    "Acceptance Criteria",
    "Blocked by",
    "Description",
    "Epic",
    "Activity",
    "Reporter",
    "T-shirt",
    "Archived",
];

/// Texts that mean something, and texts that try to be more than text.
pub(crate) const TEXTS: [&str; 36] = [
    "",
    " ",
    "A-1",
    "A-2",
    "A-3",
    "1",
    "2",
    "3.50",
    "Epic",
    "Story",
    "Sub-task",
    "Test",
    "Done",
    "To Do",
    "Won't Do",
    "QA Lab",
    "0|i0003:",
    "v1.10",
    "v1.9",
    "Ana Ruiz <ana@shop.example>",
    "a, b; c",
    "As a buyer, I want to pay, so that I can order",
    "- one\n- [x] two\n\n  three",
    "h3. Acceptance criteria\n* one",
    "=1+1",
    "'- x",
    "key: value #comment",
    "&anchor *alias !tag",
    "{{7*7}} <script>alert(1)</script>",
    "\"quoted\" text",
    "\u{202e}\u{feff}\u{7}",
    "~",
    "no",
    "2027-01-01",
    "![x](../../secret.png)",
    "---\n...\n\tend",
];

fn imported(name: &str, bytes: impl Into<Vec<u8>>, options: &ImportOptions) -> Import {
    let file = ImportFile {
        name: name.to_owned(),
        bytes: bytes.into(),
    };
    import(vec![file], options).unwrap_or_else(|refusal| panic!("{refusal:?}"))
}

/// The map of a file, with the title `Shop`.
fn map_of(bytes: impl Into<Vec<u8>>) -> String {
    let options = ImportOptions {
        name: "Shop".to_owned(),
        ..ImportOptions::default()
    };
    imported("shop.csv", bytes, &options).yaml
}

/// A table as CSV with this delimiter. Each cell is quoted.
fn csv(rows: &[Vec<String>], delimiter: char) -> String {
    let cell = |text: &String| format!("\"{}\"", text.replace('"', "\"\""));
    let line = |row: &Vec<String>| {
        let cells: Vec<String> = row.iter().map(cell).collect();
        cells.join(&delimiter.to_string()) + "\n"
    };
    rows.iter().map(line).collect()
}

/// All strings in a value, at any depth.
fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(values) => values.iter().flat_map(strings).collect(),
        Value::Object(fields) => {
            let fields = fields.iter();
            let texts = fields.map(|(key, value)| [vec![key.clone()], strings(value)].concat());
            texts.flatten().collect()
        }
        _ => Vec::new(),
    }
}

fn tables() -> impl Strategy<Value = Vec<Vec<String>>> {
    let headers = prop::sample::subsequence(HEADERS[1..].to_vec(), 2..12);
    (headers, prop::collection::vec(any::<[u8; 12]>(), 1..9)).prop_map(|(headers, rows)| {
        let header = std::iter::once("Title").chain(headers);
        let header: Vec<String> = header.map(str::to_owned).collect();
        let mut table = vec![header.clone()];
        for (at, row) in rows.iter().enumerate() {
            let cells = row.iter().take(header.len());
            let mut cells: Vec<String> = cells
                .map(|pick| TEXTS[usize::from(*pick) % TEXTS.len()].to_owned())
                .collect();
            for (cell, header) in cells.iter_mut().zip(&header) {
                if ["Epic", "Activity"].contains(&header.as_str()) && !cell.trim().is_empty() {
                    *cell = format!("Group {}", cell.len() % 4);
                }
            }
            // Most rows have a title of their own.
            if row[0] % 8 > 0 {
                cells[0] = format!("Title {at} {}", cells[0].trim());
            }
            table.push(cells);
        }
        table
    })
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn every_cell_is_accounted_for_and_the_map_is_valid(table in tables(), flags in any::<[bool; 4]>()) {
        let filled = table[1..].iter().flatten().filter(|text| !text.trim().is_empty()).count();
        if filled == 0 {
            return Ok(());
        }
        let options = ImportOptions {
            name: "Shop".to_owned(),
            is_lean: flags[0],
            keeps_cancelled: flags[1],
            keeps_sentences: flags[2],
            owner: if flags[3] { OwnerChoice::None } else { OwnerChoice::Keep },
            ..ImportOptions::default()
        };
        let import = imported("shop.csv", csv(&table, ','), &options);
        let again = imported("shop.csv", csv(&table, ','), &options);
        prop_assert_eq!(&again.yaml, &import.yaml);
        let cells = import.summary.cells;
        prop_assert!(cells.is_balanced(), "{cells:?}");
        prop_assert_eq!(cells.filled, filled);
        // storywall reads the map without an error, and so does any other reader of YAML.
        decoded(&import.yaml, &Project::default());
        let other: Value = serde_saphyr::from_str(&import.yaml).unwrap();
        let texts = strings(&other).join("\n");
        // Every title is in the map, or its line is in the report.
        let mut reported: Vec<usize> = import.faults.iter().map(|fault| fault.place.start().line).collect();
        reported.extend(import.summary.aside.iter().flat_map(|aside| aside.lines.clone()));
        let mut line = 2;
        let has_parents = table[0].iter().any(|header| header.starts_with("Parent"));
        for row in &table[1..] {
            for group in row.iter().filter(|cell| cell.starts_with("Group ")) {
                // Without parents, the columns of levels are all that says what is above a row.
                let is_there = texts.contains(group) || reported.contains(&line);
                prop_assert!(has_parents || is_there, "{group} in line {line}\n{}", import.yaml);
            }
            if let Some(number) = row[0].strip_prefix("Title ") {
                let number = number.split(' ').next().unwrap();
                let title = format!("Title {number}");
                prop_assert!(texts.contains(&title) || reported.contains(&line), "{title} in line {line}\n{}", import.yaml);
            }
            line += 1 + row.iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
        }
    }

    #[test]
    fn bytes_of_any_kind_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), text in "[\\[{\",:;\\t\\n a1é\u{1f600}\\\\]{0,60}") {
        for bytes in [bytes, format!("Title,Status\n{text}").into_bytes(), format!("[{text}").into_bytes(), text.into_bytes()] {
            let file = ImportFile { name: "shop.txt".to_owned(), bytes };
            let faults = match import(vec![file], &ImportOptions::default()) {
                Ok(import) => {
                    prop_assert!(import.summary.cells.is_balanced());
                    decoded(&import.yaml, &Project::default());
                    import.faults
                }
                Err(ImportRefusal::Fault(fault)) => vec![*fault],
                Err(ImportRefusal::Message { .. }) => Vec::new(),
            };
            let wrong = wrong_places(&faults);
            prop_assert!(wrong.is_empty(), "{wrong:?}");
        }
    }
}

#[test]
fn an_item_with_words_of_headers_is_an_item() {
    // `no` is a header of numbers, `Epic`, `Task` and `Bug` are headers of levels.
    let only_item = map_of("Title,Parent key,T-shirt\nno,Epic,Epic\n");
    assert!(only_item.contains("story: \"no\""), "{only_item}");
    let more_words = map_of("Title,Parent key,T-shirt\nno,Epic,Task\n");
    assert!(more_words.contains("story: \"no\""), "{more_words}");
    let of_two = map_of("Title,Parent key,T-shirt\nTask,Task,Epic\nPay,,\n");
    assert!(of_two.contains("story: Task"), "{of_two}");
}

/// A small backlog with ranks, in the order of the map.
fn backlog() -> Vec<Vec<String>> {
    let rows = [
        "Summary|Issue key|Issue id|Issue Type|Status|Custom field (Rank)|Assignee|Description|Parent",
        "Käse & Brot|SHOP-1|101|Epic|To Do|0|i0001:||Über alles|",
        "Käse wählen|SHOP-2|102|Story|Done|0|i0002:|Jürgen|Zwei\nZeilen; mit Strichpunkt, und Komma|101",
        "Brot wählen|SHOP-3|103|Story|To Do|0|i0003:|||101",
        "Fertig sein|SHOP-4|104|Epic|To Do|0|i0004:|||",
        "Bezahlen|SHOP-5|105|Story|In Progress|0|i0005:|Zoë|„Bar“ oder – Karte|104",
    ];
    let split = |row: &&str| {
        let row = row.replace("0|i", "0\u{1}i");
        row.split('|')
            .map(|cell| cell.replace('\u{1}', "|"))
            .collect()
    };
    rows.iter().map(split).collect()
}

#[test]
fn encodings_delimiters_and_line_ends_give_the_same_map() {
    let text = csv(&backlog(), ',');
    let expected = map_of(text.clone());
    assert!(expected.contains("story: Käse wählen"), "{expected}");
    let utf16 = |to_bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
        units.flat_map(to_bytes).collect()
    };
    let code_page: Vec<u8> = text
        .chars()
        .map(|c| match c {
            '„' => 0x84,
            '“' => 0x93,
            '–' => 0x96,
            c => u8::try_from(u32::from(c)).unwrap(),
        })
        .collect();
    let variants: [(&str, Vec<u8>); 8] = [
        ("again", text.clone().into_bytes()),
        ("byte order mark", format!("\u{feff}{text}").into_bytes()),
        ("CRLF", text.replace('\n', "\r\n").into_bytes()),
        ("semicolons", csv(&backlog(), ';').into_bytes()),
        ("tabs", csv(&backlog(), '\t').into_bytes()),
        ("UTF-16LE", utf16(u16::to_le_bytes)),
        ("UTF-16BE", utf16(u16::to_be_bytes)),
        ("Windows-1252", code_page),
    ];
    for (name, bytes) in variants {
        assert_eq!(map_of(bytes), expected, "{name}");
    }
}

#[test]
fn shuffled_rows_with_ranks_give_the_same_map() {
    let rows = backlog();
    let expected = map_of(csv(&rows, ','));
    for turn in 1..rows.len() - 1 {
        let mut shuffled = rows.clone();
        shuffled[1..].rotate_left(turn);
        shuffled[1..].swap(0, turn);
        assert_eq!(map_of(csv(&shuffled, ',')), expected);
    }
}

#[test]
fn a_cell_of_more_than_a_mebibyte_is_reported() {
    let text = format!("Title,Description\nPay,{}\n", "x".repeat((1 << 20) + 1));
    let import = imported("shop.csv", text, &ImportOptions::default());
    assert_eq!(import.summary.cells.not_understood, 1);
    assert_eq!(import.faults[0].place.locator(), "shop.csv:2:5");
    assert!(import.yaml.contains("- Pay\n"), "{}", import.yaml);
}

#[test]
fn the_same_rows_in_two_files_are_one_backlog() {
    let file = |name: &str, text: &str| ImportFile {
        name: name.to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    let files = vec![
        file(
            "1.csv",
            "Issue key,Summary,Issue Type,Epic Link\nA-1,Pay,Epic,\n",
        ),
        file(
            "2.csv",
            "Summary,Issue key,Issue Type,Epic Link\nPay with card,A-2,Story,A-1\n",
        ),
    ];
    let import = import(files, &ImportOptions::default()).unwrap();
    assert_eq!(import.summary.rows, 2);
    assert_eq!((import.summary.tasks, import.summary.stories), (1, 1));
}

#[test]
fn the_next_steps_can_be_pasted() {
    let jira = csv(&backlog(), ',');
    let flat = "Title,Status\n\"Pay: \"\"now\"\" & $later\",Done\nShip,To do\n";
    let twins = "Epic,Story\nPay,Pay\nPay,Pay\nShip,Pay\nShip,Send\n";
    for (text, name) in [
        (jira.as_str(), "wall.yaml"),
        (flat, "my maps/wall.yaml"),
        (twins, "wall.yaml"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        write_file(&folder.path().join("export.csv"), text);
        let imported = run(folder.path(), &["import", "export.csv", "-o", name]);
        assert_eq!(imported.code, 0, "{}", imported.err);
        let commands = imported.out.lines().map(str::trim);
        let commands: Vec<&str> = commands
            .filter(|line| line.starts_with("storywall "))
            .collect();
        assert!(commands.len() >= 5, "{}", imported.out);
        for command in commands {
            let done = run(folder.path(), &shell_words(command)[1..]);
            let most = u8::from(command.starts_with("storywall check"));
            assert!(done.code <= most, "{command}\n{}{}", done.out, done.err);
            assert!(
                !done.out.starts_with("Already so"),
                "{command}\n{}",
                done.out
            );
        }
        let map = std::fs::read_to_string(folder.path().join(name)).unwrap();
        let map = decoded(&map, &Project::default());
        assert_eq!(map.personas.len(), 1);
        assert_eq!(map.releases.len(), 1);
        assert!(map.stories.iter().any(|story| story.release.is_some()));
        let first = &map.activities[0];
        assert_eq!(first.title.text, "First activity");
        assert!(!first.tasks.is_empty());
    }
}

#[test]
fn the_project_says_once_how_exports_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let settings = "import:\n  as: {Epic: activity, Bug: drop}\n  map: {Wish: title, Size: estimate}\n  owner: initials\n  tags: none\n  keep: [Market]\n  release_from: Sprint\n";
    write_file(&folder.path().join("storywall.yaml"), settings);
    let rows = "Key,Wish,Type,Parent,Size,Owner,Labels,Sprint\nA-1,Pay,Epic,,,,,\nA-2,Pay with card,Story,A-1,3,Ana Ruiz,x,S1\nA-3,Crash,Bug,A-1,,,,\n";
    write_file(&folder.path().join("items.csv"), rows);
    let imported = run(folder.path(), &["import", "items.csv", "-o", "map.yaml"]);
    assert_eq!(imported.code, 0, "{}", imported.err);
    let map = std::fs::read_to_string(folder.path().join("map.yaml")).unwrap();
    assert_eq!(
        map,
        "title: items\nreleases:\n  - S1\nactivities:\n  - activity: Pay\n    links: [A-1]\n    stories:\n      - story: Pay with card\n        release: S1\n        estimate: 3\n        links: [A-2]\n        owner: AR\n"
    );
    write_file(
        &folder.path().join("later.csv"),
        "Key,Wish,Size,Owner\nA-2,Pay,5,Jun Ito\n",
    );
    let pulled = run(
        folder.path(),
        &["pull", "later.csv", "map.yaml", "--owner", "keep"],
    );
    assert!(
        pulled.out.contains("estimate 3 → 5"),
        "{}{}",
        pulled.out,
        pulled.err
    );
    assert!(pulled.out.contains("owner AR → Jun Ito"), "{}", pulled.out);
    write_file(
        &folder.path().join("storywall.yaml"),
        "import: {owner: letters}\n",
    );
    let refused = run(folder.path(), &["import", "items.csv"]);
    assert_eq!(
        refused.err,
        "error: storywall.yaml:1:17: invalid value `letters` under `import`\nhelp: use `keep`, `initials` or `none`\n"
    );
}
