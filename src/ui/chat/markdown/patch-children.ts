/**
 * Makes the children of `parent` those of `wanted`, touching only what differs: an element that stays keeps its focus,
 * its scroll position and the selection inside it. Uses up `wanted`.
 */
export function patchChildren(parent: Node, wanted: Node): void {
  let current = parent.firstChild;
  let next = wanted.firstChild;
  while (next !== null) {
    const following = next.nextSibling;
    if (current === null) {
      parent.appendChild(next);
    } else {
      const after = current.nextSibling;
      if (!patchNode(current, next)) parent.replaceChild(next, current);
      current = after;
    }
    next = following;
  }
  while (current !== null) {
    const after = current.nextSibling;
    parent.removeChild(current);
    current = after;
  }
}

/** @returns whether `current` could be made like `wanted` */
function patchNode(current: ChildNode, wanted: ChildNode): boolean {
  if (current instanceof Text && wanted instanceof Text) {
    patchText(current, wanted.data);
    return true;
  }
  if (!(current instanceof Element && wanted instanceof Element)) return false;
  if (current.localName !== wanted.localName || current.namespaceURI !== wanted.namespaceURI) return false;
  patchAttributes(current, wanted);
  patchChildren(current, wanted);
  return true;
}

/** Text that grew is appended to, since setting it anew would drop a selection. */
function patchText(text: Text, wanted: string): void {
  if (text.data === wanted) return;
  if (wanted.startsWith(text.data)) text.appendData(wanted.slice(text.data.length));
  else text.data = wanted;
}

function patchAttributes(element: Element, wanted: Element): void {
  for (const { name } of [...element.attributes]) {
    if (!wanted.hasAttribute(name)) element.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
