/** Counts what a page asks, to show that both pages ask the same. */

/** What the kit adds around the questions, and what people typed. Words are counted without them. */
const LEFT_OUT = '.sg-prompt, .sg-print-copy, textarea';

/** @param {Node} root */
function textOf(root) {
  const copy = document.createElement('div');
  for (const child of root.childNodes) copy.append(child.cloneNode(true));
  for (const one of copy.querySelectorAll(LEFT_OUT)) one.remove();
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts.join(' ');
}

/** @param {ParentNode[]} roots */
export function countIn(roots) {
  /** @param {string} selector */
  const count = (selector) => roots.reduce((sum, root) => sum + root.querySelectorAll(selector).length, 0);
  return {
    controls: count('input, textarea, select'),
    buttons: count('button'),
    words: roots.reduce((sum, root) => sum + textOf(root).split(/\s+/).filter(Boolean).length, 0),
  };
}
