
// Fourth part: dragging with a mouse, a finger or a pen.
//
// While something is dragged, nothing of the wall is laid out again: a picture of the card and a line move over it by
// transforms, and what is under the pointer is asked for once a frame.

{
  /** How far a mouse moves before it drags, and how long and how still a finger rests. */
  const START = 4;
  const REST = 300;
  const STILL = 8;
  /** How close to an edge the wall scrolls, and how fast at most, in pixels a second. */
  const EDGE = 48;
  const SPEED = { mouse: 900, touch: 600 };

  const preview = make("div", { id: "storywall-drag", ariaHidden: "true" });
  const line = make("div", { id: "storywall-drop", ariaHidden: "true" });
  const area = make("div", { id: "storywall-area", ariaHidden: "true" });
  for (const part of [preview, line, area]) part.toggleAttribute("data-view-own", true);

  /** What is pressed: `{ card, pointer, kind, x, y, timer }`, and while it is dragged what is under the pointer. */
  let press;
  let isDragging = false;
  let frame;
  let last;
  let target;
  let scroller;

  const down = (event) => {
    if (!mode.isOn || event.button !== 0 || press) return cancel();
    const handle = event.target.closest(".storywall-handle");
    const card = event.target.closest("[data-story]");
    if (!card || !wall.table?.contains(card) || event.target.closest("a, input, select, textarea, [popover]")) return;
    const kind = event.pointerType === "mouse" ? "mouse" : "touch";
    press = { card, kind, pointer: event.pointerId, x: event.clientX, y: event.clientY, isHandle: Boolean(handle) };
    last = { x: event.clientX, y: event.clientY };
    if (kind === "touch" && !handle) press.timer = setTimeout(start, REST);
  };

  const move = (event) => {
    if (event.pointerId !== press?.pointer) return;
    last = { x: event.clientX, y: event.clientY };
    if (isDragging) return;
    const far = Math.hypot(last.x - press.x, last.y - press.y);
    if (press.kind === "mouse" || press.isHandle) far >= START && start();
    else if (far > STILL) forget();
  };

  const start = () => {
    const { card } = press;
    if (!card.isConnected) return forget();
    isDragging = edit.isDragging = true;
    preview.textContent = wall.title(card);
    preview.lang = document.documentElement.lang;
    preview.style.inlineSize = `${Math.min(card.offsetWidth, 280)}px`;
    scroller = scrollerOf(wall.table);
    card.toggleAttribute("data-view-dragged", true);
    document.documentElement.toggleAttribute("data-view-dragging", true);
    document.body.append(area, line, preview);
    frame = requestAnimationFrame(step);
  };

  const scrollerOf = (element) => {
    for (let box = element; box; box = box.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
    }
    return document.scrollingElement;
  };

  const place = (element, x, y, width, height) => {
    element.style.transform = `translate(${x}px, ${y}px)`;
    if (width !== undefined) element.style.width = `${width}px`;
    if (height !== undefined) element.style.height = `${height}px`;
  };

  let before;
  const step = (now) => {
    if (!isDragging) return;
    if (!press.card.isConnected) return cancel("The card was removed.");
    scroll(now - (before ?? now));
    before = now;
    place(preview, last.x + 16, last.y + 8);
    find();
    frame = requestAnimationFrame(step);
  };

  /** Scrolls the wall near its edges, inside of the rows that stick there. */
  const scroll = (elapsed) => {
    const box = scroller === document.scrollingElement ? { left: 0, top: 0, right: innerWidth, bottom: innerHeight } : scroller.getBoundingClientRect();
    const head = Math.max(box.top, wall.table.tHead?.getBoundingClientRect().bottom ?? 0);
    const top = head < box.bottom / 2 ? head : box.top;
    const pull = (at, low, high) => {
      const near = at < low + EDGE ? at - low - EDGE : at > high - EDGE ? at - high + EDGE : 0;
      return Math.max(-1, Math.min(1, near / EDGE));
    };
    const by = (SPEED[press.kind] * Math.min(elapsed, 50)) / 1000;
    const [left, upwards] = [pull(last.x, box.left, box.right) * by, pull(last.y, top, box.bottom) * by];
    if (left || upwards) scroller.scrollBy({ left, top: upwards, behavior: "instant" });
  };

  /** Finds the cell under the pointer, and between which of its cards the story would go. */
  const find = () => {
    const found = document.elementFromPoint(last.x, last.y);
    const cell = found?.closest("td[data-release]");
    target = undefined;
    if (!cell || !wall.table.contains(cell)) {
      for (const part of [line, area]) part.hidden = true;
      return;
    }
    const cards = wall.cardsIn(cell).filter((card) => card !== press.card);
    const boxes = cards.map((card) => card.getBoundingClientRect());
    let at = boxes.findIndex(({ top, height }) => last.y < top + height / 2);
    if (at < 0) at = cards.length;
    const box = cell.getBoundingClientRect();
    const y = boxes[at] ? boxes[at].top - 4 : boxes.at(-1) ? boxes.at(-1).bottom + 2 : box.top + 4;
    for (const part of [line, area]) part.hidden = false;
    place(area, box.left, box.top, box.width, box.height);
    place(line, box.left, y, box.width);
    target = { cell, before: cards[at] };
  };

  const up = (event) => {
    if (event.pointerId !== press?.pointer) return;
    if (!isDragging) return forget();
    last = { x: event.clientX, y: event.clientY };
    find();
    const { card } = press;
    const dropped = target;
    end();
    if (!dropped) return say(`“${wall.title(card)}” stays where it was.`);
    const cards = wall.cardsIn(dropped.cell);
    const next = cards[cards.indexOf(card) + 1];
    if (cards.includes(card) && (dropped.before === next || dropped.before === card)) return;
    moveCard(card, dropped.cell, dropped.before);
  };

  const forget = () => {
    clearTimeout(press?.timer);
    press = undefined;
  };

  /** Ends a drag. The click that follows doesn't open the card. */
  const end = () => {
    cancelAnimationFrame(frame);
    const { card } = press;
    card.removeAttribute("data-view-dragged");
    document.documentElement.removeAttribute("data-view-dragging");
    for (const part of [area, line, preview]) part.remove();
    isDragging = edit.isDragging = false;
    before = undefined;
    forget();
    const swallow = (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => removeEventListener("click", swallow, { capture: true }));
    queue.release();
  };

  const cancel = (why = "") => {
    if (!isDragging) return forget();
    const name = wall.title(press.card);
    end();
    say(why || `“${name}” stays where it was.`);
  };

  addEventListener("pointerdown", down, { capture: true });
  addEventListener("pointermove", move);
  addEventListener("pointerup", up);
  addEventListener("pointercancel", () => cancel());
  addEventListener("keydown", (event) => {
    if (!isDragging || event.key !== "Escape") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    cancel();
  }, { capture: true });
  // A browser scrolls with a finger unless the very first move is prevented.
  addEventListener("touchmove", (event) => isDragging && event.preventDefault(), { passive: false });
  addEventListener("contextmenu", (event) => (isDragging || press?.kind === "touch") && event.preventDefault());
  addEventListener("dragstart", (event) => press && event.preventDefault());
  addEventListener("selectstart", (event) => isDragging && event.preventDefault());
}
