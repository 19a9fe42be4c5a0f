
// Third part of `room.js`: it turns a wall into the screen of a room. The question is above the wall, and everything else
// in a column beside it; both are outside of the body, so the theme's page stays as it is, and scrolls in the room that is
// left. Everybody sees the question, the clock and who is there. What the host does is in the next part.

/** How long a note is shown, and the host's countdown after its end, in milliseconds. */
const [NOTE, UP] = [8000, 30_000];
/** How many thoughts of the parking lot are shown, and how many results of a vote. */
const [THOUGHTS, RESULTS] = [3, 8];
const root = document.documentElement;
const participantsEdit = () => heard.step?.rights === "edit" && !heard.room?.paused;
const asked = () => (heard.bye ? null : heard.step?.question);
/** Whether everything is asked, and the host has only to end the workshop. */
const isDone = () => heard.step?.ended && !heard.bye;

/* ---- what is on the screen ---- */
const steps = make("ol", { className: "room-steps", ariaLabel: text("room-steps") });
const banner = make("p", { className: "room-banner", role: "status" });
const question = make("h2", { className: "room-question" });
const hint = make("p", { className: "room-hint" });
const note = make("p", { className: "room-note", role: "status" });
const asking = make("div", { className: "room-asked" }, banner, question, hint);
const ask = make("section", { id: "storywall-ask", ariaLabel: text("room-question") }, steps, asking, note);

const time = make("p", { className: "room-clock", role: "timer" });
const meter = make("i");
const timeOf = make("p");
const stepTime = button(text("room-step-time"), () => act("timer", { stop: true }));
const clock = make("section", {}, heading(""), time, make("div", { className: "room-bar" }, meter), timeOf, stepTime);
const people = make("section", {}, heading(""), make("ul"));
const tray = make("section", {}, heading("room-tray"), make("p", { className: "room-tray" }, make("span", { className: "room-pile" }), make("b")), make("p"));
const votes = make("section", {}, heading(""), make("p"), make("ol"));
const lot = make("section", {}, heading(""), make("ul", { dir: "auto" }));
const middle = make("div", { className: "room-middle", tabIndex: 0 }, clock, votes, people, tray, lot);
middle.setAttribute("role", "group");
middle.ariaLabel = text("room-screen");
const toPhone = make("a", { className: "room-to-phone", href: new URL("join", import.meta.url), textContent: text("room-to-phone") });
const rail = make("aside", { id: "storywall-rail", ariaLabel: text("room-screen") }, middle, toPhone, said);
// The program can have no texts in the language of the map, which can be written in the other direction.
for (const element of [ask, rail]) {
  element.lang = language;
  element.dir = /^(ar|fa|he|ur)\b/.test(language) ? "rtl" : "ltr";
}
/** Shows that there is more below in a box that scrolls. */
const fading = [];
const fade = (element) => {
  const update = () => element.classList.toggle("room-fades", element.scrollHeight - element.scrollTop - element.clientHeight > 4);
  on(element, "scroll", update);
  new ResizeObserver(update).observe(element);
  fading.push(update);
};
fade(middle);

/** The page of the workshop's map that has its wall. */
const isWallOf = ({ map }) => FOLDER === map && ["", "index.html"].includes(FILE);
const put = () => {
  if (!heard.room || root.dataset.viewRoom !== undefined || !isWallOf(heard.room)) return;
  root.dataset.viewRoom = "";
  document.body.before(ask);
  document.body.after(rail);
};

/** Says what was done, or why it isn't possible. */
const say = (message, isError) => {
  note.textContent = message;
  note.classList.toggle("room-error", Boolean(isError));
  later("note", NOTE, () => { note.textContent = ""; });
};

