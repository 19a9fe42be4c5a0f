//! The HTTP server: accepts connections and limits their resources.
//!
//! Clients can be slow, silent or many. So the size and time of a request's head, the time of a
//! response and the number of connections are limited. If there are too many, the oldest connection
//! is closed, so that a new one always gets a response. A connection serves one request: idle
//! connections that wait for a second request would block others.

use super::address::{Address, AddressError};
use super::builder::Snapshot;
use super::connections::{ConnectionLimits, OpenConnections};
use super::content::PageTools;
use super::edit_access::{EditAccess, EditHead};
use super::edit_response::edit_response;
use super::editor_feed::EditorFeed;
use super::event_stream::{EventSources, RoomReceiver, event_stream};
use super::guard::{Access, Guard};
use super::gzip;
use super::live_event::LiveEvent;
use super::long_poll::LongPoll;
use super::page_delta::SentPages;
use super::refusal::RefusalLog;
use super::response::{
    Delivery, ResponseBody, SnapshotReceiver, file_to_make, join_first_response, poll_response,
    refusal_response, respond,
};
use super::room::{Listener, PublishedRoom, RoomDelivery, RoomDoor, RoomFeed};
use hyper::body::Incoming;
use hyper::header::HeaderMap;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use std::convert::Infallible;
use std::io::{self, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpStream as Client};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::runtime::Runtime;
use tokio::sync::{Semaphore, watch};
use tokio::task::spawn_blocking;

/// The number of connections that can wait to be accepted. If there are more, a browser tries
/// again a second later.
const BACKLOG: u32 = 1024;
/// The maximum size of the head of a request, in bytes.
const MAX_HEAD_SIZE: usize = 32 << 10;
/// The maximum time for the head of a request.
const HEAD_TIMEOUT: Duration = Duration::from_secs(5);
/// The maximum time for a client to read the response.
const RESPONSE_TIMEOUT: Duration = Duration::from_secs(60);
/// How long to wait after a connection could not be accepted.
const ACCEPT_PAUSE: Duration = Duration::from_millis(5);
/// How often the room learns that time passes.
const TICK_INTERVAL: Duration = Duration::from_secs(1);
/// A server that listens, but doesn't respond yet.
#[derive(Debug)]
pub struct Server {
    runtime: Runtime,
    listener: TcpListener,
    address: Address,
}

/// Replaces the snapshot that a server responds from, and says what a room says.
#[derive(Clone, Debug)]
pub struct Publisher {
    snapshots: watch::Sender<Arc<Snapshot>>,
    room: watch::Sender<Arc<PublishedRoom>>,
}

impl Server {
    /// Listens on `host`; port 0 takes any free port.
    ///
    /// # Errors
    ///
    /// The address is in use, or it isn't an address of this machine.
    pub fn bind(host: IpAddr, port: u16) -> Result<Self, AddressError> {
        let socket = SocketAddr::new(host, port);
        let failed = |error| AddressError::new(socket, error);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(failed)?;
        let listener = {
            let _entered = runtime.enter();
            listen(socket).map_err(failed)?
        };
        let address = Address::new(listener.local_addr().map_err(failed)?);
        Ok(Self {
            runtime,
            listener,
            address,
        })
    }

    /// The address that it listens on.
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// Responds from now on, on a thread of its own, with the files of `snapshot`, and lets browsers change maps if there
    /// is `editing`. The generations of an earlier run must be lower, so that browsers learn that they missed
    /// something. `report` gets lines for the terminal about requests that `access` could allow.
    pub fn start(
        self,
        snapshot: Snapshot,
        access: Access,
        editing: Option<EditAccess>,
        report: impl Fn(String) + Send + Sync + 'static,
    ) -> Publisher {
        let first = PublishedRoom::new(snapshot.generation);
        let (snapshots, receiver) = watch::channel(Arc::new(snapshot));
        let (room, room_receiver) = watch::channel(Arc::new(first));
        let Self {
            runtime,
            listener,
            address,
        } = self;
        let site = ServedSite {
            guard: Guard::new(address, access),
            refusals: RefusalLog::new(report),
            snapshots: receiver,
            room: room_receiver,
            sent: SentPages::default(),
            editing,
        };
        thread::spawn(move || {
            runtime.block_on(async {
                if let Some(events) = site.ticks() {
                    tokio::spawn(tick(events));
                }
                accept(listener, site).await;
            });
        });
        Publisher { snapshots, room }
    }
}

