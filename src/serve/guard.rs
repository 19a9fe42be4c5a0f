//! Refuses requests that don't come from our own pages.
//!
//! Every web page that is open on this machine can send requests to a server on it, and anyone can
//! point a host name at this machine. Neither may read the maps.
//!
//! Frames are different: the page around a frame can't read what is in it. So pages of this machine may
//! show an `embed.html`, and the user may allow others. There is nothing to click but links, so
//! a page that lays something over a frame gains nothing.

use super::address::Address;
use super::frame::{AllowedFrame, LOCAL_PAGES, is_local_page};
use super::host::{AllowedHost, HostAndPort};
use super::refusal::RequestRefusal;
use crate::analysis::urls::{EMBED, INDEX};
use hyper::header::{HOST, HeaderMap, HeaderName, ORIGIN, REFERER};
use hyper::{Method, Uri};

/// What a page may do: load our files and send requests to us.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; \
    script-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; \
    form-action 'none'; frame-ancestors";

/// What the user allows besides the server's own address.
#[derive(Clone, Debug, Default)]
pub struct Access {
    /// Other names under which the user reaches the server.
    pub hosts: Vec<AllowedHost>,
    /// Pages of other sites that may show the preview in a frame.
    pub frames: Vec<AllowedFrame>,
}

/// Decides which requests get a response, and which pages may show it in a frame.
#[derive(Debug)]
pub(crate) struct Guard {
    address: Address,
    access: Access,
    /// The policy of most responses.
    policy: String,
    /// The policy of pages that are made for frames.
    embed_policy: String,
}

impl Guard {
    pub(crate) fn new(address: Address, access: Access) -> Self {
        let frames: Vec<String> = access.frames.iter().map(AllowedFrame::to_string).collect();
        let frames = frames.join(" ");
        let others = if frames.is_empty() { "'none'" } else { &frames };
        Self {
            policy: format!("{POLICY} {others}"),
            embed_policy: format!("{POLICY} {LOCAL_PAGES} {frames}").trim().to_owned(),
            address,
            access,
        }
    }

    /// The URLs of the server.
    pub(crate) fn urls(&self) -> &[String] {
        self.address.urls()
    }

    /// The content security policy of the response to a request for `uri`.
    pub(crate) fn policy(&self, uri: &Uri) -> &str {
        if is_for_frames(uri) {
            &self.embed_policy
        } else {
            &self.policy
        }
    }

    /// The policy of the response that says why a request was refused.
    pub(crate) fn refusal_policy(refusal: &RequestRefusal) -> &'static str {
        match refusal {
            // The reason is shown where the page would be.
            RequestRefusal::Frame(_) => "default-src 'none'",
            _ => "default-src 'none'; frame-ancestors 'none'",
        }
    }

    /// Checks that a request comes from a browser window of this site, or from no web page at all.
    ///
    /// # Errors
    ///
    /// The reason to refuse it.
    pub(crate) fn check(
        &self,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
    ) -> Result<(), RequestRefusal> {
        // DNS rebinding: an attacker lets their host name point to this machine, and a browser then
        // takes their page and ours for one origin. Only the name in `Host` still differs.
        let host = single(headers, HOST)?.ok_or(RequestRefusal::Other("missing `Host` header"))?;
        let target = uri.authority().map(hyper::http::uri::Authority::as_str);
        for host in [Some(host), target].into_iter().flatten() {
            self.check_host(host)?;
        }
        // Cross-origin `fetch` and forms: browsers add the origin of the page that sends them.
        if let Some(origin) = single(headers, ORIGIN)?
            && !self.is_own_origin(origin)
        {
            return Err(RequestRefusal::of_origin(origin));
        }
        // Pictures, scripts and frames of other sites: browsers send them without `Origin`, and mark
        // them by this header alone. A link to a page of ours may be followed.
        let fetch = |name| single(headers, HeaderName::from_static(name));
        if matches!(
            fetch("sec-fetch-site")?,
            None | Some("none" | "same-origin")
        ) {
            return Ok(());
        }
        let is_navigation = fetch("sec-fetch-mode")? == Some("navigate") && *method == Method::GET;
        match fetch("sec-fetch-dest")? {
            Some("document") if is_navigation => Ok(()),
            Some("iframe" | "frame") if is_navigation => self.check_frame(uri, headers),
            _ => Err(RequestRefusal::Other("another site sent the request")),
        }
    }

    fn check_host(&self, host: &str) -> Result<(), RequestRefusal> {
        if self.address.accepts(host) {
            return Ok(());
        }
        let host = HostAndPort::parse(host).ok_or(RequestRefusal::Other(
            "the `Host` header isn't an address of this preview",
        ))?;
        let is_allowed = self.access.hosts.iter().any(|own| own.matches_host(&host));
        is_allowed.then_some(()).ok_or(RequestRefusal::Host(host))
    }

    fn is_own_origin(&self, origin: &str) -> bool {
        let host = origin.strip_prefix("http://");
        host.is_some_and(|host| self.address.accepts(host))
            || self
                .access
                .hosts
                .iter()
                .any(|own| own.matches_origin(origin))
    }

    /// Checks that a page of another site may show ours in a frame. If a browser doesn't send that
    /// page's address, it checks the policy of the response.
    fn check_frame(&self, uri: &Uri, headers: &HeaderMap) -> Result<(), RequestRefusal> {
        let origin = single(headers, REFERER)?.map(origin_of);
        let allowed = &self.access.frames;
        let is_allowed = match origin {
            None => is_for_frames(uri) || !allowed.is_empty(),
            Some(origin) => {
                is_for_frames(uri) && is_local_page(origin)
                    || allowed.iter().any(|frame| frame.includes(origin))
            }
        };
        is_allowed
            .then_some(())
            .ok_or_else(|| RequestRefusal::of_frame(origin))
    }
}

/// Whether a request asks for a page that is made for frames: `embed.html`, or the wall that it
/// redirects to.
fn is_for_frames(uri: &Uri) -> bool {
    let page = uri.path().rsplit('/').next();
    let is_embed = |part: &str| part == "embed" || part.starts_with("embed=");
    page == Some(EMBED)
        || matches!(page, Some("" | INDEX))
            && uri
                .query()
                .is_some_and(|query| query.split('&').any(is_embed))
}

/// The origin of an address: its scheme, host and port.
fn origin_of(url: &str) -> &str {
    let start = url.find("://").map_or(0, |start| start + 3);
    let end = url[start..].find('/').map_or(url.len(), |end| start + end);
    &url[..end]
}

/// The value of a header that may occur only once. If it occurred twice, a proxy might check the
/// other value.
fn single(headers: &HeaderMap, name: HeaderName) -> Result<Option<&str>, RequestRefusal> {
    let mut values = headers.get_all(name).iter();
    let Some(value) = values.next() else {
        return Ok(None);
    };
    match (value.to_str(), values.next()) {
        (Ok(value), None) => Ok(Some(value)),
        _ => Err(RequestRefusal::Other("duplicate or unreadable header")),
    }
}
