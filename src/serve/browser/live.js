// Keeps a page current while its map is edited, and leaves the reader's place alone.
//
// This file has two roles. In a page it asks for the page again whenever there is a new edition,
// and changes only what differs. In a shared worker it listens for editions, once for all pages
// of the browser: a browser has few connections to one server, and each stream holds one.
//
// A script of a theme that changes the page itself hears `storywall:changed` after each change of
// the page, and `storywall:edition` after each change of the site, wherever that is. What it writes
// into attributes that begin with `data-view-` is left alone.

const streamAddress = "/.storywall/events";

/** Calls `tell(true)` for every edition, and `tell(false)` while the server cannot be reached. */
function listen(tell) {
  const stream = new EventSource(streamAddress);
  stream.onmessage = () => tell(true);
  stream.onerror = () => {
    tell(false);
    // Refused for now, as there are many streams: a browser gives up on that by itself.
    if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 5000, tell);
  };
  return stream;
}

if (typeof document === "undefined") {
  const pages = new Set();
  let state;
  const tell = (news) => {
    state = news;
    for (const page of pages) page.postMessage(news);
  };
  onconnect = ({ ports: [page] }) => {
    pages.add(page);
    page.onmessage = () => pages.delete(page);
    if (state === undefined && pages.size === 1) listen(tell);
    else page.postMessage(state);
  };
} else {
  const own = document.currentScript;
  let tag = own.dataset.tag;
  let isAsking = false;
  let mustAskAgain = false;

  /** Asks for this page until there is nothing new. */
  const refresh = async () => {
    mustAskAgain = true;
    if (isAsking) return;
    isAsking = true;
    try {
      while (mustAskAgain) {
        mustAskAgain = false;
        const address = location.pathname + location.search;
        const headers = { "If-None-Match": `"${tag}"` };
        const answer = await fetch(address, { headers, cache: "no-store" });
        const isPage = answer.headers.get("Content-Type")?.startsWith("text/html");
        if (answer.status === 304 || !isPage) continue;
        const html = await answer.text();
        await become(new DOMParser().parseFromString(html, "text/html"));
        tag = answer.headers.get("ETag").replaceAll('"', "");
      }
      document.dispatchEvent(new CustomEvent("storywall:edition"));
    } catch {
      // The server is gone. When it is back it says so, and then this is asked again.
    } finally {
      isAsking = false;
    }
  };

  /** Makes this document the other one. */
  const become = async (next) => {
    await restyle(next);
    document.title = next.title;
    const [from, to] = [document.documentElement, next.documentElement];
    for (const name of ["lang", "dir"]) from.setAttribute(name, to.getAttribute(name) ?? "");
    const focused = document.activeElement;
    const parked = new Map();
    const stay = place();
    const differs = morph(document.body, next.body, { next, parked });
    document.dispatchEvent(new CustomEvent("storywall:changed"));
    if (differs) stay();
    if (focused?.isConnected && focused !== document.activeElement) {
      focused.focus({ preventScroll: true });
    }
  };

  /** Where the reader is, by a card in sight; what is given back goes there again. */
  const place = () => {
    const focused = document.activeElement?.closest("[data-story]");
    const inSight = [0.5, 0.3, 0.7].flatMap((y) =>
      [0.3, 0.5, 0.7].map((x) => document.elementFromPoint(innerWidth * x, innerHeight * y)),
    );
    const isInSight = (card) => {
      const { top, bottom } = card.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    };
    const cards = [focused, ...inSight.map((element) => element?.closest("[data-story]"))];
    const card = cards.find((card) => card && isInSight(card));
    if (!card) return () => {};
    const { left, top } = card.getBoundingClientRect();
    let scroller = card.parentElement;
    while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) {
      scroller = scroller.parentElement;
    }
    const goBack = () => {
      if (!card.isConnected) return;
      const now = card.getBoundingClientRect();
      const [x, y] = [now.left - left, now.top - top];
      // A browser keeps the place by itself where it can; a pixel is nobody's.
      if (Math.abs(x) > 1 || Math.abs(y) > 1) {
        (scroller ?? document.scrollingElement).scrollBy({ left: x, top: y, behavior: "instant" });
      }
    };
    // What comes into sight only now gets its size by that, and moves the rest once more.
    return () => {
      goBack();
      requestAnimationFrame(() => {
        goBack();
        requestAnimationFrame(goBack);
      });
    };
  };

  /** Takes over new style sheets; the old ones go when the new ones are there. */
  const restyle = async (next) => {
    const sheets = (page) => [...page.querySelectorAll('head > link[rel="stylesheet"]')];
    const address = (sheet) => sheet.getAttribute("href");
    const here = new Map(sheets(document).map((sheet) => [address(sheet), sheet]));
    const loading = [];
    for (const sheet of sheets(next)) {
      const known = here.get(address(sheet));
      const kept = known ?? document.importNode(sheet);
      if (!known) {
        loading.push(new Promise((done) => { kept.onload = kept.onerror = done; }));
        document.head.append(kept);
      }
      here.delete(address(sheet));
    }
    await Promise.all(loading);
    for (const sheet of here.values()) sheet.remove();
    // The order decides between rules of equal weight.
    for (const sheet of sheets(next)) {
      const kept = sheets(document).find((other) => address(other) === address(sheet));
      if (loading.length > 0 && kept) document.head.append(kept);
    }
  };

  /** Makes `from` equal to `to`, and says whether anything that is shown differed. */
  const morph = (from, to, change) => {
    if (from.isEqualNode(to)) return false;
    let differs = attributes(from, to);
    differs = children(from, to, change) || differs;
    if (differs && from.matches("[data-story]")) glow(from);
    return differs;
  };

  const attributes = (from, to) => {
    let differs = false;
    const isOurs = ({ name }) => !isReaders(name, from);
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

  /** What is open or folded is the reader's business, and so is what a theme's scripts mark for them. */
  const isReaders = (name, { localName }) =>
    name === "aria-expanded" ||
    name.startsWith("data-view-") ||
    (name === "open" && (localName === "details" || localName === "dialog"));

  const children = (from, to, change) => {
    let differs = false;
    let at = from.firstChild;
    for (const wanted of [...to.childNodes]) {
      const found = find(wanted, at, from, change);
      if (!found) {
        // Only the node itself: what is in it may be here already, and be opened or focused.
        const added = from.insertBefore(document.importNode(wanted), at);
        if (added.nodeType === 1) children(added, wanted, change);
        if (added.matches?.("[data-story]")) glow(added);
        differs = true;
        continue;
      }
      if (found === at) at = at.nextSibling;
      else {
        differs ||= found.nodeType === 1;
        if (found.matches?.("[data-story]") && found.parentNode !== from) glow(found);
        from.insertBefore(found, at);
      }
      if (found.nodeType === 1) differs = morph(found, wanted, change) || differs;
      else if (found.nodeValue !== wanted.nodeValue) {
        found.nodeValue = wanted.nodeValue;
        differs = true;
      }
    }
    while (at) {
      const gone = at;
      at = at.nextSibling;
      remove(gone, change);
      differs = true;
    }
    return differs;
  };

  /** What there is already of a node: the one with its id, else the next of its kind. */
  const find = (wanted, at, from, { next, parked }) => {
    if (wanted.id) {
      const same = parked.get(wanted.id) ?? document.getElementById(wanted.id);
      if (same) return same.localName === wanted.localName && !same.contains(from) ? same : null;
      return renamed(wanted, at, next);
    }
    for (let node = at; node; node = node.nextSibling) {
      if (node.nodeType === wanted.nodeType && node.nodeName === wanted.nodeName && !node.id) {
        return node;
      }
      // Text in between may go; what has a name of its own is looked for by it.
      if (node.nodeType === 1 && !node.id) return null;
    }
    return null;
  };

  /** The story that stood where one with another title stands now: ids are made of titles. */
  const renamed = (wanted, at, next) => {
    let node = at;
    while (node && node.nodeType !== 1) node = node.nextSibling;
    const were = [wanted, node].every((story) => story?.matches("[data-story][id]"));
    return were && !next.getElementById(node.id) ? node : null;
  };

  /** Takes a node out; stories that only moved are kept for where they are wanted. */
  const remove = (node, { next, parked }) => {
    if (node.nodeType === 1) {
      const stories = [...node.querySelectorAll("[data-story][id]")];
      if (node.matches("[data-story][id]")) stories.push(node);
      for (const story of stories) {
        if (next.getElementById(story.id)) parked.set(story.id, story);
      }
    }
    node.remove();
  };

  /** Shows for a moment what changed. */
  const glow = (node) => {
    node.classList.remove("storywall-glow");
    requestAnimationFrame(() => {
      node.classList.add("storywall-glow");
      setTimeout(() => node.classList.remove("storywall-glow"), 2000);
    });
  };

  const mark = document.createElement("p");
  mark.id = "storywall-lost";
  mark.lang = "en";
  mark.setAttribute("role", "status");
  mark.textContent = "Connection lost, trying again";
  let patience;

  const hear = (isThere) => {
    if (isThere) {
      clearTimeout(patience);
      patience = undefined;
      mark.remove();
      refresh();
    } else {
      // A stream that only begins anew is back before anyone has to know.
      patience ??= setTimeout(() => document.body.append(mark), 1500);
    }
  };

  /** Without shared workers, each page listens while it is looked at. */
  const listenAlone = () => {
    let stream;
    const follow = () => {
      stream?.close();
      stream = document.hidden ? undefined : listen(hear);
    };
    document.addEventListener("visibilitychange", follow);
    follow();
  };

  const listenTogether = () => {
    const worker = new SharedWorker(own.src, { name: "storywall" });
    worker.onerror = listenAlone;
    worker.port.onmessage = ({ data }) => data !== undefined && hear(data);
    addEventListener("pagehide", () => worker.port.postMessage("bye"));
  };

  const follow = globalThis.SharedWorker ? listenTogether : listenAlone;
  follow();
  // A page out of the browser's memory may be old, and has said goodbye.
  addEventListener("pageshow", (event) => {
    if (event.persisted) follow();
  });
}
