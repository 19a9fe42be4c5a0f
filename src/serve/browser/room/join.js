
// The page of a phone: it works without the wall, and alone. Whoever joins gets a token, which stays in this browser, so a
// page that is loaded again is the same person. What is written without a connection is kept, and sent later.

const [HOST, TOKEN, NAME, UNSENT] = ["storywall:host", "storywall:room", "storywall:name", "storywall:unsent"];
/** How long to wait for the first event, until a lost connection is shown, and until a server is asked again. */
const [FIRST, LOST, AGAIN] = [4000, 1500, 5000];
/** The hues of people's colors on the wall. */
const HUES = [260, 185, 70, 310, 5, 140, 235, 45];

const ui = Object.fromEntries(findAll("[id]").map((el) => [el.id, el]));
for (const el of findAll("[data-text]")) el.prepend(text(el.dataset.text));
/** What everybody hears: the present values of the room, by the names of their events. */
const heard = { people: [] };
const asked = () => !heard.bye && heard.step?.question;
/** Cards that aren't sent, with the questions that they answer; and the number of the card that is changed. */
const kept = JSON.parse(stored(UNSENT) || "[]");
let [old, isLost, sends, stream, voted] = [];

/** Says what happened, for a while. */
const say = (message) => {
  ui.said.textContent = message;
  later("hide", AGAIN, () => { ui.said.textContent = ""; });
};
const onSend = (form, act) => on(form, "submit", (event) => {
  event.preventDefault();
  act();
});

// Joining.
let { k: key, host } = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
/** The page that somebody wanted to read who had to join first. Without a workshop, the site is all that there is. */
let to = new URLSearchParams(location.search).get("to");

/** Asks for a name and, without a key, for the code. */
const askName = (why) => {
  token = "";
  ui.name.value ||= stored(NAME);
  show(ui.refused, why);
  render();
};
onSend(ui.entry, async () => {
  const name = ui.name.value;
  stored(NAME, name);
  const got = await post("join", { name, ...(key ? { key } : { code: ui.code.value }) });
  if (got.isDone) return enter(got);
  if (got.why === "key") key = "";
  const reason = { key: "room-join-wrong-link", code: "room-join-wrong-code", tries: "room-join-later", closed: "room-join-closed" }[got.why];
  askName(reason ? text(reason) : reasonOf(got) ?? text("room-no-connection"));
});
const enter = (person) => {
  token = person.token;
  mine = { cards: [], dots: {}, ...person };
  stored(host ? HOST : TOKEN, token);
  if (to ||= person.to) return location.replace(new URL(`../${to}`, import.meta.url));
  render();
  ui.question.focus();
  wake();
};
/** Joins as the person that this browser was before. */
const back = async () => {
  const known = stored(TOKEN);
  const got = host ? await post("join", { host }) : known ? await post("join", { token: known }) : {};
  if (got.isDone) enter(got);
  else if (known && !got.status) later("join", AGAIN, back);
  else askName();
};

// What a person does.
const answered = (got) => {
  if (heard.bye) return;
  lost(!got.status);
  if (got.status === 401) askName(text("room-out"));
  else if (got.status && !got.isDone) say(reasonOf(got));
  else if (got.done?.length) say(readable(got.done.join("\n")));
  render();
};
const here = async () => {
  if (token && !document.hidden && (await act("here")).isDone) sendAll();
};
setInterval(here, BEAT);

