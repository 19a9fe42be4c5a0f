
// Last part: the panel for a text that somebody else has changed while it was typed, or whose item is gone. Nothing is lost:
// mine, theirs, or both are kept, and Back leaves what was typed in its field.

const conflicts = (() => {
  const heading = make("h2", { id: "storywall-conflict-title" });
  const about = make("p", { dir: "auto" });
  const options = make("div", { role: "radiogroup" });
  options.setAttribute("aria-labelledby", heading.id);
  const keep = make("button", { type: "button", textContent: text("edit-conflict-keep") });
  const back = make("button", { type: "button" });
  const box = make("section", { id: "storywall-conflict", role: "alertdialog", popover: "manual", dir: "auto" }, heading, about, options, make("div", { className: "storywall-acts" }, keep, back));
  box.setAttribute("aria-labelledby", heading.id);
  /** Those that wait; the first one is shown. */
  const all = [];

  /** The words of a text and what is between them, in its language: Chinese and Japanese have no blanks. */
  const wordsOf = (value) => [...new Intl.Segmenter(root.lang || undefined, { granularity: "word" }).segment(value)].map(({ segment }) => segment);

  /** The words of a text, and those of them that another text doesn't have in this order. */
  const marked = (own, other) => {
    const [all, b] = [wordsOf(own), wordsOf(other).slice(0, 400)];
    const a = all.slice(0, 400);
    const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
    for (let i = a.length - 1; i >= 0; i -= 1) {
      for (let j = b.length - 1; j >= 0; j -= 1) rows[i][j] = a[i] === b[j] ? rows[i + 1][j + 1] + 1 : Math.max(rows[i + 1][j], rows[i][j + 1]);
    }
    const parts = [];
    for (let i = 0, j = 0; i < a.length; ) {
      if (j < b.length && a[i] === b[j]) [parts[parts.length], i, j] = [a[i], i + 1, j + 1];
      else if (j < b.length && rows[i][j + 1] >= rows[i + 1][j]) j += 1;
      else [parts[parts.length], i] = [a[i].trim() ? make("ins", { textContent: a[i] }) : a[i], i + 1];
    }
    return [...parts, all.slice(400).join("")];
  };

  const option = (value, name, ...content) => {
    const input = make("input", { type: "radio", name: "storywall-conflict", value, checked: value === "mine" });
    return make("label", { className: "storywall-option" }, input, make("b", { textContent: name }), make("span", { dir: "auto", lang: root.lang }, ...content));
  };

  /** What both are together, to be changed. */
  const both = area(text("edit-both"));
  /** The text in the file that a conflict is about, of an item as data. */
  const textOf = (found, { typed, request }) => {
    const [{ do: word }] = request.body.changes;
    if (word === "answer") return found[typed.key]?.find((note) => note.text === typed.was)?.answer ?? "";
    if (word === "ignore") return found.ignore?.find(({ rule }) => rule === typed.was)?.reason ?? "";
    return textIn(found, typed.key);
  };
  const isStoryTitle = ({ typed: { item, key } }) => key === "title" && item.startsWith("story:");

  /** Shows the first conflict. What somebody has chosen, or changed in the text of both, stays. */
  const render = (choice = "mine") => {
    const [now] = all;
    const { typed, theirs, kind } = now;
    const mine = typed.answer ?? typed.text;
    heading.textContent = text({ changed: "edit-conflict-changed", gone: "edit-conflict-gone", entry: "edit-conflict-entry" }[kind]);
    about.textContent = `${text("quoted-title", typed)} · ${typed.label ?? text("edit-field-title")}`;
    if (kind !== "changed") {
      const name = text(kind === "gone" ? "edit-conflict-backlog" : "edit-conflict-add");
      options.replaceChildren(option("mine", name, mine), option("theirs", text("edit-conflict-drop")));
    } else {
      const value = `${theirs}${theirs.includes("\n") || mine.includes("\n") ? "\n\n" : " "}${mine}`;
      if (choice === "mine" || both.value === both.given) both.given = both.value = value.trim();
      const isTitle = ["title", "name"].includes(typed.key);
      const choices = [option("mine", text("edit-mine"), ...marked(mine, theirs)), option("theirs", text("edit-theirs"), ...(theirs ? marked(theirs, mine) : [text("edit-nothing")]))];
      if (isStoryTitle(now)) choices.push(option("both", text("edit-both"), text("edit-both-title")));
      else if (!isTitle) choices.push(option("both", text("edit-both"), both));
      options.replaceChildren(...choices);
    }
    const chosen = find(`input[value=${choice}]`, options);
    if (chosen) chosen.checked = true;
    back.textContent = text(kind === "gone" ? "edit-close" : "edit-conflict-back");
  };

  /** What had the focus before. */
  let opener;

  const open = () => {
    if (!box.contains(document.activeElement)) opener = document.activeElement;
    render();
    (find("main") ?? document.body).append(box);
    // Over the panel of the item.
    if (box.matches(":popover-open")) box.hidePopover();
    box.showPopover();
    find("input", options).focus();
  };

  const next = () => {
    all.shift();
    box.hidePopover();
    box.remove();
    if (all.length) return open();
    if (opener !== document.body && opener?.checkVisibility?.()) opener.focus({ preventScroll: true });
    else if (!panel.focus()) focusNear();
  };

  const send = (changes, more = {}) => queue.change(changes, "", { base: all[0].base, typed: { ...all[0].typed, ...more } });

  const choose = () => {
    const [{ typed, theirs, kind, request }] = all;
    const { item, key } = typed;
    const choice = find("input:checked", options).value;
    const now = theirs || null;
    const mine = typed.answer ?? typed.text;
    /** Sends the change again with another text, instead of the one that the file has now. */
    const write = (to) => {
      const [change] = request.body.changes;
      if (change.do === "answer") return send([{ ...change, item, replaces: now, text: to || null }], { answer: to });
      if (change.do === "ignore") return send([{ ...change, item, was: now, reason: to }], { answer: to });
      const isTitle = ["title", "name"].includes(key) && item !== "map";
      send([isTitle ? { do: "rename", item, was: theirs, to } : { do: "set", item, field: key, was: now, to: to || null }], { was: theirs, text: to });
    };
    if (choice === "theirs") return next();
    if (kind === "gone") {
      const isTitle = ["title", "name"].includes(key);
      const fields = isTitle ? {} : { fields: { description: [...new Set([typed.text, mine])].filter(Boolean).join("\n\n") } };
      queue.change([{ do: "add", kind: "story", in: "backlog", name: isTitle ? typed.text : typed.title, ...fields }]);
    } else if (kind === "entry") {
      const { do: word } = request.body.changes[0];
      const note = typed.answer !== undefined;
      send([{ do: "put", item, field: key, value: typed.text }, ...(note && word === "answer" ? [{ do: "answer", item, note: key, was: typed.text, text: typed.answer }] : [])], { isAgain: true });
    } else if (choice === "mine") write(mine);
    else if (isStoryTitle(all[0])) {
      const cell = wall.cellOf(cardOf(item) ?? document.body);
      queue.change([{ do: "add", kind: "story", in: cell ? wall.listOf(cell) : "backlog", after: item, name: typed.text, ...(cell?.dataset.release && { fields: { release: cell.dataset.release } }) }], "", { base: all[0].base });
    } else write(both.value);
    next();
  };
  const cardOf = (item) => find(`[data-story="${CSS.escape(item.slice(6))}"]`, wall.table ?? undefined);

  /** Leaves what was typed where it was typed. */
  const leave = () => {
    const [{ typed, theirs, kind }] = all;
    next();
    if (kind !== "gone") panel.showDraft(typed.isEntry ? typed : { ...typed, was: theirs });
  };

  on(keep, "click", choose);
  on(back, "click", leave);
  on(box, "keydown", (event) => {
    event.stopPropagation();
    if (event.key !== "Escape" || event.isComposing) return;
    stop(event);
    leave();
  });
  on(both, "focus", () => {
    find("input[value=both]", options).checked = true;
  });

  /** What is shown as theirs is always what is in the file. */
  on(document, "storywall:snapshot", async () => {
    const { generation } = edit;
    for (const conflict of all) {
      // The live preview keeps the card of a story that gets another id.
      if (conflict.card?.isConnected) Object.assign(conflict, { base: generation, typed: { ...conflict.typed, item: wall.item(conflict.card) } });
    }
    for (const conflict of all.filter(({ kind }) => kind === "changed")) {
      const map = await readMap().catch(() => undefined);
      const found = map && itemOf(map, conflict.typed.item);
      if (!found) continue;
      const theirs = textOf(found, conflict);
      if (theirs === conflict.theirs) continue;
      conflict.theirs = theirs;
      if (conflict !== all[0]) continue;
      const hadFocus = options.contains(document.activeElement) && document.activeElement !== both;
      render(find("input:checked", options).value);
      if (hadFocus) find("input:checked", options).focus();
    }
  });

  return {
    add: ({ request, answer, status }) => {
      // Its id can be another one by now.
      const typed = { ...request.typed, item: answer.item ?? request.typed.item };
      // A value that can't be put into its item either, when that was asked for, would come back for ever.
      const isGone = answer.why === "gone" || (status === 404 && (!typed.isEntry || typed.isAgain));
      const kind = isGone ? "gone" : answer.why === "changed" ? "changed" : "entry";
      all.push({ request, typed, kind, theirs: answer.now ?? "", base: answer.generation ?? request.body.base, card: typed.item.startsWith("story:") && cardOf(typed.item) });
      if (all.length === 1) open();
    },
  };
})();

/** Shows a conflict about what somebody typed. */
export const conflict = conflicts.add;
