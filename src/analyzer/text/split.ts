import type { Span } from '../types';
import { type Mask, maskAt } from './mask';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/* Intl.Segmenter breaks after these when a capital follows; a reader does not. */
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|vs|etc|inc|ltd|co|corp|no|fig|approx|dept|est|jr|sr|e\.g|i\.e|a\.m|p\.m|u\.s|u\.k|[a-z])\.\s*$/iu;
/* Intl.Segmenter is slow on very long runs; a paragraph beyond this is cut at white space. */
const LONGEST_PARAGRAPH = 4000;

/** Splits a text into sentences: trimmed, non-empty, in order. A line break always ends a sentence. */
export function splitSentences(text: string, masks: readonly Mask[]): Span[] {
  const sentences: Span[] = [];
  for (const paragraph of paragraphs(text)) {
    let open: Span | null = null;
    for (const { segment, index } of segmenter.segment(text.slice(paragraph.start, paragraph.end))) {
      const start = paragraph.start + index;
      const end = start + segment.length;
      if (open) open.end = end;
      else open = { start, end };
      const soFar = text.slice(open.start, end);
      const inside = maskAt(masks, { start: end - 1, end: end + 1 });
      const cutsMask = inside !== null && masks.some((mask) => mask.start < end && mask.end > end);
      if (!ABBREVIATION.test(soFar) && !cutsMask) {
        push(sentences, text, open);
        open = null;
      }
    }
    if (open) push(sentences, text, open);
  }
  return sentences;
}

function* paragraphs(text: string): Generator<Span> {
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    let start = line.index;
    const end = start + line[0].length;
    while (end - start > LONGEST_PARAGRAPH) {
      const space = text.lastIndexOf(' ', start + LONGEST_PARAGRAPH);
      let cut = space > start ? space + 1 : start + LONGEST_PARAGRAPH;
      if (isLowSurrogate(text.charCodeAt(cut))) cut += 1;
      yield { start, end: cut };
      start = cut;
    }
    yield { start, end };
  }
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function push(sentences: Span[], text: string, span: Span): void {
  const raw = text.slice(span.start, span.end);
  const lead = raw.length - raw.trimStart().length;
  const trimmed = raw.trim();
  if (trimmed !== '') sentences.push({ start: span.start + lead, end: span.start + lead + trimmed.length });
}
