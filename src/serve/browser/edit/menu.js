
// Third part: the menu of a card, which holds everything that dragging does. It opens at the card's handle, in the top
// layer, because rows that stick to the edges of a wall would cover it.

const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

const menu = (() => {
  const title = make("p", { id: "storywall-menu-title" });
  const list = make("div", { role: "menu" });
  list.setAttribute("aria-labelledby", title.id);
  const box = make("div", { id: "storywall-menu", lang: "en", dir: "ltr", popover: "manual" }, title, list);
  box.toggleAttribute("data-view-own", true);
  let handle;
  let card;

  /** An entry. `text` is of the map, unless `isOwn`. */
  const entry = (text, choose, { isOwn = true, isChecked, isOff = false, hint = "" } = {}) => {
    const label = make("span", { textContent: text, dir: "auto" });
    if (!isOwn) label.lang = document.documentElement.lang;
    const item = make("div", { role: "menuitem", tabIndex: -1 }, label);
    if (isChecked !== undefined) {
      item.role = "menuitemradio";
      item.ariaChecked = String(isChecked);
    }
    if (isOff) item.ariaDisabled = "true";
    if (hint) item.append(make("kbd", { textContent: hint, ariaHidden: "true" }));
    item.choose = () => !isOff && choose();
    return item;
  };
  const rule = () => make("div", { role: "separator" });
  const items = () => [...list.querySelectorAll("[tabindex]")];
  const focusAt = (at) => items().at(at % items().length).focus();

  const close = (returnsFocus) => {
    if (!handle) return;
    box.hidePopover();
    handle.ariaExpanded = "false";
    const opener = handle;
    handle = undefined;
    if (returnsFocus && opener.isConnected) opener.focus({ preventScroll: true });
  };

  /** Closes the menu, and then does something with its card. */
  const then = (act) => () => {
    close(true);
    act(card);
  };

  const mainEntries = () => {
    const cell = wall.cellOf(card);
    const cards = wall.cardsIn(cell);
    const at = cards.indexOf(card);
    const isFirst = at === 0;
    const isLast = at === cards.length - 1;
    const all = wall.releases();
    const own = all.indexOf(cell.dataset.release);
    const releases = all.map((id, index) =>
      entry(wall.releaseName(id), index === own ? () => close(true) : then(() => scheduleCard(card, id)), {
        isOwn: !id,
        isChecked: index === own,
        hint: { [own - 1]: "Shift ↑", [own + 1]: "Shift ↓" }[index],
      }),
    );
    const group = make("div", { role: "group", ariaLabel: "Release" }, ...releases);
    return [
      entry("Up", then(() => moveCard(card, cell, cards[at - 1])), { isOff: isFirst }),
      entry("Down", then(() => moveCard(card, cell, cards[at + 2])), { isOff: isLast }),
      entry("To the top", then(() => moveCard(card, cell, cards[0])), { isOff: isFirst }),
      rule(),
      group,
      entry("Backlog", then(toBacklog)),
      entry("Another task…", () => show(taskEntries()), { hint: "›" }),
      rule(),
      entry("Delete", then(deleteCard), { hint: "Del" }),
    ];
  };

  const taskEntries = () => {
    const band = card.closest("tbody");
    const own = wall.listOf(wall.cellOf(card));
    const cells = wall.cellsOf(band).map((cell) =>
      entry(wall.columnName(cell), wall.listOf(cell) === own ? () => close(true) : then(() => moveCard(card, cell)), {
        isOwn: false,
        isChecked: wall.listOf(cell) === own,
      }),
    );
    return [entry("Back", () => show(mainEntries()), { hint: "‹" }), rule(), make("div", { role: "group", ariaLabel: "Task" }, ...cells)];
  };

  const show = (entries) => {
    list.replaceChildren(...entries);
    focusAt(0);
  };

  const open = (opener) => {
    close();
    [handle, card] = [opener, opener.closest("[data-story]")];
    title.textContent = `Move “${wall.title(card)}”`;
    handle.ariaExpanded = "true";
    if (!box.isConnected) (document.querySelector("main") ?? document.body).append(box);
    box.showPopover();
    show(mainEntries());
    const at = handle.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = box;
    const isRtl = getComputedStyle(wall.table).direction === "rtl";
    const left = isRtl ? at.right - width : at.left;
    const top = at.bottom + 4 + height > innerHeight ? at.top - 4 - height : at.bottom + 4;
    box.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
    box.style.top = `${Math.max(8, Math.min(top, innerHeight - height - 8))}px`;
  };

  box.addEventListener("click", ({ target }) => target.closest("[tabindex]")?.choose());
  box.addEventListener("keydown", (event) => {
    const { key } = event;
    const at = items().indexOf(document.activeElement);
    const typed = key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey ? key.toLowerCase() : "";
    const act = {
      ArrowDown: () => focusAt(at + 1),
      ArrowUp: () => focusAt(at - 1),
      Home: () => focusAt(0),
      End: () => focusAt(-1),
      Enter: () => items()[at]?.choose(),
      " ": () => items()[at]?.choose(),
      Escape: () => close(true),
      Tab: () => close(true),
    }[key];
    const order = [...items().slice(at + 1), ...items().slice(0, at + 1)];
    const found = typed.trim() && order.find(({ textContent }) => textContent.toLowerCase().startsWith(typed));
    event.stopPropagation();
    if (!act && !found) return;
    event.preventDefault();
    if (act) act();
    else found.focus();
  });
  document.addEventListener("pointerdown", ({ target }) => handle && !box.contains(target) && target !== handle && close());
  // The card can be another one, or gone.
  document.addEventListener("storywall:changed", () => handle && !handle.isConnected && close());

  return { toggle: (opener) => (opener === handle ? close(true) : open(opener)), isOpen: () => Boolean(handle) };
})();

/** The card to focus when this one goes. */
const neighborOf = (card) => {
  const cards = wall.cards();
  const at = cards.indexOf(card);
  return cards[at + 1] ?? cards[at - 1];
};

const leaveWall = (card, change, said) => {
  const next = neighborOf(card);
  if (wall.cards().length <= MANY) card.remove();
  if (next) focusCard(next);
  queue.change([change], said);
};
const toBacklog = (card) =>
  leaveWall(card, { do: "move", item: wall.item(card), in: "backlog" }, `“${wall.title(card)}” moved to the backlog`);
const deleteCard = (card) => leaveWall(card, { do: "remove", item: wall.item(card) }, `“${wall.title(card)}” deleted`);

/** Moves a card by one place: up or down among the releases, or to the task beside it. */
const stepCard = (card, key) => {
  const cell = wall.cellOf(card);
  const isRtl = getComputedStyle(wall.table).direction === "rtl";
  const side = { ArrowLeft: isRtl ? 1 : -1, ArrowRight: isRtl ? -1 : 1 }[key];
  const down = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (side) {
    const cells = wall.cellsOf(card.closest("tbody"));
    const next = cells[cells.indexOf(cell) + side];
    return next ? moveCard(card, next) : say("There is no task beyond this one.");
  }
  // Within its cell, and beyond that to the next release.
  const cards = wall.cardsIn(cell);
  const at = cards.indexOf(card);
  if (cards[at + down]) return moveCard(card, cell, down < 0 ? cards[at - 1] : cards[at + 2]);
  const all = wall.releases();
  const release = all[all.indexOf(cell.dataset.release) + down];
  return release !== undefined ? scheduleCard(card, release) : say("There is no release beyond this one.");
};