/* ---- what is shown ---- */
const render = () => {
  put();
  const { step } = heard;
  const asks = asked();
  fill(steps, step?.steps ?? [], ({ name }) => name, () => make("li"), (line, { name, state }) => {
    show(line, state === "done" ? `✓ ${name}` : name);
    line.className = `room-${state}`;
    if (state === "now") line.ariaCurrent = "step";
    else line.removeAttribute("aria-current");
  });
  show(question, readable(asks?.text) ?? text(heard.bye ? "room-ended" : step?.ended ? "room-nothing-left" : "room-wait"));
  show(banner, bannerNow());
  show(hint, asks && banner.hidden ? [readable(asks.because) || isolated(pathOf(asks.about)), text(hintOf(asks))].filter(Boolean).join(" · ") : "");
  asking.classList.toggle("room-steps-back", !banner.hidden);
  if (step?.error) say(readable(step.error), true);
  showSpot(asks);
  showPeople();
  showClock();
  const cards = step?.tray?.cards;
  tray.hidden = !cards;
  if (cards) {
    fill(find(".room-pile", tray), Array.from({ length: Math.min(cards, 3) }, (_, at) => at), (at) => at, () => make("i"), () => {});
    show(find("b", tray), text("room-cards", { count: cards }));
    show(tray.lastChild, text("room-tray-about", { count: step.tray.people }));
  }
  showVotes();
  const { park } = heard;
  lot.hidden = !park.length;
  show(lot.firstChild, text("room-parking-lot", { number: park.length }));
  fill(lot.lastChild, park.slice(-THOUGHTS), (thought) => thought, () => make("li"), show);
  renderControls(asks);
  toPhone.hidden = isHost() || !token;
  shareKey();
  for (const update of fading) update();
};

/** What is more important than the question now: a break, or a vote. */
const bannerNow = () => {
  if (heard.bye) return "";
  if (heard.room?.paused) return text("room-break");
  const ballot = ballotNow();
  if (!ballot?.open) return "";
  const [kind, id] = ballot.what.split(/:(.*)/s);
  const head = id && elementOf(ballot.what);
  const subject = kind === "task" && head ? text("room-vote-task", { title: isolated(nameOf(head)) }) : { stories: text("room-vote-stories"), tasks: text("room-vote-tasks"), releases: text("room-vote-releases") }[kind];
  return [[text("room-vote"), subject].filter(Boolean).join(text("label-next")), [text("room-vote-each"), ballot.each.toLocaleString(language)].join(text("label-next")), aboutVotes(ballot)].join(" · ");
};
const aboutVotes = ({ used, voters }) => text("room-votes-about", { dots: text("room-dots", { count: used }), count: voters });

const hintOf = ({ kind, several }) => {
  if (kind === "agree") return "room-hint-fingers";
  if (!several || heard.step.rights === "vote") return "room-hint-aloud";
  return heard.step.writing === "silent" ? "room-hint-silent" : "room-hint-open";
};

const nameOf = (head) => (head.abbr || (find("[dir]", head) ?? head).textContent).trim();
/** The activity and the task that a question is about. */
const pathOf = (item) => {
  const head = elementOf(item);
  if (!head?.matches("th")) return "";
  // The activity of a task is above it.
  const { left, right } = head.getBoundingClientRect();
  const isAbove = (other) => {
    const box = other.getBoundingClientRect();
    return box.left <= (left + right) / 2 && (left + right) / 2 <= box.right;
  };
  const activity = head.dataset.task && right > left && findAll("th[data-activity]").find(isAbove);
  return [activity, head].filter(Boolean).map(nameOf).join(" › ");
};
/** Marks what the question is about on the wall. A new question shows the wall from its start, if that shows the item, too. */
let spotted;
const showSpot = (asks) => {
  const [before, head] = [find("[data-view-asked]"), elementOf(asks?.about)];
  if (before !== head) before?.removeAttribute("data-view-asked");
  head?.toggleAttribute("data-view-asked", true);
  if (!asks || asks.id === spotted || root.dataset.viewRoom === undefined) return;
  spotted = asks.id;
  const table = find("tbody[data-release]")?.closest("table");
  const boxes = [];
  for (let box = table?.parentElement; box; box = box === document.body ? null : box.parentElement) boxes.push(box);
  for (const box of boxes) box.scrollTo({ left: 0, top: 0, behavior: "instant" });
  if (!head) return;
  for (const box of boxes.filter(({ scrollWidth, scrollHeight, clientWidth, clientHeight }) => scrollWidth > clientWidth || scrollHeight > clientHeight)) {
    if (!["auto", "scroll"].includes(getComputedStyle(box).overflowX)) continue;
    const [item, within] = [head.getBoundingClientRect(), box.getBoundingClientRect()];
    // The start of something large is enough.
    const width = Math.min(item.width, within.width / 2);
    const bottom = item.top + Math.min(item.height, within.height / 3);
    const isLtr = getComputedStyle(table).direction === "ltr";
    const left = isLtr ? Math.max(0, item.left + width - within.right + 1) : Math.min(0, item.right - width - within.left - 1);
    // Whatever is above the wall is covered as a whole.
    const above = table.getBoundingClientRect().top - within.top;
    const top = bottom > within.bottom ? Math.max(bottom - within.bottom, above) : 0;
    if (left || top) box.scrollBy({ left, top, behavior: "instant" });
  }
};

