//! Code in titles: names of variables, events, paths and requests.

use super::title_words::{TitleWords, is_unspaced};
use super::word_list::WordList;

/// Top-level domains, by which an address is told from a dotted name in code.
const DOMAINS: [&str; 32] = [
    "ai", "app", "at", "be", "ch", "co", "com", "de", "dev", "edu", "es", "eu", "fr", "gov", "in",
    "info", "io", "it", "jp", "me", "net", "nl", "org", "pl", "pt", "se", "shop", "store", "tv",
    "uk", "us", "xyz",
];

/// Endings of files that people know by name.
const FILES: [&str; 15] = [
    "csv", "doc", "docx", "gif", "html", "jpg", "json", "md", "pdf", "png", "toml", "txt", "yaml",
    "yml", "zip",
];

/// The first code in a title, as it was typed: `userId`, `order_items`, `order.created`, `/orders`, `POST`,
/// `paid = true`. `brands` are names that only look like code. Quotations and brackets have to be taken
/// out of the title before.
pub(crate) fn find_code<'t>(title: &'t str, brands: &WordList) -> Option<&'t str> {
    let is_shouted = !title.chars().any(char::is_lowercase);
    let tokens = title
        .split(|c: char| c.is_whitespace() || is_unspaced(c))
        .map(|token| token.trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '/' | '_')));
    tokens
        .filter(|token| !token.is_empty())
        .find(|token| {
            is_code(token) && !brands.equals(&TitleWords::new(token))
                || !is_shouted && is_request(token)
        })
        .or_else(|| find_assignment(title))
}

/// Whether a title has any sign of code: most have none, and this is quick to see.
pub(crate) fn may_have_code(title: &str) -> bool {
    let is_sign = |byte: &u8| matches!(byte, b'_' | b'/' | b'=' | b'.');
    let bytes = title.as_bytes();
    bytes.iter().any(is_sign)
        || (bytes.windows(2))
            .any(|pair| pair[0].is_ascii_alphabetic() && pair[1].is_ascii_uppercase())
}

fn is_code(token: &str) -> bool {
    !is_address(token)
        && token.is_ascii()
        && (is_camel_case(token) || is_snake_case(token) || is_dotted(token) || is_path(token))
}

/// Whether a word is the method of an HTTP request, in capitals.
fn is_request(token: &str) -> bool {
    matches!(token, "GET" | "POST" | "PUT" | "PATCH" | "DELETE")
}

/// Whether a text is the address of a page or a mailbox.
fn is_address(token: &str) -> bool {
    token.contains('@') || token.contains("://") || token.starts_with("www.") || {
        let host = token.split('/').next().unwrap_or_default();
        let (_, ending) = host.rsplit_once('.').unwrap_or_default();
        DOMAINS.contains(&ending) || FILES.contains(&ending)
    }
}

/// `userId`: two or more small letters, and then a capital with a small letter. So `iPhone`, `eBay` and
/// `watchOS` are no code.
fn is_camel_case(token: &str) -> bool {
    let bytes = token.as_bytes();
    let small = bytes
        .iter()
        .take_while(|byte| byte.is_ascii_lowercase())
        .count();
    let is_hump = |pair: &[u8]| pair[0].is_ascii_uppercase() && pair[1].is_ascii_lowercase();
    small >= 2
        && bytes.iter().all(u8::is_ascii_alphanumeric)
        && bytes[small..].windows(2).any(is_hump)
}

/// `order_items`
fn is_snake_case(token: &str) -> bool {
    let mut parts = token.split('_');
    token.contains('_')
        && token.bytes().any(|byte| byte.is_ascii_alphabetic())
        && parts
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// `order.created`: parts of two or more small letters, so that `e.g.` and `3.5` aren't code.
fn is_dotted(token: &str) -> bool {
    let is_part = |part: &str| part.len() > 1 && part.bytes().all(|byte| byte.is_ascii_lowercase());
    token.contains('.') && token.split('.').all(is_part)
}

/// `/orders`
fn is_path(token: &str) -> bool {
    let rest = token.strip_prefix('/').unwrap_or_default();
    rest.starts_with(|c: char| c.is_ascii_lowercase())
}

/// `paid = true`
fn find_assignment(title: &str) -> Option<&str> {
    let (before, after) = title.split_once('=')?;
    let value = after.trim_start_matches(['=', ' ']);
    let end = value
        .find(|c: char| !c.is_alphanumeric())
        .unwrap_or(value.len());
    let name = before.trim_end_matches(['=', '!', ' ']);
    let start = name.rfind(char::is_whitespace).map_or(0, |space| space + 1);
    let is_value = matches!(&value[..end], "true" | "false" | "null" | "none" | "nil");
    let end = title.len() - value.len() + end;
    (is_value && start < name.len()).then(|| &title[start..end])
}

#[cfg(test)]
mod tests {
    use super::find_code;
    use crate::gaps::WordSection;
    use crate::gaps::language::ANY_LANGUAGE;

    #[test]
    fn code_is_told_from_names_and_addresses() {
        let brands = ANY_LANGUAGE.list(WordSection::Brands);
        for (title, code) in [
            ("Store the userId", Some("userId")),
            ("Fill order_items, too", Some("order_items")),
            ("Publish order.created", Some("order.created")),
            ("Call /orders when paid", Some("/orders")),
            ("POST the order", Some("POST")),
            ("Set paid = true", Some("paid = true")),
            ("Set isPaid=true", Some("isPaid=true")),
            ("Order on my iPhone or at eBay", None),
            ("Follow easyJet on watchOS", None),
            ("Write to me@example.com or see example.com/help", None),
            ("Read the notes, e.g. at 3.5 km", None),
            ("Save the invoice.pdf", None),
            ("Pay and/or order w/ a friend", None),
            ("GET YOUR POST", None),
            ("Pay by 1/2 or 24/7", None),
            ("McDonald and PayPal", None),
            ("Fill in ___ by hand", None),
            ("Learn that 1 + 1 = 2", None),
        ] {
            assert_eq!(find_code(title, brands), code, "{title}");
        }
    }
}
