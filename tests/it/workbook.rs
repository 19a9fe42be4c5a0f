//! Workbooks (`.xlsx`) are imported like the CSV of their sheet; and hostile ones are refused, or lose nothing.

use crate::support::{run, write_file};
use miniz_oxide::deflate::compress_to_vec;
use serde_json::Value;
use std::path::Path;

/// A file of an archive.
pub(crate) struct Part {
    name: &'static str,
    bytes: Vec<u8>,
    is_packed: bool,
    /// The size that the archive claims the file has; `None` for the true one.
    claims: Option<u32>,
}

impl Part {
    pub(crate) fn new(name: &'static str, text: impl Into<Vec<u8>>) -> Self {
        Self {
            name,
            bytes: text.into(),
            is_packed: true,
            claims: None,
        }
    }
}

/// A zip archive.
pub(crate) fn archive(parts: &[Part]) -> Vec<u8> {
    let (mut bytes, mut list) = (Vec::new(), Vec::new());
    let size = |length: usize| u32::try_from(length).unwrap().to_le_bytes();
    for part in parts {
        let header = size(bytes.len());
        let packed = match part.is_packed {
            true => compress_to_vec(&part.bytes, 1),
            false => part.bytes.clone(),
        };
        let unpacked = part.claims.map_or(size(part.bytes.len()), u32::to_le_bytes);
        let name = part.name.as_bytes();
        let mut common = vec![20, 0, 0, 0, if part.is_packed { 8 } else { 0 }, 0];
        common.extend([0; 8]);
        common.extend(size(packed.len()));
        common.extend(unpacked);
        common.extend([u8::try_from(name.len()).unwrap(), 0, 0, 0]);
        bytes.extend(b"PK\x03\x04");
        bytes.extend(&common);
        bytes.extend(name);
        bytes.extend(&packed);
        list.extend(b"PK\x01\x02\x14\x00");
        list.extend(&common);
        list.extend([0; 10]);
        list.extend(header);
        list.extend(name);
    }
    let count = u8::try_from(parts.len()).unwrap();
    let start = size(bytes.len());
    bytes.extend(&list);
    bytes.extend(b"PK\x05\x06\x00\x00\x00\x00");
    bytes.extend([count, 0, count, 0]);
    bytes.extend(size(list.len()));
    bytes.extend(start);
    bytes.extend([0, 0]);
    bytes
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('\n', "&#10;")
}

/// The XML of a sheet. A cell is an inline text, or what it is with a prefix: `s:` a shared text, `n:` a number, `d:` a
/// date.
fn sheet(rows: &[&[&str]]) -> String {
    let mut xml = r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"#.to_owned();
    for (row, cells) in rows.iter().enumerate() {
        xml.push_str(&format!("<row r=\"{}\">", row + 1));
        for (column, cell) in cells
            .iter()
            .enumerate()
            .filter(|(_, cell)| !cell.is_empty())
        {
            let place = format!(
                "{}{}",
                char::from(b'A' + u8::try_from(column).unwrap()),
                row + 1
            );
            let value = &cell[2.min(cell.len())..];
            xml.push_str(&match cell.get(..2) {
                Some("s:") => format!("<c r=\"{place}\" t=\"s\"><v>{value}</v></c>"),
                Some("n:") => format!("<c r=\"{place}\"><v>{value}</v></c>"),
                Some("d:") => format!("<c r=\"{place}\" s=\"1\"><v>{value}</v></c>"),
                _ => format!(
                    "<c r=\"{place}\" t=\"inlineStr\"><is><t>{}</t></is></c>",
                    escaped(cell)
                ),
            });
        }
        xml.push_str("</row>");
    }
    xml + "</sheetData></worksheet>"
}

const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The parts of a workbook with these sheets.
fn parts(sheets: &[(&str, String)]) -> Vec<Part> {
    const PATHS: [&str; 3] = [
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/b.xml",
        "xl/worksheets/c.xml",
    ];
    let (mut book, mut relations) = (String::new(), String::new());
    let mut parts = Vec::new();
    for (at, (name, xml)) in sheets.iter().enumerate() {
        book.push_str(&format!(
            "<sheet name=\"{name}\" sheetId=\"{at}\" r:id=\"rId{at}\"/>"
        ));
        let target = PATHS[at].trim_start_matches("xl/");
        relations.push_str(&format!(
            "<Relationship Id=\"rId{at}\" Type=\"{RELATION}/worksheet\" Target=\"{target}\"/>"
        ));
        parts.push(Part::new(PATHS[at], xml.as_bytes()));
    }
    let book = format!("<workbook xmlns:r=\"{RELATION}\"><sheets>{book}</sheets></workbook>");
    parts.push(Part::new("xl/workbook.xml", book));
    let relations = format!("<Relationships>{relations}</Relationships>");
    parts.push(Part::new("xl/_rels/workbook.xml.rels", relations));
    let texts = "<sst><si><t>Pay with card</t></si><si><r><t>Pay </t></r><r><t>by invoice</t></r><rPh><t>x</t></rPh></si></sst>";
    let mut texts = Part::new("xl/sharedStrings.xml", texts);
    texts.is_packed = false;
    parts.push(texts);
    let styles =
        "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
    parts.push(Part::new("xl/styles.xml", styles));
    parts
}