const showPeople = () => {
  const all = listed();
  const agrees = asked()?.kind === "agree";
  const ready = all.filter((person) => person.ready).length;
  const hands = all.filter(({ role, here }) => here && role === "participant");
  const signs = agrees ? text("room-hands", { count: hands.length, shown: hands.filter(({ shown }) => shown).length }) : ready && text("room-people-ready", { count: ready });
  show(people.firstChild, [text("room-people", { count: present().length }), signs].filter(Boolean).join(" · "));
  fill(people.lastChild, all, ({ id }) => id, () => make("li", {}, make("i", { ariaHidden: "true" }), make("bdi"), make("small"), make("b", { role: "img" })), (line, person) => {
    const [disc, name, small, sign] = line.children;
    const { here, ready: isReady, fingers, shown } = person;
    showFace(disc, person);
    show(name, person.name);
    show(small, stateOf(person));
    const hasFingers = agrees && Number.isInteger(fingers);
    const isShown = agrees && shown;
    show(sign, hasFingers ? `${fingers}` : isShown ? "✋" : isReady ? "✓" : "");
    sign.className = hasFingers ? "room-fingers" : "room-ok";
    sign.ariaLabel = hasFingers ? text("room-finger", { count: fingers }) : text(isShown ? "room-person-shows" : "room-person-ready");
    line.classList.toggle("room-away", !here);
  });
};

const ring = () => {
  if (isHost()) chime();
  render();
};
const setTime = timerOn(time, ring);
const showClock = () => {
  const { timer, step } = heard;
  clock.hidden = !timer;
  if (!timer) return;
  const current = step?.steps.find(({ state }) => state === "now");
  const isUp = leftOf(timer) <= 0;
  // Then the time of the step is shown again.
  later("up", UP, isUp && timer.own && isHost() && (() => post("room", { act: "timer", stop: true })));
  stepTime.hidden = !timer.own || !isHost();
  show(clock.firstChild, heard.room?.paused ? text("room-pause") : isUp ? text("room-time-up") : timer.own || !current ? text("room-countdown") : text("room-time-left", { step: current.name }));
  show(timeOf, text("room-of-minutes", { count: Math.round(timer.of_ms / 60_000) }));
  timeOf.hidden = timer.of_ms < 60_000;
};
const leftOf = ({ left_ms, runs, server_ms }) => left_ms - runs * (performance.now() + ahead - server_ms);
/** The bar below the clock moves only once in a second. */
setInterval(() => {
  const { timer } = heard;
  if (!timer) return;
  const left = leftOf(timer);
  meter.style.inlineSize = `${Math.max(0, Math.min(100, (100 * left) / timer.of_ms))}%`;
}, 1000);

/** The vote, with how many dots there are by now: its list is long, and isn't sent again with each dot. */
const ballotNow = () => heard.ballot && { ...heard.ballot, ...heard.dots };
/** The results of a vote are shown until the next question. */
let voted;
const isShown = (ballot) => Boolean(ballot?.open || (ballot && voted === asked()?.id));
const showVotes = () => {
  const ballot = ballotNow();
  votes.hidden = !isShown(ballot);
  if (votes.hidden) return;
  show(votes.firstChild, text(ballot.open ? "room-votes-open" : "room-results"));
  show(votes.children[1], aboutVotes(ballot));
  const results = (ballot.results ?? []).filter(({ n }) => n).slice(0, RESULTS);
  fill(votes.lastChild, results, ({ ref }) => ref, () => make("li", {}, make("bdi"), make("b")), (line, { title, n }) => {
    show(line.firstChild, title);
    show(line.lastChild, `● ${n}`);
  });
};

on(document, "storywall:room", ({ detail: { name, data, at } }) => {
  if (name === "op") return showChange(data);
  if (name === "ballot" && data?.open !== heard.ballot?.open) voted = asked()?.id;
  heard[name] = data;
  if (name === "timer") {
    // It says the time that it was when it came.
    if (data && way === Infinity) ahead = data.server_ms - (at - performance.timeOrigin);
    setTime(data);
  }
  render();
});
