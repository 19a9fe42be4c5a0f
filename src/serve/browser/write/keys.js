
// Second part: the keys for editing, in the list of keys that a theme shows.

// Only the first one works while editing is off.
const SHORTCUTS = {
  "edit-switch": ["e"],
  "edit-new-story": ["a"],
  "edit-new-task": ["A"],
  "edit-move-card": ["m", "Shift ← → ↑ ↓"],
  "edit-rename": ["F2"],
  "edit-fields": ["E"],
  "edit-delete": ["Del"],
  "edit-undo": ["Ctrl Z"],
  "edit-redo": ["Ctrl Y"],
};

const listKeys = () => {
  const list = find("#keys dl");
  for (const row of findAll("#keys dl > [data-view-own]")) row.remove();
  for (const [name, keys] of Object.entries(SHORTCUTS).slice(0, mode.isOn ? undefined : 1)) {
    const shown = keys.flatMap((textContent) => [make("kbd", { textContent }), " "]);
    list?.append(make("div", {}, make("dt", {}, ...shown), make("dd", {}, text(name))));
  }
};
new MutationObserver(listKeys).observe(root, { attributeFilter: ["data-view-editing"] });
