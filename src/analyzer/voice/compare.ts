import { normalize } from '../text/normalize';
import type { ParsedPost } from '../text/post';
import { DIMENSIONS, type Dimension, type VoiceProfile } from '../voice-profile';
import { type Cause, causesOf } from './causes';
import { offset } from './learn';
import { measureReading } from './measure';
import { readVoice } from './reading';

/** Where a draft does not sound like a profile, and the words that say so. */
export interface Difference {
  dimension: Dimension;
  side: 'high' | 'low';
  /** In reading order, at least one. */
  causes: readonly Cause[];
}

/* Of these one is heard for another: slang is casual, funny and loud at once. The first that is told takes the words. */
const REGISTER: ReadonlySet<Dimension> = new Set(['formality', 'humour', 'plainness', 'energy']);
/* After it, another of them needs so many strong words of its own. */
const FEWEST_OWN = 2;

const remembered = new WeakMap<ParsedPost, { profile: VoiceProfile; differences: readonly Difference[] }>();

/**
 * The differences of a draft from a profile: dimensions outside its tolerance whose words can be pointed at. A word is
 * told once. The profile's own phrases are never told. English only where the dimension is about English words.
 */
export function compare(post: ParsedPost, profile: VoiceProfile): readonly Difference[] {
  const known = remembered.get(post);
  if (known?.profile === profile) return known.differences;
  const differences = differencesOf(post, profile);
  remembered.set(post, { profile, differences });
  return differences;
}

function differencesOf(post: ParsedPost, profile: VoiceProfile): Difference[] {
  const reading = readVoice(post.text);
  const measured = measureReading(reading);
  const phrases = new Set(profile.phrases.map(normalize));
  const told: Difference[] = [];
  for (const dimension of DIMENSIONS) {
    if (post.language !== 'en' && dimension !== 'emoji' && dimension !== 'hashtags' && dimension !== 'energy') continue;
    const by = offset(measured[dimension], profile.dimensions[dimension]);
    if (Math.abs(by) <= 1) continue;
    const side = by > 0 ? 'high' : 'low';
    const causes = causesOf(dimension, side, reading).filter(
      (cause) => !phrases.has(normalize(post.text.slice(cause.start, cause.end))) && !isTold(cause, told),
    );
    if (isReason(dimension, causes, told)) told.push({ dimension, side, causes });
  }
  return told;
}

function isReason(dimension: Dimension, causes: readonly Cause[], told: readonly Difference[]): boolean {
  const strong = causes.filter((cause) => cause.strong).length;
  const anotherTold = REGISTER.has(dimension) && told.some((other) => REGISTER.has(other.dimension));
  return anotherTold ? strong >= FEWEST_OWN : causes.length > 0;
}

function isTold(cause: Cause, told: readonly Difference[]): boolean {
  return told.some(({ causes }) => causes.some((other) => other.start < cause.end && cause.start < other.end));
}