fn import(folder: &Path, bytes: &[u8], options: &[&str]) -> crate::support::Run {
    write_file(&folder.join("backlog.xlsx"), bytes);
    run(folder, &[&["import", "backlog.xlsx"], options].concat())
}

#[test]
fn a_workbook_is_imported_like_the_csv_of_its_sheet() {
    let folder = tempfile::tempdir().unwrap();
    let rows: &[&[&str]] = &[
        &["Our backlog"],
        &[],
        &["As of", "d:46054"],
        &[
            "Epic",
            "User story",
            "Story Points",
            "Status",
            "Release",
            "Due",
        ],
        &["Pay", "s:0", "n:3.0", "Done", "n:1", "d:46054"],
        &["", "s:1", "n:0.30000000000000004", "To do", "n:2"],
        &["", "", "", "", "", ""],
        &["Ship", "Track\na <parcel> & more", "", "QA Lab", "n:2"],
    ];
    let legend: &[&[&str]] = &[&["Color", "Meaning"], &["red", "late"]];
    let book = archive(&parts(&[
        ("Legend", sheet(legend)),
        ("Backlog", sheet(rows)),
    ]));
    let imported = import(folder.path(), &book, &["--keep", "Due"]);
    let csv = "Epic,User story,Story Points,Status,Release,Due\n\
        Pay,Pay with card,3,Done,1,2026-02-01\n,Pay by invoice,0.3,To do,2,\n\
        Ship,\"Track\na <parcel> & more\",,QA Lab,2,\n";
    write_file(&folder.path().join("backlog.csv"), csv);
    let expected = run(folder.path(), &["import", "backlog.csv", "--keep", "Due"]);
    assert_eq!(imported.out, expected.out);
    assert!(
        imported.out.contains("x-due: \"2026-02-01\""),
        "{}",
        imported.out
    );
    let first: Vec<&str> = imported.err.lines().take(2).collect();
    assert_eq!(
        first,
        [
            "import    backlog.xlsx: table, 3 rows, 6 columns, workbook, sheet \"Backlog\"",
            "sheets    other sheets: Legend; read one with --sheet"
        ]
    );
    assert!(
        imported.err.contains("above the header (3)"),
        "{}",
        imported.err
    );
    let report = import(folder.path(), &book, &["--dry-run", "--report", "json"]);
    let report: Value = serde_json::from_str(&report.out).unwrap();
    assert_eq!(report["files"][0]["sheets"], serde_json::json!(["Backlog"]));
    // A row that isn't understood has the number that it has in the sheet.
    let untitled: &[&[&str]] = &[&["Title", "Status"], &["One", "Done"], &[], &["", "Done"]];
    let book = archive(&parts(&[("Backlog", sheet(untitled))]));
    let imported = import(folder.path(), &book, &["--dry-run"]);
    assert!(
        imported.err.contains("--> backlog.xlsx!Backlog:4:"),
        "{}",
        imported.err
    );
}

#[test]
fn a_wall_drawn_in_a_workbook_is_a_map() {
    let folder = tempfile::tempdir().unwrap();
    let wall: &[&[&str]] = &[
        &["Shop"],
        &[],
        &["", "Order", "", "Pay"],
        &["", "Search", "Pick", "By card"],
        &["MVP", "By name", "Add", "Visa"],
        &["", "Filter", "", "Debit"],
        &["Later", "By photo"],
    ];
    // The label of the first release is merged over its rows.
    let xml = sheet(wall).replace(
        "</sheetData>",
        "</sheetData><mergeCells><mergeCell ref=\"A5:A6\"/><mergeCell ref=\"B3:C3\"/></mergeCells>",
    );
    let imported = import(folder.path(), &archive(&parts(&[("Wall", xml)])), &[]);
    let expected = "title: Shop\nreleases:\n  - MVP\n  - Later\nactivities:\n  - activity: Order\n    tasks:\n      \
        - task: Search\n        stories:\n          - By name: MVP\n          - Filter: MVP\n          - By photo: Later\n      \
        - task: Pick\n        stories:\n          - Add: MVP\n  - activity: Pay\n    tasks:\n      - task: By card\n        \
        stories:\n          - Visa: MVP\n          - Debit: MVP\n";
    assert_eq!(imported.out, expected, "{}", imported.err);
}

