import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { measure } from '../../../analyzer/voice/measure';
import { DIMENSIONS } from '../../../analyzer/voice-profile';
import { COMPANY_VOICE } from '../../../policy/voice-schema';
import type { Settings } from '../settings';
import { DimensionRow } from './DimensionRow';
import { learntOf } from './profile-fields';

/** Every dimension of a profile, to be set by hand, with the profile's own posts at both ends. */
export function Sliders({ settings, id }: { settings: Settings; id: string }) {
  const policy = settings.policy.value;
  const { samples } = learntOf(id).read(policy);
  const companys = learntOf(COMPANY_VOICE).read(policy).samples;
  const shown = samples.length > 0 ? samples : companys;
  const measured = useMemo(() => shown.map((text) => ({ text, values: measure(text) })), [shown]);
  return (
    <section class="block">
      <h2>{i18n.t('options.profiles.sliders.title')}</h2>
      <p class="soft">{i18n.t('options.profiles.sliders.hint')}</p>
      <ul class="dimensions">
        {DIMENSIONS.map((dimension) => (
          <DimensionRow
            key={dimension}
            settings={settings}
            id={id}
            dimension={dimension}
            posts={measured.flatMap(({ text, values }) => {
              const value = values[dimension];
              return value === null ? [] : [{ text, value }];
            })}
          />
        ))}
      </ul>
    </section>
  );
}
