import { i18n } from '#i18n';
import { offset } from '../../../analyzer/voice/learn';
import type { Dimension, Range } from '../../../analyzer/voice-profile';
import { sideName } from './words';

/** A kept post and its place on one dimension, 0 to 100. */
export interface MeasuredPost {
  text: string;
  value: number;
}

interface EndsProps {
  dimension: Dimension;
  range: Range;
  posts: readonly MeasuredPost[];
}

/** The company's own posts furthest to either side, and whether the range takes them in; nothing where all sound alike. */
export function Ends({ dimension, range, posts }: EndsProps) {
  const sorted = [...posts].sort((one, other) => one.value - other.value);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest || lowest.value === highest.value) return null;
  return (
    <dl class="ends">
      {([['low', lowest] as const, ['high', highest] as const] as const).map(([side, { text, value }]) => {
        const by = offset(value, range);
        const isOutside = Math.abs(by) > 1;
        const beyond = sideName(dimension, by > 0 ? 'high' : 'low');
        return (
          <div key={side} class={isOutside ? 'is-outside' : ''}>
            <dt>
              {i18n.t('options.profiles.sliders.end', [sideName(dimension, side)])}
              <span class="fit">
                {isOutside
                  ? i18n.t('options.profiles.sliders.outside', [beyond])
                  : i18n.t('options.profiles.sliders.inside')}
              </span>
            </dt>
            <dd class="serif">{text}</dd>
          </div>
        );
      })}
    </dl>
  );
}