/** Keeps what isn't sent, and sends what answers the present question. */
const sendAll = async () => {
  stored(UNSENT, JSON.stringify(kept));
  render();
  const card = kept.find(isDue);
  if (!card || sends) return;
  sends = true;
  // The answer to an earlier try can have been lost.
  const has = mine.cards.some((other) => other.text === card.text);
  const { isDone, status } = has ? { isDone: true } : await act("card", { add: card.text });
  sends = false;
  if (!isDone && ![403, 422].includes(status)) return;
  // What is refused can be written in another way.
  if (!isDone) ui.card.value ||= card.text;
  kept.splice(kept.indexOf(card), 1);
  sendAll();
};
const isDue = ({ question }) => question === asked()?.id;
onSend(ui.writing, () => {
  const words = ui.card.value.trim();
  if (words && old) act("card", { edit: old, text: words });
  else if (words) kept.push({ text: words, question: asked().id });
  write("", 0);
  sendAll();
});
/** Puts a text into the field: that of the card with this number. */
const write = (words, number) => {
  old = number;
  ui.card.value = words;
  ui.card.focus();
  render();
};
on(ui.card, "keydown", (event) => {
  // Enter also ends the choice of a character; some browsers say that by this number only.
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  ui.writing.requestSubmit();
});
on(ui.ready, "click", () => act("ready", { on: !mine.ready }));
on(ui.who, "click", () => {
  const name = prompt(text("room-join-name"), ui.own.textContent);
  if (name) act("name", { name });
});
onSend(ui.park, async () => {
  if (!(await act("park", { text: ui.thought.value })).isDone) return;
  ui.thought.value = "";
  say(text("room-parked"));
});

// What is shown.
const render = () => {
  const { step, room, people, ballot } = heard;
  const ask = asked();
  const own = { ...mine, ...people.find(({ id }) => id === mine?.id) };
  const reads = own.role === "viewer";
  ui.entry.hidden = token;
  ui.room.hidden = !token;
  ui.coded.hidden = key || token;
  show(ui.banner, isLost ? text("room-offline") : room?.paused ? text("room-break") : reads ? text("room-reads") : readable(step?.error));
  if (!token) return;
  showFace(ui.face, own);
  ui.face.style.setProperty("--hue", HUES[own.color - 1]);
  show(ui.own, own.name);
  const at = step?.steps.findIndex(({ state }) => state === "now");
  show(ui.where, step?.steps[at] && text("room-step", { step: step.steps[at].name, number: at + 1, count: step.steps.length }));
  const acts = ask && !reads && !room?.paused;
  const writes = acts && ask.kind === "cards" && step.rights !== "vote";
  const hides = step?.writing === "silent";
  const agrees = ask?.kind === "agree";
  show(ui.because, readable(ask?.because));
  const picks = ask?.kind === "choose";
  show(ui.question, readable(ask?.text) ?? text(heard.bye ? "room-ended" : step?.ended ? "room-nothing-left" : "room-wait"));
  show(ui.hint, ask && !agrees && !room?.paused && text(picks ? "room-about-choose" : !writes ? "room-about-aloud" : hides ? "room-about-silent" : "room-about-open"));
  fill(ui.choices, (picks && ask.choices) || [], (choice) => choice, () => make("li", { dir: "auto" }), (line, choice) => show(line, readable(choice)));
  show(ui.reason, readable(ask?.why));
  ui.writing.hidden = !writes;
  show(ui.add, text(old ? "edit-ask-save" : "room-card-add"));
  ui.hands.hidden = !acts || !agrees;
  fill(ui.fingers, [0, 1, 2, 3, 4, 5], (n) => n, (n) => button(n, () => void act("fingers", { n }), { ariaLabel: text("room-finger", { count: n }) }), (el, n) => {
    el.ariaPressed = mine.fingers === n;
  });
  show(ui.tray, hides && text("room-in-tray", { count: mine.cards.length }));
  fill(ui.cards, [...mine.cards, ...kept], (card) => card.n ?? card.text, newCard, showCard);
  showDots(ballot ?? {}, acts);
  ui.ready.hidden = ui.parking.hidden = !acts;
  ui.ready.ariaPressed = mine.ready;
  ui.wall.href = `../${encodeURIComponent(room?.map)}/`;
};

