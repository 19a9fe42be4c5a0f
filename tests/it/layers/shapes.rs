//! Which sizes, names and shapes files, types and functions may have.

use super::{SourceFile, assert_none, sources};
use std::collections::BTreeMap;

/// How many source files the crate may have: each format of another tool is a file, and so is each change and command.
const MAX_FILES: usize = 747;

/// How many lines a file may have.
const MAX_LINES: usize = 600;

/// How many methods a type may have, over all of its `impl` blocks.
const MAX_METHODS: usize = 60;

/// How many fields a tuple in a signature, a field or a type alias may have.
const MAX_TUPLE: usize = 2;

/// The files that are longer than [`MAX_LINES`].
fn long_files(sources: &[SourceFile]) -> Vec<String> {
    let lines = sources.iter().map(|file| (file, file.text.lines().count()));
    lines
        .filter(|(_, lines)| *lines > MAX_LINES)
        .map(|(file, lines)| format!("src/{}: {lines} lines, more than {MAX_LINES}", file.path))
        .collect()
}

/// The name that a text begins with.
fn first_name(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    &text[..end.unwrap_or(text.len())]
}

/// The name of the type that a line declares at module level.
fn declared_type(line: &str) -> Option<&str> {
    let line = line.strip_prefix("pub(crate) ").unwrap_or(line);
    let line = line.strip_prefix("pub ").unwrap_or(line);
    let name = ["struct ", "enum ", "trait ", "type "]
        .iter()
        .find_map(|keyword| line.strip_prefix(keyword))?;
    Some(first_name(name))
}

/// The type names that several lines declare, with those lines.
fn shared_type_names(sources: &[SourceFile]) -> Vec<String> {
    let mut places: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for file in sources.iter().filter(|file| !file.is_test()) {
        for (number, line) in file.code() {
            if let Some(name) = declared_type(line) {
                let place = format!("src/{}:{number}", file.path);
                places.entry(name).or_default().push(place);
            }
        }
    }
    places
        .iter()
        .filter(|(_, places)| places.len() > 1)
        .map(|(name, places)| format!("{}: `{name}` is used several times", places.join(", ")))
        .collect()
}

/// A part of a source file: a signature, or the declaration of a type.
struct Item<'s> {
    /// Where it begins, in bytes of the file's code.
    start: usize,
    text: &'s str,
}

/// The code of a file in one string. Comments and unit tests are empty lines, so that line numbers
/// stay the same.
fn code_only(file: &SourceFile) -> String {
    let mut code = String::new();
    let mut last = 1;
    for (number, line) in file.code() {
        code.push_str(&"\n".repeat(number - last));
        code.push_str(line);
        last = number;
    }
    code
}

/// The number of the line that holds this byte.
fn line_at(code: &str, byte: usize) -> usize {
    code[..byte].matches('\n').count() + 1
}

/// The text up to the first `{` or `;` outside of brackets: a signature without its body.
fn until_body(text: &str) -> &str {
    let mut depth = 0;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        match c {
            '{' | ';' if depth == 0 => return &text[..at],
            '(' | '[' | '<' => depth += 1,
            '>' if matches!(before, '-' | '=') => {}
            ')' | ']' | '>' => depth -= 1,
            _ => {}
        }
        before = c;
    }
    text
}

/// The signatures of all functions, from their name on.
fn signatures(code: &str) -> Vec<Item<'_>> {
    code.match_indices("fn ")
        .filter(|(at, _)| code[..*at].ends_with([' ', '\n']) || *at == 0)
        .map(|(at, keyword)| Item {
            start: at,
            text: until_body(&code[at + keyword.len()..]),
        })
        .filter(|item| !first_name(item.text).is_empty())
        .collect()
}

/// The declarations of all types at module level.
fn declarations(code: &str) -> Vec<Item<'_>> {
    let mut items = Vec::new();
    let mut start = 0;
    for line in code.split_inclusive('\n') {
        if declared_type(line).is_some() {
            let rest = &code[start..];
            let head = until_body(rest);
            // The body of a struct, an enum or a trait ends with a bracket in the first column.
            let has_body = rest[head.len()..].starts_with('{');
            let end = has_body.then(|| rest.find("\n}")).flatten();
            items.push(Item {
                start,
                text: &rest[..end.unwrap_or(head.len())],
            });
        }
        start += line.len();
    }
    items
}

