
// Third part of `room.js`: it turns a wall into the screen of a room. The question is above the wall, and everything else
// in a column beside it; both are outside of the body, so the theme's page stays as it is, and scrolls in the room that is
// left. Everybody sees the question, the clock and who is there. What the host does is in the next part.

/** How long a note is shown, in milliseconds. */
const NOTE = 8000;
/** How many thoughts of the parking lot are shown, and how many results of a vote. */
const [THOUGHTS, RESULTS] = [3, 8];
const root = document.documentElement;
const participantsEdit = () => heard.step?.rights === "edit" && !heard.room?.paused;
const asked = () => (heard.step?.ended ? null : heard.step?.question);

/* ---- what is on the screen ---- */
const steps = make("ol", { className: "room-steps", ariaLabel: text("room-steps") });
const question = make("h2", { className: "room-question", dir: "auto" });
const hint = make("p", { className: "room-hint" });
const note = make("p", { className: "room-note", role: "status" });
const ask = make("section", { id: "storywall-ask", ariaLabel: text("room-question") }, steps, question, hint, note);

const time = make("p", { className: "room-clock", role: "timer" });
const meter = make("i");
const timeOf = make("p");
const clock = make("section", {}, heading(""), time, make("div", { className: "room-bar" }, meter), timeOf);
const people = make("section", {}, heading(""), make("ul"));
const tray = make("section", {}, heading("room-tray"), make("p", { className: "room-tray" }, make("span", { className: "room-pile" }), make("b")), make("p"));
const votes = make("section", {}, heading(""), make("p"), make("ol"));
const lot = make("section", {}, heading(""), make("ul", { dir: "auto" }));
const middle = make("div", { className: "room-middle", tabIndex: 0 }, clock, people, tray, votes, lot);
middle.setAttribute("role", "group");
middle.ariaLabel = text("room-screen");
const rail = make("aside", { id: "storywall-rail", ariaLabel: text("room-screen") }, middle, said);

/** The page of the workshop's map that has its wall. */
const isWallOf = ({ map }) => FOLDER === map && ["", "index.html"].includes(FILE);
const put = () => {
  if (!heard.room || root.dataset.viewRoom !== undefined || !isWallOf(heard.room)) return;
  root.dataset.viewRoom = "";
  document.body.before(ask);
  document.body.after(rail);
  // The header of the page scrolls away; on a big screen, the wall comes first.
  find("tbody[data-release]")?.closest("table").scrollIntoView({ block: "start" });
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
  show(question, step?.ended ? text("room-ended") : readable(asks?.text) ?? text("room-wait"));
  show(hint, asks ? [readable(asks.because) || pathOf(asks.about), text(hintOf(asks))].filter(Boolean).join(" · ") : "");
  if (step?.error) say(readable(step.error), true);
  showSpot(asks?.about);
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
  shareKey();
};

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
/** Marks what the question is about on the wall. */
const showSpot = (item) => {
  const [before, head] = [find("[data-view-asked]"), elementOf(item)];
  if (before === head) return;
  before?.removeAttribute("data-view-asked");
  if (!head) return;
  head.toggleAttribute("data-view-asked", true);
  head.scrollIntoView({ block: "nearest", inline: "nearest" });
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
  say(text("room-time-up"));
  if (isHost()) chime();
};
const setTime = timerOn(time, ring);
const showClock = () => {
  const { timer, step } = heard;
  clock.hidden = !timer;
  if (!timer) return;
  const current = step?.steps.find(({ state }) => state === "now");
  show(clock.firstChild, timer.own || !current ? text("room-countdown") : text("room-time-left", { step: current.name }));
  show(timeOf, text("room-of-minutes", { count: Math.round(timer.of_ms / 60_000) }));
  timeOf.hidden = timer.of_ms < 60_000;
};
/** The bar below the clock moves only once in a second. */
setInterval(() => {
  const { timer } = heard;
  if (!timer) return;
  const left = timer.left_ms - timer.runs * (performance.now() + ahead - timer.server_ms);
  meter.style.inlineSize = `${Math.max(0, Math.min(100, (100 * left) / timer.of_ms))}%`;
}, 1000);

/** The vote, with how many dots there are by now: its list is long, and isn't sent again with each dot. */
const ballotNow = () => heard.ballot && { ...heard.ballot, ...heard.dots };
const showVotes = () => {
  const ballot = ballotNow();
  votes.hidden = !ballot;
  if (!ballot) return;
  show(votes.firstChild, text(ballot.open ? "room-votes-open" : "room-results"));
  show(votes.children[1], text("room-votes-about", { dots: text("room-dots", { count: ballot.used }), count: ballot.voters }));
  const results = (ballot.results ?? []).filter(({ n }) => n).slice(0, RESULTS);
  fill(votes.lastChild, results, ({ ref }) => ref, () => make("li", {}, make("bdi"), make("b")), (line, { title, n }) => {
    show(line.firstChild, title);
    show(line.lastChild, `● ${n}`);
  });
};

on(document, "storywall:room", ({ detail: { name, data, at } }) => {
  if (name === "op") return showChange(data);
  if (name === "bye") heard.step = { ...heard.step, ended: true };
  else heard[name] = data;
  if (name === "timer") {
    // It says the time that it was when it came.
    if (data && way === Infinity) ahead = data.server_ms - (at - performance.timeOrigin);
    setTime(data);
  }
  render();
});