#[test]
fn sheets_that_belong_together_are_joined_by_ids() {
    let folder = tempfile::tempdir().unwrap();
    let epics: &[&[&str]] = &[&["ID", "Title", "Type"], &["E-1", "Pay", "Epic"]];
    let stories: &[&[&str]] = &[
        &["ID", "Title", "Type", "Parent"],
        &["S-1", "Pay with card", "Story", "E-1"],
    ];
    let book = archive(&parts(&[
        ("Epics", sheet(epics)),
        ("User stories", sheet(stories)),
    ]));
    let imported = import(folder.path(), &book, &["--sheet", "epics", "--sheet", "2"]);
    assert!(
        imported.out.contains("- task: Pay\n"),
        "{}{}",
        imported.out,
        imported.err
    );
    let unknown = import(folder.path(), &book, &["--sheet", "Bugs"]);
    assert_eq!(
        unknown.err,
        "error: `backlog.xlsx` has no sheet `Bugs`\nhelp: use one of: Epics, User stories\n"
    );
}

#[test]
fn of_several_sheets_only_some_can_be_walls() {
    let folder = tempfile::tempdir().unwrap();
    let wall: &[&[&str]] = &[
        &["", "Search", "Pick", "Pay"],
        &["MVP", "By name", "Add", "Visa"],
        &["", "Filter", "", "Debit"],
        &["Later", "By photo"],
    ];
    // An empty cell means the one above in a table, and a task without a parent is a story there.
    let table: &[&[&str]] = &[
        &["Epic", "Title", "Type", "Status"],
        &["Ship", "Track", "Task", "Done"],
        &["", "Post", "Story", ""],
    ];
    let book = archive(&parts(&[("Wall", sheet(wall)), ("Backlog", sheet(table))]));
    for sheets in [["Wall", "Backlog"], ["Backlog", "Wall"]] {
        let options = ["--sheet", sheets[0], "--sheet", sheets[1]];
        let imported = import(folder.path(), &book, &options);
        for expected in [
            "- task: Search\n        stories:\n          - By name: MVP\n          - Filter: MVP\n          - By photo: Later\n",
            "- task: Pay\n        stories:\n          - Visa: MVP\n          - Debit: MVP\n",
            "- task: Ship\n        stories:\n          - story: Track\n            status: done\n          - Post\n",
        ] {
            assert!(
                imported.out.contains(expected),
                "{expected}{}{}",
                imported.out,
                imported.err
            );
        }
        assert!(
            imported.err.contains("+ 0 not understood"),
            "{}",
            imported.err
        );
    }
}

#[test]
fn hostile_workbooks_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let table: &[&[&str]] = &[&["Title", "Status"], &["One", "Done"]];
    let good = parts(&[("S", sheet(table))]);
    let with = |name: &'static str, text: &str, claims: Option<u32>| {
        let mut parts = parts(&[("S", sheet(table))]);
        let part = parts.iter_mut().find(|part| part.name == name).unwrap();
        part.bytes = text.as_bytes().to_vec();
        part.claims = claims;
        archive(&parts)
    };
    let one = "xl/worksheets/sheet1.xml";
    let bomb = " ".repeat(9 << 20);
    let entity = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]><worksheet><sheetData>&a;</sheetData></worksheet>";
    let deep = format!("{}{}", "<a>".repeat(200_000), "</a>".repeat(200_000));
    let wide = r#"<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>"#;
    let long = r#"<worksheet><sheetData><row r="1048577"><c r="A1"><v>1</v></c></row><row r="1"/></sheetData></worksheet>"#;
    let damaged = "is damaged or cut off";
    let too_large = "is larger than 256 MiB once it is unpacked";
    for (bytes, why) in [
        (with(one, &bomb, None), too_large),
        (with(one, &bomb, Some(10)), too_large),
        (with(one, entity, None), "declares entities"),
        (
            with("xl/sharedStrings.xml", entity, None),
            "declares entities",
        ),
        (with(one, "<worksheet><row", None), "isn't valid XML"),
        (with(one, &deep, None), "has no items"),
        (with(one, wide, None), "has more than 4,096 columns"),
        (with(one, long, None), "rows out of order"),
        (archive(&good[..1]), "is an archive, and not a workbook"),
        (archive(&good[1..]), "lacks one of its sheets"),
        (b"PK\x03\x04".to_vec(), damaged),
    ] {
        let refused = import(folder.path(), &bytes, &[]);
        assert_eq!(refused.code, 2, "{why}: {}", refused.err);
        assert!(refused.err.contains(why), "{why}: {}", refused.err);
    }
    // A text that many cells share is counted as often as it is used.
    let cells = "<c t=\"s\"><v>0</v></c>".repeat(300);
    let rows = format!("<row>{cells}</row>").repeat(40);
    let mut shared = parts(&[(
        "S",
        format!("<worksheet><sheetData>{rows}</sheetData></worksheet>"),
    )]);
    let text = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(1 << 20));
    shared
        .iter_mut()
        .find(|part| part.name == "xl/sharedStrings.xml")
        .unwrap()
        .bytes = text.into_bytes();
    let refused = import(folder.path(), &archive(&shared), &[]);
    assert!(refused.err.contains("256 MiB of text"), "{}", refused.err);
    // Whatever is cut off or changed, nothing panics.
    let bytes = archive(&good);
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 0x55;
        for bytes in [&bytes[..at], &changed] {
            let run = import(folder.path(), bytes, &["--dry-run"]);
            assert!(run.code <= 2);
        }
    }
}

