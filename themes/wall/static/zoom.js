// The levels of detail, from the overview to all details, by buttons and by Ctrl and the wheel, which is also how browsers
// report a pinch; and a label at the edge of the window for the columns that lie beyond it. `wall`, `tools` and
// `view` come from view.js, `messages` from messages.js.

if (tools) {
  const LEVELS = ["overview", "", "detail"];
  const WHEEL = 60; // pixels of the wheel for one level
  const box = wall.closest(".scroll");
  const { less, more } = tools.elements;
  const at = () => LEVELS.indexOf(view.now.view);

  /** Shows more details, or less. Returns whether there is such a level. */
  view.zoom = (by) => {
    const level = LEVELS[at() + by];
    if (level === undefined) return false;
    view.set({ view: level });
    return true;
  };
  less.addEventListener("click", () => view.zoom(-1));
  more.addEventListener("click", () => view.zoom(1));

  let turned = 0;
  box.addEventListener(
    "wheel",
    (event) => {
      // Beyond the last level, the browser zooms the page.
      if (!event.ctrlKey || LEVELS[at() - Math.sign(event.deltaY)] === undefined) return;
      event.preventDefault();
      turned += event.deltaY;
      if (Math.abs(turned) < WHEEL) return;
      view.zoom(-Math.sign(turned));
      turned = 0;
    },
    { passive: false },
  );

  const edge = document.createElement("button");
  edge.id = "edge";
  edge.type = "button";
  const isRtl = getComputedStyle(wall).direction === "rtl";
  const isBeyond = (element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (isRtl ? left < -1 : right > innerWidth + 1);
  };
  const tasks = () => [...wall.tHead.rows].at(-1);
  const beyond = () => [...tasks().cells].filter(isBeyond);

  /** Shows how many columns lie beyond the edge, and the gaps in them. */
  const update = () => {
    const count = beyond().length;
    if (!count || tabs.offsetHeight) return edge.remove();
    const text = messages(tools);
    const gaps = [...wall.querySelectorAll("a.missing.gap, .flag:not(.note)")].filter(isBeyond).length;
    const small = document.createElement("small");
    small.textContent = gaps ? text("edge-gaps", { count: gaps }) : "";
    edge.replaceChildren(`${text("edge-steps", { count })} ${isRtl ? "←" : "→"}`, ...(gaps ? [small] : []));
    const { top } = tasks().getBoundingClientRect();
    edge.style.top = `${Math.max(top, 0) + 2}px`;
    // In the root element, so that neither scrolling nor the live preview moves it.
    if (!edge.isConnected) document.documentElement.append(edge);
  };

  /** Marks the tab of the activity at the start of the window. */
  const tabs = document.querySelector(".tabs");
  const markTab = () => {
    if (!tabs.offsetHeight) return;
    const start = (isRtl ? innerWidth : 0) + (isRtl ? -1 : 1) * 40;
    const heads = [...wall.tHead.rows].at(-2).cells;
    const now = [...heads].findIndex((head) => {
      const { left, right } = head.getBoundingClientRect();
      return left <= start && right > start;
    });
    [...tabs.children].forEach((tab, index) => {
      if (index !== now) return tab.removeAttribute("aria-current");
      if (tab.hasAttribute("aria-current")) return;
      tab.setAttribute("aria-current", "true");
      tabs.scrollTo({ left: tab.offsetLeft - (tabs.clientWidth - tab.offsetWidth) / 2 });
    });
  };
  let waiting;
  const soon = () => {
    waiting ??= requestAnimationFrame(() => {
      waiting = undefined;
      update();
      markTab();
    });
  };
  edge.addEventListener("click", () => beyond()[0]?.scrollIntoView({ block: "nearest", inline: isRtl ? "end" : "start" }));
  box.addEventListener("scroll", soon, { passive: true });
  new ResizeObserver(soon).observe(box);
  view.follow(() => {
    less.setAttribute("aria-disabled", at() === 0);
    more.setAttribute("aria-disabled", at() === LEVELS.length - 1);
    soon();
  });
}
