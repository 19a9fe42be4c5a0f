// Updates a page while its map is edited, and keeps the scroll position. This is one script in several files, which are
// sent as one block.
//
// It has two roles. In a page it fetches the page again after each new snapshot of the site,
// and changes only the nodes that differ. In a shared worker it listens for snapshots, once for all
// pages of the browser: browsers limit their connections to a server, and each stream takes one.
//
// Scripts of a theme can listen for two events on the document: `storywall:changed` after each
// update of the page, and `storywall:snapshot` after each new snapshot, even if this page is the
// same in it. Before an update, the event `storywall:before` lets scripts that change maps postpone it: they add promises
// to `detail.waits`, each of the first snapshot that has what they have shown already. When they show something in advance,
// they say so with the event `storywall:ahead`, so that the next update counts even if the page is the same in it; and
// `storywall:refresh` asks for that update at once. Attributes that begin with `data-view-` belong to those scripts and stay as they are, and
// so do elements with the attribute `data-view-own`. What is in an element with the attribute `data-source`,
// the place of a story in its file, changes without a highlight.
//
// In a workshop, the same stream brings what the room says: each event holds the whole present value of something, and `op`
// one change of the map. Scripts hear them as `storywall:room`, with `name`, `data` and `at`, the time at which they came,
// on the clock of `performance.timeOrigin`. The event `storywall:listen` asks for all present values; with the detail
// `again`, the stream is opened again, because somebody who has joined is told more.
//
// First part: the stream.

// A proxy may serve the site in a folder, so addresses start from this file.
const streamUrl = new URL("events", globalThis.document?.currentScript.src ?? location.href);

/** How long a stream takes at most to bring something, in milliseconds. */
const PATIENCE = 4000;
/** How long to wait until the server is asked again that refused a stream, or couldn't be reached. */
const PAUSE = 5000;

/** What a room says, or the editor that has started the preview, in events of its own. */
const ROOM_EVENTS = ["people", "step", "timer", "ballot", "dots", "park", "room", "op", "bye", "cursor"];

/**
 * Calls `notify(true)` for every snapshot, `notify(false)` when the server can't be reached, and `notify` with an object
 * for what a room says.
 */
const listen = (notify) => {
  let isClosed = false;
  let stream;
  let timer;
  const open = () => {
    stream = new EventSource(streamUrl);
    expect();
    stream.onmessage = () => {
      clearTimeout(timer);
      notify(true);
    };
    for (const name of ROOM_EVENTS) {
      stream.addEventListener(name, ({ data }) => {
        clearTimeout(timer);
        tell(name, JSON.parse(data));
      });
    }
    stream.onerror = () => {
      notify(false);
      // The server refuses streams while there are too many, and browsers don't try again by themselves.
      if (stream.readyState !== EventSource.CLOSED) return expect();
      clearTimeout(timer);
      timer = setTimeout(open, PAUSE);
    };
  };
  const tell = (name, data) => notify({ name, data, at: performance.timeOrigin + performance.now() });
  /** A proxy can hold back a stream until it ends: then the next event is asked for, each time. */
  const expect = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      stream.close();
      poll();
    }, PATIENCE);
  };
  const poll = async () => {
    let [generation, revision] = [0, 0];
    while (!isClosed) {
      try {
        const response = await fetch(`${streamUrl}?after=${generation}&room=${revision}`, { cache: "no-store" });
        const [later, room] = await response.json();
        if (isClosed) return;
        if (later && later !== generation) notify(true);
        for (const [name, data] of room?.events ?? []) tell(name, data);
        [generation, revision] = [later ?? generation, room?.room ?? revision];
      } catch {
        if (!isClosed) notify(false);
        // What comes next is reported, whatever it is.
        [generation, revision] = [0, 0];
        await new Promise((go) => { setTimeout(go, PAUSE / 5); });
      }
    }
  };
  open();
  return {
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      stream.close();
    },
  };
};

/** What the script does in a shared worker. */
const serveAsWorker = () => {
  const pages = new Set();
  let isReachable;
  let stream;
  /** What the room said last of each kind, for pages that come later. */
  const present = new Map();
  const notifyPages = (value) => {
    if (!value.name) isReachable = value;
    else if (value.name !== "op") present.set(value.name, value);
    for (const page of pages) page.postMessage(value);
  };
  onconnect = ({ ports: [page] }) => {
    pages.add(page);
    page.onmessage = ({ data }) => {
      if (data === "bye") return pages.delete(page);
      stream.close();
      stream = listen(notifyPages);
    };
    if (!stream) stream = listen(notifyPages);
    else page.postMessage(isReachable);
    for (const value of present.values()) page.postMessage(value);
  };
};
