/**
 * What stands on any element: the attributes of HTML, which are one word each, and those that tests, frameworks and spelling
 * extensions add. A library leaves names of its own on its box.
 */
const ORDINARY =
  /^([a-z]+|aria-[a-z]+|_ng.+|data-(cy|(enable-)?gramm.*|lt-.+|max-?length|ms-editor|ph|placeholder|qa|test-?id|v-.+))$/;

/**
 * How the class names begin that libraries which may leave a box bare give it: Editor.js, CKEditor, Froala, Jodit, Kendo, TinyMCE,
 * Summernote, Redactor, SunEditor, Trumbowyg; and
 * what others call themselves.
 */
const LIBRARIES = /(^|\s)(cdx|ce|cke?|fr|jodit|k|mce|note|redactor|se|sun|trumbowyg)[-_]|rich-?text|wysiwyg/i;

const known = new WeakSet<HTMLElement>();

/**
 * Whether a box is the browser's own, with no library that keeps the text elsewhere and writes it anew. Those show by names
 * on the box, and by what is in it before anybody writes: they hold its lines in elements of their own, where a browser
 * leaves the words bare or puts them in a `div` without an attribute. A box that was told so once stays so with what is
 * pasted into it; where it is not sure it is none.
 */
export function isBare(box: HTMLElement): boolean {
  const isEdited = /^(true)?$/i.test(box.getAttribute('contenteditable') ?? 'no');
  // What is edited within a larger box is part of that; and an element with a name of its own is its maker's.
  if (!isEdited || box.localName.includes('-') || box.parentElement?.closest('[contenteditable]')) return false;
  if (LIBRARIES.test(box.className) || [...box.attributes].some(({ name }) => !ORDINARY.test(name))) return false;
  if (!known.has(box) && !isBrowsersMaking(box)) return false;
  known.add(box);
  return true;
}

function isBrowsersMaking(parent: Element): boolean {
  return [...parent.childNodes].every((node) => {
    if (!(node instanceof HTMLElement)) return node.nodeType === Node.TEXT_NODE;
    if (node.getAttribute('contenteditable') === 'false') return true;
    return /^(br|div)$/.test(node.localName) && node.attributes.length === 0 && isBrowsersMaking(node);
  });
}
