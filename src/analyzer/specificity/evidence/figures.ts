import type { ParsedSentence } from '../../text/sentence';
import type { Span } from '../../types';
import { matchesOf } from './spans';

const SCALE = '(?:k|m|mn|bn|b|tn|hundred|thousand|million|billion|trillion|dozen|ribu|juta|miliar)';
const UNIT =
  '(?:%|percent|per cent|pp|bps|x|°[cf]?|kg|g|mg|lbs?|oz|km|m|cm|mm|mi|miles?|ft|feet|hp|kw|mw|gw|kwh|mwh|twh|gb|tb|mb|ghz|mhz|px|mph|ms|usd|eur|gbp|idr|dollars?|euros?|pounds?|cents?|acres?|hectares?|tons?|tonnes?|litres?|gallons?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|quarters?|years?|yrs?|-?fold)';
const NUMBER = '\\d[\\d,.]*(?:\\d|(?<=\\d))';

/* A number with its currency, scale and unit; numbers that are part of a word (covid19, v2) are left alone. */
const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}_#@/.,-])(?:(?:US|C|A|S|HK)?[$£€¥₹₩]|(?:usd|eur|gbp|rp|rm)\\.?\\s?)?[-+−~±]?${NUMBER}(?:\\s?${SCALE}(?![\\p{L}]))?(?:[\\s-]?${UNIT}(?![\\p{L}])|[+%])?(?!\\p{L})`,
  'giu',
);
/* Written-out amounts; "one" is mostly a pronoun, and a bare "million" a way of speaking. */
const WORDED =
  /(?<![\p{L}-])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half a|a quarter of|one (?=hundred|thousand|million|billion|in |out of |third|quarter))(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion|dozen|thirds?|quarters?|fifths?|percent|per cent|out of|in|days?|weeks?|months?|years?|hours?|minutes?))*(?![\p{L}])/giu;
/* Not amounts: list numbers, thread counters, round-the-clock idioms, ordinals in a series, hype. */
const NO_AMOUNT = /^(?:24\/7|(?:\(?\d{1,2}\/\d{0,2}\)?)|[1-9][.)]|100\s?%|110\s?%|1000\s?%|0|1)$/u;

/** Amounts: numbers in digits with currency, scale and unit, and numbers in words. Years and clock times are dates, not amounts. */
export function findFigures({ text, masks }: ParsedSentence): Span[] {
  const digits = /\d/.test(text) ? matchesOf(text, FIGURE, masks) : [];
  const found = [...digits, ...matchesOf(text, WORDED, masks)];
  return found.filter((span) => {
    const figure = text.slice(span.start, span.end);
    if (NO_AMOUNT.test(figure) || isCounter(text, span)) return false;
    return !isSeries(text, span) && !isLead(figure, span, text) && !isListicle(figure, span, text);
  });
}

/* "1/5" and "(2/": a place in a thread. */
function isCounter(text: string, span: Span): boolean {
  return /^\(?\d{1,2}\/\d{0,2}/u.test(text.slice(Math.max(0, span.start - 1), span.end + 2).trim());
}

/* "Day 2", "part 3", "no. 4", "#1": a place in a series, not an amount. */
function isSeries(text: string, span: Span): boolean {
  return /(?:\b(?:day|part|step|tip|lesson|rule|chapter|episode|week|phase|number|no\.|round|top|web|version|v)\s|[#№])$/iu.test(
    text.slice(0, span.start),
  );
}

/* "3. Listen more" and "5) …": the number of a list item. */
function isLead(found: string, span: Span, text: string): boolean {
  return span.start === 0 && /^\d{1,2}$/u.test(found) && /^[.):]/u.test(text.slice(span.end));
}

/* "5 simple tips", "10x your growth": a way of speaking that counts nothing. */
function isListicle(found: string, span: Span, text: string): boolean {
  if (/^\d+x$/iu.test(found)) return /^\s(?:your|our|the|faster|better|more|growth)/iu.test(text.slice(span.end));
  return /^\s(?:(?:simple|easy|key|big|small|important|great|quick|powerful|proven|essential|top|main) )?(?:tips|ways|things|reasons|steps|lessons|secrets|rules|habits|principles|takeaways|hacks|keys|traits|qualities|words|truths|mistakes|questions)\b/iu.test(
    text.slice(span.end),
  );
}
