
// Second part of `room.js` and of `together.js`: who is in the room, how others join, and what somebody changes on the wall.
// The part that follows shows it; it has `render`, `say`, and `participantsEdit`, which says whether everybody may change
// the map.

const [HOST, TOKEN] = ["storywall:host", "storywall:room"];
/** How long a changed card glows, in milliseconds. */
const GLOW = 3000;
/** For how long a button that ends something for others waits for the second click, in milliseconds. */
const SURE = 6000;
const ROOT = new URL("../", import.meta.url);
/** A title from a map that can be written from right to left: its place in a sentence is that of a word. */
const isolated = (title) => (/[\u0590-\u08ff]/.test(title) ? `\u2068${title}\u2069` : title);
/** The folder of the map, and the file in it; on the index, there is no file. */
const [FOLDER, FILE] = decodeURIComponent(location.pathname.slice(ROOT.pathname.length)).split("/");
const find = (selector, within = document) => within.querySelector(selector);
/** What everybody hears: the present values of the room, by the names of their events. */
const heard = { people: [], park: [] };
const own = () => ({ ...mine, ...heard.people.find(({ id }) => id === mine?.id) });
const isHost = () => own().role === "host";
const present = () => heard.people.filter(({ here }) => here);

const heading = (name, ...rest) => make("h2", { textContent: name && text(name) }, ...rest);
/** A form whose button does something with the values of its fields. */
const form = (onSubmit, ...children) => {
  const element = make("form", {}, ...children);
  on(element, "submit", (event) => {
    event.preventDefault();
    onSubmit(element.elements);
  });
  return element;
};
const labeled = (name, control) => make("label", {}, make("span", { textContent: text(name) }), control);
/** What is said to screen readers alone. */
const said = make("p", { className: "room-unseen", role: "log" });
/** What is said of somebody beside the name. */
const stateOf = ({ here, role }) => (!here ? text("room-person-away") : { host: text("room-person-host"), viewer: text("room-person-reads") }[role]);
const listed = () => heard.people.filter(({ role, here }) => here || role !== "viewer");