#[test]
fn merged_ranges_count_for_all_of_their_rows() {
    let folder = tempfile::tempdir().unwrap();
    // The first release holds for two stories, and a story has two rows of criteria.
    let rows: &[&[&str]] = &[
        &["Activity", "Story", "Release", "Acceptance criteria"],
        &["Pay", "Pay with card", "MVP", "The code is asked for"],
        &["", "", "", "The basket stays"],
        &["", "Pay by invoice", "", ""],
        &["Ship", "Track a parcel", "", ""],
        &["", "Return it", "", ""],
    ];
    let ranges = "<mergeCells count=\"4\"><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"B2:B3\"/>\
        <mergeCell ref=\"C2:C4\"/><mergeCell ref=\"A1:D1\"/><mergeCell ref=\"x\"/></mergeCells>";
    let xml = sheet(rows).replace("</worksheet>", &format!("{ranges}</worksheet>"));
    let imported = import(folder.path(), &archive(&parts(&[("S", xml)])), &[]);
    assert_eq!(
        imported.out,
        "title: backlog\nreleases:\n  - MVP\nactivities:\n  - activity: Pay\n    stories:\n      \
         - story: Pay with card\n        release: MVP\n        acceptance:\n          \
         - The code is asked for\n          - The basket stays\n      - Pay by invoice: MVP\n  \
         - activity: Ship\n    stories:\n      - Track a parcel\nbacklog:\n  - Return it\n"
    );
    let lines = imported.err.lines().collect::<Vec<_>>();
    assert_eq!(
        lines[1],
        "sheets    5 cells of merged ranges taken as the first one of the range"
    );
    assert!(
        lines.contains(
            &"levels    \"Activity\" is empty in 1 row, and counts as empty there: line 6"
        ),
        "{}",
        imported.err
    );
    assert!(
        imported.err.contains("0 not understood"),
        "{}",
        imported.err
    );
}

#[test]
fn formulas_without_values_are_reported() {
    let folder = tempfile::tempdir().unwrap();
    let rows: &[&[&str]] = &[
        &["Title", "Points", "Owner"],
        &["Pay", "n:0", "n:0"],
        &["Ship", "n:0", "n:0"],
    ];
    // As programs write them that don't calculate; a value, and a value that is an empty text, are values.
    let xml = sheet(rows);
    let mut values = [
        "<f>1+2</f><v></v>",
        "<f>A2&amp;1</f><v>7</v>",
        "<f>B2*2</f>",
        "<f>C2</f><v>8</v>",
    ]
    .into_iter();
    let mut filled = String::new();
    let mut parts_of_xml = xml.split("<v>0</v>");
    filled.push_str(parts_of_xml.next().unwrap());
    for part in parts_of_xml {
        filled.push_str(values.next().unwrap());
        filled.push_str(part);
    }
    let book = archive(&parts(&[("S", filled)]));
    let imported = import(folder.path(), &book, &["--strict"]);
    assert!(
        imported.err.starts_with(
            "warning[import]: 2 cells, of which this is the first, have a formula without a value\n --> backlog.xlsx!S:2:5\n"
        ),
        "{}",
        imported.err
    );
    assert!(
        imported.err.contains("6 filled = 4 kept"),
        "{}",
        imported.err
    );
    assert!(
        imported.err.contains("2 not understood"),
        "{}",
        imported.err
    );
    assert_eq!(imported.code, 1);
    assert!(!imported.out.contains("estimate"), "{}", imported.out);
}
