
// Third part: the menu of a card, which holds everything that dragging does. It opens at the card's handle, in the top
// layer, because rows that stick to the edges of a wall would cover it.

/** An element of ours, which the live preview leaves alone. */
const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.toggleAttribute("data-view-own", true);
  element.append(...children);
  return element;
};
const isRtl = () => (wall.table ?? root).matches(":dir(rtl)");

const menu = (() => {
  const title = make("p", { id: "storywall-menu-title" });
  const list = make("div", { role: "menu" });
  list.setAttribute("aria-labelledby", title.id);
  const box = make("div", { id: "storywall-menu", dir: "auto", popover: "manual" }, title, list);
  let opener;

  const items = () => findAll("[tabindex]", list);
  const focusAt = (at) => items().at(at % items().length).focus();

  const close = (returnsFocus) => {
    if (!opener) return;
    box.hidePopover();
    const last = opener;
    last.ariaExpanded = "false";
    opener = undefined;
    if (returnsFocus && last.isConnected) last.focus({ preventScroll: true });
  };

  /** Puts the menu beside its opener, and in sight. */
  const place = () => {
    const at = boxOf(opener);
    const { offsetWidth: width, offsetHeight: height } = box;
    const left = isRtl() ? at.right - width : at.left;
    const top = at.bottom + 4 + height > innerHeight ? at.top - 4 - height : at.bottom + 4;
    box.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
    box.style.top = `${Math.max(8, Math.min(top, innerHeight - height - 8))}px`;
  };

  const show = (entries) => {
    list.replaceChildren(...entries);
    place();
    focusAt(Math.max(0, items().findIndex((item) => !item.ariaDisabled)));
  };

  const open = (button, heading, entries) => {
    close();
    opener = button;
    title.textContent = heading;
    opener.ariaExpanded = "true";
    (find("main") ?? document.body).append(box);
    box.showPopover();
    show(entries);
  };

  on(box, "click", ({ target }) => target.closest("[tabindex]")?.choose());
  on(box, "keydown", (event) => {
    const { key } = event;
    const at = items().indexOf(document.activeElement);
    const choose = () => items()[at]?.choose();
    const act = {
      ArrowDown: () => focusAt(at + 1),
      ArrowUp: () => focusAt(at - 1),
      Home: () => focusAt(0),
      End: () => focusAt(-1),
      Enter: choose,
      " ": choose,
      Escape: () => close(true),
      Tab: () => close(true),
    }[key];
    event.stopPropagation();
    if (!act) return;
    stop(event);
    act();
  });
  on(document, "pointerdown", ({ target }) => opener && !box.contains(target) && target !== opener && close());

  return {
    /** Closes it if what it is about is gone. */
    check: () => opener && !opener.isConnected && close(),
    show,
    isOpen: () => !!opener,
    toggle: (button, heading, entries) => (button === opener ? close(true) : open(button, heading, entries())),
    /** An entry. A `name` is of the map; without an action, it is off. */
    entry: (name, act, { isName, isChecked, hint = "", stays } = {}) => {
      const label = make("span", { textContent: name, dir: "auto" });
      if (isName) label.lang = root.lang;
      const item = make("div", { role: "menuitem", tabIndex: -1 }, label);
      if (isChecked !== undefined) {
        item.role = "menuitemradio";
        item.ariaChecked = isChecked;
      }
      if (!act && !isChecked) item.ariaDisabled = "true";
      if (hint) item.append(make("kbd", { textContent: hint, ariaHidden: "true" }));
      item.choose = () => {
        if (!act && !isChecked) return;
        if (!stays) close(true);
        act?.();
      };
      return item;
    },
    group: (ariaLabel, entries) => make("div", { role: "group", ariaLabel }, ...entries),
    rule: () => make("div", { role: "separator" }),
  };
})();

/** Entries that lead elsewhere, and one that leads back. */
const under = (name, entries, back) =>
  menu.entry(name, () => menu.show([menu.entry(text("edit-back"), () => menu.show(back()), { hint: "‹", stays: true }), menu.rule(), ...entries()]), { hint: "›", stays: true });
