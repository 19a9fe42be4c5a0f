
// Second part: the field for new cards and titles. It lies over the wall, where the card will be; in the cell, an empty card
// makes room for it. So the live preview can update the wall while somebody types, and nothing takes the focus away.
//
// Cards that are added are shown at once, and sent one after the other. Until they are in the file, they have names that
// only the queue knows (`story:~…`), so that the next card can already be put after them.

export const typing = (() => {
  const DRAFT = `storywall:draft:${FOLDER}`;
  /** The most cards that are sent together. */
  const MOST = 50;

  const field = make("textarea", { rows: 1, dir: "auto", autocomplete: "off" });
  const save = make("button", { type: "button" });
  const cancel = make("button", { type: "button", textContent: text("edit-cancel") });
  const hint = make("small");
  const box = make("div", { id: "storywall-typing", role: "group", popover: "manual" }, field, make("div", {}, save, cancel), hint);
  const TEXTS = {
    add: { save: "edit-add", hint: "edit-add-hint" },
    rename: { name: "edit-rename-title", save: "edit-rename-save", hint: "edit-rename-hint" },
    ask: { name: "edit-ask-title", save: "edit-ask-save", hint: "edit-ask-hint" },
    split: { name: "edit-split-title", save: "edit-split-save", hint: "edit-split-hint" },
  };
  /** Makes room in the cell. */
  const room = make("li", { className: "storywall-room", ariaHidden: "true" });
  /** The cards that are shown before they are in the file, by their names. */
  const shown = new Map();

  /** What is typed: a new item, or the title of one. It can be stored, so it names items and holds no elements. */
  let job;
  /** What had the focus before. */
  let opener;
  /** The card that was added last, which gets the focus as soon as it is in the page. */
  let awaited;

  const cardOf = (item) => shown.get(item)?.element ?? find(`[data-story="${CSS.escape(item?.slice(6))}"]`, wall.table);
  const headOf = (item) => readHeads().find((head) => head.item === item);
  const cellOf = ({ list, release }) => wall.cellsOf(wall.band(release) ?? wall.bands()[0]).find((cell) => wall.listOf(cell) === list);
  const isInCell = () => job.kind === "story" && job.list !== "backlog";

  const name = () => {
    const { action, kind, list, title } = job;
    if (action !== "add") return text(TEXTS[action].name, { title });
    const cell = isInCell() && cellOf(job);
    return cell ? text("edit-new-story-in", { release: wall.releaseName(job.release), task: wall.columnName(cell) }) : text(NEW[list === "backlog" ? list : kind]);
  };

  /** The box of what the field lies over. */
  const target = () => {
    const { action, item, after, kind, anchor } = job;
    const shown = anchor && document.getElementById(anchor);
    if (shown) {
      const box = boxOf(shown);
      return new DOMRect(box.x, box.bottom + 4, Math.min(box.width, 400), 0);
    }
    if (isInCell() && action === "add") {
      const cell = cellOf(job);
      if (!cell) return;
      if (!wall.isLarge) makeRoom(cell);
      const box = boxOf(room.isConnected ? room : (cardOf(after) ?? cell));
      return room.isConnected || !cardOf(after) ? box : new DOMRect(box.x, box.bottom, box.width, 0);
    }
    if (kind === "story" && action !== "add" && cardOf(item)) return boxOf(cardOf(item));
    const host = headOf(action === "add" ? after : item)?.head;
    // On phones, the backbone isn't shown.
    if (host?.offsetWidth) {
      const box = boxOf(find(".band-name, [dir]", host) ?? host);
      return action === "add" ? new DOMRect(box.x, box.bottom + 4, Math.min(box.width, 240), 0) : new DOMRect(box.x, box.y, Math.min(box.width, 320), box.height);
    }
    const box = boxOf(find("#storywall-edit"));
    return new DOMRect(box.x, box.bottom + 4, 240, 0);
  };

  const listIn = (cell) => {
    const list = find("ul:not(:empty)", cell);
    if (list) return list;
    const own = make("ul", { className: find("td ul", wall.table)?.className ?? "" });
    cell.append(own);
    return own;
  };

  const makeRoom = (cell) => {
    const after = cardOf(job.after);
    const list = after?.parentElement ?? room.parentElement ?? listIn(cell);
    const isRight = room.isConnected && cell.contains(room) && (after ? room.previousElementSibling === after : !room.previousElementSibling);
    if (isRight) return;
    const parent = after || cell.contains(list) ? list : listIn(cell);
    parent.insertBefore(room, after ? after.nextSibling : job.isFirst ? parent.firstChild : null);
    job.after ??= wall.cardsIn(cell).length && !job.isFirst ? wall.item(wall.cardsIn(cell).at(-1)) : undefined;
  };

  const fit = () => {
    field.style.blockSize = "auto";
    field.style.blockSize = `${field.scrollHeight + 2}px`;
    if (room.isConnected) room.style.blockSize = `${box.offsetHeight}px`;
  };

  /** Puts the field where its item is, or will be. */
  const place = () => {
    if (!job) return;
    const at = target();
    fit();
    if (!at) return;
    const width = Math.min(Math.max(at.width, 168), innerWidth - 16);
    const { style } = box;
    style.inlineSize = `${width}px`;
    style.left = `${Math.max(8, Math.min(isRtl() ? at.right - width : at.left, innerWidth - width - 8))}px`;
    style.top = `${Math.max(8, Math.min(at.top, innerHeight - box.offsetHeight - 8))}px`;
    fit();
  };

  const keep = () => stored(DRAFT, job ? JSON.stringify({ ...job, text: field.value }) : null);

  const open = (next, value = "") => {
    if (job && isChanged()) commit();
    close(false);
    awaited = undefined;
    opener = document.activeElement;
    job = { base: edit.generation, ...next };
    field.value = value;
    field.lang = root.lang;
    field.ariaLabel = box.ariaLabel = name();
    save.textContent = text(TEXTS[job.action].save);
    hint.textContent = text(TEXTS[job.action].hint);
    (find("main") ?? document.body).append(box);
    box.showPopover();
    place();
    if (room.isConnected) room.scrollIntoView({ block: "nearest", inline: "nearest" });
    place();
    field.focus({ preventScroll: true });
    if (job.action === "rename") field.select();
    else field.setSelectionRange(value.length, value.length);
  };

  const close = (returnsFocus = true) => {
    if (!job) return;
    const last = job.item ?? job.after;
    const card = job.kind === "story" && cardOf(last);
    job = undefined;
    keep();
    clearRoom();
    box.hidePopover();
    box.remove();
    if (!returnsFocus) return;
    if (card && wall.handleOf(card)) return focusCard(card);
    if (card) awaited = last;
    if (opener?.isConnected) opener.focus({ preventScroll: true });
  };

  /** Takes away the empty card, and the list that was made for it. */
  const clearRoom = () => {
    const list = room.parentElement;
    room.remove();
    if (list?.hasAttribute("data-view-own") && !list.firstChild) list.remove();
  };

  const lines = () =>
    field.value.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => line.trim()).filter(Boolean);
  /** The one title that is typed. */
  const line = () => lines().join(" ");
  const isChanged = () => (job.action === "split" ? lines().length > 1 : line() !== "" && (job.action !== "rename" || line() !== job.was));

  const commit = () => ({ add, ask, rename, split })[job.action]();

  const add = () => {
    const titles = lines();
    if (!titles.length) return close();
    for (let at = 0; at < titles.length; at += MOST) addSome(titles.slice(at, at + MOST));
    field.value = "";
    keep();
    place();
    if (room.isConnected) room.scrollIntoView({ block: "nearest", inline: "nearest" });
    place();
  };

  const addSome = (titles) => {
    const { kind, list, release, after, base } = job;
    const adds = titles.map(() => `${kind}:~${queue.newId()}`);
    const cell = isInCell() && cellOf(job);
    // All of them are after the same item: they are put there one behind the other.
    const next = !after && cell ? wall.cardsIn(cell)[0] : undefined;
    const position = { after: after ?? null, before: next ? wall.item(next) : null };
    const changes = titles.map((title) => ({
      do: "add",
      kind,
      in: list,
      name: title,
      ...position,
      ...(release && { fields: { release } }),
    }));
    if (cell) {
      let last = cardOf(after);
      titles.forEach((title, at) => {
        last = showAdded(cell, adds[at], title, last);
      });
    }
    const values = { title: titles[0], count: titles.length };
    const place = cell ? { release: wall.releaseName(release), task: wall.columnName(cell) } : {};
    const said = titles.length > 1 ? text("edit-added-many", values) : text(cell ? "edit-added-in" : "edit-added", { ...values, ...place });
    job.after = adds.at(-1);
    // From here on, places are named by what was just added.
    queue.change(changes, said, { base, adds });
  };

  /** Shows a card until it is in the file, and then in the page. */
  const showAdded = (cell, item, title, after) => {
    if (wall.isLarge) return undefined;
    const card = make("li", { className: find("[data-story]", wall.table)?.classList[0] ?? "card" }, make("span", { className: "title", textContent: title, dir: "auto" }));
    card.classList.add("storywall-added");
    markPending(card);
    const list = after?.parentElement ?? (room.isConnected ? room.parentElement : listIn(cell));
    list.insertBefore(card, after ? after.nextSibling : room.parentElement === list ? room : null);
    shown.set(item, { element: card });
    return card;
  };

  const rename = () => {
    const { item, was, base, kind } = job;
    const key = ["release", "persona"].includes(kind) ? "name" : "title";
    if (isChanged()) renameItem({ item, key, title: was, was, text: line() }, base);
    close();
  };

  /** Makes changes with the text that was asked for: an answer, or a reason. */
  const ask = () => {
    const { changes, key, base, anchor, title, typed } = job;
    const to = line();
    const asked = { changes, key, anchor, title, typed };
    if (to) queue.change(changes.map((change) => ({ ...change, [key]: to })), "", { base, asked, answer: to, typed: typed && { ...typed, answer: to } });
    close();
  };

  /** Asks once more for a text that couldn't be saved. What somebody else has said in the meantime stays. */
  const askAgain = ({ asked, answer: to }, { why, item }) => {
    const changes = asked.changes.filter((change) => why !== "changed" || change.item !== item);
    if (changes.length && !job) open({ action: "ask", ...asked, changes }, to);
  };

  const split = () => {
    const { item, base, title } = job;
    const into = lines();
    if (into.length < 2) return say(text("edit-split-hint"));
    const card = cardOf(item);
    if (card) markPending(card);
    queue.change([{ do: "split", item, into }], text("edit-split-done", { title, count: into.length }), { base, split: { item, title } });
    close();
  };

  on(field, "input", () => {
    keep();
    place();
  });
  on(field, "paste", (event) => {
    const pasted = event.clipboardData.getData("text/plain");
    if (!/[\r\n]/.test(pasted.trim()) || job.action === "split") return;
    stop(event);
    // Lines of a list lose its signs.
    const bare = pasted.split(/\r?\n/).map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, ""));
    field.setRangeText(bare.join("\n"), field.selectionStart, field.selectionEnd, "end");
    if (job.action === "add") add();
    else field.value = line();
    keep();
    place();
  });
  on(box, "keydown", (event) => {
    event.stopPropagation();
    // The Enter that ends a composition belongs to the input method.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === "Escape") {
      stop(event);
      close();
    } else if (event.key === "Enter" && event.target === field) {
      const isNewLine = job.action === "split" && !(event.ctrlKey || event.metaKey) && !(lines().length > 1 && field.value.endsWith("\n"));
      if (isNewLine) return;
      stop(event);
      commit();
    }
  });
  on(box, "focusout", ({ relatedTarget }) => {
    // What was typed stays open as a draft.
    if (job && !box.contains(relatedTarget) && document.hasFocus() && !isChanged()) close(false);
  });
  on(save, "click", () => {
    commit();
    if (job) field.focus();
  });
  on(cancel, "click", () => close());

  let frame;
  const follow = () => {
    cancelAnimationFrame(frame);
    if (job) frame = requestAnimationFrame(place);
  };
  on(document, "scroll", follow, true);
  on(window, "resize", follow);

  /** The cards that are in the page by now are shown by it. */
  const settle = () => {
    for (const [item, { element, generation }] of shown) {
      if (!(generation <= edit.generation)) continue;
      const list = element.parentElement;
      element.remove();
      if (list?.hasAttribute("data-view-own") && !list.firstChild) list.remove();
      shown.delete(item);
    }
    const card = awaited && cardOf(awaited);
    if (card && wall.handleOf(card)) {
      awaited = undefined;
      // The live preview first gives the focus back to what had it.
      setTimeout(() => [opener, document.body].includes(document.activeElement) && focusCard(card));
    }
    if (job) place();
  };
  /** Puts titles that couldn't be added back into the field. */
  const giveBack = ({ body: { changes } }) => {
    const titles = changes.map((change) => change.name);
    const [{ kind, in: list, fields: { release = "" } = {} }] = changes;
    const left = job?.action === "add" ? field.value : "";
    if (job?.action === "add") job.after = job.after?.includes(":~") ? undefined : job.after;
    else if (!job) open({ action: "add", kind, list, release });
    if (job?.action !== "add") return;
    field.value = [...titles, left].filter(Boolean).join("\n");
    keep();
    place();
  };

  on(document, "storywall:snapshot", () => setTimeout(settle));
  on(document, "storywall:answered", ({ detail: { request, answer, isDone, status } }) => {
    if (request.adds && !isDone) giveBack(request);
    if (request.split && !isDone && !job) open({ action: "split", kind: "story", ...request.split }, request.body.changes[0].into.join("\n"));
    if (request.asked && !isDone && !isConflict({ request, status })) askAgain(request, answer);
    (request.adds ?? []).forEach((item, at) => {
      const added = shown.get(item);
      if (added) added.generation = isDone ? answer.generation : 0;
      if (awaited === item) awaited = answer.items?.[at];
      if (job?.after === item && isDone) {
        job.after = answer.items[at];
        job.base = answer.generation;
        if (added) shown.set(job.after, added);
        keep();
      }
    });
    settle();
  });

  /** The exact title of an item: a page can break words, and leaves out blanks. */
  const learnTitle = async (item) => {
    const asked = job;
    // While another title waits to be written, that is the one which is shown.
    const isWaiting = () => queue.waiting.some(({ typed }) => typed?.item === item && ["title", "name"].includes(typed.key));
    if (isWaiting()) return;
    const found = itemOf(await readMap().catch(() => ({})), item);
    const exact = found?.title ?? found?.name;
    // What comes late is the title of before.
    if (job !== asked || isWaiting() || exact === undefined) return;
    // When a story is split, its title is the first line.
    if (`${field.value}\n`.startsWith(`${job.was}\n`)) replaceText(field, exact + field.value.slice(job.was.length));
    job.was = exact;
  };

  return {
    isOpen: () => !!job,
    /** Opens a field for a card in a cell, after another one, or at its end. */
    addTo: (cell, after) => open({ action: "add", kind: "story", list: wall.listOf(cell), release: cell.dataset.release, after: after && wall.item(after) }),
    addBelow: (card) => typing.addTo(wall.cellOf(card), card),
    /** Opens a field for a new item that is no card of a cell. */
    addHead: (kind, list, after) => open({ action: "add", kind, list, after }),
    rename: (item, value) => {
      const [kind] = item.split(":");
      const was = kind === "story" ? wall.title(cardOf(item)) : headOf(item).name;
      open({ action: "rename", kind, item, was, title: was }, value ?? was);
      learnTitle(item);
    },
    /** Opens a field for the text that changes still need in the argument `key`. */
    ask: (more) => open({ action: "ask", ...more }),
    split: (card) => {
      const [item, was] = [wall.item(card), wall.title(card)];
      open({ action: "split", kind: "story", item, was, title: was }, `${was}\n`);
      learnTitle(item);
    },
    settle,
    /** Opens the draft that was left, after the page was loaded. */
    restore: () => {
      const { text: value, ...left } = JSON.parse(stored(DRAFT) || "{}");
      if (left.action && value) open({ ...left, base: edit.generation }, value);
    },
  };
})();