/* ---- what the host does about people ---- */
/** How others join, as the host sees it. `name` is that of the heading. */
const joiningBy = (name) => {
  const picture = make("img", { alt: text("room-join-picture"), width: 132, height: 132 });
  const code = make("p", { className: "room-code", dir: "ltr" });
  const address = make("p", { className: "room-address", dir: "ltr" });
  const list = make("ul", { dir: "ltr" });
  const trouble = make("details", {}, make("summary", { textContent: text("room-join-trouble") }), make("p", { textContent: text("room-join-trouble-about") }), list);
  const closed = make("p", { textContent: text("room-door-closed") });
  const local = make("p", { className: "room-local", textContent: text("room-join-local").replace("--", "\u2060--\u2060") });
  const box = make("section", { className: "room-join" }, picture, make("div", {}, heading(name), code, closed), local, address, trouble);
  const update = (room) => {
    box.hidden = !isHost() || !room || heard.bye;
    if (box.hidden) return;
    const isOpen = Boolean(room.code);
    // No other device gets to an address of this computer alone.
    const isLocal = isOpen && /^https?:\/\/(localhost|127\.|\[::1)/.test(room.join);
    picture.hidden = trouble.hidden = !isOpen || isLocal;
    local.hidden = !isLocal;
    closed.hidden = isOpen;
    if (isOpen && !isLocal && !picture.src) picture.src = new URL("join.svg", import.meta.url);
    show(code, room.code ?? "");
    show(address, isOpen ? room.join.replace(/^https?:\/\//, "") : "");
    const others = (room.addresses ?? []).map((site) => new URL(".storywall/join", site).href);
    fill(list, others.filter((other) => other !== room.join), (other) => other, () => make("li"), show);
  };
  return { box, update };
};
const door = button("", () => act("door", { open: !heard.room.open }));
const showDoor = () => show(door, text(heard.room?.open ? "room-door-close" : "room-door-open"));
/** The buttons by which the host lets somebody read only, or removes them. */
const roleButtons = (id) => [
  button("", () => {
    const { role } = heard.people.find((person) => person.id === id);
    act("role", { who: id, role: role === "viewer" ? "participant" : "viewer" });
  }),
  button("✕", ({ currentTarget: remove }) => {
    if (remove.dataset.sure) return act("role", { who: id, role: "removed" });
    // It asks once, for a while.
    remove.dataset.sure = "yes";
    later(`sure-${id}`, SURE, () => {
      delete remove.dataset.sure;
      render();
    });
    render();
  }),
];
const showRole = ([change, remove], { name, role }) => {
  show(change, text(role === "viewer" ? "room-act" : "room-read"));
  change.ariaLabel = text(role === "viewer" ? "room-let-act" : "room-let-read", { name });
  const { sure } = remove.dataset;
  show(remove, sure ? text("room-remove-sure") : "✕");
  remove.ariaLabel = remove.title = sure ? text("room-remove-sure") : text("room-remove", { name });
};

/* ---- changes of others ---- */
/** The element of an item such as `task:pay`, which themes mark, or the link to a map on the index. */
const elementOf = (item) => {
  const [kind, id = ""] = item?.split(/:(.*)/s) ?? [];
  if (kind === "map") return findAll("main a").find(({ href }) => href.startsWith(new URL(`${encodeURIComponent(id)}/`, ROOT).href));
  const name = { story: "story", task: "task", activity: "activity", release: "release" }[kind];
  if (!name) return null;
  const tag = { story: "", release: "tbody" }[kind] ?? "th";
  return find(`${tag}[data-${name}="${CSS.escape(id)}"]`, document.body);
};
/** Items that glow, with the color of whom changed them, until when. New cards are on the wall a moment later. */
const glowing = new Map();
const glow = () => {
  for (const [id, { color, until }] of glowing) {
    const element = elementOf(id);
    if (until < performance.now()) {
      element?.removeAttribute("data-view-glow");
      glowing.delete(id);
    } else if (element) element.dataset.viewGlow = color;
  }
  if (glowing.size) later("glow", 500, glow);
};
/** What the program says by the name of a text and its values, which can be such texts, too; several are a list. */
const phrase = (said) => {
  if (Array.isArray(said)) return said.map(phrase).join(text("list-apart"));
  if (!said?.text) return said;
  const values = {};
  for (const name in said.values) values[name] = phrase(said.values[name]);
  return text(said.text, values);
};
const showChange = ({ by, map, message, said: change, ids = [] }) => {
  if ((mine && by?.id === mine.id) || (FILE !== undefined && FOLDER !== map)) return;
  for (const id of FILE === undefined ? [`map:${map}`] : ids) glowing.set(id, { color: by?.color ?? 1, until: performance.now() + GLOW });
  glow();
  const news = change ? phrase(change) : readable(message);
  said.append(make("span", { textContent: by?.name ? text("room-change", { name: by.name, message: news }) : news }), " ");
  // Old news isn't read again.
  while (said.childElementCount > 5) said.firstElementChild.remove();
};
on(document, "storywall:changed", () => {
  glow();
  render();
});

/* ---- who this is ---- */
const answered = (answer) => {
  if (answer.status === 401) forget();
  else if (!answer.status) say(text("room-no-connection"), true);
  else if (!answer.isDone) say(reasonOf(answer), true);
  else if (answer.done?.length) {
    // A note has two lines at most.
    const lines = answer.done.join("\n").split("\n");
    say(readable(lines.length > 2 ? `${lines[0]} …` : lines.join("\n")));
  }
  render();
};
/** The token of somebody who isn't in the room any more is worth nothing. */
const forget = () => {
  for (const name of [HOST, TOKEN]) if (stored(name) === token) stored(name, "");
  token = mine = undefined;
};
const here = async () => {
  if (!token || document.hidden || heard.bye) return;
  const card = document.activeElement?.closest("[data-story]");
  const answer = await post("room", { act: "here", ...(card && { at: `story:${card.dataset.story}` }) });
  mine = answer.mine ?? mine;
  if (answer.status === 401) forget();
  render();
};
setInterval(here, BEAT);
on(document, "focusin", ({ target }) => target.closest?.("[data-story]") && later("here", 1000, here));
on(document, "visibilitychange", () => {
  if (document.hidden) return;
  way = Infinity;
  here();
});

/** Lets the script that changes maps know by which key it may. */
let shared;
const shareKey = () => {
  const mayEdit = token && (isHost() || (own().role === "participant" && participantsEdit()));
  const detail = mayEdit ? token : null;
  if (detail !== shared) document.dispatchEvent(new CustomEvent("storywall:key", { detail }));
  shared = detail;
};
on(document, "storywall:key?", () => {
  shared = undefined;
  shareKey();
});

/** Enters as the host, with the key of the printed address, or as who this browser is already. */
const enter = async () => {
  const [, key] = location.hash.split("#host=");
  if (key) history.replaceState(history.state, "", location.pathname + location.search);
  // A page around a frame could lay something over it.
  if (top !== self) return;
  const known = stored(HOST);
  const tries = [key && { host: key, ...(known && { token: known }) }, key && known && { host: key }, known && { token: known }, stored(TOKEN) && { token: stored(TOKEN) }];
  for (const body of tries.filter(Boolean)) {
    const answer = await post("join", body);
    if (!answer.isDone) continue;
    ({ token } = answer);
    mine = { cards: [], dots: {}, ...answer };
    if (answer.role === "host") stored(HOST, token);
    // Those who have joined are told more.
    document.dispatchEvent(new CustomEvent("storywall:listen", { detail: { again: true } }));
    return here();
  }
};
