
// Second part: fields with a list of values. Each value is a field of its own, and the last one adds another value.

const listControl = (panel, key, kind, label) => {
  const list = make("div", { className: "storywall-list" });
  const box = make("div", { className: "storywall-field", role: "group", ariaLabel: label }, make("b", { textContent: label, ariaHidden: "true" }), list);
  let known = "[]";
  let titles = new Map();

  const send = (changes, typed) => {
    stored(DRAFT, null);
    queue.change(changes, "", { base: panel.base, typed: { item: panel.item, key, label, title: panel.title(), isEntry: true, ...typed } });
  };
  const change = (word, more) => ({ do: word, item: panel.item, field: key, ...more });

  /** The title of a needed story, or the value as it is. */
  const shownAs = (value) => (kind === "stories" ? (titles.get(value) ?? value) : value);
  /** The value that stands for what somebody typed. */
  const valueOf = (typed) => (kind === "stories" ? ([...titles].find(([id, title]) => id === typed || title === typed)?.[0] ?? typed) : typed);

  /**
   * Saves what was typed when somebody leaves a field, or presses Enter. `draft` says what was typed, so that it can be
   * brought back after the page was loaded again.
   */
  const saving = (field, save, draft) => {
    const saveOnce = () => {
      const to = field.value.trim();
      if (to === field.defaultValue.trim()) field.value = field.defaultValue;
      else save(to);
    };
    on(field, "change", saveOnce);
    on(field, "input", () => {
      const text = field.value.trim();
      const isChanged = text !== field.defaultValue.trim();
      stored(DRAFT, isChanged ? JSON.stringify({ item: panel.item, key, isEntry: true, ...draft(text) }) : null);
    });
    on(field, "keydown", (event) => {
      if (event.isComposing || event.keyCode === 229) return;
      const isSaving = event.key === "Enter" && (kind !== "texts" || !event.shiftKey);
      if (isSaving) {
        stop(event);
        saveOnce();
      } else if (event.key === "Escape" && field.value !== field.defaultValue) {
        stop(event);
        field.value = field.defaultValue;
        stored(DRAFT, null);
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
    // What the file says, or will say when what was sent is done: the next change is of that.
    const own = { value: typeof entry === "string" ? entry : (entry.text ?? entry.rule ?? entry.title) };
    const shown = shownAs(own.value);
    own.field = input(label, shown);
    const take = () => send([change("take", { value: own.value })], { was: own.value, text: "" });
    saving(
      own.field,
      (to) => {
        own.field.defaultValue = own.field.value;
        if (!to) return take();
        send([change("swap", { value: own.value, to: valueOf(to) })], { was: own.value, text: to });
        own.value = valueOf(to);
      },
      (text) => ({ was: own.value, text }),
    );
    own.field.disabled = kind === "ignores";
    const remove = make("button", { type: "button", textContent: "×", ariaLabel: text("edit-take", { value: shown }), title: text("edit-take", { value: shown }) });
    on(remove, "click", () => {
      take();
      last.focus();
    });
    const line = make("div", { className: "storywall-row" }, own.field, remove);
    line.own = own;
    if (kind === "notes" || kind === "ignores") line.append(beside(entry, own));
    // A short reference has an address, too; that is in the project.
    if (kind === "links" && entry.url && entry.url !== entry.title && !entry.url.includes(entry.title)) line.append(address(entry.url));
    return line;
  };

  /** The answer of a note, or the reason why the findings of a rule are accepted. */
  const beside = (entry, own) => {
    const isNote = kind === "notes";
    const name = text(isNote ? "edit-answer-of" : "edit-reason-of", own);
    const field = area(name, { placeholder: text(isNote ? "edit-answer" : "edit-reason"), className: "beside" });
    field.defaultValue = field.value = entry.answer ?? entry.reason ?? "";
    let before = field.value;
    own.beside = field;
    return saving(
      field,
      (to) => {
        if (!to && !isNote) {
          field.value = field.defaultValue;
          return;
        }
        field.defaultValue = field.value;
        const [{ value }, was] = [own, before || null];
        before = to;
        const changed = isNote ? { do: "answer", note: key, was: value, replaces: was, text: to || null } : { do: "ignore", rule: value, was, reason: to };
        send([{ ...changed, item: panel.item }], { was: value, text: value, label: name, answer: to });
      },
      (answer) => ({ was: own.value, text: own.value, answer }),
    );
  };

  const address = (url) => {
    const own = { url };
    const field = area(text("edit-link-address"), { className: "beside" });
    field.defaultValue = field.value = url;
    return saving(
      field,
      (to) => {
        if (!to) {
          field.value = field.defaultValue;
          return;
        }
        field.defaultValue = field.value;
        send([change("swap", { value: own.url, to })], { was: own.url, text: to });
        own.url = to;
      },
      (text) => ({ was: own.url, text }),
    );
  };

  /** Adds a value. It is shown at once; the map has it when the answer comes. */
  const add = (value) => {
    list.insertBefore(make("p", { textContent: value, dir: "auto", className: "storywall-added" }), last);
    send([change("put", { value: valueOf(value) })], { text: value });
  };
  const last = saving(
    input(text("edit-add-to", { field: label }), "", { placeholder: text("edit-add"), className: "last" }),
    (value) => {
      last.value = "";
      add(value);
    },
    (text) => ({ text }),
  );
  if (kind !== "ignores") list.append(last);

  const rows = () => findAll(".storywall-row", list);
  const typedFields = () => findAll("textarea, input", list).filter((field) => field.value !== field.defaultValue);

  return {
    key,
    box,
    add,
    isDirty: () => typedFields().length > 0,
    /** Saves what is still in the fields. */
    save: () => typedFields().forEach((field) => field.dispatchEvent(new Event("change"))),
    /** Shows what is in the file next time, also if that is what it was before somebody typed. */
    forget: () => {
      known = "";
    },
    /** Puts a text that couldn't be saved where it was typed, or where a new one is typed. */
    draft: (value, was, isBeside) => {
      const own = rows().map((line) => line.own).find((own) => own.value === was);
      const field = (isBeside ? own?.beside : own?.field) ?? last;
      field.value = value;
      field.focus();
    },
    update: (item, map) => {
      titles = panel.titles(map);
      const now = JSON.stringify(item[key] ?? []);
      const focused = document.activeElement;
      const at = rows().findIndex((line) => line.contains(focused));
      box.hidden = kind === "ignores" && now === "[]";
      const isTyping = typedFields().some((field) => field !== last);
      if (isTyping || (now === known && !find(".storywall-added", list))) return;
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

/** What a field of the map's own holds: a text, a list of texts, or what can only be changed in the file. */
const kindOfOwn = (value) => {
  const isText = (one) => typeof one === "string";
  return isText(value) ? "text" : Array.isArray(value) && value.every(isText) ? "list" : "other";
};

/** A field that is shown only, with a sentence that says where to change it. */
const readOnlyControl = (key, label, where, textOf) => {
  const shown = make("p", { dir: "auto" });
  return {
    key,
    box: make("div", { className: "storywall-field" }, make("b", { textContent: label }), shown, make("small", { textContent: where })),
    isDirty: () => false,
    update: (item) => {
      shown.textContent = textOf(item[key] ?? "");
    },
  };
};

/** A field of the map's own. */
const ownControl = (panel, key, value) => {
  const ownKind = kindOfOwn(value);
  const control = {
    text: () => textControl(panel, key, "line", key),
    list: () => listControl(panel, key, "texts", key),
    other: () => readOnlyControl(key, key, text("edit-by-hand"), JSON.stringify),
  }[ownKind]();
  return Object.assign(control, { ownKind });
};

/** The statuses that stories can have: they are those of the project. */
const statusesControl = (panel, key, kind, label) =>
  readOnlyControl(key, label, text("edit-statuses-where"), (all) => [...all].map(({ name }) => name).join(" · "));
