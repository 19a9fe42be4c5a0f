// The menu Share: copies the address of the page, which contains the reader's view. `tools` comes from view.js,
// `messages` from messages.js.

if (tools) {
  const { link } = tools.elements;
  const label = link.textContent;

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Without https, only a selection can be copied.
      const field = document.createElement("textarea");
      field.value = text;
      link.after(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    }
  };

  link.addEventListener("click", async () => {
    await copy(location.href);
    link.textContent = messages(tools)("copied") || label;
    setTimeout(() => (link.textContent = label), 2000);
  });
}
