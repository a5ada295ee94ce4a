import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { addedOrigins } from '../../../added-sites';

/** Where Lectern reads along: the sites it comes with, and those that were added, each with a way to take it out. */
export function Sites() {
  const [origins, setOrigins] = useState<readonly string[] | null>(null);
  const [kept, setKept] = useState(false);

  useEffect(() => {
    const look = () => void addedOrigins().then(setOrigins);
    look();
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);

  if (!origins) return null;
  const remove = (origin: string) =>
    browser.permissions.remove({ origins: [origin] }).then(
      (removed) => setKept(!removed),
      () => setKept(true),
    );
  return (
    <>
      <section class="block">
        <h2>{i18n.t('options.sites.own')}</h2>
        <p class="soft">{i18n.t('options.sites.ownHint')}</p>
      </section>
      <section class="block">
        <h2>{i18n.t('options.sites.added')}</h2>
        <p class="soft">{i18n.t('options.sites.addedHint')}</p>
        {origins.length === 0 && <p>{i18n.t('options.sites.none')}</p>}
        {origins.length > 0 && (
          <ul class="added">
            {origins.map((origin) => (
              <li key={origin}>
                {nameOf(origin)}
                <button
                  type="button"
                  class="button quiet"
                  aria-label={i18n.t('options.sites.removeOf', [nameOf(origin)])}
                  onClick={() => void remove(origin)}
                >
                  {i18n.t('options.sites.remove')}
                </button>
              </li>
            ))}
          </ul>
        )}
        <p class="soft" role="status">
          {kept && i18n.t('options.sites.kept')}
        </p>
      </section>
    </>
  );
}

/** What a writer calls a match pattern: its host, or all sites, as can be permitted in the browser's own settings. */
function nameOf(origin: string): string {
  const host = origin.match(/:\/\/([^/]*)/)?.[1] ?? origin;
  return host === '*' ? i18n.t('options.sites.all') : host;
}
