//! Pages of other sites that may show the preview in a frame.
//!
//! A server isn't told which page a frame is in: `Referer` may be missing. So browsers check it, by
//! the directive `frame-ancestors` of the policy.

use super::host::{HostAndPort, default_port, is_host_name, parse_port};
use std::fmt;
use std::str::FromStr;

/// The pages of this machine, as sources of a policy. Policies have no IPv6 addresses.
pub(crate) const LOCAL_PAGES: &str = "http://localhost:* http://*.localhost:* http://127.0.0.1:* \
    https://localhost:* https://*.localhost:* https://127.0.0.1:*";

/// The scheme of the pages that VS Code shows in its tabs.
const VSCODE_TABS: &str = "vscode-webview";
/// The scheme of the window that these tabs are in, which is checked, too.
const VSCODE_WINDOW: &str = "vscode-file:";

/// Pages that may show the preview in a frame: those of an origin, of all subdomains of a host, or of a
/// scheme such as `vscode-webview:`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowedFrame {
    scheme: String,
    /// `None` means all hosts.
    host: Option<FrameHost>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct FrameHost {
    /// In lower case; `*.` before it means its subdomains.
    name: String,
    port: FramePort,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum FramePort {
    /// The port that browsers leave out.
    Default,
    Any,
    Number(u16),
}

impl AllowedFrame {
    /// Whether it includes pages of `origin`, such as `http://localhost:8000`.
    pub(crate) fn includes(&self, origin: &str) -> bool {
        let Some((scheme, host)) = origin.split_once("://") else {
            return false;
        };
        let Some(own) = &self.host else {
            return self.scheme == scheme;
        };
        let Some(host) = HostAndPort::parse(host) else {
            return false;
        };
        let is_name = match own.name.strip_prefix('*') {
            Some(end) => host.name.len() > end.len() && host.name.ends_with(end),
            None => own.name == host.name,
        };
        let port = host.port.or(default_port(scheme));
        let is_port = match own.port {
            FramePort::Any => true,
            FramePort::Default => port == default_port(scheme),
            FramePort::Number(number) => port == Some(number),
        };
        // As in policies, http includes https.
        let is_scheme = self.scheme == scheme || (self.scheme == "http" && scheme == "https");
        is_scheme && is_name && is_port
    }
}

/// A source of the directive `frame-ancestors`.
impl fmt::Display for AllowedFrame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:", self.scheme)?;
        if let Some(FrameHost { name, port }) = &self.host {
            write!(f, "//{name}")?;
            match port {
                FramePort::Default => {}
                FramePort::Any => f.write_str(":*")?,
                FramePort::Number(number) => write!(f, ":{number}")?,
            }
        }
        if self.scheme == VSCODE_TABS {
            write!(f, " {VSCODE_WINDOW}")?;
        }
        Ok(())
    }
}

impl FromStr for AllowedFrame {
    type Err = String;

    /// Parses the value of `--allow-frame`.
    fn from_str(text: &str) -> Result<Self, String> {
        let expected = "expected an origin such as `http://localhost:8000`, or a scheme such as \
            `vscode-webview:`";
        let (scheme, rest) = text.split_once(':').ok_or(expected)?;
        let scheme = scheme.to_ascii_lowercase();
        let is_plain =
            |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
        if !scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            || !scheme.bytes().all(is_plain)
        {
            return Err(expected.to_owned());
        }
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        if matches!(rest, "" | "/" | "//*") {
            return match default_port(&scheme) {
                Some(_) => Err(format!(
                    "`{scheme}:` would allow every site; name one: `{scheme}://localhost:8000`"
                )),
                None => Ok(Self { scheme, host: None }),
            };
        }
        let authority = rest.strip_prefix("//").ok_or(expected)?;
        let before_path = authority.split_once('/').map(|(host, _)| host);
        if let Some(host) = before_path.and_then(HostAndPort::parse) {
            return Err(format!("an origin has no path: `{scheme}://{host}`"));
        }
        if authority.starts_with('[') {
            return Err("browsers accept no IPv6 address here; use a name".to_owned());
        }
        let (name, port) = match authority.split_once(':') {
            None => (authority, FramePort::Default),
            Some((name, "*")) => (name, FramePort::Any),
            Some((name, port)) => (name, FramePort::Number(parse_port(port).ok_or(expected)?)),
        };
        if !is_host_name(name.strip_prefix("*.").unwrap_or(name)) {
            return Err(expected.to_owned());
        }
        let name = name.to_ascii_lowercase();
        Ok(Self {
            scheme,
            host: Some(FrameHost { name, port }),
        })
    }
}

/// Whether `origin` is one of [`LOCAL_PAGES`].
pub(crate) fn is_local_page(origin: &str) -> bool {
    HostAndPort::of_origin(origin).is_some_and(|host| {
        matches!(host.name.as_str(), "localhost" | "127.0.0.1") || host.name.ends_with(".localhost")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_a_source_of_a_policy() {
        for (text, source) in [
            ("http://localhost:8000", "http://localhost:8000"),
            ("https://Docs.Example/", "https://docs.example"),
            ("https://*.docs.example:*", "https://*.docs.example:*"),
            ("vscode-webview:", "vscode-webview: vscode-file:"),
            ("vscode-webview://", "vscode-webview: vscode-file:"),
            ("vscode-webview://*", "vscode-webview: vscode-file:"),
            ("app://obsidian.md", "app://obsidian.md"),
        ] {
            let frame: AllowedFrame = text.parse().expect(text);
            assert_eq!(frame.to_string(), source);
        }
        for (text, message) in [
            ("localhost:8000", "expected an origin"),
            ("*", "expected an origin"),
            ("'self'", "expected an origin"),
            ("", "expected an origin"),
            ("http:", "would allow every site"),
            ("https://*", "would allow every site"),
            ("http://a.example/b", "no path: `http://a.example`"),
            ("http://[::1]:8000", "no IPv6 address"),
            ("http://a.example:0", "expected an origin"),
            ("http://a.example; script-src *", "expected an origin"),
            ("http://a.example http://b.example", "expected an origin"),
            ("http://a.*.example", "expected an origin"),
            ("http://*.", "expected an origin"),
        ] {
            let error = text.parse::<AllowedFrame>().expect_err(text);
            assert!(error.contains(message), "{text}: {error}");
        }
    }

    #[test]
    fn an_origin_includes_only_itself() {
        for (text, origin, expected) in [
            ("http://a.example:8000", "http://a.example:8000", true),
            ("http://a.example:8000", "https://a.example:8000", true),
            ("https://a.example", "https://a.example", true),
            ("https://a.example:443", "https://a.example", true),
            ("https://a.example", "http://a.example", false),
            ("http://a.example:8000", "http://a.example:8001", false),
            ("http://a.example", "http://a.example:8000", false),
            ("http://a.example:*", "http://a.example:8000", true),
            ("http://a.example", "http://evil-a.example", false),
            ("http://a.example", "http://a.example.evil.example", false),
            ("https://*.a.example", "https://x.a.example", true),
            ("https://*.a.example", "https://a.example", false),
            ("https://*.a.example", "https://evil-a.example", false),
            ("app:", "app://x", true),
            ("app:", "http://x", false),
            ("http://a.example", "null", false),
        ] {
            let frame: AllowedFrame = text.parse().expect(text);
            assert_eq!(frame.includes(origin), expected, "{text} {origin}");
        }
    }
}
