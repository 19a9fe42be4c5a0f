
// Second part: most of a wall is in cells, and a change touches one or two of them. The others needn't be parsed again.

/**
 * The attribute of a cell of a new page that stands for the one of this page, with what is in it. Its value has the lines of
 * the stories in it, with blanks between, if they have others now.
 */
const SAME = "data-storywall-same";
/** Where a page says in which line a story is. */
const LINE = /(data-source[^>]*>[^<]*:)(\d+)(?=<)/g;

/** The cells in the text of a page: the row, the tag at the start, and where the content begins and ends. */
const readCells = (html) => {
  const cells = [];
  let [row, depth, cell] = [0, 0];
  for (const { 0: tag, index } of html.matchAll(/<t[dr]\b[^>]*>|<\/td>/g)) {
    if (tag === "</td>") {
      depth -= 1;
      if (depth === 0) cells.push({ ...cell, end: index });
    } else if (tag.startsWith("<tr")) row += depth === 0;
    else {
      if (depth === 0) cell = { row, tag, start: index + tag.length };
      depth += 1;
    }
  }
  return cells;
};

/** The cells of this page that aren't in others. */
const outerCells = () => [...document.querySelectorAll("td")].filter((cell) => !cell.parentElement.closest("td"));

/**
 * The text of a page without the content of cells that are as they were `before`. It stays whole where the rows have
 * changed, because cells are known by their places in them, and where the text or a script has others than the page.
 */
const withoutSameCells = (before, html) => {
  const [old, cells] = [before, html].map(readCells);
  const isElsewhere = ({ row }, at) => row !== old[at].row;
  if (![old, outerCells()].every(({ length }) => length === cells.length) || cells.some(isElsewhere)) return html;
  const withoutLines = (content) => content.replace(LINE, "$1");
  let [parts, at] = ["", 0];
  cells.forEach((cell, index) => {
    const was = old[index];
    if (cell.tag !== was.tag) return;
    const [then, now] = [before.slice(was.start, was.end), html.slice(cell.start, cell.end)];
    let lines = "";
    if (then !== now) {
      if (withoutLines(then) !== withoutLines(now)) return;
      lines = Array.from(now.matchAll(LINE), ([, , line]) => line).join(" ");
    }
    parts += `${html.slice(at, cell.start - 1)} ${SAME}="${lines}">`;
    at = cell.end;
  });
  return parts + html.slice(at);
};

/** Shows the lines of the stories in a cell that is the same but for them. */
const showLines = (cell, lines) => {
  if (!lines) return;
  const rest = lines.split(" ");
  for (const place of cell.querySelectorAll("[data-source]")) {
    if (/:\d+$/.test(place.textContent)) place.textContent = place.textContent.replace(/\d+$/, rest.shift());
  }
};
