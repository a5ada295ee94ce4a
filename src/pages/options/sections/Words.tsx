import { i18n } from '#i18n';
import { allowed, banned, type Field } from '../fields';
import type { SectionProps } from '../Options';
import { PreferredTerms } from '../PreferredTerms';
import type { Settings } from '../settings';
import { TermList } from '../TermList';

/** The company's own words: never, rather, always fine. */
export function Words({ settings }: SectionProps) {
  return (
    <>
      <section class="block">
        <h2>{i18n.t('options.words.banned')}</h2>
        <p class="soft">{i18n.t('options.words.bannedHint')}</p>
        <Terms settings={settings} field={banned} label={i18n.t('options.words.banned')} />
      </section>
      <section class="block">
        <h2>{i18n.t('options.words.preferred')}</h2>
        <p class="soft">{i18n.t('options.words.preferredHint')}</p>
        <PreferredTerms settings={settings} />
      </section>
      <section class="block">
        <h2>{i18n.t('options.words.allowed')}</h2>
        <p class="soft">{i18n.t('options.words.allowedHint')}</p>
        <Terms settings={settings} field={allowed} label={i18n.t('options.words.allowed')} />
      </section>
    </>
  );
}

function Terms({ settings, field, label }: { settings: Settings; field: Field<string[]>; label: string }) {
  return (
    <TermList
      label={label}
      terms={field.read(settings.policy.value)}
      onAdd={(terms) => settings.edit(field, (old) => [...old, ...terms.filter((term) => !old.includes(term))])}
      onRemove={(term) => settings.edit(field, (old) => old.filter((other) => other !== term))}
    />
  );
}
