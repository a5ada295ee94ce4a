import type { Span } from '../types';
import type { Dimension } from '../voice-profile';
import type { CueName } from './cues';
import type { Reading } from './reading';

/** Words that pull a text to one side. Each `strong` one is a reason by itself; the `weak` count in numbers only. */
interface Pull {
  strong: readonly CueName[];
  weak: readonly CueName[];
}

/** The two sides of a dimension: more of it, or less. A side without words is never told: there is nothing to point at. */
const PULLS: Readonly<Partial<Record<`${Dimension} ${'high' | 'low'}`, Pull>>> = {
  'formality low': {
    strong: ['slang', 'chat', 'idiom', 'emoticon', 'stretched'],
    weak: ['exclamation mark', 'hype'],
  },
  'formality high': { strong: ['stiff', 'stiff phrase'], weak: ['connective'] },
  'humour high': { strong: ['slang', 'laughter', 'idiom'], weak: ['exclamation mark'] },
  'warmth low': { strong: ['blunt', 'you must'], weak: ['asks why'] },
  'warmth high': { strong: ['thanks', 'well wishes', 'apology'], weak: ['praise', 'please'] },
  'confidence low': { strong: ['hedge', 'hedge phrase'], weak: [] },
  'confidence high': { strong: ['booster', 'sure phrase'], weak: [] },
  'plainness low': { strong: ['jargon'], weak: [] },
  'energy high': { strong: ['exclamation mark', 'capitals', 'stretched'], weak: ['hype'] },
};

export interface Cause extends Span {
  strong: boolean;
}

/* So many weak ones make a reason. */
const WEAK_REASON = 2;
const FEWEST_LONG_WORDS = 4;

/**
 * The words that pull a text to one side of a dimension, in reading order; empty where they are no reason. Where one lies
 * in another, the longer stays.
 */
export function causesOf(dimension: Dimension, side: 'high' | 'low', reading: Reading): Cause[] {
  if (dimension === 'emoji' || dimension === 'hashtags') {
    return side === 'high' ? reading[dimension].map((span) => ({ ...span, strong: true })) : [];
  }
  if (dimension === 'person') return own(side === 'high' ? ['we'] : ['I'], true, reading);
  const pull = PULLS[`${dimension} ${side}`];
  if (!pull) return [];
  const found = [...own(pull.strong, true, reading), ...own(pull.weak, false, reading)];
  /* A text can be hard to read without a word of jargon. */
  if (dimension === 'plainness' && reading.longWords.length >= FEWEST_LONG_WORDS) {
    found.push(...reading.longWords.map((span) => ({ ...span, strong: false })));
  }
  const causes = withoutNested(found);
  return causes.some(({ strong }) => strong) || causes.length >= WEAK_REASON ? causes : [];
}

function own(names: readonly CueName[], strong: boolean, reading: Reading): Cause[] {
  return names.flatMap((name) => (reading.cues.get(name) ?? []).map(({ start, end }) => ({ start, end, strong })));
}

function withoutNested(causes: readonly Cause[]): Cause[] {
  const kept: Cause[] = [];
  for (const cause of [...causes].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => other.start < cause.end && cause.start < other.end)) kept.push(cause);
  }
  return kept.sort((a, b) => a.start - b.start);
}