impl Publisher {
    /// Makes every later response come from `snapshot`, and then notifies the browsers.
    pub fn publish(&self, snapshot: Snapshot) {
        self.snapshots.send_replace(Arc::new(snapshot));
    }

    /// Tells everybody what the room says now. If it says that the map has changed, its snapshot has to be published first.
    pub fn publish_room(&self, feed: Arc<RoomFeed>) {
        self.room
            .send_modify(|room| *room = Arc::new(room.followed_by(&feed)));
    }
}

/// Whether the server at `address` responds with its first page.
pub fn is_answering(address: &Address) -> bool {
    let request = || -> io::Result<bool> {
        let socket = address.local_socket();
        let mut client = Client::connect_timeout(&socket, HEAD_TIMEOUT)?;
        client.set_read_timeout(Some(HEAD_TIMEOUT))?;
        write!(client, "GET / HTTP/1.1\r\nHost: {socket}\r\n\r\n")?;
        let mut head = [0; 12];
        client.read_exact(&mut head)?;
        Ok(head == *b"HTTP/1.1 200")
    };
    request().unwrap_or(false)
}

fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() {
        TcpSocket::new_v4()?
    } else {
        TcpSocket::new_v6()?
    };
    // On Unix this allows a port that was ours a moment ago; on Windows it would allow two programs
    // to share one.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

/// What all connections share.
struct ServedSite {
    guard: Guard,
    refusals: RefusalLog,
    snapshots: SnapshotReceiver,
    room: RoomReceiver,
    sent: SentPages,
    /// `None` if browsers can only read.
    editing: Option<EditAccess>,
}

impl ServedSite {
    /// The door of the room, if there is one.
    fn door(&self) -> Option<&RoomDoor> {
        self.editing.as_ref()?.door()
    }

    /// Where ticks are sent, if there is a room.
    fn ticks(&self) -> Option<Sender<LiveEvent>> {
        let editing = self.editing.as_ref()?;
        editing.door()?;
        Some(editing.events().clone())
    }

    /// The events for a client.
    fn events(&self, listener: Option<Listener>) -> EventSources {
        EventSources {
            snapshots: self.snapshots.clone(),
            room: self.door().map(|_| self.room.clone()),
            listener,
            cursor: { self.editing.as_ref() }
                .and_then(EditAccess::editor)
                .map(EditorFeed::listen),
        }
    }
}

/// Says about every second that time passes, until the program ends.
async fn tick(events: Sender<LiveEvent>) {
    while events.send(LiveEvent::Tick).is_ok() {
        tokio::time::sleep(TICK_INTERVAL).await;
    }
}

async fn accept(listener: TcpListener, site: ServedSite) {
    let site = Arc::new(site);
    let connections = Arc::new(OpenConnections::default());
    let limits = ConnectionLimits::for_this_process();
    let streams = Arc::new(Semaphore::new(limits.streams));
    for number in 0.. {
        let (stream, peer) = loop {
            match listener.accept().await {
                Ok(accepted) => break accepted,
                // No file descriptor is left, or the client has disconnected already.
                Err(_) => {
                    connections.close_oldest();
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                }
            }
        };
        if connections.lock().len() >= limits.connections {
            connections.close_oldest();
        }
        let connection = Connection {
            number,
            site: Arc::clone(&site),
            is_local: is_local(&stream, peer.ip()),
            connections: Arc::clone(&connections),
            streams: Arc::clone(&streams),
            is_stream: AtomicBool::new(false),
        };
        // The lock is held until the connection is registered: the task might end before that.
        let mut open = connections.lock();
        let task = tokio::spawn(connection.serve(stream));
        open.insert(number, task.abort_handle());
    }
}

/// Whether the other end of a connection is on this machine.
fn is_local(stream: &TcpStream, peer: IpAddr) -> bool {
    let own = stream
        .local_addr()
        .map(|address| address.ip().to_canonical());
    let peer = peer.to_canonical();
    peer.is_loopback() || own.is_ok_and(|own| own == peer)
}

/// A connection, and what it shares with the others.
struct Connection {
    /// Its key in `connections`; later connections have higher numbers.
    number: u64,
    site: Arc<ServedSite>,
    /// Whether the client is on this machine.
    is_local: bool,
    connections: Arc<OpenConnections>,
    /// One permit per event stream.
    streams: Arc<Semaphore>,
    /// Whether the response is an event stream.
    is_stream: AtomicBool,
}

