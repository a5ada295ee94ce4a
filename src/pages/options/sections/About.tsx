import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

const FACTS = ['drafts', 'settings', 'network', 'permissions'] as const;

/** What Lectern is, what it keeps, and what it never does. */
export function About() {
  return (
    <>
      <dl class="facts">
        {FACTS.map((fact) => (
          <div key={fact}>
            <dt>{i18n.t(`options.about.${fact}.title`)}</dt>
            <dd>{i18n.t(`options.about.${fact}.text`)}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{i18n.t('options.about.version', [browser.runtime.getManifest().version])}</p>
    </>
  );
}
