// Lets people change a map in its wall. This is one module in several files, which are sent as one; only `serve --edit`
// sends it. It knows a wall by its documented attributes, so it works with every theme. What people write is in three more
// modules, which are loaded when they are needed first: `write.js` (menus and new cards), `fields.js` and `gaps.js`.
//
// First part: the changes that wait to be written. They are sent one after the other, each with a number of its own, so
// that a change that is sent again is made once. What has been answered is shown by the live preview; until then
// the page shows it in advance, and the live preview waits.

const on = (target, ...listener) => target.addEventListener(...listener);
const find = (selector, within = document) => within?.querySelector(selector);
const findAll = (selector, within = document) => [...(within?.querySelectorAll(selector) ?? [])];
/** The child of an element that matches, without a search of all that is in it. */
const childOf = (element, selector) => [...element.children].find((child) => child.matches(selector));
const boxOf = (element) => element.getBoundingClientRect();
const root = document.documentElement;
/** Keeps an event from everything else. */
const stop = (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** How long the live preview waits at most, and when changes that aren't saved are shown as that. */
const HOLD = 2000;
const SLOW = 700;
const ROOT = new URL("../", import.meta.url);
const FOLDER = decodeURIComponent(location.pathname.slice(ROOT.pathname.length).split("/")[0]);
const STORED = `storywall:waiting:${FOLDER}`;

/** A value that is kept for this tab, or for all; browsers without storage keep nothing. */
const stored = (name, value, kind = "sessionStorage") => {
  try {
    const storage = globalThis[kind];
    if (value === null) storage.removeItem(name);
    else if (value !== undefined) storage.setItem(name, value);
    return storage.getItem(name);
  } catch {
    return undefined;
  }
};

/** The key of this run, from the address that was printed. It doesn't stay in the address. */
const takeKey = () => {
  const [, given] = location.hash.split("#edit=");
  if (given) history.replaceState(history.state, "", location.pathname + location.search);
  // A page around a frame could lay something over it.
  if (top !== self) return;
  return (given && stored("storywall:key", given)) || given || stored("storywall:key");
};

const ownScript = find("script[data-generation]");

/** A text of the catalog of messages, with its values in place; the value `count` chooses the plural form. */
const text = (() => {
  const { language, texts } = JSON.parse(ownScript.dataset.messages);
  const rules = new Intl.PluralRules(language);
  return (name, values = {}) => {
    const forms = texts[name];
    const form = forms[rules.select(values.count ?? 0)] ?? forms.other;
    return form.replace(/\{(\w+)\}/g, (_, key) => values[key].toLocaleString(language));
  };
})();

/** What the program says by the name of a text and its values, which can be such texts, too; several are a list. */
const phrase = (said) => {
  if (Array.isArray(said)) return said.map(phrase).join(text("list-apart"));
  if (!said?.text) return said;
  const values = {};
  for (const name in said.values) values[name] = phrase(said.values[name]);
  return text(said.text, values);
};

const edit = {
  key: takeKey(),
  generation: Number(ownScript.dataset.generation),
  isDragging: false,
  /** Whether the key is of another run. */
  isLockedOut: false,
};

const queue = (() => {
  const waiting = JSON.parse(stored(STORED) || "[]");
  let lowest = 0;
  let isSending = false;
  let retrying;
  let slow;
  const waiters = new Set();

  const isBusy = () => edit.isDragging || (waiting.length > 0 && !edit.isLockedOut);

  /** Lets the live preview go on if nothing is pending. */
  const release = () => {
    if (isBusy()) return;
    for (const go of waiters) go(lowest);
    waiters.clear();
  };

  on(document, "storywall:before", ({ detail }) => {
    if (!isBusy()) return void detail.waits.push(lowest);
    const wait = new Promise((go) => {
      waiters.add(go);
      setTimeout(go, HOLD, 0);
    });
    detail.waits.push(wait);
  });

  const keep = () => {
    stored(STORED, waiting.length ? JSON.stringify(waiting) : null);
    clearTimeout(slow);
    slow = setTimeout(bar.showUnsaved, waiting.length && SLOW);
  };

  const post = ({ action, id, body }) =>
    fetch(new URL(`.storywall/${action}`, ROOT), {
      method: "POST",
      headers: { "Content-Type": "application/json", "Storywall-Key": edit.key, "Storywall-Op": id },
      body: JSON.stringify(body),
    });

  const send = async () => {
    clearTimeout(retrying);
    if (isSending || edit.isLockedOut) return;
    isSending = true;
    try {
      while (waiting.length) {
        const response = await post(waiting[0]).catch(() => undefined);
        if ([undefined, 429, 503].includes(response?.status)) {
          bar.showUnsaved();
          retrying = setTimeout(send, 1000);
          return;
        }
        if ([401, 403].includes(response.status)) {
          edit.isLockedOut = true;
          bar.showUnsaved();
          return;
        }
        const answer = await response.json().catch(() => ({}));
        const done = waiting.shift();
        keep();
        if (response.ok) succeed(done, answer);
        else fail(done, answer, response.status);
      }
    } finally {
      isSending = false;
      release();
    }
  };

  /** Tells the other modules of an answer. Returns whether one of them deals with it. */
  const tell = (detail) => !document.dispatchEvent(new CustomEvent("storywall:answered", { detail, cancelable: true }));

  /** Replaces the names of items that had no id yet in the requests that follow. */
  const nameAdded = ({ adds = [] }, { items, generation }) => {
    for (const { body } of waiting) {
      for (const change of body.changes ?? []) {
        for (const key of ["item", "after"]) {
          const at = adds.indexOf(change[key]);
          if (at < 0) continue;
          change[key] = items[at];
          if (key === "item") body.base = generation;
        }
      }
    }
  };

  const succeed = (request, answer) => {
    lowest = Math.max(lowest, answer.generation);
    nameAdded(request, answer);
    tell({ request, answer, isDone: true });
    say(request.said || phrase(answer.said), request.action === "edit");
    // The page can have shown it already.
    if (edit.generation >= lowest) unmark();
  };

  const fail = (request, answer, status) => {
    const reason = answer.reason ? phrase(answer.reason) : text("edit-impossible");
    const line = answer.diagnostics?.[0].line;
    if (!tell({ request, answer, status })) {
      say(line ? text("edit-refused-line", { reason, line }) : text("edit-refused", { reason }), false, true);
    }
    // The page goes back to what is in the file.
    document.dispatchEvent(new Event("storywall:refresh"));
  };

  // As soon as the preview can be reached again, it has a snapshot.
  on(document, "storywall:snapshot", ({ detail }) => {
    edit.generation = detail.generation;
    unmark();
    send();
  });
  on(window, "beforeunload", (event) => waiting.length && event.preventDefault());

  const newId = () => crypto.getRandomValues(new Uint32Array(4)).join("-");

  /** Adds a request. `said` is what is announced when it is done, and `more` is for who gets the answer. */
  const add = (action, body = {}, said = "", more = {}) => {
    waiting.push({ ...more, action, id: newId(), said, body: { map: FOLDER, ...body } });
    document.dispatchEvent(new Event("storywall:ahead"));
    keep();
    send();
  };

  return {
    waiting,
    release,
    send,
    newId,
    /**
     * Asks for changes. `base` is the snapshot that their ids are of. In `adds` are names for the items that they add, which
     * later changes can use before those have an id.
     */
    change: (changes, said, { base = edit.generation, ...more } = {}) => add("edit", { base, changes }, said, more),
    step: add,
  };
})();
