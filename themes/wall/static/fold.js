// The density of the wall: overview, fit or detail; and folding, which shows single activities or
// releases as in the overview. `wall`, `tools` and `view` come from view.js.

if (tools) {
  const { overview } = document.currentScript.dataset;
  const opened = new Set();
  const ids = (fold) => fold.split(" ").filter(Boolean);
  const peek = document.createElement("p");
  peek.id = "peek";
  peek.ariaHidden = true;

  view.follow(({ view: density, fold }) => {
    root.dataset.density = density || "fit";
    if (density === "overview") view.load(overview);
    const folded = new Set(ids(fold));
    for (const button of wall.querySelectorAll(".fold")) {
      button.ariaExpanded = !folded.has(button.dataset.folds);
    }
    for (const band of wall.tBodies) band.toggleAttribute("data-view-folded", folded.has(band.id));
    view.markColumns("data-view-compact", ({ id }) => folded.has(id));
    openAll(density === "detail");
    hide();
  }, "view", "fold");

  /** Opens all cards, or closes those that this function opened. */
  function openAll(isWanted) {
    if (!isWanted) {
      for (const details of opened) details.open = false;
      opened.clear();
      return;
    }
    for (const details of wall.querySelectorAll("[data-story] > details:not([open])")) {
      details.open = true;
      opened.add(details);
    }
  }

  on(wall, "click", (event) => {
    const button = event.target.closest(".fold");
    if (button) return toggle(button.dataset.folds);
    const card = event.target.closest("[data-story]");
    if (!card || !isCompact(card)) return;
    // A click on a small card shows it at full size.
    event.preventDefault();
    view.set({ view: "" });
    view.unfold(view.headOf(card).id);
    view.visit(card);
    card.scrollIntoView({ block: "center", inline: "center" });
  });

  function toggle(id) {
    const folded = new Set(ids(view.now.fold));
    if (!folded.delete(id)) folded.add(id);
    view.set({ fold: [...folded].join(" ") });
  }

  view.unfold = (gone) => {
    if (ids(view.now.fold).includes(gone)) toggle(gone);
  };

  function isCompact(card) {
    return root.dataset.density === "overview" || card.closest("[data-view-compact]");
  }

  /** Shows the title of a card that is too small to read. */
  function show(card) {
    peek.replaceChildren();
    const [title, meta] = [".title", ".meta"].map((part) => card.querySelector(part).cloneNode(true));
    peek.append(title, meta);
    document.body.append(peek);
    const [at, own] = [boxOf(card), boxOf(peek)];
    const isRoomBelow = at.bottom + own.height < innerHeight;
    peek.style.top = `${isRoomBelow ? at.bottom : at.top - own.height}px`;
    peek.style.left = `${Math.max(4, Math.min(at.left, innerWidth - own.width - 4))}px`;
  }

  function hide() {
    peek.remove();
  }
  view.hidePeek = hide;

  for (const sign of ["pointerover", "focusin"]) {
    on(wall, sign, ({ target }) => {
      const card = target.closest("[data-story]");
      if (card && isCompact(card)) show(card);
      else hide();
    });
  }
  on(wall, "focusout", hide);
  on(wall, "pointerleave", ({ relatedTarget }) => peek.contains(relatedTarget) || hide());
  on(peek, "pointerleave", hide);
  on(view.box, "scroll", hide);
}
