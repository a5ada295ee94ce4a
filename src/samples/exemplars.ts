import type { Heard } from '../analyzer/voice/learn';
import { DIMENSIONS } from '../analyzer/voice-profile';

interface Limits {
  /** Most exemplars. */
  most: number;
  /** The longest, in characters; longer posts are cut at a word. */
  longest: number;
}

/* At each end of a dimension. */
const AT_AN_END = 2;

/** The posts that show a voice: those at both ends of every dimension, short ones rather than long. */
export function exemplarsOf(posts: readonly Heard[], { most, longest }: Limits): string[] {
  const short = posts.filter(({ text }) => text.length <= longest);
  const shown = short.length >= AT_AN_END ? short : posts;
  const ends = DIMENSIONS.flatMap((dimension) => {
    const told = shown.filter(({ measured }) => measured[dimension] !== null);
    const sorted = told.sort((one, other) => (one.measured[dimension] ?? 0) - (other.measured[dimension] ?? 0));
    return [...sorted.slice(0, AT_AN_END), ...sorted.slice(-AT_AN_END)];
  });
  return [...new Set(ends)].slice(0, most).map(({ text }) => cut(text, longest));
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/\s+\S*$/u, '')}…`;
}
