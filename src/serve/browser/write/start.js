
// Last part: what keys and clicks open, and the buttons of cells.

/** The module with what can be done about gaps, once something shows it. */
let gaps;
const withGaps = async (use) => use((gaps ??= await import("./gaps.js")));

/** Shows what can be done about the gaps of an item in a panel. */
export const followGaps = (place, item) => withGaps(({ follow }) => follow(place, item));

/** What a key does on a card, or on the handle of a head. */
export const actOf = ({ key, shiftKey }, card, handle) => {
  const head = handle && readHead(handle.closest("th"));
  const item = card ? wall.item(card) : head.item;
  // In the outline, a card is in no cell.
  if (card && !wall.cellOf(card)) return { F2: () => typing.rename(item), E: () => fields(({ show }) => show(item)) }[key];
  const acts = {
    m: () => openMenu(handle || wall.handleOf(card)),
    F2: () => typing.rename(item),
    E: () => fields(({ show }) => show(item)),
    A: () => addTask(card ? wall.cellOf(card) : head),
  };
  if (card) Object.assign(acts, { a: () => typing.addBelow(card), Delete: () => deleteCard(card) });
  else Object.assign(acts, { a: () => typing.addHead(head.kind, head.list, head.item), Delete: () => deleteHead(head) });
  if (card && shiftKey && key.startsWith("Arrow")) return () => stepCard(card, key);
  return Object.hasOwn(acts, key) ? acts[key] : undefined;
};

/** Opens the field for a task after the one of a cell, or in an activity. */
const addTask = ({ dataset, kind, item, list }) => {
  if (kind === "activity") return typing.addHead("task", item, readHeads().filter((head) => head.list === item).at(-1)?.item);
  if (kind === "task") return typing.addHead("task", list, item);
  const own = dataset?.task && readHeads().find((head) => head.item === `task:${dataset.task}`);
  return own ? typing.addHead("task", own.list, own.item) : say(text("edit-no-tasks-here"));
};

/** Offers to fix the errors of the file that need no decision. Until then, nothing can be changed. */
const offerFix = () => {
  const panel = find("#storywall-error[data-fixable]");
  const button = find(".storywall-fix");
  if (!mode.isOn || !panel) return button?.remove();
  if (panel.contains(button)) return;
  const fix = make("button", { type: "button", className: "storywall-fix", textContent: text("edit-fix"), lang: root.lang });
  on(fix, "click", () => queue.step("fix"));
  panel.prepend(fix);
};

/** The heads after which a button offers another one: the last task of each activity, the last activity, the last release. */
const lastHeads = () => [...new Map(readHeads().map((head) => [head.list, head])).values()];

/**
 * Gives the last head of each kind a button for the next one, or takes them away. That for releases is below the wall, where
 * the next release will be.
 */
const offerHeads = () => {
  const wanted = new Map(mode.isOn ? lastHeads().map((own) => [own.kind === "release" ? wall.table.parentElement : own.head, own]) : []);
  for (const button of findAll(".storywall-next")) if (!wanted.has(button.parentElement)) button.remove();
  for (const [host, { kind, list }] of wanted) {
    let button = childOf(host, ".storywall-next");
    if (!button) {
      button = make("button", { type: "button", className: "storywall-next" });
      if (kind === "release") wall.table.after(button);
      else host.append(button);
    }
    button.dataset.kind = kind;
    const activity = kind === "task" && readHeads().find(({ item }) => item === list);
    const label = activity ? text("edit-new-task-in", { activity: activity.name }) : text(NEW[kind]);
    if (button.ariaLabel !== label) button.ariaLabel = label;
    const shown = kind === "release" ? `+ ${label}` : "+";
    if (button.textContent !== shown) button.textContent = shown;
  }
};

/** Opens the field for an item after the last one of its kind. */
const addNext = (button) => {
  const at = button.closest("th");
  const own = at ? readHead(at) : lastHeads().find(({ kind }) => kind === "release");
  typing.addHead(own.kind, own.list, own.item);
};

