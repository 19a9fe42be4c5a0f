// Draws arrows from a card to the stories it needs and to those that wait for it, while the card has
// the pointer or the focus. The card contains the same as text. `wall` and `view` come from view.js.

if (wall) {
  const box = wall.parentElement;
  let linked = [];
  let drawing;

  const clear = () => {
    drawing?.remove();
    for (const card of linked) card.removeAttribute("data-view-linked");
    linked = [];
  };

  /** The visible cards that links in a card point to. */
  const ends = (card, selector) =>
    [...card.querySelectorAll(selector)]
      .map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))))
      .filter((other) => other?.offsetParent);

  const draw = (card) => {
    clear();
    const needs = ends(card, ".needs:not(.back) a");
    const waiting = ends(card, ".needs.back a");
    linked = [...needs, ...waiting];
    if (!linked.length) return;
    for (const other of linked) other.setAttribute("data-view-linked", "");
    const home = boxOf(wall);
    const arrows = [...needs.map((need) => arrow(need, card, home)), ...waiting.map((other) => arrow(card, other, home))];
    const size = `width="${wall.offsetWidth}" height="${wall.offsetHeight}"`;
    box.insertAdjacentHTML("beforeend", `<svg id="needs" aria-hidden="true" ${size}>${arrows.join("")}</svg>`);
    drawing = box.lastElementChild;
    drawing.style.left = `${wall.offsetLeft}px`;
    drawing.style.top = `${wall.offsetTop}px`;
  };

  /** An arrow from a story to the one that needs it, as SVG. */
  const arrow = (first, then, home) => {
    const [a, b] = [first, then].map(boxOf);
    const isRight = b.left >= a.right;
    const isLeft = b.right <= a.left;
    const x1 = (isLeft ? a.left : a.right) - home.left;
    const x2 = (isRight ? b.left : b.right) - home.left;
    const y1 = a.top + Math.min(a.height / 2, 40) - home.top;
    const y2 = b.top + Math.min(b.height / 2, 40) - home.top;
    const out = isLeft ? -1 : 1;
    const into = isRight ? -1 : 1;
    const bend = Math.max(28, Math.min(120, Math.abs(x2 - x1) / 2));
    const tip = 7;
    const d = `M${x1} ${y1}C${x1 + out * bend} ${y1} ${x2 + into * bend} ${y2} ${x2 + into * tip} ${y2}`;
    const head = `M${x2} ${y2}l${into * 9} -5v10z`;
    const start = `<circle class="tip" cx="${x1}" cy="${y1}" r="3.5"/>`;
    return `<path class="under" d="${d}"/><path d="${d}"/><path class="tip" d="${head}"/>${start}`;
  };

  let pointed;
  const point = ({ type, target, clientX, clientY }) => {
    // Scrolling moves cards below a pointer that rests; ignore those events.
    const at = type === "pointerover" ? `${clientX} ${clientY}` : undefined;
    if (at && at === pointed) return;
    pointed = at ?? pointed;
    const card = target.closest?.("[data-story]");
    if (card) draw(card);
    else clear();
  };
  on(box, "pointerover", point);
  on(box, "pointerleave", clear);
  on(box, "focusin", point);
  on(box, "focusout", clear);
  on(box, "toggle", clear, { capture: true });
  view.follow(clear);
}
