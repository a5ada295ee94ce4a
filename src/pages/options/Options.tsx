import type { ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Brand } from '../../ui/Brand';
import { CompanyNotice } from './CompanyNotice';
import { Goals } from './goals/Goals';
import { Preview, type Sample } from './Preview';
import { Profiles } from './profiles/Profiles';
import { SaveLine } from './SaveLine';
import { Search } from './Search';
import { SECTIONS, type SectionName } from './section-names';
import { About } from './sections/About';
import { Gate } from './sections/Gate';
import { Journal } from './sections/Journal';
import { Rules } from './sections/Rules';
import { Safety } from './sections/Safety';
import { Share } from './sections/Share';
import { Sites } from './sections/Sites';
import { Styles } from './sections/Styles';
import { Voice } from './sections/Voice';
import { Words } from './sections/Words';
import { Settings } from './settings';
import { TroubleNotice } from './TroubleNotice';

export interface SectionProps {
  settings: Settings;
  /** Puts a text into the preview. */
  onTry(sample: Sample): void;
}

const BODIES: Readonly<Record<SectionName, ComponentType<SectionProps>>> = {
  voice: Voice,
  profiles: Profiles,
  words: Words,
  safety: Safety,
  goals: Goals,
  gate: Gate,
  sites: Sites,
  rules: Rules,
  styles: Styles,
  journal: Journal,
  share: Share,
  about: About,
};

/** The settings page: a rail of sections, one section at a time, and a preview that judges by what is on screen. */
export function Options() {
  const settings = useMemo(() => new Settings(), []);
  const section = useSection();
  const [tried, setTried] = useState<{ section: SectionName; sample: Sample } | null>(null);

  useEffect(() => settings.open(), [settings]);
  useEffect(() => keepAtClose(settings), [settings]);

  const Body = BODIES[section];
  // An example belongs to the section it was tried in.
  const sample = tried?.section === section ? tried.sample : null;
  const ready = settings.status.value !== 'loading';
  return (
    <>
      <header class="rail">
        <Brand />
        <Search />
        <nav aria-label={i18n.t('options.sections')}>
          <ul>
            {SECTIONS.map((name) => (
              <li key={name}>
                <a href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
                  {i18n.t(`options.${name}.title`)}
                </a>
              </li>
            ))}
            <li>
              <a href={browser.runtime.getURL('/insights.html')}>{i18n.t('options.insights')}</a>
            </li>
            <li>
              <a href={browser.runtime.getURL('/readiness.html')}>{i18n.t('options.readiness')}</a>
            </li>
          </ul>
        </nav>
      </header>
      <main>
        <TroubleNotice settings={settings} />
        <CompanyNotice settings={settings} />
        <div class="heading">
          <h1>{i18n.t(`options.${section}.title`)}</h1>
          <SaveLine settings={settings} />
        </div>
        <p class="lead">{i18n.t(`options.${section}.lead`)}</p>
        {ready && <Body settings={settings} onTry={(chosen) => setTried({ section, sample: chosen })} />}
      </main>
      {ready && section !== 'sites' && section !== 'journal' && section !== 'share' && section !== 'about' && (
        <aside aria-label={i18n.t('options.preview.title')}>
          <Preview key={`${section} ${sample?.text}`} settings={settings} section={section} sample={sample} />
        </aside>
      )}
    </>
  );
}

function useSection(): SectionName {
  const [section, setSection] = useState(sectionInAddress);
  useEffect(() => {
    const follow = () => setSection(sectionInAddress());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return section;
}

function sectionInAddress(): SectionName {
  return SECTIONS.find((name) => `#${name}` === location.hash) ?? 'voice';
}

/*
 * A term typed and not yet added counts once its field is left. Only what the browser has refused to store, or what cannot
 * be stored as it is, needs asking.
 */
function keepAtClose(settings: Settings): () => void {
  const keep = (event: BeforeUnloadEvent) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (!settings.hasFailed) settings.saveAtOnce();
    if (settings.hasFailed || settings.unfinished.size > 0) event.preventDefault();
  };
  window.addEventListener('beforeunload', keep);
  return () => window.removeEventListener('beforeunload', keep);
}
