// Updates a page while its map is edited, and keeps the scroll position.
//
// This file has two roles. In a page it fetches the page again after each new snapshot of the site,
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
function listen(notify) {
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
}

if (typeof document === "undefined") {
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
} else {
  const ownScript = document.currentScript;
  let tag = ownScript.dataset.tag;
  let isFetching = false;
  let mustFetchAgain = false;
  /** Whether scripts have shown something in advance since the last update. */
  let isAhead = false;
  /** The page as it was fetched last. Of later versions, only what differs is fetched. */
  let text;

  /** Fetches this page, and again if it was called meanwhile, and shows what is new. */
  const refresh = async () => {
    mustFetchAgain = true;
    if (isFetching) return;
    isFetching = true;
    try {
      let generation;
      while (mustFetchAgain) {
        mustFetchAgain = false;
        // Without the page as it was fetched last, one that is the same is fetched, too.
        const headers = { "If-None-Match": isAhead && text === undefined ? "" : `"${tag}"` };
        if (text !== undefined) headers["A-IM"] = "storywall-edits";
        const response = await fetch(location.pathname + location.search, { headers, cache: "no-store" });
        if (!response.headers.has("Storywall-Generation")) throw new Error("This isn't an answer of the preview.");
        generation = Number(response.headers.get("Storywall-Generation"));
        const isSame = response.status === 304;
        const isDelta = response.status === 226;
        const isPage = isDelta || response.headers.get("Content-Type")?.startsWith("text/html");
        if (isSame ? !isAhead || text === undefined : !isPage) continue;
        const html = isSame ? text : isDelta ? withChanges(await response.json()) : await response.text();
        const next = new DOMParser().parseFromString(html, "text/html");
        // The first valid version of a page brings scripts, and that of embed.html leads elsewhere. A page that is
        // gone, perhaps for a moment, leaves its scripts behind.
        if (isPlaceholder(document) !== isPlaceholder(next)) return void location.reload();
        const detail = { generation, waits: [] };
        document.dispatchEvent(new CustomEvent("storywall:before", { detail }));
        if (generation < Math.max(0, ...(await Promise.all(detail.waits)))) {
          mustFetchAgain = true;
          continue;
        }
        isAhead = false;
        await update(next, generation);
        text = html;
        if (!isSame) tag = response.headers.get("ETag").replaceAll('"', "");
      }
      document.dispatchEvent(new CustomEvent("storywall:snapshot", { detail: { generation } }));
    } catch {
      // When a server comes back that couldn't be reached, its stream notifies us. A single answer can be lost without that.
      if (!offlineTimer) setTimeout(refresh, PAUSE / 5);
    } finally {
      isFetching = false;
    }
  };

  /** The page after changes, each after the one before: how much stays, how much goes, and what comes there, or by how much
      the numbers of lines in that part are higher. */
  const withChanges = (changes) => {
    let [html, at] = ["", 0];
    for (const [kept, gone, added] of changes) {
      html += text.slice(at, at += kept);
      const part = text.slice(at, at += gone);
      const raised = (all, head, line) => `${head}${+line + added}`;
      html += typeof added === "number" ? part.replace(/(^|data-source[^>]*>[^<]*:)([1-9]\d*)(?=<|$)/g, raised) : added;
    }
    return html + text.slice(at);
  };

  /** Whether a page stands in for one that can't be built yet. */
  const isPlaceholder = ({ body }) => body.classList.contains("storywall-plain");

  /** Makes this document equal to `next`. */
  const update = async (next, generation) => {
    await updateStyleSheets(next);
    document.title = next.title;
    const [from, to] = [document.documentElement, next.documentElement];
    for (const name of ["lang", "dir"]) from.setAttribute(name, to.getAttribute(name) ?? "");
    const focused = document.activeElement;
    const removedStories = new Map();
    const restoreScroll = rememberScroll();
    const differs = morph(document.body, next.body, { next, removedStories });
    document.dispatchEvent(new CustomEvent("storywall:changed", { detail: { generation } }));
    if (differs) restoreScroll();
    if (focused?.isConnected && focused !== document.activeElement) {
      focused.focus({ preventScroll: true });
    }
  };

  /** Remembers where a visible card is, and returns a function that scrolls it to the same position. */
  const rememberScroll = () => {
    const focused = document.activeElement?.closest("[data-story]");
    const visible = [0.5, 0.3, 0.7].flatMap((y) =>
      [0.3, 0.5, 0.7].map((x) => document.elementFromPoint(innerWidth * x, innerHeight * y)),
    );
    const isVisible = (card) => {
      const { top, bottom } = card.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    };
    const cards = [focused, ...visible.map((element) => element?.closest("[data-story]"))];
    const card = cards.find((card) => card && isVisible(card));
    if (!card) return () => {};
    const { left, top } = card.getBoundingClientRect();
    let scroller = card.parentElement;
    while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) {
      scroller = scroller.parentElement;
    }
    const scrollBack = () => {
      if (!card.isConnected) return;
      const now = card.getBoundingClientRect();
      const [x, y] = [now.left - left, now.top - top];
      // Some browsers keep the position by themselves; differences of a pixel come from rounding.
      if (Math.abs(x) > 1 || Math.abs(y) > 1) {
        (scroller ?? document.scrollingElement).scrollBy({ left: x, top: y, behavior: "instant" });
      }
    };
    // Elements that become visible by this are laid out only then, and move the card once more.
    return () => {
      scrollBack();
      requestAnimationFrame(() => {
        scrollBack();
        requestAnimationFrame(scrollBack);
      });
    };
  };

  /** Loads new style sheets, and removes the old ones once the new ones are loaded. */
  const updateStyleSheets = async (next) => {
    const sheets = (page) => [...page.querySelectorAll('head > link[rel="stylesheet"]')];
    const address = (sheet) => sheet.getAttribute("href");
    const outdated = new Map(sheets(document).map((sheet) => [address(sheet), sheet]));
    const loading = [];
    for (const sheet of sheets(next)) {
      if (!outdated.delete(address(sheet))) {
        const added = document.importNode(sheet);
        loading.push(new Promise((done) => { added.onload = added.onerror = done; }));
        document.head.append(added);
      }
    }
    await Promise.all(loading);
    for (const sheet of outdated.values()) sheet.remove();
    // Between rules of equal specificity, the order of the sheets decides.
    for (const sheet of sheets(next)) {
      const here = sheets(document).find((other) => address(other) === address(sheet));
      if (loading.length > 0 && here) document.head.append(here);
    }
  };

  /** Makes `from` equal to `to`. Returns whether anything visible differed. */
  const morph = (from, to, change) => {
    if (from.isEqualNode(to)) return false;
    let differs = morphAttributes(from, to);
    differs = morphChildren(from, to, change) || differs;
    if (differs && from.matches("[data-story]")) highlight(from);
    return differs && !from.hasAttribute("data-source");
  };

  const morphAttributes = (from, to) => {
    let differs = false;
    const isOurs = ({ name }) => !isViewState(name, from);
    for (const { name, value } of [...to.attributes].filter(isOurs)) {
      if (from.getAttribute(name) === value) continue;
      from.setAttribute(name, value);
      differs = true;
    }
    for (const { name } of [...from.attributes].filter(isOurs)) {
      if (to.hasAttribute(name)) continue;
      from.removeAttribute(name);
      differs = true;
    }
    return differs;
  };

  /** Whether an attribute holds what the reader opened or closed, or state of a theme's script. */
  const isViewState = (name, { localName }) =>
    name === "aria-expanded" ||
    name === "popover" ||
    name.startsWith("data-view-") ||
    (name === "open" && (localName === "details" || localName === "dialog"));

  /** The first of this node and those after it that is not an element of a theme's script. */
  const skipOwn = (node) => {
    while (node?.nodeType === 1 && node.hasAttribute("data-view-own")) node = node.nextSibling;
    return node;
  };

  const morphChildren = (from, to, change) => {
    let differs = false;
    let at = skipOwn(from.firstChild);
    for (const wanted of [...to.childNodes]) {
      const found = findMatch(wanted, at, from, change);
      if (!found) {
        // Without its children, which may be in this document already, and be open or focused.
        const added = from.insertBefore(document.importNode(wanted), at);
        if (added.nodeType === 1) morphChildren(added, wanted, change);
        if (added.matches?.("[data-story]")) highlight(added);
        differs = true;
        continue;
      }
      if (found === at) at = skipOwn(at.nextSibling);
      else {
        differs ||= found.nodeType === 1;
        if (found.matches?.("[data-story]") && found.parentNode !== from) highlight(found);
        from.insertBefore(found, at);
      }
      if (found.nodeType === 1) differs = morph(found, wanted, change) || differs;
      else if (found.nodeValue !== wanted.nodeValue) {
        found.nodeValue = wanted.nodeValue;
        differs = true;
      }
    }
    while (at) {
      const outdated = at;
      at = skipOwn(at.nextSibling);
      remove(outdated, change);
      differs = true;
    }
    return differs;
  };

  /** The node of this document that is to become `wanted`: the one with its id, or else the next of its kind. */
  const findMatch = (wanted, at, from, { next, removedStories }) => {
    if (wanted.id) {
      const same = removedStories.get(wanted.id) ?? document.getElementById(wanted.id);
      if (same) return same.localName === wanted.localName && !same.contains(from) ? same : null;
      return findRenamed(wanted, at, next);
    }
    for (let node = at; node; node = skipOwn(node.nextSibling)) {
      if (node.nodeType === wanted.nodeType && node.nodeName === wanted.nodeName && !node.id) {
        return node;
      }
      // Text in between is skipped, and so are elements with an id, which are found by that.
      if (node.nodeType === 1 && !node.id) return null;
    }
    return null;
  };

  /** The story in the same position if it is renamed: its id is made from its title. */
  const findRenamed = (wanted, at, next) => {
    let node = at;
    while (node && node.nodeType !== 1) node = node.nextSibling;
    const areStories = [wanted, node].every((story) => story?.matches("[data-story][id]"));
    return areStories && !next.getElementById(node.id) ? node : null;
  };

  /** Removes a node; stories in it that have moved are remembered for their new position. */
  const remove = (node, { next, removedStories }) => {
    if (node.nodeType === 1) {
      const stories = [...node.querySelectorAll("[data-story][id]")];
      if (node.matches("[data-story][id]")) stories.push(node);
      for (const story of stories) {
        if (next.getElementById(story.id)) removedStories.set(story.id, story);
      }
    }
    node.remove();
  };

  /** Highlights a changed node for two seconds. */
  const highlight = (node) => {
    node.classList.remove("storywall-highlight");
    requestAnimationFrame(() => {
      node.classList.add("storywall-highlight");
      setTimeout(() => node.classList.remove("storywall-highlight"), 2000);
    });
  };

  const offlineNotice = document.createElement("p");
  offlineNotice.id = "storywall-offline";
  offlineNotice.lang = ownScript.dataset.language;
  offlineNotice.setAttribute("role", "status");
  offlineNotice.dir = "auto";
  offlineNotice.textContent = ownScript.dataset.offline;
  let offlineTimer;

  /** What the room said last, for scripts that are loaded later. */
  const present = new Map();
  const tellScripts = (detail) => document.dispatchEvent(new CustomEvent("storywall:room", { detail }));
  let reopen;
  document.addEventListener("storywall:listen", ({ detail }) => {
    if (detail?.again) reopen();
    else present.forEach(tellScripts);
  });

  const onNotification = (isReachable) => {
    if (isReachable?.name) {
      if (isReachable.name !== "op") present.set(isReachable.name, isReachable);
      tellScripts(isReachable);
    } else if (isReachable) {
      clearTimeout(offlineTimer);
      offlineTimer = undefined;
      offlineNotice.remove();
      refresh();
    } else {
      // A stream that is only renewed is open again before the notice appears.
      offlineTimer ??= setTimeout(() => document.body.append(offlineNotice), 1500);
    }
  };

  /** Listens while this page is visible, in browsers without shared workers. */
  const listenAlone = () => {
    let stream;
    const follow = () => {
      stream?.close();
      stream = document.hidden ? undefined : listen(onNotification);
    };
    reopen = follow;
    document.addEventListener("visibilitychange", follow);
    follow();
  };

  const listenShared = () => {
    const worker = new SharedWorker(ownScript.src, { name: "storywall" });
    worker.onerror = listenAlone;
    worker.port.onmessage = ({ data }) => data !== undefined && onNotification(data);
    reopen = () => worker.port.postMessage("again");
    addEventListener("pagehide", () => worker.port.postMessage("bye"));
  };

  document.addEventListener("storywall:ahead", () => {
    isAhead = true;
  });
  document.addEventListener("storywall:refresh", () => {
    isAhead = true;
    refresh();
  });
  const follow = globalThis.SharedWorker ? listenShared : listenAlone;
  follow();
  // A page that is restored from the back/forward cache can be outdated, and has left the worker.
  addEventListener("pageshow", (event) => {
    if (event.persisted) follow();
  });
}
