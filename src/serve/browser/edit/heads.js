
// Fourth part: the backbone and the releases, which move along their axis, and the backlog. They are shown at their new
// place when that is in the file.

/** The heads of activities, tasks and releases: what each is called in changes, and the list that it is in. */
const readHeads = () => {
  const activities = findAll("thead th[data-activity]", wall.table);
  const owners = activities.flatMap((head) => Array(head.colSpan).fill(`activity:${head.dataset.activity}`));
  const read = (kind, head, id, list) => ({ kind, head, list, item: `${kind}:${id}`, name: wall.nameOf(head) });
  return [
    ...activities.map((head) => read("activity", head, head.dataset.activity, "activities")),
    ...findAll("thead th[data-task]", wall.table).map((head) => read("task", head, head.dataset.task, owners[head.cellIndex])),
    ...findAll('tbody:not([data-release=""]) > tr > th', wall.table).map((head) =>
      read("release", head, head.closest("tbody").dataset.release, "releases"),
    ),
  ];
};
const readHead = (th) => readHeads().find(({ head }) => head === th);

/** Puts a head before another one of its kind or after it, or at the end of a list. */
const moveHead = ({ head, item, name, kind }, other, isAfter, list = other.list) => {
  const siblings = readHeads().filter((sibling) => sibling.kind === kind && sibling.list === list && sibling.item !== item);
  const at = other ? siblings.findIndex((sibling) => sibling.item === other.item) + isAfter : siblings.length;
  markPending(head);
  const change = { do: "move", item, in: list, before: siblings[at]?.item ?? null };
  queue.change([change], text("edit-moved-head", { title: name, at: at + 1, count: siblings.length + 1 }));
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
      .filter(({ kind, item }) => kind === "activity" && !wall.cards().some((card) => wall.listOf(wall.cellOf(card)) === item))
      .map(({ name, item }) => menu.entry(name, () => moveHead(own, undefined, false, item), { isName: true }));
  if (own.kind === "task") entries.push(menu.rule(), under(text("edit-other-activity"), activities, () => entriesOfHead(own)));
  return entries;
};

/** The stories of the backlog, each with the tasks that it can be put into. */
const entriesOfBacklog = async () => {
  const { backlog } = await (await fetch("map.json", { cache: "no-store" })).json();
  const entries = () => backlog.map(({ id, title }) => under(title, () => tasksFor(id, title), entries));
  return backlog.length ? entries() : [menu.entry(text("edit-backlog-empty"))];
};
const tasksFor = (id, title) =>
  wall.cellsOf(wall.bands()[0]).map((cell) => {
    const name = wall.columnName(cell);
    const change = { do: "move", item: `story:${id}`, in: wall.listOf(cell) };
    return menu.entry(name, () => queue.change([change], text("edit-moved", { title, place: name })), { isName: true });
  });

/** Opens the menu of a handle. */
const openMenu = (handle) => {
  const card = handle.closest("[data-story]");
  const head = !card && readHead(handle.closest("th"));
  menu.toggle(handle, text("edit-menu", { title: wall.title(card ?? head.head) }), () => (card ? entriesOfCard(card) : entriesOfHead(head)));
};
