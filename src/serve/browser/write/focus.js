// What editing needs besides what people write with. Like edit.js, this is one module in several files; it is loaded with
// write.js.
//
// First part: where the focus goes when what had it is gone, and where the heads of a wall stick whose buttons make them higher.

import { find, findAll, make, mode, on, readHead, readHeads, root, text, wall } from "./edit.js";

/**
 * Where the focus was last on the wall: a card or a head, where that was, and whether it has the focus still. If it is gone,
 * because somebody has deleted it or took back that it was added, the one that is there now gets the focus.
 */
let near;
on(document, "focusin", ({ target }) => {
  const host = target.closest("[data-story], th");
  if (!host || !wall.table?.contains(host)) {
    if (near) near.isFocused = false;
    return;
  }
  const cell = wall.cellOf(host);
  const own = !cell && readHead(host);
  const all = own ? readHeads().filter(({ kind }) => kind === own.kind).map(({ head }) => head) : wall.cardsIn(cell);
  near = { host, cell, kind: own?.kind, at: all.indexOf(host), isFocused: true };
});
on(document, "focusout", ({ target }) => {
  const left = near;
  if (!left?.host.contains(target)) return;
  // What is taken from the page loses the focus, too, but nobody has left it.
  queueMicrotask(() => {
    if (target.isConnected && !left.host.contains(document.activeElement)) left.isFocused = false;
  });
});

/** Puts the focus where it was last on the wall, or as near to that as possible. */
export const focusNear = () => {
  const { host, cell, kind, at } = near ?? {};
  const all = kind ? readHeads().filter((own) => own.kind === kind).map(({ head }) => head) : wall.cardsIn(cell?.isConnected ? cell : undefined);
  const next = host?.isConnected ? host : (all[Math.min(at, all.length - 1)] ?? wall.cards()[0]);
  const target = next && (find(".storywall-handle", next) ?? find("summary", next));
  (target ?? find("#storywall-edit [role=switch]"))?.focus({ preventScroll: !target });
};
on(document, "storywall:changed", () => {
  const isLost = () => mode.isOn && near?.isFocused && !near.host.isConnected && document.activeElement === document.body;
  // The live preview and other modules first put the focus where they know.
  if (isLost()) setTimeout(() => isLost() && focusNear());
});

/** Where buttons make the row of the activities higher, tells the row below it where to stick. */
const heads = new ResizeObserver(([{ target }]) => target.closest("table")?.style.setProperty("--storywall-activities", `${target.offsetHeight}px`));
export const measureHeads = () => {
  heads.disconnect();
  const row = mode.isOn && matchMedia("(hover: none)").matches && find("th[data-activity]", wall.table?.tHead)?.parentElement;
  if (row) heads.observe(row);
};
