// The menu Share: copies the address of the page, which contains the reader's view, and loads the script for embedding
// when it is needed. `root`, `tools` and `view` come from view.js, `messages` from messages.js.

{
  const { embed: address } = document.currentScript.dataset;
  const { embed, link } = tools?.elements ?? {};
  if (address && new URLSearchParams(location.search).has("embed")) {
    // At once, since the frame would show the whole page until the script is loaded.
    root.dataset.viewEmbed = "";
    view.load(address);
  } else if (embed) {
    // The preview's address is of no use to others.
    embed.hidden = document.querySelector("script[src*='/.storywall/']") !== null;
    on(embed, "click", () => view.load(address, () => embed.click()), { once: true });
  }
  if (link) {
    on(link, "click", () => {
      // The newer API for copying requires https.
      const field = document.createElement("textarea");
      field.value = location.href;
      link.after(field);
      field.select();
      if (document.execCommand("copy")) link.textContent = messages(tools)("copied");
      field.remove();
    });
  }
}
