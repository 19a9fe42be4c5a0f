
// Last part: the switch that turns editing on, undo and redo, the handles of cards, keys, and what is announced.

const bar = (() => {
  const button = (name, act, textContent = name) => {
    const element = make("button", { type: "button", textContent, ariaLabel: name, title: name });
    on(element, "click", act);
    return element;
  };
  const stepButton = (name, sign) => button(text(name), () => queue.step(name.slice(5)), sign);
  const undo = stepButton("edit-undo", "↶");
  const redo = stepButton("edit-redo", "↷");
  const unsaved = make("span", { className: "storywall-unsaved", hidden: true });
  const toggle = make("button", { type: "button", role: "switch", textContent: text("edit-switch") });
  on(toggle, "click", () => mode.set(!mode.isOn));
  const box = make("div", { id: "storywall-edit", role: "group", ariaLabel: text("edit-label"), dir: "auto" });

  const announced = make("p", { id: "storywall-said", role: "status" });
  // In the direction of the buttons: what is said often begins with a title in another language.
  const toastText = make("span", { ariaHidden: "true" });
  const toastUndo = stepButton("edit-undo");
  const toast = make("div", { id: "storywall-toast", hidden: true }, toastText, " ", toastUndo);
  const menuButton = (name, open, sign) => Object.assign(button(text(name), ({ currentTarget }) => write[open](currentTarget), sign), { ariaHasPopup: "menu" });
  const backlog = menuButton("edit-backlog", "openBacklog");
  const add = menuButton("edit-new", "openNew", "+");
  box.append(unsaved, undo, redo, add, backlog, toggle, toast);
  let hiding;

  return {
    box,
    /** Puts the switch beside the tools of the page. */
    show: () => {
      const tools = document.forms.tools;
      if (tools) tools.after(box);
      else (find("header") ?? find("main") ?? document.body).append(box);
      document.body.append(announced);
      bar.update();
    },
    update: () => {
      undo.hidden = redo.hidden = !mode.isOn;
      // What they open is put onto the wall.
      add.hidden = backlog.hidden = !mode.isOn || !wall.table;
      toggle.ariaChecked = mode.isOn;
    },
    showUnsaved: () => {
      const count = queue.waiting.length;
      unsaved.hidden = !count;
      unsaved.textContent = text(edit.isLockedOut ? "edit-restarted" : "edit-unsaved", { count });
      if (count) announced.textContent = unsaved.textContent;
    },
    /** Announces what was done, and offers to take it back. */
    say: (said, canUndo = false, isError = false) => {
      announced.textContent = toastText.textContent = said;
      toastUndo.hidden = !canUndo;
      toast.classList.toggle("is-error", isError);
      toast.hidden = false;
      clearTimeout(hiding);
      hiding = setTimeout(() => { toast.hidden = true; }, isError ? 12000 : 6000);
    },
  };
})();

const { say } = bar;

/** The module with the menus and what people write, once editing was turned on. */
let write;

const mode = (() => {
  const KEPT = "storywall:editing";

  /** Gives every card a handle, or takes them away. */
  const handles = () => {
    if (!mode.isOn) {
      for (const handle of findAll(".storywall-handle")) handle.remove();
      return;
    }
    const cards = wall.table ? wall.cards() : [];
    wall.isLarge = cards.length > MANY;
    for (const card of cards) giveHandle(card, wall.title(card));
    // That of a release is beside its name, which stays in sight.
    for (const { head, kind, name } of readHeads()) giveHandle((kind === "release" && head.firstElementChild) || head, name);
  };

  const giveHandle = (host, title) => {
    const name = text("edit-move", { title });
    let handle = wall.handleOf(host);
    if (!handle) {
      handle = make("button", { type: "button", className: "storywall-handle", ariaHasPopup: "menu", ariaExpanded: "false" }, "⋯");
      host.prepend(handle);
    }
    if (handle.ariaLabel !== name) handle.ariaLabel = name;
  };

  const set = async (isOn) => {
    if (isOn) write ??= await import("./write.js");
    mode.isOn = isOn;
    stored(KEPT, isOn ? "on" : "off");
    root.toggleAttribute("data-view-editing", isOn);
    handles();
    bar.update();
    write?.update();
  };

  /** Whether single letters are shortcuts: a theme lets people turn them off. */
  const hasLetters = () => stored("storywall:keys", undefined, "localStorage") !== "off";

  const onKey = (event) => {
    const { key, target } = event;
    if (event.isComposing || event.altKey || menu.isOpen() || find("dialog[open]")) return;
    if (target.matches?.("input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]")) return;
    const isHandle = target.matches?.(".storywall-handle");
    const card = target.closest?.("[data-story]");
    const head = !card && isHandle && target.closest("th");
    let act;
    if (event.ctrlKey || event.metaKey) {
      const letter = key.toLowerCase();
      if (mode.isOn && "zy".includes(letter)) act = () => queue.step(letter === "y" || event.shiftKey ? "redo" : "undo");
    } else if (key === "e" && hasLetters()) act = () => set(!mode.isOn);
    else if (mode.isOn && (head || (card && (isHandle || target.matches("summary"))))) {
      if (key.length > 1 || hasLetters()) act = write.actOf(event, card, head && target);
    }
    if (!act) return;
    stop(event);
    act();
  };

  const start = () => {
    on(document, "keydown", onKey, true);
    on(document, "storywall:changed", ({ detail }) => {
      edit.generation = detail.generation;
      unmark();
      menu.check();
      handles();
      if (mode.isOn) write.update();
    });
    // A click on a handle is nobody else's.
    on(document, "click", (event) => {
      const handle = event.target.closest(".storywall-handle");
      if (!handle) return;
      stop(event);
      write.openMenu(handle);
    }, true);
    bar.show();
    // On phones, it is off at first: a finger that scrolls moves nothing.
    const before = stored(KEPT);
    set(before ? before === "on" : !matchMedia("(max-width: 560px)").matches);
    queue.send();
  };

  return { isOn: false, set, start };
})();

export { FOLDER, ROOT, bar, boxOf, childOf, edit, find, findAll, focusCard, isRtl, make, markPending, menu, mode, moveCard, moveHead, on, queue };
export { readHead, readHeads, root, say, scheduleCard, stop, stored, storyLinks, text, under, wall };

let hasStarted = false;
/** On the wall, and where gaps are listed or stories are named: on release plans and in the outline. */
const begin = () => {
  if (hasStarted || !edit.key || !(wall.table || find("article[data-rule][id], [data-story]") || storyLinks().length)) return;
  hasStarted = true;
  mode.start();
};
begin();
// In a workshop, people come and go, and the host lets them change the map, or doesn't any more.
on(document, "storywall:key", ({ detail: key }) => {
  edit.key = key;
  edit.isLockedOut = false;
  begin();
  bar.box.hidden = !key;
  if (hasStarted && !key) mode.set(false);
});
// A wall that has its first card by now can be changed.
on(document, "storywall:changed", begin);
document.dispatchEvent(new Event("storywall:key?"));
// The address of another run of the preview, in the same page.
on(window, "hashchange", () => location.hash.startsWith("#edit=") && location.reload());
