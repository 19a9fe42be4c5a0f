// Keyboard shortcuts, full screen, and panels that close on a click elsewhere. `wall`, `tools` and `view`
// come from view.js.

if (tools) {
  const panels = ":is(header, .foot) details[open], .more[open]";
  const dialog = document.getElementById("keys");
  const { isRtl } = view;

  // Single-letter shortcuts disturb speech input, so people can turn them off (WCAG 2.1.4). They stay
  // on in a browser without storage.
  const switchOf = dialog.querySelector("[name=keys]");
  const kept = (value) => {
    try {
      if (value) localStorage["storywall:keys"] = value;
      return localStorage["storywall:keys"];
    } catch {
      return undefined;
    }
  };
  switchOf.checked = kept() !== "off";
  on(switchOf, "change", () => kept(switchOf.checked ? "on" : "off"));

  const { q, open, full: fullButton } = tools.elements;
  const help = () => dialog.showModal();
  const full = () => (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen());
  on(tools.elements.help, "click", help);
  on(fullButton, "click", full);
  // On a phone, the tools are behind a button.
  on(open, "click", () => {
    const isOpen = tools.toggleAttribute("data-view-open");
    open.ariaExpanded = isOpen;
    if (isOpen) q.focus();
  });
  fullButton.hidden = !document.fullscreenEnabled;

  const near = (density) => view.set({ view: density });
  const focusRelease = (by) => {
    const options = [...(tools.elements.release?.options ?? [])].map(({ value }) => value);
    if (options.length) view.set({ release: options.at((options.indexOf(view.now.release) + by) % options.length) });
  };
  const find = () => {
    q.focus();
    q.select();
  };
  const keys = {
    "/": find,
    n: () => view.step(1),
    N: () => view.step(-1),
    r: () => focusRelease(1),
    R: () => focusRelease(-1),
    1: () => near("overview"),
    2: () => near(""),
    3: () => near("detail"),
    "+": () => view.zoom(1),
    "=": () => view.zoom(1),
    "-": () => view.zoom(-1),
    f: () => document.fullscreenEnabled && full(),
    "?": help,
  };

  on(document, "keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || document.querySelector("dialog[open]")) return;
    if (event.key === "Escape") return leave(event);
    if (event.target.matches("input:not([type=radio], [type=checkbox]), select, textarea")) return;
    if (event.target.matches("[data-story] summary") && go(event.target, event.key)) {
      event.preventDefault();
    } else if (switchOf.checked && Object.hasOwn(keys, event.key)) {
      event.preventDefault();
      keys[event.key]();
    }
  });

  /** Closes the topmost open thing: peek, panel or card. If nothing is open, clears the filter. */
  const leave = (event) => {
    const open = document.querySelector(panels);
    const card = document.activeElement.closest("[data-story] > [open]");
    if (document.getElementById("peek")) view.hidePeek();
    else if (open) {
      open.open = false;
      open.querySelector("summary").focus();
    } else if (!view.closePanel()) {
      if (card) {
        card.open = false;
        card.querySelector("summary").focus();
      } else if (view.isClear()) return;
      else view.clear();
    }
    event.preventDefault();
  };

  /** Moves the focus to the next card in the column, or to the nearest column with a card. */
  const go = (from, key) => {
    const card = from.closest("[data-story]");
    const cell = card.closest("td");
    const at = cards(cell).indexOf(card);
    const side = { ArrowLeft: isRtl ? 1 : -1, ArrowRight: isRtl ? -1 : 1 }[key];
    const down = { ArrowUp: -1, ArrowDown: 1 }[key];
    const next = side ? beside(cell, side, at) : down ? below(card, cell, down) : null;
    if (next) view.visit(next);
    return Boolean(next);
  };

  const cards = (cell) => [...(cell?.querySelectorAll("[data-story]") ?? [])].filter(({ offsetParent }) => offsetParent);

  const beside = (cell, side, at) => {
    for (let next = cell; next; ) {
      next = side > 0 ? next.nextElementSibling : next.previousElementSibling;
      const found = cards(next);
      if (found.length) return found[Math.min(at, found.length - 1)];
    }
    return null;
  };

  const below = (card, cell, down) => {
    const column = [...wall.tBodies].flatMap(({ rows }) => cards(rows[rows.length - 1].cells[cell.cellIndex]));
    return column[column.indexOf(card) + down] ?? null;
  };

  // A link to a story shows it, even if the view in the address would hide it.
  on(globalThis, "load", () => {
    const meant = wall.querySelector("[data-story]:target");
    if (!meant) return;
    if (meant.hasAttribute("data-view-out")) view.clear();
    view.unfold(meant.closest("tbody").id);
    view.turnTo(meant);
    meant.scrollIntoView();
  });

  // Close panels on a click elsewhere.
  on(document, "pointerdown", ({ target }) => {
    for (const panel of document.querySelectorAll(panels)) {
      if (!panel.contains(target)) panel.open = false;
    }
  });
}
