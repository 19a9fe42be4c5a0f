//! Who may ask.
//!
//! A server on this machine is within reach of every web page that is open on it, and of every
//! name that somebody lets point here. The maps are nobody else's business.

use super::address::Address;
use hyper::header::{HOST, HeaderMap, HeaderName, ORIGIN};
use hyper::{Method, Uri};

/// Whether a request comes from a browser window of this site, or from no web page at all; if
/// not, why.
pub(crate) fn check(
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
    address: &Address,
) -> Result<(), &'static str> {
    // A name that an attacker lets point to this machine (DNS rebinding) makes their page and
    // ours one origin; only the name in `Host` still tells them apart.
    let host = single(headers, HOST)?.ok_or("there is no `Host`")?;
    let named = uri.authority().map(hyper::http::uri::Authority::as_str);
    if !address.is_own(host) || named.is_some_and(|named| !address.is_own(named)) {
        return Err("`Host` is not the address of this server");
    }
    // Pages of other sites say where they come from when they send more than a plain request.
    if let Some(origin) = single(headers, ORIGIN)?
        && !origin
            .strip_prefix("http://")
            .is_some_and(|host| address.is_own(host))
    {
        return Err("`Origin` is another site");
    }
    // Plain requests of other sites (pictures, scripts, frames) are told by this header alone.
    // People may follow a link to us.
    let fetch = |name| single(headers, HeaderName::from_static(name));
    match fetch("sec-fetch-site")? {
        None | Some("none" | "same-origin") => Ok(()),
        Some(_) => {
            let is_click = fetch("sec-fetch-mode")? == Some("navigate")
                && fetch("sec-fetch-dest")? == Some("document")
                && *method == Method::GET;
            is_click
                .then_some(())
                .ok_or("the request comes from another site")
        }
    }
}

/// The value of a header that may occur once.
fn single(headers: &HeaderMap, name: HeaderName) -> Result<Option<&str>, &'static str> {
    let mut values = headers.get_all(name).iter();
    let Some(value) = values.next() else {
        return Ok(None);
    };
    match (value.to_str(), values.next()) {
        (Ok(value), None) => Ok(Some(value)),
        _ => Err("a header is doubled or unreadable"),
    }
}
