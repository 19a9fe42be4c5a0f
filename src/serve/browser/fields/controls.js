// The fields of an item beside the wall, and the panel for conflicts. Like edit.js, this is one module in several files; it
// is loaded when a panel is opened first. Each field that somebody leaves is one change, with the text that was there before.
//
// First part: fields with a single value.

import { FOLDER, ROOT, boxOf, edit, find, findAll, make, mode, on, queue, readHead, readHeads, root, say, stop, stored, text, wall } from "./edit.js";
import { followGaps, itemOf, keepSelection, readMap, renameItem, replaceText } from "./write.js";
import { focusNear } from "./focus.js";

const DRAFT = `storywall:field:${FOLDER}`;

/** What can be changed: for each kind of item its fields, with their kinds and names. */
const TITLE = ["title", "name", "edit-field-title"];
const NAME = ["name", "name", "edit-field-name"];
const PERSONA = ["persona", "personas", "edit-field-persona"];
const GOAL = ["goal", "line", "edit-field-goal"];
const DESCRIPTION = ["description", "prose", "edit-field-description"];
const NOTES = [
  ["questions", "notes", "edit-field-questions"],
  ["assumptions", "notes", "edit-field-assumptions"],
  ["risks", "notes", "edit-field-risks"],
];
const LINKS = ["links", "links", "edit-field-links"];
const IGNORE = ["ignore", "ignores", "edit-field-ignore"];
const ID = ["id", "word", "edit-field-id"];
const FIELDS = {
  map: [TITLE, GOAL, DESCRIPTION, ["lang", "word", "edit-field-lang"], ["updated", "word", "edit-field-updated"], ...NOTES, IGNORE, ["statuses", "statuses", "edit-field-statuses"]],
  persona: [NAME, GOAL, DESCRIPTION, ["color", "word", "edit-field-color"], ID],
  release: [
    NAME,
    ["outcome", "line", "edit-field-outcome"],
    ["measure", "line", "edit-field-measure"],
    ["date", "word", "edit-field-date"],
    ["status", "release-status", "edit-field-status"],
    DESCRIPTION,
    ...NOTES,
    IGNORE,
    ID,
  ],
  activity: [TITLE, PERSONA, DESCRIPTION, ...NOTES, LINKS, IGNORE, ID],
  task: [TITLE, PERSONA, DESCRIPTION, ...NOTES, LINKS, IGNORE, ID],
  story: [
    TITLE,
    ["release", "release", "edit-field-release"],
    ["status", "status", "edit-field-status"],
    ["estimate", "word", "edit-field-estimate"],
    ["owner", "texts", "edit-field-owner"],
    ["tags", "texts", "edit-field-tags"],
    PERSONA,
    ["why", "line", "edit-field-why"],
    DESCRIPTION,
    ["acceptance", "texts", "edit-field-acceptance"],
    ...NOTES,
    ["needs", "stories", "edit-field-needs"],
    LINKS,
    IGNORE,
    ID,
  ],
};
const STATUSES_OF_RELEASES = ["planned", "active", "released"];

/** The text of a field in the map as data. */
const textIn = (item, key) => (key === "estimate" ? `${item.size ?? item.estimate ?? ""}` : `${item[key] ?? ""}`);

/** A field to type in, as high as its text. Texts of the map can have another direction than the panel. */
const area = (label, properties = {}) => make("textarea", { rows: 1, dir: "auto", lang: root.lang, ariaLabel: label, ...properties });

