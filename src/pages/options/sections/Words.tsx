import { i18n } from '#i18n';
import { allowed, banned } from '../fields';
import type { SectionProps } from '../Options';
import { PreferredTerms } from '../PreferredTerms';
import { Terms } from '../Terms';

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
