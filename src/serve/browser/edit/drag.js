
// Fifth part: dragging with a mouse, a finger or a pen.
//
// While something is dragged, nothing of the wall is laid out again: a picture of the card and a line move over it by
// transforms, and what is under the pointer is looked for once a frame, by the boxes of the wall: a browser that is asked
// what is at a point looks at all cards.

{
  /** How far a mouse moves before it drags, and how long and how still a finger rests. */
  const START = 4;
  const REST = 300;
  const STILL = 8;
  /** How close to an edge the wall scrolls, and how fast at most, in pixels a second. */
  const EDGE = 48;
  const SPEED = 800;

  const [preview, line, area, shield] = ["drag", "drop", "area", "shield"].map((part) => make("div", { id: `storywall-${part}`, ariaHidden: "true" }));

  /** What is pressed, where the pointer is now, and where that would be dropped. */
  let press;
  let frame;
  let last;
  let target;
  let scroller;
  let size;
  /** What lies over the wall. */
  let covers;

  const track = ({ clientX: x, clientY: y }) => {
    last = { x, y };
  };

  const down = (event) => {
    if (!mode.isOn || event.button !== 0 || press) return cancel();
    const handle = event.target.closest(".storywall-handle");
    const card = event.target.closest("[data-story]") ?? handle?.closest("th");
    if (!card || !wall.table?.contains(card) || event.target.closest("a, input, select, textarea, [popover]")) return;
    const isMouse = event.pointerType === "mouse";
    track(event);
    press = { card, isMouse, pointer: event.pointerId, ...last, handle };
    if (!isMouse && !handle) press.timer = setTimeout(start, REST);
  };

  const move = (event) => {
    if (event.pointerId !== press?.pointer) return;
    track(event);
    if (edit.isDragging) return;
    const far = Math.hypot(last.x - press.x, last.y - press.y);
    if (press.isMouse || press.handle) far >= START && start();
    else if (far > STILL) forget();
  };

  const start = () => {
    const { card } = press;
    if (!card.isConnected) return forget();
    edit.isDragging = true;
    preview.textContent = wall.title(card);
    preview.lang = root.lang;
    preview.removeAttribute("data-view-pending");
    preview.style.inlineSize = `${Math.min(card.offsetWidth, 280)}px`;
    scroller = scrollerOf(wall.table);
    covers = [...findAll(":popover-open"), ...findAll("body > *, main > *").filter((element) => /sticky|fixed/.test(getComputedStyle(element).position))];
    card.toggleAttribute("data-view-dragged", true);
    document.body.append(area, line, preview);
    // Nothing else is under the pointer from here on: no card of the wall is pointed at.
    preview.setPointerCapture(press.pointer);
    size = boxOf(preview);
    frame = requestAnimationFrame(step);
  };

  const scrollerOf = (element) => {
    for (let box = element; box; box = box.parentElement) {
      if (["auto", "scroll"].includes(getComputedStyle(box).overflowY)) return box;
    }
    return document.scrollingElement;
  };

  /** Puts an element somewhere. Without a width and a height, it keeps its own: styles ignore what isn't a number. */
  const place = ({ style }, x, y, width, height) => {
    style.transform = `translate(${x}px,${y}px)`;
    style.width = `${width}px`;
    style.height = `${height}px`;
  };

  let before;
  const step = (now) => {
    if (!edit.isDragging) return;
    if (!press.card.isConnected) return cancel(text("edit-removed"));
    scroll(now - (before ?? now));
    before = now;
    // Beside the pointer, and in sight.
    const [right, bottom] = [innerWidth - size.width - 8, innerHeight - size.height - 8];
    place(preview, Math.min(last.x + 16, right), Math.min(last.y + 8, bottom));
    aim();
    frame = requestAnimationFrame(step);
  };

  /** Scrolls the wall near its edges, inside of the rows that stick there. */
  const scroll = (elapsed) => {
    const box = boxOf(scroller);
    const [start, end] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
    const bottom = Math.min(innerHeight, box.bottom);
    // The cells of the heads stick, not the rows.
    const heads = [...wall.table.tHead.rows].flatMap(({ cells }) => [...cells].slice(0, 1));
    const head = Math.max(0, box.top, ...heads.map((cell) => boxOf(cell).bottom));
    const top = head < bottom / 2 ? head : Math.max(0, box.top);
    const pull = (at, low, high) => {
      const near = at < low + EDGE ? at - low - EDGE : at > high - EDGE ? at - high + EDGE : 0;
      return Math.max(-1, Math.min(1, near / EDGE));
    };
    const by = (SPEED * Math.min(elapsed, 50)) / 1000;
    const [left, upwards] = [pull(last.x, start, end) * by, pull(last.y, top, bottom) * by];
    if (left || upwards) scroller.scrollBy({ left, top: upwards, behavior: "instant" });
  };

  /** Finds the head beside which the one that is dragged would go. */
  const findHead = () => {
    const own = readHead(press.card);
    const isRelease = own.kind === "release";
    const boxes = readHeads().filter(({ kind }) => kind === own.kind).map((other) => ({ other, box: boxOf(other.head.closest(isRelease ? "tbody" : "th")) }));
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

  const isAtPointer = (element) => {
    const { left, right, top, bottom } = boxOf(element);
    return last.x >= left && last.x < right && last.y >= top && last.y < bottom;
  };
  const cellsIn = ({ rows }) => [...rows].flatMap(({ cells }) => [...cells]);
  const cellAtPointer = () => {
    if ([...covers, ...cellsIn(wall.table.tHead)].some(isAtPointer)) return undefined;
    // The heads of releases come first: they stay in sight over the cells.
    return [...wall.table.tBodies].filter(isAtPointer).flatMap(cellsIn).find(isAtPointer)?.closest("td[data-release]");
  };

  /** Finds the cell under the pointer, and between which of its cards the story would go. */
  const aim = () => {
    if (press.card.matches("th")) return findHead();
    const cell = cellAtPointer();
    target = undefined;
    if (!cell) {
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
    target = { cell, next: cards[at] };
  };

  const up = (event) => {
    if (event.pointerId !== press?.pointer) return;
    if (!edit.isDragging) return forget();
    track(event);
    aim();
    if (!target) return cancel();
    const { card } = press;
    const { own, other, isAfter, cell, next } = target;
    const drop = boxOf(line);
    end();
    if (own) return other.head !== card && moveHead(own, other, isAfter);
    const cards = wall.cardsIn(cell);
    if (wall.cellOf(card) === cell && next === cards[cards.indexOf(card) + 1]) return;
    moveCard(card, cell, next);
    if (wall.isLarge) settle(drop);
  };

  /** Leaves the picture of a card where it was dropped, until the wall shows the card there. */
  const settle = ({ left, top }) => {
    markPending(preview);
    place(preview, left, top);
    document.body.append(preview);
  };
  const unsettle = () => edit.isDragging || preview.remove();
  on(document, "storywall:changed", unsettle);
  on(document, "scroll", unsettle, true);

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
    // What was dropped is painted before the browser looks for what the pointer is over now, and styles that.
    document.body.append(shield);
    requestAnimationFrame(() => setTimeout(() => shield.remove()));
    edit.isDragging = false;
    before = undefined;
    forget();
    on(window, "click", stop, true);
    setTimeout(() => removeEventListener("click", stop, true));
    queue.release();
  };

  const cancel = (why) => {
    if (!edit.isDragging) return forget();
    const title = wall.title(press.card);
    end();
    say(why ?? text("edit-kept", { title }));
  };

  on(window, "pointerdown", down, true);
  on(window, "pointermove", move);
  on(window, "pointerup", up);
  on(window, "pointercancel", () => cancel());
  on(window, "keydown", (event) => {
    if (!edit.isDragging || event.key !== "Escape") return;
    stop(event);
    cancel();
  }, true);
  // A browser scrolls with a finger unless the very first move is prevented.
  on(window, "touchmove", (event) => edit.isDragging && event.preventDefault(), { passive: false });
  on(window, "contextmenu", (event) => (edit.isDragging || press?.isMouse === false) && event.preventDefault());
  // What is pressed is neither selected nor dragged by the browser.
  for (const own of ["dragstart", "selectstart"]) on(window, own, (event) => press && event.preventDefault());
}
