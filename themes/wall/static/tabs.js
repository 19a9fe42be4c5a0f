// On a phone, the wall shows one activity at a time, and tabs lead to the others. `wall`, `tools` and `view` come from
// view.js.

if (tools) {
  const tabs = document.querySelector(".tabs");
  const activities = () => [...view.backbone[0].cells];
  let shown = decodeURIComponent(location.hash.slice(1));
  /** The tab that was scrolled into sight last: to measure tabs takes a layout of the wall. */
  let inSight;

  const show = () => {
    const heads = activities();
    const now = heads.find(({ id }) => id === shown) ?? heads[0];
    view.markColumns("data-view-away", (head) => head !== now);
    heads.forEach((head, at) => {
      const tab = tabs.children[at];
      tab.ariaCurrent = head === now ? "true" : null;
      if (head !== now || tab === inSight) return;
      inSight = tab;
      tabs.scrollTo({ left: tab.offsetLeft - (tabs.clientWidth - tab.offsetWidth) / 2 });
    });
  };

  /** Shows the activity of a card. */
  view.turnTo = (card) => {
    shown = view.headOf(card).id;
    show();
  };

  on(tabs, "click", (event) => {
    const tab = event.target.closest("a");
    if (!tab) return;
    event.preventDefault();
    shown = activities()[[...tabs.children].indexOf(tab)].id;
    show();
    const { box } = view;
    box.scrollTop = Math.min(box.scrollTop, tabs.parentElement.offsetTop);
  });
  view.follow(show, "fold");
}
