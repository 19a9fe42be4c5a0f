
// Last part of `room.js`: what the host does. The answer is below the question, what is done often is at the end of the
// column, and the rest in a dialog.

const icon = (sign, name, act) => button(sign, act, { ariaLabel: text(name), title: text(name), className: "room-icon" });
/** Takes the second click of a double click for none: what it is on can have changed. */
const once = (element) => on(element, "click", (event) => {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}, true);
const fieldset = (name, ...children) => make("fieldset", {}, make("legend", { textContent: text(name) }), ...children);
/** Buttons of which one is pressed. */
const choice = (options, current, choose) => {
  const group = make("div", { className: "room-choice" });
  for (const [value, name] of options) group.append(button(text(name), () => choose(value), { value }));
  return Object.assign(group, {
    update: () => {
      for (const option of group.children) option.ariaPressed = option.value === current();
    },
  });
};

/** Three tones, if the browser lets a page that was used play them. */
const chime = () => {
  if (!navigator.userActivation?.hasBeenActive) return;
  const audio = new AudioContext();
  for (const at of [0, 0.35, 0.7]) {
    const [tone, volume] = [audio.createOscillator(), audio.createGain()];
    tone.frequency.value = 660;
    volume.gain.setValueAtTime(0.15, audio.currentTime + at);
    volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + at + 0.3);
    tone.connect(volume).connect(audio.destination);
    tone.start(audio.currentTime + at);
    tone.stop(audio.currentTime + at + 0.3);
  }
  setTimeout(() => audio.close(), 2000);
};

/* ---- the answer, below the question ---- */
const answering = (() => {
  let isSkipping = false;
  let asks;
  const chosen = new Set();
  const choices = make("div", { className: "room-choices", role: "group", ariaLabel: text("room-choices"), dir: "auto" });
  const field = make("textarea", { rows: 1, dir: "auto", autocomplete: "off" });
  const send = make("button", { className: "room-main" });
  const next = button(text("room-next"), () => settle("answer", { question: asks.id, texts: [], numbers: [] }));
  const skip = button(text("room-skip"), () => setSkipping(!isSkipping));
  const box = form(() => submit(), choices, field, send, next, skip, Object.assign(icon("←", "edit-back", () => act("back")), { className: "room-icon room-back" }), icon("↺", "room-undo", () => act("undo")));
  fade(choices);
  for (const element of [send, next]) once(element);

  const setSkipping = (is) => {
    isSkipping = is;
    field.focus();
    update(asks);
  };
  const reset = () => {
    chosen.clear();
    isSkipping = false;
  };
  /** Does something with the question. What is typed is never lost: neither what wasn't taken, nor what is typed meanwhile. */
  const settle = async (name, more, isTyped) => {
    if (box.ariaBusy) return;
    const [{ id }, typed, picked] = [asks, field.value, [...chosen]];
    if (isTyped) field.value = "";
    box.ariaBusy = true;
    const { isDone } = await act(name, more);
    box.ariaBusy = null;
    if (!isDone && isTyped) field.value = [typed, field.value].filter(Boolean).join("\n");
    if (isDone && asks?.id === id) reset();
    else if (!isDone && asks?.id === id) for (const number of picked) chosen.add(number);
    render();
  };
  const submit = () => {
    const lines = field.value.split("\n").map((line) => line.trim()).filter(Boolean);
    if (isSkipping) settle("skip", { reason: lines.join(" ") }, true);
    else settle("answer", { question: asks.id, texts: lines, numbers: [...chosen].sort((a, b) => a - b) }, true);
  };
  const choose = (number) => {
    if (chosen.has(number)) chosen.delete(number);
    else {
      if (!asks.several && asks.kind !== "agree") chosen.clear();
      chosen.add(number);
    }
    update(asks);
  };
  on(field, "keydown", (event) => {
    if (event.key === "Escape" && isSkipping) setSkipping(false);
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    if (!event.repeat) box.requestSubmit();
  });

  const update = (now) => {
    if (now?.id !== asks?.id) reset();
    asks = now;
    box.hidden = heard.bye || !isHost();
    // When nothing is asked, what was answered can still be taken back.
    for (const element of [choices, field, send, next, skip]) element.hidden = !asks;
    if (box.hidden || !asks) return;
    fill(choices, isSkipping ? [] : asks.choices.map((label, at) => ({ label, number: at + 1 })), ({ number, label }) => number + label, ({ number }) => button("", () => choose(number)), (option, { label, number }) => {
      show(option, `${number} ${readable(label)}`);
      option.ariaPressed = chosen.has(number);
    });
    field.ariaLabel = text(isSkipping ? "room-skip-reason" : asks.several ? "room-answer-lines" : "room-answer-of");
    field.placeholder = field.ariaLabel;
    show(send, text(isSkipping ? "room-skip-button" : "room-answer"));
    show(skip, text(isSkipping ? "edit-cancel" : "room-skip"));
    skip.hidden = asks.skip === "refused";
    next.hidden = isSkipping || !asks.optional;
  };
  return { box, update };
})();

/* ---- at the end of the column ---- */
const MORE_TIME = 5;
const primary = button("", () => primary.act(), { className: "room-main" });
once(primary);
const pauseButton = button("", () => act("pause", { on: !heard.room.paused }));
const moreTime = button(text("room-more-minutes", { number: MORE_TIME }), () => act("timer", { add: MORE_TIME * 60 }));
const moreButton = button(text("room-more"), () => dialog.showModal());
const foot = make("div", { className: "room-foot" }, primary, moreTime, pauseButton, moreButton);

/** Ends the workshop, if the host says so twice. */
let isEnding = false;
const endSurely = () => {
  if (isEnding) return act("end");
  isEnding = true;
  later("sure", SURE, () => {
    isEnding = false;
    render();
  });
  render();
};

