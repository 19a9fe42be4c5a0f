
// Last part of `together.js`, for pages of `serve --edit` that others can reach: a button in the header shows who is there.
// It opens their names, how others join, and what the host can do. Who hasn't joined sees the same, and a link to join.

/** How many people the button shows by their colors. */
const FACES = 4;
/** The width of what the button opens, and how far it is from other things, in pixels. */
const [WIDTH, GAP] = [340, 8];
/** How long a note is shown, in milliseconds. */
const NOTE = 8000;
const participantsEdit = () => true;

const faces = make("span", { className: "room-faces", ariaHidden: "true" });
const number = make("b");
const opener = make("button", { type: "button", className: "room-opener" }, faces, number);
const entry = make("a", { className: "room-main", textContent: text("room-join-button") });

const title = heading("");
const list = make("ul");
const reads = make("p", { textContent: text("room-reads") });
const called = make("input", { name: "called", dir: "auto", required: true, maxLength: 40, autocomplete: "nickname" });
const naming = form(() => act("name", { name: called.value }), labeled("room-join-name", called), make("button", { textContent: text("edit-ask-save") }));
const joining = joiningBy("room-together-invite");
const note = make("p", { className: "room-note", role: "status" });
const panel = make("div", { className: "room-panel", popover: "auto", ariaLabel: text("room-people-title") }, title, list, reads, naming, joining.box, door, note);
panel.setAttribute("role", "dialog");
opener.popoverTargetElement = panel;
const box = make("div", { id: "storywall-together", dir: "auto", hidden: true }, entry, opener, panel, said);
box.toggleAttribute("data-view-own", true);

/** Below the button, and inside of the window. */
on(panel, "beforetoggle", ({ newState }) => {
  if (newState !== "open") return;
  called.value = own().name ?? "";
  const { left, right, bottom } = opener.getBoundingClientRect();
  const width = Math.min(WIDTH, innerWidth - 2 * GAP);
  const isRtl = getComputedStyle(document.documentElement).direction === "rtl";
  const start = Math.max(GAP, Math.min(isRtl ? left : right - width, innerWidth - width - GAP));
  Object.assign(panel.style, { width: `${width}px`, left: `${start}px`, top: `${bottom + GAP}px`, maxHeight: `calc(100dvh - ${bottom + 2 * GAP}px)` });
});

/** Beside the tools of the page, behind the links to other pages, or at the end of its header. */
const put = () => {
  if (box.isConnected) return;
  const before = document.forms.tools ?? findAll("header nav").at(-1);
  if (before) before.after(box);
  else (find("header") ?? find("main") ?? document.body).append(box);
};

/** Says what was done, or why it isn't possible. */
const say = (message, isError) => {
  note.textContent = message;
  note.classList.toggle("room-error", Boolean(isError));
  later("note", NOTE, () => { note.textContent = ""; });
};

let wasViewer;
const render = () => {
  const { room } = heard;
  box.hidden = !room;
  if (!room) return;
  put();
  const all = listed();
  const here = all.filter((person) => person.here);
  const names = new Intl.ListFormat(language).format(here.map(({ name }) => name));
  const count = text("room-people", { count: here.length });
  opener.ariaLabel = count;
  opener.title = names;
  fill(faces, here.slice(0, FACES), ({ id }) => id, () => make("i"), (disc, { name, color }) => {
    // The style sheet shows it: it is no text of the button, whose name says how many there are.
    disc.dataset.initial = [...name][0].toUpperCase();
    disc.dataset.color = color;
  });
  show(number, here.length.toLocaleString(language));
  show(title, count);
  fill(list, all, ({ id }) => id, ({ id }) => make("li", {}, make("i", { ariaHidden: "true" }), make("bdi"), make("small"), ...roleButtons(id)), (line, person) => {
    const [disc, name, state, ...buttons] = line.children;
    showFace(disc, person);
    show(name, person.name);
    show(state, stateOf(person));
    line.classList.toggle("room-away", !person.here);
    showRole(buttons, person);
    for (const control of buttons) control.hidden = !isHost() || person.role === "host";
  });
  const isViewer = own().role === "viewer";
  reads.hidden = !isViewer;
  // Somebody who only reads from now on hears it at once.
  if (isViewer && !wasViewer) said.append(make("span", { textContent: text("room-reads") }), " ");
  wasViewer = isViewer;
  naming.hidden = !token;
  entry.hidden = Boolean(token) || !room.open;
  entry.href = new URL(`join?to=${encodeURIComponent(location.pathname.slice(ROOT.pathname.length) || "./")}`, import.meta.url);
  joining.update(room);
  showDoor();
  door.hidden = !isHost();
  shareKey();
};

on(document, "storywall:room", ({ detail: { name, data } }) => {
  if (name === "op") return showChange(data);
  heard[name] = data;
  // Somebody who was removed may do nothing more; the answer says so.
  if (name === "people" && mine && !data.some(({ id }) => id === mine.id)) here();
  render();
});

document.dispatchEvent(new CustomEvent("storywall:listen"));
enter();
