// The view of a wall: search words, filters, density and folded parts. It is kept in the page's
// address, so that people can share it.
//
// The scripts of a wall share these globals, which this script declares:
//
// - `root`: the element `html`; `on(target, type, listener, options)`: adds a listener;
//   `boxOf(element)`: where it is in the window;
// - `wall`: the element `.wall-table`, or null if the map is empty;
// - `tools`: the form `tools`. The names of its controls are the names of query parameters;
// - `view`: the current choices, and what other scripts add to it:
//   - here: `now`, `set`, `follow`, `start`, `load`; `box`, the element that scrolls; `isRtl`; `backbone`, the rows of
//     activities and tasks; `headOf` (the activity of a card or cell), `markColumns`;
//   - tabs.js: `turnTo` (show the activity of a card, on a phone);
//   - filter.js: `step` (next match), `visit` (focus a card), `clear`, `isClear`;
//   - panel.js: `closePanel`, which returns whether there was a panel;
//   - zoom.js: `zoom` (by a number of levels of detail);
//   - fold.js: `unfold` (by the id of an activity or a release), `hidePeek`.
//
// They change the page only through attributes that begin with `data-view-`, which belong to the
// reader: the live preview keeps them when it replaces parts of the page.

const root = document.documentElement;
const on = (target, ...listener) => target.addEventListener(...listener);
const boxOf = (element) => element.getBoundingClientRect();
const wall = document.querySelector(".wall-table");
const tools = document.forms.tools;

const view = (() => {
  const chosen = new Map(new URLSearchParams(location.search));
  const followers = [];
  let writing;

  const controls = () => [...tools.elements].filter(({ name, type }) => name && !/button|output/.test(type));

  /** Sets the controls to the chosen values. Ignores values that the wall does not offer. */
  const fill = () => {
    for (const control of controls()) {
      const value = chosen.get(control.name) ?? "";
      if (/radio|checkbox/.test(control.type)) control.checked = control.value === value;
      else if (control.value !== value) control.value = value;
    }
    const levels = [...tools.elements.view];
    if (!levels.some(({ checked }) => checked)) levels.find(({ value }) => !value).checked = true;
  };

  const current = () => Object.fromEntries(new FormData(tools));

  /** Tells all followers. A follower can change the view itself, so each gets the current choices. */
  const notify = () => followers.forEach((tell) => tell());

  /** Writes the view into the address, after a delay: browsers refuse frequent changes. */
  const write = () => {
    clearTimeout(writing);
    writing = setTimeout(() => {
      const address = new URL(location.href);
      for (const { name } of controls()) {
        const value = chosen.get(name);
        if (value) address.searchParams.set(name, value);
        else address.searchParams.delete(name);
      }
      if (address.href !== location.href) history.replaceState(history.state, "", address);
    }, 300);
  };

  const set = (changes) => {
    for (const [name, value] of Object.entries(changes)) chosen.set(name, value);
    fill();
    write();
    notify();
  };

  /** The activity of each column. */
  const columns = () => [...view.backbone[0].cells].flatMap((head) => Array(head.colSpan).fill(head));

  if (tools) on(tools, "submit", (event) => event.preventDefault());
  // Some controls of the form are in the foot of the page.
  on(document, "input", ({ target }) => {
    if (target.form !== tools) return;
    for (const { name } of controls()) chosen.delete(name);
    for (const [name, value] of new FormData(tools)) chosen.set(name, value);
    write();
    notify();
  });

  return {
    set,
    box: wall?.closest(".scroll"),
    isRtl: wall && getComputedStyle(wall).direction === "rtl",
    get backbone() {
      return [...wall.tHead.rows].slice(-2);
    },
    /** Loads a script that most readers don't need. */
    load(src, then) {
      document.head.append(Object.assign(document.createElement("script"), { src, onload: then }));
    },
    headOf: (card) => columns()[card.closest("td").cellIndex],
    /** Gives an attribute to all cells whose activities are `isMarked`, and takes it from the others. */
    markColumns(name, isMarked) {
      const heads = columns();
      for (const { rows } of [wall.tHead, ...wall.tBodies]) {
        for (const { cells } of rows) {
          let at = 0;
          for (const cell of cells) {
            const own = heads.slice(at, (at += cell.colSpan));
            if (!cell.matches(".band-head")) cell.toggleAttribute(name, own.every(isMarked));
          }
        }
      }
    },
    /** The current choices, by the names of the controls. */
    get now() {
      return current();
    },
    /** Calls `listener` with the current choices: now, when the wall changes, and when one of the `names` changes, or anything. */
    follow(listener, ...names) {
      let seen;
      const tell = (isNew) => {
        const now = current();
        const key = names.map((name) => now[name]).join("\n");
        if (!isNew && names.length && key === seen) return;
        seen = key;
        listener(now);
      };
      followers.push(tell);
      tell(true);
    },
    start() {
      fill();
      on(document, "storywall:changed", () => {
        fill();
        followers.forEach((tell) => tell(true));
      });
    },
  };
})();

if (tools) view.start();
