// What the reader of a wall looks for, and how. It stands in the page's address, so that a view
// can be sent to someone; the other scripts of the wall hear of it and do it.
//
// What they do to the page they write into attributes that begin with `data-view-`: those are the
// reader's, and stay when the page changes under their eyes.

const wall = document.querySelector(".wall-table");
const tools = document.forms.tools;

const view = (() => {
  const wanted = new Map(new URLSearchParams(location.search));
  const listeners = [];
  let writing;

  const controls = () => [...tools.elements].filter(({ name, type }) => name && !/button|output/.test(type));

  /** Makes the form say what is wanted. What the wall does not offer is not chosen. */
  const fill = () => {
    for (const control of controls()) {
      const value = wanted.get(control.name) ?? "";
      if (/radio|checkbox/.test(control.type)) control.checked = control.value === value;
      else if (control.value !== value) control.value = value;
    }
    if (!tools.querySelector("[name=view]:checked")) tools.querySelector('[name=view][value=""]').checked = true;
  };

  const current = () => Object.fromEntries(new FormData(tools));

  /** One that hears may choose something itself, so each hears what is chosen by then. */
  const tell = () => {
    for (const listener of listeners) listener(current());
  };

  /** The address is written after a moment: browsers refuse many changes in a second. */
  const write = () => {
    clearTimeout(writing);
    writing = setTimeout(() => {
      const address = new URL(location.href);
      for (const { name } of controls()) {
        const value = wanted.get(name);
        if (value) address.searchParams.set(name, value);
        else address.searchParams.delete(name);
      }
      if (address.href !== location.href) history.replaceState(history.state, "", address);
    }, 150);
  };

  const set = (changes) => {
    for (const [name, value] of Object.entries(changes)) wanted.set(name, value);
    fill();
    write();
    tell();
  };

  tools?.addEventListener("submit", (event) => event.preventDefault());
  tools?.addEventListener("input", () => {
    for (const { name } of controls()) wanted.delete(name);
    for (const [name, value] of new FormData(tools)) wanted.set(name, value);
    write();
    tell();
  });

  return {
    set,
    /** What is chosen now, by the names of the controls. */
    get now() {
      return current();
    },
    /** Calls `listener` with what is chosen: now, on every change, and when the wall has changed. */
    follow(listener) {
      listeners.push(listener);
      listener(current());
    },
    start() {
      fill();
      document.addEventListener("storywall:changed", () => {
        fill();
        tell();
      });
    },
  };
})();

if (tools) view.start();
