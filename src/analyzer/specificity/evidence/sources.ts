import type { ParsedSentence } from '../../text/sentence';
import type { Span } from '../../types';

const DOCUMENT =
  '(?:report|survey|study|paper|research|data|census|filing|analysis|index|statistics|figures|audit|poll|interview|article|book|white ?paper|essay|memo|journal|newsletter)';
/* A work with its owner or maker: "our 2024 customer survey", "Gartner's report", "the WHO report", "a study by MIT". */
const NAMED_WORK = `(?:\\p{Lu}[\\p{L}\\p{N}&.-]*(?:['’]s)? (?:[\\p{L}\\p{N}-]+ ){0,2}${DOCUMENT}\\b|${DOCUMENT} (?:by|from|in|of) (?:the )?\\p{Lu}[\\p{L}\\p{N}&.-]+)`;
const OWN_WORK = `\\b(?:[Oo]ur|[Mm]y) (?:[\\p{L}\\p{N}-]+ ){0,3}?${DOCUMENT}\\b`;
/* Attribution to somebody with a name. */
const ATTRIBUTION =
  "\\b(?:[Aa]ccording to|[Aa]s (?:reported|shown|found|published) (?:by|in)|[Ss]ource:|[Pp]er|[Hh]/[Tt]|[Vv]ia|[Qq]uoting|[Mm]enurut) (?:the |our |a )?[\\p{Lu}@\\d][\\p{L}\\p{N}&.’'_-]*(?: \\p{Lu}[\\p{L}\\p{N}&.-]*)*";
const SAYS =
  "\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+)* (?:says|said|writes|wrote|reports|reported|found|finds|estimates|estimated|argues|told)\\b";

const SOURCE = new RegExp([ATTRIBUTION, OWN_WORK, NAMED_WORK, SAYS].join('|'), 'gu');
/* "Nobody said", "She said", "They found": no name, no source. */
const NO_NAME =
  /^(?:I|We|You|He|She|They|It|Who|Nobody|Somebody|Someone|Everyone|Everybody|People|This|That|These|Those|The|A|An|Some|Many|Most|Recent|New|Studies|Experts|And|But|As|What|All|Any|Every|More|No|Great|Good|Interesting|Fascinating|Important|Excellent|Amazing)\b/u;

/** Where the reader could check: a link, a report with a name, "according to …" somebody with a name. */
export function findSources({ text, masks }: ParsedSentence): Span[] {
  const links = masks.filter((mask) => mask.kind === 'url').map(({ start, end }) => ({ start, end }));
  const named = [...text.matchAll(SOURCE)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(
      (span) =>
        !NO_NAME.test(text.slice(span.start, span.end)) &&
        !links.some((link) => link.start < span.end && span.start < link.end),
    );
  return [...links, ...named].sort((a, b) => a.start - b.start);
}
