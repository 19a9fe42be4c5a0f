// What can be done about a gap, as buttons on its page and in the panels of the items that it is about. Each is a change that
// somebody agrees to, or gives a text for. Like edit.js, this is a module; it is loaded where gaps are shown.

import { FOLDER, ROOT, edit, find, findAll, make, mode, on, queue, text } from "./edit.js";
import { typing } from "./write.js";

/** A text of the program with titles in the quotes of the language. */
const readable = (message) => message.replace(/`([^`]*)`/g, (_, title) => text("quoted-title", { title }));

const articles = () => findAll("article[data-rule][id]");

const LABELS = { schedule: "edit-gap-schedule", answer: "edit-gap-answer", fix: "edit-gap-fix", ignore: "edit-gap-ignore" };

/** What somebody types for a proposal, for the panel of conflicts; of several items, each keeps its own. */
const typedFor = ({ changes: [{ item, note: list, was }, other], rule, note }) => {
  if (other) return undefined;
  const isNote = note !== undefined;
  const entry = isNote ? was : rule;
  return { item, key: isNote ? list : "ignore", label: text(isNote ? "edit-answer" : "edit-reason"), title: entry, was: entry, text: entry, isEntry: true };
};

const buttonOf = (box, proposal, base) => {
  const { kind, changes, note, story, release } = proposal;
  const button = make("button", { type: "button", textContent: text(LABELS[kind], { story, release, note }), dir: "auto" });
  on(button, "click", () => {
    if (kind === "schedule") queue.change(changes, text("edit-moved", { title: story, place: release }), { base });
    else if (kind === "fix") queue.change(changes, "", { base });
    else typing.ask({ changes, base, anchor: box.id, key: kind === "answer" ? "text" : "reason", title: note ?? proposal.rule, typed: typedFor(proposal) });
  });
  return button;
};

/** Puts the buttons of proposals into a box. The one that has the focus keeps its place. */
const fill = (box, proposals, base) => {
  const known = JSON.stringify([base, proposals]);
  if (box.proposals === known) return;
  box.proposals = known;
  const at = [...box.children].indexOf(document.activeElement);
  box.replaceChildren(...proposals.map((proposal) => buttonOf(box, proposal, base)));
  box.children[at]?.focus();
};
const buttons = (id) => make("p", { className: "storywall-proposals", id });

/** The places in panels that show the gaps of an item: functions that return its name in changes. */
const panels = new Map();
/** How many rows there were: two panels can show the same gap. */
let count = 0;

/** What can be done about an item. A gap of several stories is only accepted for the one whose panel this is. */
const ofItem = (item, proposals) =>
  proposals.flatMap((proposal) => {
    const own = proposal.changes.filter((change) => change.item === item);
    if (proposal.kind === "fix" || !item.startsWith("story:")) return [proposal];
    if (!own.length) return [];
    return [{ ...proposal, changes: own }];
  });

const fillPanel = (place, item, { generation, findings }) => {
  const own = findings
    .filter(({ items }) => items.includes(item))
    .map((finding) => ({ ...finding, proposals: ofItem(item, finding.proposals) }))
    .filter(({ proposals }) => proposals.length);
  const rows = new Map(findAll(":scope > .storywall-gap", place).map((row) => [row.dataset.gap, row]));
  for (const [id, row] of rows) if (!own.some((finding) => finding.id === id)) row.remove();
  place.hidden = !own.length;
  if (own.length && !place.firstChild) place.append(make("b", { textContent: text("page-gaps") }));
  for (const { id, text: said, proposals } of own) {
    let row = rows.get(id);
    if (!row) {
      row = make("div", { className: "storywall-gap" }, make("p", { dir: "auto" }), buttons(`storywall-gap-${(count += 1)}`));
      row.dataset.gap = id;
      place.append(row);
    }
    row.firstChild.textContent = readable(said);
    fill(row.lastChild, proposals, generation);
  }
};

/** Where the focus was among what can be done about gaps, on the page of gaps or in a panel. */
let last;
on(document, "focusin", ({ target }) => {
  const box = target.closest(".storywall-proposals");
  const place = box?.closest(".storywall-gaps");
  const all = () => (place ? findAll(".storywall-proposals", place) : findAll("article .storywall-proposals"));
  // A field for a text is about the gap still.
  if (box) last = { button: target, place, all, at: all().indexOf(box) };
  else if (!target.closest("#storywall-typing")) last = undefined;
});

/** Where a gap with the focus is closed, the next one gets the focus, or else what is below. */
const keepFocus = () => {
  if (!last || last.button.isConnected || document.activeElement !== document.body) return;
  const { place, all, at } = last;
  const rest = all();
  const next = rest.length ? find("button", rest[Math.min(at, rest.length - 1)]) : find("textarea, summary, a", place?.parentElement ?? find("main"));
  next?.focus();
};

/** Gives every gap its buttons, on its page and in panels, or takes them away. */
export const update = async () => {
  for (const place of panels.keys()) if (!place.isConnected) panels.delete(place);
  if (!mode.isOn || !(articles().length || panels.size)) {
    for (const box of findAll(".storywall-proposals, .storywall-gap")) box.remove();
    return;
  }
  const headers = { "Content-Type": "application/json", "Storywall-Key": edit.key };
  const body = JSON.stringify({ map: FOLDER });
  const response = await fetch(new URL(".storywall/proposals", ROOT), { method: "POST", headers, body }).catch(() => ({}));
  if (!response.ok || !mode.isOn) return;
  const found = await response.json();
  const all = new Map(found.findings.map(({ id, proposals }) => [id, proposals]));
  for (const article of articles()) {
    const proposals = all.get(article.id) ?? [];
    const box = find(":scope > .storywall-proposals", article) ?? buttons(`storywall-of-${article.id}`);
    if (!proposals.length) box.remove();
    else if (!box.isConnected) article.append(box);
    fill(box, proposals, found.generation);
  }
  for (const [place, item] of panels) if (place.isConnected) fillPanel(place, item(), found);
  keepFocus();
};

/** Shows the gaps of an item in a place of a panel, for as long as that is in the page. */
export const follow = (place, item) => {
  panels.set(place, item);
  return update();
};
