//! Host names with ports, as in `Host` and `Origin` headers, and those that the user allows.

use std::fmt;
use std::net::Ipv6Addr;
use std::str::FromStr;

/// The longest host name with its port, in bytes: names in DNS have at most 253.
const MAX_LENGTH: usize = 260;

/// A host name or IP address, and a port: `devbox`, `devbox:8080`, `[::1]:8080`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct HostAndPort {
    /// In lower case; an IPv6 address is in brackets, in its shortest form.
    pub(crate) name: String,
    pub(crate) port: Option<u16>,
}

impl HostAndPort {
    /// Parses the value of a `Host` header. `None` if no browser would send it.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if text.len() > MAX_LENGTH {
            return None;
        }
        let (name, port) = match text.rsplit_once(':') {
            Some((name, port)) if !port.ends_with(']') => (name, Some(parse_port(port)?)),
            _ => (text, None),
        };
        let ipv6 = name
            .strip_prefix('[')
            .and_then(|name| name.strip_suffix(']'));
        let name = match ipv6 {
            Some(ip) => format!("[{}]", ip.parse::<Ipv6Addr>().ok()?),
            None => is_host_name(name).then(|| name.to_ascii_lowercase())?,
        };
        Some(Self { name, port })
    }

    /// The host and port of an origin such as `https://devbox:8080`, with the port that its scheme
    /// implies. `None` if its scheme is neither `http` nor `https`.
    pub(crate) fn of_origin(origin: &str) -> Option<Self> {
        let (scheme, host) = origin.split_once("://")?;
        let mut host = Self::parse(host)?;
        host.port = host.port.or(default_port(scheme));
        default_port(scheme).map(|_| host)
    }
}

impl fmt::Display for HostAndPort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        self.port.map_or(Ok(()), |port| write!(f, ":{port}"))
    }
}

/// The port that browsers leave out.
pub(crate) fn default_port(scheme: &str) -> Option<u16> {
    match scheme {
        "http" => Some(80),
        "https" => Some(443),
        _ => None,
    }
}

pub(crate) fn parse_port(text: &str) -> Option<u16> {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    let port = text.parse().ok().filter(|port| *port > 0);
    port.filter(|_| is_number)
}

/// Whether `name` is a host name or an IPv4 address, without a dot at its end.
pub(crate) fn is_host_name(name: &str) -> bool {
    name.split('.').all(|label| {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        !label.is_empty() && !label.starts_with('-') && label.bytes().all(is_plain)
    })
}

/// A host name under which the user reaches the server, besides its own address: one of a proxy, or
/// of a machine that forwards a port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowedHost(HostAndPort);

impl AllowedHost {
    /// Whether the value of a `Host` header means this host.
    pub(crate) fn matches_host(&self, host: &HostAndPort) -> bool {
        let is_port = |own| match host.port {
            Some(port) => own == port,
            // The server can't tell whether a proxy in front of it speaks http or https.
            None => matches!(own, 80 | 443),
        };
        self.0.name == host.name && self.0.port.is_none_or(is_port)
    }

    /// Whether the value of an `Origin` header means pages of this host.
    pub(crate) fn matches_origin(&self, origin: &str) -> bool {
        HostAndPort::of_origin(origin).is_some_and(|host| {
            self.0.name == host.name && (self.0.port.is_none() || self.0.port == host.port)
        })
    }
}

impl FromStr for AllowedHost {
    type Err = String;

    /// Parses the value of `--allow-host`.
    fn from_str(text: &str) -> Result<Self, String> {
        let ipv6 = text.parse::<Ipv6Addr>().map(|ip| format!("[{ip}]"));
        let text = ipv6.as_deref().unwrap_or(text);
        if let Some(host) = HostAndPort::parse(text) {
            return Ok(Self(host));
        }
        let in_url = text.split_once("://").and_then(|(_, rest)| {
            let end = rest.find('/').unwrap_or(rest.len());
            HostAndPort::parse(&rest[..end])
        });
        Err(if let Some(host) = in_url {
            format!("expected a host name, not a URL: `{host}`")
        } else if text.contains('*') || text.starts_with('.') {
            "expected one host name; a pattern could let in other sites".to_owned()
        } else if !text.is_ascii() {
            "expected the name as browsers send it, in ASCII letters (`xn--…`)".to_owned()
        } else {
            "expected a host name such as `devbox`, or `devbox:8080` for only that port".to_owned()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(text: &str) -> AllowedHost {
        text.parse().expect("a host")
    }

    #[test]
    fn a_host_is_allowed_on_any_port_or_on_one() {
        let hosts = |text: &str, host: &str| {
            let host = HostAndPort::parse(host);
            host.is_some_and(|host| allowed(text).matches_host(&host))
        };
        for (text, host, expected) in [
            ("devbox", "devbox", true),
            ("devbox", "DEVBOX:8080", true),
            ("DevBox", "devbox:1", true),
            ("devbox:8080", "devbox:8080", true),
            ("devbox:8080", "devbox", false),
            ("devbox:8080", "devbox:8081", false),
            ("devbox:443", "devbox", true),
            ("devbox:80", "devbox", true),
            ("::1", "[0:0::1]:8080", true),
            ("[::1]:8080", "[::1]:8080", true),
            ("10.0.0.7", "10.0.0.7:4747", true),
            ("devbox", "evil-devbox", false),
            ("devbox", "devbox.evil.example", false),
            ("devbox", "evil.devbox", false),
            ("devbox", "devbox.", false),
            ("devbox", "devbox:", false),
            ("devbox", "devbox:+80", false),
            ("devbox", "devbox:80:80", false),
            ("devbox", "user@devbox", false),
            ("devbox", "devbox:8080@evil.example", false),
            ("devbox", "devbox/", false),
            ("devbox", "", false),
        ] {
            assert_eq!(hosts(text, host), expected, "{text} {host}");
        }
    }

    #[test]
    fn its_own_pages_may_have_been_sent_by_http_or_https() {
        for (text, origin, expected) in [
            ("devbox", "http://devbox:8080", true),
            ("devbox", "https://devbox", true),
            ("devbox:443", "https://devbox", true),
            ("devbox:443", "http://devbox", false),
            ("devbox:8080", "https://devbox:8080", true),
            ("devbox:8080", "http://devbox:8081", false),
            ("devbox", "null", false),
            ("devbox", "devbox", false),
            ("devbox", "ftp://devbox", false),
            ("devbox", "https://evil-devbox", false),
            ("devbox", "https://devbox.evil.example", false),
        ] {
            assert_eq!(
                allowed(text).matches_origin(origin),
                expected,
                "{text} {origin}"
            );
        }
    }

    #[test]
    fn a_wrong_host_is_refused_with_what_is_expected() {
        for (text, message) in [
            (
                "https://a.example:8080/x",
                "expected a host name, not a URL: `a.example:8080`",
            ),
            ("*.example", "expected one host name"),
            (".example", "expected one host name"),
            ("bücher.example", "in ASCII letters"),
            ("", "expected a host name such as"),
            ("devbox:0", "expected a host name such as"),
            ("devbox:99999", "expected a host name such as"),
            ("dev box", "expected a host name such as"),
            ("devbox/maps", "expected a host name such as"),
        ] {
            let error = text.parse::<AllowedHost>().expect_err(text);
            assert!(error.contains(message), "{text}: {error}");
        }
    }
}
