// Search across all maps, on the index. `messages` comes from messages.js, `letters` from letters.js.
//
// The titles come as a script that calls `storywallTitles`, because a page opened from disk must not
// fetch data. It is loaded when the reader begins to search, and again after the live preview reports
// a change.

(() => {
  const MAX_RESULTS = 96;
  const MIN_RESULTS_PER_MAP = 8;
  // The place of a story that is in no release and not on the map; an unscheduled one has -1.
  const BACKLOG = -2;

  // The live preview can replace all elements but the root, so elements are looked up on each use.
  const root = document.documentElement;
  const at = (id) => document.getElementById(id);
  const { plain } = letters;
  const links = () => [...at("hits").querySelectorAll("a")];
  let maps;
  let version = 0;
  let loaded;
  let isLoading = false;
  let hitInFocus;

  const text = (name, values) => messages(at("query"))(name, values);

  globalThis.storywallTitles = (found) => {
    const [backlog, unscheduled] = ["search-backlog", "search-unscheduled"].map((name) => text(name));
    maps = found.map(({ folder, title, lang, statuses, releases, stories, others }) => {
      const entry = (title, about, page, words = "") => ({
        title,
        about,
        href: `${folder}/${page}`,
        name: plain(title),
        words: plain(words),
      });
      const entries = others.map(([kind, title, page]) => entry(title, kind, page));
      for (const [title, id, place, status, words] of stories) {
        const where = releases[place] ?? (place === BACKLOG ? backlog : unscheduled);
        const page = `${place === BACKLOG ? "outline" : "index"}.html#story-${encodeURIComponent(id)}`;
        entries.push(entry(title, `${where} · ${statuses[status]}`, page, words));
      }
      return { title, lang, entries };
    });
  };

  const load = () => {
    if (isLoading || loaded === version) return;
    isLoading = true;
    const loading = version;
    const script = document.createElement("script");
    script.src = at("query").dataset.titles;
    script.onload = script.onerror = () => {
      script.remove();
      isLoading = false;
      loaded = loading;
      load();
      show();
    };
    document.head.append(script);
  };

  /** The entries with all words, by map. Those with all words in the title come first. */
  const find = (words) =>
    maps.flatMap((map) => {
      const [titled, others] = [[], []];
      for (const entry of map.entries) {
        if (words.every((word) => entry.name.includes(word))) titled.push(entry);
        else if (words.every((word) => entry.name.includes(word) || entry.words.includes(word))) {
          others.push(entry);
        }
      }
      const found = titled.concat(others);
      return found.length > 0 ? [{ map, found }] : [];
    });

  const element = (name, attributes, ...content) => {
    const made = Object.assign(document.createElement(name), attributes);
    made.append(...content);
    return made;
  };
  const small = (text) => element("p", { className: "small" }, text);

  const section = ({ map: { title, lang }, found }, most) => {
    const items = found.slice(0, most).map(({ title, about, href }) => {
      const link = element("a", { href, lang, dir: "auto" }, title);
      return element("li", {}, link, " ", element("span", { className: "small", dir: "auto" }, about));
    });
    const heading = element("h2", { className: "ruled" }, element("span", { lang, dir: "auto" }, title));
    const part = element("section", {}, heading, element("ul", {}, ...items));
    if (found.length > most) part.append(small(text("search-more-in-map", { count: found.length - most })));
    return part;
  };

  const show = () => {
    const query = at("query").value.trim();
    const words = plain(query).split(/\s+/).filter(Boolean);
    root.classList.toggle("is-searching", words.length > 0);
    remember(query);
    const found = maps && words.length > 0 ? find(words) : [];
    const all = found.reduce((sum, { found }) => sum + found.length, 0);
    const shown = found.slice(0, MAX_RESULTS / MIN_RESULTS_PER_MAP);
    const most = Math.floor(MAX_RESULTS / shown.length);
    at("hits").replaceChildren(...shown.map((one) => section(one, most)));
    const more = found.length - shown.length;
    if (more > 0) at("hits").append(small(text("search-more-maps", { count: more })));
    if (hitInFocus) links().find((link) => link.href === hitInFocus)?.focus();
    let status = "";
    if (all > 0) status = [text("search-results", { count: all }), text("search-maps", { count: found.length })].join(" · ");
    else if (words.length > 0) status = maps ? text("search-no-results", { query }) : text("search-loading");
    at("search-status").textContent = status;
  };

  /** Writes the search into the address. */
  const remember = (query) => {
    const url = new URL(location);
    if (query) url.searchParams.set("q", query);
    else url.searchParams.delete("q");
    try {
      if (url.href !== location.href) history.replaceState(history.state, "", url);
    } catch {
      // Some browsers refuse to change the address of a file.
    }
  };

  addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const field = at("query");
    const hit = links().indexOf(target);
    const isHere = target === field || hit >= 0;
    if (key === "/" && !target.closest?.("input, textarea, select")) field.select();
    else if (key === "Escape" && isHere) {
      field.value = "";
      field.focus();
      show();
    } else if (key === "Enter" && target === field) links()[0]?.click();
    else if (key === "ArrowDown" && isHere) links()[hit + 1]?.focus();
    else if (key === "ArrowUp" && hit >= 0) (links()[hit - 1] ?? field).focus();
    else return;
    event.preventDefault();
  });
  addEventListener("focusin", ({ target }) => {
    hitInFocus = links().includes(target) ? target.href : undefined;
    if (target.id === "query") load();
  });
  addEventListener("input", ({ target }) => {
    if (target.id !== "query") return;
    load();
    show();
  });
  document.addEventListener("storywall:snapshot", () => {
    version += 1;
    if (at("query").value) load();
  });
  document.addEventListener("storywall:changed", show);

  root.classList.add("has-search");
  const query = new URLSearchParams(location.search).get("q");
  if (query) at("query").value = query;
  if (at("query").value) {
    load();
    show();
  }
})();
