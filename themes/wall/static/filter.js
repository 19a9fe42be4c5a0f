// Finds stories by words and by the selects of the form `tools`. Cards that don't match get the
// attribute `data-view-out`, and view.css dims or hides them; matches are counted, and `view.step` goes
// through them. `wall`, `tools` and `view` come from view.js, `messages` from messages.js, `letters` from
// letters.js.
//
// A select `x` compares its value with those of a card, which are in `data-x` on the card or around
// it, separated by spaces, or are the texts of the elements `.x` in the card.

if (tools) {
  const { plain } = letters;
  const texts = (card, selector) => [...card.querySelectorAll(selector)].map((node) => node.textContent);
  const facets = () => [...tools.querySelectorAll("select")];
  const { clear, count } = tools.elements;
  let stories;
  let matches = [];
  let release = "";
  let later;

  /** The values of a card for the select `name`; `-` if its attribute is empty. */
  const valuesOf = (card, name) => {
    const holder = card.closest(`[data-${name}]`);
    return holder ? (holder.getAttribute(`data-${name}`) || "-").split(" ") : texts(card, `.${name}`);
  };

  /** A card with its values and words, each of which is read once it is needed. */
  const read = (card) => {
    let words;
    return {
      card,
      values: {},
      get words() {
        return (words ??= plain(texts(card, ".title, .details [dir]:not(.needs *)").join(" ")));
      },
    };
  };

  const isMatch = (story, words, chosen) =>
    chosen.every(({ name, value }) => (story.values[name] ??= valuesOf(story.card, name)).includes(value)) &&
    words.every((word) => story.words.includes(word));

  const filter = (now) => {
    stories ??= [...wall.querySelectorAll("[data-story]")].map(read);
    const words = plain(now.q).split(/\s+/).filter(Boolean);
    const chosen = facets().filter(({ value }) => value);
    const isOn = words.length + chosen.length > 0;
    const changed = [];
    matches = stories.filter((story) => {
      const isShown = !isOn || isMatch(story, words, chosen);
      if (isShown === story.card.hasAttribute("data-view-out")) changed.push(story.card);
      return isShown;
    });
    toggleAll(changed);
    document.documentElement.dataset.rest = now.rest ?? "";
    clear.hidden = !isOn;
    report(isOn, chosen);
    mark(words);
    if (now.release !== release && now.release) focus(`band-${now.release === "-" ? "" : now.release}`);
    release = now.release;
  };

  /** Shows or hides cards. Where thousands change, those in sight change first and the rest in batches. */
  const toggleAll = (cards) => {
    clearTimeout(later);
    const toggle = (card) => card.toggleAttribute("data-view-out");
    if (cards.length < 1000) return cards.forEach(toggle);
    const cells = new Map();
    const isInSight = ({ parentElement: cell }) => {
      if (!cells.has(cell)) {
        const { left, top, right, bottom } = cell.getBoundingClientRect();
        cells.set(cell, bottom > 0 && right > 0 && top < innerHeight && left < innerWidth);
      }
      return cells.get(cell);
    };
    const rest = [];
    for (const card of cards) isInSight(card) ? toggle(card) : rest.push(card);
    const go = () => {
      rest.splice(0, 1000).forEach(toggle);
      if (rest.length) later = setTimeout(go, 20);
    };
    later = setTimeout(go, 200);
  };

  /** Scrolls a band to just below the backbone. Scrolls only the wall, not the page. */
  const focus = (id) => {
    const box = wall.closest(".scroll");
    const top = (element) => element.getBoundingClientRect().top;
    const sticky = [...wall.tHead.rows].slice(-2).reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
    view.unfold?.(id);
    box.scrollBy({ top: top(document.getElementById(id)) - Math.max(top(box), 0) - sticky });
  };

  /** Shows the number of matches and the chosen values. */
  const report = (isOn, chosen) => {
    const text = messages(tools);
    const numbers = { count: stories.length, matches: matches.length };
    const names = chosen.map(({ selectedOptions: [option] }) => option.text);
    const shown = isOn ? [text("filter-matches", numbers), ...names].join(" · ") : text("stories", numbers);
    if (count.value !== shown) count.value = shown;
    tools.querySelector(".filters").toggleAttribute("data-view-on", chosen.length > 0);
  };

  /** Highlights the words in the titles of cards and of the backbone. */
  const mark = (words) => {
    if (!globalThis.Highlight) return;
    CSS.highlights.delete("found");
    if (!words.length) return;
    const heads = [...wall.tHead.querySelectorAll("[dir]")];
    const titles = matches.slice(0, 600).map(({ card }) => card.querySelector(".title"));
    const ranges = [...heads, ...titles].flatMap((title) => found(title.firstChild, words));
    CSS.highlights.set("found", new Highlight(...ranges));
  };

  const found = (node, words) => {
    const { plain, offsets } = letters.trace(node?.nodeValue ?? "");
    const ranges = [];
    for (const word of words) {
      for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(node, offsets[at]);
        range.setEnd(node, offsets[at + word.length]);
        ranges.push(range);
      }
    }
    return ranges;
  };

  /** Moves the focus by this many matches: 1 for the next, -1 for the previous. */
  view.step = (by) => {
    const cards = matches.map(({ card }) => card);
    const shown = cards.filter((card) => card.offsetParent || card.closest("[data-view-folded]"));
    if (!shown.length) return;
    const at = shown.indexOf(document.activeElement.closest("[data-story]"));
    view.visit(shown.at((at < 0 && by < 0 ? by : at + by) % shown.length));
  };

  /** Focuses a card and scrolls it into sight, unfolding its release if needed. */
  view.visit = (card) => {
    const band = card.closest("[data-view-folded]");
    if (band) view.unfold(band.id);
    card.querySelector("summary").focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  view.clear = () => view.set(Object.fromEntries([tools.elements.q, ...facets()].map(({ name }) => [name, ""])));
  view.isClear = () => clear.hidden;

  clear.addEventListener("click", () => {
    view.clear();
    tools.elements.q.focus();
  });
  // Read the words of all cards while the reader begins to type.
  tools.elements.q.addEventListener("focus", () => setTimeout(() => stories.forEach(({ words }) => words)));
  tools.elements.q.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    view.step(event.shiftKey ? -1 : 1);
  });
  document.addEventListener("storywall:changed", () => {
    stories = undefined;
  }, { capture: true });
  view.follow(filter);
}
