
// Third part: a page becomes another one, and keeps the nodes that stay.

/** Makes `from` equal to `to`. Returns whether anything visible differed. */
const morph = (from, to, change) => {
  if (to.hasAttribute(SAME)) {
    showLines(from, to.getAttribute(SAME));
    return false;
  }
  if (from.isEqualNode(to)) return false;
  let differs = morphAttributes(from, to);
  differs = morphChildren(from, to, change) || differs;
  if (differs && from.matches("[data-story]")) highlight(from);
  return differs && !from.hasAttribute("data-source");
};

const morphAttributes = (from, to) => {
  let differs = false;
  const isOurs = ({ name }) => !isViewState(name, from);
  for (const { name, value } of [...to.attributes].filter(isOurs)) {
    if (from.getAttribute(name) === value) continue;
    from.setAttribute(name, value);
    differs = true;
  }
  for (const { name } of [...from.attributes].filter(isOurs)) {
    if (to.hasAttribute(name)) continue;
    from.removeAttribute(name);
    differs = true;
  }
  return differs;
};

/** Whether an attribute holds what the reader opened or closed, or state of a theme's script. */
const isViewState = (name, { localName }) =>
  name === "aria-expanded" ||
  name === "popover" ||
  name.startsWith("data-view-") ||
  (name === "open" && (localName === "details" || localName === "dialog"));

/** The first of this node and those after it that is not an element of a theme's script. */
const skipOwn = (node) => {
  while (node?.nodeType === 1 && node.hasAttribute("data-view-own")) node = node.nextSibling;
  return node;
};

const morphChildren = (from, to, change) => {
  let differs = false;
  let at = skipOwn(from.firstChild);
  for (const wanted of [...to.childNodes]) {
    const found = findMatch(wanted, at, from, change);
    if (!found) {
      // Without its children, which may be in this document already, and be open or focused.
      const added = from.insertBefore(document.importNode(wanted), at);
      if (added.nodeType === 1) morphChildren(added, wanted, change);
      if (added.matches?.("[data-story]")) highlight(added);
      differs = true;
      continue;
    }
    if (found === at) at = skipOwn(at.nextSibling);
    else {
      differs ||= found.nodeType === 1;
      if (found.matches?.("[data-story]") && found.parentNode !== from) highlight(found);
      from.insertBefore(found, at);
    }
    if (found.nodeType === 1) differs = morph(found, wanted, change) || differs;
    else if (found.nodeValue !== wanted.nodeValue) {
      found.nodeValue = wanted.nodeValue;
      differs = true;
    }
  }
  while (at) {
    const outdated = at;
    at = skipOwn(at.nextSibling);
    remove(outdated, change);
    differs = true;
  }
  return differs;
};

/** The node of this document that is to become `wanted`: the one with its id, or else the next of its kind. */
const findMatch = (wanted, at, from, { next, removedStories }) => {
  if (wanted.id) {
    const same = removedStories.get(wanted.id) ?? document.getElementById(wanted.id);
    if (same) return same.localName === wanted.localName && !same.contains(from) ? same : null;
    return findRenamed(wanted, at, next);
  }
  for (let node = at; node; node = skipOwn(node.nextSibling)) {
    if (node.nodeType === wanted.nodeType && node.nodeName === wanted.nodeName && !node.id) {
      return node;
    }
    // Text in between is skipped, and so are elements with an id, which are found by that.
    if (node.nodeType === 1 && !node.id) return null;
  }
  return null;
};

/** The story in the same position if it is renamed: its id is made from its title. */
const findRenamed = (wanted, at, next) => {
  let node = at;
  while (node && node.nodeType !== 1) node = node.nextSibling;
  const areStories = [wanted, node].every((story) => story?.matches("[data-story][id]"));
  return areStories && !next.getElementById(node.id) ? node : null;
};

/** Removes a node; stories in it that have moved are remembered for their new position. */
const remove = (node, { next, removedStories }) => {
  if (node.nodeType === 1) {
    const stories = [...node.querySelectorAll("[data-story][id]")];
    if (node.matches("[data-story][id]")) stories.push(node);
    for (const story of stories) {
      if (next.getElementById(story.id)) removedStories.set(story.id, story);
    }
  }
  node.remove();
};

/** Highlights a changed node for two seconds. */
const highlight = (node) => {
  node.classList.remove("storywall-highlight");
  requestAnimationFrame(() => {
    node.classList.add("storywall-highlight");
    setTimeout(() => node.classList.remove("storywall-highlight"), 2000);
  });
};
