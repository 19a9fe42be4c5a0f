
// Second part: what the wall shows, by its documented attributes, and the changes that move a story.

/** Above this many cards, a move is only shown when it is in the file: that is one layout instead of two. */
const MANY = 2000;

/** A text of the page without the places where it may be hyphenated, which aren't in the file. */
const unbroken = (element) => element.textContent.replaceAll("\u00ad", "").trim();

const wall = {
  get table() {
    return find("tbody[data-release]")?.closest("table");
  },
  cards: () => findAll("[data-story]", wall.table),
  /** Kept, because counting takes a while. */
  isLarge: false,
  title: (card) => (card.matches("th") ? wall.nameOf(card) : unbroken(find(".title", card) ?? find("summary", card) ?? card)),
  cellOf: (card) => card.closest("td[data-release]"),
  cardsIn: (cell) => (cell ? findAll("[data-story]", cell) : []),
  /** The list of the map that the stories of a column are in. */
  listOf: ({ dataset: { task, activity } }) => (task ? `task:${task}` : `activity:${activity}`),
  // By the structure of a table: to search it takes a while with many cards.
  bands: () => [...(wall.table?.tBodies ?? [])].filter((band) => band.matches("[data-release]")),
  cellsOf: (band) => [...(band?.rows ?? [])].flatMap(({ cells }) => [...cells]).filter((cell) => cell.matches("td[data-release]")),
  band: (id) => wall.bands().find(({ dataset }) => dataset.release === id),
  /** The releases in order, and at the end what isn't scheduled, also if the wall has no row for that. */
  releases: () => {
    const ids = wall.bands().map(({ dataset }) => dataset.release);
    return ids.includes("") ? ids : [...ids, ""];
  },
  /** The cell of another release in the same column, or undefined. */
  cellIn: (band, cell) => band && wall.cellsOf(band).find((other) => wall.listOf(other) === wall.listOf(cell)),
  nameOf: (head) => (head ? head.abbr.trim() || unbroken(find("[dir]", head) ?? head) : ""),
  releaseName: (id) => wall.nameOf(find("th", wall.band(id) ?? null)) || text("unscheduled"),
  columnName: (cell) => {
    const kind = cell.dataset.task ? "task" : "activity";
    return wall.nameOf(find(`th[data-${kind}="${CSS.escape(cell.dataset[kind])}"]`, wall.table));
  },
  item: (card) => `story:${card.dataset.story}`,
  handleOf: (host) => childOf(host, ".storywall-handle"),
};

/** Links to stories, on the pages that people change a map from besides its wall. */
const storyLinks = () =>
  /\/(gaps|outline|release-[^/]+)(\.html)?$/.test(location.pathname) ? findAll("a:is([href^='index.html#story-'], [href^='outline.html#story-'])") : [];

/** The changes that put a card into a cell, in front of another card of it, or at its end. */
const changesOfMove = (card, cell, before) => {
  const from = wall.cellOf(card);
  const story = wall.item(card);
  const others = wall.cardsIn(cell).filter((other) => other !== card);
  const at = before ? others.indexOf(before) : others.length;
  let neighbors = [others[at - 1], others[at]];
  if (others.length === 0) neighbors = neighborsOfEmpty(card, cell);
  const [after, next] = neighbors.map((other) => other && wall.item(other));
  // Also `null` is a word: a story that is between them already stays where it is in the file.
  const changes = [{ do: "move", item: story, in: wall.listOf(cell), after: after ?? null, before: next }];
  const { release } = cell.dataset;
  if (from?.dataset.release !== release) changes.push({ do: "schedule", item: story, to: release || null });
  return changes;
};

/** Between which cards of other releases the first story of a cell is: a story comes after those of earlier releases. */
const neighborsOfEmpty = (card, cell) => {
  const bands = wall.bands();
  const at = bands.indexOf(cell.closest("tbody"));
  const cardsOf = (band) => wall.cardsIn(wall.cellIn(band, cell)).filter((other) => other !== card);
  const last = bands.slice(0, at).flatMap(cardsOf).at(-1);
  return last ? [last] : [undefined, bands.slice(at + 1).flatMap(cardsOf)[0]];
};

/** Marks what isn't in the file yet. */
const markPending = (element) => {
  hasPending = true;
  element.toggleAttribute("data-view-pending", true);
};
/** Whether something was marked since nothing was. */
let hasPending = false;

/** Shows a card at its new place until that is in the file. */
const showMoved = (card, cell, before) => {
  markPending(card);
  if (wall.isLarge) return;
  let list = find("ul", cell);
  if (!list) {
    list = document.createElement("ul");
    list.className = find("td ul", wall.table)?.className ?? "";
    cell.append(list);
  }
  for (const other of cell.children) if (other !== list) other.hidden = true;
  list.insertBefore(card, before ?? null);
};

/** Moves a card, and keeps the focus on it. */
const moveCard = (card, cell, before) => {
  const changes = changesOfMove(card, cell, before);
  const others = wall.cardsIn(cell).filter((other) => other !== card);
  const said = text("edit-moved-at", {
    title: wall.title(card),
    release: wall.releaseName(cell.dataset.release),
    task: wall.columnName(cell),
    at: (before ? others.indexOf(before) : others.length) + 1,
    count: others.length + 1,
  });
  showMoved(card, cell, before);
  // On a large wall, what was dropped is painted first: to give something the focus takes a layout.
  if (wall.isLarge) requestAnimationFrame(() => setTimeout(() => card.isConnected && focusCard(card)));
  else focusCard(card);
  queue.change(changes, said);
};

/** Schedules a story for another release, or for none: its place among the stories of the task stays. */
const scheduleCard = (card, id) => {
  const cell = wall.cellIn(wall.band(id), wall.cellOf(card));
  const said = text("edit-moved", { title: wall.title(card), place: wall.releaseName(id) });
  if (cell) showMoved(card, cell);
  focusCard(card);
  queue.change([{ do: "schedule", item: wall.item(card), to: id || null }], said);
};

const focusCard = (card) => {
  (wall.handleOf(card) ?? find("summary", card))?.focus({ preventScroll: true });
  card.scrollIntoView({ block: "nearest", inline: "nearest" });
};

/** The live preview keeps marks of the view; those of changes that are in the file by now go. */
const unmark = () => {
  if (!hasPending) return;
  const pending = new Set(queue.waiting.flatMap(({ body }) => (body.changes ?? []).map(({ item }) => item)));
  hasPending = false;
  for (const element of findAll("[data-view-pending]", wall.table)) {
    if (pending.has(element.matches("th") ? readHead(element).item : wall.item(element))) hasPending = true;
    else element.removeAttribute("data-view-pending");
  }
};
