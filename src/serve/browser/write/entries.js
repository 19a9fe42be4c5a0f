// What opens when people write on a wall: the menus of cards, tasks, activities and releases, and the fields for new cards and
// titles. Like edit.js, this is one module in several files; it is loaded when editing is turned on.
//
// First part: the menus.

import { ROOT, bar, boxOf, childOf, edit, find, findAll, focusCard, isRtl, make, markPending, menu, mode, moveCard, moveHead, on, queue } from "./edit.js";
import { readHead, readHeads, root, say, scheduleCard, stop, stored, storyLinks, text, FOLDER, under, wall } from "./edit.js";

import { measureHeads } from "./focus.js";

/** The module with the fields of items, which is loaded when it is needed first. */
const fields = async (use) => use(await import("./fields.js"));

/** What new items are called. */
const NEW = {
  backlog: "edit-new-backlog",
  task: "edit-new-task",
  activity: "edit-new-activity",
  release: "edit-new-release",
  persona: "edit-new-persona",
};

/** The map as data, and items of it by their names in changes. */
export const readMap = async () => (await fetch("map.json", { cache: "no-store" })).json();

const entriesOfCard = (card) => {
  const { entry } = menu;
  const cell = wall.cellOf(card);
  const cards = wall.cardsIn(cell);
  const at = cards.indexOf(card);
  const all = wall.releases();
  const own = all.indexOf(cell.dataset.release);
  const releases = all.map((id, index) =>
    entry(wall.releaseName(id), index !== own && (() => scheduleCard(card, id)), {
      isName: id,
      isChecked: index === own,
    }),
  );
  const tasks = () => [
    menu.group(
      text("edit-task"),
      wall.cellsOf(card.closest("tbody")).map((other) =>
        entry(wall.columnName(other), other !== cell && (() => moveCard(card, other)), { isName: true, isChecked: other === cell }),
      ),
    ),
  ];
  const places = [
    entry(text("edit-up"), at > 0 && (() => moveCard(card, cell, cards[at - 1]))),
    entry(text("edit-down"), at < cards.length - 1 && (() => moveCard(card, cell, cards[at + 2]))),
    entry(text("edit-top"), at > 0 && (() => moveCard(card, cell, cards[0]))),
    menu.rule(),
  ];
  return [
    ...(cards.length > 1 ? places : []),
    menu.group(text("edit-release"), releases),
    entry(text("edit-backlog"), () => leaveWall(card, { do: "move", in: "backlog" }, "edit-moved-to-backlog")),
    under(text("edit-other-task"), tasks, () => entriesOfCard(card)),
    menu.rule(),
    entry(text("edit-new-story"), () => typing.addBelow(card), { hint: "a" }),
    entry(text("edit-rename"), () => typing.rename(wall.item(card)), { hint: "F2" }),
    entry(text("edit-split"), () => typing.split(card)),
    entry(text("edit-fields"), () => fields(({ show }) => show(wall.item(card))), { hint: "E" }),
    entry(text("edit-delete"), () => deleteCard(card), { hint: "Del" }),
  ];
};

/** Takes a card from the wall; the next one gets the focus. */
const leaveWall = (card, change, said) => {
  const cards = wall.cards();
  const at = cards.indexOf(card);
  const next = cards[at + 1] ?? cards[at - 1];
  if (!wall.isLarge) card.remove();
  if (next) focusCard(next);
  queue.change([{ ...change, item: wall.item(card) }], text(said, { title: wall.title(card) }));
};
const deleteCard = (card) => leaveWall(card, { do: "remove" }, "edit-deleted");

/** Moves a card by one place: up or down among the releases, or to the task beside it. */
const stepCard = (card, key) => {
  const cell = wall.cellOf(card);
  const right = isRtl() ? -1 : 1;
  const side = { ArrowLeft: -right, ArrowRight: right }[key];
  const down = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (side) {
    const cells = wall.cellsOf(card.closest("tbody"));
    const next = cells[cells.indexOf(cell) + side];
    return next ? moveCard(card, next) : say(text("edit-no-task"));
  }
  // Within its cell, and beyond that to the next release.
  const cards = wall.cardsIn(cell);
  const at = cards.indexOf(card);
  if (cards[at + down]) return moveCard(card, cell, down < 0 ? cards[at - 1] : cards[at + 2]);
  const all = wall.releases();
  const release = all[all.indexOf(cell.dataset.release) + down];
  return release !== undefined ? scheduleCard(card, release) : say(text("edit-no-release"));
};

