import type { StyleScope } from '../analyzer/styles/style';
import type { Mapping } from './mapping';
import type { Problems } from './problems';

/* By the first word of a selector: text.attr.alt and the like name parts of markup. */
const IN_A_POST: Readonly<Record<string, StyleScope>> = {
  text: 'text',
  paragraph: 'paragraph',
  sentence: 'sentence',
  summary: 'summary',
  raw: 'raw',
  // What Vale calls all of a file's text.
  document: 'summary',
};
/* Parts of markup, and of source code: vale.sh/docs/topics/scoping. A post has none of them. */
const NOT_IN_A_POST = new Set(
  'heading title list table tablecell cell figure figcaption caption blockquote link alt strong emphasis code pre comment attr md html rst doc meta'.split(
    ' ',
  ),
);

/**
 * The scopes of a rule that a post has. `a & b` must be both, `~a` must not be: a post is never a heading. What is left
 * out is said.
 */
export function readScopes(rule: Mapping, problems: Problems): StyleScope[] {
  const named = rule.list('scope');
  if (named.length === 0) return ['text'];
  const known: StyleScope[] = [];
  const never: string[] = [];
  for (const { text, line } of named) {
    const scope = scopeOf(text, () => problems.note('unknownScope', line, { detail: text }));
    if (scope) known.push(scope);
    else never.push(text);
  }
  if (known.length === 0) problems.note('neverApplies', rule.lineOf('scope'), { detail: never.join(', ') });
  return [...new Set(known)];
}

function scopeOf(selector: string, isUnknown: () => void): StyleScope | null {
  let scope: StyleScope = 'text';
  for (const part of selector.split('&').map((piece) => piece.trim().toLowerCase())) {
    const negated = part.startsWith('~');
    const [first = '', second] = part.replace(/^~/u, '').split('.');
    const known = second === undefined ? IN_A_POST[first] : undefined;
    if (known !== undefined && !negated) scope = known;
    else if (known !== undefined) return null;
    else if (!NOT_IN_A_POST.has(first) && IN_A_POST[first] === undefined) {
      isUnknown();
      if (!negated) return null;
    } else if (!negated) return null;
  }
  return scope;
}
