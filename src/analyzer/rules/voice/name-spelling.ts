import { defineRule } from '../../rule';
import { maskOf, type ParsedPost } from '../../text/post';
import type { Span } from '../../types';

const policy = {
  company: 'LoopTel',
  productNames: ['GitHub', 'PowerPoint', 'WooCommerce', 'eBay', 'Google Maps', 'Target'],
};

/** A name of the company's or of its products in other letters, blanks or hyphens than its own. */
export default defineRule({
  id: 'voice/name-spelling',
  level: 'warning',
  languages: ['any'],
  holds: 'always',
  priority: 88,
  examples: {
    flag: [
      { text: 'The code is on Github.', span: 'Github', policy },
      { text: 'The code is on github.', span: 'github', policy },
      { text: 'We sell on Ebay.', span: 'Ebay', policy },
      { text: 'The slides are in Powerpoint.', span: 'Powerpoint', policy },
      { text: 'The slides are in Power Point.', span: 'Power Point', policy },
      { text: 'Our shop runs on Woo-Commerce.', span: 'Woo-Commerce', policy },
      { text: 'Looptel has a new office.', span: 'Looptel', policy },
      { text: 'You find us on google maps.', span: 'google maps', policy },
    ],
    pass: [
      { text: 'The code is on GitHub.', policy },
      { text: 'We sell on eBay.', policy },
      { text: 'NEW ON GITHUB: OUR METER READER', policy },
      { text: 'See https://github.com/acme and @github.', policy },
      { text: 'Our target is 40 depots.', policy },
      { text: 'A customer wrote “github is down”.', policy },
      { text: 'The githubber from Ghent wrote it.', policy },
      { text: 'Follow #github for news.', policy },
      'The code is on Github.',
    ],
    fix: [
      { text: 'The code is on Github.', fixed: 'The code is on GitHub.', policy },
      { text: 'The slides are in Power Point.', fixed: 'The slides are in PowerPoint.', policy },
      { text: 'You find us on google maps.', fixed: 'You find us on Google Maps.', policy },
    ],
  },
  *checkPost(post, { policy: { company, productNames } }) {
    for (const name of [company, ...productNames].filter(hasOwnSpelling)) {
      for (const span of variantsOf(name, post)) {
        yield { ...span, args: { name }, replacements: [name], holds: false };
      }
    }
  },
});

/* "Target" in small letters is a word like any other; "GitHub", "eBay" and "Google Maps" are nothing but names. */
function hasOwnSpelling(name: string): boolean {
  return /\p{L}\p{Lu}/u.test(name) || (/\s/u.test(name.trim()) && /^\p{Lu}/u.test(name));
}

function* variantsOf(name: string, post: ParsedPost): Generator<Span> {
  const parts = name.trim().split(/[\s-]+|(?<=\p{Ll}\p{Ll})(?=\p{Lu}\p{Ll})/u);
  const pattern = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('[\\s-]?');
  for (const match of post.text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}_])${pattern}(?![\\p{L}\\p{N}_])`, 'giu'))) {
    const span = { start: match.index, end: match.index + match[0].length };
    /* Words in capitals throughout keep no spelling. */
    const shouted = match[0].length > 1 && match[0] === match[0].toUpperCase();
    if (match[0] !== name && !shouted && maskOf(post, span) === null) yield span;
  }
}
