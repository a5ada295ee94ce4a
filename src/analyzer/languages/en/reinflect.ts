import { ENDINGS, type Ending, withEnding } from './inflect';

/** The endings a company's term is also looked up with; the last word of the term carries them. */
const TERM_ENDINGS = ['', 's', 'ed', 'ing'] as const satisfies readonly ('' | Ending)[];

/**
 * A replacement and its plain inflections, each beside the form of the term it replaces: `customer → member` gives also
 * `customers → members`. Only the last word changes, and only where it is written in letters.
 */
export function inflectedPairs(from: string, to: string): [string, string][] {
  const inflectable = /\p{Ll}$/u.test(from) && /\p{L}$/u.test(to) && to !== '';
  const endings = inflectable ? TERM_ENDINGS : ([''] as const);
  return endings.map((ending) => [withLastWord(from, ending), withLastWord(to, ending)]);
}

function withLastWord(term: string, ending: '' | Ending): string {
  if (ending === '' || !ENDINGS.includes(ending)) return term;
  const at = term.search(/\S+$/u);
  return term.slice(0, at) + withEnding(term.slice(at), ending);
}
