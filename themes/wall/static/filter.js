// Finds stories by words and by the selects of the form `tools`. Cards that don't match get the
// attribute `data-view-out`, and view.css dims or hides them; matches are counted, and `view.step` goes
// through them. `wall`, `tools` and `view` come from view.js, `messages` from messages.js, `letters` from
// letters.js.
//
// A select `x` compares its value with those of a card, which are in `data-x` on the card or around
// it, separated by spaces, or are the texts of the elements `.x` in the card.

if (tools) {
  // Cards whose words are read at a time, and titles in which words are highlighted.
  const BATCH = 200;
  const MARKED = 600;
  const { plain } = letters;
  const texts = (card, selector) => [...card.querySelectorAll(selector)].map((node) => node.textContent);
  const facets = () => [...tools.querySelectorAll("select")];
  const { clear, count, q } = tools.elements;
  let stories;
  let matches = [];
  let release = "";
  let later;
  let marking;

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
        return (words ??= plain(texts(card, ".title, .details :is([dir], bdi):not(.needs *)").join(" ")));
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
    // Measured before anything changes, if anything does.
    const seen = changed.length || words.length ? inSight() : { cards: [] };
    toggleAll(changed, seen);
    root.dataset.rest = now.rest ?? "";
    root.toggleAttribute("data-view-finds", isOn);
    clear.hidden = !isOn;
    tools.toggleAttribute("data-view-on", isOn);
    report(isOn, chosen);
    mark(words, [...seen.cards]);
    clearTimeout(marking);
    marking = setTimeout(() => mark(words, matches.slice(0, MARKED).map(({ card }) => card)), 300);
    if (now.release !== release && now.release) focus(`band-${now.release === "-" ? "" : now.release}`);
    release = now.release;
  };

  /** Shows or hides cards. Where many change, those in sight change first and the rest in batches. */
  const toggleAll = (changed, { cards, cells }) => {
    clearTimeout(later);
    const toggle = (card) => card.toggleAttribute("data-view-out");
    if (changed.length < 100) return changed.forEach(toggle);
    changed.filter((card) => cards.has(card)).forEach(toggle);
    const rest = changed.filter((card) => !cards.has(card));
    const go = () => {
      // A card in a cell that is partly in sight has a layout, which takes time.
      for (let work = 0; rest.length && work < 1000; ) {
        const card = rest.pop();
        toggle(card);
        work += cells.has(card.parentElement) ? 20 : 1;
      }
      if (rest.length) later = setTimeout(go, 30);
    };
    later = setTimeout(go, 200);
  };

  /** The cells and the cards in sight. Cards in a cell out of sight have no layout, so cells are looked at first. */
  const inSight = () => {
    const [cells, cards] = [new Set(), new Set()];
    for (const cell of wall.querySelectorAll("ul.cell")) {
      const { left, right, top, bottom } = boxOf(cell);
      if (bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth) continue;
      cells.add(cell);
      for (const card of cell.children) {
        const box = boxOf(card);
        if (box.top >= innerHeight) break;
        if (box.bottom > 0) cards.add(card);
      }
    }
    return { cells, cards };
  };

  /** Scrolls a band to just below the backbone. Scrolls only the wall, not the page. */
  const focus = (id) => {
    const { box } = view;
    const top = (element) => boxOf(element).top;
    const sticky = view.backbone.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
    view.unfold?.(id);
    box.scrollBy({ top: top(document.getElementById(id)) - Math.max(top(box), 0) - sticky });
  };

  /** Shows the number of matches and the chosen values. */
  const report = (isOn, chosen) => {
    const text = messages(tools);
    const numbers = { count: stories.length, matches: matches.length };
    const names = chosen.map(({ selectedOptions }) => selectedOptions[0].text);
    const shown = isOn ? [text("filter-matches", numbers), ...names].join(" · ") : text("stories", numbers);
    if (count.value !== shown) count.value = shown;
    tools.querySelector(".filters").toggleAttribute("data-view-on", chosen.length > 0);
  };

  /** Highlights the words in the titles of these cards, if they match, and of the backbone. */
  const mark = (words, cards) => {
    if (!globalThis.Highlight) return;
    CSS.highlights.delete("found");
    if (!words.length) return;
    const heads = [...wall.tHead.querySelectorAll("[dir]")];
    const titles = cards.filter((card) => !card.hasAttribute("data-view-out")).map((card) => card.querySelector(".title"));
    const ranges = [...heads, ...titles].flatMap((title) => found(title.firstChild, words));
    CSS.highlights.set("found", new Highlight(...ranges));
  };

  const found = (node, words) => {
    const text = node?.nodeValue ?? "";
    const { plain, offsets } = words.some((word) => letters.plain(text).includes(word)) ? letters.trace(text) : { plain: "" };
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
    const shown = cards.filter((card) => card.offsetParent || card.closest("[data-view-folded], [data-view-away]"));
    if (!shown.length) return;
    const at = shown.indexOf(document.activeElement.closest("[data-story]"));
    view.visit(shown.at((at < 0 && by < 0 ? by : at + by) % shown.length));
  };

  /** Focuses a card and scrolls it into sight, unfolding its release if needed. */
  view.visit = (card) => {
    const band = card.closest("[data-view-folded]");
    if (band) view.unfold(band.id);
    if (!card.offsetParent) view.turnTo(card);
    card.querySelector("summary").focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  view.clear = () => view.set(Object.fromEntries([q, ...facets()].map(({ name }) => [name, ""])));
  view.isClear = () => clear.hidden;

  on(clear, "click", () => {
    view.clear();
    q.focus();
  });
  // Read the words of all cards, some at a time, while the reader begins to type.
  on(q, "focus", () => {
    let unread = stories;
    const go = () => {
      unread.slice(0, BATCH).forEach(({ words }) => words);
      unread = unread.slice(BATCH);
      if (unread.length) setTimeout(go);
    };
    setTimeout(go);
  });
  on(q, "keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    view.step(event.shiftKey ? -1 : 1);
  });
  on(document, "storywall:changed", () => {
    stories = undefined;
  }, { capture: true });
  view.follow(filter);
}
