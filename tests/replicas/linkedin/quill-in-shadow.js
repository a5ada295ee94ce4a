/*
 * Quill 1.3.7 asks the document for the selection, and in a shadow root finds none. How LinkedIn's own copy goes about it
 * is not known; with this, which others patch too, typing, marking tags and undo work there as they do on the page.
 */

/**
 * Makes an editor in a shadow root find its selection there. Elsewhere nothing changes.
 * @param {import('quill').default} quill
 */
export function selectInShadow({ root, selection: own }) {
  const shadow = root.getRootNode();
  if (!(shadow instanceof ShadowRoot)) return;
  own.hasFocus = () => shadow.activeElement === root;
  own.getNativeRange = () => {
    const range = rangeIn(shadow);
    return range && own.normalizeNative(range);
  };
  const blur = own.setNativeRange;
  own.setNativeRange = (startNode, startOffset, endNode = startNode, endOffset = startOffset) => {
    if (startNode === null) {
      blur.call(own, null);
      return;
    }
    if (!root.contains(startNode) || !root.contains(endNode)) return;
    if (!own.hasFocus()) root.focus();
    document.getSelection().setBaseAndExtent(...pointAt(startNode, startOffset), ...pointAt(endNode, endOffset));
  };
}

/* Chromium's shadow roots have a selection of their own; Firefox tells what of the page's one is in a root. */
function rangeIn(shadow) {
  if (!shadow.getSelection) return document.getSelection().getComposedRanges({ shadowRoots: [shadow] })[0] ?? null;
  const selection = shadow.getSelection();
  return selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

/* As Quill's own does: a line break is addressed by its place in its line. */
function pointAt(node, offset) {
  if (node.tagName !== 'BR') return [node, offset];
  return [node.parentNode, [...node.parentNode.childNodes].indexOf(node)];
}
