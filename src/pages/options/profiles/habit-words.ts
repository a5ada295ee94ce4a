import { i18n } from '#i18n';
import type { Habit, VoiceProfile } from '../../../analyzer/voice-profile';
import { listed } from './words';

/* From so many samples on a voice is fairly sure, and as sure as it gets: tolerances then widen by a third and a fifth. */
const FAIR = 30;
const SURE = 100;

/** How many of something a post has, and which are common. */
export function habitWords({ typical, most }: Habit, common: readonly string[] = []): string {
  const amount = (count: number) => (count === 0 ? i18n.t('options.profiles.summary.none') : String(Math.round(count)));
  const words =
    most === 0
      ? amount(0)
      : i18n.t('options.profiles.summary.habit', [amount(typical), amount(Math.max(typical, most))]);
  return common.length > 0 ? `${words}; ${i18n.t('options.profiles.summary.common', [listed(common)])}` : words;
}

/** How sure a voice is of itself by the number of posts it was learned from. */
export function sureWords({ samples }: Pick<VoiceProfile, 'samples'>): string {
  const sure = samples >= SURE ? 'sure' : samples >= FAIR ? 'fair' : 'first';
  return i18n.t(`options.profiles.summary.sure.${sure}`);
}