impl Connection {
    /// Serves one request.
    async fn serve(self, stream: TcpStream) {
        // Responses are written at once; collecting small packets would delay the last packet.
        let _ = stream.set_nodelay(true);
        let service = service_fn(|request| self.respond(request));
        let connection = http1::Builder::new()
            .keep_alive(false)
            .max_buf_size(MAX_HEAD_SIZE)
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD_TIMEOUT)
            .serve_connection(TokioIo::new(stream), service);
        let mut connection = std::pin::pin!(connection);
        loop {
            // Errors on a connection are caused by the client and aren't logged.
            let is_over = tokio::time::timeout(RESPONSE_TIMEOUT, connection.as_mut())
                .await
                .is_ok();
            if is_over || !self.is_stream.load(Ordering::Relaxed) {
                break;
            }
        }
        self.connections.lock().remove(&self.number);
    }

    async fn respond(
        &self,
        request: Request<Incoming>,
    ) -> Result<Response<ResponseBody>, Infallible> {
        let site = &*self.site;
        let (parts, body) = request.into_parts();
        let (method, uri, headers) = (&parts.method, &parts.uri, &parts.headers);
        if let Err(refusal) = site.guard.check(method, uri, headers) {
            site.refusals.add(&refusal);
            return Ok(refusal_response(&refusal));
        }
        let policy = site.guard.policy(uri);
        if let Some(editing) = &site.editing
            && let Some(action) = editing.action(method, uri.path())
        {
            let head = EditHead {
                action,
                method,
                uri,
                headers,
                is_local: self.is_local,
            };
            if let Err(refusal) = editing.check_origin(head) {
                return Ok(refusal_response(&refusal));
            }
            let answer = editing.answer(head, body).await;
            return Ok(edit_response(action, answer, policy));
        }
        let listener = site.door();
        let listener = listener.map(|door| Listener::new(door, headers, self.is_local));
        if let Some(listener) = &listener
            && !listener.may_load(uri.path())
        {
            let request = Request::from_parts(parts, ());
            return Ok(join_first_response(&request, policy));
        }
        if let Some(poll) = LongPoll::from_request(method, uri) {
            // It takes the place of a stream.
            let events = match Arc::clone(&self.streams).try_acquire_owned() {
                Ok(_permit) => Some(poll.events(site.events(listener)).await),
                Err(_) => None,
            };
            return Ok(poll_response(events, policy));
        }
        let request = Request::from_parts(parts, ());
        let snapshot = Arc::clone(&site.snapshots.borrow());
        if let Some(file) = file_to_make(&request, &snapshot) {
            // On another thread, so that other requests don't wait.
            let rendering = spawn_blocking(move || file.bytes().is_ok());
            // A page that can't be rendered is answered with the error.
            let _ = rendering.await;
        }
        let open_stream = || {
            let permit = Arc::clone(&self.streams).try_acquire_owned().ok()?;
            self.is_stream.store(true, Ordering::Relaxed);
            self.connections.lock().remove(&self.number);
            let sources = site.events(listener.clone());
            Some(event_stream(sources, request.headers(), permit))
        };
        let delivery = Delivery {
            tools: PageTools {
                is_editable: site.editing.is_some() && !is_in_frame(request.headers()),
                room: { site.door() }
                    .filter(|_| !is_in_frame(request.headers()))
                    .map(RoomDoor::kind),
                has_editor: { site.editing.as_ref() }
                    .is_some_and(|editing| editing.editor().is_some()),
                is_private: site.door().is_some_and(RoomDoor::is_private),
            },
            room: site
                .door()
                .zip(listener.as_ref())
                .map(|(door, listener)| RoomDelivery {
                    door,
                    urls: site.guard.urls(),
                    listener,
                }),
            sent: &site.sent,
        };
        let response = respond(&request, &snapshot, policy, delivery, open_stream);
        Ok(gzip::compressed(request.headers(), response).await)
    }
}

/// Whether a page is requested for a frame of another page, which could lay something over it.
fn is_in_frame(headers: &HeaderMap) -> bool {
    let destination = headers.get("sec-fetch-dest");
    destination.is_some_and(|name| matches!(name.as_bytes(), b"iframe" | b"frame"))
}
