
// Fourth part: the backbone and the releases, which move along their axis. They are shown at their new place when that is
// in the file.

/** The heads of activities, tasks and releases: what each is called in changes, and the list that it is in. */
const readHeads = () => {
  if (!wall.table) return [];
  // Not `thead th` in the table: that searches all cards, too.
  const { tHead } = wall.table;
  const activities = tHead ? findAll("th[data-activity]", tHead) : [];
  const owners = activities.flatMap((head) => Array(head.colSpan).fill(`activity:${head.dataset.activity}`));
  const read = (kind, head, id, list) => ({ kind, head, list, item: `${kind}:${id}`, name: wall.nameOf(head) });
  return [
    ...activities.map((head) => read("activity", head, head.dataset.activity, "activities")),
    ...(tHead ? findAll("th[data-task]", tHead) : []).map((head) => read("task", head, head.dataset.task, owners[head.cellIndex])),
    ...wall.bands().flatMap(({ dataset: { release }, rows }) =>
      (release ? [...rows] : []).flatMap(({ cells }) => [...cells].filter((head) => head.matches("th")).map((head) => read("release", head, release, "releases"))),
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
