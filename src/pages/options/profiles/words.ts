import { i18n } from '#i18n';
import type { Dimension, Range } from '../../../analyzer/voice-profile';

/* So many of the scale's units make one emoji or hashtag; see `measure`. */
const PER_SIGN = 10;

/** What a dimension is called. */
export function dimensionName(dimension: Dimension): string {
  return i18n.t(`options.profiles.dimension.${dimension}.name`);
}

/** What one side of it is called. */
export function sideName(dimension: Dimension, side: 'low' | 'high'): string {
  return i18n.t(`options.profiles.dimension.${dimension}.${side}`);
}

/** Whether a dimension is a number of signs in a post, and not a shade. */
export function isCounted(dimension: Dimension): boolean {
  return dimension === 'emoji' || dimension === 'hashtags';
}

/** Where a value (0 to 100) lies on a dimension, in words. */
export function positionWords(dimension: Dimension, value: number): string {
  if (isCounted(dimension)) return countWords(value);
  const [low, high] = [sideName(dimension, 'low'), sideName(dimension, 'high')];
  if (value <= 20) return i18n.t('options.profiles.position.low', [low]);
  if (value <= 40) return i18n.t('options.profiles.position.ratherLow', [low]);
  if (value < 60) return i18n.t('options.profiles.position.between', [low, high]);
  return i18n.t(value < 80 ? 'options.profiles.position.ratherHigh' : 'options.profiles.position.high', [high]);
}

/** A range in words: "rather formal, give or take 12". */
export function rangeWords(dimension: Dimension, { target, tolerance }: Range): string {
  if (tolerance >= 100) return i18n.t('options.profiles.position.anything');
  return i18n.t('options.profiles.position.about', [
    positionWords(dimension, target),
    toleranceWords(dimension, tolerance),
  ]);
}

/** How much either way, in the dimension's own unit. */
export function toleranceWords(dimension: Dimension, tolerance: number): string {
  return isCounted(dimension) ? inSigns(tolerance) : String(tolerance);
}

/** What a slider's place says to somebody who does not see it. */
export function valueWords(dimension: Dimension, value: number): string {
  const words = positionWords(dimension, value);
  return isCounted(dimension) ? words : i18n.t('options.profiles.sliders.value', [String(value), words]);
}

/** Most signs that a range takes in. */
export function mostSigns({ target, tolerance }: Range): number {
  return Math.floor((target + tolerance) / PER_SIGN);
}

function countWords(value: number): string {
  const signs = value / PER_SIGN;
  return i18n.t('options.profiles.position.count', signs === 0 || signs === 1 ? signs : 2, [inSigns(value)]);
}

function inSigns(value: number): string {
  return new Intl.NumberFormat(i18n.t('extension.language'), { maximumFractionDigits: 1 }).format(value / PER_SIGN);
}

/** Some words as a list: "a, b and c". */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat(i18n.t('extension.language')).format(words);
}