const entriesOfHead = (own) => {
  const all = readHeads().filter(({ kind }) => kind === own.kind);
  const same = all.filter(({ list }) => list === own.list);
  const at = same.findIndex(({ head }) => head === own.head);
  const entry = (name, other, isAfter) => menu.entry(text(name), other && other.item !== own.item && (() => moveHead(own, other, isAfter)));
  const entries = [
    entry("edit-earlier", same[at - 1], false),
    entry("edit-later", same[at + 1], true),
  ];
  // Those that have stories right under them can't have tasks.
  const activities = () =>
    readHeads()
      .filter(({ kind, item }) => kind === "activity" && !hasStories(item))
      .map(({ name, item }) => menu.entry(name, () => moveHead(own, undefined, false, item), { isName: true }));
  if (own.kind === "task") entries.push(menu.rule(), under(text("edit-other-activity"), activities, () => entriesOfHead(own)));
  const below = own.kind === "activity" && !hasStories(own.item) && readHeads().filter(({ list }) => list === own.item);
  entries.push(
    menu.rule(),
    menu.entry(text(NEW[own.kind]), () => typing.addHead(own.kind, own.list, own.item)),
    ...(below ? [menu.entry(text("edit-new-task"), () => typing.addHead("task", own.item, below.at(-1)?.item))] : []),
    menu.entry(text("edit-rename"), () => typing.rename(own.item), { hint: "F2" }),
    menu.entry(text("edit-fields"), () => fields(({ show }) => show(own.item))),
    menu.entry(text("edit-delete"), () => deleteHead(own)),
  );
  return entries;
};

/** Whether an activity has stories right under it: then it can't have tasks. */
const hasStories = (activity) => wall.cards().some((card) => wall.listOf(wall.cellOf(card)) === activity);

/** Removes a task, an activity or a release. What is gone with it can be brought back by Undo. */
const deleteHead = ({ head, item, name }) => {
  markPending(head);
  queue.change([{ do: "remove", item }], text("edit-deleted", { title: name }));
};

/** The stories of the backlog, each with the tasks that it can be put into. */
const entriesOfBacklog = async () => {
  const { backlog } = await readMap();
  const entries = () => backlog.map(({ id, title }) => under(title, () => tasksFor(id, title), entries));
  return backlog.length ? entries() : [menu.entry(text("edit-backlog-empty"))];
};
const tasksFor = (id, title) =>
  wall.cellsOf(wall.bands()[0]).map((cell) => {
    const name = wall.columnName(cell);
    const change = { do: "move", item: `story:${id}`, in: wall.listOf(cell) };
    return menu.entry(name, () => queue.change([change], text("edit-moved", { title, place: name })), { isName: true });
  });

/** Opens the menu of the backlog. */
export const openBacklog = async (button) => {
  const entries = await entriesOfBacklog();
  menu.toggle(button, text("edit-from-backlog"), () => entries);
};

/** Opens the menu of what can be added to the map, and of what isn't on the wall. */
export const openNew = async (button) => {
  const { personas } = await readMap();
  const last = (kind) => readHeads().filter((head) => head.kind === kind).at(-1)?.item;
  // Where the backbone isn't shown, as on phones, its menus are here.
  const ofBackbone = () => {
    const opened = (head, more = () => []) => under(head.name, () => [...entriesOfHead(head), ...more()], entries);
    const tasks = ({ item }) => readHeads().filter(({ list }) => list === item).map((task) => opened(task));
    return readHeads().filter(({ kind }) => kind === "activity").map((head) => opened(head, () => [menu.rule(), ...tasks(head)]));
  };
  const ofPersonas = () => personas.map(({ id, name }) => menu.entry(name, () => fields(({ show }) => show(`persona:${id}`)), { isName: true }));
  const entries = () => [
    menu.entry(text("edit-new-activity"), () => typing.addHead("activity", "activities", last("activity"))),
    menu.entry(text("edit-new-release"), () => typing.addHead("release", "releases", last("release"))),
    menu.entry(text("edit-new-persona"), () => typing.addHead("persona", "personas")),
    menu.entry(text("edit-new-backlog"), () => typing.addHead("story", "backlog")),
    menu.rule(),
    menu.entry(text("edit-fields-map"), () => fields(({ show }) => show("map"))),
    ...(readHeads().length ? [under(text("edit-backbone"), ofBackbone, entries)] : []),
    ...(personas.length ? [under(text("edit-fields-persona"), ofPersonas, entries)] : []),
  ];
  menu.toggle(button, text("edit-new"), entries);
};

/** Opens the menu of a handle. */
export const openMenu = (handle) => {
  const card = handle.closest("[data-story]");
  const head = !card && readHead(handle.closest("th"));
  menu.toggle(handle, text("edit-menu", { title: wall.title(card ?? head.head) }), () => (card ? entriesOfCard(card) : entriesOfHead(head)));
};
