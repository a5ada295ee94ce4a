import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Field } from './fields';
import type { Settings } from './settings';

interface LockedProps {
  settings: Settings;
  field: Pick<Field<unknown>, 'part'>;
  children: ComponentChildren;
}

/** The controls of one field. Where the company decides it they cannot be changed, and a legend names who does. */
export function Locked({ settings, field, children }: LockedProps) {
  if (!settings.isLocked(field)) return children;
  return (
    <fieldset class="locked" disabled>
      <legend>{i18n.t('options.company.setBy', [companyOf(settings)])}</legend>
      {children}
    </fieldset>
  );
}

/** What to call whoever decides over the writer. */
export function companyOf(settings: Settings): string {
  return settings.policy.value.company || i18n.t('options.company.yours');
}
