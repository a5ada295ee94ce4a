import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { loadPreferences, type PausableSite, pauseSite, watchPreferences } from '../policy/preferences';
import { Switch } from './Switch';

/** Reviewing on one site, on or off. The background tells the open pages. */
export function PauseSwitch({ site }: { site: PausableSite }) {
  const [paused, setPaused] = useState<boolean | null>(null);
  const [notSaved, setNotSaved] = useState(false);

  useEffect(() => {
    void loadPreferences().then(({ pausedSites }) => setPaused(pausedSites.includes(site)));
    return watchPreferences(({ pausedSites }) => setPaused(pausedSites.includes(site)));
  }, [site]);

  if (paused === null) return null;
  const change = (review: boolean) => {
    setPaused(!review);
    pauseSite(site, !review).then(
      () => setNotSaved(false),
      () => {
        setPaused(review);
        setNotSaved(true);
      },
    );
  };
  return (
    <div class="pause">
      <Switch label={i18n.t(`ui.review.${site}`)} checked={!paused} onChange={change} />
      {notSaved && <p role="alert">{i18n.t('ui.notSaved.refused')}</p>}
    </div>
  );
}