/** Whether a request was refused because somebody else has changed what it is about: then there is a panel for it. */
export const isConflict = ({ request, status }) => request.typed && [404, 409].includes(status);

/** Asks for another title of an item, and shows it until it is in the file. */
export const renameItem = (typed, base) => {
  const { item, was, text: to } = typed;
  const card = item.startsWith("story:") && find(`[data-story="${CSS.escape(item.slice(6))}"]`, wall.table);
  const host = card || readHeads().find((head) => head.item === item)?.head;
  if (host) markPending(host);
  const title = card && find(".title", card);
  if (title) title.textContent = to;
  const change = item === "map" ? { do: "set", item, field: "title", was, to } : { do: "rename", item, was, to };
  queue.change([change], text("edit-renamed", { title: to }), { base, typed });
};

/** Selects in a field what is selected in another one now. A selection that reaches the end of the text still does in a longer one. */
export const keepSelection = ({ selectionStart, selectionEnd, value: { length } }) => (field) =>
  field.setSelectionRange(...[selectionStart, selectionEnd].map((at) => (at === length ? field.value.length : at)));

/** Replaces the text of a field in which somebody can be: who has selected all of it, and types, replaces all of the new text. */
export const replaceText = (field, value) => {
  const select = keepSelection(field);
  field.value = value;
  // Elsewhere it would move the focus in some browsers.
  if (field === document.activeElement) select(field);
};

/** An item of the map as data, by its name in changes. */
export const itemOf = (map, item) => {
  const [kind, id] = item.split(/:(.*)/s);
  const tasks = () => map.activities.flatMap((activity) => activity.tasks);
  const all = {
    map: () => [map],
    story: () => [...tasks().flatMap((task) => task.stories), ...map.backlog],
    task: tasks,
    activity: () => map.activities,
    release: () => map.releases,
    persona: () => map.personas,
  }[kind];
  return map.activities && all().find((found) => kind === "map" || found.id === id);
};
