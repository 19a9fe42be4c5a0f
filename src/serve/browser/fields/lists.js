
// Second part: fields with a list of values. Each value is a field of its own, and the last one adds another value.

const listControl = (panel, key, kind, label) => {
  const list = make("div", { className: "storywall-list" });
  const box = make("div", { className: "storywall-field", role: "group", ariaLabel: label }, make("b", { textContent: label, ariaHidden: "true" }), list);
  let known = [];
  let titles = new Map();

  const send = (changes, typed) =>
    queue.change(changes, "", { base: panel.base, typed: { item: panel.item, key, label, title: panel.title(), isEntry: true, ...typed } });
  const change = (word, more) => ({ do: word, item: panel.item, field: key, ...more });

  /** The title of a needed story, or the value as it is. */
  const shownAs = (value) => (kind === "stories" ? (titles.get(value) ?? value) : value);
  /** The value that stands for what somebody typed. */
  const valueOf = (typed) => (kind === "stories" ? ([...titles].find(([id, title]) => id === typed || title === typed)?.[0] ?? typed) : typed);

  /** Saves what was typed when somebody leaves a field, or presses Enter. */
  const saving = (field, save) => {
    on(field, "change", save);
    on(field, "keydown", (event) => {
      if (event.isComposing || event.keyCode === 229) return;
      const isSaving = event.key === "Enter" && (kind !== "texts" || !event.shiftKey);
      if (isSaving) {
        stop(event);
        save();
      } else if (event.key === "Escape" && field.value !== field.defaultValue) {
        stop(event);
        field.value = field.defaultValue;
      }
    });
    return field;
  };
  const input = (name, value = "", more = {}) => {
    const field = kind === "stories" ? make("input", { type: "text", dir: "auto", lang: root.lang, ariaLabel: name, ...more }) : area(name, more);
    if (kind === "stories") field.setAttribute("list", "storywall-titles");
    field.defaultValue = field.value = value;
    return field;
  };

  const row = (entry) => {
    const value = typeof entry === "string" ? entry : (entry.text ?? entry.rule ?? entry.title);
    const shown = shownAs(value);
    const field = input(label, shown);
    const take = () => send([change("take", { value })], { was: value, text: "" });
    saving(field, () => {
      const to = field.value.trim();
      if (to === field.defaultValue) return;
      field.defaultValue = field.value;
      if (!to) take();
      else send([change("swap", { value, to: valueOf(to) })], { was: value, text: to });
    });
    field.disabled = kind === "ignores";
    const remove = make("button", { type: "button", textContent: "×", ariaLabel: text("edit-take", { value: shown }), title: text("edit-take", { value: shown }) });
    on(remove, "click", () => {
      take();
      last.focus();
    });
    const line = make("div", { className: "storywall-row" }, field, remove);
    if (kind === "notes" || kind === "ignores") line.append(beside(entry, value));
    // A short reference has an address, too; that is in the project.
    if (kind === "links" && entry.url && entry.url !== entry.title && !entry.url.includes(entry.title)) line.append(address(entry.url));
    return line;
  };

  /** The answer of a note, or the reason why the findings of a rule are accepted. */
  const beside = (entry, value) => {
    const isNote = kind === "notes";
    const before = entry.answer ?? entry.reason ?? "";
    const field = area(text(isNote ? "edit-answer-of" : "edit-reason-of", { value }), { placeholder: text(isNote ? "edit-answer" : "edit-reason"), className: "beside" });
    field.defaultValue = field.value = before;
    return saving(field, () => {
      const to = field.value.trim();
      if (to === field.defaultValue || (!to && !isNote)) return;
      field.defaultValue = field.value;
      if (isNote) send([{ do: "answer", item: panel.item, note: key, was: value, text: to || null }], { was: value, text: value, answer: to });
      else send([{ do: "ignore", item: panel.item, rule: value, reason: to }], { was: value, text: to });
    });
  };

  const address = (url) => {
    const field = area(text("edit-link-address"), { className: "beside" });
    field.defaultValue = field.value = url;
    return saving(field, () => {
      const to = field.value.trim();
      if (!to || to === field.defaultValue) return;
      field.defaultValue = field.value;
      send([change("swap", { value: url, to })], { was: url, text: to });
    });
  };

  const last = saving(input(text("edit-add-to", { field: label }), "", { placeholder: text("edit-add"), className: "last" }), () => {
    const value = last.value.trim();
    if (!value) return;
    last.value = "";
    // It is shown at once; the map has it when the answer comes.
    list.insertBefore(make("p", { textContent: value, dir: "auto", className: "storywall-added" }), last);
    send([change("put", { value: valueOf(value) })], { text: value });
  });
  if (kind !== "ignores") list.append(last);

  const rows = () => findAll(".storywall-row", list);
  const isDirty = () => findAll("textarea, input", list).some((field) => field !== last && field.value !== field.defaultValue);

  return {
    key,
    box,
    isDirty: () => isDirty() || last.value !== "",
    /** Puts a text that couldn't be saved where a new one is typed. */
    draft: (value) => {
      last.value = value;
      last.focus();
    },
    update: (item, map) => {
      titles = panel.titles(map);
      const now = JSON.stringify(item[key] ?? []);
      const focused = document.activeElement;
      const at = rows().findIndex((line) => line.contains(focused));
      box.hidden = kind === "ignores" && now === "[]";
      if (isDirty() || (now === known && !find(".storywall-added", list))) return;
      known = now;
      for (const line of findAll(".storywall-row, .storywall-added", list)) line.remove();
      const lines = JSON.parse(now).map(row);
      list.prepend(...lines);
      if (at < 0) return;
      // The focus stays on the value with the same position.
      const field = find(focused.className ? `.${focused.className.split(" ")[0]}` : "textarea, input", lines[at] ?? list);
      field?.focus();
      if (field && "selectionStart" in focused) keepSelection(focused)(field);
    },
  };
};

/** A field of the map's own: a text, or what can only be changed in the file. */
const ownControl = (panel, key, value) => {
  if (typeof value === "string") return textControl(panel, key, "line", key);
  const shown = make("p", { textContent: JSON.stringify(value), dir: "auto" });
  const box = make("div", { className: "storywall-field" }, make("b", { textContent: key }), shown, make("small", { textContent: text("edit-by-hand") }));
  return {
    key,
    box,
    isDirty: () => false,
    update: (item) => {
      shown.textContent = JSON.stringify(item[key] ?? "");
    },
  };
};
