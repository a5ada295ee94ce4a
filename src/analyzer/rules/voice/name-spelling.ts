import { defineRule } from '../../rule';
import { maskOf, type ParsedPost } from '../../text/post';
import type { Span } from '../../types';

const policy = {
  company: 'LoopTel',
  productNames: ['GitHub', 'PowerPoint', 'WooCommerce', 'eBay', 'Best Buy', 'Target', 'WHO'],
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
      { text: 'Our shop runs on Woo Commerce.', span: 'Woo Commerce', policy },
    ],
    pass: [
      { text: 'The code is on GitHub.', policy },
      { text: 'We sell on eBay.', policy },
      { text: 'NEW ON GITHUB: OUR METER READER', policy },
      { text: 'See https://github.com/acme and @github.', policy },
      { text: 'Our target is 40 depots, and who knows.', policy },
      { text: 'The best buy of the week is tea.', policy },
      { text: 'The power point by the door is dead.', policy },
      { text: 'A customer wrote “github is down”.', policy },
      { text: 'The githubber from Ghent wrote it.', policy },
      { text: 'Follow #github for news.', policy },
      'The code is on Github.',
    ],
    fix: [
      { text: 'The code is on Github.', fixed: 'The code is on GitHub.', policy },
      { text: 'The slides are in Power Point.', fixed: 'The slides are in PowerPoint.', policy },
      { text: 'We sell on Ebay.', fixed: 'We sell on eBay.', policy },
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

/*
 * "target", "best buy" and "who" are words like any other, whatever is called so: only a name with a capital inside, as in
 * "GitHub" or "eBay", is nothing but a name.
 */
function hasOwnSpelling(name: string): boolean {
  return /^\S*\p{Ll}\S*$/u.test(name) && /\p{L}\p{Lu}/u.test(name);
}

function* variantsOf(name: string, post: ParsedPost): Generator<Span> {
  const parts = name.split(/(?<=\p{Ll}\p{Ll})(?=\p{Lu}\p{Ll})/u);
  const pattern = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('[\\s-]?');
  for (const match of post.text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}_])${pattern}(?![\\p{L}\\p{N}_])`, 'giu'))) {
    const span = { start: match.index, end: match.index + match[0].length };
    /* Words in capitals throughout keep no spelling. */
    const shouted = match[0].length > 1 && match[0] === match[0].toUpperCase();
    if (match[0] === name || shouted || isTwoWords(match[0]) || maskOf(post, span) !== null) continue;
    yield span;
  }
}

/* "The power point by the door": parted and in small letters it is no name. */
function isTwoWords(text: string): boolean {
  return /[\s-]\p{Ll}/u.test(text);
}
