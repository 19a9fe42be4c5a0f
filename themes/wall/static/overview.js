// The overview on one screen: the size of its tiles, computed from the room that the window leaves. Tiles that are wide
// enough carry their titles. `wall`, `tools` and `view` come from view.js.
//
// The size goes into a style sheet of its own, because the live preview would remove it from the table.

// fold.js loads this script each time the reader chooses the overview; once is enough.
if (!view.isFitting) {
  view.isFitting = true;
  // The width of a tile from which it has a title, and its smallest font size.
  const TITLED = 80;
  const SMALLEST = 11;
  // The space between tiles, and that above and below those of a band.
  const BETWEEN = 3;
  const AROUND = 8;
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);

  const { box } = view;
  const isFull = () => box.scrollHeight > box.clientHeight;
  const set = (width, height, size = SMALLEST, lines = "none") => {
    const [across, high] = [width, height].map((length) => `${Math.floor(length * 4) / 4}px`);
    sheet.replaceSync(`.wall-table { --compact: ${across}; --tile: ${high}; --tile-size: ${size}px; --tile-lines: ${lines} }`);
  };

  const fit = () => {
    const isOn = view.now.view === "overview";
    wall.removeAttribute("data-view-titled");
    sheet.replaceSync("");
    if (!isOn) return;
    const rows = [...wall.tBodies].map((band) => band.rows[1]).filter(({ offsetHeight }) => offsetHeight);
    const most = rows.map(({ cells }) => Math.max(1, ...[...cells].map((cell) => cell.querySelector(".cell")?.childElementCount ?? 0)));
    const tiles = rows.reduce((sum, { offsetHeight }) => sum + offsetHeight - AROUND + BETWEEN, 0);
    const room = tiles - (box.scrollHeight - box.clientHeight) + free();
    const column = wall.rows[wall.rows.length - 1].cells[0].offsetWidth;
    // The height of a tile with the space below it, if this many are side by side.
    const height = (across) => room / most.reduce((sum, count) => sum + Math.ceil(count / across), 0);
    if (column >= TITLED) {
      wall.toggleAttribute("data-view-titled", true);
      for (let size = Math.max(SMALLEST, Math.min(14, column / 9.3)); size >= SMALLEST; size -= 0.5) {
        // As high as there is room for, or just as high as their titles.
        for (const high of [Math.min(height(1) - BETWEEN, column * 0.5), 0]) {
          set(column, high, size);
          if (!isFull()) return;
        }
      }
      // The first lines of the titles: pointing at a tile shows the others.
      const lines = Math.floor((height(1) - BETWEEN - 5) / (SMALLEST * 1.2));
      if (lines > 0) return set(column, height(1) - BETWEEN, SMALLEST, lines);
      wall.removeAttribute("data-view-titled");
    }
    let best = 0;
    for (let across = 1; across < 9; across += 1) {
      const width = (column - (across - 1) * BETWEEN) / across;
      const high = Math.min(height(across) - BETWEEN, width * 0.6);
      if (Math.min(width / 2.4, high) <= best) continue;
      best = Math.min(width / 2.4, high);
      set(width, Math.max(3, high));
    }
  };

  /** The empty space below the wall. */
  const free = () => document.querySelector(".foot").offsetTop - wall.offsetTop - wall.offsetHeight;

  view.follow(fit, "view", "fold");
  new ResizeObserver(fit).observe(box);
}
