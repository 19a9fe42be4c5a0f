
// Fourth part: what can be done about a gap, as buttons on its page. Each is a change that somebody agrees to, or gives a text for.

const gaps = (() => {
  const articles = () => findAll("article[data-rule][id]");

  const LABELS = { schedule: "edit-gap-schedule", answer: "edit-gap-answer", fix: "edit-gap-fix", ignore: "edit-gap-ignore" };

  const buttonOf = (article, proposal, base) => {
    const { kind, changes, note, story, release } = proposal;
    const button = make("button", { type: "button", textContent: text(LABELS[kind], { story, release, note }), dir: "auto" });
    on(button, "click", () => {
      if (kind === "schedule") queue.change(changes, text("edit-moved", { title: story, place: release }), { base });
      else if (kind === "fix") queue.change(changes, "", { base });
      else typing.ask({ changes, base, anchor: article.id, key: kind === "answer" ? "text" : "reason", title: note ?? proposal.rule });
    });
    return button;
  };

  /** Gives every gap its buttons, or takes them away. */
  const update = async () => {
    if (!mode.isOn || !articles().length) {
      for (const box of findAll(".storywall-proposals")) box.remove();
      return;
    }
    const headers = { "Content-Type": "application/json", "Storywall-Key": edit.key };
    const body = JSON.stringify({ map: FOLDER });
    const response = await fetch(new URL(".storywall/proposals", ROOT), { method: "POST", headers, body }).catch(() => ({}));
    if (!response.ok || !mode.isOn) return;
    const { generation, findings } = await response.json();
    const all = new Map(findings.map(({ id, proposals }) => [id, proposals]));
    for (const article of articles()) {
      const proposals = all.get(article.id) ?? [];
      const box = find(":scope > .storywall-proposals", article) ?? make("p", { className: "storywall-proposals" });
      const known = JSON.stringify([generation, proposals]);
      if (box.proposals === known) continue;
      box.proposals = known;
      const at = [...box.children].indexOf(document.activeElement);
      box.replaceChildren(...proposals.map((proposal) => buttonOf(article, proposal, generation)));
      if (proposals.length) article.append(box);
      else box.remove();
      box.children[at]?.focus();
    }
  };

  return { update };
})();
