import type { StyleRule } from '../analyzer/styles/style';
import type { Mapping } from './mapping';

/** What all rules may say of themselves. */
export const HEADER_KEYS =
  'extends message level scope link limit action description tests name code path vocab selector'.split(' ');

interface Point {
  /** What it takes beside the header. */
  keys: readonly string[];
  /** Which of that must be there. */
  needs: readonly string[];
  /** Its own part of the rule, not yet validated. */
  read(yaml: Mapping): Record<string, unknown>;
}

function texts(yaml: Mapping, key: string): string[] {
  return yaml.list(key).map(({ text }) => text);
}

function pairs(yaml: Mapping, key: string): [string, string][] {
  return yaml.pairs(key).map(({ from, to }) => [from.text, to]);
}

function flags(yaml: Mapping, ...keys: string[]): Record<string, boolean> {
  return Object.fromEntries(keys.map((key) => [key, yaml.flag(key)]));
}

/* By its number where it is whole; the schema refuses the rest. */
function whole(yaml: Mapping, key: string): number {
  return yaml.number(key, 0);
}

/* A token that says only how many words may be skipped says it of the next. */
function sequenceTokens(yaml: Mapping) {
  let skipped = 0;
  return yaml.mappings('tokens').flatMap((token) => {
    const skip = skipped + whole(token, 'skip');
    const [pattern, tag] = [token.text('pattern') ?? '', token.text('tag') ?? ''];
    skipped = pattern === '' && tag === '' ? skip : 0;
    return skipped > 0 ? [] : [{ pattern, tag, negate: token.flag('negate'), skip }];
  });
}

/** The extension points that Lectern knows, and their keys (vale.sh/docs/checks). */
export const POINTS: Readonly<Record<StyleRule['extends'], Point>> = {
  existence: {
    keys: ['tokens', 'raw', 'append', 'ignorecase', 'nonword', 'exceptions'],
    needs: [],
    read: (yaml) => ({
      tokens: texts(yaml, 'tokens'),
      raw: texts(yaml, 'raw').join(''),
      ...flags(yaml, 'append', 'ignorecase', 'nonword'),
    }),
  },
  substitution: {
    keys: ['swap', 'ignorecase', 'nonword', 'exceptions', 'pos', 'capitalize'],
    needs: ['swap'],
    read: (yaml) => ({
      swap: pairs(yaml, 'swap'),
      pos: yaml.text('pos') ?? '',
      ...flags(yaml, 'ignorecase', 'nonword', 'capitalize'),
    }),
  },
  occurrence: {
    keys: ['token', 'max', 'min', 'ignorecase'],
    needs: ['token'],
    read: (yaml) => ({
      token: yaml.text('token'),
      max: whole(yaml, 'max'),
      min: whole(yaml, 'min'),
      ...flags(yaml, 'ignorecase'),
    }),
  },
  repetition: {
    keys: ['tokens', 'max', 'ignorecase', 'alpha', 'exceptions'],
    needs: ['tokens'],
    read: (yaml) => ({
      tokens: texts(yaml, 'tokens'),
      max: whole(yaml, 'max'),
      ...flags(yaml, 'ignorecase', 'alpha'),
    }),
  },
  consistency: {
    keys: ['either', 'ignorecase', 'nonword'],
    needs: ['either'],
    read: (yaml) => ({ either: pairs(yaml, 'either'), ...flags(yaml, 'ignorecase', 'nonword') }),
  },
  conditional: {
    keys: ['first', 'second', 'ignorecase', 'exceptions'],
    needs: ['first', 'second'],
    read: (yaml) => ({ first: yaml.text('first'), second: yaml.text('second'), ...flags(yaml, 'ignorecase') }),
  },
  capitalization: {
    keys: ['match', 'style', 'exceptions', 'indicators', 'threshold', 'prefix'],
    needs: ['match'],
    read: (yaml) => ({
      match: yaml.text('match'),
      style: yaml.text('style')?.toLowerCase() === 'chicago' ? 'Chicago' : 'AP',
      indicators: texts(yaml, 'indicators'),
      threshold: yaml.number('threshold', 0) || undefined,
      prefix: yaml.text('prefix') ?? '',
    }),
  },
  readability: {
    keys: ['metrics', 'grade'],
    needs: ['metrics', 'grade'],
    read: (yaml) => ({ metrics: texts(yaml, 'metrics'), grade: yaml.number('grade', 0) }),
  },
  metric: {
    keys: ['formula', 'condition'],
    needs: ['formula', 'condition'],
    read: (yaml) => ({ formula: yaml.text('formula')?.trim(), condition: yaml.text('condition')?.trim() }),
  },
  sequence: {
    keys: ['tokens', 'ignorecase'],
    needs: ['tokens'],
    read: (yaml) => ({
      tokens: sequenceTokens(yaml),
      ...flags(yaml, 'ignorecase'),
    }),
  },
};

export function isExtension(name: string): name is StyleRule['extends'] {
  return Object.hasOwn(POINTS, name);
}
