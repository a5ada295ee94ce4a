import { rootsAround } from './roots';

/* A dialog has a few hundred elements; what matters stands around the editor. */
const MOST_LINES = 400;
const ANCESTORS = 10;
const TOLD = ['role', 'type', 'contenteditable', 'aria-disabled', 'data-testid', 'componentkey'];

/**
 * The bare structure around an element, to report a site that has changed: names of elements, roles and the beginnings
 * of test ids, a line each. No text, no address, no name: the rest of an id may hold a person's.
 */
export function skeletonOf(element: Element): string {
  const lines: string[] = [];
  let top = element;
  for (let step = 0; step < ANCESTORS && top.localName !== 'dialog'; step += 1) {
    top = top.parentElement ?? rootsAround(top)[0]?.host ?? top;
  }
  const walk = (at: Element, indent: string) => {
    if (lines.length >= MOST_LINES || at.matches('svg *, [data-lectern], [data-lectern-mirror]')) return;
    lines.push(indent + lineOf(at) + (at === element ? ' <' : ''));
    for (const child of (at.shadowRoot ?? at).children) walk(child, `${indent} `);
  };
  walk(top, '');
  return lines.join('\n');
}

function lineOf(element: Element): string {
  const told = TOLD.filter((name) => element.hasAttribute(name));
  const beginningOf = (name: string) => element.getAttribute(name)?.match(/^[a-z]*/i)?.[0];
  return element.localName + told.map((name) => `[${name}=${beginningOf(name)}]`).join('');
}
