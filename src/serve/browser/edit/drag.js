
// Fifth part: dragging with a mouse, a finger or a pen.
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
  const SPEED = 800;

  const [preview, line, area] = ["drag", "drop", "area"].map((part) => make("div", { id: `storywall-${part}`, ariaHidden: "true" }));

  /** What is pressed, where the pointer is now, and where that would be dropped. */
  let press;
  let frame;
  let last;
  let target;
  let scroller;

  const track = ({ clientX: x, clientY: y }) => {
    last = { x, y };
  };

  const down = (event) => {
    if (!mode.isOn || event.button !== 0 || press) return cancel();
    const handle = event.target.closest(".storywall-handle");
    const card = event.target.closest("[data-story]") ?? handle?.closest("th");
    if (!card || !wall.table?.contains(card) || event.target.closest("a, input, select, textarea, [popover]")) return;
    const kind = event.pointerType === "mouse" ? "mouse" : "touch";
    track(event);
    press = { card, kind, pointer: event.pointerId, ...last, handle };
    if (kind === "touch" && !handle) press.timer = setTimeout(start, REST);
  };

  const move = (event) => {
    if (event.pointerId !== press?.pointer) return;
    track(event);
    if (edit.isDragging) return;
    const far = Math.hypot(last.x - press.x, last.y - press.y);
    if (press.kind === "mouse" || press.handle) far >= START && start();
    else if (far > STILL) forget();
  };

  const start = () => {
    const { card } = press;
    if (!card.isConnected) return forget();
    edit.isDragging = true;
    preview.textContent = wall.title(card);
    preview.lang = root.lang;
    preview.style.inlineSize = `${Math.min(card.offsetWidth, 280)}px`;
    scroller = scrollerOf(wall.table);
    card.toggleAttribute("data-view-dragged", true);
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
    if (width) Object.assign(element.style, { width: `${width}px`, height: `${height}px` });
  };

  let before;
  const step = (now) => {
    if (!edit.isDragging) return;
    if (!press.card.isConnected) return cancel("The card was removed.");
    scroll(now - (before ?? now));
    before = now;
    place(preview, last.x + 16, last.y + 8);
    aim();
    frame = requestAnimationFrame(step);
  };

  /** Scrolls the wall near its edges, inside of the rows that stick there. */
  const scroll = (elapsed) => {
    const box = scroller === document.scrollingElement ? { left: 0, top: 0, right: innerWidth, bottom: innerHeight } : boxOf(scroller);
    const head = Math.max(box.top, boxOf(wall.table.tHead).bottom);
    const top = head < box.bottom / 2 ? head : box.top;
    const pull = (at, low, high) => {
      const near = at < low + EDGE ? at - low - EDGE : at > high - EDGE ? at - high + EDGE : 0;
      return Math.max(-1, Math.min(1, near / EDGE));
    };
    const by = (SPEED * Math.min(elapsed, 50)) / 1000;
    const [left, upwards] = [pull(last.x, box.left, box.right) * by, pull(last.y, top, box.bottom) * by];
    if (left || upwards) scroller.scrollBy({ left, top: upwards, behavior: "instant" });
  };

  /** Finds the head beside which the one that is dragged would go. */
  const findHead = () => {
    const own = readHead(press.card);
    const isRelease = own.kind === "release";
    const boxes = readHeads().filter(({ kind }) => kind === own.kind).map((other) => ({ other, box: boxOf(other.head) }));
    const [at, start, size] = isRelease ? [last.y, "top", "height"] : [last.x, "left", "width"];
    const distance = ({ box }) => Math.abs(at - box[start] - box[size] / 2);
    const { other, box } = boxes.reduce((near, next) => (distance(next) < distance(near) ? next : near));
    const isBeyond = at > box[start] + box[size] / 2;
    area.hidden = true;
    line.hidden = false;
    if (isRelease) place(line, box.left, isBeyond ? box.bottom : box.top, box.width, 2);
    else place(line, isBeyond ? box.right + 2 : box.left - 4, box.top, 2, box.height);
    target = { own, other, isAfter: isBeyond !== (isRtl() && !isRelease) };
  };

  /** Finds the cell under the pointer, and between which of its cards the story would go. */
  const aim = () => {
    if (press.card.matches("th")) return findHead();
    const found = document.elementFromPoint(last.x, last.y);
    const cell = found?.closest("td[data-release]");
    target = undefined;
    if (!cell || !wall.table.contains(cell)) {
      line.hidden = area.hidden = true;
      return;
    }
    const cards = wall.cardsIn(cell).filter((card) => card !== press.card);
    const boxes = cards.map(boxOf);
    let at = boxes.findIndex(({ top, height }) => last.y < top + height / 2);
    if (at < 0) at = cards.length;
    const box = boxOf(cell);
    const y = boxes[at] ? boxes[at].top - 4 : boxes.at(-1) ? boxes.at(-1).bottom + 2 : box.top + 4;
    line.hidden = area.hidden = false;
    place(area, box.left, box.top, box.width, box.height);
    place(line, box.left, y, box.width, 2);
    target = { cell, before: cards[at] };
  };

  const up = (event) => {
    if (event.pointerId !== press?.pointer) return;
    if (!edit.isDragging) return forget();
    track(event);
    aim();
    const { card } = press;
    const dropped = target;
    end();
    if (!dropped) return say(`“${wall.title(card)}” stays where it was.`);
    if (dropped.own) return dropped.other.head !== card && moveHead(dropped.own, dropped.other, dropped.isAfter);
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
    for (const part of [area, line, preview]) part.remove();
    edit.isDragging = false;
    before = undefined;
    forget();
    on(window, "click", stop, { capture: true });
    setTimeout(() => removeEventListener("click", stop, { capture: true }));
    queue.release();
  };

  const cancel = (why = "") => {
    if (!edit.isDragging) return forget();
    const name = wall.title(press.card);
    end();
    say(why || `“${name}” stays where it was.`);
  };

  on(window, "pointerdown", down, { capture: true });
  on(window, "pointermove", move);
  on(window, "pointerup", up);
  on(window, "pointercancel", () => cancel());
  on(window, "keydown", (event) => {
    if (!edit.isDragging || event.key !== "Escape") return;
    stop(event);
    cancel();
  }, { capture: true });
  // A browser scrolls with a finger unless the very first move is prevented.
  on(window, "touchmove", (event) => edit.isDragging && event.preventDefault(), { passive: false });
  on(window, "contextmenu", (event) => (edit.isDragging || press?.kind === "touch") && event.preventDefault());
  // What is pressed is neither selected nor dragged by the browser.
  for (const own of ["dragstart", "selectstart"]) on(window, own, (event) => press && event.preventDefault());
}
