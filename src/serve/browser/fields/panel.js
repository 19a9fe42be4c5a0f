
// Third part: the panel of an item beside the wall, which doesn't move. On phones it is a sheet at the bottom.

const panel = (() => {
  const heading = make("h2", { id: "storywall-panel-title", dir: "auto" });
  const close = make("button", { type: "button", textContent: "×", ariaLabel: text("edit-close"), title: text("edit-close") });
  const gone = make("p", { textContent: text("edit-gone-here"), hidden: true, role: "status" });
  const body = make("div", { className: "storywall-fields" });
  const titles = make("datalist", { id: "storywall-titles" });
  const box = make("section", { id: "storywall-panel", role: "dialog", popover: "manual", dir: "auto" }, make("header", {}, heading, close), gone, body, titles);
  box.setAttribute("aria-labelledby", heading.id);
  let controls = [];
  let opener;
  /** The card of a story: the live preview keeps it when the story gets another id. */
  let card;

  const self = {
    item: "",
    base: edit.generation,
    title: () => heading.textContent,
    titles: (map) => new Map(storiesOf(map).map(({ id, title }) => [id, title])),
  };

  const storiesOf = (map) => [...map.activities.flatMap(({ tasks }) => tasks.flatMap(({ stories }) => stories)), ...map.backlog];
  const cardOf = (item) => (item.startsWith("story:") ? find(`[data-story="${CSS.escape(item.slice(6))}"]`, wall.table ?? undefined) : undefined);

  const KINDS = {
    release: choiceControl,
    status: choiceControl,
    "release-status": choiceControl,
    personas: personasControl,
    texts: listControl,
    notes: listControl,
    links: listControl,
    stories: listControl,
    ignores: listControl,
    statuses: statusesControl,
  };
  const controlOf = ([key, kind, label]) => (KINDS[kind] ?? textControl)(self, key, kind, text(label));

  /** The map's own fields, and a field for another one. */
  const addOwn = (item) => {
    for (const key of Object.keys(item).filter((key) => key.startsWith("x-"))) {
      const before = controls.find((control) => control.key === key);
      // Somebody can make a list of a text.
      if (before && (before.ownKind === kindOfOwn(item[key]) || before.isDirty())) continue;
      const control = ownControl(self, key, item[key]);
      controls = [...controls.filter((other) => other !== before), control];
      if (before) before.box.replaceWith(control.box);
      else body.insertBefore(control.box, more);
    }
  };
  const [key, value] = [make("input", { type: "text", placeholder: "x-…", ariaLabel: text("edit-own-key") }), area(text("edit-own-value"))];
  const more = make("div", { className: "storywall-field" }, make("b", { textContent: text("edit-own") }), make("div", { className: "storywall-row" }, key, value));
  const setOwn = () => {
    const [name, to] = [key.value.trim(), value.value.trim()];
    if (!name || !to) return;
    const field = name.startsWith("x-") ? name : `x-${name}`;
    key.value = value.value = "";
    const known = self.item && panel.control(field);
    if (known?.ownKind === "list") return known.add(to);
    const typed = { item: self.item, key: field, label: field, was: "", text: to, title: self.title() };
    queue.change([{ do: "set", item: self.item, field, to, was: null }], "", { base: self.base, typed });
  };
  for (const part of [key, value]) {
    on(part, "change", setOwn);
    on(part, "keydown", (event) => {
      if (event.isComposing || event.keyCode === 229) return;
      if (event.key === "Enter") {
        stop(event);
        if (part === key) value.focus();
        else setOwn();
      } else if (event.key === "Escape" && (key.value || value.value)) {
        stop(event);
        key.value = value.value = "";
      }
    });
  }

  const refresh = async () => {
    if (!self.item) return;
    if (card?.isConnected && card.dataset.story !== self.item.slice(6)) self.item = wall.item(card);
    const asked = self.item;
    const { generation } = edit;
    const map = await readMap().catch(() => undefined);
    if (!map || self.item !== asked) return;
    const item = itemOf(map, self.item);
    gone.hidden = !!item;
    if (!item) return;
    self.base = generation;
    heading.textContent = item.title ?? item.name;
    titles.replaceChildren(...[...self.titles(map).values()].map((value) => make("option", { value })));
    addOwn(item);
    for (const control of controls) control.update(item, map);
  };

  const hide = () => {
    if (!self.item) return;
    for (const control of controls) control.save?.();
    setOwn();
    self.item = "";
    box.hidePopover();
    box.remove();
    const [now] = [card?.isConnected && wall.handleOf(card)];
    const target = now || (opener?.isConnected && opener !== document.body && opener);
    if (target) target.focus({ preventScroll: true });
    else focusNear();
  };

  on(close, "click", hide);
  on(box, "keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Escape" && !event.isComposing) {
      stop(event);
      hide();
    }
  });
  on(document, "storywall:snapshot", () => setTimeout(refresh));
  on(document, "storywall:answered", ({ detail: { request, answer, isDone } }) => {
    const renamed = isDone && answer.ids?.[self.item];
    if (renamed) self.item = renamed;
  });

  const show = async (item) => {
    if (self.item === item) return;
    const before = document.activeElement;
    hide();
    opener = before;
    self.item = item;
    card = cardOf(item);
    heading.textContent = card ? wall.title(card) : "";
    controls = FIELDS[item.split(":")[0]].map(controlOf);
    const place = make("div", { className: "storywall-gaps", hidden: true });
    body.replaceChildren(place, ...controls.map((control) => control.box), more);
    (find("main") ?? document.body).append(box);
    box.showPopover();
    followGaps(place, () => self.item);
    await refresh();
    // At the start of the window if it would cover the card at its end.
    if (card) {
      const { left, right } = boxOf(card);
      const isRtl = wall.table?.matches(":dir(rtl)");
      box.toggleAttribute("data-view-start", isRtl ? left < box.offsetWidth : right > innerWidth - box.offsetWidth);
    }
    find("textarea, select, input", body)?.focus({ preventScroll: true });
  };

  return {
    show,
    /** Puts the focus into the panel, if it is open. Returns whether it is. */
    focus: () => {
      if (self.item) find("textarea, select, input", body)?.focus({ preventScroll: true });
      return self.item !== "";
    },
    control: (name) => controls.find((control) => control.key === name),
    /** Opens an item with a text in one of its fields that isn't saved. */
    showDraft: async ({ item, key: name, answer, text: typed, was, isEntry }) => {
      if (item === self.item && !isEntry && panel.control(name)) return panel.control(name).draft?.(typed, was);
      await show(item);
      panel.control(name)?.forget?.();
      await refresh();
      const control = panel.control(name);
      if (control) return control.draft?.(answer ?? typed, was, answer !== undefined);
      // A field of the map's own that it doesn't have yet.
      [key.value, value.value] = [name, typed];
      value.focus();
    },
  };
})();

export const { show, showDraft } = panel;

/** Opens the text that somebody hadn't saved when the page was left. */
export const restore = () => {
  const left = stored(DRAFT);
  if (left) panel.showDraft(JSON.parse(left));
};
