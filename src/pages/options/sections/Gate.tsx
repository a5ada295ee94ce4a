import { i18n } from '#i18n';
import { PAUSABLE_SITES } from '../../../policy/preferences';
import { PauseSwitch } from '../../../ui/PauseSwitch';
import { gateMode } from '../fields';
import { Locked } from '../Locked';
import type { SectionProps } from '../Options';

const MODES = ['advise', 'confirm', 'require'] as const;

/** What happens between the Post button and the post, and where Lectern reads along. */
export function Gate({ settings }: SectionProps) {
  const chosen = gateMode.read(settings.policy.value);
  return (
    <>
      <Locked settings={settings} field={gateMode}>
        <fieldset class="modes">
          <legend class="unseen">{i18n.t('options.gate.title')}</legend>
          {MODES.map((mode) => (
            <label key={mode} class="mode">
              <input
                type="radio"
                name="mode"
                checked={mode === chosen}
                onChange={() => settings.edit(gateMode, () => mode)}
              />
              <span>
                <span class="name">{i18n.t(`options.gate.modes.${mode}.name`)}</span>
                <span class="soft">{i18n.t(`options.gate.modes.${mode}.hint`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      </Locked>
      <section class="block">
        <h2>{i18n.t('options.gate.where')}</h2>
        <p class="soft">{i18n.t('options.gate.whereHint')}</p>
        {PAUSABLE_SITES.map((site) => (
          <PauseSwitch key={site} site={site} />
        ))}
      </section>
    </>
  );
}
