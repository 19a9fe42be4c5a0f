//! Mail addresses in texts. Maps become pages that anybody can read, so an address is never written.

/// Ends of file names, which look like the end of an address in `logo@2x.png`.
const FILE_ENDS: [&str; 9] = [
    "png", "jpg", "jpeg", "gif", "svg", "webp", "pdf", "js", "tgz",
];

/// A text without the hosts of the addresses in it.
pub(crate) struct CutText {
    pub(crate) text: String,
    /// How many addresses there were.
    pub(crate) addresses: usize,
}

/// Replaces the host of each address in a text: `ana@shop.example` becomes `ana@…`. `None` if there is no address.
pub(crate) fn cut_addresses(text: &str) -> Option<CutText> {
    let mut cut = CutText {
        text: String::new(),
        addresses: 0,
    };
    let mut copied = 0;
    for (at, _) in text.match_indices('@') {
        let Some(address) = MailAddress::around(text, at).filter(|address| address.start >= copied)
        else {
            continue;
        };
        cut.addresses += 1;
        let before = &text[copied..address.start];
        let after = &text[address.end..];
        // A link to an address leads nowhere without it, so only its text stays.
        let link = before.strip_suffix("](mailto:").and_then(|before| {
            let label = before.rfind('[')?;
            let after = after.strip_prefix(')')?;
            Some((label, text.len() - after.len()))
        });
        match link {
            Some((label, end)) => {
                let inner = &before[label + 1..before.len() - "](mailto:".len()];
                cut.text.push_str(&before[..label]);
                cut.text.push_str(inner);
                copied = end;
            }
            None => {
                cut.text.push_str(before);
                cut.text.push_str(&text[address.start..=at]);
                cut.text.push('…');
                copied = address.end;
            }
        }
    }
    cut.text.push_str(&text[copied..]);
    (cut.addresses > 0).then_some(cut)
}

/// Where an address is in a text.
struct MailAddress {
    start: usize,
    end: usize,
}

impl MailAddress {
    /// The address around an `@`.
    fn around(text: &str, at: usize) -> Option<Self> {
        let is_name = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
        let before = &text[..at];
        let start = before.trim_end_matches(is_name).len();
        let is_host = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
        let after = &text[at + 1..];
        let host = &after[..after.find(|c| !is_host(c)).unwrap_or(after.len())];
        let host = host.trim_end_matches(['.', '-']);
        let (_, end) = host.rsplit_once('.')?;
        let is_domain = end.chars().count() > 1 && end.chars().all(char::is_alphabetic);
        let is_file = FILE_ENDS.contains(&end.to_ascii_lowercase().as_str());
        let rest = &after[host.len()..];
        // `git@host:path` is the address of a repository.
        let is_repository = rest.starts_with(':') && before.ends_with("git");
        let is_address = start < at && is_domain && !is_file && !is_repository;
        is_address.then_some(Self {
            start,
            end: at + 1 + host.len(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lose_their_hosts() {
        for (text, expected, addresses) in [
            ("Ask ana.ruiz@shop.example.", "Ask ana.ruiz@….", 1),
            ("<zoë@büro.example>,jun+1@a-b.example", "<zoë@…>,jun+1@…", 2),
            (
                "[Ask Ana](mailto:ana@shop.example) or [Jun](mailto:jun@shop.example)!",
                "Ask Ana or Jun!",
                2,
            ),
            ("mailto:ana@shop.example", "mailto:ana@…", 1),
        ] {
            let cut = cut_addresses(text).unwrap();
            assert_eq!((cut.text.as_str(), cut.addresses), (expected, addresses));
        }
        for text in [
            "@ana, a@b, me@",
            "https://medium.example/@ana.ruiz",
            "git@github.com:acme/shop.git",
            "logo@2x.png, actions/checkout@v4.2",
            "a@b.c",
        ] {
            assert!(cut_addresses(text).is_none(), "{text}");
        }
    }
}
