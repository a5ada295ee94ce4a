import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { PageState } from '../../requests';
import { CrisisNotice } from '../../ui/CrisisNotice';
import { PauseSwitch } from '../../ui/PauseSwitch';
import { ReviewedText } from '../../ui/ReviewedText';
import { readActiveTab } from './activeTab';
import { DraftReport } from './DraftReport';
import { Lost } from './Lost';
import { Unsent } from './Unsent';

/** How often the draft under the open popup is looked at again, in milliseconds. */
const LOOK_AGAIN = 1000;

/** The toolbar popup: the draft in the active tab, drafts that were lost with their page, a box to try one in, drafts not sent, and the switch to pause. */
export function Popup() {
  const [page, setPage] = useState<PageState | null | undefined>();
  const [scratch, setScratch] = useState('');

  useEffect(() => {
    let open = true;
    const look = () => void readActiveTab().then((state) => open && setPage(state));
    look();
    const timer = setInterval(look, LOOK_AGAIN);
    return () => {
      open = false;
      clearInterval(timer);
    };
  }, []);

  const site = page?.site ?? 'other';
  return (
    <main>
      <header>
        <h1>{i18n.t('extension.name')}</h1>
        <nav>
          <button type="button" class="button quiet" onClick={() => openPage('/journal.html')}>
            {i18n.t('popup.journal')}
          </button>
          <button type="button" class="button quiet" onClick={() => openPage('/insights.html')}>
            {i18n.t('popup.insights')}
          </button>
          <button type="button" class="button quiet" onClick={openOptions}>
            {i18n.t('popup.settings')}
          </button>
        </nav>
      </header>
      <CrisisNotice />
      <section aria-label={i18n.t('popup.report')}>{page !== undefined && <DraftReport page={page} />}</section>
      <Lost />
      <section>
        <h2>{i18n.t('popup.scratchpad.title')}</h2>
        <ReviewedText
          label={i18n.t('popup.scratchpad.title')}
          placeholder={i18n.t('popup.scratchpad.placeholder')}
          text={scratch}
          onText={setScratch}
        />
      </section>
      <Unsent />
      <p class="foot">
        <button type="button" class="button quiet" onClick={() => openPage('/readiness.html')}>
          {i18n.t('popup.readiness')}
        </button>
      </p>
      {site !== 'other' && <PauseSwitch site={site} />}
    </main>
  );
}

function openPage(path: '/journal.html' | '/insights.html' | '/readiness.html'): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path) }).then(() => window.close());
}

function openOptions(): void {
  void browser.runtime.openOptionsPage().then(() => window.close());
}