/** Gives every link to a story a button that opens its fields, or takes them away. */
const offerFields = () => {
  for (const button of findAll(".storywall-fields-of")) if (!mode.isOn || !button.previousElementSibling?.matches("a")) button.remove();
  for (const link of mode.isOn ? storyLinks() : []) {
    let button = link.nextElementSibling;
    if (!button?.matches(".storywall-fields-of")) {
      button = make("button", { type: "button", className: "storywall-fields-of", textContent: "✎" });
      // The live preview can lead the same link to another story.
      on(button, "click", () => fields(({ show }) => show(`story:${decodeURIComponent(link.hash.slice("#story-".length))}`)));
      link.after(button);
    }
    const name = text("edit-fields-of", { title: link.textContent.trim() });
    if (button.ariaLabel !== name) button.ariaLabel = button.title = name;
  }
};

/** Opens the drafts that were left, before people can type anything else. */
let restore = () => {
  restore = () => {};
  typing.restore();
  if (stored(`storywall:field:${FOLDER}`)) fields(({ restore }) => restore());
};

/** Gives every cell a button for new cards, or takes them away. */
export const update = () => {
  measureHeads();
  offerFix();
  offerFields();
  if (gaps || find("article[data-rule][id]")) withGaps(({ update }) => update());
  offerHeads();
  const buttons = findAll(".storywall-add");
  if (!mode.isOn) {
    for (const button of buttons) button.remove();
    return;
  }
  for (const cell of wall.bands().flatMap(wall.cellsOf)) {
    let button = childOf(cell, ".storywall-add");
    if (!button) {
      button = make("button", { type: "button", className: "storywall-add", textContent: text("edit-story-button") });
      cell.append(button);
    }
    const label = text("edit-new-story-in", { release: wall.releaseName(cell.dataset.release), task: wall.columnName(cell) });
    if (button.ariaLabel !== label) button.ariaLabel = label;
  }
  typing.settle();
  restore();
};

on(document, "click", (event) => {
  const button = event.target.closest(".storywall-add, .storywall-next");
  if (!button) return;
  stop(event);
  if (button.matches(".storywall-next")) return addNext(button);
  const cell = wall.cellOf(button);
  typing.addTo(cell, wall.cardsIn(cell).at(-1));
}, true);

on(document, "dblclick", (event) => {
  if (!mode.isOn || event.target.closest("a, button, input, select, textarea, [popover], .full")) return;
  const card = event.target.closest("[data-story]");
  const head = !card && event.target.closest("th") && readHead(event.target.closest("th"));
  const cell = !card && event.target.closest("td[data-release]");
  if (!wall.table?.contains(event.target)) return;
  if (card) typing.rename(wall.item(card));
  else if (head) typing.rename(head.item);
  else if (cell) typing.addTo(cell, wall.cardsIn(cell).at(-1));
});

// The panel that a theme opens for a card gets a button that leads to its fields.
on(document, "toggle", ({ target }) => {
  const card = target.matches?.("[data-story] > details") && target.closest("[data-story]");
  const body = card && mode.isOn && target.open && find("summary", target).nextElementSibling;
  if (!body || find(".storywall-open", body)) return;
  const button = make("button", { type: "button", textContent: text("edit-fields") });
  on(button, "click", () => {
    target.open = false;
    fields(({ show }) => show(wall.item(card)));
  });
  const place = make("div", { className: "storywall-gaps", hidden: true });
  body.append(make("p", { className: "storywall-open" }, button), place);
  followGaps(place, () => wall.item(card));
}, true);

// Somebody else has changed the text that was typed, or removed its item.
on(document, "storywall:answered", (event) => {
  const { request, isDone } = event.detail;
  const isPanel = isConflict(event.detail);
  if (isDone || !request.typed || (request.asked && !isPanel)) return;
  if (isPanel) event.preventDefault();
  // What is refused for another reason stays in its field, and the reason is announced.
  fields(({ conflict, showDraft }) => (isPanel ? conflict(event.detail) : showDraft(request.typed)));
});

// The styles are below the body: the live preview replaces those of the head.
document.body.append(make("link", { rel: "stylesheet", href: new URL(".storywall/write.css", ROOT).href }));
