import { matchesIn } from '../../text/matches';
import type { ParsedSentence } from '../../text/sentence';
import type { Span } from '../../types';
import { findNames } from './names';
import { overlaps } from './spans';

const DOCUMENT =
  '(?:report|survey|study|paper|research|data|census|filing|analysis|index|statistics|figures|audit|poll|interview|article|book|white ?paper|essay|memo|journal|newsletter)';
const BETWEEN = '(?:(?!that|who|which|to|with|and|is|are|has|have|for|of|in|on)[\\p{L}\\p{N}-]+ ){0,2}';
/* Somebody and what they made or said: "Gartner's latest report", "a study by MIT", "Lagarde said". */
const OF_SOMEBODY = new RegExp(
  [
    `\\p{Lu}[\\p{L}\\p{N}&.-]*(?:['’]s)? ${BETWEEN}${DOCUMENT}\\b`,
    `\\b${DOCUMENT} (?:by|from|of) (?:the )?\\p{Lu}[\\p{L}\\p{N}&.-]+`,
    "\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+)* (?:says|said|writes|wrote|reports|reported|found|finds|estimates|estimated|argues|told)\\b",
  ].join('|'),
  'gu',
);
/* Attribution in so many words, and work of one's own that a reader could ask for. */
const ATTRIBUTED = new RegExp(
  [
    "\\b(?:[Aa]ccording to|[Aa]s (?:reported|shown|found|published) (?:by|in)|[Ss]ource:|[Hh]/[Tt]|[Vv]ia|[Qq]uoting|[Mm]enurut) (?:the |our |a )?[\\p{Lu}@\\d][\\p{L}\\p{N}&.’'_-]*(?: \\p{Lu}[\\p{L}\\p{N}&.-]*)*",
    '\\b(?:[Oo]ur|[Mm]y) (?:[\\p{L}\\p{N}-]+ ){0,3}?(?:report|survey|study|paper|research|census|filing|audit|poll|index|white ?paper)\\b',
  ].join('|'),
  'gu',
);

/** Where the reader could check: a link, a report with a name, "according to …" somebody with a name. */
export function findSources(sentence: ParsedSentence): Span[] {
  const links = sentence.masks.filter((mask) => mask.kind === 'url').map(({ start, end }) => ({ start, end }));
  const named = spansOf(OF_SOMEBODY, sentence);
  const names = named.length === 0 ? [] : findNames(sentence);
  return [
    ...links,
    ...named.filter((span) => names.some((name) => overlaps(name, span))),
    ...spansOf(ATTRIBUTED, sentence),
  ].filter((span, i) => i < links.length || !links.some((link) => overlaps(link, span)));
}

function spansOf(pattern: RegExp, { text }: ParsedSentence): Span[] {
  return Array.from(matchesIn(text, pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}
