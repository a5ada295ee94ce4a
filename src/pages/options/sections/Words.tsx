import { i18n } from '#i18n';
import { allowed, banned, preferred } from '../fields';
import { Locked } from '../Locked';
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
        <Locked settings={settings} field={banned}>
          <Terms settings={settings} field={banned} label={i18n.t('options.words.banned')} />
        </Locked>
      </section>
      <section class="block">
        <h2>{i18n.t('options.words.preferred')}</h2>
        <p class="soft">{i18n.t('options.words.preferredHint')}</p>
        <Locked settings={settings} field={preferred}>
          <PreferredTerms settings={settings} />
        </Locked>
      </section>
      <section class="block">
        <h2>{i18n.t('options.words.allowed')}</h2>
        <p class="soft">{i18n.t('options.words.allowedHint')}</p>
        <Locked settings={settings} field={allowed}>
          <Terms settings={settings} field={allowed} label={i18n.t('options.words.allowed')} />
        </Locked>
      </section>
    </>
  );
}