/** A control that shows one text and writes another one. */
const textControl = (panel, key, kind, label) => {
  const field = area(label, { className: kind });
  const preview = make("div", { className: "storywall-preview prose", dir: "auto" });
  const box = make("div", { className: "storywall-field" }, make("b", { textContent: label, ariaHidden: "true" }), field);
  if (kind === "prose") box.append(preview);
  // What was there when somebody began to type, and the snapshot that it is of.
  let was = "";
  let base = edit.generation;

  const isDirty = () => field.value !== was;
  let waiting;
  const render = () => {
    if (kind !== "prose") return;
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const value = field.value.trim();
      if (!value) return preview.replaceChildren();
      const headers = { "Content-Type": "application/json", "Storywall-Key": edit.key };
      const body = JSON.stringify({ map: FOLDER, text: value });
      const response = await fetch(new URL(".storywall/render", ROOT), { method: "POST", headers, body }).catch(() => ({}));
      // The server renders it like the pages, where nothing that is typed can become active.
      if (response.ok) preview.innerHTML = (await response.json()).html;
    }, 300);
  };

  const save = () => {
    if (!isDirty()) return;
    const to = kind === "prose" ? field.value.replace(/\s+$/, "") : field.value.split(/\s*\n\s*/).join(" ").trim();
    const typed = { item: panel.item, key, label, was, text: to, title: panel.title() };
    if (kind === "name") {
      if (to) renameItem(typed, base);
      else field.value = was;
    } else {
      const change = { do: "set", item: panel.item, field: key, to: to || null };
      // Of words such as dates, the later one counts.
      if (kind !== "word") change.was = was || null;
      queue.change([change], "", { base, typed });
    }
    was = field.value;
    stored(DRAFT, null);
  };

  on(field, "input", () => {
    stored(DRAFT, isDirty() ? JSON.stringify({ item: panel.item, key, was, text: field.value }) : null);
    render();
  });
  on(field, "change", save);
  on(field, "keydown", (event) => {
    if (event.isComposing || event.keyCode === 229) return;
    const isSaving = event.key === "Enter" && (kind !== "prose" || event.ctrlKey || event.metaKey);
    if (isSaving) {
      stop(event);
      save();
    } else if (event.key === "Escape" && isDirty()) {
      stop(event);
      field.value = was;
      stored(DRAFT, null);
      render();
    }
  });

  return {
    key,
    box,
    field,
    isDirty,
    save,
    update: (item) => {
      // What somebody is typing stays: if it was changed meanwhile, the change is a conflict.
      if (isDirty()) return;
      const now = textIn(item, key);
      base = panel.base;
      if (now === was && field.value === now) return;
      was = now;
      replaceText(field, now);
      render();
    },
    /** Puts a text into the field that isn't saved. */
    draft: (value, before = was) => {
      was = before;
      field.value = value;
      field.focus();
      render();
    },
  };
};

/** A control with a choice among names of the map. */
const choiceControl = (panel, key, kind, label) => {
  const field = make("select", { ariaLabel: label, dir: "auto", lang: root.lang });
  const box = make("div", { className: "storywall-field" }, make("b", { textContent: label, ariaHidden: "true" }), field);
  const choices = {
    release: ({ releases }) => [["", text("unscheduled")], ...releases.map(({ id, name }) => [id, name])],
    status: ({ statuses }) => statuses.map(({ id, name }) => [id, name]),
    "release-status": () => STATUSES_OF_RELEASES.map((status) => [status, status]),
  }[kind];
  on(field, "change", () => {
    const change = kind === "release" ? { do: "schedule", item: panel.item, to: field.value || null } : { do: "set", item: panel.item, field: key, to: field.value };
    queue.change([change], "", { base: panel.base });
  });
  return {
    key,
    box,
    isDirty: () => false,
    update: (item, map) => {
      field.replaceChildren(...choices(map).map(([value, name]) => make("option", { value, textContent: name })));
      field.value = item[key] ?? "";
    },
  };
};

/** A control that says which personas an item is for. Those of its parent count until it has its own. */
const personasControl = (panel, key, kind, label) => {
  const list = make("div", { className: "storywall-choices" });
  const box = make("div", { className: "storywall-field", role: "group", ariaLabel: label }, make("b", { textContent: label, ariaHidden: "true" }), list);
  on(list, "change", () => {
    const boxes = findAll("input", list);
    const changes = boxes.map(({ value, checked }) => ({ do: checked ? "put" : "take", item: panel.item, field: key, value }));
    // The first one that is put makes the list, so nothing is taken from an empty one.
    changes.sort((one, other) => one.do.localeCompare(other.do));
    queue.change(changes, "", { base: panel.base });
  });
  return {
    key,
    box,
    isDirty: () => false,
    update: ({ personas: own = [] }, { personas = [] }) => {
      box.hidden = !personas.length;
      const focused = list.contains(document.activeElement) && document.activeElement.value;
      const boxOf = ({ id, name }) => make("label", {}, make("input", { type: "checkbox", value: id, checked: own.includes(id) }), make("span", { textContent: name, dir: "auto", lang: root.lang }));
      list.replaceChildren(...personas.map(boxOf));
      if (focused) findAll("input", list).find(({ value }) => value === focused)?.focus();
    },
  };
};