/// The tuple types and tuple patterns with more than [`MAX_TUPLE`] fields.
fn long_tuples(text: &str) -> Vec<&str> {
    let brackets = text.match_indices('(').map(|(at, _)| at);
    brackets
        // The brackets of parameters and of tuple structs follow a name or its generics.
        .filter(|at| {
            let before = text[..*at].chars().next_back();
            !before.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '>'))
        })
        .filter_map(|at| {
            let mut depth = 0;
            let mut fields = 1;
            let mut before = ' ';
            for (length, c) in text[at..].char_indices() {
                match c {
                    ',' if depth == 1 => fields += 1,
                    '(' | '[' | '<' | '{' => depth += 1,
                    '>' if matches!(before, '-' | '=') => {}
                    ')' | ']' | '>' | '}' => depth -= 1,
                    _ => {}
                }
                if depth == 0 {
                    let tuple = &text[at..=at + length];
                    // The last field of a tuple that is written over several lines has a comma.
                    let has_last_comma = tuple[..length].trim_end().ends_with(',');
                    return (fields - usize::from(has_last_comma) > MAX_TUPLE).then_some(tuple);
                }
                before = c;
            }
            None
        })
        .collect()
}

/// The signatures and declarations with long tuples.
fn items_with_long_tuples(sources: &[SourceFile]) -> Vec<String> {
    let mut violations = Vec::new();
    for file in sources.iter().filter(|file| !file.is_test()) {
        let code = code_only(file);
        for item in signatures(&code).iter().chain(&declarations(&code)) {
            for tuple in long_tuples(item.text) {
                violations.push(format!(
                    "src/{}:{}: use a struct with named fields instead of `{tuple}`",
                    file.path,
                    line_at(&code, item.start)
                ));
            }
        }
    }
    violations
}

/// The functions with the name `of`, which says nothing about what they do.
fn functions_named_of(sources: &[SourceFile]) -> Vec<String> {
    let mut violations = Vec::new();
    for file in sources {
        let code = &file.text;
        for item in signatures(code) {
            if first_name(item.text) == "of" {
                violations.push(format!(
                    "src/{}:{}: call it `new`, `from_*` or `for_*`",
                    file.path,
                    line_at(code, item.start)
                ));
            }
        }
    }
    violations
}

/// The results within results and options within options.
fn nested_results(sources: &[SourceFile]) -> Vec<String> {
    let mut violations = Vec::new();
    for file in sources {
        let code: String = code_only(file).split_whitespace().collect();
        for nested in ["Result<Result<", "Result<io::Result<", "Option<Option<"] {
            if code.contains(nested) {
                violations.push(format!(
                    "src/{}: use an enum instead of `{nested}`",
                    file.path
                ));
            }
        }
    }
    violations
}

/// The name of the type that an `impl` block is for, from the text between `impl` and `{`.
fn implemented_type(head: &str) -> &str {
    let head = head.split("\nwhere").next().unwrap_or(head);
    // Generics of the block: `<'s, T: Into<String>>`.
    let mut depth = 0;
    let generics = head.find(|c| {
        depth += match c {
            '<' => 1,
            '>' => -1,
            _ => 0,
        };
        depth == 0
    });
    let head = if head.starts_with('<') {
        &head[generics.map_or(0, |end| end + 1)..]
    } else {
        head
    };
    let path = match head.split_once(" for ") {
        Some((_, implementor)) => implementor,
        None => head,
    };
    let path = path.trim().trim_start_matches('&');
    let path = match path.strip_prefix('\'') {
        Some(lifetime) => lifetime.split_once(' ').map_or("", |(_, path)| path),
        None => path,
    };
    let path = path.split('<').next().unwrap_or(path);
    first_name(path.rsplit("::").next().unwrap_or(path))
}

/// Whether the first parameter of a signature is `self`, `&self`, `&'a mut self` or the like.
fn has_self(signature: &str) -> bool {
    let parameters = signature.split_once('(').map_or("", |(_, rest)| rest);
    let first = parameters.split([',', ')', ':']).next().unwrap_or("");
    first.trim().rsplit([' ', '&']).next() == Some("self")
}

