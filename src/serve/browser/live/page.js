
// Last part: fetches the page again after each snapshot, and shows what is new.

/** What the script does in a page. */
const followSite = () => {
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
        // What scripts have shown in advance can be in any cell.
        const parsed = text === undefined || isAhead ? html : withoutSameCells(text, html);
        const next = new DOMParser().parseFromString(parsed, "text/html");
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
    for (const name of ["lang", "dir"]) {
      // To set them, even to what they are, has the browser find the style of each element of the page again.
      const value = to.getAttribute(name) ?? "";
      if (from.getAttribute(name) !== value) from.setAttribute(name, value);
    }
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
    const isVisible = (card) => {
      const { top, bottom } = card.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    };
    /** A card at one of some places; to ask for each takes a while on a large wall. */
    const cardInSight = () => {
      for (const y of [0.5, 0.3, 0.7]) {
        for (const x of [0.3, 0.5, 0.7]) {
          const found = document.elementFromPoint(innerWidth * x, innerHeight * y)?.closest("[data-story]");
          if (found) return found;
        }
      }
    };
    const card = focused && isVisible(focused) ? focused : cardInSight();
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
    const sheets = (page) => [...page.head.querySelectorAll('link[rel="stylesheet"]')];
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
};

if (typeof document === "undefined") serveAsWorker();
else followSite();
