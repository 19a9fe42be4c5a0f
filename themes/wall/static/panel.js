// The side panel: the details of the open card, over the wall, which doesn't move. On phones it is a sheet at the bottom.
// `wall`, `tools` and `view` come from view.js.
//
// The panel is the card's own part `.full` in the top layer, so that links, the live preview and the Tab key work as
// in the card. One head goes from card to card. There is no panel in Detail and in frames of other pages.

if (tools) {
  const head = tools.querySelector(".panel-head");
  const [path, title, facts, place] = [".panel-path", ".panel-title", ".panel-facts", ".place"].map((part) => head.querySelector(part));
  const { previous, next, close } = tools.elements;
  head.remove();
  head.hidden = false;
  head.toggleAttribute("data-view-own");
  let shown;

  const cardOf = (details) => details.closest("[data-story]");
  const isOff = () => root.dataset.density === "detail" || "viewEmbed" in root.dataset;
  /** The cards of the same release, in the order of the wall. */
  const siblings = (card) => [...card.closest("tbody").querySelectorAll("[data-story]")].filter((other) => other.offsetParent || other.closest("[data-view-away]"));

  const hide = () => {
    head.remove();
    const full = shown?.querySelector(".full:popover-open");
    full?.hidePopover();
    shown = undefined;
  };

  const show = (details) => {
    const card = cardOf(details);
    const full = details.querySelector(".full");
    if (shown !== details) {
      hide();
      for (const other of wall.querySelectorAll("[data-story] > [open]")) if (other !== details) other.open = false;
    }
    shown = details;
    const all = siblings(card);
    const at = all.indexOf(card);
    const release = card.closest("tbody").querySelector(".band-name").cloneNode(true);
    place.textContent = messages(tools)("panel-place", { at: at + 1, count: all.length, release: release.textContent });
    previous.disabled = at < 1;
    next.disabled = at === all.length - 1;
    title.textContent = card.querySelector(".title").textContent;
    const { abbr } = view.headOf(card);
    const { heading } = card.closest("td").dataset;
    path.textContent = heading.startsWith(abbr) ? heading : `${abbr} › ${heading}`;
    // What the panel lists isn't counted in its head.
    const own = [...card.querySelectorAll(".meta > :not([data-sign]), .owners")].filter((fact) => !head.contains(fact));
    facts.replaceChildren(...own.map((fact) => fact.cloneNode(true)), release);
    if (head.parentElement !== full) full.prepend(head);
    full.popover = "manual";
    if (!full.matches(":popover-open")) full.showPopover();
    // At the end of the window, or at its start if it would cover the card there.
    const { left, right } = boxOf(card);
    full.toggleAttribute("data-view-start", view.isRtl ? left < full.offsetWidth : right > innerWidth - full.offsetWidth);
  };

  /** Shows the panel of the open card, if there is one. */
  const update = () => {
    const open = shown?.open ? shown : wall.querySelector("[data-story] > [open]");
    if (open && !isOff()) show(open);
    else hide();
  };

  /** Opens another card of the release, and keeps the focus on the button. */
  const go = (by, button) => {
    const all = siblings(cardOf(shown));
    const card = all[all.indexOf(cardOf(shown)) + by];
    view.visit(card);
    shown.open = false;
    card.querySelector("details").open = true;
    show(card.querySelector("details"));
    (button.disabled ? close : button).focus({ preventScroll: true });
  };
  on(previous, "click", () => go(-1, previous));
  on(next, "click", () => go(1, next));

  view.closePanel = () => {
    if (!shown?.open) return false;
    const summary = shown.querySelector("summary");
    shown.open = false;
    hide();
    summary.focus({ preventScroll: true });
    return true;
  };
  on(close, "click", view.closePanel);

  on(
    wall,
    "toggle",
    ({ target: details }) => {
      if (!details.matches("[data-story] > details") || isOff()) return;
      if (details.open) show(details);
      else if (details === shown) hide();
    },
    { capture: true },
  );

  // A link to another story opens its panel.
  on(wall, "click", (event) => {
    const link = event.target.closest(".full .needs a");
    const card = link && !isOff() && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!card) return;
    event.preventDefault();
    view.visit(card);
    card.querySelector("details").open = true;
  });
  view.follow(() => setTimeout(update), "view", "fold");
}