/// How many methods with a `self` parameter each type has, over all files.
fn methods(sources: &[SourceFile]) -> BTreeMap<String, usize> {
    let mut methods: BTreeMap<String, usize> = BTreeMap::new();
    for file in sources.iter().filter(|file| !file.is_test()) {
        let code = code_only(file);
        for (at, keyword) in code.match_indices("\nimpl") {
            let block = &code[at + keyword.len()..];
            let block = &block[..block.find("\n}").unwrap_or(block.len())];
            let head = block.split('{').next().unwrap_or(block);
            let own = signatures(&block[head.len()..]);
            let count = own.iter().filter(|item| has_self(item.text)).count();
            *methods
                .entry(implemented_type(head).to_owned())
                .or_default() += count;
        }
    }
    methods
}

/// The types with more than [`MAX_METHODS`] methods.
fn types_with_many_methods(sources: &[SourceFile]) -> Vec<String> {
    methods(sources)
        .iter()
        .filter(|(_, count)| **count > MAX_METHODS)
        .map(|(name, count)| format!("`{name}` has {count} methods, more than {MAX_METHODS}"))
        .collect()
}

#[test]
fn the_crate_has_few_files() {
    let files = sources().len();
    assert!(
        files <= MAX_FILES,
        "{files} files, more than {MAX_FILES}: merge what is read together"
    );
}

#[test]
fn no_file_is_longer_than_the_limit() {
    assert_none(&long_files(&sources()));
}

#[test]
fn every_type_name_is_used_once() {
    assert_none(&shared_type_names(&sources()));
}

#[test]
fn no_type_has_more_methods_than_the_limit() {
    assert_none(&types_with_many_methods(&sources()));
}

#[test]
fn long_tuples_are_structs() {
    assert_none(&items_with_long_tuples(&sources()));
}

#[test]
fn no_function_is_called_of() {
    assert_none(&functions_named_of(&sources()));
}

#[test]
fn no_result_or_option_holds_another() {
    assert_none(&nested_results(&sources()));
}

#[test]
fn the_scan_sees_what_it_looks_for() {
    let file = SourceFile::new;
    let long = file("map/x.rs", &"\n".repeat(MAX_LINES + 1));
    assert_eq!(long_files(&[long]).len(), 1);

    let one = || file("map/one.rs", "pub(crate) struct Story<'s> {\n}\n");
    let other = file("map/two.rs", "enum Story {\n}\n");
    assert_eq!(shared_type_names(&[one(), other]).len(), 1);
    assert_eq!(shared_type_names(&[one()]).len(), 0);

    let methods_of = |count| "    fn next(&'s mut self) {\n    }\n".repeat(count);
    let many = file(
        "map/x.rs",
        &format!(
            "\nimpl<'s, T: Into<X>> Walk<'s, T> {{\n    fn new() {{}}\n{}}}\n\
             impl<'s> Iterator for Walk<'s, T>\nwhere\n    T: Copy,\n{{\n{}}}\n",
            methods_of(MAX_METHODS),
            methods_of(1)
        ),
    );
    assert_eq!(
        methods(std::slice::from_ref(&many))["Walk"],
        MAX_METHODS + 1
    );
    assert_eq!(types_with_many_methods(&[many]).len(), 1);

    let tuples = file(
        "map/x.rs",
        "fn two(a: (u8, u8), [b, c, d]: [u8; 3]) -> fn(u8, u8, u8) {}\n\
         fn three(a: &[(u8, Vec<u8>, fn() -> u8)]) {}\n\
         fn four<T>(\n    a: T,\n    b: u8,\n    c: u8,\n) -> Option<(\n    u8,\n    u8,\n    u8,\n)> {}\n\
         struct Row {\n    cells: Vec<(u8, u8, u8)>,\n}\n\
         struct Cells(u8, u8, u8);\n\
         type Edge = (usize, usize, usize);\n",
    );
    assert_eq!(items_with_long_tuples(&[tuples]).len(), 4);

    let of = file(
        "map/x.rs",
        "impl X {\n    pub fn of<T>(x: T) -> Self {}\n}\n",
    );
    assert_eq!(functions_named_of(&[of]).len(), 1);

    let nested = file(
        "map/x.rs",
        "fn x() -> Result<Result<u8, u8>, u8> {}\nfn y() -> Option<\n    Option<u8>,\n> {}\n",
    );
    assert_eq!(nested_results(&[nested]).len(), 2);
}
