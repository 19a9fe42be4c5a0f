// What the pages of people in a room share: the phone page (`join.js`) and the big screen (`room.js`) begin with this part.
// It has texts, requests of a person, who is known by a token, and the time of the server. Phones load all of it before
// they show anything, so it is short.

const on = (target, ...rest) => target.addEventListener(...rest);
const findAll = (css) => [...document.querySelectorAll(css)];
const make = (name, more, ...kids) => {
  const el = Object.assign(document.createElement(name), more);
  el.append(...kids);
  return el;
};
const button = (textContent, act, more) => {
  const el = make("button", { type: "button", textContent, ...more });
  // What is on the way to the server isn't sent twice.
  on(el, "click", async (event) => {
    if (el.busy) return;
    el.busy = 1;
    await act(event);
    el.busy = 0;
  });
  return el;
};
/** Shows a text, or nothing at all. What is shown already stays: it isn't announced again. */
const show = (el, text) => {
  text ||= "";
  if (el.textContent !== text) el.textContent = text;
  el.hidden = !text;
};
/** Shows a list: each item has an element, which stays the same as long as the key does, and so does the focus. */
const fill = (list, items, keyOf, build, update) => {
  const before = [...list.children];
  const now = items.map((item) => {
    const key = keyOf(item);
    const el = before.find((other) => other.key === key) ?? build(item);
    el.key = key;
    update(el, item);
    return el;
  });
  for (const el of before) if (!now.includes(el)) el.remove();
  now.forEach((el, at) => list.children[at] === el || list.insertBefore(el, list.children[at]));
  list.hidden = !items.length;
};
/** Does something later, unless something else is to be done then for the same purpose. */
const timers = {};
const later = (what, time, go) => {
  clearTimeout(timers[what]);
  if (go) timers[what] = setTimeout(go, time);
};

/** How often a visible page says that somebody is there, in milliseconds: they are gone after 25 seconds. */
const BEAT = 10_000;
/** How long a request takes at most. */
const WAIT = 8000;

/** A value that is kept in this browser, if it keeps any. */
const stored = (name, value) => {
  try {
    return (localStorage[name] = value ?? localStorage[name] ?? "");
  } catch {
    return "";
  }
};

/** A text of the catalog of messages, with its values in place; the value `count` chooses the plural form. */
const { language, texts } = JSON.parse(document.getElementById("storywall-room-script").dataset.messages);
const rules = new Intl.PluralRules(language);
const text = (name, of = {}) => (texts[name][rules.select(of.count ?? 0)] ?? texts[name].other).replace(/\{(\w+)\}/g, (_, key) => of[key].toLocaleString(language));
/** A text of the program as people read it. */
const readable = (message) => message?.replace(/`([^`]*)`/g, (_, title) => text("quoted-title", { title }));
/** Why something isn't possible. */
const reasonOf = ({ message, help }) => readable(help ? text("room-refused", { message, help }) : message);

const ms = () => performance.now();
/** How far the server's clock is ahead, and how long the way was of the answer that says so. */
let [ahead, way] = [0, Infinity];

/** Shows what is left of a timer at each full second, and calls `onEnd` when it is up. Returns what takes a new timer. */
const timerOn = (el, onEnd) => {
  let [timer, was] = [];
  const tick = () => {
    const { left_ms, server_ms, runs } = timer ?? {};
    const left = left_ms - runs * (ms() + ahead - server_ms);
    const secs = Math.ceil(left / 1000);
    const size = Math.abs(secs);
    show(el, timer && `${secs < 0 ? "−" : ""}${Math.floor(size / 60)}:${`${size % 60}`.padStart(2, 0)}`);
    el.classList.toggle("room-over", left <= 0);
    if (was > 0 && left <= 0) onEnd();
    was = left;
    if (runs) later("tick", left - secs * 1000 + 1000, tick);
  };
  return (next) => {
    [timer, was] = [next];
    // Without the answer to a request, its way here is taken for none.
    if (timer && way === Infinity) ahead = timer.server_ms - ms();
    later("tick");
    tick();
  };
};

/** By what this browser is known, and what its person has in the room. */
let [token, mine, queue] = [];

/** Sends requests, one after the other. Half of the way is over when the server answers with its time. */
const post = (path, body) => {
  const send = async () => {
    const headers = { "Content-Type": "application/json", "Storywall-Key": token };
    const sent = ms();
    const reply = await fetch(new URL(path, import.meta.url), { method: "POST", headers, body: JSON.stringify(body), signal: AbortSignal.timeout(WAIT) }).catch(() => ({}));
    const took = ms() - sent;
    const got = await reply.json?.().catch(() => {});
    // The quickest answer is the most exact one; but clocks drift apart, so none counts for ever.
    if (got?.server_ms && took <= (way += 2)) [ahead, way] = [got.server_ms - sent - took / 2, took];
    return { ...got, status: reply.status, isDone: reply.ok };
  };
  return (queue = Promise.resolve(queue).then(send));
};
/** Does something in the room. */
const act = async (name, more) => {
  const got = await post("room", { act: name, ...more });
  mine = got.mine ?? mine;
  answered(got);
  return got;
};

/** Shows the first letter of a name in a disc of the person's color. */
const showFace = (disc, { name, color }) => {
  show(disc, [...name][0].toUpperCase());
  disc.dataset.color = color;
};
