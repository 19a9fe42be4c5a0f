// The levels of detail, from the overview to all details, by buttons, by a pinch, and by Ctrl and the wheel, which is how
// browsers report a pinch on a touch pad; and a label in the foot of the page for the columns that lie beyond the edge of the window. `wall`, `tools` and
// `view` come from view.js, `messages` from messages.js.

if (tools) {
  const LEVELS = ["overview", "", "detail"];
  // Pixels of the wheel, and how much further apart two fingers are, for one level.
  const WHEEL = 60;
  const PINCH = 1.4;
  const { box, isRtl } = view;
  const { less, more } = tools.elements;
  const at = () => LEVELS.indexOf(view.now.view);

  /** Shows more details, or less. Returns whether there is such a level. */
  view.zoom = (by) => {
    if (!(at() + by in LEVELS)) return false;
    view.set({ view: LEVELS[at() + by] });
    return true;
  };
  on(less, "click", () => view.zoom(-1));
  on(more, "click", () => view.zoom(1));

  /** Goes to the next level if the reader has done enough for that. Beyond the last level, the browser zooms the page. */
  const turn = (event, by, isEnough) => {
    if (!(at() + by in LEVELS)) return false;
    event.preventDefault();
    return isEnough && view.zoom(by);
  };

  let turned = 0;
  on(
    box,
    "wheel",
    (event) => {
      if (!event.ctrlKey) return;
      turned += event.deltaY;
      if (turn(event, -Math.sign(event.deltaY), Math.abs(turned) >= WHEEL)) turned = 0;
    },
    { passive: false },
  );

  let apart;
  const spread = ({ touches: [one, other] }) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
  on(
    box,
    "touchstart",
    (event) => {
      // On a page that is zoomed already, the browser zooms.
      apart = event.touches.length === 2 && visualViewport.scale === 1 && spread(event);
    },
    { passive: true },
  );
  on(
    box,
    "touchmove",
    (event) => {
      // The rest of the gesture doesn't zoom the page, either.
      if (apart === 0) event.preventDefault();
      if (!apart) return;
      const grown = spread(event) / apart;
      if (turn(event, grown > 1 ? 1 : -1, grown > PINCH || grown < 1 / PINCH)) apart = 0;
    },
    { passive: false },
  );

  const edge = document.createElement("button");
  const small = document.createElement("small");
  edge.id = "edge";
  edge.dir = "auto";
  // The live preview leaves it where it is.
  edge.setAttribute("data-view-own", "");
  const isBeyond = (element) => {
    const { left, right, width } = boxOf(element);
    return width > 0 && (isRtl ? left < -1 : right > innerWidth + 1);
  };
  const beyond = () => [...view.backbone[1].cells].filter(isBeyond);

  /** What the label says, for this many columns. Gaps are counted again only when there are other columns: it takes a while. */
  let labeled;
  const label = (count) => {
    if (count === labeled) return;
    labeled = count;
    const text = messages(tools);
    const gaps = [...wall.querySelectorAll("a.missing.gap, .flag:not(.note), .has-gap")].filter(isBeyond).length;
    small.textContent = gaps ? text("edge-gaps", { count: gaps }) : "";
    edge.replaceChildren(`${text("edge-steps", { count })} ${isRtl ? "←" : "→"}`, small);
  };

  /** Shows how many columns lie beyond the edge, and the gaps in them. */
  const update = () => {
    const count = beyond().length;
    wall.toggleAttribute("data-view-beyond", count > 0);
    if (!count) return edge.remove();
    label(count);
    // At the foot, where it covers nothing: every place on the wall has the title of a step or of a card.
    if (!edge.isConnected) less.parentNode.before(edge);
  };

  let waiting;
  const soon = () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(update);
  };
  on(edge, "click", () => beyond()[0]?.scrollIntoView({ block: "nearest", inline: isRtl ? "end" : "start" }));
  on(box, "scroll", soon);
  new ResizeObserver(soon).observe(box);
  view.follow(() => {
    less.ariaDisabled = at() === 0;
    more.ariaDisabled = at() === LEVELS.length - 1;
    labeled = undefined;
    soon();
  }, "view", "fold");
}
