//! The parts of a line: its dashes, its key and its value.

/// The parts of a line.
#[derive(Clone, Debug)]
pub(crate) struct LineShape<'l> {
    /// The columns of its dashes.
    pub(crate) dashes: Vec<usize>,
    /// The column of what follows its dashes and spaces.
    pub(crate) column: usize,
    /// What is there.
    pub(crate) content: &'l str,
    /// Its key, without quotes, and where its value begins.
    pub(crate) key: Option<(&'l str, usize)>,
}

impl<'l> LineShape<'l> {
    /// The parts of a line; `None` if it is blank or a comment.
    pub(crate) fn new(line: &'l str) -> Option<Self> {
        let shape = Self::of_any(line);
        let is_blank = shape.content.is_empty() && shape.dashes.is_empty();
        (!is_blank && !shape.content.starts_with('#')).then_some(shape)
    }

    pub(crate) fn of_any(line: &'l str) -> Self {
        let mut dashes = Vec::new();
        let mut column = 0;
        loop {
            let rest = &line[column..];
            column += rest.len() - rest.trim_start_matches([' ', '\u{feff}']).len();
            let rest = &line[column..];
            if rest == "-" || rest.starts_with("- ") {
                dashes.push(column);
                column += 1;
            } else {
                break;
            }
        }
        let content = &line[column..];
        Self {
            dashes,
            column,
            content,
            key: key_of(content).map(|(key, after)| (key, column + after)),
        }
    }

    /// Its key, if the value of that is below the line.
    pub(crate) fn key_above(&self, line: &str) -> Option<&'l str> {
        let (key, _) = self.key?;
        let value = self.value(line);
        let is_property = value.starts_with(['&', '!']) && !value.contains(' ');
        (value.is_empty() || is_property).then_some(key)
    }

    /// Whether a text of several lines begins below it.
    pub(crate) fn begins_block(&self, line: &str) -> bool {
        let value = match self.key {
            Some(_) => self.value(line),
            None => self.content,
        };
        value.starts_with(['|', '>'])
    }

    /// The value after the key, without a comment.
    pub(crate) fn value<'t>(&self, line: &'t str) -> &'t str {
        let value = self.key.map_or("", |(_, start)| &line[start..]).trim();
        if value.starts_with('#') { "" } else { value }
    }
}

/// The key that a text begins with, without its quotes, and the offset after its colon.
pub(crate) fn key_of(text: &str) -> Option<(&str, usize)> {
    if let Some(quote) = text.chars().next().filter(|c| matches!(c, '"' | '\'')) {
        let end = text[1..].find(quote)? + 1;
        let rest = &text[end + 1..];
        let colon = rest.len() - rest.trim_start().len();
        return rest[colon..]
            .starts_with(':')
            .then_some((&text[1..end], end + 2 + colon));
    }
    let mut colons = text.match_indices(':').map(|(at, _)| at);
    let colon = colons.find(|at| text[at + 1..].is_empty() || text[at + 1..].starts_with(' '))?;
    let is_text = !text[..colon].contains(" #") && !text.starts_with(['[', '{', '&', '*', '!']);
    is_text.then_some((text[..colon].trim_end(), colon + 1))
}