/** What the host most probably does next: its text, and what it does. */
const nextStep = () => {
  const { step } = heard;
  const ballot = ballotNow();
  if (ballot?.open) return ["room-vote-close", () => act("ballot", { close: true })];
  if (step?.tray?.cards) return ["room-reveal", () => act("reveal")];
  if (isShown(ballot) && canOrder(ballot)) return ["room-vote-order", order];
  if (isDone()) return [isEnding ? "room-end-sure" : "room-end", endSurely];
  return [];
};
const canOrder = (ballot) => Boolean(ballot?.used && !ballot.open && (ballot.what === "stories" || ballot.what.startsWith("task:")));
/** Orders the stories, and puts the votes away. */
const order = async () => {
  if ((await act("order")).isDone) act("ballot", { cancel: true });
};

const joining = joiningBy("room-join-phone");

/* ---- the dialog ---- */
const number = (value, max, properties) => make("input", { type: "number", min: 1, max, value, required: true, ...properties });
const check = (name, checked) => labeled(name, make("input", { type: "checkbox", name, checked }));

const rights = choice([["vote", "room-rights-vote"], ["cards", "room-rights-cards"], ["edit", "room-rights-edit"]], () => heard.step?.rights, (value) => act("mode", { rights: value }));
const writing = choice([["silent", "room-writing-silent"], ["open", "room-writing-open"]], () => heard.step?.writing, (value) => act("mode", { writing: value }));
const hold = button("", () => act("timer", heard.timer?.runs ? { pause: true } : { resume: true }));
const stopTimer = button(text("room-stop"), () => act("timer", { stop: true }));
const starting = form(({ minutes }) => act("timer", { start: minutes.valueAsNumber * 60 }).then(({ isDone }) => isDone && dialog.close()), labeled("room-minutes", number(5, 600, { name: "minutes" })), make("button", { textContent: text("room-start") }), hold, stopTimer);
const subject = make("select", { name: "what" });
const opening = form(
  ({ what, each, "room-vote-stack": stack, "room-vote-hidden": hidden }) => act("ballot", { open: what.value, each: each.valueAsNumber, stack: stack.checked, hidden: hidden.checked }).then(({ isDone }) => isDone && dialog.close()),
  labeled("room-vote-on", subject), labeled("room-vote-each", number(5, 100, { name: "each" })), check("room-vote-stack", true), check("room-vote-hidden", true), make("button", { textContent: text("room-vote-start") }),
);
const orderVotes = button(text("room-vote-order"), order);
const cancelVote = button("", () => act("ballot", { cancel: true }));
const parking = form(async ({ thought }) => {
  if ((await act("park", { text: thought.value })).isDone) thought.value = "";
}, make("input", { name: "thought", dir: "auto", ariaLabel: text("room-park"), required: true }), make("button", { textContent: text("room-park-button") }));
const everybody = make("ul", { className: "room-everybody" });
const end = button("", () => endSurely(), { className: "room-danger" });
once(end);
const dialog = make("dialog", { id: "storywall-host", ariaLabel: text("room-host-title") },
  make("header", {}, heading("room-host-title"), icon("✕", "edit-close", () => dialog.close())),
  make("div", { className: "room-columns" },
    make("div", {}, fieldset("room-countdown", starting), fieldset("room-vote", opening, orderVotes, cancelVote)),
    make("div", {}, fieldset("room-rights", rights), fieldset("room-writing", writing), fieldset("room-park", parking)),
    make("div", {}, fieldset("room-door", door), fieldset("room-people-title", everybody), fieldset("room-end", end))));
on(dialog, "close", () => {
  isEnding = false;
});
on(dialog, "click", ({ target }) => target === dialog && dialog.close());

const updateDialog = () => {
  const { timer, people: all } = heard;
  const ballot = ballotNow();
  rights.update();
  writing.update();
  hold.hidden = stopTimer.hidden = !timer?.own;
  show(hold, timer?.own ? text(timer.runs ? "room-hold" : "room-go-on") : "");
  cancelVote.hidden = !ballot;
  orderVotes.hidden = !canOrder(ballot);
  opening.hidden = Boolean(ballot?.open);
  if (ballot) show(cancelVote, text(ballot.open ? "room-vote-cancel" : "room-vote-away"));
  showDoor();
  show(end, text(isEnding ? "room-end-sure" : "room-end"));
  const tasks = findAll("th[data-task]").map((head) => [`task:${head.dataset.task}`, text("room-vote-task", { title: nameOf(head) })]);
  fill(subject, [["stories", text("room-vote-stories")], ["tasks", text("room-vote-tasks")], ["releases", text("room-vote-releases")], ...tasks], ([value]) => value, ([value]) => make("option", { value }), (option, [, label]) => show(option, label));
  fill(everybody, all.filter(({ role }) => role !== "host"), ({ id }) => id, ({ id }) => make("li", {}, make("bdi"), ...roleButtons(id)), (line, person) => {
    const [label, ...buttons] = line.children;
    show(label, person.name);
    showRole(buttons, person);
  });
};

const renderControls = (asks) => {
  if (!answering.box.isConnected) {
    asking.after(answering.box);
    votes.after(joining.box);
    rail.append(foot, dialog);
  }
  const isOver = !isHost() || heard.bye;
  foot.hidden = isOver;
  answering.update(asks);
  joining.update(heard.room);
  if (isOver) return dialog.close();
  const [name, doIt] = nextStep();
  primary.act = doIt;
  show(primary, name && text(name));
  show(pauseButton, text(heard.room?.paused ? "room-go-on" : "room-pause"));
  updateDialog();
};

document.dispatchEvent(new CustomEvent("storywall:listen"));
enter();
