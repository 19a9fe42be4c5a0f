// The wall within a page of somebody else: embed.html leads to the wall with `?embed`, which
// leaves out all but the wall itself; `release` leaves out the other slices, `theme` is `light` or
// `dark`. The page around it is told how tall the wall is. And the snippet to copy for such a page.

(() => {
  const root = document.documentElement;
  const wall = document.querySelector(".wall-table");
  const asked = new URLSearchParams(location.search);
  const HEIGHT = "storywall:height";

  const show = () => {
    root.dataset.viewEmbed = asked.get("theme") ?? "";
    if (!wall) return;
    const isAsked = ({ dataset }) => (dataset.release || "-") === asked.get("release");
    const bands = [...wall.tBodies];
    // A release that is there no more is no reason to show nothing.
    if (bands.some(isAsked)) for (const band of bands) band.toggleAttribute("data-view-away", !isAsked(band));
  };

  const tell = () => {
    const frame = wall.parentElement;
    const space = frame.offsetHeight - frame.clientHeight + parseFloat(getComputedStyle(frame).paddingBlockEnd);
    parent.postMessage({ type: HEIGHT, height: Math.ceil(wall.offsetHeight + space) }, "*");
  };

  /** What does not stand on the wall is read in a window of its own. */
  const leave = ({ target }) => {
    const link = target.closest("a[href]:not([href^='#'])");
    if (link) link.target = "_blank";
  };

  const offer = ({ elements }, dialog) => {
    // A preview shows itself in no frame.
    elements.embed.hidden = document.querySelector("script[src*='/.storywall/']") !== null;
    const [slice, theme, snippet, copy] = ["release", "theme", "snippet", "copy"].map((name) => dialog.querySelector(`[name=${name}]`));
    const plain = (text) => text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt()};`);
    const write = () => {
      copy.textContent = "Copy";
      const address = new URL("embed.html", location.origin === "null" ? location.href : location.origin + location.pathname);
      address.search = new URLSearchParams([["release", slice?.value], ["theme", theme.value]].filter(([, value]) => value));
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
      // The newer way to copy is refused to pages that came without https.
      if (document.execCommand("copy")) copy.textContent = "Copied";
    });
  };

  const { leadsTo } = root.dataset;
  if (leadsTo) {
    asked.set("embed", "");
    location.replace(`${leadsTo}?${asked}${location.hash}`);
  } else if (asked.has("embed")) {
    show();
    if (!wall) return;
    document.addEventListener("storywall:changed", show);
    document.addEventListener("click", leave, true);
    // Browsers observe nothing in a frame that nobody sees yet.
    tell();
    new ResizeObserver(tell).observe(wall);
  } else if (wall) {
    offer(document.forms.tools, document.getElementById("embed"));
  }
})();
