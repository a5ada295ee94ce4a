import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Field } from '../fields';
import { Locked } from '../Locked';
import type { Settings } from '../settings';

interface BlockProps {
  settings: Settings;
  field: Pick<Field<unknown>, 'part'>;
  name:
    | 'confidential'
    | 'topics'
    | 'competitors'
    | 'wordings'
    | 'hosts'
    | 'interests'
    | 'quiet'
    | 'contacts'
    | 'acknowledgements';
  children: ComponentChildren;
}

/** One list of the section on safety: what it is called, what it is for, and the list. */
export function Block({ settings, field, name, children }: BlockProps) {
  return (
    <section class="block">
      <h2>{i18n.t(`options.safety.${name}`)}</h2>
      <p class="soft">{i18n.t(`options.safety.${name}Hint`)}</p>
      <Locked settings={settings} field={field}>
        {children}
      </Locked>
    </section>
  );
}
