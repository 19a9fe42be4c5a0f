// A wall in a frame of another page, and the dialog with the HTML to copy for it. `messages` comes from
// messages.js.
//
// embed.html redirects to the wall with `?embed`, which hides everything but the wall. The parameter
// `release` shows only that release, and `theme` is `light` or `dark`. The page around the frame
// receives the wall's height as a message.

(() => {
  const root = document.documentElement;
  const wall = document.querySelector(".wall-table");
  const params = new URLSearchParams(location.search);
  const HEIGHT = "storywall:height";

  const show = () => {
    root.dataset.viewEmbed = params.get("theme") ?? "";
    if (!wall) return;
    const isChosen = ({ dataset }) => (dataset.release || "-") === params.get("release");
    const bands = [...wall.tBodies];
    // Show all releases if this one no longer exists.
    if (bands.some(isChosen)) for (const band of bands) band.toggleAttribute("data-view-hidden", !isChosen(band));
  };

  const reportHeight = () => {
    const frame = wall.closest(".scroll");
    const space = frame.offsetHeight - frame.clientHeight + parseFloat(getComputedStyle(frame).paddingBlockEnd);
    parent.postMessage({ type: HEIGHT, height: Math.ceil(wall.offsetHeight + space) }, "*");
  };

  /** Opens links that leave the wall in a new window. */
  const openOutside = ({ target }) => {
    const link = target.closest("a[href]:not([href^='#'])");
    if (link) link.target = "_blank";
  };

  /** Fills the dialog with the HTML to copy. */
  const offer = ({ elements }, dialog) => {
    // The address of a live preview is of no use to others.
    elements.embed.hidden = document.querySelector("script[src*='/.storywall/']") !== null;
    const [release, theme, snippet, copy] = ["release", "theme", "snippet", "copy"].map((name) => dialog.querySelector(`[name=${name}]`));
    const plain = (text) => text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt()};`);
    const copyLabel = copy.textContent;
    const write = () => {
      copy.textContent = copyLabel;
      const address = new URL("embed.html", location.origin === "null" ? location.href : location.origin + location.pathname);
      address.search = new URLSearchParams([["release", release?.value], ["theme", theme.value]].filter(([, value]) => value));
      snippet.value = [
        `<iframe src="${plain(address.href)}" title="${plain(document.title)}" width="100%" height="600" style="border: 0" loading="lazy"></iframe>`,
        "<script>",
        'addEventListener("message", ({ source, data }) => {',
        '  for (const frame of document.querySelectorAll("iframe"))',
        `    if (frame.contentWindow === source && data?.type === "${HEIGHT}") frame.height = data.height;`,
        "});",
        "</script>",
      ].join("\n");
    };
    elements.embed.addEventListener("click", () => {
      write();
      dialog.showModal();
    });
    dialog.addEventListener("change", write);
    copy.addEventListener("click", () => {
      snippet.select();
      // The newer API for copying requires https.
      if (document.execCommand("copy")) copy.textContent = messages(document.forms.tools)("copied") || copyLabel;
    });
  };

  const { leadsTo } = root.dataset;
  if (leadsTo) {
    params.set("embed", "");
    location.replace(`${leadsTo}?${params}${location.hash}`);
  } else if (params.has("embed")) {
    show();
    if (!wall) return;
    document.addEventListener("storywall:changed", show);
    document.addEventListener("click", openOutside, true);
    // A ResizeObserver reports nothing in a frame that is not visible yet.
    reportHeight();
    new ResizeObserver(reportHeight).observe(wall);
  } else if (wall) {
    offer(document.forms.tools, document.getElementById("embed"));
  }
})();
