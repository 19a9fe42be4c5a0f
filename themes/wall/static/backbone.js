// The server reckons how many lines the titles of the backbone take, so that slice lines know where
// to stick without a script. Readers who set type larger or wider make other lines of them: here the
// backbone says itself how high it is, and titles take the room that they need, as long as there is room for cards.
//
// The heights go into a style sheet of their own and not on the table: a page that changes while it
// is open would lose them there.
{
  const measured = new CSSStyleSheet();
  const heights = new Map();

  /** A cell of each row of the backbone; it is as high as its row. */
  const cells = () => [...(document.querySelector(".wall-table")?.tHead.rows ?? [])].map((row) => row.cells[0]);

  const tell = () => {
    const [activities, tasks] = cells();
    if (!heights.has(activities) || !heights.has(tasks)) return;
    const first = heights.get(activities);
    const second = getComputedStyle(tasks).position === "sticky" ? heights.get(tasks) : 0;
    measured.replaceSync(
      `@media screen { .wall-table { --activity-row: ${first}px; --backbone: ${first + second}px; --most: min(12lh, 16dvh) } }`,
    );
  };

  const observer = new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries) heights.set(target, borderBoxSize[0].blockSize);
    tell();
  });

  const watch = () => {
    observer.disconnect();
    heights.clear();
    for (const cell of cells()) observer.observe(cell);
  };

  document.adoptedStyleSheets.push(measured);
  document.addEventListener("storywall:changed", watch);
  watch();
}
