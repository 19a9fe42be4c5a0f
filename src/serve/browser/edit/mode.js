
// Last part: the switch that turns editing on, undo and redo, the handles of cards, keys, and what is announced.

const bar = (() => {
  const button = (name, text, act) => {
    const element = make("button", { type: "button", textContent: text, ariaLabel: name, title: name });
    element.addEventListener("click", act);
    return element;
  };
  const undo = button("Undo", "↶", () => mode.step("undo"));
  const redo = button("Redo", "↷", () => mode.step("redo"));
  const unsavedText = make("span");
  const retry = button("Retry", "Retry", () => queue.send());
  const unsaved = make("span", { className: "storywall-unsaved", hidden: true }, unsavedText, " ", retry);
  const toggle = make("button", { type: "button", role: "switch", ariaChecked: "false", textContent: "Edit" });
  toggle.addEventListener("click", () => mode.set(!mode.isOn));
  const box = make("div", { id: "storywall-edit", role: "group", ariaLabel: "Editing", lang: "en", dir: "ltr" });
  box.toggleAttribute("data-view-own", true);
  
  const announced = make("p", { id: "storywall-said", lang: "en", role: "status" });
  const toastText = make("span", { ariaHidden: "true" });
  const toastUndo = make("button", { type: "button", textContent: "Undo" });
  toastUndo.addEventListener("click", () => mode.step("undo"));
  const toast = make("div", { id: "storywall-toast", lang: "en", hidden: true }, toastText, " ", toastUndo);
  announced.toggleAttribute("data-view-own", true);
  box.append(unsaved, undo, redo, toggle, toast);
  let hiding;

  return {
    toggle,
    /** Puts the switch beside the tools of the page. */
    show: () => {
      const tools = document.forms.tools;
      if (tools) tools.after(box);
      else (document.querySelector("header") ?? document.body).append(box);
      document.body.append(announced);
      bar.update();
    },
    update: () => {
      undo.disabled = !edit.canUndo;
      redo.disabled = !edit.canRedo;
      undo.hidden = redo.hidden = !mode.isOn;
      toggle.ariaChecked = String(mode.isOn);
    },
    showUnsaved: (count) => {
      unsaved.hidden = count === 0;
      retry.hidden = edit.isLockedOut;
      const changes = count === 1 ? "1 change not saved" : `${count} changes not saved`;
      unsavedText.textContent = edit.isLockedOut
        ? `${changes}: the preview was restarted. Open the address that it printed`
        : changes;
      if (count) announced.textContent = unsavedText.textContent;
    },
    say: (text, canUndo, isError) => {
      announced.textContent = text;
      toastText.textContent = text;
      toastUndo.hidden = !canUndo;
      toast.classList.toggle("is-error", Boolean(isError));
      toast.hidden = false;
      clearTimeout(hiding);
      hiding = setTimeout(() => { toast.hidden = true; }, isError ? 12000 : 6000);
    },
  };
})();

/** Announces what was done, and offers to take it back. */
const say = (text, canUndo = false, isError = false) => bar.say(text, canUndo, isError);

const mode = (() => {
  const STORED_MODE = "storywall:editing";

  /** Gives every card a handle, or takes them away. */
  const handles = () => {
    if (!mode.isOn) {
      for (const handle of document.querySelectorAll(".storywall-handle")) handle.remove();
      return;
    }
    for (const card of wall.cards()) {
      const name = `Move ${wall.title(card)}`;
      let handle = card.querySelector(":scope > .storywall-handle");
      if (!handle) {
        handle = make("button", { type: "button", className: "storywall-handle", ariaHasPopup: "menu", ariaExpanded: "false" }, "⋯");
        handle.toggleAttribute("data-view-own", true);
        card.prepend(handle);
      }
      if (handle.ariaLabel !== name) handle.ariaLabel = name;
    }
  };

  const set = (isOn) => {
    mode.isOn = isOn;
    stored(STORED_MODE, isOn ? "on" : "off");
    document.documentElement.toggleAttribute("data-view-editing", isOn);
    handles();
    bar.update();
  };

  const step = (action) => {
    const isPossible = action === "undo" ? edit.canUndo : edit.canRedo;
    if (isPossible) queue.step(action);
  };

  /** Whether single letters are shortcuts: a theme lets people turn them off. */
  const hasLetters = () => {
    try {
      return localStorage["storywall:keys"] !== "off";
    } catch {
      return true;
    }
  };

  const onKey = (event) => {
    const { key, target } = event;
    if (event.isComposing || event.altKey || menu.isOpen() || document.querySelector("dialog[open]")) return;
    if (target.matches?.("input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]")) return;
    const card = target.closest?.("[data-story]");
    const isOnCard = card && target.matches("summary, .storywall-handle");
    const isControl = event.ctrlKey || event.metaKey;
    let act;
    if (isControl) {
      const letter = key.toLowerCase();
      if (mode.isOn && letter === "z") act = () => step(event.shiftKey ? "redo" : "undo");
      else if (mode.isOn && letter === "y") act = () => step("redo");
    } else if (key === "e" && hasLetters()) act = () => set(!mode.isOn);
    else if (!mode.isOn || !isOnCard) return;
    else if (key === "m" && hasLetters()) act = () => menu.toggle(card.querySelector(".storywall-handle"));
    else if (key === "Delete") act = () => deleteCard(card);
    else if (event.shiftKey && key.startsWith("Arrow")) act = () => stepCard(card, key);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  const start = () => {
    document.addEventListener("keydown", onKey, { capture: true });
    document.addEventListener("storywall:changed", handles);
    // A click on a handle is nobody else's.
    document.addEventListener("click", (event) => {
      const handle = event.target.closest(".storywall-handle");
      if (!handle) return;
      event.stopPropagation();
      menu.toggle(handle);
    }, { capture: true });
    bar.show();
    // On phones, it is off at first: a finger that scrolls moves nothing.
    const isPhone = matchMedia("(max-width: 560px)").matches;
    const before = stored(STORED_MODE);
    set(before ? before === "on" : !isPhone);
    if (queue.waiting.length) {
      bar.showUnsaved(queue.waiting.length);
      queue.send();
    }
  };

  return { isOn: false, set, step, start };
})();

if (edit.key && wall.table) mode.start();
// The address of another run of the preview, in the same page.
addEventListener("hashchange", () => {
  const key = takeKey();
  if (!key || key === edit.key) return;
  const isFirst = !edit.key;
  Object.assign(edit, { key, isLockedOut: false });
  if (isFirst && wall.table) mode.start();
  queue.send();
});
