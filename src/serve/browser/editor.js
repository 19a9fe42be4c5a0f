// Joins a page with the editor that has started the preview. The card at which the editor's cursor is glows, and the place
// of a story in its file leads there.
//
// The address that an editor opens has a ticket, which the first page that shows it exchanges for the key of this run.

const ROOT = new URL("../", import.meta.url);
const FOLDER = decodeURIComponent(location.pathname.slice(ROOT.pathname.length).split("/")[0]);
const KEY = "storywall:key";
const MARK = "data-view-cursor";
const PLACE = "code[data-source]";

/** Browsers without storage keep the key for this page alone. */
let key;
const keep = (value) => {
  key = value;
  try {
    if (value) sessionStorage.setItem(KEY, value);
    key ??= sessionStorage.getItem(KEY);
  } catch {
    // It is in the variable.
  }
};

/** Asks for something with the key, or with a ticket instead. Returns the answer if it is done. */
const ask = async (action, body, secret = key) => {
  try {
    const response = await fetch(new URL(`.storywall/${action}`, ROOT), {
      method: "POST",
      headers: { "Content-Type": "application/json", "Storywall-Key": secret },
      body: JSON.stringify({ map: FOLDER, ...body }),
    });
    return response.ok ? await response.json() : undefined;
  } catch {
    // The editor has ended.
    return undefined;
  }
};

/** What the page shows of an item: a card, or the head of a column or a release. */
const elementOf = (item) => {
  const at = item.indexOf(":");
  const [kind, id] = [item.slice(0, at), CSS.escape(item.slice(at + 1))];
  return document.querySelector({
    story: `[data-story="${id}"]`,
    task: `thead th[data-task="${id}"]`,
    activity: `thead th[data-activity="${id}"]`,
    release: `tbody[data-release="${id}"] > tr > th`,
  }[kind] ?? ":not(*)");
};

let item;
const mark = (scrolls) => {
  const found = item ? elementOf(item) : null;
  for (const marked of document.querySelectorAll(`[${MARK}]`)) {
    if (marked !== found) marked.removeAttribute(MARK);
  }
  if (!found) return;
  found.setAttribute(MARK, "");
  if (scrolls) found.scrollIntoView({ block: "nearest", inline: "nearest" });
};

let isAsking = false;
let mustAskAgain = false;
const follow = async () => {
  mustAskAgain = true;
  if (isAsking || !key || document.hidden) return;
  isAsking = true;
  while (mustAskAgain) {
    mustAskAgain = false;
    const answer = await ask("cursor", {});
    if (answer && answer.item !== item) {
      item = answer.item;
      mark(true);
    }
  }
  isAsking = false;
};

/** The places of stories can be pressed. */
const offerPlaces = () => {
  for (const place of key ? document.querySelectorAll(PLACE) : []) {
    if (place.tabIndex === 0) continue;
    place.tabIndex = 0;
    place.role = "button";
    place.setAttribute("data-view-place", "");
  }
};
const reveal = (event) => {
  const place = event.target.closest?.(PLACE);
  const story = place?.closest("[data-story]")?.dataset.story;
  if (!key || !story) return;
  event.preventDefault();
  ask("reveal", { item: `story:${story}` });
};

const start = () => {
  offerPlaces();
  follow();
};
document.addEventListener("click", reveal);
document.addEventListener("keydown", (event) => ["Enter", " "].includes(event.key) && reveal(event));
document.addEventListener("visibilitychange", follow);
document.addEventListener("storywall:room", ({ detail }) => detail.name === "cursor" && follow());
document.addEventListener("storywall:changed", () => {
  offerPlaces();
  mark(false);
});

const enter = async () => {
  const [, ticket] = location.hash.split("#enter=");
  if (!ticket) return start();
  history.replaceState(history.state, "", location.pathname + location.search);
  const answer = await ask("enter", {}, ticket);
  if (!answer) return start();
  keep(answer.key);
  document.dispatchEvent(new CustomEvent("storywall:key", { detail: key }));
  start();
};
// An editor opens the page again that is open already.
addEventListener("hashchange", enter);
keep();
enter();
