// Measures the rows of the backbone, so that release lines stick right below them.
//
// storywall estimates how many lines the titles take, which works without scripts. With larger type
// the estimate is too low, so this script measures the rows instead, and lets titles take the lines
// they need while there is room for cards. The heights go into a style sheet of their own, because
// the live preview would remove them from the table.
{
  const measured = new CSSStyleSheet();
  const heights = new Map();

  /** The first cell of each row of the backbone, which is as high as its row. */
  const cells = () => [...(document.querySelector(".wall-table")?.tHead.rows ?? [])].slice(-2).map((row) => row.cells[0]);

  const apply = () => {
    const [activities, tasks] = cells();
    if (!heights.has(activities) || !heights.has(tasks)) return;
    const first = heights.get(activities);
    const second = getComputedStyle(tasks).position === "sticky" ? heights.get(tasks) : 0;
    measured.replaceSync(
      `@media screen { .wall-table { --activity-row: ${first}px; --backbone: ${first + second}px; --max-title: min(12lh, 16dvh) } }`,
    );
  };

  const observer = new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries) heights.set(target, borderBoxSize[0].blockSize);
    apply();
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
