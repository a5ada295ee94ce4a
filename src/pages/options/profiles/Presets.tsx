import { i18n } from '#i18n';
import type { Settings } from '../settings';
import { Fold } from './Fold';
import { PRESETS, presetVoice } from './presets';
import { isBlank, learntOf } from './profile-fields';

/** Common voices to begin with, said to be no more than that. */
export function Presets({ settings, id }: { settings: Settings; id: string }) {
  const field = learntOf(id);
  const company = settings.policy.value.company;
  return (
    <Fold
      title={i18n.t('options.profiles.presets.title')}
      hint={i18n.t('options.profiles.presets.hint')}
      isOpen={isBlank(field.read(settings.policy.value).voice)}
    >
      <ul class="presets">
        {PRESETS.map((preset) => {
          const name = i18n.t(`options.profiles.presets.${preset}.name`);
          return (
            <li key={preset}>
              <button
                type="button"
                class="button"
                aria-label={i18n.t('options.profiles.presets.begin', [name])}
                onClick={() => settings.edit(field, () => ({ voice: presetVoice(preset, company), samples: [] }))}
              >
                {name}
              </button>
              <span class="soft">{i18n.t(`options.profiles.presets.${preset}.hint`)}</span>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
