import type { Mark, PostContext } from '../rule';
import type { ParsedPost } from '../text/post';
import type { Dimension } from '../voice-profile';
import { fill, wordingOf } from '../wording';
import { compare } from './compare';

const MOST_QUOTED = 4;

/**
 * What a profile says of a draft on one dimension: at most one mark, on the first of the words that cause it, told with
 * the others. It never holds a post unless the company makes an error of the rule.
 * @param unlessSet the company has set a limit of its own for this; then the profile is not asked
 */
export function* profileMarks(
  dimension: Dimension,
  post: ParsedPost,
  { policy: { voice } }: PostContext,
  unlessSet = false,
): Generator<Mark> {
  if (voice === null || unlessSet) return;
  const difference = compare(post, voice).find((one) => one.dimension === dimension);
  const spans = difference?.causes ?? [];
  const first = spans.find(({ strong }) => strong) ?? spans[0];
  if (!difference || !first) return;
  const words = spans.map(({ start, end }) => post.text.slice(start, end));
  yield {
    start: first.start,
    end: first.end,
    say: `profile-${difference.side}`,
    args: { causes: listed(words), count: String(words.length), profile: voice.name },
    holds: false,
  };
}

/** The words in quotation marks, each once, exclamation marks as their number: “gonna”, “super” and 3 exclamation marks. */
function listed(words: readonly string[]): string {
  const said = [...new Set(words.filter((word) => !isExclamation(word)))]
    .slice(0, MOST_QUOTED)
    .map((word) => `“${word}”`);
  const marks = words.filter(isExclamation).length;
  const { say } = wordingOf('voice/energy');
  const counted = (marks === 1 ? say['one-mark'] : say.marks)?.message ?? '';
  const parts = marks > 0 ? [...said, fill(counted, { count: String(marks) })] : said;
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts);
}

function isExclamation(word: string): boolean {
  return /^[!！]+$/u.test(word);
}
