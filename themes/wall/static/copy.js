// A button that copies the text in its `data-copy`, and then says `data-copied` in the element after it. Without
// this script it is hidden.

(() => {
  const show = () => {
    for (const button of document.querySelectorAll("[data-copy]")) button.hidden = false;
  };

  const copy = (text) => {
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    // The newer API for copying requires https.
    const isCopied = document.execCommand("copy");
    field.remove();
    return isCopied;
  };

  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-copy]");
    if (!button) return;
    const { copy: text, copied } = button.dataset;
    const isCopied = copy(text);
    button.focus();
    button.nextElementSibling.textContent = isCopied ? copied : "";
  });
  // The live preview replaces the button.
  document.addEventListener("storywall:changed", show);
  show();
})();
