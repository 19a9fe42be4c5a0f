//! The address that the server listens on, and the host names that it answers to.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};

/// The number of ports after the requested one among which a free one is suggested.
const PORTS_TO_TRY: u16 = 100;

/// The address of a server that listens.
#[derive(Clone, Debug)]
pub struct Address {
    /// The URLs to open in a browser, the best first.
    urls: Vec<String>,
    /// The values of `Host` that mean this server, in lower case.
    hosts: Vec<String>,
    socket: SocketAddr,
}

impl Address {
    /// The address of a server that listens on `socket`. If that is every interface, it has a URL
    /// per IP address of this machine.
    pub(crate) fn new(socket: SocketAddr) -> Self {
        let port = socket.port();
        let mut ips: Vec<IpAddr> = if socket.ip().is_unspecified() {
            let interfaces = if_addrs::get_if_addrs().unwrap_or_default();
            let is_reachable = |ip: &IpAddr| socket.is_ipv6() || ip.is_ipv4();
            interfaces
                .iter()
                .map(if_addrs::Interface::ip)
                .filter(is_reachable)
                .collect()
        } else {
            vec![socket.ip()]
        };
        if ips.is_empty() {
            ips.push(Ipv4Addr::LOCALHOST.into());
        }
        // A link-local address needs the name of its interface, which browsers don't accept in a URL.
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
            // Browsers leave the default port out.
            let without_port = hosts.iter().filter_map(|host| host.strip_suffix(":80"));
            hosts.extend(without_port.map(str::to_owned).collect::<Vec<_>>());
        }
        Self {
            urls,
            hosts,
            socket,
        }
    }

    /// The URLs to open in a browser, the best first.
    pub fn urls(&self) -> &[String] {
        &self.urls
    }

    /// Whether other machines can reach the server.
    pub fn is_open_to_others(&self) -> bool {
        !self.socket.ip().is_loopback()
    }

    /// The address at which a program on this machine can connect to the server.
    pub(crate) fn local_socket(&self) -> SocketAddr {
        let ip = match self.socket.ip() {
            ip if !ip.is_unspecified() => ip,
            _ => Ipv4Addr::LOCALHOST.into(),
        };
        SocketAddr::new(ip, self.socket.port())
    }

    /// Whether `host`, the value of a `Host` header, means this server.
    pub(crate) fn accepts(&self, host: &str) -> bool {
        self.hosts.contains(&host.to_ascii_lowercase())
    }
}

/// The reason why a server can't listen on an address.
#[derive(Debug)]
pub enum AddressError {
    /// Another program listens there.
    InUse {
        /// The requested port.
        port: u16,
        /// The next port that is free, if one is near.
        free: Option<u16>,
    },
    /// The system refused the address.
    Refused(SocketAddr, io::Error),
}

impl AddressError {
    pub(crate) fn new(socket: SocketAddr, error: io::Error) -> Self {
        if error.kind() != io::ErrorKind::AddrInUse {
            return Self::Refused(socket, error);
        }
        let port = socket.port();
        let mut nearby = port.saturating_add(1)..=port.saturating_add(PORTS_TO_TRY);
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
            Self::InUse { port, .. } => write!(f, "port {port} is already in use"),
            Self::Refused(socket, error) => write!(f, "could not listen on {socket}: {error}"),
        }
    }
}

impl std::error::Error for AddressError {}
