import type { Hit } from './check';
import { compilePattern } from './regex/pattern';
import { PatternProblem } from './regex/problem';
import type { StyleAction } from './style';

/** Other words for what was found, best first. Never the same words again, and with the same space around them. */
export type Mend = (found: string, hit: Hit) => string[];

type Edit = (found: string) => string;

/**
 * What an action offers. A substitution knows its replacements without one.
 * @throws PatternProblem where its parameters do not fit
 */
export function mending(action: StyleAction | null): Mend {
  const offer = offering(action);
  return (found, hit) => {
    return [...new Set(offer(found, hit))].filter((words) => words !== found);
  };
}

function offering(action: StyleAction | null): Mend {
  const known: Mend = (found, hit) => (hit.instead ?? []).map((words) => withSpaceOf(found, words));
  if (!action) return known;
  const { name, params } = action;
  switch (name) {
    case 'replace':
      return params.length === 0 ? known : (found) => params.map((words) => withSpaceOf(found, words));
    case 'remove':
      return () => [''];
    case 'suggest':
      // Its parameters name a dictionary or a script; neither is here.
      return known;
    case 'convert':
      return one(conversion(params[0] ?? ''));
    case 'edit':
      return one(edit(params));
  }
}

/* A pattern may take the space beside a word with it; the word that replaces it must not run into the next. */
function withSpaceOf(found: string, words: string): string {
  if (words === '' || found.trim() === '') return words;
  const [before = '', after = ''] = [/^\s*/u.exec(found)?.[0], /\s*$/u.exec(found)?.[0]];
  return before + words.trim() + after;
}

function one(change: Edit): Mend {
  return (found) => [change(found)];
}

function conversion(to: string): Edit {
  switch (to) {
    case 'lower':
      return (found) => found.toLowerCase();
    case 'upper':
      return (found) => found.toUpperCase();
    case 'title':
      return (found) => found.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
    case 'simple':
      return (found) => found.toLowerCase().replace(/[-_\s]+/gu, ' ');
    default:
      throw new PatternProblem('convert', to);
  }
}

function edit([how = '', ...params]: readonly string[]): Edit {
  const [first = '', second = ''] = params;
  const ends = (side: 'both' | 'start' | 'end'): Edit => {
    const set = new Set(first);
    return (found) => {
      const characters = [...found];
      while (side !== 'end' && characters[0] !== undefined && set.has(characters[0])) characters.shift();
      while (side !== 'start' && set.has(characters.at(-1) ?? '')) characters.pop();
      return characters.join('');
    };
  };
  switch (how) {
    case 'regex':
    case 'replace':
      return replacing(first, second);
    case 'trim':
      return ends('both');
    case 'trim_left':
      return ends('start');
    case 'trim_right':
      return ends('end');
    case 'remove':
      return (found) => [...found].filter((character) => !first.includes(character)).join('');
    case 'truncate':
      return (found) => (first === '' ? found : (found.split(first, 1)[0] ?? found));
    case 'split':
      return (found) => found.split(first)[Number(second)] ?? found;
    default:
      throw new PatternProblem('edit', how);
  }
}

/* Go's references to groups: $1, ${1}. */
function replacing(pattern: string, replacement: string): Edit {
  const compiled = compilePattern(pattern);
  return (found) => {
    let edited = '';
    let at = 0;
    for (const { start, end, groups } of compiled.matchesIn(found)) {
      const filled = replacement.replace(/\$\{?(\d)\}?/gu, (_whole, number: string) =>
        number === '0' ? found.slice(start, end) : (groups[Number(number) - 1]?.text ?? ''),
      );
      edited += found.slice(at, start) + filled;
      at = end;
    }
    return edited + found.slice(at);
  };
}
