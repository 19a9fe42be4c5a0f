// Steps through the revisions of a map: marks one in the list, and shows in each chart how far the release was then.
// Without this script, the list, the charts and the tables say the same.

(() => {
  const stepper = document.querySelector(".stepper");
  if (!stepper) return;
  const output = stepper.querySelector("output");
  const numberOf = (element) => Number(element.dataset.revision);
  const entries = [...document.querySelectorAll(".log > li")].sort((one, other) => numberOf(one) - numberOf(other));
  const last = entries.length - 1;
  let shown = last;

  const inChart = (chart, entry) => {
    const rows = [...chart.querySelectorAll("tr[data-revision]")];
    // Rows begin with the newest.
    const row = rows.find((row) => numberOf(row) <= numberOf(entry));
    for (const other of rows) other.ariaCurrent = other === row ? "true" : null;
    chart.querySelector(".at").setAttribute("d", `M${entry.dataset.x} 0V118`);
    const then = chart.querySelector(".then");
    then.textContent = row ? row.dataset.progress : "";
    then.hidden = !row;
  };

  const show = (isMoved) => {
    const entry = entries[shown];
    for (const other of entries) other.ariaCurrent = isMoved && other === entry ? "true" : null;
    output.textContent = entry.dataset.position;
    const [older, newer] = stepper.querySelectorAll("button");
    older.ariaDisabled = shown === 0 ? "true" : null;
    newer.ariaDisabled = shown === last ? "true" : null;
    if (!isMoved) return;
    const fold = entry.closest("details");
    if (fold) fold.open = true;
    entry.scrollIntoView({ block: "nearest" });
    for (const chart of document.querySelectorAll(".burn-up")) inChart(chart, entry);
  };

  stepper.addEventListener("click", ({ target }) => {
    const step = Number(target.closest("button")?.dataset.step ?? 0);
    shown = Math.min(last, Math.max(0, shown + step));
    if (step) show(true);
  });
  stepper.hidden = false;
  show(false);
})();
