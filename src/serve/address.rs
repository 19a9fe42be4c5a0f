//! Where the server listens, and under which names it may be asked.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};

/// How many ports after the wanted one are tried for a free one.
const NEARBY: u16 = 100;

/// The address of a server that listens.
#[derive(Clone, Debug)]
pub struct Address {
    /// The addresses to open, the best first.
    urls: Vec<String>,
    /// What `Host` may say, in lower case.
    hosts: Vec<String>,
    socket: SocketAddr,
}

impl Address {
    /// The names of a server that listens on `socket`.
    pub(crate) fn new(socket: SocketAddr) -> Self {
        let port = socket.port();
        let mut ips: Vec<IpAddr> = if socket.ip().is_unspecified() {
            let all = if_addrs::get_if_addrs().unwrap_or_default();
            let is_known = |ip: &IpAddr| socket.is_ipv6() || ip.is_ipv4();
            all.iter()
                .map(if_addrs::Interface::ip)
                .filter(is_known)
                .collect()
        } else {
            vec![socket.ip()]
        };
        if ips.is_empty() {
            ips.push(Ipv4Addr::LOCALHOST.into());
        }
        // An address of the local link is only whole with the name of the link, which no browser takes.
        ips.retain(|ip| !matches!(ip, IpAddr::V6(ip) if ip.is_unicast_link_local()));
        ips.sort_by_key(|ip| (ip.is_loopback(), ip.is_ipv6(), *ip));
        ips.dedup();
        let mut hosts: Vec<String> = ips
            .iter()
            .map(|ip| SocketAddr::new(*ip, port).to_string())
            .collect();
        let urls = hosts.iter().map(|host| format!("http://{host}/")).collect();
        hosts.push(format!("localhost:{port}"));
        if port == 80 {
            let bare = hosts.iter().filter_map(|host| host.strip_suffix(":80"));
            hosts.extend(bare.map(str::to_owned).collect::<Vec<_>>());
        }
        Self {
            urls,
            hosts,
            socket,
        }
    }

    /// The addresses to open in a browser, the best first.
    pub fn urls(&self) -> &[String] {
        &self.urls
    }

    /// Whether other machines reach it.
    pub fn is_open_to_others(&self) -> bool {
        !self.socket.ip().is_loopback()
    }

    /// Where a program on this machine reaches it.
    pub(crate) fn socket(&self) -> SocketAddr {
        let here = match self.socket.ip() {
            ip if !ip.is_unspecified() => ip,
            _ => Ipv4Addr::LOCALHOST.into(),
        };
        SocketAddr::new(here, self.socket.port())
    }

    /// Whether `host`, as a request has it, means this server.
    pub(crate) fn is_own(&self, host: &str) -> bool {
        self.hosts.contains(&host.to_ascii_lowercase())
    }
}

/// Why no server listens there.
#[derive(Debug)]
pub enum AddressError {
    /// Another program listens there.
    InUse {
        /// The port that was wanted.
        port: u16,
        /// The next one that is free.
        free: Option<u16>,
    },
    /// The system said no.
    Refused(SocketAddr, io::Error),
}

impl AddressError {
    pub(crate) fn new(socket: SocketAddr, error: io::Error) -> Self {
        if error.kind() != io::ErrorKind::AddrInUse {
            return Self::Refused(socket, error);
        }
        let port = socket.port();
        let mut nearby = port.saturating_add(1)..=port.saturating_add(NEARBY);
        let is_free = |port: &u16| TcpListener::bind(SocketAddr::new(socket.ip(), *port)).is_ok();
        Self::InUse {
            port,
            free: nearby.find(is_free),
        }
    }
}

impl fmt::Display for AddressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InUse { port, .. } => write!(f, "port {port} is in use"),
            Self::Refused(socket, error) => write!(f, "could not listen on {socket}: {error}"),
        }
    }
}

impl std::error::Error for AddressError {}