const newCard = () => {
  /** Takes a card that isn't sent out of the list. */
  const drop = () => {
    if (!line.card.n) kept.splice(kept.indexOf(line.card), 1);
    sendAll();
  };
  const change = button("✎", () => {
    write(line.card.text, line.card.n);
    drop();
  });
  const remove = button("✕", () => {
    if (line.card.n) act("card", { remove: line.card.n });
    drop();
    ui.card.focus();
  });
  const line = make("li", {}, make("span", { dir: "auto" }, make("span"), make("small")), change, remove);
  return line;
};
const showCard = (line, card) => {
  const [words, change, remove] = line.children;
  const title = card.text;
  line.card = card;
  show(words.firstChild, title);
  show(words.lastChild, !card.n && text(isDue(card) ? "room-not-sent" : "room-not-sent-other"));
  change.hidden = ui.writing.hidden;
  change.ariaLabel = text("room-card-edit", { title });
  remove.ariaLabel = text("room-card-remove", { title });
};

/** The dots of an open vote, or the results of one that is closed. */
const showDots = ({ open, each, stack, items, results }, acts) => {
  const { dots } = mine;
  const left = each - Object.values(dots).reduce((sum, n) => sum + n, 0);
  show(ui.votes, text(open ? "room-my-dots" : "room-results"));
  show(ui.left, open && text("room-dots-left", { left, count: each }));
  const build = ({ ref, title, under }) => {
    const step = (by, sign, label) => button(sign, ({ target }) => {
      if (target.ariaDisabled === "true") return;
      const n = (mine.dots[ref] ?? 0) + by;
      mine.dots[ref] = n;
      render();
      act("vote", { on: ref, n });
    }, { ariaLabel: text(label, { title }) });
    return make("li", {}, make("span", { dir: "auto", textContent: title }, make("small", { textContent: under })), step(-1, "−", "room-dot-less"), make("b", { role: "img" }), step(1, "+", "room-dot-more"));
  };
  fill(ui.dots, (open ? acts && items : voted === asked()?.id && results) || [], ({ ref }) => open + ref, build, (line, { ref, n = dots[ref] ?? 0 }) => {
    const [, less, sum, more] = line.children;
    less.hidden = more.hidden = !open;
    less.ariaDisabled = !n;
    more.ariaDisabled = left < 1 || (!stack && n > 0);
    show(sum, n > 3 ? `${n} ●` : "●".repeat(n) || "–");
    sum.ariaLabel = text("room-dots", { count: n });
  });
};

// What everybody hears.
const showTime = timerOn(ui.time, () => say(text("room-time-up")));
const hear = (name, value) => {
  if (name === "timer") return showTime(value);
  const before = asked()?.id;
  // The results of a vote are shown until the next question.
  if (name === "ballot" && value?.open !== heard.ballot?.open) voted = before;
  heard[name] = value;
  // What this person has is for the question and the vote, and goes with the tray. Not each card makes everybody ask.
  if (name === "ballot" || (name === "step" && (asked()?.id !== before || !value.tray.cards))) here();
  render();
};
/** Shows that the connection is lost, unless it comes back soon. */
const lost = (is) => later("lost", is ? LOST : 0, () => {
  isLost = is && !heard.bye;
  render();
});
/** Listens while the page is visible. A proxy can hold back a stream: then each event is asked for. */
const listen = () => {
  const own = (stream = new EventSource("events"));
  const poll = async () => {
    own.close();
    let [seen, last] = [0, 0];
    while (stream === own) {
      try {
        const [newer, said] = await (await fetch(`events?after=${seen}&room=${last}`)).json();
        if (said) [seen, last] = [newer, said.room];
        lost(false);
        for (const event of said?.events ?? []) hear(...event);
      } catch {
        lost(true);
        await new Promise((go) => setTimeout(go, LOST));
      }
    }
  };
  later("stream", FIRST, poll);
  own.onmessage = () => {
    later("stream");
    lost(false);
  };
  own.onerror = () => {
    lost(true);
    later("stream", AGAIN, poll);
  };
  for (const name of "people step ballot room timer bye".split(" ")) on(own, name, ({ data }) => hear(name, JSON.parse(data)));
};
/** A phone that was locked is current at once. Its clock can have stood still. */
const wake = () => {
  stream = stream?.close();
  if (!token || document.hidden) return;
  way = Infinity;
  listen();
  here();
};
for (const name of ["online", "visibilitychange"]) on(window, name, wake);

back();
