//! Refuses requests that don't come from our own pages.
//!
//! Every web page that is open on this machine can send requests to a server on it, and anyone can
//! point a host name at this machine. Neither may read the maps.

use super::address::Address;
use hyper::header::{HOST, HeaderMap, HeaderName, ORIGIN};
use hyper::{Method, Uri};

/// Checks that a request comes from a browser window of this site, or from no web page at all.
///
/// # Errors
///
/// The reason to refuse it.
pub(crate) fn check(
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
    address: &Address,
) -> Result<(), &'static str> {
    // DNS rebinding: an attacker lets their host name point to this machine, and a browser then
    // takes their page and ours for one origin. Only the name in `Host` still differs.
    let host = single(headers, HOST)?.ok_or("missing `Host` header")?;
    let target = uri.authority().map(hyper::http::uri::Authority::as_str);
    if !address.accepts(host) || target.is_some_and(|target| !address.accepts(target)) {
        return Err("the `Host` header is not the address of this server");
    }
    // Cross-origin `fetch` and forms: browsers add the origin of the page that sends them.
    if let Some(origin) = single(headers, ORIGIN)?
        && !origin
            .strip_prefix("http://")
            .is_some_and(|host| address.accepts(host))
    {
        return Err("the `Origin` header names another site");
    }
    // Pictures, scripts and frames of other sites: browsers send them without `Origin`, and mark
    // them by this header alone. A link to a page of ours may be followed.
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

/// The value of a header that may occur only once. If it occurred twice, a proxy might check the
/// other value.
fn single(headers: &HeaderMap, name: HeaderName) -> Result<Option<&str>, &'static str> {
    let mut values = headers.get_all(name).iter();
    let Some(value) = values.next() else {
        return Ok(None);
    };
    match (value.to_str(), values.next()) {
        (Ok(value), None) => Ok(Some(value)),
        _ => Err("duplicate or unreadable header"),
    }
}
