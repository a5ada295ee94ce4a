import type { Span } from '../types';
import { matchesIn } from './matches';

export type MaskKind = 'url' | 'mention' | 'hashtag' | 'code' | 'quotation';

/** A stretch that is not the writer's own prose: no rule may mark it. */
export interface Mask extends Span {
  kind: MaskKind;
}

/* Every pattern is a single pass without nested repetition, so a 100 kB paste stays linear. */
const URL =
  /(?:https?:\/\/|www\.)[^\s<>"“”]+|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|\b(?:[a-z0-9-]{1,63}\.){1,3}(?:com|org|net|io|co|gov|edu|ai|ly|dev|app|id|uk|de|eu)(?:\/[^\s<>"“”]*)?(?![\w.])/giu;
const MENTION = /(?<![\p{L}\p{N}_@])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,60}/gu;
const HASHTAG = /(?<![\p{L}\p{N}_&])[#＃$][\p{L}_][\p{L}\p{M}\p{N}_]{0,138}/gu;
const CODE = /```[\s\S]*?```|`[^`\n]{1,300}`/gu;
/* Paired quotation marks within one paragraph. Straight single quotes are left out: they are mostly apostrophes. */
const QUOTATION =
  /[“"][^“”"\n]{1,600}[”"]|«[^»\n]{1,600}»|„[^“”\n]{1,600}[“”]|(?<![\p{L}\p{N}])‘[^’\n]{1,300}’(?![\p{L}\p{N}])/gu;
/* A quoted line of Markdown or mail. */
const QUOTED_LINE = /^>[^\n]*$/gmu;
const TRAILING_PUNCTUATION = /[.,;:!?)\]}'’…]+$/u;

const PATTERNS: readonly (readonly [MaskKind, RegExp])[] = [
  ['code', CODE],
  ['url', URL],
  ['mention', MENTION],
  ['hashtag', HASHTAG],
  ['quotation', QUOTATION],
  ['quotation', QUOTED_LINE],
];

/** Finds what is not the writer's own prose, in reading order; masks may nest (a link inside a quotation). */
export function findMasks(text: string): Mask[] {
  const masks: Mask[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of matchesIn(text, pattern)) {
      const found = kind === 'url' ? match[0].replace(TRAILING_PUNCTUATION, '') : match[0];
      if (found !== '') masks.push({ kind, start: match.index, end: match.index + found.length });
    }
  }
  return masks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The kind of the first mask that touches the span, or null. */
export function maskAt(masks: readonly Mask[], span: Span): MaskKind | null {
  for (const mask of masks) {
    if (mask.start >= span.end) break;
    if (mask.end > span.start) return mask.kind;
  }
  return null;
}
