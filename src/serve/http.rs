//! HTTP: connections in, answers out.
//!
//! Everything that is known of hyper's ways stands here; what is answered stands in
//! `answer`. Whoever connects is assumed to be slow, silent or many: heads have a size and a
//! time, answers have a time, and there is an end to how many connections are open. Past it the
//! oldest one is closed, so that a new one is always answered. A connection has one answer:
//! there are none that wait for a second request, and keep others out.

use super::address::{Address, AddressError};
use super::answer::answer;
use super::connections::{ConnectionLimits, Connections};
use super::content::ResponseBody;
use super::edition::{PublishedSnapshot, Snapshot, SnapshotReceiver};
use super::stream;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use std::convert::Infallible;
use std::io::{self, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpStream as Client};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::runtime::Runtime;
use tokio::sync::{Semaphore, watch};

/// How many connections wait to be accepted: a browser that finds no room tries again a second later.
const BACKLOG: u32 = 1024;
/// How large the head of a request may be, in bytes.
const HEAD_SIZE: usize = 32 << 10;
/// How long the head of a request may take.
const HEAD_TIME: Duration = Duration::from_secs(5);
/// How long an answer may take to be read.
const ANSWER_TIME: Duration = Duration::from_secs(60);
/// How long to wait where no connection can be accepted.
const PAUSE: Duration = Duration::from_millis(5);

/// A server that listens, and does not answer yet.
#[derive(Debug)]
pub struct Server {
    runtime: Runtime,
    listener: TcpListener,
    address: Address,
}

/// Where editions are handed in.
#[derive(Debug)]
pub struct Publisher {
    editions: watch::Sender<Arc<PublishedSnapshot>>,
}

impl Server {
    /// Listens on `host`; port 0 takes any that is free.
    ///
    /// # Errors
    ///
    /// The address is taken or not this machine's.
    pub fn bind(host: IpAddr, port: u16) -> Result<Self, AddressError> {
        let wanted = SocketAddr::new(host, port);
        let failed = |error| AddressError::new(wanted, error);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(failed)?;
        let listener = {
            let _entered = runtime.enter();
            listen(wanted).map_err(failed)?
        };
        let address = Address::new(listener.local_addr().map_err(failed)?);
        Ok(Self {
            runtime,
            listener,
            address,
        })
    }

    /// Where it listens.
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// Answers from now on, on a thread of its own, with the pages of `edition`. Generations
    /// count from `first`; a number that no earlier run used lets browsers see that they missed
    /// something.
    pub fn start(self, edition: Snapshot, first: u64) -> Publisher {
        let published = PublishedSnapshot {
            generation: first,
            edition,
        };
        let (editions, received) = watch::channel(Arc::new(published));
        let Self {
            runtime,
            listener,
            address,
        } = self;
        thread::spawn(move || runtime.block_on(accept(listener, address, received)));
        Publisher { editions }
    }
}

impl Publisher {
    /// Publishes: from now on every answer is of this edition, and then browsers are told.
    pub fn publish(&mut self, edition: Snapshot) {
        self.editions.send_modify(|published| {
            *published = Arc::new(PublishedSnapshot {
                generation: published.generation + 1,
                edition,
            });
        });
    }
}

/// Whether the server at `address` answers with its first page.
pub fn is_answering(address: &Address) -> bool {
    let ask = || -> io::Result<bool> {
        let mut client = Client::connect_timeout(&address.socket(), HEAD_TIME)?;
        client.set_read_timeout(Some(HEAD_TIME))?;
        write!(
            client,
            "GET / HTTP/1.1\r\nHost: {}\r\n\r\n",
            address.socket()
        )?;
        let mut head = [0; 12];
        client.read_exact(&mut head)?;
        Ok(head == *b"HTTP/1.1 200")
    };
    ask().unwrap_or(false)
}

fn listen(wanted: SocketAddr) -> io::Result<TcpListener> {
    let socket = if wanted.is_ipv4() {
        TcpSocket::new_v4()?
    } else {
        TcpSocket::new_v6()?
    };
    // A port that was ours a moment ago is free; Windows would share it with others.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(wanted)?;
    socket.listen(BACKLOG)
}

async fn accept(listener: TcpListener, address: Address, editions: SnapshotReceiver) {
    let address = Arc::new(address);
    let connections = Arc::new(Connections::default());
    let room = ConnectionLimits::here();
    let streams = Arc::new(Semaphore::new(room.streams));
    for number in 0.. {
        let stream = loop {
            match listener.accept().await {
                Ok((stream, _)) => break stream,
                // No descriptor is left for one more, or the other side is gone already.
                Err(_) => {
                    connections.close_oldest();
                    tokio::time::sleep(PAUSE).await;
                }
            }
        };
        if connections.lock().len() >= room.connections {
            connections.close_oldest();
        }
        let visit = Connection {
            number,
            address: Arc::clone(&address),
            editions: editions.clone(),
            connections: Arc::clone(&connections),
            streams: Arc::clone(&streams),
            is_stream: AtomicBool::new(false),
        };
        // Held until the entry is made: the task might otherwise end first.
        let mut open = connections.lock();
        let task = tokio::spawn(visit.serve(stream));
        open.insert(number, task.abort_handle());
    }
}

/// One connection.
struct Connection {
    number: u64,
    address: Arc<Address>,
    editions: SnapshotReceiver,
    connections: Arc<Connections>,
    streams: Arc<Semaphore>,
    is_stream: AtomicBool,
}

impl Connection {
    async fn serve(self, stream: TcpStream) {
        // Answers are written at once; waiting for more would only delay the last piece.
        let _ = stream.set_nodelay(true);
        let service = service_fn(|request| std::future::ready(self.answer(&request)));
        let connection = http1::Builder::new()
            .keep_alive(false)
            .max_buf_size(HEAD_SIZE)
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD_TIME)
            .serve_connection(TokioIo::new(stream), service);
        let mut connection = std::pin::pin!(connection);
        loop {
            // What goes wrong on a connection is the matter of whoever made it.
            let is_over = tokio::time::timeout(ANSWER_TIME, connection.as_mut())
                .await
                .is_ok();
            if is_over || !self.is_stream.load(Ordering::Relaxed) {
                break;
            }
        }
        self.connections.lock().remove(&self.number);
    }

    fn answer(&self, request: &Request<Incoming>) -> Result<Response<ResponseBody>, Infallible> {
        let published = Arc::clone(&self.editions.borrow());
        let response = answer(request, &published, &self.address, || {
            let permit = Arc::clone(&self.streams).try_acquire_owned().ok()?;
            self.is_stream.store(true, Ordering::Relaxed);
            self.connections.lock().remove(&self.number);
            Some(stream::events(self.editions.clone(), permit))
        });
        Ok(response)
    }
}
